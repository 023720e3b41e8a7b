//! All values of one field path: what the key or the vendor's layout claims of them, and what they turn out to be.
//! Judged by column, not by cell: forty thousand pulse readings are one line of the report.

mod behind;
mod bytes;
mod desk;
mod memo;

use super::bytes::same;
use super::cover::{By, Claimed, Seen, Told, is_nothing, is_zero, told};
use super::detect::{self, Hints, Span};
use super::dull::{is_dull, short_number};
use super::field::RawValue;
use super::gate::{self, Fit};
use super::insight::Hint;
use super::key::{self, Barred, Claim};
use super::notation;
use super::path::NodeId;
use super::proof::Proof;
use super::tally::{How, Tally, spot};
use crate::model::{Confidence, DataClass, Integration, Link, Notation, Shape, Spot, Whose};
use behind::Behind;
use memo::{Hit, Share, Verdict};
use std::borrow::Cow;

pub(super) use desk::Desk;

/// What is known of a column before its first value.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// The vendor's layout says what it holds.
    Layout(DataClass),
    /// The vendor's layout says that it looks personal and is not.
    Inert,
    /// The key says so.
    Key(Claim),
    /// The key says that it is something technical: what looks personal by chance is not.
    Technical,
    /// Nothing is known: only the values can tell.
    Open,
}

/// What the last value led to, so that a value that repeats costs one comparison.
#[derive(Default)]
struct Last {
    value: Vec<u8>,
    whose: Option<Whose>,
    hits: Vec<Hit>,
    is_misfit: bool,
    is_masked: bool,
}

/// One field path with what its values turned out to be.
pub(super) struct Column {
    pub(super) node: NodeId,
    /// Key that was judged, for the reason given to people.
    pub(super) key: Box<str>,
    pub(super) bracket: Option<Box<str>>,
    pub(super) meaning: Meaning,
    /// How the layout says that values are written.
    pub(super) notation: Notation,
    /// Set where the path alone says whose the values are.
    pub(super) whose: Option<Whose>,
    /// What it is for the records that it stands in.
    pub(super) hint: Hint,
    /// Linked services that its values show.
    pub(super) proof: Proof,
    pub(super) tallies: Vec<Tally>,
    pub(super) n_values: u64,
    pub(super) n_misfits: u64,
    pub(super) n_masked: u64,
    /// What the key rules out.
    barred: Barred,
    /// Whether a string drawn by chance may be a secret here.
    may_be_secret: bool,
    n_decodings: u32,
    run: bytes::Run,
    last: Last,
    share: Share,
}

impl Column {
    /// Values longer than this are not remembered for comparison.
    const MEMORY: usize = 256;
    /// Few values are not worth keeping in the memo.
    const UNREMEMBERED: u64 = 32;
    /// After so many values that decode to nothing, a column is taken for plain.
    const DECODINGS: u32 = 2_000;

    pub(super) fn new(node: NodeId, key: &str, bracket: Option<&str>, meaning: Meaning) -> Self {
        let may_be_secret = matches!(meaning, Meaning::Open) && key::may_be_secret(key);
        Self {
            may_be_secret,
            node,
            key: key.into(),
            bracket: bracket.map(Into::into),
            meaning,
            notation: Notation::Plain,
            whose: None,
            hint: Hint::default(),
            proof: Proof::default(),
            tallies: Vec::new(),
            n_values: 0,
            n_misfits: 0,
            n_masked: 0,
            barred: Barred::by(key),
            n_decodings: 0,
            run: bytes::Run::default(),
            last: Last::default(),
            share: Share::default(),
        }
    }

    /// Takes one value. Returns JSON text that was found inside it, to be read as fields of its own.
    #[inline]
    pub(super) fn take(&mut self, value: RawValue<'_>, whose: Whose, desk: &mut Desk<'_>) -> Option<String> {
        let written = value.as_written();
        if written.is_empty() {
            return None;
        }
        self.n_values += 1;
        if matches!(self.meaning, Meaning::Open | Meaning::Inert | Meaning::Technical)
            && self.proof.is_settled()
            && is_dull(written)
        {
            return None;
        }
        let whose = self.whose.unwrap_or(whose);
        if let Meaning::Layout(class) = self.meaning
            && self.proof.is_settled()
            && !notation::is_coded(self.notation)
            && let Some(number) = short_number(written)
            && !is_zero(class, number)
        {
            // The layout says what it is, and no detector can make more of a few digits.
            self.forget();
            self.tally(class, How::Layout, Some(Shape::Number), Confidence::Certain, whose, number, desk);
            return None;
        }
        if self.run.is_open() && self.take_byte(written, whose, desk) {
            return None;
        }
        if self.last.whose == Some(whose) && same(&self.last.value, written) {
            self.n_misfits += u64::from(self.last.is_misfit);
            self.n_masked += u64::from(self.last.is_masked);
            self.last.hits.iter().for_each(|hit| hit.count_again(&mut self.tallies));
            return None;
        }
        self.recall_or_judge(value, whose, desk)
    }

