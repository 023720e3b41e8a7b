//! The kitchen: bytes in, findings out. No clock, network, global, browser; no content in any error.

pub mod classify;
pub mod container;
pub mod detect;
pub mod error;
pub mod escape;
pub mod field;
pub mod format;
pub mod gate;
pub mod key;
pub mod limits;
pub mod window;
