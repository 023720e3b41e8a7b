//! What others can see of an account without breaking in: everybody, where it is open, and people who work for the vendor.
//! Must not promise that what was copied comes back. Facts: Strava's support pages; a report on Alexa's switch; the rest is
//! our own advice.

use super::reference::{ALEXA_REVIEW, OWN, STRAVA_CONTROLS, STRAVA_VISIBILITY, first, third};
use super::{label, minutes, remedy, route, route_of};
use crate::model::{Fact, Guide, Path, Phase, Question, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "visible",
    name: "What others can see",
    goal: "Only people you chose see your activities and recordings.",
    before: &["The app of {vendor}, and a browser that is not signed in"],
    words: &["Privacy", "Visibility", "Public", "Followers", "Recordings"],
    notes: &[],
    changes: &[],
    steps: &[LIMIT, RECORDINGS],
};

const LIMIT: Step = Step {
    id: "visible.limit",
    rev: 1,
    phase: Phase::Vendor,
    title: "Choose who sees your activities and profile at {vendor}",
    why: "What was open to everybody stays open until you close it.",
    routes: &[
        route_of(
            "strava",
            "In Strava’s privacy controls",
            Path::LookFor(&["Activities", "Map Visibility", "Profile Page", "Only You"]),
            first(&[STRAVA_VISIBILITY, STRAVA_CONTROLS]),
        ),
        route(
            "In the settings of {vendor}",
            Path::LookFor(&["Privacy", "Who can see", "Public profile", "Hide start and end"]),
            OWN,
        ),
    ],
    say: None,
    caution: Some("A new default may leave old entries as they are; at Strava it does. Change those too."),
    effort: minutes(10),
    expected: "Strangers see neither your routes nor your name.",
    check: Question {
        asks: "Does a browser that is not signed in show nothing of you?",
        hint: "Open your profile by its address in a private window.",
    },
    if_fails: &[
        remedy("Old entries stay open: delete those that begin or end at home."),
        remedy("There is no such setting: ask {vendor} to take it down, together with the letter for your data."),
    ],
    when: When::Is(Fact::Public),
    if_skipped: "Anybody can go on reading it.",
    links: &[],
    ground: first(&[STRAVA_CONTROLS]),
};

const RECORDINGS: Step = Step {
    id: "visible.recordings",
    rev: 1,
    phase: Phase::Vendor,
    title: "Keep fewer recordings at {vendor}, and share none",
    why: "What was deleted in time, or never recorded, nobody there can look at.",
    routes: &[
        route_of(
            "amazon",
            "In the Alexa app",
            Path::Labels(&[label("Settings"), label("Alexa Privacy"), label("Manage How Your Data Improves Alexa")]),
            third(&[ALEXA_REVIEW]),
        ),
        route(
            "In the settings of {vendor}",
            Path::LookFor(&[
                "Privacy",
                "Improve our products",
                "Share recordings",
                "Delete recordings",
                "Keep recordings for",
            ]),
            OWN,
        ),
    ],
    say: None,
    caution: Some("Keep a copy of what you may need as proof: deleted recordings do not come back."),
    effort: minutes(10),
    expected: "Sharing is off, and only recordings that you want are left.",
    check: Question {
        asks: "Is sharing off, and are old recordings gone?",
        hint: "Some vendors let recordings end by themselves after some days.",
    },
    if_fails: &[
        remedy("There is no such switch: ask {vendor} who can look and why, together with the letter for your data."),
        remedy("A camera looks at a bed or a bath: turn it away, or unplug it while you are at home."),
    ],
    when: When::Is(Fact::Watched),
    if_skipped: "People who work for {vendor} may go on looking.",
    links: &[],
    ground: OWN,
};