    /// Apart from [`Column::take`], which is so short that it is copied to where it is called.
    #[inline(never)]
    fn recall_or_judge(&mut self, value: RawValue<'_>, whose: Whose, desk: &mut Desk<'_>) -> Option<String> {
        let Some(verdict) = desk.memo.find(&mut self.share, whose, value.as_written()) else {
            return self.judge(value, whose, desk);
        };
        self.n_misfits += u64::from(verdict.is_misfit);
        self.n_masked += u64::from(verdict.is_masked);
        verdict.hits().for_each(|hit| hit.count_again(&mut self.tallies));
        None
    }

    /// The class that the layout or the key claims.
    pub(super) fn claimed(&self) -> Option<DataClass> {
        self.claim().map(|claimed| claimed.class)
    }

    fn claim(&self) -> Option<Claimed> {
        match self.meaning {
            Meaning::Layout(class) => Some(Claimed { class, by: By::Layout }),
            Meaning::Key(claim) => Some(claim.into()),
            Meaning::Inert | Meaning::Technical | Meaning::Open => None,
        }
    }

    fn judge(&mut self, value: RawValue<'_>, whose: Whose, desk: &mut Desk<'_>) -> Option<String> {
        let text = value.text();
        let n_bad_bytes = if text.is_ascii() { 0 } else { text.matches('\u{fffd}').count() as u64 };
        desk.n_bad_bytes += n_bad_bytes;
        let text = text.trim();
        self.forget();
        let spans = desk.search(text);
        let claimed = self.judge_by_meaning(text, &spans, whose, desk);
        self.take_spans(text, &spans, claimed, How::Value, whose, desk);
        let behind = self.decode(text, whose, desk);
        if self.may_be_secret && spans.is_empty() && matches!(behind, Behind::Nothing) && gate::is_riddle(text) {
            self.tally(DataClass::DeviceKey, How::Value, Some(Shape::Secret), Confidence::Possible, whose, text, desk);
        }
        desk.give_back(spans);
        self.proof.see(text);
        if let Behind::Fields(nested) = behind {
            return Some(nested);
        }
        let written = value.as_written();
        if written.len() <= Self::MEMORY {
            self.last.value.extend_from_slice(written);
            self.last.whose = Some(whose);
        }
        // What was decoded may change samples each time that it comes, and bad bytes are counted each time.
        if matches!(behind, Behind::Nothing)
            && n_bad_bytes == 0
            && self.n_values > Self::UNREMEMBERED
            && let Some(verdict) = Verdict::of(&self.last.hits, self.last.is_misfit, self.last.is_masked)
        {
            desk.memo.keep(&mut self.share, whose, written, verdict);
        }
        None
    }

    fn forget(&mut self) {
        self.last.value.clear();
        self.last.whose = None;
        self.last.hits.clear();
        self.last.is_misfit = false;
        self.last.is_masked = false;
    }

    /// What the layout or the key says of the value, if the value can be that.
    fn judge_by_meaning(&mut self, text: &str, spans: &[Span], whose: Whose, desk: &mut Desk<'_>) -> Option<Claimed> {
        let claimed = self.claim()?;
        let class = claimed.class;
        let (how, base) = match claimed.by {
            By::Layout => (How::Layout, Confidence::Certain),
            By::Key => (How::Key, Confidence::Likely),
            By::VagueKey => (How::Key, Confidence::Possible),
        };
        let is_coded = how == How::Layout && notation::is_coded(self.notation);
        let read = if is_coded { notation::read(self.notation, text) } else { Cow::Borrowed(text) };
        let is_drawn = matches!(self.meaning, Meaning::Key(claim) if claim.is_drawn);
        let is_other = how == How::Key && (key::is_name_of(class, &read) || is_drawn && !gate::is_drawn(class, text));
        let fit = match (is_other, is_coded) {
            (true, _) => Fit::Nothing,
            (false, true) => gate::fit(class, &read),
            (false, false) => gate::fit_seen(class, text, spans),
        };
        let (shape, confidence) = match fit {
            Fit::Tested(shape) => (Some(shape), Confidence::Certain),
            Fit::Plausible(Shape::Text) => (Some(Shape::Text), base),
            Fit::Plausible(shape) => (Some(shape), base.max(Confidence::Likely)),
            Fit::VendorMasked => {
                self.last.is_masked = true;
                self.n_masked += 1;
                return None;
            }
            // Vendors keep ids of their own under the key of the hardware address.
            Fit::Nothing if how == How::Layout && class == DataClass::Mac && !is_nothing(class, &read) => {
                self.tally(DataClass::DeviceId, how, Some(Shape::Text), base, whose, text, desk);
                return Some(claimed);
            }
            // The layout knows better than the gate, but nothing is exposed by an empty field.
            Fit::Nothing if how == How::Layout && !is_nothing(class, &read) => (None, base),
            Fit::Nothing => {
                self.last.is_misfit = true;
                self.n_misfits += 1;
                return None;
            }
        };
        if spans.iter().any(|span| told(claimed, Seen::of(span, text)) == Told::Seen) {
            return None;
        }
        self.tally(gate::told_as(class, text), how, shape, confidence, whose, text, desk);
        Some(claimed)
    }

