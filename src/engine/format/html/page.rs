//! The state of a page while its tags go by: the paragraph, the headings above it, the open tables, the pending label.
//! Keeps no more than one paragraph, one row per table and one group of labeled values.

use super::element::{is_block, is_container};
use super::label;
use super::table::{Row, Table};
use super::text;
use crate::engine::escape;
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::limits::Limits;

/// The longest paragraph that is seen whole.
const BLOCK: usize = 64 << 10;
/// Bytes of a longer paragraph that are delivered twice, so that nothing on a seam is missed.
const OVERLAP: usize = 256;
/// Letters of a heading that become a level of the path.
const HEADING: usize = 80;
/// Labeled values of one record.
const N_PAIRS: usize = 64;
/// Tables in tables that are told apart; deeper ones are read as paragraphs.
const N_TABLES: usize = 16;

/// What a page says, tag by tag.
pub(super) struct Page<'s> {
    sink: &'s mut dyn FieldSink,
    n_cells: usize,
    /// Text of the paragraph at hand, blanks folded, references unresolved.
    block: Vec<u8>,
    kind: Block,
    is_preformatted: bool,
    /// Ranks of the headings that are open as levels.
    levels: Vec<u8>,
    label: Option<Label>,
    pairs: Vec<(String, String)>,
    tables: Vec<Table>,
    n_deep_tables: u64,
    list_depth: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Plain,
    Heading(u8),
    Term,
    Definition,
    Item,
}

/// A label that waits for its value.
struct Label {
    text: String,
    /// Depth of the list in whose item it stands; it then holds for every item of the lists inside.
    within: Option<u64>,
}

impl<'s> Page<'s> {
    pub(super) fn new(sink: &'s mut dyn FieldSink, limits: &Limits) -> Self {
        Self {
            sink,
            n_cells: limits.n_cells,
            block: Vec::new(),
            kind: Block::Plain,
            is_preformatted: false,
            levels: Vec::new(),
            label: None,
            pairs: Vec::new(),
            tables: Vec::new(),
            n_deep_tables: 0,
            list_depth: 0,
        }
    }

    pub(super) fn sink(&mut self) -> &mut dyn FieldSink {
        self.sink
    }

