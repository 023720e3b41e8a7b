//! Values beside their words: where one ends, and whether it could be what its word says. Reads no word.

use super::super::bytes::is_monotonous;
use super::super::national_id::{is_national_id, is_ssn_form};
use super::list::List;
use super::words::BLANKS;
use super::{Tie, lower};
use crate::model::DataClass::{
    self, AccessToken, ApiKey, BirthDate, Coordinates, DeviceKey, Hostname, NationalId, Nickname, OtpSeed, Phone, Pin,
    PrivateKey, RefreshToken, SessionId, Ssid,
};

/// Where the value begins and how long it is; a value in quotation marks is what stands between them.
pub(super) fn extent(value: &[u8], class: DataClass, tie: Tie) -> (usize, usize, bool) {
    if let Some(quote @ (b'"' | b'\'' | b'`')) = value.first() {
        let inside = value.get(1..).unwrap_or_default();
        if let Some(length) = memchr::memchr(*quote, inside) {
            return (1, length, true);
        }
    }
    for (open, close) in [("“", "”"), ("„", "“"), ("«", "»")] {
        if let Some(inside) = value.strip_prefix(open.as_bytes())
            && let Some(length) = memchr::memmem::find(inside, close.as_bytes())
        {
            return (open.len(), length, true);
        }
    }
    let is_end = |byte: &u8| match class {
        // A name of a network has blanks.
        Ssid => matches!(byte, b',' | b';' | b'"'),
        Phone => !byte.is_ascii_digit() && !b" ()+-./".contains(byte),
        _ => byte.is_ascii_whitespace() || matches!(byte, b',' | b';' | b'"' | b'<' | b'>' | b'|'),
    };
    if class == Ssid && tie == Tie::Called {
        return (0, called_length(value), false);
    }
    if class == BirthDate {
        return (0, date_length(value), false);
    }
    let skipped = if class == SessionId { cookie_name(value) } else { 0 };
    let rest = value.get(skipped..).unwrap_or_default();
    let whole = rest.get(..rest.iter().position(is_end).unwrap_or(rest.len())).unwrap_or_default();
    let kept = whole.iter().rposition(|byte| !b".,;:)]}'` \t".contains(byte)).map_or(0, |last| last + 1);
    (skipped, kept, false)
}

/// Length of a name of words with capitals and digits: `Kapoor Family 5G`, `Casa da Garça`.
fn called_length(value: &[u8]) -> usize {
    let value = std::str::from_utf8(value).unwrap_or_default();
    let (mut at, mut end) = (0, 0);
    for word in value.split(' ').take(5) {
        let bare = word.trim_end_matches(['.', ',', ';', ')', '!', '?']);
        let is_small = matches!(bare, "da" | "de" | "del" | "do" | "of" | "the" | "van" | "von" | "la");
        if bare.contains(|letter: char| letter.is_uppercase() || letter.is_ascii_digit()) {
            end = at + bare.len();
        } else if !is_small || at == 0 {
            break;
        }
        if bare.len() < word.len() {
            break;
        }
        at += word.len() + 1;
    }
    end
}

/// Length of a date in up to four words: `04.06.1971`, `4 June 1971`, `June 4, 1971`.
fn date_length(value: &[u8]) -> usize {
    static MONTHS: List = List::of(
        "jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez fév avr jui aoû déc ene abr ago dic gen \
        mag giu lug set ott mrt mei kwi",
    );
    let value = std::str::from_utf8(value).unwrap_or_default();
    let (mut at, mut end) = (0, 0);
    for word in value.split(' ').take(5) {
        let bare = word.trim_end_matches([',', '.', ';', ')', '!', '?']);
        let has_digit = bare.bytes().any(|byte| byte.is_ascii_digit());
        let month: String = bare.chars().take(3).collect();
        let is_month = MONTHS.has(&month) && bare.chars().all(char::is_alphabetic);
        if has_digit || is_month {
            end = at + bare.len();
        } else if !matches!(bare, "de" | "of" | "the" | "di") {
            break;
        }
        // The year is the last word of most dates, and a sign behind anything but a day ends it.
        let is_year = has_digit && bare.len() >= 4;
        if is_year || (bare.len() < word.len() && !(word.ends_with([',', '.']) && bare.len() <= 9)) {
            break;
        }
        at += word.len() + 1;
    }
    end
}

/// Length of `name=` in front of the value of a cookie.
fn cookie_name(value: &[u8]) -> usize {
    let name = value.iter().take(40).take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte)).count();
    if name > 0 && value.get(name) == Some(&b'=') { name + 1 } else { 0 }
}

