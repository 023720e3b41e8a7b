//! Values that open something. Judged by length and letters; entropy decides nothing alone (it calls sentences secrets).

use super::text::{has_digit, has_letter};
use super::{Fit, Value, date};
use crate::model::DataClass::{
    self, AccessToken, ApiKey, DeviceKey, IntegrationToken, Jwt, OtpSeed, Password, PasswordHash, Pin, PrivateKey,
    PushToken, RefreshToken, SessionId, UrlSecret, WifiPassword,
};
use crate::model::{Family, Shape};

pub(super) fn fit(class: DataClass, value: &Value<'_>) -> Fit {
    if let Some(found) = value.whole().map(|span| span.class)
        && let Some(verdict) = by_own_form(class, found)
    {
        return verdict;
    }
    let secret = |fits: bool| Fit::plausible_if(fits, Shape::Secret);
    match class {
        Password => secret(is_password(value)),
        WifiPassword => secret(is_password(value) && !is_security_word(value) && (5..=64).contains(&value.len())),
        PasswordHash => secret(is_digest(value)),
        // Some files keep the digest of a code under its name.
        Pin => pin(value).or(|| secret(is_hex(value) && matches!(value.len(), 32 | 40 | 64))),
        // Bridges in the home hand out short ones.
        ApiKey if is_opaque(value, 8) && has_digit(value) && has_letter(value) => secret(true),
        ApiKey | AccessToken | RefreshToken | SessionId | IntegrationToken | PushToken => {
            secret(is_opaque(value, 16) || is_header(value) || (class == SessionId && is_opaque(value, 8)))
        }
        // Signing keys under a key that speaks of signed tokens.
        Jwt => secret(is_opaque(value, 24)),
        DeviceKey => secret(
            (is_opaque(value, 6) && !is_plain_word(value))
                || is_grouped_hex(value)
                || is_list_of_bytes(value)
                || is_license(value),
        ),
        PrivateKey => secret(is_opaque(value, 32) || is_mnemonic(value)),
        // Within a server that is told elsewhere.
        UrlSecret if value.starts_with("/api/webhook") || value.starts_with("/hooks/") => {
            secret(value.rsplit('/').next().is_some_and(|last| is_opaque(last, 16)))
        }
        // A place to fill in opens nothing.
        UrlSecret => Fit::plausible_if(
            value.contains("://") && !value.contains(['<', '{']) && !is_plain_page(value),
            Shape::Link,
        )
        // Servers that calls are relayed by, and files.
        .or(|| secret(is_opaque(value, 16) && !["turn", "stun", "/"].iter().any(|front| value.starts_with(front)))),
        OtpSeed => secret(is_seed(value)),
        _ => Fit::Nothing,
    }
}

/// Verdict on a value that detectors know by itself as `found`; `None`: its form says nothing about `class`.
fn by_own_form(class: DataClass, found: DataClass) -> Option<Fit> {
    let is_token = matches!(found, AccessToken | RefreshToken | ApiKey | Jwt | PushToken | SessionId);
    let wants_token = matches!(
        class,
        AccessToken | RefreshToken | ApiKey | Jwt | PushToken | SessionId | IntegrationToken | Password
    );
    if found == class || (is_token && wants_token) {
        return Some(Fit::Tested(Shape::Tested(found)));
    }
    match found {
        // A login name, an address or a time is not the secret beside it.
        _ if matches!(class, Password | WifiPassword) => None,
        _ if found.family() == Family::Credential => None,
        DataClass::Card => None,
        _ => Some(Fit::Nothing),
    }
}

/// Anything on one line that is no date and no web address.
fn is_password(value: &str) -> bool {
    let n_chars = value.chars().count();
    let is_switch = n_chars == 1 && has_digit(value);
    (1..=256).contains(&n_chars)
        && !is_switch
        && !value.contains(char::is_control)
        && !value.contains("://")
        && (date::year(value).is_none() || value.len() <= 4 || has_long_word(value))
}

/// `fontaine-2019-maison` holds a year and is no date, which has a word of three letters at most, or the name of a month.
fn has_long_word(value: &str) -> bool {
    value.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 3).count() > 1
}

/// Names of protection modes stand under keys such as `wpa`.
fn is_security_word(value: &str) -> bool {
    const WORDS: [&str; 9] = ["open", "wep", "wpa", "wpa2", "wpa3", "wpa_psk", "wpa2_psk", "wpa2-psk", "sae"];
    WORDS.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// Hex of the usual lengths, or Base64 of at least 128 bits.
fn is_digest(value: &str) -> bool {
    let is_hex = value.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_hex && matches!(value.len(), 32 | 40 | 56 | 64 | 96 | 128)) || (!is_hex && is_opaque(value, 20))
}

