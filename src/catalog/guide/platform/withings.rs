//! Withings, whose partners read scales and watches. Must not trust the partner’s own button: only the person can unlink.
//! Labels in the Withings app were not seen, so they are words to look for. Facts: Withings’ developer pages.

use super::{claim, effort, first, inferred, ours, question, recalled, reference, remedy, route};
use crate::model::{Fact, Guide, Integration, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Withings));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);

pub(super) static GUIDE: Guide = Guide {
    id: "withings",
    name: "Withings",
    goal: "Your Withings account lists {vendor} only if you want it, with a consent that is new.",
    before: &["Your Withings sign-in, on the web or in the app."],
    words: &["partner apps", "connected apps", "third-party", "Apps", "Unlink", "Revoke"],
    notes: &[
        claim(
            "{vendor} holds passes (tokens) from Withings: one that lasts three hours, and one that renews it and lasts a year. Each renewal gives a new pair; the old renewing pass ends when the new one is used, or after eight hours.",
            first(&[&reference::WITHINGS_TOKENS]),
        ),
        claim(
            "Only you can unlink. A partner cannot, so a “disconnect” button in {vendor}’s app does not end the consent at Withings.",
            first(&[&reference::WITHINGS_FAQ]),
        ),
        claim(
            "A sign-out at {vendor} does not end passes that Withings gave out.",
            inferred(&[&reference::WITHINGS_TOKENS]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "withings.unlink",
            rev: 1,
            phase: Phase::Cut,
            title: "Unlink {vendor} in your Withings account",
            why: "Withings says that partners cannot unlink you; the link ends only where you end it.",
            routes: &[route(
                "In your Withings account, on the web or in the app",
                Path::LookFor(&[
                    "Partner apps",
                    "Connected apps",
                    "Apps",
                    "Third-party",
                    "{vendor}",
                    "Unlink",
                    "Revoke",
                ]),
                recalled(),
            )],
            say: None,
            caution: Some("{vendor}’s own disconnect button is not enough. Use both."),
            effort: effort(4, 0),
            expected: "{vendor} is gone from the list of partner apps.",
            check: question(
                "Is {vendor} gone from the list in your Withings account?",
                "Open the list again, for every profile of your household that you look after.",
            ),
            if_fails: &[
                remedy("If you do not find the list in the app, try the web, and the other way round.", ours()),
                remedy("Press disconnect in {vendor}’s app; some send you to the right page at Withings.", ours()),
                remedy(
                    "Ask Withings’ support for the page on which you remove a partner: there is one for each partner.",
                    first(&[&reference::WITHINGS_FAQ]),
                ),
                remedy("Ask {vendor} in writing to end the access that it holds to your Withings account.", ours()),
            ],
            when: LINKED,
            if_skipped: "{vendor} can go on renewing its pass (standing permission), as long as it does so once a year.",
            links: &[],
            ground: first(&[&reference::WITHINGS_FAQ]),
        },
        Step {
            id: "withings.connect",
            rev: 1,
            phase: Phase::Relink,
            title: "Connect Withings again from {vendor}’s app, if you want it",
            why: "A new consent makes new passes (standing permissions); the old ones were ended by you.",
            routes: &[route(
                "In {vendor}’s app",
                Path::LookFor(&["Connected apps", "Withings", "Link", "Allow this app"]),
                recalled(),
            )],
            say: None,
            caution: Some("The page that asks has to be Withings’ own. Read what it asks for before you allow it."),
            effort: effort(2, 0),
            expected: "{vendor}’s app says that it is connected, and your Withings account lists it once.",
            check: question(
                "Is {vendor} listed once in your Withings account?",
                "Open the same list as when you unlinked it.",
            ),
            if_fails: &[
                remedy("Sign out of Withings in the browser, and in with the right account.", ours()),
                remedy("Wait a few minutes after unlinking, then try again.", ours()),
                remedy("Ask {vendor} whether its link with Withings is working at present.", ours()),
            ],
            when: STAYS,
            if_skipped: "{vendor} gets no new weigh-ins. Your scale goes on working.",
            links: &[],
            ground: first(&[&reference::WITHINGS_TOKENS]),
        },
        Step {
            id: "withings.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Check Withings with one weigh-in",
            why: "A weigh-in shows whether the new consent works, and that an unlinked partner gets nothing.",
            routes: &[route(
                "At your scale",
                Path::Do(&[
                    "Weigh yourself, and see that the value arrives in {vendor}’s app.",
                    "If you unlinked something for good: weigh yourself again after three hours, and see that it does not arrive there.",
                ]),
                inferred(&[&reference::WITHINGS_TOKENS]),
            )],
            say: None,
            caution: None,
            effort: effort(3, 0),
            expected: "It arrives where you want it, and three hours after unlinking nowhere else.",
            check: question(
                "Does the weigh-in arrive where you want it, and nowhere else?",
                "An old pass (permission) can work for up to three hours; look after that.",
            ),
            if_fails: &[
                remedy("Wait out the three hours.", inferred(&[&reference::WITHINGS_TOKENS])),
                remedy(
                    "Look whether another service passes the values on, such as a health store on the phone.",
                    ours(),
                ),
                remedy("If an unlinked partner still gets values the next day, write to Withings.", ours()),
            ],
            when: STAYS,
            if_skipped: "You would not notice that an unlinked partner still reads along.",
            links: &[],
            ground: inferred(&[&reference::WITHINGS_TOKENS]),
        },
    ],
};
