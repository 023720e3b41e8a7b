//! The words of a key, those taken apart of which only the end is known. Knows no meaning.

use super::lexicon::{Word, lexicon};
use super::word::split;
use crate::catalog::dictionary::{context, each};
use std::sync::OnceLock;

/// Words of a key that are looked at.
const MAX_WORDS: usize = 24;

/// The words of a key, in order.
pub(super) fn words(key: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for word in split(key).into_iter().take(MAX_WORDS) {
        if let Some((front, tail)) = glued(&word) {
            words.push(Word::new(front.to_owned()));
            words.push(Word::new(tail.to_owned()));
        } else {
            words.push(Word::new(word));
        }
    }
    words
}

/// What a maker put in front of something well known, as one word that no phrase has: `acmepassword`.
fn glued(word: &str) -> Option<(&str, &str)> {
    if !word.is_ascii() || lexicon().meanings(&[Word::new(word.to_owned())]).next().is_some() {
        return None;
    }
    tails().iter().find_map(|tail| Some((word.strip_suffix(tail).filter(|front| !front.is_empty())?, *tail)))
}

fn tails() -> &'static [&'static str] {
    static TAILS: OnceLock<Vec<&'static str>> = OnceLock::new();
    TAILS.get_or_init(|| each(context::GLUED).collect())
}
