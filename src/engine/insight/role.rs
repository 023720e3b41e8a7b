//! What a field is for the record that it stands in: its time, its place, a person's name. Judged once for each column,
//! by its key and class, and gathered once for each shape of records.

use crate::catalog::dictionary::{Words, each, moment};
use crate::engine::field::Field;
use crate::model::{DataClass, Notation, Trail};
use std::borrow::Cow;

/// What a field is for its record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(in crate::engine) enum Role {
    /// Nothing.
    #[default]
    None,
    /// When it happened; the lowest rank counts.
    Time {
        rank: u8,
        is_universal: bool,
    },
    /// When it ended.
    End {
        is_universal: bool,
    },
    Latitude,
    Longitude,
    /// Both at once.
    Point,
    /// How far the clock of the record is from universal time.
    Offset,
    /// In which unit a value is.
    Unit,
    /// Whether somebody is at home.
    Presence {
        /// The key says it; the value only yes or no.
        is_home_key: bool,
    },
    /// Somebody of the household.
    Person,
    /// What that person is in it.
    Kin,
    Age,
}

/// What is told of a column once and for all.
#[derive(Clone, Copy, Default)]
pub(in crate::engine) struct Hint {
    pub(super) role: Role,
    /// Kind of record by this field alone.
    pub(super) trail: Option<Trail>,
    /// Decimals that are left out of degrees.
    n_left_out: u8,
}

impl Hint {
    /// Of a column by its keys from the root, its class, and how its values are written.
    pub(in crate::engine) fn of(keys: &[&str], class: Option<DataClass>, notation: Notation) -> Self {
        let is_e7 = notation == Notation::E7 || keys.last().is_some_and(|key| key.ends_with("E7"));
        let n_left_out = match notation {
            _ if is_e7 => 7,
            Notation::E4 => 4,
            _ => 0,
        };
        Self { role: Role::of(keys, class, notation), trail: class.and_then(Trail::of), n_left_out }
    }
}

/// Endings of keys that say how their time is written.
const UNIVERSAL: [&str; 2] = ["gmt", "utc"];
const WRITTEN: [&str; 7] = ["local", "millis", "ms", "inseconds", "seconds", "nanos", "secs"];

impl Role {
    fn of(keys: &[&str], class: Option<DataClass>, notation: Notation) -> Self {
        let key = folded(keys.last().copied().unwrap_or_default());
        let is = |words: Words| is_listed(&key, words);
        match class {
            Some(DataClass::BirthDate) => return Role::None,
            Some(DataClass::Coordinates | DataClass::Track) if is(moment::LATITUDE) => return Role::Latitude,
            Some(DataClass::Coordinates | DataClass::Track) if is(moment::LONGITUDE) => return Role::Longitude,
            Some(DataClass::Coordinates) => return Role::Point,
            Some(DataClass::Members) if key.contains("last") || key.contains("family") => return Role::None,
            Some(DataClass::Members) => return Role::Person,
            Some(DataClass::Name | DataClass::Nickname | DataClass::Username)
                if keys.iter().any(|key| is_listed(&folded(key), moment::HOUSEHOLD)) =>
            {
                return Role::Person;
            }
            Some(DataClass::Age) => return if is(moment::KIN) { Role::Kin } else { Role::Age },
            _ => {}
        }
        let time = time(&key, notation == Notation::Universal);
        match (time, class) {
            (Role::None, Some(DataClass::Presence | DataClass::Lock)) => {
                Role::Presence { is_home_key: is(moment::IS_HOME) }
            }
            (Role::None, _) if matches!(notation, Notation::EpochSeconds | Notation::EpochMillis) => {
                Role::Time { rank: 4, is_universal: true }
            }
            (Role::None, _) if is(moment::OFFSET) => Role::Offset,
            (Role::None, _) if matches!(key.as_str(), "unit" | "units") => Role::Unit,
            (Role::None, _) if is(moment::KIN) => Role::Kin,
            (Role::None, _) if is(moment::AGE) => Role::Age,
            (time, _) => time,
        }
    }
}

