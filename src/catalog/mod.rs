//! The pantry: what is known of vendors and of key names, as constants with sources and dates. Computes nothing.

pub mod breach;
pub mod dictionary;
pub mod directory;
pub mod guide;
pub mod leak;
pub mod letter;
pub mod provider;
