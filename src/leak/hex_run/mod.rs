//! Digests in hexadecimal, whatever surrounds them: every maximal run of digits whose length is that of a digest, or of
//! the end of one. Lines, columns, quotes and byte order marks are just bytes that are no digits.
//! Lengths and layouts: leak-check.md, section 4.

mod mask;
mod walk;

pub(super) use mask::{Base64, Hex};
pub(super) use walk::{MARGIN, Piece, each};

use super::digest::{Needle, Needles};
use super::found::Found;
use super::table::Table;
use crate::model::{DigestKind, ListCounts, MatchForm};

/// Runs of fewer digits are not counted: ids, dates, colours.
pub(super) const SHORTEST: usize = 24;

/// A length that is told apart.
pub(super) struct Length {
    /// Digits of a run.
    pub(super) n_digits: usize,
    /// Digits that it lacks at the beginning.
    pub(super) skip: usize,
    /// What it may be.
    pub(super) kinds: &'static [DigestKind],
}

/// Whole digests first, then those without the five or six digits by which a range was asked for.
pub(super) const LENGTHS: [Length; 6] = [
    Length { n_digits: 32, skip: 0, kinds: &[DigestKind::Md5, DigestKind::Ntlm] },
    Length { n_digits: 40, skip: 0, kinds: &[DigestKind::Sha1] },
    Length { n_digits: 64, skip: 0, kinds: &[DigestKind::Sha256] },
    Length { n_digits: 35, skip: 5, kinds: &[DigestKind::Sha1] },
    Length { n_digits: 34, skip: 6, kinds: &[DigestKind::Sha1] },
    Length { n_digits: 27, skip: 5, kinds: &[DigestKind::Md5, DigestKind::Ntlm] },
];

/// So many of [`LENGTHS`] are whole digests.
pub(super) const N_WHOLE: usize = 3;

/// Which of [`LENGTHS`] a run of so many digits is.
#[inline]
pub(super) fn length_idx(n_digits: usize) -> Option<usize> {
    match n_digits {
        32 => Some(0),
        40 => Some(1),
        64 => Some(2),
        35 => Some(3),
        34 => Some(4),
        27 => Some(5),
        _ => None,
    }
}

/// A table for each of [`LENGTHS`].
pub(super) fn tables(all: &[Needle]) -> [Table; 6] {
    LENGTHS.each_ref().map(|length| Table::new(all, length.kinds, length.skip))
}

/// How runs of each length were counted, of other lengths, and lines that stand for nothing.
#[derive(Clone, Copy, Default)]
pub(super) struct RunCounts {
    pub(super) by_length: [u64; 6],
    pub(super) untried: u64,
    pub(super) other: u64,
    pub(super) padding: u64,
}

impl RunCounts {
    /// Takes one run; `None`: it is of no length of ours, or stands for nothing.
    #[inline]
    pub(super) fn take(&mut self, n_digits: usize, rest: &[u8]) -> Option<usize> {
        let Some(idx) = length_idx(n_digits) else {
            match n_digits {
                56 | 96 | 128 => self.untried += 1,
                _ => self.other += 1,
            }
            return None;
        };
        if is_padding(rest) {
            self.padding += 1;
            return None;
        }
        if let Some(count) = self.by_length.get_mut(idx) {
            *count += 1;
        }
        Some(idx)
    }

    /// Adds them to what a list holds. Padding is no hash: it could never have been a match.
    pub(super) fn settle(&self, counts: &mut ListCounts) {
        let [hex32, hex40, hex64, suffixes @ ..] = self.by_length;
        counts.hex32 += hex32;
        counts.hex40 += hex40;
        counts.hex64 += hex64;
        counts.suffixes += suffixes.iter().sum::<u64>();
        counts.untried += self.untried;
        counts.other += self.other;
        counts.padding += self.padding;
    }
}

/// Searches a piece of a list.
pub(super) fn search(piece: &Piece<'_>, needles: &Needles, counts: &mut ListCounts, found: &mut Found) {
    let mut runs = RunCounts::default();
    each::<Hex>(piece, SHORTEST, |run| {
        let rest = piece.bytes.get(run.end..).unwrap_or_default();
        let Some(idx) = runs.take(run.len(), rest) else { return };
        let Some(table) = needles.tables.get(idx) else { return };
        let start = piece.bytes.get(run.start..).and_then(|bytes| bytes.first_chunk());
        if start.is_some_and(|start| table.may_hold(*start)) {
            let digits = piece.bytes.get(run.clone()).unwrap_or_default();
            let at = piece.base + run.start as u64;
            for needle in table.by_digits(&needles.all, digits) {
                found.needle(needle, form(idx, needle.kind), at, seen(rest));
            }
        }
    });
    runs.settle(counts);
}

