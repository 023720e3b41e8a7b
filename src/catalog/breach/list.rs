//! What the best-known collection of breaches holds of makers of devices. Must not say that anybody is in it, or is not.
//! The count is ours, in merged copies of its catalogue; the sentence is the one of `catalog::leak`.

use super::claim;
use super::reference::HIBP_CATALOGUE;
use crate::catalog::guide::reference::third;
use crate::catalog::leak;
use crate::model::Claim;

/// How few makers of devices Have I Been Pwned has an entry for: 11 of 122 names, in 1,030 entries up to 22 August 2026.
pub const HIBP_BLIND: Claim = claim(leak::COVERAGE.text, third(&[HIBP_CATALOGUE]));

/// Companies without an entry there, as ids of vendors where we have one; of others nothing is said here.
pub const HIBP_WITHOUT: &[&str] = &[
    "23andme",
    "blink",
    "eufy",
    "fitbit",
    "garmin",
    "gethealth",
    "irobot",
    "orvibo",
    "polar",
    "ring",
    "roku",
    "strava",
    "tuya",
    "verkada",
    "withings",
    "wyze",
];
