//! Addresses in clear: what stands around each `@`, compared in lower case with every spelling that is a text.
//! Judges no address beyond what is needed to count it.

use super::digest::Needles;
use super::found::Found;
use super::hex_run::Piece;
use super::spelling::Spelt;
use crate::model::{ListCounts, MatchForm, Spelling};
use memchr::memchr_iter;
use std::collections::HashMap;

/// The longest local part and domain that are looked at, from RFC 5321, section 4.5.3.1.
const MAX_LOCAL: usize = 64;
const MAX_DOMAIN: usize = 253;

/// The spellings of all addresses, by their text in lower case.
pub(super) struct Texts {
    /// Numbers among the spellings.
    by_text: HashMap<Vec<u8>, Vec<u32>>,
    /// A look at what stands beside the `@` spares most lookups.
    filter: Vec<u64>,
}

impl Texts {
    pub(super) fn new(spelt: &[(u32, Spelt)]) -> Self {
        let mut texts = Self { by_text: HashMap::new(), filter: vec![0; 1 << 10] };
        for (idx, (_, spelt)) in spelt.iter().enumerate() {
            let Ok(text) = std::str::from_utf8(&spelt.bytes) else { continue };
            let text = text.to_lowercase().into_bytes();
            let Some(at) = memchr::memrchr(b'@', &text).filter(|_| spelt.spelling != Spelling::Password) else {
                continue;
            };
            let place = beside(&text, at, text.len());
            if let Some(word) = texts.filter.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
            texts.by_text.entry(text).or_default().push(idx as u32);
        }
        texts
    }

    /// Subjects and the spelling that this text is: the one that it equals exactly, else the first in lower case.
    pub(super) fn look_up(&self, needles: &Needles, text: &[u8]) -> Vec<(u32, Spelling)> {
        let lower = if text.is_ascii() {
            text.to_ascii_lowercase()
        } else {
            String::from_utf8_lossy(text).to_lowercase().into_bytes()
        };
        let mut subjects: Vec<(u32, Spelling)> = Vec::new();
        for idx in self.by_text.get(&lower).into_iter().flatten() {
            let Some((subject, spelt)) = needles.spelt.get(*idx as usize) else { continue };
            match subjects.iter_mut().find(|(known, _)| known == subject) {
                None => subjects.push((*subject, spelt.spelling)),
                Some(known) if spelt.bytes == text => known.1 = spelt.spelling,
                Some(_) => {}
            }
        }
        subjects
    }

    fn may_hold(&self, bytes: &[u8], at: usize, end: usize) -> bool {
        let place = beside(bytes, at, end);
        self.filter.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }
}

/// A number of 16 bits from the bytes beside the `@` and the length of the domain; letters of both cases are the same.
fn beside(bytes: &[u8], at: usize, end: usize) -> usize {
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| usize::from(byte & 31));
    let n_bytes = (end - at) & 31;
    (byte(at.wrapping_sub(1)) << 10 | byte(at + 1) << 5 | byte(at + 2)) ^ n_bytes << 11
}

/// Searches a piece of a list: every `@` in it.
pub(super) fn search(piece: &Piece<'_>, needles: &Needles, counts: &mut ListCounts, found: &mut Found) {
    let own = piece.bytes.get(piece.own.clone()).unwrap_or_default();
    for at in memchr_iter(b'@', own) {
        let at = piece.own.start + at;
        let Some(token) = Token::around(piece.bytes, at) else { continue };
        let mut is_known = false;
        let is_ascii = piece.bytes.get(token.start..token.end).is_some_and(<[u8]>::is_ascii);
        if !is_ascii || needles.texts.may_hold(piece.bytes, at, token.end) {
            is_known = token.starts(piece.bytes).any(|start| {
                let text = piece.bytes.get(start..token.end).unwrap_or_default();
                let known = needles.texts.look_up(needles, text);
                for (subject, spelling) in &known {
                    found.add((*subject, MatchForm::Plain, *spelling), Some(piece.base + start as u64), None);
                }
                !known.is_empty()
            });
        }
        counts.addresses += u64::from(is_known || token.is_plausible(piece.bytes));
    }
}

/// Addresses that begin or end in these bytes, by how they look; only whole ones.
pub(super) fn count(piece: &Piece<'_>) -> u64 {
    let own = piece.bytes.get(piece.own.clone()).unwrap_or_default();
    let tokens = memchr_iter(b'@', own).filter_map(|at| Token::around(piece.bytes, piece.own.start + at));
    tokens.filter(|token| token.is_plausible(piece.bytes)).count() as u64
}

/// What stands around an `@`.
struct Token {
    start: usize,
    at: usize,
    end: usize,
}

impl Token {
    fn around(bytes: &[u8], at: usize) -> Option<Self> {
        let head = bytes.get(..at).unwrap_or_default();
        let rest = bytes.get(at + 1..).unwrap_or_default();
        let n_local = head.iter().rev().take(2 * MAX_LOCAL).take_while(|byte| is_local(**byte)).count();
        let n_domain = rest.iter().take(MAX_DOMAIN).take_while(|byte| is_domain(**byte)).count();
        let mut domain = rest.get(..n_domain).unwrap_or_default();
        if !domain.is_ascii()
            && let Some(mark) = (0..n_domain).find(|at| mark_len(domain.get(*at..).unwrap_or_default()) > 0)
        {
            domain = domain.get(..mark).unwrap_or_default();
        }
        let n_domain = domain.len();
        let n_behind = domain.iter().rev().take_while(|byte| matches!(byte, b'.' | b'-')).count();
        let (start, end) = (at - n_local, at + 1 + n_domain - n_behind);
        (n_local > 0 && end > at + 1).then_some(Self { start, at, end })
    }

