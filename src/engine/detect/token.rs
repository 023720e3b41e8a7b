//! Tokens that vendors begin with a mark of their own. Opaque tokens need a key and are judged by `gate`.
//! Marks of Amazon and Wyze: seen in public notes of their APIs (2026-08); the others are documented by their vendors.

use super::Span;
use super::bytes::{before, is_base64url, is_monotonous, is_word, run_end, run_start, slice};
use super::fronts::{Fronts, MARK};
use crate::model::{Confidence, DataClass};
use DataClass::{AccessToken, AccountId, ApiKey, PushToken, RefreshToken, SessionId};

/// How a vendor's tokens look: the mark, and at least how many bytes of the secret follow.
struct Mark {
    prefix: &'static str,
    class: DataClass,
    n_secret: usize,
    letters: Letters,
}

/// Bytes that may follow a mark.
#[derive(Clone, Copy)]
enum Letters {
    /// Base64url and dots.
    Url,
    /// Any Base64, with `+`, `/` and `=` too.
    Base64,
    /// Letters and digits, both of them.
    Word,
    /// Capitals and digits, exactly as many as stated.
    Capitals,
    /// Hex digits, exactly as many as stated.
    Hex,
}

const fn mark(prefix: &'static str, class: DataClass, n_secret: usize, letters: Letters) -> Mark {
    Mark { prefix, class, n_secret, letters }
}

