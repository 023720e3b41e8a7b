//! What page and worker say to each other: closed enums, bytes by postcard, and at most a list of file handles beside.
//! Decoding never panics; every message names its job; a message of another [`PROTOCOL`] is refused at `Ready`.

use crate::model::{EntryReport, Finding, FindingId, Progress, Recognition, Summary};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Version of this file. Page and worker are built together; a mismatch means a stale cache.
pub const PROTOCOL: u32 = 1;

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
    /// All read.
    Done { job: JobId, summary: Summary },
    /// Ended early.
    Failed { job: JobId, error: JobError },
    /// Answer to [`Request::Reveal`]; `None`: no longer held.
    Revealed { job: JobId, finding: FindingId, value: Option<Revealed> },
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
            | Event::Done { job, .. }
            | Event::Failed { job, .. }
            | Event::Revealed { job, .. } => Some(*job),
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
