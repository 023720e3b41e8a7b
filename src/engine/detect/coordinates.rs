//! Positions on the map: pairs of degrees with at least four decimals each, `geo:` addresses, ISO 6709.
//! A single number needs a key. Lists of three and more numbers, and pairs between 0 and 1, are something else.

use super::Span;
use super::bytes::{before, is_word, run_end};
use crate::model::{Confidence, DataClass};

/// About eleven meters; prices, sizes and temperatures have fewer decimals.
const MIN_DECIMALS: usize = 4;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut first: Option<Degrees> = None;
    // Number of neighbors joined to the left of `first`: a longer chain is no pair.
    let mut n_chain = 0_usize;
    while let Some(number) = Degrees::next(bytes, at) {
        at = number.end;
        let joined = first.as_ref().is_some_and(|first| joins(bytes, first, &number));
        n_chain = if joined { n_chain + 1 } else { 0 };
        if let Some(pair) = first.filter(|first| n_chain == 1 && is_pair(bytes, first, &number)) {
            let start = whole_start(bytes, pair.start);
            out.push(Span::new(DataClass::Coordinates, start, number.past, Confidence::Likely));
        }
        first = Some(number);
    }
}

/// A decimal number.
#[derive(Clone, Copy)]
struct Degrees {
    start: usize,
    end: usize,
    /// Behind the sign of degrees and the quarter of the sky, if they follow.
    past: usize,
    n_decimals: usize,
}

impl Degrees {
    /// The next number at or behind `at`.
    fn next(text: &[u8], at: usize) -> Option<Self> {
        let digit = at + text.get(at..)?.iter().position(u8::is_ascii_digit)?;
        let start = match before(text, digit) {
            Some(b'-' | b'+') if digit > at => digit - 1,
            _ => digit,
        };
        let whole_end = run_end(text, digit, usize::MAX, |byte| byte.is_ascii_digit());
        let is_fraction = text.get(whole_end) == Some(&b'.');
        let end = if is_fraction {
            run_end(text, whole_end + 1, usize::MAX, |byte| byte.is_ascii_digit())
        } else {
            whole_end
        };
        let n_decimals = if is_fraction { end - whole_end - 1 } else { 0 };
        Some(Self { start, end, past: end + quarter(text, end), n_decimals })
    }

    /// The number itself; too long a one is infinite, so that it fits nowhere.
    fn value(self, text: &[u8]) -> f64 {
        let digits = text.get(self.start..self.end).filter(|digits| digits.len() <= 24).unwrap_or_default();
        std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).unwrap_or(f64::INFINITY)
    }

    fn is_precise(&self) -> bool {
        (MIN_DECIMALS..=16).contains(&self.n_decimals)
    }
}

/// Bytes of `°`, a blank and a quarter of the sky at `at`, of which the letter must be there: `° N`, `N`, ` E`.
fn quarter(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let sign = if rest.starts_with("°".as_bytes()) { "°".len() } else { 0 };
    let blank = usize::from(rest.get(sign) == Some(&b' '));
    let is_letter = matches!(rest.get(sign + blank), Some(b'N' | b'S' | b'E' | b'W'));
    if is_letter && !is_word(rest.get(sign + blank + 1).copied()) { sign + blank + 1 } else { 0 }
}

/// Whether only a separator stands between two numbers.
fn joins(text: &[u8], first: &Degrees, second: &Degrees) -> bool {
    let between = text.get(first.past..second.start).unwrap_or_default();
    match between {
        b"," | b", " | b";" | b"; " | b" " | b" , " | b"/" | b"%2C" | b", E" | b", W" | b" E" | b" W" | b",E"
        | b",W" => true,
        // ISO 6709: the sign itself parts them.
        b"" => matches!(text.get(second.start), Some(b'+' | b'-')),
        _ => false,
    }
}

fn is_pair(text: &[u8], first: &Degrees, second: &Degrees) -> bool {
    if !first.is_precise() || !second.is_precise() {
        return false;
    }
    let (one, other) = (first.value(text), second.value(text));
    let fits = (one.abs() <= 90.0 && other.abs() <= 180.0) || (one.abs() <= 180.0 && other.abs() <= 90.0);
    let is_share = (0.0..=1.0).contains(&one) && (0.0..=1.0).contains(&other);
    let goes_on = match text.get(second.past) {
        Some(b',' | b';' | b' ') => continues(text, second.past),
        Some(b'.') => text.get(second.past + 1).is_some_and(u8::is_ascii_digit),
        next => is_word(next.copied()) || next == Some(&b'%'),
    };
    let is_cut = match before(text, first.start) {
        // `N46.8021`: the quarter of the sky may stand in front.
        Some(b'N' | b'S') => is_word(before(text, first.start - 1)),
        front => is_word(front) || front == Some(b'.'),
    };
    fits && !is_share && !goes_on && !is_cut
}

/// Whether another decimal number of the same precision follows, so that this is a list. A whole number behind
/// (`geo:` altitude, zoom) does not make one.
fn continues(text: &[u8], at: usize) -> bool {
    let gap = run_end(text, at, 2, |byte| matches!(byte, b',' | b';' | b' '));
    let is_near = text.get(gap).is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+'));
    is_near && Degrees::next(text, gap).is_some_and(|number| number.start <= gap + 1 && number.is_precise())
}

/// Takes the mark in front along.
fn whole_start(text: &[u8], start: usize) -> usize {
    let head = text.get(..start).unwrap_or_default();
    if head.ends_with(b"geo:") { start - 4 } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|pair| (DataClass::Coordinates, *pair)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_pair_of_precise_degrees_is_a_position() {
        check("52.520008, 13.404954", &["52.520008, 13.404954"]);
        check("at -33.8568,151.2153 today", &["-33.8568,151.2153"]);
        check("geo:52.5200,13.4049,34", &["geo:52.5200,13.4049"]);
        check("POINT(13.404954 52.520008)", &["13.404954 52.520008"]);
        check("+52.5200+013.4049/", &["+52.5200+013.4049"]);
        check("?ll=52.520008,13.404954&z=12", &["52.520008,13.404954"]);
        check("52.5200° N, 13.4049° E", &["52.5200° N, 13.4049° E"]);
        check("at 33.8568S, 151.2153E.", &["33.8568S, 151.2153E"]);
        check("at N46.8021, E9.8361.", &["46.8021, E9.8361"]);
    }

    #[test]
    fn other_pairs_are_no_position() {
        for text in [
            "52.52, 13.40",
            "0.1234, 0.5678",
            "52.520008, 13.404954, 12.123456",
            "52.520008, 213.404954",
            "95.1234, 95.1234",
            "1.2345.6789 2.3456",
            "52.520008 and 13.404954",
            "PN46.8021, 9.8361",
            "36.5000",
            "12.34567, 0.1234%",
        ] {
            check(text, &[]);
        }
    }
}
