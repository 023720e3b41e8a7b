//! Points in time as exports write them, read by position: no search, no calendar beyond days. A date that can be read in
//! two ways (`03/04/2024`) is none, unless its vendor or another date of its column tells which of them is meant.

use super::month;
use crate::model::DateOrder;

/// Minutes since 1970 by the clock that a value shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::engine) struct Moment {
    /// Minutes; of a bare date its midnight.
    pub(super) minute: i32,
    /// Which clock that is.
    pub(super) clock: Clock,
}

/// Which clock a value shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Clock {
    /// None: it is a bare date.
    None,
    /// That of the place: the value says how far it is from universal time, or says nothing of clocks at all.
    Local,
    /// Universal time.
    Universal,
}

/// Minutes of a day.
pub(super) const DAY: i32 = 1_440;

impl Moment {
    /// Days since 1970-01-01.
    pub(super) fn day(self) -> i32 {
        self.minute.div_euclid(DAY)
    }

    /// Minutes after midnight.
    pub(super) fn of_day(self) -> i32 {
        self.minute.rem_euclid(DAY)
    }

    /// A time of this day.
    pub(super) fn at(self, (minute, clock): (i32, Clock)) -> Self {
        Self { minute: self.day() * DAY + minute, clock }
    }

    /// The same moment by a clock so many minutes ahead.
    pub(super) fn shifted(self, minutes: i32) -> Self {
        Self { minute: self.minute.saturating_add(minutes), clock: Clock::Local }
    }

    /// The same reading of a clock that is known to show universal time.
    pub(super) fn as_universal(self) -> Self {
        let clock = if self.clock == Clock::Local { Clock::Universal } else { self.clock };
        Self { clock, ..self }
    }
}

/// Day of the week of a day since 1970, Monday 0.
pub(super) fn weekday(day: i32) -> usize {
    (day + 3).rem_euclid(7) as usize
}

/// Reads moments, and remembers the last date: most records are of the day of the one before.
#[derive(Default)]
pub(super) struct Dates {
    last: [u8; 10],
    day: i32,
    /// How the vendor writes dates that can be read in two ways.
    order: Option<DateOrder>,
    /// What the dates of each column have shown.
    columns: Vec<Shown>,
}

/// Which orders of day and month the dates of a column have.
#[derive(Clone, Copy, Default)]
struct Shown {
    day_first: bool,
    month_first: bool,
}

/// Years before and after these are no time of a record.
const YEARS: std::ops::RangeInclusive<i32> = 1_995..=2_060;
const SECONDS: std::ops::Range<i64> = 788_918_400..2_840_140_800;

impl Dates {
    /// Of a vendor that writes dates in an order.
    pub(super) fn of(order: Option<DateOrder>) -> Self {
        Self { order, ..Self::default() }
    }

    /// The moment that a value of a column means, if it is one.
    #[inline]
    pub(super) fn read(&mut self, column: u16, written: &[u8]) -> Option<Moment> {
        let Some((date, rest)) = written.split_first_chunk::<10>() else { return self.other(column, written) };
        if *date != self.last {
            let [c0, c1, y0, y1, separator @ (b'-' | b'/' | b'.'), m0, m1, second, d0, d1] = *date else {
                return epoch(written).or_else(|| self.other(column, written));
            };
            if second != separator {
                return self.other(column, written);
            }
            let year = two(c0, c1)? * 100 + two(y0, y1)?;
            self.day = day_of(year, two(m0, m1)?, two(d0, d1)?)?;
            self.last = *date;
        }
        let (minute, clock) = time(rest)?;
        Some(Moment { minute: self.day * DAY + minute, clock })
    }

    /// A date that does not begin with its year.
    #[cold]
    fn other(&mut self, column: u16, written: &[u8]) -> Option<Moment> {
        self.year_last(column, written).or_else(|| {
            let (day, minute, clock) = month::read(written)?;
            Some(Moment { minute: day * DAY + minute, clock })
        })
    }

