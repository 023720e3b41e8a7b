//! Joins what the key claims with what the values are: the verdict on one field, or on running text.
//! Knows no provider; rules of known layouts come before it. Confidence in three words, as `model::Confidence` says.

use super::cover::{self, Seen, Told};
use super::decode;
use super::detect::{self, Span};
use super::gate::{self, Fit};
use super::key::{self, Barred, Claim};
use crate::model::{Confidence, DataClass};
use std::ops::Range;

/// What a field or a part of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detection {
    /// The class.
    pub class: DataClass,
    /// First character (Unicode code points from 0); `None` where the key says so or several values were judged.
    pub start: Option<usize>,
    /// Character after the last.
    pub end: Option<usize>,
    /// How sure.
    pub confidence: Confidence,
}

/// Values of one field that are looked at; more do not change a vote.
const MAX_VALUES: usize = 200;

/// What the values of one field are, by its key, the keys above it (outermost first), and themselves.
pub fn field(key: Option<&str>, parents: &[&str], values: &[&str]) -> Vec<Detection> {
    let claim = key.and_then(|key| key::judge(key, parents));
    let values: Vec<&str> = values.iter().copied().take(MAX_VALUES).collect();
    let by_key = claim.and_then(|claim| verdict(claim, &values));
    let mut found = by_value(&values, key, claim);
    if claim.is_none() && (key.is_some_and(key::is_technical) || key::is_barren(parents)) {
        found.retain(|(detection, _)| detection.confidence == Confidence::Certain);
    }
    if let (Some(claim), Some(by_key)) = (claim, by_key)
        && !found.iter().any(|found| told(claim, found) == Told::Seen)
    {
        found.retain(|found| told(claim, found) == Told::Both);
        found.insert(0, (by_key, true));
    }
    if found.is_empty() {
        let decoded = by_decoding(&values, claim);
        let is_open = claim.is_none() && key.is_some_and(key::may_be_secret) && !key::is_barren(parents);
        let is_riddle = !values.is_empty() && values.iter().all(|value| gate::is_riddle(value));
        if is_open && is_riddle && decoded.is_empty() {
            let (class, confidence) = (DataClass::DeviceKey, Confidence::Possible);
            return vec![Detection { class, start: None, end: None, confidence }];
        }
        return decoded;
    }
    found.into_iter().map(|(detection, _)| detection).collect()
}

/// What comes to light when one layer of encoding is taken off; places in it say nothing about the value.
fn by_decoding(values: &[&str], claim: Option<Claim>) -> Vec<Detection> {
    let decoded: Vec<String> = values.iter().filter_map(|value| decode::once(value)).map(|(_, text)| text).collect();
    let texts: Vec<&str> = decoded.iter().map(String::as_str).collect();
    let found = by_value(&texts, None, claim);
    found.into_iter().map(|(detection, _)| Detection { start: None, end: None, ..detection }).collect()
}

/// What stands in running text; spans of the same class are told one by one.
pub fn text(text: &str) -> Vec<Detection> {
    let mut spans = Vec::new();
    detect::find(text, &mut spans);
    let mut counter = CodePoints::new(text);
    spans
        .iter()
        .map(|span| {
            let range = counter.range(span);
            Detection { class: span.class, start: Some(range.start), end: Some(range.end), confidence: span.confidence }
        })
        .collect()
}

/// Whether the values bear out what the key claims.
fn verdict(claim: Claim, values: &[&str]) -> Option<Detection> {
    let class = values.first().map_or(claim.class, |value| gate::told_as(claim.class, value));
    let detection = |confidence| Some(Detection { class, start: None, end: None, confidence });
    if values.is_empty() && claim.is_drawn {
        return None;
    }
    if values.is_empty() {
        return detection(if claim.strong { Confidence::Likely } else { Confidence::Possible });
    }
    let (mut n_tested, mut n_plausible, mut n_other) = (0_usize, 0_usize, 0_usize);
    for value in values {
        match gate::fit(claim.class, value) {
            Fit::Tested(_) => n_tested += 1,
            Fit::Plausible(_) if key::is_name_of(claim.class, value) => n_other += 1,
            Fit::Plausible(_) if claim.is_drawn && !gate::is_drawn(claim.class, value) => n_other += 1,
            Fit::Plausible(_) => n_plausible += 1,
            // What says nothing votes for nothing.
            Fit::VendorMasked => {}
            Fit::Nothing => n_other += usize::from(!is_silent(value)),
        }
    }
    let n_fits = n_tested + n_plausible;
    if n_fits == 0 && !claim.is_drawn && gate::are_bytes_of_key(claim.class, values) {
        return detection(Confidence::Likely);
    }
    if n_fits == 0 || n_fits < n_other {
        return None;
    }
    detection(match (n_tested >= n_plausible, claim.strong) {
        (true, _) => Confidence::Certain,
        (false, true) => Confidence::Likely,
        (false, false) => Confidence::Possible,
    })
}

