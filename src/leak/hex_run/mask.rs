//! Which of 64 bytes belong to an alphabet, as bits: three twins behind one function. Knows nothing of runs.
//! No twin reads memory by pointer: vectors are put together from integers, and the compiler makes one load of it.
#![allow(
    clippy::inline_always,
    reason = "the worker is compiled for size, and a call for each vector is four times slower"
)]

/// Sixteen bytes that are looked at together.
pub(super) trait Lanes: Copy {
    fn of(bytes: [u8; 16]) -> Self;
    /// All bits of the bytes from `first` to `last`.
    fn within(self, first: u8, last: u8) -> Self;
    /// Letters in lower case; other bytes become others that are no letters or digits of an alphabet by it.
    fn folded(self) -> Self;
    fn or(self, other: Self) -> Self;
    /// One bit a byte, the first byte lowest.
    fn bits(self) -> u16;
}

/// A set of bytes that runs are made of.
pub(in crate::leak) trait Alphabet {
    /// Whether one byte belongs to it.
    fn holds(byte: u8) -> bool;
    /// Which of 64 bytes belong to it, the first byte lowest.
    fn mask(block: &[u8; 64]) -> u64;
}

/// Hexadecimal digits in either case.
pub(in crate::leak) struct Hex;

/// The letters of Base64, standard and for addresses (RFC 4648, sections 4 and 5).
pub(in crate::leak) struct Base64;

impl Alphabet for Hex {
    #[inline(always)]
    fn holds(byte: u8) -> bool {
        byte.is_ascii_hexdigit()
    }

    #[inline(always)]
    fn mask(block: &[u8; 64]) -> u64 {
        joined::<Native>(block, hex)
    }
}

impl Alphabet for Base64 {
    #[inline(always)]
    fn holds(byte: u8) -> bool {
        byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
    }

    #[inline(always)]
    fn mask(block: &[u8; 64]) -> u64 {
        joined::<Native>(block, base64)
    }
}

#[inline(always)]
fn joined<L: Lanes>(block: &[u8; 64], member: impl Fn(L) -> L) -> u64 {
    let (quarters, _) = block.as_chunks::<16>();
    let [a, b, c, d] = quarters else { return 0 };
    let (a, b) = (member(L::of(*a)).bits(), member(L::of(*b)).bits());
    let (c, d) = (member(L::of(*c)).bits(), member(L::of(*d)).bits());
    u64::from(a) | u64::from(b) << 16 | u64::from(c) << 32 | u64::from(d) << 48
}

#[inline(always)]
fn hex<L: Lanes>(lanes: L) -> L {
    lanes.within(b'0', b'9').or(lanes.folded().within(b'a', b'f'))
}

#[inline(always)]
fn base64<L: Lanes>(lanes: L) -> L {
    let alphanumeric = lanes.within(b'0', b'9').or(lanes.folded().within(b'a', b'z'));
    // `/` comes just before `0`, but the others stand alone.
    alphanumeric
        .or(lanes.within(b'+', b'+'))
        .or(lanes.within(b'/', b'/'))
        .or(lanes.within(b'-', b'-'))
        .or(lanes.within(b'_', b'_'))
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
type Native = simd128::Simd128;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
type Native = Words;

/// Eight bytes a register, for machines whose vectors cannot be had without unsafe code (Rust 1.95 asks for it outside
/// of wasm). The highest bit of each byte is the answer.
#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
#[derive(Clone, Copy)]
struct Words(u64, u64);

#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
impl Lanes for Words {
    #[inline(always)]
    fn of(bytes: [u8; 16]) -> Self {
        let whole = u128::from_le_bytes(bytes);
        Self(whole as u64, (whole >> 64) as u64)
    }

    #[inline(always)]
    fn within(self, first: u8, last: u8) -> Self {
        Self(word_within(self.0, first, last), word_within(self.1, first, last))
    }

    #[inline(always)]
    fn folded(self) -> Self {
        Self(self.0 | (0x20 * ONES), self.1 | (0x20 * ONES))
    }

    #[inline(always)]
    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0, self.1 | other.1)
    }

    #[inline(always)]
    fn bits(self) -> u16 {
        (word_bits(self.1) << 8 | word_bits(self.0)) as u16
    }
}

