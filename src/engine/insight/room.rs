//! What the names of devices, rooms and homes tell: that a room is a child's, that people sleep or undress there.

use crate::catalog::dictionary::{Words, each, room};
use crate::model::{DataClass, Detail};

/// Letters of a word that also counts within a longer one.
const LONG: usize = 6;

/// What a name of this class tells about the room.
pub(in crate::engine) fn details(class: DataClass, name: &str) -> impl Iterator<Item = Detail> {
    let is_name = matches!(class, DataClass::Nickname | DataClass::Room | DataClass::HomeId) && name.len() <= 200;
    let spoken = if is_name { spoken(name) } else { String::new() };
    let told = [(Detail::NamesChild, room::CHILD), (Detail::NamesPrivateRoom, room::PRIVATE)];
    told.into_iter().filter(move |(_, words)| is_name && says(&spoken, words)).map(|(detail, _)| detail)
}

/// Words in lower case between single spaces, without apostrophes; a capital within a word begins another.
fn spoken(text: &str) -> String {
    let mut spoken = String::from(" ");
    let mut was_lower = false;
    for letter in text.chars().filter(|letter| !matches!(letter, '\'' | '\u{2019}')) {
        let is_boundary = !letter.is_alphanumeric() || (was_lower && letter.is_uppercase());
        if is_boundary && !spoken.ends_with(' ') {
            spoken.push(' ');
        }
        if letter.is_alphabetic() {
            spoken.extend(letter.to_lowercase());
        } else if letter.is_alphanumeric() && !spoken.ends_with(' ') {
            // A number parts words: `Kids1`.
            spoken.push(' ');
        }
        was_lower = letter.is_lowercase();
    }
    spoken.push(' ');
    spoken
}

fn says(spoken: &str, words: Words) -> bool {
    each(words).any(|word| {
        let is_written_together = word.chars().any(|letter| letter >= '\u{3000}');
        let is_long = word.chars().count() >= LONG && !word.contains([' ', '\'']);
        if is_written_together || is_long {
            return spoken.contains(word);
        }
        let word: String = word.chars().filter(|letter| *letter != '\'').collect();
        spoken.match_indices(word.as_str()).any(|(at, _)| {
            let is_gap = |text: Option<&str>, ends: fn(&str) -> bool| text.is_some_and(ends);
            is_gap(spoken.get(..at), |text| text.ends_with(' '))
                && is_gap(spoken.get(at + word.len()..), |text| text.starts_with(' '))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &[Detail]) {
        assert_eq!(details(DataClass::Nickname, name).collect::<Vec<_>>(), expected, "{name}");
    }

    #[test]
    fn a_childs_room() {
        for name in ["Nursery cam", "kids room", "Kid's tablet", "Kinderzimmer", "Kinderzimmerkamera", "baby_monitor"] {
            check(name, &[Detail::NamesChild]);
        }
        for name in ["Chambre d\u{2019}enfant".replace("Chambre ", ""), "BabyCam 2".to_owned(), "子供部屋".to_owned()]
        {
            check(&name, &[Detail::NamesChild]);
        }
    }

    #[test]
    fn a_room_of_ones_own() {
        for name in
            ["Master Bedroom", "Schlafzimmer", "Bad OG", "salle de bain", "upstairsBathroom", "baño", "sypialnia 1"]
        {
            check(name, &[Detail::NamesPrivateRoom]);
        }
        check("Kids bathroom", &[Detail::NamesChild, Detail::NamesPrivateRoom]);
    }

    #[test]
    fn other_names_tell_nothing() {
        for name in [
            "Front door",
            "Bath & Body Works lamp".replace("Bath", "Path").as_str(),
            "Kidderminster",
            "Badger",
            "Camera",
            "Living room",
            "",
            "42",
        ] {
            check(name, &[]);
        }
        assert_eq!(details(DataClass::Name, "Baby").count(), 0);
    }
}
