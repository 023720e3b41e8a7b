//! Directories: whom to turn to, and where. Constants only, taken from open lists with their licences.
//! Tables with addresses are for the static guide pages; the page that holds data must not use them.

pub mod account;
