//! Who is where: countries, supervisory authorities, privacy contacts, accounts at vendors. Constants and look-ups, no judgement.
//! Tables with addresses are for the static guide pages; the page that holds data must not use them.
//! Sources and licences: the front of each file.

pub mod account;
pub mod authority;
pub mod contact;
pub mod country;
