//! One pass over the bytes of a value that tells which detectors are worth running.
//! Finds nothing itself; may hint at too much, never at too little.

use super::bytes::lettered;
use super::{card, iban, national_id, token, vehicle, wallet, worded};
use memchr::{memchr_iter, memchr2_iter, memmem};

/// What a text is made of. Counts saturate at `u32::MAX`.
#[derive(Default)]
pub(super) struct Survey {
    n_colons: u32,
    n_dots: u32,
    n_dashes: u32,
    n_digits: u32,
    n_slashes: u32,
    n_dollars: u32,
    n_semicolons: u32,
    n_spaces: u32,
    /// Presence of the rarer bytes, see `SEEN_*`.
    seen: u8,
    /// Longest run of bytes that tokens are made of, at most 255.
    longest_word: u8,
    /// Longest run of digits, spaces and dashes, at most 255.
    longest_row: u8,
}

const SEEN_AT: u8 = 1;
const SEEN_PLUS: u8 = 2;
const SEEN_EQUALS: u8 = 4;
const SEEN_BRACE: u8 = 8;
const ROW: u8 = 64;
const WORD: u8 = 128;

/// A byte of one counter each: colons, dots, dashes, digits, slashes, dollars, semicolons, spaces.
const COUNTED: [u64; 256] = counted();
const SEEN: [u8; 256] = seen();
/// No detector finds anything shorter (`a@b.co`).
pub(super) const SHORTEST: usize = 6;
/// Bytes that can be summed up before a one-byte counter could overflow.
const CHUNK: usize = 255;

impl Survey {
    pub(super) fn of(text: &[u8]) -> Self {
        let mut survey = Survey::default();
        if text.len() < SHORTEST || is_hexadecimal_id(text) {
            return survey;
        }
        let (mut seen, mut word, mut longest_word, mut row, mut longest_row) = (0_u8, 0_u8, 0_u8, 0_u8, 0_u8);
        for chunk in text.chunks(CHUNK) {
            let mut counts = 0_u64;
            for &byte in chunk {
                counts += COUNTED.get(usize::from(byte)).copied().unwrap_or_default();
                let kind = SEEN.get(usize::from(byte)).copied().unwrap_or_default();
                seen |= kind;
                word = if kind & WORD == 0 { 0 } else { word.saturating_add(1) };
                longest_word = longest_word.max(word);
                row = if kind & ROW == 0 { 0 } else { row.saturating_add(1) };
                longest_row = longest_row.max(row);
            }
            survey.add(counts);
        }
        survey.seen = seen;
        survey.longest_word = longest_word;
        survey.longest_row = longest_row;
        survey
    }

    fn add(&mut self, counts: u64) {
        let [colons, dots, dashes, digits, slashes, dollars, semicolons, spaces] = counts.to_le_bytes();
        for (total, count) in [
            (&mut self.n_colons, colons),
            (&mut self.n_dots, dots),
            (&mut self.n_dashes, dashes),
            (&mut self.n_digits, digits),
            (&mut self.n_slashes, slashes),
            (&mut self.n_dollars, dollars),
            (&mut self.n_semicolons, semicolons),
            (&mut self.n_spaces, spaces),
        ] {
            *total = total.saturating_add(u32::from(count));
        }
    }

    /// Whether any detector is hinted at. Spelled out, because a loop over the table costs more than most values.
    pub(super) fn is_promising(&self, text: &[u8]) -> bool {
        text.len() >= SHORTEST
            && (self.hints_email(text)
                || self.hints_ip_v4(text)
                || self.hints_ip_v6(text)
                || self.hints_mac(text)
                || self.hints_coordinates(text)
                || self.hints_phone(text)
                || self.hints_url(text)
                || self.hints_setup_code(text)
                || self.hints_password_hash(text)
                || self.hints_private_key(text)
                || self.hints_card(text)
                || self.hints_token(text)
                || self.hints_lettered(text)
                || self.hints_wallet(text)
                || self.hints_vehicle(text)
                || self.hints_header(text)
                || self.hints_worded(text))
    }

