//! The parts of a letter: which one, what goes into it, how it reads, when an answer is due.

mod due;
mod fields;
mod preview;
mod which;

pub(in crate::ui) use due::due;
pub(in crate::ui) use fields::fields;
pub(in crate::ui) use preview::preview;
pub(in crate::ui) use which::which;
