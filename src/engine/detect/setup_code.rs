//! Codes on stickers and in QR pictures: Wi-Fi (`WIFI:`), Matter (`MT:`) and `HomeKit` (`X-HM://`).
//! Eight bare digits need a key. Sources: Wi-Fi Alliance WPA3 specification, section 7; Matter core specification 5.1.

use super::Span;
use super::bytes::{before, is_word, run_end, slice};
use crate::model::{Confidence, DataClass};
use memchr::memmem;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    for start in memmem::find_iter(bytes, b"WIFI:") {
        find_wifi(text, start, out);
    }
    for start in memmem::find_iter(bytes, b"MT:") {
        let end = run_end(bytes, start + 3, 64, |byte| {
            byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.')
        });
        let has_digit = slice(bytes, start + 3, end).iter().any(u8::is_ascii_digit);
        if !is_word(before(bytes, start)) && (19..=60).contains(&(end - start - 3)) && has_digit {
            out.push(Span::new(DataClass::Pin, start, end, Confidence::Certain));
        }
    }
    for start in memmem::find_iter(bytes, b"X-HM://") {
        let end = run_end(bytes, start + 7, 16, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if end - start >= 7 + 9 {
            out.push(Span::new(DataClass::Pin, start, end, Confidence::Certain));
        }
    }
}

/// Name and password of a Wi-Fi code; a code without a password opens nothing.
fn find_wifi(text: &str, start: usize, out: &mut Vec<Span>) {
    const MAX_CODE: usize = 256;
    let reach = text.floor_char_boundary(start.saturating_add(MAX_CODE).min(text.len()));
    let Some(code) = text.get(start + 5..reach) else { return };
    let field = |mark: &str| {
        let is_mark = |at: &usize| *at == 0 || code.as_bytes().get(at - 1) == Some(&b';');
        let from = memmem::find_iter(code.as_bytes(), mark).find(is_mark)? + mark.len();
        let rest = code.as_bytes().get(from..)?;
        // A semicolon that belongs to the value has a backslash before it.
        let is_end = |at: &usize| at.checked_sub(1).and_then(|before| rest.get(before)) != Some(&b'\\');
        let length = memchr::memchr_iter(b';', rest).find(is_end)?;
        (length > 0).then_some((start + 5 + from, start + 5 + from + length))
    };
    if let (Some(name), Some(password)) = (field("S:"), field("P:")) {
        out.push(Span::new(DataClass::Ssid, name.0, name.1, Confidence::Certain));
        out.push(Span::new(DataClass::WifiPassword, password.0, password.1, Confidence::Certain));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[(DataClass, &str)]) {
        super::super::check::check(find, text, found);
    }

    #[test]
    fn codes_that_open_something_are_found() {
        let wifi = "WIFI:T:WPA;S:Example Home;P:correct horse;;";
        check(wifi, &[(DataClass::Ssid, "Example Home"), (DataClass::WifiPassword, "correct horse")]);
        check("WIFI:S:A;T:WPA;P:s3\\;x;H:true;;", &[(DataClass::Ssid, "A"), (DataClass::WifiPassword, "s3\\;x")]);
        check("MT:Y.K9042C00KA0648G00", &[(DataClass::Pin, "MT:Y.K9042C00KA0648G00")]);
        check("code X-HM://0023ISYWY1ABC", &[(DataClass::Pin, "X-HM://0023ISYWY1ABC")]);
    }

    #[test]
    fn an_open_network_has_no_secret() {
        check("WIFI:T:nopass;S:Example;;", &[]);
        check("WIFI: on; off; auto", &[]);
        check("GMT:2025-06-01T08:00:00", &[]);
    }
}
