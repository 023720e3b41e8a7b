//! Vendors.

use crate::model::Vendor;

pub(super) const VENDORS: &[Vendor] = &[];
