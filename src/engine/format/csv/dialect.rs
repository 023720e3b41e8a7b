//! How the cells of a table are written, and the guess at it. Does not know what the cells mean.

use super::layout::{self, Look};

/// How cells are separated and quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Stands between cells.
    pub delimiter: u8,
    /// Stands around cells.
    pub quote: u8,
    /// Ends a line: a line feed, or a carriage return where there is no line feed at all.
    pub line_end: u8,
    /// Whether a quote inside of quotes is written with a backslash instead of doubled.
    pub has_backslashes: bool,
}

/// In this order when equally good.
const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The dialect of a table, judged by the first bytes of the file; `None`: these are no rows of cells.
pub fn sniff(head: &[u8]) -> Option<Dialect> {
    let text = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
    if matches!(text.trim_ascii_start().first(), None | Some(b'{' | b'[' | b'<')) {
        return None;
    }
    if let Some([delimiter @ (b'\t' | b';' | b'|' | b','), b'\r' | b'\n', ..]) = text.strip_prefix(b"sep=") {
        return Some(Dialect::new(*delimiter, text));
    }
    let scored = DELIMITERS.map(|delimiter| {
        let dialect = Dialect::new(delimiter, text);
        (score(text, dialect), dialect)
    });
    // `max_by_key` takes the last of equals, so the order is turned.
    let (score, dialect) = scored.into_iter().rev().max_by_key(|(score, _)| *score)?;
    (score > Score::default()).then_some(dialect)
}

/// The dialect of a table with one column: no comma anywhere.
pub(super) fn single_column(head: &[u8]) -> Option<Dialect> {
    let text = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
    let dialect = Dialect::new(b',', text);
    let mut is_single = true;
    for_each_block(text, dialect, |look| is_single &= look.rows.iter().all(|row| row.len() == 1));
    is_single.then_some(dialect)
}

/// Rows of equal width, how many out of 100 that are, and that width. The default: no table.
type Score = (usize, usize, usize);

fn score(text: &[u8], dialect: Dialect) -> Score {
    let (mut n_rows, mut n_even, mut widest) = (0, 0, 0);
    let mut lone_rows = Vec::new();
    for_each_block(text, dialect, |look| {
        n_rows += look.rows.len();
        let (width, n_of_width) = layout::usual_width(&look.rows);
        match look.rows.as_slice() {
            [row] => lone_rows.push(row.clone()),
            rows if width >= 2 && (n_of_width * 2 >= rows.len() || layout::n_pairs(look).is_some()) => {
                n_even += n_of_width;
                widest = widest.max(width);
            }
            _ => {}
        }
    });
    let (width, n_of_width) = layout::usual_width(&lone_rows);
    if n_of_width >= 2 || n_of_width == n_rows {
        n_even += n_of_width;
        widest = widest.max(width);
    }
    if n_even == 0 || is_prose(text, dialect.delimiter, widest, n_even) {
        return Score::default();
    }
    (n_even, n_even * 100 / n_rows.max(1), widest)
}

/// Whether the delimiter looks like punctuation: always a space behind it, and few of them.
fn is_prose(text: &[u8], delimiter: u8, width: usize, n_rows: usize) -> bool {
    if delimiter != b',' && delimiter != b';' || width > 2 && n_rows > 1 {
        return false;
    }
    let (mut n_all, mut n_spaced) = (0_usize, 0_usize);
    for at in memchr::memchr_iter(delimiter, text) {
        n_all += 1;
        n_spaced += usize::from(text.get(at + 1) == Some(&b' '));
    }
    n_spaced * 5 >= n_all * 4
}

fn for_each_block(text: &[u8], dialect: Dialect, mut visit: impl FnMut(&Look)) {
    const BLOCKS: usize = 8;
    let mut rest = text;
    for _ in 0..BLOCKS {
        rest = rest.get(dialect.blank_len(rest)..).unwrap_or_default();
        let look = layout::look(rest, dialect, false);
        if look.rows.is_empty() {
            return;
        }
        visit(&look);
        rest = rest.get(look.n_bytes(look.rows.len())..).unwrap_or_default();
    }
}

impl Dialect {
    fn new(delimiter: u8, text: &[u8]) -> Self {
        let has_line_feed = memchr::memchr(b'\n', text).is_some();
        let first_line = text.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default().trim_ascii();
        let is_single = memchr::memchr(b'"', text).is_none()
            && first_line.starts_with(b"'")
            && first_line.ends_with(b"'")
            && first_line.len() > 2;
        let escapes_a_quote = |at: usize| {
            text.get(at + 2).is_some_and(|after| *after != delimiter && !matches!(after, b'"' | b'\r' | b'\n'))
        };
        Self {
            delimiter,
            quote: if is_single { b'\'' } else { b'"' },
            line_end: if has_line_feed { b'\n' } else { b'\r' },
            has_backslashes: memchr::memmem::find_iter(text, b"\\\"").any(escapes_a_quote),
        }
    }

    /// What follows the byte order mark and the line `sep=;`.
    pub(super) fn skip_preface(self, head: &[u8]) -> &[u8] {
        let text = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
        match text.strip_prefix(b"sep=") {
            Some([delimiter, rest @ ..]) if *delimiter == self.delimiter => rest,
            _ => text,
        }
    }

    fn is_blank(self, byte: u8) -> bool {
        byte != self.delimiter && matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
    }

    /// Length of the lines at the start that hold nothing but white space.
    pub(super) fn blank_len(self, data: &[u8]) -> usize {
        match data.iter().position(|byte| !self.is_blank(*byte)) {
            Some(n_blank) => {
                let blank = data.get(..n_blank).unwrap_or_default();
                memchr::memrchr(self.line_end, blank).map_or(0, |last| last + 1)
            }
            None => data.len(),
        }
    }

    /// Whether a line without content stands at the start.
    pub(super) fn starts_blank(self, data: &[u8], is_last: bool) -> bool {
        let n_blank = data.iter().position(|byte| !self.is_blank(*byte));
        let blank = data.get(..n_blank.unwrap_or(data.len())).unwrap_or_default();
        memchr::memchr(self.line_end, blank).is_some() || n_blank.is_none() && is_last
    }
}
