//! How the lock of the page stands, as its boot script says. Decided there and nowhere else.

/// Whether the page is locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seal {
    /// Still loading its own files.
    #[default]
    Open,
    /// Locked: the browser refuses every connection.
    Sealed,
    /// The lock did not hold; no file is accepted.
    Failed,
}

impl Seal {
    /// Attribute value.
    pub fn as_str(self) -> &'static str {
        match self {
            Seal::Open => "open",
            Seal::Sealed => "sealed",
            Seal::Failed => "failed",
        }
    }
}
