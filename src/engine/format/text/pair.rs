//! Finds keys with their values in one line of text.
//! Never looks beyond the line, never splits a web address at its query, never takes a clock time for a pair.

use std::ops::Range;

/// The longest key.
const KEY: usize = 40;

/// Where a key and its value stand in the line.
pub(super) struct Pair {
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
    /// Behind the value and its quotation mark.
    pub(super) end: usize,
    /// The value stands in quotation marks and may hold backslash escapes.
    pub(super) is_quoted: bool,
}

/// All pairs of the line, from left to right.
pub(super) fn find(line: &[u8], pairs: &mut Vec<Pair>) {
    let mut at = 0;
    let mut told = 0;
    while let Some(mark) = next_mark(line, at) {
        if is_address(line, mark) {
            at = line
                .iter()
                .skip(mark)
                .position(|byte| ends_address(*byte))
                .map_or(line.len(), |n_bytes| mark + n_bytes);
        } else if let Some(pair) = pair_at(line, told, mark) {
            told = pair.end;
            at = pair.end.max(mark + 1);
            pairs.push(pair);
        } else {
            at = mark + 1;
        }
    }
    // `key: a whole sentence` and `key=two words`, but only where the line holds nothing else of the kind.
    let is_alone = |whole: &Pair| {
        pairs.iter().all(|pair| pair.key.end == whole.key.end) || line.get(whole.value.clone()).is_some_and(is_one)
    };
    if let Some(pair) = whole_line(line).filter(is_alone) {
        pairs.clear();
        pairs.push(pair);
    }
}

fn next_mark(line: &[u8], from: usize) -> Option<usize> {
    memchr::memchr2(b'=', b':', line.get(from..)?).map(|found| from + found)
}

fn is_address(line: &[u8], mark: usize) -> bool {
    line.get(mark..mark + 3) == Some(b"://")
}

fn ends_address(byte: u8) -> bool {
    byte.is_ascii_whitespace() || b"\"'<>\\".contains(&byte)
}

/// The line as one pair: key at its beginning, value up to its end.
fn whole_line(line: &[u8]) -> Option<Pair> {
    let start = line.iter().position(|byte| !byte.is_ascii_whitespace() && !b"-*>#".contains(byte))?;
    let mark = next_mark(line, start)?;
    let next = line.get(mark + 1)?;
    if *next == b'=' || line.get(mark) == Some(&b':') && !next.is_ascii_whitespace() {
        return None;
    }
    let key = start..start + line.get(start..mark)?.trim_ascii_end().len();
    let end = before_comment(line, mark + 1);
    let value = trim(line, mark + 1..end);
    let is_plain = is_list(line.get(value.clone())?) || !matches!(line.get(value.start)?, b'"' | b'\'' | b'{' | b'[');
    (is_key(line.get(key.clone())?) && is_plain).then_some(Pair { key, end, value, is_quoted: false })
}

/// Where the value ends: a `#` between two blanks begins a comment in YAML and INI files.
fn before_comment(line: &[u8], from: usize) -> usize {
    let value = line.get(from..).unwrap_or_default();
    let is_mark = |three: &[u8]| matches!(three, [b' ' | b'\t', b'#', b' ']);
    let comment =
        value.windows(3).position(is_mark).filter(|at| !value.get(..*at).unwrap_or_default().trim_ascii().is_empty());
    comment.map_or(line.len(), |at| from + at)
}

/// Whether a value is one word that only looks as if it held pairs: `$argon2id$v=19$m=65536` is, `user=pat` is not.
fn is_one(value: &[u8]) -> bool {
    let before = memchr::memchr(b'=', value).and_then(|mark| value.get(..mark)).unwrap_or(value);
    !value.iter().any(u8::is_ascii_whitespace) && !is_key(before)
}

/// `[144, 60, 125]`: bytes of a key, or plain words.
fn is_list(value: &[u8]) -> bool {
    let inner = value.strip_prefix(b"[").and_then(|rest| rest.strip_suffix(b"]"));
    inner.is_some_and(|inner| !inner.is_empty() && !inner.iter().any(|byte| b"\"'{}[]:=".contains(byte)))
}

