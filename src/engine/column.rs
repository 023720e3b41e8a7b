//! All values of one field path: what the key or the vendor's layout claims of them, and what they turn out to be.
//! Judged by column, not by cell: forty thousand pulse readings are one line of the report.

use super::bytes::same;
use super::decode::{self, Layer};
use super::detect::{self, Span};
use super::field::RawValue;
use super::gate::{self, Fit};
use super::key::Claim;
use super::limits::Limits;
use super::path::NodeId;
use super::tally::{How, Tally, cut};
use crate::model::{Confidence, DataClass, Family, Integration, IntegrationMark, Link, Shape, Whose};

/// What is known of a column before its first value.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// The vendor's layout says what it holds.
    Layout(DataClass),
    /// The vendor's layout says that it looks personal and is not.
    Inert,
    /// The key says so.
    Key(Claim),
    /// Nothing is known: only the values can tell.
    Open,
}

/// What taking values needs from outside the column.
pub(super) struct Desk<'l> {
    pub(super) limits: &'l Limits,
    /// Fingerprints that may still be kept for this entry.
    pub(super) budget: usize,
    pub(super) spans: Vec<Span>,
    /// Linked services that values have proved.
    pub(super) links: Vec<(Integration, Link)>,
    /// Bytes that were not valid text.
    pub(super) n_bad_bytes: u64,
}

/// What the last value led to, so that a value that repeats costs one comparison.
#[derive(Default)]
struct Last {
    value: Vec<u8>,
    whose: Option<Whose>,
    hits: Vec<usize>,
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
    /// Set where the path alone says whose the values are.
    pub(super) whose: Option<Whose>,
    pub(super) marks: Vec<&'static IntegrationMark>,
    pub(super) tallies: Vec<Tally>,
    pub(super) n_values: u64,
    pub(super) n_misfits: u64,
    pub(super) n_masked: u64,
    n_decodings: u32,
    last: Last,
}

impl Column {
    /// Values longer than this are not remembered for comparison.
    const MEMORY: usize = 256;
    /// After so many values that decode to nothing, a column is taken for plain.
    const DECODINGS: u32 = 2_000;

    pub(super) fn new(node: NodeId, key: &str, bracket: Option<&str>, meaning: Meaning) -> Self {
        Self {
            node,
            key: key.into(),
            bracket: bracket.map(Into::into),
            meaning,
            whose: None,
            marks: Vec::new(),
            tallies: Vec::new(),
            n_values: 0,
            n_misfits: 0,
            n_masked: 0,
            n_decodings: 0,
            last: Last::default(),
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
        if matches!(self.meaning, Meaning::Open | Meaning::Inert) && self.marks.is_empty() && is_dull(written) {
            return None;
        }
        let whose = self.whose.unwrap_or(whose);
        if self.last.whose == Some(whose) && same(&self.last.value, written) {
            self.repeat();
            return None;
        }
        self.judge(value, whose, desk)
    }

    fn repeat(&mut self) {
        for &hit in &self.last.hits {
            if let Some(tally) = self.tallies.get_mut(hit) {
                tally.count += 1;
                tally.n_tested += u64::from(matches!(tally.shape, Some(Shape::Tested(_))));
            }
        }
        self.n_misfits += u64::from(self.last.is_misfit);
        self.n_masked += u64::from(self.last.is_masked);
    }

    fn judge(&mut self, value: RawValue<'_>, whose: Whose, desk: &mut Desk<'_>) -> Option<String> {
        let text = value.text();
        if !text.is_ascii() {
            desk.n_bad_bytes += text.matches('\u{fffd}').count() as u64;
        }
        let text = text.trim();
        self.forget();
        let claimed = self.judge_by_meaning(text, whose, desk);
        self.judge_by_value(text, claimed, How::Value, whose, desk);
        let nested = self.decode(text, whose, desk);
        self.prove_links(text, desk);
        let written = value.as_written();
        if written.len() <= Self::MEMORY && nested.is_none() {
            self.last.value.extend_from_slice(written);
            self.last.whose = Some(whose);
        }
        nested
    }

    fn forget(&mut self) {
        self.last.value.clear();
        self.last.whose = None;
        self.last.hits.clear();
        self.last.is_misfit = false;
        self.last.is_masked = false;
    }

    /// What the layout or the key says of the value, if the value can be that.
    fn judge_by_meaning(&mut self, text: &str, whose: Whose, desk: &mut Desk<'_>) -> Option<DataClass> {
        let (class, how, base) = match self.meaning {
            Meaning::Layout(class) => (class, How::Layout, Confidence::Certain),
            Meaning::Key(claim) => {
                (claim.class, How::Key, if claim.strong { Confidence::Likely } else { Confidence::Possible })
            }
            Meaning::Inert | Meaning::Open => return None,
        };
        let (shape, confidence) = match gate::fit(class, text) {
            Fit::Tested(shape) => (Some(shape), Confidence::Certain),
            Fit::Plausible(Shape::Text) => (Some(Shape::Text), base),
            Fit::Plausible(shape) => (Some(shape), base.max(Confidence::Likely)),
            Fit::VendorMasked => {
                self.last.is_masked = true;
                self.n_masked += 1;
                return None;
            }
            // The layout knows better than the gate, but nothing is exposed by an empty field.
            Fit::Nothing if how == How::Layout && !is_void(text) => (None, base),
            Fit::Nothing => {
                self.last.is_misfit = true;
                self.n_misfits += 1;
                return None;
            }
        };
        if is_a_word_for(class) && whole_value_is_something_else(text, class, desk) {
            return None;
        }
        self.tally(class, how, shape, confidence, whose, text, desk);
        Some(class)
    }

    /// What the value is by itself, whatever the key.
    fn judge_by_value(&mut self, text: &str, claimed: Option<DataClass>, how: How, whose: Whose, desk: &mut Desk<'_>) {
        if !detect::may_hold(text.as_bytes()) {
            return;
        }
        let mut spans = std::mem::take(&mut desk.spans);
        spans.clear();
        detect::find(text, &mut spans);
        for span in &spans {
            let is_weak = span.confidence == Confidence::Possible || span.class == DataClass::Ip;
            let is_told = claimed.is_some_and(|claimed| covers(claimed, span))
                || (is_weak && matches!(self.meaning, Meaning::Inert));
            if let Some(found) = text.get(span.start..span.end).filter(|_| !is_told) {
                self.tally(span.class, how, Some(span.shape), span.confidence, whose, found, desk);
                if span.class == DataClass::UrlSecret && found.contains("maker.ifttt.com") {
                    desk.links.push((Integration::Ifttt, Link::Seen));
                }
            }
        }
        desk.spans = spans;
    }

    /// Looks behind one level of encoding.
    fn decode(&mut self, text: &str, whose: Whose, desk: &mut Desk<'_>) -> Option<String> {
        if text.len() < 8 || self.n_decodings > Self::DECODINGS {
            return None;
        }
        let Some((layer, decoded)) = decode::once(text) else {
            self.n_decodings += 1;
            return None;
        };
        self.n_decodings = 0;
        if matches!(layer, Layer::Json | Layer::JwtPart) || decoded.starts_with('{') {
            return Some(decoded);
        }
        let how = How::Decoded(layer);
        let mut claimed = None;
        if let Meaning::Layout(class) | Meaning::Key(Claim { class, .. }) = self.meaning
            && let Fit::Tested(shape) | Fit::Plausible(shape) = gate::fit(class, &decoded)
            && !self.last.hits.is_empty()
        {
            // The same value, now readable: the mask should show what its owner knows.
            self.retell(class, how, shape, &decoded);
            claimed = Some(class);
        }
        self.judge_by_value(&decoded, claimed, how, whose, desk);
        None
    }

    /// Puts the decoded text in the place of the encoded sample.
    fn retell(&mut self, class: DataClass, how: How, shape: Shape, decoded: &str) {
        let hit = self.last.hits.first().and_then(|&idx| self.tallies.get_mut(idx));
        if let Some(tally) = hit.filter(|tally| tally.class == class) {
            if tally.how == How::Key {
                tally.how = how;
                tally.shape = Some(shape);
            }
            if let Some(sample) = tally.samples.last_mut() {
                *sample = cut(decoded);
            }
        }
    }

    fn prove_links(&self, text: &str, desk: &mut Desk<'_>) {
        for mark in &self.marks {
            if text.to_ascii_lowercase().contains(&mark.value.to_ascii_lowercase()) {
                desk.links.push((mark.integration, mark.link));
            }
        }
    }

    /// Searches running text.
    pub(super) fn take_text(&mut self, text: &str, how: How, whose: Whose, desk: &mut Desk<'_>) {
        self.n_values += 1;
        self.forget();
        self.judge_by_value(text, None, how, whose, desk);
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
            tally.add(shape, confidence, text, desk);
            self.last.hits.push(idx);
        }
    }
}

