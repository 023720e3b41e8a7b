//! Rice coding of ascending values: gaps minus one, each with its payload. Knows nothing of files and tables.
//!
//! One entry, most significant bit first: the gap divided by 2^k in unary (so many ones, then a zero), its remainder in
//! k bits, then the payload. Ones pad a bucket to a whole byte: a unary number that does not end is the end.
//! The first gap is counted from the value before the first, -1.

use crate::model::LeakWhy;

/// How the entries of one list are written.
#[derive(Clone, Copy)]
pub(super) struct Coding {
    /// Bits of a remainder, below 64.
    pub(super) rice_bits: u32,
    /// Bits of a payload, at most 32.
    pub(super) payload_bits: u32,
    /// The greatest value that a bucket may hold.
    pub(super) last: u64,
}

/// Bits in, bytes out.
#[derive(Default)]
pub(super) struct BitWriter {
    /// Whole bytes; may be taken away at any time.
    pub(super) bytes: Vec<u8>,
    held: u64,
    n_held: u32,
}

impl BitWriter {
    /// Writes an entry whose value is `gap` past the least that it could have been.
    pub(super) fn entry(&mut self, coding: &Coding, gap: u64, payload: u32) {
        let mut n_ones = gap >> coding.rice_bits;
        while n_ones >= 63 {
            self.bits(u64::MAX >> 1, 63);
            n_ones -= 63;
        }
        self.bits((1 << (n_ones + 1)) - 2, n_ones as u32 + 1);
        self.bits(gap & !(u64::MAX << coding.rice_bits), coding.rice_bits);
        self.bits(u64::from(payload), coding.payload_bits);
    }

    /// Fills up the last byte with ones.
    pub(super) fn pad(&mut self) {
        let n_ones = (8 - self.n_held % 8) % 8;
        self.bits((1 << n_ones) - 1, n_ones);
        let n_bytes = (self.n_held / 8) as usize;
        self.bytes.extend(self.held.to_be_bytes().iter().take(n_bytes));
        (self.held, self.n_held) = (0, 0);
    }

    /// `bits` is below 2^`n_bits`, and `n_bits` below 65.
    fn bits(&mut self, bits: u64, n_bits: u32) {
        let room = 64 - self.n_held;
        if n_bits == 0 {
            return;
        }
        if n_bits < room {
            self.held |= bits << (room - n_bits);
            self.n_held += n_bits;
            return;
        }
        let n_left = n_bits - room;
        self.bytes.extend((self.held | bits >> n_left).to_be_bytes());
        self.held = if n_left == 0 { 0 } else { bits << (64 - n_left) };
        self.n_held = n_left;
    }
}

/// The entries of a bucket, one after the other. Values ascend by the way they are written; the only wrong ones are
/// those past the end of the bucket.
pub(super) struct Bucket<'b> {
    bytes: &'b [u8],
    coding: Coding,
    bit: usize,
    /// The least that the next value can be; `None` past the last.
    least: Option<u64>,
}

impl<'b> Bucket<'b> {
    pub(super) fn new(bytes: &'b [u8], coding: Coding) -> Self {
        Self { bytes, coding, bit: 0, least: Some(0) }
    }

    /// The next value and its payload; `None`: the bucket is at its end, as it should be.
    #[inline]
    pub(super) fn entry(&mut self) -> Result<Option<(u64, u32)>, LeakWhy> {
        let n_bits = self.bytes.len() * 8;
        let start = self.bit;
        let mut n_ones: u64 = 0;
        loop {
            let ones = self.peek().leading_ones();
            n_ones += u64::from(ones);
            self.bit += ones as usize;
            if ones < 64 {
                break;
            }
            // Behind the end everything reads as ones.
            if self.bit >= n_bits {
                return if n_bits - start < 8 { Ok(None) } else { Err(LeakWhy::Inconsistent) };
            }
        }
        self.bit += 1;
        let Coding { rice_bits, payload_bits, last } = self.coding;
        if self.bit + (rice_bits + payload_bits) as usize > n_bits || n_ones > last >> rice_bits {
            return Err(LeakWhy::Inconsistent);
        }
        let gap = n_ones << rice_bits | self.take(rice_bits);
        let payload = self.take(payload_bits) as u32;
        let value = self.least.and_then(|least| least.checked_add(gap)).filter(|value| *value <= last);
        let value = value.ok_or(LeakWhy::Inconsistent)?;
        self.least = value.checked_add(1);
        Ok(Some((value, payload)))
    }

    #[inline]
    fn take(&mut self, n_bits: u32) -> u64 {
        // Shifted in two steps: by 64 at once is not defined.
        let bits = (self.peek() >> 1) >> (63 - n_bits.min(63));
        self.bit += n_bits as usize;
        if n_bits == 0 { 0 } else { bits }
    }

