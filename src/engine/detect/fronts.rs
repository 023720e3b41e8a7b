//! One pass over the words of a text that tells which of the detectors that go by the beginning or the length of a word
//! are worth running: words that give away what stands behind them, marks of vendors, account numbers, wallets, cars.
//! Finds nothing itself; may hint at too much, never at too little.

use super::block;
use super::bytes::run_end;
use super::{iban, national_id, token, worded};

/// Kinds of words, as bits.
pub(super) const WORDED: u8 = 1;
pub(super) const TOKEN: u8 = 2;
pub(super) const LETTERED: u8 = 4;
pub(super) const VEHICLE: u8 = 8;
pub(super) const WALLET: u8 = 16;
pub(super) const HEADER: u8 = 32;

/// Words of the headers of requests that carry a secret or describe a browser.
const HEADERS: [&[u8]; 3] = [b"bearer ", b"basic ", b"mozilla/"];

/// The kinds of words that stand in the text, of which `n_digits` bytes are digits.
pub(super) fn survey(text: &[u8], n_digits: u32) -> u8 {
    // The shortest account number has thirteen digits; no country has fewer than ten.
    let may_be_account = n_digits >= 10;
    let mut found = if n_digits >= 5 { long_words(text) } else { 0 };
    let mut before = Letters::default();
    let (blocks, rest) = text.as_chunks::<8>();
    let mut last = [b' '; 8];
    for (from, place) in last.iter_mut().zip(rest) {
        *from = *place;
    }
    for (idx, block) in blocks.iter().chain([&last]).enumerate() {
        let letters = Letters::of(u64::from_le_bytes(*block));
        let mut begins = letters.begins(before);
        while begins != 0 {
            found |= at_front(text, idx * 8 + begins.trailing_zeros() as usize / 8, may_be_account);
            begins &= begins - 1;
        }
        before = letters;
    }
    found
}

/// Eight bytes, each with its highest bit set where it is of the kind.
#[derive(Clone, Copy, Default)]
struct Letters {
    lower: u64,
    upper: u64,
    digit: u64,
    /// Bytes of letters outside ASCII.
    high: u64,
}

impl Letters {
    #[inline]
    fn of(bytes: u64) -> Self {
        let letter = block::is_letter(bytes);
        let lower = letter & block::has_case_bit(bytes);
        Self { lower, upper: letter & !lower, digit: block::is_digit(bytes), high: block::is_high(bytes) }
    }

    /// Where words begin: `wifiPassword`, `WIFI_PASSWORD` and `das WLAN-Passwort`, but not `compass`. Scripts without
    /// gaps begin anywhere.
    #[inline]
    fn begins(self, before: Self) -> u64 {
        let shifted = |now: u64, before: u64| now << 8 | before >> 56;
        let any = self.lower | self.upper | self.digit | self.high;
        let was_any = shifted(any, before.lower | before.upper | before.digit | before.high);
        any & !was_any | self.upper & shifted(self.lower, before.lower) | self.high & shifted(self.high, before.high)
    }
}

#[inline]
fn at_front(text: &[u8], at: usize, may_be_account: bool) -> u8 {
    let Some(rest @ [first, second, third, ..]) = text.get(at..) else { return 0 };
    let marked = FRONTS.of(*first, *second, *third);
    let mut found = 0;
    if marked != 0 {
        found |= if marked & WORDED != 0 && worded::is_word_at(text, at) { WORDED } else { 0 };
        found |= if marked & TOKEN != 0 && token::is_mark(rest) { TOKEN } else { 0 };
        found |= if marked & HEADER != 0 && is_header(rest) { HEADER } else { 0 };
    }
    if may_be_account && third.is_ascii_digit() && iban::is_front(rest) {
        found |= LETTERED;
    }
    found
}

/// Whether one of the words that give a value away may begin at `at`.
pub(super) fn may_begin_worded(text: &[u8], at: usize) -> bool {
    matches!(text.get(at..), Some([first, second, third, ..]) if FRONTS.of(*first, *second, *third) & WORDED != 0)
}

fn is_header(rest: &[u8]) -> bool {
    HEADERS.iter().any(|word| rest.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word)))
}

/// What the length of long runs of letters and digits hints at.
fn long_words(text: &[u8]) -> u8 {
    let mut found = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| rest.len() >= national_id::FISCAL) {
        // A run that long covers the last byte of every stretch of that length.
        let reach = rest.iter().take(national_id::FISCAL).rposition(|byte| !byte.is_ascii_alphanumeric());
        if let Some(gap) = reach {
            at += gap + 1;
            continue;
        }
        let end = run_end(text, at, usize::MAX, |byte| byte.is_ascii_alphanumeric());
        found |= match end - at {
            national_id::FISCAL if national_id::is_front(text, at) => LETTERED,
            17 => VEHICLE,
            26..=91 => WALLET,
            _ => 0,
        };
        at = end;
    }
    found
}

const FRONTS: Fronts = worded::fronts(token::fronts(
    Fronts([0; 1 << 15]).with(b"bearer", HEADER).with(b"basic", HEADER).with(b"mozilla", HEADER),
));

/// Which beginnings of three bytes the lists of words have, in either case: dismisses nearly every other word by one look.
pub(super) struct Fronts([u8; 1 << 15]);

impl Fronts {
    /// Takes a word of at least two bytes; one of two may go on with anything.
    #[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
    pub(super) const fn with(mut self, word: &[u8], kind: u8) -> Self {
        if word.len() > 2 {
            self.0[Self::idx(word[0], word[1], word[2])] |= kind;
            return self;
        }
        let mut third = 0;
        while third < 32 {
            self.0[Self::idx(word[0], word[1], third)] |= kind;
            third += 1;
        }
        self
    }

    #[inline]
    fn of(&self, first: u8, second: u8, third: u8) -> u8 {
        self.0.get(Self::idx(first, second, third)).copied().unwrap_or_default()
    }

    /// Five bits of each byte: letters are told apart, their case is not.
    const fn idx(first: u8, second: u8, third: u8) -> usize {
        ((first & 31) as usize) << 10 | ((second & 31) as usize) << 5 | (third & 31) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: u8) {
        let n_digits = text.bytes().filter(u8::is_ascii_digit).count() as u32;
        assert_eq!(survey(text.as_bytes(), n_digits), found, "{text:?}");
    }

    #[test]
    fn each_kind_of_word_is_seen() {
        check("the password: hunter2", WORDED);
        check("wifiPassword=hunter2", WORDED);
        check("das WLAN_Passwort", WORDED);
        check("我的密码是", WORDED);
        check("x ghp_0123", TOKEN);
        check("Authorization: Bearer abc", HEADER);
        check("pay DE89 3704 0044 0532", LETTERED);
        check("RSSMRA80A01H501U", LETTERED);
        check("1HGBH41JXMN109186", VEHICLE);
        check("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", WALLET);
    }

    #[test]
    fn ordinary_words_hint_at_nothing() {
        check("", 0);
        check("A compass showed the way to the harbour, and nobody was there.", 0);
        check("2025-06-01T08:00:00.123Z", 0);
    }
}
