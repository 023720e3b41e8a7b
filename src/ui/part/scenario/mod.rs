//! The parts of the scenario: which incident, the waterline, what follows, how grave, what is known, day by day.
//! Confirmed and claimed never share a list or a count.

mod choice;
mod grave;
mod known;
mod outlook;
mod replay;
mod waterline;

pub(in crate::ui) use choice::choice;
pub(in crate::ui) use grave::grave;
pub(in crate::ui) use known::{blind, known};
pub(in crate::ui) use outlook::{ground, outlooks};
pub(in crate::ui) use replay::{REPLAYED, replay};
pub(in crate::ui) use waterline::waterline;
