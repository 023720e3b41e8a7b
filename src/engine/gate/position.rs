//! Positions under their keys: degrees in the forms that exports use, codes for areas, and ways as files or lines.

use super::text::{has_digit, has_letter};
use super::{Fit, Value, number};
use crate::model::{DataClass, Shape};

pub(super) fn coordinates(value: &Value<'_>) -> Fit {
    if value.spans().iter().any(|span| span.class == DataClass::Coordinates) {
        return Fit::Tested(Shape::Tested(DataClass::Coordinates));
    }
    if let Ok(integer) = value.parse::<i64>() {
        // Degrees times ten million, a million, or ten thousand.
        let fits = (10_000..=1_800_000_000).contains(&integer.unsigned_abs());
        return Fit::plausible_if(fits, Shape::Number);
    }
    let n_decimals = value
        .trim_end_matches(['°', 'N', 'S', 'E', 'W', ' '])
        .split_once(['.', ','])
        .map_or(0, |(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count());
    let is_degrees = number::parse(value).is_some_and(|degrees| degrees.abs() <= 180.0 && degrees != 0.0);
    match n_decimals {
        4.. if is_degrees => Fit::Tested(Shape::Tested(DataClass::Coordinates)),
        1.. if is_degrees => Fit::Plausible(Shape::Number),
        _ => Fit::plausible_if(is_pair(value) || is_sexagesimal(value), Shape::Number)
            .or(|| Fit::plausible_if(is_area_code(value), Shape::Text)),
    }
}

/// Two numbers in range, of any precision.
fn is_pair(value: &str) -> bool {
    let inner = value.trim_start_matches(['[', '(', '{']).trim_end_matches([']', ')', '}']);
    let mut numbers = inner.split([',', ';', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse::<f64>().ok());
    matches!((numbers.next(), numbers.next()), (Some(Some(one)), Some(Some(other))) if one.abs() <= 180.0 && other.abs() <= 180.0 && (one, other) != (0.0, 0.0))
}

/// `52°31'12"N`, `52 deg 31' 12"`.
fn is_sexagesimal(value: &str) -> bool {
    (value.contains('°') || value.contains(" deg ")) && has_digit(value) && value.len() <= 64
}

/// A place in one word: `9F4MGCH7+R6` (open location code), `u33dc1r2v` (geohash), `///filled.count.soap`.
fn is_area_code(value: &str) -> bool {
    let code = value.split(' ').next().unwrap_or_default();
    let is_plus = code.split_once('+').is_some_and(|(area, rest)| {
        (4..=8).contains(&area.len())
            && (2..=7).contains(&rest.len())
            && area.bytes().chain(rest.bytes()).all(|byte| b"23456789CFGHJMPQRVWX".contains(&byte.to_ascii_uppercase()))
    });
    let is_geohash = (6..=12).contains(&value.len())
        && has_digit(value)
        && has_letter(value)
        && value.bytes().all(|byte| byte.is_ascii_digit() || (byte.is_ascii_lowercase() && !b"ailo".contains(&byte)));
    let words = value.trim_start_matches('/');
    let is_words = words.split('.').count() == 3
        && words.split('.').all(|word| word.chars().count() >= 3 && word.chars().all(char::is_lowercase));
    is_plus || is_geohash || is_words
}

pub(super) fn track(value: &Value<'_>) -> Fit {
    let is_file = [".gpx", ".tcx", ".fit", ".kml"].iter().any(|ending| value.to_ascii_lowercase().contains(ending));
    // Encoded polylines use the 63 characters from `?` to `~`.
    let is_polyline = value.len() >= 8
        && value.bytes().all(|byte| (b'?'..=b'~').contains(&byte))
        && value.bytes().any(|byte| !byte.is_ascii_alphanumeric());
    if is_file {
        return Fit::Plausible(Shape::Link);
    }
    coordinates(value).or(|| Fit::plausible_if(is_polyline, Shape::Secret))
}
