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
pub(super) fn is_constant(value: &str) -> bool {
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

/// What came of something, and not what happened.
pub(super) fn is_result(value: &str) -> bool {
    ["success", "ok", "failed", "failure", "error", "pass"].iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// What programs call one of a few things.
const FEW: &str = "high, medium, low, main, sub, primary, secondary, lan, wan, local, remote, default, custom, standard, \
     normal, master, slave, grid, pv, model, name, unknown, test";

/// `High`, `Main`, `lan`: which of a few, as programs number them.
pub(super) fn is_one_of_few(value: &str) -> bool {
    each(FEW).any(|word| value.eq_ignore_ascii_case(word))
}

/// What sensors measure.
const MEASURED: &str = "temperature, humidity, enum, power, energy, voltage, current, duration, timestamp, binary, numeric, \
     battery, motion, contact, occupancy, illuminance";

/// What kind of thing it is, in one word: every lamp is a `light`.
pub(super) fn is_kind_of_thing(value: &str) -> bool {
    const LONGEST: usize = 20;
    let is_word = value.len() <= LONGEST && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_word && each(context::DEVICE).chain(each(MEASURED)).any(|thing| thing == value)
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
    fn kinds_of_things_are_no_models() {
        assert!(is_kind_of_thing("camera") && is_kind_of_thing("humidity"));
        assert!(!["Camera", "ikea", "WWV980"].into_iter().any(is_kind_of_thing));
    }
}
