//! How a read fails: a kind and a position, never any content.

use crate::model::Why;
use std::io;

/// A failure on its way through `std::io::Read`.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("{0}")]
pub struct Broken(pub Why);

impl From<Broken> for io::Error {
    fn from(broken: Broken) -> Self {
        io::Error::other(broken)
    }
}

/// The reason inside an I/O error; the foreign text is not kept.
pub fn why(error: &io::Error) -> Why {
    error.get_ref().and_then(|inner| inner.downcast_ref::<Broken>()).map_or(Why::Unreadable, |broken| broken.0)
}
