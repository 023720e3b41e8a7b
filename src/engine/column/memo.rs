//! What the last short values of an entry led to: the same names, units and remarks come again and again, and to know one
//! again costs a comparison instead of a judgment. Holds raw values, which die with the entry; bounded, whatever comes.

use crate::engine::bytes::same;
use crate::engine::tally::Tally;
use crate::model::Whose;

/// Longer values are not kept.
const BYTES: usize = 96;
/// Values kept, of all columns together: 120 kB.
const SLOTS: usize = 1 << 10;

/// One tally that a value was counted in.
#[derive(Clone, Copy, Default)]
pub(super) struct Hit {
    /// Index of the tally in its column.
    pub(super) tally: usize,
    /// The value passed a test of its class.
    pub(super) is_tested: bool,
}

impl Hit {
    /// Counts a value that led to this once more.
    #[inline]
    pub(super) fn count_again(&self, tallies: &mut [Tally]) {
        if let Some(tally) = tallies.get_mut(self.tally) {
            tally.count += 1;
            tally.n_tested += u64::from(self.is_tested);
        }
    }
}

/// What a value led to.
#[derive(Clone, Copy, Default)]
pub(super) struct Verdict {
    hits: [Option<(u16, bool)>; 2],
    pub(super) is_misfit: bool,
    pub(super) is_masked: bool,
}

impl Verdict {
    /// `None`: too much to be kept.
    pub(super) fn of(hits: &[Hit], is_misfit: bool, is_masked: bool) -> Option<Self> {
        let mut verdict = Self { hits: [None; 2], is_misfit, is_masked };
        if hits.len() > verdict.hits.len() {
            return None;
        }
        for (place, hit) in verdict.hits.iter_mut().zip(hits) {
            *place = Some((u16::try_from(hit.tally).ok()?, hit.is_tested));
        }
        Some(verdict)
    }

    pub(super) fn hits(&self) -> impl Iterator<Item = Hit> {
        self.hits.iter().flatten().map(|&(tally, is_tested)| Hit { tally: usize::from(tally), is_tested })
    }
}

/// A value of a column with its verdict.
#[derive(Clone, Copy)]
struct Slot {
    /// 0: nothing is kept here.
    column: u32,
    whose: Whose,
    n_bytes: u8,
    verdict: Verdict,
    bytes: [u8; BYTES],
}

impl Slot {
    const NONE: Self = Self {
        column: 0,
        whose: Whose::Yours,
        n_bytes: 0,
        verdict: Verdict { hits: [None; 2], is_misfit: false, is_masked: false },
        bytes: [0; BYTES],
    };
}

/// What a column has of the memo: its number there, and whether it is worth asking.
pub(super) struct Share {
    /// 0: it has none yet.
    column: u32,
    /// Grows with every value that is known again, shrinks with every other; at 0 the column asks no more.
    credit: u16,
}

impl Default for Share {
    fn default() -> Self {
        Self { column: 0, credit: Self::CREDIT }
    }
}

impl Share {
    /// New values before a column whose values never come again is left alone, and the most that is saved up.
    const CREDIT: u16 = 512;
    /// One value known again makes up for so many new ones.
    const WORTH: u16 = 4;

    /// Whether to ask.
    fn is_open(&self) -> bool {
        self.column > 0 && self.credit > 0
    }
}

/// Short values by column.
#[derive(Default)]
pub(super) struct Memo {
    slots: Vec<Slot>,
    n_columns: u32,
}

impl Memo {
    /// What the value led to, if it is known.
    #[inline]
    pub(super) fn find(&self, share: &mut Share, whose: Whose, written: &[u8]) -> Option<Verdict> {
        if !share.is_open() {
            return None;
        }
        let slot = self.slots.get(place(share.column, written)?)?;
        let is_known = slot.column == share.column
            && slot.whose == whose
            && slot.bytes.get(..usize::from(slot.n_bytes)).is_some_and(|known| same(known, written));
        if is_known {
            share.credit = (share.credit + Share::WORTH).min(Share::CREDIT);
            Some(slot.verdict)
        } else {
            share.credit = share.credit.saturating_sub(1);
            None
        }
    }

    /// Keeps a value, in the place of another one.
    pub(super) fn keep(&mut self, share: &mut Share, whose: Whose, written: &[u8], verdict: Verdict) {
        if share.credit == 0 || written.len() > BYTES {
            return;
        }
        if share.column == 0 {
            self.n_columns += 1;
            share.column = self.n_columns;
        }
        if self.slots.is_empty() {
            self.slots.resize(SLOTS, Slot::NONE);
        }
        let Some(slot) = place(share.column, written).and_then(|at| self.slots.get_mut(at)) else { return };
        if let Some(bytes) = slot.bytes.get_mut(..written.len()) {
            bytes.copy_from_slice(written);
            (slot.column, slot.whose, slot.n_bytes, slot.verdict) = (share.column, whose, written.len() as u8, verdict);
        }
    }
}

