//! Gathers the cells of one row and tells what the row is: a header, a labeled value, a record, or mere layout.
//! Keeps one row and one header at a time; never a whole table.

use super::label;

/// Bytes of one row that are kept; a longer row is layout.
const ROW: usize = 256 << 10;
/// Cells of a first row without `th` that make it a header if each could be a label.
const HEADER_CELLS: usize = 3;

/// A table that is being read.
#[derive(Default)]
pub(super) struct Table {
    header: Vec<String>,
    cells: Vec<Cell>,
    n_bytes: usize,
    n_rows: u64,
    is_open: bool,
    in_head: bool,
    is_layout: bool,
}

struct Cell {
    is_header: bool,
    text: String,
}

/// What a row turned out to be.
pub(super) enum Row {
    /// Nothing to deliver: a header, or no cells.
    Silent,
    /// Keys and values of one record.
    Record(Vec<(String, String)>),
    /// One label with its value; such rows explain each other.
    Labeled(String, String),
    /// Texts without order.
    Loose(Vec<String>),
}

impl Table {
    /// Begins or ends the head of the table, where every row is a header.
    pub(super) fn set_head(&mut self, in_head: bool) {
        self.in_head = in_head;
    }

    /// Begins a cell; `false` if the row has as many as are kept.
    pub(super) fn open_cell(&mut self, is_header: bool, n_most: usize) -> bool {
        self.is_open = !self.is_layout && self.cells.len() < n_most;
        if self.is_open {
            self.cells.push(Cell { is_header, text: String::new() });
        }
        self.is_open || self.is_layout
    }

    pub(super) fn close_cell(&mut self) {
        self.is_open = false;
    }

    /// Whether text belongs to a cell now.
    pub(super) fn takes_text(&self) -> bool {
        self.is_open
    }

    /// Adds a line of text to the open cell; `false` if the row has grown too long.
    pub(super) fn push(&mut self, text: &str) -> bool {
        self.n_bytes += text.len() + 1;
        if let Some(cell) = self.cells.last_mut() {
            if !cell.text.is_empty() {
                cell.text.push('\n');
            }
            cell.text.push_str(text);
        }
        self.n_bytes <= ROW
    }

    /// Takes the rest of this row for layout, and gives back what its cells held so far.
    pub(super) fn give_up_row(&mut self) -> Vec<String> {
        self.is_layout = true;
        self.is_open = false;
        self.n_bytes = 0;
        self.cells.drain(..).map(|cell| cell.text).collect()
    }

    /// Ends the row.
    pub(super) fn close_row(&mut self) -> Row {
        self.is_layout = false;
        self.is_open = false;
        self.n_bytes = 0;
        let cells = std::mem::take(&mut self.cells);
        if cells.is_empty() {
            return Row::Silent;
        }
        self.n_rows += 1;
        if self.is_header(&cells) {
            self.header = cells.into_iter().map(|cell| cell.text).collect();
            return Row::Silent;
        }
        if self.header.is_empty() { without_header(cells) } else { self.with_header(cells) }
    }

    fn is_header(&self, cells: &[Cell]) -> bool {
        let could_be = cells.iter().all(|cell| cell.text.is_empty() || label::is_label(&cell.text));
        let is_marked = self.in_head || cells.len() > 1 && cells.iter().all(|cell| cell.is_header);
        let is_first = self.n_rows == 1
            && cells.len() >= HEADER_CELLS
            && cells
                .iter()
                .all(|cell| !cell.text.is_empty() && !cell.text.contains(|letter: char| letter.is_ascii_digit()));
        could_be && (is_marked || is_first && !cells.iter().any(|cell| cell.is_header))
    }

    fn with_header(&self, cells: Vec<Cell>) -> Row {
        let field = |(cell_idx, cell): (usize, Cell)| {
            let key = self.header.get(cell_idx).filter(|key| !key.is_empty()).cloned();
            (key.unwrap_or_else(|| format!("column {}", cell_idx + 1)), cell.text)
        };
        Row::Record(cells.into_iter().enumerate().map(field).filter(|(_, value)| !value.is_empty()).collect())
    }
}

fn without_header(cells: Vec<Cell>) -> Row {
    let mut texts = cells.into_iter().map(|cell| cell.text).collect::<Vec<_>>();
    match texts.as_mut_slice() {
        [label, value] if label::is_label(label) => Row::Labeled(label::bare(label).to_owned(), std::mem::take(value)),
        _ => Row::Loose(texts),
    }
}
