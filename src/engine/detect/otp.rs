//! Seeds of one-time passwords in the form that authenticator apps exchange: `otpauth://` with a secret.
//! Shape: the Key URI format of Google Authenticator (its wiki, seen 2026-08).

use super::Span;
use super::bytes::{run_end, slice};
use crate::model::{Confidence, DataClass};
use memchr::memmem;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    for start in memmem::find_iter(bytes, b"otpauth") {
        let end =
            run_end(bytes, start, 1024, |byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\''));
        let link = slice(bytes, start, end);
        let is_seed = link.starts_with(b"otpauth://") && memmem::find(link, b"secret=").is_some();
        if is_seed || (link.starts_with(b"otpauth-migration://") && memmem::find(link, b"data=").is_some()) {
            out.push(Span::new(DataClass::OtpSeed, start, end, Confidence::Certain));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|link| (DataClass::OtpSeed, *link)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_seed_needs_its_secret() {
        let seed = "otpauth://totp/Example:pat?secret=JBSWY3DPEHPK3PXP&issuer=Example";
        check(seed, &[seed]);
        check(&format!("scan {seed} now"), &[seed]);
        check("otpauth://totp/Example?issuer=Example", &[]);
        check("see the otpauth documentation", &[]);
    }
}
