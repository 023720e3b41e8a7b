//! Pictures of the person's own data: plain shapes out of plotters, which the view makes SVG elements of. Each has a title,
//! a sentence that says what it shows, and the same figures as a table; none says more than those. Asks no network, draws
//! no map, and holds no color: a style sheet gives one to each tone.
//!
//! Everything but the view is pure, and is tested with the engine.

mod axis;
mod backend;
mod calendar;
mod compared;
mod curve;
mod exposure;
mod picture;
mod places;
mod rhythm;
mod sheet;
mod timeline;
mod tone;
#[cfg(feature = "app")]
mod view;

pub(crate) use compared::{Row, compared};
pub(crate) use curve::curve;
pub(crate) use exposure::exposure;
pub(crate) use picture::Picture;
pub(crate) use places::places;
pub(crate) use rhythm::rhythms;
pub(crate) use timeline::{habits, timeline};
#[cfg(feature = "app")]
pub(crate) use view::figure;
