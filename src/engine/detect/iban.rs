//! Bank account numbers in international form: country, check digits, as many characters as the country has, mod 97.
//! Written in one piece or in groups, in capitals or not. Lengths: SWIFT IBAN registry as of 2025.

use super::Span;
use super::bytes::{is_word, lettered};
use crate::model::{Confidence, DataClass};

/// Country and length, five bytes each with the blank.
const LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 \
    DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 \
    KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 \
    PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 \
    YE30";

/// Whether a country stands here.
pub(super) fn is_front(word: &[u8]) -> bool {
    matches!(word, [a, b, _, digit, ..] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && digit.is_ascii_digit())
        && length_of(word).is_some()
}

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for (start, length) in fronts(bytes) {
        if start >= past
            && let Some(end) = number_end(bytes, start, length)
        {
            past = end;
            out.push(Span::new(DataClass::Iban, start, end, Confidence::Certain));
        }
    }
}

/// Whether country and length fit, whatever the check digits.
pub fn is_formed(value: &str) -> bool {
    let compact: Vec<u8> = value.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).take(40).collect();
    length_of(&compact).is_some_and(|length| {
        compact.len() == length
            && compact.iter().all(u8::is_ascii_alphanumeric)
            && compact.get(2..4).is_some_and(|check| check.iter().all(u8::is_ascii_digit))
    })
}

/// Places where a number could begin, with the length that its country has.
fn fronts(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    lettered(text)
        .filter(|(_, n_letters)| *n_letters == 2)
        .filter_map(|(start, _)| text.get(start..).and_then(length_of).map(|length| (start, length)))
}

fn length_of(number: &[u8]) -> Option<usize> {
    let country = number.get(..2)?;
    let row =
        LENGTHS.as_bytes().chunks(5).find(|row| row.get(..2).is_some_and(|code| code.eq_ignore_ascii_case(country)))?;
    std::str::from_utf8(row.get(2..4)?).ok()?.parse().ok()
}

/// Where the number ends if it has all its characters, nothing more, and the right check digits.
fn number_end(text: &[u8], start: usize, length: usize) -> Option<usize> {
    let mut compact = [0_u8; 34];
    let mut n_taken = 0;
    let mut was_gap = false;
    for (idx, &byte) in text.get(start..)?.iter().enumerate() {
        if byte.is_ascii_alphanumeric() {
            *compact.get_mut(n_taken)? = byte;
            n_taken += 1;
            was_gap = false;
        } else if matches!(byte, b' ' | b'-') && !was_gap {
            was_gap = true;
        } else {
            return None;
        }
        if n_taken == length {
            let end = start + idx + 1;
            let is_whole = !is_word(text.get(end).copied());
            return (is_whole && remainder(compact.get(..length)?) == 1).then_some(end);
        }
    }
    None
}

/// The number with its first four characters at the end, letters as 10 to 35, modulo 97 (ISO 7064).
fn remainder(compact: &[u8]) -> u32 {
    let (front, rest) = compact.split_at_checked(4).unwrap_or_default();
    rest.iter().chain(front).fold(0, |sum, byte| {
        let value = char::from(*byte).to_digit(36).unwrap_or_default();
        (sum * if value > 9 { 100 } else { 10 } + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|number| (DataClass::Iban, *number)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_number_has_the_length_of_its_country_and_check_digits() {
        for number in [
            "DE89370400440532013000",
            "DE89 3704 0044 0532 0130 00",
            "gb29nwbk60161331926819",
            "GB29 NWBK 6016 1331 9268 19",
            "FR14 2004 1010 0505 0001 3M02 606",
            "NO9386011117947",
            "CH93 0076 2011 6238 5295 7",
            "NL91ABNA0417164300",
        ] {
            check(number, &[number]);
            check(&format!("pay to {number}, please"), &[number]);
        }
    }

    #[test]
    fn vouchers_and_ids_are_no_account() {
        for text in [
            "DE89370400440532013001",
            "DE8937040044053201300",
            "DE893704004405320130000",
            "XX89370400440532013000",
            "xDE89370400440532013000",
            "DE89  3704 0044 0532 0130 00",
            "ab12cd34ef56ab12cd34ef56",
        ] {
            check(text, &[]);
        }
    }
}
