//! What holds between steps.

use crate::model::Edge;

pub(super) const EDGES: &[Edge] = &[];