const MARKS: [Mark; 80] = [
    // Login with Amazon, and the device registration of Alexa.
    mark("Atza|", AccessToken, 8, Letters::Base64),
    mark("Atzr|", RefreshToken, 8, Letters::Base64),
    mark("Atna|", AccessToken, 8, Letters::Base64),
    mark("Atnr|", RefreshToken, 8, Letters::Base64),
    mark("amzn1.account.", AccountId, 8, Letters::Url),
    mark("amzn1.ask.account.", AccountId, 8, Letters::Url),
    mark("amzn1.oa2-cs.v1.", ApiKey, 16, Letters::Url),
    // Google.
    mark("ya29.", AccessToken, 16, Letters::Url),
    mark("1//0", RefreshToken, 16, Letters::Url),
    mark("AIza", ApiKey, 35, Letters::Url),
    mark("GOCSPX-", ApiKey, 20, Letters::Url),
    mark("APA91b", PushToken, 30, Letters::Url),
    mark("ExponentPushToken[", PushToken, 16, Letters::Url),
    // Wyze; Tesla; Facebook; Dropbox.
    mark("lvtx.", AccessToken, 16, Letters::Base64),
    mark("rvtx.", RefreshToken, 16, Letters::Base64),
    mark("NA_", RefreshToken, 64, Letters::Hex),
    mark("EU_", RefreshToken, 64, Letters::Hex),
    mark("EAA", AccessToken, 60, Letters::Word),
    mark("sl.u.", AccessToken, 40, Letters::Url),
    mark("sl.B", AccessToken, 60, Letters::Url),
    // GitHub, GitLab, Slack.
    mark("ghp_", ApiKey, 30, Letters::Url),
    mark("gho_", AccessToken, 30, Letters::Url),
    mark("ghu_", AccessToken, 30, Letters::Url),
    mark("ghs_", AccessToken, 30, Letters::Url),
    mark("ghr_", RefreshToken, 30, Letters::Url),
    mark("github_pat_", ApiKey, 30, Letters::Url),
    mark("glpat-", ApiKey, 16, Letters::Url),
    mark("glrt-", ApiKey, 16, Letters::Url),
    mark("gldt-", ApiKey, 16, Letters::Url),
    mark("xoxb-", AccessToken, 20, Letters::Url),
    mark("xoxp-", AccessToken, 20, Letters::Url),
    mark("xoxa-", AccessToken, 20, Letters::Url),
    mark("xoxc-", AccessToken, 20, Letters::Url),
    mark("xoxd-", SessionId, 20, Letters::Url),
    mark("xoxs-", AccessToken, 20, Letters::Url),
    mark("xoxe.", AccessToken, 20, Letters::Url),
    mark("xoxr-", RefreshToken, 20, Letters::Url),
    mark("xapp-", AccessToken, 20, Letters::Url),
    // Payment: Stripe, Square, Shopify.
    mark("sk_live_", ApiKey, 16, Letters::Url),
    mark("sk_test_", ApiKey, 16, Letters::Url),
    mark("rk_live_", ApiKey, 16, Letters::Url),
    mark("rk_test_", ApiKey, 16, Letters::Url),
    mark("whsec_", ApiKey, 20, Letters::Url),
    mark("sq0atp-", ApiKey, 22, Letters::Url),
    mark("sq0csp-", ApiKey, 40, Letters::Url),
    mark("shpat_", ApiKey, 32, Letters::Hex),
    mark("shpca_", ApiKey, 32, Letters::Hex),
    mark("shppa_", ApiKey, 32, Letters::Hex),
    mark("shpss_", ApiKey, 32, Letters::Hex),
    // Clouds: AWS, DigitalOcean, Vault, Tailscale, Grafana, Azure DevOps, Doppler, Linode.
    mark("AKIA", ApiKey, 16, Letters::Capitals),
    mark("ASIA", ApiKey, 16, Letters::Capitals),
    mark("IQoJb3JpZ2lu", AccessToken, 40, Letters::Base64),
    mark("FwoGZXIvYXdz", AccessToken, 40, Letters::Base64),
    mark("dop_v1_", ApiKey, 64, Letters::Hex),
    mark("doo_v1_", AccessToken, 64, Letters::Hex),
    mark("hvs.", AccessToken, 24, Letters::Url),
    mark("tskey-", ApiKey, 16, Letters::Url),
    mark("glsa_", ApiKey, 32, Letters::Url),
    mark("glc_", ApiKey, 32, Letters::Base64),
    mark("dp.pt.", ApiKey, 40, Letters::Url),
    // Messages: SendGrid, Twilio, Mailgun, Mailchimp keys have no mark; Mapbox; Postman; New Relic; Notion; Linear.
    mark("SG.", ApiKey, 40, Letters::Url),
    mark("SK", ApiKey, 32, Letters::Hex),
    mark("key-", ApiKey, 32, Letters::Hex),
    mark("xkeysib-", ApiKey, 64, Letters::Url),
    mark("sk.eyJ", ApiKey, 40, Letters::Url),
    mark("pk.eyJ", ApiKey, 40, Letters::Url),
    mark("PMAK-", ApiKey, 40, Letters::Url),
    mark("NRAK-", ApiKey, 27, Letters::Capitals),
    mark("ntn_", ApiKey, 40, Letters::Url),
    mark("lin_api_", ApiKey, 32, Letters::Url),
    mark("ATATT3", ApiKey, 60, Letters::Base64),
    // Packages and models.
    mark("npm_", ApiKey, 30, Letters::Url),
    mark("pypi-", ApiKey, 30, Letters::Url),
    mark("hf_", ApiKey, 30, Letters::Url),
    mark("sk-ant-", ApiKey, 20, Letters::Url),
    mark("sk-proj-", ApiKey, 20, Letters::Url),
    mark("sk-or-v1-", ApiKey, 32, Letters::Hex),
    mark("sk-", ApiKey, 32, Letters::Word),
    mark("gsk_", ApiKey, 40, Letters::Word),
    mark("r8_", ApiKey, 36, Letters::Word),
];

/// The only mark that begins with a digit.
pub(super) const DIGIT_MARK: &[u8] = b"1//0";

/// Adds the marks to the table of beginnings.
#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
pub(super) const fn fronts(table: &mut Fronts) {
    // Signed tokens have a detector of their own, but the same filter.
    table.mark(b"eyJ", MARK);
    let mut idx = 0;
    while idx < MARKS.len() {
        table.mark(MARKS[idx].prefix.as_bytes(), MARK);
        idx += 1;
    }
}

