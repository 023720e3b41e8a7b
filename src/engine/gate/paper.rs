//! What stands on papers and plates: numbers of states, documents, vehicles, accounts and wallets; and what a form asks
//! of a person in words. A number that passes the check of its kind is tested; another of the right form is plausible.

use super::super::detect;
use super::position::coordinates;
use super::text::{has_digit, has_letter, is_id, is_label, looks_technical};
use super::{Fit, Value, date, number};
use crate::model::{DataClass, Shape};

pub(super) fn fit(class: DataClass, value: &Value<'_>) -> Fit {
    let text = |fits: bool| Fit::plausible_if(fits, Shape::Text);
    match class {
        DataClass::NationalId => national_id(value),
        // The longest is a line of 44 signs for machines (ICAO 9303).
        DataClass::DocumentNo => text(is_number(value, 5, 44) && n_digits(value) >= 3),
        DataClass::Nationality | DataClass::Belief | DataClass::Occupation => {
            text(is_label(value, 160) && !looks_technical(value))
        }
        DataClass::MaritalStatus => text(is_label(value, 60) && !looks_technical(value) || date::is_moment(value)),
        DataClass::AddressBook => text(value.len() <= 4096 && (has_letter(value) || n_digits(value) >= 6)),
        DataClass::Geofence => coordinates(value).or(|| text(is_label(value, 200) || number::parse(value).is_some())),
        DataClass::Vin => vin(value),
        DataClass::VehiclePlate => text(is_plate(value)),
        DataClass::AdId => text(is_ad_id(value)),
        DataClass::Apps => text(has_letter(value) && value.len() <= 8192),
        // A name, or the five or six digits of country and network.
        DataClass::Carrier => text(is_label(value, 60) || (is_number(value, 5, 6) && n_digits(value) == value.len())),
        DataClass::Iban => Fit::tested_if(value.is_whole(class), class).or(|| text(detect::is_iban_formed(value))),
        DataClass::BankAccount => bank_account(value),
        DataClass::Income => Fit::plausible_if(is_amount(value), Shape::Number).or(|| text(is_label(value, 60))),
        DataClass::Crypto => wallet(value),
        // A template, or one number of a vector.
        DataClass::Biometric => {
            let is_part = value.contains('.') && number::parse(value).is_some();
            Fit::plausible_if((value.len() >= 8 || is_part) && !value.contains('\n'), Shape::Secret)
        }
        DataClass::GeneticLab => Fit::plausible_if(number::parse(value).is_some(), Shape::Number)
            .or(|| text(value.len() <= 4096 && (has_letter(value) || has_digit(value)))),
        DataClass::SecurityQa => text(value.len() <= 400 && (has_letter(value) || n_digits(value) >= 2)),
        _ => Fit::Nothing,
    }
}

fn n_digits(value: &str) -> usize {
    value.bytes().filter(u8::is_ascii_digit).count()
}

/// Letters and digits with the usual signs between them, no date and no point in time.
fn is_number(value: &str, least: usize, most: usize) -> bool {
    let is_written_so = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -./<".contains(&byte));
    (least..=most).contains(&value.len()) && is_written_so && !is_date(value)
}

/// A number of eight digits may be a date by chance; one with signs between them is meant so.
fn is_date(value: &str) -> bool {
    date::year(value).is_some() && value.contains(['-', '/', '.'])
}

fn national_id(value: &str) -> Fit {
    if detect::is_national_id(value) {
        return Fit::Tested(Shape::Tested(DataClass::NationalId));
    }
    // An American number that fails has no other reading.
    let fits = is_number(value, 6, 24) && n_digits(value) >= 5 && !detect::is_ssn_form(value);
    Fit::plausible_if(fits && !has_one_sign(value), Shape::Text)
}

/// `00000000`, `1111-1111`.
fn has_one_sign(value: &str) -> bool {
    let mut signs = value.bytes().filter(u8::is_ascii_alphanumeric);
    let first = signs.next();
    signs.all(|sign| Some(sign) == first)
}

fn vin(value: &str) -> Fit {
    let number = value.to_ascii_uppercase();
    if detect::is_vin_checked(number.as_bytes()) {
        return Fit::Tested(Shape::Tested(DataClass::Vin));
    }
    // Vehicles of before 1981 have shorter ones.
    let is_old = is_number(value, 8, 16) && n_digits(value) >= 4 && !value.contains(' ');
    Fit::plausible_if(detect::is_vin_formed(number.as_bytes()) || is_old, Shape::Text)
}

/// Letters of any script and digits, short, no word alone.
fn is_plate(value: &str) -> bool {
    let n_signs = value.chars().filter(|letter| letter.is_alphanumeric()).count();
    (3..=10).contains(&n_signs)
        && value.chars().count() <= 14
        && has_digit(value)
        && value.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '·' | '.'))
        && !is_date(value)
        && number::parse(value).is_none_or(|_| !value.contains('.'))
}

fn is_ad_id(value: &str) -> bool {
    is_id(value, 16) && value.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') && !has_one_sign(value)
}

/// A number, a sort code, or the code of a bank (ISO 9362).
fn bank_account(value: &Value<'_>) -> Fit {
    if value.is_whole(DataClass::Iban) {
        return Fit::Tested(Shape::Tested(DataClass::BankAccount));
    }
    let is_bank = matches!(value.len(), 8 | 11)
        && value.bytes().take(6).all(|byte| byte.is_ascii_uppercase())
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    // The name of a bank, or `name@bank` of a payment network.
    let is_called = is_label(value, 60) && names_bank(value) || (value.contains('@') && is_id(value, 5));
    Fit::plausible_if(is_bank || is_called || (is_number(value, 4, 34) && n_digits(value) >= 4), Shape::Text)
}

fn names_bank(value: &str) -> bool {
    const WORDS: [&str; 7] = ["bank", "sparkasse", "caisse", "banco", "banca", "credit", "building society"];
    let lower = value.to_lowercase();
    WORDS.iter().any(|word| lower.contains(word))
}

/// A number with a currency before or behind it, or a range of two.
fn is_amount(value: &str) -> bool {
    let bare = value.trim_matches(|sign: char| matches!(sign, '$' | '€' | '£' | '¥' | '<' | '>' | '+' | ' '));
    let is_positive = |part: &str| {
        number::parse(part.trim().trim_matches(['$', '€', '£', '¥', 'k', 'K'])).is_some_and(|amount| amount > 0.0)
    };
    is_positive(bare) || bare.split_once(['-', '–']).is_some_and(|(from, to)| is_positive(from) && is_positive(to))
}

fn wallet(value: &Value<'_>) -> Fit {
    let is_ether = value
        .strip_prefix("0x")
        .is_some_and(|digits| digits.len() == 40 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let fits =
        is_id(value, 20) && has_digit(value) && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b':');
    Fit::tested_if(is_ether || value.is_whole(DataClass::Crypto), DataClass::Crypto)
        .or(|| Fit::plausible_if(fits || value.ends_with(".eth"), Shape::Secret))
        .or(|| Fit::plausible_if(is_holding(value), Shape::Number))
}

/// `0.41829 BTC`.
fn is_holding(value: &str) -> bool {
    const COINS: [&str; 9] = ["BTC", "ETH", "XMR", "LTC", "DOGE", "SOL", "ADA", "USDT", "XRP"];
    COINS.iter().any(|coin| {
        value.strip_suffix(coin).is_some_and(|amount| amount.trim().parse::<f64>().is_ok_and(|amount| amount > 0.0))
    })
}
