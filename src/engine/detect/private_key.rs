//! Private keys in PEM (RFC 7468) and of the `age` tool. Certificates and public keys are nobody's secret.

use super::Span;
use super::bytes::{run_end, slice};
use crate::model::{Confidence, DataClass};
use memchr::memmem;

const BEGIN: &[u8] = b"-----BEGIN ";
const END: &[u8] = b"-----END ";
const AGE: &[u8] = b"AGE-SECRET-KEY-1";
/// An RSA key of 16384 bits has about 13 kB.
const MAX_KEY: usize = 32 << 10;
const MAX_LABEL: usize = 64;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for start in memmem::find_iter(bytes, BEGIN) {
        if start < past || !is_private(bytes, start + BEGIN.len()) {
            continue;
        }
        past = block_end(bytes, start, text);
        out.push(Span::new(DataClass::PrivateKey, start, past, Confidence::Certain));
    }
    for start in memmem::find_iter(bytes, AGE) {
        let end = run_end(bytes, start + AGE.len(), 64, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if end - start == AGE.len() + 58 {
            out.push(Span::new(DataClass::PrivateKey, start, end, Confidence::Certain));
        }
    }
}

fn is_private(text: &[u8], label: usize) -> bool {
    let end =
        run_end(text, label, MAX_LABEL, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ');
    memmem::find(slice(text, label, end), b"PRIVATE KEY").is_some()
}

/// Behind the closing line, or as far as a key can reach when the text is cut.
fn block_end(text: &[u8], start: usize, whole: &str) -> usize {
    let reach = whole.floor_char_boundary(start.saturating_add(MAX_KEY).min(text.len()));
    let block = slice(text, start, reach);
    let Some(closing) = memmem::find(block, END) else { return reach };
    let label = start + closing + END.len();
    let dashes =
        run_end(text, label, MAX_LABEL, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ');
    run_end(text, dashes, 5, |byte| byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|key| (DataClass::PrivateKey, *key)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_private_key_is_found_whole() {
        let key = "-----BEGIN EC PRIVATE KEY-----\nMHcCExample\n-----END EC PRIVATE KEY-----";
        check(key, &[key]);
        check(&format!("key: {key}\n\nnext"), &[key]);
        check("-----BEGIN PRIVATE KEY-----\nMHcC", &["-----BEGIN PRIVATE KEY-----\nMHcC"]);
        let age = format!("AGE-SECRET-KEY-1{}", "QPZRY9X8GF".repeat(6).get(..58).unwrap());
        check(&age, &[&age]);
    }

    #[test]
    fn certificates_and_public_keys_are_no_secret() {
        check("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", &[]);
        check("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", &[]);
        check("-----BEGIN ", &[]);
    }
}
