//! Codes on stickers and in QR pictures: Wi-Fi (`WIFI:`), Matter (`MT:`) and `HomeKit` (`X-HM://`).
//! Eight bare digits need a key. Sources: Wi-Fi Alliance WPA3 specification, section 7; Matter core specification 5.1.

use super::Span;
use super::bytes::{before, is_word, run_end, slice};
use crate::model::{Confidence, DataClass};
use memchr::memmem;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    for start in memmem::find_iter(bytes, b"WIFI:") {
        if let Some(end) = wifi_end(text, start) {
            out.push(Span::new(DataClass::WifiPassword, start, end, Confidence::Certain));
        }
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

/// Where a Wi-Fi code with a password ends.
fn wifi_end(text: &str, start: usize) -> Option<usize> {
    const MAX_CODE: usize = 256;
    let reach = text.floor_char_boundary(start.saturating_add(MAX_CODE).min(text.len()));
    let code = text.get(start..reach)?;
    let end = memmem::find(code.as_bytes(), b";;")? + 2;
    let parts = code.get(5..end)?.split(';');
    let holds = |mark: &str| parts.clone().any(|part| part.strip_prefix(mark).is_some_and(|value| !value.is_empty()));
    (holds("S:") && holds("P:")).then_some(start + end)
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
        check(wifi, &[(DataClass::WifiPassword, wifi)]);
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
