//! The account at IFTTT, a service that chains other services. Must not say how services there are connected or ended.
//! Facts: the directory of two-factor; words of the way from an old press piece, shown as words to look for.

use super::reference::{IFTTT_STEPS, TWO_FACTOR, inferred, third};
use super::{minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Integration, Outside, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "ifttt.account",
    name: "Your IFTTT account",
    goal: "A password alone does not open the account that holds your Applets.",
    before: &["How you sign in to IFTTT: by address and password, or with Google, Apple or another service"],
    words: &["Account", "Two-step verification", "Linked accounts"],
    notes: &[Claim {
        text: "An IFTTT account can hold links to a dozen services at once, so it deserves a password of its own.",
        ground: inferred(&[TWO_FACTOR]),
    }],
    changes: &[],
    steps: &[TWO_STEPS],
};

const TWO_STEPS: Step = Step {
    id: "ifttt.2fa",
    rev: 1,
    phase: Phase::Hubs,
    title: "Turn on two-step verification at IFTTT",
    why: "Whoever gets into the IFTTT account can use every service that it is connected to.",
    routes: &[route(
        "On IFTTT’s website, in the settings of your account",
        Path::LookFor(&["Account settings", "Two-step verification", "Enable two-step verification"]),
        third(&[IFTTT_STEPS]),
    )],
    say: None,
    caution: Some(
        "Write the backup code on paper: it may be the only way in if the phone is gone. If you sign in with Google or Apple, it is most likely their second proof that counts; then do that one.",
    ),
    effort: minutes(4),
    expected: "IFTTT asks for a code when you sign in.",
    check: Question {
        asks: "Does a private browser window ask for a code when you sign in to IFTTT?",
        hint: "Type ifttt.com there and sign in once.",
    },
    if_fails: &[
        remedy(
            "The setting asks for a password that you never set: set one by “Forgot password” first, or rely on the service that signs you in.",
        ),
        Remedy { text: "No text message comes: choose an authenticator app.", ground: third(&[TWO_FACTOR]) },
        remedy("You do not find it: open the help page below, and compare its words."),
    ],
    when: When::Is(Fact::Linked(Integration::Ifttt)),
    if_skipped: "The IFTTT password alone opens every service that is connected there.",
    links: &[Outside {
        words: "IFTTT’s help page on it",
        host: "help.ifttt.com",
        path: "/hc/en-us/articles/115010193007",
    }],
    ground: third(&[TWO_FACTOR]),
};