    /// Where the address may begin: signs that are allowed in addresses are mostly those of a format in front of it.
    fn starts<'b>(&self, bytes: &'b [u8]) -> impl Iterator<Item = usize> + 'b {
        let (start, at) = (self.start, self.at);
        let is_escaped = start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'\\');
        let n_escape = match bytes.get(start..at).unwrap_or_default() {
            [b'u', _, _, _, _, ..] if is_escaped => 5,
            [b'n' | b'r' | b't', ..] if is_escaped => 1,
            _ => 0,
        };
        let is_behind_sign = move |place: &usize| {
            let is_sign =
                bytes.get(place - 1).is_some_and(|byte| byte.is_ascii_punctuation() && !matches!(byte, b'_' | b'+'));
            is_sign
                || [2, 3].into_iter().any(|n_bytes| {
                    let before = place.checked_sub(n_bytes).and_then(|from| bytes.get(from..));
                    before.is_some_and(|before| mark_len(before) == n_bytes)
                })
        };
        let escaped = (n_escape > 0 && start + n_escape < at).then_some(start + n_escape);
        [start].into_iter().chain(escaped).chain((start + 1..at).filter(is_behind_sign))
    }

    fn is_plausible(&self, bytes: &[u8]) -> bool {
        let local = bytes.get(self.start..self.at).unwrap_or_default();
        let domain = bytes.get(self.at + 1..self.end).unwrap_or_default();
        let Some(dot) = memchr::memrchr(b'.', domain).filter(|dot| *dot > 0) else { return false };
        let top_level = domain.get(dot + 1..).unwrap_or_default();
        let is_word = top_level.iter().all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
        let is_name = is_word && (2..=24).contains(&top_level.len()) || top_level.starts_with(b"xn--");
        let has_letter = local.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
        is_name && has_letter && !domain.starts_with(b".") && !domain.starts_with(b"-")
    }
}

/// Bytes of the character that begins here, if it is beyond ASCII and no letter: a byte order mark, a blank, a quotation
/// mark.
fn mark_len(bytes: &[u8]) -> usize {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] | [0xE2, 0x80 | 0x81, _, ..] | [0xE3, 0x80, _, ..] => 3,
        [0xC2, 0x80..=0xBF, ..] => 2,
        _ => 0,
    }
}

const LOCAL: u8 = 1;
const DOMAIN: u8 = 2;

/// What each byte can be part of. Local: RFC 5322's atoms; both: everything that is not ASCII.
static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut classes = [LOCAL | DOMAIN; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        let class = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'.' | b'-' => LOCAL | DOMAIN,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^' | b'_' | b'`' | b'{'..=b'~' => LOCAL,
            _ => 0,
        };
        // Every number below 128 is an index.
        #[allow(clippy::indexing_slicing)]
        {
            classes[byte as usize] = class;
        }
        byte += 1;
    }
    classes
}

#[inline]
fn is_local(byte: u8) -> bool {
    CLASSES.get(usize::from(byte)).is_some_and(|class| class & LOCAL != 0)
}

#[inline]
fn is_domain(byte: u8) -> bool {
    CLASSES.get(usize::from(byte)).is_some_and(|class| class & DOMAIN != 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::Subject;
    use crate::leak::spelling::NativeCompose;

    /// Spellings found of the address, and how many addresses were counted.
    #[track_caller]
    fn check(address: &str, list: &str, spellings: &[Spelling], n_addresses: u64) {
        let needles = Needles::of(&[Subject::Address(address.into())], &NativeCompose);
        let (mut counts, mut found) = (ListCounts::default(), Found::default());
        search(&Piece::whole(list.as_bytes()), &needles, &mut counts, &mut found);
        let found: Vec<Spelling> = found.into_matches().iter().map(|found| found.spelling).collect();
        assert_eq!((found.as_slice(), counts.addresses), (spellings, n_addresses), "{list}");
        assert_eq!(count(&Piece::whole(list.as_bytes())), n_addresses);
    }

    #[test]
    fn an_address_is_found_in_any_format() {
        for list in [
            "pat@example.com",
            "x\npat@example.com:5f4dcc3b5aa765d61d8327deb882cf99\n",
            "1,'pat@example.com',2",
            "<a href=mailto:pat@example.com>",
            "{\"a\":\"\\npat@example.com\"}",
            "\\u003cpat@example.com\\u003e",
            "email=pat@example.com&x=1",
            "to pat@example.com.",
            "`pat@example.com`",
            "a/pat@example.com/b",
            "\u{feff}pat@example.com\u{feff}",
            "“pat@example.com”",
        ] {
            check("pat@example.com", list, &[Spelling::Lower], 1);
        }
    }

    #[test]
    fn an_address_is_compared_in_lower_case_and_named_by_what_equals_it() {
        check("Pat@Example.com", "pAT@example.COM", &[Spelling::Lower], 1);
        check("Pat@Example.com", "Pat@Example.com", &[Spelling::AsGiven], 1);
        check("pat@example.com", "PAT@EXAMPLE.COM", &[Spelling::Upper], 1);
        check("pat+cam@example.com", "Pat@example.com", &[Spelling::NoTag], 1);
        check("pat@bücher.com", "PAT@BÜCHER.com", &[Spelling::Lower], 1);
    }

    #[test]
    fn a_part_of_another_address_is_not_it() {
        for (list, n_addresses) in [
            ("apat@example.com", 1),
            ("pat@example.com.au", 1),
            ("x.pat@example.org", 1),
            ("x+pat@example.com", 1),
            ("pat@example", 0),
            ("@example.com", 0),
            ("pat@", 0),
            ("@media screen", 0),
            ("pat@examples.com", 1),
        ] {
            check("pat@example.com", list, &[], n_addresses);
        }
    }
}
