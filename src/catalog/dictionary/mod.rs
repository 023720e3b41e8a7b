//! Words of keys and what they mean, in the languages that exports are written in. Constants only: how a key is taken
//! apart and looked up is the business of `engine::key`. Words are written as people write them; accents, case and
//! spaces are folded there.
//!
//! Sources: keys seen in the public clients and fixtures of Wyze, Ring, Eufy, Kasa and Tapo, Tuya, Hue, Netatmo,
//! `SmartThings`, Home Assistant, Alexa, Roomba; Google Takeout, Apple Health, Fitbit, Garmin, Samsung Health, Withings,
//! Zepp, Polar and Strava exports (all 2026-08); everyday words of de, fr, es, it, nl, pt, pl.

mod activity;
mod body;
mod contact;
pub mod context;
mod credential;
mod device;
mod finance;
pub mod healthkit;
mod home;
mod identity;
mod location;
mod media;
pub mod moment;
pub mod name;
mod network;
mod never;
pub mod room;
mod short;
pub mod synonym;
pub mod world;

use crate::model::DataClass;

pub use never::never;

/// Words or phrases as people write them, parted by commas; those of one language may stand behind its tag, parted from
/// the next by a semicolon: `de: gewicht, masse; pl: wag~`. A `~` stands for any ending.
pub type Words = &'static str;

/// Phrases that mean the same class under the same circumstances.
#[derive(Debug)]
pub struct Phrases {
    /// What they mean.
    pub class: DataClass,
    /// Whether the phrase alone convinces, without a look at the value.
    pub strong: bool,
    /// Needs one of these words beside it in the key, or in one of the parents; empty: needs none.
    pub under: Words,
    /// Means something else with one of these words beside it or in the nearest parents.
    pub unless: Words,
    /// The phrases, of one to four words.
    pub phrases: Words,
}

impl Phrases {
    const fn strong(class: DataClass, phrases: Words) -> Self {
        Self { class, strong: true, under: "", unless: "", phrases }
    }

    const fn weak(class: DataClass, phrases: Words) -> Self {
        Self { class, strong: false, under: "", unless: "", phrases }
    }

    const fn under(mut self, words: Words) -> Self {
        self.under = words;
        self
    }

    const fn unless(mut self, words: Words) -> Self {
        self.unless = words;
        self
    }
}

/// The words of a list, one by one.
pub fn each(words: &str) -> impl Iterator<Item = &str> {
    tagged(words).map(|(_, word)| word)
}

/// The words of a list with the tags of their languages, empty where there is none.
pub fn tagged(words: &str) -> impl Iterator<Item = (&str, &str)> {
    words.split(';').flat_map(|group| {
        let (tag, words) = group.split_once(':').unwrap_or(("", group));
        let tag = tag.trim_ascii();
        listed(words).map(move |word| (tag, word.trim_ascii())).filter(|(_, word)| !word.is_empty())
    })
}

/// What stands between commas. Words are short, so that looking at each byte is quicker than a search made for long texts.
fn listed(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(words);
    std::iter::from_fn(move || {
        let words = rest?;
        let end = words.bytes().position(|byte| byte == b',');
        rest = end.and_then(|end| words.get(end + 1..));
        words.get(..end.unwrap_or(words.len()))
    })
}

/// Every table.
pub const ALL: [&[Phrases]; 26] = [
    identity::PHRASES,
    contact::PHRASES,
    location::PHRASES,
    network::PHRASES,
    device::PHRASES,
    credential::PHRASES,
    body::PHRASES,
    activity::PHRASES,
    finance::PHRASES,
    home::PHRASES,
    media::PHRASES,
    media::BEHAVIOR,
    short::PHRASES,
    world::ACCOUNT,
    world::PERSON,
    world::RECORD,
    world::BODY,
    world::ACTIVITY,
    synonym::PERSON,
    synonym::MONEY,
    synonym::BODY,
    synonym::HOME,
    synonym::DEVICE,
    synonym::SECRET,
    synonym::MAKER,
    synonym::LATIN,
];