    /// `01/15/24 08:00:00`, `15.1.2024`, `15-01-2024`.
    fn year_last(&mut self, column: u16, written: &[u8]) -> Option<Moment> {
        let (first, rest) = small(written)?;
        let (separator @ (b'/' | b'.' | b'-'), rest) = rest.split_first()? else { return None };
        let (second, rest) = small(rest)?;
        let rest = rest.strip_prefix(&[*separator])?;
        let n_digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (year, rest) = match *rest {
            [c0, c1, y0, y1, ref rest @ ..] if n_digits == 4 => (two(c0, c1)? * 100 + two(y0, y1)?, rest),
            [y0, y1, ref rest @ ..] if n_digits == 2 => (2_000 + two(y0, y1)?, rest),
            _ => return None,
        };
        let (minute, clock) = time(rest)?;
        let (day, month) = match self.order_of(column, *separator, first, second)? {
            DateOrder::DayFirst => (first, second),
            DateOrder::MonthFirst => (second, first),
        };
        Some(Moment { minute: day_of(year, month, day)? * DAY + minute, clock })
    }

    /// In which order a date stands, by itself and those of its column so far; else by its vendor. With dots the day is
    /// first in every language. A column that has both orders tells nothing.
    fn order_of(&mut self, column: u16, separator: u8, first: i32, second: i32) -> Option<DateOrder> {
        if separator == b'.' {
            return Some(DateOrder::DayFirst);
        }
        let idx = usize::from(column);
        if idx >= self.columns.len() {
            self.columns.resize(idx + 1, Shown::default());
        }
        let shown = self.columns.get_mut(idx)?;
        shown.day_first |= first > 12 && second <= 12;
        shown.month_first |= second > 12 && first <= 12;
        match (shown.day_first, shown.month_first) {
            (true, true) => None,
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            (false, false) if first == second => Some(DateOrder::DayFirst),
            (false, false) => self.order,
        }
    }
}

/// A number of one or two digits, and what follows.
fn small(written: &[u8]) -> Option<(i32, &[u8])> {
    match written {
        [tens, ones, rest @ ..] if ones.is_ascii_digit() => Some((two(*tens, *ones)?, rest)),
        [ones, rest @ ..] => Some((two(b'0', *ones)?, rest)),
        [] => None,
    }
}

/// What follows a date: minutes of the day, and whose clock it is.
#[inline]
fn time(rest: &[u8]) -> Option<(i32, Clock)> {
    match rest {
        [] | [b'Z'] => Some((0, Clock::None)),
        [b',', b' ', rest @ ..] | [b'T' | b't' | b' ', rest @ ..] => hours(rest),
        _ => None,
    }
}

/// A time of day: minutes after midnight, and whose clock it is.
#[inline]
pub(super) fn hours(written: &[u8]) -> Option<(i32, Clock)> {
    let (hour, [m, n, rest @ ..]) = (match written {
        [h, i, b':', rest @ ..] => (two(*h, *i)?, rest),
        [i, b':', rest @ ..] => (two(b'0', *i)?, rest),
        _ => return None,
    }) else {
        return None;
    };
    let minute = two(*m, *n)?;
    if hour > 23 || minute > 59 {
        return None;
    }
    let rest = if let [b':', _, _, rest @ ..] = rest { rest } else { rest };
    let n_digits = match rest {
        [b'.' | b',', digits @ ..] => 1 + digits.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let rest = rest.get(n_digits..).unwrap_or_default();
    let (half, rest) = match rest {
        [b' ', half @ (b'A' | b'a' | b'P' | b'p'), b'M' | b'm', rest @ ..] => (Some(half | 0x20), rest),
        rest => (None, rest),
    };
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + if half == b'p' { 12 } else { 0 },
        None => hour,
    };
    Some((hour * 60 + minute, zone(rest.strip_prefix(b" ").unwrap_or(rest))?))
}

