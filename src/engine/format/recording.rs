//! A sink that writes down what it receives, one line an event, for tests.

use crate::engine::field::{Field, FieldSink};
use crate::model::Note;
use std::fmt::Write;

/// Lines of events.
#[derive(Default)]
pub(crate) struct Recording {
    /// One event a line.
    pub(crate) lines: String,
}

impl FieldSink for Recording {
    fn open(&mut self, key: &[u8]) {
        writeln!(self.lines, "open {}", String::from_utf8_lossy(key)).unwrap();
    }

    fn close(&mut self) {
        self.lines.push_str("close\n");
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        self.lines.push_str("record");
        for field in fields {
            write!(self.lines, " {}={}", String::from_utf8_lossy(field.key), field.value.text()).unwrap();
        }
        self.lines.push('\n');
    }

    fn text(&mut self, text: &[u8]) {
        writeln!(self.lines, "text {}", String::from_utf8_lossy(text)).unwrap();
    }

    fn note(&mut self, note: Note) {
        writeln!(self.lines, "note {note:?}").unwrap();
    }
}

/// Hands out one byte at a time, to show that no reader depends on where a chunk ends.
pub(crate) struct OneByte<R>(pub(crate) R);

impl<R: std::io::Read> std::io::Read for OneByte<R> {
    fn read(&mut self, space: &mut [u8]) -> std::io::Result<usize> {
        match space.first_mut() {
            Some(byte) => self.0.read(std::slice::from_mut(byte)),
            None => Ok(0),
        }
    }
}
