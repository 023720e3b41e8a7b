//! The kitchen: bytes in, findings out. No clock, network, global, browser; no content in any error.

pub mod charset;
pub mod container;
pub mod decode;
pub mod detect;
pub mod error;
pub mod escape;
pub mod field;
pub mod format;
pub mod limits;
pub mod sniff;
pub mod window;
