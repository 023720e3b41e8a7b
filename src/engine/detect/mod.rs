//! Finds values that speak for themselves: e-mail addresses, tokens, hardware addresses, positions.
//! Judges no key and reads no format; what a value may be under its key is decided by `gate`.
//! Every detector is linear in the length of the text and bounded in how far it looks from one place.

mod authorization;
mod block;
mod bytes;
mod card;
mod coordinates;
mod detail;
mod email;
mod fronts;
mod iban;
mod ip;
mod jwt;
mod mac;
mod national_id;
mod otp;
mod password_hash;
mod phone;
mod private_key;
mod setup_code;
mod survey;
mod token;
mod url_secret;
mod user_agent;
mod vehicle;
mod wallet;
mod worded;
#[cfg(test)]
mod written;

pub use card::{luhn, network_fits};
pub use detail::detail;
pub use iban::is_formed as is_iban_formed;
pub use ip::{Scope, is_version_key, scope};
pub use mac::is_nobody as is_nobodys_mac;
pub use national_id::{is_national_id, is_ssn_form};
pub use phone::calling_code;
pub use vehicle::{is_checked as is_vin_checked, is_formed as is_vin_formed};

use crate::model::{Confidence, DataClass, Shape};
use survey::Survey;

/// Part of a text that is of a class by its own form. `start` and `end` count bytes and stand on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub class: DataClass,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// How sure, by the value alone.
    pub confidence: Confidence,
    /// What it looks like.
    pub shape: Shape,
}

impl Span {
    fn new(class: DataClass, start: usize, end: usize, confidence: Confidence) -> Self {
        Self { class, start, end, confidence, shape: Shape::Tested(class) }
    }

    fn overlaps(&self, other: &Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The longer span explains more; of two equal ones the more severe is told.
    fn rank(&self) -> (usize, u8, Confidence) {
        (self.end - self.start, self.class.dpc(), self.confidence)
    }
}

/// Whether any detector could find something: one pass over the bytes, a few more only where that pass hints at it.
pub fn may_hold(text: &[u8]) -> bool {
    hints(text).is_some()
}

/// Appends every span of `text` to `out`, in order of place, none overlapping another of the same call.
pub fn find(text: &str, out: &mut Vec<Span>) {
    if let Some(hints) = hints(text.as_bytes()) {
        find_hinted(text, hints, out);
    }
}

/// Which detectors are worth running on a text: asked once per line of running text, most of which hold nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hints {
    /// One bit for each of the table, and above them one for `worded`.
    detectors: u32,
    /// Where the first word stands that gives a value away.
    first_word: usize,
}

/// What a survey of the text hints at; `None`: nothing.
pub fn hints(text: &[u8]) -> Option<Hints> {
    let survey = Survey::of(text);
    let detectors = survey.hinted(text);
    (detectors != 0).then(|| Hints { detectors, first_word: survey.first_word() })
}

/// As [`find`], for a text of which the hints are known.
pub fn find_hinted(text: &str, hints: Hints, out: &mut Vec<Span>) {
    let from = out.len();
    for (idx, detector) in DETECTORS.iter().enumerate() {
        if hints.detectors >> idx & 1 == 1 {
            detector(text, out);
        }
    }
    if hints.detectors >> DETECTORS.len() & 1 == 1 {
        worded::find(text, hints.first_word, out);
    }
    settle(out, from);
}

type Detector = fn(&str, &mut Vec<Span>);

/// The detectors in the order of `Survey::hinted`; behind them comes `worded`, which is told where to begin.
const DETECTORS: [Detector; 16] = [
    email::find,
    ip::find_v4,
    ip::find_v6,
    mac::find,
    phone::find,
    card::find,
    find_tokens,
    private_key::find,
    find_urls,
    password_hash::find,
    coordinates::find,
    setup_code::find,
    find_headers,
    find_lettered,
    wallet::find,
    vehicle::find,
];

fn find_tokens(text: &str, out: &mut Vec<Span>) {
    jwt::find(text, out);
    token::find(text, out);
}

fn find_urls(text: &str, out: &mut Vec<Span>) {
    url_secret::find(text, out);
    otp::find(text, out);
}

fn find_headers(text: &str, out: &mut Vec<Span>) {
    authorization::find(text, out);
    user_agent::find(text, out);
}

fn find_lettered(text: &str, out: &mut Vec<Span>) {
    iban::find(text, out);
    national_id::find(text, out);
}

/// Orders the spans from index `from` on and keeps the best of those that overlap.
fn settle(out: &mut Vec<Span>, from: usize) {
    if out.len() <= from.saturating_add(1) {
        return;
    }
    let mut found = out.split_off(from);
    found.sort_by_key(|span| (span.start, span.end));
    for span in found {
        match out.get_mut(from..).and_then(<[Span]>::last_mut) {
            Some(last) if last.overlaps(&span) => {
                if span.rank() > last.rank() {
                    *last = span;
                }
            }
            _ => out.push(span),
        }
    }
}