/// Whether this could be a value of the class, so tied to its word.
pub(super) fn fits(class: DataClass, secret: &[u8], tie: Tie) -> bool {
    let n_digits = secret.iter().filter(|byte| byte.is_ascii_digit()).count();
    let has_letter = secret.iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    let is_code = secret.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
    let is_one_word = !secret.iter().any(u8::is_ascii_whitespace);
    let is_opaque = |least: usize| {
        secret.len() >= least
            && is_one_word
            && n_digits > 0
            && has_letter
            && !is_monotonous(secret)
            && is_secret(secret)
    };
    match class {
        Phone => is_national(secret, n_digits),
        Pin if has_letter => {
            let is_capital = secret.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
            tie != Tie::Neighbour && is_capital && n_digits >= 2 && (4..=8).contains(&secret.len())
        }
        Pin => is_code && (4..=11).contains(&n_digits) && secret.first().is_some_and(u8::is_ascii_digit),
        Coordinates => {
            let decimals = secret.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            (4..=16).contains(&decimals)
                && std::str::from_utf8(secret)
                    .ok()
                    .and_then(|text| text.parse().ok())
                    .is_some_and(|degrees: f64| degrees.abs() <= 180.0)
        }
        Ssid => is_network(secret, tie) && !is_code,
        BirthDate => n_digits >= 4 && secret.len() <= 24 && !secret.contains(&b':'),
        NationalId => std::str::from_utf8(secret).is_ok_and(|text| is_national_id(text) || is_ssn_form(text)),
        OtpSeed => (6..=64).contains(&secret.len()) && n_digits > 0 && is_one_word,
        Hostname => is_one_word && has_letter && is_local_name(secret, tie),
        // A name that somebody chose: more than one word, of which one has a capital.
        Nickname => {
            (4..=48).contains(&secret.len())
                && !is_one_word
                && secret.iter().any(u8::is_ascii_uppercase)
                && !secret.iter().any(|byte| b"{}<>=;/".contains(byte))
                && is_secret(secret)
        }
        ApiKey | AccessToken | RefreshToken | SessionId | PrivateKey => is_opaque(12),
        DeviceKey => is_opaque(8),
        _ => is_password(secret, tie, n_digits, has_letter),
    }
}

/// A telephone number as people of its country write it: with a nought or a bracket in front, or in the three groups of
/// North America.
fn is_national(number: &[u8], n_digits: usize) -> bool {
    let lengths: Vec<usize> = number.split(|byte| !byte.is_ascii_digit()).map(<[u8]>::len).filter(|n| *n > 0).collect();
    let is_date = matches!(lengths.as_slice(), [1 | 2, 1 | 2, 2 | 4] | [4, 2, 2]);
    let is_grouped = matches!(lengths.as_slice(), [3, 3, 3 | 4] | [2 | 3, 2, 2, 2] | [3, 2, 3]);
    (8..=13).contains(&n_digits) && !is_date && (number.starts_with(b"0") || is_grouped)
}

/// A name within a home, `pats-laptop.local`, or one in parts behind a sign: `hostname=pats-laptop`.
fn is_local_name(name: &[u8], tie: Tie) -> bool {
    const ENDS: [&str; 6] = [".local", ".lan", ".home", ".box", ".localdomain", ".internal"];
    let text = lower(name);
    let is_formed = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'));
    let is_home = ENDS.iter().any(|end| text.strip_suffix(end).is_some_and(|rest| rest.len() > 2));
    is_formed
        && (is_home || (tie == Tie::Sign && text.contains('-') && !text.contains('.') && text.len() >= 6))
        && is_secret(name)
}

/// A name of a network: behind a sign, in quotation marks, or called so and then more than a plain word.
fn is_network(name: &[u8], tie: Tie) -> bool {
    let first = name.split(|byte| *byte == b' ').next().unwrap_or_default();
    let is_odd = name.iter().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    (tie == Tie::Sign || (tie == Tie::Called && is_odd))
        && (1..=32).contains(&name.len())
        && is_secret(name)
        && is_secret(first)
}

fn is_password(secret: &[u8], tie: Tie, n_digits: usize, has_letter: bool) -> bool {
    let has_sign = secret.iter().enumerate().any(|(idx, byte)| idx > 0 && b"!@#$%&*+-_=?~^.".contains(byte));
    let is_humped = secret.windows(2).any(|pair| matches!(pair, [b'a'..=b'z', b'A'..=b'Z']));
    let is_odd = has_letter && (n_digits > 0 || has_sign || is_humped);
    let is_sentence = memchr::memchr_iter(b' ', secret).count() > 5;
    let least = if tie == Tie::Sign { 3 } else { 5 };
    (least..=128).contains(&secret.len())
        && is_secret(secret)
        && !is_sentence
        && match tie {
            Tie::Sign => has_letter || n_digits >= 6,
            Tie::Verb => is_odd || n_digits >= 6,
            Tie::Neighbour | Tie::Called => has_letter && n_digits > 0,
        }
}

/// No blank to fill in, no mask, no address, no word that says that there is nothing.
pub(super) fn is_secret(secret: &[u8]) -> bool {
    let text = lower(secret);
    let is_blank = text.starts_with(['<', '{', '$', '%', '[', '*', '!', '/', '(', '.'])
        || text.contains("***")
        || text.contains("://")
        || text.contains("your")
        || text.contains("redacted")
        || text.chars().all(|c| c == 'x' || c == '•' || c == '-' || c == '?');
    !is_blank && !text.is_empty() && !BLANKS.contains(&format!(" {text} "))
}
