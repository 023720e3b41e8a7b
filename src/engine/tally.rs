//! Counting the values of one class in a column, with a few raw samples.

use super::column::Desk;
use super::decode::Layer;
use super::detect;
use super::distinct::DistinctSet;
use super::insight::{Print, name_details};
use super::{notation, wanted};
use crate::model::{Confidence, DataClass, Detail, Notation, Shape, Spot, Whose};

/// A sample is cut here; masks need less, a revealed value needs no more.
const SAMPLE: usize = 256;

/// How a value came to its class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Layout,
    Key,
    Value,
    /// A part of a value of a field.
    Part,
    Text,
    Name,
    Decoded(Layer),
}

/// Values of one class in a column, of one group of people.
pub(super) struct Tally {
    pub(super) class: DataClass,
    pub(super) how: How,
    pub(super) whose: Whose,
    pub(super) shape: Option<Shape>,
    pub(super) confidence: Confidence,
    pub(super) count: u64,
    pub(super) n_tested: u64,
    pub(super) distinct: DistinctSet,
    /// Up to three different raw values. They stay in the worker.
    pub(super) samples: Vec<String>,
    /// Every different value, of the classes that leak lists hold. They stay in the worker.
    pub(super) wanted: Vec<String>,
    /// What the different values are compared by with those of other vendors.
    pub(super) prints: Vec<Print>,
    /// What the different values tell about themselves.
    pub(super) details: Vec<Detail>,
    /// Where in its text the first one stands.
    pub(super) spot: Spot,
}

impl Tally {
    pub(super) fn new(class: DataClass, how: How, whose: Whose, shape: Option<Shape>, confidence: Confidence) -> Self {
        Self {
            class,
            how,
            whose,
            shape,
            confidence,
            count: 0,
            n_tested: 0,
            distinct: DistinctSet::default(),
            samples: Vec::new(),
            wanted: Vec::new(),
            prints: Vec::new(),
            details: Vec::new(),
            spot: Spot::default(),
        }
    }

    /// Counts a value that is written so. What is kept of it is what people read.
    pub(super) fn add(
        &mut self,
        shape: Option<Shape>,
        confidence: Confidence,
        (written, text): (Notation, &str),
        desk: &mut Desk<'_>,
    ) {
        self.count += 1;
        self.n_tested += u64::from(matches!(shape, Some(Shape::Tested(_))));
        self.confidence = self.confidence.max(confidence);
        self.shape = self.shape.or(shape);
        let is_new = self.distinct.insert(text.as_bytes(), desk.limits.n_distinct, &mut desk.budget);
        // Reading a value costs more than counting it, and three samples are soon together.
        let is_kept = self.samples.len() < 3 && (is_new || written == Notation::Plain || self.samples.is_empty());
        let can_tell = is_new && (written == Notation::Plain || notation::is_coded(written));
        if !is_kept && !can_tell {
            return;
        }
        let read = notation::read(written, text);
        let text = &*read;
        if is_new {
            let details = detect::detail(self.class, text).into_iter().chain(name_details(self.class, text));
            details.for_each(|detail| note(&mut self.details, detail));
            self.prints.extend(Print::of(self.class, text));
        }
        if is_new && wanted::is_wanted(self.class) && text.len() <= 2 * SAMPLE {
            self.wanted.push(text.to_owned());
        }
        if is_kept && !self.samples.iter().any(|sample| sample == text) {
            self.samples.push(cut(text));
        }
    }
}

/// Adds what is not known yet; of several ends the last. There are few kinds, so the list stays short.
pub(super) fn note(details: &mut Vec<Detail>, detail: Detail) {
    let is_end = |detail: &Detail| matches!(detail, Detail::ValidUntil(_));
    match details.iter_mut().find(|known| **known == detail || (is_end(known) && is_end(&detail))) {
        Some(known) => *known = (*known).max(detail),
        None => details.push(detail),
    }
}

/// At most [`SAMPLE`] bytes, cut between characters.
pub(super) fn cut(text: &str) -> String {
    let end = (0..=SAMPLE.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    text.get(..end).unwrap_or_default().to_owned()
}

/// The place behind `text` that begins at `from`.
pub(super) fn spot(from: Spot, text: &str) -> Spot {
    let n_lines = memchr::memchr_iter(b'\n', text.as_bytes()).count() as u64;
    let last_line = text.rsplit('\n').next().unwrap_or_default();
    let n_characters = last_line.chars().count() as u64;
    let character = if n_lines == 0 { from.character.max(1) + n_characters } else { 1 + n_characters };
    Spot { line: from.line.max(1) + n_lines, character }
}
