//! Reads `SQLite` databases: each table a level, each row a record. Reads nothing that was deleted, no index, and no table
//! without row numbers; never believes a count, a page number or a length.
//! Ours because no crate fits: `sqlite-rs` 0.3 reads headers out of files of its own, others bring the engine in C.
//! Source: sqlite.org/fileformat2.html.

mod page;
mod table;

pub use page::MAGIC;

use super::pending::{ELEMENT, emptied};
use super::{Account, text};
use crate::engine::container::ReadSeek;
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use page::{Pager, Rows, number, varint};
use std::fmt::Write as _;
use std::ops::Range;
use table::Table;

/// Binary values up to this length are shown as hex: hardware addresses and keys are.
const HEX_BYTES: usize = 32;
/// Bytes of one statement that makes a table.
const SQL_BYTES: usize = 256 << 10;

/// Reads every table.
pub fn read(source: &mut dyn ReadSeek, limits: &Limits, sink: &mut dyn FieldSink) -> Account {
    let mut pager = match Pager::open(source) {
        Ok(pager) => pager,
        Err(why) => return Account { read: 0, skipped: 0, failure: Some(why) },
    };
    let encoding = pager.encoding;
    let mut schema = Schema { encoding, tables: Vec::new(), n_most: limits.n_columns, n_left_out: 0 };
    pager.walk(1, &mut schema);
    let mut n_left_out = schema.n_left_out;
    let (mut n_long, mut n_counted) = (0, 0);
    for table in schema.tables {
        if !table.has_row_numbers {
            n_left_out += 1;
            continue;
        }
        sink.open(&table.name);
        let mut rows = Reader {
            sink: &mut *sink,
            limits,
            encoding,
            table: &table,
            made: String::new(),
            n_long: 0,
            n_counted: 0,
            cells: Vec::new(),
            spare: Vec::new(),
        };
        pager.walk(table.root, &mut rows);
        (n_long, n_counted) = (n_long + rows.n_long, n_counted + rows.n_counted);
        sink.close();
    }
    let failure = pager.failure.or(pager.cut());
    let skipped = if failure.is_none() { pager.size - pager.read() } else { 0 };
    // Where tables were left out, their pages are among these, and the other remarks say so.
    let n_spare = if n_left_out == 0 && pager.n_damaged == 0 { skipped } else { 0 };
    let notes = [
        (n_left_out, Note::SkippedTables(n_left_out)),
        (n_spare, Note::SparePages(n_spare)),
        (pager.n_damaged, Note::DamagedParts(pager.n_damaged)),
        (n_long, Note::LongValues(n_long)),
        (n_counted, Note::CountedOnly(n_counted)),
    ];
    notes.into_iter().filter(|(count, _)| *count > 0).for_each(|(_, note)| sink.note(note));
    Account { read: pager.read(), skipped, failure }
}

/// What a value is.
#[derive(Clone, Copy)]
enum Value<'p> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'p [u8]),
    Blob(&'p [u8]),
}

/// The values of a row.
struct Values<'p> {
    types: &'p [u8],
    body: &'p [u8],
    n_payload: usize,
}

impl<'p> Values<'p> {
    fn new(payload: &'p [u8]) -> Option<Self> {
        let (n_header, n_bytes) = varint(payload)?;
        let n_header = usize::try_from(n_header).ok()?;
        Some(Self { types: payload.get(n_bytes..n_header)?, body: payload.get(n_header..)?, n_payload: payload.len() })
    }
}

impl<'p> Iterator for Values<'p> {
    /// A value, and where in the row it begins.
    type Item = (Value<'p>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, n_bytes) = varint(self.types)?;
        self.types = self.types.get(n_bytes..)?;
        let size = match kind {
            0 | 8..=11 => 0,
            1..=4 => kind,
            5 => 6,
            6 | 7 => 8,
            _ => (kind - 12) / 2,
        };
        // A row that is cut gives what there is of its last value.
        let size = usize::try_from(size).unwrap_or(usize::MAX).min(self.body.len());
        let start = self.n_payload - self.body.len();
        let (bytes, rest) = self.body.split_at_checked(size)?;
        self.body = rest;
        let value = match kind {
            1..=6 => {
                let shift = 64_u32.saturating_sub(8 * size as u32).min(63);
                Value::Integer((number(bytes, 0, 8) << shift).cast_signed() >> shift)
            }
            7 => Value::Real(f64::from_bits(number(bytes, 0, 8))),
            8 | 9 => Value::Integer(kind.cast_signed() - 8),
            12.. if kind % 2 == 0 => Value::Blob(bytes),
            13.. => Value::Text(bytes),
            _ => Value::Null,
        };
        Some((value, start))
    }
}

