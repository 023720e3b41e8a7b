//! Reads tables written as text: separated by comma, semicolon, tab or bar, with whatever people put around them.
//! Never fails on ragged rows, never swallows a file after one unclosed quote, never looks inside of a cell.
//! Shape: RFC 4180, with the liberties listed in `layout` (what stands around tables) and `row` (quotes).

mod dialect;
mod layout;
mod reader;
mod row;

#[cfg(test)]
mod tests;

pub use dialect::{Dialect, sniff};

use super::Ending;
use crate::engine::field::FieldSink;
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use layout::{Block, Header};

/// Reads every table of the file. `Lost` at the very start: it is no table.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    window.at_least(layout::LOOK_BYTES);
    let head = window.data().get(..layout::LOOK_BYTES).unwrap_or(window.data());
    let Some(dialect) = sniff(head).or_else(|| dialect::single_column(head)) else { return Ending::Lost };
    reader::Reader::new(dialect, limits, sink).run(window);
    Ending::Complete
}

/// The header cells of the first table in the first bytes of a file, with the names of `name,value` lines before it.
pub fn header_in(head: &[u8]) -> Vec<String> {
    let Some(dialect) = sniff(head).or_else(|| dialect::single_column(head)) else { return Vec::new() };
    let mut rest = dialect.skip_preface(head);
    let mut names = Vec::new();
    let mut is_first = true;
    loop {
        rest = rest.get(dialect.blank_len(rest)..).unwrap_or_default();
        let look = layout::look(rest, dialect, true);
        if look.rows.is_empty() {
            break;
        }
        let (block, n_rows) = match layout::plan(&look, None, is_first) {
            Block::Pairs { n_rows } => (Block::Lines, n_rows),
            block @ Block::Table { n_before, .. } => (block, n_before),
            Block::Lines => (Block::Lines, look.rows.len()),
        };
        names.extend(look.rows.iter().take(n_rows).filter_map(|row| layout::pair(row)).map(|(name, _)| name.to_vec()));
        if let Block::Table { n_before, header } = block {
            if header == Header::Row
                && let Some(row) = look.rows.get(n_before)
            {
                names.extend(layout::names(row.iter().map(Vec::as_slice)));
            }
            break;
        }
        is_first = false;
        rest = rest.get(look.n_bytes(n_rows)..).unwrap_or_default();
    }
    names.iter().map(|name| String::from_utf8_lossy(name).into_owned()).collect()
}
