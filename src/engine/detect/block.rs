//! Many bytes at once: which bytes of a block are of a kind, as the bits of one number.
//! Plain loops over blocks of one length, which the compiler makes looks at sixteen bytes and more together.

/// Bytes that are looked at together.
pub(super) const BLOCK: usize = 64;

/// Hands out the text in blocks. Zeros fill up the last: they are of no kind that anybody asks for.
#[inline]
pub(super) fn each(text: &[u8], mut look: impl FnMut(&[u8; BLOCK])) {
    let (blocks, rest) = text.as_chunks::<BLOCK>();
    blocks.iter().for_each(&mut look);
    let mut last = [0_u8; BLOCK];
    if let Some(front) = last.get_mut(..rest.len()).filter(|front| !front.is_empty()) {
        front.copy_from_slice(rest);
        look(&last);
    }
}

/// One bit for each byte of the kind; the lowest tells of the first byte.
#[inline]
pub(super) fn bits(block: &[u8; BLOCK], is_one: impl Fn(u8) -> bool) -> u64 {
    /// Moves the lowest bits of eight bytes side by side into the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let mut ones = [0_u8; BLOCK];
    for (one, byte) in ones.iter_mut().zip(block) {
        *one = u8::from(is_one(*byte));
    }
    let (words, _) = ones.as_chunks::<8>();
    let gathered = words.iter().map(|word| u64::from_le_bytes(*word).wrapping_mul(GATHER) >> 56);
    gathered.zip(0..).fold(0, |bits, (eight, idx)| bits | eight << (8 * idx))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_its_bit() {
        for at in 0..BLOCK {
            let mut block = [b'x'; BLOCK];
            block[at] = b':';
            assert_eq!(bits(&block, |byte| byte == b':'), 1 << at);
            assert_eq!(bits(&block, |byte| byte != b':'), !(1 << at));
        }
    }

    #[test]
    fn every_byte_of_a_text_is_handed_out_once() {
        for n_bytes in [0, 1, 63, 64, 65, 128, 200] {
            let text = vec![b'a'; n_bytes];
            let (mut n_seen, mut n_blocks) = (0, 0);
            each(&text, |block| {
                n_seen += bits(block, |byte| byte == b'a').count_ones() as usize;
                n_blocks += 1;
            });
            assert_eq!((n_seen, n_blocks), (n_bytes, n_bytes.div_ceil(BLOCK)));
        }
    }
}
