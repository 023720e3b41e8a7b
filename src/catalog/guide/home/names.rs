//! Names of devices and rooms, before other services read them anew. Must not promise that old names vanish.
//! Facts: an openly licensed checklist; a maintainer's note on when names and rooms are read; the rest follows.

use super::reference::{CHECKLIST, OWN, SYNC_HINTS, inferred, third};
use super::{minutes_and_each, remedy, route};
use crate::model::{Claim, Fact, Guide, Path, Phase, Question, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "names",
    name: "Names of devices and rooms",
    goal: "No name tells who lives with you, where, or what is worth having.",
    before: &["Your list of routines: voice routines use these names"],
    words: &["Name", "Nickname", "Rename", "Device info", "Room"],
    notes: &[
        Claim {
            text: "The old names stay in what leaked, and in copies that others made. New names help from now on.",
            ground: OWN,
        },
        Claim {
            text: "A device’s name makes a convincing false message: “movement at Back door cam” sounds like {vendor}. After renaming, an old name in a message is a warning.",
            ground: OWN,
        },
    ],
    changes: &[],
    steps: &[RENAME],
};

const RENAME: Step = Step {
    id: "names.rename",
    rev: 1,
    phase: Phase::Scrub,
    title: "Give your devices plain names",
    why: "Names travel to every service when devices are found anew, so plain names belong there before that.",
    routes: &[route(
        "In the app of {vendor}, in the settings of each device",
        Path::Do(&[
            "Take out names of people, of streets and of what is worth having: “Baby room”, “Mum’s door”, “Studio with the guitars”.",
            "Put in plain ones that you can still say aloud: “Camera 3”, “North lamp”.",
            "Do it at {vendor} first. Services that keep a copy of their own get theirs when you link them again, or by hand.",
        ]),
        inferred(&[CHECKLIST]),
    )],
    say: None,
    caution: Some(
        "Voice routines that use an old name stop working until you change them. List them before you rename.",
    ),
    effort: minutes_and_each(2, 25),
    expected: "No device or room at {vendor} carries a name that tells something of you.",
    check: Question {
        asks: "Would a stranger learn nothing of you from the list of names?",
        hint: "Read the list aloud, as if to a stranger.",
    },
    if_fails: &[
        remedy("An old name still shows in another service: it may keep a copy of its own. Rename it there too."),
        remedy("A device has no place for a name: look under room, group or label."),
        remedy("Too many devices: do cameras, locks, scales and what stands in children’s rooms first."),
    ],
    when: When::All(&[When::Is(Fact::Nicknames), When::Not(Fact::Leave)]),
    if_skipped: "The old names are read once more by every service that you link.",
    links: &[],
    ground: third(&[SYNC_HINTS, CHECKLIST]),
};
