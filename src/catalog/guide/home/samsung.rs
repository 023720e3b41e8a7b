//! The Samsung account, where `SmartThings` is used. Must not say how services are linked.
//! Facts: the directory of two-factor; the words of the way in a tip and a press piece of 2020.

use super::reference::{SAMSUNG_STEPS, SAMSUNG_STEPS_OLD, TWO_FACTOR, inferred, third};
use super::{either, label, minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Integration, Outside, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "samsung.account",
    name: "Your Samsung account",
    goal: "A password alone does not open the account that SmartThings hangs on.",
    before: &["The Samsung account that SmartThings uses", "A phone that receives text messages"],
    words: &["Password and security", "Security", "Two-step verification"],
    notes: &[Claim {
        text: "A new Samsung password is needed only if you used the old one elsewhere. Links in SmartThings are looked through one by one.",
        ground: inferred(&[TWO_FACTOR]),
    }],
    changes: &[],
    steps: &[TWO_STEPS],
};

const TWO_STEPS: Step = Step {
    id: "samsung.2fa",
    rev: 1,
    phase: Phase::Hubs,
    title: "Turn on two-step verification at Samsung",
    why: "Whoever gets into the Samsung account can use what SmartThings is linked to.",
    routes: &[
        route(
            "On a Galaxy phone, in Settings: your picture at the top, then",
            Path::Labels(&[either("Password and security", &["Security settings"]), label("Two-step verification")]),
            third(&[SAMSUNG_STEPS, SAMSUNG_STEPS_OLD]),
        ),
        route(
            "On another phone or a computer, on the page of your Samsung account",
            Path::LookFor(&["Security", "Password and security", "Two-step verification"]),
            inferred(&[TWO_FACTOR]),
        ),
    ],
    say: None,
    caution: Some(
        "Write backup codes on paper if you are given any, and stay signed in on one device until a code has worked on another.",
    ),
    effort: minutes(5),
    expected: "Samsung asks for a code when you sign in on a new device.",
    check: Question {
        asks: "Does a private browser window ask for a code when you sign in to Samsung?",
        hint: "Use the account that the SmartThings app shows in its settings.",
    },
    if_fails: &[
        remedy("You do not find it: search for “two-step” in the Settings app."),
        Remedy { text: "No text message comes: choose an authenticator app.", ground: third(&[TWO_FACTOR]) },
        remedy("You have no phone for codes: keep a long password of its own, and come back to this later."),
    ],
    when: When::Is(Fact::Linked(Integration::SmartThings)),
    if_skipped: "The Samsung password alone opens everything that SmartThings can reach.",
    links: &[Outside {
        words: "Samsung’s page on two-step verification",
        host: "v3.account.samsung.com",
        path: "/guide/two-step-verification/introduction",
    }],
    ground: third(&[TWO_FACTOR]),
};
