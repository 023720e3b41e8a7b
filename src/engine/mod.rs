//! The kitchen: bytes in, findings out. No clock, network, global, browser; no content in any error.
//!
//! A scan in reading order:
//!
//! | step | where | from -> to |
//! |---|---|---|
//! | open | [`container`] | source -> entries |
//! | tell | [`sniff`], `recognize` | first bytes -> format, provider |
//! | decode | [`charset`] | bytes -> text |
//! | read | [`mod@format`] | text -> fields |
//! | sort | `reading`, `column` | fields -> columns by path |
//! | judge | [`key`], [`gate`], [`detect`], [`decode`] | values -> detections |
//! | fold | `collect` | columns -> findings |
//! | join | `insight` | records -> what they tell together |
//!
//! An outline goes the same way as far as the fields, and then counts them in `outline` without keeping a value.

mod bytes;
pub mod charset;
pub mod classify;
mod collect;
mod column;
pub mod container;
mod cover;
pub mod decode;
pub mod detect;
mod distinct;
mod dull;
pub mod error;
pub mod escape;
pub mod field;
pub mod format;
pub mod gate;
mod insight;
pub mod key;
pub mod limits;
mod name;
mod needle;
mod notation;
mod outline;
mod path;
mod proof;
mod pulse;
mod reading;
mod recognize;
mod rule;
mod scan;
mod sibling;
pub mod sniff;
mod tally;
mod wanted;
mod whose;
pub mod window;

pub use collect::Vault;
pub use limits::Limits;
pub use name::{is_mac_twin, shown as shown_name};
pub use outline::Outline;
pub use scan::{Means, Scanned, Source, draw, outline, scan, scan_among};
pub use wanted::Wanted;

use crate::model::{EntryReport, Finding, Progress, Recognition};

/// Receives what a scan finds, while it runs.
pub trait Sink {
    /// A provider was recognised, or more of its files were.
    fn recognized(&mut self, recognition: &Recognition);
    /// Offered very often; look at the clock before calling the function.
    fn progress(&mut self, progress: &dyn Fn() -> Progress);
    /// Findings that are new or have grown; the id tells which.
    fn found(&mut self, findings: Vec<Finding>);
    /// An entry has ended; mostly in the order of their numbers.
    fn entry(&mut self, entry: EntryReport);
}

/// Hears nothing: for walks of which only the result is wanted.
pub struct Silence;

impl Sink for Silence {
    fn recognized(&mut self, _: &Recognition) {}
    fn progress(&mut self, _: &dyn Fn() -> Progress) {}
    fn found(&mut self, _: Vec<Finding>) {}
    fn entry(&mut self, _: EntryReport) {}
}
