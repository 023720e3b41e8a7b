//! Numbers that the words in front of them name: of accounts, things, vehicles and places, and names of accounts. A value
//! must have the letters and digits that such numbers have.

use super::super::bytes::is_monotonous;
use super::super::{Span, is_nobodys_mac, luhn};
use super::list::List;
use super::scene::Scene;
use super::words::BLANKS;
use crate::model::Confidence::{Likely, Possible};
use crate::model::DataClass::{self, AccountId, Bssid, Imei, Postcode, Serial, Username, VehiclePlate};
use crate::model::Shape;

/// Words between the word and the number.
static BETWEEN: List = List::of("is ist lautet est es è é jest are was no nr number nummer num the die der le la il");

pub(super) fn span(scene: Scene<'_>, class: DataClass) -> Option<Span> {
    let rest = scene.rest();
    let (mut start, mut has_sign) = (0, false);
    for _ in 0..4 {
        let text = rest.get(start..)?;
        let gap = text.len() - text.trim_start_matches([' ', ':', '=', '#', '"', '\'', '(', '.', '°', '\t']).len();
        has_sign |= text.get(..gap)?.contains([':', '=']);
        start += gap;
        let word = rest.get(start..)?.split([' ', ':', '.']).next().unwrap_or_default();
        if !BETWEEN.has(word) || word.is_empty() {
            break;
        }
        start += word.len();
    }
    if start == 0 {
        return None;
    }
    let value = rest.get(start..)?;
    let length = match class {
        AccountId => token(value, 5, 24, |n_digits, _| n_digits >= 4)?,
        Serial => token(value, 6, 30, |n_digits, n_letters| {
            n_digits >= 8 || (n_digits > 0 && n_letters >= 2 && n_digits + n_letters >= 6)
        })?,
        VehiclePlate => plate_length(value)?,
        Imei => imei_length(value)?,
        Bssid => mac_length(value)?,
        Postcode => postcode_length(value)?,
        Username if has_sign => name_length(value)?,
        _ => return None,
    };
    let how = if matches!(class, VehiclePlate | Postcode) && !has_sign { Possible } else { Likely };
    Some(scene.behind(class, start, length, how, Shape::Text))
}

/// One word of digits, capitals and dashes, of which `fits` judges the numbers of digits and letters; no date.
fn token(value: &str, least: usize, most: usize, fits: impl Fn(usize, usize) -> bool) -> Option<usize> {
    let is_inside = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase() || matches!(byte, b'-' | b'/');
    let length = value.bytes().take(most + 1).take_while(is_inside).count();
    let word = value.get(..length)?.trim_end_matches(['-', '/']);
    let n_digits = word.bytes().filter(u8::is_ascii_digit).count();
    let n_letters = word.bytes().filter(u8::is_ascii_uppercase).count();
    let goes_on = value.get(length..)?.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    let is_date = word.len() == 10 && n_digits == 8 && word.matches(['-', '/']).count() == 2;
    let is_number = (least..=most).contains(&word.len()) && !goes_on && !is_date && !is_monotonous(word.as_bytes());
    (is_number && fits(n_digits, n_letters)).then_some(word.len())
}

/// One to three short words of capitals and digits, both of them.
fn plate_length(value: &str) -> Option<usize> {
    let (mut end, mut n_digits, mut n_letters) = (0, 0, 0);
    for word in value.split(' ').take(3) {
        let word = word.trim_end_matches(['.', ',', ';', ')', '!', '?']);
        let is_part = !word.is_empty()
            && word.len() <= 8
            && word.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b'-');
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let letters = word.bytes().filter(u8::is_ascii_uppercase).count();
        if !is_part || n_digits + n_letters + digits + letters > 8 {
            break;
        }
        (n_digits, n_letters) = (n_digits + digits, n_letters + letters);
        end += usize::from(end > 0) + word.len();
        if value.get(end..)?.starts_with(['.', ',', ';', ')']) {
            break;
        }
    }
    (n_digits >= 1 && n_letters >= 2 && n_digits + n_letters >= 5).then_some(end)
}

fn imei_length(value: &str) -> Option<usize> {
    let length = value.bytes().take(20).take_while(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-')).count();
    let number = value.get(..length)?.trim_end_matches([' ', '-']);
    let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).collect();
    (digits.len() == 15 && luhn(&digits)).then_some(number.len())
}

fn mac_length(value: &str) -> Option<usize> {
    let address = value.get(..17)?;
    let is_formed = address
        .bytes()
        .enumerate()
        .all(|(idx, byte)| if idx % 3 == 2 { matches!(byte, b':' | b'-') } else { byte.is_ascii_hexdigit() });
    (is_formed && !is_nobodys_mac(address)).then_some(17)
}

/// Four or five digits, or the letters and digits of Britain, Canada, the Netherlands and Poland.
fn postcode_length(value: &str) -> Option<usize> {
    let first = value.split([' ', ',', '.', ';', ')']).next()?;
    let second =
        value.get(first.len() + 1..).and_then(|rest| rest.split([' ', ',', '.', ';', ')']).next()).unwrap_or_default();
    let is_digits = |word: &str, n: usize| word.len() == n && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_mixed = |word: &str| {
        (2..=4).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
            && word.bytes().any(|byte| byte.is_ascii_digit())
            && word.bytes().any(|byte| byte.is_ascii_uppercase())
    };
    if is_mixed(first) && is_mixed(second) && value.get(first.len()..)?.starts_with(' ') {
        return Some(first.len() + 1 + second.len());
    }
    if is_digits(first, 4) && second.len() == 2 && second.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(7);
    }
    let is_parted = first.split_once('-').is_some_and(|(one, other)| {
        (is_digits(one, 2) && is_digits(other, 3))
            || (is_digits(one, 5) && (is_digits(other, 4) || is_digits(other, 3)))
    });
    (is_digits(first, 5) || is_digits(first, 4) || is_parted).then_some(first.len())
}

/// A name without blanks that says something.
fn name_length(value: &str) -> Option<usize> {
    let length =
        value.bytes().take(64).take_while(|byte| byte.is_ascii_alphanumeric() || b"._-@+/".contains(byte)).count();
    let name = value.get(..length)?.trim_end_matches(['.', '-']);
    let is_blank = BLANKS.contains(&format!(" {} ", name.to_lowercase()));
    ((3..=48).contains(&name.len())
        && !is_blank
        && !name.contains('@')
        && name.bytes().any(|byte| byte.is_ascii_alphabetic()))
    .then_some(name.len())
}
