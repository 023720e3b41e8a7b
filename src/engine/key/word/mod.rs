//! Takes keys apart into folded words: `bodyMass_kg` is `body`, `mass`, `kg`. Knows no meaning of any word; where one word
//! ends and the next begins without a gap (`tiefschlafdauer`, `深睡时长`), the lexicon says.

mod fold;

use super::lexicon::lexicon;
pub(super) use fold::Umlaut;
use fold::{append, is_mark, is_part_of_letter, narrow};
use std::borrow::Cow;

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
fn pieces(key: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    each_piece(key, &mut |word| words.push(word.to_owned()));
    words
}

/// The pieces of a phrase as one. Nearly all of the dictionary is one word of small letters, which is itself.
pub(super) fn folded(phrase: &str) -> Cow<'_, str> {
    if phrase.len() <= MAX_KEY && phrase.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(phrase);
    }
    let mut whole = String::with_capacity(phrase.len());
    if phrase.len() <= MAX_KEY && phrase.is_ascii() {
        let letters = phrase.chars().filter(char::is_ascii_alphanumeric);
        whole.extend(letters.map(|letter| letter.to_ascii_lowercase()));
        return Cow::Owned(whole);
    }
    each_piece(phrase, &mut |word| whole.push_str(word));
    Cow::Owned(whole)
}

/// Hands out the words of a key or a phrase as far as letters alone tell.
pub(super) fn each_piece(key: &str, take: &mut dyn FnMut(&str)) {
    let mut word = String::with_capacity(key.len().min(MAX_KEY));
    let mut previous = Kind::Gap;
    let mut letters = key.get(..key.floor_char_boundary(MAX_KEY)).unwrap_or_default().chars().map(narrow).peekable();
    while let Some(letter) = letters.next() {
        if is_mark(letter) {
            continue;
        }
        let kind = Kind::of(letter);
        let begins = match (previous, kind) {
            (Kind::Upper, Kind::Lower) => false,
            // The last capital of `MACAddress` belongs to the next word.
            (Kind::Upper, Kind::Upper) => letters.peek().is_some_and(|next| Kind::of(*next) == Kind::Lower),
            (before, now) => before != now,
        };
        if begins {
            finish(&mut word, take);
        }
        if kind != Kind::Gap {
            append(&mut word, letter, Umlaut::Bare);
        }
        previous = kind;
    }
    finish(&mut word, take);
}

/// The Arabic article, alone and behind what is written with it.
const ARTICLES: [&str; 4] = ["وال", "بال", "ال", "لل"];

fn finish(word: &mut String, take: &mut dyn FnMut(&str)) {
    let bare = ARTICLES.iter().find_map(|article| word.strip_prefix(article)).filter(|rest| rest.len() > 3);
    let bare = bare.unwrap_or(word);
    if !bare.is_empty() {
        take(bare);
    }
    word.clear();
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
            // What most words are made of, so that no table of Unicode need be searched for it.
            'a'..='z'
            | '\u{df}'..='\u{f6}'
            | '\u{f8}'..='\u{ff}'
            | '\u{3ac}'..='\u{3ce}'
            | 'а'..='џ'
            | 'א'..='ת'
            | 'ء'..='غ'
            | 'ف'..='ي'
            | 'ٱ'..='ۓ'
            | 'अ'..='ह'
            | '\u{93e}'..='\u{94c}' => Kind::Lower,
            '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7a3}'
            | 'ぁ'..='ゖ'
            | 'ァ'..='ヺ'
            | '\u{e01}'..='\u{e3a}'
            | '\u{e40}'..='\u{e46}' => Kind::Whole,
            // Consonants and vowel signs of the other scripts of India, which are laid out alike.
            '\u{980}'..='\u{d7f}' if matches!(u32::from(letter) & 0x7f, 0x15..=0x28 | 0x2a..=0x39 | 0x3e..=0x4d) => {
                Kind::Lower
            }
            ' ' => Kind::Gap,
            _ if letter.is_uppercase() => Kind::Upper,
            // Latin with signs: all of it letters.
            _ if matches!(letter, '\u{100}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') => Kind::Lower,
            _ if !letter.is_alphanumeric() && !is_part_of_letter(letter) => Kind::Gap,
            _ if is_whole(letter) => Kind::Whole,
            _ => Kind::Lower,
        }
    }
}

#[cfg(test)]
mod tests;
