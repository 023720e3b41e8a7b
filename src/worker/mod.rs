//! The hatch between page and engine: web workers, made after the page is sealed, thrown away with their jobs.
//! The page's side is `client`; the workers' sides are `host` (exports) and `checker` (leak lists); what they say is
//! `protocol`.

#[cfg(feature = "worker")]
pub mod blob_reader;
#[cfg(feature = "worker")]
pub mod checker;
#[cfg(feature = "app")]
pub mod client;
#[cfg(feature = "worker")]
pub mod decoders;
#[cfg(feature = "worker")]
mod desk;
pub mod frame;
#[cfg(feature = "worker")]
pub mod host;

#[cfg(feature = "worker")]
pub use desk::Post;
