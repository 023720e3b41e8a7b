//! Comparing byte strings eight at a time. In wasm the built-in comparison goes byte by byte, and comparing a value
//! with the one before is most of the work of a health export.

use std::borrow::Cow;

/// Whether both are the same bytes.
#[inline]
pub(super) fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && same_start(a, b)
}

/// Whether `text` begins with `start`.
#[inline]
pub(super) fn starts_with(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|head| same_start(head, start))
}

/// Compares two strings of one length by their first and last words, which overlap where they are short; only long
/// ones take a loop.
#[inline]
fn same_start(a: &[u8], b: &[u8]) -> bool {
    match a.len() {
        0..4 => a.iter().zip(b).all(|(x, y)| x == y),
        4..8 => a.first_chunk::<4>() == b.first_chunk::<4>() && a.last_chunk::<4>() == b.last_chunk::<4>(),
        8..=16 => word(a.first_chunk()) == word(b.first_chunk()) && word(a.last_chunk()) == word(b.last_chunk()),
        _ => same_long(a, b),
    }
}

fn same_long(a: &[u8], b: &[u8]) -> bool {
    let (blocks_a, _) = a.as_chunks::<16>();
    let (blocks_b, _) = b.as_chunks::<16>();
    blocks_a.iter().zip(blocks_b).all(|(x, y)| u128::from_ne_bytes(*x) == u128::from_ne_bytes(*y))
        && a.last_chunk::<16>() == b.last_chunk::<16>()
}

#[inline]
fn word(bytes: Option<&[u8; 8]>) -> u64 {
    bytes.map_or(0, |bytes| u64::from_ne_bytes(*bytes))
}

/// The bytes as text, as [`String::from_utf8_lossy`] has it; valid text, nearly all of it, is told in one quick pass.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        let text: Vec<u8> = (0..80).collect();
        for len in 0..text.len() {
            assert!(same(&text[..len], &text.clone()[..len]));
            assert!(!same(&text[..len], &text[..=len]));
            for at in 0..len {
                let mut other = text[..len].to_vec();
                other[at] ^= 1;
                assert!(!same(&text[..len], &other) && !starts_with(&text, &other));
            }
            assert!(starts_with(&text, &text[..len]));
        }
    }
}