/// Hex of 160 bits and more: nobody types that, and no shorter digest can be told from a key.
pub(super) fn is_long_digest(value: &str) -> bool {
    // `hmac:9f3a...`.
    let digest = value.rsplit(':').next().unwrap_or(value);
    matches!(digest.len(), 40 | 56 | 64 | 96 | 128) && is_hex(digest)
}

/// Four to ten digits, also in groups (`123-45-678`), or a pairing code of letters and digits.
fn pin(value: &str) -> Fit {
    // Keypads end a code with a sign of their own.
    let value = value.trim_matches(['#', '*']);
    let n_digits = value.bytes().filter(u8::is_ascii_digit).count();
    let is_number = !value.starts_with('-')
        && value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b' '))
        && (4..=11).contains(&n_digits)
        && date::year(value).is_none_or(|_| value.len() == 4);
    let is_code = (4..=24).contains(&value.len())
        && !value.starts_with("GPIO")
        && n_digits >= 1
        && has_letter(value)
        && value
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b':'));
    // Those by which a household is joined.
    let is_mixed = (8..=24).contains(&value.len())
        && n_digits >= 2
        && has_letter(value)
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && n_different(value) >= 6;
    let is_code = is_code || is_mixed || is_license(value);
    if is_number { Fit::Plausible(Shape::Number) } else { Fit::plausible_if(is_code, Shape::Secret) }
}

/// A page of the web whose address is of words only, without a query: anybody may know it.
fn is_plain_page(value: &str) -> bool {
    let Some((host, path)) = value
        .strip_prefix("http")
        .and_then(|rest| rest.split_once("://"))
        .map(|(_, rest)| rest.split_once('/').unwrap_or((rest, "")))
    else {
        return false;
    };
    // `v2`, and pages by their number.
    let is_count = |part: &str| part.len() <= 4 && part.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    let is_word = |part: &str| !has_digit(part) || is_count(part);
    let is_written_so = |byte: u8| byte.is_ascii_alphanumeric() || b":/.-_".contains(&byte);
    value.bytes().all(is_written_so)
        && !host.split(['.', ':']).any(|part| part.starts_with(|sign: char| sign.is_ascii_digit()))
        && path.split(['/', '.', '-', '_']).all(is_word)
        && !value.contains(".ics")
}

/// `/library/sections/1`, `/lineups?genre=4`: a way within a server. Base64 begins so by chance, but goes on otherwise.
fn is_path(value: &str) -> bool {
    let is_word = |part: &str| {
        part.len() <= 24
            && (!has_digit(part) || part.bytes().all(|byte| byte.is_ascii_digit() || b"v.-_".contains(&byte)))
    };
    value.strip_prefix('/').is_some_and(|path| path.contains('?') || path.split('/').all(is_word))
}

/// One long word of mixed letters: no spaces, no path, no plain number shorter than a key, not the same letter all over.
fn is_opaque(value: &str, least: usize) -> bool {
    const MAX_SECRET: usize = 16 << 10;
    let is_graphic = value.bytes().all(|byte| byte.is_ascii_graphic()) && !value.contains("://");
    let is_mixed = has_digit(value)
        || (value.bytes().any(|byte| byte.is_ascii_uppercase()) && value.bytes().any(|byte| byte.is_ascii_lowercase()))
        || value.len() >= 20;
    (least..=MAX_SECRET).contains(&value.len())
        && is_graphic
        && n_different(value) >= 5
        && is_mixed
        && !date::is_moment(value)
        && !value.starts_with("data:")
        && !is_path(value)
}

/// `Bearer abc...`, `name=value; name=value`: one gap behind a short word, or pairs.
fn is_header(value: &str) -> bool {
    let is_scheme = value.split_once(' ').is_some_and(|(scheme, rest)| scheme.len() <= 12 && is_opaque(rest, 12));
    // `sid=abc; Path=/; HttpOnly`: the first pair is the cookie, what follows says how to keep it.
    let pairs = value.split(';').take(64).filter_map(|pair| pair.trim().split_once('='));
    let is_cookie = value.len() >= 12
        && pairs.enumerate().any(|(idx, (name, secret))| {
            let least = if idx == 0 { 6 } else { 12 };
            let opens = idx == 0 || is_opening(name);
            !name.is_empty() && !name.contains(' ') && secret.len() >= least && !secret.contains(' ') && opens
        });
    is_scheme || is_cookie
}

