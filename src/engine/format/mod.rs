//! Readers: the bytes of one entry in, fields out, one module a format.
//! No reader knows a provider, judges a value, or fails: what it cannot read it hands over as text and says so.

pub mod csv;
pub mod json;
mod pending;
#[cfg(test)]
pub(crate) mod recording;

/// How a reader left off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was understood or read around.
    Complete,
    /// The structure is lost at the window's position; the caller hands the rest to the plain scan.
    Lost,
}
