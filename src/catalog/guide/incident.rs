//! Incidents.

use crate::model::Incident;

pub(super) const INCIDENTS: &[Incident] = &[];
