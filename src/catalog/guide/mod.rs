//! How to get a household through a breach: one file per service, account or matter, and what holds between their steps.
//! Only constants; `recover` makes plans of them. Facts: every step, route, note and edge carries its ground.

mod aid;
mod edge;
mod home;
pub(in crate::catalog) mod incident;
mod myth;
mod platform;
mod symptom;
mod vendor;
mod wifi;

pub(in crate::catalog) use home::reference;

use crate::model::{Aid, Claim, Edge, Guide, Incident, Symptom, Vendor, WifiAdvice};

/// Every guide, in the order in which their steps come within a phase.
pub const GUIDES: &[&[&Guide]] = &[home::GUIDES, platform::GUIDES];

/// What holds between steps.
pub const EDGES: &[Edge] = edge::EDGES;

/// What this site gives with a step, by the id of the step.
pub const AIDS: &[(&str, Aid)] = aid::AIDS;

/// Vendors that the guide knows by name.
pub const VENDORS: &[Vendor] = vendor::VENDORS;

/// What people notice.
pub const SYMPTOMS: &[Symptom] = symptom::SYMPTOMS;

/// What happened at vendors, and kinds of it.
pub const INCIDENTS: &[Incident] = incident::INCIDENTS;

/// What is often said and is wrong.
pub const MYTHS: &[(&str, Claim)] = myth::MYTHS;

/// What comes only when everything else failed.
pub const LAST_RUNG: &[Claim] = myth::LAST_RUNG;

/// What to do about a home network.
pub const WIFI: &[WifiAdvice] = wifi::WIFI;

/// Hosts that links may lead to, exactly as they stand here.
pub const HOSTS: &[&[&str]] = &[home::HOSTS, platform::HOSTS];

#[cfg(test)]
mod tests;
