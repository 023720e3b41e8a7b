//! Values of which two thirds of a health export consist, told by a few comparisons so that nothing else looks at them.

/// Values that no detector can make anything of: very short ones, times (`8:00:01.86 PM`), and dates with times as
/// exports write them (`2025-06-01 08:00:00 +0200`, `2025-06-01T08:00:00.125Z`). Two thirds of a health export are such
/// dates.
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
    let [_, _, _, _, b'-', _, _, b'-', _, _, parting, _, _, b':', _, _, b':', _, _, rest @ ..] = written else {
        return false;
    };
    match parting {
        b' ' => (rest.is_empty() || matches!(rest, [b' ', b'+' | b'-', _, _, _, _])) && is_low(written),
        b'T' => is_iso(written, rest),
        _ => false,
    }
}

/// Whether the parts of a date with a `T` are digits, and behind its seconds stands what such dates have there: nothing, a
/// fraction, a zone.
fn is_iso(written: &[u8], rest: &[u8]) -> bool {
    let n_fraction = match rest {
        [b'.', digits @ ..] => 1 + digits.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    // No calling code begins with 0, and no number is told by so few digits.
    n_fraction <= 10
        && [0..10, 11..19].into_iter().all(|part| written.get(part).is_some_and(is_low))
        && matches!(
            rest.get(n_fraction..),
            Some([] | [b'Z'] | [b'+' | b'-', b'0' | b'1', _, b':', b'0'..=b'9', b'0'..=b'9'])
        )
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{decode, detect};

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_dull(text.as_bytes()), expected, "{text}");
        let mut spans = Vec::new();
        detect::find(text, &mut spans);
        assert!(!expected || spans.is_empty() && decode::once(text).is_none(), "something looks at {text}");
    }

    #[test]
    fn dates_with_times_are_dull() {
        for text in [
            "",
            "68.4",
            "8:00:01.86 PM",
            "2025-06-01 08:00:00",
            "2025-06-01 08:00:00 +0200",
            "2025-06-01T08:00:00",
            "2025-06-01T08:00:00Z",
            "2025-06-01T08:00:00.125Z",
            "2025-06-01T08:00:00.123456789+02:00",
            "2025-06-01T08:00:00-11:00",
        ] {
            check(text, true);
        }
    }

    #[test]
    fn what_only_begins_like_a_date_is_looked_at() {
        for text in [
            "2025-06-01T08:00:10.1.1.1",
            "2025-06-01T08:00:00+4912345",
            "2025-06-01T08:00:00.378282246310005Z",
            "2025-06-01T08:00:00Z pat@example.com",
            "abcd-ef-ghT08:00:00Z",
            "2025-06-01Tab:cd:efZ",
            "2025-06-01 08:00:00 192.0.2.1",
            "Living room",
        ] {
            check(text, false);
        }
    }
}
