//! The Apple Account, where Apple Home or Apple Health is used, or where it signs in to the vendor. Must not say how devices
//! are paired. Facts: Apple's article on Sign in with Apple, in two generations; directories of two-factor and passkeys.

use super::reference::{APPLE_GRANTS, APPLE_GRANTS_OLD, APPLE_SAFETY, PASSKEYS, RECALLED, TWO_FACTOR, first, third};
use super::{either, minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Integration, Outside, Path, Phase, Question, Remedy, Step, When};

const USED: When = When::Any(&[
    When::Is(Fact::Linked(Integration::AppleHome)),
    When::Is(Fact::Linked(Integration::AppleHealth)),
    When::Is(Fact::SignsInWithApple),
]);

pub(super) static GUIDE: Guide = Guide {
    id: "apple.account",
    name: "Your Apple Account",
    goal: "A password alone does not open the account that your home and health data hang on.",
    before: &["An iPhone, iPad or Mac that is signed in to the account"],
    words: &["Sign-In & Security", "Password & Security", "Two-Factor Authentication", "Sign in with Apple"],
    notes: &[Claim {
        text: "The devices that use an Apple Account can be looked through in Safety Check on an iPhone, at your own pace.",
        ground: first(&[APPLE_SAFETY]),
    }],
    changes: &[],
    steps: &[TWO_STEPS, GRANTS],
};

const TWO_STEPS: Step = Step {
    id: "apple.2fa",
    rev: 1,
    phase: Phase::Hubs,
    title: "See that two-factor is on for your Apple Account",
    why: "Whoever gets into the Apple Account may reach your home, your backups and every account that Apple signs you in to.",
    routes: &[route(
        "On an iPhone, in Settings under your name",
        Path::LookFor(&["Sign-In & Security", "Password & Security", "Two-Factor Authentication"]),
        RECALLED,
    )],
    say: None,
    caution: Some(
        "Two-factor asks for a code besides the password. See that the phone number for codes is one that you still have.",
    ),
    effort: minutes(4),
    expected: "Two-factor is on, and a new device asks for a code.",
    check: Question {
        asks: "Do your settings say that two-factor is on?",
        hint: "Or sign in to your Apple Account in a private browser window: it should ask for a code.",
    },
    if_fails: &[
        remedy("You do not find it: search for “two-factor” in the Settings app."),
        Remedy {
            text: "No Apple device at hand: codes come by text message or call too.",
            ground: third(&[TWO_FACTOR]),
        },
        remedy(
            "You do not get in: Apple’s account recovery is the way; it can take days. Go on with the rest meanwhile.",
        ),
    ],
    when: USED,
    if_skipped: "The Apple password alone opens whatever hangs on the account.",
    links: &[Outside { words: "Apple’s article on two-factor", host: "support.apple.com", path: "/en-us/HT204915" }],
    ground: third(&[TWO_FACTOR, PASSKEYS]),
};

const GRANTS: Step = Step {
    id: "apple.grants",
    rev: 1,
    phase: Phase::Hubs,
    title: "Go through the apps that Apple signs you in to",
    why: "Whoever gets into your Apple Account gets into these apps too, without a password of theirs.",
    routes: &[route(
        "On an iPhone, in Settings under your name",
        Path::Labels(&[
            either("Sign-In & Security", &["Password & Security"]),
            either("Sign in with Apple", &["Apps Using Apple ID"]),
        ]),
        first(&[APPLE_GRANTS, APPLE_GRANTS_OLD]),
    )],
    say: None,
    caution: Some(
        "Remove only what you no longer use. If Apple signs you in to {vendor}, leave that for now: without a password at {vendor} you may no longer get in. Note the hidden mail address if Apple made one; mail of {vendor} goes there.",
    ),
    effort: minutes(4),
    expected: "Only apps that you use are left.",
    check: Question {
        asks: "Do you use every app that is left in the list?",
        hint: "Open an entry to see which address the app has of you.",
    },
    if_fails: &[
        remedy("No such list: the web page of your Apple Account has it under the same words."),
        remedy(
            "{vendor} is not in it: perhaps you sign in there with an address and a password. Then there is nothing to do.",
        ),
        remedy(
            "An app no longer lets you in after you removed it: sign in with Apple there once more, or ask its support.",
        ),
    ],
    when: USED,
    if_skipped: "Apps that you forgot keep a way to sign you in.",
    links: &[Outside { words: "Apple’s article on Sign in with Apple", host: "support.apple.com", path: "/102571" }],
    ground: first(&[APPLE_GRANTS, APPLE_GRANTS_OLD]),
};
