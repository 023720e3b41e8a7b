//! A sliding view on a stream of text bytes: readers look at what is at hand, ask for more, and consume.
//! Bounded: it grows for one long token up to [`Window::MAX`] and never holds a whole entry.

use super::error;
use crate::model::Why;
use std::io::Read;

/// Bytes at hand of a stream, and how to get more.
pub struct Window<'r> {
    reader: &'r mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    position: u64,
    at_end: bool,
    failure: Option<Why>,
}

impl<'r> Window<'r> {
    /// Bytes that are read at a time.
    pub const STEP: usize = 256 << 10;
    /// The longest token that can be seen whole.
    pub const MAX: usize = 2 << 20;

    /// A window on `head` (bytes already taken from the stream) followed by the rest of `reader`.
    pub fn new(head: &[u8], reader: &'r mut dyn Read) -> Self {
        // Zeroed by the allocator, which knows fresh memory: archives inside archives make many windows.
        let mut buffer = vec![0; Self::STEP.max(head.len())];
        if let Some(front) = buffer.get_mut(..head.len()) {
            front.copy_from_slice(head);
        }
        Self { reader, buffer, start: 0, end: head.len(), position: 0, at_end: false, failure: None }
    }

    /// A window on text that is all there.
    pub fn whole(text: &[u8], nothing: &'r mut dyn Read) -> Self {
        Self {
            reader: nothing,
            buffer: text.to_vec(),
            start: 0,
            end: text.len(),
            position: 0,
            at_end: true,
            failure: None,
        }
    }

    /// The bytes at hand, from the current position on.
    pub fn data(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Moves the position on by `n_bytes` of the bytes at hand.
    pub fn consume(&mut self, n_bytes: usize) {
        let n_bytes = n_bytes.min(self.end - self.start);
        self.start += n_bytes;
        self.position += n_bytes as u64;
    }

    /// Gets more bytes behind those at hand. `false`: the stream has ended, failed, or the bytes at hand have reached
    /// [`Window::MAX`] (then [`Window::is_full`]).
    pub fn more(&mut self) -> bool {
        if self.at_end || self.is_full() {
            return false;
        }
        self.make_room();
        loop {
            let Some(space) = self.buffer.get_mut(self.end..) else { return false };
            match self.reader.read(space) {
                Ok(0) => {
                    self.at_end = true;
                    return false;
                }
                Ok(n_bytes) => {
                    self.end += n_bytes;
                    return true;
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error::why(&error));
                    self.at_end = true;
                    return false;
                }
            }
        }
    }

    /// Makes sure that at least `n_bytes` are at hand, if the stream has them.
    pub fn at_least(&mut self, n_bytes: usize) -> bool {
        while self.end - self.start < n_bytes {
            if !self.more() {
                return false;
            }
        }
        true
    }

    /// Whether a single token fills the window.
    pub fn is_full(&self) -> bool {
        self.end - self.start >= Self::MAX
    }

    /// Whether nothing is left, neither at hand nor to come.
    pub fn is_empty(&mut self) -> bool {
        self.start == self.end && !self.more()
    }

    /// Bytes consumed so far.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Why the stream broke off, if it did.
    pub fn failure(&self) -> Option<Why> {
        self.failure
    }

    fn make_room(&mut self) {
        if self.start > 0 && self.buffer.len() - self.end < Self::STEP {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.buffer.len() - self.end < Self::STEP / 4 {
            self.buffer.resize((self.buffer.len() * 2).min(Self::MAX + Self::STEP), 0);
        }
    }
}
