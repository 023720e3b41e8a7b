//! Guides.

use crate::model::Guide;

pub(super) const GUIDES: &[&Guide] = &[];
