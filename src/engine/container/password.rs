//! A password as a person typed it. It lives as long as its job; it cannot be printed, cloned or sent anywhere.

/// What entries are protected by.
pub struct Password(Vec<u8>);

impl Password {
    /// The password in UTF-8, as nearly all programs take it.
    pub fn new(typed: &str) -> Self {
        Self(typed.as_bytes().to_vec())
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Password {
    fn drop(&mut self) {
        self.0.fill(0);
        // Keeps the line above from being left out as useless.
        std::hint::black_box(&self.0);
    }
}
