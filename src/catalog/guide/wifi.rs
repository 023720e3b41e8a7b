//! What to do about a home network.

use crate::model::WifiAdvice;

pub(super) const WIFI: &[WifiAdvice] = &[];