/// Blanks and zeros: a sensor that has not measured yet.
fn is_silent(value: &str) -> bool {
    gate::is_blank(value) || value.trim().bytes().all(|byte| matches!(byte, b'0' | b'.' | b','))
}

/// What the values say themselves, each with whether it is the whole value.
fn by_value(values: &[&str], key: Option<&str>, claim: Option<Claim>) -> Vec<(Detection, bool)> {
    let mut tally: Vec<Tally> = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    for value in values {
        spans.clear();
        detect::find(value, &mut spans);
        let mut counter = CodePoints::new(value);
        for span in &spans {
            let range = counter.range(span);
            let is_whole = span.end - span.start == value.trim().len();
            match tally.iter_mut().find(|tally| tally.class == span.class && values.len() > 1) {
                Some(tally) => tally.add(span, is_whole),
                None => tally.push(Tally::new(span, is_whole, range)),
            }
        }
    }
    let n_values = values.iter().filter(|value| !is_silent(value)).count();
    let barred = key.map(Barred::by).unwrap_or_default();
    let is_version =
        claim.is_some_and(|claim| matches!(claim.class, DataClass::Firmware | DataClass::Model | DataClass::UserAgent));
    tally
        .into_iter()
        .filter(|tally| !(is_version && tally.class == DataClass::Ip))
        .filter(|tally| !barred.has(tally.class, tally.confidence))
        .filter(|tally| tally.is_borne_out(n_values))
        .map(|tally| (tally.detection(values.len() == 1), tally.n_whole * 2 >= n_values))
        .collect()
}

/// How often a class was found in the values of one field.
struct Tally {
    class: DataClass,
    confidence: Confidence,
    n_found: usize,
    n_whole: usize,
    range: Range<usize>,
}

impl Tally {
    fn new(span: &Span, is_whole: bool, range: Range<usize>) -> Self {
        Self { class: span.class, confidence: span.confidence, n_found: 1, n_whole: usize::from(is_whole), range }
    }

    fn add(&mut self, span: &Span, is_whole: bool) {
        self.n_found += 1;
        self.n_whole += usize::from(is_whole);
        self.confidence = self.confidence.max(span.confidence);
    }

    /// A weak shape needs nine values of ten: one random number in ten passes for a card.
    fn is_borne_out(&self, n_values: usize) -> bool {
        self.confidence > Confidence::Possible || self.n_found * 10 >= n_values * 9
    }

    fn detection(&self, is_single: bool) -> Detection {
        let at = |point| if is_single { Some(point) } else { None };
        Detection {
            class: self.class,
            start: at(self.range.start),
            end: at(self.range.end),
            confidence: self.confidence,
        }
    }
}

/// Which of the two is told: what the key claims, or what the values are.
fn told(claim: Claim, (found, is_whole): &(Detection, bool)) -> Told {
    let seen = Seen { class: found.class, confidence: found.confidence, is_whole: *is_whole };
    cover::told(claim.into(), seen)
}

/// Turns byte positions of one text into code points, going forward only.
struct CodePoints<'a> {
    text: &'a str,
    at_byte: usize,
    at_point: usize,
}

impl<'a> CodePoints<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at_byte: 0, at_point: 0 }
    }

    fn range(&mut self, span: &Span) -> Range<usize> {
        self.point(span.start)..self.point(span.end)
    }

    fn point(&mut self, byte: usize) -> usize {
        self.at_point += self.text.get(self.at_byte..byte).map_or(0, |part| part.chars().count());
        self.at_byte = byte;
        self.at_point
    }
}

#[cfg(test)]
mod tests;
