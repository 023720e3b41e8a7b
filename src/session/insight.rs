//! What many values tell together, over all jobs of the visit. Adds nothing of its own, but which values stand in exports that
//! were opened one after another: told by their fingerprints, without a value. A job at work tells nothing yet.

use super::{JobState, Session};
use crate::model::{DerivedFact, Fingerprint, Fingerprints, Insight, ProviderId, Shared, Table, sorted_by_key};
use crate::protocol::JobId;

/// What the jobs of the visit have in common.
#[derive(Clone, Debug, Default)]
pub(super) struct SharedDesk {
    /// What each job gave out. In no summary, and so in no report.
    fingerprints: Table<JobId, Fingerprints>,
    /// What follows. Asked for far more often than it changes.
    shared: Vec<Shared>,
}

impl SharedDesk {
    fn take(&mut self, job: JobId, fingerprints: Fingerprints) {
        self.fingerprints.insert(job, fingerprints);
        self.join();
    }

    /// Lets go of what a job gave out.
    pub(super) fn forget(&mut self, job: JobId) {
        if self.fingerprints.remove(&job).is_some() {
            self.join();
        }
    }

    fn join(&mut self) {
        let all = self.fingerprints.values().flat_map(|job| job.prints.iter().map(move |print| (job, print)));
        let all = sorted_by_key(all, |(_, print)| print.print);
        self.shared = Shared::told(all.chunk_by(|one, next| one.1.print == next.1.print).filter_map(joined));
    }
}

/// One value in the fields of all its fingerprints; nothing where they are all of one vendor, as most are.
fn joined(equal: &[(&Fingerprints, &Fingerprint)]) -> Option<Shared> {
    let (_, first) = equal.first()?;
    let fields = equal.iter().flat_map(|(job, print)| job.fields_of(print));
    let provider = &fields.clone().next()?.provider;
    let is_of_several = fields.clone().any(|field| field.provider != *provider);
    let has_more = equal.iter().any(|(_, print)| print.has_more);
    is_of_several.then(|| Shared::of(first.class, first.masked.clone(), fields, has_more))
}

impl Session {
    /// Takes what a job at work gives out.
    pub(super) fn compare(&mut self, job: JobId, fingerprints: Fingerprints) {
        if self.jobs.iter().any(|known| known.id == job && known.state == JobState::Running) {
            self.shared.take(job, fingerprints);
        }
    }

    /// What the jobs that were read to their end tell, in their order; each drawing can be asked for once.
    pub fn insight(&self) -> Insight {
        let mut all = Insight::default();
        for job in &self.jobs {
            let Some(part) = job.summary.as_ref().map(|summary| &summary.insight) else { continue };
            all.traces.extend_from_slice(&part.traces);
            all.derived.extend_from_slice(&part.derived);
            // All that it tells by itself is among what it gave out.
            if self.shared.fingerprints.get(&job.id).is_none() {
                all.shared.extend_from_slice(&part.shared);
            }
            let new = part.drawable.iter().filter(|drawable| !all.drawable.contains(drawable));
            let new: Vec<_> = new.copied().collect();
            all.drawable.extend(new);
        }
        all.shared.extend_from_slice(&self.shared.shared);
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
    use crate::model::{
        DataClass, Drawable, Fingerprint, Fingerprints, Insight, Masked, Paths, ProviderId, Shared, SharedField,
        Summary, Trace, Trail,
    };
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
            fields: Paths::default(),
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

    /// Prints of values that stand in two fields of a file of a vendor.
    fn fingerprints(vendor: &str, prints: &[u8]) -> Fingerprints {
        let field = |path| SharedField {
            provider: ProviderId(vendor.to_owned()),
            entry: Masked::plain("account.json"),
            path: Masked::plain(path),
        };
        let fingerprint = |print: &u8| Fingerprint {
            print: [*print; 16],
            class: DataClass::Email,
            masked: Masked::plain("p•••"),
            fields: vec![0, 1],
            has_more: false,
        };
        Fingerprints { fields: vec![field("/mail"), field("/login")], prints: prints.iter().map(fingerprint).collect() }
    }

    /// A job that holds some values of a vendor, by their prints.
    fn compared(session: &mut Session, vendor: &str, prints: &[u8]) -> JobId {
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let fingerprints = fingerprints(vendor, prints);
        session.apply(Change::Worker(Event::Fingerprints { job, fingerprints }));
        session.apply(Change::Worker(Event::Done { job, summary: Summary::default() }));
        job
    }

    #[track_caller]
    fn check_shared(session: &Session, expected: &[&[&str]]) {
        let all = session.insight().shared;
        let vendors = |shared: &Shared| shared.providers.iter().map(|id| id.0.clone()).collect::<Vec<_>>();
        assert_eq!(all.iter().map(vendors).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_value_of_exports_opened_one_after_another_is_told_once() {
        let mut session = Session::default();
        compared(&mut session, "wyze", &[1, 2, 3]);
        compared(&mut session, "wyze", &[1, 2]);
        check_shared(&session, &[]);
        compared(&mut session, "ring", &[2, 3, 4]);
        compared(&mut session, "hue", &[3, 5]);
        check_shared(&session, &[&["hue", "ring", "wyze"], &["ring", "wyze"]]);
        session.apply(Change::Cleared);
        check_shared(&session, &[]);
    }

    #[test]
    fn a_value_of_several_exports_names_the_fields_of_each() {
        let mut session = Session::default();
        compared(&mut session, "wyze", &[1]);
        compared(&mut session, "ring", &[1]);
        // Another export of a vendor says nothing new.
        compared(&mut session, "ring", &[1]);
        let shared = session.insight().shared;
        let told = |field: &SharedField| format!("{} {}", field.provider, field.path);
        let told: Vec<String> = shared.iter().flat_map(|one| &one.fields).map(told).collect();
        assert_eq!(told, ["wyze /mail", "wyze /login", "ring /mail", "ring /login"]);
        assert!(shared.iter().all(|one| !one.has_more));
    }

    #[test]
    fn what_a_job_that_is_read_anew_had_in_common_is_forgotten() {
        let mut session = Session::default();
        let old = compared(&mut session, "wyze", &[1]);
        compared(&mut session, "ring", &[1]);
        check_shared(&session, &[&["ring", "wyze"]]);
        let by = session.next_job();
        session.apply(Change::Unlocking { old, by });
        check_shared(&session, &[]);
    }

    #[test]
    fn what_comes_late_is_not_compared() {
        let mut session = Session::default();
        let job = compared(&mut session, "wyze", &[]);
        compared(&mut session, "ring", &[1]);
        let fingerprints = fingerprints("wyze", &[1]);
        session.apply(Change::Worker(Event::Fingerprints { job, fingerprints }));
        check_shared(&session, &[]);
    }

    #[test]
    fn without_fingerprints_each_job_tells_what_it_has_by_itself() {
        let mut session = Session::default();
        let [ring, wyze] = ["ring", "wyze"].map(|vendor| fingerprints(vendor, &[1]).fields);
        let fields = ring.iter().chain(&wyze);
        let shared = vec![Shared::of(DataClass::Ssid, Masked::default(), fields, false)];
        done(&mut session, Insight { shared, ..Insight::default() });
        check_shared(&session, &[&["ring", "wyze"]]);
    }

    #[test]
    fn a_provider_that_nobody_recognised_goes_by_its_id() {
        assert_eq!(Session::default().provider_name(&ProviderId("example".to_owned())), "example");
    }
}
