//! Telephone numbers in international form: `+`, calling code, 7 to 15 digits. National forms need a key and are
//! judged by `gate`. Shape: ITU-T E.164; calling codes: ITU list of assigned country codes as of 2023.

use super::Span;
use super::bytes::{before, is_word};
use crate::model::{Confidence, DataClass};
use memchr::memchr_iter;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for start in memchr_iter(b'+', bytes) {
        if start < past || is_word(before(bytes, start)) || follows_time(bytes, start) {
            continue;
        }
        if let Some(end) = number_end(bytes, start + 1) {
            past = end;
            out.push(Span::new(DataClass::Phone, start, end, Confidence::Likely));
        }
    }
}

/// Where the number ends whose first digit (or bracket) stands at `start`: at the last gap before which it was whole, so
/// that a date behind it does not spoil it.
fn number_end(text: &[u8], start: usize) -> Option<usize> {
    const REACH: usize = 40;
    let mut written = Written { digits: [0; 15], n_digits: 0, n_gaps: 0, n_dots: 0 };
    let mut whole = None;
    let (mut end, mut n_gap, mut has_dot) = (start, 0_usize, false);
    for (idx, &byte) in text.get(start..)?.iter().enumerate().take(REACH) {
        if byte.is_ascii_digit() {
            if n_gap > 0 && written.is_number() {
                whole = Some(end);
            }
            written.n_gaps += usize::from(n_gap > 0);
            written.n_dots += usize::from(has_dot);
            if !written.push(byte) {
                return whole;
            }
            (n_gap, has_dot) = (0, false);
            end = start + idx + 1;
        } else if matches!(byte, b' ' | b'(' | b')' | b'.' | b'-' | b'/') && n_gap < 3 {
            has_dot |= byte == b'.';
            n_gap += 1;
        } else {
            break;
        }
    }
    if written.is_number() && !is_word(text.get(end).copied()) { Some(end) } else { whole }
}

/// The digits of a number so far, and how they are parted.
struct Written {
    digits: [u8; 15],
    n_digits: usize,
    n_gaps: usize,
    n_dots: usize,
}

impl Written {
    /// Takes one more digit; `false`: no number has so many.
    fn push(&mut self, digit: u8) -> bool {
        let Some(place) = self.digits.get_mut(self.n_digits) else { return false };
        *place = digit;
        self.n_digits += 1;
        true
    }

    fn is_number(&self) -> bool {
        let digits = self.digits.get(..self.n_digits).unwrap_or_default();
        // One dot alone is a decimal number (`+52.520008`).
        let is_decimal = self.n_dots == 1 && self.n_gaps == 1;
        digits.len() >= 7 && is_assigned(digits) && !is_repeated(digits) && !is_decimal
    }
}

/// Whether the sign belongs to the zone or fraction of a time: `08:00:00 +1000`.
fn follows_time(text: &[u8], start: usize) -> bool {
    let head = text.get(start.saturating_sub(12)..start).unwrap_or_default().trim_ascii_end();
    head.last().is_some_and(u8::is_ascii_digit) && head.iter().rev().nth(2) == Some(&b':')
}

fn is_assigned(digits: &[u8]) -> bool {
    match calling_code(digits) {
        // North America: ten digits, area and exchange begin with 2 to 9.
        Some(1) => digits.len() == 11 && matches!(digits.get(1), Some(b'2'..=b'9')),
        Some(7) => digits.len() == 11,
        Some(_) => true,
        None => false,
    }
}

fn is_repeated(digits: &[u8]) -> bool {
    digits.iter().skip(3).all(|digit| digits.last() == Some(digit))
}

/// The calling code at the front of a number (ASCII digits without `+`), if it is assigned.
pub fn calling_code(digits: &[u8]) -> Option<u16> {
    let number = |n_digits: usize| -> Option<u16> { std::str::from_utf8(digits.get(..n_digits)?).ok()?.parse().ok() };
    let one = number(1)?;
    if matches!(one, 1 | 7) {
        return Some(one);
    }
    number(2)
        .filter(|code| TWO_DIGITS.binary_search(code).is_ok())
        .or_else(|| number(3).filter(|code| THREE_DIGITS.binary_search(code).is_ok()))
}

const TWO_DIGITS: [u16; 44] = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62,
    63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
];

const THREE_DIGITS: [u16; 170] = [
    211, 212, 213, 216, 218, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237,
    238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 260, 261,
    262, 263, 264, 265, 266, 267, 268, 269, 290, 291, 297, 298, 299, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359,
    370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 385, 386, 387, 389, 420, 421, 423, 500, 501,
    502, 503, 504, 505, 506, 507, 508, 509, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 670, 672, 673, 674, 675,
    676, 677, 678, 679, 680, 681, 682, 683, 685, 686, 687, 688, 689, 690, 691, 692, 800, 808, 850, 852, 853, 855, 856,
    870, 878, 880, 881, 882, 883, 886, 888, 960, 961, 962, 963, 964, 965, 966, 967, 968, 970, 971, 972, 973, 974, 975,
    976, 977, 979, 992, 993, 994, 995, 996, 998,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|number| (DataClass::Phone, *number)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn international_numbers_are_found() {
        check("+12025550123", &["+12025550123"]);
        check("+1 (202) 555-0123", &["+1 (202) 555-0123"]);
        check("call +49 30 / 1234567 now", &["+49 30 / 1234567"]);
        check("tel:+442079460000", &["+442079460000"]);
        check("+33.1.99.00.12.34", &["+33.1.99.00.12.34"]);
        check("+12025550123 2025-06-01", &["+12025550123"]);
        check("dial +1 2025550123.", &["+1 2025550123"]);
        check("+352 1234567, +12025550123", &["+352 1234567", "+12025550123"]);
    }

    #[test]
    fn signed_numbers_and_zones_are_no_phones() {
        for text in [
            "2025-06-01 08:00:00 +0200",
            "2025-06-01 08:00:00 +1000 2025",
            "2025-06-01 08:00:00+1300 20250601",
            "+52.520008",
            "+1.2345678",
            "+12345",
            "+999123456789",
            "+1 000 000 0000",
            "a+12025550123",
            "+4900000000000",
            "+1234567890123456",
            "+49301234567x",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn tables_are_sorted_for_the_search() {
        assert!(TWO_DIGITS.is_sorted() && THREE_DIGITS.is_sorted());
    }
}
