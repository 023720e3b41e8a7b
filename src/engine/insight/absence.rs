//! Hours in which nobody is at home: between leaving and coming back, or where a home that stirs all day is still. Goes by
//! clocks of the place only.

use super::moment::{Clock, DAY, Moment, weekday};
use std::collections::BTreeMap;

/// What tells who is at home. Bounded by a limit and by the calendar.
#[derive(Default)]
pub(super) struct Absence {
    /// Minute, and whether everybody is away from then on.
    turns: Vec<(i32, bool)>,
    /// Hours with motion by day, one bit each.
    stirs: BTreeMap<i32, u32>,
}

/// The hours that are usually empty.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NobodyHome {
    pub(super) days: u8,
    pub(super) from_hour: u8,
    pub(super) until_hour: u8,
    pub(super) n: u64,
    pub(super) of: u64,
}

/// What a kind of proof must bring.
struct Demand {
    /// Hours that may be meant.
    hours: std::ops::RangeInclusive<u8>,
    fewest_hours: u8,
}

impl Absence {
    const MOST: usize = 20_000;
    /// Minutes away that are no journey.
    const LONGEST: i32 = 36 * 60;
    /// Days from the first to the last: three weeks.
    const SPAN: i32 = 20;
    /// The same day of the week at least so often.
    const FEWEST: u64 = 3;
    /// Different hours with motion that make a day on which somebody was at home.
    const LIVELY: u32 = 4;

    pub(super) fn turn(&mut self, moment: Moment, is_away: bool) {
        if moment.clock == Clock::Local && self.turns.len() < Self::MOST {
            self.turns.push((moment.minute, is_away));
        }
    }

