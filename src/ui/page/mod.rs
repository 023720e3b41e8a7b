//! The places. Each takes what it needs from the visit, and puts parts in order.

mod leak;
mod open;
mod proof;
mod report;

pub(super) use leak::Leak;
pub(super) use open::Open;
pub(super) use proof::Proof;
pub(super) use report::Report;
