//! For somebody whom another person could harm: stop, and plan first. Must not lead to any address, nor hurry anybody.
//! Facts: Apple's guide on personal safety; the rest follows or is our own advice.

use super::reference::{APPLE_SAFETY, first, inferred};
use super::{minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Path, Phase, Question, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "safety",
    name: "If somebody could harm you",
    goal: "You change things when you decide to, with a plan and with somebody at your side.",
    before: &["A phone or computer that the other person has never had in hand"],
    words: &["Safety Check", "Quick exit", "Sharing"],
    notes: &[
        Claim {
            text: "Unlinking a service, changing a password or taking somebody off a list can be noticed: devices stop answering for them, and some services send a mail.",
            ground: inferred(&[APPLE_SAFETY]),
        },
        Claim {
            text: "Apple’s guide too tells people to plan for their safety before they change what they share, and its Safety Check has a way to leave the screen at once.",
            ground: first(&[APPLE_SAFETY]),
        },
    ],
    changes: &[],
    steps: &[PLAN],
};

const PLAN: Step = Step {
    id: "safety.plan",
    rev: 1,
    phase: Phase::Stabilise,
    title: "Stop here, and make a plan first",
    why: "Taking away somebody’s access can put you at risk if that person notices, and most of what follows can be noticed.",
    routes: &[route(
        "On a device the other person has never used",
        Path::Do(&[
            "Change nothing yet. No step here is worth more than you are.",
            "Talk to people who do this every day: a domestic abuse help line, a stalking help line, a women’s or men’s shelter, a victim support service. If you are in danger now: the police.",
            "Ask them in which order to change things, and whether to gather evidence before anything changes.",
            "Look them up on a device the other person cannot look into. No address stands here on purpose: visiting one can leave a trace.",
            "Come back when you have a plan. It is not too late then.",
        ]),
        inferred(&[APPLE_SAFETY]),
    )],
    say: None,
    caution: Some(
        "Somebody who shares the home or the account may notice that you were on this page. You can close it at any time.",
    ),
    effort: minutes(30),
    expected: "You know what you will change, in which order, and who knows that you do.",
    check: Question {
        asks: "Have you talked it over with somebody who knows such situations, and do you want to go on?",
        hint: "If you hesitate, the answer is not yet. That is a good answer.",
    },
    if_fails: &[
        remedy("No device of your own: a library, a friend, a doctor’s practice or a place of work often has one."),
        remedy("No help line answers: try another type from the list, or another hour. Many have a chat."),
        remedy("You cannot speak freely: some help lines answer written messages."),
    ],
    when: When::Is(Fact::Danger),
    if_skipped: "Somebody may notice a change before you are ready for it.",
    links: &[],
    ground: inferred(&[APPLE_SAFETY]),
};
