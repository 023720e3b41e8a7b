//! Values of the home, of pictures and voice, and of what somebody does.

use super::machine::{is_identifier, is_one_of_few, is_result};
use super::text::{has_digit, has_letter, is_id, is_label};
use super::{Fit, date, number};
use crate::model::{DataClass, Shape};

/// Classes for which yes and no are telling.
pub(super) fn knows_switches(class: DataClass) -> bool {
    matches!(
        class,
        DataClass::Presence
            | DataClass::Lock
            | DataClass::EventLog
            | DataClass::Reproductive
            | DataClass::Gender
            | DataClass::MaritalStatus
            | DataClass::Condition
            | DataClass::Mental
    )
}

pub(super) fn fit(class: DataClass, value: &str) -> Fit {
    let text = |fits: bool| Fit::plausible_if(fits, Shape::Text);
    let moment = || Fit::plausible_if(date::is_moment(value), Shape::Date);
    let link = |endings: &[&str]| Fit::plausible_if(is_link(value, endings), Shape::Link);
    match class {
        DataClass::HomeId | DataClass::Room => {
            text(is_label(value, 100) && !is_identifier(value) || (is_id(value, 2) && has_digit(value)))
        }
        // Names, or how many they are.
        DataClass::Members => text(is_label(value, 1000) || value.parse::<u8>().is_ok_and(|n| (1..=20).contains(&n))),
        DataClass::Presence | DataClass::Lock => word(value).or(moment).or(|| text(is_label(value, 100))),
        DataClass::Schedule => moment().or(|| {
            text(value.len() <= 4096 && (has_letter(value) || has_digit(value)) && number::parse(value).is_none())
        }),
        DataClass::Video => link(&[".mp4", ".mov", ".m3u8", ".mpd", ".avi", ".mkv", ".webm", ".ts"]),
        DataClass::ImageUrl if is_of_product(value) => Fit::Nothing,
        DataClass::ImageUrl => link(&[".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".bmp", ".svg"]),
        DataClass::Voice => link(&[".wav", ".mp3", ".m4a", ".aac", ".ogg", ".flac", ".opus", ".amr"]),
        DataClass::Face => text(is_label(value, 4096) || (is_id(value, 2) && has_digit(value))),
        DataClass::Transcript => text(has_letter(value)),
        DataClass::Login => moment().or(|| text(is_label(value, 300))),
        // Readings, several of them, and when they were taken; meters and tariffs have words.
        DataClass::Energy => Fit::plausible_if(number::is_readings(value), Shape::Number)
            .or(moment)
            .or(|| text(is_label(value, 120) && !is_one_of_few(value))),
        DataClass::Floorplan => link(&[".svg", ".png", ".json", ".pgm"])
            .or(|| text(value.len() >= 3 && (has_letter(value) || has_digit(value)))),
        DataClass::Search | DataClass::Interests => {
            text(value.len() <= 8192 && has_letter(value) || is_label(value, 300))
        }
        DataClass::MediaUse | DataClass::Support => {
            moment().or(|| text(value.len() <= 8192 && (has_letter(value) || (has_digit(value) && value != "0"))))
        }
        DataClass::EventLog if is_result(value) => Fit::Nothing,
        DataClass::EventLog => moment().or(|| word(value)).or(|| text(is_label(value, 300))),
        _ => Fit::Nothing,
    }
}

/// A state in one word, or as a switch.
fn word(value: &str) -> Fit {
    let is_state = value.chars().count() <= 32
        && value.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-' | ' '))
        && has_letter(value);
    Fit::plausible_if(is_state || matches!(value, "0" | "1"), Shape::Word)
}

/// A picture of what was bought, or of nobody: everybody gets the same.
fn is_of_product(value: &str) -> bool {
    const WORDS: [&str; 10] =
        ["pub", "model", "models", "product", "products", "catalog", "icon", "icons", "default", "placeholder"];
    let is_word = |part: &str| WORDS.iter().any(|word| part.eq_ignore_ascii_case(word));
    value.split_once("://").is_some_and(|(_, path)| path.split(['/', '-', '_', '.', '?']).skip(1).any(is_word))
}

/// A web address, an embedded file, or a path with one of the endings.
fn is_link(value: &str, endings: &[&str]) -> bool {
    if let Some((_, behind)) = value.split_once("://") {
        // From one program to the next on the same machine.
        return !["localhost", "127.0.0.1"].iter().any(|host| behind.starts_with(host));
    }
    if value.starts_with("data:") {
        return true;
    }
    let lower = value.to_ascii_lowercase();
    let path = lower.split(['?', '#']).next().unwrap_or_default();
    endings.iter().any(|ending| path.ends_with(ending))
        || (value.starts_with('/') && value.len() >= 8 && !value.contains(' '))
}
