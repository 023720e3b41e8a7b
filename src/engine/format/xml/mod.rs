//! Reads XML as fields: the attributes of an element are one record, its text another. Never expands an entity,
//! fetches nothing, believes no DTD, and reads around what is ill-formed (formats-health.md 1.3 lists what Apple
//! Health really writes: a broken DTD, bare ampersands, control characters, cut tails).

mod tag;

use super::Ending;
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use memchr::{memchr, memmem, memrchr};
use tag::{Tag, Tags};

/// More repairs than this within one window mean that this is no XML any more.
const TOO_MANY_REPAIRS: u64 = 1_000;

/// Reads to the end, or to where the structure is lost.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    let mut reader = Reader::new(limits);
    let mut at_end = false;
    let ending = loop {
        let repairs_before = reader.n_repairs;
        let step = reader.batch(window.data(), at_end, sink);
        window.consume(step.n_bytes);
        if reader.n_repairs - repairs_before > TOO_MANY_REPAIRS {
            break Ending::Lost;
        }
        if at_end && step.n_bytes == 0 {
            window.consume(window.data().len());
            break Ending::Complete;
        }
        if !at_end && !window.more() {
            at_end = true;
        }
    };
    reader.finish(window.position(), sink);
    ending
}

/// What a batch did.
struct Step {
    n_bytes: usize,
}

/// What the next bytes are.
enum Token {
    /// Skip so many bytes; they were dealt with.
    Passed(usize),
    /// More bytes are needed to tell.
    Partial,
}

struct Reader<'l> {
    limits: &'l Limits,
    tags: Tags,
    /// Names of open elements, end to end, with their lengths.
    names: Vec<u8>,
    lengths: Vec<usize>,
    /// Open elements beyond the depth limit.
    n_too_deep: u64,
    was_too_deep: bool,
    n_repairs: u64,
    n_long: u64,
}

