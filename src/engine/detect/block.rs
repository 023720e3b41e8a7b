//! Many bytes at once: which bytes of a block are of a kind, as the bits of one number.
//! Sixteen bytes in a register (`wide`), four registers in a block. Knows no word and no class.

use wide::u8x16;

/// Bytes that are looked at together.
pub(super) const BLOCK: usize = 64;
/// Bytes in a register.
const PART: usize = 16;

/// [`BLOCK`] bytes.
pub(super) struct Block([u8x16; BLOCK / PART]);

impl Block {
    /// The bytes of the text from `at` on. Zeros fill up the last block: they are of no kind that anybody asks for.
    #[inline]
    pub(super) fn at(text: &[u8], at: usize) -> Self {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(bytes) = rest.first_chunk() {
            return Self::of(bytes);
        }
        let mut last = [0; BLOCK];
        if let Some(front) = last.get_mut(..rest.len()) {
            front.copy_from_slice(rest);
        }
        Self::of(&last)
    }

    #[inline]
    fn of(bytes: &[u8; BLOCK]) -> Self {
        match bytes.as_chunks::<PART>().0 {
            [one, two, three, four] => {
                Self([u8x16::new(*one), u8x16::new(*two), u8x16::new(*three), u8x16::new(*four)])
            }
            _ => Self([u8x16::splat(0); BLOCK / PART]),
        }
    }

    /// One bit for each byte of the kind; the lowest tells of the first byte.
    #[inline]
    pub(super) fn bits(&self, kind: impl Fn(u8x16) -> u8x16) -> u64 {
        let [one, two, three, four] = self.0;
        let bits = |part| u64::from(kind(part).to_bitmask());
        bits(one) | bits(two) << PART | bits(three) << (2 * PART) | bits(four) << (3 * PART)
    }

    /// Whether any byte is of the kind.
    #[inline]
    pub(super) fn has(&self, kind: impl Fn(u8x16) -> u8x16) -> bool {
        let [one, two, three, four] = self.0;
        ((kind(one) | kind(two)) | (kind(three) | kind(four))).any()
    }
}

// Kinds: of sixteen bytes those that are of it, each by its highest bit.

/// This byte.
#[inline]
pub(super) fn is(sign: u8) -> impl Fn(u8x16) -> u8x16 {
    move |part| part.simd_eq(u8x16::splat(sign))
}

/// Bytes between these two, both included.
#[inline]
fn within(part: u8x16, first: u8, last: u8) -> u8x16 {
    let from_first = part - u8x16::splat(first);
    from_first.min(u8x16::splat(last - first)).simd_eq(from_first)
}

/// Digits of ASCII.
#[inline]
pub(super) fn is_digit(part: u8x16) -> u8x16 {
    within(part, b'0', b'9')
}

/// Small letters of ASCII.
#[inline]
pub(super) fn is_lower(part: u8x16) -> u8x16 {
    within(part, b'a', b'z')
}

/// Capitals of ASCII.
#[inline]
pub(super) fn is_upper(part: u8x16) -> u8x16 {
    within(part, b'A', b'Z')
}

/// Outside ASCII.
#[inline]
pub(super) fn is_high(part: u8x16) -> u8x16 {
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: impl Fn(u8x16) -> u8x16, is_one: impl Fn(u8) -> bool) {
        for byte in 1..=u8::MAX {
            for at in 0..BLOCK {
                let mut bytes = [0; BLOCK];
                bytes[at] = byte;
                let block = Block::of(&bytes);
                assert_eq!(block.bits(&kind), u64::from(is_one(byte)) << at, "{byte:#x} at {at}");
                assert_eq!(block.has(&kind), is_one(byte), "{byte:#x} at {at}");
            }
            let block = Block::of(&[byte; BLOCK]);
            assert_eq!(block.bits(&kind), if is_one(byte) { u64::MAX } else { 0 }, "{byte:#x}");
        }
    }

    #[test]
    fn each_kind_is_told_in_each_place() {
        check(is(b':'), |byte| byte == b':');
        check(is(b'}'), |byte| byte == b'}');
        check(is_digit, |byte| byte.is_ascii_digit());
        check(is_lower, |byte| byte.is_ascii_lowercase());
        check(is_upper, |byte| byte.is_ascii_uppercase());
        check(is_high, |byte| !byte.is_ascii());
    }

    #[test]
    fn neighbours_do_not_disturb_each_other() {
        let bytes: [u8; BLOCK] = std::array::from_fn(|at| (at * 37 + 11) as u8);
        let expected =
            |is_one: fn(&u8) -> bool| bytes.iter().rev().fold(0_u64, |bits, byte| bits << 1 | u64::from(is_one(byte)));
        let block = Block::of(&bytes);
        assert_eq!(block.bits(is_digit), expected(u8::is_ascii_digit));
        assert_eq!(block.bits(is_lower), expected(u8::is_ascii_lowercase));
        assert_eq!(block.bits(is(0x30)), expected(|byte| *byte == 0x30));
        assert_eq!(block.bits(is_high), expected(|byte| !byte.is_ascii()));
    }

    #[test]
    fn a_block_at_the_end_is_filled_up() {
        for n_bytes in [0, 1, 63, 64, 65, 128, 200] {
            let text = vec![b'a'; n_bytes];
            let n_seen: u32 =
                (0..n_bytes).step_by(BLOCK).map(|at| Block::at(&text, at).bits(is_lower).count_ones()).sum();
            assert_eq!(n_seen as usize, n_bytes);
            assert_eq!(Block::at(&text, n_bytes).bits(is_lower), 0);
        }
    }
}
