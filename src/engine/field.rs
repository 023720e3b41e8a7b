//! What readers hand to the sink: fields with raw values, grouped as records, under a path.
//! Raw values have no `Debug`, `Display` or `Serialize`: they cannot be printed by accident (invariant 4).

use super::bytes;
use crate::model::{Note, Spot};
use std::borrow::Cow;

/// How the bytes of a value are written in their format.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Escape {
    /// As they are.
    None,
    /// With JSON's backslash escapes.
    Json,
    /// With XML or HTML character references.
    Xml,
}

/// What the format itself says about a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, or a format that knows only text (CSV, XML).
    Text,
    /// A number.
    Number,
    /// True or false.
    Bool,
    /// Nothing.
    Null,
}

/// A value as it stands in the file: mostly UTF-8, never trusted to be.
#[derive(Clone, Copy)]
pub struct RawValue<'a> {
    bytes: &'a [u8],
    escape: Escape,
}

impl<'a> RawValue<'a> {
    /// Wraps bytes written in the way that `escape` says.
    pub fn new(bytes: &'a [u8], escape: Escape) -> Self {
        Self { bytes, escape }
    }

    /// The bytes as they stand, for comparing a value with the one before.
    pub fn as_written(self) -> &'a [u8] {
        self.bytes
    }

    /// How it is written.
    pub fn escape(self) -> Escape {
        self.escape
    }

    /// The text that is meant. Bytes that are not UTF-8 become U+FFFD; a broken escape stands for itself.
    pub fn text(self) -> Cow<'a, str> {
        match self.escape {
            Escape::None => bytes::text(self.bytes),
            Escape::Json => super::escape::json(self.bytes),
            Escape::Xml => super::escape::xml(self.bytes),
        }
    }
}

/// One key with its value.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    /// Key as text, escapes already resolved. Empty: the value belongs to the path itself (XML text). `*`: an array element.
    pub key: &'a [u8],
    /// The value.
    pub value: RawValue<'a>,
    /// What the format says it is.
    pub kind: Kind,
}

/// Receives what a reader finds, in the order of the file.
///
/// A record is a group of sibling fields that explain each other: the scalars of a JSON object, the attributes of an
/// XML element, a CSV row. `{"a":{"b":1}}` is `open("a") record(b=1) close()`; `{"a":[{"b":1}]}` is
/// `open("a") open("*") record(b=1) close() close()`; `{"a":[1,2]}` is `open("a") record(*=1, *=2) close()`.
pub trait FieldSink {
    /// Goes one level down.
    fn open(&mut self, key: &[u8]);
    /// Comes back up. Readers close what they opened, also at the end of a broken file.
    fn close(&mut self);
    /// Whether [`FieldSink::outer`] is of use.
    fn asks_outer(&self) -> bool {
        false
    }
    /// Sees, before a level of the current record opens, the fields of that record that came before it. They come again
    /// with [`FieldSink::record`]; readers that deliver a record before its levels need not call this.
    fn outer(&mut self, _fields: &[Field<'_>]) {}
    /// Takes sibling fields of the current path.
    fn record(&mut self, fields: &[Field<'_>]);
    /// The same, from a reader that knows that these are the keys of every record to which it gave this number.
    fn record_of_shape(&mut self, _shape: u32, fields: &[Field<'_>]) {
        self.record(fields);
    }
    /// Takes running text without keys (a line of a log, a paragraph): value detectors only.
    fn text(&mut self, text: &[u8]);
    /// The same, from a reader that knows where in the file the text begins.
    fn text_at(&mut self, _spot: Spot, text: &[u8]) {
        self.text(text);
    }
    /// Takes something worth saying about the entry.
    fn note(&mut self, note: Note);
}
