//! Tables of words by a hash that is quick to reckon. It does not withstand chosen words, and need not: only what the
//! catalog says is put in, and a key of an export is at most looked up.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What is known of words. Most of them stand in the catalog as they are looked up, and so are not copied.
pub(super) type Table<T> = HashMap<Cow<'static, str>, T, Quick>;

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