fn time(key: &str, is_universal: bool) -> Role {
    let (bare, says_universal) = bare(key);
    let is_universal = is_universal || says_universal;
    let is = |words: Words| is_listed(key, words) || is_listed(bare, words);
    let starts = [moment::START, moment::TIME, moment::CREATED, moment::UPDATED];
    if let Some(rank) = starts.iter().position(|words| is(words)) {
        return Role::Time { rank: rank as u8, is_universal };
    }
    if is(moment::END) { Role::End { is_universal } } else { Role::None }
}

/// A key without what says how its time is written, and whether that says universal time.
fn bare(key: &str) -> (&str, bool) {
    let mut bare = key;
    let mut is_universal = false;
    while let Some((rest, says_universal)) = UNIVERSAL
        .iter()
        .map(|ending| (ending, true))
        .chain(WRITTEN.iter().map(|ending| (ending, false)))
        .find_map(|(ending, says)| Some((bare.strip_suffix(ending)?, says)))
        .filter(|(rest, _)| rest.len() >= 4)
    {
        (bare, is_universal) = (rest, is_universal || says_universal);
    }
    (bare, is_universal)
}

/// Letters and digits in lower case.
pub(super) fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether the folded text is one of the words, whose gaps do not count.
pub(super) fn is_listed(folded: &str, words: Words) -> bool {
    !folded.is_empty() && each(words).any(|word| is_same(folded, word))
}

fn is_same(folded: &str, word: &str) -> bool {
    folded.as_bytes().first() == word.as_bytes().first()
        && folded.chars().eq(word.chars().filter(|letter| letter.is_alphanumeric()))
}

/// A field of a record with its column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    /// Both are small, so that what is known of a record is copied quickly; fields behind them all are passed over.
    field: u16,
    pub(super) column: u16,
}

impl Slot {
    pub(super) const NONE: Self = Self { field: u16::MAX, column: u16::MAX };

    /// The text of the field, if the record has it.
    pub(super) fn text<'f>(self, fields: &[Field<'f>]) -> Option<Cow<'f, str>> {
        fields.get(usize::from(self.field)).filter(|_| self.is_there()).map(|field| field.value.text())
    }

    /// The bytes of the field, if the record has it.
    #[inline]
    pub(super) fn of<'f>(self, fields: &[Field<'f>]) -> Option<&'f [u8]> {
        if !self.is_there() {
            return None;
        }
        fields.get(usize::from(self.field)).map(|field| field.value.as_written())
    }

    pub(super) fn is_there(self) -> bool {
        self.field != u16::MAX
    }
}

/// Columns of body metrics that are told apart in one record.
pub(super) const BODIES: usize = 6;

/// What a record, or the shape of many, has for us.
#[allow(clippy::struct_excessive_bools)] // each is a fact of another field
#[derive(Clone, Copy)]
pub(in crate::engine) struct Seen {
    pub(super) time: Slot,
    rank: u8,
    /// The next best, for a date whose time stands beside it.
    pub(super) beside: Slot,
    /// Decimals that are left out of degrees.
    pub(super) n_left_out: u8,
    pub(super) is_universal: bool,
    pub(super) is_end_universal: bool,
    pub(super) trail: Trail,
    /// There is more than a time.
    pub(super) is_rich: bool,
    pub(super) end: Slot,
    pub(super) latitude: Slot,
    pub(super) longitude: Slot,
    pub(super) point: Slot,
    pub(super) offset: Slot,
    pub(super) unit: Slot,
    pub(super) presence: Slot,
    pub(super) is_home_key: bool,
    pub(super) person: Slot,
    pub(super) kin: Slot,
    pub(super) age: Slot,
    bodies: [Slot; BODIES],
    n_bodies: u8,
}

impl Default for Seen {
    fn default() -> Self {
        let none = Slot::NONE;
        Self {
            time: none,
            rank: u8::MAX,
            beside: none,
            n_left_out: 0,
            is_universal: false,
            is_end_universal: false,
            trail: Trail::Other,
            is_rich: false,
            end: none,
            latitude: none,
            longitude: none,
            point: none,
            offset: none,
            unit: none,
            presence: none,
            is_home_key: false,
            person: none,
            kin: none,
            age: none,
            bodies: [none; BODIES],
            n_bodies: 0,
        }
    }
}

