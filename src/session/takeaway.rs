//! What the person takes along: the report of this moment, and which of the values they had shown go into it in clear.
//! A value that was hidden again, or whose finding was set aside, is not taken.

use super::{Session, sentence};
use crate::breach::{by_id, consequence, upshots};
use crate::model::{Derived, Exposure, Finding, FindingId, Set, Summary};
use crate::protocol::JobId;
use crate::report::{Chosen, Follows, Laid, Line, Report};
use chrono::NaiveDate;

/// What was chosen to be taken along in clear.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakeawayDesk {
    chosen: Set<(JobId, FindingId)>,
}

impl TakeawayDesk {
    pub(super) fn choose(&mut self, job: JobId, finding: FindingId, is_in: bool) {
        self.chosen.set((job, finding), is_in);
    }
}

impl Session {
    /// Findings of which a value is shown now, and whether it goes into the report.
    pub fn shown(&self) -> Vec<(JobId, Finding, bool)> {
        let shown = self.findings().filter(|(job, finding)| job.revealed.get(&finding.id).is_some());
        let is_chosen = |job: JobId, id: FindingId| self.takeaway.chosen.contains(&(job, id));
        shown.map(|(job, finding)| (job.id, finding.clone(), is_chosen(job.id, finding.id))).collect()
    }

    /// The report of this moment. `now` in seconds since 1970; `lead` are the sentences that stand first. A scenario is in it if
    /// one was chosen.
    pub fn report(&self, made: NaiveDate, now: Option<i64>, lead: Vec<String>) -> Report {
        let line = |(job, finding): (&super::Job, &Finding)| {
            let is_chosen = self.takeaway.chosen.contains(&(job.id, finding.id));
            let raw = job.revealed.get(&finding.id).filter(|_| is_chosen);
            Line { finding: finding.clone(), chosen: raw.and_then(|raw| Chosen::of(finding, raw)) }
        };
        let lines: Vec<Line> = self.findings().map(line).collect();
        let laid = self.scene.breach.and_then(|_| self.scene(now)).and_then(|scene| {
            let breach = by_id(scene.id)?;
            Some(Laid { breach, scenario: scene.scenario })
        });
        Report {
            made,
            lead,
            exposure: Exposure::of(lines.iter().map(|line| &line.finding)),
            follows: self.follows(now),
            laid,
            lines,
            n_aside: self.aside().count(),
            entries: self.jobs.iter().flat_map(|job| job.entries.iter().cloned()).collect(),
            totals: self.sums(),
            is_complete: self.is_complete(),
            shortfall: sentence::shortfall(self),
        }
    }

    /// The sums of all jobs, with what each tells beside its numbers.
    fn sums(&self) -> Summary {
        let mut sums = Summary { insight: self.insight(), ..self.totals() };
        for job in &self.jobs {
            sums.parts.extend(job.summary.iter().flat_map(|summary| summary.parts.iter().cloned()));
            for known in &job.recognitions {
                match sums.recognitions.iter_mut().find(|sum| sum.provider == known.provider) {
                    Some(sum) => sum.n_entries += known.n_entries,
                    None => sums.recognitions.push(known.clone()),
                }
            }
        }
        sums
    }

    /// What somebody could do, by the places of the findings behind it among those that count.
    fn follows(&self, now: Option<i64>) -> Vec<Follows> {
        let findings: Vec<&Finding> = self.findings().map(|(_, finding)| finding).collect();
        let insight = self.insight();
        let derived: Vec<&Derived> = insight.derived.iter().collect();
        let follows = upshots(&findings, &insight.traces, &derived, now).into_iter().filter_map(|upshot| {
            let facts = upshot.facts.iter().flatten().filter_map(|idx| derived.get(*idx));
            let facts = facts.map(|fact| (*fact).clone()).collect();
            let (grounds, recorded) = (upshot.grounds, upshot.recorded);
            Some(Follows { consequence: consequence(upshot.id)?, grounds, facts, recorded })
        });
        follows.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Change, Reach, SceneChange};
    use super::*;
    use crate::model::DataClass;
    use crate::protocol::{Event, Revealed};
    use crate::report::json;

    const PLANTED: &str = "planted-4711";

    /// A visit with one finding of the class, of which a value is shown and chosen.
    fn visit(class: DataClass) -> (Session, JobId) {
        let mut session = Session::default();
        let job = session.next_job();
        let id = FindingId(1);
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        session.apply(Change::Worker(Event::Found { job, findings: vec![Finding::specimen(1, class)] }));
        let value = Some(Revealed(PLANTED.to_owned()));
        session.apply(Change::Worker(Event::Revealed { job, finding: id, value }));
        session.apply(Change::TakenAlong(job, id, true));
        (session, job)
    }

    #[track_caller]
    fn check(session: &Session, is_there: bool) {
        let text = json::json(&session.report(NaiveDate::default(), None, Vec::new()));
        assert_eq!(text.contains(PLANTED), is_there);
    }

    #[test]
    fn a_value_is_taken_only_while_it_is_shown_and_chosen_and_counts() {
        let (mut session, job) = visit(DataClass::Nickname);
        check(&session, true);
        session.apply(Change::Dismissed(job, FindingId(1), Reach::One));
        check(&session, false);
        session.apply(Change::Restored(job, FindingId(1), Reach::One));
        session.apply(Change::TakenAlong(job, FindingId(1), false));
        check(&session, false);
        session.apply(Change::TakenAlong(job, FindingId(1), true));
        session.apply(Change::Concealed(job, FindingId(1)));
        check(&session, false);
    }

    #[test]
    fn what_somebody_could_do_and_the_chosen_scenario_are_in_it() {
        let (mut session, job) = visit(DataClass::Password);
        session.apply(Change::Worker(Event::Found { job, findings: vec![Finding::specimen(2, DataClass::Email)] }));
        let report = |session: &Session| session.report(NaiveDate::default(), None, Vec::new());
        assert!(report(&session).laid.is_none());
        session.apply(Change::Scene(SceneChange::Breach("kind:reused-password")));
        let made = report(&session);
        assert!(made.laid.is_some_and(|laid| !laid.scenario.rows.is_empty()));
        assert!(!made.follows.is_empty());
    }

    #[test]
    fn a_password_is_not_taken_even_so() {
        check(&visit(DataClass::Password).0, false);
    }
}
