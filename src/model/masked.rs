//! Text that may be shown, logged, stored and sent: a value with everything personal taken out but enough left
//! that its owner recognises it. The only printable form of a value (invariant 4).
//! Cut between what people take for letters, never within: an emoji of several parts, a letter with its marks.
//! Masks have a fixed width, so that they do not tell the length (rotki/rotki#4417).

use super::DataClass;
use super::cluster::{clusters, is_mark};
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
            DataClass::NationalId | DataClass::DocumentNo | DataClass::BankAccount => {
                ends(raw, 0, if raw.len() >= 8 { 2 } else { 0 })
            }
            DataClass::Nationality
            | DataClass::Belief
            | DataClass::MaritalStatus
            | DataClass::Biometric
            | DataClass::GeneticLab
            | DataClass::Income
            | DataClass::Search => DOTS.to_owned(),
            // The country of an account is no secret; the bank behind it would be.
            DataClass::Iban | DataClass::Vin | DataClass::Crypto | DataClass::AdId => ends(raw, 2, 2),
            DataClass::VehiclePlate => ends(raw, 1, 0),
            _ if let Some((number, unit)) = measured(raw) => {
                format!("{}{DOTS} {unit}", if number.len() >= 2 { take(number, 1) } else { String::new() })
            }
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

/// Keeps `head` letters in front and `tail` behind, if enough stays hidden between them.
fn ends(raw: &str, head: usize, tail: usize) -> String {
    let n_letters = clusters(raw).take(64).count();
    let tail = if n_letters >= 6 { tail } else { 0 };
    let head = if n_letters >= 3 { head } else { 0 };
    format!("{}{DOTS}{}", take(raw, head), last(raw, tail))
}

fn take(raw: &str, n_letters: usize) -> String {
    inert(&clusters(raw).take(n_letters).collect::<String>(), n_letters)
}

fn last(raw: &str, n_letters: usize) -> String {
    // A value may have megabytes; its last letters stand near its end.
    let from = raw.floor_char_boundary(raw.len().saturating_sub(256));
    let tail: Vec<&str> = clusters(raw.get(from..).unwrap_or_default()).collect();
    inert(&tail.get(tail.len().saturating_sub(n_letters)..).unwrap_or_default().concat(), n_letters)
}

/// Number and unit of `68.4 kg`. The unit is no secret, and without it nobody recognises the number.
fn measured(raw: &str) -> Option<(&str, &str)> {
    const UNITS: [&str; 14] = ["kg", "lb", "g", "st", "cm", "m", "km", "ft", "in", "bpm", "ms", "s", "min", "%"];
    let (number, unit) = raw.split_once(' ')?;
    (!number.is_empty() && is_number(number) && UNITS.contains(&unit)).then_some((number, unit))
}

fn is_number(raw: &str) -> bool {
    raw.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-' | b'+'))
}

/// Shows what cannot be seen, or changes how the rest is seen, as escapes, and cuts after `limit` letters, saying so.
fn inert(text: &str, limit: usize) -> String {
    let mut shown = String::with_capacity(text.len().min(limit * 4));
    for (idx, letter) in clusters(text).enumerate() {
        if idx == limit {
            shown.push('…');
            break;
        }
        // A joiner belongs to what it joins; marks without a letter would sit on what stands before them.
        let is_bare = letter.starts_with(is_mark);
        let can_join = letter.starts_with(|first: char| first >= '\u{590}');
        for character in letter.chars() {
            let is_joiner = matches!(character, '\u{200c}' | '\u{200d}' | '\u{e0020}'..='\u{e007f}')
                && can_join
                && letter.len() > 6;
            if is_bare || character.is_control() || (is_invisible(character) && !is_joiner) {
                shown.extend(character.escape_unicode());
            } else {
                shown.push(character);
            }
        }
    }
    shown
}

/// Characters without a form of their own: directions, joiners, separators of lines, fillers, tags.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
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
        check(DataClass::Weight, "68.4 kg", "6••• kg");
        check(DataClass::Composition, "7 %", "••• %");
        check(DataClass::Address, "12 Main", "1•••n");
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
    fn what_people_take_for_one_letter_is_never_cut() {
        check(DataClass::Name, "👨‍👩‍👧‍👦 and the dog", "👨‍👩‍👧‍👦•••g");
        check(DataClass::Nickname, "Door 1234 🇩🇪", "D•••🇩🇪");
        check(DataClass::Name, "E\u{301}lodie R.", "E\u{301}•••.");
        check(DataClass::Name, "क्षमा नाम यहाँ", "क्ष•••हाँ");
        check(DataClass::Name, "ที่บ้านของเรา", "ที่•••า");
        check(DataClass::Nickname, "Kitchen 👍🏽", "K•••👍🏽");
        check(DataClass::Nickname, "Lamp no. 1️⃣", "L•••1️⃣");
    }

    #[test]
    fn marks_alone_and_what_cannot_be_seen_are_escapes() {
        check(DataClass::Name, "\u{301}\u{302}\u{303}", "•••");
        check(DataClass::Name, "\u{200f}abc def", "\\u{200f}•••f");
        check(DataClass::Name, "\0abc def", "\\u{0}•••f");
        assert_eq!(Masked::plain("\u{301}a").as_str(), "\\u{301}a");
        assert_eq!(Masked::plain("a\u{200d}b").as_str(), "a\\u{200d}b");
    }

    #[test]
    fn numbers_of_papers_and_accounts_show_their_end_at_most() {
        check(DataClass::Iban, "DE89370400440532013000", "DE•••00");
        check(DataClass::NationalId, "219-09-8421", "•••21");
        check(DataClass::DocumentNo, "C01X00", "•••");
        check(DataClass::Belief, "a faith", "•••");
        check(DataClass::Vin, "1M8GDM9AXKP042788", "1M•••88");
        check(DataClass::VehiclePlate, "B-XY 1234", "B•••");
    }

    #[test]
    fn direction_characters_are_shown_as_escapes() {
        assert_eq!(Masked::plain("a\u{202e}b\n").as_str(), "a\\u{202e}b\\u{a}");
    }
}