impl Seen {
    /// Takes note of a field.
    #[inline]
    pub(in crate::engine) fn see(&mut self, field: usize, column: usize, hint: Hint) {
        if (hint.role != Role::None || hint.trail.is_some())
            && let (Ok(field), Ok(column)) = (u16::try_from(field), u16::try_from(column))
        {
            self.note(Slot { field, column }, hint);
        }
    }

    fn note(&mut self, slot: Slot, hint: Hint) {
        if let Some(trail) = hint.trail {
            self.trail = self.trail.min(trail);
            self.is_rich |= matches!(trail, Trail::Sleep | Trail::Position | Trail::Presence);
            if trail == Trail::Body
                && let Some(free) = self.bodies.get_mut(usize::from(self.n_bodies))
            {
                *free = slot;
                self.n_bodies += 1;
            }
        }
        self.n_left_out = self.n_left_out.max(hint.n_left_out);
        match hint.role {
            Role::None => {}
            Role::Time { rank, is_universal } if rank < self.rank => {
                self.beside = self.time;
                (self.time, self.rank, self.is_universal) = (slot, rank, is_universal);
            }
            Role::Time { .. } if self.beside.is_there() => {}
            Role::Time { .. } => self.beside = slot,
            Role::End { is_universal } => (self.end, self.is_end_universal) = (slot, is_universal),
            Role::Latitude => self.latitude = slot,
            Role::Longitude => self.longitude = slot,
            Role::Point => self.point = slot,
            Role::Offset => self.offset = slot,
            Role::Unit => self.unit = slot,
            Role::Presence { is_home_key } => (self.presence, self.is_home_key) = (slot, is_home_key),
            // The first of several names: family names are those of all.
            Role::Person if self.person.is_there() => {}
            Role::Person => self.person = slot,
            Role::Kin => self.kin = slot,
            Role::Age => self.age = slot,
        }
        self.is_rich |= matches!(
            hint.role,
            Role::Point | Role::Latitude | Role::Longitude | Role::Person | Role::Presence { .. } | Role::Offset
        );
    }

    /// Body metrics.
    pub(super) fn bodies(&self) -> &[Slot] {
        self.bodies.get(..usize::from(self.n_bodies)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, class: Option<DataClass>, expected: Role) {
        assert_eq!(Role::of(&[key], class, Notation::Plain), expected, "{key}");
    }

    #[test]
    fn keys_say_when() {
        let time = |rank| Role::Time { rank, is_universal: false };
        check("startDate", None, time(0));
        check("Start Time", None, time(0));
        check("timestamp", None, time(1));
        check("timestampMs", None, time(1));
        check("created_at", None, time(2));
        check("last_updated", None, time(3));
        check("sleepStartTimestampGMT", None, Role::Time { rank: 0, is_universal: true });
        check("wake_up_time", None, Role::End { is_universal: false });
        check("Uhrzeit", None, time(1));
    }

    #[test]
    fn other_keys_do_not() {
        for key in ["timezone", "expires_at", "duration", "time_in_bed", "runtime", "notes"] {
            check(key, None, Role::None);
        }
        check("date", Some(DataClass::BirthDate), Role::None);
    }

    #[test]
    fn a_place_and_a_person() {
        check("lat", Some(DataClass::Coordinates), Role::Latitude);
        check("LongitudeDegrees", Some(DataClass::Coordinates), Role::Longitude);
        check("position_lat", Some(DataClass::Track), Role::Latitude);
        check("geo", Some(DataClass::Coordinates), Role::Point);
        check("firstName", Some(DataClass::Members), Role::Person);
        check("name", Some(DataClass::Name), Role::None);
        assert_eq!(Role::of(&["household", "name"], Some(DataClass::Name), Notation::Plain), Role::Person);
        check("personType", Some(DataClass::Age), Role::Kin);
    }
}
