//! What a claim of the key or the layout already tells of what the detectors saw, and which of the two gives way.
//! Looks at classes and confidence alone, never at other values.

use super::detect::Span;
use super::gate;
use super::key::Claim;
use crate::model::{Confidence, DataClass, Family};

/// Whether the layout's word for a value is void: nothing stands there, or nothing but zeros where those are no value (a
/// place that was never fixed, an address or an id that was never given, a pulse that was not measured). Zero steps are a
/// measurement.
pub(super) fn is_nothing(class: DataClass, text: &str) -> bool {
    let is_switch = text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
    gate::is_void(text) || is_switch || is_zero(class, text)
}

/// Zeros of a class that knows none.
#[inline]
pub(super) fn is_zero(class: DataClass, text: &str) -> bool {
    use DataClass::{
        AccountId, AdId, BloodPressure, Bssid, Composition, Coordinates, DeviceId, Geofence, Glucose, Heart, Height,
        HomeId, Ip, Mac, Respiratory, Serial, Track, Weight,
    };
    let is_of_zeros = text.bytes().all(|byte| matches!(byte, b'0' | b'.' | b':' | b'-' | b','));
    is_of_zeros
        && matches!(
            class,
            AccountId
                | AdId
                | BloodPressure
                | Bssid
                | Composition
                | Coordinates
                | DeviceId
                | Geofence
                | Glucose
                | Heart
                | Height
                | HomeId
                | Ip
                | Mac
                | Respiratory
                | Serial
                | Track
                | Weight
        )
}

/// What something else than the value says of it.
#[derive(Clone, Copy)]
pub(super) struct Claimed {
    pub(super) class: DataClass,
    pub(super) by: By,
}

/// Who says it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// The layout of the vendor.
    Layout,
    /// A key that can hardly mean anything else.
    Key,
    /// A key of which the values decide.
    VagueKey,
}

impl From<Claim> for Claimed {
    fn from(claim: Claim) -> Self {
        Self { class: claim.class, by: if claim.strong { By::Key } else { By::VagueKey } }
    }
}

/// What the detectors saw in the value.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) class: DataClass,
    pub(super) confidence: Confidence,
    /// Nothing else stands in the value.
    pub(super) is_whole: bool,
}

impl Seen {
    pub(super) fn of(span: &Span, text: &str) -> Self {
        let is_whole = span.start == 0 && span.end == text.len();
        Self { class: span.class, confidence: span.confidence, is_whole }
    }
}

/// Which of the two is told of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The claim, which says what was seen, and more.
    Claim,
    /// What was seen: the claim gives way.
    Seen,
    /// Each for itself.
    Both,
}

/// Decides between what is claimed of a value and what was seen in it: the only place that does, for scans and for rows.
pub(super) fn told(claimed: Claimed, seen: Seen) -> Told {
    if claimed.class == seen.class || seen.confidence == Confidence::Possible {
        Told::Claim
    } else if seen.is_whole && gives_way(claimed, seen.class) {
        Told::Seen
    } else if says_more(claimed.class, seen.class) {
        Told::Claim
    } else {
        Told::Both
    }
}

/// Whether a claim gives way to what the whole value is by itself: a login name that is an e-mail address is told as the
/// address, a device id that is a hardware address as that.
fn gives_way(claimed: Claimed, seen: DataClass) -> bool {
    use DataClass::{
        AccountId, BankAccount, Bssid, DeviceId, Email, HomeId, Hostname, IntegrationToken, Mac, Members, Message,
        Name, Nickname, Password, PasswordHash, Phone, Serial, Track, Url, Username,
    };
    match (claimed.class, seen) {
        // Its vendor knows what an id is for, whatever it looks like.
        (DeviceId | Serial, Mac) => claimed.by != By::Layout,
        // Ways to reach somebody stand in one field, as in `telecom` of health records.
        (Phone, Email)
        | (Email, Phone)
        | (Password, PasswordHash)
        | (
            AccountId | BankAccount | DeviceId | HomeId | Hostname | Members | Message | Name | Nickname | Serial | Url
            | Username,
            _,
        ) => true,
        (Bssid | Track | IntegrationToken, _) => false,
        _ => claimed.by == By::VagueKey,
    }
}

