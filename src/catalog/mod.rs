//! The pantry: constants only; one file per thing known, with its sources and dates in it.

pub mod dictionary;
