//! What speaks for an encoding: byte order marks, zero bytes, validity, and what XML and HTML declare.
//! Decodes nothing and keeps no state. Labels: the WHATWG Encoding Standard, as far as exports use them.

use super::guess;
use encoding_rs::Encoding;

/// What the first bytes show.
pub(super) enum Start {
    /// A byte order mark.
    Stated(&'static Encoding),
    /// UTF-16 by its zero bytes.
    Looks(&'static Encoding),
    Unmarked,
    /// Nobody writes it, and no decoder here reads it.
    Utf32,
}

/// What the first bytes say, and how many of them are a mark.
pub(super) fn start(probe: &[u8]) -> (Start, usize) {
    match probe {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => (Start::Utf32, 0),
        [0xEF, 0xBB, 0xBF, ..] => (Start::Stated(encoding_rs::UTF_8), 3),
        [0xFF, 0xFE, ..] => (Start::Stated(encoding_rs::UTF_16LE), 2),
        [0xFE, 0xFF, ..] => (Start::Stated(encoding_rs::UTF_16BE), 2),
        _ if is_halved(probe, 1) => (Start::Looks(encoding_rs::UTF_16LE), 0),
        _ if is_halved(probe, 0) => (Start::Looks(encoding_rs::UTF_16BE), 0),
        _ => (Start::Unmarked, 0),
    }
}

/// Whether the bytes at this parity are mostly zero and the others are text: Latin text in UTF-16.
fn is_halved(probe: &[u8], parity: usize) -> bool {
    let pairs = probe.chunks_exact(2);
    let n_pairs = pairs.len();
    let mut n_zero = 0;
    for pair in pairs {
        let (Some(&high), Some(&low)) = (pair.get(parity), pair.get(1 - parity)) else { continue };
        n_zero += usize::from(high == 0);
        if high == 0 && low < b' ' && !matches!(low, b'\t' | b'\n' | b'\r') {
            return false;
        }
    }
    n_pairs >= 2 && n_zero * 4 >= n_pairs * 3
}

/// The encoding for a sample that begins with a byte that is not ASCII, and whether the file states it.
pub(super) fn judge(sample: &[u8], declared: Option<&'static Encoding>) -> (&'static Encoding, bool) {
    let (n_bad, n_good) = count_utf8(sample);
    if n_bad == 0 {
        return (encoding_rs::UTF_8, true);
    }
    if let Some(declared) = declared.filter(|encoding| *encoding != encoding_rs::UTF_8) {
        return (declared, true);
    }
    // A legacy text hardly ever holds valid multi-byte sequences, so a few of them outweigh single bad bytes.
    if n_good > 0 && (n_bad * 1000 < sample.len() || n_bad * 8 <= n_good) {
        return (encoding_rs::UTF_8, true);
    }
    (guess::encoding(sample), false)
}

/// Bytes that are not valid UTF-8 (a character cut at the end is no fault), and valid characters beyond ASCII.
fn count_utf8(sample: &[u8]) -> (usize, usize) {
    let (mut n_bad, mut n_good) = (0, 0);
    let mut rest = sample;
    loop {
        let (valid, error) = match std::str::from_utf8(rest) {
            Ok(text) => (text, None),
            Err(error) => (
                rest.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok()).unwrap_or(""),
                Some(error),
            ),
        };
        n_good += valid.bytes().filter(|byte| *byte >= 0xC0).count();
        let Some(n_skip) = error.and_then(|error| error.error_len()) else { return (n_bad, n_good) };
        n_bad += n_skip;
        rest = rest.get(valid.len() + n_skip..).unwrap_or_default();
    }
}

/// The encoding that an XML declaration or an HTML `meta` element names.
pub(super) fn declared(probe: &[u8]) -> Option<&'static Encoding> {
    let text = probe.trim_ascii_start();
    if !text.starts_with(b"<") {
        return None;
    }
    let key: &[u8] = if text.starts_with(b"<?xml") { b"encoding" } else { b"charset" };
    let found = memchr::memmem::find(text, key)?;
    let value = text.get(found + key.len()..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or(value.strip_prefix(b"'")).unwrap_or(value);
    let n_label = value.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_:".contains(byte)).count();
    by_label(value.get(..n_label)?)
}

/// The labels that exports use. UTF-16 is not among them: a declaration that can be read as ASCII disproves it.
fn by_label(label: &[u8]) -> Option<&'static Encoding> {
    const LABELS: [(&str, &Encoding); 24] = [
        ("utf-8", encoding_rs::UTF_8),
        ("utf8", encoding_rs::UTF_8),
        ("windows-1252", encoding_rs::WINDOWS_1252),
        ("cp1252", encoding_rs::WINDOWS_1252),
        ("iso-8859-1", encoding_rs::WINDOWS_1252),
        ("iso-8859-15", encoding_rs::WINDOWS_1252),
        ("latin1", encoding_rs::WINDOWS_1252),
        ("us-ascii", encoding_rs::WINDOWS_1252),
        ("windows-1250", encoding_rs::WINDOWS_1250),
        ("iso-8859-2", encoding_rs::ISO_8859_2),
        ("windows-1251", encoding_rs::WINDOWS_1251),
        ("koi8-r", encoding_rs::KOI8_R),
        ("windows-1253", encoding_rs::WINDOWS_1253),
        ("windows-1254", encoding_rs::WINDOWS_1254),
        ("windows-1255", encoding_rs::WINDOWS_1255),
        ("windows-1256", encoding_rs::WINDOWS_1256),
        ("shift_jis", encoding_rs::SHIFT_JIS),
        ("shift-jis", encoding_rs::SHIFT_JIS),
        ("euc-jp", encoding_rs::EUC_JP),
        ("gb2312", encoding_rs::GB18030),
        ("gbk", encoding_rs::GB18030),
        ("gb18030", encoding_rs::GB18030),
        ("big5", encoding_rs::BIG5),
        ("euc-kr", encoding_rs::EUC_KR),
    ];
    LABELS.iter().find(|(name, _)| label.eq_ignore_ascii_case(name.as_bytes())).map(|(_, encoding)| *encoding)
}
