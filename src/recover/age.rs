//! How old the words of a step are, told by the day of the device: programs move things.
//! Derived from the date of the source and its grade, never typed by hand.

use crate::model::{Grade, Ground};
use chrono::{Datelike, NaiveDate};

/// How far words on a screen are to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Seen in the last half year.
    Fresh,
    /// Seen within a year and a half, or the source has no date.
    MayHaveMoved,
    /// Older than that.
    ProbablyMoved,
    /// Nobody saw it.
    Unchecked,
}

/// Month in which the catalog was last gone through: a device whose day is earlier is wrong.
pub const READ: (i32, u32) = (2026, 11);

/// The age of what stands on this ground.
pub fn age(ground: &Ground, today: NaiveDate) -> Age {
    if ground.grade == Grade::Recalled {
        return Age::Unchecked;
    }
    let now = months((today.year(), today.month())).max(months(READ));
    let dates = ground.sources.iter().filter_map(|source| month(source.dated)).max();
    match dates {
        Some(date) => match now.saturating_sub(months(date)) {
            ..6 => Age::Fresh,
            6..=18 => Age::MayHaveMoved,
            _ => Age::ProbablyMoved,
        },
        None if ground.sources.is_empty() => Age::Fresh,
        None => Age::MayHaveMoved,
    }
}

fn months((year, month): (i32, u32)) -> u32 {
    year.unsigned_abs() * 12 + month
}

/// `2025-06`, `2025-06-02`, or a bare year, whose January counts; nothing for `undated`.
fn month(text: &str) -> Option<(i32, u32)> {
    let mut parts = text.split('-');
    let (year, month) = (parts.next()?.parse().ok()?, parts.next().unwrap_or("1").parse().ok()?);
    ((1900..2100).contains(&year) && (1..=12).contains(&month)).then_some((year, month))
}

/// `mid-2025`, `November 2026`; the words of a source that has no date stay as they are.
pub fn when(dated: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match month(dated) {
        Some((year, _)) if !dated.contains('-') => year.to_string(),
        Some((year, month)) => {
            let name = MONTHS.get(month.saturating_sub(1) as usize).copied().unwrap_or_default();
            format!("{name} {year}")
        }
        None => dated.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Reference;

    #[track_caller]
    fn check(grade: Grade, dated: &'static str, today: (i32, u32), expected: Age) {
        let reference: &'static Reference = Box::leak(Box::new(Reference { title: "Invented", dated }));
        let sources: &'static [&'static Reference] = Box::leak(Box::new([reference]));
        let today = NaiveDate::from_ymd_opt(today.0, today.1, 1).unwrap();
        assert_eq!(age(&Ground { grade, seen: "2026-11", sources }, today), expected, "{dated}");
    }

    #[test]
    fn words_age_by_the_day_of_the_device() {
        check(Grade::FirstParty, "2026-10", (2026, 11), Age::Fresh);
        check(Grade::FirstParty, "2026-10", (2027, 4), Age::MayHaveMoved);
        check(Grade::FirstParty, "2025-06", (2026, 11), Age::MayHaveMoved);
        check(Grade::ThirdParty, "2025-06", (2027, 1), Age::ProbablyMoved);
        check(Grade::ThirdParty, "2022", (2026, 11), Age::ProbablyMoved);
        check(Grade::ThirdParty, "2022-09", (2026, 11), Age::ProbablyMoved);
        check(Grade::FirstParty, "undated", (2026, 11), Age::MayHaveMoved);
        check(Grade::Recalled, "2026-10", (2026, 11), Age::Unchecked);
    }

    #[test]
    fn a_device_that_is_behind_the_catalog_makes_nothing_younger() {
        check(Grade::FirstParty, "2025-06", (2020, 1), Age::MayHaveMoved);
    }
}
