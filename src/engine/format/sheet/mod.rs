//! Sheets of a workbook (XLSX): each sheet is a table whose first row names the columns, like CSV. Texts stand in a part
//! of their own, which [`Texts`] holds; without them the numbers of the texts are all there is.
//! Never computes a formula. Source: ECMA-376, part 1, 18.3 and 18.4.

mod date;

use super::Ending;
use super::pending::{ELEMENT, emptied};
use super::xml;
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use date::Dates;
use std::borrow::Cow;
use std::ops::Range;

/// Bytes of shared texts that are held.
const TEXT_BYTES: usize = 64 << 20;
/// Texts that are held.
const N_TEXTS: usize = 4 << 20;

/// Whether a zip that begins like this may be a workbook: its first entry is one of those that office programs write
/// first.
pub fn may_be_workbook(head: &[u8]) -> bool {
    let name = head.get(30..).unwrap_or_default();
    head.starts_with(b"PK\x03\x04")
        && [&b"[Content_Types].xml"[..], b"_rels/", b"xl/", b"docProps/"].iter().any(|start| name.starts_with(start))
}

/// Whether this part of a workbook is a sheet.
pub fn is_sheet(path: &str) -> bool {
    path.starts_with("xl/worksheets/") && has_ending(path)
}

/// Whether this part of a workbook holds its shared texts.
pub fn is_texts(path: &str) -> bool {
    path == "xl/sharedStrings.xml"
}

fn has_ending(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("xml")) && !path.contains("/_rels/")
}

/// Whether this part of a workbook says which cells are dates.
pub fn is_about_dates(path: &str) -> bool {
    matches!(path, "xl/styles.xml" | "xl/workbook.xml")
}

/// What the sheets of a workbook share: texts in the order of their numbers, and which formats of cells are dates.
#[derive(Default)]
pub struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    is_cut: bool,
    dates: Dates,
}

impl Texts {
    /// Reads the part that holds the texts.
    pub fn read(&mut self, window: &mut Window<'_>, limits: &Limits) {
        let mut gather = Gather { texts: self, path: Path::default() };
        let ending = xml::read(window, limits, &mut gather);
        self.is_cut |= ending == Ending::Lost || window.failure().is_some();
    }

    /// Reads a part that says which cells are dates.
    pub fn read_dates(&mut self, window: &mut Window<'_>, limits: &Limits) {
        self.dates.read(window, limits);
    }

    /// Whether all of them are held.
    pub fn are_whole(&self) -> bool {
        !self.is_cut
    }

    fn get(&self, idx: usize) -> Option<&[u8]> {
        let start = idx.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.bytes.get(start..*self.ends.get(idx)?)
    }
}

/// Elements that are open, as far as they matter.
#[derive(Default)]
struct Path(Vec<Element>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Item,
    Text,
    /// How a text is read aloud: no part of it.
    Phonetic,
    Row,
    Cell,
    Value,
    Other,
}

impl Path {
    fn open(&mut self, name: &[u8]) -> Element {
        let element = match name {
            b"si" => Element::Item,
            b"t" => Element::Text,
            b"rPh" => Element::Phonetic,
            b"row" => Element::Row,
            b"c" => Element::Cell,
            b"v" => Element::Value,
            _ => Element::Other,
        };
        self.0.push(element);
        element
    }

    fn is_text(&self) -> bool {
        self.0.last() == Some(&Element::Text) && !self.0.contains(&Element::Phonetic)
    }
}

/// What stands between tags; attributes say how it is meant.
fn texts<'f>(fields: &'f [Field<'_>]) -> impl Iterator<Item = Cow<'f, str>> {
    fields.iter().filter(|field| field.key.is_empty()).map(|field| field.value.text())
}

/// Gathers shared texts.
struct Gather<'t> {
    texts: &'t mut Texts,
    path: Path,
}

impl Gather<'_> {
    fn add(&mut self, text: &[u8]) {
        if self.path.is_text() {
            let is_full = self.texts.bytes.len().saturating_add(text.len()) > TEXT_BYTES;
            self.texts.is_cut |= is_full;
            if !is_full {
                self.texts.bytes.extend_from_slice(text);
            }
        }
    }
}

