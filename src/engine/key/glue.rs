//! The words of a key, those taken apart that makers glue to the name of what they belong to. Knows no meaning.

use super::is_one_of;
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
        match glued(&word) {
            Some(front) => {
                let tail = word.get(front..).unwrap_or_default().to_owned();
                words.push(Word::new(word.get(..front).unwrap_or_default().to_owned()));
                words.push(Word::new(tail));
            }
            None => words.push(Word::new(word)),
        }
    }
    words
}

/// Where a word falls apart that no phrase knows, into the name of somebody or something that has ids, names and
/// secrets, and one of those: `plantid`, `inverterserial`.
fn glued(word: &str) -> Option<usize> {
    if word.len() < 6 || !word.is_ascii() || lexicon().meanings(&[Word::new(word.to_owned())]).next().is_some() {
        return None;
    }
    let fronts = tails().iter().filter_map(|tail| Some((word.strip_suffix(tail)?, tail.len())));
    fronts.into_iter().find(|(front, n_tail)| *n_tail >= LONG_TAIL || is_holder(front)).map(|(front, _)| front.len())
}

/// A tail of this many letters is found at the end of no other word by chance.
const LONG_TAIL: usize = 8;

/// What is glued behind such a name.
fn tails() -> &'static [&'static str] {
    static TAILS: OnceLock<Vec<&'static str>> = OnceLock::new();
    TAILS.get_or_init(|| each(context::GLUED).collect())
}

/// Whether the word is somebody or something that has an id, a name or a secret.
fn is_holder(word: &str) -> bool {
    word.len() > 2
        && [context::ACCOUNT, context::DEVICE, context::HOME, context::SERVICE, context::GATE]
            .iter()
            .any(|list| is_one_of(word, list))
}