/// Which clock the end of a value speaks of.
#[inline]
fn zone(rest: &[u8]) -> Option<Clock> {
    match rest {
        [] => Some(Clock::Local),
        b"Z" | b"z" | b"UTC" | b"GMT" => Some(Clock::Universal),
        [b'+' | b'-', digits @ ..] => {
            let is_offset = matches!(digits, [_, _] | [_, _, _, _] | [_, _, b':', _, _]);
            let is_zero = digits.iter().all(|byte| matches!(byte, b'0' | b':'));
            is_offset.then_some(if is_zero { Clock::Universal } else { Clock::Local })
        }
        // The name of a zone: `Europe/Berlin`, `[Europe/Berlin]`, `CEST`.
        [b'A'..=b'Z' | b'[', ..] => Some(Clock::Local),
        _ => None,
    }
}

/// Seconds since 1970, or thousandths, millionths, billionths of them; a fraction is passed over.
fn epoch(written: &[u8]) -> Option<Moment> {
    let n_digits = written.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = written.split_at_checked(n_digits)?;
    let is_whole = rest.is_empty() || (rest.first() == Some(&b'.') && rest.iter().skip(1).all(u8::is_ascii_digit));
    if !is_whole || !matches!(n_digits, 10 | 13 | 16 | 19) {
        return None;
    }
    let seconds = digits.get(..10)?.iter().fold(0_i64, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    let minute = i32::try_from(seconds / 60).ok()?;
    SECONDS.contains(&seconds).then_some(Moment { minute, clock: Clock::Universal })
}

#[inline]
fn two(tens: u8, ones: u8) -> Option<i32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i32::from(tens) * 10 + i32::from(ones))
}

