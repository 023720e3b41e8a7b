//! Tells a list that stops in the middle from one that ends, by its last bytes and by how its other lines look.
//! Cannot tell a list that stops between two entries.

use super::hex_run::{Hex, Piece, SHORTEST, each, length_idx};
use super::{base64_run, plain};
use crate::model::{FormatKind, LeakWhy};

/// Lines before the last one that it is compared with.
const N_LINES: usize = 50;

/// Why a list of this kind is cut, if it is. `tail` is its last bytes, `head` its first ones; they may be the same.
pub(super) fn why(kind: FormatKind, head: &[u8], tail: &[u8], size: u64) -> Option<LeakWhy> {
    let end = tail.trim_ascii_end();
    let is_whole = match kind {
        _ if end.is_empty() => true,
        FormatKind::Json | FormatKind::Ndjson if matches!(first(head), Some(b'[' | b'{')) => {
            matches!(end.last(), Some(b']' | b'}'))
        }
        _ if is_dump(head) || is_dump(tail) => statement_end(end).is_some_and(|byte| byte == b';'),
        _ => ends_like_the_others(tail),
    };
    (!is_whole).then_some(LeakWhy::Cut(size))
}

fn first(head: &[u8]) -> Option<u8> {
    head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start().first().copied()
}

fn is_dump(text: &[u8]) -> bool {
    let text = text.get(..64 << 10).unwrap_or(text);
    memchr::memmem::find(text, b"INSERT INTO ").is_some() || memchr::memmem::find(text, b"insert into ").is_some()
}

/// The last byte that is not of a remark: dumps end with some.
fn statement_end(text: &[u8]) -> Option<u8> {
    let mut text = text.trim_ascii_end();
    while let Some(last) = text.rsplit(|byte| *byte == b'\n').next() {
        if !last.starts_with(b"--") && !last.starts_with(b"#") {
            break;
        }
        text = text.get(..text.len() - last.len())?.trim_ascii_end();
    }
    text.last().copied()
}

/// What a line holds.
struct Line {
    /// Which of the lengths of hashes stand in it.
    lengths: [bool; 6],
    n_hashes: usize,
    has_base64: bool,
    has_address: bool,
}

impl Line {
    fn of(line: &[u8]) -> Self {
        let piece = Piece::whole(line);
        let mut lengths = [false; 6];
        let mut n_hashes = 0;
        each::<Hex>(&piece, SHORTEST, |run| {
            if let Some(length) = length_idx(run.len()).and_then(|idx| lengths.get_mut(idx)) {
                *length = true;
                n_hashes += 1;
            }
        });
        let has_base64 = base64_run::look(&piece).sure > 0;
        Self { lengths, n_hashes, has_base64, has_address: plain::count(&piece) > 0 }
    }

    /// Whether it lacks something that the other line has; of the lengths of hashes, any that is usual will do.
    fn lacks(&self, other: &Line) -> bool {
        let has_hash = |line: &Line| line.lengths.contains(&true);
        has_hash(other) && !has_hash(self)
            || other.has_base64 && !self.has_base64
            || other.has_address && !self.has_address
    }
}

/// Whether the last line has a line end, or at least everything that nearly all lines before it have.
fn ends_like_the_others(tail: &[u8]) -> bool {
    let mut lines = tail.rsplit(|byte| matches!(byte, b'\n' | b'\r'));
    let last = lines.next().unwrap_or_default();
    // Blanks and closing signs end something; the middle of an entry is a word or a number.
    let is_open = last.trim_ascii_end().last().is_some_and(|byte| !matches!(byte, b'>' | b']' | b'}' | b')' | b';'));
    if !is_open || last.trim_ascii().is_empty() {
        return true;
    }
    let others: Vec<Line> = lines.filter(|line| !line.trim_ascii().is_empty()).take(N_LINES).map(Line::of).collect();
    let mut line = Line::of(last);
    if others.is_empty() {
        return !is_cut_in_a_row(last, &line);
    }
    // A hash of a length that no other line has is a cut one.
    for (idx, length) in line.lengths.iter_mut().enumerate() {
        *length &= others.iter().any(|other| other.lengths.get(idx) == Some(&true));
    }
    let n_lacking = others.iter().filter(|other| line.lacks(other)).count();
    let is_cut = n_lacking >= 2 && n_lacking + 1 >= others.len()
        || n_lacking == 1 && others.len() == 1 && last.iter().all(u8::is_ascii_hexdigit);
    !is_cut
}

