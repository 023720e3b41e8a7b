//! The Amazon account, where Alexa is used. Must not say how skills are linked. Saved Wi-Fi passwords and Login with Amazon
//! have a guide of their own. Facts: directories of two-factor and passkeys; the words of the way by third parties.

use super::reference::{AMAZON_LINKING, AMAZON_STEPS, AMAZON_STEPS_2019, PASSKEYS, TWO_FACTOR, inferred, third};
use super::{either, label, minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Integration, Outside, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "amazon.account",
    name: "Your Amazon account",
    goal: "A password alone does not open the account that your speakers belong to.",
    before: &["The Amazon account that the speakers belong to", "A phone that receives text messages or calls"],
    words: &["Login & security", "Two-Step Verification", "Passkey"],
    notes: &[
        Claim {
            text: "A new Amazon password is needed only if you used the old one elsewhere. It is not known to cut a link to {vendor}.",
            ground: inferred(&[AMAZON_LINKING]),
        },
        Claim {
            text: "Two-Step Verification covers all of Amazon’s country sites; passkeys are made for each site by itself.",
            ground: third(&[TWO_FACTOR, PASSKEYS]),
        },
    ],
    changes: &[],
    steps: &[TWO_STEPS],
};

const TWO_STEPS: Step = Step {
    id: "amazon.2fa",
    rev: 1,
    phase: Phase::Hubs,
    title: "Turn on Two-Step Verification at Amazon",
    why: "Whoever gets into the Amazon account can use what Alexa is linked to.",
    routes: &[route(
        "On Amazon’s website, under your account",
        Path::Labels(&[
            either("Login & security", &["Login and Security"]),
            either("Two-Step Verification Settings", &["2SV Settings", "Advanced Security Settings"]),
            label("Get Started"),
        ]),
        third(&[AMAZON_STEPS, AMAZON_STEPS_2019]),
    )],
    say: None,
    caution: Some(
        "Two-Step Verification asks for a code besides the password. Amazon wants a phone number to switch it on; an authenticator app (it shows a new code every half minute) can be added, and is better for daily use. Stay signed in on one device until a code has worked on another.",
    ),
    effort: minutes(6),
    expected: "Amazon asks for a code when you sign in on a new device.",
    check: Question {
        asks: "Does a private browser window ask for a code when you sign in to Amazon?",
        hint: "Use the Amazon account that your speakers belong to, not another one in the household.",
    },
    if_fails: &[
        remedy("No code comes: ask for a call instead of a text message."),
        remedy("You do not find the setting: search Amazon’s help for “Two-Step Verification”."),
        Remedy {
            text: "You have no phone for codes: add a passkey (your phone or computer vouches for you) instead. It counts for one country site only.",
            ground: third(&[PASSKEYS]),
        },
    ],
    when: When::Is(Fact::Linked(Integration::Alexa)),
    if_skipped: "The Amazon password alone opens everything that Alexa can reach.",
    links: &[Outside {
        words: "Amazon’s help page on Two-Step Verification",
        host: "www.amazon.com",
        path: "/gp/help/customer/display.html?nodeId=G3PWZPU52FKN7PW4",
    }],
    ground: third(&[TWO_FACTOR]),
};
