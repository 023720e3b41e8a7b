//! One set of files chosen together: how far its reading is, what was found, what was shown. Late events of an ended job change
//! nothing.

use super::{Session, Structure};
use crate::model::{EntryOutcome, EntryReport, Finding, FindingId, Progress, Recognition, Set, Summary, Table, Why};
use crate::protocol::{Event, JobError, JobId};

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    /// At work.
    Running,
    /// Read to its end.
    Done,
    /// Stopped by the person.
    Cancelled,
    /// Stopped by an error.
    Failed(JobError),
}

impl JobState {
    /// Attribute value of `data-scan`.
    pub fn as_str(self) -> &'static str {
        match self {
            JobState::Running => "running",
            JobState::Done => "done",
            JobState::Cancelled => "cancelled",
            JobState::Failed(_) => "failed",
        }
    }
}

/// One set of files, chosen together.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its number.
    pub id: JobId,
    /// How it stands.
    pub state: JobState,
    /// Files chosen.
    pub n_files: usize,
    /// Bytes of them.
    pub total: u64,
    /// Files or folders that the browser could not even name.
    pub n_unreachable: usize,
    /// Whether it is the sample household.
    pub sample: bool,
    /// How far.
    pub progress: Option<Progress>,
    /// Providers recognised.
    pub recognitions: Vec<Recognition>,
    /// What was found.
    pub findings: Table<FindingId, Finding>,
    /// The entries that are kept for the screen, the first [`Session::MAX_ENTRIES`] of them, troubled ones always first.
    pub entries: Vec<EntryReport>,
    /// Sums over all entries so far, also those not kept.
    pub so_far: Summary,
    /// Sums at the end.
    pub summary: Option<Summary>,
    /// Values shown because the person asked.
    pub revealed: Table<FindingId, String>,
    /// Values that were asked for and that the worker no longer holds.
    pub gone: Set<FindingId>,
    /// Whether its files were read with a password.
    pub has_password: bool,
    /// Entries that are protected by a password, and those of them that the given one does not open.
    pub n_locked: u64,
    #[allow(missing_docs)]
    pub n_wrong: u64,
    /// Entries that were read and follow no known layout.
    pub n_unknown: u64,
    /// The structure of its files, if it was asked for.
    pub structure: Option<Structure>,
}

impl Job {
    pub(super) fn new(id: JobId, n_files: usize, total: u64, sample: bool) -> Self {
        Self {
            id,
            state: JobState::Running,
            n_files,
            total,
            n_unreachable: 0,
            sample,
            progress: None,
            recognitions: Vec::new(),
            findings: Table::default(),
            entries: Vec::new(),
            so_far: Summary::default(),
            summary: None,
            revealed: Table::default(),
            gone: Set::default(),
            has_password: false,
            n_locked: 0,
            n_wrong: 0,
            n_unknown: 0,
            structure: None,
        }
    }

    pub(super) fn apply(&mut self, event: Event) {
        match event {
            Event::Revealed { finding, value: Some(value), .. } => {
                self.revealed.insert(finding, value.0);
            }
            Event::Revealed { finding, value: None, .. } => {
                self.gone.insert(finding);
            }
            Event::Ready { .. }
            | Event::Failed { .. }
            | Event::Subjects { .. }
            | Event::Checking { .. }
            | Event::Checked { .. }
            | Event::Outlined { .. }
            | Event::Fingerprints { .. }
            | Event::Drawn { .. } => {}
            _ if self.state != JobState::Running => {}
            Event::Recognized { recognition, .. } => self.recognize(recognition),
            Event::Progress { progress, .. } => self.progress = Some(progress),
            Event::Found { findings, .. } => {
                self.findings.extend(findings.into_iter().map(|finding| (finding.id, finding)));
            }
            Event::Entries { entries, .. } => entries.into_iter().for_each(|entry| self.keep(entry)),
            Event::Done { summary, .. } => {
                for recognition in &summary.recognitions {
                    self.recognize(recognition.clone());
                }
                self.summary = Some(summary);
                self.state = JobState::Done;
                self.progress = None;
            }
        }
    }

    fn recognize(&mut self, recognition: Recognition) {
        match self.recognitions.iter_mut().find(|known| known.provider == recognition.provider) {
            Some(known) => *known = recognition,
            None => self.recognitions.push(recognition),
        }
    }

    /// Counts the entry, and keeps it if there is room; troubled ones push out untroubled ones.
    fn keep(&mut self, entry: EntryReport) {
        self.so_far.add(&entry);
        let why = entry.outcome.why();
        self.n_locked += u64::from(matches!(why, Some(Why::Encrypted | Why::WrongPassword)));
        self.n_wrong += u64::from(why == Some(Why::WrongPassword));
        self.n_unknown += u64::from(entry.provider.is_none() && entry.outcome == EntryOutcome::Read);
        if self.entries.len() < Session::MAX_ENTRIES {
            // Those that were put off arrive behind those that they stand among.
            let at = self.entries.partition_point(|kept| kept.id <= entry.id);
            self.entries.insert(at, entry);
        } else if is_troubled(&entry)
            && let Some(untroubled) = self.entries.iter_mut().rev().find(|kept| !is_troubled(kept))
        {
            *untroubled = entry;
        }
    }
}

/// Whether what it held, or a part of it, is missing.
fn is_troubled(entry: &EntryReport) -> bool {
    matches!(entry.outcome, EntryOutcome::Failed(_) | EntryOutcome::Skipped(_)) || entry.is_unfinished()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EntryId, FormatKind, Ledger, Masked};

    #[test]
    fn what_was_put_off_stands_where_it_belongs() {
        let entry = |id| EntryReport {
            id: EntryId(id),
            name: Masked::plain("a.json"),
            provider: None,
            format: None,
            kind: FormatKind::Json,
            outcome: EntryOutcome::Read,
            ledger: Ledger::default(),
            notes: Vec::new(),
        };
        let mut job = Job::new(JobId(1), 1, 1, false);
        for ids in [&[1, 3][..], &[4, 0], &[2]] {
            job.apply(Event::Entries { job: JobId(1), entries: ids.iter().map(|id| entry(*id)).collect() });
        }
        assert_eq!(job.entries.iter().map(|entry| entry.id.0).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }
}
