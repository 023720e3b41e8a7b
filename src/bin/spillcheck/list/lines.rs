//! Reads the entries of a list to be built from text: one hash or one plain address a line. Digests nothing.
//! A line that is neither is counted, never guessed at.

use spillcheck::model::DigestKind;
use std::io::{Error, ErrorKind, Read};

/// What a line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'l> {
    /// The first 64 bits of a hash. 32 digits are taken for MD5.
    Hash(DigestKind, u64),
    /// An address, trimmed, as it is written.
    Address(&'l str),
}

/// How many lines held what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LineCounts {
    pub(super) hashes: u64,
    pub(super) addresses: u64,
    /// Lines that hold neither, blank ones aside.
    pub(super) others: u64,
}

/// Bytes that are read at a time.
const PIECE: usize = 1 << 20;
/// The longest line.
const LINE_MAX: usize = 64 << 20;

/// Hands on what each line holds.
pub(super) fn read_entries<E: From<Error>>(
    mut input: impl Read,
    push: &mut dyn FnMut(Line<'_>) -> Result<(), E>,
) -> Result<LineCounts, E> {
    let mut reader = LineReader { counts: LineCounts::default(), kind: DigestKind::Sha256, push };
    let mut buffer = vec![0; PIECE];
    let mut n_held = 0;
    loop {
        if n_held == buffer.len() {
            if n_held >= LINE_MAX {
                return Err(Error::new(ErrorKind::InvalidData, "a line is longer than 64 MiB").into());
            }
            buffer.resize(n_held * 2, 0);
        }
        let n_bytes = match input.read(buffer.get_mut(n_held..).unwrap_or_default()) {
            Ok(n_bytes) => n_bytes,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        let n_searched = n_held;
        n_held += n_bytes;
        let held = buffer.get(..n_held).unwrap_or_default();
        if n_bytes == 0 {
            reader.lines(held)?;
            return Ok(reader.counts);
        }
        // Only what is new is searched: a long line in short reads would be searched over and over.
        let Some(at) = memchr::memrchr(b'\n', held.get(n_searched..).unwrap_or_default()) else { continue };
        let end = n_searched + at + 1;
        reader.lines(held.get(..end).unwrap_or_default())?;
        buffer.copy_within(end..n_held, 0);
        n_held -= end;
    }
}

struct LineReader<'p, E> {
    counts: LineCounts,
    /// Of the last hash: the next one is most likely of the same.
    kind: DigestKind,
    push: &'p mut dyn FnMut(Line<'_>) -> Result<(), E>,
}

impl<E> LineReader<'_, E> {
    /// Reads whole lines; the last may lack its end.
    fn lines(&mut self, mut text: &[u8]) -> Result<(), E> {
        while !text.is_empty() {
            if let Some((prefix, rest)) = hash_line(text, self.kind) {
                text = rest;
                self.counts.hashes += 1;
                (self.push)(Line::Hash(self.kind, prefix))?;
                continue;
            }
            let end = memchr::memchr(b'\n', text).unwrap_or(text.len());
            let (line, rest) = text.split_at(end);
            text = rest.get(1..).unwrap_or_default();
            self.line(line)?;
        }
        Ok(())
    }

    fn line(&mut self, line: &[u8]) -> Result<(), E> {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line).trim_ascii();
        if let Some((kind, prefix)) = hash_within(line) {
            self.kind = kind;
            self.counts.hashes += 1;
            (self.push)(Line::Hash(kind, prefix))
        } else if let Some(address) = plain_address(line) {
            self.counts.addresses += 1;
            (self.push)(Line::Address(address))
        } else {
            self.counts.others += u64::from(!line.is_empty());
            Ok(())
        }
    }
}

