//! Values that stand for the absence of a value, and those that the vendor masked. Reassuring, so worth telling apart.
//! Forms: Home Assistant's `**REDACTED**`, Presidio's and common loggers' words, masked mail and numbers.

use super::super::detect::is_nobodys_mac;
use crate::model::DataClass;

/// Words that say that there is nothing.
const EMPTY: [&str; 31] = [
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
    "not used",
    "notused",
    "unused",
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

/// The longest of them.
const LONGEST_EMPTY: usize = "unavailable".len();

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

/// The longest of them.
const LONGEST_MASKED: usize = "obfuscated".len();

pub(super) fn is_empty(value: &str) -> bool {
    is_void(value) || is_template(value)
}

/// Says that there is nothing, in so many words or signs. What only looks like a blank to fill in may be a name.
pub(super) fn is_void(value: &str) -> bool {
    if begins_with_digit(value) {
        // The moment that clocks begin with.
        return value.starts_with("1970-01-01T00:00:00");
    }
    value.is_empty()
        || (value.len() <= LONGEST_EMPTY && EMPTY.iter().any(|word| value.eq_ignore_ascii_case(word)))
        || value.bytes().all(|byte| byte == b' ' || byte == b'_')
        // `HKBloodTypeNotSet`.
        || value.ends_with("NotSet")
}

/// `${WIFI_PASS}`, `{{ secret }}`, `<token>`, `%API_KEY%`, `!secret wifi`: a place where a value goes. The first sign tells
/// which of these it can be at all.
fn is_template(value: &str) -> bool {
    match value.as_bytes().first() {
        Some(b'$' | b'{' | b'<' | b'%' | b'[') => is_bracketed(value),
        Some(b'!') => value.starts_with("!secret "),
        Some(byte) if byte.is_ascii_alphabetic() => is_asking(value),
        _ => false,
    }
}

fn is_bracketed(value: &str) -> bool {
    const BRACKETS: [(&str, &str); 6] = [("${", "}"), ("{{", "}}"), ("<", ">"), ("%", "%"), ("$(", ")"), ("[[", "]]")];
    let is_name = |inside: &str| {
        !inside.is_empty() && inside.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | ':'))
    };
    BRACKETS
        .iter()
        .any(|(open, close)| value.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(is_name))
}

fn is_asking(value: &str) -> bool {
    const WORDS: [&str; 8] = ["your_", "your-", "your ", "insert_", "example_", "changeme", "change_me", "replace_me"];
    let begins_with = |word: &&&str| {
        value.as_bytes().get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word.as_bytes()))
    };
    // `Changeme-77` is a password that somebody has; without a digit it is still to be changed.
    WORDS
        .iter()
        .find(begins_with)
        .is_some_and(|word| !word.ends_with("me") || !value.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Yes and no in the forms that settings have.
pub(super) fn is_switch(value: &str) -> bool {
    const SWITCHES: [&str; 12] =
        ["true", "false", "yes", "no", "on", "off", "enabled", "disabled", "ja", "nein", "oui", "non"];
    !begins_with_digit(value) && SWITCHES.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// No word that is looked for does.
fn begins_with_digit(value: &str) -> bool {
    value.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

pub(super) fn is_masked(value: &str, class: DataClass) -> bool {
    let may_be_word = value.len() <= LONGEST_MASKED && !begins_with_digit(value);
    if may_be_word || !is_unmarked(value) {
        let core = value.trim_matches(|c: char| u8::try_from(c).is_ok_and(is_sign));
        if core.is_empty() {
            return value.chars().count() >= 3 && value.contains(['*', '#']);
        }
        if says_so(value, core, class) {
            return true;
        }
    }
    is_crossed(value, class)
}

/// Whether no sign stands around the value that says that something was taken out. Nearly all values.
fn is_unmarked(value: &str) -> bool {
    let bytes = value.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_alphanumeric) && !bytes.last().copied().is_some_and(is_sign)
}

fn is_sign(byte: u8) -> bool {
    matches!(byte, b'*' | b'[' | b']' | b'<' | b'>' | b'(' | b')' | b'{' | b'}' | b'_' | b'#' | b' ' | b'-')
}

/// Says that it was masked, in so many words or signs; `core` stands between the signs.
fn says_so(value: &str, core: &str, class: DataClass) -> bool {
    let is_said = |said: &str| MASKED.iter().any(|word| said.eq_ignore_ascii_case(word));
    // `#MASKED_SSID#`: between signs, what was taken out may be named as well.
    let is_framed = core.len() + 2 <= value.len() && value.starts_with(['#', '[', '<', '*', '(', '{']);
    let is_word = is_said(core)
        || (is_framed
            && core.split_once(['_', ' ', '-', ':']).is_some_and(|(said, what)| is_said(said) && is_name(what)));
    let is_marked = core.len() < value.len() || core.bytes().all(|byte| byte.is_ascii_uppercase());
    // `protected` alone could be somebody's word; in stars or capitals it is the vendor's.
    (is_word && (is_marked || !class_is_text(class))) || value.chars().all(|c| matches!(c, '•' | '●' | '*' | '…'))
}

/// What stands in the place of the signs that were taken out.
fn is_crossed(value: &str, class: DataClass) -> bool {
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
    let is_all =
        |sign: u8, least: usize| signs().all(|byte| byte.eq_ignore_ascii_case(&sign)) && signs().count() >= least;
    match signs().next() {
        Some(b'x' | b'X') => is_all(b'x', 5),
        Some(b'0') => is_all(b'0', 8),
        _ => false,
    }
}

/// `p***@example.com`, `+49••••67`, `4111********1111`, `xxxx-xxxx-1234`.
fn has_gap(value: &str) -> bool {
    value.len() <= 128 && has_two_dots(value) && !value.contains(char::is_whitespace)
}

/// The same star or dot twice in a row.
fn has_two_dots(value: &str) -> bool {
    let mut before = None;
    value.chars().any(|sign| {
        let is_second = before.replace(sign) == Some(sign);
        is_second && matches!(sign, '*' | '•' | '●')
    })
}

fn class_is_text(class: DataClass) -> bool {
    matches!(
        class,
        DataClass::Nickname | DataClass::Name | DataClass::Message | DataClass::Ssid | DataClass::Transcript
    )
}
