//! Byte work of the JSON reader: classes, string ends, words. Knows no state. Grammar: RFC 8259.

use crate::engine::field::Kind;

/// What a byte can begin outside of strings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Space,
    Open,
    Close,
    Quote,
    Colon,
    Comma,
    Mark,
    Word,
}

const CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Word; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::indexing_slicing)] // Runs in the compiler only.
        {
            table[byte] = match byte as u8 {
                b' ' | b'\t' | b'\r' | b'\n' => Class::Space,
                b'{' | b'[' => Class::Open,
                b'}' | b']' => Class::Close,
                b'"' | b'\'' => Class::Quote,
                b':' => Class::Colon,
                b',' => Class::Comma,
                b'/' | b'#' => Class::Mark,
                _ => Class::Word,
            };
        }
        byte += 1;
    }
    table
}

/// The class of `byte`.
pub(super) fn class(byte: u8) -> Class {
    CLASSES.get(usize::from(byte)).copied().unwrap_or(Class::Word)
}

/// A look at the inside of a string.
#[derive(Clone, Copy, Default)]
pub(super) struct Inside {
    /// Where the end quote stands, if it is at hand.
    pub(super) end: Option<usize>,
    /// Bytes looked at; never ends between a backslash and what it escapes.
    pub(super) n_seen: usize,
    /// The first raw line feed.
    pub(super) newline: Option<usize>,
    /// Whether backslashes occur.
    pub(super) escaped: bool,
    control: bool,
    high: bool,
}

/// How far to look for the end of a string.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// As far as there are bytes.
    All,
    /// Not past a line feed.
    Line,
}

/// Looks for `quote` in `body`, the bytes after the opening quote.
pub(super) fn inside(body: &[u8], quote: u8, reach: Reach) -> Inside {
    let mut inside = Inside::default();
    let mut at = 0;
    loop {
        at += plain_len(body.get(at..).unwrap_or_default(), quote);
        inside.n_seen = at;
        let Some(&byte) = body.get(at) else { return inside };
        if byte == quote {
            inside.end = Some(at);
            return inside;
        }
        match byte {
            b'\\' => {
                inside.escaped = true;
                match body.get(at + 1) {
                    Some(b'\n') if inside.newline.is_none() => inside.newline = Some(at + 1),
                    Some(_) => {}
                    None => return inside,
                }
                at += 1;
            }
            b'\n' if inside.newline.is_none() => inside.newline = Some(at),
            0x80.. => {
                inside.high = true;
                let run = body.get(at + 1..).unwrap_or_default();
                at += run.iter().position(|byte| *byte < 0x80).unwrap_or(run.len());
            }
            _ => {}
        }
        inside.control |= byte < 0x20;
        if reach == Reach::Line && inside.newline.is_some() {
            return inside;
        }
        at += 1;
    }
}

impl Inside {
    /// Whether the string that was looked at breaks a rule: raw control characters, unknown escapes, half of a
    /// surrogate pair, bytes that are not UTF-8.
    pub(super) fn is_faulty(self, content: &[u8]) -> bool {
        self.control
            || self.high && std::str::from_utf8(content).is_err()
            || self.escaped && !escapes_are_sound(content)
    }
}

/// Length of the run at the start that holds neither the quote nor a backslash, control character or byte over 0x7F.
/// Eight bytes at a time; of the marks that this arithmetic sets, the lowest is always right.
pub(super) fn plain_len(bytes: &[u8], quote: u8) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let quotes = ONES * u64::from(quote);
    let (chunks, tail) = bytes.as_chunks::<8>();
    let mut at = 0;
    for chunk in chunks {
        let word = u64::from_le_bytes(*chunk);
        let controls = word.wrapping_sub(ONES * 0x20) & !word;
        let marks = (zeros(word ^ quotes) | zeros(word ^ (ONES * u64::from(b'\\'))) | controls | word) & HIGHS;
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let special = |byte: &u8| *byte == quote || *byte == b'\\' || *byte < 0x20 || *byte >= 0x80;
    at + tail.iter().position(special).unwrap_or(tail.len())
}

fn escapes_are_sound(content: &[u8]) -> bool {
    let mut rest = content;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let escape = rest.get(at + 1..).unwrap_or_default();
        let n_used = match escape.first() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 1,
            Some(b'u') => match unit(escape) {
                Some(0xD800..0xDC00) if low_follows(escape) => 11,
                None | Some(0xD800..0xE000) => return false,
                Some(_) => 5,
            },
            _ => return false,
        };
        rest = escape.get(n_used..).unwrap_or_default();
    }
    true
}

