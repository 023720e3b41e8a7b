//! Leaving the vendor: the one guide in which a device is reset and an account ends, in the order that loses nothing.
//! Must not be walked together with making new links. Facts: support pages of Wyze, TP-Link and Withings; a directory of
//! ways to end accounts; letter templates; the order is our own advice.

use super::reference::{
    APPLE_GRANTS, APPLE_GRANTS_OLD, CALIFORNIA, DELETION, GOOGLE_LINKS, OWN, TEMPLATES, TPLINK_REMOVE, WITHINGS_HOME,
    WYZE_PASSWORD, first, inferred, third,
};
use super::{either, label, minutes, minutes_and_each, remedy, route, route_of};
use crate::model::{Claim, Fact, Guide, Outside, Path, Phase, Question, Remedy, Step, When};

const LEAVES: When = When::Is(Fact::Leave);

pub(super) static GUIDE: Guide = Guide {
    id: "leave",
    name: "Leaving {vendor}",
    goal: "{vendor} has no account, no device and no link of yours, and has been asked in writing to erase the rest.",
    before: &["A place for your recordings", "A few weeks: the answer to a letter comes before the end"],
    words: &["Export", "Download your data", "Remove device", "Subscription", "Delete account", "Close account"],
    notes: &[
        Claim {
            text: "The order matters: export, ask for your data, unlink, devices, subscriptions, account, and the sign-in by Google or Apple last.",
            ground: OWN,
        },
        Claim {
            text: "Ending an account in the app says nothing about copies made for analysis, such as the one that lay open in December 2019. The letter asks for those.",
            ground: inferred(&[WYZE_PASSWORD]),
        },
        Claim {
            text: "Leaving and making new links exclude each other. If you change your mind before the account ends, nothing is lost.",
            ground: OWN,
        },
    ],
    changes: &[],
    steps: &[EXPORT, DEVICES, SUBSCRIPTIONS, DELETE, ERASURE, GRANTS],
};

const EXPORT: Step = Step {
    id: "leave.export",
    rev: 1,
    phase: Phase::Stabilise,
    title: "Take your data and recordings with you",
    why: "What you do not save now is gone when the account ends, and it also shows what {vendor} has of you.",
    routes: &[route(
        "In the app of {vendor}, or on its website",
        Path::LookFor(&["Export", "Download your data", "Privacy", "Events", "Recordings", "Share"]),
        OWN,
    )],
    say: None,
    caution: Some(
        "An export holds much of you in one file. Keep it on a device of your own, and delete what you no longer need.",
    ),
    effort: minutes(20),
    expected: "The files open on your own computer or phone.",
    check: Question {
        asks: "Do the files and recordings that you want open on your own device?",
        hint: "Open one recording and one file with numbers before you go on.",
    },
    if_fails: &[
        remedy("There is no export: the letter that asks for your data brings a copy."),
        remedy("Recordings are on a memory card: take the card out and copy it."),
        remedy("An export never comes: ask again after a few days, and name the date of the first request."),
    ],
    when: LEAVES,
    if_skipped: "Recordings and years of numbers go with the account.",
    links: &[],
    ground: OWN,
};

const DEVICES: Step = Step {
    id: "leave.devices",
    rev: 1,
    phase: Phase::Leave,
    title: "Remove each device from the app, then reset it",
    why: "A device that stays in an account, or keeps your Wi-Fi passphrase, is a piece of you that you give away with it.",
    routes: &[
        route_of(
            "withings",
            "In the Withings app, then at the device",
            Path::Do(&[
                "Remove the device from your home in the app, then reset the device itself: Withings describes them as two separate acts.",
            ]),
            first(&[WITHINGS_HOME]),
        ),
        route_of(
            "tp-link",
            "In the TP-Link app",
            Path::Do(&["Remove the device in the app. TP-Link says that this resets the device as well."]),
            first(&[TPLINK_REMOVE]),
        ),
        route(
            "In the app of {vendor}, then at the device",
            Path::Do(&[
                "Take out memory cards first.",
                "Remove the device in the app, under its settings.",
                "Then reset it to how it left the factory, as its leaflet says. This is the one place where a reset belongs.",
            ]),
            inferred(&[TPLINK_REMOVE, WITHINGS_HOME]),
        ),
    ],
    say: None,
    caution: Some(
        "Unlink other services first; their cut is a part of your plan. A lock or an alarm that you remove no longer guards anything: have a replacement.",
    ),
    effort: minutes_and_each(3, 180),
    expected: "The list of devices at {vendor} is empty, and each device greets you as if new.",
    check: Question {
        asks: "Is the list of devices empty?",
        hint: "Look at hubs, bridges and things in the drawer too.",
    },
    if_fails: &[
        remedy(
            "A device cannot be removed because it is offline: bring it online once, or look for “remove” in the settings of the account.",
        ),
        remedy("You no longer have it: remove it in the app all the same, and tell {vendor} if that fails."),
        remedy("It belongs to somebody else’s account: they have to remove it."),
    ],
    when: LEAVES,
    if_skipped: "Whoever gets the device next may get your Wi-Fi and your recordings with it.",
    links: &[],
    ground: inferred(&[TPLINK_REMOVE, WITHINGS_HOME]),
};

