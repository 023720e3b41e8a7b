//! To be filled.

use crate::model::ReplayDay;

/// To be filled.
pub const WYZE_2019: &[ReplayDay] = &[];
