//! Signed tokens: two or three Base64url parts of which the first is a JSON header. Checks no signature and reads no
//! claim but the end of validity. Shape: RFC 7515, section 3.1; RFC 7519.

use super::Span;
use super::bytes::{before, is_base64url, run_end, slice};
use crate::model::{Confidence, DataClass};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use memchr::memmem;

/// No header that is meant honestly is longer.
const MAX_HEADER: usize = 4096;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for start in memmem::find_iter(bytes, b"eyJ") {
        if start < past || before(bytes, start).is_some_and(|byte| is_base64url(byte) || byte == b'.') {
            continue;
        }
        let run = run_end(bytes, start, usize::MAX, |byte| is_base64url(byte) || byte == b'.');
        past = run;
        if let Some(length) = token_length(slice(bytes, start, run)) {
            out.push(Span::new(DataClass::Jwt, start, start + length, Confidence::Certain));
        }
    }
}

/// Length of the token at the front of a run of Base64url and dots.
fn token_length(run: &[u8]) -> Option<usize> {
    let mut parts = run.split(|byte| *byte == b'.');
    let (header, payload) = (parts.next()?, parts.next()?);
    if payload.len() < 4 || !is_header(header) {
        return None;
    }
    let signature = parts.next().unwrap_or_default();
    let signed = if signature.is_empty() { 0 } else { signature.len() + 1 };
    Some(header.len() + 1 + payload.len() + signed)
}

/// The claims of a token that is the whole value, as JSON.
pub(super) fn payload(token: &str) -> Option<Vec<u8>> {
    const MAX_PAYLOAD: usize = 64 << 10;
    let mut parts = token.trim().split('.');
    let (header, payload) = (parts.next()?, parts.next()?);
    let is_signed = is_header(header.as_bytes()) && payload.len() <= MAX_PAYLOAD;
    URL_SAFE_NO_PAD.decode(payload).ok().filter(|json| is_signed && json.starts_with(b"{"))
}

/// `exp` of the claims: seconds since 1970 (RFC 7519, section 4.1.4).
pub(super) fn end(claims: &[u8]) -> Option<i64> {
    let rest = claims.get(memmem::find(claims, b"\"exp\"")? + 5..)?;
    let number = rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start();
    let length = number.iter().take(16).take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(number.get(..length)?).ok()?.parse().ok()
}

fn is_header(part: &[u8]) -> bool {
    if part.len() > MAX_HEADER {
        return false;
    }
    URL_SAFE_NO_PAD.decode(part).is_ok_and(|json| {
        json.starts_with(b"{")
            && json.trim_ascii_end().ends_with(b"}")
            && (memmem::find(&json, b"\"alg\"").is_some() || memmem::find(&json, b"\"typ\"").is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `{"alg":"HS256","typ":"JWT"}`, then `{"sub":"pat"}`.
    const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJwYXQifQ.c2lnbmF0dXJl";

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|token| (DataClass::Jwt, *token)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_token_is_told_by_its_header() {
        check(TOKEN, &[TOKEN]);
        check(&format!("Bearer {TOKEN}, next"), &[TOKEN]);
        check(&format!("{TOKEN}."), &[TOKEN]);
        check("eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXQifQ.", &["eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXQifQ"]);
    }

    #[test]
    fn json_in_base64_alone_is_no_token() {
        check("eyJzdWIiOiJwYXQifQ", &[]);
        check("eyJzdWIiOiJwYXQifQ.eyJzdWIiOiJwYXQifQ.c2ln", &[]);
        check("eyJ.eyJ.eyJ", &[]);
        check("keyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXQifQ.x", &[]);
    }
}
