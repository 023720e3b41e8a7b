//! Days as `2026-11-25`: how fields, records and calendars write them. Nothing else is understood. What `chrono` has for it
//! reads and writes every notation there is, which costs the page six kilobytes.

use chrono::{Datelike, NaiveDate};

/// `2026-11-25`.
pub fn written(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The day, if it is written so.
pub fn read(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_plain = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    if ![year, month, day].into_iter().all(is_plain) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written() {
        for text in ["2026-11-25", "0033-01-01", "2028-02-29"] {
            assert_eq!(read(text).map(written).as_deref(), Some(text));
        }
        for text in ["", "2026-02-29", "2026-11", "+2026-11-25", "2026-11-25 ", "12026-11-25", "2026-11-2x"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
