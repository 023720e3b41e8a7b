//! The words of `cue` as a table that tells by three letters which of them may begin there, taken apart by the compiler; and
//! the words that stand between them and their values, or where a value would and say that there is none.

use super::super::fronts::{Front, Fronts};
use super::cue::{Cue, LISTS};

/// What makes a password that of a network.
pub(super) const NETWORKS: [&str; 8] = ["wifi", "wi-fi", "wlan", "network", "netz", "hotspot", "ssid", "réseau"];
/// What makes a code one that opens something.
pub(super) const DOORS: [&str; 35] = [
    "homekit",
    "door",
    "gate",
    "alarm",
    "lock",
    "keypad",
    "entry",
    "access",
    "garage",
    "pairing",
    "setup",
    "security",
    "safe",
    "verification",
    "one-time",
    "tür",
    "haus",
    "tor",
    "zugang",
    "porte",
    "portail",
    "entrée",
    "puerta",
    "puerto",
    "entrada",
    "porta",
    "cancello",
    "allarme",
    "deur",
    "poort",
    "drzwi",
    "bram",
    "disarm",
    "intercom",
    "matter",
];
/// Words that mean a code of any kind.
pub(super) const CODES: [&str; 5] = ["code", "código", "codigo", "codice", "kod"];
/// What makes it one that opens nothing.
pub(super) const OTHER_CODES: [&str; 12] =
    ["error", "zip", "post", "country", "status", "exit", "fehler", "qr", "promo", "product", "area", "source"];
/// Verbs between the word and the value.
pub(super) const VERBS: [&str; 14] =
    ["is", "ist", "lautet", "est", "es", "è", "é", "jest", "är", "er", "on", "was", "war", "now"];
/// Words that say how something is called.
pub(super) const CALLED: [&str; 16] = [
    "called",
    "named",
    "heißt",
    "heisst",
    "namens",
    "s'appelle",
    "nommé",
    "llama",
    "llamada",
    "llamado",
    "chiama",
    "chiamata",
    "heet",
    "genaamd",
    "chama",
    "chamada",
];
/// Articles between a verb and a number.
pub(super) const ARTICLES: [&str; 9] = ["le", "la", "the", "der", "die", "el", "il", "de", "het"];
/// Words that stand where a value would, and say that there is none.
pub(super) const BLANKS: &str = " true false yes no none null nil required optional changed change incorrect wrong invalid valid \
    expired reset ok set unset empty missing hidden protected enabled disabled failed failure success accepted rejected \
    string str text here see not is was must the and or for with type field admin/user unknown default redacted masked \
    secret password user username prompt plain encrypted hashed saved stored updated sent never always basic bearer case-sensitive read-only write-only well-known one-time built-in up-to-date out-of-date \
    too-short not connected off e-mailed auto-generated ";

/// A word of the lists: which list, where in its text, how long.
#[derive(Clone, Copy)]
struct Row {
    list: u8,
    start: u16,
    length: u8,
    /// It holds a blank.
    is_parted: bool,
}

const N_ROWS: usize = count();
static ROWS: [Row; N_ROWS] = TABLE;
const TABLE: [Row; N_ROWS] = split();
/// Words by their first three letters; those of two letters stand everywhere that they may begin.
const N_ORDERED: usize = count_ordered();
static ORDER: [u16; N_ORDERED] = INDEX.order;
const INDEX: Index = index();
/// For each place of the order, one too high, which bytes may follow the third in the words from there on to the last of the
/// beginning: one bit for each [`shape`].
static FOURTHS: [u64; N_ORDERED + 1] = INDEX.fourths;
/// In the order, on the last word of a beginning.
const LAST: u16 = 1 << 15;

/// The rows by their beginnings.
struct Index {
    /// For each beginning where its rows stand in the order, one too high; zero: there are none.
    places: [u16; Fronts::LENGTH],
    order: [u16; N_ORDERED],
    fourths: [u64; N_ORDERED + 1],
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn count() -> usize {
    let (mut list, mut n_rows) = (0, 0);
    while list < LISTS.len() {
        let text = LISTS[list].1.as_bytes();
        let mut at = 0;
        n_rows += 1;
        while at < text.len() {
            n_rows += (text[at] == b',') as usize;
            at += 1;
        }
        list += 1;
    }
    n_rows
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn split() -> [Row; N_ROWS] {
    let mut rows = [Row { list: 0, start: 0, length: 0, is_parted: false }; N_ROWS];
    let (mut list, mut row) = (0, 0);
    while list < LISTS.len() {
        let text = LISTS[list].1.as_bytes();
        let mut at = 0;
        while at < text.len() {
            let start = at;
            let mut is_parted = false;
            while at < text.len() && text[at] != b',' {
                is_parted |= text[at] == b' ';
                at += 1;
            }
            rows[row] = Row { list: list as u8, start: start as u16, length: (at - start) as u8, is_parted };
            row += 1;
            // The comma and the blank behind it.
            at += 2;
        }
        list += 1;
    }
    rows
}

/// What is told apart of a byte that follows three others: letters in either case, most signs, and one for all that is
/// outside ASCII.
#[inline]
const fn shape(byte: u8) -> u32 {
    let ascii = (byte & 31) as u32 | ((byte & 64) >> 1) as u32;
    if byte < 0x80 { ascii } else { 32 }
}

/// Which bytes may follow the third of the word, by their shapes.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn fourths(row: Row) -> u64 {
    let (_, word) = LISTS[row.list as usize].1.as_bytes().split_at(row.start as usize);
    let (mut bits, mut byte) = (0, 0);
    while byte <= u8::MAX as u32 {
        let next = byte as u8;
        let fits = match row.length {
            2 => true,
            // As where a word ends.
            3 => !next.is_ascii_alphanumeric() && next != b'_' && next != b'-',
            _ if word[3] == b' ' => is_gap(next) || next.eq_ignore_ascii_case(&word[4]),
            _ => next.eq_ignore_ascii_case(&word[3]),
        };
        if fits {
            bits |= 1 << shape(next);
        }
        byte += 1;
    }
    bits
}

/// Signs that a blank of a word stands for.
pub(super) const fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'_' | b'-' | b'.')
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn count_ordered() -> usize {
    let (mut idx, mut n_ordered) = (0, 0);
    while idx < N_ROWS {
        n_ordered += if TABLE[idx].length == 2 { 32 } else { 1 };
        idx += 1;
    }
    n_ordered
}

