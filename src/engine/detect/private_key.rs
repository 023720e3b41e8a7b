//! Private keys in PEM (RFC 7468) and of the `age` tool. Certificates and public keys are nobody's secret.

use super::Span;
use super::bytes::{run_end, slice};
use crate::model::{Confidence, DataClass};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use memchr::memmem;

const BEGIN: &[u8] = b"-----BEGIN ";
const END: &[u8] = b"-----END ";
/// `-----BEGIN ` in Base64, as files stand in configurations.
const ENCODED: &[u8] = b"LS0tLS1CRUdJTi";
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
    for start in memmem::find_iter(bytes, ENCODED) {
        let end = run_end(bytes, start, MAX_KEY, |byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte));
        if start >= past && is_private_encoded(slice(bytes, start, end)) {
            past = end;
            out.push(Span::new(DataClass::PrivateKey, start, end, Confidence::Certain));
        }
    }
    for start in memmem::find_iter(bytes, AGE) {
        let end = run_end(bytes, start + AGE.len(), 64, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if end - start == AGE.len() + 58 {
            out.push(Span::new(DataClass::PrivateKey, start, end, Confidence::Certain));
        }
    }
}

fn is_private(text: &[u8], label: usize) -> bool {
    let end = run_end(text, label, MAX_LABEL, |byte| byte.is_ascii_alphanumeric() || byte == b' ');
    // What both ends of an OpenVPN line hold is as secret as a key of one of them.
    [b"PRIVATE KEY".as_slice(), b"OpenVPN Static key"]
        .iter()
        .any(|words| memmem::find(slice(text, label, end), words).is_some())
}

fn is_private_encoded(encoded: &[u8]) -> bool {
    // Whole groups of four, as many as the line with the label takes.
    let front = slice(encoded, 0, (BEGIN.len() + MAX_LABEL).min(encoded.len()) / 4 * 4);
    STANDARD_NO_PAD.decode(front).is_ok_and(|text| is_private(&text, BEGIN.len()))
}

/// Behind the closing line, or as far as a key can reach when the text is cut.
fn block_end(text: &[u8], start: usize, whole: &str) -> usize {
    let reach = whole.floor_char_boundary(start.saturating_add(MAX_KEY).min(text.len()));
    let block = slice(text, start, reach);
    let Some(closing) = memmem::find(block, END) else { return reach };
    let label = start + closing + END.len();
    let dashes = run_end(text, label, MAX_LABEL, |byte| byte.is_ascii_alphanumeric() || byte == b' ');
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
        let line = "-----BEGIN OpenVPN Static key V1-----\n6acef03f62675b4b\n-----END OpenVPN Static key V1-----";
        check(line, &[line]);
        let encoded = "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFcEFJQkFBS0NBUUVB";
        check(&format!("key={encoded}; x"), &[encoded]);
        let age = format!("AGE-SECRET-KEY-1{}", "QPZRY9X8GF".repeat(6).get(..58).unwrap());
        check(&age, &[&age]);
    }

    #[test]
    fn certificates_and_public_keys_are_no_secret() {
        check("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", &[]);
        check("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", &[]);
        check("-----BEGIN ", &[]);
        check("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJleGFtcGxl", &[]);
        check("LS0tLS1CRUdJTi", &[]);
    }
}