impl FieldSink for Gather<'_> {
    fn open(&mut self, key: &[u8]) {
        self.path.open(key);
    }

    fn close(&mut self) {
        if self.path.0.pop() == Some(Element::Item) {
            let is_full = self.texts.ends.len() >= N_TEXTS;
            self.texts.is_cut |= is_full;
            if !is_full {
                self.texts.ends.push(self.texts.bytes.len());
            }
        }
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        texts(fields).for_each(|text| self.add(text.as_bytes()));
    }

    fn text(&mut self, text: &[u8]) {
        self.add(text);
    }

    fn note(&mut self, _: Note) {}
}

/// Reads one sheet as a table, and from where its structure is lost as plain text.
pub fn read(window: &mut Window<'_>, texts: &Texts, limits: &Limits, sink: &mut dyn FieldSink) {
    let mut sheet = Sheet {
        sink,
        texts,
        n_cells: limits.n_cells.max(1),
        path: Path::default(),
        names: None,
        row: Row::default(),
        kind: CellKind::Number,
        is_date: false,
        column: 0,
        spare: Vec::new(),
    };
    xml::read(window, limits, &mut sheet).go_on(window, limits, sink);
}

/// What the value of a cell is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CellKind {
    /// The number of a shared text.
    Shared,
    Number,
    Bool,
    Text,
}

/// The cells of one row.
#[derive(Default)]
struct Row {
    bytes: Vec<u8>,
    /// Column, where it stands, what it is.
    cells: Vec<(usize, Range<usize>, Kind)>,
}

struct Sheet<'s> {
    sink: &'s mut dyn FieldSink,
    texts: &'s Texts,
    n_cells: usize,
    path: Path,
    /// Names of the columns; `None`: the row that names them is still to come.
    names: Option<Vec<Vec<u8>>>,
    row: Row,
    kind: CellKind,
    /// The format of the cell shows a day.
    is_date: bool,
    column: usize,
    /// Always empty; keeps the allocation from row to row.
    spare: Vec<Field<'static>>,
}

