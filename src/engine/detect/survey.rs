//! One pass over the bytes of a value that tells which detectors are worth running.
//! Finds nothing itself; may hint at too much, never at too little.

use super::block::{self, BLOCK, Block};
use super::bytes::{behind, has_stretch, is_hexadecimal_id};
use super::fronts::{self, Letters, Words};
use super::{card, token};
use memchr::{memchr_iter, memmem};

/// What a text is made of. Counts saturate at `u32::MAX`.
#[derive(Default)]
pub(super) struct Survey {
    n_colons: u32,
    n_dots: u32,
    n_dashes: u32,
    n_digits: u32,
    n_slashes: u32,
    n_semicolons: u32,
    /// Presence of the rarer bytes, see `SEEN_*`.
    seen: u8,
    words: Words,
    /// How signs and digits stand together, see `JOINED_*`. A short text may have all of it: to look closer costs more
    /// than the detectors.
    joined: u8,
    /// Numbers with four decimals and more.
    n_precise: u32,
}

const SEEN_AT: u8 = 1;
const SEEN_PLUS: u8 = 2;
const SEEN_EQUALS: u8 = 4;
const SEEN_BRACE: u8 = 8;
/// A letter that stands in no date.
const SEEN_LETTER: u8 = 16;
const SEEN_SPACE: u8 = 32;
const SEEN_DOLLAR: u8 = 64;
/// Beside the others, in the table: a byte of tokens.
const WORD: u8 = 128;
/// What is looked for only where one of it stands, beside semicolons.
const RARE: [u8; 6] = *b"/@+=}$";
/// The bytes that have a flag of their own.
const FLAGS: [(u8, u8); 5] =
    [(b'@', SEEN_AT), (b'+', SEEN_PLUS), (b'=', SEEN_EQUALS), (b'}', SEEN_BRACE), (b'$', SEEN_DOLLAR)];

/// `::`.
const JOINED_COLONS: u8 = 1;
/// A dot, up to three digits, and another dot.
const JOINED_QUAD: u8 = 2;
/// Two dots with four letters or digits between them.
const JOINED_GROUP: u8 = 4;
/// Twelve digits, blanks and dashes.
const JOINED_NUMBER: u8 = 8;
/// As many letters and digits as `fronts` asks for.
const JOINED_LONG: u8 = 16;
/// A colon behind a capital.
const JOINED_MARK: u8 = 32;

/// A byte of one counter each: colons, dots, dashes, digits, slashes, semicolons.
static COUNTED: [u64; 256] = counted();
static SEEN: [u8; 256] = seen();
/// No detector finds anything shorter (`a@b.co`).
pub(super) const SHORTEST: usize = 6;

impl Survey {
    pub(super) fn of(text: &[u8]) -> Self {
        let mut survey = Survey::default();
        if text.len() < SHORTEST || is_hexadecimal_id(text) {
            return survey;
        }
        if text.len() < BLOCK {
            survey.count(text);
            (survey.joined, survey.n_precise) = (u8::MAX, u32::MAX);
            if survey.may_have_words(text) {
                survey.words = Words::of(text, survey.n_digits);
            }
        } else {
            survey.look(text);
        }
        survey
    }

    /// One look at each byte: quickest for the values of fields.
    fn count(&mut self, text: &[u8]) {
        let (mut counts, mut seen) = (0_u64, 0_u8);
        for &byte in text {
            counts += COUNTED.get(usize::from(byte)).copied().unwrap_or_default();
            seen |= SEEN.get(usize::from(byte)).copied().unwrap_or_default();
        }
        self.seen |= seen;
        let [colons, dots, dashes, digits, slashes, semicolons, _, _] = counts.to_le_bytes();
        let n = u32::from;
        (self.n_colons, self.n_dots, self.n_dashes) = (n(colons), n(dots), n(dashes));
        (self.n_digits, self.n_slashes, self.n_semicolons) = (n(digits), n(slashes), n(semicolons));
    }

    /// Blocks of it at once, and the words that begin in them: quickest for running text.
    fn look(&mut self, text: &[u8]) {
        let mut before = Signs::default();
        for at in (0..text.len()).step_by(BLOCK) {
            let block = Block::at(text, at);
            let signs = Signs::of(&block);
            self.count_block(&block, signs);
            self.join(before, signs);
            self.words.look(text, at, signs.letters.begins(before.letters));
            before = signs;
        }
        self.join(before, Signs::default());
        self.seen |= SEEN_LETTER;
        if self.may_have_words(text) {
            self.words.settle(text, self.n_digits, self.joined & JOINED_LONG != 0);
        } else {
            self.words = Words::default();
        }
    }

