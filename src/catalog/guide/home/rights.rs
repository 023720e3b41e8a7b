//! What the law lets a person ask of the vendor. Must not give legal advice, nor promise an answer.
//! Facts: letter templates of datenanfragen (CC0); pages on Washington's health data law; the rest is our own advice.

use super::reference::{OWN, TEMPLATES, TOMS_GUIDE, WASHINGTON, WASHINGTON_LAWYERS, WYZE_PROFILE, inferred, third};
use super::{minutes, remedy, route};
use crate::model::{Claim, Fact, Guide, Path, Phase, Question, Remedy, Step, When};

pub(super) static GUIDE: Guide = Guide {
    id: "rights",
    name: "Letters to {vendor}",
    goal: "You have asked {vendor} in writing what it has of you and what leaked, and you know when the answer is due.",
    before: &["The address of your account at {vendor}", "A calendar"],
    words: &["Privacy request", "Data request", "Your privacy choices", "Data protection officer"],
    notes: &[
        Claim {
            text: "This is general information, not legal advice. Which law covers you depends on where you live.",
            ground: OWN,
        },
        Claim {
            text: "In the European Union, the United Kingdom and some other countries an answer is due within one month, free of charge.",
            ground: third(&[TEMPLATES]),
        },
        Claim {
            text: "Say no more of yourself than {vendor} needs to find the account. A copy of your passport is not where to begin.",
            ground: OWN,
        },
        Claim {
            text: "Ask for your data before you ask to have it erased. Afterwards there is nothing to hand out, and no account to show that it is yours.",
            ground: OWN,
        },
    ],
    changes: &[],
    steps: &[ACCESS, HEALTH, CHILD],
};

const ACCESS: Step = Step {
    id: "rights.access",
    rev: 1,
    phase: Phase::Rights,
    title: "Ask {vendor} for your data, and whether it leaked",
    why: "Only {vendor} can say which of your data was in the breach, and which old links were ended when.",
    routes: &[route(
        "By letter or mail, or on {vendor}’s page for privacy requests",
        Path::Do(&[
            "Take the access letter from this page; it is filled in here and sent nowhere.",
            "It asks whether your account was concerned and with which data, for a copy of everything, who else got it, which links existed and when each was ended.",
            "Find the contact in {vendor}’s privacy statement, at an address that you typed.",
            "Note the day on which you send it. The deadline counts from there.",
        ]),
        third(&[TEMPLATES]),
    )],
    say: None,
    caution: Some("Send it from the address that the account has, so that {vendor} needs no other proof."),
    effort: minutes(10),
    expected: "The letter is on its way, and the day it is due stands in your calendar.",
    check: Question {
        asks: "Have you sent it, and noted the day?",
        hint: "Look in your sent mail, or keep the receipt of the post office.",
    },
    if_fails: &[
        remedy(
            "You find no contact: look for “privacy” at the foot of {vendor}’s website; support can pass the letter on.",
        ),
        remedy(
            "{vendor} wants proof of who you are: offer the account’s address or the serial number of a device first.",
        ),
        Remedy {
            text: "No answer by the deadline: send a reminder that gives two more weeks.",
            ground: third(&[TEMPLATES]),
        },
        remedy(
            "Still none: complain to the data protection authority where you live, or to your state’s Attorney General.",
        ),
    ],
    when: When::Always,
    if_skipped: "You may never learn what of yours was in it.",
    links: &[],
    ground: third(&[TEMPLATES]),
};

const HEALTH: Step = Step {
    id: "rights.health",
    rev: 1,
    phase: Phase::Rights,
    title: "Ask about your body metrics by health law",
    why: "Weight, height, sex and body composition can fall under laws on health data, which ask more of {vendor}.",
    routes: &[route(
        "By letter or mail",
        Path::Do(&[
            "If you live in Washington State, or {vendor} is based there as Wyze is: take the letter on consumer health data. It asks for a list of everybody who got them, with a contact for each.",
            "In Europe: take the access letter, and name your body metrics as health data.",
            "Ask for copies from test programmes too. In December 2019 the body metrics that leaked were those of about 140 testers.",
        ]),
        third(&[WASHINGTON, WASHINGTON_LAWYERS, WYZE_PROFILE, TOMS_GUIDE]),
    )],
    say: None,
    caution: Some(
        "Whether a certain number counts as health data by these laws is a question for a lawyer. Asking costs nothing. Do not write the numbers themselves into the letter.",
    ),
    effort: minutes(10),
    expected: "The letter is on its way, and the day it is due stands in your calendar.",
    check: Question {
        asks: "Have you sent it, and noted the day?",
        hint: "Under the Washington law an answer is due in 45 days, which can be extended once by 45.",
    },
    if_fails: &[
        remedy(
            "{vendor} answers that the law does not cover you: ask which law it holds to instead, and for the same answers under it.",
        ),
        Remedy {
            text: "It refuses in Washington State: the law has an appeal. Use it, in writing.",
            ground: third(&[WASHINGTON]),
        },
        Remedy {
            text: "The appeal fails: Washington’s Attorney General takes complaints, and a lawyer can tell whether to go on by yourself.",
            ground: third(&[WASHINGTON, WASHINGTON_LAWYERS]),
        },
    ],
    when: When::Is(Fact::BodyMetrics),
    if_skipped: "You may not learn who else has numbers about your body.",
    links: &[],
    ground: third(&[WASHINGTON, WASHINGTON_LAWYERS]),
};

const CHILD: Step = Step {
    id: "rights.child",
    rev: 1,
    phase: Phase::Rights,
    title: "Ask about your child’s data",
    why: "A child’s name, picture or weight may stand in your account without the child having one, and nobody else will ask for it.",
    routes: &[route(
        "In the same letter",
        Path::Do(&[
            "Say in the access letter that data of a child in your care may be in the account, and ask for it by itself.",
            "Ask {vendor} how a parent or guardian asks for a child’s copy, and what proof it needs.",
            "Do not write the child’s name or date of birth into the first letter. “My child” is enough to begin with.",
        ]),
        OWN,
    )],
    say: None,
    caution: Some(
        "If the other parent must not learn of it, plan first: an answer may go to the address of the account.",
    ),
    effort: minutes(5),
    expected: "The letter speaks of the child, and you know what {vendor} wants as proof.",
    check: Question {
        asks: "Does your letter ask about the child’s data?",
        hint: "If the letter is already gone, a short second one that names its date will do.",
    },
    if_fails: &[
        remedy(
            "{vendor} says that it keeps no data of children: name the kinds of entries in your files that show it, not their content.",
        ),
        remedy("It wants proof that you are the parent: ask what is the least that it accepts."),
        remedy("It refuses: the data protection authority where you live can tell what a parent may ask for."),
    ],
    when: When::Is(Fact::Child),
    if_skipped: "What is kept of the child stays unknown.",
    links: &[],
    ground: inferred(&[TEMPLATES]),
};
