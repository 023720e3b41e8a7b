//! Vehicle identification numbers. By itself only with the check digit of North America; without it a key is needed.
//! Shape: ISO 3779; check digit: 49 CFR 565.15.

use super::Span;
use super::bytes::{before, is_word, run_end, slice};
use crate::model::{Confidence, DataClass};

const LENGTH: usize = 17;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    for start in words(bytes) {
        out.push(Span::new(DataClass::Vin, start, start + LENGTH, Confidence::Likely));
    }
}

/// Seventeen capitals and digits without I, O and Q.
pub fn is_formed(number: &[u8]) -> bool {
    number.len() == LENGTH
        && number
            .iter()
            .all(|byte| (byte.is_ascii_uppercase() || byte.is_ascii_digit()) && !matches!(byte, b'I' | b'O' | b'Q'))
        && number.iter().any(u8::is_ascii_uppercase)
        && number.iter().any(u8::is_ascii_digit)
}

/// Whether the ninth place is the check of all others.
pub fn is_checked(number: &[u8]) -> bool {
    const WEIGHTS: [u32; LENGTH] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    // A to Z without I, O, Q.
    const VALUES: &[u8] = b"12345678012345070923456789";
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => VALUES.get(usize::from(byte - b'A')).map_or(0, |value| u32::from(value - b'0')),
        _ => u32::from(byte.saturating_sub(b'0')),
    };
    let sum: u32 = number.iter().zip(WEIGHTS).map(|(byte, weight)| value(*byte) * weight).sum();
    let check = if sum % 11 == 10 { b'X' } else { b'0' + (sum % 11) as u8 };
    is_formed(number) && number.get(8) == Some(&check)
}

/// Beginnings of words that are such a number and end in four digits, as all series do.
fn words(text: &[u8]) -> impl Iterator<Item = usize> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let start = at;
            let end = run_end(text, start, usize::MAX, |byte| byte.is_ascii_alphanumeric());
            at = end + 1;
            let word = slice(text, start, end);
            let is_series = word.get(13..).is_some_and(|tail| tail.iter().all(u8::is_ascii_digit));
            let n_letters = word.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
            if word.len() == LENGTH && is_series && n_letters >= 3 && is_checked(word) && !is_word(before(text, start))
            {
                return Some(start);
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|number| (DataClass::Vin, *number)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_number_with_its_check_digit_is_found() {
        check("vehicle 1M8GDM9AXKP042788 woke up", &["1M8GDM9AXKP042788"]);
        check("1HGCM82633A004352", &["1HGCM82633A004352"]);
    }

    #[test]
    fn serials_are_no_vehicles() {
        for text in
            ["1M8GDM9A1KP042788", "1M8GDM9AXKP0427889", "WBA00000000123456", "12345678901234567", "x1M8GDM9AXKP042788"]
        {
            check(text, &[]);
        }
        assert!(is_formed(b"WBA00000000123456"));
        assert!(!is_formed(b"WBAO0000000123456"));
    }
}
