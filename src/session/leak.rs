//! The part of the session that follows the leak check: what is kept to be looked for, what the person chose of it, and
//! how the check at hand stands. Holds masks and numbers only; changes in [`super::Session::apply`] alone.

use super::JobState;
use crate::model::{LeakReport, Table, Whose, sorted_by_key};
use crate::protocol::{Event, JobId, LeakProgress, SubjectId, SubjectReport};

/// One thing to look for, wherever it is kept.
pub type SubjectKey = (JobId, SubjectId);

/// The leak check of a visit.
#[derive(Clone, Debug, Default)]
pub struct LeakDesk {
    /// What each job keeps.
    kept: Table<JobId, Vec<SubjectReport>>,
    /// Where the person chose otherwise than [`is_in_by_itself`].
    chosen: Table<SubjectKey, bool>,
    /// The job that keeps what was typed.
    typed: Option<JobId>,
    /// The check at hand or the last one.
    check: Option<Check>,
}

/// Something to look for, with the person's choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubjectChoice {
    /// Where it is kept.
    pub key: SubjectKey,
    /// What it is, masked.
    pub report: SubjectReport,
    /// Whether it is to be looked for.
    pub is_in: bool,
    /// Whether the person typed it.
    pub is_typed: bool,
}

/// What a check is about, as it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckPlan {
    /// Its job.
    pub job: JobId,
    /// What is looked for, in the order of its numbers.
    pub subjects: Vec<SubjectChoice>,
    /// Bytes of all lists.
    pub total: u64,
}

/// One leak check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What it is about.
    pub plan: CheckPlan,
    /// How it stands.
    pub state: JobState,
    /// What it has to say, once it has ended well.
    pub report: Option<LeakReport>,
    progress: Table<u32, LeakProgress>,
}

/// Other people's are off until the person says so.
fn is_in_by_itself(report: &SubjectReport) -> bool {
    report.whose != Whose::Other
}

impl LeakDesk {
    pub(super) fn apply(&mut self, event: Event) {
        match event {
            Event::Subjects { job, subjects } => {
                self.kept.insert(job, subjects);
            }
            Event::Checking { job, part, progress } => {
                if let Some(check) = self.running(job) {
                    check.progress.insert(part, progress);
                }
            }
            Event::Checked { job, report } => {
                if let Some(check) = self.running(job) {
                    check.report = Some(report);
                    check.state = JobState::Done;
                }
            }
            _ => {}
        }
    }

    pub(super) fn keep_typed(&mut self, job: JobId) {
        self.typed = Some(job);
    }

    pub(super) fn choose(&mut self, key: SubjectKey, is_in: bool) {
        self.chosen.insert(key, is_in);
    }

    pub(super) fn begin(&mut self, plan: CheckPlan) {
        self.check = Some(Check { plan, state: JobState::Running, report: None, progress: Table::default() });
    }

    /// A worker is gone: what it kept is gone too, and a check without it cannot end well.
    pub(super) fn end(&mut self, job: JobId, state: JobState) {
        self.kept.remove(&job);
        if self.typed == Some(job) {
            self.typed = None;
        }
        if let Some(check) = self.running(job) {
            check.state = state;
        }
    }

    fn running(&mut self, job: JobId) -> Option<&mut Check> {
        self.check.as_mut().filter(|check| check.plan.job == job && check.state == JobState::Running)
    }

    /// The job that keeps what was typed, if there is one.
    pub fn typed_job(&self) -> Option<JobId> {
        self.typed
    }

    /// The check at hand or the last one.
    pub fn check(&self) -> Option<&Check> {
        self.check.as_ref()
    }

    /// Whether something is to be looked for.
    pub fn is_in(&self, key: SubjectKey) -> bool {
        let report = self.kept.get(&key.0).and_then(|reports| reports.iter().find(|report| report.id == key.1));
        self.chosen.get(&key).copied().unwrap_or_else(|| report.is_some_and(is_in_by_itself))
    }

    /// Everything that can be looked for: what was typed first, then job by job.
    pub fn subjects(&self) -> Vec<SubjectChoice> {
        let choice = |job: JobId, report: &SubjectReport| SubjectChoice {
            key: (job, report.id),
            is_in: self.is_in((job, report.id)),
            is_typed: self.typed == Some(job),
            report: report.clone(),
        };
        let subjects =
            self.kept.iter().flat_map(|(job, reports)| reports.iter().map(move |report| choice(*job, report)));
        sorted_by_key(subjects, |subject| !subject.is_typed)
    }
}

