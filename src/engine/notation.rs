//! Values as people read them, where a vendor writes them otherwise. Decides what a sample shows; the class is settled
//! before, and counting goes by what is written. Whatever does not decode is shown as it is written.

use super::decode;
use crate::model::Notation;
use std::borrow::Cow;
use std::net::Ipv4Addr;

/// Seconds since 1970 of the last second of the year 9999.
const LAST_SECOND: i64 = 253_402_300_799;

/// The value as people read it.
pub(super) fn read(notation: Notation, text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let read = match notation {
        Notation::Plain | Notation::Universal => None,
        Notation::Hex => decode::hex_text(text),
        Notation::Base64 => decode::base64_of_text(text),
        Notation::IpNumber => text.parse::<u32>().ok().map(|number| Ipv4Addr::from_bits(number).to_string()),
        Notation::MacNumber => mac(text),
        Notation::E7 => degrees(text, 7),
        Notation::E4 => degrees(text, 4),
        Notation::In(unit) => number(text).map(|_| format!("{text} {unit}")),
        Notation::Fraction => number(text).map(|fraction| format!("{} %", (fraction * 10_000.0).round() / 100.0)),
        Notation::EpochSeconds => whole(text).and_then(moment),
        Notation::EpochMillis => whole(text).and_then(|millis| moment(millis.div_euclid(1_000))),
    };
    read.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Whether what is written looks like another class than the one it is of, so that it has to be decoded to be judged.
pub(super) fn is_coded(notation: Notation) -> bool {
    matches!(notation, Notation::Hex | Notation::Base64 | Notation::IpNumber | Notation::MacNumber)
}

fn number(text: &str) -> Option<f64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    text.parse::<f64>().ok().filter(|number| is_plain && number.is_finite())
}

/// A whole number, also where it is written as a float (`1700000000.0`).
#[allow(clippy::cast_possible_truncation)] // checked: far below 2^53
fn whole(text: &str) -> Option<i64> {
    let by_float = || number(text).filter(|number| number.abs() < 9e15).map(|number| number.floor() as i64);
    text.parse().ok().or_else(by_float)
}

fn mac(text: &str) -> Option<String> {
    let number: u64 = text.parse().ok().filter(|number| *number < 1 << 48)?;
    let pairs: Vec<String> = number.to_be_bytes().iter().skip(2).map(|byte| format!("{byte:02x}")).collect();
    Some(pairs.join(":"))
}

/// A whole number with so many of its digits behind the point.
fn degrees(text: &str, n_decimals: u32) -> Option<String> {
    let number: i64 = text.parse().ok()?;
    let one = 10_u64.pow(n_decimals);
    let sign = if number < 0 { "-" } else { "" };
    let (whole, rest) = (number.unsigned_abs() / one, number.unsigned_abs() % one);
    (whole <= 180).then(|| format!("{sign}{whole}.{rest:0width$}", width = n_decimals as usize))
}

/// Day and time in UTC. Days are counted in eras of 400 years that begin in March.
fn moment(seconds: i64) -> Option<String> {
    if !(0..=LAST_SECOND).contains(&seconds) {
        return None;
    }
    let (days, second) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute) = (second / 3_600, second / 60 % 60);
    Some(format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{:02}", second % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(notation: Notation, written: &str, expected: &str) {
        assert_eq!(read(notation, written), expected, "{notation:?}");
    }

    #[test]
    fn text_in_other_letters() {
        check(Notation::Hex, "486f6d65", "Home");
        check(Notation::Hex, "4B\u{fc}che", "4B\u{fc}che");
        check(Notation::Hex, "ff00", "ff00");
        check(Notation::Base64, "SG9tZQ==", "Home");
        check(Notation::Base64, "S8O8Y2hl", "Küche");
        check(Notation::Base64, "not base64!", "not base64!");
        check(Notation::Base64, "/9j/4AAQ", "/9j/4AAQ");
        check(Notation::Plain, " as it is ", "as it is");
    }

    #[test]
    fn addresses_as_numbers() {
        check(Notation::IpNumber, "3221225996", "192.0.2.12");
        check(Notation::IpNumber, "0", "0.0.0.0");
        check(Notation::IpNumber, "99999999999", "99999999999");
        check(Notation::MacNumber, "2543259402947", "02:50:26:12:c2:c3");
        check(Notation::MacNumber, "281474976710656", "281474976710656");
    }

    #[test]
    fn degrees_as_whole_numbers() {
        check(Notation::E7, "487654321", "48.7654321");
        check(Notation::E7, "-1234567", "-0.1234567");
        check(Notation::E4, "487600", "48.7600");
        check(Notation::E4, "48.76", "48.76");
        check(Notation::E7, "9999999999", "9999999999");
    }

    #[test]
    fn numbers_with_their_unit() {
        check(Notation::In("kg"), "68.4", "68.4 kg");
        check(Notation::In("g"), "68400", "68400 g");
        check(Notation::In("kg"), "NaN", "NaN");
        check(Notation::In("kg"), "68.4 kg", "68.4 kg");
        check(Notation::Fraction, "0.235", "23.5 %");
        check(Notation::Fraction, "inf", "inf");
    }

    #[test]
    fn moments_since_1970() {
        check(Notation::EpochSeconds, "0", "1970-01-01 00:00:00");
        check(Notation::EpochSeconds, "951782400", "2000-02-29 00:00:00");
        check(Notation::EpochSeconds, "1700000000.5", "2023-11-14 22:13:20");
        check(Notation::EpochMillis, "1700000000123", "2023-11-14 22:13:20");
        check(Notation::EpochMillis, "4102444799999", "2099-12-31 23:59:59");
        check(Notation::EpochSeconds, "-1", "-1");
        check(Notation::EpochSeconds, "999999999999999", "999999999999999");
    }
}
