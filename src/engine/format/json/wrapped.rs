//! JSON lines that went through a CSV writer: each line in quotes, each quote inside doubled.
//! Undoes that on the way and leaves the rest to the reader. Shape: Google Takeout's `HvacRuntime.jsonl` (Nest).

use super::reader::Reader;
use crate::engine::field::FieldSink;
use crate::engine::format::Ending;
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use std::io::{self, Read};

/// Bytes needed for [`is_wrapped`].
pub(super) const MARK_LEN: usize = 4;

/// Whether the file begins as such a line does.
pub(super) fn is_wrapped(head: &[u8]) -> bool {
    head.starts_with(b"\"{\"\"") || head.starts_with(b"\"[\"\"")
}

/// Reads the lines as if they had never been wrapped. Positions in notes count bytes after unwrapping.
pub(super) fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    let mut unwrapping = Unwrapping { window };
    let mut inner = Window::new(&[], &mut unwrapping);
    if Reader::new(limits, sink).run(&mut inner) == Ending::Lost {
        // The outer window stands further on than what was understood: the rest is only to be had here.
        sink.note(Note::PlainFrom(inner.position()));
        while !inner.is_empty() {
            let n_bytes = inner.data().len().min(Window::STEP);
            sink.text(inner.data().get(..n_bytes).unwrap_or_default());
            inner.consume(n_bytes);
        }
    }
    Ending::Complete
}

/// Drops single quotes and halves double ones.
struct Unwrapping<'w, 'r> {
    window: &'w mut Window<'r>,
}

impl Read for Unwrapping<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut n_given = 0;
        while n_given < buffer.len() && self.window.at_least(2) | (n_given == 0 && !self.window.is_empty()) {
            let space = buffer.get_mut(n_given..).unwrap_or_default();
            let data = self.window.data();
            let (n_used, piece): (usize, &[u8]) = match data {
                [b'"', b'"', ..] => (2, b"\""),
                [b'"', ..] => (1, b""),
                _ => {
                    let n_plain = memchr::memchr(b'"', data).unwrap_or(data.len()).min(space.len());
                    (n_plain, data.get(..n_plain).unwrap_or_default())
                }
            };
            if let Some(space) = space.get_mut(..piece.len()) {
                space.copy_from_slice(piece);
                n_given += piece.len();
            }
            self.window.consume(n_used);
        }
        Ok(n_given)
    }
}