impl Check {
    /// How far all workers are together. Time left follows from the slowest of them.
    pub fn progress(&self) -> LeakProgress {
        let sum = |mut all: LeakProgress, one: &LeakProgress| {
            all.read += one.read;
            all.elapsed_ms = all.elapsed_ms.max(one.elapsed_ms);
            all
        };
        self.progress.values().fold(LeakProgress::default(), sum)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Change, Session};
    use super::*;
    use crate::model::{DataClass, LeakAnswer, LeakState, Masked};
    use crate::protocol::JobError;

    const KEPT: JobId = JobId(1);
    const CHECK: JobId = JobId(2);

    fn subject(id: u32, whose: Whose) -> SubjectReport {
        SubjectReport { id: SubjectId(id), class: DataClass::Email, masked: Masked::plain("p•••"), whose }
    }

    fn with_subjects() -> Session {
        let mut session = Session::default();
        let subjects = vec![subject(0, Whose::Yours), subject(1, Whose::Unknown), subject(2, Whose::Other)];
        session.apply(Change::Worker(Event::Subjects { job: KEPT, subjects }));
        session
    }

    fn checking(session: &mut Session) {
        let subjects = session.leak.subjects();
        session.apply(Change::Checking(CheckPlan { job: CHECK, subjects, total: 10 }));
    }

    fn report() -> LeakReport {
        let answers = vec![LeakAnswer { state: LeakState::NotListed, said: Vec::new() }];
        LeakReport { heading: String::new(), answers, lists: Vec::new() }
    }

    #[test]
    fn other_people_are_left_out_until_the_person_says_so() {
        let mut session = with_subjects();
        let chosen = |session: &Session| session.leak.subjects().iter().map(|one| one.is_in).collect::<Vec<_>>();
        assert_eq!(chosen(&session), [true, true, false]);
        session.apply(Change::Chosen((KEPT, SubjectId(2)), true));
        session.apply(Change::Chosen((KEPT, SubjectId(0)), false));
        assert_eq!(chosen(&session), [false, true, true]);
    }

    #[test]
    fn what_a_lost_worker_kept_can_no_longer_be_looked_for() {
        let mut session = with_subjects();
        session.apply(Change::Lost(KEPT, JobError::Crashed));
        assert!(session.leak.subjects().is_empty());
    }

    #[test]
    fn the_progress_of_all_workers_is_one() {
        let mut session = with_subjects();
        checking(&mut session);
        for (part, read) in [(0, 2), (1, 3), (0, 4)] {
            let progress = LeakProgress { read, elapsed_ms: read };
            session.apply(Change::Worker(Event::Checking { job: CHECK, part, progress }));
        }
        assert_eq!(session.leak.check().unwrap().progress(), LeakProgress { read: 7, elapsed_ms: 4 });
    }

    #[test]
    fn a_check_that_was_stopped_or_lost_has_no_report() {
        for (end, state) in [
            (Change::Cancelled(CHECK), JobState::Cancelled),
            (Change::Lost(CHECK, JobError::Crashed), JobState::Failed(JobError::Crashed)),
            (
                Change::Worker(Event::Failed { job: CHECK, error: JobError::Message }),
                JobState::Failed(JobError::Message),
            ),
        ] {
            let mut session = with_subjects();
            checking(&mut session);
            session.apply(end);
            // What a worker says after its end is not believed.
            session.apply(Change::Worker(Event::Checked { job: CHECK, report: report() }));
            let check = session.leak.check().unwrap();
            assert_eq!((check.state, &check.report), (state, &None));
        }
    }

    #[test]
    fn an_answer_of_another_check_is_dropped() {
        let mut session = with_subjects();
        checking(&mut session);
        session.apply(Change::Worker(Event::Checked { job: JobId(9), report: report() }));
        assert_eq!(session.leak.check().unwrap().state, JobState::Running);
        session.apply(Change::Worker(Event::Checked { job: CHECK, report: report() }));
        assert_eq!(session.leak.check().unwrap().state, JobState::Done);
        session.apply(Change::Cleared);
        assert!(session.leak.check().is_none() && session.leak.subjects().is_empty());
    }
}