#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
const ONES: u64 = 0x0101_0101_0101_0101;

#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
#[inline(always)]
fn word_within(word: u64, first: u8, last: u8) -> u64 {
    // No byte carries into the next, for none is larger than 127; what is not ASCII is outside of every range.
    let ascii = word & (0x7F * ONES);
    let (from, past) = (u64::from(0x80 - first) * ONES, u64::from(0x7F - last) * ONES);
    (ascii + from) & !(ascii + past) & !word & (0x80 * ONES)
}

#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
#[inline(always)]
fn word_bits(word: u64) -> u64 {
    // The product moves the eighth bits side by side into the highest byte.
    (word >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128 {
    use super::Lanes;
    use core::arch::wasm32::{i8x16_bitmask, i8x16_sub, u8x16_le, u8x16_splat, u64x2, v128, v128_or};

    #[derive(Clone, Copy)]
    pub(super) struct Simd128(v128);

    impl Lanes for Simd128 {
        #[inline(always)]
        fn of(bytes: [u8; 16]) -> Self {
            let whole = u128::from_le_bytes(bytes);
            Self(u64x2(whole as u64, (whole >> 64) as u64))
        }

        #[inline(always)]
        fn within(self, first: u8, last: u8) -> Self {
            Self(u8x16_le(i8x16_sub(self.0, u8x16_splat(first)), u8x16_splat(last - first)))
        }

        #[inline(always)]
        fn folded(self) -> Self {
            Self(v128_or(self.0, u8x16_splat(0x20)))
        }

        #[inline(always)]
        fn or(self, other: Self) -> Self {
            Self(v128_or(self.0, other.0))
        }

        #[inline(always)]
        fn bits(self) -> u16 {
            i8x16_bitmask(self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The twin that the others are held against.
    #[derive(Clone, Copy)]
    struct Plain([u8; 16]);

    impl Lanes for Plain {
        fn of(bytes: [u8; 16]) -> Self {
            Self(bytes)
        }

        fn within(self, first: u8, last: u8) -> Self {
            Self(self.0.map(|byte| if (first..=last).contains(&byte) { 0xFF } else { 0 }))
        }

        fn folded(self) -> Self {
            Self(self.0.map(|byte| byte | 0x20))
        }

        fn or(self, other: Self) -> Self {
            Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
        }

        fn bits(self) -> u16 {
            (0..16).fold(0, |bits, at| bits | u16::from(self.0[at] >> 7) << at)
        }
    }

    #[track_caller]
    fn check(block: [u8; 64]) {
        let slow = |holds: fn(u8) -> bool| (0..64).fold(0, |bits, at| bits | u64::from(holds(block[at])) << at);
        assert_eq!(Hex::mask(&block), slow(Hex::holds));
        assert_eq!(joined::<Plain>(&block, hex), slow(Hex::holds));
        assert_eq!(Base64::mask(&block), slow(Base64::holds));
        assert_eq!(joined::<Plain>(&block, base64), slow(Base64::holds));
        assert_eq!(joined::<Words>(&block, hex), slow(Hex::holds));
        assert_eq!(joined::<Words>(&block, base64), slow(Base64::holds));
    }

    #[test]
    fn the_twins_agree_on_every_byte() {
        for byte in 0..=255 {
            check([byte; 64]);
            check(std::array::from_fn(|at| byte ^ at as u8));
        }
    }

    #[test]
    fn the_twins_agree_on_noise() {
        let mut state = 7_u64;
        for _ in 0..2_000 {
            check(std::array::from_fn(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 40) as u8
            }));
        }
    }
}
