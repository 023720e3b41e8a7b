//! Payment card numbers: a known issuer range with its own length, and Luhn's check digit. One in ten random numbers
//! passes Luhn, so an ungrouped number alone is only possible. Ranges: ISO/IEC 7812 as published by the networks.

use super::Span;
use super::bytes::{before, is_word};
use crate::model::{Confidence, DataClass};

/// Maestro has the shortest ones.
const MIN_DIGITS: usize = 12;
const MAX_DIGITS: usize = 19;

/// Whether enough digits stand in a row (single spaces and dashes between them), and begin as those of a network do.
pub(super) fn has_long_run(text: &[u8]) -> bool {
    let (mut n_digits, mut is_gap) = (0_usize, false);
    let mut front = 0_u32;
    for &byte in text {
        match byte {
            b'0'..=b'9' => {
                n_digits += 1;
                is_gap = false;
                if n_digits <= 3 {
                    front = front * 10 + u32::from(byte - b'0');
                }
                if n_digits >= MIN_DIGITS && begins_well(front) {
                    return true;
                }
            }
            b' ' | b'-' if n_digits > 0 && !is_gap => is_gap = true,
            _ => (n_digits, is_gap, front) = (0, false, 0),
        }
    }
    false
}

/// Whether a network has numbers that begin with these three digits: most times and counters begin otherwise.
fn begins_well(front: u32) -> bool {
    matches!(front, 60 | 180 | 213 | 222..=272 | 300..=309 | 340..=349 | 350..=389 | 390..=399 | 400..=699)
}

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(skip) = bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit)) {
        let start = at + skip;
        let run = Run::at(bytes, start);
        at = run.end;
        let is_cut = |byte: Option<u8>| is_word(byte) || matches!(byte, Some(b'-' | b'+'));
        // A full stop behind may end the sentence, a point before a digit does not.
        let is_fraction = matches!(bytes.get(run.end..), Some([b'.', b'0'..=b'9', ..]));
        let is_tail = matches!(before(bytes, start), Some(b'.' | b'#'));
        if is_tail || is_fraction || is_cut(before(bytes, start)) || is_cut(bytes.get(run.end).copied()) {
            continue;
        }
        if let Some(confidence) = run.judge() {
            out.push(Span::new(DataClass::Card, start, run.end, confidence));
        }
    }
}

/// Digits in a row, and the lengths of their groups.
struct Run {
    digits: [u8; MAX_DIGITS + 1],
    n_digits: usize,
    groups: [usize; 6],
    n_groups: usize,
    end: usize,
}

impl Run {
    fn at(text: &[u8], start: usize) -> Self {
        let mut run = Run { digits: [0; MAX_DIGITS + 1], n_digits: 0, groups: [0; 6], n_groups: 1, end: start };
        let mut gap = None;
        for (idx, &byte) in text.get(start..).unwrap_or_default().iter().enumerate() {
            if byte.is_ascii_digit() {
                run.n_groups += usize::from(start + idx > run.end);
                run.push(byte);
                run.end = start + idx + 1;
            } else if matches!(byte, b' ' | b'-') && start + idx == run.end && gap.is_none_or(|old| old == byte) {
                gap = Some(byte);
            } else {
                break;
            }
        }
        run
    }

    fn push(&mut self, digit: u8) {
        if let Some(place) = self.digits.get_mut(self.n_digits) {
            *place = digit;
            self.n_digits += 1;
        }
        if let Some(group) = self.groups.get_mut(self.n_groups - 1) {
            *group += 1;
        }
    }

    fn judge(&self) -> Option<Confidence> {
        let digits = self.digits.get(..self.n_digits)?;
        if !network_fits(digits) || !luhn(digits) {
            return None;
        }
        match self.groups.get(..self.n_groups)? {
            // Article numbers begin as cards do, and prove themselves by another check; ids of messages have 17 and 18
            // digits, cards hardly ever.
            [_] => match self.n_digits {
                13 if is_article(digits) => None,
                17 | 18 => None,
                _ => Some(Confidence::Possible),
            },
            // Forms that count to four write fifteen digits so, too.
            [4, 4, 4, 4 | 3] | [4, 4, 4, 4, 1..=3] | [4, 6, 5 | 4] | [4, 4, 4] => Some(Confidence::Likely),
            _ => None,
        }
    }
}

/// Thirteen digits of an article (EAN), weighed 1 and 3.
fn is_article(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(idx, digit)| u32::from(digit.saturating_sub(b'0')) * if idx % 2 == 0 { 1 } else { 3 })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether a card network issues numbers of this beginning and length (ASCII digits).
pub fn network_fits(digits: &[u8]) -> bool {
    let front = |n_digits: usize| -> u32 {
        digits.iter().take(n_digits).fold(0, |number, digit| number * 10 + u32::from(digit.saturating_sub(b'0')))
    };
    let is_maestro = || matches!(front(2), 50 | 56..=58) || matches!(front(4), 6304 | 6390 | 6759 | 6761..=6763 | 604);
    match digits.len() {
        12 => is_maestro(),
        13 => front(1) == 4,
        14 => matches!(front(2), 36 | 38 | 39) || matches!(front(3), 300..=305 | 309),
        15 => matches!(front(2), 34 | 37) || matches!(front(4), 2131 | 1800),
        16 => {
            front(1) == 4
                || matches!(front(2), 35 | 51..=55 | 62 | 65)
                || matches!(front(3), 644..=649)
                || matches!(front(4), 2221..=2720 | 6011)
                || is_maestro()
        }
        17..=19 => matches!(front(2), 62 | 65) || (digits.len() == 19 && matches!(front(1), 4)) || is_maestro(),
        _ => false,
    }
}

/// Luhn's check over ASCII digits, which must not all be the same.
pub fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(idx, digit)| {
            let digit = u32::from(digit.saturating_sub(b'0'));
            if idx % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|digit| digits.first() != Some(digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|number| (DataClass::Card, *number)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_card_number_has_issuer_length_and_check_digit() {
        check("4111 1111 1111 1111", &["4111 1111 1111 1111"]);
        check("card 5500-0000-0000-0004.", &["5500-0000-0000-0004"]);
        check("676770830695 180037049919578", &[]); // Two numbers in a row are neither.
        check("\"213179246255405\"", &["213179246255405"]);
        check("502054071779, 4222222222222", &["502054071779", "4222222222222"]);
        check("card 5500-0000-0000-0004, paid", &["5500-0000-0000-0004"]);
        check("378282246310005", &["378282246310005"]);
        check("3782 822463 10005", &["3782 822463 10005"]);
        check("3782 8224 6310 005", &["3782 8224 6310 005"]);
        check("4111 1111 1111 111", &[]);
        check("4111111111111112", &[]);
        check("9111111111111111", &[]);
        check("41111111111111111", &[]);
    }

    #[test]
    fn dates_ids_and_times_are_no_cards() {
        for text in [
            "1719820800000",
            "20250601080000",
            "2025-06-01 08:00:00",
            "4111-1111 1111-1111",
            "x4111111111111111",
            "4006381333931",
            "4111111111111111.5",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn odd_groups_are_no_card() {
        check("41 11 11 11 11 11 11 11", &[]);
    }
}
