//! Numbers that states give to people. By itself only what is unmistakable: the Swiss `756.` number and the Italian
//! codice fiscale, each with its check; all others need a key, and `gate` asks here whether one of their checks passes.
//! Checks: the publications of the authorities, as collected in the python-stdnum documentation (seen 2026).

use super::Span;
use super::bytes::{before, is_word, lettered, slice};
use super::card::luhn;
use crate::model::{Confidence, DataClass};
use memchr::memmem;

/// Letters of a codice fiscale; digits stand for other digits where two people would share one.
pub(super) const FISCAL: usize = 16;
/// `756.xxxx.xxxx.xx`.
const AHV: usize = 16;

/// Whether the six letters and two digits that begin here go on as a codice fiscale does.
pub(super) fn is_front(text: &[u8], start: usize) -> bool {
    text.get(start + 8).is_some_and(u8::is_ascii_alphabetic)
}

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let stands_alone = |start: usize, end: usize| !is_word(before(bytes, start)) && !is_word(bytes.get(end).copied());
    for start in memmem::find_iter(bytes, b"756.") {
        let number = slice(bytes, start, start + AHV);
        let is_grouped = number.iter().enumerate().all(|(idx, byte)| match idx {
            3 | 8 | 13 => *byte == b'.',
            _ => byte.is_ascii_digit(),
        });
        if is_grouped && stands_alone(start, start + AHV) && is_ahv(&compact(number)) {
            out.push(Span::new(DataClass::NationalId, start, start + AHV, Confidence::Certain));
        }
    }
    for start in fiscal_fronts(bytes) {
        let code = slice(bytes, start, start + FISCAL);
        if stands_alone(start, start + FISCAL) && is_fiscal(&code.to_ascii_uppercase()) {
            out.push(Span::new(DataClass::NationalId, start, start + FISCAL, Confidence::Certain));
        }
    }
}

/// Six letters, two digits, a letter, at the beginning of a word.
fn fiscal_fronts(text: &[u8]) -> impl Iterator<Item = usize> {
    lettered(text).filter(|(start, n_letters)| *n_letters == 6 && is_front(text, *start)).map(|(start, _)| start)
}

/// What a check looks at: capitals and digits, without the signs between them.
fn compact(number: &[u8]) -> Vec<u8> {
    number.iter().filter(|byte| byte.is_ascii_alphanumeric()).take(24).map(u8::to_ascii_uppercase).collect()
}

/// Whether the check of one country passes. One number in ten passes somewhere: ask only under a key.
pub fn is_national_id(value: &str) -> bool {
    let is_written_so = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -./+".contains(&byte));
    let number = compact(value.as_bytes());
    let is_one_sign = number.iter().all(|sign| number.first() == Some(sign));
    is_written_so && !is_one_sign && CHECKS.iter().any(|check| check(&number))
}

/// Whether this has the form of an American number; the value then is one, or nothing at all.
pub fn is_ssn_form(value: &str) -> bool {
    matches!(value.as_bytes(), [_, _, _, b'-' | b' ', _, _, b'-' | b' ', _, _, _, _])
        && value.bytes().filter(u8::is_ascii_digit).count() == 9
}

const CHECKS: [fn(&[u8]) -> bool; 14] = [
    is_ssn,
    is_nino,
    is_tax_id,
    is_nir,
    is_dni,
    is_fiscal,
    is_bsn,
    is_pesel,
    is_personnummer,
    is_cpf,
    is_ahv,
    is_niss,
    is_hetu,
    is_resident,
];

fn digits(number: &[u8]) -> Option<Vec<u32>> {
    number.iter().map(|byte| char::from(*byte).to_digit(10)).collect()
}

/// The digits of a number of this length, not all the same.
fn sized(number: &[u8], length: usize) -> Option<Vec<u32>> {
    digits(number).filter(|digits| digits.len() == length && digits.iter().any(|digit| digits.first() != Some(digit)))
}

fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

