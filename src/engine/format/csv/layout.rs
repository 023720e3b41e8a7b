//! What the next lines of a file are: a table with or without header, lines of `name,value`, or other lines.
//! Judges the first rows behind a blank line; reads nothing and keeps nothing.
//! Seen in: Samsung Health (a line of metadata), Ecobee (`#` lines), Apple's ECG (pairs), Amazon (several tables).

use super::dialect::Dialect;
use super::row::{Around, Row};
use std::collections::HashMap;

/// Bytes looked at before a block is judged.
pub(super) const LOOK_BYTES: usize = 256 << 10;
/// Rows looked at.
const LOOK_ROWS: usize = 40;
/// Cells of a row looked at.
const LOOK_CELLS: usize = 10_000;
/// A name of a column or of a pair is cut here, ...
const NAME_BYTES: usize = 4 << 10;
/// ... and the name of a pair is a short one.
const PAIR_NAME_BYTES: usize = 60;

/// The first rows of a block: the lines up to the next blank one.
pub(super) struct Look {
    /// Their cells.
    pub(super) rows: Vec<Vec<Vec<u8>>>,
    ends: Vec<usize>,
    /// What comes behind them.
    pub(super) then: Then,
}

/// What comes behind the rows that were looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// More of the same block.
    More,
    /// A blank line, and then another block.
    Block,
    /// The end of the file.
    End,
}

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    /// Rows under a header, behind so many lines that stand before it.
    Table { n_before: usize, header: Header },
    /// So many lines of `name,value`.
    Pairs { n_rows: usize },
    /// Lines of text.
    Lines,
}

/// Where the names of the columns come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Header {
    /// The first row.
    Row,
    /// Nowhere: the first row is data.
    None,
    /// The table before goes on.
    Previous,
}

impl Look {
    /// Length of the first rows.
    pub(super) fn n_bytes(&self, n_rows: usize) -> usize {
        n_rows.checked_sub(1).and_then(|last| self.ends.get(last)).copied().unwrap_or(0)
    }
}

/// Looks at the block at the start of `data`. A last row that is cut counts only if `is_last` or if it is the only one.
pub(super) fn look(data: &[u8], dialect: Dialect, is_last: bool) -> Look {
    let data = data.get(..LOOK_BYTES).unwrap_or(data);
    let mut look = Look { rows: Vec::new(), ends: Vec::new(), then: Then::More };
    let mut row = Row::default();
    let mut at = 0;
    while look.rows.len() < LOOK_ROWS {
        let rest = data.get(at..).unwrap_or_default();
        if rest.is_empty() || dialect.starts_blank(rest, is_last) {
            look.then = match rest {
                [] if !is_last => Then::More,
                _ if is_last && rest.len() == dialect.blank_len(rest) => Then::End,
                _ => Then::Block,
            };
            break;
        }
        let mut around = Around { is_last, n_cells: LOOK_CELLS, no_close_before: 0 };
        let n_row = match row.split(rest, dialect, &mut around) {
            Some(n_row) => n_row,
            None if look.rows.is_empty() => {
                around.is_last = true;
                row.split(rest, dialect, &mut around).unwrap_or(rest.len())
            }
            None => break,
        };
        look.rows.push(row.cells(rest).map(<[u8]>::to_vec).collect());
        at += n_row.max(1);
        look.ends.push(at);
    }
    look
}

/// The most frequent width of two and more cells, and how many rows have it; the wider one of equals.
pub(super) fn usual_width(rows: &[Vec<Vec<u8>>]) -> (usize, usize) {
    let mut counts = HashMap::new();
    for row in rows.iter().filter(|row| row.len() >= 2) {
        *counts.entry(row.len()).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(width, n_rows)| (*n_rows, *width)).unwrap_or_default()
}

/// Says what the block is. `previous`: the width of the table before.
pub(super) fn plan(look: &Look, previous: Option<usize>, is_first: bool) -> Block {
    let rows = look.rows.as_slice();
    let (width, _) = usual_width(rows);
    if let Some(n_rows) = n_pairs(look) {
        return Block::Pairs { n_rows };
    }
    if width < 2 {
        return plan_single(rows, previous, is_first);
    }
    let n_before = n_before(rows, width);
    let is_data = |row_idx: usize| rows.get(row_idx).is_some_and(|row| row.iter().any(|cell| is_data(cell)));
    let goes_on = previous == Some(width) && (is_data(n_before) || !is_data(n_before + 1));
    let header = match (goes_on, is_data(n_before)) {
        (true, _) => Header::Previous,
        (false, true) => Header::None,
        (false, false) => Header::Row,
    };
    Block::Table { n_before, header }
}

fn plan_single(rows: &[Vec<Vec<u8>>], previous: Option<usize>, is_first: bool) -> Block {
    let first_is_data = rows.first().is_some_and(|row| row.iter().any(|cell| is_data(cell)));
    let header = match (first_is_data, is_first) {
        _ if previous == Some(1) => Header::Previous,
        (true, _) => Header::None,
        (false, true) if rows.len() > 1 => Header::Row,
        (false, _) => return Block::Lines,
    };
    Block::Table { n_before: 0, header }
}