/// Days since 1970 of a date of the years in [`YEARS`]: all of them but 2000 follow the rule of four.
pub(super) fn day_of(year: i32, month: i32, day: i32) -> Option<i32> {
    const BEFORE: [i32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let before = BEFORE.get(usize::try_from(month - 1).ok()?)?;
    if !YEARS.contains(&year) || !(1..=31).contains(&day) {
        return None;
    }
    let leaps = (year - 1_969) / 4 + i32::from(month > 2 && year % 4 == 0);
    Some((year - 1_970) * 365 + leaps + before + day - 1)
}

/// Minutes that a sibling says local time is ahead: `UTC+0200`, `+02:00`.
pub(super) fn offset(written: &[u8]) -> Option<i32> {
    let written = written.strip_prefix(b"UTC").or_else(|| written.strip_prefix(b"GMT")).unwrap_or(written);
    let (sign, digits) = written.split_first()?;
    let [h, i, m, n] = match digits {
        [h, i, m, n] | [h, i, b':', m, n] => [*h, *i, *m, *n],
        _ => return None,
    };
    let minutes = two(h, i)? * 60 + two(m, n)?;
    match sign {
        b'+' => Some(minutes),
        b'-' => Some(-minutes),
        _ => None,
    }
    .filter(|minutes| minutes.abs() <= 14 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Option<(i32, i32, Clock)>) {
        let read = Dates::default().read(0, written.as_bytes());
        assert_eq!(read.map(|moment| (moment.day(), moment.of_day(), moment.clock)), expected, "{written}");
    }

    #[test]
    fn days_with_times_say_whose_clock_they_show() {
        check("2025-06-01 08:00:00 +0200", Some((20_240, 480, Clock::Local)));
        check("2025-06-01T08:00:00.123+02:00", Some((20_240, 480, Clock::Local)));
        check("2025-06-01T08:00:00", Some((20_240, 480, Clock::Local)));
        check("2025/06/01 08:00", Some((20_240, 480, Clock::Local)));
        check("2025-06-01 08:00:00 PM", Some((20_240, 1_200, Clock::Local)));
        check("2025-06-01T08:00:00Z", Some((20_240, 480, Clock::Universal)));
        check("2025-06-01 08:00:00 +0000", Some((20_240, 480, Clock::Universal)));
        check("2025-06-01 08:00:00 UTC", Some((20_240, 480, Clock::Universal)));
        check("2025-06-01", Some((20_240, 0, Clock::None)));
    }

    #[test]
    fn numbers_since_1970_are_universal() {
        check("1748764800", Some((20_240, 480, Clock::Universal)));
        check("1748764800.5", Some((20_240, 480, Clock::Universal)));
        check("1748764800123", Some((20_240, 480, Clock::Universal)));
        check("1748764800123456789", Some((20_240, 480, Clock::Universal)));
        check("17487648", None);
        check("9748764800", None);
        check("174876480012", None);
    }

    #[test]
    fn leap_days_and_ends_of_years() {
        check("2000-02-29", Some((11_016, 0, Clock::None)));
        check("2024-02-29", Some((19_782, 0, Clock::None)));
        check("2024-12-31", Some((20_088, 0, Clock::None)));
        check("2025-01-01", Some((20_089, 0, Clock::None)));
    }

    #[test]
    fn what_is_doubtful_is_no_moment() {
        for written in [
            "03/04/2024 08:00",
            "03/04/24",
            "31/31/2024",
            "1/2/3",
            "01/02/202",
            "01.02/2024",
            "2025-13-01",
            "2025-06-01x",
            "2025-06-01 25:00",
            "1890-06-01",
            "2025-06/01",
        ] {
            check(written, None);
        }
        for written in ["", "12", "every day", "2025-06-01 08:00:00 ?", "+15550100123"] {
            check(written, None);
        }
    }

    /// The days that the values of a column mean, one after another.
    #[track_caller]
    fn check_column(order: Option<DateOrder>, column: &[(&str, Option<i32>)]) {
        let mut dates = Dates::of(order);
        for (written, day) in column {
            assert_eq!(dates.read(7, written.as_bytes()).map(Moment::day), *day, "{written}");
        }
    }

    #[test]
    fn a_number_above_twelve_tells_the_order_of_its_column() {
        let (third_of_april, fourth_of_march) = (Some(19_816), Some(19_786));
        check_column(None, &[("03/04/2024", None), ("13/04/2024", Some(19_826)), ("03/04/2024", third_of_april)]);
        check_column(
            None,
            &[("3/4/24 8:05 PM", None), ("03/14/24", Some(19_796)), ("3/4/24 8:05 PM", fourth_of_march)],
        );
        check_column(None, &[("13-04-2024", Some(19_826)), ("03-04-2024 08:00", third_of_april)]);
        check_column(None, &[("03.04.2024, 08:00", third_of_april), ("3.4.24", third_of_april), ("04.13.2024", None)]);
        check_column(None, &[("05/05/2024", Some(19_848)), ("05/06/2024", None)]);
    }

    #[test]
    fn a_column_of_both_orders_tells_nothing() {
        check_column(None, &[("13/04/2024", Some(19_826)), ("04/13/2024", None), ("03/04/2024", None)]);
    }

    #[test]
    fn a_vendor_tells_the_order_unless_the_column_does() {
        let order = Some(DateOrder::MonthFirst);
        check_column(
            order,
            &[("03/04/24 08:00:00", Some(19_786)), ("13/04/24", Some(19_826)), ("03/04/24", Some(19_816))],
        );
    }

    #[test]
    fn columns_of_one_file_do_not_tell_of_each_other() {
        let mut dates = Dates::default();
        assert!(dates.read(1, b"13/04/2024").is_some());
        assert!(dates.read(2, b"03/04/2024").is_none());
    }

    #[test]
    fn a_day_of_the_week() {
        // 2025-06-01 was a Sunday, 1970-01-01 a Thursday.
        assert_eq!((weekday(20_240), weekday(0), weekday(-3)), (6, 3, 0));
    }

    #[test]
    fn offsets_beside_the_time() {
        assert_eq!(offset(b"UTC+0200"), Some(120));
        assert_eq!(offset(b"-03:30"), Some(-210));
        assert_eq!(offset(b"7200"), None);
        assert_eq!(offset(b"+9900"), None);
    }
}
