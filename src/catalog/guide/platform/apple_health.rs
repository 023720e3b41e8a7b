//! Apple Health: a permission on the iPhone, no link between servers. Must not speak of relinking: nothing was cut by the
//! vendor. Facts: three generations of labels in press and how-tos, none of them Apple’s own.

use super::{claim, effort, either, inferred, label, ours, question, recalled, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::AppleHealth));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "applehealth",
    name: "Apple Health",
    goal: "{vendor}’s app reads and writes only the kinds of health data that you allow, and nothing if you leave.",
    before: &["The iPhone that {vendor}’s app is on. Each person does this on their own phone."],
    words: &["Privacy", "Apps", "Sharing", "Sources", "Turn All Categories Off"],
    notes: &[
        claim(
            "Apple Health is a store on your iPhone. As far as we know no pass (token) to it lies on anybody’s server: {vendor}’s app has a permission there.",
            recalled(),
        ),
        claim(
            "A sign-out at {vendor} changes nothing here, and there is nothing to link again, unless you installed {vendor}’s app anew: then it asks once more.",
            ours(),
        ),
        claim(
            "What {vendor}’s app has already copied to {vendor} stays there when you take the permission away.",
            ours(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "applehealth.off",
            rev: 1,
            phase: Phase::Cut,
            title: "Switch off what {vendor} need not read in Apple Health",
            why: "As long as it may read, {vendor}’s app can copy new health data to a place that has just been breached.",
            routes: &[
                route(
                    "In the Health app, behind your profile picture",
                    Path::Labels(&[
                        either("Privacy", &["Sharing", "Sources"]),
                        label("Apps"),
                        label("{vendor}"),
                        label("Turn All Categories Off"),
                    ]),
                    third(&[
                        &reference::TWIT_HEALTH,
                        &reference::MACMEGASITE_HEALTH,
                        &reference::HEALTH_SHARING,
                        &reference::HOWTOGEEK_HEALTH,
                    ]),
                ),
                route(
                    "In an older Health app, at the bottom of the screen",
                    Path::Labels(&[label("Sharing"), label("Apps"), label("{vendor}")]),
                    third(&[&reference::HEALTH_SHARING]),
                ),
                route(
                    "In the oldest one, at the bottom of the screen",
                    Path::Labels(&[label("Sources"), label("{vendor}"), label("Turn All Categories Off")]),
                    third(&[&reference::HOWTOGEEK_HEALTH]),
                ),
            ],
            say: None,
            caution: Some(
                "If you stay with {vendor}, leave on what you use: a scale needs to write weight, and little else.",
            ),
            effort: effort(2, 0),
            expected: "Under {vendor}, only the kinds that you want are on.",
            check: question(
                "Are only the kinds on that you want {vendor} to have?",
                "The page has two parts, what the app may write and what it may read. Look at both.",
            ),
            if_fails: &[
                remedy(
                    "If there is no Privacy under your picture, look for the Sharing tab, or in the oldest versions for Sources.",
                    third(&[&reference::HEALTH_SHARING, &reference::HOWTOGEEK_HEALTH]),
                ),
                remedy(
                    "If {vendor} is not listed, look among uninstalled apps; else it never asked.",
                    third(&[&reference::HOWTOGEEK_HEALTH]),
                ),
                remedy("Restart the phone and look again.", ours()),
            ],
            when: LINKED,
            if_skipped: "{vendor} goes on getting new data of every kind you once allowed.",
            links: &[],
            ground: inferred(&[&reference::TWIT_HEALTH, &reference::HOWTOGEEK_HEALTH]),
        },
        Step {
            id: "applehealth.check",
            rev: 1,
            phase: Phase::Verify,
            title: "See that only the right data moves into Apple Health",
            why: "One weighing tells whether what you left on still works, and whether the rest has stopped.",
            routes: &[route(
                "In the Health app",
                Path::Do(&[
                    "Record something with a device from {vendor} and open its app once.",
                    "Look for today’s value, and at its source.",
                    "Look through the other apps in the same list, and switch off what you no longer use.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "Values that you left on arrive; of the others there is none from {vendor} since today.",
            check: question(
                "Does only that arrive which you left on?",
                "Open a kind of data and look at the source of its latest entry.",
            ),
            if_fails: &[
                remedy(
                    "If nothing arrives, sign in to {vendor}’s app again: after a breach it may be signed out.",
                    ours(),
                ),
                remedy("If a value still comes from {vendor}, look whether another app passes it on.", ours()),
                remedy("Switch the kind off and on again in the list.", ours()),
            ],
            when: STAYS,
            if_skipped: "A gap in your records, or an app that reads too much, is noticed late.",
            links: &[],
            ground: ours(),
        },
    ],
};