/// Rows before the header: those before the first one of the usual width, unless one of them is a ragged header.
fn n_before(rows: &[Vec<Vec<u8>>], width: usize) -> usize {
    let is_comment = |row: &[Vec<u8>]| row.first().is_some_and(|cell| cell.starts_with(b"#"));
    let first = rows.iter().position(|row| row.len() == width).unwrap_or(0);
    let has_data = |row: &[Vec<u8>]| row.iter().any(|cell| is_data(cell));
    if !rows.get(first).is_some_and(|row| has_data(row)) {
        return first;
    }
    let could_name = |row: &[Vec<u8>]| row.len() * 2 > width && !has_data(row) && !is_comment(row);
    rows.iter().take(first).rposition(|row| could_name(row)).unwrap_or(first)
}

/// How many lines at the start are names with values: `Name,Pat Example`.
pub(super) fn n_pairs(look: &Look) -> Option<usize> {
    let pairs: Vec<_> = look.rows.iter().map_while(|row| pair(row)).collect();
    let behind = look.rows.get(pairs.len()..).unwrap_or_default();
    let mut names: Vec<_> = pairs.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    if pairs.is_empty() || names.len() < pairs.len() {
        return None;
    }
    let values = || pairs.iter().map(|(_, value)| value).filter(|value| !value.is_empty());
    // Under a header, the second column is of one kind.
    let is_table = pairs.len() > 1
        && values().next().is_some_and(|value| !is_data(value))
        && values().skip(1).all(|value| is_data(value));
    let is_mixed = values().any(|value| is_data(value)) && values().any(|value| !is_data(value));
    let followed_by_numbers = || behind.iter().all(|row| row.len() == 1 && row.iter().all(|cell| is_data(cell)));
    let are_pairs = match (behind, look.then) {
        ([], Then::Block) => pairs.len() > 1 && !is_table,
        ([], Then::End) => pairs.len() > 2 && is_mixed && !is_table,
        ([], Then::More) => false,
        _ => followed_by_numbers(),
    };
    are_pairs.then_some(pairs.len())
}

/// Name and value, if the row is such a line.
pub(super) fn pair(row: &[Vec<u8>]) -> Option<(&[u8], &[u8])> {
    let [name, value] = row else { return None };
    is_name(name).then_some((name.as_slice(), value.as_slice()))
}

/// Name and value of a remark that has cells of its own (Ecobee: `#,,Thermostat identifier,000000000801,`).
pub(super) fn remark<'r>(mut cells: impl Iterator<Item = &'r [u8]>) -> Option<(&'r [u8], &'r [u8])> {
    let mut filled = cells.next().filter(|first| *first == b"#").map(|_| cells.filter(|cell| !cell.is_empty()))?;
    match (filled.next(), filled.next(), filled.next()) {
        (Some(name), Some(value), None) if is_name(name) => Some((name, value)),
        _ => None,
    }
}

/// Whether a cell could name a value.
pub(super) fn is_name(cell: &[u8]) -> bool {
    let starts_well = cell.first().is_some_and(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    starts_well && cell.len() <= PAIR_NAME_BYTES && !is_data(cell)
}

/// Whether a cell holds what no header would: a number, a date, an address.
fn is_data(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    let n_digits = cell.iter().filter(|byte| byte.is_ascii_digit()).count();
    let starts_as_number = match cell {
        [b'+' | b'-' | b'.' | b'(', digit, ..] => digit.is_ascii_digit() || *digit == b'.',
        [first, ..] => first.is_ascii_digit(),
        [] => return false,
    };
    let is_of = |others: &[u8]| cell.iter().all(|byte| byte.is_ascii_hexdigit() || others.contains(byte));
    let n_of = |wanted: u8| memchr::memchr_iter(wanted, cell).count();
    let is_mail = || {
        memchr::memchr(b'@', cell).is_some_and(|at| memchr::memchr(b'.', cell.get(at..).unwrap_or_default()).is_some())
            && !cell.contains(&b' ')
    };
    starts_as_number && n_digits * 2 >= cell.len()
        || n_of(b':') >= 2 && is_of(b":.%")
        || cell.len() == 36 && n_of(b'-') == 4 && is_of(b"-")
        || cell.starts_with(b"http://")
        || cell.starts_with(b"https://")
        || cell.eq_ignore_ascii_case(b"true")
        || cell.eq_ignore_ascii_case(b"false")
        || is_mail()
}

/// Names of the columns: trimmed, cut, told apart; without empty ones at the end.
pub(super) fn names<'a>(cells: impl Iterator<Item = &'a [u8]>) -> Vec<Vec<u8>> {
    let mut seen: HashMap<Vec<u8>, u32> = HashMap::new();
    let mut names = Vec::new();
    let mut n_named = 0;
    for (cell_idx, cell) in cells.enumerate() {
        let cell = cell.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(cell);
        let mut name = cell.trim_ascii();
        while let [b'"' | b'\'', inside @ .., b'"' | b'\''] = name {
            name = inside.trim_ascii();
        }
        let mut name = name.get(..NAME_BYTES).unwrap_or(name).to_vec();
        if name.is_empty() {
            name = column(cell_idx);
        } else {
            n_named = cell_idx + 1;
        }
        let n_times = seen.entry(name.clone()).or_insert(0);
        *n_times += 1;
        if *n_times > 1 {
            name.extend_from_slice(format!(" ({n_times})").as_bytes());
        }
        names.push(name);
    }
    names.truncate(n_named);
    names
}

/// The name of a column that has none.
pub(super) fn column(cell_idx: usize) -> Vec<u8> {
    format!("column {}", cell_idx + 1).into_bytes()
}
