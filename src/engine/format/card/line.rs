//! Lines of contacts and calendars: joined where they are folded, split into name, parameters and value. Knows how a
//! value is written (quoted-printable, backslashes, parts with semicolons), not what it means.

use crate::engine::window::Window;
use std::borrow::Cow;

/// Takes the next line with all that is folded under it. `false`: there is none. What goes on beyond `n_most` bytes
/// comes as lines of its own.
pub(super) fn take(window: &mut Window<'_>, line: &mut Vec<u8>, n_most: usize) -> bool {
    line.clear();
    if window.is_empty() {
        return false;
    }
    append(window, line);
    loop {
        let is_soft = line.ends_with(b"=") && is_quoted_printable(line);
        let is_folded = window.at_least(1) && matches!(window.data().first(), Some(b' ' | b'\t'));
        if line.len() >= n_most || !is_soft && !is_folded || window.is_empty() {
            return true;
        }
        if is_soft {
            line.pop();
        } else {
            window.consume(1);
        }
        append(window, line);
    }
}

/// Appends the bytes up to the end of the line, and goes behind it.
fn append(window: &mut Window<'_>, line: &mut Vec<u8>) {
    let mut n_seen = 0;
    let found = loop {
        let fresh = window.data().get(n_seen..).unwrap_or_default();
        if let Some(at) = memchr::memchr(b'\n', fresh) {
            break Some(n_seen + at);
        }
        n_seen = window.data().len();
        if !window.more() {
            break None;
        }
    };
    let n_line = found.unwrap_or(window.data().len());
    let text = window.data().get(..n_line).unwrap_or_default();
    line.extend_from_slice(text.strip_suffix(b"\r").unwrap_or(text));
    window.consume(n_line + usize::from(found.is_some()));
}

fn is_quoted_printable(line: &[u8]) -> bool {
    Property::split(line).is_some_and(|property| property.is_quoted_printable())
}

/// A line `group.NAME;PARAMETER=value:value`.
pub(super) struct Property<'l> {
    name: &'l [u8],
    parameters: &'l [u8],
    /// As it is written.
    pub(super) value: &'l [u8],
}

impl<'l> Property<'l> {
    /// `None`: the line is no property.
    pub(super) fn split(line: &'l [u8]) -> Option<Self> {
        let n_name = line.iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_.".contains(byte))?;
        let (name, rest) = line.split_at_checked(n_name)?;
        let name = name.rsplit(|byte| *byte == b'.').next().filter(|name| !name.is_empty())?;
        if !matches!(rest.first(), Some(b':' | b';')) {
            return None;
        }
        let mut is_quoted = false;
        let n_parameters = rest.iter().position(|byte| {
            is_quoted ^= *byte == b'"';
            *byte == b':' && !is_quoted
        });
        // A quote that is never closed: the first colon counts.
        let n_parameters = n_parameters.or_else(|| memchr::memchr(b':', rest))?;
        Some(Self { name, parameters: rest.get(..n_parameters)?, value: rest.get(n_parameters + 1..)? })
    }

    /// The name in capitals.
    pub(super) fn key(&self) -> Vec<u8> {
        self.name.to_ascii_uppercase()
    }

    pub(super) fn is_called(&self, name: &[u8]) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Parameters that have a value, quotes taken off.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (&'l [u8], &'l [u8])> {
        let mut rest = self.parameters;
        std::iter::from_fn(move || {
            rest = rest.strip_prefix(b";")?;
            let mut is_quoted = false;
            let n_bytes = rest.iter().position(|byte| {
                is_quoted ^= *byte == b'"';
                *byte == b';' && !is_quoted
            });
            let (parameter, behind) = rest.split_at_checked(n_bytes.unwrap_or(rest.len()))?;
            rest = behind;
            Some(parameter)
        })
        .filter_map(|parameter| {
            let at = memchr::memchr(b'=', parameter)?;
            let value = parameter.get(at + 1..)?;
            let bare = value.strip_prefix(b"\"").and_then(|value| value.strip_suffix(b"\""));
            Some((parameter.get(..at)?, bare.unwrap_or(value)))
        })
    }

    fn is_quoted_printable(&self) -> bool {
        let is_it = |word: &[u8]| word.eq_ignore_ascii_case(b"QUOTED-PRINTABLE");
        self.parameters.split(|byte| matches!(byte, b';' | b'=')).any(is_it)
    }

    /// What the value means as text: without escapes, its parts in the order in which people write them.
    pub(super) fn text(&self) -> Vec<u8> {
        let value =
            if self.is_quoted_printable() { Cow::Owned(unquoted(self.value)) } else { Cow::Borrowed(self.value) };
        let value = [&b"mailto:"[..], b"tel:", b"geo:"]
            .iter()
            .find_map(|scheme| {
                let start = value.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme))?;
                value.get(start.len()..)
            })
            .unwrap_or(&value);
        let order: &[usize] = if self.is_called(b"N") { &[3, 1, 2, 0, 4] } else { &[] };
        let joint: &[u8] = match () {
            () if self.is_called(b"N") => b" ",
            () if [&b"ADR"[..], b"GEO", b"ORG"].iter().any(|name| self.is_called(name)) => b", ",
            () => return unescaped(value).trim_ascii().to_vec(),
        };
        let parts = parts(value);
        let ordered = order.iter().filter_map(|idx| parts.get(*idx)).chain(parts.iter().skip(order.len()));
        let told: Vec<&[u8]> = ordered.map(|part| part.trim_ascii()).filter(|part| !part.is_empty()).collect();
        told.join(joint)
    }
}

/// Parts between semicolons that are not escaped.
fn parts(value: &[u8]) -> Vec<Vec<u8>> {
    let mut is_escaped = false;
    let split = value.split(|byte| {
        let ends = *byte == b';' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    split.take(64).map(unescaped).collect()
}

fn unescaped(value: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(value.len());
    let mut bytes = value.iter();
    while let Some(byte) = bytes.next() {
        let byte = match (byte, bytes.as_slice().first()) {
            (b'\\', Some(b'n' | b'N')) => b'\n',
            (b'\\', Some(mark @ (b',' | b';' | b'\\' | b':'))) => *mark,
            _ => {
                text.push(*byte);
                continue;
            }
        };
        text.push(byte);
        bytes.next();
    }
    text
}

/// Quoted-printable undone (RFC 2045, 6.7); a broken escape stands for itself.
fn unquoted(value: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((byte, behind)) = rest.split_first() {
        let digit = |at: usize| behind.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        if let (b'=', Some(high), Some(low)) = (byte, digit(0), digit(1)) {
            text.push((high * 16 + low) as u8);
            rest = behind.get(2..).unwrap_or_default();
        } else {
            text.push(*byte);
            rest = behind;
        }
    }
    text
}
