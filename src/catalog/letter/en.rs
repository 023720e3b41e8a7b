//! Letters under the GDPR and the UK GDPR in English. Own wording; must not promise more than the article that it names.
//! Facts: the references of the grounds in `mod.rs`. `{law}`, `{time_article}`, `{complaint_article}` and `{regulator}` follow
//! from the country.

use super::{COMPLAIN, DISCLOSED, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say, wish};
use crate::model::{Clause, Frame, Language, LetterKind, LetterText, Slot};

pub(super) static FRAME: Frame = Frame {
    language: Language::English,
    subject: "Subject: ",
    greeting: "Dear Sir or Madam,",
    closing: "Yours faithfully,",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    date: "{day} {month} {year}",
    first_day: "1",
    first: &[
        (LetterKind::Access, "a request for access (Art. 15 {law})"),
        (LetterKind::Erasure, "a request for erasure (Art. 17 {law})"),
        (LetterKind::Objection, "an objection (Art. 21 {law})"),
        (LetterKind::Leak, "a request for information about personal data breaches (Art. 15 {law})"),
    ],
};

const ENOUGH: Clause = say(
    "My data can be found by the details below. Please ask for no more than you need to identify me, and for a copy of an identity document only if you have reasonable doubts about my identity and can say what they are.",
    "Art. 12(6) and 5(1)(c) {law}",
    &READ,
);
const ACCOUNT: Clause = detail("Account: {account}");
const COUNTRY: Clause = detail("Country of residence: {country}");
const DEVICES: Clause = detail("Devices: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("I am writing because of this incident: “{incident}”.").given(&[Slot::Incident]);
const TIMELY: Clause = say(
    "Please answer free of charge, without undue delay and at the latest within one month of receiving this letter. Should you need longer, tell me within that month, and why.",
    "{time_article}",
    &TIME,
);
const REFUSED: Clause = say(
    "If you do not comply with a part of this letter, tell me with which part, and for what reason.",
    "Art. 12(4) {law}",
    &READ,
);
const BY_MAIL: Clause = note("An answer by e-mail to the address of the account is enough.");
const AFFECTED: Clause = ask(
    "State whether a personal data breach, at your company or at one of your processors, has affected data concerning me, or that you cannot rule this out; which of these data, item by item; and to whom they were disclosed, as far as you know.",
    "Art. 15(1)(b) and (c) {law}",
    &DISCLOSED,
);
const HAPPENED: Clause =
    wish("For each such breach, state what happened, when it began and ended, and when you became aware of it.");
const INFORMED: Clause = ask(
    "If such a breach is likely to result in a high risk for me, you have to communicate it to me without my asking. If you have not yet done so, please do so now, with its nature and likely consequences, the measures taken or proposed, and a contact point.",
    "Art. 34(1) and (2) with Art. 33(3)(b) to (d) {law}",
    &LEAK,
);
const NOTIFIED: Clause =
    wish("State whether and when you notified such a breach to a supervisory authority, and to which one.");
const SILENT: Clause = ask(
    "If you hold that you did not have to communicate such a breach to me, I ask you to tell me why: because no high risk was likely, or because an exception applies, and which one.",
    "see Art. 34(1) and (3) {law}",
    &LEAK,
);
const TOKENS: Clause = ask(
    "State which access tokens and keys existed by which other services, such as voice assistants, could reach my account or my devices, which services these were, and when each token or key was revoked.",
    "Art. 15(1) {law}",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::English,
        subject: "Request for access to my personal data, with questions about data breaches",
        needs: TO_VENDOR,
        clauses: &[
            say("I request access to the personal data that you process concerning me.", "Art. 15 {law}", &READ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("In detail, please:"),
            ask(
                "Confirm whether you process personal data concerning me, and give me a complete copy of them in a commonly used electronic form. This includes pseudonymised data, logs, data about my devices and my network, pictures and recordings, body measurements and health data, and data from tests or beta programmes.",
                "Art. 15(1) and (3) {law}",
                &READ,
            ),
            ask(
                "Give me the data that I provided to you, including what my devices recorded, and that you process by automated means on the basis of my consent or of our contract, in a structured, commonly used and machine-readable format.",
                "Art. 20(1) {law}",
                &READ,
            ),
            ask(
                "State the purposes, how long each kind of data is to be stored, the source of data that I did not give you, and whether decisions about me are automated.",
                "Art. 15(1)(a), (d), (g) and (h) {law}",
                &READ,
            ),
            ask(
                "Name the recipients to whom my data were or will be disclosed, and, for recipients in third countries, the appropriate safeguards.",
                "Art. 15(1)(c) and (2) {law}",
                &READ,
            ),
            ask(
                "State whether my data, or copies of them, are used for analysis, development or tests, to whom such copies were disclosed, and until when they are kept.",
                "Art. 15(1)(a), (c) and (d) {law}",
                &READ,
            ),
            TOKENS,
            AFFECTED,
            HAPPENED,
            INFORMED,
            NOTIFIED,
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Erasure,
        language: Language::English,
        subject: "Request for erasure of my personal data",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "I request that you erase the personal data concerning me. I withdraw every consent that I have given you.",
                "Art. 17(1) and 7(3) {law}",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("In detail, please:"),
            ask(
                "Close my account, and erase without undue delay, at your company and at your processors, all data concerning me that you then no longer need or that rested on my consent. This includes pictures and recordings, logs, body measurements and health data, and copies that were made for analysis, development or tests.",
                "Art. 17(1)(a) and (b) {law}",
                &READ,
            ),
            ask(
                "Communicate the erasure to each recipient to whom my data were disclosed, and tell me who these recipients are.",
                "Art. 19 {law}",
                &READ,
            ),
            ask(
                "If you have made data concerning me public, take reasonable steps to inform the controllers who process them that I request the erasure of links to them and of copies.",
                "Art. 17(2) {law}",
                &READ,
            ),
            ask(
                "Confirm what you have erased and when, and by when backups no longer contain my data.",
                "Art. 12(3) {law}",
                &READ,
            ),
            ask(
                "If you keep data, state which, for what reason, and until when.",
                "Art. 17(3), 12(4) and 15(1)(d) {law}",
                &READ,
            ),
            TIMELY,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Objection,
        language: Language::English,
        subject: "Objection to the processing of my personal data",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "I object to the processing of personal data concerning me for direct marketing, including profiling for it. My data may no longer be processed for that purpose.",
                "Art. 21(2) and (3) {law}",
                &OBJECT,
            ),
            say(
                "I also object to all processing that you base on legitimate interests, such as analysis, profiling and the development of products, on grounds relating to my particular situation: “{reason}”.",
                "Art. 21(1) {law}",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "This incident is a ground relating to my particular situation on which I object to all processing that you base on legitimate interests: “{incident}”.",
                "Art. 21(1) {law}",
                &OBJECT,
            )
            .given(&[Slot::Incident]),
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("In detail, please:"),
            ask(
                "Restrict the processing to which I object on grounds relating to my situation, until it is verified whether your legitimate grounds override mine.",
                "Art. 18(1)(d) {law}",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Erase the data that you have processed only for direct marketing.",
                "Art. 17(1)(c) {law}",
                &READ,
            ),
            ask(
                "Also erase the data that you have processed only for other purposes to which I object, unless your legitimate grounds override mine.",
                "Art. 17(1)(c) {law}",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask("Tell me which processing you have ended.", "Art. 12(3) {law}", &READ),
            ask(
                "If you continue processing to which I object on grounds relating to my situation, demonstrate your compelling legitimate grounds.",
                "Art. 21(1) {law}",
                &OBJECT,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Leak,
        language: Language::English,
        subject: "Request for information: has a personal data breach affected me?",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "I request access to information on the personal data concerning me that you process. I limit this request to the questions below, which are about personal data breaches and about access to my account.",
                "Art. 15(1) {law}",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("In detail, please:"),
            AFFECTED,
            HAPPENED,
            INFORMED,
            NOTIFIED,
            SILENT,
            TOKENS,
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Reminder,
        language: Language::English,
        subject: "Reminder: your answer is overdue",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "On {sent} I sent you {first}. The time for your answer ended on {deadline}. To date you have not answered, or not completely.",
                "{time_article}",
                &TIME,
            ),
            note("What is still missing: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            ACCOUNT,
            COUNTRY,
            note("Please answer by {until} at the latest."),
            say(
                "If I have no complete answer by then, I will lodge a complaint with {regulator}.",
                "{complaint_article}",
                &COMPLAIN,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Complaint,
        language: Language::English,
        subject: "Complaint about {vendor}",
        needs: TO_AUTHORITY,
        clauses: &[
            say("I lodge a complaint about the controller named below.", "Art. 77(1) {law}", &COMPLAIN),
            detail("Controller: {vendor}"),
            detail("Address of the controller: {vendor_address}").given(&[Slot::VendorAddress]),
            detail("My account there: {account}"),
            COUNTRY,
            say(
                "On {sent} I sent the controller {first}; a copy is enclosed. The time for an answer ended on {deadline}. To date the controller has not answered, or not completely.",
                "{time_article}",
                &TIME,
            ),
            note("On {reminded} I sent a reminder; a copy is enclosed.").given(&[Slot::Reminded]),
            note("What is missing from the answer: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            note("It concerns this incident: “{incident}”.").given(&[Slot::Incident]),
            note("I ask you to:"),
            ask(
                "Investigate the matter and inform me of its progress and outcome, for the first time within three months at the latest.",
                "Art. 57(1)(f), 77(2) and 78(2) {law}",
                &COMPLAIN,
            ),
            ask("Order the controller to comply with my request.", "Art. 58(2)(c) {law}", &COMPLAIN),
            ask(
                "Order the controller to communicate the personal data breach to me, if the conditions for this are met.",
                "Art. 58(2)(e) and 34(4) {law}",
                &COMPLAIN,
            )
            .given(&[Slot::Incident]),
        ],
    },
];