/// Where a value is kept; `None`: it is too long.
fn place(column: u32, written: &[u8]) -> Option<usize> {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, word: u64| {
        let mixed = (hash ^ word).wrapping_mul(FACTOR);
        mixed ^ mixed >> 32
    };
    if written.len() > BYTES {
        return None;
    }
    let start = mix(u64::from(column), written.len() as u64);
    let hash = match (written.as_chunks::<8>(), written.last_chunk::<8>()) {
        ((words, _), Some(last)) => {
            let hash = words.iter().fold(start, |hash, word| mix(hash, u64::from_le_bytes(*word)));
            mix(hash, u64::from_le_bytes(*last))
        }
        ((_, rest), None) => mix(start, rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))),
    };
    Some((hash >> 20) as usize % SLOTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(tally: usize) -> Verdict {
        Verdict::of(&[Hit { tally, is_tested: true }], false, false).unwrap()
    }

    #[track_caller]
    fn check(found: Option<Verdict>, expected: Option<usize>) {
        assert_eq!(
            found.map(|verdict| verdict.hits().map(|hit| hit.tally).collect()),
            expected.map(|tally| vec![tally])
        );
    }

    #[test]
    fn a_value_is_known_again_in_its_column_and_of_its_person() {
        let (mut memo, mut share, mut other) = (Memo::default(), Share::default(), Share::default());
        assert!(!share.is_open());
        memo.keep(&mut share, Whose::Yours, b"Hall lamp", verdict(3));
        memo.keep(&mut other, Whose::Yours, b"kg", verdict(4));
        assert!(share.is_open());
        check(memo.find(&mut share, Whose::Yours, b"Hall lamp"), Some(3));
        check(memo.find(&mut share, Whose::Other, b"Hall lamp"), None);
        check(memo.find(&mut other, Whose::Yours, b"Hall lamp"), None);
        check(memo.find(&mut other, Whose::Yours, b"kg"), Some(4));
        memo.keep(&mut share, Whose::Yours, b"Hall lamp", verdict(5));
        check(memo.find(&mut share, Whose::Yours, b"Hall lamp"), Some(5));
    }

    #[test]
    fn every_byte_of_a_value_counts() {
        let text: Vec<u8> = (1..=BYTES as u8 + 1).collect();
        for len in 0..=BYTES {
            let (mut memo, mut share) = (Memo::default(), Share::default());
            memo.keep(&mut share, Whose::Yours, &text[..len], verdict(1));
            check(memo.find(&mut share, Whose::Yours, &text[..len]), Some(1));
            check(memo.find(&mut share, Whose::Yours, &text[..=len]), None);
            for at in 0..len {
                let mut other = text[..len].to_vec();
                other[at] ^= 0x80;
                check(memo.find(&mut share, Whose::Yours, &other), None);
            }
        }
    }

    #[test]
    fn what_is_too_much_is_not_kept() {
        let (mut memo, mut share) = (Memo::default(), Share::default());
        memo.keep(&mut share, Whose::Yours, &[b'x'; BYTES + 1], verdict(0));
        check(memo.find(&mut share, Whose::Yours, &[b'x'; BYTES + 1]), None);
        assert!(Verdict::of(&[Hit::default(); 3], false, false).is_none());
        assert!(Verdict::of(&[Hit { tally: 1 << 16, is_tested: false }], false, false).is_none());
    }

    #[test]
    fn a_column_whose_values_never_come_again_asks_no_more() {
        let (mut memo, mut share, mut often) = (Memo::default(), Share::default(), Share::default());
        memo.keep(&mut often, Whose::Yours, b"kg", verdict(0));
        for number in 0..10_000_u32 {
            let value = number.to_string();
            check(memo.find(&mut share, Whose::Yours, value.as_bytes()), None);
            memo.keep(&mut share, Whose::Yours, value.as_bytes(), verdict(0));
            if memo.find(&mut often, Whose::Yours, b"kg").is_none() {
                memo.keep(&mut often, Whose::Yours, b"kg", verdict(0));
            }
        }
        assert!(!share.is_open() && often.is_open());
        assert_eq!(memo.slots.len(), SLOTS, "whatever comes");
    }
}
