//! What people notice.

use crate::model::Symptom;

pub(super) const SYMPTOMS: &[Symptom] = &[];
