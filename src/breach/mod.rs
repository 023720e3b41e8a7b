//! An incident and a person's own findings in; what would spill, what somebody could do with it and how grave that is, out.
//! Knows no file, no engine, no browser; says nothing that a finding or a source does not bear out.

mod consequence;
mod scenario;
mod severity;
pub mod words;
#[cfg(test)]
mod specimen;

use crate::catalog::breach::{INCIDENTS, KINDS};
use crate::model::Breach;

pub use consequence::{Grounds, consequence, upshots};
pub use scenario::{Scope, Setting, compare, derived_from, is_out, scenario, scope, span};
pub use severity::assess;

/// The incident or kind with this id.
pub fn by_id(id: &str) -> Option<&'static Breach> {
    INCIDENTS.iter().chain(KINDS).find(|breach| breach.id == id)
}
