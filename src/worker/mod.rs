//! The hatch between page and engine: one web worker per job, made after the page is sealed, thrown away with its job.
//! The page's side is `client`, the worker's side is `host`; what they say is `protocol`.

#[cfg(feature = "worker")]
pub mod blob_reader;
#[cfg(feature = "app")]
pub mod client;
#[cfg(feature = "worker")]
pub mod decoders;
pub mod frame;
#[cfg(feature = "worker")]
pub mod host;