impl<'l> Reader<'l> {
    fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            tags: Tags::default(),
            names: Vec::new(),
            lengths: Vec::new(),
            n_too_deep: 0,
            was_too_deep: false,
            n_repairs: 0,
            n_long: 0,
        }
    }

    /// Takes whole tokens from `data`; what is cut at its end waits for more, unless this is the end.
    fn batch<'d>(&mut self, data: &'d [u8], at_end: bool, sink: &mut dyn FieldSink) -> Step {
        let mut fields: Vec<Field<'d>> = Vec::with_capacity(32);
        let is_full = data.len() >= Window::MAX;
        let mut done = 0;
        while let Some(rest) = data.get(done..).filter(|rest| !rest.is_empty()) {
            // Between tags stand a line end and an indent: not worth a search.
            let n_blank = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n')).count();
            let after_blank = rest.get(n_blank..).unwrap_or_default();
            let text_len = if after_blank.first() == Some(&b'<') { Some(n_blank) } else { memchr(b'<', rest) };
            let Some(text_len) = text_len else {
                if at_end || is_full {
                    self.text(rest, Escape::Xml, sink);
                    done = data.len();
                }
                break;
            };
            let (text, markup) = rest.split_at(text_len);
            self.text(text, Escape::Xml, sink);
            done += text_len;
            match self.markup(markup, at_end || is_full, &mut fields, sink) {
                Token::Passed(n_bytes) => done += n_bytes,
                Token::Partial => break,
            }
        }
        Step { n_bytes: done }
    }

    /// Reads what begins with `<`.
    fn markup<'d>(
        &mut self,
        markup: &'d [u8],
        at_end: bool,
        fields: &mut Vec<Field<'d>>,
        sink: &mut dyn FieldSink,
    ) -> Token {
        match markup.get(1) {
            Some(b'!' | b'?') => self.declaration(markup, at_end, sink),
            Some(b'/') => self.end_tag(markup, at_end, sink),
            Some(byte) if is_name_start(*byte) => self.start_tag(markup, at_end, fields, sink),
            None if !at_end => Token::Partial,
            _ => {
                // A bare `<` is text.
                self.n_repairs += 1;
                Token::Passed(1)
            }
        }
    }

    fn start_tag<'d>(
        &mut self,
        markup: &'d [u8],
        at_end: bool,
        fields: &mut Vec<Field<'d>>,
        sink: &mut dyn FieldSink,
    ) -> Token {
        fields.clear();
        match self.tags.read(markup, at_end, fields) {
            Tag::Partial => Token::Partial,
            Tag::Whole { name, n_bytes, is_closed, n_repairs, shape } => {
                self.n_repairs += n_repairs;
                self.open(name, sink);
                match shape {
                    _ if fields.is_empty() => {}
                    Some(shape) => sink.record_of_shape(shape, fields),
                    None => sink.record(fields),
                }
                if is_closed {
                    self.close(sink);
                }
                Token::Passed(n_bytes)
            }
            Tag::Broken { name, n_bytes } => {
                self.n_repairs += 1;
                self.open(name, sink);
                if !fields.is_empty() {
                    sink.record(fields);
                }
                sink.text(markup.get(..n_bytes).unwrap_or_default());
                self.close(sink);
                Token::Passed(n_bytes)
            }
        }
    }

    fn end_tag(&mut self, markup: &[u8], at_end: bool, sink: &mut dyn FieldSink) -> Token {
        let Some(end) = memchr(b'>', markup) else {
            if !at_end {
                return Token::Partial;
            }
            self.n_repairs += 1;
            return Token::Passed(markup.len());
        };
        let name = markup.get(2..end).unwrap_or_default().trim_ascii_end();
        if self.n_too_deep > 0 {
            self.n_too_deep -= 1;
        } else if self.top() == name {
            self.close(sink);
        } else {
            self.n_repairs += 1;
            self.close_up_to(name, sink);
        }
        Token::Passed(end + 1)
    }

    /// Comment, CDATA, document type, processing instruction.
    fn declaration(&mut self, markup: &[u8], at_end: bool, sink: &mut dyn FieldSink) -> Token {
        let (begin, end): (usize, Option<usize>) = if markup.starts_with(b"<!--") {
            (4, memmem::find(markup, b"-->").map(|at| at + 3))
        } else if markup.starts_with(b"<![CDATA[") {
            (9, memmem::find(markup, b"]]>").map(|at| at + 3))
        } else if markup.starts_with(b"<?") {
            (2, memmem::find(markup, b"?>").map(|at| at + 2))
        } else if markup.len() < 9 && !at_end {
            (2, None)
        } else if markup.get(..9).is_some_and(|head| head.eq_ignore_ascii_case(b"<!DOCTYPE")) {
            (9, doctype_len(markup))
        } else {
            (2, memchr(b'>', markup).map(|at| at + 1))
        };
        if end.is_none() && !at_end {
            return Token::Partial;
        }
        let n_bytes = end.unwrap_or_else(|| {
            self.n_repairs += 1;
            markup.len()
        });
        let content = markup.get(begin..n_bytes).unwrap_or_default();
        if markup.starts_with(b"<![CDATA[") {
            self.text(content.strip_suffix(b"]]>").unwrap_or(content), Escape::None, sink);
        } else {
            sink.text(content);
        }
        Token::Passed(n_bytes)
    }

    /// Delivers the text of the current element.
    fn text(&mut self, text: &[u8], escape: Escape, sink: &mut dyn FieldSink) {
        let text = text.trim_ascii();
        if text.is_empty() {
            return;
        }
        if text.len() > self.limits.value_bytes {
            self.n_long += 1;
            sink.text(text);
        } else {
            sink.record(&[Field { key: b"", value: RawValue::new(text, escape), kind: Kind::Text }]);
        }
    }

    fn open(&mut self, name: &[u8], sink: &mut dyn FieldSink) {
        if self.lengths.len() >= self.limits.depth {
            self.n_too_deep += 1;
            self.was_too_deep = true;
            return;
        }
        self.names.extend_from_slice(name);
        self.lengths.push(name.len());
        sink.open(local(name));
    }

    fn close(&mut self, sink: &mut dyn FieldSink) {
        if self.n_too_deep > 0 {
            self.n_too_deep -= 1;
        } else if let Some(length) = self.lengths.pop() {
            self.names.truncate(self.names.len() - length);
            sink.close();
        }
    }

    fn top(&self) -> &[u8] {
        let length = self.lengths.last().copied().unwrap_or_default();
        self.names.get(self.names.len() - length..).unwrap_or_default()
    }

    /// Closes elements that were left open inside `name`, and `name`; a stray end tag closes nothing.
    fn close_up_to(&mut self, name: &[u8], sink: &mut dyn FieldSink) {
        let mut end = self.names.len();
        for (idx, length) in self.lengths.iter().rev().enumerate() {
            if self.names.get(end - length..end) == Some(name) {
                for _ in 0..=idx {
                    self.close(sink);
                }
                return;
            }
            end -= length;
        }
    }

    fn finish(&mut self, position: u64, sink: &mut dyn FieldSink) {
        if !self.lengths.is_empty() {
            sink.note(Note::Unfinished(position));
        }
        self.n_too_deep = 0;
        while !self.lengths.is_empty() {
            self.close(sink);
        }
        if self.was_too_deep {
            sink.note(Note::TooDeep);
        }
        if self.n_repairs > 0 {
            sink.note(Note::Repaired(self.n_repairs));
        }
        if self.n_long > 0 {
            sink.note(Note::LongValues(self.n_long));
        }
    }
}

/// Length of a document type declaration. iOS 16 wrote one that is not well-formed: if its root element begins, it
/// has ended, whatever stands open.
fn doctype_len(markup: &[u8]) -> Option<usize> {
    let rest = markup.get(9..)?.trim_ascii_start();
    let name_len = rest.iter().position(|byte| !is_name(*byte))?;
    let root: Vec<u8> = [b"<", rest.get(..name_len)?].concat();
    let root_at = memmem::find_iter(markup, &root).find(|at| {
        markup.get(at + root.len()).is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'))
    });
    let subset_at = memchr(b'[', markup);
    let simple_end = memchr(b'>', markup).map(|at| at + 1);
    let end = match (subset_at, simple_end) {
        (Some(subset), Some(end)) if subset < end => closing_bracket(markup),
        (_, end) => end,
    };
    match (end, root_at) {
        (Some(end), Some(root_at)) => Some(end.min(root_at)),
        (end, root_at) => end.or(root_at),
    }
}

/// Where the internal subset ends: `]` and `>` with at most white space between.
fn closing_bracket(markup: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b']', markup).find_map(|at| {
        let rest = markup.get(at + 1..)?;
        let space = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        (rest.get(space) == Some(&b'>')).then_some(at + space + 2)
    })
}

/// The name without the prefix of its namespace, which every writer chooses anew: `gpxtpx:hr`, `ns3:hr`.
fn local(name: &[u8]) -> &[u8] {
    let local = memrchr(b':', name).and_then(|at| name.get(at + 1..)).unwrap_or(name);
    if local.is_empty() { name } else { local }
}

fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':') || byte >= 0x80
}

fn is_name(byte: u8) -> bool {
    is_name_start(byte) || byte.is_ascii_digit() || matches!(byte, b'-' | b'.')
}

#[cfg(test)]
mod tests;
