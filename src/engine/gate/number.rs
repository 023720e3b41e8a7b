//! Numbers of the body, of activity and of money, within the ranges that people can have.

use super::super::detect::{luhn, network_fits};
use super::{Fit, date};
use crate::model::DataClass::{self, Card, CardCvv};
use crate::model::Shape;

/// A number with an optional short unit behind it: `68.4`, `68,4 kg`, `98 %`, `1 234`. `None`: something else.
pub(super) fn parse(value: &str) -> Option<f64> {
    let value = value.trim();
    let end = value.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'))).unwrap_or(value.len());
    let (number, unit) = value.split_at_checked(end)?;
    let unit = unit.trim();
    let is_unit = unit.len() <= 12
        && unit.chars().all(|c| c.is_alphabetic() || matches!(c, '%' | '/' | '°' | '²' | 'µ' | '.' | ' '));
    if !is_unit || !number.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let parsed: f64 = match (number.contains(','), number.contains('.')) {
        (false, _) => number.parse(),
        (true, true) => number.replace(',', "").parse(),
        (true, false) => number.replace(',', ".").parse(),
    }
    .ok()?;
    parsed.is_finite().then_some(parsed)
}

/// Words between two bounds.
pub(super) fn is_between(word: &str) -> bool {
    ["to", "bis", "à", "a", "tot", "do", "years", "jahre", "ans", "años", "anni"]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
}

fn is_in(value: &str, ranges: &[(f64, f64)]) -> bool {
    parse(value).is_some_and(|number| ranges.iter().any(|(least, most)| (*least..=*most).contains(&number)))
}

/// Body, activity and sleep.
pub(super) fn body(class: DataClass, value: &str) -> Fit {
    let number = |ranges: &[(f64, f64)]| Fit::plausible_if(is_in(value, ranges), Shape::Number);
    let word = || Fit::plausible_if(is_word(value), Shape::Word);
    let moment = || Fit::plausible_if(date::is_moment(value), Shape::Date);
    let positive = || number(&[(0.000_1, 1e7)]);
    match class {
        // Kilograms, pounds, stones; grams in Health Connect.
        DataClass::Weight | DataClass::Height if value.ends_with('%') => Fit::Nothing,
        DataClass::Weight => number(&[(2.0, 800.0), (10_000.0, 350_000.0)]).or(|| stones(value)),
        DataClass::Height => number(&[(0.4, 2.6), (2.61, 8.5), (15.0, 260.0), (400.0, 2600.0)]).or(|| feet(value)),
        DataClass::Composition => number(&[(0.01, 20_000.0)]).or(word),
        // Beats in a minute, or milliseconds between them.
        DataClass::Heart => number(&[(1.0, 400.0), (400.0, 2500.0)]).or(word).or(|| series(value)),
        DataClass::BloodPressure => number(&[(30.0, 260.0), (3.0, 26.0)]).or(|| pressure(value)),
        DataClass::Respiratory => number(&[(0.3, 1.0), (3.0, 100.0), (100.0, 900.0)]).or(word),
        DataClass::Temperature => number(&[(28.0, 45.0), (86.0, 113.0), (-5.0, 5.0)]),
        DataClass::Glucose => number(&[(0.5, 700.0)]).or(moment),
        DataClass::Steps => number(&[(1.0, 1e6), (0.001, 1.0)]),
        DataClass::Calories => number(&[(0.1, 1e6)]),
        DataClass::Fitness => number(&[(0.01, 1000.0), (-200.0, -0.01)]).or(word).or(|| clock(value)),
        DataClass::Workout | DataClass::Sleep | DataClass::Nutrition => {
            positive().or(moment).or(word).or(|| label(value)).or(|| clock(value))
        }
        DataClass::Mental => number(&[(0.01, 1000.0), (-1.0, -0.001)]).or(word).or(|| label(value)),
        DataClass::Reproductive | DataClass::Condition => moment().or(positive).or(word).or(|| label(value)),
        _ => Fit::Nothing,
    }
}

/// `2:04.3`, `00:49:12`, `12:00-20:00`.
fn clock(value: &str) -> Fit {
    let fits = value.len() <= 24
        && value.contains(':')
        && value.starts_with(|sign: char| sign.is_ascii_digit())
        && value.bytes().all(|byte| byte.is_ascii_digit() || b":.,- ".contains(&byte));
    Fit::plausible_if(fits, Shape::Number)
}

/// `12st 4lb`, `12 st 4`.
fn stones(value: &str) -> Fit {
    let Some((stones, pounds)) = value.split_once("st") else { return Fit::Nothing };
    let pounds = pounds.trim_start_matches("one").trim().trim_end_matches(['s', '.']).trim_end_matches("lb").trim();
    let fits = stones.trim().parse::<u8>().is_ok_and(|n| (3..=50).contains(&n))
        && pounds.parse::<f32>().is_ok_and(|n| n < 14.0);
    Fit::plausible_if(fits, Shape::Number)
}

