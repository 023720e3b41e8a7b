//! A sink for tests: writes down each event as one line of text. Never outside tests, for it prints values.

use super::Ending;
use crate::engine::field::{Field, FieldSink, Kind};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use std::fmt::Write;
use std::io::Read;

/// A reader of the format room.
pub(crate) type Reader = fn(&mut Window<'_>, &Limits, &mut dyn FieldSink) -> Ending;

/// What a sink was given: `open a`, `record b=1 c="x"`, `text ...`, `note ...`, `close`. Values of the kind text stand
/// in quotes.
#[derive(Default)]
pub(crate) struct Recording {
    /// One line an event.
    pub(crate) lines: Vec<String>,
    /// Levels that are open.
    pub(crate) depth: usize,
}

impl FieldSink for Recording {
    fn open(&mut self, key: &[u8]) {
        self.depth += 1;
        self.lines.push(format!("open {}", String::from_utf8_lossy(key)));
    }

    fn close(&mut self) {
        self.depth = self.depth.checked_sub(1).expect("a level is closed that was not opened");
        self.lines.push("close".to_owned());
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        assert!(!fields.is_empty(), "a record has a field");
        let mut line = "record".to_owned();
        for field in fields {
            let (key, text) = (String::from_utf8_lossy(field.key), field.value.text());
            match field.kind {
                Kind::Text => write!(line, " {key}={text:?}"),
                Kind::Number | Kind::Bool | Kind::Null => write!(line, " {key}={text}"),
            }
            .unwrap();
        }
        self.lines.push(line);
    }

    fn text(&mut self, text: &[u8]) {
        self.lines.push(format!("text {:?}", String::from_utf8_lossy(text)));
    }

    fn note(&mut self, note: Note) {
        self.lines.push(format!("note {note:?}"));
    }
}

/// Gives its bytes one at a time.
struct Dripping<'a>(&'a [u8]);

impl Read for Dripping<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let n_bytes = self.0.len().min(buffer.len()).min(1);
        buffer[..n_bytes].copy_from_slice(&self.0[..n_bytes]);
        self.0 = &self.0[n_bytes..];
        Ok(n_bytes)
    }
}

/// What `reader` says about `input`, one event a line. Asserts that it says the same when the bytes come one at a time,
/// and that it closes what it opens wherever the input is cut.
#[track_caller]
pub(crate) fn record(reader: Reader, input: &[u8]) -> String {
    let whole = once(reader, &mut &*input, &Limits::default());
    assert_eq!(whole, once(reader, &mut Dripping(input), &Limits::default()), "one byte at a time");
    for end in 0..input.len().min(2_000) {
        once(reader, &mut &input[..end], &Limits::default());
    }
    whole
}

/// What `reader` says about what `source` gives, one event a line.
#[track_caller]
pub(crate) fn once(reader: Reader, source: &mut dyn Read, limits: &Limits) -> String {
    let mut recording = Recording::default();
    let mut window = Window::new(&[], source);
    let ending = reader(&mut window, limits, &mut recording);
    assert_eq!(recording.depth, 0, "what was opened is closed");
    match ending {
        Ending::Complete => assert!(window.is_empty(), "a complete reading leaves nothing"),
        Ending::Lost => recording.lines.push(format!("lost at {}", window.position())),
    }
    recording.lines.push(String::new());
    recording.lines.join("\n")
}
