//! Counting different values up to a limit, by fingerprint. Past the limit only "so many or more" is claimed, and no
//! further value costs anything.

use crate::model::Distinct;
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

/// Fingerprints are mixed already; hashing them again would only cost time.
#[derive(Clone, Default)]
struct AsIs(u64);

impl Hasher for AsIs {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = fingerprint(bytes);
    }

    fn write_u64(&mut self, print: u64) {
        self.0 = print;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Fingerprints of different values.
#[derive(Clone, Default)]
pub(super) struct DistinctSet {
    fingerprints: HashSet<u64, BuildHasherDefault<AsIs>>,
    is_full: bool,
}

impl DistinctSet {
    /// Takes a value, if there is room within `limit` and `budget` (fingerprints left for the whole entry or job).
    /// Says whether it was new; past the limit nothing is.
    pub(super) fn insert(&mut self, value: &[u8], limit: usize, budget: &mut usize) -> bool {
        !self.is_full && self.insert_fingerprint(fingerprint(value), limit, budget)
    }

    /// Takes all of another set.
    pub(super) fn merge(&mut self, other: &Self, limit: usize, budget: &mut usize) {
        for &print in &other.fingerprints {
            if !self.is_full {
                self.insert_fingerprint(print, limit, budget);
            }
        }
        self.is_full |= other.is_full;
    }

    pub(super) fn count(&self) -> Distinct {
        let number = self.fingerprints.len() as u64;
        if self.is_full { Distinct::AtLeast(number) } else { Distinct::Exactly(number) }
    }

    fn insert_fingerprint(&mut self, print: u64, limit: usize, budget: &mut usize) -> bool {
        if self.fingerprints.contains(&print) {
            return false;
        }
        if self.fingerprints.len() >= limit || *budget == 0 {
            self.is_full = true;
            return false;
        }
        *budget -= 1;
        self.fingerprints.insert(print)
    }
}

/// A 64-bit mix of the bytes (multiply and fold, after FNV-1a); equal values give equal prints.
pub(super) fn fingerprint(value: &[u8]) -> u64 {
    value.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        let mixed = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        mixed ^ (mixed >> 29)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_stops_at_the_limit_and_says_so() {
        let mut set = DistinctSet::default();
        let mut budget = 100;
        for value in 0..50_u32 {
            set.insert(&(value % 5).to_le_bytes(), 10, &mut budget);
        }
        assert_eq!(set.count(), Distinct::Exactly(5));
        for value in 0..50_u32 {
            set.insert(&value.to_le_bytes(), 10, &mut budget);
        }
        assert_eq!(set.count(), Distinct::AtLeast(10));
        assert_eq!(budget, 90);
    }
}
