//! Splits one row into cells. Knows no header and no other row, except where quotes are known to have no end.
//! A quote closes a cell only before a delimiter or the end of a line; every other quote belongs to the content.

use super::dialect::Dialect;

/// Lines that one quoted cell may run over; beyond, the quote was never meant to open a cell (reliability.md 5.4).
const QUOTED_LINES: usize = 1_000;

/// The cells of one row; used again for every row.
#[derive(Default)]
pub(super) struct Row {
    cells: Vec<Cell>,
    scratch: Vec<u8>,
    /// Whether something was read around.
    pub(super) is_flawed: bool,
    /// Whether a quote opens in it that the end of the file leaves open, with no line end between.
    pub(super) is_cut: bool,
    /// Whether nothing closes a quoted cell, and other lines follow.
    pub(super) is_open: bool,
    /// Where the cells over the limit begin.
    pub(super) overflow: Option<usize>,
    /// Length without the line end.
    pub(super) n_content: usize,
}

#[derive(Clone, Copy)]
struct Cell {
    start: usize,
    end: usize,
    is_in_scratch: bool,
}

/// What is known beyond the row at hand.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// Whether the data at hand is all there will be.
    pub(super) is_last: bool,
    /// Cells kept.
    pub(super) n_cells: usize,
    /// Quotes that open before this place (counted from the row) have no end.
    pub(super) no_close_before: usize,
}

/// The end of a quoted cell.
enum Close {
    At { content_end: usize, cell_end: usize, is_escaped: bool },
    Nowhere,
    NotAtHand,
}

impl Row {
    /// Number of cells.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// The content of each cell; `data` is what was split.
    pub(super) fn cells<'a>(&'a self, data: &'a [u8]) -> impl DoubleEndedIterator<Item = &'a [u8]> + Clone + 'a {
        self.cells.iter().map(move |cell| {
            let source = if cell.is_in_scratch { &self.scratch } else { data };
            source.get(cell.start..cell.end).unwrap_or_default()
        })
    }

    /// Splits the row at the start of `data` and returns its length with the line end; `None`: its end is not at hand.
    pub(super) fn split(&mut self, data: &[u8], dialect: Dialect, around: &mut Around) -> Option<usize> {
        self.cells.clear();
        self.scratch.clear();
        (self.is_flawed, self.is_cut, self.is_open, self.overflow) = (false, false, false, None);
        let mut at = 0;
        loop {
            let end = self.cell(data, at, dialect, around)?;
            match data.get(end) {
                Some(byte) if *byte == dialect.delimiter => at = end + 1,
                Some(_) => {
                    self.n_content = end;
                    return Some(end + 1);
                }
                None if around.is_last => {
                    self.n_content = data.len();
                    return Some(data.len());
                }
                None => return None,
            }
            if self.cells.len() >= around.n_cells && self.overflow.is_none() {
                self.overflow = Some(at);
                self.n_content = match memchr::memchr(dialect.line_end, data.get(at..).unwrap_or_default()) {
                    Some(n_rest) => at + n_rest,
                    None if around.is_last => data.len(),
                    None => return None,
                };
                return Some((self.n_content + 1).min(data.len()));
            }
        }
    }

    /// Takes the cell that begins at `start`; returns where it ends.
    fn cell(&mut self, data: &[u8], start: usize, dialect: Dialect, around: &mut Around) -> Option<usize> {
        let rest = data.get(start..).unwrap_or_default();
        let n_spaces = rest.iter().take_while(|byte| **byte == b' ').count();
        let mut start = start;
        if rest.get(n_spaces) == Some(&dialect.quote) {
            let inside = start + n_spaces + 1;
            match self.close(data, inside, dialect, around) {
                Close::At { content_end, cell_end, is_escaped } => {
                    let content = data.get(inside..content_end).unwrap_or_default();
                    if is_escaped {
                        self.unescape(content, dialect);
                    } else {
                        self.cells.push(Cell { start: inside, end: content_end, is_in_scratch: false });
                    }
                    return Some(cell_end);
                }
                Close::NotAtHand => return None,
                Close::Nowhere => {
                    self.is_flawed = true;
                    start = inside;
                }
            }
        }
        let rest = data.get(start..).unwrap_or_default();
        let end = match find_either(dialect.delimiter, dialect.line_end, rest) {
            Some(n_cell) => start + n_cell,
            None if around.is_last => data.len(),
            None => return None,
        };
        let (start, end_of_content) = trimmed(data, start, end);
        self.cells.push(Cell { start, end: end_of_content, is_in_scratch: false });
        Some(end)
    }

    /// Looks for the quote that closes the cell whose content begins at `start`.
    fn close(&mut self, data: &[u8], start: usize, dialect: Dialect, around: &mut Around) -> Close {
        let (mut at, mut n_lines, mut is_escaped, mut has_loose_quotes) = (start, 0, false, false);
        let before = |at: usize| at.checked_sub(1).and_then(|before| data.get(before)).copied();
        if start < around.no_close_before {
            return Close::Nowhere;
        }
        loop {
            let rest = data.get(at..).unwrap_or_default();
            let Some(found) = memchr::memchr2(dialect.quote, dialect.line_end, rest).map(|n_bytes| at + n_bytes) else {
                if around.is_last {
                    (self.is_cut, self.is_open) = (n_lines == 0, n_lines > 0);
                    around.no_close_before = data.len();
                    return Close::Nowhere;
                }
                return Close::NotAtHand;
            };
            at = found + 1;
            if data.get(found) == Some(&dialect.line_end) {
                n_lines += 1;
                if n_lines > QUOTED_LINES {
                    around.no_close_before = found;
                    return Close::Nowhere;
                }
                continue;
            }
            if dialect.has_backslashes && n_backslashes(data.get(start..found).unwrap_or_default()) % 2 == 1 {
                (is_escaped, self.is_flawed) = (true, true);
                continue;
            }
            let opens = before(found).is_some_and(|byte| byte == dialect.delimiter || byte == dialect.line_end);
            let is_astray = opens && found > start && (n_lines > 0 || has_loose_quotes);
            match cell_end(data, found + 1, dialect, around.is_last) {
                CellEnd::At(cell_end) => {
                    self.is_flawed |= has_loose_quotes;
                    return Close::At { content_end: found, cell_end, is_escaped };
                }
                CellEnd::NotAtHand => return Close::NotAtHand,
                CellEnd::Doubled if !is_astray || !ends_an_empty_cell(data, found + 2, dialect) => {
                    is_escaped = true;
                    at = found + 2;
                }
                // A cell opens here: the quote before it was no opening one.
                CellEnd::Doubled | CellEnd::No if is_astray => {
                    around.no_close_before = found;
                    return Close::Nowhere;
                }
                CellEnd::Doubled | CellEnd::No => has_loose_quotes = true,
            }
        }
    }

    fn unescape(&mut self, content: &[u8], dialect: Dialect) {
        let start = self.scratch.len();
        let mut rest = content;
        while let Some(at) = memchr::memchr2(dialect.quote, b'\\', rest) {
            let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, &[]));
            self.scratch.extend_from_slice(plain);
            let n_used = match special {
                [first, second, ..] if *second == dialect.quote && (*first == *second || dialect.has_backslashes) => {
                    self.scratch.push(dialect.quote);
                    2
                }
                [b'\\', b'\\', ..] if dialect.has_backslashes => {
                    self.scratch.push(b'\\');
                    2
                }
                _ => {
                    self.scratch.extend(special.first());
                    1
                }
            };
            rest = special.get(n_used..).unwrap_or_default();
        }
        self.scratch.extend_from_slice(rest);
        self.cells.push(Cell { start, end: self.scratch.len(), is_in_scratch: true });
    }
}

