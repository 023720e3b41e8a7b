//! Comparing byte strings eight at a time. In wasm the built-in comparison goes byte by byte, and comparing a value
//! with the one before is most of the work of a health export.

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

/// Compares two strings of one length: blocks without a branch inside, then words, then bytes.
#[inline]
fn same_start(a: &[u8], b: &[u8]) -> bool {
    let (blocks_a, a) = a.as_chunks::<32>();
    let (blocks_b, b) = b.as_chunks::<32>();
    let differs = |x: &[u8; 32], y: &[u8; 32]| x.iter().zip(y).fold(0, |bits, (x, y)| bits | (x ^ y)) != 0;
    if blocks_a.iter().zip(blocks_b).any(|(x, y)| differs(x, y)) {
        return false;
    }
    let (words_a, rest_a) = a.as_chunks::<8>();
    let (words_b, rest_b) = b.as_chunks::<8>();
    words_a.iter().zip(words_b).all(|(x, y)| u64::from_ne_bytes(*x) == u64::from_ne_bytes(*y))
        && rest_a.iter().zip(rest_b).all(|(x, y)| x == y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        let text: Vec<u8> = (0..40).collect();
        for len in 0..text.len() {
            assert!(same(&text[..len], &text[..len].to_vec()));
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