/// Whether a cookie of this name is what somebody is logged in by; others keep a language or a colour.
fn is_opening(name: &str) -> bool {
    const WORDS: [&str; 9] = ["sess", "sid", "auth", "token", "login", "remember", "jwt", "sso", "user"];
    let name = name.to_ascii_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// A key in groups: `0x0C, 0x5A, ...`, `A1B2 C3D4 ...`, of at least 128 bits.
fn is_grouped_hex(value: &str) -> bool {
    let n_digits = value.bytes().filter(u8::is_ascii_hexdigit).count();
    let is_written_so = value.bytes().all(|byte| byte.is_ascii_hexdigit() || b" ,:-xX[]".contains(&byte));
    (32..=256).contains(&n_digits) && value.len() <= 512 && is_written_so && has_digit(value) && has_letter(value)
}

/// A key as Zigbee bridges write it: `144, 60, 125, ...`, of at least 128 bits.
pub(super) fn is_list_of_bytes(value: &str) -> bool {
    let inner = value.trim_start_matches(['[', '(']).trim_end_matches([']', ')']);
    let mut n_bytes = 0_usize;
    let fits = inner.split([',', ' ', ';']).filter(|part| !part.is_empty()).take(65).all(|part| {
        n_bytes += 1;
        part.parse::<u8>().is_ok()
    });
    fits && matches!(n_bytes, 16 | 24 | 32)
}

/// Sixteen hexadecimal digits or more, twenty signs of Base64 with letters of both kinds and digits or of Base32, or groups of
/// capitals and digits: a number for everything (RFC 9562) is none of these, and words have no digits in between.
pub(super) fn is_drawn(value: &str) -> bool {
    const LEAST_HEX: usize = 16;
    const LEAST_BASE64: usize = 20;
    // As keys are written in code, but not the number of a wallet.
    let value = value.strip_prefix("0x").filter(|digits| digits.len() != 40).unwrap_or(value);
    let has = |is: fn(&u8) -> bool| value.bytes().any(|byte| is(&byte));
    let is_hex = value.len() >= LEAST_HEX
        && value.bytes().all(|byte| byte.is_ascii_hexdigit())
        && has(u8::is_ascii_alphabetic)
        && n_different(value) > 6;
    let is_base64 = value.len() >= LEAST_BASE64
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=_-.".contains(&byte))
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_digit)
        && value.bytes().filter(|byte| b"/_-.".contains(byte)).count() * 8 <= value.len()
        && n_different(value) > 10;
    let is_base32 = value.len() >= LEAST_BASE64
        && value.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7'))
        && n_different(value) > 10;
    // Two keys as one, or a key and its number.
    let is_part = |part: &str| (2 * LEAST_HEX..value.len()).contains(&part.len()) && is_drawn(part);
    let is_joined = || value.split([':', '-', '.']).any(is_part);
    (is_hex || is_base64 || is_base32 || is_grouped(value) || is_joined()) && has(u8::is_ascii_digit)
}

pub(super) fn is_hex(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Sixteen hexadecimal digits with letters among them: nobody types that into a door.
pub(super) fn is_short_key(value: &str) -> bool {
    value.len() == 16 && is_hex(value) && has_letter(value) && has_digit(value)
}

/// `187WZ-D9MLC-RX4P0-88BIN`: four groups or more of one length, capitals and digits by turns.
fn is_grouped(value: &str) -> bool {
    let groups: Vec<&str> = value.split('-').take(17).collect();
    let length = groups.first().map_or(0, |group| group.len());
    (4..=16).contains(&groups.len())
        && (4..=8).contains(&length)
        && groups.iter().all(|group| {
            group.len() == length && group.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        })
        && groups.iter().filter(|group| has_digit(group) && has_letter(group)).count() * 2 > groups.len()
}

fn n_different(value: &str) -> u32 {
    value.bytes().fold(0_u128, |seen, byte| seen | 1_u128.checked_shl(u32::from(byte)).unwrap_or(0)).count_ones()
}

/// Six capitals or more that spell nothing, as codes and licenses of cameras are.
fn is_license(value: &str) -> bool {
    let n_vowels = value.bytes().filter(|byte| b"AEIOU".contains(byte)).count();
    (6..=32).contains(&value.len())
        && value.bytes().all(|byte| byte.is_ascii_uppercase())
        && n_vowels * 4 <= value.len()
}

fn is_plain_word(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// Base32 seeds, and recovery codes in groups.
fn is_seed(value: &str) -> bool {
    let is_base32 = value.len() >= 16
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || matches!(byte, b'2'..=b'7' | b'=' | b' '));
    let is_code = (6..=64).contains(&value.len())
        && has_digit(value)
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"- \n,;".contains(&byte));
    is_base32
        || (is_code && date::year(value).is_none())
        || (is_opaque(value, 16) && !value.contains('(') && !date::is_moment(value))
}

/// Twelve to twenty-four short lower-case words.
fn is_mnemonic(value: &str) -> bool {
    let mut n_words = 0_usize;
    let fits = value.split(' ').take(25).all(|word| {
        n_words += 1;
        (3..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    fits && (12..=24).contains(&n_words)
}