/// Whether a mark stands at the beginning of the word.
pub(super) fn is_mark(word: &[u8]) -> bool {
    word.starts_with(b"eyJ") || MARKS.iter().any(|mark| mark.begins(word))
}

/// Whether a token without a mark may stand anywhere.
pub(super) fn has_sign(text: &[u8]) -> bool {
    memchr::memchr2_iter(b'|', b':', text).any(|at| netatmo(text, at).or_else(|| telegram(text, at)).is_some())
}

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    let bytes = text.as_bytes();
    let mut past = 0;
    for (start, rest) in word_starts(bytes) {
        if start < past {
            continue;
        }
        for mark in MARKS.iter().filter(|mark| mark.begins(rest)) {
            let secret = start + mark.prefix.len();
            let run = run_end(bytes, secret, usize::MAX, |byte| mark.letters.hold(byte));
            // The full stop of the sentence is not part of it.
            let end = if before(bytes, run) == Some(b'.') { run - 1 } else { run };
            past = past.max(end);
            if mark.fits(slice(bytes, secret, end)) && !is_word(bytes.get(end).copied()) {
                out.push(Span::new(mark.class, whole_start(bytes, start, mark), end, Confidence::Certain));
                break;
            }
        }
    }
    for at in memchr::memchr2_iter(b'|', b':', bytes) {
        if let Some(span) = netatmo(bytes, at).or_else(|| telegram(bytes, at)) {
            out.push(span);
        }
    }
}

impl Mark {
    /// Compares the first byte itself: most marks differ there.
    #[inline]
    fn begins(&self, word: &[u8]) -> bool {
        self.prefix.as_bytes().first() == word.first() && word.starts_with(self.prefix.as_bytes())
    }

    fn fits(&self, secret: &[u8]) -> bool {
        let n_fits = match self.letters {
            Letters::Capitals | Letters::Hex => secret.len() == self.n_secret,
            Letters::Word => secret.len() >= self.n_secret && secret.iter().any(u8::is_ascii_digit),
            Letters::Url | Letters::Base64 => secret.len() >= self.n_secret,
        };
        n_fits && !is_monotonous(secret)
    }
}

impl Letters {
    fn hold(self, byte: u8) -> bool {
        match self {
            Letters::Url => is_base64url(byte) || byte == b'.',
            Letters::Base64 => is_base64url(byte) || matches!(byte, b'.' | b'+' | b'/' | b'=' | b'|'),
            Letters::Word => byte.is_ascii_alphanumeric(),
            Letters::Hex => byte.is_ascii_hexdigit(),
            Letters::Capitals => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        }
    }
}

/// A push address carries its mark in the middle: `<instance>:APA91b...`.
fn whole_start(text: &[u8], start: usize, mark: &Mark) -> usize {
    match before(text, start) {
        Some(b':') if mark.class == PushToken => run_start(text, start - 1, 64, is_base64url),
        _ => start,
    }
}

/// Netatmo's older tokens: 24 hex digits, `|`, 32 hex digits (fixture of a public client).
fn netatmo(text: &[u8], at: usize) -> Option<Span> {
    if text.get(at) != Some(&b'|') {
        return None;
    }
    let start = run_start(text, at, 25, |byte| byte.is_ascii_hexdigit());
    let end = run_end(text, at + 1, 33, |byte| byte.is_ascii_hexdigit());
    (at - start == 24 && end - at == 33 && !is_word(before(text, start)))
        .then(|| Span::new(AccessToken, start, end, Confidence::Certain))
}