    #[inline]
    fn count_block(&mut self, block: &Block, signs: Signs) {
        let add = |total: &mut u32, bits: u64| {
            if bits != 0 {
                *total = total.saturating_add(bits.count_ones());
            }
        };
        add(&mut self.n_colons, signs.colons);
        add(&mut self.n_dots, signs.dots);
        add(&mut self.n_digits, signs.letters.digit);
        add(&mut self.n_dashes, signs.dashes);
        self.seen |= if signs.spaces != 0 { SEEN_SPACE } else { 0 };
        // Most blocks of running text hold none of these.
        let is_rare = |part| RARE.into_iter().fold(block::is(b';')(part), |any, sign| any | block::is(sign)(part));
        if !block.has(is_rare) {
            return;
        }
        add(&mut self.n_slashes, block.bits(block::is(b'/')));
        add(&mut self.n_semicolons, block.bits(block::is(b';')));
        for (sign, flag) in FLAGS {
            self.seen |= if block.has(block::is(sign)) { flag } else { 0 };
        }
    }

    /// How the signs of a block stand together, those at its end with those of the next.
    #[inline]
    fn join(&mut self, signs: Signs, next: Signs) {
        let with = |bits: u64, next: u64| u128::from(bits) | u128::from(next) << BLOCK;
        // Only what begins in this block.
        let is_here = |bits: u128| bits as u64 != 0;
        let digit = with(signs.letters.digit, next.letters.digit);
        let colons = with(signs.colons, next.colons);
        self.joined |= if is_here(colons & colons >> 1) { JOINED_COLONS } else { 0 };
        self.joined |= if is_here(colons >> 1 & u128::from(signs.letters.upper)) { JOINED_MARK } else { 0 };
        let number = digit | with(signs.spaces | signs.dashes, next.spaces | next.dashes);
        self.joined |= if is_here(runs(number, 12)) { JOINED_NUMBER } else { 0 };
        let plain = with(signs.letters.plain(), next.letters.plain());
        self.joined |= if is_here(runs(plain, fronts::LONG)) { JOINED_LONG } else { 0 };
        if signs.dots == 0 {
            return;
        }
        let dots = with(signs.dots, next.dots);
        let (one, two, three) = (digit >> 1, digit >> 2, digit >> 3);
        let quads = dots & one & (dots >> 2 | two & (dots >> 3 | three & dots >> 4));
        self.joined |= if is_here(quads) { JOINED_QUAD } else { 0 };
        let groups = dots & dots >> 5 & runs(plain, 4) >> 1;
        self.joined |= if is_here(groups) { JOINED_GROUP } else { 0 };
        let precise = dots & one & two & three & digit >> 4;
        self.n_precise = self.n_precise.saturating_add((precise as u64).count_ones());
    }

    /// Whether there is a word, and something beside it or enough of it.
    fn may_have_words(&self, text: &[u8]) -> bool {
        self.seen & (SEEN_LETTER | SEEN_EQUALS) != 0
            && (self.seen & (SEEN_SPACE | SEEN_EQUALS) != 0 || self.n_colons >= 1 || has_word(text, 12))
    }

    /// For each detector of the table, in its order, whether it is hinted at. Spelled out, because a loop over a table of
    /// functions costs more than most values.
    pub(super) fn hinted(&self, text: &[u8]) -> u32 {
        if text.len() < SHORTEST {
            return 0;
        }
        // The marks of tokens are short; what has none is long.
        let has_long = has_word(text, 44);
        let hints = [
            self.hints_email(),
            self.hints_ip_v4(),
            self.hints_ip_v6(text),
            self.hints_mac(text),
            self.hints_phone(text),
            self.hints_card(text),
            self.hints_token(text, has_long),
            self.hints_private_key(text, has_long),
            self.hints_url(text),
            self.hints_password_hash(text, has_long),
            self.hints_coordinates(text),
            self.hints_setup_code(text),
            self.words.kinds & fronts::HEADER != 0,
            self.hints_lettered(text),
            self.words.kinds & fronts::WALLET != 0,
            self.hints_vehicle(),
            self.words.kinds & fronts::WORDED != 0,
        ];
        hints.iter().rev().fold(0, |bits, hint| bits << 1 | u32::from(*hint))
    }

