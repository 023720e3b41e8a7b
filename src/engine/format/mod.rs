//! Readers: the text of one entry in, fields out, one module a format.
//! No reader knows a provider, judges a value, or fails: what it cannot read it hands over as text and says so.

pub mod card;
pub mod csv;
pub mod fit;
pub mod html;
pub mod json;
mod pending;
pub mod plist;
#[cfg(test)]
pub(crate) mod recording;
pub mod sheet;
pub mod sqlite;
pub mod text;
pub mod xml;

use super::field::FieldSink;
use super::limits::Limits;
use super::window::Window;
use crate::model::{FormatKind, Note, Why};

/// How a reader left off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was understood or read around.
    Complete,
    /// The structure is lost at the window's position; the caller hands the rest to the plain scan.
    Lost,
}

/// What became of the bytes of an entry that is no text.
pub struct Account {
    /// Bytes that were read.
    pub read: u64,
    /// Bytes that hold nothing to be read: indexes, deleted rows.
    pub skipped: u64,
    /// Why reading broke off, if it did.
    pub failure: Option<Why>,
}

/// Reads text of any kind to its end: as fields, and from where its structure is lost as plain text.
pub fn read(kind: FormatKind, window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) {
    let ending = match kind {
        FormatKind::Json | FormatKind::Ndjson => json::read(window, limits, sink),
        FormatKind::Csv => csv::read(window, limits, sink),
        FormatKind::Xml => xml::read(window, limits, sink),
        FormatKind::Html => html::read(window, limits, sink),
        FormatKind::Plist => plist::read_xml(window, limits, sink),
        FormatKind::Vcard | FormatKind::Calendar => card::read(window, limits, sink),
        _ => {
            text::read(window, limits, sink);
            Ending::Complete
        }
    };
    ending.go_on(window, limits, sink);
}

impl Ending {
    /// Where the structure was lost, searches the rest as plain text.
    fn go_on(self, window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) {
        if self == Self::Lost {
            sink.note(Note::PlainFrom(window.position()));
            text::read(window, limits, sink);
        }
    }
}
