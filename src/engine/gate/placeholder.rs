//! Values that stand for the absence of a value, and those that the vendor masked. Reassuring, so worth telling apart.
//! Forms: Home Assistant's `**REDACTED**`, Presidio's and common loggers' words, masked mail and numbers.

use super::super::detect::is_nobodys_mac;
use crate::model::DataClass;

/// Words that say that there is nothing.
const EMPTY: [&str; 28] = [
    "null",
    "none",
    "nil",
    "n/a",
    "na",
    "nan",
    "undefined",
    "unknown",
    "unset",
    "not set",
    "notset",
    "unspecified",
    "empty",
    "-",
    "--",
    "---",
    "?",
    "[]",
    "{}",
    "\"\"",
    "''",
    "#error#",
    "unavailable",
    "(null)",
    "<null>",
    "invalid",
    "tbd",
    "default",
];

/// Words that say that something was taken out.
const MASKED: [&str; 12] = [
    "redacted",
    "masked",
    "hidden",
    "removed",
    "scrubbed",
    "obfuscated",
    "anonymized",
    "anonymised",
    "censored",
    "sanitized",
    "protected",
    "withheld",
];

pub(super) fn is_empty(value: &str) -> bool {
    is_void(value) || is_template(value)
}

/// Says that there is nothing, in so many words or signs. What only looks like a blank to fill in may be a name.
pub(super) fn is_void(value: &str) -> bool {
    value.is_empty()
        || EMPTY.iter().any(|word| value.eq_ignore_ascii_case(word))
        || value.bytes().all(|byte| byte == b' ' || byte == b'_')
        // `HKBloodTypeNotSet`; and the moment that clocks begin with.
        || value.ends_with("NotSet")
        || value.starts_with("1970-01-01T00:00:00")
}

/// `${WIFI_PASS}`, `{{ secret }}`, `<token>`, `%API_KEY%`, `!secret wifi`: a place where a value goes.
fn is_template(value: &str) -> bool {
    const BRACKETS: [(&str, &str); 6] = [("${", "}"), ("{{", "}}"), ("<", ">"), ("%", "%"), ("$(", ")"), ("[[", "]]")];
    let is_name = |inside: &str| {
        !inside.is_empty() && inside.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | ':'))
    };
    let is_bracketed = BRACKETS
        .iter()
        .any(|(open, close)| value.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(is_name));
    let lower = value.get(..12).unwrap_or(value).to_ascii_lowercase();
    let is_asking = ["your_", "your-", "your ", "insert_", "example_"].iter().any(|word| lower.starts_with(word));
    // `Changeme-77` is a password that somebody has; without a digit it is still to be changed.
    let is_asking = is_asking
        || (["changeme", "change_me", "replace_me"].iter().any(|word| lower.starts_with(word))
            && !value.bytes().any(|byte| byte.is_ascii_digit()));
    is_bracketed || value.starts_with("!secret ") || is_asking
}

/// Yes and no in the forms that settings have.
pub(super) fn is_switch(value: &str) -> bool {
    const SWITCHES: [&str; 12] =
        ["true", "false", "yes", "no", "on", "off", "enabled", "disabled", "ja", "nein", "oui", "non"];
    SWITCHES.iter().any(|word| value.eq_ignore_ascii_case(word))
}

pub(super) fn is_masked(value: &str, class: DataClass) -> bool {
    let core = value.trim_matches(|c: char| {
        matches!(c, '*' | '[' | ']' | '<' | '>' | '(' | ')' | '{' | '}' | '_' | '#' | ' ' | '-')
    });
    if core.is_empty() {
        return value.chars().count() >= 3 && value.contains(['*', '#']);
    }
    let is_said = |said: &str| MASKED.iter().any(|word| said.eq_ignore_ascii_case(word));
    // `#MASKED_SSID#`: between signs, what was taken out may be named as well.
    let is_framed = core.len() + 2 <= value.len() && value.starts_with(['#', '[', '<', '*', '(', '{']);
    let is_word = is_said(core)
        || (is_framed
            && core.split_once(['_', ' ', '-', ':']).is_some_and(|(said, what)| is_said(said) && is_name(what)));
    let is_marked = core.len() < value.len() || core.bytes().all(|byte| byte.is_ascii_uppercase());
    // `protected` alone could be somebody's word; in stars or capitals it is the vendor's.
    if (is_word && (is_marked || !class_is_text(class))) || value.chars().all(|c| matches!(c, '•' | '●' | '*' | '…'))
    {
        return true;
    }
    match class {
        DataClass::Mac | DataClass::Bssid => value.len() >= 12 && value.starts_with('0') && is_nobodys_mac(value),
        DataClass::Password | DataClass::Pin | DataClass::WifiPassword => {
            value.len() >= 3 && value.bytes().all(|byte| byte.eq_ignore_ascii_case(&b'x'))
        }
        _ if is_crossed_out(value) => true,
        // What is left of a masked card number is a class of its own.
        DataClass::CardPartial | DataClass::Message | DataClass::Transcript => false,
        _ => has_gap(value),
    }
}

/// What was taken out, in a few plain words.
fn is_name(what: &str) -> bool {
    what.len() <= 32 && what.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b' ' | b'-'))
}

/// `xxxxxx`, `XXX-XX-XXXX`, `00000000`: one letter or zero throughout, as long as a word.
fn is_crossed_out(value: &str) -> bool {
    let signs = || value.bytes().filter(|byte| !matches!(byte, b'-' | b' ' | b'.' | b':'));
    let is_all = |sign: u8| signs().count() >= 5 && signs().all(|byte| byte.eq_ignore_ascii_case(&sign));
    is_all(b'x') || (is_all(b'0') && signs().count() >= 8)
}

/// `p***@example.com`, `+49••••67`, `4111********1111`, `xxxx-xxxx-1234`.
fn has_gap(value: &str) -> bool {
    let n_stars = value.chars().filter(|c| matches!(c, '*' | '•' | '●')).count();
    n_stars >= 2
        && value.len() <= 128
        && !value.contains(char::is_whitespace)
        && (value.contains("**") || value.contains("••") || value.contains("●●"))
}

fn class_is_text(class: DataClass) -> bool {
    matches!(
        class,
        DataClass::Nickname | DataClass::Name | DataClass::Message | DataClass::Ssid | DataClass::Transcript
    )
}
