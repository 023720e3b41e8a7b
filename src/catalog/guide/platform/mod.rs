//! The platforms that a vendor’s devices are linked to: how a link is cut, made anew and checked, one file each.
//! Must not claim to see anything: the person looks and says. Nothing outside the last phase wipes a device, closes an
//! account or weakens a sign-in. Facts: `reference`, read in November 2026; each step, route and note names its own.

mod reference;
mod alexa;
mod google_home;
mod smartthings;
mod self_hosted;
mod ring;
mod apple_home;
mod fitbit;
mod health_connect;
mod apple_health;
mod strava;
mod withings;
mod garmin;
mod myfitnesspal;
mod other;
mod ifttt;
mod amazon;
#[cfg(test)]
mod tests;

use crate::model::{Claim, Effort, Grade, Ground, Guide, Label, Outside, Path, Question, Reference, Remedy, Route};

/// In the order of making links anew. IFTTT comes after all others, since its Applets may use them; Amazon's extras last.
pub(super) const GUIDES: &[&Guide] = &[
    &alexa::GUIDE,
    &google_home::GUIDE,
    &smartthings::GUIDE,
    &self_hosted::GUIDE,
    &ring::GUIDE,
    &apple_home::GUIDE,
    &fitbit::GUIDE,
    &health_connect::GUIDE,
    &health_connect::FIT,
    &apple_health::GUIDE,
    &strava::GUIDE,
    &withings::GUIDE,
    &garmin::GUIDE,
    &myfitnesspal::GUIDE,
    &other::GUIDE,
    &ifttt::GUIDE,
    &amazon::GUIDE,
];

/// Every host that these guides have an address of, in alphabetical order; compared exactly.
#[allow(dead_code, reason = "for whoever checks addresses; the guides’ own tests do")]
pub(super) const HOSTS: &[&str] = &["amazon.com", "ifttt.com", "myaccount.google.com", "strava.com"];

/// Month in which everything here was read.
const SEEN: &str = "2026-11";

const fn ground(grade: Grade, sources: &'static [&'static Reference]) -> Ground {
    Ground { grade, seen: SEEN, sources }
}

const fn first(sources: &'static [&'static Reference]) -> Ground {
    ground(Grade::FirstParty, sources)
}

const fn third(sources: &'static [&'static Reference]) -> Ground {
    ground(Grade::ThirdParty, sources)
}

const fn inferred(sources: &'static [&'static Reference]) -> Ground {
    ground(Grade::Inferred, sources)
}

const fn recalled() -> Ground {
    ground(Grade::Recalled, &[])
}

/// Our own advice.
const fn ours() -> Ground {
    ground(Grade::Inferred, &[])
}

const fn claim(text: &'static str, ground: Ground) -> Claim {
    Claim { text, ground }
}

const fn label(text: &'static str) -> Label {
    either(text, &[])
}

/// A label that was seen in several generations; `others` newest first.
const fn either(text: &'static str, others: &'static [&'static str]) -> Label {
    Label { text, others }
}

const fn route(place: &'static str, path: Path, ground: Ground) -> Route {
    Route { only: None, place, path, ground }
}

const fn route_of(vendor: &'static str, place: &'static str, path: Path, ground: Ground) -> Route {
    Route { only: Some(vendor), place, path, ground }
}

const fn question(asks: &'static str, hint: &'static str) -> Question {
    Question { asks, hint }
}

const fn remedy(text: &'static str, ground: Ground) -> Remedy {
    Remedy { text, ground }
}

/// Our own estimate.
const fn effort(minutes: u16, seconds_per_device: u16) -> Effort {
    Effort { minutes, seconds_per_device }
}

const fn outside(words: &'static str, host: &'static str, path: &'static str) -> Outside {
    Outside { words, host, path }
}
