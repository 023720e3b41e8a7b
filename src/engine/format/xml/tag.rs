//! Splits one start tag into its attributes. This is the innermost loop of a health export: a gigabyte is some
//! twenty million attributes, nearly all laid out like those of the tag before. So the layout of the last tags is
//! remembered and compared at once instead of being searched again.

use super::is_name;
use crate::engine::bytes::starts_with;
use crate::engine::field::{Escape, Field, Kind, RawValue};
use memchr::{memchr, memchr2};

/// A start tag, as far as it could be read.
pub(super) enum Tag<'d> {
    /// Cut by the end of the data.
    Partial,
    /// Read to its `>`.
    Whole { name: &'d [u8], n_bytes: usize, is_closed: bool, n_repairs: u64, shape: Option<u32> },
    /// Runs into the next tag or the end; `n_bytes` belong to it.
    Broken { name: &'d [u8], n_bytes: usize },
}

/// Remembers how recent tags were laid out.
#[derive(Default)]
pub(super) struct Tags {
    layouts: [Layout; 16],
    /// Where the last tag's layout stands.
    last: usize,
    n_shapes: u32,
}

/// For an element, what stands before each value: ` type="`, ` sourceName="` ...
#[derive(Default)]
struct Layout {
    element: Vec<u8>,
    leads: Vec<Vec<u8>>,
    /// A number for the keys of a tag that followed the layout to its end; another one after every change.
    shape: u32,
}

/// Where an attribute's name and value lie.
struct Attribute {
    name_start: usize,
    name_end: usize,
    value_start: usize,
    value_end: usize,
}

enum Next {
    Attribute(Attribute),
    End {
        at: usize,
        is_closed: bool,
    },
    Partial,
    /// No attribute can be made out from here on; the tag's bytes end there.
    Broken(usize),
}

impl Tags {
    /// Reads the tag that begins at `markup[0]`, and its attributes into `fields`.
    pub(super) fn read<'d>(&mut self, markup: &'d [u8], at_end: bool, fields: &mut Vec<Field<'d>>) -> Tag<'d> {
        let name = self.name(markup);
        let next_shape = self.n_shapes + 1;
        #[allow(clippy::indexing_slicing)] // `last` is below the length of the array
        let layout = &mut self.layouts[self.last];
        let mut at = name.len() + 1;
        let mut n_repairs = 0;
        for attribute_idx in 0.. {
            if let Some(attribute) = layout.follow(attribute_idx, markup, at) {
                at = attribute.value_end + 1;
                fields.push(field(markup, &attribute));
                continue;
            }
            match next(markup, at, &mut n_repairs) {
                Next::Attribute(attribute) => {
                    layout.learn(attribute_idx, markup, at, &attribute);
                    layout.shape = next_shape;
                    self.n_shapes = next_shape;
                    at = attribute.value_end + 1;
                    fields.push(field(markup, &attribute));
                }
                Next::End { at, is_closed } => {
                    let shape = (layout.leads.len() == fields.len()).then_some(layout.shape);
                    return Tag::Whole { name, n_bytes: at, is_closed, n_repairs, shape };
                }
                Next::Partial if !at_end => return Tag::Partial,
                Next::Partial => return Tag::Broken { name, n_bytes: markup.len() },
                Next::Broken(n_bytes) => return Tag::Broken { name, n_bytes },
            }
        }
        Tag::Partial
    }

    /// The name of the tag; sets `last` to its layout.
    #[inline]
    fn name<'d>(&mut self, markup: &'d [u8]) -> &'d [u8] {
        let rest = markup.get(1..).unwrap_or_default();
        if let Some(last) = self.layouts.get(self.last)
            && starts_with(rest, &last.element)
            && rest.get(last.element.len()) == Some(&b' ')
        {
            return rest.get(..last.element.len()).unwrap_or_default();
        }
        let name_len = rest.iter().position(|byte| !is_name(*byte)).unwrap_or(rest.len());
        let name = rest.get(..name_len).unwrap_or_default();
        let hash = name.iter().fold(name.len(), |hash, byte| hash.wrapping_mul(31).wrapping_add(usize::from(*byte)));
        self.last = hash % self.layouts.len();
        if let Some(layout) = self.layouts.get_mut(self.last).filter(|layout| layout.element != name) {
            layout.element = name.to_vec();
            layout.leads.clear();
        }
        name
    }
}

impl Layout {
    /// The attribute at `at`, if it is led by the same bytes as last time and its value ends plainly.
    #[inline]
    fn follow(&self, attribute_idx: usize, markup: &[u8], at: usize) -> Option<Attribute> {
        let lead = self.leads.get(attribute_idx)?;
        let rest = markup.get(at..)?;
        if !starts_with(rest, lead) {
            return None;
        }
        let value_start = at + lead.len();
        let value_len = memchr2(b'"', b'<', markup.get(value_start..)?)?;
        let value_end = value_start + value_len;
        let is_plain = markup.get(value_end) == Some(&b'"')
            && matches!(markup.get(value_end + 1), Some(b' ' | b'/' | b'>' | b'\n'));
        is_plain.then_some(Attribute { name_start: at + 1, name_end: value_start - 2, value_start, value_end })
    }

