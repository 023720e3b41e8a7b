//! Axes in whole numbers: one type for days, counts, metres and thousandths of a measure, so that all pictures share one
//! chart of plotters. Printing fractions would cost the page ten kilobytes; here there are none.

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use std::ops::Range;

/// An axis from one value to another, with the values that get a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Axis {
    /// At the left, or at the bottom.
    from: i64,
    /// At the right, or at the top. May be the lesser one: rows are counted downwards.
    until: i64,
    /// Values that get a line.
    ticks: Vec<i64>,
}

impl Axis {
    /// An axis without a line.
    pub(super) fn bare(from: i64, until: i64) -> Self {
        Self { from, until, ticks: Vec::new() }
    }

    /// An axis with these lines; those outside of it are left out.
    pub(super) fn marked(from: i64, until: i64, mut ticks: Vec<i64>) -> Self {
        ticks.retain(|tick| (from.min(until)..=from.max(until)).contains(tick));
        Self { from, until, ticks }
    }

    /// From nothing to at least the greatest value, with a line at round numbers: at most so many.
    pub(super) fn counting(most: i64, n_lines: i64) -> Self {
        let step = step(most, n_lines);
        let until = most.max(1).div_ceil_to(step);
        Self { from: 0, until, ticks: rounds(0, until, step) }
    }

    /// Around two values, widened to round numbers.
    pub(super) fn around(least: i64, most: i64, n_lines: i64) -> Self {
        let step = step((most - least).max(1), n_lines);
        let from = least.div_euclid(step) * step;
        let until = most.max(from + 1).div_ceil_to(step);
        Self { from, until, ticks: rounds(from, until, step) }
    }

    /// The values that get a line.
    pub(super) fn ticks(&self) -> &[i64] {
        &self.ticks
    }
}

/// Rounding up to a multiple.
trait Ceiling {
    fn div_ceil_to(self, step: i64) -> i64;
}

impl Ceiling for i64 {
    fn div_ceil_to(self, step: i64) -> i64 {
        (self + step - 1).div_euclid(step) * step
    }
}

/// The least of 1, 2, 5, 10, 20, 50 … that leaves at most so many steps.
pub(super) fn step(span: i64, n_steps: i64) -> i64 {
    let mut power = 1_i64;
    loop {
        for leading in [1, 2, 5] {
            let step = power.saturating_mul(leading);
            if span / step < n_steps.max(1) || step > i64::MAX / 10 {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

fn rounds(from: i64, until: i64, step: i64) -> Vec<i64> {
    (0..=(until - from) / step).map(|n| from + n * step).collect()
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = i64;

    fn map(&self, value: &i64, (start, end): (i32, i32)) -> i32 {
        let (sign, span) = ((self.until - self.from).signum(), i128::from((self.until - self.from).abs()));
        if span == 0 {
            return start;
        }
        let along = i128::from((*value - self.from) * sign) * i128::from(end - start);
        // To the nearest tenth of a pixel; a value outside of the axis stays within the reach of a number.
        let nearest = (along * 2 + span).div_euclid(span * 2);
        i32::try_from(i128::from(start) + nearest).unwrap_or(if nearest < 0 { i32::MIN / 2 } else { i32::MAX / 2 })
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<i64> {
        self.ticks.clone()
    }

    fn range(&self) -> Range<i64> {
        self.from..self.until
    }
}

impl ValueFormatter<i64> for Axis {
    fn format(value: &i64) -> String {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(axis: &Axis, from: i64, until: i64, ticks: &[i64]) {
        assert_eq!((axis.range(), axis.ticks()), (from..until, ticks));
    }

    #[test]
    fn lines_stand_at_round_numbers() {
        check(&Axis::counting(0, 4), 0, 1, &[0, 1]);
        check(&Axis::counting(3, 4), 0, 3, &[0, 1, 2, 3]);
        check(&Axis::counting(9, 4), 0, 10, &[0, 5, 10]);
        check(&Axis::counting(31_000, 4), 0, 40_000, &[0, 10_000, 20_000, 30_000, 40_000]);
        check(&Axis::around(61_200, 84_900, 4), 60_000, 90_000, &[60_000, 70_000, 80_000, 90_000]);
        check(&Axis::around(-5, -5, 4), -5, -4, &[-5, -4]);
        check(&Axis::marked(0, 10, vec![-1, 0, 7, 11]), 0, 10, &[0, 7]);
    }

    #[track_caller]
    fn check_map(axis: &Axis, value: i64, limit: (i32, i32), expected: i32) {
        assert_eq!(axis.map(&value, limit), expected);
    }

    #[test]
    fn values_fall_on_the_nearest_tenth_of_a_pixel() {
        check_map(&Axis::bare(0, 3), 1, (0, 100), 33);
        check_map(&Axis::bare(0, 3), 2, (0, 100), 67);
        check_map(&Axis::bare(0, 4), 1, (100, 0), 75);
        check_map(&Axis::bare(7, 0), 0, (700, 0), 0);
        check_map(&Axis::bare(5, 5), 5, (10, 90), 10);
        check_map(&Axis::bare(0, 1), i64::MAX / 2, (0, 100), i32::MAX / 2);
    }
}
