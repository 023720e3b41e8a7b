//! `MyFitnessPal`. Must not show its menus as seen, and prefers the other end of each link, which is known better.
//! Facts: next to none first-hand; how it links is recalled. A two-factor directory lists no second factor.

use super::{claim, effort, ours, question, recalled, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::MyFitnessPal));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "myfitnesspal",
    name: "MyFitnessPal",
    goal: "MyFitnessPal and {vendor} exchange data only if you want it, by a consent that is new.",
    before: &[
        "Your MyFitnessPal sign-in.",
        "The sign-ins of what is linked with it: Garmin, Withings, Google, Strava.",
    ],
    words: &["Apps", "Apps & Devices", "Connected", "Disconnect", "Steps"],
    notes: &[
        claim(
            "As far as we remember, MyFitnessPal and its partners hold passes (tokens) to each other. We found no page of theirs that says so.",
            recalled(),
        ),
        claim(
            "Where the other end is Garmin, Withings, Google or Strava, cut the link there: those ends are known better.",
            ours(),
        ),
        claim(
            "A directory of two-factor sign-ins lists none for MyFitnessPal (August 2026). A password that you use nowhere else matters all the more.",
            third(&[&reference::TWO_FACTOR]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "myfitnesspal.disconnect",
            rev: 1,
            phase: Phase::Cut,
            title: "Disconnect {vendor} from MyFitnessPal",
            why: "A link between two accounts ends for certain only if both ends are looked at.",
            routes: &[route(
                "In MyFitnessPal, in the app or on the web",
                Path::LookFor(&["Apps & Devices", "Apps", "{vendor}", "Disconnect"]),
                recalled(),
            )],
            say: None,
            caution: Some(
                "Do it at the other end too: in {vendor}’s app, and at Garmin, Withings, Google or Strava if it runs through one of these.",
            ),
            effort: effort(3, 0),
            expected: "{vendor} is shown as not connected, at both ends.",
            check: question(
                "Is {vendor} shown as not connected, at both ends?",
                "Look in MyFitnessPal and in {vendor}’s own app.",
            ),
            if_fails: &[
                remedy("If you do not find the list in the app, try the web.", ours()),
                remedy("Cut it at the other end only: without consent there the link carries nothing.", ours()),
                remedy("Ask {vendor} in writing to throw away what it holds for your MyFitnessPal account.", ours()),
            ],
            when: LINKED,
            if_skipped: "Weight and meals may go on travelling between the two.",
            links: &[],
            ground: ours(),
        },
        Step {
            id: "myfitnesspal.connect",
            rev: 1,
            phase: Phase::Relink,
            title: "Connect MyFitnessPal again, if you want it",
            why: "A new consent replaces whatever was agreed before the breach.",
            routes: &[route(
                "In MyFitnessPal, or in {vendor}’s app",
                Path::LookFor(&["Apps & Devices", "Apps", "{vendor}", "Connect"]),
                recalled(),
            )],
            say: None,
            caution: Some(
                "Read the address of the page that asks for a password: it has to belong to the account you are asked for.",
            ),
            effort: effort(2, 0),
            expected: "{vendor} is shown as connected, once.",
            check: question("Is {vendor} shown as connected?", "Look in the list of apps in MyFitnessPal."),
            if_fails: &[
                remedy("Start from the other end.", ours()),
                remedy("Update both apps and try again.", ours()),
                remedy(
                    "Let the two meet in the health store of your phone instead, and link neither with the other.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "The two no longer exchange data. Each keeps what it has.",
            links: &[],
            ground: ours(),
        },
        Step {
            id: "myfitnesspal.check",
            rev: 1,
            phase: Phase::Verify,
            title: "See that one value arrives once in MyFitnessPal",
            why: "After linking anew, values easily come twice, by two ways.",
            routes: &[route(
                "In MyFitnessPal",
                Path::Do(&[
                    "Record a weight with {vendor}, and see that it arrives.",
                    "See that it is there once, with today’s date.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "One value, once.",
            check: question("Did the value arrive, once?", "A sync can take an hour; open both apps."),
            if_fails: &[
                remedy(
                    "If it comes twice, switch one of the ways off: the direct link, or the health store of the phone.",
                    ours(),
                ),
                remedy("If it does not come, sync by hand at both ends.", ours()),
                remedy("Disconnect and connect once more.", ours()),
            ],
            when: STAYS,
            if_skipped: "A gap or a double value is noticed weeks later.",
            links: &[],
            ground: ours(),
        },
    ],
};