fn number_of(digits: &[u32]) -> u64 {
    digits.iter().fold(0, |number, digit| number * 10 + u64::from(*digit))
}

/// United States: areas 000, 666 and 900 and up, group 00 and serial 0000 are never given.
fn is_ssn(number: &[u8]) -> bool {
    sized(number, 9).is_some_and(|digits| {
        let part = |from: usize, to: usize| digits.get(from..to).map_or(0, number_of);
        !matches!(part(0, 3), 0 | 666 | 900..) && part(3, 5) != 0 && part(5, 9) != 0
    })
}

/// United Kingdom: two letters, six digits, a letter from A to D.
fn is_nino(number: &[u8]) -> bool {
    let [one, other, digits @ .., b'A'..=b'D'] = number else { return false };
    digits.len() == 6
        && digits.iter().all(u8::is_ascii_digit)
        && one.is_ascii_uppercase()
        && other.is_ascii_uppercase()
        && !b"DFIQUV".contains(one)
        && !b"DFIOQUV".contains(other)
        && ![b"BG", b"GB", b"KN", b"NK", b"NT", b"TN", b"ZZ"].contains(&&[*one, *other])
}

/// Germany: eleven digits, ISO 7064 mod 11, 10.
fn is_tax_id(number: &[u8]) -> bool {
    let Some(digits) = sized(number, 11) else { return false };
    let Some((check, rest)) = digits.split_last() else { return false };
    let product = rest.iter().fold(10, |product, digit| match (product + digit) % 10 {
        0 => 9,
        sum => sum * 2 % 11,
    });
    digits.first() != Some(&0) && (11 - product) % 10 == *check
}

/// France: thirteen digits and 97 minus their remainder; Corsica writes letters.
fn is_nir(number: &[u8]) -> bool {
    let text = String::from_utf8_lossy(number).replacen("2A", "19", 1).replacen("2B", "18", 1);
    sized(text.as_bytes(), 15).is_some_and(|digits| {
        let (body, key) = digits.split_at_checked(13).unwrap_or_default();
        matches!(digits.first(), Some(1..=4 | 7 | 8)) && 97 - number_of(body) % 97 == number_of(key)
    })
}

/// Spain: eight digits and a letter; foreigners have X, Y or Z for the first digit.
fn is_dni(number: &[u8]) -> bool {
    const LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let [first, rest @ .., letter] = number else { return false };
    let first = match first {
        b'X' | b'Y' | b'Z' => first - b'X' + b'0',
        _ => *first,
    };
    let Some(digits) = digits(&[&[first], rest].concat()) else { return false };
    digits.len() == 8 && LETTERS.get((number_of(&digits) % 23) as usize) == Some(letter)
}

/// Italy: the last letter is the sum of all others, those at odd places by a table of their own.
fn is_fiscal(number: &[u8]) -> bool {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let Some((check, rest)) = number.split_last().filter(|_| number.len() == FISCAL) else { return false };
    let is_formed = rest.iter().enumerate().all(|(idx, byte)| match idx {
        0..=5 | 8 | 11 => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit() || b"LMNPQRSTUV".contains(byte),
    });
    let sum: u32 = rest
        .iter()
        .enumerate()
        .map(|(idx, byte)| {
            let value = u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte.saturating_sub(b'A') });
            if idx % 2 == 0 { ODD.get(value as usize).copied().unwrap_or_default() } else { value }
        })
        .sum();
    is_formed && u32::from(*check) == u32::from(b'A') + sum % 26
}

