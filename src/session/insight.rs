//! What many values tell together, over all jobs of the visit. Adds nothing of its own; a job at work tells nothing yet.

use super::Session;
use crate::model::{DerivedFact, Insight, ProviderId};

impl Session {
    /// What the jobs that were read to their end tell, in their order; each drawing can be asked for once.
    pub fn insight(&self) -> Insight {
        let mut all = Insight::default();
        for part in self.jobs.iter().filter_map(|job| job.summary.as_ref()).map(|summary| &summary.insight) {
            all.traces.extend_from_slice(&part.traces);
            all.derived.extend_from_slice(&part.derived);
            all.shared.extend_from_slice(&part.shared);
            let new = part.drawable.iter().filter(|drawable| !all.drawable.contains(drawable));
            let new: Vec<_> = new.copied().collect();
            all.drawable.extend(new);
        }
        all
    }

    /// People of the household that the files name; 0 if they do not say.
    pub fn n_people(&self) -> u64 {
        let named = self.insight().derived.into_iter().filter_map(|derived| match derived.fact {
            DerivedFact::LivesHere { n_people, .. } => Some(u64::from(n_people)),
            _ => None,
        });
        named.max().unwrap_or_default()
    }

    /// Name of a provider on the screen; its id if no job recognised it.
    pub fn provider_name(&self, id: &ProviderId) -> String {
        let recognized = self.jobs.iter().flat_map(|job| &job.recognitions).find(|known| known.provider == *id);
        recognized.map_or_else(|| id.to_string(), |recognition| recognition.name.to_string())
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{DataClass, Drawable, Insight, ProviderId, Summary, Trace, Trail};
    use crate::protocol::{Event, JobId};
    use crate::session::{Change, Session};

    fn done(session: &mut Session, insight: Insight) {
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let summary = Summary { insight, ..Summary::default() };
        session.apply(Change::Worker(Event::Done { job, summary }));
    }

    fn insight(trail: Trail, drawable: Drawable) -> Insight {
        let trace = Trace {
            provider: None,
            trail,
            n: 1,
            days: vec![(18_000, 1)],
            step: 1,
            week: Default::default(),
            is_local: true,
        };
        Insight { traces: vec![trace], drawable: vec![drawable], ..Insight::default() }
    }

    #[track_caller]
    fn check(session: &Session, trails: &[Trail], drawable: &[Drawable]) {
        let all = session.insight();
        assert_eq!(all.traces.iter().map(|trace| trace.trail).collect::<Vec<_>>(), trails);
        assert_eq!(all.drawable, drawable);
    }

    #[test]
    fn every_finished_job_tells_and_a_drawing_is_offered_once() {
        let mut session = Session::default();
        check(&session, &[], &[]);
        done(&mut session, insight(Trail::Sleep, Drawable::Places));
        done(&mut session, insight(Trail::Motion, Drawable::Places));
        done(&mut session, insight(Trail::Sleep, Drawable::Curve(DataClass::Weight)));
        let drawable = [Drawable::Places, Drawable::Curve(DataClass::Weight)];
        check(&session, &[Trail::Sleep, Trail::Motion, Trail::Sleep], &drawable);
        session.apply(Change::Begun { job: JobId(9), n_files: 1, total: 1, n_unreachable: 0, sample: false });
        check(&session, &[Trail::Sleep, Trail::Motion, Trail::Sleep], &drawable);
    }

    #[test]
    fn a_provider_that_nobody_recognised_goes_by_its_id() {
        assert_eq!(Session::default().provider_name(&ProviderId("example".to_owned())), "example");
    }
}
