//! Reads plain text and logs as lines, and whatever no other reader understands as runs of printable bytes.
//! Never fails, never judges a value; each byte of the text is delivered once, apart from seams of long lines.
//! Shapes of `key: value`, `key=value`, `"key": "value"`: logs, INI and property files, broken JSON.

use super::pending::ELEMENT;
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Spot;

mod pair;
mod parents;

use pair::Pair;
use parents::{Line, Parents};
use std::ops::Range;

/// The longest stretch that is delivered at once.
pub(super) const PIECE: usize = 64 << 10;
/// Bytes of a long line that are delivered twice, so that nothing on a seam is missed.
const OVERLAP: usize = 256;
/// Printable runs between control bytes that are shorter say nothing.
const SHORTEST_RUN: usize = 6;
/// Fields of one record at most.
const N_FIELDS: usize = 64;

/// Reads everything that is left in the window.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) {
    let longest = limits.value_bytes.clamp(OVERLAP * 4, PIECE);
    let mut pairs = Vec::new();
    let mut parents = Parents::default();
    let mut n_repeated = 0;
    let mut is_garbage = false;
    let mut spot = Spot { line: 1, character: 1 };
    while !window.is_empty() {
        let Some((n_bytes, stop)) = run(window, longest) else { break };
        let data = window.data();
        let Some(stop) = stop else {
            // A line without end: deliver a piece of it and keep the seam.
            let n_bytes = cut(data.get(..n_bytes).unwrap_or(data));
            let piece = data.get(..n_bytes).unwrap_or(data);
            if n_repeated == 0 {
                parents.enter(piece, sink);
            }
            deliver(Piece { text: piece, spot, n_repeated, is_cut: true }, &mut pairs, &mut parents, sink);
            let n_done = n_bytes.saturating_sub(OVERLAP);
            spot.character += n_characters(piece.get(..n_done).unwrap_or_default());
            window.consume(n_done);
            n_repeated = OVERLAP.min(n_bytes);
            continue;
        };
        let is_line = matches!(stop, Stop::LineEnd);
        let was_garbage = std::mem::replace(&mut is_garbage, matches!(stop, Stop::Control));
        let piece = data.get(..n_bytes).unwrap_or_default();
        let is_text = !(was_garbage || is_garbage);
        let line = if is_text && n_repeated == 0 { parents.enter(piece, sink) } else { Line::Other };
        match line {
            Line::Element(value) => {
                sink.record(&[Field { key: ELEMENT, value: RawValue::new(value, Escape::None), kind: Kind::Text }]);
            }
            Line::Other if n_bytes >= SHORTEST_RUN || is_text => {
                deliver(Piece { text: piece, spot, n_repeated, is_cut: false }, &mut pairs, &mut parents, sink);
            }
            Line::Heading | Line::Other => {}
        }
        // A line ends with its `\n`; what ends otherwise goes on behind the control byte.
        match data.get(n_bytes) {
            Some(b'\n') => spot = Spot { line: spot.line + 1, character: 1 },
            _ => spot.character += 1 + n_characters(piece),
        }
        n_repeated = 0;
        window.consume(n_bytes + usize::from(is_line || is_garbage));
    }
    parents.leave(sink);
}

/// Delivers a text at hand that has no lines (a script, an attribute) in pieces with overlapping seams.
pub fn pieces(text: &[u8], sink: &mut dyn FieldSink) {
    let mut rest = text;
    while rest.len() > PIECE {
        let n_bytes = cut(rest.get(..PIECE).unwrap_or(rest));
        sink.text(rest.get(..n_bytes).unwrap_or(rest));
        rest = rest.get(n_bytes.saturating_sub(OVERLAP)..).unwrap_or_default();
    }
    if !rest.trim_ascii().is_empty() {
        sink.text(rest);
    }
}

/// Why a printable run ends.
enum Stop {
    LineEnd,
    Control,
    StreamEnd,
}

/// Length of the printable run at hand and what stops it; no stop if it reaches `longest`.
fn run(window: &mut Window<'_>, longest: usize) -> Option<(usize, Option<Stop>)> {
    let mut seen = 0;
    loop {
        let data = window.data();
        let fresh = data.get(seen..data.len().min(longest))?;
        if let Some(found) = next_control(fresh) {
            let n_bytes = seen + found;
            let is_line_end = matches!(data.get(n_bytes), Some(b'\n' | b'\r'));
            return Some((n_bytes, Some(if is_line_end { Stop::LineEnd } else { Stop::Control })));
        }
        seen += fresh.len();
        if seen >= longest {
            return Some((seen, None));
        }
        if !window.more() {
            return Some((seen, Some(Stop::StreamEnd)));
        }
    }
}