/// The pair around the mark (`=` or `:`), its key not before `floor`.
fn pair_at(line: &[u8], floor: usize, mark: usize) -> Option<Pair> {
    let before = line.get(floor..mark)?.trim_ascii_end();
    let key_end = floor + before.len();
    let quote = before.last().filter(|last| matches!(last, b'"' | b'\''));
    let n_blanks = line.iter().skip(mark + 1).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let start = mark + 1 + n_blanks;
    // A bare key needs `=`, without a blank behind it unless there is one before, or a value in quotation marks. Most
    // marks are colons of times and sentences: they are dismissed before a key is looked for.
    let is_assigned = line.get(mark) == Some(&b'=') && (n_blanks == 0 || key_end < mark);
    let is_marked = matches!(line.get(start..)?, [b'"' | b'\'', ..] | [b'\\', b'"', ..]);
    if quote.is_none() && !is_assigned && !is_marked {
        return None;
    }
    let (key, is_key_quoted) = match quote {
        Some(quote) => (quoted_key(line, floor, key_end, *quote)?, true),
        None => (bare_key(line, floor, key_end)?, false),
    };
    let (value, end, is_quoted) = match (line.get(start)?, line.get(start + 1)) {
        (quote @ (b'"' | b'\''), _) => quoted_value(line, start + 1, *quote),
        (b'\\', Some(b'"')) => escaped_value(line, start + 2),
        (b'{' | b'[' | b'=' | b'>', _) => return None,
        _ if is_key_quoted => bare_value(line, start, b",}]"),
        _ => bare_value(line, start, b",;&)}]\"'<>|"),
    };
    (is_quoted || !value.is_empty()).then_some(Pair { key, value, end, is_quoted })
}

/// The key before a closing quotation mark; in an escaped text (`\"key\"`) the backslash belongs to the mark.
fn quoted_key(line: &[u8], floor: usize, end: usize, quote: u8) -> Option<Range<usize>> {
    let from = end.saturating_sub(KEY + 3).max(floor);
    let inside = line.get(from..end.checked_sub(1)?)?;
    let open = inside.iter().rposition(|byte| *byte == quote)?;
    let key = inside.get(open + 1..)?;
    let start = from + open + 1;
    let key = key.strip_suffix(b"\\").unwrap_or(key);
    is_key(key).then(|| start..start + key.len())
}

fn bare_key(line: &[u8], floor: usize, end: usize) -> Option<Range<usize>> {
    let is_of_key = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-.".contains(*byte) || !byte.is_ascii();
    let n_bytes = line.get(floor..end)?.iter().rev().take(KEY + 1).take_while(is_of_key).count();
    let key = end - n_bytes..end;
    is_key(line.get(key.clone())?).then_some(key)
}

/// Whether this names something: letters, digits, `_-.` and blanks.
pub(super) fn is_key(key: &[u8]) -> bool {
    let is_of_key = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-. ".contains(byte) || !byte.is_ascii();
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    key.len() <= KEY && key.iter().all(is_of_key) && key.iter().any(is_letter)
}

/// Value from `start` to the closing mark, end behind it, and that it is quoted; a missing mark stands at the end.
fn quoted_value(line: &[u8], start: usize, quote: u8) -> (Range<usize>, usize, bool) {
    let mut at = start;
    while let Some(byte) = line.get(at) {
        match byte {
            b'\\' => at += 2,
            byte if *byte == quote => return (start..at, at + 1, true),
            _ => at += 1,
        }
    }
    (start..line.len(), line.len(), true)
}

fn escaped_value(line: &[u8], start: usize) -> (Range<usize>, usize, bool) {
    let rest = line.get(start..).unwrap_or_default();
    match memchr::memmem::find(rest, b"\\\"") {
        Some(n_bytes) => (start..start + n_bytes, start + n_bytes + 2, true),
        None => (start..line.len(), line.len(), true),
    }
}

fn bare_value(line: &[u8], start: usize, stops: &[u8]) -> (Range<usize>, usize, bool) {
    let is_stop = |byte: &u8| byte.is_ascii_whitespace() || stops.contains(byte);
    let n_bytes = line.iter().skip(start).position(is_stop);
    let end = n_bytes.map_or(line.len(), |n_bytes| start + n_bytes);
    (start..end, end, false)
}

fn trim(line: &[u8], range: Range<usize>) -> Range<usize> {
    let bytes = line.get(range.clone()).unwrap_or_default();
    let start = range.start + (bytes.len() - bytes.trim_ascii_start().len());
    start..start + bytes.trim_ascii().len()
}
