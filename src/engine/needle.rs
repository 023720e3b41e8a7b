//! Looks for many short texts in one pass, however many there are: three bytes tell where one may begin.

/// Bytes that tell where a text may begin.
const FRONT: usize = 3;
const BITS: u32 = 16;

/// Texts that are looked for together.
pub(super) struct Needles {
    texts: Vec<Vec<u8>>,
    /// A bit for each hash of a front.
    fronts: Vec<u64>,
    /// Hash of the front and number of the text, sorted.
    by_front: Vec<(u16, usize)>,
}

impl Needles {
    pub(super) fn new(texts: Vec<Vec<u8>>) -> Self {
        let mut fronts = vec![0_u64; 1 << (BITS - 6)];
        let mut by_front: Vec<(u16, usize)> = Vec::new();
        for (number, text) in texts.iter().enumerate() {
            let Some(front) = text.first_chunk() else { continue };
            let hash = hash(*front);
            by_front.push((hash, number));
            if let Some(word) = fronts.get_mut(usize::from(hash >> 6)) {
                *word |= 1 << (hash & 63);
            }
        }
        by_front.sort_unstable();
        Self { texts, fronts, by_front }
    }

    /// Which of the texts stand in the bytes. A text shorter than [`FRONT`] is never seen.
    pub(super) fn seen_in(&self, bytes: &[u8]) -> Vec<bool> {
        let mut seen = vec![false; self.texts.len()];
        for (at, front) in bytes.array_windows::<FRONT>().enumerate() {
            let hash = hash(*front);
            let may_begin = self.fronts.get(usize::from(hash >> 6)).is_some_and(|word| word >> (hash & 63) & 1 == 1);
            if may_begin {
                self.compare(hash, bytes.get(at..).unwrap_or_default(), &mut seen);
            }
        }
        seen
    }

    fn compare(&self, hash: u16, bytes: &[u8], seen: &mut [bool]) {
        let from = self.by_front.partition_point(|(known, _)| *known < hash);
        for (_, number) in self.by_front.iter().skip(from).take_while(|(known, _)| *known == hash) {
            if let (Some(is_seen), Some(text)) = (seen.get_mut(*number), self.texts.get(*number)) {
                *is_seen |= bytes.starts_with(text);
            }
        }
    }
}

#[inline]
fn hash([a, b, c]: [u8; FRONT]) -> u16 {
    let front = u32::from(a) | u32::from(b) << 8 | u32::from(c) << 16;
    (front.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: [bool; 4]) {
        let needles =
            Needles::new(["abc", "abcd", "\"key\": \"zone\"", "ab"].map(|text| text.as_bytes().to_vec()).to_vec());
        assert_eq!(needles.seen_in(text.as_bytes()), expected, "{text}");
    }

    #[test]
    fn all_are_found_in_one_pass() {
        check("ab abcd", [true, true, false, false]);
        check("xabc", [true, false, false, false]);
        check("{\"key\": \"zone\"", [false, false, true, false]);
        check("{\"key\": \"zone", [false; 4]);
        check("ab", [false; 4]);
        check("", [false; 4]);
    }
}
