//! The structure of a job's files, told without a value by a job of its own, so that what the first one keeps stays at hand.

use super::Session;
use crate::protocol::JobId;
use std::sync::Arc;

/// How the structure of a job's files stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Structure {
    /// This job is at it.
    Reading(JobId),
    /// Told: JSON of the schema `spillcheck.structure/1`.
    Ready(Arc<str>),
    /// The reader stopped.
    Failed,
}

impl Session {
    pub(super) fn outline(&mut self, job: JobId, by: JobId) {
        self.last_job = self.last_job.max(by.0);
        if let Some(job) = self.job_mut(job) {
            job.structure = Some(Structure::Reading(by));
        }
    }

    /// The job that tells a structure has ended.
    pub(super) fn end_outline(&mut self, by: JobId, structure: Option<Structure>) {
        let reading = Some(Structure::Reading(by));
        if let Some(job) = self.jobs.iter_mut().find(|job| job.structure == reading) {
            job.structure = structure;
        }
    }

    /// The structure of a job's files, if it was asked for.
    pub fn structure(&self, job: JobId) -> Option<Structure> {
        self.jobs.iter().find(|candidate| candidate.id == job)?.structure.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::protocol::{Event, JobError};

    const BY: JobId = JobId(2);

    #[track_caller]
    fn check(ends: &[Change], expected: Option<Structure>) {
        let mut session = Session::default();
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        session.apply(Change::Outlining { job, by: session.next_job() });
        for end in ends {
            session.apply(end.clone());
        }
        assert_eq!(session.structure(job), expected);
        assert_eq!((session.jobs.len(), session.next_job()), (1, JobId(3)));
    }

    fn told(by: JobId) -> Change {
        Change::Worker(Event::Outlined { job: by, json: "{}".to_owned() })
    }

    #[test]
    fn a_structure_is_told_once_and_by_its_own_job() {
        check(&[], Some(Structure::Reading(BY)));
        check(&[told(JobId(9))], Some(Structure::Reading(BY)));
        check(&[told(BY), Change::Lost(BY, JobError::Crashed)], Some(Structure::Ready("{}".into())));
        check(&[Change::Lost(BY, JobError::Crashed), told(BY)], Some(Structure::Failed));
        check(&[Change::Cancelled(BY), told(BY)], None);
    }
}
