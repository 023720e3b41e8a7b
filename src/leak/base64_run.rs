//! Digests in Base64, with or without padding, in either alphabet (RFC 4648). A run of hexadecimal digits is never one.
//! Short runs without padding are any word of that length: they are tried, but not counted.

use super::digest::Needles;
use super::found::Found;
use super::hex_run::{Base64, Piece, each};
use crate::model::{ListCounts, MatchForm};

/// Letters of an MD5, without padding; SHA-1 and SHA-256 have more.
const SHORTEST: usize = 22;

/// A run that has the shape of a digest.
struct Shaped {
    bytes: [u8; 32],
    n_bytes: usize,
    /// Which of the lengths of whole digests.
    length_idx: usize,
    is_padded: bool,
    is_mixed: bool,
}

/// How many runs look like digests: surely, and perhaps.
#[derive(Clone, Copy, Default)]
pub(super) struct Looks {
    pub(super) sure: u64,
    pub(super) perhaps: u64,
}

/// Counts runs that look like digests.
pub(super) fn look(piece: &Piece<'_>) -> Looks {
    let mut looks = Looks::default();
    each::<Base64>(piece, SHORTEST, |run| {
        if let Some(shaped) = shaped(piece.bytes.get(run.clone()).unwrap_or_default(), rest(piece, run.end)) {
            looks.sure += u64::from(shaped.counts());
            looks.perhaps += u64::from(!shaped.counts() && shaped.is_mixed);
        }
    });
    looks
}

/// Searches a piece of a list.
pub(super) fn search(piece: &Piece<'_>, needles: &Needles, counts: &mut ListCounts, found: &mut Found) {
    each::<Base64>(piece, SHORTEST, |run| {
        let letters = piece.bytes.get(run.clone()).unwrap_or_default();
        let Some(shaped) = shaped(letters, rest(piece, run.end)) else { return };
        counts.base64 += u64::from(shaped.counts());
        let Some(table) = needles.tables.get(shaped.length_idx) else { return };
        let bytes = shaped.bytes.get(..shaped.n_bytes).unwrap_or_default();
        for needle in table.by_bytes(&needles.all, bytes) {
            found.needle(needle, MatchForm::Base64(needle.kind), piece.base + run.start as u64, None);
        }
    });
}

impl Shaped {
    /// Whether it is taken for a digest: padding does not come by chance, and few words have 43 letters and figures.
    fn counts(&self) -> bool {
        self.is_padded || self.n_bytes == 32 && self.is_mixed
    }
}

fn rest<'p>(piece: &Piece<'p>, end: usize) -> &'p [u8] {
    piece.bytes.get(end..).unwrap_or_default()
}

fn shaped(letters: &[u8], rest: &[u8]) -> Option<Shaped> {
    let (n_bytes, length_idx, n_padding) = match letters.len() {
        43 => (32, 2, 1),
        27 => (20, 1, 1),
        22 => (16, 0, 2),
        _ => return None,
    };
    let is_padded = match padding(rest) {
        0 => false,
        found if found == n_padding => true,
        _ => return None,
    };
    let has = |kind: fn(&u8) -> bool| letters.iter().any(kind);
    let is_hex = letters.iter().all(u8::is_ascii_hexdigit);
    let has_both = has(|byte| matches!(byte, b'+' | b'/')) && has(|byte| matches!(byte, b'-' | b'_'));
    if is_hex || has_both {
        return None;
    }
    Some(Shaped {
        bytes: decoded(letters)?,
        n_bytes,
        length_idx,
        is_padded,
        is_mixed: has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit),
    })
}

/// Equals signs behind a run, also as addresses write them.
fn padding(rest: &[u8]) -> usize {
    let mut rest = rest;
    let mut n_signs = 0;
    while let Some(next) =
        rest.strip_prefix(b"=").or_else(|| rest.strip_prefix(b"%3D")).or_else(|| rest.strip_prefix(b"%3d"))
    {
        rest = next;
        n_signs += 1;
    }
    n_signs
}

/// The bytes; `None`: bits are set behind the last byte, so it is no Base64 of whole bytes.
fn decoded(letters: &[u8]) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    let mut targets = bytes.iter_mut();
    let (mut bits, mut n_bits) = (0_u32, 0);
    for letter in letters {
        bits = bits << 6 | u32::from(value(*letter));
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            *targets.next()? = (bits >> n_bits) as u8;
            bits &= (1 << n_bits) - 1;
        }
    }
    (bits == 0).then_some(bytes)
}

fn value(letter: u8) -> u8 {
    match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' | b'-' => 62,
        _ => 63,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::Subject;
    use crate::leak::spelling::NativeCompose;
    use crate::model::DigestKind;
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

    /// Digests found of `user@example.com`, and how many were counted.
    #[track_caller]
    fn check(list: &str, kinds: &[DigestKind], n_counted: u64) {
        let needles = Needles::of(&[Subject::Address("user@example.com".into())], &NativeCompose);
        let (mut counts, mut found) = (ListCounts::default(), Found::default());
        search(&Piece::whole(list.as_bytes()), &needles, &mut counts, &mut found);
        let found: Vec<DigestKind> = found.into_matches().iter().filter_map(|found| found.form.digest()).collect();
        assert_eq!((found.as_slice(), counts.base64), (kinds, n_counted), "{list}");
    }

    #[test]
    fn a_digest_is_found_in_every_base64() {
        check("id,\"tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=\"\n", &[DigestKind::Sha256], 1);
        let needles = Needles::of(&[Subject::Address("user@example.com".into())], &NativeCompose);
        for needle in needles.all.iter().filter(|needle| needle.spelling == crate::model::Spelling::Lower) {
            let is_long = u64::from(needle.digest().len() == 32);
            for (engine, n_counted) in
                [(&STANDARD, 1), (&URL_SAFE, 1), (&STANDARD_NO_PAD, is_long), (&URL_SAFE_NO_PAD, is_long)]
            {
                let text = engine.encode(needle.digest());
                check(&format!("a:{text}\n"), &[needle.kind], n_counted);
                check(&text.replace('=', "%3D"), &[needle.kind], n_counted);
                check(
                    &format!("{text}x"),
                    if text.ends_with('=') { std::slice::from_ref(&needle.kind) } else { &[] },
                    u64::from(text.ends_with('=')),
                );
            }
        }
    }

    #[test]
    fn hexadecimal_digits_and_words_are_no_base64() {
        for text in [
            "21BD12DC183F740EE76F27B78EB39C8AD972A757",
            "DC183F740EE76F27B78EB39C8AD",
            "DC183F740EE76F27B78EB3",
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq",
            "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRR=",
            "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ==",
            "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQQ",
        ] {
            check(text, &[], 0);
        }
    }
}