impl Sheet<'_> {
    /// The attributes of a cell: where it stands, and what it holds.
    fn cell(&mut self, fields: &[Field<'_>]) {
        for field in fields {
            let value = field.value.as_written();
            match field.key {
                b"s" => {
                    let number = std::str::from_utf8(value).ok().and_then(|number| number.parse().ok());
                    self.is_date = number.is_some_and(|number| self.texts.dates.has(number));
                }
                b"r" => self.column = column(value).unwrap_or(self.column),
                b"t" => {
                    self.kind = match value {
                        b"s" => CellKind::Shared,
                        b"b" => CellKind::Bool,
                        b"n" => CellKind::Number,
                        _ => CellKind::Text,
                    }
                }
                _ => {}
            }
        }
    }

    fn values(&mut self, fields: &[Field<'_>]) {
        texts(fields).for_each(|text| self.value(text.as_bytes()));
    }

    fn value(&mut self, text: &[u8]) {
        let shared = match self.kind {
            CellKind::Shared => std::str::from_utf8(text).ok().and_then(|number| self.texts.get(number.parse().ok()?)),
            _ => None,
        };
        let is_day = self.is_date && self.kind == CellKind::Number;
        let day = if is_day { self.texts.dates.shown(text) } else { None };
        let (value, kind) = match (self.kind, shared.or(day.as_deref().map(str::as_bytes))) {
            (_, Some(text)) => (text, Kind::Text),
            (CellKind::Bool, _) => (text, Kind::Bool),
            (CellKind::Number | CellKind::Shared, _) => (text, Kind::Number),
            (CellKind::Text, _) => (text, Kind::Text),
        };
        let start = self.row.bytes.len();
        self.row.bytes.extend_from_slice(value);
        let end = self.row.bytes.len();
        let is_full = self.row.cells.len() >= self.n_cells;
        match self.row.cells.last_mut() {
            // The pieces of a text with formats in it.
            Some((column, range, _)) if *column == self.column => range.end = end,
            _ if is_full => self.sink.text(value),
            _ => self.row.cells.push((self.column, start..end, kind)),
        }
    }

    fn end_row(&mut self) {
        match &self.names {
            _ if self.row.cells.is_empty() => {}
            None => self.names = Some(names(&self.row)),
            Some(names) => {
                let mut fields: Vec<Field<'_>> = emptied(std::mem::take(&mut self.spare));
                fields.extend(self.row.cells.iter().map(|(column, range, kind)| Field {
                    key: names.get(*column).map_or(ELEMENT, Vec::as_slice),
                    value: RawValue::new(self.row.bytes.get(range.clone()).unwrap_or_default(), Escape::None),
                    kind: *kind,
                }));
                self.sink.record(&fields);
                self.spare = emptied(fields);
            }
        }
        self.row.bytes.clear();
        self.row.cells.clear();
        self.column = 0;
    }
}

/// Names of the columns; those without a name are called by their letters.
fn names(row: &Row) -> Vec<Vec<u8>> {
    let mut names = Vec::new();
    for (column, range, _) in row.cells.iter().take_while(|(column, ..)| *column < Limits::default().n_cells) {
        let name = row.bytes.get(range.clone()).unwrap_or_default().trim_ascii();
        while names.len() <= *column {
            names.push(ELEMENT.to_vec());
        }
        if let Some(last) = names.last_mut() {
            *last = name.get(..256).unwrap_or(name).to_vec();
        }
    }
    names
}

/// The column of a reference such as `BC12`, from 0.
fn column(reference: &[u8]) -> Option<usize> {
    let letters = reference.iter().take_while(|byte| byte.is_ascii_alphabetic()).take(4);
    let number = letters.fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

impl FieldSink for Sheet<'_> {
    fn open(&mut self, key: &[u8]) {
        if self.path.open(key) == Element::Cell {
            (self.kind, self.is_date) = (CellKind::Number, false);
        }
    }

    fn close(&mut self) {
        match self.path.0.pop() {
            Some(Element::Row) => self.end_row(),
            Some(Element::Cell) => self.column += 1,
            _ => {}
        }
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        match self.path.0.last() {
            Some(Element::Cell) => self.cell(fields),
            Some(Element::Value) => self.values(fields),
            Some(Element::Text) if self.path.is_text() => self.values(fields),
            // Headers and footers of the page, links, remarks of the writer.
            _ => texts(fields).for_each(|text| self.sink.text(text.as_bytes())),
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.sink.text(text);
    }

    fn note(&mut self, note: Note) {
        self.sink.note(note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::format::recording::Recording;

    #[track_caller]
    fn check(texts: &str, sheet: &str, expected: &str) {
        let mut nothing = std::io::empty();
        let mut shared = Texts::default();
        shared.read(&mut Window::whole(texts.as_bytes(), &mut nothing), &Limits::default());
        let styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        shared.read_dates(&mut Window::whole(styles.as_bytes(), &mut nothing), &Limits::default());
        let mut recording = Recording::default();
        let mut nothing = std::io::empty();
        read(&mut Window::whole(sheet.as_bytes(), &mut nothing), &shared, &Limits::default(), &mut recording);
        assert_eq!((recording.depth, recording.lines.join(" | ")), (0, expected.to_owned()));
    }

    #[test]
    fn the_first_row_names_the_columns() {
        check(
            "<sst><si><t>E-Mail</t></si><si><r><t>pat@</t></r><r><t>example.com</t></r><rPh><t>x</t></rPh></si></sst>",
            "<worksheet><sheetData><row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>kg</t></is></c></row>\
             <row><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>7</v></c><c r=\"C2\"><v>70.5</v></c></row></sheetData></worksheet>",
            r#"record E-Mail="pat@example.com" *=7 kg=70.5"#,
        );
    }

    #[test]
    fn numbers_of_days_are_dates_by_the_format_of_their_cell() {
        check(
            "<sst/>",
            "<worksheet><row><c t=\"inlineStr\"><is><t>born</t></is></c><c t=\"inlineStr\"><is><t>n</t></is></c></row>\
             <row><c r=\"A2\" s=\"1\"><v>31081</v></c><c r=\"B2\"><v>31081</v></c></row></worksheet>",
            r#"record born="1985-02-03" n=31081"#,
        );
    }

    #[test]
    fn texts_that_are_missing_leave_their_numbers() {
        check(
            "<sst><si><t>a</t></si><si>",
            "<worksheet><row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>99</v></c><c r=\"ZZZZZZ9\"><v>1</v></c></row>",
            "record a=99 *=1 | note Unfinished(103)",
        );
        assert_eq!((column(b"A1"), column(b"BC12"), column(b"12")), (Some(0), Some(54), None));
    }
}
