//! Values of which two thirds of a health export consist, told by a few comparisons so that nothing else looks at them.

/// Values that no detector can make anything of: very short ones, times (`8:00:01.86 PM`), and dates with times as
/// exports write them (`2025-06-01 08:00:00 +0200`). Two thirds of a health export are such dates.
#[inline]
pub(super) fn is_dull(written: &[u8]) -> bool {
    if written.len() < 6 {
        return true;
    }
    if let [time @ .., b' ', b'A' | b'P', b'M'] = written
        && let [_, b':', ..] | [_, _, b':', ..] = time
        && time.len() <= 12
    {
        return is_low(time);
    }
    let [_, _, _, _, b'-', _, _, b'-', _, _, b' ', _, _, b':', _, _, b':', _, _, rest @ ..] = written else {
        return false;
    };
    (rest.is_empty() || matches!(rest, [b' ', b'+' | b'-', _, _, _, _])) && is_low(written)
}

/// Whether every byte is a digit or a sign before the letters, eight at a time: adding 0x45 carries every byte above
/// `:` into its highest bit.
#[inline]
fn is_low(bytes: &[u8]) -> bool {
    const HIGHEST: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = bytes.as_chunks::<8>();
    let is_low_word = |word: &[u8; 8]| {
        let word = u64::from_ne_bytes(*word);
        (word | word.wrapping_add(0x4545_4545_4545_4545)) & HIGHEST == 0
    };
    words.iter().all(is_low_word) && rest.iter().all(|byte| *byte <= b':')
}

/// The text of a plain number of few digits.
#[inline]
pub(super) fn short_number(written: &[u8]) -> Option<&str> {
    let is_short = written.len() <= 8 && written.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    if is_short { std::str::from_utf8(written).ok() } else { None }
}
