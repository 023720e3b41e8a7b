//! Password hashes that state their own method: crypt(5) forms, PHC strings, Django's, LDAP's, dumps of Windows.
//! Bare hex digests need a key.

use super::Span;
use super::bytes::{before, is_word, run_end, run_start, slice};
use crate::model::{Confidence, DataClass, HashKind};
use HashKind::{Argon2, Bare, Bcrypt, Md5Crypt, Pbkdf2, SaltedSha, Scrypt, ShaCrypt};
use memchr::memchr2_iter;

/// Beginning, the least length of the whole, and the method.
const MARKS: [(&str, usize, HashKind); 34] = [
    ("$2a$", 60, Bcrypt),
    ("$2b$", 60, Bcrypt),
    ("$2x$", 60, Bcrypt),
    ("$2y$", 60, Bcrypt),
    ("$argon2id$", 40, Argon2),
    ("$argon2i$", 40, Argon2),
    ("$argon2d$", 40, Argon2),
    ("$1$", 20, Md5Crypt),
    ("$5$", 40, ShaCrypt),
    ("$6$", 60, ShaCrypt),
    ("$y$", 40, Scrypt),
    ("$7$", 40, Scrypt),
    ("$P$", 34, Md5Crypt),
    ("$H$", 34, Md5Crypt),
    ("$apr1$", 20, Md5Crypt),
    ("$scrypt$", 40, Scrypt),
    ("$s0$", 40, Scrypt),
    ("$pbkdf2$", 40, Pbkdf2),
    ("$pbkdf2-sha", 40, Pbkdf2),
    ("$sha1$", 30, Pbkdf2),
    ("pbkdf2$", 40, Pbkdf2),
    ("pbkdf2_sha256$", 40, Pbkdf2),
    ("pbkdf2_sha1$", 40, Pbkdf2),
    ("pbkdf2:sha", 40, Pbkdf2),
    ("scrypt:", 60, Scrypt),
    ("bcrypt_sha256$", 60, Bcrypt),
    ("argon2$argon2", 40, Argon2),
    ("sha1$", 40, SaltedSha),
    ("md5$", 34, SaltedSha),
    ("{SSHA}", 30, SaltedSha),
    ("{SSHA256}", 40, SaltedSha),
    ("{SSHA512}", 40, SaltedSha),
    ("{SHA}", 33, Bare),
    ("{MD5}", 29, Bare),
];

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for sign in memchr2_iter(b'$', b'}', bytes) {
        let Some((start, least)) = mark_start(bytes, sign).filter(|(start, _)| *start >= past) else { continue };
        let end = run_end(bytes, start, 256, |byte| byte.is_ascii_alphanumeric() || b"$./+=,-_:{}".contains(&byte));
        let end =
            start + slice(bytes, start, end).iter().rposition(|byte| !b":,}".contains(byte)).map_or(0, |last| last + 1);
        if end - start >= least && !is_word(before(bytes, start)) {
            past = end;
            out.extend(login_before(bytes, start));
            out.push(Span::new(DataClass::PasswordHash, start, end, Confidence::Certain));
        }
    }
    find_windows(bytes, out);
}

/// The method of a hash that is the whole value, by its mark or by its length in hex.
pub(super) fn kind(value: &str) -> Option<HashKind> {
    let is_digest = value.bytes().all(|byte| byte.is_ascii_hexdigit())
        && matches!(value.len(), 32 | 40 | 56 | 64 | 96 | 128)
        && value.bytes().any(|byte| byte.is_ascii_digit());
    MARKS
        .iter()
        .find(|(mark, ..)| value.starts_with(mark))
        .map(|(.., kind)| *kind)
        .or_else(|| is_digest.then_some(HashKind::Bare))
}

/// Where the mark begins to which this sign belongs, and the least length of the whole.
fn mark_start(text: &[u8], sign: usize) -> Option<(usize, usize)> {
    MARKS.iter().find_map(|(mark, least, _)| {
        let within = mark.bytes().position(|byte| matches!(byte, b'$' | b'}')).unwrap_or_else(|| {
            // Werkzeug's have their first dollar sign behind method and rounds.
            let front = run_start(text, sign, 32, |byte| byte.is_ascii_alphanumeric() || byte == b':');
            sign - front
        });
        let start = sign.checked_sub(within)?;
        (slice(text, start, start + mark.len()) == mark.as_bytes()).then_some((start, *least))
    })
}

/// The name in front of a hash in a line of `/etc/shadow` or `htpasswd`: `pat:$6$...`; every machine has a `root`.
fn login_before(text: &[u8], hash: usize) -> Option<Span> {
    const EVERYBODY: [&[u8]; 6] = [b"root", b"admin", b"daemon", b"nobody", b"guest", b"user"];
    let colon = hash.checked_sub(1).filter(|colon| text.get(*colon) == Some(&b':'))?;
    let start = run_start(text, colon, 33, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    let name = slice(text, start, colon);
    let is_line = matches!(before(text, start), None | Some(b'\n' | b'"' | b'\''));
    (is_line && (2..=32).contains(&name.len()) && !EVERYBODY.contains(&name))
        .then(|| Span::new(DataClass::Username, start, colon, Confidence::Likely))
}

/// `LM:NT` of Windows, both halves 32 hex digits; the left one is mostly that of the empty password.
fn find_windows(text: &[u8], out: &mut Vec<Span>) {
    for colon in memchr::memchr_iter(b':', text) {
        let is_hex = |byte: u8| byte.is_ascii_hexdigit();
        let start = run_start(text, colon, 33, is_hex);
        let end = run_end(text, colon + 1, 33, is_hex);
        let is_pair = colon - start == 32
            && end - colon == 33
            && !is_word(before(text, start))
            && !is_word(text.get(end).copied());
        if is_pair {
            out.push(Span::new(DataClass::PasswordHash, start, end, Confidence::Certain));
        }
    }
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
        check(&format!("root:{bcrypt}:"), &[bcrypt]);
        let mut spans = Vec::new();
        find(&format!("pat:{bcrypt}:"), &mut spans);
        let found: Vec<_> = spans.iter().map(|span| (span.class, span.start, span.end)).collect();
        assert_eq!(found, [(DataClass::Username, 0, 3), (DataClass::PasswordHash, 4, 4 + bcrypt.len())]);
        let ldap = "{SSHA}0c0blFTXXNuAMHECS4uxrj3ZieMoWImr";
        check(ldap, &[ldap]);
        let windows = "aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0";
        check(&format!("pat:1001:{windows}:::"), &[windows]);
        let werkzeug = "pbkdf2:sha256:260000$salt1234$0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        check(werkzeug, &[werkzeug]);
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
