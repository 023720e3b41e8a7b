//! The part of the session that follows the leak check: what is kept to be looked for, what the person chose of it, and
//! how the check at hand stands. Holds masks and numbers only; changes in [`super::Session::apply`] alone.

use super::JobState;
use crate::model::{LeakReport, Whose};
use crate::protocol::{Event, JobId, LeakProgress, SubjectId, SubjectReport};
use std::collections::BTreeMap;

/// One thing to look for, wherever it is kept.
pub type SubjectKey = (JobId, SubjectId);

/// The leak check of a visit.
#[derive(Clone, Debug, Default)]
pub struct LeakDesk {
    /// What each job keeps.
    kept: BTreeMap<JobId, Vec<SubjectReport>>,
    /// Where the person chose otherwise than [`is_in_by_itself`].
    chosen: BTreeMap<SubjectKey, bool>,
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
    progress: BTreeMap<u32, LeakProgress>,
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
        self.check = Some(Check { plan, state: JobState::Running, report: None, progress: BTreeMap::new() });
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
        let mut subjects: Vec<SubjectChoice> =
            self.kept.iter().flat_map(|(job, reports)| reports.iter().map(|report| choice(*job, report))).collect();
        subjects.sort_by_key(|subject| !subject.is_typed);
        subjects
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
