//! Letters under the laws of California and Washington, and one that names no law; all in English. Own wording; must not say
//! that a value is health data or that a vendor is covered: both are questions of law.
//! Facts: relink 6.2 and 6.3 with the references of the grounds in `mod.rs`; sections only as far as they were read.

use super::{CCPA_DAYS, DELETE, HEALTH, KNOW, ask, detail, note, say, wish};
use crate::model::{Clause, Language, LetterKind, LetterText, Slot};

const ENOUGH: Clause = note(
    "My account can be found by the details below. Please ask for no more than you need to identify me, and not for a copy of an identity document: I can confirm any message from within the account or from its e-mail address.",
);
const ACCOUNT: Clause = detail("Account: {account}");
const COUNTRY: Clause = detail("Country of residence: {country}").given(&[Slot::Country]);
const DEVICES: Clause = detail("Devices: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("I am writing because of this incident: “{incident}”.").given(&[Slot::Incident]);
const BY_MAIL: Clause = note("An answer by e-mail to the address of the account is enough.");
const BREACHES: Clause = wish(
    "Tell me of every breach of security, at your company or at a company that works for you, by which data about me were affected or may have been affected: what happened and when, which of my data it concerned, and what you have done about it.",
);
const TOKENS: Clause = wish(
    "Tell me which access tokens and keys existed by which other services, such as voice assistants, could reach my account or my devices, and when each was revoked.",
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Ccpa,
        language: Language::English,
        subject: "Request to know and request to delete (California Consumer Privacy Act)",
        needs: &[Slot::Name, Slot::Vendor],
        clauses: &[
            say(
                "I am a resident of California and make a request to know, and, once you have answered it, a request to delete.",
                "Cal. Civ. Code §§ 1798.105, 1798.110",
                &KNOW,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            DEVICES,
            note("In detail, please:"),
            ask(
                "Disclose the specific pieces of personal information that you have collected about me, and their categories. This includes logs, data about my devices and my network, pictures and recordings, body measurements and health data.",
                "Cal. Civ. Code § 1798.110(a)(1) and (5)",
                &KNOW,
            ),
            ask(
                "Disclose the categories of sources, your purposes for collecting, selling or sharing it, and the categories of third parties to whom you disclose it.",
                "Cal. Civ. Code § 1798.110(a)(2) to (4)",
                &KNOW,
            ),
            ask(
                "If you have sold or shared my personal information, or disclosed it for a business purpose, tell me which categories, and to which categories of third parties or other persons.",
                "Cal. Civ. Code § 1798.115(a)",
                &KNOW,
            ),
            ask(
                "When you have sent me all this, delete the personal information that you have collected from me, including copies for analysis, development and tests, and notify your service providers, your contractors, and the third parties to whom you sold it or with whom you shared it.",
                "Cal. Civ. Code § 1798.105(a) and (c)",
                &DELETE,
            ),
            note("Beyond these requests I also ask you to do the following:"),
            wish(
                "If you keep personal information under an exception, tell me which information, and which exception.",
            ),
            BREACHES,
            TOKENS,
            say(
                "Please confirm within 10 business days that you have this request, and answer it free of charge within 45 calendar days; if you need up to 45 more, tell me so, and why, within the first 45.",
                "11 CCR § 7021; Cal. Civ. Code § 1798.130(a)(2)",
                &CCPA_DAYS,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Health,
        language: Language::English,
        subject: "Consumer health data: request for access, withdrawal of consent, request for deletion",
        needs: &[Slot::Name, Slot::Vendor],
        clauses: &[
            say(
                "I make these requests as a consumer under the Washington My Health My Data Act.",
                "RCW 19.373.040",
                &HEALTH,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            DEVICES,
            detail("Health data that I know of: {health_kinds}").given(&[Slot::HealthKinds]),
            note("In detail, please:"),
            ask(
                "Confirm whether you collect, share or sell consumer health data concerning me.",
                "RCW 19.373.040",
                &HEALTH,
            ),
            ask(
                "Give me access to these data, with a list of all third parties and affiliates with whom you shared or to whom you sold them, and an e-mail address or other online way by which I can reach each of them.",
                "RCW 19.373.040",
                &HEALTH,
            ),
            ask(
                "Take note that I withdraw my consent to the collecting and sharing of my consumer health data.",
                "RCW 19.373.030 and 19.373.040",
                &HEALTH,
            ),
            ask(
                "When you have given me access, delete my consumer health data, including archived copies and copies for analysis, development and tests, and notify all affiliates, processors, contractors and other third parties with whom you have shared them.",
                "RCW 19.373.040",
                &HEALTH,
            ),
            ask("If you refuse a request, or a part of it, tell me how I can appeal.", "RCW 19.373.040", &HEALTH),
            note("Beyond these requests I also ask you to do the following:"),
            wish("If you refuse a part of my requests, tell me which part, and why."),
            BREACHES,
            say(
                "Please answer within 45 days; if you need up to 45 more, tell me so, and why, within the first 45.",
                "RCW 19.373.040",
                &HEALTH,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Plain,
        language: Language::English,
        subject: "Request for my data, with questions about breaches of security",
        needs: &[Slot::Vendor],
        clauses: &[
            note(
                "I have an account with you and would like to know which data about me you hold, and whether others have had them.",
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Please:"),
            wish(
                "Send me a copy of the data that you hold about me, in a form that a program can read. This includes logs, data about my devices and my network, pictures and recordings, body measurements and health data.",
            ),
            wish("Tell me what you use them for, how long you keep them, and to whom you gave them."),
            wish(
                "Tell me whether copies of my data were made for analysis, development or tests, where these copies are, and until when they are kept.",
            ),
            TOKENS,
            BREACHES,
            wish("Tell me whether you reported any such breach to an authority, to which one, and when."),
            note(
                "I would be glad of an answer within a month. If you cannot or will not answer a question, please say which.",
            ),
            BY_MAIL,
        ],
    },
];
