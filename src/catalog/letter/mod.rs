//! Texts of letters, one file per language, with the article that each clause stands on and how well it is known.
//! Constants and look-ups only; `recover` puts letters together. All texts are our own wording; terms are those of the
//! official language versions. Facts: the references below, read in stored copies in November 2026. Of the GDPR, Art. 12, 15, 17,
//! 18, 21, 33, 34, 57, 58, 77 and 78(2) were read, in part or whole; Art. 5, 7, 19 and 20 stand here as other texts cite them. Of
//! the United Kingdom, Art. 12A and what became of Art. 77 were read in a law firm's summary only, so no complaint is offered
//! there. Art. 33 and 34 give nobody a right to an answer: what only they speak of is asked without an article, or named as what
//! was due anyway. Of Washington's chapter, section 040 was read in summaries only, so no subsections are cited.

mod de;
mod en;
mod es;
mod fr;
mod nl;
mod us;

use crate::model::{Clause, Form, Frame, Grade, Ground, Language, LetterKind, LetterText, Reference, Slot};

/// Every letter.
pub const LETTERS: [&[LetterText]; 6] = [en::LETTERS, de::LETTERS, fr::LETTERS, es::LETTERS, nl::LETTERS, us::LETTERS];

/// What the letters of each language share.
pub const FRAMES: [&Frame; 5] = [&en::FRAME, &de::FRAME, &fr::FRAME, &es::FRAME, &nl::FRAME];

/// The letter of a kind in a language.
pub fn text(kind: LetterKind, language: Language) -> Option<&'static LetterText> {
    LETTERS.into_iter().flatten().find(|letter| letter.kind == kind && letter.language == language)
}

/// What the letters of a language share.
pub fn frame(language: Language) -> Option<&'static Frame> {
    FRAMES.into_iter().find(|frame| frame.language == language)
}

/// The words of a law in English letters, which serve two laws.
#[derive(Debug)]
pub struct LawWords {
    /// Its name.
    pub name: &'static str,
    /// Where it sets the time for an answer, free of charge.
    pub time: &'static str,
    /// Where it speaks of complaints.
    pub complaint: &'static str,
    /// Who hears them.
    pub regulator: &'static str,
}

/// The GDPR.
pub const GDPR: LawWords = LawWords {
    name: "GDPR",
    time: "Art. 12(3) and (5) GDPR",
    complaint: "Art. 12(4) and 77 GDPR",
    regulator: "the competent supervisory authority",
};

/// The UK GDPR. Since 5 February 2026 the time for an answer stands in Art. 12A; Art. 77 was omitted on 19 June 2026.
pub const UK_GDPR: LawWords = LawWords {
    name: "UK GDPR",
    time: "Art. 12(3), 12(5) and 12A UK GDPR",
    complaint: "Art. 12(4) UK GDPR",
    regulator: "the Information Commissioner",
};

/// The articles themselves.
pub const GDPR_COPY: Reference = Reference {
    title: "Copies of Regulation (EU) 2016/679 in public repositories (Art. 12, 15, 17, 18, 33, 57, 58)",
    dated: "undated",
};
/// How an authority explains the month.
pub const DPC_TIME: Reference =
    Reference { title: "Data Protection Commission of Ireland, “How long will it take?”", dated: "undated" };
/// Art. 34 in German.
pub const ARTICLE_34: Reference = Reference {
    title: "gdprinfo.eu, “Artikel 34”; privacy-regulation.eu, “Article 34” (French)",
    dated: "undated",
};
/// That a request under Art. 15(1)(c) covers what was disclosed by a leak, even to somebody unknown.
pub const LEAK_RULING: Reference = Reference {
    title: "Oberster Gerichtshof of Austria, RIS RS0134311, as reported by ak-infoservice.at and lawthek.eu",
    dated: "undated",
};
/// Art. 21.
pub const ARTICLE_21: Reference = Reference { title: "GDPRhub, “Article 21 GDPR”", dated: "2023-06" };
/// Art. 77 and 78.
pub const ARTICLE_77: Reference =
    Reference { title: "GDPRhub, “Article 77 GDPR”; gdpr-procedure.eu on Article 78(2)", dated: "undated" };
/// The UK text of Art. 12.
pub const UK_ARTICLE_12: Reference =
    Reference { title: "legislation.gov.uk, Regulation (EU) 2016/679, Chapter III, as amended", dated: "2026" };
/// What changed in the United Kingdom, and when.
pub const UK_CHANGES: Reference =
    Reference { title: "bratby.law, “Data (Use and Access) Act 2025: changes now in force”", dated: "2026-06" };
