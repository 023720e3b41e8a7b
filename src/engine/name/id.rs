//! Ids in the names of files and folders: where the rules of a provider say that they stand, and where a word announces
//! them. Says nothing of bare numbers, dates, times, counters, UUIDs: most names have some.

use crate::catalog::dictionary::name::ANNOUNCED;
use crate::engine::detect::Span;
use crate::engine::gate::{self, Fit};
use crate::model::{Confidence, DataClass, NameRule, Shape};
use std::ops::Range;

/// Adds what the rules find in a path.
pub(super) fn find_by_rule(path: &str, rules: &[NameRule], spans: &mut Vec<Span>) {
    for rule in rules {
        for start in starts(path) {
            let Some(rest) = path.get(start..) else { continue };
            let mut found = None;
            if fits(rule.name.as_bytes(), rest.as_bytes(), 0, &mut found)
                && let Some(range) = found
                && is_telling(rest.get(range.clone()).unwrap_or_default())
            {
                add(rule.class, Confidence::Certain, start + range.start..start + range.end, spans);
            }
        }
    }
}

/// Adds ids behind a word that announces them: `user_1234567`, `mac-2caa8e0a1b2c`.
pub(super) fn find_announced(path: &str, spans: &mut Vec<Span>) {
    let words: Vec<Range<usize>> = words(path).collect();
    for pair in words.windows(2) {
        let [word, id] = pair else { continue };
        let (Some(word), Some(text)) = (path.get(word.clone()), path.get(id.clone())) else { continue };
        let is_meant = |(announced, class): &&(&str, DataClass)| {
            announced.eq_ignore_ascii_case(word) && can_be(*class, text, path.get(id.end..).unwrap_or_default())
        };
        if let Some((_, class)) = ANNOUNCED.iter().find(is_meant) {
            add(*class, Confidence::Likely, id.clone(), spans);
        }
    }
}

fn add(class: DataClass, confidence: Confidence, range: Range<usize>, spans: &mut Vec<Span>) {
    if spans.iter().all(|known| known.end <= range.start || range.end <= known.start) {
        spans.push(Span { class, start: range.start, end: range.end, confidence, shape: Shape::Text });
    }
}

/// Where the parts of a path begin.
fn starts(path: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(memchr::memchr_iter(b'/', path.as_bytes()).map(|at| at + 1))
}

/// Whether a path goes on as the rule says, from one part to the end of another. Sets the range between the brackets.
fn fits(rule: &[u8], rest: &[u8], at: usize, found: &mut Option<Range<usize>>) -> bool {
    let Some((sign, rule)) = rule.split_first() else { return matches!(rest.get(at), None | Some(b'/')) };
    match sign {
        b'<' => {
            *found = Some(at..at);
            fits(rule, rest, at, found)
        }
        b'>' => {
            if let Some(range) = found {
                range.end = at;
            }
            fits(rule, rest, at, found)
        }
        b'#' => {
            let digits = rest.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
            digits > 0 && fits(rule, rest, at + digits, found)
        }
        b'*' => {
            let part = rest.get(at..).unwrap_or_default().iter().take_while(|byte| **byte != b'/').count();
            // What is set on the way is set anew by every try that goes further.
            (1..=part.min(LONGEST)).any(|n_bytes| {
                let mut inner = found.clone();
                let does = fits(rule, rest, at + n_bytes, &mut inner);
                if does {
                    *found = inner;
                }
                does
            })
        }
        sign => rest.get(at).is_some_and(|byte| byte.eq_ignore_ascii_case(sign)) && fits(rule, rest, at + 1, found),
    }
}

/// Bytes that a `*` stands for, at most.
const LONGEST: usize = 120;

/// Whether a text is long enough to tell one from another.
fn is_telling(text: &str) -> bool {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.len() >= if is_number { 5 } else { 3 }
}

/// Runs of letters and digits.
fn words(path: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    path.split(|letter: char| !letter.is_alphanumeric()).filter_map(move |word| {
        let start = at;
        at = start + word.len() + path.get(start + word.len()..)?.chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some(start..start + word.len())
    })
}

