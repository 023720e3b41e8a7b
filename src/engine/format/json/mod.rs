//! Reads JSON, many documents of it, and what only means to be JSON. Streams: memory is bounded for any input.
//! Never gives up on a file for one bad place, never recurses, never interprets a value.
//! Grammar: RFC 8259; the liberties are those of NDJSON, JSON5, Python and JavaScript as seen in exports.

mod nest;
mod reader;
mod root;
mod scan;
mod token;
mod wrapped;

#[cfg(test)]
mod tests;

use super::Ending;
use crate::engine::field::{Field, FieldSink};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use std::collections::HashSet;

/// Reads documents until the stream ends, or until there is more damage than structure.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    window.at_least(wrapped::MARK_LEN);
    if wrapped::is_wrapped(window.data()) {
        wrapped::read(window, limits, sink)
    } else {
        reader::Reader::new(limits, sink).run(window)
    }
}

/// The object keys that stand in the first bytes of a file: different ones, at most 512.
pub fn keys_in(head: &[u8]) -> Vec<String> {
    let mut keys = Keys::default();
    read(&mut Window::new(head, &mut std::io::empty()), &Limits::default(), &mut keys);
    keys.keys
}

/// Collects keys and nothing else.
#[derive(Default)]
struct Keys {
    keys: Vec<String>,
    seen: HashSet<Vec<u8>>,
}

impl Keys {
    const MAX: usize = 512;

    fn add(&mut self, key: &[u8]) {
        let is_key = !key.is_empty() && key != super::pending::ELEMENT;
        if is_key && self.keys.len() < Self::MAX && !self.seen.contains(key) {
            self.seen.insert(key.to_vec());
            self.keys.push(String::from_utf8_lossy(key).into_owned());
        }
    }
}

impl FieldSink for Keys {
    fn open(&mut self, key: &[u8]) {
        self.add(key);
    }

    fn close(&mut self) {}

    fn record(&mut self, fields: &[Field<'_>]) {
        for field in fields {
            self.add(field.key);
        }
    }

    fn text(&mut self, _: &[u8]) {}

    fn note(&mut self, _: Note) {}
}