/// Periods under the law of the Union.
pub const PERIODS: Reference =
    Reference { title: "EUR-Lex, “Regulation (EEC, Euratom) No 1182/71”, Art. 3", dated: "1971-06" };
/// What is in a letter about a leak, and which articles it can stand on.
pub const MODEL_LETTERS: Reference = Reference {
    title: "datenanfragen/data: templates at 0a29c3d (CC0); articles, not words, compared",
    dated: "2026-07",
};
/// The right to know.
pub const CCPA_KNOW: Reference =
    Reference { title: "FindLaw, “California Code, Civil Code § 1798.110”", dated: "2025-01" };
/// The time for an answer.
pub const CCPA_TIME: Reference =
    Reference { title: "Copies of 11 CCR § 7021, “Timelines for Responding to Requests”", dated: "undated" };
/// The same in the statute, free of charge.
pub const CCPA_FREE: Reference = Reference { title: "Copies of Cal. Civ. Code § 1798.130(a)(2)", dated: "undated" };
/// Deleting.
pub const CCPA_DELETE: Reference =
    Reference { title: "Explanations of Cal. Civ. Code § 1798.105 and § 1798.115", dated: "undated" };
/// Rights about health data.
pub const HEALTH_RIGHTS: Reference = Reference {
    title: "recordinglaw.com, “MHMDA Consumer Rights (Washington)”; Quarles, part eight",
    dated: "2026",
};
/// The chapter.
pub const HEALTH_CHAPTER: Reference =
    Reference { title: "Chapter 19.373 RCW, sections 020, 030 and 070, and the list of sections", dated: "2025-01" };

/// What was read in copies of the regulation, article by article.
static READ: Ground =
    Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&GDPR_COPY, &UK_ARTICLE_12, &MODEL_LETTERS] };
/// Whether and to whom data were disclosed by a leak.
static DISCLOSED: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&GDPR_COPY, &LEAK_RULING] };
/// What a vendor owes after a leak without being asked. No right to an answer follows from it.
static LEAK: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&ARTICLE_34, &MODEL_LETTERS] };
/// About objecting.
static OBJECT: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&ARTICLE_21, &GDPR_COPY] };
/// About complaints.
static COMPLAIN: Ground =
    Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&ARTICLE_77, &GDPR_COPY, &UK_ARTICLE_12, &UK_CHANGES] };
/// About the time for an answer.
static TIME: Ground =
    Ground { grade: Grade::FirstParty, seen: SEEN, sources: &[&DPC_TIME, &UK_ARTICLE_12, &UK_CHANGES, &PERIODS] };
/// California, to know.
static KNOW: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&CCPA_KNOW, &CCPA_DELETE] };
/// California, to have deleted.
static DELETE: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&CCPA_DELETE] };
/// California, time.
static CCPA_DAYS: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&CCPA_TIME, &CCPA_FREE] };
/// Washington.
static HEALTH: Ground = Ground { grade: Grade::ThirdParty, seen: SEEN, sources: &[&HEALTH_RIGHTS, &HEALTH_CHAPTER] };
/// Our own.
static OWN: Ground = Ground { grade: Grade::Inferred, seen: SEEN, sources: &[] };

const SEEN: &str = "2026-11";

const fn clause(form: Form, text: &'static str, article: &'static str, ground: &'static Ground) -> Clause {
    Clause { text, article, form, given: &[], ground }
}

/// A paragraph that stands on an article.
const fn say(text: &'static str, article: &'static str, ground: &'static Ground) -> Clause {
    clause(Form::Paragraph, text, article, ground)
}

/// A numbered demand that stands on an article.
const fn ask(text: &'static str, article: &'static str, ground: &'static Ground) -> Clause {
    clause(Form::Point, text, article, ground)
}

/// A line of details.
const fn detail(text: &'static str) -> Clause {
    clause(Form::Detail, text, "", &OWN)
}

/// A paragraph of courtesy.
const fn note(text: &'static str) -> Clause {
    clause(Form::Paragraph, text, "", &OWN)
}

/// A numbered question without any claim.
const fn wish(text: &'static str) -> Clause {
    clause(Form::Point, text, "", &OWN)
}

/// What letters to vendors need besides their clauses.
const TO_VENDOR: &[Slot] = &[Slot::Name, Slot::Vendor];
/// What letters to an authority need besides their clauses.
const TO_AUTHORITY: &[Slot] = &[Slot::Name, Slot::Authority];
