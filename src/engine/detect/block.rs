//! Many bytes at once: which bytes of a block are of a kind, as the bits of one number.
//! Eight bytes in one number, by plain arithmetic, and so as quick where the compiler is told to make small code.

/// Bytes that are looked at together.
pub(super) const BLOCK: usize = 64;

const LOWEST: u64 = 0x0101_0101_0101_0101;
const HIGHEST: u64 = 0x8080_8080_8080_8080;
/// Capitals differ from small letters by this bit.
const CASE: u64 = 0x2020_2020_2020_2020;

/// [`BLOCK`] bytes, eight in a word.
pub(super) struct Block([u64; BLOCK / 8]);

/// Hands out the text in blocks. Zeros fill up the last: they are of no kind that anybody asks for.
#[inline]
pub(super) fn each(text: &[u8], mut look: impl FnMut(&Block)) {
    let (blocks, rest) = text.as_chunks::<BLOCK>();
    for block in blocks {
        look(&Block::of(block));
    }
    let mut last = [0_u8; BLOCK];
    if let Some(front) = last.get_mut(..rest.len()).filter(|front| !front.is_empty()) {
        front.copy_from_slice(rest);
        look(&Block::of(&last));
    }
}

impl Block {
    #[inline]
    fn of(bytes: &[u8; BLOCK]) -> Self {
        let mut words = [0; BLOCK / 8];
        for (word, eight) in words.iter_mut().zip(bytes.as_chunks::<8>().0) {
            *word = u64::from_le_bytes(*eight);
        }
        Self(words)
    }

    /// One bit for each byte of the kind; the lowest tells of the first byte.
    #[inline]
    pub(super) fn bits(&self, kind: impl Fn(u64) -> u64) -> u64 {
        /// Moves the lowest bits of eight bytes side by side into the highest byte.
        const GATHER: u64 = 0x0102_0408_1020_4080;
        // The last come first, and are moved up by those that follow.
        self.0.iter().rev().fold(0, |bits, word| bits << 8 | (kind(*word) >> 7).wrapping_mul(GATHER) >> 56)
    }

    /// How many bytes are of the kind.
    #[inline]
    pub(super) fn count(&self, kind: impl Fn(u64) -> u64) -> u8 {
        let by_place: u64 = self.0.iter().map(|word| kind(*word) >> 7).sum();
        (by_place.wrapping_mul(LOWEST) >> 56) as u8
    }

    /// Whether any byte is of the kind.
    #[inline]
    pub(super) fn has(&self, kind: impl Fn(u64) -> u64) -> bool {
        self.0.iter().fold(0, |any, word| any | kind(*word)) != 0
    }
}

// Kinds: of eight bytes those that are of it, each by its highest bit.

/// This byte, of ASCII.
#[inline]
pub(super) fn is(sign: u8) -> impl Fn(u64) -> u64 {
    move |word| {
        let differs = word ^ (u64::from(sign) * LOWEST);
        !((differs & !HIGHEST).wrapping_add(!HIGHEST) | differs) & HIGHEST
    }
}

/// Bytes of ASCII between these two, both included.
#[inline]
fn within(word: u64, first: u8, last: u8) -> u64 {
    // Adding carries every byte from the first of the kind on into its highest bit, and every byte behind the last.
    let low = word & !HIGHEST;
    (low + u64::from(0x80 - first) * LOWEST) & !(low + u64::from(0x7f - last) * LOWEST) & HIGHEST & !word
}

/// Digits of ASCII.
#[inline]
pub(super) fn is_digit(word: u64) -> u64 {
    within(word, b'0', b'9')
}

/// Letters of ASCII.
#[inline]
pub(super) fn is_letter(word: u64) -> u64 {
    within(word | CASE, b'a', b'z')
}

/// Bytes with the bit that small letters have and capitals have not.
#[inline]
pub(super) fn has_case_bit(word: u64) -> u64 {
    (word & CASE) << 2
}

/// Outside ASCII.
#[inline]
pub(super) fn is_high(word: u64) -> u64 {
    word & HIGHEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: impl Fn(u64) -> u64, is_one: impl Fn(u8) -> bool) {
        for byte in 1..=u8::MAX {
            for at in 0..BLOCK {
                let mut bytes = [0; BLOCK];
                bytes[at] = byte;
                let block = Block::of(&bytes);
                assert_eq!(block.bits(&kind), u64::from(is_one(byte)) << at, "{byte:#x} at {at}");
                assert_eq!(block.has(&kind), is_one(byte), "{byte:#x} at {at}");
            }
            let block = Block::of(&[byte; BLOCK]);
            assert_eq!(block.count(&kind), if is_one(byte) { BLOCK as u8 } else { 0 }, "{byte:#x}");
        }
    }

    #[test]
    fn each_kind_is_told_in_each_place() {
        check(is(b':'), |byte| byte == b':');
        check(is(b'}'), |byte| byte == b'}');
        check(is_digit, |byte| byte.is_ascii_digit());
        check(is_letter, |byte| byte.is_ascii_alphabetic());
        check(|word| is_letter(word) & has_case_bit(word), |byte| byte.is_ascii_lowercase());
        check(is_high, |byte| !byte.is_ascii());
    }

    #[test]
    fn neighbours_do_not_disturb_each_other() {
        let bytes: [u8; BLOCK] = std::array::from_fn(|at| (at * 37 + 11) as u8);
        let expected =
            |is_one: fn(&u8) -> bool| bytes.iter().rev().fold(0_u64, |bits, byte| bits << 1 | u64::from(is_one(byte)));
        let block = Block::of(&bytes);
        assert_eq!(block.bits(is_digit), expected(u8::is_ascii_digit));
        assert_eq!(block.bits(is_letter), expected(u8::is_ascii_alphabetic));
        assert_eq!(block.bits(is(0x30)), expected(|byte| *byte == 0x30));
        assert_eq!(u32::from(block.count(is_high)), expected(|byte| !byte.is_ascii()).count_ones());
    }

    #[test]
    fn every_byte_of_a_text_is_handed_out_once() {
        for n_bytes in [0, 1, 63, 64, 65, 128, 200] {
            let (mut n_seen, mut n_blocks) = (0, 0);
            each(&vec![b'a'; n_bytes], |block| {
                n_seen += usize::from(block.count(is_letter));
                n_blocks += 1;
            });
            assert_eq!((n_seen, n_blocks), (n_bytes, n_bytes.div_ceil(BLOCK)));
        }
    }
}
