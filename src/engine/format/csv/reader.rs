//! Walks through the blocks of a file and hands each row to the sink. Judges nothing; that is `layout`.

use super::dialect::Dialect;
use super::layout::{self, Block, Header};
use super::row::{Around, Row};
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::format::pending::emptied;
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;

/// Text handed over at a time, of cells that are too long ...
const PIECE: usize = 64 << 10;
/// ... and how much of it is handed over again with the next piece.
const OVERLAP: usize = 256;

/// Reads tables into a sink.
pub(super) struct Reader<'s> {
    sink: &'s mut dyn FieldSink,
    dialect: Dialect,
    n_cells: usize,
    value_bytes: usize,
    row: Row,
    /// What the rows at hand are; `None`: to be judged.
    block: Option<Block>,
    /// Names of the columns, and behind them made-up ones.
    names: Vec<Vec<u8>>,
    /// How many of the names stand in the file; `None`: there was no table yet.
    n_named: Option<usize>,
    /// The header as it is written, to know it again.
    header: Vec<u8>,
    /// How many headers there were: the shape of whole rows under the last one.
    n_headers: u32,
    /// Whether no row came under the header so far.
    is_bare: bool,
    /// Pairs that wait for the end of their block.
    pairs: Vec<(Vec<u8>, Vec<u8>)>,
    no_close_before: u64,
    n_ragged: u64,
    n_repairs: u64,
    n_long: u64,
    /// Whether the file ends within a quoted cell.
    is_cut: bool,
    /// Lines since a quote that nothing closes, as long as none of them is a row of the table: the rest of its cell.
    n_since_open: Option<u64>,
    /// Always empty; keeps the allocation from row to row.
    spare: Vec<Field<'static>>,
}

impl<'s> Reader<'s> {
    const PAIRS: usize = 512;

    pub(super) fn new(dialect: Dialect, limits: &Limits, sink: &'s mut dyn FieldSink) -> Self {
        Self {
            sink,
            dialect,
            n_cells: limits.n_cells.max(1),
            value_bytes: limits.value_bytes,
            row: Row::default(),
            block: None,
            names: Vec::new(),
            n_named: None,
            header: Vec::new(),
            n_headers: 0,
            is_bare: false,
            pairs: Vec::new(),
            no_close_before: 0,
            n_ragged: 0,
            n_repairs: 0,
            n_long: 0,
            is_cut: false,
            n_since_open: None,
            spare: Vec::new(),
        }
    }

    pub(super) fn run(mut self, window: &mut Window<'_>) {
        let n_preface = window.data().len() - self.dialect.skip_preface(window.data()).len();
        window.consume(n_preface);
        let mut is_first = true;
        let mut is_last = false;
        while !window.is_empty() {
            if self.block.is_none() {
                let n_blank = self.dialect.blank_len(window.data());
                if n_blank > 0 {
                    window.consume(n_blank);
                    continue;
                }
                is_last = !window.at_least(layout::LOOK_BYTES);
                let look = layout::look(window.data(), self.dialect, is_last);
                self.block = Some(layout::plan(&look, self.n_named, is_first));
                is_first = false;
            }
            let n_used = self.rows(window.data(), window.position(), is_last);
            window.consume(n_used);
            if n_used == 0 && self.block.is_some() {
                is_last = !window.more();
            } else {
                is_last = false;
            }
        }
        self.deliver_pairs();
        let is_cut_behind_lines = self.n_since_open.is_some_and(|n_lines| n_lines > 0);
        self.n_repairs -= u64::from(is_cut_behind_lines);
        if self.is_cut || is_cut_behind_lines {
            self.sink.note(Note::Unfinished(window.position()));
        }
        if self.n_ragged > 0 {
            self.sink.note(Note::RaggedRows(self.n_ragged));
        }
        if self.n_long > 0 {
            self.sink.note(Note::LongValues(self.n_long));
        }
        if self.n_repairs > 0 {
            self.sink.note(Note::Repaired(self.n_repairs));
        }
    }

    /// Takes rows until the block or the bytes at hand end; returns how many bytes they are.
    fn rows(&mut self, data: &[u8], position: u64, is_last: bool) -> usize {
        let mut at = 0;
        while let (Some(block), Some(rest)) = (self.block, data.get(at..).filter(|rest| !rest.is_empty())) {
            if self.dialect.starts_blank(rest, is_last) {
                self.end_block();
                break;
            }
            let row_position = position + at as u64;
            let no_close_before = usize::try_from(self.no_close_before.saturating_sub(row_position));
            let mut around =
                Around { is_last, n_cells: self.n_cells, no_close_before: no_close_before.unwrap_or(usize::MAX) };
            let Some(n_row) = self.row.split(rest, self.dialect, &mut around) else { break };
            self.no_close_before = self.no_close_before.max(row_position.saturating_add(around.no_close_before as u64));
            self.is_cut = self.row.is_cut;
            self.n_repairs += u64::from(self.row.is_flawed && !self.row.is_cut);
            self.n_since_open = if self.row.is_open {
                Some(0)
            } else {
                let is_row = self.n_named == Some(self.row.len());
                self.n_since_open.filter(|_| !is_row).map(|n_lines| n_lines + 1)
            };
            self.row(block, rest.get(..n_row).unwrap_or(rest));
            at += n_row.max(1);
        }
        at.min(data.len())
    }

