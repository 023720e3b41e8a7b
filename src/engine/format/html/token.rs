//! Cuts HTML into tags and the text between them. Builds no tree, runs and loads nothing, refuses nothing.
//! Bounded: a tag is at most a window long; text comes as far as it is at hand. Shape: WHATWG HTML, 13.2.5, simplified.

use crate::engine::window::Window;
use std::ops::Range;

/// What stands next in the window.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// So many bytes of text.
    Text(usize),
    /// A start tag, brackets included.
    Start(usize),
    /// An end tag.
    End(usize),
    /// A comment or something like it, brackets included; what is too long of it comes as if it were outside.
    Remark(usize),
    /// A tag that the end of the file cuts off.
    CutTag(usize),
}

/// The longest comment.
const REMARK: usize = 64 << 10;

/// The next token at the window's position; none at the end.
pub(super) fn next(window: &mut Window<'_>) -> Option<Token> {
    if window.is_empty() {
        return None;
    }
    if window.data().first() != Some(&b'<') {
        let data = window.data();
        return Some(Token::Text(memchr::memchr(b'<', data).unwrap_or(data.len())));
    }
    window.at_least(4);
    Some(match window.data() {
        [b'<', b'!', b'-', b'-', ..] => Token::Remark(remark_length(window, b"-->")),
        [b'<', b'!' | b'?', ..] => Token::Remark(remark_length(window, b">")),
        [b'<', b'/', letter, ..] if letter.is_ascii_alphabetic() => tag(window, Token::End),
        [b'<', letter, ..] if letter.is_ascii_alphabetic() => tag(window, Token::Start),
        _ => Token::Text(1),
    })
}

/// Length up to and including `end`, or what is at hand of it.
fn remark_length(window: &mut Window<'_>, end: &[u8]) -> usize {
    let mut from = 2;
    loop {
        let data = window.data();
        let data = data.get(..REMARK).unwrap_or(data);
        if let Some(found) = data.get(from..).and_then(|rest| memchr::memmem::find(rest, end)) {
            return from + found + end.len();
        }
        from = data.len().saturating_sub(end.len() - 1).max(2);
        if data.len() >= REMARK || !window.more() {
            return window.data().len().min(REMARK);
        }
    }
}

fn tag(window: &mut Window<'_>, whole: fn(usize) -> Token) -> Token {
    let mut at = 1;
    let mut quote = None;
    let mut after_equals = false;
    let mut first_end = None;
    loop {
        for &byte in window.data().get(at..).unwrap_or_default() {
            match (quote, byte) {
                (None, b'>') => return whole(at + 1),
                // A tag that was never closed ends where the next one begins.
                (None, b'<') => return whole(at),
                (None, b'"' | b'\'') if after_equals => quote = Some(byte),
                (Some(open), _) if byte == open => quote = None,
                (Some(_), b'>') => first_end = first_end.or(Some(at + 1)),
                _ => {}
            }
            after_equals = byte == b'=' || after_equals && byte.is_ascii_whitespace();
            at += 1;
        }
        if !window.more() {
            // A quotation mark without its partner: the tag ends at the first bracket.
            return first_end.map_or(Token::CutTag(at), whole);
        }
    }
}

/// Name of a tag; compare it without case.
pub(super) fn name(tag: &[u8]) -> &[u8] {
    let tag = tag.strip_prefix(b"<").unwrap_or(tag);
    let tag = tag.strip_prefix(b"/").unwrap_or(tag);
    let n_bytes = tag.iter().take_while(|byte| !byte.is_ascii_whitespace() && !b"/>".contains(byte)).count();
    tag.get(..n_bytes).unwrap_or_default()
}

/// One attribute: where its name and its value stand in the tag.
pub(super) struct Attribute {
    pub(super) name: Range<usize>,
    pub(super) value: Range<usize>,
}

/// The attribute that begins at `from` or behind it, and where the next one may begin.
pub(super) fn attribute(tag: &[u8], from: usize) -> Option<(Attribute, usize)> {
    let skip = |from: usize, is_skipped: fn(&u8) -> bool| {
        let n_bytes = tag.get(from..).unwrap_or_default().iter().take_while(|byte| is_skipped(byte)).count();
        from + n_bytes
    };
    let start = skip(from, |byte| byte.is_ascii_whitespace() || b"/<>\"'=".contains(byte));
    let end = skip(start, |byte| !byte.is_ascii_whitespace() && !b"/<>=".contains(byte));
    if start == end {
        return None;
    }
    let mark = skip(end, u8::is_ascii_whitespace);
    if tag.get(mark) != Some(&b'=') {
        return Some((Attribute { name: start..end, value: end..end }, end));
    }
    let value = skip(mark + 1, u8::is_ascii_whitespace);
    let Some(quote @ (b'"' | b'\'')) = tag.get(value) else {
        let last = skip(value, |byte| !byte.is_ascii_whitespace() && *byte != b'>');
        return Some((Attribute { name: start..end, value: value..last }, last));
    };
    let inside = tag.get(value + 1..).unwrap_or_default();
    let n_bytes = memchr::memchr(*quote, inside).unwrap_or(inside.len().saturating_sub(1));
    let last = value + 1 + n_bytes;
    Some((Attribute { name: start..end, value: value + 1..last }, (last + 1).max(end + 1)))
}
