//! Health Connect, which is Android’s own store, and Google Fit, which is the older service. Must not speak of tokens for the
//! first: it is a permission on the phone. Facts: Google’s help pages for both; that Fit’s interfaces end in 2026 is
//! recalled and was not read.

use super::{claim, effort, first, inferred, label, ours, outside, question, recalled, reference, remedy, route};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::HealthConnect));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);
const FIT_LINKED: When = When::Is(Fact::Linked(Integration::GoogleFit));
const FIT_STAYS: When = When::All(&[FIT_LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "healthconnect",
    name: "Health Connect",
    goal: "{vendor}’s app reads and writes only what you allow on your phone, and nothing if you leave.",
    before: &["The Android phone that {vendor}’s app is on."],
    words: &["Health Connect", "App permissions", "Permissions and data", "Allow all", "Remove access for all apps"],
    notes: &[
        claim(
            "Health Connect is a store on your phone. There is no pass (token) on anybody’s server that could leak: {vendor}’s app has a permission, and you can take it away.",
            first(&[&reference::HEALTH_CONNECT]),
        ),
        claim(
            "A sign-out at {vendor} changes nothing here. Taking the permission away deletes neither what is stored nor what {vendor} has already copied to its servers.",
            first(&[&reference::HEALTH_CONNECT]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "healthconnect.revoke",
            rev: 1,
            phase: Phase::Cut,
            title: "Take {vendor}’s permission in Health Connect away",
            why: "As long as it stands, {vendor}’s app can copy new health data to a place that has just been breached.",
            routes: &[route(
                "In Health Connect, often found in the phone’s settings",
                Path::Labels(&[
                    label("Permissions and data"),
                    label("App permissions"),
                    label("{vendor}"),
                    label("Allow all"),
                ]),
                first(&[&reference::HEALTH_CONNECT]),
            )],
            say: None,
            caution: Some(
                "Switch “Allow all” off, or only single kinds of data. “Remove access for all apps”, at the bottom of the list, would stop your other apps too.",
            ),
            effort: effort(2, 0),
            expected: "{vendor} stands among the apps without access, or only with the kinds you left on.",
            check: question(
                "Is {vendor} without access, or only with what you left on?",
                "Open App permissions again: apps are sorted into those with access and those without.",
            ),
            if_fails: &[
                remedy("If Health Connect is not to be found, search the phone’s settings for its name.", ours()),
                remedy("If {vendor} is not listed, its app never asked; then there is nothing to do here.", ours()),
                remedy("Update Health Connect and look again.", ours()),
            ],
            when: LINKED,
            if_skipped: "{vendor} goes on getting new data of every kind you once allowed.",
            links: &[],
            ground: first(&[&reference::HEALTH_CONNECT]),
        },
        Step {
            id: "healthconnect.allow",
            rev: 1,
            phase: Phase::Relink,
            title: "Allow in Health Connect what {vendor} needs, if you want it",
            why: "The app asks once more; this is the moment to allow less than before.",
            routes: &[route(
                "In {vendor}’s app, then in the question that the phone shows",
                Path::Do(&[
                    "Open {vendor}’s app and switch its Health Connect link on.",
                    "When the phone asks, allow only the kinds of data that you need.",
                ]),
                inferred(&[&reference::HEALTH_CONNECT]),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "App permissions lists {vendor} with just those kinds.",
            check: question(
                "Does App permissions show {vendor} with just the kinds you chose?",
                "Open Health Connect, then App permissions, then {vendor}.",
            ),
            if_fails: &[
                remedy(
                    "If the app does not ask, switch the kinds on in Health Connect’s App permissions yourself.",
                    first(&[&reference::HEALTH_CONNECT]),
                ),
                remedy("Sign in to {vendor}’s app again first: after a breach it may still be signed out.", ours()),
                remedy("Close {vendor}’s app fully and open it again.", ours()),
            ],
            when: STAYS,
            if_skipped: "{vendor} and your other health apps no longer exchange data. That is a good choice if you do not miss it.",
            links: &[],
            ground: inferred(&[&reference::HEALTH_CONNECT]),
        },
        Step {
            id: "healthconnect.check",
            rev: 1,
            phase: Phase::Verify,
            title: "See that only the right data moves through Health Connect",
            why: "One weighing tells whether the way is open, and one look whether it is no wider than you meant.",
            routes: &[route(
                "On the phone",
                Path::Do(&[
                    "Record something with a device from {vendor} and let its app sync.",
                    "Look in Health Connect or another health app for today’s value.",
                    "Look through App permissions for apps that you no longer use.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "Today’s value is there, and no app has access that you do not use.",
            check: question(
                "Is today’s value there, and do you use every app that has access?",
                "Some apps sync only when they are opened.",
            ),
            if_fails: &[
                remedy("Open both apps once and wait some minutes.", ours()),
                remedy("See that reading and writing are both on where you need both.", ours()),
                remedy("Switch the link in {vendor}’s app off and on.", ours()),
            ],
            when: STAYS,
            if_skipped: "A gap in your records, or an old app that still reads along, is noticed late.",
            links: &[],
            ground: inferred(&[&reference::HEALTH_CONNECT]),
        },
    ],
};

pub(super) static FIT: Guide = Guide {
    id: "googlefit",
    name: "Google Fit",
    goal: "{vendor} is disconnected from Google Fit, an older service, and not connected there again.",
    before: &["The phone with the Google Fit app, if you still have it."],
    words: &["Manage connected apps", "Google Fit apps & devices", "Disconnect", "connections"],
    notes: &[
        claim(
            "Google Fit keeps your data at Google, and apps connect to it through your Google account. You can withdraw that at any time; what {vendor} has copied stays with {vendor}.",
            first(&[&reference::GOOGLE_FIT]),
        ),
        claim(
            "As far as we remember, Google announced that apps can no longer use Fit after 2026, with Health Connect as the successor. We could not check it.",
            recalled(),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "googlefit.disconnect",
            rev: 1,
            phase: Phase::Cut,
            title: "Disconnect {vendor} from Google Fit",
            why: "An old connection that nobody looks at any more can still be used.",
            routes: &[
                route(
                    "In the Google Fit app",
                    Path::Labels(&[
                        label("Profile"),
                        label("Settings"),
                        label("Manage connected apps"),
                        label("Google Fit apps & devices"),
                        label("{vendor}"),
                        label("Disconnect"),
                        label("Disconnect"),
                    ]),
                    first(&[&reference::GOOGLE_FIT]),
                ),
                route(
                    "Without the app, in a browser at myaccount.google.com/connections",
                    Path::Do(&["Choose {vendor}, then “See details”, and remove its access to Google Fit."]),
                    first(&[&reference::GOOGLE_CONNECTIONS]),
                ),
            ],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "{vendor} is no longer among the connected apps.",
            check: question(
                "Is {vendor} gone from the connected apps?",
                "Look with each Google account that you ever used with Fit.",
            ),
            if_fails: &[
                remedy(
                    "If Fit no longer opens, use your Google account’s connections instead.",
                    first(&[&reference::GOOGLE_CONNECTIONS]),
                ),
                remedy("If {vendor} is not listed in either place, the connection has ended; you are done.", ours()),
                remedy("Switch Google Fit off in {vendor}’s own app as well.", ours()),
            ],
            when: FIT_LINKED,
            if_skipped: "{vendor} may keep access to what Google Fit holds for as long as Fit runs.",
            links: &[outside("Your Google account’s connections", "myaccount.google.com", "/connections")],
            ground: first(&[&reference::GOOGLE_FIT]),
        },
        Step {
            id: "googlefit.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Look whether anything still flows into Google Fit",
            why: "Fit is an older service; whatever still uses it is worth knowing.",
            routes: &[route(
                "In Google Fit, or in your Google account’s connections",
                Path::Do(&[
                    "Look for values of today that come from {vendor}.",
                    "Look through the other connected apps, and disconnect those you no longer use.",
                ]),
                ours(),
            )],
            say: None,
            caution: None,
            effort: effort(2, 0),
            expected: "No new value from {vendor} since you disconnected it, and only apps that you use.",
            check: question(
                "Have new values from {vendor} stopped?",
                "Look at the date of the latest entry; tomorrow tells more than today.",
            ),
            if_fails: &[
                remedy(
                    "Values may come by way of a third app that reads {vendor} and writes to Fit: disconnect that one too.",
                    ours(),
                ),
                remedy("Look at your other Google accounts.", ours()),
                remedy("If you want health apps to exchange data on Android, use Health Connect.", ours()),
            ],
            when: FIT_STAYS,
            if_skipped: "A forgotten connection stays forgotten.",
            links: &[],
            ground: inferred(&[&reference::GOOGLE_FIT]),
        },
    ],
};