fn low_follows(escape: &[u8]) -> bool {
    escape.get(5) == Some(&b'\\') && escape.get(6..).and_then(unit).is_some_and(|low| (0xDC00..0xE000).contains(&low))
}

/// The code unit of `uXXXX`.
fn unit(escape: &[u8]) -> Option<u32> {
    let (b'u', digits) = escape.get(..5)?.split_first()? else { return None };
    digits.iter().try_fold(0, |sum, digit| Some(sum * 16 + char::from(*digit).to_digit(16)?))
}

/// Whether what follows a quote agrees with that quote being the end of a string. `None`: too little is at hand.
pub(super) fn ends_here(after: &[u8], is_last: bool) -> Option<bool> {
    const LOOK: usize = 256;
    let next = after.iter().take(LOOK).find(|byte| class(**byte) != Class::Space);
    match next {
        Some(byte) => Some(matches!(class(*byte), Class::Comma | Class::Colon | Class::Close)),
        None if is_last || after.len() >= LOOK => Some(true),
        None => None,
    }
}

/// Length of the word at the start: up to a space or a structural byte.
pub(super) fn word_len(bytes: &[u8]) -> usize {
    let ends = |byte: &u8| !matches!(class(*byte), Class::Word | Class::Mark);
    bytes.iter().position(ends).unwrap_or(bytes.len())
}

/// Length of an ordinary whole number at the start, if what follows ends it.
pub(super) fn integer_len(bytes: &[u8]) -> Option<usize> {
    let n_digits = bytes.iter().position(|byte| !byte.is_ascii_digit())?;
    let is_sound = n_digits == 1 || n_digits > 1 && bytes.first() != Some(&b'0');
    let ends = bytes.get(n_digits).is_some_and(|byte| matches!(byte, b',' | b'}' | b']' | b'\n'));
    (is_sound && ends).then_some(n_digits)
}

/// Length of an unquoted value that may hold spaces and colons.
pub(super) fn bare_len(bytes: &[u8]) -> usize {
    let ends =
        |byte: &u8| matches!(byte, b'\n' | b'"') || matches!(class(*byte), Class::Comma | Class::Open | Class::Close);
    bytes.iter().position(ends).unwrap_or(bytes.len())
}

/// What a word is by the grammar.
pub(super) fn strict_kind(word: &[u8]) -> Option<Kind> {
    match word {
        b"true" | b"false" => Some(Kind::Bool),
        b"null" => Some(Kind::Null),
        _ if is_number(word) => Some(Kind::Number),
        _ => None,
    }
}

/// What a word is that other languages would write so.
pub(super) fn loose_kind(word: &[u8]) -> Kind {
    match word {
        b"True" | b"False" | b"TRUE" | b"FALSE" | b"yes" | b"no" => Kind::Bool,
        b"None" | b"nil" | b"NULL" | b"undefined" => Kind::Null,
        b"NaN" | b"Infinity" | b"-Infinity" | b"+Infinity" => Kind::Number,
        _ if looks_numeric(word) => Kind::Number,
        _ => Kind::Text,
    }
}

fn looks_numeric(word: &[u8]) -> bool {
    let hex = word.strip_prefix(b"0x").or_else(|| word.strip_prefix(b"0X"));
    match hex {
        Some(digits) => !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit),
        None => std::str::from_utf8(word).is_ok_and(|text| text.parse::<f64>().is_ok()),
    }
}

/// `-? int frac? exp?` of RFC 8259, section 6.
fn is_number(word: &[u8]) -> bool {
    let rest = word.strip_prefix(b"-").unwrap_or(word);
    let (n_whole, rest) = digits(rest);
    if n_whole == 0 || n_whole > 1 && word.strip_prefix(b"-").unwrap_or(word).first() == Some(&b'0') {
        return false;
    }
    let rest = match rest.split_first() {
        Some((b'.', fraction)) => match digits(fraction) {
            (0, _) => return false,
            (_, rest) => rest,
        },
        _ => rest,
    };
    match rest.split_first() {
        None => true,
        Some((b'e' | b'E', exponent)) => {
            let exponent = exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-")).unwrap_or(exponent);
            matches!(digits(exponent), (1.., []))
        }
        Some(_) => false,
    }
}

fn digits(bytes: &[u8]) -> (usize, &[u8]) {
    let n_digits = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    (n_digits, bytes.get(n_digits..).unwrap_or_default())
}
