//! Incidents at makers of devices, and the eight kinds of them as presets. Confirmed and claimed are kept apart; nothing
//! stands here without a source and a date.
//!
//! Confirmed is what the party itself said, or what somebody independent saw and the party did not deny. What the party
//! denies, and what one side alone asserts, is claimed. Facts: the `Ground` of each sentence and class, on the sources of
//! `reference`; stored copies, read in November 2026.

mod consequence;
mod incident;
mod kind;
mod list;
mod reference;
mod replay;

pub use consequence::{BODILY, CONSEQUENCES, HUBS, PICTURES};
pub use incident::INCIDENTS;
pub use kind::KINDS;
pub use list::{HIBP_BLIND, HIBP_WITHOUT};
pub use replay::WYZE_2019;

use crate::model::{Claim, Ground};

/// Classes with whom they concern and what they stand on: `None, GROUND => Email, Ssid; Some("testers"), GROUND => Weight;`.
macro_rules! spilt {
    ($($whom:expr, $ground:expr => $($class:ident),+;)*) => {
        &[$($($crate::model::Spilt { class: $crate::model::DataClass::$class, whom: $whom, ground: $ground }),+),*]
    };
}
use spilt;

const fn claim(text: &'static str, ground: Ground) -> Claim {
    Claim { text, ground }
}

#[cfg(test)]
mod tests;