    pub(super) fn hints_email(&self, _: &[u8]) -> bool {
        self.seen & SEEN_AT != 0 && self.n_dots >= 1
    }

    pub(super) fn hints_ip_v4(&self, _: &[u8]) -> bool {
        self.n_dots >= 3 && self.n_digits >= 4
    }

    pub(super) fn hints_ip_v6(&self, text: &[u8]) -> bool {
        let rest = |at: usize| text.get(at + 1..).unwrap_or_default();
        self.n_colons >= 2 && memchr_iter(b':', text).any(|at| rest(at).first() == Some(&b':'))
            || self.n_colons >= 6 && memchr_iter(b':', text).any(|at| is_group(rest(at)))
    }

    pub(super) fn hints_mac(&self, text: &[u8]) -> bool {
        (self.n_colons >= 5 || self.n_dashes >= 5 || self.n_dots >= 2) && text.len() >= 14
    }

    /// A zone such as `+0200` is no hint: no calling code begins with 0.
    pub(super) fn hints_phone(&self, text: &[u8]) -> bool {
        self.seen & SEEN_PLUS != 0
            && self.n_digits >= 7
            && memchr_iter(b'+', text).any(|at| matches!(text.get(at + 1), Some(b'1'..=b'9' | b'(')))
    }

    pub(super) fn hints_card(&self, text: &[u8]) -> bool {
        self.longest_row >= 12 && self.n_digits >= 12 && card::has_long_run(text)
    }

    pub(super) fn hints_token(&self, text: &[u8]) -> bool {
        self.longest_word >= 12 && token::has_prefix(text)
    }

    pub(super) fn hints_private_key(&self, text: &[u8]) -> bool {
        (self.n_dashes >= 5 && memmem::find(text, b"-----BEGIN ").is_some())
            || (self.n_dashes >= 3 && self.longest_word >= 70 && memmem::find(text, b"AGE-SECRET-KEY-1").is_some())
    }

    pub(super) fn hints_url(&self, text: &[u8]) -> bool {
        self.n_colons >= 1
            && self.n_slashes >= 2
            && (self.seen & (SEEN_AT | SEEN_EQUALS) != 0 || self.n_slashes >= 4)
            && memmem::find(text, b"://").is_some()
    }

    /// The hashes of Windows have no sign but a colon between two halves.
    pub(super) fn hints_password_hash(&self, _: &[u8]) -> bool {
        self.longest_word >= 16
            && (self.n_dollars >= 1 || self.longest_word >= 65 && self.n_colons >= 1 || self.seen & SEEN_BRACE != 0)
    }

    /// Account numbers and the ids of states in one pass. The shortest account number has two letters and thirteen
    /// digits; no country has fewer digits than ten.
    pub(super) fn hints_lettered(&self, text: &[u8]) -> bool {
        let may_be_account = self.n_digits >= 10 && text.len() >= 15;
        let may_be_id = self.n_digits >= 7 && self.longest_word >= 16;
        ((may_be_account || may_be_id)
            && lettered(text).any(|(start, n_letters)| match n_letters {
                2 => may_be_account && iban::is_front(text, start),
                _ => may_be_id && national_id::is_front(text, start),
            }))
            || (may_be_id && self.n_dots >= 3 && memmem::find(text, b"756.").is_some())
    }

    pub(super) fn hints_wallet(&self, text: &[u8]) -> bool {
        self.longest_word >= 26 && wallet::has_front(text)
    }

    pub(super) fn hints_vehicle(&self, text: &[u8]) -> bool {
        self.longest_word >= 17 && self.n_digits >= 5 && vehicle::has_front(text)
    }

    pub(super) fn hints_worded(&self, text: &[u8]) -> bool {
        (self.n_spaces >= 1 || self.n_colons >= 1 || self.seen & SEEN_EQUALS != 0)
            && text.len() >= 8
            && worded::has_any(text)
    }

