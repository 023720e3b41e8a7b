//! What taking values needs from outside the column: bounds, and lists that all columns of an entry use in turn. Judges
//! nothing.

use super::memo::Memo;
use crate::engine::detect::{self, Span};
use crate::engine::limits::Limits;
use crate::model::Spot;

/// What taking values needs from outside the column.
pub(in crate::engine) struct Desk<'l> {
    pub(in crate::engine) limits: &'l Limits,
    /// Fingerprints that may still be kept for this entry.
    pub(in crate::engine) budget: usize,
    pub(in crate::engine) spans: Vec<Span>,
    /// Where the running text at hand begins in its file; a value of a field is counted from its own beginning.
    pub(in crate::engine) begins: Spot,
    /// Bytes that were not valid text.
    pub(in crate::engine) n_bad_bytes: u64,
    pub(super) memo: Memo,
}

impl<'l> Desk<'l> {
    /// With so many fingerprints for its entry.
    pub(in crate::engine) fn new(limits: &'l Limits, budget: usize) -> Self {
        let memo = Memo::default();
        Self { limits, budget, spans: Vec::new(), begins: Spot::default(), n_bad_bytes: 0, memo }
    }

    /// What the detectors see in the text, in a list that is used again and again.
    pub(super) fn search(&mut self, text: &str) -> Vec<Span> {
        let mut spans = std::mem::take(&mut self.spans);
        spans.clear();
        detect::find(text, &mut spans);
        spans
    }

    pub(super) fn give_back(&mut self, spans: Vec<Span>) {
        self.spans = spans;
    }
}
