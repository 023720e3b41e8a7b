//! The leak check: addresses and a list in, matches and the proof of a miss out. No clock, network, global, browser.
//! Design and figures: leak-check.md. Whatever a list is, a miss is only told after it was examined.
//!
//! | step | where | from -> to |
//! |---|---|---|
//! | spell | `spelling`, `digest`, `table` | addresses -> digests that can be found again |
//! | tell | `check`, `survey`, `cut`, `cover` | a list -> what it is, whether it is whole, whom it speaks of |
//! | search | `pass` with `hex_run`, `base64_run`, `plain`; `answer`; `sorted_text`; `spill_list` | a list -> matches, counts |
//! | say | `found`, `text`, `words` | matches, counts -> a report, its sentences |

mod read_at;
mod spelling;
mod digest;
mod table;
mod check;
mod survey;
mod cut;
mod cover;
mod pass;
mod hex_run;
mod base64_run;
mod plain;
mod answer;
mod sorted_text;
pub mod spill_list;
mod found;
mod text;
mod words;

pub use check::check;
pub use digest::{Needles, Subject};
pub use read_at::{Cursor, MAX_READ, ReadAt};
pub use spelling::Compose;
#[cfg(not(target_arch = "wasm32"))]
pub use spelling::NativeCompose;
pub use text::check as check_text;
pub use words::report;

use crate::engine::Means;
use crate::model::ListReport;

/// A list that a person holds.
#[derive(Clone, Copy)]
pub struct List<'l> {
    /// Its name. Personal: never print it unmasked.
    pub name: &'l str,
    /// Its content.
    pub content: &'l dyn ReadAt,
    /// What its lines leave out, if the person says so: the first characters of every hash, or the domain.
    pub prefix: Option<&'l str>,
}

/// How a list is to be checked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Read all of it, even where its order would allow a quick search.
    pub is_thorough: bool,
    /// Which part of it, where several workers share the work.
    pub part: Part,
}

/// One of `n_parts` equal parts.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Counts from 0.
    pub idx: u32,
    /// At least 1.
    pub n_parts: u32,
}

impl Default for Part {
    fn default() -> Self {
        Self { idx: 0, n_parts: 1 }
    }
}

/// What is looked for, and with what.
pub struct Search<'s> {
    /// The digests of all subjects.
    pub needles: &'s Needles,
    /// How the list is to be checked.
    pub options: Options,
    /// Bounds and decoders for archives and old encodings.
    pub means: &'s Means<'s>,
}

/// Told how many bytes of the list as given have been dealt with, at least every 16 MiB.
pub type Tick<'t> = dyn FnMut(u64) + 't;
