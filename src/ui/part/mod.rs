//! The parts that pages are made of. They take signals and callbacks, except those few that act on the visit itself.

mod badge;
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
mod masthead;
mod path;
mod reading;
mod when;

pub(super) use class_card::ClassCard;
pub(super) use class_count::ClassCounts;
pub(super) use column::Column;
pub(super) use coverage::Coverage;
pub(super) use drop_zone::DropZone;
pub(super) use each::Each;
pub(super) use exit_table::ExitTable;
pub(super) use gravest::Gravest;
pub(super) use guide::Guide;
pub(super) use masthead::Masthead;
pub(super) use reading::Reading;
pub(super) use when::When;
