//! Days, weeks, months and years on an axis of days since 1970. No clock and no time zones.

use chrono::{Datelike, Days, NaiveDate};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// What values over time are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bucket {
    /// Day by day.
    Day,
    /// Weeks from Monday on.
    Week,
    /// Months of the calendar.
    Month,
    /// Years of the calendar.
    Year,
}

impl Bucket {
    /// The finest that yields at most so many between two days, and that is no finer than what the values were joined to.
    pub(super) fn between(from: i32, until: i32, joined_days: u16, most: i64) -> Self {
        let span = i64::from(until) - i64::from(from);
        let fits = |bucket: &Bucket| bucket.days() >= i64::from(joined_days) && span / bucket.days() < most;
        [Bucket::Day, Bucket::Week, Bucket::Month].into_iter().find(fits).unwrap_or(Bucket::Year)
    }

    /// Days in it, about.
    fn days(self) -> i64 {
        match self {
            Bucket::Day => 1,
            Bucket::Week => 7,
            Bucket::Month => 30,
            Bucket::Year => 365,
        }
    }

    /// The word for one.
    pub(super) fn word(self) -> &'static str {
        match self {
            Bucket::Day => "day",
            Bucket::Week => "week",
            Bucket::Month => "month",
            Bucket::Year => "year",
        }
    }

    /// First day of the one that holds a day.
    pub(super) fn start(self, day: i32) -> i32 {
        match self {
            Bucket::Day => day,
            // 1970 began on a Thursday.
            Bucket::Week => (day + 3).div_euclid(7) * 7 - 3,
            Bucket::Month => date(day).and_then(|date| date.with_day(1)).map_or(day, number),
            Bucket::Year => date(day).and_then(|date| date.with_ordinal(1)).map_or(day, number),
        }
    }

    /// First day of the next one.
    pub(super) fn next(self, day: i32) -> i32 {
        let start = self.start(day);
        match self {
            Bucket::Day => start.saturating_add(1),
            Bucket::Week => start.saturating_add(7),
            Bucket::Month => self.start(start.saturating_add(31)),
            Bucket::Year => self.start(start.saturating_add(366)),
        }
    }
}

/// The day of the calendar.
pub(super) fn date(day: i32) -> Option<NaiveDate> {
    let epoch = NaiveDate::default();
    let away = Days::new(u64::from(day.unsigned_abs()));
    if day < 0 { epoch.checked_sub_days(away) } else { epoch.checked_add_days(away) }
}

/// Days since 1970.
fn number(date: NaiveDate) -> i32 {
    i32::try_from((date - NaiveDate::default()).num_days()).unwrap_or_default()
}

/// `4 Dec 2019`.
pub(super) fn day(day: i32) -> String {
    date(day).map_or_else(String::new, |date| format!("{} {} {}", date.day(), month(date), date.year()))
}

fn month(date: NaiveDate) -> &'static str {
    MONTHS.get(date.month0() as usize).copied().unwrap_or_default()
}

/// What a line of the axis says.
pub(super) type Tick = (i64, String);

/// Round days between two, at most so many, with what stands at them: years, months or days, whichever fit. The year
/// stands at the first one and wherever it changes.
pub(super) fn ticks(from: i32, until: i32, most: i64) -> Vec<Tick> {
    const STEPS: [(Bucket, i64); 12] = [
        (Bucket::Day, 1),
        (Bucket::Day, 2),
        (Bucket::Week, 1),
        (Bucket::Week, 2),
        (Bucket::Month, 1),
        (Bucket::Month, 2),
        (Bucket::Month, 3),
        (Bucket::Month, 6),
        (Bucket::Year, 1),
        (Bucket::Year, 2),
        (Bucket::Year, 5),
        (Bucket::Year, 10),
    ];
    let fitting = STEPS
        .into_iter()
        .find(|(bucket, every)| (i64::from(until) - i64::from(from)) / (bucket.days() * every) < most.max(1));
    let (bucket, every) = fitting.unwrap_or((Bucket::Year, 50));
    let mut days = Vec::new();
    let mut at = bucket.start(from);
    while at <= until {
        if at >= from && is_round(at, bucket, every) {
            days.push(at);
        }
        let next = bucket.next(at);
        if next <= at {
            break;
        }
        at = next;
    }
    let mut last_year = None;
    let mut said = |day: i32| {
        let date = date(day)?;
        let is_new = last_year.replace(date.year()) != Some(date.year());
        let words = match bucket {
            Bucket::Day | Bucket::Week => format!("{} {}", date.day(), month(date)),
            Bucket::Month if !is_new => month(date).to_owned(),
            Bucket::Month => format!("{} {}", month(date), date.year()),
            Bucket::Year => date.year().to_string(),
        };
        Some((i64::from(day), words))
    };
    days.into_iter().filter_map(&mut said).collect()
}