/// Place of the first control byte. Sixteen bytes at a time, which the compiler looks at together.
fn next_control(text: &[u8]) -> Option<usize> {
    let (blocks, _) = text.as_chunks::<16>();
    let n_clear =
        blocks.iter().take_while(|block| !block.iter().fold(false, |any, byte| any | is_control(*byte))).count();
    let from = n_clear * 16;
    text.get(from..)?.iter().position(|byte| is_control(*byte)).map(|at| from + at)
}

fn is_control(byte: u8) -> bool {
    byte < b' ' && byte != b'\t' || byte == 0x7F
}

/// Where to cut a long piece: behind a blank or a structural byte near its end, else between two characters.
fn cut(piece: &[u8]) -> usize {
    let tail = piece.len().saturating_sub(OVERLAP * 2);
    let is_gap = |byte: &u8| matches!(byte, b' ' | b'\t' | b',' | b';' | b'}' | b']' | b'>');
    let last = piece.get(tail..).and_then(|end| end.iter().rposition(is_gap));
    last.map_or_else(|| whole_characters(piece), |gap| tail + gap + 1)
}

/// Length without a UTF-8 character that is cut at the end.
fn whole_characters(piece: &[u8]) -> usize {
    let n_tail = piece.iter().rev().take(4).take_while(|byte| **byte & 0xC0 == 0x80).count();
    let start = piece.len() - n_tail;
    match start.checked_sub(1).and_then(|lead| piece.get(lead)) {
        Some(lead) if *lead >= 0xC0 => start - 1,
        _ => piece.len(),
    }
}

/// A line, or a part of a long one.
#[derive(Clone, Copy)]
struct Piece<'a> {
    text: &'a [u8],
    /// Where it begins in the file.
    spot: Spot,
    /// So many first bytes were delivered before.
    n_repeated: usize,
    /// The line goes on behind it.
    is_cut: bool,
}

impl Piece<'_> {
    /// Whether these bytes belong to this piece: what ends in the repeated part was delivered with the piece before,
    /// what may go on behind the seam comes with the next one.
    fn owns(self, start: usize, end: usize) -> bool {
        let comes_again = self.is_cut && end >= self.text.len() && start + OVERLAP >= self.text.len();
        end >= self.n_repeated && !comes_again
    }

    fn between(&self, start: usize, end: usize) -> &[u8] {
        self.text.get(start..end).unwrap_or_default()
    }
}

/// Records of the pairs, and the text around them. A brace between two pairs, or many of them, begins a new record.
fn deliver(piece: Piece<'_>, pairs: &mut Vec<Pair>, parents: &mut Parents, sink: &mut dyn FieldSink) {
    pairs.clear();
    pair::find(piece.text, pairs);
    let mut fields = Vec::new();
    let mut told = 0;
    let mut counter = Counter { at: 0, n_characters: 0 };
    for pair in pairs.iter() {
        let between = piece.between(told, pair.key.start);
        if fields.len() >= N_FIELDS || between.iter().any(|byte| matches!(byte, b'{' | b'}')) {
            flush(&mut fields, sink);
        }
        remark(piece, told..pair.key.start, &mut counter, sink);
        told = pair.end;
        if piece.owns(pair.key.start, pair.end) {
            let (key, value) =
                (piece.between(pair.key.start, pair.key.end), piece.between(pair.value.start, pair.value.end));
            let escape = if pair.is_quoted && value.contains(&b'\\') { Escape::Json } else { Escape::None };
            fields.push(Field { key, value: RawValue::new(value, escape), kind: Kind::Text });
        }
    }
    remark(piece, told..piece.text.len(), &mut counter, sink);
    // One pair in a line of settings has siblings in the lines around it.
    match fields.as_slice() {
        [field] if pairs.len() == 1 && parents.is_within() => parents.keep(*field, sink),
        _ => flush(&mut fields, sink),
    }
}

fn flush(fields: &mut Vec<Field<'_>>, sink: &mut dyn FieldSink) {
    if !fields.is_empty() {
        sink.record(fields);
        fields.clear();
    }
}

