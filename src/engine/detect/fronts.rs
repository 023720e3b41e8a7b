//! One pass over the words of a text that tells which of the detectors that go by the beginning or the length of a word
//! are worth running: words that give away what stands behind them, marks of vendors, account numbers, wallets, cars.
//! Finds nothing itself; may hint at too much, never at too little.

use super::block::{self, BLOCK, Block};
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

/// The words of a text that give something away.
#[derive(Default)]
pub(super) struct Words {
    /// Their kinds.
    pub(super) kinds: u8,
    /// Where the first of the kind [`WORDED`] begins, if there is one.
    pub(super) first: usize,
}

impl Words {
    /// Looks at the words that begin in the block at `at`, and then at the length of words, of the whole text.
    pub(super) fn of(text: &[u8], n_digits: u32) -> Self {
        let mut words = Words::default();
        let mut before = Letters::default();
        for at in (0..text.len()).step_by(BLOCK) {
            let letters = Letters::of(&Block::at(text, at));
            words.look(text, at, letters.begins(before));
            before = letters;
        }
        words.settle(text, n_digits, true);
        words
    }

    /// Looks at the words that begin in the block at `at`, at these bits.
    #[inline]
    pub(super) fn look(&mut self, text: &[u8], at: usize, mut begins: u64) {
        while begins != 0 {
            self.look_at(text, at + begins.trailing_zeros() as usize);
            begins &= begins - 1;
        }
    }

    #[inline]
    fn look_at(&mut self, text: &[u8], at: usize) {
        let Some((start, rest)) = start(text, at) else { return };
        let front = FRONTS.of(start);
        if front.may_go_on(start) {
            if self.kinds & WORDED == 0 && worded::is_word_at(text, at, front) {
                (self.kinds, self.first) = (self.kinds | WORDED, at);
            }
            self.kinds |= if front.0 & MARK != 0 && token::is_mark(rest) { TOKEN } else { 0 };
            self.kinds |= if front.0 & HEAD != 0 && is_header(rest) { HEADER } else { 0 };
        }
        let [first, _, third, _] = start;
        if third.is_ascii_digit() && first.is_ascii_alphabetic() && iban::is_front(rest) {
            self.kinds |= LETTERED;
        }
    }

    /// Judges by the whole text, of which `n_digits` bytes are digits; `has_long`: it may have words of
    /// [`LONG`] letters and digits.
    pub(super) fn settle(&mut self, text: &[u8], n_digits: u32, has_long: bool) {
        // The shortest account number has thirteen digits; no country has fewer than ten.
        if n_digits < 10 {
            self.kinds &= !LETTERED;
        }
        if n_digits >= 5 && has_long {
            self.kinds |= long_words(text);
        }
    }
}

/// The bytes of a block that words are made of, as bits.
#[derive(Clone, Copy, Default)]
pub(super) struct Letters {
    lower: u64,
    pub(super) upper: u64,
    pub(super) digit: u64,
    /// Bytes of letters outside ASCII.
    high: u64,
}

impl Letters {
    #[inline]
    pub(super) fn of(block: &Block) -> Self {
        Self {
            lower: block.bits(block::is_lower),
            upper: block.bits(block::is_upper),
            digit: block.bits(block::is_digit),
            high: block.bits(block::is_high),
        }
    }

    /// Letters and digits of ASCII.
    #[inline]
    pub(super) fn plain(self) -> u64 {
        self.lower | self.upper | self.digit
    }

    /// Where words begin: `wifiPassword`, `WIFI_PASSWORD` and `das WLAN-Passwort`, but not `compass`. Scripts without
    /// gaps begin anywhere. What begins with a digit is a number, unless a letter follows (`2fa`) or may follow behind the
    /// block.
    #[inline]
    pub(super) fn begins(self, before: Self) -> u64 {
        let shifted = |now: u64, before: u64| now << 1 | before >> (BLOCK - 1);
        let letter = self.lower | self.upper | self.high;
        let was_any = shifted(letter | self.digit, before.plain() | before.high);
        let first = letter | self.digit & (letter >> 1 | 1 << (BLOCK - 1));
        first & !was_any | self.upper & shifted(self.lower, before.lower) | self.high & shifted(self.high, before.high)
    }
}

/// Where words begin, from one place of a text on.
pub(super) struct Beginnings<'a> {
    text: &'a [u8],
    /// Where the block ends in which the walk is.
    end: usize,
    /// Those of the block that are still to come.
    bits: u64,
    before: Letters,
}

impl<'a> Beginnings<'a> {
    pub(super) fn from(text: &'a [u8], at: usize) -> Self {
        let start = at - at % BLOCK;
        let before = start.checked_sub(BLOCK).map(|last| Letters::of(&Block::at(text, last)));
        let mut walk = Self { text, end: start, bits: 0, before: before.unwrap_or_default() };
        walk.advance();
        walk.bits &= u64::MAX << (at % BLOCK);
        walk
    }

    fn advance(&mut self) {
        let letters = Letters::of(&Block::at(self.text, self.end));
        self.bits = letters.begins(self.before);
        self.before = letters;
        self.end += BLOCK;
    }
}

impl Iterator for Beginnings<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.bits == 0 {
            if self.end >= self.text.len() {
                return None;
            }
            self.advance();
        }
        let at = self.end - BLOCK + self.bits.trailing_zeros() as usize;
        self.bits &= self.bits - 1;
        Some(at)
    }
}

fn is_header(rest: &[u8]) -> bool {
    HEADERS.iter().any(|word| rest.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word)))
}

/// Letters and digits in a row of which the length says something.
pub(super) const LONG: usize = national_id::FISCAL;

