//! To be filled.

use crate::model::Consequence;

/// To be filled.
pub const CONSEQUENCES: &[Consequence] = &[];