/// Counts the characters of a piece, going forward only.
struct Counter {
    at: usize,
    n_characters: u64,
}

impl Counter {
    fn up_to(&mut self, piece: Piece<'_>, at: usize) -> u64 {
        self.n_characters += n_characters(piece.between(self.at, at));
        self.at = at;
        self.n_characters
    }
}

/// Bytes that begin a character.
fn n_characters(text: &[u8]) -> u64 {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u64
}

/// Delivers the text between two pairs unless it is mere punctuation.
fn remark(piece: Piece<'_>, range: Range<usize>, counter: &mut Counter, sink: &mut dyn FieldSink) {
    let whole = piece.between(range.start, range.end);
    let (n_marks, text) = trim_marks(whole);
    let n_letters = text.iter().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()).take(3).count();
    if n_letters >= 3 && piece.owns(range.start, range.end) {
        let character = piece.spot.character + counter.up_to(piece, range.start + n_marks);
        sink.text_at(Spot { character, ..piece.spot }, text);
    }
}

/// The text without the marks of structure around it, and how many of them stood in front.
fn trim_marks(text: &[u8]) -> (usize, &[u8]) {
    let is_mark = |byte: &u8| byte.is_ascii_whitespace() || b"\"\\{}[],:;".contains(byte);
    let start = text.iter().position(|byte| !is_mark(byte)).unwrap_or(text.len());
    let end = text.iter().rposition(|byte| !is_mark(byte)).map_or(start, |last| last + 1);
    (start, text.get(start..end).unwrap_or_default())
}

#[cfg(test)]
pub(super) mod recording {
    //! A sink that writes down what it is given, and a way to read a text through windows of several sizes.

    use super::{Field, FieldSink, Limits, Window};
    use crate::model::Note;
    use std::fmt::Write as _;
    use std::io::Read;

    #[derive(Default)]
    pub(crate) struct Recording {
        pub(crate) lines: String,
        pub(crate) depth: usize,
    }

    impl FieldSink for Recording {
        fn open(&mut self, key: &[u8]) {
            self.depth += 1;
            writeln!(self.lines, "open {}", String::from_utf8_lossy(key)).unwrap();
        }
        fn close(&mut self) {
            self.depth = self.depth.checked_sub(1).expect("closes only what was opened");
            self.lines.push_str("close\n");
        }
        fn record(&mut self, fields: &[Field<'_>]) {
            self.lines.push_str("record");
            for field in fields {
                write!(self.lines, " {}={}", String::from_utf8_lossy(field.key), field.value.text()).unwrap();
            }
            self.lines.push('\n');
        }
        fn text(&mut self, text: &[u8]) {
            writeln!(self.lines, "text {}", String::from_utf8_lossy(text)).unwrap();
        }
        fn note(&mut self, note: Note) {
            writeln!(self.lines, "note {note:?}").unwrap();
        }
    }

    struct OneByOne<'a>(&'a [u8]);

    impl Read for OneByOne<'_> {
        fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
            let n_bytes = self.0.len().min(out.len()).min(1);
            out[..n_bytes].copy_from_slice(&self.0[..n_bytes]);
            self.0 = &self.0[n_bytes..];
            Ok(n_bytes)
        }
    }

    /// The events of reading `source`: the same whether it comes at once or byte by byte; no cut of it panics.
    #[track_caller]
    pub(crate) fn events(source: &[u8], read: fn(&mut Window<'_>, &Limits, &mut dyn FieldSink)) -> String {
        let run = |source: &[u8], n_head: usize| {
            let mut rest = OneByOne(&source[n_head..]);
            let mut recording = Recording::default();
            let mut window = Window::new(&source[..n_head], &mut rest);
            read(&mut window, &Limits::default(), &mut recording);
            assert_eq!((recording.depth, window.position()), (0, source.len() as u64));
            recording.lines
        };
        let whole = run(source, source.len());
        assert_eq!(whole, run(source, 0), "byte by byte");
        for n_bytes in 0..source.len().min(800) {
            let _ = run(&source[..n_bytes], n_bytes);
        }
        whole
    }
}

