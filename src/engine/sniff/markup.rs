//! Tells XML from HTML by the first tag of a text. Parses nothing.

use crate::engine::format::plist;
use crate::model::FormatKind;

/// Elements that web pages and parts of them begin with.
const PAGE: [&[u8]; 32] = [
    b"html", b"head", b"body", b"title", b"meta", b"link", b"base", b"script", b"style", b"div", b"span", b"p", b"br",
    b"hr", b"h1", b"h2", b"h3", b"h4", b"table", b"ul", b"ol", b"dl", b"b", b"i", b"a", b"img", b"form", b"center",
    b"font", b"main", b"section", b"pre",
];

/// Prologue items (declaration, comments) that are skipped at most.
const N_SKIPPED: usize = 16;

/// The kind of a text that begins with markup.
pub(super) fn kind(text: &[u8]) -> Option<FormatKind> {
    let mut text = text;
    let mut is_declared = false;
    for _ in 0..N_SKIPPED {
        let (end, width): (&[u8], usize) = match text {
            [b'<', b'!', b'-', b'-', ..] => (b"-->", 4),
            [b'<', b'?', letter, ..] if letter.is_ascii_alphabetic() => (b"?>", 2),
            _ => break,
        };
        is_declared |= text.starts_with(b"<?xml");
        let rest = text.get(width..).unwrap_or_default();
        let Some(found) = memchr::memmem::find(rest, end) else { break };
        text = rest.get(found + end.len()..).unwrap_or_default().trim_ascii_start();
    }
    if plist::is_xml(text.get(..128).unwrap_or(text)) {
        return Some(FormatKind::Plist);
    }
    if !is_declared {
        return element(text);
    }
    // What declares itself as XML is a page only by its root.
    let is_page = element(text) == Some(FormatKind::Html) && !starts_small(text);
    Some(if is_page { FormatKind::Html } else { FormatKind::Xml })
}

/// Whether the first element is another one than `html`; `a`, `b`, `link` are names of XML roots too.
fn starts_small(text: &[u8]) -> bool {
    let starts_with = |start: &[u8]| text.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start));
    !starts_with(b"<html") && !starts_with(b"<!doctype")
}

fn element(text: &[u8]) -> Option<FormatKind> {
    if let Some(doctype) = text.get(..9).filter(|start| start.eq_ignore_ascii_case(b"<!doctype")) {
        let name = text.get(doctype.len()..).unwrap_or_default().trim_ascii_start();
        let is_page = name.get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"html"));
        return Some(if is_page { FormatKind::Html } else { FormatKind::Xml });
    }
    let name = text.strip_prefix(b"<")?;
    let n_bytes = name
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(byte) || !byte.is_ascii())
        .count();
    let (name, rest) = name.split_at_checked(n_bytes)?;
    let is_named = name.first().is_some_and(|first| !first.is_ascii_digit() && !b"-.".contains(first));
    let ends_well = rest.first().is_none_or(|byte| byte.is_ascii_whitespace() || b"/>".contains(byte));
    if !is_named || !ends_well {
        return None;
    }
    let is_page = PAGE.iter().any(|page| name.eq_ignore_ascii_case(page));
    Some(if is_page { FormatKind::Html } else { FormatKind::Xml })
}
