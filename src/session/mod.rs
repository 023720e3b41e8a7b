//! The state of the page, and the questions that the views ask of it.
//! Changes only in [`Session::apply`], which is pure and tested natively (invariant 9). Never stored.

mod dismissal;
mod drawing;
mod insight;
mod job;
mod leak;
mod letter;
mod lock;
mod part;
mod recover;
mod remark;
mod scene;
mod seal;
pub mod sentence;
mod structure;
mod takeaway;

pub use dismissal::{Aside, Dismissal, Reach, last_key};
pub use drawing::{DrawingDesk, Drawn};
pub use job::{Job, JobState};
pub use leak::{Check, CheckPlan, LeakDesk, SubjectChoice, SubjectKey};
pub use letter::{LetterChange, LetterDesk};
pub use lock::{Lock, LockState};
pub use part::Division;
pub use recover::{Answer, Course, Keeping, RecoverChange, RecoverDesk};
pub use remark::{in_clear, remarks};
pub use scene::{Fields, Outlook, Scene, SceneChange, SceneDesk};
pub use seal::Seal;
pub use structure::Structure;
pub use takeaway::TakeawayDesk;

use crate::model::{
    DataClass, Drawable, Exposure, Finding, FindingId, Holder, Masked, ProviderId, Recognition, Set, Summary, Table,
    sorted_by_key,
};
use crate::protocol::{Event, JobError, JobId};
use insight::SharedDesk;

/// Something that happened.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // one at a time, on its way into the session
pub enum Change {
    /// The browser confirmed or refused the lock.
    Seal(Seal),
    /// The person chose files.
    Begun {
        /// New job.
        job: JobId,
        /// How many files.
        n_files: usize,
        /// Bytes of all of them.
        total: u64,
        /// Files or folders that the browser could not even name; the job is never complete then.
        n_unreachable: usize,
        /// Whether it is the sample household.
        sample: bool,
    },
    /// The person gave a password: the files of a job are read again by another, which takes its place.
    Unlocking {
        /// The job that found something protected.
        old: JobId,
        /// New job.
        by: JobId,
    },
    /// The person asks for the structure of a job's files, which another job tells.
    Outlining {
        /// The job whose files they are.
        job: JobId,
        /// New job.
        by: JobId,
    },
    /// The person cancelled.
    Cancelled(JobId),
    /// The worker said something.
    Worker(Event),
    /// The worker is gone; its job ends with this error.
    Lost(JobId, JobError),
    /// A worker keeps what the person types.
    Typing(JobId),
    /// The person takes something into the leak check, or leaves it out.
    Chosen(SubjectKey, bool),
    /// A leak check has begun.
    Checking(CheckPlan),
    /// The person hides a revealed value again.
    Concealed(JobId, FindingId),
    /// The person sets a finding aside: it is not theirs, or not what it looks like.
    Dismissed(JobId, FindingId, Reach),
    /// The person takes a finding back that was set aside.
    Restored(JobId, FindingId, Reach),
    /// A drawing of a job's files is asked for.
    Drawing {
        /// Whose files.
        job: JobId,
        /// What.
        what: Drawable,
        /// The job that makes it.
        by: JobId,
    },
    /// A drawing is taken away.
    Erased(JobId, Drawable),
    /// Something happened to the scenario.
    Scene(SceneChange),
    /// A shown value goes into the report, or does not.
    TakenAlong(JobId, FindingId, bool),
    /// Something happened in the recovery.
    Recover(RecoverChange),
    /// Something happened to the letter.
    Letter(LetterChange),
    /// The person starts over: everything that was read is let go. What was done of a recovery stays.
    Cleared,
}

/// What one provider's files hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderShare {
    /// Which provider.
    pub id: ProviderId,
    /// Name of the provider.
    pub name: Masked,
    /// Who keeps the data.
    pub holder: Holder,
    /// Number of different classes in its own files.
    pub n_classes: usize,
}

/// The whole state of a visit.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// Whether files may be opened.
    pub seal: Seal,
    /// The jobs of this visit, oldest first.
    pub jobs: Vec<Job>,
    /// What was set aside.
    pub dismissal: Dismissal,
    /// The leak check.
    pub leak: LeakDesk,
    /// The recovery.
    pub recover: RecoverDesk,
    /// The letter at hand.
    pub letter: LetterDesk,
    /// The scenario at hand.
    pub scene: SceneDesk,
    /// Drawings that were asked for.
    pub drawings: DrawingDesk,
    /// What goes into the report in clear.
    pub takeaway: TakeawayDesk,
    /// What the jobs have in common.
    shared: SharedDesk,
    /// The number given last; it outlives [`Change::Cleared`], so that a late event finds no new job of its number.
    last_job: u32,
}

impl Session {
    /// Entries of one job that are kept for the screen; more are only counted.
    pub const MAX_ENTRIES: usize = 2_000;