#[cfg(test)]
#[allow(clippy::needless_raw_string_hashes, clippy::needless_pass_by_value)] // as expect-test has it
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    #[track_caller]
    fn check(source: &[u8], expected: Expect) {
        expected.assert_eq(&recording::events(source, read));
    }

    #[test]
    fn lines_with_a_key_are_records() {
        check(
            b"Name: Pat Example\nssid=My Home Network\r\n- e-mail: pat@example.com\n  Wi-Fi key = secret words \n[section]\n",
            expect![[r#"
                record Name=Pat Example
                record ssid=My Home Network
                record e-mail=pat@example.com
                record Wi-Fi key=secret words
                open section
                close
            "#]],
        );
    }

    #[test]
    fn logs_hold_several_pairs_and_text() {
        check(
            b"2025-01-02 12:30:15 INFO login user=pat ip=192.0.2.7 agent=\"A \\\"B\\\" C\" from lobby\n12:30:16 nothing here\n",
            expect![[r#"
                text 2025-01-02 12:30:15 INFO login
                text from lobby
                record user=pat ip=192.0.2.7 agent=A "B" C
                text 12:30:16 nothing here
            "#]],
        );
    }

    #[test]
    fn broken_json_keeps_its_keys() {
        check(
            br#"{"user":{"email":"pat@example.com","age": 41, "tags":["x"],"ok":true},,{"ssid":"Nest\u0041" "n":null"#,
            expect![[r#"
                text user
                text tags":["x
                record email=pat@example.com age=41 ok=true
                record ssid=NestA n=null
            "#]],
        );
        check(
            br#"msg {\"mac\":\"02:00:5e:00:53:01\",\"n\":1}"#,
            expect![[r#"
                text msg
                record mac=02:00:5e:00:53:01 n=1
            "#]],
        );
    }

    #[test]
    fn addresses_and_times_are_no_pairs() {
        check(
            b"see https://example.com/?token=abc&x=1 at 12:30\nurl: https://example.com/?a=b\n02:00:5e:00:53:01 up\na == b\nbW9yZQ==\n",
            expect![[r#"
                text see https://example.com/?token=abc&x=1 at 12:30
                record url=https://example.com/?a=b
                text 02:00:5e:00:53:01 up
                text bW9yZQ==
            "#]],
        );
    }

    #[test]
    fn one_word_behind_a_key_is_its_value_whatever_marks_it_holds() {
        check(
            b"password: $argon2id$v=19$m=65536,t=3$FzlcuzOm\nINFO: user=pat\nkey: aGVsbG8gd29ybGQ=\n",
            expect![[r#"
                record password=$argon2id$v=19$m=65536,t=3$FzlcuzOm
                text INFO
                record user=pat
                record key=aGVsbG8gd29ybGQ=
            "#]],
        );
    }

    #[test]
    fn a_comment_behind_a_value_is_none_of_it() {
        check(
            b"user = pat  # ours\npass = a#b c\nport = 1 #2\nkey = # none\n",
            expect![[r#"
                text # ours
                record user=pat
                record pass=a#b c
                record port=1 #2
                record key=# none
            "#]],
        );
    }

    #[test]
    fn garbage_is_searched_for_runs_of_text() {
        check(
            b"\0\x01ab\0pat@example.com\0\x02\x03cd\x7f key=value\0\xff\xfe\0",
            expect![[r#"
            text pat@example.com
            record key=value
        "#]],
        );
    }

    #[test]
    fn an_empty_text_says_nothing() {
        check(b"", expect![[""]]);
        check(b" \n\n\t\n...", expect![[""]]);
    }

    #[test]
    fn a_long_line_comes_in_pieces_and_every_pair_once() {
        let pair = |number: usize| format!("\"key{number}\":\"v{number}\",");
        let source: String = (0..9_000).map(pair).collect();
        let events = recording::events(source.as_bytes(), read);
        for number in (0..9_000).step_by(11) {
            assert_eq!(events.matches(&format!("key{number}=v{number}")).count(), 1, "{number}");
        }
        assert_eq!(events.matches('=').count(), 9_000);
    }

    #[test]
    fn nothing_on_a_seam_is_missed() {
        for n_before in (PIECE - 300..PIECE + 300).step_by(7) {
            let source = [&b"x".repeat(n_before)[..], b" pat@example.com ", &b"y".repeat(2000)].concat();
            let mut recording = recording::Recording::default();
            let mut rest: &[u8] = b"";
            read(&mut Window::new(&source, &mut rest), &Limits::default(), &mut recording);
            assert!(recording.lines.contains(" pat@example.com"), "{n_before}");
        }
    }
}
