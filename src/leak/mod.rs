//! The leak check: addresses and a list in, matches and the proof of a miss out. No clock, network, global, browser.
//! Design and figures: leak-check.md. Whatever a list is, a miss is only told after it was examined.

mod check;
mod answer;
mod base64_run;
mod cover;
mod cut;
mod digest;
mod found;
mod hex_run;
mod pass;
mod plain;
mod read_at;
mod sorted_text;
mod spelling;
mod words;
mod survey;
mod table;
mod text;
pub mod spill_list;

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
