//! Positions in degrees, minutes and seconds: `52°31'12"N 13°24'18"E`. An angle without minutes and a quarter of the sky is
//! an angle or a temperature. Shape: ISO 6709, annex D, and what cameras write.

use super::super::Span;
use super::super::bytes::slice;
use crate::model::{Confidence, DataClass};

/// The second byte of a degree sign.
pub(in crate::engine::detect) const DEGREE: u8 = 0xB0;

/// Whether the second byte of a degree sign stands at `at`, with a digit in front and the beginning of minutes behind.
#[inline]
pub(super) fn is_sign(text: &[u8], at: usize) -> bool {
    text.get(at) == Some(&DEGREE) && is_between_numbers(text, at)
}

fn is_between_numbers(text: &[u8], at: usize) -> bool {
    let front = at.checked_sub(2).and_then(|from| text.get(from..at));
    let is_behind = match text.get(at + 1..) {
        Some([b'0'..=b'9', next, ..]) => next.is_ascii_digit() || matches!(next, b'.' | b'\'' | 0xE2),
        Some([b' ', next, ..]) => next.is_ascii_digit(),
        _ => false,
    };
    is_behind && matches!(front, Some([b'0'..=b'9', 0xC2]))
}

/// The position of which the first degree sign ends at `at`.
pub(super) fn span(text: &str, at: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let sign = at.checked_sub(1)?;
    let digits =
        slice(bytes, sign.saturating_sub(3), sign).iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let mut start = sign - digits;
    let head = text.get(..start)?.trim_end_matches(' ');
    if start - head.len() <= 1
        && head.ends_with(is_quarter)
        && !head.get(..head.len() - 1)?.ends_with(char::is_alphanumeric)
    {
        start = head.len() - 1;
    }
    let first = angle(text.get(start..)?)?;
    let rest = text.get(start + first..)?;
    let gap = rest.len() - rest.trim_start_matches([' ', ',', ';', '/']).len();
    let second = if gap <= 3 { rest.get(gap..).and_then(angle).map_or(0, |length| gap + length) } else { 0 };
    Some(Span::new(DataClass::Coordinates, start, start + first + second, Confidence::Likely))
}

fn is_quarter(letter: char) -> bool {
    matches!(letter, 'N' | 'S' | 'E' | 'W' | 'O')
}

/// Length of an angle with its quarter of the sky in front or behind.
fn angle(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut has_quarter = false;
    if text.starts_with(is_quarter) {
        (has_quarter, at) = (true, 1);
        at += blanks(text, at);
    }
    let degrees = digits(text, at).filter(|n| *n <= 3)?;
    at += degrees;
    at += "°".len() * usize::from(text.get(at..)?.starts_with('°'));
    at += blanks(text, at);
    at += digits(text, at)?;
    at += mark(text, at, &["'", "′", "’"])?;
    let more = at + blanks(text, at);
    if let Some(seconds) = digits(text, more)
        && let Some(sign) = mark(text, more + seconds, &["\"", "″", "”", "''", "′′"])
    {
        at = more + seconds + sign;
    }
    let end = at + blanks(text, at);
    let tail = text.get(end..).unwrap_or_default();
    if !has_quarter
        && tail.starts_with(is_quarter)
        && !tail.get(1..).is_some_and(|next| next.starts_with(char::is_alphanumeric))
    {
        return Some(end + 1);
    }
    has_quarter.then_some(at)
}

fn blanks(text: &str, at: usize) -> usize {
    usize::from(text.get(at..).is_some_and(|rest| rest.starts_with(' ')))
}

/// Length of a number, with a fraction or without.
fn digits(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let length = rest.bytes().take(10).take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count();
    rest.starts_with(|letter: char| letter.is_ascii_digit()).then_some(length)
}

fn mark(text: &str, at: usize, marks: &[&str]) -> Option<usize> {
    let rest = text.get(at..)?;
    marks.iter().find(|mark| rest.starts_with(**mark)).map(|mark| mark.len())
}