const SUBSCRIPTIONS: Step = Step {
    id: "leave.subscriptions",
    rev: 1,
    phase: Phase::Leave,
    title: "Cancel what you pay {vendor}",
    why: "A subscription runs at whoever bills it, often an app store, and does not always end with the account.",
    routes: &[route(
        "Where the bill comes from: {vendor}, Apple, Google or Amazon",
        Path::LookFor(&["Subscriptions", "Memberships", "Plans", "Services", "Billing", "Cancel"]),
        OWN,
    )],
    say: None,
    caution: Some("Save recordings first: they may go with the subscription."),
    effort: minutes(8),
    expected: "You have a confirmation, with the day on which it ends.",
    check: Question {
        asks: "Do you have a confirmation for each subscription?",
        hint: "Search your mail for “receipt” and the name of {vendor}.",
    },
    if_fails: &[
        remedy("You cannot find it at {vendor}: look at the subscriptions of your phone’s app store."),
        remedy("It says that you have none, and you pay: look on the bank statement for who takes the money."),
        remedy(
            "It is charged again all the same: dispute the payment with your bank, with the confirmation beside it.",
        ),
    ],
    when: LEAVES,
    if_skipped: "You may go on paying for an account that no longer exists.",
    links: &[],
    ground: OWN,
};

const DELETE: Step = Step {
    id: "vendor.delete",
    rev: 1,
    phase: Phase::Leave,
    title: "Delete your account at {vendor}",
    why: "Sign-ins, and what hangs on them, end with the account. Copies elsewhere are a matter for the letter.",
    routes: &[
        route_of(
            "wyze",
            "In the Wyze app; near the end you tick three boxes, then give a reason and your password",
            Path::Labels(&[label("Account"), label("Account"), label("Delete account"), label("Delete")]),
            first(&[WYZE_PASSWORD]),
        ),
        route_of(
            "ring",
            "In a browser, signed in to your Ring account",
            Path::Labels(&[label("Delete Data"), label("Confirm Deletion")]),
            third(&[DELETION]),
        ),
        route_of(
            "withings",
            "In a browser, in the settings of your Withings account",
            Path::LookFor(&["User settings", "Delete my account"]),
            third(&[DELETION]),
        ),
        route_of(
            "garmin",
            "In a browser, in the data management of your Garmin account",
            Path::LookFor(&["Data management", "Delete your data"]),
            third(&[DELETION]),
        ),
        route(
            "In the app of {vendor}, or on its website",
            Path::LookFor(&["Account", "Privacy", "Delete account", "Close account", "Delete my data"]),
            OWN,
        ),
    ],
    say: None,
    caution: Some(
        "This cannot be taken back. Have the answer to the letter that asks for your data, or have decided not to wait for it. If it is a Google, Amazon or Apple account, far more than your devices hangs on it: remove only the service.",
    ),
    effort: minutes(8),
    expected: "{vendor} confirms it, and signing in fails; some take days or weeks for it.",
    check: Question {
        asks: "Does signing in fail now, or has {vendor} confirmed a day for it?",
        hint: "Try it in a private browser window once the day has passed.",
    },
    if_fails: &[
        remedy("The app refuses: look whether a device, a link or a subscription is left."),
        remedy("You find no such place: the letter that asks for erasure does the same in writing."),
        remedy("Signing in still works after the day named: write again, and name that day."),
    ],
    when: LEAVES,
    if_skipped: "The account stays, with whatever it holds.",
    links: &[Outside {
        words: "Data requests at Ring, if it is Ring",
        host: "account.ring.com",
        path: "/account/data-requests",
    }],
    ground: inferred(&[WYZE_PASSWORD]),
};