/// Keys of Telegram bots, common in home automation: 8 to 10 digits, `:AA`, 33 more.
fn telegram(text: &[u8], at: usize) -> Option<Span> {
    if slice(text, at, at + 3) != b":AA" {
        return None;
    }
    let start = run_start(text, at, 11, |byte| byte.is_ascii_digit());
    let end = run_end(text, at + 1, 64, is_base64url);
    ((8..=10).contains(&(at - start)) && end - at == 36 && !is_monotonous(slice(text, at + 3, end)))
        .then(|| Span::new(ApiKey, start, end, Confidence::Certain))
}

/// Places where a word could begin with a mark, each with the rest of the text.
fn word_starts(text: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut previous = b' ';
    text.iter().enumerate().filter_map(move |(idx, &byte)| {
        let starts = !is_base64url(previous) && byte.is_ascii_alphanumeric();
        previous = byte;
        if starts { text.get(idx..).map(|rest| (idx, rest)) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[(DataClass, &str)]) {
        super::super::check::check(find, text, found);
    }

    #[test]
    fn one_mark_begins_with_a_digit() {
        let digits: Vec<&str> =
            MARKS.iter().map(|mark| mark.prefix).filter(|prefix| prefix.as_bytes()[0].is_ascii_digit()).collect();
        assert_eq!(digits.concat().as_bytes(), DIGIT_MARK);
        check(
            "refresh 1//0gExampleExampleExample in a line that is longer than a block of sixty-four bytes",
            &[(RefreshToken, "1//0gExampleExampleExample")],
        );
    }

    #[test]
    fn vendor_marks_are_known() {
        check("Atnr|EwICIExample-Token_123", &[(RefreshToken, "Atnr|EwICIExample-Token_123")]);
        check("token=Atza|IwEBIExample+x/y==;", &[(AccessToken, "Atza|IwEBIExample+x/y==")]);
        check("\"ya29.a0ExampleExampleExample\"", &[(AccessToken, "ya29.a0ExampleExampleExample")]);
        check("1//0gExampleExampleExample", &[(RefreshToken, "1//0gExampleExampleExample")]);
        check("lvtx.0123456789abcdefgh", &[(AccessToken, "lvtx.0123456789abcdefgh")]);
        check("AKIAEXAMPLE123456789", &[(ApiKey, "AKIAEXAMPLE123456789")]);
        check("sk-proj-EXAMPLE0123456789abcdef.", &[(ApiKey, "sk-proj-EXAMPLE0123456789abcdef")]);
        check("SK0123456789abcdef0123456789abcdef", &[(ApiKey, "SK0123456789abcdef0123456789abcdef")]);
        check("shpat_0123456789abcdef0123456789abcdef", &[(ApiKey, "shpat_0123456789abcdef0123456789abcdef")]);
        check("amzn1.account.AEXAMPLE123456", &[(AccountId, "amzn1.account.AEXAMPLE123456")]);
    }

    #[test]
    fn shapes_without_a_mark_in_front_are_known() {
        let netatmo = "0123456789abcdef01234567|0123456789abcdef0123456789abcdef";
        check(netatmo, &[(AccessToken, netatmo)]);
        let telegram = "123456789:AAExampleExampleExampleExampleExamp";
        check(telegram, &[(ApiKey, telegram)]);
        let push = "exampleInstance_1234567:APA91bExampleExampleExampleExampleExample";
        check(push, &[(PushToken, push)]);
    }

    #[test]
    fn a_mark_alone_or_a_placeholder_is_no_token() {
        for text in [
            "Atza|",
            "Atza|xxxxxxxxxxxxxxxx",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "ya29.short",
            "AKIAshortlower1234567",
            "AKIAEXAMPLE1234567890",
            "lighthf_0123456789012345678901234567890",
            "amzn1.ask.skill.6ba7b810-9dad-41d1-80b4-00c04fd430c8",
            "HKQuantityTypeIdentifierBodyMass",
            "SK0123456789abcdef0123456789abcde",
            "sk-skeleton-loader-component-for-the-page-header",
        ] {
            check(text, &[]);
        }
    }
}