/// A text as UTF-8.
fn decoded(encoding: u8, text: &[u8]) -> Option<String> {
    let unit = match encoding {
        2 => u16::from_le_bytes,
        3 => u16::from_be_bytes,
        _ => return None,
    };
    let (units, _) = text.as_chunks::<2>();
    let letters = char::decode_utf16(units.iter().map(|pair| unit(*pair)));
    Some(letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// Gathers the tables out of the table of tables.
struct Schema {
    encoding: u8,
    tables: Vec<Table>,
    n_most: usize,
    n_left_out: u64,
}

impl Rows for Schema {
    fn row(&mut self, _: i64, payload: &[u8]) {
        let Some(values) = Values::new(payload) else { return };
        let mut values = values.map(|(value, _)| match value {
            Value::Text(text) => (decoded(self.encoding, text).map_or_else(|| text.to_vec(), String::into_bytes), 0),
            Value::Integer(number) => (Vec::new(), number),
            _ => (Vec::new(), 0),
        });
        let (kind, name, _, root, sql) = (values.next(), values.next(), values.next(), values.next(), values.next());
        let (Some((kind, _)), Some((name, _)), Some((_, root))) = (kind, name, root) else { return };
        let sql = sql.unwrap_or_default().0;
        let Some(root) = u64::try_from(root).ok().filter(|root| *root > 1 && kind == b"table") else { return };
        if self.tables.len() >= self.n_most || sql.len() > SQL_BYTES {
            self.n_left_out += 1;
        } else if !name.starts_with(b"sqlite_") {
            self.tables.push(Table::new(name, root, &sql));
        }
    }

    fn beyond(&mut self, _: &[u8]) {}
}

/// Where the text of a value stands.
enum Stands {
    InRow(Range<usize>),
    Made(Range<usize>),
}

/// Delivers the rows of one table.
struct Reader<'s> {
    sink: &'s mut dyn FieldSink,
    limits: &'s Limits,
    encoding: u8,
    table: &'s Table,
    /// Texts of numbers, of UTF-16 and of hex.
    made: String,
    n_long: u64,
    n_counted: u64,
    cells: Vec<(Stands, Kind)>,
    /// Always empty; keeps the allocation from row to row.
    spare: Vec<Field<'static>>,
}

impl Rows for Reader<'_> {
    fn row(&mut self, row_number: i64, payload: &[u8]) {
        self.made.clear();
        self.cells.clear();
        let Some(values) = Values::new(payload) else {
            self.n_counted += 1;
            return;
        };
        for (idx, (value, start)) in values.enumerate().take(self.limits.n_cells) {
            let value = match value {
                Value::Null if self.table.row_number == Some(idx) => Value::Integer(row_number),
                value => value,
            };
            let cell = self.cell(value, start);
            self.cells.push(cell);
        }
        if self.cells.is_empty() {
            return;
        }
        let mut fields: Vec<Field<'_>> = emptied(std::mem::take(&mut self.spare));
        fields.extend(self.cells.iter().enumerate().map(|(idx, (stands, kind))| {
            let bytes = match stands {
                Stands::InRow(range) => payload.get(range.clone()),
                Stands::Made(range) => self.made.as_bytes().get(range.clone()),
            };
            Field {
                key: self.table.columns.get(idx).map_or(ELEMENT, Vec::as_slice),
                value: RawValue::new(bytes.unwrap_or_default(), Escape::None),
                kind: *kind,
            }
        }));
        if fields.len() == self.table.columns.len() {
            self.sink.record_of_shape(1, &fields);
        } else {
            self.sink.record(&fields);
        }
        self.spare = emptied(fields);
    }

    fn beyond(&mut self, piece: &[u8]) {
        self.n_long += 1;
        self.sink.text(piece);
    }
}

impl Reader<'_> {
    fn cell(&mut self, value: Value<'_>, at: usize) -> (Stands, Kind) {
        let start = self.made.len();
        let kind = match value {
            Value::Null => Kind::Null,
            // Writing into memory does not fail.
            Value::Integer(number) => {
                let _ = write!(self.made, "{number}");
                Kind::Number
            }
            Value::Real(number) => {
                let _ = write!(self.made, "{number}");
                Kind::Number
            }
            Value::Text(text) => return self.text(text, at),
            Value::Blob(blob) => return self.blob(blob, at),
        };
        (Stands::Made(start..self.made.len()), kind)
    }

    fn text(&mut self, text: &[u8], at: usize) -> (Stands, Kind) {
        let decoded = decoded(self.encoding, text);
        let bytes = decoded.as_deref().map_or(text, str::as_bytes);
        if bytes.len() > self.limits.value_bytes {
            self.n_long += 1;
            self.sink.text(bytes);
            return (Stands::Made(0..0), Kind::Null);
        }
        if let Some(decoded) = &decoded {
            let start = self.made.len();
            self.made.push_str(decoded);
            return (Stands::Made(start..self.made.len()), Kind::Text);
        }
        (Stands::InRow(at..at + text.len()), Kind::Text)
    }

    /// Binary values: text if they are that, hex if they are short, else searched for text; pictures are only counted.
    fn blob(&mut self, blob: &[u8], at: usize) -> (Stands, Kind) {
        let is_text = |text: &str| !text.contains(|letter: char| letter.is_control() && !letter.is_whitespace());
        if std::str::from_utf8(blob).is_ok_and(is_text) && blob.len() <= self.limits.value_bytes {
            return (Stands::InRow(at..at + blob.len()), Kind::Text);
        }
        if blob.len() <= HEX_BYTES {
            let start = self.made.len();
            let _ = blob.iter().try_for_each(|byte| write!(self.made, "{byte:02x}"));
            return (Stands::Made(start..self.made.len()), Kind::Text);
        }
        if [&b"\xFF\xD8\xFF"[..], b"\x89PNG", b"GIF8"].iter().any(|start| blob.starts_with(start)) {
            self.n_counted += 1;
        } else {
            text::read(&mut Window::whole(blob, &mut std::io::empty()), self.limits, self.sink);
        }
        (Stands::Made(0..0), Kind::Null)
    }
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
