//! What a line stands under, where a file says so by headings and indentation: `[section]` of INI files, `key:` with deeper lines
//! behind it and `- ` before items of lists, as in YAML. Shapes: Home Assistant's, `ESPHome`'s and Frigate's settings.
//! Reads no values: those are pairs of the line. What is no settings file opens a level too much at worst.

use super::pair::is_key;
use crate::engine::field::{Field, FieldSink};
use crate::engine::format::pending::{ELEMENT, Mark, Pending, Scalar};

/// Levels that are told apart; deeper lines stand under the last of them.
const LEVELS: usize = 24;

/// A level that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// From a heading in brackets to the next.
    Section,
    /// Under a key at this indentation.
    Key(usize),
    /// From a dash at this indentation.
    Item(usize),
}

impl Level {
    /// Whether a line that begins at `indent`, with a dash or not, stands under it.
    fn holds(self, indent: usize, is_item: bool) -> bool {
        match self {
            Level::Section => true,
            // Items may stand right under their key.
            Level::Key(at) => indent > at || is_item && indent == at,
            Level::Item(at) => indent > at,
        }
    }
}

/// What a line is.
pub(super) enum Line<'l> {
    /// The name of what follows, and nothing else.
    Heading,
    /// A value of the list that stands under the key above.
    Element(&'l [u8]),
    /// Pairs, or text.
    Other,
}

/// Fields of one level that are siblings: a password beside the name of a network is the network's.
const N_SIBLINGS: usize = 64;

/// The levels that are open at a line, and what stands in the innermost so far.
#[derive(Default)]
pub(super) struct Parents {
    levels: Vec<Level>,
    siblings: Pending,
}

impl Parents {
    /// Goes to the level of the line that begins with this text; says what it is, apart from its pairs.
    pub(super) fn enter<'l>(&mut self, line: &'l [u8], sink: &mut dyn FieldSink) -> Line<'l> {
        let mut indent = line.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let mut text = line.get(indent..).unwrap_or_default().trim_ascii_end();
        if text.is_empty() || text.starts_with(b"#") {
            return Line::Other;
        }
        if let Some(name) = section(text) {
            self.leave(sink);
            self.open(Level::Section, name, sink);
            return Line::Heading;
        }
        self.close(indent, text.starts_with(b"- "), sink);
        while let Some(item) = text.strip_prefix(b"- ") {
            if let (Some(Level::Key(_)), true) = (self.levels.last(), is_plain(item)) {
                return Line::Element(unquoted(item));
            }
            // A list of remarks under nothing is none of settings.
            if !self.levels.is_empty() {
                self.open(Level::Item(indent), ELEMENT, sink);
            }
            let n_blanks = item.iter().take_while(|byte| **byte == b' ').count();
            indent += 2 + n_blanks;
            text = item.get(n_blanks..).unwrap_or_default();
        }
        let Some(name) = heading(text) else { return Line::Other };
        self.open(Level::Key(indent), name, sink);
        Line::Heading
    }

    /// Whether the line stands under something.
    pub(super) fn is_within(&self) -> bool {
        !self.levels.is_empty()
    }

    /// Keeps a field until its level ends, its key comes again, or many are kept.
    pub(super) fn keep(&mut self, field: Field<'_>, sink: &mut dyn FieldSink) {
        if self.siblings.is_full(Mark::default(), N_SIBLINGS) || self.siblings.has(field.key) {
            self.let_go(sink);
        }
        let scalar = Scalar { bytes: field.value.as_written(), escape: field.value.escape(), kind: field.kind };
        self.siblings.push(field.key, scalar);
    }

    fn let_go(&mut self, sink: &mut dyn FieldSink) {
        self.siblings.deliver(Mark::default(), sink);
    }

    /// Closes every level.
    pub(super) fn leave(&mut self, sink: &mut dyn FieldSink) {
        self.let_go(sink);
        self.levels.drain(..).for_each(|_| sink.close());
    }

    fn close(&mut self, indent: usize, is_item: bool, sink: &mut dyn FieldSink) {
        while self.levels.last().is_some_and(|level| !level.holds(indent, is_item)) {
            self.let_go(sink);
            self.levels.pop();
            sink.close();
        }
    }

    fn open(&mut self, level: Level, name: &[u8], sink: &mut dyn FieldSink) {
        if self.levels.len() < LEVELS {
            self.let_go(sink);
            self.levels.push(level);
            sink.open(name);
        }
    }
}

/// Whether an item is one value: neither pairs nor a paragraph.
fn is_plain(item: &[u8]) -> bool {
    const LONGEST: usize = 160;
    let has_pair = item.ends_with(b":") || item.contains(&b'=') || memchr::memmem::find(item, b": ").is_some();
    let is_nested = matches!(item.first(), Some(b'-' | b'{' | b'[' | b'&' | b'|' | b'>'));
    item.len() <= LONGEST && !has_pair && !is_nested
}

/// The name of a section: `[wifi]`, `[[rule]]`, `["cam.front"]`.
fn section(text: &[u8]) -> Option<&[u8]> {
    let name = text.strip_prefix(b"[")?.strip_suffix(b"]")?;
    let name = name.strip_prefix(b"[").and_then(|name| name.strip_suffix(b"]")).unwrap_or(name);
    Some(unquoted(name)).filter(|name| is_key(name))
}