/// Whether the claimed class says what was seen, and more.
fn says_more(claimed: DataClass, seen: DataClass) -> bool {
    use DataClass::{
        Bssid, Coordinates, DeviceId, Geofence, Hostname, ImageUrl, Ip, Mac, Password, Room, Serial, Ssid, Track,
        UrlSecret, Video, Voice, WifiPassword,
    };
    let is_secret = |class: DataClass| class.family() == Family::Credential;
    match claimed {
        Bssid | DeviceId | Serial => seen == Mac,
        Hostname => seen == Ip,
        Track | Geofence => seen == Coordinates,
        Video | Voice | ImageUrl => seen == UrlSecret,
        // A secret may look like anything.
        Password | WifiPassword => true,
        // Names that people choose, and some choose what looks like an address; their key knows better.
        Ssid | Room => !is_secret(seen),
        // The keys above say whose secret it is, which its own form does not.
        _ => is_secret(claimed) && is_secret(seen),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use By::{Key, Layout, VagueKey};
    use DataClass as C;

    #[track_caller]
    fn check(claimed: (DataClass, By), seen: (DataClass, bool), expected: Told) {
        let claimed = Claimed { class: claimed.0, by: claimed.1 };
        let seen = Seen { class: seen.0, confidence: Confidence::Likely, is_whole: seen.1 };
        assert_eq!(told(claimed, seen), expected, "{} and {}", claimed.class, seen.class);
        let maybe = Seen { confidence: Confidence::Possible, ..seen };
        assert_eq!(told(claimed, maybe), Told::Claim, "what is only possible changes no claim");
    }

    #[test]
    fn a_general_claim_gives_way_to_what_the_whole_value_is() {
        for class in [C::Username, C::AccountId, C::Nickname, C::Name, C::Message, C::Members, C::HomeId, C::Serial] {
            check((class, Layout), (C::Email, true), Told::Seen);
            check((class, Key), (C::Email, true), Told::Seen);
            check((class, Key), (C::Email, false), Told::Both);
        }
        check((C::Url, Key), (C::UrlSecret, true), Told::Seen);
        check((C::Password, Key), (C::PasswordHash, true), Told::Seen);
        check((C::Phone, Layout), (C::Email, true), Told::Seen);
        check((C::Email, Key), (C::Phone, true), Told::Seen);
    }

    #[test]
    fn an_id_that_is_an_address_is_told_as_that_unless_the_layout_knows() {
        check((C::Hostname, Layout), (C::Ip, true), Told::Seen);
        check((C::Hostname, Layout), (C::Ip, false), Told::Claim);
        for (claimed, seen) in [(C::DeviceId, C::Mac), (C::Serial, C::Mac)] {
            check((claimed, Layout), (seen, true), Told::Claim);
            check((claimed, Key), (seen, true), Told::Seen);
            check((claimed, VagueKey), (seen, true), Told::Seen);
            check((claimed, Key), (seen, false), Told::Claim);
        }
    }

    #[test]
    fn a_vague_key_gives_way_and_a_clear_one_does_not() {
        check((C::AccessToken, VagueKey), (C::Jwt, true), Told::Seen);
        check((C::AccessToken, Key), (C::Jwt, true), Told::Claim);
        check((C::Room, VagueKey), (C::Email, true), Told::Seen);
        check((C::Room, Key), (C::Email, true), Told::Claim);
        check((C::Place, VagueKey), (C::Coordinates, true), Told::Seen);
        check((C::Place, Key), (C::Coordinates, true), Told::Both);
        for (claimed, seen) in [(C::Bssid, C::Mac), (C::Track, C::Coordinates), (C::IntegrationToken, C::Jwt)] {
            check((claimed, VagueKey), (seen, true), Told::Claim);
        }
    }

    #[test]
    fn a_claim_that_says_more_is_told_alone() {
        check((C::Email, Key), (C::Email, true), Told::Claim);
        check((C::Password, Key), (C::Email, true), Told::Claim);
        check((C::WifiPassword, Layout), (C::Phone, true), Told::Claim);
        check((C::Ssid, Layout), (C::Email, true), Told::Claim);
        check((C::Ssid, Layout), (C::UrlSecret, false), Told::Both);
        check((C::Geofence, Key), (C::Coordinates, false), Told::Claim);
        check((C::Video, Key), (C::UrlSecret, true), Told::Claim);
        check((C::RefreshToken, Key), (C::AccessToken, true), Told::Claim);
        check((C::Address, Key), (C::Email, false), Told::Both);
    }
}