const ERASURE: Step = Step {
    id: "rights.erasure",
    rev: 1,
    phase: Phase::Leave,
    title: "Ask {vendor} in writing to erase everything",
    why: "What an app deletes need not include copies for analysis, for tests or with others. The letter asks for those too.",
    routes: &[route(
        "By letter or mail, or on {vendor}’s page for privacy requests",
        Path::Do(&[
            "Take the erasure letter from this page; it is filled in here and sent nowhere.",
            "It takes back your consent, asks to erase all copies, and to tell everybody who got them.",
            "Note the day on which you send it. In Europe an answer is due within a month; in California {vendor} confirms within 10 business days and answers within 45 days, 90 at most.",
        ]),
        third(&[TEMPLATES, CALIFORNIA]),
    )],
    say: None,
    caution: Some(
        "Only after the answer to the letter that asks for your data. Afterwards there is nothing left to hand out.",
    ),
    effort: minutes(10),
    expected: "{vendor} confirms what was erased, what was not, and why.",
    check: Question {
        asks: "Have you sent it, and noted the day?",
        hint: "Look in your sent mail. Send it from the address of the account while you can.",
    },
    if_fails: &[
        remedy(
            "{vendor} says that it cannot tell who you are: offer the old account’s address and the date on which you ended it.",
        ),
        Remedy { text: "It says that backups take longer: that can be so; ask by when.", ground: third(&[CALIFORNIA]) },
        Remedy {
            text: "No answer by the deadline: a reminder that gives two weeks, then a complaint to the authority.",
            ground: third(&[TEMPLATES]),
        },
    ],
    when: LEAVES,
    if_skipped: "Copies outside the account may stay for years.",
    links: &[],
    ground: third(&[TEMPLATES, CALIFORNIA]),
};

const GRANTS: Step = Step {
    id: "leave.grants",
    rev: 1,
    phase: Phase::Leave,
    title: "Remove the sign-in by Google or Apple, last of all",
    why: "It is the way back in while you wait for {vendor}, and a leftover afterwards.",
    routes: &[
        route(
            "If you signed in with Google: on the page of your linked apps",
            Path::Labels(&[
                label("{vendor}"),
                label("See details"),
                label("Stop using Sign in with Google"),
                label("Confirm"),
            ]),
            first(&[GOOGLE_LINKS]),
        ),
        route(
            "If you signed in with Apple: on an iPhone, in Settings under your name",
            Path::Labels(&[
                either("Sign-In & Security", &["Password & Security"]),
                either("Sign in with Apple", &["Apps Using Apple ID"]),
                label("{vendor}"),
            ]),
            first(&[APPLE_GRANTS, APPLE_GRANTS_OLD]),
        ),
        route(
            "If you signed in with an address and a password",
            Path::Do(&[
                "Once the deadline has passed, try to sign in. It should fail. Then take the password out of your password manager.",
            ]),
            OWN,
        ),
    ],
    say: None,
    caution: Some("Wait until {vendor} has confirmed that the account ended."),
    effort: minutes(4),
    expected: "{vendor} is in none of these lists, and signing in fails.",
    check: Question {
        asks: "Is {vendor} gone from the list, and does signing in fail?",
        hint: "Try once in a private browser window. Do not make a new account by accident: stop if it offers one.",
    },
    if_fails: &[
        remedy("It let you in: the account is still there. Go back to the step that ends it."),
        remedy("It offers to make a new account: that is a good sign. Close the page."),
        remedy("{vendor} comes back in the list: you signed in once more. Remove it again."),
    ],
    when: LEAVES,
    if_skipped: "A permission stays behind that serves nobody.",
    links: &[Outside {
        words: "Linked apps of your Google Account",
        host: "myaccount.google.com",
        path: "/connections",
    }],
    ground: inferred(&[GOOGLE_LINKS, APPLE_GRANTS]),
};
