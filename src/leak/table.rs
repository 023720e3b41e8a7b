//! Finds needles by the digits or bytes of a digest, also by its end alone. Almost every hash of a list is told apart by
//! one look into a bitmap; knows nothing of how a list is written.

use super::digest::Needle;
use crate::model::DigestKind;

/// Digests of one length, whole or without their first digits.
pub(super) struct Table {
    /// Digits that are left out at the beginning; may be odd.
    skip: usize,
    /// How far a key of 32 bits is shifted to be a place in the bitmap.
    shift: u32,
    bitmap: Vec<u64>,
    /// First 16 digits, ascending, each with the number of its needle.
    keys: Vec<(u64, u32)>,
}

impl Table {
    /// The needles of these kinds, without their first `skip` digits.
    pub(super) fn new(all: &[Needle], kinds: &[DigestKind], skip: usize) -> Self {
        let fitting = all.iter().enumerate().filter(|(_, needle)| kinds.contains(&needle.kind));
        let mut keys: Vec<(u64, u32)> = fitting.map(|(idx, needle)| (key(needle.digest(), skip), idx as u32)).collect();
        keys.sort_unstable();
        // So many that at most one hash in about thirty passes, and as small as that allows: 8 kB stay in the nearest cache.
        let n_bits = match keys.len() {
            0..2_000 => 16,
            2_000..32_000 => 20,
            _ => 24,
        };
        let mut table = Self { skip, shift: 32 - n_bits, bitmap: vec![0; 1 << (n_bits - 6)], keys };
        for (key, _) in &table.keys {
            let place = (key >> 32) as u32 >> table.shift;
            if let Some(word) = table.bitmap.get_mut(place as usize / 64) {
                *word |= 1 << (place % 64);
            }
        }
        table
    }

    /// Whether a run that begins with these eight digits can be a needle.
    #[inline]
    pub(super) fn may_hold(&self, digits: [u8; 8]) -> bool {
        self.has_place(eight_digits(digits))
    }

    #[inline]
    fn has_place(&self, start: u32) -> bool {
        let place = start >> self.shift;
        self.bitmap.get(place as usize / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// The needles that these digits are, in either case.
    pub(super) fn by_digits<'a>(&'a self, all: &'a [Needle], digits: &'a [u8]) -> impl Iterator<Item = &'a Needle> {
        let (halves, _) = digits.as_chunks::<8>();
        let key = match halves {
            [first, second, ..] => u64::from(eight_digits(*first)) << 32 | u64::from(eight_digits(*second)),
            _ => 0,
        };
        let fits = |needle: &&Needle| {
            let digest = needle.digest();
            digest.len() * 2 == digits.len() + self.skip
                && digits.iter().enumerate().all(|(at, digit)| value(*digit) == nibble(digest, at + self.skip))
        };
        self.with_key(all, key).filter(fits)
    }

    /// The needles that these bytes are; only for whole digests.
    pub(super) fn by_bytes<'a>(&'a self, all: &'a [Needle], bytes: &'a [u8]) -> impl Iterator<Item = &'a Needle> {
        self.with_key(all, key(bytes, 0)).filter(move |needle| needle.digest() == bytes)
    }

    fn with_key<'a>(&'a self, all: &'a [Needle], key: u64) -> impl Iterator<Item = &'a Needle> {
        let from = if self.has_place((key >> 32) as u32) {
            self.keys.partition_point(|(known, _)| *known < key)
        } else {
            self.keys.len()
        };
        let same = self.keys.get(from..).unwrap_or_default().iter().take_while(move |(known, _)| *known == key);
        same.filter_map(|(_, idx)| all.get(*idx as usize))
    }

    /// Numbers of all needles, by ascending digest.
    pub(super) fn in_order(&self) -> impl Iterator<Item = usize> {
        self.keys.iter().map(|(_, idx)| *idx as usize)
    }

    /// Number of needles.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }
}

/// Sixteen digits of a digest, from digit `skip` on.
fn key(digest: &[u8], skip: usize) -> u64 {
    let start = digest.first_chunk().map_or(0, |start| u128::from_be_bytes(*start));
    (start << (4 * skip) >> 64) as u64
}

/// One digit of a digest.
pub(super) fn nibble(digest: &[u8], at: usize) -> u8 {
    let byte = digest.get(at / 2).copied().unwrap_or_default();
    if at.is_multiple_of(2) { byte >> 4 } else { byte & 15 }
}

/// The value of a hexadecimal digit, whatever its case; bytes that are none have a value all the same.
#[inline]
pub(super) fn value(digit: u8) -> u8 {
    (digit & 15) + 9 * (digit >> 6)
}

/// Eight digits as a number, the first one highest.
#[inline]
pub(super) fn eight_digits(digits: [u8; 8]) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let text = u64::from_be_bytes(digits);
    let letters = text >> 6 & ONES;
    let nibbles = (text & (15 * ONES)) + (letters << 3 | letters);
    let pairs = (nibbles | nibbles >> 4) & 0x00FF_00FF_00FF_00FF;
    let quads = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF;
    (quads | quads >> 16) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::spelling::NativeCompose;
    use crate::leak::{Needles, Subject};

    #[test]
    fn digits_have_their_value_in_either_case() {
        assert_eq!(eight_digits(*b"01239aBF"), 0x0123_9ABF);
        assert_eq!(eight_digits(*b"deadBEEF"), 0xDEAD_BEEF);
        for digit in 0..16 {
            let text = format!("{digit:x}{digit:X}");
            assert!(text.bytes().all(|byte| value(byte) == digit));
        }
    }

    #[test]
    fn a_digest_is_found_whole_and_by_its_end() {
        let needles = Needles::of(&[Subject::Password("P@ssw0rd".into())], &NativeCompose);
        let whole = b"21BD12DC183F740EE76F27B78EB39C8AD972A757";
        for skip in [0, 5, 6] {
            let table = Table::new(&needles.all, &[DigestKind::Sha1], skip);
            let count = |digits: &[u8]| table.by_digits(&needles.all, digits).count();
            assert_eq!(count(&whole[skip..]), 1);
            assert_eq!(count(whole[skip..].to_ascii_lowercase().as_slice()), 1);
            assert!(table.may_hold(*whole[skip..].first_chunk().unwrap()));
            for at in skip..40 {
                let mut other = whole.to_vec();
                other[at] = if other[at] == b'0' { b'1' } else { b'0' };
                assert_eq!(count(&other[skip..]), 0);
            }
            assert_eq!(count(&whole[skip..39]), 0);
        }
    }

    #[test]
    fn thousands_of_needles_are_all_found() {
        let subjects: Vec<Subject> = (0..5_000).map(|idx| Subject::Password(format!("word {idx}"))).collect();
        let needles = Needles::of(&subjects, &NativeCompose);
        let table = Table::new(&needles.all, &[DigestKind::Sha1], 0);
        for needle in needles.all.iter().filter(|needle| needle.kind == DigestKind::Sha1) {
            let found: Vec<u32> = table.by_bytes(&needles.all, needle.digest()).map(|needle| needle.subject).collect();
            assert_eq!(found, [needle.subject]);
        }
    }
}