/// What the length of long runs of letters and digits hints at.
fn long_words(text: &[u8]) -> u8 {
    let mut found = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| rest.len() >= LONG) {
        // A run that long covers the last byte of every stretch of that length.
        let reach = rest.iter().take(LONG).rposition(|byte| !byte.is_ascii_alphanumeric());
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

static FRONTS: Fronts = {
    let mut table = worded::fronts();
    token::fronts(&mut table);
    table.mark(b"bearer", HEAD);
    table.mark(b"basic", HEAD);
    table.mark(b"mozilla", HEAD);
    table
};

/// A mark of `token` may begin so.
pub(super) const MARK: u16 = 1 << 15;
/// A word of [`HEADERS`] may begin so.
const HEAD: u16 = 1 << 14;

/// What the lists of words hold of one beginning.
#[derive(Clone, Copy)]
pub(super) struct Front(u16);

impl Front {
    /// Of the word at `at`.
    #[inline]
    pub(super) fn at(text: &[u8], at: usize) -> Self {
        start(text, at).map_or(Self(0), |(start, _)| FRONTS.of(start))
    }

    /// Where the words of `worded` that begin so stand in its order.
    #[inline]
    pub(super) fn words(self) -> Option<usize> {
        usize::from(self.0 & !(MARK | HEAD)).checked_sub(1)
    }

    /// Whether a word of `worded` may stand at `at`, where this is the beginning.
    #[inline]
    pub(super) fn begins_word(self, text: &[u8], at: usize) -> bool {
        start(text, at).is_some_and(|([first, .., fourth], _)| self.may_be_word(fourth) || first == worded::DEGREE)
    }

    /// Whether anything of the lists may begin so.
    #[inline]
    fn may_go_on(self, [first, .., fourth]: [u8; 4]) -> bool {
        self.0 & (MARK | HEAD) != 0 || self.may_be_word(fourth) || first == worded::DEGREE
    }

    #[inline]
    fn may_be_word(self, fourth: u8) -> bool {
        worded::may_go_on(usize::from(self.0 & !(MARK | HEAD)), fourth)
    }
}

/// The first four bytes of the word at `at`, of which the last is zero at the end of the text, and all of the text from
/// there on; `None`: not even three.
#[inline]
fn start(text: &[u8], at: usize) -> Option<([u8; 4], &[u8])> {
    let rest = text.get(at..)?;
    match rest {
        [first, second, third, fourth, ..] => Some(([*first, *second, *third, *fourth], rest)),
        [first, second, third] => Some(([*first, *second, *third, 0], rest)),
        _ => None,
    }
}

/// For each beginning of three bytes, in either case, what the lists of words hold of it: dismisses nearly every other word
/// by one look.
pub(super) struct Fronts([u16; Fronts::LENGTH]);

impl Fronts {
    /// How many beginnings are told apart.
    pub(super) const LENGTH: usize = 1 << 15;

    /// With the place of the words of `worded` for each beginning, one too high; zero: there are none.
    pub(super) const fn of_words(places: &[u16; Self::LENGTH]) -> Self {
        Self(*places)
    }

    /// Takes a word of at least two bytes; one of two may go on with anything.
    #[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
    pub(super) const fn mark(&mut self, word: &[u8], kind: u16) {
        if word.len() > 2 {
            self.0[Self::idx([word[0], word[1], word[2]])] |= kind;
            return;
        }
        let mut third = 0;
        while third < 32 {
            self.0[Self::idx([word[0], word[1], third])] |= kind;
            third += 1;
        }
    }

    #[inline]
    fn of(&self, [first, second, third, _]: [u8; 4]) -> Front {
        Front(self.0.get(Self::idx([first, second, third])).copied().unwrap_or_default())
    }

    /// Five bits of each byte: letters are told apart, their case is not.
    #[inline]
    pub(super) const fn idx([first, second, third]: [u8; 3]) -> usize {
        (first & 31) as usize | ((second & 31) as usize) << 5 | ((third & 31) as usize) << 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: u8) {
        let n_digits = text.bytes().filter(u8::is_ascii_digit).count() as u32;
        assert_eq!(Words::of(text.as_bytes(), n_digits).kinds, found, "{text:?}");
    }

    /// The slow twin: whether a word begins here, by the two bytes alone.
    fn begins_slowly(text: &[u8], at: usize) -> bool {
        let before = at.checked_sub(1).map_or(b' ', |last| text[last]);
        let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
        let is_hump = text[at].is_ascii_uppercase() && before.is_ascii_lowercase();
        let is_letter = |at: usize| text.get(at).is_some_and(|byte| is_inside(*byte) && !byte.is_ascii_digit());
        let is_first = is_letter(at) || text[at].is_ascii_digit() && (is_letter(at + 1) || at % BLOCK == BLOCK - 1);
        is_hump || is_first && (!is_inside(before) || !text[at].is_ascii() && !before.is_ascii())
    }

    #[test]
    fn words_begin_where_two_bytes_say_so() {
        let mut dice = super::super::written::Dice::new();
        for n_bytes in 0..300 {
            let text: Vec<u8> = (0..n_bytes).map(|_| b"aZ9 _.\xC3\xA9b"[dice.below(9)]).collect();
            let slowly: Vec<usize> = (0..n_bytes).filter(|at| begins_slowly(&text, *at)).collect();
            for from in (0..n_bytes).step_by(7) {
                let found: Vec<usize> = Beginnings::from(&text, from).collect();
                let expected: Vec<usize> = slowly.iter().copied().filter(|at| *at >= from).collect();
                assert_eq!(found, expected, "from {from} of {}", String::from_utf8_lossy(&text));
            }
        }
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
        check("A compass told the way to the harbour, and nobody was there.", 0);
        check("2025-06-01T08:00:00.123Z", 0);
    }
}
