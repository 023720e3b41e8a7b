//! When somebody usually sleeps: the median of the nights that sleep records tell. Naps and shift work tell nothing.

use super::moment::{Clock, DAY, Moment};
use std::collections::BTreeMap;

/// Begin and end of sleep by night. Bounded by the calendar.
#[derive(Default)]
pub(super) struct Nights {
    /// By the day on whose evening the night begins: first and last minute.
    spans: BTreeMap<i32, (i32, i32)>,
}

/// The usual time.
pub(super) struct Asleep {
    pub(super) from: u16,
    pub(super) until: u16,
    pub(super) n: u64,
    pub(super) of: u64,
}

impl Nights {
    /// A night begins at 18 h and may begin until noon.
    const EVENING: i32 = 18 * 60;
    const FEWEST: usize = 5;
    /// Minutes of sleep that make a night.
    const LONG: std::ops::RangeInclusive<i32> = 180..=840;
    /// Minutes by which a night may miss the usual time and still bear it out.
    const NEAR: i32 = 90;

    /// Takes a span of sleep: a night, or a part of one.
    pub(super) fn add(&mut self, from: Moment, until: Moment) {
        let is_local = from.clock == Clock::Local && until.clock == Clock::Local;
        if !is_local || !(1..=*Self::LONG.end()).contains(&(until.minute - from.minute)) {
            return;
        }
        let since = from.minute - Self::EVENING;
        if since.rem_euclid(DAY) < Self::EVENING {
            self.span(since.div_euclid(DAY), (from.minute, until.minute));
        }
    }

    fn span(&mut self, night: i32, (from, until): (i32, i32)) {
        let span = self.spans.entry(night).or_insert((from, until));
        *span = (span.0.min(from), span.1.max(until));
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (night, span) in &other.spans {
            self.span(*night, *span);
        }
    }

    pub(super) fn asleep(&self) -> Option<Asleep> {
        let nights: Vec<(i32, i32)> = self
            .spans
            .iter()
            .filter(|(_, (from, until))| Self::LONG.contains(&(until - from)))
            .map(|(night, (from, until))| (from - night * DAY, until - night * DAY))
            .collect();
        if nights.len() < Self::FEWEST {
            return None;
        }
        let median = |of: fn(&(i32, i32)) -> i32| {
            let mut sorted: Vec<i32> = nights.iter().map(of).collect();
            sorted.sort_unstable();
            sorted.get(sorted.len() / 2).copied()
        };
        let (from, until) = (median(|night| night.0)?, median(|night| night.1)?);
        let is_near =
            |night: &&(i32, i32)| (night.0 - from).abs() <= Self::NEAR && (night.1 - until).abs() <= Self::NEAR;
        let (n, of) = (nights.iter().filter(is_near).count() as u64, nights.len() as u64);
        (n * 5 >= of * 3).then(|| Asleep { from: half_hour(from), until: half_hour(until), n, of })
    }
}

/// Minutes after midnight, to the half hour.
fn half_hour(minute: i32) -> u16 {
    ((minute + 15).div_euclid(30) * 30).rem_euclid(DAY) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(minute: i32) -> Moment {
        Moment { minute, clock: Clock::Local }
    }

    /// One span of sleep for each night, in minutes after the midnight before it.
    #[track_caller]
    fn check(nights: &[(i32, i32)], expected: Option<(u16, u16, u64, u64)>) {
        let mut told = Nights::default();
        for (night, (from, until)) in (20_000..).zip(nights) {
            let day = night * DAY;
            told.add(local(day + from), local(day + until));
        }
        let asleep = told.asleep().map(|asleep| (asleep.from, asleep.until, asleep.n, asleep.of));
        assert_eq!(asleep, expected);
    }

    #[test]
    fn five_nights_tell_the_usual_time() {
        let night = (23 * 60 + 10, DAY + 6 * 60 + 50);
        check(&[night; 5], Some((23 * 60, 7 * 60, 5, 5)));
        check(&[night; 4], None);
        // After midnight the night still belongs to the evening before.
        check(&[(DAY + 20, DAY + 480); 5], Some((30, 480, 5, 5)));
    }

    #[test]
    fn nights_that_differ_tell_nothing() {
        let (early, late) = ((21 * 60, DAY + 5 * 60), (DAY + 2 * 60, DAY + 10 * 60));
        check(&[early, late, early, late, early, late], None);
    }

    #[test]
    fn naps_do_not_count_and_stages_join() {
        check(&[(13 * 60, 14 * 60); 9], None);
        let mut told = Nights::default();
        for night in 20_000..20_006 {
            for stage in 0..16 {
                let from = night * DAY + 23 * 60 + stage * 30;
                told.add(local(from), local(from + 25));
            }
        }
        let asleep = told.asleep().unwrap();
        assert_eq!((asleep.from, asleep.until, asleep.n), (23 * 60, 7 * 60, 6));
    }

    #[test]
    fn universal_time_tells_no_hour() {
        let mut told = Nights::default();
        for night in 20_000..20_010 {
            let from = local(night * DAY + 23 * 60).as_universal();
            told.add(from, Moment { minute: from.minute + 480, ..from });
        }
        assert!(told.asleep().is_none());
    }
}
