//! Words that programs have for each other, where people would have written a name.

use crate::catalog::dictionary::{context, each};

/// `currentMode`, `core:CountryCodeState`, `WATER_DETECTION`: nobody calls a lamp, a room or a child so.
pub(super) fn is_identifier(value: &str) -> bool {
    is_camel(value) || is_spaced_by_colon(value) || is_constant(value)
}

/// Three small letters or more before the first capital; `iPhone` has one.
fn is_camel(value: &str) -> bool {
    let n_small = value.bytes().take_while(u8::is_ascii_lowercase).count();
    n_small >= 3
        && value.as_bytes().get(n_small).is_some_and(u8::is_ascii_uppercase)
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// `namespace:Name`.
fn is_spaced_by_colon(value: &str) -> bool {
    value.split_once(':').is_some_and(|(space, name)| {
        let is_part = |part: &str| part.len() >= 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_part(space) && is_part(name)
    })
}

/// Capitals joined by a line.
fn is_constant(value: &str) -> bool {
    value.contains('_')
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        && value.split('_').all(|part| part.len() >= 2)
}

/// `PINV_a067_overvoltageNeutralChassis`: half of it at least are small letters, four and more in a row.
pub(super) fn is_of_words(value: &str) -> bool {
    const LEAST: usize = 4;
    let runs = value.split(|letter: char| !letter.is_ascii_lowercase());
    let n_small: usize = runs.map(str::len).filter(|length| *length >= LEAST).sum();
    n_small * 2 >= value.len()
}

/// What a setting is set to, whatever it sets.
pub(super) fn is_choice(value: &str) -> bool {
    ["auto", "automatic", "manual", "enable", "disable"].iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// `eth0`, `wlan0`: where a network is plugged in.
pub(super) fn is_interface(value: &str) -> bool {
    let name = value.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    name.len() < value.len()
        && ["eth", "wlan", "br", "en", "enp", "ens", "wlp", "lan", "wan", "wg", "tun", "ra", "ath", "usb"]
            .contains(&name)
}

/// What came of something, and not what happened.
pub(super) fn is_result(value: &str) -> bool {
    ["success", "ok", "failed", "failure", "error", "pass"].iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// `High`, `Main`, `lan`: which of a few, as programs number them.
pub(super) fn is_one_of_few(value: &str) -> bool {
    const WORDS: &str = "high, medium, low, main, sub, primary, secondary, lan, wan, local, remote, default, custom, standard, normal, \
                         master, slave, grid, pv, model, name, unknown, test";
    each(WORDS).any(|word| value.eq_ignore_ascii_case(word))
}

/// What kind of thing it is, in one word: every lamp is a `light`.
pub(super) fn is_kind_of_thing(value: &str) -> bool {
    const OF_VALUES: &str = "temperature, humidity, enum, power, energy, voltage, current, duration, timestamp, binary, \
                             numeric, battery, motion, contact, occupancy, illuminance";
    let is_word = value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_word && each(context::DEVICE).chain(each(OF_VALUES)).any(|thing| thing == value)
}

/// `localhost:8125`.
pub(super) fn is_host_and_port(value: &str) -> bool {
    value.rsplit_once(':').is_some_and(|(host, port)| {
        !host.is_empty() && !host.contains(char::is_whitespace) && port.parse::<u16>().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_programs_are_told_from_those_of_people() {
        for value in ["currentMode", "otherList", "core:CountryCodeState", "WATER_DETECTION"] {
            assert!(is_identifier(value), "{value}");
        }
        for value in ["iPhone", "Kitchen", "LivingRoom", "MacBook Pro", "front_door", "TV", "Pat: phone", "a:b", "HOME"]
        {
            assert!(!is_identifier(value), "{value}");
        }
    }

    #[test]
    fn words_in_a_row_are_no_riddle() {
        assert!(is_of_words("PINV_a067_overvoltageNeutralChassis"));
        assert!(!is_of_words("kqDVfS0dh1w4AIrM0xFStU9vfiBGnNQK"));
    }

    #[test]
    fn interfaces_hosts_and_kinds() {
        assert!(
            ["eth0", "wlan1", "br0"].into_iter().all(is_interface)
                && !["eth", "Home5", "br-lan"].into_iter().any(is_interface)
        );
        assert!(
            is_host_and_port("localhost:8125") && !is_host_and_port("12 High Street: 5") && !is_host_and_port("Flat 3")
        );
        assert!(is_kind_of_thing("camera") && is_kind_of_thing("humidity"));
        assert!(!["Camera", "ikea", "WWV980"].into_iter().any(is_kind_of_thing));
    }
}
