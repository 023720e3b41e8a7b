//! Letters under the GDPR and the UK GDPR in English. Own wording; must not promise more than the article that it names.
//! Facts: the references of the grounds in `mod.rs`. `{law}`, `{time_article}`, `{complaint_article}` and `{regulator}` follow
//! from the country.

use super::{COMPLAIN, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say};
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
        (LetterKind::Leak, "an enquiry about a personal data breach (Art. 15 and 34 {law})"),
    ],
};

const ENOUGH: Clause = say(
    "My data can be found by the details below. Please do not ask for more than you need to recognise me, and for a copy of an identity document only if you have reasonable doubts and can say which.",
    "Art. 12(6) and 5(1)(c) {law}",
    &READ,
);
const ACCOUNT: Clause = detail("Account: {account}");
const COUNTRY: Clause = detail("Country of residence: {country}");
const DEVICES: Clause = detail("Devices: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("I write because of this incident: “{incident}”.").given(&[Slot::Incident]);
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
const BREACHES: Clause = ask(
    "State every personal data breach, at your company or at one of your processors, by which data concerning me were affected or may have been affected: what happened and when, which categories of my data it concerned, what its likely consequences are, what you have done about it, and who can tell me more.",
    "Art. 34(1) and (2) with Art. 33(3)(b) to (d), and Art. 15(1)(b) {law}",
    &LEAK,
);
const NOTIFIED: Clause =
    ask("State whether and when you notified a supervisory authority of it, and which one.", "Art. 33(1) {law}", &LEAK);
const TOKENS: Clause = ask(
    "State which access tokens and keys existed by which other services, such as voice assistants, could reach my account or my devices, which services these were, and when each token or key was revoked.",
    "Art. 15(1)(b) and (c) {law}",
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
                "Confirm whether you process personal data concerning me, and give me a complete copy of them in a commonly used electronic form. This includes pseudonymised data, logs, data about my devices and my network, pictures and recordings, values of body and health, and data from tests or beta programmes.",
                "Art. 15(1) and (3) {law}",
                &READ,
            ),
            ask(
                "Give me the data that I provided to you, what my devices recorded included, in a structured, commonly used and machine-readable format.",
                "Art. 20(1) {law}",
                &READ,
            ),
            ask(
                "State the purposes, how long each kind of data is stored, where data come from that I did not give you, and whether decisions about me are automated.",
                "Art. 15(1)(a), (d), (g) and (h) {law}",
                &READ,
            ),
            ask(
                "Name the recipients to whom my data were or will be disclosed, and, for recipients in third countries, the safeguards.",
                "Art. 15(1)(c) and (2) {law}",
                &READ,
            ),
            ask(
                "State whether copies of my data were made for analysis, development or tests, where these copies are, who has access to them, and until when they are kept.",
                "Art. 15(1)(a), (c) and (d) {law}",
                &READ,
            ),
            TOKENS,
            BREACHES,
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
                "Erase without undue delay my account and all data concerning me, at your company and at your processors. This includes pictures and recordings, logs, values of body and health, and copies that were made for analysis, development or tests.",
                "Art. 17(1) {law}",
                &READ,
            ),
            ask(
                "Communicate the erasure to each recipient to whom my data were disclosed, and tell me who these recipients are.",
                "Art. 19 {law}",
                &READ,
            ),
            ask(
                "If you have made data concerning me public, inform the controllers who process them that I request the erasure of links and copies.",
                "Art. 17(2) {law}",
                &READ,
            ),
            ask(
                "Confirm what you have erased and when, and by when backups no longer contain my data.",
                "{time_article}",
                &TIME,
            ),
            ask(
                "If you keep data, state which, on what ground, and until when.",
                "Art. 17(3) and 12(4) {law}",
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
                "I object to the processing of personal data concerning me for direct marketing, profiling for it included. My data may no longer be processed for that purpose.",
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
                "This incident, too, is a ground relating to my particular situation on which I object to all processing that you base on legitimate interests: “{incident}”.",
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
                "Restrict the processing to which I object, until it is verified whether your grounds override mine.",
                "Art. 18(1)(d) {law}",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Erase the data that you have processed only for the purposes to which I object.",
                "Art. 17(1)(c) {law}",
                &READ,
            ),
            ask(
                "Tell me which processing you have ended. If you continue any, state on which compelling grounds.",
                "Art. 21(1) and 12(3) {law}",
                &OBJECT,
            ),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Leak,
        language: Language::English,
        subject: "Question whether a personal data breach has affected me",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "I ask you to tell me whether a personal data breach at your company or at one of your processors has affected data concerning me.",
                "Art. 34(1) and 15(1) {law}",
                &LEAK,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("In detail, please:"),
            ask(
                "State whether data concerning me were affected, or whether you cannot rule it out.",
                "Art. 34(1) and 15(1) {law}",
                &LEAK,
            ),
            ask(
                "Describe the nature of the breach: when it began and ended, when you became aware of it, and which of my data it concerned, field by field.",
                "Art. 34(2) and 15(1)(b) {law}",
                &LEAK,
            ),
            ask(
                "Describe its likely consequences, what you have done and propose to do, and name a contact point.",
                "Art. 34(2) with Art. 33(3)(b) to (d) {law}",
                &LEAK,
            ),
            TOKENS,
            NOTIFIED,
            ask(
                "If you think that you need not inform me, state which of the conditions is met, and by what facts.",
                "Art. 34(3) {law}",
                &LEAK,
            ),
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
                "On {sent} I sent you {first}. The time for your answer ended on {deadline}. Up to today you have not answered it, or not completely.",
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
                "On {sent} I sent the controller {first}. The time for an answer ended on {deadline}. Up to today the controller has not answered it, or not completely. A copy is enclosed.",
                "{time_article}",
                &TIME,
            ),
            note("On {reminded} I sent a reminder; a copy is enclosed.").given(&[Slot::Reminded]),
            note("What is missing in the answer: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            note("It concerns this incident: “{incident}”.").given(&[Slot::Incident]),
            note("I ask you to:"),
            ask(
                "Investigate the matter, and inform me of the progress and the outcome, within three months at the latest.",
                "Art. 57(1)(f), 77(2) and 78(2) {law}",
                &COMPLAIN,
            ),
            ask("Order the controller to comply with my request.", "Art. 58(2)(c) {law}", &COMPLAIN),
            ask(
                "Order the controller to inform me of the personal data breach, if its conditions are met.",
                "Art. 58(2)(e) and 34(4) {law}",
                &COMPLAIN,
            )
            .given(&[Slot::Incident]),
        ],
    },
];
