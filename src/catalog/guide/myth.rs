//! What is often said and is wrong, and what comes last.

use crate::model::Claim;

pub(super) const MYTHS: &[(&str, Claim)] = &[];

pub(super) const LAST_RUNG: &[Claim] = &[];
