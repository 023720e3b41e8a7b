//! Small questions about bytes that several detectors ask. Knows no class.

use memchr::memchr_iter;

/// Whether this byte would continue a word, so that a match beside it is only part of something else.
#[inline]
pub(super) fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The byte in front of `at`.
#[inline]
pub(super) fn before(text: &[u8], at: usize) -> Option<u8> {
    text.get(at.checked_sub(1)?).copied()
}

/// Where the run of bytes that `fits` ends, from `start` on, at most `limit` bytes further.
pub(super) fn run_end(text: &[u8], start: usize, limit: usize, fits: impl Fn(u8) -> bool) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.iter().take(limit).take_while(|byte| fits(**byte)).count()
}

/// Where the run of bytes that `fits` begins, from before `end` backwards, at most `limit` bytes.
pub(super) fn run_start(text: &[u8], end: usize, limit: usize, fits: impl Fn(u8) -> bool) -> usize {
    let head = text.get(..end).unwrap_or_default();
    end - head.iter().rev().take(limit).take_while(|byte| fits(**byte)).count()
}

/// Letters, digits, `_` and `-`: Base64 for addresses (RFC 4648, section 5).
#[inline]
pub(super) fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Whether so few different bytes occur that nobody would call it a secret (`xxxxxxxx`, `0000-0000`).
pub(super) fn is_monotonous(secret: &[u8]) -> bool {
    let mut seen = [0_u8; 4];
    let mut n_seen = 0_usize;
    for &byte in secret {
        if seen.iter().take(n_seen).any(|old| *old == byte) {
            continue;
        }
        let Some(free) = seen.get_mut(n_seen) else { return false };
        *free = byte;
        n_seen += 1;
    }
    n_seen < seen.len()
}

/// The part of `text` between two byte positions, empty if they do not fit.
pub(super) fn slice(text: &[u8], start: usize, end: usize) -> &[u8] {
    text.get(start..end).unwrap_or_default()
}

/// Beginnings of words that have two or six letters and then two digits, with the number of letters.
pub(super) fn lettered(text: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    // Letters since the word began; past one digit or sign the word is none of these.
    let mut run = Some(0_usize);
    text.iter().enumerate().filter_map(move |(at, byte)| {
        if byte.is_ascii_alphabetic() {
            run = run.map(|length| length + 1);
            return None;
        }
        let n_letters = run.filter(|length| matches!(length, 2 | 6) && byte.is_ascii_digit());
        run = if is_word(Some(*byte)) { None } else { Some(0) };
        n_letters.filter(|_| text.get(at + 1).is_some_and(u8::is_ascii_digit)).map(|length| (at - length, length))
    })
}

/// What stands behind each of these signs.
#[inline]
pub(super) fn behind(text: &[u8], sign: u8) -> impl Iterator<Item = &[u8]> {
    memchr_iter(sign, text).filter_map(|at| text.get(at + 1..))
}

/// Whether so many bytes in a row are no gaps.
#[inline]
pub(super) fn has_stretch(text: &[u8], least: usize, is_gap: impl Fn(&u8) -> bool) -> bool {
    let mut from = 0;
    while let Some(stretch) = text.get(from..from + least) {
        match stretch.iter().rposition(&is_gap) {
            Some(gap) => from += gap + 1,
            None => return true,
        }
    }
    false
}

/// Digests and UUIDs: hexadecimal throughout, at most four dashes (a hardware address has five), and a letter, so that
/// it is no card number. What such an id is, only its key can tell.
pub(super) fn is_hexadecimal_id(text: &[u8]) -> bool {
    (16..=64).contains(&text.len())
        && text.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-')
        && text.iter().any(u8::is_ascii_alphabetic)
        && memchr_iter(b'-', text).count() <= 4
        && !is_account(text)
}

/// `DE89370400440532013000`: the letters of some countries are hex digits.
fn is_account(text: &[u8]) -> bool {
    text.iter().take(2).all(u8::is_ascii_alphabetic) && text.iter().skip(2).all(u8::is_ascii_digit)
}
