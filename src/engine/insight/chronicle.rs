//! How many values of one kind there are on each day, and at each hour of the week. Bounded by the calendar: a day is a
//! number between two years.

use super::moment::{Clock, Moment, weekday};
use crate::model::{Paths, ProviderId, Trace, Trail};
use std::collections::BTreeMap;

/// Items that a trace tells; more days are joined to weeks.
const MOST_ITEMS: usize = 4_000;

type Week = [[u32; 24]; 7];

/// Counts of one kind.
#[derive(Default)]
pub(super) struct Chronicle {
    n: u64,
    /// The day at hand and its count, so that a day costs one look into the map and not one for each record.
    run: (i32, u32),
    days: BTreeMap<i32, u32>,
    /// By a clock of the place, and by universal time.
    local: Week,
    universal: Week,
    n_local: u64,
    n_universal: u64,
    /// Where the times stand; noted by whoever knows the columns.
    pub(super) fields: Paths,
}

impl Chronicle {
    #[inline]
    pub(super) fn add(&mut self, moment: Moment) {
        self.n += 1;
        let day = moment.day();
        if day != self.run.0 {
            self.settle();
            self.run.0 = day;
        }
        self.run.1 = self.run.1.saturating_add(1);
        let week = match moment.clock {
            Clock::None => return,
            Clock::Local => {
                self.n_local += 1;
                &mut self.local
            }
            Clock::Universal => {
                self.n_universal += 1;
                &mut self.universal
            }
        };
        let hour = (moment.of_day() / 60) as usize;
        if let Some(count) = week.get_mut(weekday(day)).and_then(|hours| hours.get_mut(hour)) {
            *count = count.saturating_add(1);
        }
    }

    /// Puts the day at hand into the map.
    pub(super) fn settle(&mut self) {
        let (day, count) = std::mem::take(&mut self.run);
        if count > 0 {
            let total = self.days.entry(day).or_default();
            *total = total.saturating_add(count);
        }
    }

    /// Takes the counts of another one that is settled.
    pub(super) fn merge(&mut self, other: &Self) {
        self.n += other.n;
        self.n_local += other.n_local;
        self.n_universal += other.n_universal;
        for (day, count) in &other.days {
            let total = self.days.entry(*day).or_default();
            *total = total.saturating_add(*count);
        }
        for (own, theirs) in [(&mut self.local, &other.local), (&mut self.universal, &other.universal)] {
            let counts = own.as_flattened_mut().iter_mut().zip(theirs.as_flattened());
            counts.for_each(|(count, more)| *count = count.saturating_add(*more));
        }
    }

    pub(super) fn trace(&self, provider: Option<ProviderId>, trail: Trail) -> Trace {
        let mut step = 1_u16;
        let mut days: Vec<(i32, u32)> = self.days.iter().map(|(day, count)| (*day, *count)).collect();
        while days.len() > MOST_ITEMS {
            step = if step == 1 { 7 } else { step.saturating_mul(2) };
            days = joined(&days, i32::from(step));
        }
        let is_local = self.n_local >= self.n_universal;
        let week = if is_local { self.local } else { self.universal };
        Trace { provider, trail, n: self.n, days, step, week, is_local, fields: self.fields.clone() }
    }
}

/// Joins days to spans that begin on a Monday.
fn joined(days: &[(i32, u32)], step: i32) -> Vec<(i32, u32)> {
    let mut spans: Vec<(i32, u32)> = Vec::new();
    for &(day, count) in days {
        // 1970-01-05 was a Monday.
        let begins = (day - 4).div_euclid(step) * step + 4;
        match spans.last_mut() {
            Some((last, total)) if *last == begins => *total = total.saturating_add(count),
            _ => spans.push((begins, count)),
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::super::moment::{DAY, Dates};
    use super::*;

    fn chronicle(written: &[&str]) -> Chronicle {
        let mut chronicle = Chronicle::default();
        for written in written {
            chronicle.add(Dates::default().read(0, written.as_bytes()).unwrap());
        }
        chronicle.settle();
        chronicle
    }

    #[test]
    fn values_are_counted_by_day_and_by_hour_of_the_week() {
        // A Sunday, a Monday, the Sunday again.
        let mut counted = chronicle(&["2025-06-01 08:10:00 +0200", "2025-06-02 23:59:00 +0200"]);
        counted.merge(&chronicle(&["2025-06-01 08:50:00 +0200", "2025-06-01"]));
        let trace = counted.trace(None, Trail::Motion);
        assert_eq!((trace.n, trace.step, trace.is_local), (4, 1, true));
        assert_eq!(trace.days, [(20_240, 3), (20_241, 1)]);
        assert_eq!((trace.week[6][8], trace.week[0][23]), (2, 1));
        assert_eq!(trace.week.as_flattened().iter().sum::<u32>(), 3, "a bare date has no hour");
    }

    #[test]
    fn hours_are_of_one_clock() {
        let trace = chronicle(&["2025-06-01 08:10:00Z", "2025-06-01 08:10:00Z", "2025-06-01 09:00:00 +0200"])
            .trace(None, Trail::Other);
        assert!(!trace.is_local);
        assert_eq!((trace.week[6][8], trace.week[6][9]), (2, 0));
    }

    #[test]
    fn many_days_are_joined_to_weeks_that_begin_on_monday() {
        let mut counted = Chronicle::default();
        for day in 10_000..16_000 {
            counted.add(Moment { minute: day * DAY, clock: Clock::None });
        }
        counted.settle();
        let trace = counted.trace(None, Trail::Other);
        assert_eq!((trace.step, trace.n), (7, 6_000));
        assert!(trace.days.len() <= 900);
        assert!(trace.days.iter().all(|(day, _)| weekday(*day) == 0));
        assert_eq!(trace.days.iter().map(|(_, count)| count).sum::<u32>(), 6_000);
    }
}