    /// What the value is by itself, whatever the key.
    fn judge_by_value(&mut self, text: &str, claimed: Option<Claimed>, how: How, whose: Whose, desk: &mut Desk<'_>) {
        let spans = desk.search(text);
        self.take_spans(text, &spans, claimed, how, whose, desk);
        desk.give_back(spans);
    }

    /// Counts what the detectors saw, unless the claim tells it already.
    fn take_spans(
        &mut self,
        text: &str,
        spans: &[Span],
        claimed: Option<Claimed>,
        how: How,
        whose: Whose,
        desk: &mut Desk<'_>,
    ) {
        for span in spans {
            let is_weak = span.confidence == Confidence::Possible || span.class == DataClass::Ip;
            let is_told = claimed.is_some_and(|claimed| told(claimed, Seen::of(span, text)) == Told::Claim)
                || (is_weak && matches!(self.meaning, Meaning::Inert))
                || (how == How::Value
                    && span.confidence < Confidence::Certain
                    && matches!(self.meaning, Meaning::Technical))
                || self.barred.has(span.class, span.confidence);
            if let Some(found) = text.get(span.start..span.end).filter(|_| !is_told) {
                let is_part = how == How::Value && found.len() < text.len();
                self.tally(
                    span.class,
                    if is_part { How::Part } else { how },
                    Some(span.shape),
                    span.confidence,
                    whose,
                    found,
                    desk,
                );
                self.place(text, span.start, desk.begins);
                if span.class == DataClass::UrlSecret && found.contains("maker.ifttt.com") {
                    self.proof.show(Integration::Ifttt, Link::Seen);
                }
            }
        }
    }

    /// Remembers where the first value of a tally stands in its text.
    fn place(&mut self, text: &str, start: usize, begins: Spot) {
        let tally = self.last.hits.last().and_then(|hit| self.tallies.get_mut(hit.tally));
        if let Some(tally) =
            tally.filter(|tally| tally.spot == Spot::default() && matches!(tally.how, How::Text | How::Part))
        {
            let from = if tally.how == How::Text { begins } else { Spot { line: 1, character: 1 } };
            tally.spot = spot(from, text.get(..start).unwrap_or_default());
        }
    }

    /// Searches running text.
    pub(super) fn take_text(&mut self, text: &str, hints: Hints, how: How, whose: Whose, desk: &mut Desk<'_>) {
        self.forget();
        let mut spans = std::mem::take(&mut desk.spans);
        spans.clear();
        detect::find_hinted(text, hints, &mut spans);
        self.n_values += u64::from(!spans.is_empty());
        self.take_spans(text, &spans, None, how, whose, desk);
        desk.give_back(spans);
    }

    /// Takes what is personal in the name of the entry.
    pub(super) fn take_name(&mut self, name: &str, personal: &[Span], whose: Whose, desk: &mut Desk<'_>) {
        self.forget();
        self.n_values += 1;
        self.take_spans(name, personal, None, How::Name, whose, desk);
    }

    #[allow(clippy::too_many_arguments)] // the parts of one observation; a struct would only rename them
    fn tally(
        &mut self,
        class: DataClass,
        how: How,
        shape: Option<Shape>,
        confidence: Confidence,
        whose: Whose,
        text: &str,
        desk: &mut Desk<'_>,
    ) {
        let known =
            self.tallies.iter().position(|tally| tally.class == class && tally.whose == whose && tally.how == how);
        let idx = known.unwrap_or_else(|| {
            self.tallies.push(Tally::new(class, how, whose, shape, confidence));
            self.tallies.len() - 1
        });
        if let Some(tally) = self.tallies.get_mut(idx) {
            let written = if how == How::Layout { self.notation } else { Notation::Plain };
            tally.add(shape, confidence, (written, text), desk);
            self.last.hits.push(Hit { tally: idx, is_tested: matches!(shape, Some(Shape::Tested(_))) });
        }
    }
}