#[cfg(test)]
mod check {
    //! The one `check` that the tests of all detectors share.

    use super::{Detector, Span, may_hold};
    use crate::model::DataClass;

    /// Asserts that `detector` finds exactly `found` (class and text) in `text`, and that the survey does not hide it.
    #[track_caller]
    pub(super) fn check(detector: Detector, text: &str, found: &[(DataClass, &str)]) {
        let mut spans: Vec<Span> = Vec::new();
        detector(text, &mut spans);
        let seen: Vec<(DataClass, &str)> = spans.iter().map(|span| (span.class, &text[span.start..span.end])).collect();
        assert_eq!(seen, found, "in {text:?}");
        assert!(found.is_empty() || may_hold(text.as_bytes()), "the survey hides {text:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[(DataClass, &str)]) {
        check::check(find, text, found);
    }

    #[test]
    fn the_longest_of_overlapping_spans_is_kept() {
        check(
            "rtsp://admin:hunter2@192.0.2.7/live and pat@example.com",
            &[(DataClass::UrlSecret, "rtsp://admin:hunter2@192.0.2.7/live"), (DataClass::Email, "pat@example.com")],
        );
    }

    #[test]
    fn running_text_yields_spans_in_order() {
        check(
            "Pat (pat@example.com, +49 30 1234567) logged in from 192.0.2.44 via 02:50:c2:a1:b2:c3.",
            &[
                (DataClass::Email, "pat@example.com"),
                (DataClass::Phone, "+49 30 1234567"),
                (DataClass::Ip, "192.0.2.44"),
                (DataClass::Mac, "02:50:c2:a1:b2:c3"),
            ],
        );
    }

    #[test]
    fn every_hint_of_the_table_counts_as_promising() {
        for text in [
            "a@b.co",
            "192.0.2.1",
            "fe80::1",
            "02-50-c2-a1-b2-c3",
            "+12025550123",
            "378282246310005",
            "Atza|IwEBIExample123",
            "-----BEGIN PRIVATE KEY-----",
            "https://x.example/?sig=abcdefgh",
            "$1$salt$abcdefghijklmnopqr",
            "52.5200,13.4049",
            "WIFI:S:a;P:b;;",
            "Bearer 0a1b2c3d4e5f6a7b8c9d",
        ] {
            assert!(may_hold(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn hints_lead_to_the_same_spans() {
        for text in
            ["pat@example.com from 192.0.2.7", "pay DE89370400440532013000", "door code: 4711", "nothing here", ""]
        {
            let (mut all, mut hinted) = (Vec::new(), Vec::new());
            find(text, &mut all);
            if let Some(hints) = hints(text.as_bytes()) {
                find_hinted(text, hints, &mut hinted);
            }
            assert_eq!(all, hinted, "{text:?}");
        }
    }

    /// The slow twin: every detector looks at every text.
    fn find_everywhere(text: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        for detector in DETECTORS {
            detector(text, &mut spans);
        }
        worded::find(text, 0, &mut spans);
        settle(&mut spans, 0);
        spans
    }

    #[test]
    fn what_the_survey_dismisses_no_detector_finds() {
        let texts = written::texts(6_000, &worded::listed());
        let n_found = texts.iter().filter(|text| {
            let mut spans = Vec::new();
            find(text, &mut spans);
            assert_eq!(spans, find_everywhere(text), "{text:?}");
            !spans.is_empty()
        });
        // Most texts hold something, and enough hold nothing.
        let n_found = n_found.count();
        assert!((3_000..5_900).contains(&n_found), "{n_found}");
    }

    #[test]
    fn earlier_spans_of_the_caller_stay() {
        let mut spans = Vec::new();
        find("pat@example.com", &mut spans);
        find("sam@example.org", &mut spans);
        assert_eq!(spans.len(), 2);
    }

    #[test]
    fn ordinary_values_are_dismissed_by_the_survey() {
        for text in [
            "",
            "42",
            "-0.5",
            "2025-06-01 08:00:00 +0200",
            "2025-06-01T08:00:00.123Z",
            "2025-06-01T08:00:00+02:00",
            "1719820800000",
            "Living room",
            "HKQuantityTypeIdentifierActiveEnergyBurned",
            "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
            "4.36.9",
            "01.06.2025",
            "apple-health",
            "true",
            "Küche 🍳",
        ] {
            assert!(!may_hold(text.as_bytes()), "{text:?}");
        }
    }

    #[test]
    fn hostile_repetition_stays_linear_and_quiet() {
        for piece in ["a@", "1.", "::", "+1", "eyJ.", "a:", "://", "$2", "-----BEGIN ", "Atza|", "1-", "é@é."] {
            let text = piece.repeat(40_000);
            let mut spans = Vec::new();
            find(&text, &mut spans);
            for span in spans {
                assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{piece:?}");
            }
        }
    }
}
