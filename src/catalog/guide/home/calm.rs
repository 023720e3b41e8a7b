//! The first two things: keep everything as it is, and write down how it was. Must not send anybody to a device.
//! Facts: a user of December 2019 who was about to set 24 devices up anew; the rest follows or is our own advice.

use super::reference::{ALEXA_ROOMS, ALEXA_TOKENS, OWN, SYNC_HINTS, TWIT, inferred, third};
use super::{minutes, minutes_and_each, remedy, route};
use crate::model::{Claim, Guide, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "calm",
    name: "Before anything else",
    goal: "Nothing is lost that need not be lost, and you know what you had.",
    before: &["Paper, or a phone that takes screenshots"],
    words: &["Linked", "Connected", "Shared", "Routines", "Scenes", "Rooms"],
    notes: &[
        Claim {
            text: "Devices that stop answering after a breach have most often lost only their link to another service. The devices themselves are usually fine.",
            ground: inferred(&[TWIT, ALEXA_TOKENS]),
        },
        Claim {
            text: "Nothing brings back what leaked: addresses, names, numbers. What can be ended is what still works, such as old links and old passwords.",
            ground: OWN,
        },
        Claim {
            text: "This page sees nothing of your accounts. It knows what you tell it, and what your files say.",
            ground: OWN,
        },
    ],
    changes: &[],
    steps: &[KEEP, SAVE],
};

const KEEP: Step = Step {
    id: "calm.keep",
    rev: 1,
    phase: Phase::Stabilise,
    title: "Leave your devices as they are for now",
    why: "Setting devices up anew takes hours, loses rooms and routines, and mends nothing if only a link is dead.",
    routes: &[route(
        "",
        Path::Do(&[
            "Do not reset or re-add anything yet.",
            "Open the app of {vendor} and look whether a device answers there. If it does, the device is fine.",
            "Reach {vendor} only by an address that you type or by the app that you already have, never by a link in a message about the breach.",
        ]),
        inferred(&[TWIT]),
    )],
    say: None,
    caution: Some("A message about a breach is also what somebody who wants your password would send."),
    effort: minutes(2),
    expected: "Everything is as it was, and you know whether devices answer in the app of {vendor}.",
    check: Question {
        asks: "Have you left everything as it is, and looked in {vendor}’s own app?",
        hint: "If you already set a device up anew, that is no harm: stop there, and answer yes.",
    },
    if_fails: &[
        remedy(
            "The app signs you out: that is most likely {vendor}’s doing. Sign in when you come to the steps for that account.",
        ),
        remedy(
            "A device does not answer in {vendor}’s own app either: look at its power and its Wi-Fi. That is not a matter of links.",
        ),
        remedy("You already set some devices up anew: keep them, and leave the others."),
    ],
    when: When::Always,
    if_skipped: "You may spend hours on devices that only needed their link made anew.",
    links: &[],
    ground: third(&[TWIT]),
};

const SAVE: Step = Step {
    id: "inventory.save",
    rev: 1,
    phase: Phase::Stabilise,
    title: "Write down what is linked",
    why: "Rooms, groups and routines can be lost when devices are found anew, and no list of them comes back.",
    routes: &[route(
        "In each app that shows devices from {vendor}",
        Path::Do(&[
            "Write down which services are linked to {vendor}, and in whose name in your household.",
            "Take screenshots of routines, scenes and automations that use the devices.",
            "Take screenshots of rooms and groups, and of the people you share the account or its devices with.",
            "Keep the pictures on your own phone or on paper. This page neither needs nor takes them.",
        ]),
        inferred(&[ALEXA_ROOMS, SYNC_HINTS]),
    )],
    say: None,
    caution: Some("If somebody else looks through your pictures, paper in a place of your own is better."),
    effort: minutes_and_each(8, 15),
    expected: "You have a list from which you could build your rooms and routines again.",
    check: Question {
        asks: "Could you rebuild your rooms and routines from what you wrote down?",
        hint: "Pick one routine and see whether your notes name every device in it.",
    },
    if_fails: &[
        Remedy {
            text: "Tiles already vanished: write down what you remember, beginning with what runs by itself at night or while you are away.",
            ground: OWN,
        },
        remedy("Too many to write down: screenshots of the lists are enough."),
        remedy("Ask the others in your household; each may have links and routines of their own."),
    ],
    when: When::Always,
    if_skipped: "Rooms and routines that vanish when a link is cut have to be rebuilt from memory.",
    links: &[],
    ground: third(&[ALEXA_ROOMS, SYNC_HINTS]),
};
