//! Resolving what formats escape: JSON backslashes, XML and HTML character references. Lenient: what cannot be
//! resolved stands for itself. No entity is ever expanded beyond the five named ones and numbers (plus a few of HTML).

use std::borrow::Cow;

/// Text of a JSON string between its quotes.
pub fn json(bytes: &[u8]) -> Cow<'_, str> {
    if memchr::memchr(b'\\', bytes).is_none() {
        return super::bytes::text(bytes);
    }
    let source = String::from_utf8_lossy(bytes);
    let mut text = String::with_capacity(source.len());
    let mut rest: &str = &source;
    while let Some((plain, escaped)) = rest.split_once('\\') {
        text.push_str(plain);
        let (character, used) = json_escape(escaped);
        text.push(character);
        rest = escaped.get(used..).unwrap_or_default();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The character that the escape stands for, and how many bytes after the backslash it takes.
fn json_escape(escaped: &str) -> (char, usize) {
    match escaped.as_bytes().first() {
        Some(b'n') => ('\n', 1),
        Some(b't') => ('\t', 1),
        Some(b'r') => ('\r', 1),
        Some(b'b') => ('\u{8}', 1),
        Some(b'f') => ('\u{c}', 1),
        Some(b'u') => unicode_escape(escaped),
        Some(byte) if byte.is_ascii() => (char::from(*byte), 1),
        _ => ('\\', 0),
    }
}

fn unicode_escape(escaped: &str) -> (char, usize) {
    let unit = |from: usize| escaped.get(from..from + 4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let Some(high) = unit(1) else { return ('u', 1) };
    if (0xD800..0xDC00).contains(&high)
        && escaped.get(5..7) == Some("\\u")
        && let Some(low @ 0xDC00..0xE000) = unit(7)
    {
        let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
        return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 11);
    }
    (char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER), 5)
}

/// Text of an XML attribute or element, or of HTML.
pub fn xml(bytes: &[u8]) -> Cow<'_, str> {
    if memchr::memchr(b'&', bytes).is_none() {
        return super::bytes::text(bytes);
    }
    let source = String::from_utf8_lossy(bytes);
    let mut text = String::with_capacity(source.len());
    let mut rest: &str = &source;
    while let Some((plain, reference)) = rest.split_once('&') {
        text.push_str(plain);
        let (character, used) = reference_character(reference);
        text.push(character);
        rest = reference.get(used..).unwrap_or_default();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The character that the reference stands for, and how many bytes after the ampersand it takes.
fn reference_character(reference: &str) -> (char, usize) {
    const NAMED: [(&str, char); 27] = [
        ("amp;", '&'),
        ("lt;", '<'),
        ("gt;", '>'),
        ("quot;", '"'),
        ("apos;", '\''),
        ("nbsp;", '\u{a0}'),
        ("shy;", '\u{ad}'),
        ("emsp;", '\u{2003}'),
        ("ensp;", '\u{2002}'),
        ("ndash;", '–'),
        ("mdash;", '—'),
        ("lsquo;", '‘'),
        ("rsquo;", '’'),
        ("auml;", 'ä'),
        ("ouml;", 'ö'),
        ("uuml;", 'ü'),
        ("Auml;", 'Ä'),
        ("Ouml;", 'Ö'),
        ("Uuml;", 'Ü'),
        ("szlig;", 'ß'),
        ("eacute;", 'é'),
        ("egrave;", 'è'),
        ("agrave;", 'à'),
        ("ccedil;", 'ç'),
        ("ntilde;", 'ñ'),
        ("oacute;", 'ó'),
        ("aacute;", 'á'),
    ];
    // No name is longer; a bare ampersand is settled by a glance.
    let n_name = reference.bytes().take(8).position(|byte| byte == b';').map_or(0, |at| at + 1);
    let found = NAMED.iter().find(|(name, _)| n_name > 0 && reference.get(..n_name) == Some(*name));
    if let Some((name, character)) = found {
        return (*character, name.len());
    }
    let number = reference.strip_prefix('#').and_then(|digits| digits.split_once(';')).and_then(|(digits, _)| {
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        Some((char::from_u32(code.ok()?)?, digits.len() + 2))
    });
    number.unwrap_or(('&', 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_escapes_are_resolved_and_broken_ones_stand() {
        assert_eq!(json(br#"a\u0041\n\"\/"#), "aA\n\"/");
        assert_eq!(json(br"\ud83d\ude00"), "😀");
        assert_eq!(json(br"x\ud83dy"), "x\u{fffd}y");
        assert_eq!(json(br"end\"), "end\\");
    }

    #[test]
    fn a_bare_ampersand_stands_for_itself() {
        assert_eq!(xml(b"Food & Co &lt;&#65;&#x42;&unknown;"), "Food & Co <AB&unknown;");
    }
}
