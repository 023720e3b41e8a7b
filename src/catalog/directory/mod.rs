//! Who is where: countries, supervisory authorities, privacy contacts. Constants and look-ups, no judgement.
//! Sources and licences: the front of each file.

pub mod authority;
pub mod contact;
pub mod country;
