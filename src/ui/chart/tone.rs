//! What a mark in a picture stands for. A style sheet gives it its color (`data-tone`), so that both themes, paper and
//! forced colors come out right. Holds no color.

use crate::model::Severity;
use plotters::prelude::Color;
use plotters_backend::BackendColor;

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tone {
    /// Words, and what has to be seen first.
    Ink,
    /// Words that explain, and units.
    Quiet,
    /// Lines of the scale.
    Rule,
    /// Values.
    Mark,
    /// What is only claimed; drawn as an outline.
    Claimed,
    /// Home.
    Home,
    /// An hour of the week: nothing, then few to many.
    Heat0,
    #[allow(missing_docs)]
    Heat1,
    #[allow(missing_docs)]
    Heat2,
    #[allow(missing_docs)]
    Heat3,
    #[allow(missing_docs)]
    Heat4,
    /// The bands of severity.
    Low,
    #[allow(missing_docs)]
    Medium,
    #[allow(missing_docs)]
    High,
    #[allow(missing_docs)]
    VeryHigh,
}

impl Tone {
    /// Every tone, in the order of their numbers.
    const ALL: [Tone; 15] = [
        Tone::Ink,
        Tone::Quiet,
        Tone::Rule,
        Tone::Mark,
        Tone::Claimed,
        Tone::Home,
        Tone::Heat0,
        Tone::Heat1,
        Tone::Heat2,
        Tone::Heat3,
        Tone::Heat4,
        Tone::Low,
        Tone::Medium,
        Tone::High,
        Tone::VeryHigh,
    ];

    /// The tone of a band.
    pub(super) fn of(severity: Severity) -> Self {
        match severity {
            Severity::Low => Tone::Low,
            Severity::Medium => Tone::Medium,
            Severity::High => Tone::High,
            Severity::VeryHigh => Tone::VeryHigh,
        }
    }

    /// The tone of a number of values beside the greatest one: nothing, or one of four steps.
    pub(super) fn heat(n: u32, most: u32) -> Self {
        let step = if n == 0 { 0 } else { 1 + u64::from(n - 1) * 4 / u64::from(most.max(n)) };
        match step {
            0 => Tone::Heat0,
            1 => Tone::Heat1,
            2 => Tone::Heat2,
            3 => Tone::Heat3,
            _ => Tone::Heat4,
        }
    }

    /// Attribute value of `data-tone`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Tone::Ink => "ink",
            Tone::Quiet => "quiet",
            Tone::Rule => "rule",
            Tone::Mark => "mark",
            Tone::Claimed => "claimed",
            Tone::Home => "home",
            Tone::Heat0 => "heat-0",
            Tone::Heat1 => "heat-1",
            Tone::Heat2 => "heat-2",
            Tone::Heat3 => "heat-3",
            Tone::Heat4 => "heat-4",
            Tone::Low => "low",
            Tone::Medium => "medium",
            Tone::High => "high",
            Tone::VeryHigh => "very-high",
        }
    }

    /// The tone that plotters took for a color.
    pub(super) fn behind(color: BackendColor) -> Self {
        Tone::ALL.get(usize::from(color.rgb.0)).copied().unwrap_or(Tone::Ink)
    }
}

/// Plotters hands colors through without looking at them: the first of three parts is the number of the tone.
impl Color for Tone {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (*self as u8, 0, 0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_comes_back_out_of_its_color() {
        for tone in Tone::ALL {
            assert_eq!(Tone::behind(tone.to_backend_color()), tone);
        }
    }

    #[track_caller]
    fn check(n: u32, most: u32, expected: Tone) {
        assert_eq!(Tone::heat(n, most), expected);
    }

    #[test]
    fn one_value_is_not_nothing_and_the_most_is_the_darkest() {
        check(0, 0, Tone::Heat0);
        check(0, 9, Tone::Heat0);
        check(1, 1000, Tone::Heat1);
        check(500, 1000, Tone::Heat2);
        check(1000, 1000, Tone::Heat4);
        check(u32::MAX, u32::MAX, Tone::Heat4);
    }
}
