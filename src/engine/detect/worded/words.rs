//! The words of `cue` as a table that tells by three letters which of them may begin there, taken apart by the compiler; and
//! the words that stand between them and their values, or where a value would and say that there is none.

use super::super::fronts::{Fronts, WORDED};
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
}

const N_ROWS: usize = count();
const ROWS: [Row; N_ROWS] = split();
const N_BLOCKS: usize = N_ROWS.div_ceil(64);
/// For each of the first three letters which rows begin so: one bit for each row.
const BEGINNINGS: [[[u64; N_BLOCKS]; 32]; 3] = beginnings();

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
    let mut rows = [Row { list: 0, start: 0, length: 0 }; N_ROWS];
    let (mut list, mut row) = (0, 0);
    while list < LISTS.len() {
        let text = LISTS[list].1.as_bytes();
        let mut at = 0;
        while at < text.len() {
            let start = at;
            while at < text.len() && text[at] != b',' {
                at += 1;
            }
            rows[row] = Row { list: list as u8, start: start as u16, length: (at - start) as u8 };
            row += 1;
            // The comma and the blank behind it.
            at += 2;
        }
        list += 1;
    }
    rows
}

/// Adds the words to the table of beginnings.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
pub(in crate::engine::detect) const fn fronts(mut table: Fronts) -> Fronts {
    // The second byte of a degree sign, and a number of minutes behind it.
    let mut digit = b'0';
    while digit <= b'9' {
        let mut next = b'0';
        while next <= b'9' {
            table = table.with(&[0xB0, digit, next], WORDED).with(&[0xB0, b' ', next], WORDED);
            next += 1;
        }
        table = table
            .with(&[0xB0, digit, b'.'], WORDED)
            .with(&[0xB0, digit, b'\''], WORDED)
            .with(&[0xB0, digit, 0xE2], WORDED);
        digit += 1;
    }
    let mut idx = 0;
    while idx < N_ROWS {
        let Row { list, start, length } = ROWS[idx];
        let (_, word) = LISTS[list as usize].1.as_bytes().split_at(start as usize);
        let (word, _) = word.split_at(length as usize);
        table = table.with(word, WORDED);
        idx += 1;
    }
    table
}

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn beginnings() -> [[[u64; N_BLOCKS]; 32]; 3] {
    let mut table = [[[0_u64; N_BLOCKS]; 32]; 3];
    let mut idx = 0;
    while idx < N_ROWS {
        let Row { list, start, length } = ROWS[idx];
        let text = LISTS[list as usize].1.as_bytes();
        let mut place = 0;
        while place < 3 {
            let bit = 1 << (idx % 64);
            let mut letter = 0;
            while letter < 32 {
                // Behind a word of two letters anything may stand.
                if place >= length as usize || (text[start as usize + place] & 31) as usize == letter {
                    table[place][letter][idx / 64] |= bit;
                }
                letter += 1;
            }
            place += 1;
        }
        idx += 1;
    }
    table
}

/// The words that may begin with these bytes, in either case, and what they are a sign of.
pub(super) fn candidates(front: [u8; 3]) -> impl Iterator<Item = (&'static str, Cue)> {
    let letters = |place: usize, byte: u8| BEGINNINGS.get(place).and_then(|rows| rows.get(usize::from(byte & 31)));
    let [first, second, third] = front;
    let blocks = letters(0, first).into_iter().flatten().zip(letters(1, second).into_iter().flatten());
    blocks.zip(letters(2, third).into_iter().flatten()).enumerate().flat_map(|(block, ((one, other), last))| {
        let mut rows = one & other & last;
        std::iter::from_fn(move || {
            let idx = (rows != 0).then(|| block * 64 + rows.trailing_zeros() as usize)?;
            rows &= rows - 1;
            word(idx)
        })
    })
}

fn word(idx: usize) -> Option<(&'static str, Cue)> {
    let row = ROWS.get(idx)?;
    let (cue, text) = LISTS.get(usize::from(row.list))?;
    let start = usize::from(row.start);
    Some((text.get(start..start + usize::from(row.length))?, *cue))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_by_its_beginning() {
        for idx in 0..N_ROWS {
            let (text, cue) = word(idx).unwrap();
            assert!(text.len() >= 2 && text.trim() == text, "{text:?}");
            let mut front = text.bytes().chain([b' ']);
            let front = [front.next().unwrap(), front.next().unwrap(), front.next().unwrap()];
            assert!(candidates(front).any(|found| found == (text, cue)), "{text}");
        }
    }
}