    /// Takes a change. Late events of a job that has ended are dropped.
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Seal(seal) => self.seal = seal,
            Change::Begun { job, n_files, total, n_unreachable, sample } => {
                self.last_job = self.last_job.max(job.0);
                self.jobs.push(Job { n_unreachable, ..Job::new(job, n_files, total, sample) });
            }
            Change::Unlocking { old, by } => self.unlock(old, by),
            Change::Outlining { job, by } => self.outline(job, by),
            Change::Drawing { job, what, by } => self.draw(job, what, by),
            Change::Erased(job, what) => self.drawings.erase(job, what),
            Change::Cancelled(job) => self.end(job, JobState::Cancelled),
            Change::Lost(job, error) | Change::Worker(Event::Failed { job, error }) => {
                self.end(job, JobState::Failed(error));
            }
            Change::Concealed(job, finding) => {
                if let Some(job) = self.job_mut(job) {
                    job.revealed.remove(&finding);
                }
            }
            Change::Typing(job) => {
                self.last_job = self.last_job.max(job.0);
                self.leak.keep_typed(job);
            }
            Change::Chosen(subject, is_in) => self.leak.choose(subject, is_in),
            Change::Checking(plan) => {
                self.last_job = self.last_job.max(plan.job.0);
                self.leak.begin(plan);
            }
            Change::Dismissed(..) | Change::Restored(..) => self.judge(&change),
            Change::Scene(change) => self.scene.apply(change),
            Change::TakenAlong(job, finding, is_in) => self.takeaway.choose(job, finding, is_in),
            Change::Recover(change) => self.recover.apply(change),
            Change::Letter(change) => self.letter.apply(change),
            Change::Cleared => {
                self.jobs.clear();
                self.dismissal = Dismissal::default();
                self.leak = LeakDesk::default();
                self.letter = LetterDesk::default();
                self.takeaway = TakeawayDesk::default();
                self.scene = SceneDesk::default();
                self.drawings = DrawingDesk::default();
                self.shared = SharedDesk::default();
            }
            Change::Worker(event @ (Event::Subjects { .. } | Event::Checking { .. } | Event::Checked { .. })) => {
                self.leak.apply(event);
            }
            Change::Worker(Event::Outlined { job, json }) => self.end_outline(job, Some(Structure::Ready(json.into()))),
            Change::Worker(Event::Fingerprints { job, fingerprints }) => self.compare(job, fingerprints),
            Change::Worker(Event::Drawn { job, drawing, .. }) => self.drawings.made(job, drawing),
            // A value that was asked for a letter goes there and is not shown anywhere else.
            Change::Worker(Event::Revealed { job, finding, value })
                if self.letter.take(job, finding, value.as_ref().map(|value| value.0.as_str())) => {}
            Change::Worker(event) => {
                if let Some(job) = event.job().and_then(|id| self.job_mut(id)) {
                    job.apply(event);
                }
            }
        }
    }

    fn end(&mut self, job: JobId, state: JobState) {
        self.leak.end(job, state);
        self.drawings.end(job, (state != JobState::Cancelled).then_some(Drawn::Failed));
        self.end_outline(job, (state != JobState::Cancelled).then_some(Structure::Failed));
        if let Some(job) = self.job_mut(job)
            && job.state == JobState::Running
        {
            job.state = state;
            job.progress = None;
        }
    }

    fn job_mut(&mut self, id: JobId) -> Option<&mut Job> {
        self.jobs.iter_mut().find(|job| job.id == id)
    }

    /// The number for the next job.
    pub fn next_job(&self) -> JobId {
        JobId(self.last_job.saturating_add(1))
    }

    /// The job at work, if any.
    pub fn running(&self) -> Option<&Job> {
        self.jobs.iter().find(|job| job.state == JobState::Running)
    }

    /// How the scan stands as a whole: the job at work, else the last one.
    pub fn scan_state(&self) -> Option<JobState> {
        self.running().or(self.jobs.last()).map(|job| job.state)
    }

    /// Findings folded per class.
    pub fn exposure(&self) -> Exposure {
        Exposure::of(self.findings().map(|(_, finding)| finding))
    }

    /// The surest findings of one class, with their job, and how many more there are.
    pub fn findings_of(&self, class: DataClass, limit: usize) -> (Vec<(JobId, Finding)>, usize) {
        let all = self.findings().filter(|(_, finding)| finding.class == class);
        let surest = |(job, of): &(&Job, &Finding)| (std::cmp::Reverse((of.confidence, of.count)), job.id, of.id);
        let found = sorted_by_key(all, surest);
        let n_more = found.len().saturating_sub(limit);
        (found.into_iter().take(limit).map(|(job, finding)| (job.id, finding.clone())).collect(), n_more)
    }

    /// Whether a value was asked for and could not be had any more.
    pub fn is_gone(&self, job: JobId, finding: FindingId) -> bool {
        self.jobs.iter().any(|candidate| candidate.id == job && candidate.gone.contains(&finding))
    }

    /// A value that the person asked to see.
    pub fn revealed(&self, job: JobId, finding: FindingId) -> Option<&str> {
        self.jobs.iter().find(|candidate| candidate.id == job)?.revealed.get(&finding).map(String::as_str)
    }

    /// Providers recognised in any job: those that keep the data themselves first, then by what their files hold.
    pub fn providers(&self) -> Vec<ProviderShare> {
        let mut shares: Table<&ProviderId, (&Recognition, Set<DataClass>)> = Table::default();
        for recognition in self.jobs.iter().flat_map(|job| &job.recognitions) {
            shares.or_insert(&recognition.provider, (recognition, Set::default()));
        }
        for (_, finding) in self.findings() {
            if let Some((_, classes)) = finding.provider.as_ref().and_then(|id| shares.get_mut(&id)) {
                classes.insert(finding.class);
            }
        }
        let share = |(recognition, classes): &(&Recognition, Set<DataClass>)| ProviderShare {
            id: recognition.provider.clone(),
            name: recognition.name.clone(),
            holder: recognition.holder,
            n_classes: classes.len(),
        };
        sorted_by_key(shares.values().map(share), |share| (share.holder, std::cmp::Reverse(share.n_classes)))
    }

    /// Sums over all jobs, also unfinished ones.
    pub fn totals(&self) -> Summary {
        let mut totals = Summary::default();
        for job in &self.jobs {
            let part = job.summary.as_ref().unwrap_or(&job.so_far);
            totals.n_read += part.n_read;
            totals.n_empty += part.n_empty;
            totals.n_absent += part.n_absent;
            totals.n_skipped += part.n_skipped;
            totals.n_failed += part.n_failed;
            totals.n_unfinished += part.n_unfinished;
            totals.ledger += part.ledger;
            totals.source_bytes += job.total;
            for (class, count) in &part.vendor_masked {
                match totals.vendor_masked.iter_mut().find(|(known, _)| known == class) {
                    Some((_, total)) => *total += count,
                    None => totals.vendor_masked.push((*class, *count)),
                }
            }
            for link in &part.integrations {
                if !totals.integrations.contains(link) {
                    totals.integrations.push(link.clone());
                }
            }
        }
        totals
    }

    /// Whether everything that was given was read to its last byte: only then may "nothing found" be said.
    pub fn is_complete(&self) -> bool {
        !self.jobs.is_empty()
            && self.jobs.iter().all(|job| {
                job.n_unreachable == 0
                    && job.state == JobState::Done
                    && job.summary.as_ref().is_some_and(Summary::is_complete)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Distinct;
    use crate::protocol::Revealed;

    fn begun(session: &mut Session) -> JobId {
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        job
    }

    fn done(job: JobId, distinct: &[(DataClass, Distinct)]) -> Change {
        let summary = Summary { distinct: distinct.to_vec(), n_read: 1, ..Summary::default() };
        Change::Worker(Event::Done { job, summary })
    }

    #[track_caller]
    fn check(session: &Session, distinct: Option<Distinct>) {
        assert_eq!(session.distinct_of(DataClass::Ssid), distinct);
    }

    #[test]
    fn a_job_number_is_never_given_twice() {
        let mut session = Session::default();
        let first = begun(&mut session);
        session.apply(Change::Cleared);
        assert!(session.next_job() > first);
    }

    #[test]
    fn different_values_of_two_jobs_are_not_added_up() {
        let mut session = Session::default();
        check(&session, None);
        let job = begun(&mut session);
        session.apply(done(job, &[(DataClass::Ssid, Distinct::Exactly(2))]));
        check(&session, Some(Distinct::Exactly(2)));
        let job = begun(&mut session);
        session.apply(done(job, &[(DataClass::Ssid, Distinct::Exactly(5))]));
        check(&session, Some(Distinct::AtLeast(5)));
    }

    #[test]
    fn a_value_that_is_no_longer_held_is_known_to_be_gone() {
        let mut session = Session::default();
        let (job, finding) = (begun(&mut session), FindingId(1));
        session.apply(Change::Worker(Event::Revealed { job, finding, value: None }));
        assert!(session.is_gone(job, finding) && session.revealed(job, finding).is_none());
        session.apply(Change::Worker(Event::Revealed {
            job,
            finding: FindingId(2),
            value: Some(Revealed("x".into())),
        }));
        assert_eq!(session.revealed(job, FindingId(2)), Some("x"));
        session.apply(Change::Concealed(job, FindingId(2)));
        assert_eq!(session.revealed(job, FindingId(2)), None);
    }

    #[test]
    fn a_job_with_something_out_of_reach_is_not_complete() {
        let mut session = Session::default();
        let job = begun(&mut session);
        session.apply(done(job, &[]));
        assert!(session.is_complete());
        let job = session.next_job();
        session.apply(Change::Begun { job, n_files: 0, total: 0, n_unreachable: 1, sample: false });
        session.apply(done(job, &[]));
        assert!(!session.is_complete());
    }
}
