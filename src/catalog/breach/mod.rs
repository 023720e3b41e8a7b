//! Incidents at makers of devices, and the eight kinds of them as presets. Confirmed and claimed are kept apart; nothing
//! stands here without a source and a date.

mod consequence;
mod incident;
mod kind;
mod replay;

pub use consequence::CONSEQUENCES;
pub use incident::INCIDENTS;
pub use kind::KINDS;
pub use replay::WYZE_2019;
