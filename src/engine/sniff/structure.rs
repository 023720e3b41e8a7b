//! Tells JSON in its wrappings from other text, JSON lines from one document, and contacts and calendars. Parses no more than brackets.

use crate::model::FormatKind;

/// Contacts and calendars, which tell themselves by their first line.
pub(super) fn component(text: &[u8]) -> Option<FormatKind> {
    let starts_with = |start: &[u8]| text.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start));
    let is_calendar = || starts_with(b"BEGIN:VCALENDAR") || starts_with(b"BEGIN:VEVENT");
    let kind = if starts_with(b"BEGIN:VCARD") { FormatKind::Vcard } else { FormatKind::Calendar };
    (kind == FormatKind::Vcard || is_calendar()).then_some(kind)
}

/// The kind of a text that begins like JSON; `ending` is that of its name.
pub(super) fn kind(text: &[u8], ending: &str) -> Option<FormatKind> {
    let is_called = |endings: [&str; 2]| endings.iter().any(|known| ending.eq_ignore_ascii_case(known));
    // Nest writes each JSON line as a quoted CSV cell.
    if text.starts_with(b"\"{\"\"") {
        return Some(FormatKind::Ndjson);
    }
    let body = unwrap(text);
    if is_json(body) {
        let is_lines = is_called(["jsonl", "ndjson"]) || body.len() == text.len() && has_second(body);
        return Some(if is_lines { FormatKind::Ndjson } else { FormatKind::Json });
    }
    // A document can be a single string or number, but only its name tells.
    let is_scalar = matches!(text, [b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n', ..]);
    (is_called(["json", "geojson"]) && is_scalar).then_some(FormatKind::Json)
}

/// The text behind remarks, anti-hijacking prefixes and assignments.
fn unwrap(text: &[u8]) -> &[u8] {
    let text = skip_remarks(text);
    for prefix in [&b")]}'"[..], b"for(;;);", b"while(1);"] {
        if let Some(rest) = text.strip_prefix(prefix) {
            return rest.strip_prefix(b",").unwrap_or(rest).trim_ascii_start();
        }
    }
    assigned(text).unwrap_or(text)
}

/// What is assigned or passed: `window.YTD.x = [`, `var x = {`, `callback({`.
fn assigned(text: &[u8]) -> Option<&[u8]> {
    let is_of_target = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_$.[]\"' ".contains(*byte);
    if !text.first()?.is_ascii_alphabetic() && text.first() != Some(&b'_') {
        return None;
    }
    let n_bytes = text.iter().take(120).take_while(is_of_target).count();
    let rest = text.get(n_bytes..)?;
    let rest = rest.strip_prefix(b"=").or_else(|| rest.strip_prefix(b"("))?.trim_ascii_start();
    matches!(rest, [b'{' | b'[', ..]).then_some(rest)
}

fn skip_remarks(text: &[u8]) -> &[u8] {
    let mut text = text;
    loop {
        let end: &[u8] = match text {
            [b'/', b'/', ..] => b"\n",
            [b'/', b'*', ..] => b"*/",
            _ => return text,
        };
        let Some(found) = memchr::memmem::find(text.get(2..).unwrap_or_default(), end) else { return text };
        text = text.get(2 + found + end.len()..).unwrap_or_default().trim_ascii_start();
    }
}

fn is_json(text: &[u8]) -> bool {
    let inside = |from: usize| skip_remarks(text.get(from..).unwrap_or_default().trim_ascii_start());
    match text.first() {
        Some(b'{') => matches!(inside(1), [] | [b'"' | b'\'' | b'}', ..]) || is_bare_key(inside(1)),
        Some(b'[') => is_element(inside(1)),
        _ => false,
    }
}

/// `a:` or `a :`
fn is_bare_key(text: &[u8]) -> bool {
    let n_bytes = text.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"_$".contains(byte)).count();
    n_bytes > 0 && text.get(n_bytes..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b":"))
}