/// A line that is a hash of this kind and nothing else, and what comes behind it. No line end is searched: it stands
/// behind the last digit.
#[inline]
fn hash_line(text: &[u8], kind: DigestKind) -> Option<(u64, &[u8])> {
    let (digits, rest) = match kind {
        DigestKind::Sha256 => all_hex::<64>(text)?,
        DigestKind::Sha1 => all_hex::<40>(text)?,
        _ => all_hex::<32>(text)?,
    };
    let ([b'\n', rest @ ..] | [b'\r', b'\n', rest @ ..]) = rest else { return None };
    Some((decode(digits), rest))
}

/// The first `N` bytes, if all are hexadecimal digits.
#[inline]
fn all_hex<const N: usize>(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (digits, rest) = text.split_first_chunk::<N>()?;
    let (words, _) = digits.as_chunks::<8>();
    words.iter().all(|word| are_digits(u64::from_be_bytes(*word))).then_some((digits.as_slice(), rest))
}

/// One byte of this in each of eight.
const EACH: u64 = 0x0101_0101_0101_0101;

/// Whether eight bytes are digits, all at once: this is most of the work of a build. Bytes below 128 can be added to
/// without touching their neighbours; the sum then has its high bit set from a certain byte on.
#[inline]
fn are_digits(word: u64) -> bool {
    let is_ascii = word & (EACH * 0x80) == 0;
    let word = word & (EACH * 0x7f);
    let from = |word: u64, least: u8| word + EACH * u64::from(0x80 - least);
    let letters = word | (EACH * 0x20);
    let is_number = from(word, b'0') & !from(word, b'9' + 1);
    let is_letter = from(letters, b'a') & !from(letters, b'f' + 1);
    is_ascii && (is_number | is_letter) & (EACH * 0x80) == EACH * 0x80
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_hexdigit()
}

/// The value of the first 16 digits.
#[inline]
fn decode(digits: &[u8]) -> u64 {
    let (words, _) = digits.as_chunks::<8>();
    words.iter().take(2).fold(0, |value, word| value << 32 | decode_word(u64::from_be_bytes(*word)))
}

/// `0` to `9` end in their value, letters in theirs less 9, and only letters have bit 6. Then the eight values move
/// together, by pairs.
#[inline]
fn decode_word(word: u64) -> u64 {
    let values = (word & (EACH * 0x0f)) + 9 * (word >> 6 & EACH);
    let values = (values | values >> 4) & 0x00ff_00ff_00ff_00ff;
    let values = (values | values >> 8) & 0x0000_ffff_0000_ffff;
    (values | values >> 16) & 0xffff_ffff
}

/// The first run of exactly as many digits as a hash has. A run beside an `@` is part of an address.
fn hash_within(line: &[u8]) -> Option<(DigestKind, u64)> {
    let mut at = 0;
    for run in line.chunk_by(|a, b| is_digit(*a) == is_digit(*b)) {
        let (start, end) = (at, at + run.len());
        at = end;
        let kind = match run.len() {
            _ if !run.first().is_some_and(|byte| is_digit(*byte)) => continue,
            32 => DigestKind::Md5,
            40 => DigestKind::Sha1,
            64 => DigestKind::Sha256,
            _ => continue,
        };
        let is_address = line.get(end) == Some(&b'@') || start > 0 && line.get(start - 1) == Some(&b'@');
        if !is_address {
            return Some((kind, decode(run)));
        }
    }
    None
}

