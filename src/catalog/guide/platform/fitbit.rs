//! Fitbit, whose account is now a Google account. Must not send anybody to the old Fitbit settings: they are presumed dead.
//! Whether the app itself has a list of connected apps in November 2026 is not known. Facts: Google’s developer pages for
//! the Google Health API and the Google Account help.

use super::{claim, effort, first, inferred, ours, outside, question, recalled, reference, remedy, route};
use crate::model::{Fact, Guide, Integration, Outside, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Fitbit));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);
const CONNECTIONS: Outside = outside("Your Google account’s connections", "myaccount.google.com", "/connections");

pub(super) static GUIDE: Guide = Guide {
    id: "fitbit",
    name: "Fitbit (Google Health)",
    goal: "Your Google account lists {vendor} once, newly allowed, and only for the health data you want to share.",
    before: &[
        "The sign-in of the Google account that your Fitbit belongs to.",
        "{vendor}’s app, updated: older versions may still use the way in that was to be switched off.",
    ],
    words: &[
        "connections",
        "linked apps",
        "third-party apps and services",
        "See details",
        "Google Health",
        "Connect with Google",
    ],
    notes: &[
        claim(
            "Here Fitbit is the source of data, and {vendor} holds the pass (token) that reads or writes it. You end it in your Google account.",
            first(&[&reference::GOOGLE_HEALTH, &reference::GOOGLE_CONNECTIONS]),
        ),
        claim(
            "A sign-out at {vendor} does not by itself end a pass that Google gave to {vendor}. Removing access in your Google account does.",
            inferred(&[&reference::GOOGLE_CONNECTIONS]),
        ),
        claim("Withdrawing access does not take back what {vendor} has already copied.", ours()),
    ],
    changes: &[claim(
        "Fitbit’s own way of connecting apps was to be switched off in autumn 2026; old passes cannot be carried over, so every connected app has to ask you again through Google. We could not see whether it happened on the day.",
        first(&[&reference::GOOGLE_HEALTH, &reference::GOOGLE_HEALTH_MIGRATION]),
    )],
    steps: &[
        Step {
            id: "fitbit.revoke",
            rev: 1,
            phase: Phase::Cut,
            title: "Withdraw {vendor}’s access to Fitbit data",
            why: "The pass (token) that {vendor} holds to your health data, a standing permission, is ended in your Google account, and nowhere else for certain.",
            routes: &[route(
                "In a browser, at myaccount.google.com/connections",
                Path::Do(&["Choose {vendor} in the list.", "Choose “See details”.", "Remove its access."]),
                first(&[&reference::GOOGLE_CONNECTIONS]),
            )],
            say: None,
            caution: Some(
                "If you sign in to {vendor} with Google, that is listed there too. Remove the access to data, not the sign-in, until you have a password at {vendor}.",
            ),
            effort: effort(3, 0),
            expected: "{vendor} is gone from the list, or its entry no longer names Fitbit or health data.",
            check: question(
                "Is {vendor}’s access to Fitbit or health data gone?",
                "Type the address yourself, and look with the Google account that your Fitbit uses.",
            ),
            if_fails: &[
                remedy("Not listed: try your other Google accounts.", ours()),
                remedy("Look for it under the name of the company instead of the app.", ours()),
                remedy(
                    "If it was connected before the change of 2026 and never since, its pass is of the old kind, which was to end by itself. Look again after a week.",
                    inferred(&[&reference::GOOGLE_HEALTH_MIGRATION]),
                ),
                remedy("Disconnect Fitbit in {vendor}’s own app as well.", ours()),
            ],
            when: LINKED,
            if_skipped: "Whoever holds {vendor}’s pass may go on reading weight, sleep and heart rate.",
            links: &[CONNECTIONS],
            ground: first(&[&reference::GOOGLE_CONNECTIONS, &reference::GOOGLE_HEALTH]),
        },
        Step {
            id: "fitbit.connect",
            rev: 1,
            phase: Phase::Relink,
            title: "Connect Fitbit again from {vendor}’s app",
            why: "The new consent is given to Google’s page, with a list of data that you can shorten.",
            routes: &[route(
                "In {vendor}’s app",
                Path::LookFor(&[
                    "Connected apps",
                    "Third-party apps",
                    "Fitbit",
                    "Google Health",
                    "Connect with Google",
                ]),
                recalled(),
            )],
            say: None,
            caution: Some("The page that asks has to be Google’s. Tick only the data that {vendor} needs."),
            effort: effort(3, 0),
            expected: "{vendor}’s app says that it is connected, and your Google account lists it.",
            check: question(
                "Does {vendor}’s app say that Fitbit is connected?",
                "Your Google account’s connections should list it once.",
            ),
            if_fails: &[
                remedy("Update {vendor}’s app and try again.", ours()),
                remedy(
                    "If it opens a Fitbit sign-in instead of Google’s, the app has not moved to the new way yet.",
                    inferred(&[&reference::GOOGLE_HEALTH_MIGRATION]),
                ),
                remedy(
                    "Then there is nothing that you can do but wait, or ask {vendor} when it will come.",
                    inferred(&[&reference::GOOGLE_HEALTH_MIGRATION]),
                ),
            ],
            when: STAYS,
            if_skipped: "{vendor} and Fitbit no longer exchange data. Each keeps what it has.",
            links: &[],
            ground: first(&[&reference::GOOGLE_HEALTH, &reference::GOOGLE_HEALTH_MIGRATION]),
        },
        Step {
            id: "fitbit.check",
            rev: 1,
            phase: Phase::Verify,
            title: "See that Fitbit data moves, and only what you allowed",
            why: "A connection can look alive and carry nothing, or carry more than you meant.",
            routes: &[route(
                "In {vendor}’s app and in your Google account",
                Path::Do(&[
                    "Weigh yourself or record something, and wait for the next sync.",
                    "See that it arrives on the other side, with today’s date.",
                    "Open {vendor} in your Google account’s connections and read what it may see.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(3, 0),
            expected: "Today’s value arrived, and the connections page lists {vendor} once with only the data you want.",
            check: question(
                "Did today’s value arrive, and is the list of data right?",
                "A sync can take an hour. Look at the date of the last one.",
            ),
            if_fails: &[
                remedy("Sync both apps by hand, then wait an hour.", ours()),
                remedy("If {vendor} is listed twice, remove both entries and connect once.", ours()),
                remedy("If it may see too much, remove it and connect again with fewer ticks.", ours()),
            ],
            when: STAYS,
            if_skipped: "A gap in your records is noticed weeks later.",
            links: &[CONNECTIONS],
            ground: inferred(&[&reference::GOOGLE_HEALTH, &reference::GOOGLE_CONNECTIONS]),
        },
    ],
};