    pub(super) fn hints_coordinates(&self, text: &[u8]) -> bool {
        self.n_dots >= 2 && self.n_digits >= 10 && text.len() >= 13
    }

    pub(super) fn hints_setup_code(&self, text: &[u8]) -> bool {
        self.n_colons >= 1
            && ((self.n_semicolons >= 2 && memmem::find(text, b"WIFI:").is_some())
                || (self.longest_word >= 12
                    && memchr_iter(b':', text)
                        .any(|at| text.get(..at).is_some_and(|head| head.ends_with(b"MT") || head.ends_with(b"X-HM")))))
    }

    pub(super) fn hints_header(&self, text: &[u8]) -> bool {
        // Looking at each of a few rare bytes is cheaper than setting up a search in every line of a log.
        let has = |words: [&[u8]; 2], at: usize| {
            words.iter().any(|word| text.get(at..).is_some_and(|rest| rest.starts_with(word)))
        };
        self.n_spaces >= 1
            && ((self.longest_word >= 12
                && memchr2_iter(b'B', b'b', text).any(|at| has([b"earer ", b"asic "], at + 1)))
                || (self.n_slashes >= 1
                    && memchr_iter(b'/', text).any(|at| text.get(..at).is_some_and(|head| head.ends_with(b"Mozilla")))))
    }
}

/// Digests and UUIDs: hexadecimal throughout, at most four dashes (a hardware address has five), and a letter, so that
/// it is no card number. What such an id is, only its key can tell.
fn is_hexadecimal_id(text: &[u8]) -> bool {
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

/// Whether at most four hexadecimal digits stand before the next colon: two colons that far apart make an address.
fn is_group(rest: &[u8]) -> bool {
    let n_digits = rest.iter().take(5).take_while(|byte| byte.is_ascii_hexdigit()).count();
    n_digits <= 4 && rest.get(n_digits) == Some(&b':')
}

const fn counted() -> [u64; 256] {
    let order = *b":.-0/$; ";
    let mut table = [0_u64; 256];
    let mut idx = 0;
    while idx < order.len() {
        #[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
        {
            table[order[idx] as usize] = 1 << (8 * idx);
        }
        idx += 1;
    }
    let mut digit = b'1';
    while digit <= b'9' {
        #[allow(clippy::indexing_slicing)]
        {
            table[digit as usize] = table[b'0' as usize];
        }
        digit += 1;
    }
    table
}

const fn seen() -> [u8; 256] {
    let mut table = [0_u8; 256];
    let mut idx = 0_usize;
    while idx < table.len() {
        let byte = idx as u8;
        let flag = match byte {
            b'@' => SEEN_AT,
            b'+' => SEEN_PLUS | WORD,
            b'=' => SEEN_EQUALS | WORD,
            b'}' => SEEN_BRACE,
            b' ' => ROW,
            b'-' | b'0'..=b'9' => ROW | WORD,
            b'_' | b'.' | b'|' | b'/' | b'~' | b':' | b'$' => WORD,
            _ if byte.is_ascii_alphanumeric() => WORD,
            _ => 0,
        };
        #[allow(clippy::indexing_slicing)]
        {
            table[idx] = flag;
        }
        idx += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, hint: fn(&Survey, &[u8]) -> bool, hinted: bool) {
        assert_eq!(hint(&Survey::of(text.as_bytes()), text.as_bytes()), hinted, "{text:?}");
    }

    #[test]
    fn counts_add_up_over_many_chunks() {
        let survey = Survey::of(&b".1".repeat(10_000));
        assert_eq!((survey.n_dots, survey.n_digits, survey.longest_word), (10_000, 10_000, 255));
    }

    #[test]
    fn a_time_zone_is_no_hint_at_a_phone() {
        check("2025-06-01 08:00:00 +0200", Survey::hints_phone, false);
        check("+49 30 1234567", Survey::hints_phone, true);
    }

    #[test]
    fn a_time_is_no_hint_at_an_address() {
        check("08:00:00", Survey::hints_ip_v6, false);
        check("fe80::1", Survey::hints_ip_v6, true);
    }
}