/// Whether a day is one of every so many, counted from where people count: January, year 0.
fn is_round(day: i32, bucket: Bucket, every: i64) -> bool {
    let Some(date) = date(day) else { return false };
    let number = match bucket {
        Bucket::Day => i64::from(day),
        Bucket::Week => i64::from(day).div_euclid(7),
        Bucket::Month => i64::from(date.month0()),
        Bucket::Year => i64::from(date.year()),
    };
    number.rem_euclid(every) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Days since 1970 of a day written so.
    fn on(text: &str) -> i32 {
        number(text.parse().unwrap())
    }

    #[track_caller]
    fn check_bucket(day: &str, bucket: Bucket, start: &str, next: &str) {
        assert_eq!((bucket.start(on(day)), bucket.next(on(day))), (on(start), on(next)));
    }

    #[test]
    fn weeks_begin_on_monday_and_months_and_years_on_their_first_day() {
        check_bucket("2026-11-26", Bucket::Day, "2026-11-26", "2026-11-27");
        check_bucket("2026-11-26", Bucket::Week, "2026-11-23", "2026-11-30");
        check_bucket("1969-12-30", Bucket::Week, "1969-12-29", "1970-01-05");
        check_bucket("2024-02-29", Bucket::Month, "2024-02-01", "2024-03-01");
        check_bucket("2024-01-31", Bucket::Month, "2024-01-01", "2024-02-01");
        check_bucket("2024-02-29", Bucket::Year, "2024-01-01", "2025-01-01");
    }

    #[track_caller]
    fn check_between(from: &str, until: &str, joined: u16, expected: Bucket) {
        assert_eq!(Bucket::between(on(from), on(until), joined, 130), expected);
    }

    #[test]
    fn the_longer_the_time_the_coarser_the_count() {
        check_between("2019-11-25", "2019-12-24", 1, Bucket::Day);
        check_between("2019-11-25", "2019-12-24", 7, Bucket::Week);
        check_between("2019-01-01", "2020-12-31", 1, Bucket::Week);
        check_between("2015-01-01", "2024-12-31", 1, Bucket::Month);
        check_between("1990-01-01", "2024-12-31", 1, Bucket::Year);
        check_between("2015-01-01", "2016-12-31", 28, Bucket::Month);
        check_between("2015-01-01", "2016-12-31", 56, Bucket::Year);
    }

    #[track_caller]
    fn check_ticks(from: &str, until: &str, most: i64, expected: &str) {
        let words: Vec<String> = ticks(on(from), on(until), most).into_iter().map(|(_, words)| words).collect();
        assert_eq!(words.join(", "), expected);
    }

    #[test]
    fn lines_stand_at_days_that_people_count_by() {
        check_ticks("2019-11-25", "2019-11-29", 5, "25 Nov, 26 Nov, 27 Nov, 28 Nov, 29 Nov");
        check_ticks("2019-11-25", "2019-12-24", 5, "25 Nov, 2 Dec, 9 Dec, 16 Dec, 23 Dec");
        check_ticks("2019-10-01", "2020-02-15", 5, "Oct 2019, Nov, Dec, Jan 2020, Feb");
        check_ticks("2015-03-01", "2024-12-31", 5, "2016, 2018, 2020, 2022, 2024");
        check_ticks("1970-01-01", "2500-01-01", 5, "2000, 2050, 2100, 2150, 2200, 2250, 2300, 2350, 2400, 2450, 2500");
    }

    #[test]
    fn a_day_beyond_the_calendar_has_no_words_and_no_end() {
        assert_eq!(day(i32::MAX), "");
        assert_eq!(ticks(i32::MAX - 3, i32::MAX, 5), []);
        assert_eq!(day(on("2019-12-04")), "4 Dec 2019");
    }
}
