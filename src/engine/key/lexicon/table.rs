//! Tables of words by a hash that is quick to reckon. It does not withstand chosen words, and need not: only what the
//! catalog says is put in, and a key of an export is at most looked up.

use super::STEM;
use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// What is known of words. Most of them stand in the catalog as they are looked up, and so are not copied.
pub(super) type Table<T> = HashMap<Cow<'static, str>, T, Quick>;

/// Number of a context word; the dictionary has far fewer than this type can count.
pub(super) type WordId = u16;

/// Words by number, and the stems among them without their mark, so that a stem is sought without being written down.
pub(super) struct Known {
    ids: Table<WordId>,
    stems: HashSet<Cow<'static, str>, Quick>,
}

impl Known {
    pub(super) fn with_capacity(n_words: usize) -> Self {
        let ids = Table::with_capacity_and_hasher(n_words, Quick::default());
        Self { ids, stems: HashSet::with_capacity_and_hasher(n_words / 4, Quick::default()) }
    }

    /// The number of a word, the next one if it is new.
    pub(super) fn number(&mut self, word: Cow<'static, str>) -> WordId {
        let next = self.ids.len() as WordId;
        match self.ids.entry(word) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(place) => {
                if place.key().ends_with(STEM) {
                    self.stems.insert(bare_stem(place.key().clone()));
                }
                *place.insert(next)
            }
        }
    }

    /// Gives a word the number of another.
    pub(super) fn insert(&mut self, word: Cow<'static, str>, id: WordId) {
        if word.ends_with(STEM) {
            self.stems.insert(bare_stem(word.clone()));
        }
        self.ids.insert(word, id);
    }

    pub(super) fn get(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    pub(super) fn has_stem(&self, bare: &str) -> bool {
        self.stems.contains(bare)
    }
}

/// The stem, which ends with its mark, without it.
fn bare_stem(word: Cow<'static, str>) -> Cow<'static, str> {
    match word {
        Cow::Borrowed(word) => Cow::Borrowed(word.strip_suffix(STEM).unwrap_or(word)),
        Cow::Owned(mut word) => {
            word.pop();
            Cow::Owned(word)
        }
    }
}

/// Makes the hash of a word.
pub(super) type Quick = BuildHasherDefault<Folding>;

/// Eight bytes at once, as `FxHash` does.
#[derive(Default)]
pub(super) struct Folding(u64);

/// Of the golden ratio: odd, and half of its bits are set.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Folding {
    fn mix(&mut self, part: u64) {
        self.0 = (self.0.rotate_left(5) ^ part).wrapping_mul(SPREAD);
    }
}

impl Hasher for Folding {
    fn write(&mut self, bytes: &[u8]) {
        let (parts, rest) = bytes.as_chunks::<8>();
        for part in parts {
            self.mix(u64::from_le_bytes(*part));
        }
        self.mix(rest.iter().fold(bytes.len() as u64, |last, byte| last << 8 | u64::from(*byte)));
    }

    /// Ends a string. Its length has been told.
    fn write_u8(&mut self, _: u8) {}

    /// A product knows most in its high bits, and a table looks at the low ones first.
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}
