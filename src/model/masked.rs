//! Text that may be shown, logged, stored and sent: a value with everything personal taken out but enough left
//! that its owner recognises it. The only printable form of a value (invariant 4).
//! Masks have a fixed width, so that they do not tell the length (rotki/rotki#4417).

use super::DataClass;
use serde::{Deserialize, Serialize};
use std::fmt;

const DOTS: &str = "•••";

/// A masked value, or text that never was personal.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Masked(String);

impl Masked {
    /// Masks `raw` by the rule of its class.
    pub fn of(class: DataClass, raw: &str) -> Self {
        let raw = raw.trim();
        Self(match class {
            _ if raw.is_empty() => String::new(),
            DataClass::Email => email(raw),
            DataClass::Ip => first_part(raw, if raw.contains(':') { ':' } else { '.' }),
            DataClass::Mac | DataClass::Bssid => pairs(raw),
            DataClass::Model | DataClass::Firmware | DataClass::Timezone | DataClass::Language | DataClass::Gender => {
                inert(raw, 40)
            }
            DataClass::ImageUrl | DataClass::UrlSecret | DataClass::Video => url(raw),
            // A page or server of one's own: its host is as telling as its path.
            DataClass::Url => ends(raw, if raw.contains("://") { 9 } else { 1 }, 1),
            _ if class.family() == super::Family::Credential => credential(raw),
            DataClass::Phone | DataClass::Card | DataClass::CardPartial => ends(raw, 0, 2),
            _ if is_number(raw) && raw.len() >= 2 => format!("{}{DOTS}", take(raw, 1)),
            _ => ends(raw, 1, 1),
        })
    }

    /// Takes text that is not personal by where it comes from (names of formats, words of ours).
    /// Control and direction characters become visible escapes, long text is cut.
    pub fn plain(text: &str) -> Self {
        Self(inert(text, 200))
    }

    /// The masked text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `pat@example.com` -> `p•••@e•••.com`.
fn email(raw: &str) -> String {
    let Some((local, domain)) = raw.rsplit_once('@') else { return ends(raw, 1, 0) };
    let ending = domain.rsplit_once('.').map_or("", |(_, tld)| tld);
    format!("{}@{}.{}", ends(local, 1, 0), ends(domain, 1, 0), inert(ending, 12))
}

/// First part before the separator, the rest masked: `192.•••`.
fn first_part(raw: &str, separator: char) -> String {
    match raw.split_once(separator) {
        Some((first, _)) => format!("{}{separator}{DOTS}", inert(first, 8)),
        None => ends(raw, 1, 0),
    }
}

/// The maker's half of a hardware address is public knowledge, one pair of it is enough to recognise.
fn pairs(raw: &str) -> String {
    format!("{}{DOTS}{}", take(raw, 2), last(raw, 2))
}

/// Keeps what says which kind of secret it is (`Atnr|`, `ya29.`), never any of the secret.
fn credential(raw: &str) -> String {
    const MARKS: [&str; 12] = [
        "Atza|",
        "Atzr|",
        "Atna|",
        "Atnr|",
        "ya29.",
        "1//0",
        "lvtx.",
        "rvtx.",
        "eyJ",
        "-----BEGIN",
        "ghp_",
        "otpauth:",
    ];
    let mark = MARKS.iter().find(|mark| raw.starts_with(**mark)).copied().unwrap_or_default();
    format!("{mark}{DOTS}")
}

/// Scheme and host stay, path and query go. User information before the host goes too.
fn url(raw: &str) -> String {
    let Some((scheme, rest)) = raw.split_once("://") else { return ends(raw, 1, 0) };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{}://{}/{DOTS}", inert(scheme, 10), inert(host, 40))
}

/// Keeps `head` characters in front and `tail` behind, if enough stays hidden between them.
fn ends(raw: &str, head: usize, tail: usize) -> String {
    let n_chars = raw.chars().take(64).count();
    let tail = if n_chars >= 6 { tail } else { 0 };
    let head = if n_chars >= 3 { head } else { 0 };
    format!("{}{DOTS}{}", take(raw, head), last(raw, tail))
}

fn take(raw: &str, n_chars: usize) -> String {
    inert(&raw.chars().take(n_chars).collect::<String>(), n_chars)
}

fn last(raw: &str, n_chars: usize) -> String {
    let skip = raw.chars().count().saturating_sub(n_chars);
    inert(&raw.chars().skip(skip).collect::<String>(), n_chars)
}

fn is_number(raw: &str) -> bool {
    raw.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-' | b'+'))
}

/// Shows control and direction characters as escapes and cuts after `limit` characters, saying so.
fn inert(text: &str, limit: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(limit * 4));
    for (idx, character) in text.chars().enumerate() {
        if idx == limit {
            shown.push('…');
            break;
        }
        match character {
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                shown.extend(character.escape_unicode());
            }
            _ if character.is_control() => shown.extend(character.escape_unicode()),
            _ => shown.push(character),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(class: DataClass, raw: &str, masked: &str) {
        assert_eq!(Masked::of(class, raw).as_str(), masked);
    }

    #[test]
    fn a_mask_is_recognised_by_its_owner() {
        check(DataClass::Email, "pat@example.com", "p•••@e•••.com");
        check(DataClass::Ip, "192.0.2.44", "192.•••");
        check(DataClass::Ip, "2001:db8::44", "2001:•••");
        check(DataClass::Mac, "02:50:c2:a1:b2:c3", "02•••c3");
        check(DataClass::Ssid, "Example Family WiFi", "E•••i");
        check(DataClass::Weight, "68.4", "6•••");
        check(DataClass::Heart, "72", "7•••");
        check(DataClass::Phone, "+15550100123", "•••23");
        check(DataClass::ImageUrl, "https://pat:pw@example.invalid/thumb/1.jpg?sig=x", "https://example.invalid/•••");
    }

    #[test]
    fn a_secret_shows_its_kind_at_most() {
        check(DataClass::Password, "correct horse", "•••");
        check(DataClass::RefreshToken, "Atnr|EXAMPLE", "Atnr|•••");
        check(DataClass::Pin, "4711", "•••");
    }

    #[test]
    fn short_values_are_hidden_whole() {
        check(DataClass::Name, "Al", "•••");
        check(DataClass::Ssid, "home", "h•••");
    }

    #[test]
    fn direction_characters_are_shown_as_escapes() {
        assert_eq!(Masked::plain("a\u{202e}b\n").as_str(), "a\\u{202e}b\\u{a}");
    }
}