/// The beginning of a row, of the one or 32 that it has.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn beginning(row: Row, nth: usize) -> usize {
    let text = LISTS[row.list as usize].1.as_bytes();
    let start = row.start as usize;
    let third = if row.length == 2 { nth as u8 } else { text[start + 2] };
    Fronts::idx(text[start], text[start + 1], third)
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn index() -> Index {
    let mut counts = [0_u16; Fronts::LENGTH];
    let mut filled = [0_u16; Fronts::LENGTH];
    let mut places = [0_u16; Fronts::LENGTH];
    let mut order = [0_u16; N_ORDERED];
    let mut fourths_of = [0_u64; N_ORDERED + 1];
    let mut row = 0;
    while row < N_ROWS {
        let mut nth = if TABLE[row].length == 2 { 32 } else { 1 };
        while nth > 0 {
            nth -= 1;
            counts[beginning(TABLE[row], nth)] += 1;
        }
        row += 1;
    }
    let (mut idx, mut n_before) = (0, 0);
    while idx < counts.len() {
        if counts[idx] > 0 {
            places[idx] = n_before + 1;
            n_before += counts[idx];
        }
        idx += 1;
    }
    row = 0;
    while row < N_ROWS {
        let mut nth = if TABLE[row].length == 2 { 32 } else { 1 };
        while nth > 0 {
            nth -= 1;
            let idx = beginning(TABLE[row], nth);
            let last = if filled[idx] + 1 == counts[idx] { LAST } else { 0 };
            order[(places[idx] - 1 + filled[idx]) as usize] = row as u16 | last;
            filled[idx] += 1;
        }
        row += 1;
    }
    let mut place = N_ORDERED;
    while place > 0 {
        place -= 1;
        let entry = order[place];
        let later = if entry & LAST == 0 { fourths_of[place + 2] } else { 0 };
        fourths_of[place + 1] = fourths(TABLE[(entry & !LAST) as usize]) | later;
    }
    Index { places, order, fourths: fourths_of }
}

/// The table of beginnings, with the words of the lists.
pub(in crate::engine::detect) const fn fronts() -> Fronts {
    Fronts::of_words(INDEX.places)
}

/// Whether a word from a place of the order on, one too high, may go on with this byte behind its third.
#[inline]
pub(in crate::engine::detect) fn may_go_on(next_place: usize, fourth: u8) -> bool {
    FOURTHS.get(next_place).is_some_and(|fourths| fourths >> shape(fourth) & 1 == 1)
}

/// A word of the lists.
pub(super) struct Word {
    /// Its bytes, in lower case.
    pub(super) letters: &'static [u8],
    /// They hold a blank.
    pub(super) is_parted: bool,
    /// What it is a sign of.
    pub(super) cue: Cue,
}

/// The words that may begin so, in either case.
#[inline]
pub(super) fn candidates(front: Front, fourth: u8) -> impl Iterator<Item = Word> {
    let mut next = front.words();
    std::iter::from_fn(move || {
        let place = next.filter(|place| may_go_on(place + 1, fourth))?;
        let entry = *ORDER.get(place)?;
        next = (entry & LAST == 0).then_some(place + 1);
        word(ROWS.get(usize::from(entry & !LAST))?)
    })
}

#[inline]
fn word(row: &Row) -> Option<Word> {
    let (cue, text) = LISTS.get(usize::from(row.list))?;
    let letters = text.as_bytes().get(usize::from(row.start)..)?.get(..usize::from(row.length))?;
    Some(Word { letters, is_parted: row.is_parted, cue: *cue })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_by_its_beginning() {
        for row in &ROWS {
            let word = word(row).unwrap();
            let text = str::from_utf8(word.letters).unwrap();
            assert!(text.len() >= 2 && text.trim() == text && text.to_ascii_lowercase() == text, "{text:?}");
            assert!(!text.starts_with(|first: char| first.is_ascii_digit() || !first.is_alphabetic()), "{text:?}");
            assert_eq!(word.is_parted, text.contains(' '), "{text:?}");
            let written = format!("{text} :");
            let front = Front::at(written.as_bytes(), 0);
            let is_it = |found: Word| (found.letters, found.cue) == (word.letters, word.cue);
            assert!(candidates(front, written.as_bytes()[3]).any(is_it), "{text}");
        }
    }

    #[test]
    fn words_of_one_beginning_keep_their_order() {
        let mut n_listed = 0;
        for first in b'a'..=b'z' {
            for second in b'a'..=b'z' {
                for third in b'a'..=b'z' {
                    let mut next = Front::at(&[first, second, third], 0).words();
                    let mut before = None;
                    while let Some(place) = next {
                        let row = ORDER[place] & !LAST;
                        assert!(before < Some(row), "{first} {second} {third}");
                        (before, n_listed) = (Some(row), n_listed + 1);
                        next = (ORDER[place] & LAST == 0).then_some(place + 1);
                    }
                }
            }
        }
        assert!(n_listed > N_ROWS / 2);
    }
}