    #[inline]
    pub(super) fn stir(&mut self, moment: Moment) {
        if moment.clock == Clock::Local {
            *self.stirs.entry(moment.day()).or_default() |= 1 << (moment.of_day() / 60);
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        let room = Self::MOST.saturating_sub(self.turns.len());
        self.turns.extend(other.turns.iter().take(room));
        for (day, hours) in &other.stirs {
            *self.stirs.entry(*day).or_default() |= hours;
        }
    }

    /// The hours, by who left and came back; else by where nothing stirred.
    pub(super) fn nobody_home(&self) -> Option<NobodyHome> {
        usual(&self.away(), &Demand { hours: 0..=24, fewest_hours: 2 })
            .or_else(|| usual(&self.still(), &Demand { hours: 7..=20, fewest_hours: 3 }))
    }

    /// Whole hours away by day, for days on which somebody left or came.
    fn away(&self) -> BTreeMap<i32, u32> {
        let mut turns = self.turns.clone();
        turns.sort_unstable();
        let mut days: BTreeMap<i32, u32> = turns.iter().map(|(minute, _)| (minute.div_euclid(DAY), 0)).collect();
        let mut left: Option<i32> = None;
        for (minute, is_away) in turns {
            match (left, is_away) {
                (None, true) => left = Some(minute),
                (Some(since), false) => {
                    if minute - since <= Self::LONGEST {
                        mark(&mut days, since, minute);
                    }
                    left = None;
                }
                _ => {}
            }
        }
        days
    }

    /// Hours without motion between others with it, for days with much of it.
    fn still(&self) -> BTreeMap<i32, u32> {
        let lively = self.stirs.iter().filter(|(_, hours)| hours.count_ones() >= Self::LIVELY);
        lively
            .map(|(day, hours)| {
                let (first, last) = (hours.trailing_zeros(), 31 - hours.leading_zeros());
                let between = (1_u32 << last) - (1 << first);
                (*day, between & !hours)
            })
            .collect()
    }
}

/// Marks the whole hours of a span.
fn mark(days: &mut BTreeMap<i32, u32>, from: i32, until: i32) {
    for hour in (from + 59).div_euclid(60)..until.div_euclid(60) {
        if let Some(hours) = days.get_mut(&hour.div_euclid(24)) {
            *hours |= 1 << hour.rem_euclid(24);
        }
    }
}

/// The span of hours that is empty on most of the days of the week, three times in four on each of them.
fn usual(days: &BTreeMap<i32, u32>, demand: &Demand) -> Option<NobodyHome> {
    let (first, last) = (days.keys().next()?, days.keys().next_back()?);
    if last - first < Absence::SPAN {
        return None;
    }
    let mut best: Option<(u32, NobodyHome)> = None;
    for from_hour in demand.hours.clone() {
        for until_hour in from_hour + demand.fewest_hours..=*demand.hours.end() {
            let found = span(days, from_hour, until_hour);
            let score = found.days.count_ones() * u32::from(until_hour - from_hour);
            if score > best.as_ref().map_or(0, |(score, _)| *score) {
                best = Some((score, found));
            }
        }
    }
    best.map(|(_, found)| found)
}

fn span(days: &BTreeMap<i32, u32>, from_hour: u8, until_hour: u8) -> NobodyHome {
    let wanted = ((1_u64 << until_hour) - (1 << from_hour)) as u32;
    let mut counts = [(0_u64, 0_u64); 7];
    for (day, hours) in days {
        if let Some((n, of)) = counts.get_mut(weekday(*day)) {
            *of += 1;
            *n += u64::from(hours & wanted == wanted);
        }
    }
    let mut found = NobodyHome { days: 0, from_hour, until_hour, n: 0, of: 0 };
    for (idx, (n, of)) in counts.into_iter().enumerate() {
        if of >= Absence::FEWEST && n * 4 >= of * 3 {
            found.days |= 1 << idx;
            found.n += n;
            found.of += of;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Monday.
    const MONDAY: i32 = 20_241;

    fn local(day: i32, hour: i32, minute: i32) -> Moment {
        Moment { minute: day * DAY + hour * 60 + minute, clock: Clock::Local }
    }

    /// Out from 8:10 to 17:20 on so many days in a row but weekends, in on every day at 22.
    fn worker(n_days: i32) -> Absence {
        let mut absence = Absence::default();
        for day in MONDAY..MONDAY + n_days {
            if weekday(day) < 5 {
                absence.turn(local(day, 8, 10), true);
                absence.turn(local(day, 17, 20), false);
            }
            absence.turn(local(day, 22, 0), false);
        }
        absence
    }

    #[test]
    fn leaving_and_coming_back_for_three_weeks_tell_the_hours() {
        let expected = NobodyHome { days: 0b1_1111, from_hour: 9, until_hour: 17, n: 15, of: 15 };
        assert_eq!(worker(21).nobody_home(), Some(expected));
        assert_eq!(worker(20).nobody_home(), None);
    }

    #[test]
    fn a_journey_is_no_habit() {
        let mut absence = Absence::default();
        absence.turn(local(MONDAY, 8, 0), true);
        absence.turn(local(MONDAY + 30, 8, 0), false);
        assert_eq!(absence.nobody_home(), None);
    }

    /// Motion in these hours of each day.
    #[track_caller]
    fn check(n_days: i32, hours: &[i32], expected: Option<(u8, u8, u8)>) {
        let mut absence = Absence::default();
        for day in MONDAY..MONDAY + n_days {
            for hour in hours {
                absence.stir(local(day, *hour, 30));
            }
        }
        let found = absence.nobody_home().map(|found| (found.days, found.from_hour, found.until_hour));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_lively_home_that_is_still_by_day_is_empty() {
        check(21, &[6, 7, 8, 17, 18, 22], Some((0b111_1111, 9, 17)));
        check(20, &[6, 7, 8, 17, 18, 22], None);
        check(21, &[8, 17, 18], None);
        // Still by night is no absence, and two hours are none.
        check(21, &[0, 7, 9, 11, 13, 15, 17, 19, 21, 23], None);
        check(21, &[7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20], None);
    }
}
