//! Readers: one per format, each turning text bytes into fields. They know no provider and classify nothing.

#[cfg(test)]
pub(crate) mod recording;
pub mod xml;

/// How a reader left off. A failure of the stream itself stays in `Window::failure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was understood or read around.
    Complete,
    /// The structure is lost at the window's position; the caller hands the rest to the plain scan.
    Lost,
}