    /// Takes text between tags.
    pub(super) fn text(&mut self, text: &[u8]) {
        let mut rest = text;
        while let Some((first, after)) = rest.split_first() {
            if *first == b'\n' && self.is_preformatted {
                self.end_block();
                rest = after;
            } else if first.is_ascii_whitespace() {
                if self.block.last().is_some_and(|last| *last != b' ') {
                    self.block.push(b' ');
                }
                rest = after;
            } else {
                let n_bytes = rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len());
                let (word, after) = rest.split_at_checked(n_bytes.min(BLOCK - self.block.len())).unwrap_or((rest, b""));
                self.block.extend_from_slice(word);
                rest = after;
            }
            if self.block.len() >= BLOCK {
                self.spill_block();
            }
        }
    }

    /// Takes a comment or a tag that never ends.
    pub(super) fn remark(&mut self, text: &[u8]) {
        let is_doctype = text.get(2..9).is_some_and(|word| word.eq_ignore_ascii_case(b"doctype"));
        if !is_doctype {
            text::pieces(text, self.sink);
        }
    }

    /// Takes a part of a script.
    pub(super) fn raw(&mut self, text: &[u8]) {
        text::pieces(text, self.sink);
    }

    /// Takes a start tag by its name in lower case.
    pub(super) fn start(&mut self, name: &[u8]) {
        if !is_block(name) {
            return;
        }
        if matches!(self.kind, Block::Heading(_)) {
            if name == b"br" {
                self.text(b" ");
                return;
            }
            self.end_block();
            self.kind = Block::Plain;
        }
        self.end_block();
        match name {
            [b'h', rank @ b'1'..=b'6'] => {
                self.give_up_row();
                self.flush();
                self.kind = Block::Heading(*rank);
            }
            b"ul" | b"ol" | b"dl" => {
                self.give_up_row();
                self.flush_unless_labeled();
                self.list_depth = self.list_depth.saturating_add(1);
            }
            b"li" => {
                self.drop_label();
                self.kind = Block::Item;
            }
            b"dt" => self.kind = Block::Term,
            b"dd" => self.kind = Block::Definition,
            b"pre" | b"textarea" | b"xmp" => self.is_preformatted = true,
            b"table" => self.open_table(),
            b"thead" | b"tbody" | b"tfoot" | b"tr" => {
                self.end_row();
                self.set_head(name);
            }
            b"td" | b"th" => self.open_cell(name == b"th"),
            _ if is_container(name) => self.flush_unless_labeled(),
            _ => {}
        }
    }

    /// Takes an end tag by its name in lower case.
    pub(super) fn end(&mut self, name: &[u8]) {
        if !is_block(name) {
            // `<b>Name:</b>Pat`
            if self.block.last() == Some(&b':') {
                self.block.push(b' ');
            }
            return;
        }
        self.end_block();
        match name {
            b"ul" | b"ol" | b"dl" => {
                self.list_depth = self.list_depth.saturating_sub(1);
                self.flush_unless_labeled();
                self.drop_label();
            }
            b"li" => self.drop_label(),
            b"pre" | b"textarea" | b"xmp" => self.is_preformatted = false,
            b"td" | b"th" => self.close_cell(),
            b"tr" | b"thead" | b"tbody" | b"tfoot" => {
                self.end_row();
                if name == b"thead" {
                    self.set_head(b"");
                }
            }
            b"table" => self.close_table(),
            _ if is_container(name) => self.flush(),
            _ => {}
        }
        self.kind = Block::Plain;
    }

    /// Ends the page.
    pub(super) fn finish(mut self) {
        self.end_block();
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.flush();
        self.close_levels(0);
    }

    /// Delivers the paragraph at hand.
    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let text = escape::xml(&block);
        let text = text.trim();
        if !text.is_empty() {
            match self.kind {
                Block::Heading(rank) => self.open_level(rank, text),
                _ if self.in_cell() => self.push_to_cell(text),
                _ => self.paragraph(text),
            }
        }
        self.block = block;
        self.block.clear();
    }

    /// Delivers the beginning of an overlong paragraph.
    fn spill_block(&mut self) {
        let text = escape::xml(&self.block);
        self.sink.text(text.as_bytes());
        drop(text);
        self.block.drain(..BLOCK - OVERLAP);
    }

    fn paragraph(&mut self, text: &str) {
        if self.kind == Block::Term {
            self.label = Some(Label { text: label::bare(text).to_owned(), within: Some(self.list_depth) });
            if !label::is_label(label::bare(text)) {
                self.sink.text(text.as_bytes());
            }
        } else if let Some((label, value)) = label::split(text).filter(|_| self.kind != Block::Definition) {
            if value.is_empty() {
                let within = (self.kind == Block::Item).then_some(self.list_depth);
                self.label = Some(Label { text: label.to_owned(), within });
            } else {
                self.label = None;
                self.pair(label, value);
            }
        } else if let Some(label) = self.label.take() {
            self.pair(&label.text, text);
            self.label = Some(label).filter(|label| label.within.is_some());
        } else {
            self.sink.text(text.as_bytes());
        }
    }

    fn pair(&mut self, label: &str, text: &str) {
        if text.len() > BLOCK / 4 || !label::is_label(label) {
            self.sink.text(text.as_bytes());
            return;
        }
        for value in label::values(text) {
            self.pairs.push((label.to_owned(), value.to_owned()));
            if self.pairs.len() >= N_PAIRS {
                self.flush();
            }
        }
    }

    fn flush(&mut self) {
        record(self.sink, &self.pairs);
        self.pairs.clear();
    }

    /// Values of an item's inner list belong to the record of the outer one.
    fn flush_unless_labeled(&mut self) {
        if self.label.as_ref().is_none_or(|label| label.within.is_none()) {
            self.flush();
        }
    }

    /// Forgets a label whose item has ended.
    fn drop_label(&mut self) {
        let depth = self.list_depth;
        self.label.take_if(|label| label.within.is_some_and(|within| depth <= within));
    }

    fn open_level(&mut self, rank: u8, text: &str) {
        self.close_levels(rank);
        self.label = None;
        self.sink.text(text.as_bytes());
        let end = text.char_indices().nth(HEADING).map_or(text.len(), |(end, _)| end);
        self.sink.open(text.get(..end).unwrap_or(text).as_bytes());
        self.levels.push(rank);
    }

    /// Closes the levels of this rank and below.
    fn close_levels(&mut self, rank: u8) {
        while self.levels.pop_if(|level| *level >= rank).is_some() {
            self.sink.close();
        }
    }

    fn in_cell(&self) -> bool {
        self.n_deep_tables == 0 && self.tables.last().is_some_and(Table::takes_text)
    }

    fn push_to_cell(&mut self, text: &str) {
        let fits = self.tables.last_mut().is_none_or(|table| table.push(text));
        if !fits {
            self.give_up_row();
        }
    }

    /// Takes the row for layout: it holds lists, headings or tables of its own, or is too long.
    fn give_up_row(&mut self) {
        if self.in_cell() {
            let texts = self.tables.last_mut().map(Table::give_up_row).unwrap_or_default();
            self.loose(&texts);
        }
    }

    fn loose(&mut self, texts: &[String]) {
        for line in texts.iter().flat_map(|text| text.lines()) {
            self.paragraph(line);
        }
    }

    fn open_table(&mut self) {
        self.give_up_row();
        self.flush();
        self.label = None;
        if self.tables.len() < N_TABLES {
            self.tables.push(Table::default());
        } else {
            self.n_deep_tables = self.n_deep_tables.saturating_add(1);
        }
    }

    fn close_table(&mut self) {
        if self.n_deep_tables > 0 {
            self.n_deep_tables -= 1;
            return;
        }
        self.end_row();
        self.flush();
        self.label = None;
        self.tables.pop();
    }

    fn table(&mut self) -> Option<&mut Table> {
        if self.n_deep_tables > 0 { None } else { self.tables.last_mut() }
    }

    fn set_head(&mut self, name: &[u8]) {
        if let Some(table) = self.table().filter(|_| name != b"tr") {
            table.set_head(name == b"thead");
        }
    }

    fn open_cell(&mut self, is_header: bool) {
        let n_cells = self.n_cells;
        if self.table().is_some_and(|table| !table.open_cell(is_header, n_cells)) {
            self.end_row();
            self.open_cell_again(is_header);
        }
    }

    /// The cell after a row that had as many cells as are kept.
    fn open_cell_again(&mut self, is_header: bool) {
        let n_cells = self.n_cells.max(1);
        self.table().map(|table| table.open_cell(is_header, n_cells));
    }

    fn close_cell(&mut self) {
        if let Some(table) = self.table() {
            table.close_cell();
        }
    }

    fn end_row(&mut self) {
        match self.table().map_or(Row::Silent, Table::close_row) {
            Row::Silent => {}
            Row::Record(fields) => record(self.sink, &fields),
            Row::Labeled(label, value) => self.pair(&label, &value),
            Row::Loose(texts) => self.loose(&texts),
        }
    }
}

fn record(sink: &mut dyn FieldSink, pairs: &[(String, String)]) {
    let fields: Vec<Field<'_>> = pairs
        .iter()
        .map(|(key, value)| Field {
            key: key.as_bytes(),
            value: RawValue::new(value.as_bytes(), Escape::None),
            kind: Kind::Text,
        })
        .collect();
    if !fields.is_empty() {
        sink.record(&fields);
    }
}