/// The form of a match of this length.
pub(super) fn form(length_idx: usize, kind: DigestKind) -> MatchForm {
    if length_idx < N_WHOLE { MatchForm::Hex(kind) } else { MatchForm::Suffix(kind) }
}

/// Whether what follows a run says that it was seen no times: so range answers hide their length.
#[inline]
fn is_padding(rest: &[u8]) -> bool {
    match rest {
        [b':', b'0', rest @ ..] => !rest.first().is_some_and(u8::is_ascii_alphanumeric),
        _ => false,
    }
}

/// The number behind a run: `:42`, and not a hash or a word that begins with digits.
pub(super) fn seen(rest: &[u8]) -> Option<u64> {
    let rest = rest.strip_prefix(b":")?;
    let n_digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_number = !rest.get(n_digits).is_some_and(u8::is_ascii_alphanumeric);
    let digits = rest.get(..n_digits).filter(|_| is_number)?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::Subject;
    use crate::leak::spelling::NativeCompose;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    const HASH: &str = "21BD12DC183F740EE76F27B78EB39C8AD972A757";

    /// What is found of `P@ssw0rd`, and counted.
    #[track_caller]
    fn check(list: &str, expected: Expect) {
        let needles = Needles::of(&[Subject::Password("P@ssw0rd".into())], &NativeCompose);
        let (mut counts, mut found) = (ListCounts::default(), Found::default());
        search(&Piece::whole(list.as_bytes()), &needles, &mut counts, &mut found);
        let mut text = String::new();
        for found in found.into_matches() {
            write!(text, "{:?} x{} at {:?} seen {:?}; ", found.form, found.times, found.at.unwrap(), found.seen)
                .unwrap();
        }
        let ListCounts { hex32, hex40, hex64, suffixes, padding, other, .. } = counts;
        write!(text, "{hex32} {hex40} {hex64} suffixes {suffixes} padding {padding} other {other}").unwrap();
        expected.assert_eq(&text);
    }

    #[test]
    fn a_hash_is_found_whatever_surrounds_it() {
        check(HASH, expect!["Hex(Sha1) x1 at 0 seen None; 0 1 0 suffixes 0 padding 0 other 0"]);
        check(
            &format!("\u{feff}{}:42\r\n", HASH.to_lowercase()),
            expect!["Hex(Sha1) x1 at 3 seen Some(42); 0 1 0 suffixes 0 padding 0 other 0"],
        );
        check(
            &format!("INSERT INTO t VALUES (1,'{HASH}'),(2,'{HASH}');"),
            expect!["Hex(Sha1) x2 at 25 seen None; 0 2 0 suffixes 0 padding 0 other 0"],
        );
        check(
            &format!("[{{\"hash\":\"{HASH}\"}}]"),
            expect!["Hex(Sha1) x1 at 10 seen None; 0 1 0 suffixes 0 padding 0 other 0"],
        );
    }

    #[test]
    fn a_range_answer_leaves_out_five_digits() {
        check(
            &format!("{}:9\n\u{feff}{}:1", &HASH[5..], "0".repeat(35)),
            expect!["Suffix(Sha1) x1 at 0 seen Some(9); 0 0 0 suffixes 2 padding 0 other 0"],
        );
        check(
            &format!("\"{}\"", &HASH[6..]),
            expect!["Suffix(Sha1) x1 at 1 seen None; 0 0 0 suffixes 1 padding 0 other 0"],
        );
    }

    #[test]
    fn padding_is_no_match_and_no_hash() {
        check(&format!("{}:0\r\n", &HASH[5..]), expect!["0 0 0 suffixes 0 padding 1 other 0"]);
        check(&format!("{HASH}:0"), expect!["0 0 0 suffixes 0 padding 1 other 0"]);
        check(&format!("{HASH}:07"), expect!["Hex(Sha1) x1 at 0 seen Some(7); 0 1 0 suffixes 0 padding 0 other 0"]);
        check(&format!("{HASH}:0a"), expect!["Hex(Sha1) x1 at 0 seen None; 0 1 0 suffixes 0 padding 0 other 0"]);
    }

    #[test]
    fn only_runs_of_exactly_the_length_of_a_digest_match() {
        for (before, behind) in [("0", ""), ("", "0"), ("", HASH), (HASH, "f"), ("", &HASH[..23]), ("", &HASH[..25])] {
            check(&format!("{before}{HASH}{behind}"), expect!["0 0 0 suffixes 0 padding 0 other 1"]);
        }
        check(&HASH[..23], expect!["0 0 0 suffixes 0 padding 0 other 0"]);
        check(&HASH[..24], expect!["0 0 0 suffixes 0 padding 0 other 1"]);
    }
}
