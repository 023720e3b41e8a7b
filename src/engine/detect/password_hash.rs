//! Password hashes that state their own method: crypt(5) forms, PHC strings, Django's. Bare hex digests need a key.

use super::Span;
use super::bytes::{before, is_word, run_end, slice};
use crate::model::{Confidence, DataClass};
use memchr::memchr_iter;

/// Beginning, and the least length of the whole.
const MARKS: [(&str, usize); 16] = [
    ("$2a$", 60),
    ("$2b$", 60),
    ("$2y$", 60),
    ("$argon2id$", 40),
    ("$argon2i$", 40),
    ("$argon2d$", 40),
    ("$1$", 20),
    ("$5$", 40),
    ("$6$", 60),
    ("$y$", 40),
    ("$7$", 40),
    ("$P$", 34),
    ("$apr1$", 20),
    ("$scrypt$", 40),
    ("pbkdf2_sha256$", 40),
    ("$pbkdf2-sha", 40),
];

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for dollar in memchr_iter(b'$', bytes) {
        let Some(start) = mark_start(bytes, dollar).filter(|start| *start >= past) else { continue };
        let end = run_end(bytes, start, 256, |byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'$' | b'.' | b'/' | b'+' | b'=' | b',' | b'-' | b'_')
        });
        let hash = slice(bytes, start, end);
        let is_known = MARKS.iter().any(|(mark, least)| hash.starts_with(mark.as_bytes()) && hash.len() >= *least);
        if is_known && !is_word(before(bytes, start)) {
            past = end;
            out.push(Span::new(DataClass::PasswordHash, start, end, Confidence::Certain));
        }
    }
}

/// Where the mark begins to which this dollar sign belongs.
fn mark_start(text: &[u8], dollar: usize) -> Option<usize> {
    const DJANGO: &[u8] = b"pbkdf2_sha256";
    let starts_here = MARKS.iter().any(|(mark, _)| slice(text, dollar, dollar + mark.len()) == mark.as_bytes());
    if starts_here {
        return Some(dollar);
    }
    let start = dollar.checked_sub(DJANGO.len())?;
    (slice(text, start, dollar) == DJANGO).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|hash| (DataClass::PasswordHash, *hash)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn hashes_that_name_their_method_are_found() {
        let bcrypt = "$2b$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234";
        check(bcrypt, &[bcrypt]);
        check(&format!("pat:{bcrypt}:"), &[bcrypt]);
        let argon = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaGhhc2hoYXNo";
        check(argon, &[argon]);
        let django = "pbkdf2_sha256$600000$saltsaltsalt$aGFzaGhhc2hoYXNoaGFzaA==";
        check(django, &[django]);
    }

    #[test]
    fn prices_and_short_marks_are_no_hashes() {
        for text in ["$1$2", "$2b$12$short", "costs $5$ or $6$ together, maybe", "US$1$abcdefghijklmnopqrstuvwxyz"] {
            check(text, &[]);
        }
    }
}