    /// Where the first word begins that gives a value away.
    pub(super) fn first_word(&self) -> usize {
        self.words.first
    }

    fn hints_email(&self) -> bool {
        self.seen & SEEN_AT != 0 && self.n_dots >= 1
    }

    fn hints_ip_v4(&self) -> bool {
        self.n_dots >= 3 && self.n_digits >= 4 && self.joined & JOINED_QUAD != 0
    }

    fn hints_ip_v6(&self, text: &[u8]) -> bool {
        self.joined & JOINED_COLONS != 0 && behind(text, b':').any(|rest| rest.first() == Some(&b':'))
            || self.n_colons >= 6 && behind(text, b':').any(is_group)
    }

    /// Five separators at the distance of pairs, or two at that of groups of four.
    fn hints_mac(&self, text: &[u8]) -> bool {
        let parts_pairs =
            |sign| behind(text, sign).any(|rest| [2, 5, 8, 11].iter().all(|at| rest.get(*at) == Some(&sign)));
        (self.n_colons >= 5 && parts_pairs(b':'))
            || (self.n_dashes >= 5 && parts_pairs(b'-'))
            || (self.n_dots >= 2 && self.joined & JOINED_GROUP != 0 && text.len() >= 14)
    }

    /// A zone such as `+0200` is no hint: no calling code begins with 0.
    fn hints_phone(&self, text: &[u8]) -> bool {
        self.seen & SEEN_PLUS != 0
            && self.n_digits >= 7
            && memchr_iter(b'+', text).any(|at| matches!(text.get(at + 1), Some(b'1'..=b'9' | b'(')))
    }

    fn hints_card(&self, text: &[u8]) -> bool {
        let is_between = |byte: &u8| !matches!(byte, b'0'..=b'9' | b' ' | b'-');
        self.n_digits >= 12
            && self.joined & JOINED_NUMBER != 0
            && has_stretch(text, 12, is_between)
            && card::has_long_run(text)
    }

    /// One mark begins with a digit, and so with no word.
    fn hints_token(&self, text: &[u8], has_long: bool) -> bool {
        self.words.kinds & fronts::TOKEN != 0
            || has_long && token::has_sign(text)
            || self.n_slashes >= 2 && memmem::find(text, token::DIGIT_MARK).is_some()
    }

    fn hints_private_key(&self, text: &[u8], has_long: bool) -> bool {
        (self.n_dashes >= 5 && memmem::find(text, b"-----BEGIN ").is_some())
            || (self.n_dashes >= 3
                && has_long
                && has_word(text, 70)
                && memmem::find(text, b"AGE-SECRET-KEY-1").is_some())
    }

    fn hints_url(&self, text: &[u8]) -> bool {
        self.n_colons >= 1
            && self.n_slashes >= 2
            && (self.seen & (SEEN_AT | SEEN_EQUALS) != 0 || self.n_slashes >= 4)
            && behind(text, b':').any(|rest| rest.starts_with(b"//"))
    }

    /// The hashes of Windows have no sign but a colon between two halves.
    fn hints_password_hash(&self, text: &[u8], has_long: bool) -> bool {
        self.seen & (SEEN_DOLLAR | SEEN_BRACE) != 0 && has_word(text, 16)
            || self.n_colons >= 1 && has_long && has_word(text, 65)
    }

    /// Account numbers and the ids of states.
    fn hints_lettered(&self, text: &[u8]) -> bool {
        self.n_digits >= 7
            && (self.words.kinds & fronts::LETTERED != 0
                || (self.n_dots >= 3 && self.n_precise >= 2 && memmem::find(text, b"756.").is_some()))
    }

    fn hints_vehicle(&self) -> bool {
        self.words.kinds & fronts::VEHICLE != 0 && self.n_digits >= 5
    }

    /// Two numbers of four decimals.
    fn hints_coordinates(&self, text: &[u8]) -> bool {
        self.n_dots >= 2 && self.n_digits >= 10 && self.n_precise >= 2 && text.len() >= 13
    }

