//! Takes keys apart into folded words: `bodyMass_kg` is `body`, `mass`, `kg`. Knows no meaning of any word; where one word
//! ends and the next begins without a gap (`tiefschlafdauer`, `深睡时长`), the lexicon says.

mod fold;

use super::lexicon::lexicon;
pub(super) use fold::Umlaut;
use fold::{append, is_mark, is_part_of_letter, narrow};

/// Bytes of a key that are looked at; longer keys are data, not names.
const MAX_KEY: usize = 160;

/// Words of a key in lower case without accents, split at case, digits, everything that is no letter, and where known
/// words were written as one.
pub(super) fn split(key: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in pieces(key) {
        lexicon().take_apart(piece, &mut words);
    }
    words
}

/// Words of a key or a phrase as far as letters alone tell.
pub(super) fn pieces(key: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut previous = Kind::Gap;
    let mut letters = key.get(..key.floor_char_boundary(MAX_KEY)).unwrap_or_default().chars().map(narrow).peekable();
    while let Some(letter) = letters.next() {
        if is_mark(letter) {
            continue;
        }
        let kind = Kind::of(letter);
        let next_is_lower = letters.peek().is_some_and(|next| Kind::of(*next) == Kind::Lower);
        let begins = match (previous, kind) {
            (Kind::Upper, Kind::Lower) => false,
            // The last capital of `MACAddress` belongs to the next word.
            (Kind::Upper, Kind::Upper) => next_is_lower,
            (before, now) => before != now,
        };
        if begins {
            finish(&mut word, &mut words);
        }
        if kind != Kind::Gap {
            append(&mut word, letter, Umlaut::Bare);
        }
        previous = kind;
    }
    finish(&mut word, &mut words);
    words
}

/// The Arabic article, alone and behind what is written with it.
const ARTICLES: [&str; 4] = ["وال", "بال", "ال", "لل"];

fn finish(word: &mut String, words: &mut Vec<String>) {
    let bare = ARTICLES.iter().find_map(|article| word.strip_prefix(article)).filter(|rest| rest.len() > 3);
    if let Some(bare) = bare.map(str::to_owned) {
        *word = bare;
    }
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// The folded letters and digits of a phrase without its gaps, for lookups that do not care how words were joined.
pub(super) fn joined(phrase: &str, umlaut: Umlaut) -> String {
    let mut whole = String::new();
    for letter in phrase.chars().map(narrow).filter(|letter| !is_mark(*letter) && Kind::of(*letter) != Kind::Gap) {
        append(&mut whole, letter, umlaut);
    }
    whole
}

/// Whether words of this letter's script are written without gaps, or may be.
pub(super) fn is_whole(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Gap,
    Lower,
    Upper,
    Digit,
    /// Scripts without case and without gaps between words.
    Whole,
}

impl Kind {
    fn of(letter: char) -> Self {
        match letter {
            '0'..='9' => Kind::Digit,
            _ if letter.is_uppercase() => Kind::Upper,
            _ if !letter.is_alphanumeric() && !is_part_of_letter(letter) => Kind::Gap,
            _ if is_whole(letter) => Kind::Whole,
            _ => Kind::Lower,
        }
    }
}

#[cfg(test)]
mod tests;
