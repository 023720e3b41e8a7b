//! IFTTT. Must not begin with disconnecting: that may delete Applets, authorising again does not. Facts: IFTTT’s help and
//! developer pages; a blog of 2020 and a Japanese how-to for the labels. Whether a given vendor is still there is not known.

use super::{claim, effort, first, inferred, label, ours, outside, question, reference, remedy, route, third};
use crate::model::{Fact, Guide, Integration, Outside, Path, Phase, Step, When};

const LINKED: When = When::Is(Fact::Linked(Integration::Ifttt));
const STAYS: When = When::All(&[LINKED, When::Not(Fact::Leave)]);
const SERVICES: Outside = outside("IFTTT, your services", "ifttt.com", "/my_services");

pub(super) static GUIDE: Guide = Guide {
    id: "ifttt",
    name: "IFTTT",
    goal: "IFTTT holds a new pass from {vendor}, and your Applets are kept.",
    before: &[
        "A browser, and your IFTTT sign-in.",
        "Your new password at {vendor}, and two-factor already set up.",
        "Alexa, Google and whatever else you use linked again first: Applets (IFTTT’s rules) may use them.",
    ],
    words: &["My Applets", "My services", "Account info", "Edit", "Reconnect", "Remove", "Disconnect", "View activity"],
    notes: &[
        claim(
            "IFTTT holds a pass (token) from {vendor}. When {vendor} no longer accepts it, it says so, and Applets begin to fail.",
            first(&[&reference::IFTTT_API, &reference::IFTTT_SECURITY]),
        ),
        claim(
            "When {vendor} signs everybody out, that pass is dead; your Applets stay, switched off at most. IFTTT’s help says that they can be switched on again.",
            first(&[&reference::IFTTT_API, &reference::IFTTT_DISABLED]),
        ),
        claim(
            "A trap: by a Japanese how-to, taking a service’s permission away deletes the Applets (IFTTT’s rules) that need it. IFTTT’s own help speaks only of Applets that are switched off. Authorising again keeps them.",
            third(&[&reference::IFTTT_JAPAN, &reference::IFTTT_DISABLED]),
        ),
        claim(
            "Authorising again makes a new pass; whether the old one ends depends on {vendor}. If {vendor} did not sign everybody out, removing the service is the stronger choice, at the price of the Applets.",
            inferred(&[&reference::IFTTT_API, &reference::IFTTT_SECURITY]),
        ),
        claim(
            "An e-mail that a service is offline can be genuine, and is also just what somebody would write who wants your password. Type the address yourself.",
            inferred(&[&reference::IFTTT_HATENA]),
        ),
        claim(
            "Not every vendor is still on IFTTT. Wyze’s help pages of 2023 and 2024 name it; whether it is there today we could not see.",
            inferred(&[&reference::WYZE_KEY, &reference::WYZE_TRUSTED]),
        ),
    ],
    changes: &[],
    steps: &[
        Step {
            id: "ifttt.list",
            rev: 1,
            phase: Phase::Stabilise,
            title: "Write down the IFTTT Applets that use {vendor}",
            why: "Applets are IFTTT’s rules. Disconnecting {vendor} can delete them, and nothing brings them back but your notes.",
            routes: &[route("In IFTTT", Path::Labels(&[label("My Applets")]), first(&[&reference::IFTTT_APPLETS]))],
            say: None,
            caution: Some("Keep the notes yourself. Do not write down keys or addresses with long codes in them."),
            effort: effort(5, 0),
            expected: "A note or screenshot of each Applet with {vendor} in it: what starts it, what it does.",
            check: question(
                "Do you have a note of each Applet that uses {vendor}?",
                "Use the search at the top of My Applets; switched-off Applets are in the list as well.",
            ),
            if_fails: &[
                remedy("If the list is empty, check that it is the right IFTTT account.", ours()),
                remedy("Open the page of {vendor} in your services: it shows the Applets that use it.", ours()),
                remedy(
                    "If there are too many, take screenshots of the list and note only the ones you would miss.",
                    ours(),
                ),
            ],
            when: LINKED,
            if_skipped: "If Applets vanish, you rebuild them from memory.",
            links: &[],
            ground: inferred(&[&reference::IFTTT_JAPAN, &reference::IFTTT_APPLETS]),
        },
        Step {
            id: "ifttt.disconnect",
            rev: 1,
            phase: Phase::Cut,
            title: "Remove {vendor} from IFTTT",
            why: "You are leaving {vendor}; removing the service ends the pass (standing permission) that IFTTT holds.",
            routes: &[
                route(
                    "In a browser, at ifttt.com/my_services",
                    Path::Labels(&[label("{vendor}"), label("Remove")]),
                    first(&[&reference::IFTTT_SECURITY]),
                ),
                route(
                    "On an older page, or in the app",
                    Path::Labels(&[label("{vendor}"), label("Settings"), label("Disconnect {vendor}"), label("OK")]),
                    third(&[&reference::IFTTT_JAPAN]),
                ),
            ],
            say: None,
            caution: Some("Applets (rules) that need {vendor} may be deleted. Write them down before."),
            effort: effort(2, 0),
            expected: "{vendor} is gone from your services.",
            check: question("Is {vendor} gone from your services?", "Load ifttt.com/my_services again."),
            if_fails: &[
                remedy(
                    "If there is no Remove, look under Settings or behind the gear of the service’s page.",
                    third(&[&reference::IFTTT_JAPAN]),
                ),
                remedy("Switch off each Applet that uses {vendor}, then try again.", ours()),
                remedy(
                    "Revoke IFTTT’s access at {vendor}’s end, if it has a list of connected services; IFTTT says that either end will do where both have one.",
                    first(&[&reference::IFTTT_SECURITY]),
                ),
            ],
            when: When::All(&[LINKED, When::Is(Fact::Leave)]),
            if_skipped: "IFTTT keeps a pass to an account that you are giving up.",
            links: &[SERVICES],
            ground: first(&[&reference::IFTTT_SECURITY]),
        },
        Step {
            id: "ifttt.reauthorise",
            rev: 1,
            phase: Phase::Relink,
            title: "Authorise {vendor} again at IFTTT",
            why: "It gives IFTTT a new pass (a standing permission) and leaves your Applets, its rules, in place.",
            routes: &[
                route(
                    "In a browser, at ifttt.com/my_services",
                    Path::Labels(&[
                        label("My services"),
                        label("{vendor}"),
                        label("Settings"),
                        label("Account info"),
                        label("Edit"),
                    ]),
                    third(&[&reference::IFTTT_HATENA, &reference::JDM_IFTTT]),
                ),
                route(
                    "In the IFTTT app",
                    Path::Do(&[
                        "Open the page of {vendor} and tap the gear.",
                        "Look for the account, and for “Edit” or “Reconnect” beside it.",
                    ]),
                    inferred(&[&reference::IFTTT_JAPAN]),
                ),
            ],
            say: None,
            caution: Some(
                "Edit the account; do not disconnect or remove it. Read the address of the page that asks for your password at {vendor}.",
            ),
            effort: effort(5, 0),
            expected: "The page of {vendor} shows a connected account, and Applets can be switched on.",
            check: question(
                "Does the page of {vendor} show a connected account?",
                "Load the page again; no warning should be left.",
            ),
            if_fails: &[
                remedy("Sign out of {vendor} in the browser, then start again from IFTTT.", ours()),
                remedy("Open one of the Applets and try to switch it on: IFTTT then asks for what is missing.", ours()),
                remedy(
                    "If {vendor} is no longer offered, it may have left IFTTT; look for the same rule in your hub.",
                    ours(),
                ),
                remedy(
                    "Only when nothing else works, or when {vendor} did not sign everybody out and links leaked, and your list is written: remove the service, connect it anew and rebuild the Applets.",
                    inferred(&[&reference::IFTTT_SECURITY, &reference::IFTTT_JAPAN]),
                ),
            ],
            when: STAYS,
            if_skipped: "Applets with {vendor} fail, and IFTTT switches them off after a while.",
            links: &[SERVICES],
            ground: inferred(&[&reference::IFTTT_HATENA, &reference::IFTTT_DISABLED]),
        },
        Step {
            id: "ifttt.check",
            rev: 1,
            phase: Phase::Verify,
            title: "Switch IFTTT Applets on, and let each one run",
            why: "IFTTT can switch Applets (its rules) off when they fail, and they stay off after the cause is gone.",
            routes: &[
                route(
                    "In IFTTT, for each Applet on your list",
                    Path::Do(&[
                        "Open “My Applets” and the Applet. If its slider says “Connect”, it is off: switch it on.",
                        "Let happen what starts it, such as movement before a camera. Try one Applet that {vendor} starts and one that ends at {vendor}, if you have both.",
                        "Choose “View activity” and look for a fresh run without an error.",
                    ]),
                    first(&[&reference::IFTTT_APPLETS]),
                ),
                route(
                    "On an older page",
                    Path::Labels(&[label("the Applet"), label("Settings"), label("Check now")]),
                    third(&[&reference::IFTTT_HATENA]),
                ),
            ],
            say: None,
            caution: None,
            effort: effort(8, 0),
            expected: "Each Applet shows Connected, and its activity has a fresh run without an error.",
            check: question(
                "Does every Applet on your list run without an error?",
                "Look at the time of the latest entry in its activity.",
            ),
            if_fails: &[
                remedy(
                    "An error in the check mostly means that the service is not authorised: do that step once more.",
                    third(&[&reference::IFTTT_HATENA]),
                ),
                remedy("Switch the Applet off and on again.", first(&[&reference::IFTTT_APPLETS])),
                remedy(
                    "See whether a hub that it uses is linked again, and whether a device in it was renamed.",
                    ours(),
                ),
                remedy("Rebuild that one Applet from your notes.", ours()),
            ],
            when: STAYS,
            if_skipped: "Rules that you rely on stay off without a word.",
            links: &[],
            ground: first(&[&reference::IFTTT_DISABLED, &reference::IFTTT_APPLETS]),
        },
    ],
};