    /// Remembers ` name="` if that is exactly what stands there.
    #[inline]
    fn learn(&mut self, attribute_idx: usize, markup: &[u8], at: usize, attribute: &Attribute) {
        let lead = markup.get(at..attribute.value_start).unwrap_or_default();
        self.leads.truncate(attribute_idx);
        let is_plain = attribute.name_start == at + 1 && attribute.name_end + 2 == attribute.value_start;
        if is_plain && lead.ends_with(b"\"") && self.leads.len() == attribute_idx && attribute_idx < 64 {
            self.leads.push(lead.to_vec());
        }
    }
}

fn field<'d>(markup: &'d [u8], attribute: &Attribute) -> Field<'d> {
    Field {
        key: markup.get(attribute.name_start..attribute.name_end).unwrap_or_default(),
        value: RawValue::new(markup.get(attribute.value_start..attribute.value_end).unwrap_or_default(), Escape::Xml),
        kind: Kind::Text,
    }
}

/// Finds the next attribute or the end of the tag, leniently: names with spaces (iOS 8), single or no quotes.
fn next(markup: &[u8], at: usize, n_repairs: &mut u64) -> Next {
    let mut at = at;
    loop {
        match markup.get(at) {
            None => return Next::Partial,
            Some(byte) if byte.is_ascii_whitespace() => at += 1,
            Some(b'>') => return Next::End { at: at + 1, is_closed: false },
            Some(b'/') => match markup.get(at + 1) {
                None => return Next::Partial,
                Some(b'>') => return Next::End { at: at + 2, is_closed: true },
                Some(_) => {
                    *n_repairs += 1;
                    at += 1;
                }
            },
            Some(b'<') => return Next::Broken(at),
            Some(_) => return attribute(markup, at, n_repairs),
        }
    }
}

fn attribute(markup: &[u8], name_start: usize, n_repairs: &mut u64) -> Next {
    let rest = markup.get(name_start..).unwrap_or_default();
    let Some(stop) = rest.iter().position(|byte| matches!(byte, b'=' | b'>' | b'<')) else { return Next::Partial };
    let name_end = name_start + rest.get(..stop).unwrap_or_default().trim_ascii_end().len();
    match rest.get(stop) {
        Some(b'=') => value(markup, name_start, name_end, name_start + stop + 1, n_repairs),
        Some(b'>') => {
            // A name without a value, as HTML allows it.
            *n_repairs += 1;
            let is_closed = rest.get(..stop).is_some_and(|name| name.ends_with(b"/"));
            Next::End { at: name_start + stop + 1, is_closed }
        }
        _ => Next::Broken(name_start + stop),
    }
}

fn value(markup: &[u8], name_start: usize, name_end: usize, after_equals: usize, n_repairs: &mut u64) -> Next {
    let rest = markup.get(after_equals..).unwrap_or_default();
    let space = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let begin = after_equals + space;
    let Some(&quote) = markup.get(begin) else { return Next::Partial };
    if !matches!(quote, b'"' | b'\'') {
        *n_repairs += 1;
        return bare_value(markup, name_start, name_end, begin);
    }
    let value_start = begin + 1;
    let rest = markup.get(value_start..).unwrap_or_default();
    let Some(stop) = memchr2(quote, b'<', rest) else { return Next::Partial };
    if rest.get(stop) == Some(&quote) {
        return Next::Attribute(Attribute { name_start, name_end, value_start, value_end: value_start + stop });
    }
    *n_repairs += 1;
    value_with_bracket(markup, name_start, name_end, value_start, quote)
}

/// A raw `<` inside a value: either the writer did not escape it (the quote closes on the same line, and what follows
/// looks like a tag going on), or the quote was never closed and the next tag begins here.
fn value_with_bracket(markup: &[u8], name_start: usize, name_end: usize, value_start: usize, quote: u8) -> Next {
    let rest = markup.get(value_start..).unwrap_or_default();
    let line_end = memchr(b'\n', rest);
    let line = rest.get(..line_end.unwrap_or(rest.len())).unwrap_or_default();
    let closes = memchr(quote, line)
        .filter(|at| rest.get(at + 1).is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')));
    match closes {
        Some(length) => {
            Next::Attribute(Attribute { name_start, name_end, value_start, value_end: value_start + length })
        }
        // The rest of the line may still come.
        None if line_end.is_none() => Next::Partial,
        None => Next::Broken(value_start + memchr(b'<', rest).unwrap_or(rest.len())),
    }
}

fn bare_value(markup: &[u8], name_start: usize, name_end: usize, value_start: usize) -> Next {
    let rest = markup.get(value_start..).unwrap_or_default();
    match rest.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'<')) {
        None => Next::Partial,
        // The caller goes on one byte behind the value, where a closing quote would stand; a bare value has none, so it
        // is cut one byte short of a `>` by pointing before it.
        Some(length) => match rest.get(length) {
            Some(byte) if byte.is_ascii_whitespace() => {
                Next::Attribute(Attribute { name_start, name_end, value_start, value_end: value_start + length })
            }
            _ => Next::Broken(value_start + length + 1),
        },
    }
}
