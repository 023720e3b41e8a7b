//! The Google account, where Google Home, Fitbit or Google Fit is used, or where it signs in to the vendor. Must not say how
//! devices are linked. Facts: Google's help pages in mirrors; directories of two-factor and passkeys.

use super::reference::{GOOGLE_DEVICES, GOOGLE_LINKS, GOOGLE_STEPS, GOOGLE_TOKENS, PASSKEYS, TWO_FACTOR, first, third};
use super::{either, label, minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Integration, Outside, Path, Phase, Question, Step, When};

const USED: When = When::Any(&[
    When::Is(Fact::Linked(Integration::GoogleHome)),
    When::Is(Fact::Linked(Integration::Fitbit)),
    When::Is(Fact::Linked(Integration::GoogleFit)),
    When::Is(Fact::SignsInWithGoogle),
]);

pub(super) static GUIDE: Guide = Guide {
    id: "google.account",
    name: "Your Google Account",
    goal: "Only you get in, on devices you know, and only apps you chose are linked.",
    before: &["The Google Account that Google Home, Fitbit or the sign-in to {vendor} uses"],
    words: &["Security", "2-Step Verification", "Your devices", "Linked apps", "Third-party connections"],
    notes: &[
        Claim {
            text: "Do not count on a new Google password to cut what is linked: Google names one as a reason for ending a link only where the link may read Gmail.",
            ground: first(&[GOOGLE_TOKENS]),
        },
        Claim {
            text: "Google has called the same page “third-party connections” and, later, “linked apps”.",
            ground: first(&[GOOGLE_LINKS]),
        },
    ],
    changes: &[],
    steps: &[TWO_STEPS, SESSIONS, GRANTS],
};

const TWO_STEPS: Step = Step {
    id: "google.2fa",
    rev: 1,
    phase: Phase::Hubs,
    title: "Turn on 2-Step Verification at Google, or add a passkey",
    why: "Whoever gets into the Google Account can use what Google Home and Fitbit hold, and can sign in where Google signs you in. A second proof besides the password makes that much harder.",
    routes: &[route(
        "In your Google Account",
        Path::Labels(&[
            either("Security", &["Sign-in & security"]),
            label("2-Step Verification"),
            either("Get started", &["Start setup"]),
        ]),
        third(&[GOOGLE_STEPS]),
    )],
    say: None,
    caution: Some(
        "Write the backup codes on paper: they are the way in when the phone is gone. Stay signed in on one device until the second proof has worked on another.",
    ),
    effort: minutes(5),
    expected: "Google asks for a second proof when you sign in on a new device.",
    check: Question {
        asks: "Does a private browser window ask for a second proof when you sign in to Google?",
        hint: "Type myaccount.google.com there and sign in once.",
    },
    if_fails: &[
        remedy("You do not find it: look for a search field inside your Google Account, and search for “2-Step”."),
        remedy(
            "No text message comes: choose the prompt on your phone, an authenticator app (it shows a new code every half minute) or a passkey (your phone vouches for you).",
        ),
        remedy("The account is of a school or a company: ask those who run it; they decide."),
    ],
    when: USED,
    if_skipped: "The Google password alone opens whatever is linked to it.",
    links: &[Outside { words: "Your Google Account", host: "myaccount.google.com", path: "" }],
    ground: third(&[TWO_FACTOR, PASSKEYS]),
};

const SESSIONS: Step = Step {
    id: "google.sessions",
    rev: 1,
    phase: Phase::Hubs,
    title: "Look which devices are signed in to Google",
    why: "A device that you do not know may go on using what the account holds.",
    routes: &[route(
        "In your Google Account",
        Path::Labels(&[label("Security"), label("Your devices"), label("Manage all devices")]),
        third(&[GOOGLE_DEVICES]),
    )],
    say: None,
    caution: Some(
        "Speakers and displays may be in the list too. One that you sign out may have to be set up in Google Home again, so sign out only what you do not know.",
    ),
    effort: minutes(3),
    expected: "You know every device in the list.",
    check: Question {
        asks: "Do you know every device in the list?",
        hint: "Open a device to see its place and the day it was last used.",
    },
    if_fails: &[
        remedy(
            "One device stands there several times: those are separate sign-ins of the same device. Judge by the day.",
        ),
        remedy("You do not know a device: sign it out. Your own will just ask you to sign in."),
        remedy("It comes back: change the Google password, then look once more."),
    ],
    when: USED,
    if_skipped: "Somebody who was signed in may stay signed in.",
    links: &[Outside { words: "Devices of your Google Account", host: "google.com", path: "/devices" }],
    ground: third(&[GOOGLE_DEVICES]),
};

const GRANTS: Step = Step {
    id: "google.grants",
    rev: 1,
    phase: Phase::Hubs,
    title: "Go through the apps linked to your Google Account",
    why: "Each app there may hold a standing permission that a new password does not end.",
    routes: &[route(
        "On the page of linked apps, only for an app that you no longer use",
        Path::Labels(&[label("See details"), label("Stop using Sign in with Google"), label("Confirm")]),
        first(&[GOOGLE_LINKS]),
    )],
    say: None,
    caution: Some(
        "Remove only what you no longer use. If Google signs you in to {vendor}, set a password at {vendor} first; without one you may no longer get in. The link of {vendor} itself has a step of its own.",
    ),
    effort: minutes(6),
    expected: "Only apps that you use are left, with only the permissions they need.",
    check: Question {
        asks: "Do you use every app that is left in the list?",
        hint: "Open an app there to see since when it is linked, and what it may read.",
    },
    if_fails: &[
        remedy("An app is not in the list: look in your other Google Accounts."),
        remedy("The words on the buttons differ: look for “delete”, “remove” or “stop” beside the app’s details."),
        remedy("An app stops working after you removed it: open the app, and connect it again if you want it."),
    ],
    when: USED,
    if_skipped: "Apps that you forgot may go on reading.",
    links: &[Outside {
        words: "Linked apps of your Google Account",
        host: "myaccount.google.com",
        path: "/connections",
    }],
    ground: first(&[GOOGLE_LINKS, GOOGLE_TOKENS]),
};
