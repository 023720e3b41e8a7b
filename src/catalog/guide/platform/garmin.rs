//! Garmin Connect. Must not show its menus as seen: nobody saw them. Facts: Garmin’s words on tokens as quoted in a public
//! issue, its page on personal keys, and a hobby tool’s notice that it keeps the password.

use super::{claim, effort, first, inferred, ours, question, recalled, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Garmin));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "garmin",
    name: "Garmin Connect",
    goal: "Garmin Connect has your consent only for apps that you use, and no tool holds an old password or key.",
    before: &["A browser, and your Garmin sign-in.", "A list of hobby tools that you gave your Garmin password to."],
    words: &["Account settings", "Connected apps", "Partner apps", "Third-party", "Disconnect", "Personal API"],
    notes: &[
        claim(
            "{vendor} holds a pass (token) from Garmin. Once it is deleted it cannot be brought back; when you consent again, Garmin makes another one.",
            third(&[&reference::GARMIN_TOKENS]),
        ),
        claim(
            "When you withdraw consent in Garmin Connect, Garmin tells {vendor} so.",
            third(&[&reference::GARMIN_TOKENS]),
        ),
        claim(
            "A sign-out at {vendor} does not end a pass that Garmin gave out.",
            inferred(&[&reference::GARMIN_TOKENS]),
        ),
        claim(
            "Garmin also has personal keys for programs of your own. They are not covered by removing an app: exchange them by hand.",
            first(&[&reference::GARMIN_PERSONAL]),
        ),
        claim(
            "Many hobby tools ask for your Garmin password itself. Against those only a new password helps.",
            third(&[&reference::GARMIN_UNOFFICIAL]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "garmin.disconnect",
            rev: 1,
            phase: Phase::Cut,
            title: "Withdraw consent for {vendor} in Garmin Connect",
            why: "It ends {vendor}’s pass (token), a standing permission, for good, and Garmin tells {vendor}.",
            routes: &[route(
                "In Garmin Connect on the web, in the account settings",
                Path::LookFor(&[
                    "Account settings",
                    "Connected apps",
                    "Partner apps",
                    "Third-party apps",
                    "{vendor}",
                    "Disconnect",
                ]),
                recalled(),
            )],
            say: None,
            caution: Some(
                "If you made a personal key (a password for programs), or gave your Garmin password to a tool, exchange these in the same sitting.",
            ),
            effort: effort(4, 0),
            expected: "{vendor} is gone from the list.",
            check: question("Is {vendor} gone from the list of connected apps?", "Load the page again."),
            if_fails: &[
                remedy("Look in the app as well as on the web; the lists may be in different places.", ours()),
                remedy(
                    "Disconnect Garmin in {vendor}’s own app as well: makers can end the pass from their side, though not all may do so.",
                    inferred(&[&reference::GARMIN_TOKENS]),
                ),
                remedy(
                    "If {vendor} never was in the list, it may have used your password: change that.",
                    third(&[&reference::GARMIN_UNOFFICIAL]),
                ),
                remedy("Ask Garmin’s support where consents are listed.", ours()),
            ],
            when: LINKED,
            if_skipped: "{vendor}’s pass may go on reading your activities and health data.",
            links: &[],
            ground: third(&[&reference::GARMIN_TOKENS]),
        },
        Step {
            id: "garmin.connect",
            rev: 1,
            phase: Phase::Relink,
            title: "Connect Garmin again from {vendor}’s app, if you want it",
            why: "The new consent makes another pass (standing permission), which has nothing to do with the old one.",
            routes: &[route(
                "In {vendor}’s app",
                Path::LookFor(&["Connected apps", "Garmin", "Garmin Connect", "Connect", "Agree"]),
                recalled(),
            )],
            say: None,
            caution: Some(
                "The page that asks has to be Garmin’s. A form inside {vendor}’s app that wants your Garmin password is not the official way.",
            ),
            effort: effort(2, 0),
            expected: "{vendor}’s app says that it is connected.",
            check: question("Does {vendor}’s app say that Garmin is connected?", "Garmin’s list should name it once."),
            if_fails: &[
                remedy("Sign out of Garmin in the browser, and in with the right account.", ours()),
                remedy("Update {vendor}’s app and try again.", ours()),
                remedy("Wait a day, then try again.", ours()),
            ],
            when: STAYS,
            if_skipped: "{vendor} and Garmin no longer exchange data. Each keeps what it has.",
            links: &[],
            ground: third(&[&reference::GARMIN_TOKENS]),
        },
        Step {
            id: "garmin.check",
            rev: 1,
            phase: Phase::Verify,
            title: "See that Garmin data moves, and look through keys and tools",
            why: "The connection is one thing; keys and passwords that tools keep are another.",
            routes: &[route(
                "In {vendor}’s app and in Garmin Connect",
                Path::Do(&[
                    "Record something, sync, and see that it arrives.",
                    "Look through the connected apps, and disconnect what you no longer use.",
                    "If you ever made a personal key or used a hobby tool: see that it has a new key or password, or nothing.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(3, 0),
            expected: "Today’s value arrived, and you can name every app, key and tool.",
            check: question("Did it arrive, and can you name every app, key and tool?", "A sync can take an hour."),
            if_fails: &[
                remedy("Sync the watch by hand, then wait an hour.", ours()),
                remedy("Disconnect and connect once more.", ours()),
                remedy(
                    "If you lost track of the tools, change your Garmin password and, if it is offered, sign out everywhere: tools that sign in with the old one stop, and those you miss will tell you.",
                    ours(),
                ),
            ],
            when: STAYS,
            if_skipped: "A tool that still has the old password is noticed by nobody.",
            links: &[],
            ground: inferred(&[&reference::GARMIN_TOKENS, &reference::GARMIN_UNOFFICIAL]),
        },
    ],
};
