//! Strava, which gives apps access to activities and body weight. Must not promise that data which an app has read comes
//! back. Facts: Strava’s developer and support pages; two apps’ help pages for the labels.

use super::{
    claim, effort, first, inferred, label, ours, outside, question, recalled, reference, remedy, route, third,
};
use crate::model::{Fact, Guide, Integration, Outside, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Strava));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);
const APPS: Outside = outside("Strava, your apps", "strava.com", "/settings/apps");

pub(super) static GUIDE: Guide = Guide {
    id: "strava",
    name: "Strava",
    goal: "Strava lists {vendor} once, newly allowed, or not at all.",
    before: &["A browser, and your Strava sign-in.", "{vendor}’s app, signed in with the new password."],
    words: &["My Apps", "Revoke Access", "Authorize", "Connect with Strava"],
    notes: &[
        claim(
            "{vendor} holds passes (tokens) from Strava: one that lasts for hours and one that renews it. You end both for one app at a time, on Strava’s settings page.",
            first(&[&reference::STRAVA_AUTHENTICATION]),
        ),
        claim(
            "A sign-out at {vendor} does not end passes that Strava gave out.",
            inferred(&[&reference::STRAVA_AUTHENTICATION]),
        ),
        claim(
            "Why it matters for scales: one permission lets an app write your weight, another lets it read weight and gender even if your profile is private.",
            first(&[&reference::STRAVA_AUTHORIZATION]),
        ),
        claim(
            "A directory of two-factor sign-ins lists none for Strava (August 2026). A password that you use nowhere else matters all the more.",
            third(&[&reference::TWO_FACTOR]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "strava.revoke",
            rev: 1,
            phase: Phase::Cut,
            title: "Revoke {vendor}’s access at Strava",
            why: "{vendor}’s passes (tokens) to your Strava data, standing permissions, end here, whatever {vendor} does.",
            routes: &[route(
                "In a browser, at strava.com/settings/apps",
                Path::Labels(&[label("Settings"), label("My Apps"), label("{vendor}"), label("Revoke Access")]),
                third(&[&reference::STRAVA_REVOKE, &reference::STRAVA_AUTHENTICATION]),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "{vendor} is gone from My Apps.",
            check: question(
                "Is {vendor} gone from My Apps?",
                "Load the page again, signed in to your own Strava account.",
            ),
            if_fails: &[
                remedy(
                    "If {vendor} is not listed, look for the name of its company, or for a sync service that sits between the two.",
                    ours(),
                ),
                remedy("Use a browser on a computer; the app may not show the whole list.", ours()),
                remedy("Disconnect Strava in {vendor}’s own app as well.", ours()),
            ],
            when: LINKED,
            if_skipped: "Whoever holds {vendor}’s pass may go on reading your activities, also those on hidden parts of the map.",
            links: &[APPS],
            ground: first(&[&reference::STRAVA_AUTHENTICATION, &reference::STRAVA_AUTHORIZATION]),
        },
        Step {
            id: "strava.connect",
            rev: 1,
            phase: Phase::Relink,
            title: "Connect Strava again from {vendor}’s app, if you want it",
            why: "The new consent makes new passes (standing permissions), and its ticks can be fewer than before.",
            routes: &[route(
                "In {vendor}’s app",
                Path::LookFor(&["Connected apps", "Strava", "Connect with Strava", "Authorize"]),
                recalled(),
            )],
            say: None,
            caution: Some(
                "The page that asks has to be Strava’s. Leave out the tick for your complete profile unless {vendor} needs it.",
            ),
            effort: effort(2, 0),
            expected: "My Apps lists {vendor} once.",
            check: question("Does My Apps list {vendor} once?", "Load strava.com/settings/apps again."),
            if_fails: &[
                remedy("Sign out of Strava in the browser, and in with the right account.", ours()),
                remedy("Close {vendor}’s app, open it and start once more.", ours()),
                remedy("Wait a day; many people connect at once after a breach.", ours()),
            ],
            when: STAYS,
            if_skipped: "{vendor} and Strava no longer exchange data. Each keeps what it has.",
            links: &[APPS],
            ground: first(&[&reference::STRAVA_AUTHENTICATION]),
        },
        Step {
            id: "strava.check",
            rev: 1,
            phase: Phase::Verify,
            title: "See that Strava data moves, and only what you allowed",
            why: "One value tells whether the connection works; the list tells who else is connected.",
            routes: &[route(
                "In {vendor}’s app and at Strava",
                Path::Do(&[
                    "Record something, and see that it arrives on the other side.",
                    "Look through My Apps, and revoke what you no longer use.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "Today’s value arrived, and every app listed is one that you use.",
            check: question("Did it arrive, and do you use every app in the list?", "A sync can take an hour."),
            if_fails: &[
                remedy("Sync by hand in {vendor}’s app.", ours()),
                remedy(
                    "See which ticks you gave: writing weight and uploading activities are separate.",
                    first(&[&reference::STRAVA_AUTHORIZATION]),
                ),
                remedy("Revoke and connect once more.", ours()),
            ],
            when: STAYS,
            if_skipped: "A gap in your records is noticed weeks later.",
            links: &[APPS],
            ground: inferred(&[&reference::STRAVA_AUTHENTICATION]),
        },
    ],
};