/// An address that fills its line. Columns, names and passwords beside it would be hashed along, so such lines are none.
fn plain_address(line: &[u8]) -> Option<&str> {
    let text = str::from_utf8(line).ok()?;
    let (local, domain) = text.rsplit_once('@')?;
    let is_plain = !text.contains(|char: char| char.is_whitespace() || char.is_control() || ",;:|\"<>".contains(char));
    (is_plain && !local.is_empty() && !domain.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out a few bytes at a time.
    struct Slow<'t>(&'t [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, space: &mut [u8]) -> std::io::Result<usize> {
            let n_bytes = self.0.len().min(self.1).min(space.len());
            space[..n_bytes].copy_from_slice(&self.0[..n_bytes]);
            self.0 = &self.0[n_bytes..];
            Ok(n_bytes)
        }
    }

    fn read(text: &[u8], n_bytes: usize) -> (Vec<String>, LineCounts) {
        let mut lines = Vec::new();
        let counts = read_entries::<Error>(Slow(text, n_bytes), &mut |line| {
            lines.push(match line {
                Line::Hash(kind, prefix) => format!("{} {prefix:016x}", kind.label()),
                Line::Address(address) => address.to_owned(),
            });
            Ok(())
        });
        (lines, counts.unwrap())
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        for n_bytes in [1, 7, 64, 65, 66, PIECE] {
            assert_eq!(read(text.as_bytes(), n_bytes).0, expected, "{n_bytes} at a time");
        }
    }

    const SHA1: &str = "567159D622FFBB50B11B0EFD307BE358624A26EE";
    const SHA256: &str = "84059b07d4be67b806386c0aad8070a23f18836bbaae342275dc0a83414c32ee";

    #[test]
    fn eight_digits_are_told_and_read_at_once() {
        for byte in 0..=u8::MAX {
            for at in 0..8 {
                let mut word = *b"09afAF5c";
                word[at] = byte;
                let number = u64::from_be_bytes(word);
                assert_eq!(are_digits(number), byte.is_ascii_hexdigit(), "{byte} at {at}");
                if byte.is_ascii_hexdigit() {
                    let expected = u64::from_str_radix(str::from_utf8(&word).unwrap(), 16).unwrap();
                    assert_eq!(decode_word(number), expected);
                }
            }
        }
    }

    #[test]
    fn a_hash_is_found_whatever_stands_beside_it() {
        check(&format!("{SHA256}\n{SHA256}"), &["SHA-256 84059b07d4be67b8"; 2]);
        check(&format!("{SHA1}:3\r\n\"{SHA1}\",x\r\n"), &["SHA-1 567159d622ffbb50"; 2]);
        check(&format!("\u{feff}{SHA1}\n{}\n", &SHA1[..32]), &["SHA-1 567159d622ffbb50", "MD5 567159d622ffbb50"]);
        check(&format!("id 17: {SHA256};"), &["SHA-256 84059b07d4be67b8"]);
    }

    #[test]
    fn a_run_of_another_length_is_no_hash() {
        for text in [format!("{SHA1}0"), format!("{SHA256}0\n"), SHA1[1..].to_owned(), format!("{SHA256}{SHA256}")] {
            let (lines, counts) = read(text.as_bytes(), PIECE);
            assert_eq!((lines.len(), counts.others), (0, 1), "{text}");
        }
    }

    #[test]
    fn a_plain_address_fills_its_line() {
        check(" Pat@Example.com \r\n\nkim@example.com", &["Pat@Example.com", "kim@example.com"]);
        check(&format!("{}@example.com", &SHA1[..32]), &[&format!("{}@example.com", &SHA1[..32])]);
        for text in ["pat@example.com,1", "pat@example.com:hunter2", "Pat <pat@example.com>", "email", "@", "a@"] {
            let (lines, counts) = read(text.as_bytes(), PIECE);
            assert_eq!((lines.len(), counts.others), (0, 1), "{text}");
        }
    }

    #[test]
    fn lines_are_counted_by_what_they_hold() {
        let text = format!("email\n\n{SHA1}\npat@example.com\n{SHA1}\n");
        assert_eq!(read(text.as_bytes(), PIECE).1, LineCounts { hashes: 2, addresses: 1, others: 1 });
    }

    #[test]
    fn a_line_longer_than_the_buffer_is_read() {
        let text = format!("{} {SHA1}\n{SHA256}\n", "x".repeat(3 * PIECE));
        check(&text[2 * PIECE..], &["SHA-1 567159d622ffbb50", "SHA-256 84059b07d4be67b8"]);
        assert_eq!(read(text.as_bytes(), PIECE).0.len(), 2);
    }
}
