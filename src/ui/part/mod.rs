//! The parts that pages are made of. They take signals and callbacks, except those few that act on the visit itself.

mod aside;
mod badge;
pub(super) mod choice;
mod class_card;
mod class_count;
mod column;
mod coverage;
mod drop_zone;
mod each;
mod exit_table;
mod finding_row;
mod gravest;
mod guide;
mod icon;
pub(super) mod leak;
pub(super) mod letter;
mod masthead;
mod path;
mod reading;
pub(super) mod recover;
mod vendor_masked;
mod when;

pub(super) use aside::{n_aside, set_aside};
pub(super) use class_card::class_card;
pub(super) use class_count::class_counts;
pub(super) use column::column;
pub(super) use coverage::coverage;
pub(super) use drop_zone::drop_zone;
pub(super) use each::each;
pub(super) use exit_table::exit_table;
pub(super) use gravest::consequences;
pub(super) use guide::guide;
pub(super) use masthead::masthead;
pub(super) use reading::reading;
pub(super) use vendor_masked::vendor_masked;
pub(super) use when::when;