    /// The next 64 bits.
    #[inline]
    fn peek(&self) -> u64 {
        let offset = (self.bit % 8) as u32;
        let [head @ .., tail] = match self.bytes.get(self.bit / 8..).and_then(|rest| rest.first_chunk::<9>()) {
            Some(window) => *window,
            None => self.last_window(),
        };
        u64::from_be_bytes(head) << offset | (u64::from(tail) << offset) >> 8
    }

    /// What is left of the bucket, and ones behind it.
    #[cold]
    fn last_window(&self) -> [u8; 9] {
        let mut window = [0xff; 9];
        for (target, byte) in window.iter_mut().zip(self.bytes.get(self.bit / 8..).unwrap_or_default()) {
            *target = *byte;
        }
        window
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(coding: &Coding, entries: &[(u64, u32)]) -> Vec<u8> {
        let mut writer = BitWriter::default();
        let mut least = 0;
        for (value, payload) in entries {
            writer.entry(coding, value - least, *payload);
            least = value.wrapping_add(1);
        }
        writer.pad();
        writer.bytes
    }

    fn read(bytes: &[u8], coding: Coding) -> Result<Vec<(u64, u32)>, LeakWhy> {
        let mut bucket = Bucket::new(bytes, coding);
        let mut entries = Vec::new();
        while let Some(entry) = bucket.entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }

    #[track_caller]
    fn check(rice_bits: u32, payload_bits: u32, entries: &[(u64, u32)]) {
        let coding = Coding { rice_bits, payload_bits, last: u64::MAX };
        assert_eq!(read(&written(&coding, entries), coding).as_deref(), Ok(entries), "k {rice_bits}, p {payload_bits}");
    }

    #[test]
    fn gaps_from_nothing_to_everything_come_back() {
        for rice_bits in 0..64 {
            for payload_bits in [0, 1, 31, 32] {
                let payload = ((1_u64 << payload_bits) - 1) as u32;
                check(rice_bits, payload_bits, &[]);
                check(rice_bits, payload_bits, &[(0, payload)]);
                check(rice_bits, payload_bits, &[(0, payload), (1, 0), (2, payload), (400, 0), (401, payload)]);
            }
        }
        for rice_bits in 50..64 {
            check(rice_bits, 0, &[(u64::MAX, 0)]);
            check(rice_bits, 0, &[(0, 0), (u64::MAX, 0)]);
            check(rice_bits, 32, &[(5, 1), (1 << 62, 2), (u64::MAX - 1, u32::MAX), (u64::MAX, 3)]);
        }
    }

    #[test]
    fn many_gaps_of_all_lengths_come_back() {
        let mut state: u64 = 1;
        let mut value: u64 = 0;
        let mut entries = Vec::new();
        for _ in 0..2_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            value += 1 + (state >> 32 >> (state >> 8 & 31));
            entries.push((value, (state >> 60) as u32));
        }
        for rice_bits in [20, 31, 32, 33, 57, 63] {
            check(rice_bits, 4, &entries);
        }
    }

    #[test]
    fn bits_are_written_from_the_highest_on() {
        let coding = Coding { rice_bits: 3, payload_bits: 2, last: u64::MAX };
        // 10 = 1 * 8 + 2: 10 010 11, then 0 = 0 * 8 + 0: 0 000 01, then 3 ones.
        assert_eq!(written(&coding, &[(10, 3), (11, 1)]), [0b1001_0110, 0b0000_1111]);
        assert_eq!(written(&coding, &[]), [0_u8; 0]);
    }

    #[test]
    fn a_bucket_that_does_not_end_as_it_should_is_noticed() {
        let coding = Coding { rice_bits: 3, payload_bits: 0, last: 100 };
        assert_eq!(read(&[0b0101_1111], coding), Ok(vec![(5, 0)]));
        assert_eq!(read(&[0b0101_1111, 0xff], coding), Err(LeakWhy::Inconsistent), "more ones than padding");
        assert_eq!(read(&[0b0101_0111], coding), Ok(vec![(5, 0), (13, 0)]));
        assert_eq!(read(&[0b0101_1110], coding), Err(LeakWhy::Inconsistent), "a remainder is missing");
        assert_eq!(read(&[0xff, 0xf0, 0x00], coding), Ok(vec![(96, 0), (97, 0), (98, 0)]), "no padding");
        assert_eq!(read(&[0xff, 0xf4, 0xf0], coding), Err(LeakWhy::Inconsistent), "past the end of the bucket");
        assert_eq!(read(&[0xff, 0xff, 0x00], coding), Err(LeakWhy::Inconsistent), "far past the end of the bucket");
    }
}