/// `5'11"`, `5 ft 11 in`, `1m78`.
fn feet(value: &str) -> Fit {
    if let Some((meters, centimeters)) = value.split_once('m')
        && matches!(meters.trim(), "1" | "2")
        && centimeters.len() == 2
    {
        return Fit::plausible_if(centimeters.parse::<u8>().is_ok(), Shape::Number);
    }
    let Some((feet, inches)) = value.split_once(['\'', '′']).or_else(|| value.split_once("ft")) else {
        return Fit::Nothing;
    };
    let inches = inches.trim().trim_end_matches(['"', '″', '\'']).trim_end_matches("in").trim();
    let fits = feet.trim().parse::<u8>().is_ok_and(|n| (1..=8).contains(&n))
        && (inches.is_empty() || inches.parse::<f32>().is_ok_and(|n| n < 12.0));
    Fit::plausible_if(fits, Shape::Number)
}

/// `120/80`.
fn pressure(value: &str) -> Fit {
    let fits = value.split_once('/').is_some_and(|(systolic, diastolic)| {
        // French doctors say centimeters: `12/8`.
        (is_in(systolic, &[(50.0, 260.0)]) && is_in(diastolic, &[(30.0, 200.0)]))
            || (is_in(systolic, &[(7.0, 26.0)]) && is_in(diastolic, &[(4.0, 16.0)]))
    });
    Fit::plausible_if(fits, Shape::Number)
}

/// Several readings in one value: `61,62,60`.
fn series(value: &str) -> Fit {
    let mut n_readings = 0;
    let fits = value.split([',', ';', ' ', '|']).filter(|part| !part.is_empty()).take(64).all(|part| {
        n_readings += 1;
        is_in(part, &[(1.0, 2500.0)])
    });
    Fit::plausible_if(fits && n_readings >= 3, Shape::Number)
}

/// A number that is not zero, or several numbers.
pub(super) fn is_readings(value: &str) -> bool {
    let mut n_readings = 0;
    parse(value).is_some_and(|number| number != 0.0)
        || (value.split([',', ';', ' ', '|']).filter(|part| !part.is_empty()).take(64).all(|part| {
            n_readings += 1;
            parse(part).is_some()
        }) && n_readings >= 2)
}

/// One of a few words: letters, at most four of them joined by spaces, dashes or underscores. Enumerations such as
/// `HKCategoryValueSleepAnalysisAsleepREM` count.
fn is_word(value: &str) -> bool {
    value.chars().count() <= 64
        && value.chars().any(char::is_alphabetic)
        && value.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '\'' | '/'))
        && value.split([' ', '_', '-']).count() <= 4
}

fn label(value: &str) -> Fit {
    let is_digest = value.len() >= 32 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
    Fit::plausible_if(value.chars().any(char::is_alphabetic) && value.len() <= 4096 && !is_digest, Shape::Text)
}

/// Cards and purchases.
pub(super) fn money(class: DataClass, value: &str) -> Fit {
    let digits: Vec<u8> = value.bytes().filter(u8::is_ascii_digit).take(32).collect();
    let is_numeric = value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'));
    match class {
        Card => Fit::tested_if(is_numeric && luhn(&digits) && network_fits(&digits), Card),
        CardCvv => Fit::plausible_if(is_numeric && matches!(value.len(), 3 | 4), Shape::Number),
        DataClass::CardPartial => card_part(value, &digits),
        DataClass::Purchase => {
            let fits = value.chars().any(char::is_alphanumeric) && value != "0" && value.len() <= 4096;
            Fit::plausible_if(fits, if parse(value).is_some() { Shape::Number } else { Shape::Text })
        }
        _ => Fit::Nothing,
    }
}

const BRANDS: [&str; 9] =
    ["visa", "mastercard", "amex", "american express", "discover", "diners", "maestro", "jcb", "unionpay"];

fn has_brand(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    BRANDS.iter().any(|brand| lower.contains(brand))
}

/// Last digits, masked number, brand, or date of expiry.
fn card_part(value: &str, digits: &[u8]) -> Fit {
    let is_brand = BRANDS.iter().any(|brand| value.eq_ignore_ascii_case(brand));
    let is_end = digits.len() == 4
        && value.len() <= 24
        && value.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '•' | 'x' | 'X' | ' ' | '-' | '.'));
    let is_expiry = value.len() <= 10
        && (date::year(value).is_some()
            || value
                .split_once(['/', '-'])
                .is_some_and(|(month, year)| is_in(month, &[(1.0, 12.0)]) && is_in(year, &[(0.0, 99.0)])));
    // `Visa ending in 1111`.
    let is_told = value.len() <= 60 && digits.len() == 4 && has_brand(value);
    let is_month = is_in(value, &[(1.0, 12.0), (2000.0, 2100.0)]) && digits.len() == value.len();
    if is_brand {
        Fit::Plausible(Shape::Word)
    } else {
        Fit::plausible_if(is_end || is_expiry || is_month || is_told, Shape::Number)
    }
}