/// Netherlands: nine digits, the last counts negative.
fn is_bsn(number: &[u8]) -> bool {
    sized(number, 9).is_some_and(|digits| {
        let (body, last) = digits.split_at_checked(8).unwrap_or_default();
        weighed(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == last.first().copied().unwrap_or_default()
    })
}

/// Poland.
fn is_pesel(number: &[u8]) -> bool {
    sized(number, 11).is_some_and(|digits| weighed(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10))
}

/// Sweden: the last ten digits by Luhn; the century may stand in front.
fn is_personnummer(number: &[u8]) -> bool {
    let short = if number.len() == 12 { number.get(2..).unwrap_or_default() } else { number };
    let month = short.get(2..4).and_then(digits).map_or(0, |digits| number_of(&digits));
    short.len() == 10 && (1..=12).contains(&month) && short.iter().all(u8::is_ascii_digit) && luhn(short)
}

/// Brazil: two check digits.
fn is_cpf(number: &[u8]) -> bool {
    let Some(digits) = sized(number, 11) else { return false };
    let check = |n_digits: usize| {
        let weights: Vec<u32> = (2..=n_digits as u32 + 1).rev().collect();
        weighed(digits.get(..n_digits).unwrap_or_default(), &weights) * 10 % 11 % 10
    };
    digits.get(9) == Some(&check(9)) && digits.get(10) == Some(&check(10))
}

/// Switzerland: thirteen digits from 756 on, weighed 1 and 3.
fn is_ahv(number: &[u8]) -> bool {
    number.starts_with(b"756")
        && sized(number, 13)
            .is_some_and(|digits| weighed(&digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10))
}

/// Belgium: 97 minus the remainder of nine digits, with a 2 in front for those born since 2000.
fn is_niss(number: &[u8]) -> bool {
    sized(number, 11).is_some_and(|digits| {
        let (body, key) = digits.split_at_checked(9).unwrap_or_default();
        let (body, key) = (number_of(body), number_of(key));
        key == 97 - body % 97 || key == 97 - (body + 2_000_000_000) % 97
    })
}

/// Finland: day and number, and the letter of their remainder; the sign of the century is not looked at.
fn is_hetu(number: &[u8]) -> bool {
    const LETTERS: &[u8] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    // The sign of the century is a letter for those born since 2000.
    let (digits_at, letter) = match number {
        [day @ .., check] if number.len() == 10 => (day.to_vec(), check),
        [day @ .., check] if number.len() == 11 => {
            ([day.get(..6).unwrap_or_default(), day.get(7..).unwrap_or_default()].concat(), check)
        }
        _ => return false,
    };
    digits(&digits_at).is_some_and(|digits| LETTERS.get((number_of(&digits) % 31) as usize) == Some(letter))
}

/// China: seventeen digits and their weighed remainder by 11.
fn is_resident(number: &[u8]) -> bool {
    let Some((check, body)) = number.split_last().filter(|_| number.len() == 18) else { return false };
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    digits(body).is_some_and(|digits| b"10X98765432".get((weighed(&digits, &weights) % 11) as usize) == Some(check))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|number| (DataClass::NationalId, *number)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn what_is_unmistakable_is_found_without_a_key() {
        check("AHV 756.9217.0769.85, valid", &["756.9217.0769.85"]);
        check("RSSMRA85T10A562S", &["RSSMRA85T10A562S"]);
        check("cf rssmra85t10a562s.", &["rssmra85t10a562s"]);
        for text in ["756.9217.0769.84", "756.1.2.3", "RSSMRA85T10A562T", "XRSSMRA85T10A562S", "ABCDEF12G34H567I8"] {
            check(text, &[]);
        }
    }

    #[test]
    fn a_number_passes_the_check_of_its_country() {
        for number in [
            "123-45-6789",
            "AB 12 34 56 C",
            "86095742719",
            "2 55 08 14 168 025 38",
            "12345678Z",
            "X1234567L",
            "111222333",
            "44051401359",
            "811228-9874",
            "19811228-9874",
            "529.982.247-25",
            "756.9217.0769.85",
            "85.07.30-033 28",
            "131052-308T",
            "11010519491231002X",
        ] {
            assert!(is_national_id(number), "{number}");
        }
        for number in ["666-45-6780", "BG123456A", "86095742710", "12345678A", "44051401358", "00000000000", "pat", ""]
        {
            assert!(!is_national_id(number), "{number}");
        }
    }
}