/// The key of a line that holds nothing but it: `wifi:`, `wifi: # ours`, `key: |`, `cloud: &anchor`.
fn heading(text: &[u8]) -> Option<&[u8]> {
    let mark = memchr::memchr(b':', text)?;
    let (name, behind) = text.split_at_checked(mark)?;
    let behind = behind.get(1..)?;
    let value = behind.trim_ascii();
    let is_bare = matches!(value, b"" | b"|" | b"|-" | b">" | b">-") || matches!(value.first(), Some(b'#' | b'&'));
    let is_heading =
        is_bare && (behind.is_empty() || behind.starts_with(b" ")) && !value.contains(&b' ') || value.starts_with(b"#");
    // `dear Pat:` is said to somebody.
    let is_word = !name.contains(&b' ') || unquoted(name) != name;
    Some(unquoted(name)).filter(|name| is_heading && is_word && is_key(name))
}

fn unquoted(name: &[u8]) -> &[u8] {
    let name = name.trim_ascii();
    [b'"', b'\'']
        .iter()
        .find_map(|quote| name.strip_prefix(std::slice::from_ref(quote))?.strip_suffix(std::slice::from_ref(quote)))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::super::{read, recording::events};
    use expect_test::{Expect, expect};

    #[track_caller]
    #[allow(clippy::needless_pass_by_value)] // as expect-test has it
    fn check(source: &str, expected: Expect) {
        expected.assert_eq(&events(source.as_bytes(), read));
    }

    #[test]
    fn indentation_says_what_a_line_stands_under() {
        check(
            "wifi:\n  networks:\n    - ssid: Home\n      password: 'p4ss word'\n    - ssid: Attic\n  ap: # fallback\n    ssid: Box\napi:\n  key: x1\n\nname: hall\n",
            expect![[r#"
                open wifi
                open networks
                open *
                record ssid=Home password=p4ss word
                close
                open *
                record ssid=Attic
                close
                close
                open ap
                record ssid=Box
                close
                close
                open api
                record key=x1
                close
                record name=hall
            "#]],
        );
    }

    #[test]
    fn bytes_in_brackets_are_a_value_and_nested_ones_are_not() {
        check(
            "NETWORK_KEY=[46, 154, 143]\nkey: [1, 2]\na: [{b: 1}]\n",
            expect![[r#"
            record NETWORK_KEY=[46, 154, 143]
            record key=[1, 2]
            text a: [{b: 1
        "#]],
        );
    }

    #[test]
    fn plain_items_are_values_of_the_list_above() {
        check(
            "network_key:\n  - 197\n  - 3\ncookies:\n- 'a b'\n- k=v\n- x: 1\n- dear Pat: call\n\ntop:\n  a: 1\n  - odd\n- free\n",
            expect![[r#"
                open network_key
                record *=197
                record *=3
                close
                open cookies
                record *=a b
                open *
                record k=v
                close
                open *
                record x=1
                close
                open *
                record dear Pat=call
                close
                close
                open top
                record *=odd
                record *=free
                record a=1
                close
            "#]],
        );
    }

    #[test]
    fn items_may_stand_right_under_their_key() {
        check(
            "sensor:\n- platform: ble\n  bindkey: ab\n- - x: 1\nname: y\n",
            expect![[r#"
                open sensor
                open *
                record platform=ble bindkey=ab
                close
                open *
                open *
                record x=1
                close
                close
                close
                record name=y
            "#]],
        );
    }

    #[test]
    fn sections_go_on_to_the_next() {
        check(
            "a=1\n[wifi]\nssid = Home\n  pw = x\n[[\"cam 1\"]]\nurl = y\n[2025-01-02 03:04:05]\n",
            expect![[r#"
                record a=1
                open wifi
                record ssid=Home pw=x
                close
                open cam 1
                text 2025-01-02 03:04:05
                record url=y
                close
            "#]],
        );
    }

    #[test]
    fn whatever_is_opened_is_closed_wherever_the_text_is_cut() {
        const PIECES: [&str; 16] = [
            "- ",
            "  ",
            " ",
            "\t",
            "a:",
            "b: 1",
            "c=2",
            "[s]",
            "[[s]]",
            "\n",
            "\n",
            "\r\n",
            "'q':",
            "#",
            "x: |",
            "k: [1, 2]",
        ];
        let mut state = 1_u32;
        for _ in 0..300 {
            let text: String = (0..40)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    PIECES[(state >> 28) as usize]
                })
                .collect();
            // Asks that every level is closed, at once, byte by byte and cut anywhere.
            let _ = events(text.as_bytes(), read);
        }
    }

    #[test]
    fn sentences_open_nothing() {
        check(
            "see below: \nfirst: this\nhttp://example.com:\n- one\n- two: 2\nat 12:30:\n",
            expect![[r#"
                text see below
                record first=this
                text http://example.com
                text - one
                record two=2
                text at 12:30
            "#]],
        );
    }
}