    fn hints_setup_code(&self, text: &[u8]) -> bool {
        let ends_mark = |at: usize| text.get(..at).is_some_and(|head| head.ends_with(b"MT") || head.ends_with(b"X-HM"));
        self.n_colons >= 1
            && ((self.n_semicolons >= 2 && memmem::find(text, b"WIFI:").is_some())
                || (self.joined & JOINED_MARK != 0 && memchr_iter(b':', text).any(ends_mark) && has_word(text, 12)))
    }
}

/// Where the signs stand in a block of which it matters how they stand together.
#[derive(Clone, Copy, Default)]
struct Signs {
    letters: Letters,
    colons: u64,
    dots: u64,
    dashes: u64,
    spaces: u64,
}

impl Signs {
    #[inline]
    fn of(block: &Block) -> Self {
        Self {
            letters: Letters::of(block),
            colons: block.bits(block::is(b':')),
            dots: block.bits(block::is(b'.')),
            dashes: block.bits(block::is(b'-')),
            spaces: block.bits(block::is(b' ')),
        }
    }
}

/// Where so many bits in a row begin.
#[inline]
fn runs(bits: u128, length: usize) -> u128 {
    let (mut runs, mut reached) = (bits, 1);
    while reached < length {
        let step = reached.min(length - reached);
        runs &= runs >> step;
        reached += step;
    }
    runs
}

/// Whether so many bytes in a row are such as tokens are made of. Looks at the end of every stretch of that length first,
/// and so at few bytes of ordinary text.
fn has_word(text: &[u8], least: usize) -> bool {
    has_stretch(text, least, |byte| SEEN.get(usize::from(*byte)).is_none_or(|kind| kind & WORD == 0))
}

/// Whether at most four hexadecimal digits stand before the next colon: two colons that far apart make an address.
fn is_group(rest: &[u8]) -> bool {
    let n_digits = rest.iter().take(5).take_while(|byte| byte.is_ascii_hexdigit()).count();
    n_digits <= 4 && rest.get(n_digits) == Some(&b':')
}

const fn counted() -> [u64; 256] {
    let order = *b":.-0/;";
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
            b' ' => SEEN_SPACE,
            b'$' => SEEN_DOLLAR | WORD,
            b'-' | b'0'..=b'9' | b'_' | b'.' | b'|' | b'/' | b'~' | b':' | b'T' | b'Z' => WORD,
            _ if byte.is_ascii_alphabetic() => WORD | SEEN_LETTER,
            0x80.. => SEEN_LETTER,
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
        assert_eq!((survey.n_dots, survey.n_digits), (10_000, 10_000));
    }

    #[test]
    fn both_ways_of_counting_agree() {
        for text in ["a:b.c-d/e$f;g h@i+j=k}l 0123456789 é", "", "::::....", "Pat (pat@example.com), $1$x"] {
            let (mut one, mut other) = (Survey::default(), Survey::default());
            one.count(text.as_bytes());
            other.look(text.as_bytes());
            let numbers = |s: &Survey| [s.n_colons, s.n_dots, s.n_dashes, s.n_digits, s.n_slashes, s.n_semicolons];
            assert_eq!(numbers(&one), numbers(&other), "{text}");
            let marks = FLAGS.iter().fold(SEEN_SPACE, |marks, (_, flag)| marks | flag);
            assert_eq!(one.seen & marks, other.seen & marks, "{text}");
        }
    }

    #[test]
    fn a_long_word_is_found_wherever_it_stands() {
        for n_before in 0..30 {
            let text = format!("{} 0123456789ab {}", "x ".repeat(n_before), "y ".repeat(20));
            assert!(has_word(text.as_bytes(), 12) && !has_word(text.as_bytes(), 13), "{text}");
        }
    }

    #[test]
    fn what_stands_on_a_seam_of_blocks_is_hinted_at() {
        for n_before in 0..2 * BLOCK {
            let text = |value: &str| format!("{} {value} {}", "x".repeat(n_before), "y".repeat(BLOCK));
            check(&text("192.0.2.7"), |survey, _| survey.hints_ip_v4(), true);
            check(&text("1.x.23456.7"), |survey, _| survey.hints_ip_v4(), false);
            check(&text("fe80::1"), Survey::hints_ip_v6, true);
            check(&text("0250.c2a1.b2c3"), Survey::hints_mac, true);
            check(&text("1.23.456"), Survey::hints_mac, false);
            check(&text("52.5200, 13.4049"), Survey::hints_coordinates, true);
            check(&text("52.520, 13.4049 1234"), Survey::hints_coordinates, false);
        }
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