/// Whether what stands behind a word can be what it announces; `rest` is what follows.
fn can_be(class: DataClass, text: &str, rest: &str) -> bool {
    let n_digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_number = n_digits == text.len();
    match class {
        DataClass::Mac => text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_hexdigit()),
        DataClass::Imei => matches!(gate::fit(class, text), Fit::Tested(_)),
        DataClass::Serial => {
            // The first group of a UUID would pass for one.
            let is_code = n_digits >= 3 && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
            text.len() >= 8 && is_code && !rest.starts_with('-') && !is_time(text)
        }
        _ => is_number && (6..=20).contains(&text.len()) && !is_time(text),
    }
}

/// Whether digits are a date, with or without a time, or seconds or milliseconds since 1970.
fn is_time(digits: &str) -> bool {
    let is_year = matches!(digits.get(..2), Some("19" | "20"));
    let is_epoch = matches!(digits.get(..2), Some("13" | "14" | "15" | "16" | "17" | "18"));
    match digits.len() {
        6 | 8 | 12 | 14 | 17 => is_year,
        10 | 13 => is_epoch,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(path: &str, spans: Vec<Span>) -> Vec<(DataClass, String)> {
        spans.into_iter().map(|span| (span.class, path[span.start..span.end].to_owned())).collect()
    }

    #[track_caller]
    fn check_rule(rule: &'static str, path: &str, expected: Option<&str>) {
        let mut spans = Vec::new();
        let rule = NameRule { name: rule, class: DataClass::AccountId };
        find_by_rule(path, &[rule], &mut spans);
        let expected: Vec<_> = expected.into_iter().map(|id| (DataClass::AccountId, id.to_owned())).collect();
        assert_eq!(told(path, spans), expected, "{path}");
    }

    #[test]
    fn a_rule_says_what_of_a_name_is_an_id() {
        check_rule("export_<#>", "a/export_144000001/logins.csv", Some("144000001"));
        check_rule("export_<#>.zip", "Export_144000001.zip/logins.csv", Some("144000001"));
        check_rule("export_<#>", "my_export_144000001/logins.csv", None);
        check_rule("export_<#>", "export_144000001x/logins.csv", None);
        check_rule("export_<#>", "export_1", None);
        check_rule("nest/thermostats/<*>", "Takeout/Nest/thermostats/09AA01AC/2026/01.csv", Some("09AA01AC"));
        check_rule("<#>_*.json", "w/12345678_userBioMetrics.json", Some("12345678"));
        check_rule("#-#-#_#-#-#_<#>_*", "2025-10-01_2026-01-09_12345678_sleepData.json", Some("12345678"));
        check_rule("#-#-#_#-#-#_<#>_*", "2025-10-01_2026-01-09_sleepData_12345678.json", None);
        check_rule("samsunghealth_<*>_#", "samsunghealth_alex_sample_20260523103346/a.csv", Some("alex_sample"));
        check_rule("<*>.SubscriberInfo.html", "Takeout/Google Account/pat.SubscriberInfo.html", Some("pat"));
    }

    #[track_caller]
    fn check(path: &str, expected: &[(DataClass, &str)]) {
        let mut spans = Vec::new();
        find_announced(path, &mut spans);
        let expected: Vec<_> = expected.iter().map(|(class, id)| (*class, (*id).to_owned())).collect();
        assert_eq!(told(path, spans), expected, "{path}");
    }

    #[test]
    fn a_word_announces_an_id() {
        check("a/user_1234567_steps.csv", &[(DataClass::AccountId, "1234567")]);
        check("Account-12345678.json", &[(DataClass::AccountId, "12345678")]);
        check("mac_2caa8e0a1b2c/log.txt", &[(DataClass::Mac, "2caa8e0a1b2c")]);
        check("serial 09AA01AC1234.csv", &[(DataClass::Serial, "09AA01AC1234")]);
        check("imei_490154203237518.txt", &[(DataClass::Imei, "490154203237518")]);
        check("größe/athlete_144000001.json", &[(DataClass::AccountId, "144000001")]);
    }

    #[test]
    fn dates_counters_and_uuids_are_no_ids() {
        for path in [
            "user_20260102.json",
            "user_20260102112233.json",
            "user_1700000000001.csv",
            "user_1700000000.csv",
            "account_12.json",
            "user_202601.csv",
            "user_data_1234567.json",
            "serial_0A1B2C3D-0000-4000-8000-000000000001.json",
            "mac_os_12.txt",
            "mac_d41d8cd98f00b204e9800998ecf8427e.txt",
            "imei_490154203237519.txt",
            "IMG_20260102_112233.jpg",
            "1234567.json",
        ] {
            check(path, &[]);
        }
    }
}
