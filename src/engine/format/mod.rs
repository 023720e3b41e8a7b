//! The readers: text of one format in, fields out. They know no vendor and judge no value.

pub mod html;
pub mod text;

/// How a reader left off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was understood or read around.
    Complete,
    /// The structure is lost at the window's position; the caller hands the rest to the plain scan.
    Lost,
}
