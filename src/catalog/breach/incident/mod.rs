//! To be filled.

use crate::model::Breach;

/// To be filled.
pub const INCIDENTS: &[Breach] = &[];
