//! Tokens inside of a document: looks at the bytes at hand and tells the reader what stands there.
//! A token that is cut by the end of the bytes at hand waits for more (`None`).

use super::nest::Bracket;
use super::reader::{Place, Reader, State};
use super::scan::{self, Class, Reach};
use crate::engine::escape;
use crate::engine::field::{Escape, Kind};

/// The longest word, and the longest comment that is seen whole.
const WORD_BYTES: usize = 64 << 10;
/// Strings up to this length go a shorter way; no limit on values is below it.
const SHORT: usize = 64;
/// Text handed over at a time, of strings that are too long ...
const PIECE: usize = 64 << 10;
/// ... and how much of it is handed over again with the next piece.
const OVERLAP: usize = 256;

impl Reader<'_> {
    /// Takes whole tokens from the start of `data`, which stands at `position`; returns how many bytes they are.
    pub(super) fn take(&mut self, data: &[u8], position: u64, is_last: bool) -> usize {
        let mut at = 0;
        while let Some(rest) = data.get(at..)
            && let Some(&byte) = rest.first()
            && !self.is_hopeless()
        {
            if self.long.is_none() && scan::class(byte) == Class::Space {
                at += self.spaces(rest);
                continue;
            }
            self.position = position + at as u64;
            let n_used = if self.long.is_some() {
                self.long_string(rest, is_last)
            } else {
                match scan::class(byte) {
                    Class::Open => {
                        let before = at.checked_sub(1).and_then(|before| data.get(before)).unwrap_or(&self.byte_before);
                        self.opening(byte, *before == b'\n');
                        Some(1)
                    }
                    Class::Quote => self.string(rest, byte, is_last),
                    _ if self.state == State::Root => self.between_documents(rest, is_last),
                    Class::Close => {
                        self.closing(Bracket::of(byte));
                        Some(1)
                    }
                    Class::Comma => {
                        self.comma();
                        Some(1)
                    }
                    Class::Colon => {
                        self.colon();
                        Some(1)
                    }
                    Class::Mark => self.comment(rest, is_last),
                    Class::Space | Class::Word => self.word(rest, is_last),
                }
            };
            match n_used {
                Some(n_used) => at += n_used,
                None => break,
            }
        }
        at.min(data.len())
    }

    /// Length of the white space at the start.
    fn spaces(&mut self, rest: &[u8]) -> usize {
        let n_spaces = rest.iter().position(|byte| scan::class(*byte) != Class::Space).unwrap_or(rest.len());
        if self.state == State::Root {
            self.on_fresh_line |= memchr::memchr(b'\n', rest.get(..n_spaces).unwrap_or(rest)).is_some();
        }
        n_spaces
    }

    fn opening(&mut self, byte: u8, at_line_start: bool) {
        let may_not_stand = matches!(self.state, State::After | State::Colon)
            || self.nest.above(0) == Some(Bracket::Object) && matches!(self.state, State::First | State::Next);
        if byte == b'{' && at_line_start && may_not_stand {
            // The line before was cut: only that document suffers.
            self.damage();
            self.close_all();
            self.on_fresh_line = true;
        }
        if self.state == State::Root && !self.on_fresh_line {
            self.liberty();
        }
        let place = self.place();
        self.open(Bracket::of(byte), place);
    }

    fn closing(&mut self, bracket: Bracket) {
        if self.state == State::Next {
            self.liberty();
        }
        self.end_value();
        if self.nest.above(0) == Some(bracket) {
            self.close();
            return;
        }
        self.damage();
        if self.nest.above(1) == Some(bracket) {
            self.close();
            self.close();
        } else if self.nest.has(bracket) {
            self.close();
        }
    }

    fn comma(&mut self) {
        self.end_value();
        if self.state != State::After {
            self.damage();
        }
        self.state = State::Next;
    }

    fn colon(&mut self) {
        if self.state == State::Colon {
            self.state = State::Value;
        } else {
            self.damage();
        }
    }

    /// `rest` begins with the quote.
    fn string(&mut self, rest: &[u8], quote: u8, is_last: bool) -> Option<usize> {
        let body = rest.get(1..).unwrap_or_default();
        let n_plain = scan::plain_len(body.get(..SHORT).unwrap_or(body), quote);
        if quote == b'"' && body.get(n_plain) == Some(&quote) && self.state != State::Root {
            // Nearly all strings: short, nothing to resolve, nothing to remark.
            let content = body.get(..n_plain).unwrap_or_default();
            match self.place() {
                Place::Key => self.key(content, Escape::None),
                Place::Value => self.scalar(content, Escape::Json, Kind::Text),
            }
            return Some(self.with_next(rest, n_plain + 2));
        }
        let look = body.get(..=self.value_bytes);
        let reach = if self.position < self.no_end_before { Reach::Line } else { Reach::All };
        let found = scan::inside(look.unwrap_or(body), quote, reach);
        let end = match (found.end, found.newline) {
            (Some(end), None) => Some(end),
            (Some(end), Some(_)) => {
                let after = body.get(end + 1..).unwrap_or_default();
                scan::ends_here(after, is_last)?.then_some(end)
            }
            (None, Some(_)) if reach == Reach::Line => None,
            (None, _) if look.is_none() && !is_last => return None,
            (None, newline) => {
                if let (None, Some(look)) = (newline, look) {
                    let place = self.place();
                    self.begin_long(place, quote, look);
                    return Some(1);
                }
                None
            }
        };
        let (content, n_used) = match (end, found.newline) {
            (Some(end), _) => (body.get(..end).unwrap_or_default(), end + 2),
            (None, Some(newline)) => {
                self.no_end_before = self.no_end_before.max(self.position + found.n_seen as u64);
                (body.get(..newline).unwrap_or_default(), newline + 1)
            }
            (None, None) => {
                self.in_the_middle = true;
                (body, rest.len())
            }
        };
        if end.is_none() && found.newline.is_some() {
            self.damage();
        } else if quote == b'\'' || found.is_faulty(content) {
            self.liberty();
        }
        if self.state == State::Root && !self.on_fresh_line {
            self.liberty();
        }
        match self.place() {
            Place::Key => self.key(content, if found.escaped { Escape::Json } else { Escape::None }),
            Place::Value => self.scalar(content, Escape::Json, Kind::Text),
        }
        Some(n_used)
    }

    /// `rest` begins with what was kept of the piece before.
    fn long_string(&mut self, rest: &[u8], is_last: bool) -> Option<usize> {
        let long = self.long?;
        let fresh = rest.get(long.n_overlap..).unwrap_or_default();
        let is_short = fresh.len() < PIECE;
        let found = scan::inside(fresh.get(..PIECE).unwrap_or(fresh), long.quote, Reach::Line);
        let (n_text, n_used) = match (found.end, found.newline) {
            (Some(end), _) => (long.n_overlap + end, long.n_overlap + end + 1),
            (None, Some(newline)) => (long.n_overlap + newline, long.n_overlap + newline),
            (None, None) if is_short && !is_last => return None,
            (None, None) if is_short => (rest.len(), rest.len()),
            (None, None) => (long.n_overlap + found.n_seen, long.n_overlap + found.n_seen - OVERLAP),
        };
        self.sink.text(escape::json(rest.get(..n_text).unwrap_or_default()).as_bytes());
        self.long = None;
        match (found.end, found.newline) {
            (Some(_), _) => {}
            (None, Some(_)) => self.damage(),
            (None, None) if is_short => self.in_the_middle = true,
            (None, None) => self.long = Some(super::reader::Long { n_overlap: OVERLAP, ..long }),
        }
        Some(n_used)
    }

    /// A comment; its text may hold anything and is handed over.
    fn comment(&mut self, rest: &[u8], is_last: bool) -> Option<usize> {
        let (marker_len, end): (usize, &[u8]) = match rest {
            [b'#', ..] if self.state != State::Value => (1, b"\n"),
            [b'/', b'/', ..] => (2, b"\n"),
            [b'/', b'*', ..] => (2, b"*/"),
            [b'/'] if !is_last => return None,
            _ => return self.word(rest, is_last),
        };
        let body = rest.get(marker_len..).unwrap_or_default();
        let body = body.get(..WORD_BYTES).unwrap_or(body);
        let (n_text, n_end) = match memchr::memmem::find(body, end) {
            Some(n_text) => (n_text, end.len()),
            None if body.len() < WORD_BYTES && !is_last => return None,
            None => (body.len(), 0),
        };
        self.liberty();
        self.sink.text(body.get(..n_text).unwrap_or_default().trim_ascii());
        Some(marker_len + n_text + n_end)
    }

    /// A number, a literal, or what stands without quotes.
    fn word(&mut self, rest: &[u8], is_last: bool) -> Option<usize> {
        if let Some(n_digits) = scan::integer_len(rest) {
            let n_used = self.strict_word(rest.get(..n_digits).unwrap_or_default(), Kind::Number);
            return Some(self.with_next(rest, n_used));
        }
        if let Some(n_control) = control_len(rest) {
            self.damage();
            return Some(n_control);
        }
        let is_cut = |n_bytes| n_bytes == rest.len() && n_bytes < WORD_BYTES && !is_last;
        let n_word = scan::word_len(rest).min(WORD_BYTES);
        if is_cut(n_word) {
            return None;
        }
        let word = rest.get(..n_word).unwrap_or_default();
        let is_whole = rest.get(n_word) != Some(&b':');
        if let Some(kind) = scan::strict_kind(word).filter(|_| is_whole) {
            let n_used = self.strict_word(word, kind);
            return Some(self.with_next(rest, n_used));
        }
        let n_bare = scan::bare_len(rest).min(WORD_BYTES);
        if is_cut(n_bare) {
            return None;
        }
        self.liberty();
        if self.state == State::Colon && word.starts_with(b"=") {
            self.state = State::Value;
            return Some(if word.starts_with(b"=>") { 2 } else { 1 });
        }
        if self.place() == Place::Key {
            self.key(word, Escape::None);
            return Some(n_word);
        }
        let bare = rest.get(..n_bare).unwrap_or_default().trim_ascii_end();
        self.scalar(bare, Escape::None, scan::loose_kind(bare));
        Some(n_bare)
    }

    /// Takes the comma or colon right behind a token along with it, and a space: saves a round of the loop each.
    fn with_next(&mut self, rest: &[u8], n_used: usize) -> usize {
        self.state = match (self.state, rest.get(n_used)) {
            (State::After, Some(b',')) => State::Next,
            (State::Colon, Some(b':')) => State::Value,
            _ => return n_used,
        };
        n_used + 1 + usize::from(rest.get(n_used + 1) == Some(&b' '))
    }

    fn strict_word(&mut self, word: &[u8], kind: Kind) -> usize {
        match self.place() {
            Place::Key => {
                self.liberty();
                self.key(word, Escape::None);
            }
            Place::Value => self.scalar(word, Escape::None, kind),
        }
        word.len()
    }
}

/// Length of the control characters at the start, if there are any.
fn control_len(word: &[u8]) -> Option<usize> {
    let n_control = word.iter().position(|byte| !byte.is_ascii_control()).unwrap_or(word.len());
    (n_control > 0).then_some(n_control)
}
