//! Credentials in request headers, as logs and diagnostics keep them: `Bearer <token>`, `Basic <base64>`.
//! Shape: RFC 6750, section 2.1; RFC 7617.

use super::Span;
use super::bytes::{before, is_monotonous, is_word, run_end, slice};
use crate::model::{Confidence, DataClass};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    for at in memmem::find_iter(bytes, b"earer ") {
        let (start, end) = credential(bytes, at + 6);
        let secret = slice(bytes, start, end);
        let is_mixed = secret.iter().any(u8::is_ascii_digit) && secret.iter().any(u8::is_ascii_alphabetic);
        if begins(bytes, at, b'b') && secret.len() >= 16 && is_mixed && !is_monotonous(secret) {
            out.push(Span::new(DataClass::AccessToken, start, end, Confidence::Likely));
        }
    }
    for at in memmem::find_iter(bytes, b"asic ") {
        let (start, end) = credential(bytes, at + 5);
        let login = STANDARD.decode(slice(bytes, start, end)).unwrap_or_default();
        if begins(bytes, at, b'b') && is_login(&login) {
            out.push(Span::new(DataClass::Password, start, end, Confidence::Certain));
        }
    }
}

fn credential(text: &[u8], start: usize) -> (usize, usize) {
    const MAX_CREDENTIAL: usize = 4096;
    let fits = |byte: u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/' | b'=' | b'|')
    };
    (start, run_end(text, start, MAX_CREDENTIAL, fits))
}

/// Whether the word whose second letter stands at `at` begins with `letter`, in either case.
fn begins(text: &[u8], at: usize, letter: u8) -> bool {
    before(text, at).is_some_and(|byte| byte.eq_ignore_ascii_case(&letter))
        && at.checked_sub(1).is_some_and(|first| !is_word(before(text, first)))
}

/// `user:password`, printable, both parts there.
fn is_login(login: &[u8]) -> bool {
    let Some(colon) = memchr::memchr(b':', login) else { return false };
    colon > 0
        && colon + 1 < login.len()
        && std::str::from_utf8(login).is_ok_and(|text| !text.chars().any(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[(DataClass, &str)]) {
        super::super::check::check(find, text, found);
    }

    #[test]
    fn credentials_of_headers_are_found() {
        check("Authorization: Bearer 0a1b2c3d4e5f6a7b8c9d", &[(DataClass::AccessToken, "0a1b2c3d4e5f6a7b8c9d")]);
        check("authorization: basic cGF0Omh1bnRlcjI=", &[(DataClass::Password, "cGF0Omh1bnRlcjI=")]);
    }

    #[test]
    fn the_words_alone_are_no_credentials() {
        for text in
            ["the bearer of this letter", "Bearer xxxxxxxxxxxxxxxxxxxxxx", "basic understanding needed", "Basic Mode"]
        {
            check(text, &[]);
        }
    }
}
