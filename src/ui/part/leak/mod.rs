//! The parts of the leak check: what to look for, in which lists, and what came of it.

mod lists;
mod result;
mod subjects;

pub(in crate::ui) use lists::lists;
pub(in crate::ui) use result::result;
pub(in crate::ui) use subjects::subjects;