/// Whether a list without line ends stops inside of a hash: after several of one length comes a shorter one.
fn is_cut_in_a_row(text: &[u8], line: &Line) -> bool {
    let n_digits = text.iter().rev().take_while(|byte| byte.is_ascii_hexdigit()).count();
    let is_usual = length_idx(n_digits).is_some_and(|idx| line.lengths.get(idx) == Some(&true));
    line.n_hashes >= 2 && n_digits >= 8 && !is_usual
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHA1: &str = "21BD12DC183F740EE76F27B78EB39C8AD972A757";
    const SHA256: &str = "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514";

    #[track_caller]
    fn check(kind: FormatKind, list: &str, is_cut: bool) {
        let why = why(kind, list.as_bytes(), list.as_bytes(), list.len() as u64);
        assert_eq!(why, is_cut.then_some(LeakWhy::Cut(list.len() as u64)), "{list}");
    }

    #[test]
    fn a_last_line_without_line_end_is_whole_with_its_hash() {
        let lines = format!("{SHA1}:1\n{SHA1}:2\n{SHA1}:3\n");
        for (end, is_cut) in [
            ("", false),
            (SHA1, false),
            (&format!("{SHA1}:4"), false),
            (&SHA1[..39], true),
            (&SHA1[..1], true),
            (&SHA1[..35], true),
            ("\n\n", false),
            ("</list>", false),
        ] {
            check(FormatKind::Text, &format!("{lines}{end}"), is_cut);
        }
        check(FormatKind::Text, &format!("{SHA256}\r\n{SHA256}\r\n{}", &SHA256[..40]), true);
        check(FormatKind::Text, &format!("{SHA256}\n{}", &SHA256[..40]), true);
        check(FormatKind::Text, &SHA1[..39], false);
        check(FormatKind::Text, &format!("{SHA1},{SHA1},{}", &SHA1[..20]), true);
        check(FormatKind::Text, &format!("{SHA1},{SHA1},{SHA1}"), false);
        check(FormatKind::Csv, &format!("mail,hash\na,{SHA1}\nb,{SHA1}\nc,{SHA1}\nd,21BD"), true);
    }

    #[test]
    fn an_address_that_stops_is_cut() {
        let lines =
            "pat@example.com:5f4dcc3b5aa765d61d8327deb882cf99\nkim@example.com:5f4dcc3b5aa765d61d8327deb882cf99\n";
        check(FormatKind::Text, lines, false);
        check(FormatKind::Text, &format!("{lines}lee@exam"), true);
        check(FormatKind::Text, &format!("{lines}lee@example.com:5f4d"), true);
        check(FormatKind::Text, &format!("{lines}lee@example.com:5f4dcc3b5aa765d61d8327deb882cf99"), false);
    }

    #[test]
    fn json_and_dumps_have_an_end() {
        check(FormatKind::Json, &format!("[\"{SHA1}\",\n\"{SHA1}\"]\n"), false);
        check(FormatKind::Json, &format!("\u{feff}[\"{SHA1}\",\n\"{SHA1}\""), true);
        check(FormatKind::Ndjson, &format!("{{\"a\":\"{SHA1}\"}}\n{{\"a\":\"{SHA1}\"}}\n{{\"a\":\"2"), true);
        let insert = format!("INSERT INTO t VALUES ('{SHA1}'),\n('{SHA1}')");
        check(FormatKind::Text, &format!("{insert};\n-- Dump completed\n"), false);
        check(FormatKind::Text, &format!("{insert},"), true);
        check(FormatKind::Text, &format!("{insert}\n"), true);
    }
}
