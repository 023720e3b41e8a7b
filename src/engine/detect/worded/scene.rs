//! A word that gives something away, and the text around it, as far as one looks: back to the beginning of the sentence,
//! ahead a few words. Judges nothing.

use super::super::Span;
use super::list::List;
use crate::model::{Confidence, DataClass, Shape};

/// Bytes that are looked at in front of the word and behind it.
const FRONT: usize = 56;
const BEHIND: usize = 120;

/// A word and what stands around it.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    /// The part of its sentence in front.
    pub(super) front: &'a str,
    /// The word.
    pub(super) word: &'a str,
    /// What follows, across lines.
    pub(super) behind: &'a str,
    /// Where the word begins and ends in the text.
    at: usize,
    end: usize,
}

impl<'a> Scene<'a> {
    /// Around the word from `at` to `end`; `None`: those are no borders of characters.
    pub(super) fn of(text: &'a str, at: usize, end: usize) -> Option<Self> {
        let from = text.ceil_char_boundary(at.saturating_sub(FRONT));
        let to = text.floor_char_boundary(end.saturating_add(BEHIND).min(text.len()));
        let front = text.get(from..at)?;
        let bytes = front.as_bytes();
        let is_border = |at: usize| match bytes.get(at) {
            Some(b'\n') => true,
            Some(b' ') => at.checked_sub(1).and_then(|sign| bytes.get(sign)).is_some_and(|sign| ends_sentence(*sign)),
            _ => false,
        };
        let start = (0..bytes.len()).rev().find(|at| is_border(*at)).map_or(0, |last| last + 1);
        let front = front.get(start..)?;
        Some(Self { front, word: text.get(at..end)?, behind: text.get(end..to)?, at, end })
    }

    /// The part of the sentence behind, on the same line.
    pub(super) fn rest(&self) -> &'a str {
        let bytes = self.behind.as_bytes();
        let is_end = |(at, byte): (usize, &u8)| {
            matches!(byte, b'\n' | b'\r') || ends_sentence(*byte) && bytes.get(at + 1) == Some(&b' ')
        };
        let end = bytes.iter().enumerate().position(is_end);
        self.behind.get(..end.unwrap_or(bytes.len())).unwrap_or_default()
    }

    /// Whether one of the words, each between blanks, stands in the sentence around.
    pub(super) fn mentions(&self, words: &List) -> bool {
        words.is_in(self.front) || words.is_in(self.rest())
    }

    /// A span from `start` bytes behind the word on.
    pub(super) fn behind(&self, class: DataClass, start: usize, length: usize, how: Confidence, shape: Shape) -> Span {
        let start = self.end + start;
        Span { class, start, end: start + length, confidence: how, shape }
    }

    /// A span that begins `back` bytes in front of the word.
    pub(super) fn before(&self, class: DataClass, back: usize, length: usize, how: Confidence) -> Span {
        let start = self.at - back;
        Span { class, start, end: start + length, confidence: how, shape: Shape::Text }
    }

    /// A span that begins `n_before` bytes in front of the word and ends `n_behind` bytes behind it.
    pub(super) fn around(&self, class: DataClass, n_before: usize, n_behind: usize, how: Confidence) -> Span {
        Span { class, start: self.at - n_before, end: self.end + n_behind, confidence: how, shape: Shape::Text }
    }
}

/// Whether a sentence ends with this sign, if a blank follows.
fn ends_sentence(sign: u8) -> bool {
    matches!(sign, b'.' | b'!' | b'?' | b';')
}

/// The number at the beginning and how long it is: `84`, `92,5`.
pub(super) fn number(text: &str) -> Option<(f64, usize)> {
    let length = text.bytes().take(8).take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count();
    let written = text.get(..length)?.trim_end_matches(['.', ',']);
    let parsed: f64 = written.replace(',', ".").parse().ok()?;
    Some((parsed, written.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, front: &str, rest: &str) {
        let at = text.find("WORD").unwrap();
        let scene = Scene::of(text, at, at + "WORD".len()).unwrap();
        assert_eq!((scene.front, scene.rest()), (front, rest), "{text:?}");
    }

    #[test]
    fn a_sentence_ends_at_a_sign_with_a_blank_and_at_a_line() {
        check("a WORD b", "a ", " b");
        check("One. Two; a WORD b! c", "a ", " b");
        check("1.5 a?b WORD 2.5 c;d? e. f", "1.5 a?b ", " 2.5 c;d");
        check("one\ntwo WORD b\r\nc", "two ", " b");
        check("x. \nWORD.", "", ".");
        check("WORD", "", "");
        check(" WORD. ", " ", "");
        check(". WORD é. é", "", " é");
    }
}