/// Values that no detector can make anything of: very short ones, and dates and times as exports write them. Decided
/// without branches per byte, because two thirds of a health export are such values.
#[inline]
fn is_dull(written: &[u8]) -> bool {
    if written.len() < 6 {
        return true;
    }
    let is_dated = written.len() <= 32 && written.get(4) == Some(&b'-') && written.get(7) == Some(&b'-');
    is_dated && written.iter().fold(true, |dull, byte| dull & (matches!(byte, b'+'..=b':' | b' ' | b'T' | b'Z')))
}

/// Nothing that an empty, unset or switched-off field holds.
fn is_void(text: &str) -> bool {
    matches!(
        text.to_ascii_lowercase().as_str(),
        "" | "null" | "none" | "n/a" | "na" | "-" | "--" | "nan" | "undefined" | "unknown" | "true" | "false"
    )
}

/// Classes whose values are words of people's choice: a user name may be an e-mail address, and then is one.
fn is_a_word_for(class: DataClass) -> bool {
    use DataClass::{
        AccountId, DeviceId, HomeId, Hostname, Members, Name, Nickname, Room, Serial, Ssid, Url, Username,
    };
    matches!(
        class,
        Name | Username | AccountId | Nickname | DeviceId | Serial | HomeId | Room | Members | Hostname | Ssid | Url
    )
}

fn whole_value_is_something_else(text: &str, class: DataClass, desk: &mut Desk<'_>) -> bool {
    if !detect::may_hold(text.as_bytes()) {
        return false;
    }
    let mut spans = std::mem::take(&mut desk.spans);
    spans.clear();
    detect::find(text, &mut spans);
    let is_other = spans.iter().any(|span| {
        span.class != class
            && span.confidence > Confidence::Possible
            && span.start == 0
            && span.end == text.len()
            && !covers(class, span)
    });
    desk.spans = spans;
    is_other
}

/// Whether what the key claims already tells what the detector saw.
fn covers(claimed: DataClass, span: &Span) -> bool {
    use DataClass::{Bssid, DeviceId, Hostname, Ip, Mac, Serial};
    claimed == span.class
        || span.confidence == Confidence::Possible
        || (claimed.family() == Family::Credential && span.class.family() == Family::Credential)
        || matches!((claimed, span.class), (Bssid | DeviceId | Serial, Mac) | (Hostname, Ip))
}