/// What stands behind a quote.
enum CellEnd {
    At(usize),
    Doubled,
    No,
    NotAtHand,
}

fn cell_end(data: &[u8], start: usize, dialect: Dialect, is_last: bool) -> CellEnd {
    let rest = data.get(start..).unwrap_or_default();
    if rest.first() == Some(&dialect.quote) {
        return CellEnd::Doubled;
    }
    let n_blank = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\r') && **byte != dialect.line_end).count();
    match rest.get(n_blank) {
        Some(byte) if *byte == dialect.delimiter || *byte == dialect.line_end => CellEnd::At(start + n_blank),
        Some(_) => CellEnd::No,
        None if is_last => CellEnd::At(data.len()),
        None => CellEnd::NotAtHand,
    }
}

/// Where the first of two bytes stands. Most cells are short, so a few words are looked at before a search begins that is
/// made for long texts. Of the marks that this arithmetic sets, the lowest is always right.
#[inline]
fn find_either(one: u8, other: u8, bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    const WORDS: usize = 3;
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let mut at = 0;
    for chunk in bytes.as_chunks::<8>().0.iter().take(WORDS) {
        let word = u64::from_le_bytes(*chunk);
        let marks = (zeros(word ^ (ONES * u64::from(one))) | zeros(word ^ (ONES * u64::from(other)))) & HIGHS;
        if marks != 0 {
            return Some(at + (marks.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    memchr::memchr2(one, other, bytes.get(at..).unwrap_or_default()).map(|n_bytes| at + n_bytes)
}

fn ends_an_empty_cell(data: &[u8], at: usize, dialect: Dialect) -> bool {
    data.get(at).is_none_or(|byte| *byte == dialect.delimiter || matches!(byte, b'\r' | b'\n'))
}

fn n_backslashes(bytes: &[u8]) -> usize {
    bytes.iter().rev().take_while(|byte| **byte == b'\\').count()
}

fn trimmed(data: &[u8], start: usize, end: usize) -> (usize, usize) {
    let content = data.get(start..end).unwrap_or_default();
    let from_start = content.trim_ascii_start();
    let start = end - from_start.len();
    (start, start + from_start.trim_ascii_end().len())
}
