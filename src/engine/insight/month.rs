//! Points in time that name their month, as pages and tables for people write them: `Aug 4, 2024, 6:12:44 AM`,
//! `4 août 2024 à 06:12:44`, `Sun Aug 04 06:12:44 UTC 2024`. Anything else is none.

use super::moment::{Clock, day_of, hours};
use crate::catalog::dictionary::moment::{BETWEEN, MONTHS};

/// No such point in time is longer.
const LONGEST: usize = 64;

/// The day since 1970, the minute of the day, and whose clock that is.
pub(super) fn read(written: &[u8]) -> Option<(i32, i32, Clock)> {
    if written.len() > LONGEST {
        return None;
    }
    // Some programs write narrow spaces.
    let text = std::str::from_utf8(written).ok()?.replace(['\u{202f}', '\u{a0}', '\u{2009}'], " ");
    // A day of the week may stand in front, and may look like a month: `mar. 4 août`.
    point(&text).or_else(|| point(word(&text)?.1.trim_start_matches(['.', ',', ' '])))
}

fn point(text: &str) -> Option<(i32, i32, Clock)> {
    let (month, day, rest) = if let Some((name, rest)) = word(text) {
        let (day, rest) = number(gap(rest))?;
        (month(name)?, day, rest)
    } else {
        let (day, rest) = number(text)?;
        let (name, rest) = word(gap(rest))?;
        (month(name)?, day, rest)
    };
    let (year, rest) = match number(gap(rest)) {
        Some((year, rest)) if !rest.starts_with(':') => (year, gap(rest)),
        // `Aug 04 06:12:44 UTC 2024`: the year is last.
        _ => {
            let (time, year) = gap(rest).rsplit_once(' ')?;
            (number(year).filter(|(_, rest)| rest.is_empty())?.0, time)
        }
    };
    let (minute, clock) = if rest.is_empty() { (0, Clock::None) } else { hours(rest.as_bytes())? };
    Some((day_of(year, month, day)?, minute, clock))
}

/// The letters that a text begins with, and what follows.
fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// The number of one, two or four digits that a text begins with, and what follows.
fn number(text: &str) -> Option<(i32, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(end)?;
    matches!(end, 1 | 2 | 4).then_some((digits.parse().ok()?, rest))
}

/// What follows the signs and small words between the parts of a date: `4th of August`, `4 de agosto de 2024`.
fn gap(text: &str) -> &str {
    let mut rest = text.trim_start_matches([' ', ',', '.', '-', '/']);
    while let Some((small, behind)) = word(rest).filter(|(small, _)| BETWEEN.contains(small)) {
        // `a` may be all that is left of a half of the day.
        if small.len() == rest.len() {
            break;
        }
        rest = behind.trim_start_matches([' ', ',', '.', '-', '/']);
    }
    rest
}

/// The number of a month by its name, or by so much of it that no other month is meant.
fn month(name: &str) -> Option<i32> {
    let is_meant = |full: &str| {
        let mut letters = full.chars();
        name.chars().flat_map(char::to_lowercase).all(|letter| letters.next() == Some(letter))
    };
    name.chars().nth(2)?;
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| names.iter().any(|full| is_meant(full)));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Option<(i32, i32, Clock)>) {
        assert_eq!(read(written.as_bytes()), expected, "{written}");
    }

    #[test]
    fn a_month_is_named_in_many_ways() {
        // 2024-08-04 06:12.
        let local = Some((19_939, 372, Clock::Local));
        for written in [
            "Aug 4, 2024, 6:12:44 AM",
            "Aug 4, 2024, 6:12:44\u{202f}AM",
            "August 4, 2024 at 6:12 AM",
            "Aug 04 2024 06:12:44",
            "4 août 2024 à 06:12:44",
            "dim. 4 août 2024, 06:12:44",
            "4. August 2024 um 06:12:44",
            "04.Aug.2024 06:12:44",
            "4-Aug-2024 06:12",
            "4 aug. 2024 om 06:12:44",
            "4 de ago. de 2024 às 06:12:44",
            "4 ago 2024, 6:12:44",
            "4 авг. 2024 г., 06:12:44",
            "4 sie 2024, 06:12:44",
            "4th of August 2024 06:12:44",
            "Sun Aug 04 06:12:44 CEST 2024",
        ] {
            check(written, local);
        }
        check("Aug 4, 2024, 6:12:44 PM", Some((19_939, 1_092, Clock::Local)));
        check("Sun, 04 Aug 2024 06:12:44 GMT", Some((19_939, 372, Clock::Universal)));
        check("Sun Aug 04 06:12:44 UTC 2024", Some((19_939, 372, Clock::Universal)));
        check("4 août 2024", Some((19_939, 0, Clock::None)));
    }

    #[test]
    fn every_month_by_its_short_names() {
        for (number, names) in [
            (1, "Jan janv. gen ene янв."),
            (3, "Mar mars März Mrz. mrt marzo"),
            (5, "May mai mei mag mayo"),
            (6, "Jun juin giu"),
            (7, "Jul juil. lug"),
            (9, "Sept. sep set"),
            (10, "Oct Okt. ott out"),
            (12, "Dec déc. Dez. dic"),
        ] {
            for name in names.split(' ') {
                let day = day_of(2024, number, 4).unwrap();
                check(&format!("4 {name} 2024"), Some((day, 0, Clock::None)));
            }
        }
    }

    #[test]
    fn what_names_no_month_is_no_point_in_time() {
        for written in [
            "",
            "every day",
            "4 jui 2024",
            "4 ma 2024",
            "Aug 2024",
            "Aug 40, 2024",
            "Aug 4, 1824",
            "Aug 4, 2024, 26:12",
            "Aug 4, 2024, soon",
            "Room 4, 2024",
            "4 août 2024 à",
            "4 août 24",
            "12345 Aug 2024",
            "August",
            "0 Aug 2024",
        ] {
            check(written, None);
        }
    }
}
