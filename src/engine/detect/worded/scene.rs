//! A word that gives something away, and the text around it, as far as one looks: back to the beginning of the sentence,
//! ahead a few words. Judges nothing.

use super::super::Span;
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
        let start =
            ["\n", ". ", "! ", "? ", "; "].iter().filter_map(|sign| front.rfind(sign).map(|at| at + sign.len()));
        let front = front.get(start.max().unwrap_or(0)..)?;
        Some(Self { front, word: text.get(at..end)?, behind: text.get(end..to)?, at, end })
    }

    /// The part of the sentence behind, on the same line.
    pub(super) fn rest(&self) -> &'a str {
        let line = self.behind.split(['\n', '\r']).next().unwrap_or_default();
        let end = [". ", "! ", "? ", "; "].iter().filter_map(|sign| line.find(sign)).min();
        line.get(..end.unwrap_or(line.len())).unwrap_or_default()
    }

    /// Whether one of the words, each between blanks, stands in the sentence around.
    pub(super) fn mentions(&self, words: &str) -> bool {
        holds(self.front, words) || holds(self.rest(), words)
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

/// Whether the text holds one of the words of the list, which is ` one two three `.
pub(super) fn holds(text: &str, words: &str) -> bool {
    let lower = text.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).any(|word| stands_in(words, word))
}

/// Whether the word is one of the list, in either case.
pub(super) fn is_listed(word: &str, words: &str) -> bool {
    stands_in(words, &word.to_lowercase())
}

/// Whether the word stands in the list between blanks. Looks at the places of its first letter only, for the lists are long
/// and asked at every sign.
fn stands_in(words: &str, word: &str) -> bool {
    let (words, word) = (words.as_bytes(), word.as_bytes());
    let Some(&first) = word.first() else { return false };
    let is_gap = |at: Option<usize>| at.and_then(|at| words.get(at)).is_none_or(|byte| *byte == b' ');
    memchr::memchr_iter(first, words).any(|at| {
        let end = at + word.len();
        words.get(at..end) == Some(word) && is_gap(at.checked_sub(1)) && is_gap(Some(end))
    })
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
    fn check(text: &str, words: &str, is_there: bool) {
        assert_eq!(holds(text, words), is_there, "{text}");
    }

    #[test]
    fn a_word_of_a_list_stands_between_blanks() {
        check("My weight, today", "my his her", true);
        check("HER.", "my his her", true);
        check("hers", "my his her", false);
        check("is", " my his her ", false);
        check("", "my his her", false);
        check("größe", " groß größe ", true);
    }
}
