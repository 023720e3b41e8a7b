//! Files behind a password: what is still locked, and reading them again with one. The password itself goes from its field
//! to the reader and is never here.

use super::{Job, JobState, Session};
use crate::model::{Masked, Why};
use crate::protocol::JobId;

/// Something in a job is protected by a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The job.
    pub job: JobId,
    /// One of the entries.
    pub entry: Masked,
    /// How many there are.
    pub n_entries: u64,
    /// What can be done.
    pub state: LockState,
}

/// How a lock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockState {
    /// No password was given yet.
    Closed,
    /// The password that was given does not open everything.
    Wrong,
    /// A password was given, and what is left is protected in a way that is not read.
    Beyond,
}

impl Session {
    /// What is locked, job by job, except in the job at work.
    pub fn locks(&self) -> Vec<Lock> {
        self.jobs.iter().filter(|job| job.state != JobState::Running).filter_map(lock).collect()
    }

    /// Puts a new job for the same files in the place of an old one, of which nothing stays.
    pub(super) fn unlock(&mut self, old: JobId, by: JobId) {
        self.last_job = self.last_job.max(by.0);
        self.leak.end(old, JobState::Cancelled);
        self.drawings.forget(old);
        self.shared.forget(old);
        let Some(job) = self.job_mut(old) else { return };
        let anew = Job::new(by, job.n_files, job.total, job.sample);
        *job = Job { n_unreachable: job.n_unreachable, has_password: true, ..anew };
    }
}

fn lock(job: &Job) -> Option<Lock> {
    let state = match (job.n_wrong, job.n_locked) {
        (0, 0) => return None,
        (0, _) if job.has_password => LockState::Beyond,
        (0, _) => LockState::Closed,
        _ => LockState::Wrong,
    };
    let is_locked = |why: Option<Why>| matches!(why, Some(Why::Encrypted | Why::WrongPassword));
    let entry = job.entries.iter().find(|entry| is_locked(entry.outcome.why()));
    let entry = entry.map(|entry| entry.name.clone()).unwrap_or_default();
    Some(Lock { job: job.id, entry, n_entries: job.n_locked, state })
}

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::model::{EntryId, EntryOutcome, EntryReport, FormatKind, Ledger, Summary};
    use crate::protocol::Event;

    fn entry(outcome: EntryOutcome) -> EntryReport {
        EntryReport {
            id: EntryId(0),
            name: Masked::plain("a.zip/b"),
            provider: None,
            format: None,
            kind: FormatKind::Binary,
            outcome,
            ledger: Ledger::default(),
            notes: Vec::new(),
        }
    }

    fn end(session: &mut Session, job: JobId, outcomes: &[EntryOutcome]) {
        let entries = outcomes.iter().map(|outcome| entry(*outcome)).collect();
        session.apply(Change::Worker(Event::Entries { job, entries }));
        session.apply(Change::Worker(Event::Done { job, summary: Summary::default() }));
    }

    /// A job with these outcomes, and with these after a password.
    fn unlocked(first: &[EntryOutcome], then: &[EntryOutcome]) -> Session {
        let mut session = Session::default();
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 2, total: 7, n_unreachable: 1, sample: false });
        end(&mut session, job, first);
        let by = session.next_job();
        session.apply(Change::Unlocking { old: job, by });
        end(&mut session, by, then);
        session
    }

    #[track_caller]
    fn check(session: &Session, expected: &[(LockState, u64)]) {
        let locks = session.locks();
        assert_eq!(locks.iter().map(|lock| (lock.state, lock.n_entries)).collect::<Vec<_>>(), expected);
    }

    const LOCKED: EntryOutcome = EntryOutcome::Skipped(Why::Encrypted);
    const WRONG: EntryOutcome = EntryOutcome::Failed(Why::WrongPassword);

    #[test]
    fn a_lock_is_told_when_the_reading_has_ended() {
        let mut session = Session::default();
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        session.apply(Change::Worker(Event::Entries { job, entries: vec![entry(LOCKED)] }));
        check(&session, &[]);
        end(&mut session, job, &[LOCKED, EntryOutcome::Read]);
        check(&session, &[(LockState::Closed, 2)]);
        assert_eq!(session.locks().first().map(|lock| lock.entry.as_str().to_owned()).as_deref(), Some("a.zip/b"));
    }

    #[test]
    fn a_password_that_fits_leaves_no_lock() {
        let session = unlocked(&[LOCKED], &[EntryOutcome::Read]);
        check(&session, &[]);
        let job = session.jobs.first().unwrap();
        assert_eq!((session.jobs.len(), job.n_files, job.total, job.n_unreachable), (1, 2, 7, 1));
        assert_eq!(job.entries.len(), 1, "nothing is counted twice");
    }

    #[test]
    fn a_wrong_password_can_be_followed_by_another() {
        check(&unlocked(&[LOCKED], &[WRONG, LOCKED]), &[(LockState::Wrong, 2)]);
        check(&unlocked(&[LOCKED], &[LOCKED, EntryOutcome::Read]), &[(LockState::Beyond, 1)]);
    }

    #[test]
    fn late_events_of_the_job_before_are_dropped() {
        let mut session = unlocked(&[LOCKED], &[EntryOutcome::Read]);
        session.apply(Change::Worker(Event::Entries { job: JobId(1), entries: vec![entry(LOCKED)] }));
        check(&session, &[]);
        assert_eq!(session.next_job(), JobId(3));
    }
}
