//! The places. Each takes what it needs from the visit, and puts parts in order.

mod leak;
mod open;
mod proof;
mod recover;
mod report;
mod scenario;
mod takeaway;

pub(super) use leak::leak;
pub(super) use open::open;
pub(super) use proof::proof;
pub(super) use recover::recover;
pub(super) use report::report;
pub(super) use scenario::scenario;
pub(super) use takeaway::takeaway;
