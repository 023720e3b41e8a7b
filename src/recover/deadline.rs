//! When an answer to a letter is due. Knows weekends and no public holidays: on one of them a period ends a working day later
//! than told here. Counts from the day of sending, which is right for mail; a letter on paper counts from its arrival.
//! Facts: GDPR Art. 12(3) (a month, two more), 78(2) (three months); Regulation 1182/71 Art. 3 (the first day is not counted, the
//! last day is no Saturday or Sunday); 11 CCR § 7021 (10 business days, 45, 90); RCW 19.373.040 (45, 90). The United Kingdom is
//! counted like the Union, which is a day late at most and never early.

use crate::model::LetterKind;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// What is due when, after a letter was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// By when they confirm that they have it.
    pub confirm: Option<NaiveDate>,
    /// By when they answer; for a complaint, by when the authority says how it stands.
    pub answer: NaiveDate,
    /// Whether a law says so; else it is what the letter asks for.
    pub is_legal: bool,
    /// By when, if they told the person in time that they need longer.
    pub extended: Option<NaiveDate>,
    /// First day on which a reminder makes sense.
    pub remind_from: Option<NaiveDate>,
    /// First day on which a complaint makes sense.
    pub complain_from: Option<NaiveDate>,
}

/// What is due when a letter of a kind was sent on a day.
pub fn due(kind: LetterKind, sent: NaiveDate) -> Deadlines {
    match kind {
        LetterKind::Access | LetterKind::Erasure | LetterKind::Objection | LetterKind::Leak => {
            let answer = months(sent, 1);
            let next = days(answer, 1);
            let extended = Some(months(sent, 3));
            Deadlines { extended, remind_from: Some(next), complain_from: Some(next), ..plain(answer, true) }
        }
        LetterKind::Reminder => {
            let answer = working(days(sent, 14));
            Deadlines { complain_from: Some(days(answer, 1)), ..plain(answer, false) }
        }
        LetterKind::Complaint => plain(months(sent, 3), true),
        LetterKind::Ccpa => Deadlines {
            confirm: Some(business_days(sent, 10)),
            extended: Some(days(sent, 90)),
            ..plain(days(sent, 45), true)
        },
        LetterKind::Health => Deadlines { extended: Some(days(sent, 90)), ..plain(days(sent, 45), true) },
        LetterKind::Plain => plain(months(sent, 1), false),
    }
}

fn plain(answer: NaiveDate, is_legal: bool) -> Deadlines {
    Deadlines { confirm: None, answer, is_legal, extended: None, remind_from: None, complain_from: None }
}

/// The same day some months later, or the last day of a month that has no such day; then the next working day.
fn months(day: NaiveDate, n_months: u32) -> NaiveDate {
    working(day.checked_add_months(Months::new(n_months)).unwrap_or(day))
}

fn days(day: NaiveDate, n_days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(n_days)).unwrap_or(day)
}

/// The day itself, or the Monday after its weekend.
fn working(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => days(day, 2),
        Weekday::Sun => days(day, 1),
        _ => day,
    }
}

/// The day `n_days` working days later.
fn business_days(day: NaiveDate, n_days: u32) -> NaiveDate {
    (0..n_days).fold(day, |day, _| working(days(day, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
    }

    fn answer(kind: LetterKind, sent: &str, answer: &str, extended: &str) {
        let deadlines = due(kind, day(sent));
        assert_eq!(deadlines.answer, day(answer), "{kind:?} {sent}");
        assert_eq!(deadlines.extended, (!extended.is_empty()).then(|| day(extended)), "{kind:?} {sent}");
    }

    #[test]
    fn a_month_ends_on_the_same_day_or_the_last_and_never_on_a_weekend() {
        for kind in [LetterKind::Access, LetterKind::Erasure, LetterKind::Objection, LetterKind::Leak] {
            answer(kind, "2026-11-25", "2026-12-25", "2027-02-25");
            // 31 January: February has no such day, and 28 February 2027 is a Sunday.
            answer(kind, "2027-01-31", "2027-03-01", "2027-04-30");
            // A leap year; 29 February 2028 is a Tuesday.
            answer(kind, "2028-01-31", "2028-02-29", "2028-05-01");
            answer(kind, "2028-02-29", "2028-03-29", "2028-05-29");
            // 26 December 2026 is a Saturday, 27 December a Sunday.
            answer(kind, "2026-11-26", "2026-12-28", "2027-02-26");
            answer(kind, "2026-11-27", "2026-12-28", "2027-03-01");
            answer(kind, "2026-12-31", "2027-02-01", "2027-03-31");
        }
        answer(LetterKind::Plain, "2027-01-31", "2027-03-01", "");
    }

    #[test]
    fn america_counts_days() {
        answer(LetterKind::Ccpa, "2026-11-25", "2027-01-09", "2027-02-23");
        answer(LetterKind::Health, "2026-11-25", "2027-01-09", "2027-02-23");
        // Ten working days after a Wednesday, and after a Saturday.
        assert_eq!(due(LetterKind::Ccpa, day("2026-11-25")).confirm, Some(day("2026-12-09")));
        assert_eq!(due(LetterKind::Ccpa, day("2026-11-28")).confirm, Some(day("2026-12-11")));
    }

    #[test]
    fn a_reminder_gives_two_weeks_and_an_authority_three_months() {
        answer(LetterKind::Reminder, "2026-12-28", "2027-01-11", "");
        answer(LetterKind::Reminder, "2027-01-02", "2027-01-18", "");
        assert_eq!(due(LetterKind::Reminder, day("2026-12-28")).complain_from, Some(day("2027-01-12")));
        answer(LetterKind::Complaint, "2026-11-30", "2027-03-01", "");
        let access = due(LetterKind::Access, day("2026-11-25"));
        assert_eq!(access.remind_from, Some(day("2026-12-26")));
        assert_eq!(access.complain_from, access.remind_from);
    }

    #[test]
    fn the_end_of_time_is_not_passed() {
        for kind in LetterKind::ALL {
            assert!(due(kind, NaiveDate::MAX).answer <= NaiveDate::MAX);
        }
    }
}
