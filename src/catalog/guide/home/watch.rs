//! What to watch for afterwards. Must not frighten, and must not send anybody to a credit bureau where nothing of the kind leaked.
//! Facts: an incident of 2020; pages of the FTC and of Washington's Attorney General; the rest is our own advice.

use super::reference::{FTC, OWN, WASHINGTON_AG, WYZE_2020_06, WYZE_KEY, first, inferred, third};
use super::{minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Outside, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "watch",
    name: "Afterwards",
    goal: "You recognise a message that uses what leaked, and you know which ones are real alarms.",
    before: &["A calendar"],
    words: &["Junk", "Report phishing", "Credit freeze", "Fraud alert"],
    notes: &[
        Claim {
            text: "A message that was sent to the wrong people can also be a plain mistake: in June 2020 Wyze sent a notice, text only, to the wrong customers for about an hour.",
            ground: first(&[WYZE_2020_06]),
        },
        Claim {
            text: "If only addresses, device names and network names leaked, a credit freeze does nothing for you.",
            ground: inferred(&[FTC]),
        },
    ],
    changes: &[],
    steps: &[PHISHING, CREDIT],
};

const PHISHING: Step = Step {
    id: "watch.phishing",
    rev: 1,
    phase: Phase::Watch,
    title: "Know what a false message would look like",
    why: "An address, a device model and a device name are enough for a convincing message in the name of {vendor}.",
    routes: &[route(
        "In your mailbox and on your phone, for the next three months",
        Path::Do(&[
            "Expect messages that name your own devices: “Your Back door cam was accessed”.",
            "{vendor} does not need your password by mail, by phone or by text message. Nobody does.",
            "Type addresses by hand, and compare the address of a page letter by letter before you sign in.",
            "Take a mail about a new key, a new device or a code that you did not ask for as a real alarm: type the address of {vendor}, and look there.",
            "Put two days into your calendar, 30 and 90 days from now, to look at sign-ins and links once more.",
        ]),
        OWN,
    )],
    say: None,
    caution: Some("A false message can quote true things. That it knows your devices does not make it real."),
    effort: minutes(5),
    expected: "Two days are noted, and people you trust at home know what to look out for.",
    check: Question {
        asks: "Have you noted the two days, and told the people you trust who use the app?",
        hint: "If you are the only one who uses the app of {vendor}, the two days are enough.",
    },
    if_fails: &[
        remedy("You are not sure about a message: leave it, open {vendor}’s app, and see whether it says the same."),
        remedy(
            "You followed a link and typed a password: set a new one now, at an address that you type, and do the steps of that account again.",
        ),
        remedy("You gave card or bank data: call your bank at once, at the number on the card."),
    ],
    when: When::Always,
    if_skipped: "A message that knows your devices may find you unprepared.",
    links: &[],
    ground: inferred(&[WYZE_KEY, WYZE_2020_06]),
};

const CREDIT: Step = Step {
    id: "watch.credit",
    rev: 1,
    phase: Phase::Watch,
    title: "Guard your money and your name",
    why: "Payment data or official numbers can be used in your name, and what to do depends on which of them leaked.",
    routes: &[
        route(
            "With your bank or card company, at the number on the card",
            Path::Do(&[
                "Card number leaked: ask for a new card, and look through the last payments.",
                "Bank account leaked: ask your bank what it can watch for.",
            ]),
            inferred(&[FTC]),
        ),
        route(
            "In the United States, if a social security or other official number leaked",
            Path::Do(&[
                "Ask the credit bureaus for a fraud alert and a freeze.",
                "Use identitytheft.gov for a plan that fits what was lost.",
            ]),
            third(&[FTC, WASHINGTON_AG]),
        ),
    ],
    say: None,
    caution: Some(
        "A freeze keeps lenders from opening new credit in your name. Nobody who calls you can set it for you: go to the bureaus yourself, at an address or number that you looked up.",
    ),
    effort: minutes(30),
    expected: "Your bank knows; where an official number leaked, a freeze is in place.",
    check: Question {
        asks: "Have you told your bank, and set the freeze if an official number leaked?",
        hint: "Each bureau confirms a freeze by itself. Count the confirmations.",
    },
    if_fails: &[
        remedy(
            "The bank sees no need: ask which payments it would notice by itself, and look at your statements weekly for a while.",
        ),
        Remedy {
            text: "You already see a payment that is not yours: dispute it with the bank first, then report it.",
            ground: inferred(&[FTC]),
        },
        remedy(
            "Outside the United States: ask your bank and your consumer advice centre what there is in your country.",
        ),
    ],
    when: When::Is(Fact::Payment),
    if_skipped: "Somebody may use the numbers, and you may learn of it late.",
    links: &[Outside { words: "The US government’s page on identity theft", host: "identitytheft.gov", path: "" }],
    ground: third(&[FTC, WASHINGTON_AG]),
};
