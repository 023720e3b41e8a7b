//! What speaks for an encoding: byte order marks, zero bytes, validity, and what XML and HTML declare.
//! Decodes nothing and keeps no state. Labels: the WHATWG Encoding Standard, as far as exports use them.

use super::encoding::{Decoders, Encoding};
use super::guess;

/// What the first bytes show.
pub(super) enum Start {
    /// A byte order mark.
    Stated(Encoding),
    /// UTF-16 by its zero bytes.
    Looks(Encoding),
    Unmarked,
    /// Nobody writes it, and no decoder here reads it.
    Utf32,
}

/// What the first bytes say, and how many of them are a mark.
pub(super) fn start(probe: &[u8]) -> (Start, usize) {
    match probe {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => (Start::Utf32, 0),
        [0xEF, 0xBB, 0xBF, ..] => (Start::Stated(Encoding::Utf8), 3),
        [0xFF, 0xFE, ..] => (Start::Stated(Encoding::Utf16Le), 2),
        [0xFE, 0xFF, ..] => (Start::Stated(Encoding::Utf16Be), 2),
        _ if is_halved(probe, 1) => (Start::Looks(Encoding::Utf16Le), 0),
        _ if is_halved(probe, 0) => (Start::Looks(Encoding::Utf16Be), 0),
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
pub(super) fn judge(sample: &[u8], declared: Option<Encoding>, decoders: &dyn Decoders) -> (Encoding, bool) {
    let (n_bad, n_good) = count_utf8(sample);
    if n_bad == 0 {
        return (Encoding::Utf8, true);
    }
    if let Some(declared) = declared.filter(|encoding| *encoding != Encoding::Utf8) {
        return (declared, true);
    }
    // A legacy text hardly ever holds valid multi-byte sequences, so a few of them outweigh single bad bytes.
    if n_good > 0 && (n_bad * 1000 < sample.len() || n_bad * 8 <= n_good) {
        return (Encoding::Utf8, true);
    }
    (guess::encoding(sample, decoders), false)
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
pub(super) fn declared(probe: &[u8]) -> Option<Encoding> {
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
fn by_label(label: &[u8]) -> Option<Encoding> {
    const LABELS: [(&str, Encoding); 24] = [
        ("utf-8", Encoding::Utf8),
        ("utf8", Encoding::Utf8),
        ("windows-1252", Encoding::Windows1252),
        ("cp1252", Encoding::Windows1252),
        ("iso-8859-1", Encoding::Windows1252),
        ("iso-8859-15", Encoding::Windows1252),
        ("latin1", Encoding::Windows1252),
        ("us-ascii", Encoding::Windows1252),
        ("windows-1250", Encoding::Windows1250),
        ("iso-8859-2", Encoding::Iso8859_2),
        ("windows-1251", Encoding::Windows1251),
        ("koi8-r", Encoding::Koi8R),
        ("windows-1253", Encoding::Windows1253),
        ("windows-1254", Encoding::Windows1254),
        ("windows-1255", Encoding::Windows1255),
        ("windows-1256", Encoding::Windows1256),
        ("shift_jis", Encoding::ShiftJis),
        ("shift-jis", Encoding::ShiftJis),
        ("euc-jp", Encoding::EucJp),
        ("gb2312", Encoding::Gb18030),
        ("gbk", Encoding::Gb18030),
        ("gb18030", Encoding::Gb18030),
        ("big5", Encoding::Big5),
        ("euc-kr", Encoding::EucKr),
    ];
    LABELS.iter().find(|(name, _)| label.eq_ignore_ascii_case(name.as_bytes())).map(|(_, encoding)| *encoding)
}