    fn end_block(&mut self) {
        self.deliver_pairs();
        self.block = None;
    }

    /// Takes the row that was split; `data` is all of it.
    fn row(&mut self, block: Block, data: &[u8]) {
        let line = data.get(..self.row.n_content).unwrap_or(data);
        match block {
            Block::Lines => self.sink.text(line.trim_ascii()),
            Block::Pairs { n_rows } => {
                self.line_before(data);
                match n_rows.checked_sub(1) {
                    None | Some(0) => self.end_block(),
                    Some(n_rows) => self.block = Some(Block::Pairs { n_rows }),
                }
            }
            Block::Table { n_before: n_before @ 1.., header } => {
                self.line_before(data);
                if n_before == 1 {
                    self.deliver_pairs();
                }
                self.block = Some(Block::Table { n_before: n_before - 1, header });
            }
            Block::Table { header: Header::Previous, .. } => self.table_row(data),
            Block::Table { header, .. } => {
                self.block = Some(Block::Table { n_before: 0, header: Header::Previous });
                self.n_headers = self.n_headers.saturating_add(1);
                if self.is_bare {
                    // A header that heads nothing may have been a lonely line of another kind.
                    self.sink.text(&self.header);
                }
                match header {
                    Header::Row => self.take_header(data),
                    Header::None | Header::Previous => {
                        self.names = (0..self.row.len()).map(layout::column).collect();
                        self.n_named = Some(self.names.len());
                        self.header.clear();
                        self.table_row(data);
                    }
                }
            }
        }
    }

    fn take_header(&mut self, data: &[u8]) {
        self.names = layout::names(self.row.cells(data));
        self.n_named = Some(self.names.len());
        self.header.clear();
        self.header.extend_from_slice(data.trim_ascii_end());
        self.is_bare = true;
        self.overflow(data);
    }

    /// Takes a line that stands before a table: a remark, one of a group of pairs, or text.
    fn line_before(&mut self, data: &[u8]) {
        if let Some((name, value)) = layout::remark(self.row.cells(data)) {
            self.sink.open(b"#");
            self.sink.record(&[field(name, value)]);
            self.sink.close();
            return;
        }
        let first_cells = {
            let mut cells = self.row.cells(data);
            (cells.next(), cells.next(), cells.next())
        };
        match first_cells {
            (Some(name), Some(value), None) if layout::is_name(name) && value.len() <= self.value_bytes => {
                self.pairs.push((name.to_vec(), value.to_vec()));
            }
            _ => self.sink.text(data.trim_ascii()),
        }
        if self.pairs.len() >= Self::PAIRS {
            self.deliver_pairs();
        }
    }

    fn deliver_pairs(&mut self) {
        let fields: Vec<_> = self.pairs.iter().map(|(name, value)| field(name, value)).collect();
        if !fields.is_empty() {
            self.sink.record(&fields);
        }
        self.pairs.clear();
    }

    fn table_row(&mut self, data: &[u8]) {
        let n_named = self.n_named.unwrap_or(0);
        let line = data.trim_ascii_end();
        if !self.header.is_empty() && line == self.header.as_slice() {
            return;
        }
        if n_named > 1 && self.row.len() == 1 {
            // A heading between groups of rows, or a comment.
            self.sink.text(line);
            return;
        }
        self.is_bare = false;
        let n_empty = self.row.cells(data).rev().take_while(|cell| cell.is_empty()).count();
        let n_filled = self.row.len() - n_empty;
        if n_filled == 0 {
            return;
        }
        self.n_ragged += u64::from(self.row.len() < n_named || n_filled > n_named);
        self.n_repairs += u64::from(memchr::memchr(0, line).is_some() && !self.row.is_flawed);
        let n_cells = self.row.len().min(n_filled.max(n_named));
        while self.names.len() < n_cells {
            self.names.push(layout::column(self.names.len()));
        }
        let mut fields: Vec<Field<'_>> = std::mem::take(&mut self.spare);
        for (name, cell) in self.names.iter().zip(self.row.cells(data)).take(n_cells) {
            if cell.len() > self.value_bytes {
                self.n_long += 1;
                in_pieces(cell, |piece| self.sink.text(piece));
            } else {
                fields.push(field(name, cell));
            }
        }
        if n_cells == n_named && fields.len() == n_cells {
            self.sink.record_of_shape(self.n_headers, &fields);
        } else if !fields.is_empty() {
            self.sink.record(&fields);
        }
        self.spare = emptied(fields);
        self.overflow(data);
    }

    /// Hands over the cells over the limit.
    fn overflow(&mut self, data: &[u8]) {
        let rest = self.row.overflow.and_then(|start| data.get(start..self.row.n_content)).unwrap_or_default();
        if !rest.is_empty() {
            self.n_long += 1;
            in_pieces(rest, |piece| self.sink.text(piece));
        }
    }
}

fn field<'a>(name: &'a [u8], cell: &'a [u8]) -> Field<'a> {
    Field { key: name, value: RawValue::new(cell, Escape::None), kind: Kind::Text }
}

fn in_pieces(text: &[u8], mut give: impl FnMut(&[u8])) {
    let mut rest = text;
    while rest.len() > PIECE {
        give(rest.get(..PIECE).unwrap_or(rest));
        rest = rest.get(PIECE - OVERLAP..).unwrap_or_default();
    }
    give(rest);
}
