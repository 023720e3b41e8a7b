//! The pantry: what is known of vendors, as constants with source and date. Computes nothing, reads nothing.

pub mod provider;