/// Whether an array can go on like this: `[2025-01-02` and `[INFO]` begin lines of logs.
fn is_element(text: &[u8]) -> bool {
    let ends = |rest: &[u8]| matches!(rest.trim_ascii_start(), [] | [b',' | b']', ..]);
    let words = [&b"true"[..], b"false", b"null"];
    match text.first() {
        None | Some(b'{' | b'[' | b'"' | b'\'' | b']') => true,
        Some(b'-' | b'0'..=b'9') => {
            let digits = text.strip_prefix(b"-").unwrap_or(text);
            let n_bytes = digits.iter().take_while(|byte| byte.is_ascii_digit() || b".eE+".contains(byte)).count();
            let (number, rest) = digits.split_at_checked(n_bytes).unwrap_or((digits, &[]));
            // `[192.0.2.77]` heads a section of settings.
            let is_number = memchr::memchr_iter(b'.', number).count() < 2;
            is_number && ends(rest) || digits.get(n_bytes.saturating_sub(1)) == Some(&b'e') && rest.starts_with(b"-")
        }
        _ => words.iter().any(|word| text.strip_prefix(*word).is_some_and(ends)),
    }
}

/// Whether the document says that it is a JSON Schema, and is made like one; or says nothing, and has what only those have
/// and nothing else.
pub(super) fn is_schema(text: &[u8]) -> bool {
    /// What may stand outermost in one.
    const WORDS: [&[u8]; 16] = [
        b"$schema",
        b"$id",
        b"id",
        b"$comment",
        b"title",
        b"description",
        b"type",
        b"properties",
        b"patternProperties",
        b"additionalProperties",
        b"required",
        b"$defs",
        b"definitions",
        b"examples",
        b"default",
        b"version",
    ];
    let text = text.trim_ascii_start();
    let (mut is_named, mut is_made, mut is_object, mut describes, mut has_more) = (false, false, false, false, false);
    each_member(text, &mut |key, value| {
        let has = |word: &[u8]| memchr::memmem::find(value.get(..60).unwrap_or(value), word).is_some();
        has_more |= !WORDS.contains(&key);
        match key {
            b"$schema" => is_named |= has(b"//json-schema.org/"),
            b"type" => {
                is_object |= value.starts_with(b"\"object\"");
                is_made |= is_object || value.starts_with(b"\"array\"");
            }
            b"properties" | b"$defs" | b"definitions" => {
                is_made |= value.starts_with(b"{");
                describes |= key == b"properties" && describes_fields(value);
            }
            _ => {}
        }
    });
    is_named && is_made || is_object && describes && !has_more
}

/// Whether all of these are descriptions of fields, but for one: the last one may be cut.
fn describes_fields(properties: &[u8]) -> bool {
    const TYPES: [&[u8]; 7] =
        [b"\"string\"", b"\"number\"", b"\"integer\"", b"\"boolean\"", b"\"array\"", b"\"object\"", b"\"null\""];
    let (mut n_described, mut n_other) = (0, 0);
    each_member(properties, &mut |_, field| {
        let mut is_described = false;
        if field.starts_with(b"{") {
            each_member(field, &mut |key, value| {
                is_described |= matches!(key, b"$ref" | b"enum" | b"anyOf" | b"oneOf" | b"allOf")
                    || key == b"type" && (value.starts_with(b"[") || TYPES.iter().any(|name| value.starts_with(name)));
            });
        }
        *(if is_described { &mut n_described } else { &mut n_other }) += 1;
    });
    n_described > n_other && n_other < 2
}

/// Shows the members of the object that begins here: each key, and the text from its value on.
fn each_member<'t>(text: &'t [u8], show: &mut dyn FnMut(&'t [u8], &'t [u8])) {
    let (mut depth, mut at) = (0_u32, 0);
    while let Some(byte) = text.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return;
                }
            }
            b'"' => {
                let Some(end) = string_end(text, at + 1) else { return };
                let rest = text.get(end + 1..).unwrap_or_default().trim_ascii_start();
                if depth == 1
                    && let (Some(key), Some(value)) = (text.get(at + 1..end), rest.strip_prefix(b":"))
                {
                    show(key, value.trim_ascii_start());
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
}

/// Place of the quote that ends a string.
fn string_end(text: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        match text.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Whether another document follows the first one.
fn has_second(text: &[u8]) -> bool {
    let mut depth = 0_u32;
    let mut is_quoted = false;
    let mut bytes = text.iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => {
                bytes.next();
            }
            b'"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    let rest = text.get(at + 1..).unwrap_or_default().trim_ascii_start();
                    return matches!(rest, [b'{' | b'[', ..]);
                }
            }
            _ => {}
        }
    }
    false
}
