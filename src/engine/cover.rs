//! What a claim of the key or the layout already tells of what the detectors saw, and which of the two gives way.

use super::detect::Span;
use super::gate;
use crate::model::{Confidence, DataClass, Family};

/// Whether the layout's word for a value is void: nothing stands there, or nothing but zeros where those are no value (a
/// place that was never fixed, an address or an id that was never given). Zero steps are a measurement.
pub(super) fn is_nothing(class: DataClass, text: &str) -> bool {
    let is_switch = text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
    gate::is_void(text) || is_switch || is_zero(class, text)
}

/// Zeros of a class that knows none.
#[inline]
pub(super) fn is_zero(class: DataClass, text: &str) -> bool {
    use DataClass::{AccountId, AdId, Bssid, Coordinates, DeviceId, Geofence, HomeId, Ip, Mac, Serial, Track};
    let is_of_zeros = text.bytes().all(|byte| matches!(byte, b'0' | b'.' | b':' | b'-' | b','));
    is_of_zeros
        && matches!(
            class,
            AccountId | AdId | Bssid | Coordinates | DeviceId | Geofence | HomeId | Ip | Mac | Serial | Track
        )
}

/// Classes whose values are words of people's choice: a user name may be an e-mail address, and then is one.
pub(super) fn is_a_word_for(class: DataClass) -> bool {
    use DataClass::{
        AccountId, BankAccount, DeviceId, HomeId, Hostname, Members, Name, Nickname, Serial, Url, Username,
    };
    matches!(
        class,
        Name | Username | AccountId | BankAccount | DeviceId | Nickname | Serial | HomeId | Members | Hostname | Url
    )
}

/// Names that people choose, and some choose what looks like an address; their key knows better.
pub(super) fn is_chosen(class: DataClass) -> bool {
    matches!(class, DataClass::Ssid | DataClass::Room)
}

/// Whether the whole value is surely of another class than the claimed one.
pub(super) fn is_whole_and_else(span: &Span, text: &str, class: DataClass) -> bool {
    let is_whole = span.start == 0 && span.end == text.len();
    is_whole && span.confidence > Confidence::Possible && !covers(class, span)
}

/// Whether what the key claims already tells what the detector saw.
pub(super) fn covers(claimed: DataClass, span: &Span) -> bool {
    use DataClass::{Bssid, Coordinates, DeviceId, Geofence, Hostname, Ip, Mac, Serial, Track};
    claimed == span.class
        || (is_chosen(claimed) && span.class.family() != Family::Credential)
        || span.confidence == Confidence::Possible
        || (claimed.family() == Family::Credential && span.class.family() == Family::Credential)
        || matches!(
            (claimed, span.class),
            (Bssid | DeviceId | Serial, Mac) | (Hostname, Ip) | (Track | Geofence, Coordinates)
        )
}
