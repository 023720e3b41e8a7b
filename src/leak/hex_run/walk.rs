//! Finds the maximal runs of an alphabet in a stretch of bytes. Judges no run; knows no files and no chunks: whoever
//! cuts a list into pieces gives each piece enough bytes around it ([`MARGIN`]).

use super::mask::Alphabet;
use std::ops::Range;

/// Bytes before and behind a piece that are enough to see everything whole that begins in it: addresses are the longest.
pub(in crate::leak) const MARGIN: usize = 512;

/// A stretch of a list.
#[derive(Clone)]
pub(in crate::leak) struct Piece<'p> {
    /// The bytes, with up to [`MARGIN`] bytes on either side of what is to be searched, fewer only where the list ends.
    pub(in crate::leak) bytes: &'p [u8],
    /// What is to be searched: things that begin here.
    pub(in crate::leak) own: Range<usize>,
    /// Where in the list the first of `bytes` stands.
    pub(in crate::leak) base: u64,
}

impl<'p> Piece<'p> {
    /// All of a list that is at hand.
    pub(in crate::leak) fn whole(bytes: &'p [u8]) -> Self {
        Self { bytes, own: 0..bytes.len(), base: 0 }
    }
}

/// Tells every maximal run of at least `shortest` (17 or more) members that begins in the piece, in order.
#[inline]
pub(in crate::leak) fn each<A: Alphabet>(piece: &Piece<'_>, shortest: usize, mut tell: impl FnMut(Range<usize>)) {
    let (bytes, until) = (piece.bytes, piece.own.end);
    let mut begin = start::<A>(bytes, &piece.own);
    let mut at = begin;
    let (blocks, rest) = bytes.get(at..).unwrap_or_default().as_chunks::<64>();
    let mut padded = [0; 64];
    for (target, byte) in padded.iter_mut().zip(rest) {
        *target = *byte;
    }
    // The padded block ends every run, and comes once.
    for block_idx in 0..=blocks.len() {
        if begin >= until {
            return;
        }
        let members = A::mask(blocks.get(block_idx).unwrap_or(&padded));
        let mut others = !members;
        if others != 0 {
            let next = at + 64 - others.leading_zeros() as usize;
            let first = others.trailing_zeros() as usize;
            if at + first - begin >= shortest {
                tell(begin..at + first);
            }
            others &= others - 1;
            // Nothing in the middle of the block can be long enough without sixteen in a row.
            if others != 0 && has_sixteen(members) {
                let mut last = first;
                while others != 0 {
                    let end = others.trailing_zeros() as usize;
                    if end - last > shortest && at + last + 1 < until {
                        tell(at + last + 1..at + end);
                    }
                    last = end;
                    others &= others - 1;
                }
            }
            begin = next;
        }
        at += 64;
    }
}

/// The first place of the piece that is not inside of a run that began before it.
fn start<A: Alphabet>(bytes: &[u8], own: &Range<usize>) -> usize {
    let before = own.start.checked_sub(1).and_then(|at| bytes.get(at));
    if !before.is_some_and(|byte| A::holds(*byte)) {
        return own.start;
    }
    let rest = bytes.get(own.clone()).unwrap_or_default();
    own.start + rest.iter().take_while(|byte| A::holds(**byte)).count()
}

/// Whether sixteen bits in a row are set.
#[inline]
fn has_sixteen(bits: u64) -> bool {
    let two = bits & bits >> 1;
    let four = two & two >> 2;
    let eight = four & four >> 4;
    eight & eight >> 8 != 0
}

#[cfg(test)]
mod tests {
    use super::super::mask::Hex;
    use super::*;

    fn naive(bytes: &[u8], shortest: usize) -> Vec<Range<usize>> {
        let mut runs = Vec::new();
        let mut begin = 0;
        for at in 0..=bytes.len() {
            if bytes.get(at).is_none_or(|byte| !byte.is_ascii_hexdigit()) {
                if at - begin >= shortest {
                    runs.push(begin..at);
                }
                begin = at + 1;
            }
        }
        runs
    }

    #[test]
    fn every_cut_of_a_text_finds_the_same_runs() {
        let mut state = 3_u64;
        let mut next = |bound: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % bound
        };
        for _ in 0..300 {
            let mut text = Vec::new();
            for _ in 0..next(12) {
                let n_digits = [0, 1, 16, 23, 24, 25, 32, 40, 63, 64, 65, 128, 200][next(13) as usize];
                text.extend((0..n_digits).map(|_| b"0123456789abcdefABCDEF"[next(22) as usize]));
                text.extend((0..=next(3)).map(|_| b"\n:,g \xEF"[next(6) as usize]));
            }
            let expected = naive(&text, 24);
            for step in [1, 7, 64, 65, 1000] {
                let mut runs = Vec::new();
                for from in (0..text.len()).step_by(step) {
                    let own = from..(from + step).min(text.len());
                    each::<Hex>(&Piece { bytes: &text, own, base: 0 }, 24, |run| runs.push(run));
                }
                assert_eq!(runs, expected, "{step}: {}", String::from_utf8_lossy(&text));
            }
        }
    }
}
