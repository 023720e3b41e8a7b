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

/// A word of the lists, in four bytes.
#[derive(Clone, Copy)]
struct Row {
    /// Which list; with [`LAST`].
    list: u8,
    /// How long; with [`PARTED`].
    length: u8,
    /// Where in the text of the list.
    start: u16,
}

/// No other word of its beginning follows.
const LAST: u8 = 1 << 7;
/// It holds a blank.
const PARTED: u8 = 1 << 7;

/// The words as the lists have them.
const N_LISTED: usize = count();
const LISTED: [Row; N_LISTED] = split();
/// The words by their beginnings of three letters, and among those as the lists have them. Words of two letters stand with
/// every beginning that may be theirs, and once for all those that no other word has.
const N_ROWS: usize = PLACES.n_rows;
static ROWS: [Row; N_ROWS] = rows();
const PLACES: Places = places();
/// For each place among the rows, one too high, which bytes may follow the third in the words from there on to the last of
/// the beginning: one bit for each [`shape`].
static FOURTHS: [u64; N_ROWS + 1] = all_fourths(&rows());

/// Where the rows stand.
struct Places {
    /// For each beginning the place of its first row, one too high; zero: there is none.
    of: [u16; Fronts::LENGTH],
    /// How many rows it has.
    counts: [u16; Fronts::LENGTH],
    n_rows: usize,
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn count() -> usize {
    let (mut list, mut n_listed) = (0, 0);
    while list < LISTS.len() {
        let text = LISTS[list].1.as_bytes();
        let mut at = 0;
        n_listed += 1;
        while at < text.len() {
            n_listed += (text[at] == b',') as usize;
            at += 1;
        }
        list += 1;
    }
    n_listed
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn split() -> [Row; N_LISTED] {
    let mut rows = [Row { list: 0, length: 0, start: 0 }; N_LISTED];
    let (mut list, mut row) = (0, 0);
    while list < LISTS.len() {
        let text = LISTS[list].1.as_bytes();
        let mut at = 0;
        while at < text.len() {
            let start = at;
            let mut parted = 0;
            while at < text.len() && text[at] != b',' {
                if text[at] == b' ' {
                    parted = PARTED;
                }
                at += 1;
            }
            rows[row] = Row { list: list as u8, length: (at - start) as u8 | parted, start: start as u16 };
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

/// The bytes of the word.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn letters(row: Row) -> &'static [u8] {
    let (_, word) = LISTS[(row.list & !LAST) as usize].1.as_bytes().split_at(row.start as usize);
    word.split_at((row.length & !PARTED) as usize).0
}

/// Which bytes may follow the third of the word, by their shapes.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn fourths(row: Row) -> u64 {
    let word = letters(row);
    let (mut bits, mut byte) = (0, 0);
    while byte <= u8::MAX as u32 {
        let next = byte as u8;
        let fits = match word.len() {
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

/// How many beginnings the word has, of which a third letter of its own is one and any letter 32.
const fn n_beginnings(row: Row) -> usize {
    if letters(row).len() == 2 { 32 } else { 1 }
}

/// The beginning of the word, of the one or 32 that it has.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn beginning(row: Row, nth: usize) -> usize {
    let word = letters(row);
    let third = if word.len() == 2 { nth as u8 } else { word[2] };
    Fronts::idx([word[0], word[1], third])
}

// Evaluated by the compiler: an index out of bounds would not compile, and no array is on any stack.
#[allow(clippy::indexing_slicing, clippy::large_stack_arrays)]
const fn places() -> Places {
    let mut places = Places { of: [0; Fronts::LENGTH], counts: [0; Fronts::LENGTH], n_rows: 0 };
    let mut row = 0;
    while row < N_LISTED {
        let mut nth = 0;
        while nth < n_beginnings(LISTED[row]) {
            places.counts[beginning(LISTED[row], nth)] += 1;
            nth += 1;
        }
        row += 1;
    }
    row = 0;
    while row < N_LISTED {
        // The place of a word of two letters where no other has its beginning.
        let mut alone = 0;
        let mut nth = 0;
        while nth < n_beginnings(LISTED[row]) {
            let idx = beginning(LISTED[row], nth);
            let is_alone = letters(LISTED[row]).len() == 2 && places.counts[idx] == 1;
            if places.of[idx] == 0 && is_alone && alone > 0 {
                places.of[idx] = alone;
            } else if places.of[idx] == 0 {
                places.of[idx] = places.n_rows as u16 + 1;
                alone = if is_alone { places.of[idx] } else { alone };
                places.n_rows += places.counts[idx] as usize;
            }
            nth += 1;
        }
        row += 1;
    }
    places
}

// Evaluated by the compiler: an index out of bounds would not compile, and no array is on any stack.
#[allow(clippy::indexing_slicing, clippy::large_stack_arrays)]
const fn rows() -> [Row; N_ROWS] {
    let mut rows = [Row { list: 0, length: 0, start: 0 }; N_ROWS];
    let mut filled = [0_u16; Fronts::LENGTH];
    let mut row = 0;
    while row < N_LISTED {
        let mut nth = 0;
        while nth < n_beginnings(LISTED[row]) {
            let idx = beginning(LISTED[row], nth);
            let place = (PLACES.of[idx] - 1 + filled[idx]) as usize;
            filled[idx] += 1;
            rows[place] = LISTED[row];
            if filled[idx] == PLACES.counts[idx] {
                rows[place].list |= LAST;
            }
            nth += 1;
        }
        row += 1;
    }
    rows
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn all_fourths(rows: &[Row; N_ROWS]) -> [u64; N_ROWS + 1] {
    let mut all = [0; N_ROWS + 1];
    let mut place = N_ROWS;
    while place > 0 {
        let later = if rows[place - 1].list & LAST == 0 { all[place + 1] } else { 0 };
        all[place] = fourths(rows[place - 1]) | later;
        place -= 1;
    }
    all
}

/// The table of beginnings, with the words of the lists.
pub(in crate::engine::detect) const fn fronts() -> Fronts {
    Fronts::of_words(&PLACES.of)
}

/// Whether a word from a place among the rows on, one too high, may go on with this byte behind its third.
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
        let row = *ROWS.get(place)?;
        next = (row.list & LAST == 0).then_some(place + 1);
        word(row)
    })
}

#[inline]
fn word(row: Row) -> Option<Word> {
    let (cue, text) = LISTS.get(usize::from(row.list & !LAST))?;
    let letters = text.as_bytes().get(usize::from(row.start)..)?.get(..usize::from(row.length & !PARTED))?;
    Some(Word { letters, is_parted: row.length & PARTED != 0, cue: *cue })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_by_its_beginning() {
        for row in LISTED {
            let word = word(row).unwrap();
            let text = str::from_utf8(word.letters).unwrap();
            assert!(text.len() >= 2 && text.trim() == text && text.to_ascii_lowercase() == text, "{text:?}");
            // As `Letters::begins` has it.
            let is_first = matches!(text.as_bytes(), [first, next, ..]
                if first.is_ascii_alphabetic() || !first.is_ascii() || !next.is_ascii_digit());
            assert!(is_first, "{text:?}");
            assert_eq!(word.is_parted, text.contains(' '), "{text:?}");
            let written = format!("{text} :");
            let front = Front::at(written.as_bytes(), 0);
            let is_it = |found: Word| (found.letters, found.cue) == (word.letters, word.cue);
            assert!(candidates(front, written.as_bytes()[3]).any(is_it), "{text}");
        }
    }

    #[test]
    fn words_of_one_beginning_keep_their_order() {
        let mut n_seen = 0;
        for place in 1..ROWS.len() {
            let [before, row] = [ROWS[place - 1], ROWS[place]];
            if before.list & LAST == 0 {
                assert!((before.list, before.start) < (row.list & !LAST, row.start), "{place}");
                n_seen += 1;
            }
        }
        assert!(n_seen > N_LISTED / 8 && ROWS[N_ROWS - 1].list & LAST != 0);
    }
}
