//! What page and worker say to each other: closed enums, bytes by postcard, and at most a list of file handles beside.
//! Decoding never panics; every message names its job; a message of another [`PROTOCOL`] is refused at `Ready`.

use crate::model::{
    DataClass, Drawable, Drawing, EntryReport, Finding, FindingId, Fingerprints, LeakReport, Masked, Progress,
    Recognition, Salt, Summary, Whose,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Version of this file. Page and worker are built together; a mismatch means a stale cache.
pub const PROTOCOL: u32 = 7;

/// Number of a job, never used twice within a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct JobId(pub u32);

/// Page to worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Scan the attached files; `paths` are their names or folder-relative paths, one per file, in order.
    Open {
        /// The job.
        job: JobId,
        /// One per attached file.
        paths: Vec<String>,
        /// For entries of archives that are protected by one.
        password: Option<Typed>,
        /// For [`Event::Fingerprints`]; without it there are none.
        salt: Option<Salt>,
    },
    /// Tell the structure of the attached files without a value of them; `paths` and `password` as in [`Request::Open`].
    /// Answered by [`Event::Outlined`].
    Outline {
        /// The job, which is one of its own.
        job: JobId,
        /// One per attached file.
        paths: Vec<String>,
        /// For entries of archives that are protected by one.
        password: Option<Typed>,
    },
    /// Show one raw value of a finding, because the person asked for it.
    Reveal {
        /// The job.
        job: JobId,
        /// The finding.
        finding: FindingId,
    },
    /// Let go of everything that is kept for a job.
    Forget {
        /// The job.
        job: JobId,
    },
    /// Keep the addresses that a person typed or pasted, as a scan keeps those of an export.
    Keep {
        /// The job.
        job: JobId,
        /// As it was typed.
        text: Typed,
    },
    /// Pass some of the kept addresses and passwords on, through the attached port, to the reader of a leak check.
    /// They do not come by the page.
    Lend {
        /// The job that keeps them.
        job: JobId,
        /// Which.
        subjects: Vec<SubjectId>,
    },
    /// Look for what the attached ports will pass on, in the attached files. Behind the files come the ports of lenders,
    /// behind them those of the other workers that share the check: for part 0 one to each, for the others one to part 0,
    /// which puts everything together and answers.
    CheckLeaks {
        /// The job.
        job: JobId,
        /// One per attached file, in order.
        lists: Vec<ListName>,
        /// Number of lenders. What they pass on is numbered from 0 in their order.
        n_lenders: u32,
        /// An address that the person knows to be in the lists.
        known_member: Option<Typed>,
        /// Read everything, even where the order of a list would allow a quick search.
        is_thorough: bool,
        /// Which part of each list.
        part: u32,
        /// Of how many.
        n_parts: u32,
    },
    /// Read the attached files once more for a drawing, because the person asked for it.
    Draw {
        /// The job, of which these are the files.
        job: JobId,
        /// One per attached file, as in [`Request::Open`].
        paths: Vec<String>,
        /// For entries of archives that are protected by one.
        password: Option<Typed>,
        /// What.
        what: Drawable,
    },
}

/// Something kept for the leak check, by its number within its job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SubjectId(pub u32);

/// An address or a password that a reader keeps, as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectReport {
    /// Number within the job.
    pub id: SubjectId,
    /// What it is.
    pub class: DataClass,
    /// Masked.
    pub masked: Masked,
    /// Whose it is.
    pub whose: Whose,
}

/// What a list is called, and what its lines leave out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListName {
    /// Name of the file.
    pub name: String,
    /// First characters of every hash, or the domain, if the person says so.
    pub prefix: Option<String>,
}

impl fmt::Debug for ListName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ListName(•••)")
    }
}

/// What a person typed, on its way to the reader. Not printable.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed(pub String);

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(•••)")
    }
}

/// How far one worker of a leak check is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeakProgress {
    /// Bytes dealt with, of the files as given.
    pub read: u64,
    /// Milliseconds since it began.
    pub elapsed_ms: u64,
}

/// Why a job ended without a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobError {
    /// The engine stopped; what was reported before stands.
    Crashed,
    /// The worker speaks another protocol.
    Protocol,
    /// The message could not be decoded.
    Message,
    /// The worker could not be started.
    Start,
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            JobError::Crashed => "Spillcheck stumbled over this file and stopped reading it. What it had found before stands below; the rest was not read.",
            JobError::Protocol => "The page and its reader are of different versions. Reload the page.",
            JobError::Message => "The page and its reader did not understand each other. Reload the page.",
            JobError::Start => "The browser did not let the reader start.",
        })
    }
}

/// A raw value on its way to the screen: the one exception to "only masks leave the worker". Not printable.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revealed(pub String);

impl fmt::Debug for Revealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Revealed(•••)")
    }
}

/// Worker to page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// The worker listens.
    Ready { protocol: u32 },
    /// A provider was recognised, or more of it.
    Recognized { job: JobId, recognition: Recognition },
    /// So far; at least four times a second.
    Progress { job: JobId, progress: Progress },
    /// Findings, new or replacing those of the same id.
    Found { job: JobId, findings: Vec<Finding> },
    /// Entries that have ended.
    Entries { job: JobId, entries: Vec<EntryReport> },
    /// What may stand in another export of the visit too, by the salt of [`Request::Open`]; comes before `Done`.
    Fingerprints { job: JobId, fingerprints: Fingerprints },
    /// All read.
    Done { job: JobId, summary: Summary },
    /// Ended early.
    Failed { job: JobId, error: JobError },
    /// Answer to [`Request::Reveal`]; `None`: no longer held.
    Revealed { job: JobId, finding: FindingId, value: Option<Revealed> },
    /// Addresses and passwords that are kept for the leak check. Replaces what was told before.
    Subjects { job: JobId, subjects: Vec<SubjectReport> },
    /// A worker of a leak check is so far.
    Checking { job: JobId, part: u32, progress: LeakProgress },
    /// A leak check has ended.
    Checked { job: JobId, report: LeakReport },
    /// Answer to [`Request::Outline`]: JSON of the schema `spillcheck.structure/1`, made to hold no value.
    Outlined { job: JobId, json: String },
    /// Answer to [`Request::Draw`]; `None`: there is too little to draw.
    Drawn { job: JobId, what: Drawable, drawing: Option<Drawing> },
}

impl Event {
    /// The job it speaks of.
    pub fn job(&self) -> Option<JobId> {
        match self {
            Event::Ready { .. } => None,
            Event::Recognized { job, .. }
            | Event::Progress { job, .. }
            | Event::Found { job, .. }
            | Event::Entries { job, .. }
            | Event::Fingerprints { job, .. }
            | Event::Done { job, .. }
            | Event::Failed { job, .. }
            | Event::Revealed { job, .. }
            | Event::Subjects { job, .. }
            | Event::Checking { job, .. }
            | Event::Checked { job, .. }
            | Event::Outlined { job, .. }
            | Event::Drawn { job, .. } => Some(*job),
        }
    }
}

/// Bytes of a message. `None` cannot happen for these types, and is treated as [`JobError::Message`].
pub fn encode<M: Serialize>(message: &M) -> Option<Vec<u8>> {
    postcard::to_allocvec(message).ok()
}

/// The message in the bytes, if it is one, whole.
pub fn decode<'b, M: Deserialize<'b>>(bytes: &'b [u8]) -> Option<M> {
    match postcard::take_from_bytes(bytes) {
        Ok((message, [])) => Some(message),
        _ => None,
    }
}
