//! Which letters there are for people of a country, and why not the others. Decides by tables; gives no advice on whether a vendor
//! is bound by a law. Facts: `catalog::directory`; what changed in the United Kingdom: `catalog::letter::UK_CHANGES`.

use crate::catalog::directory::{authority, country};
use crate::model::{Language, Law, LetterKind};

/// A kind of letter, and whether it can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The kind.
    pub kind: LetterKind,
    /// Its languages; none if it cannot be had.
    pub languages: &'static [Language],
    /// Why it cannot be had, as a sentence.
    pub why_not: Option<&'static str>,
    /// What to know of it, as a sentence.
    pub remark: Option<&'static str>,
}

const ENGLISH: &[Language] = &[Language::English];
const ALL: &[Language] = &Language::ALL;

const NO_GDPR: &str =
    "This letter stands on the law of the European Union. No text here was checked for the law of your country.";
const NO_UK_COMPLAINT: &str = "The right to complain to the Information Commissioner moved to another law in June 2026, and no text here was checked for it. Use the form of the Information Commissioner’s Office; it expects you to have complained to the company first.";
const NO_AUTHORITY: &str = "No authority of your country is in the directory here.";
const ONLY_CALIFORNIA: &str = "This letter is for residents of California.";
const ONLY_WASHINGTON: &str = "This letter is for residents of Washington. The law may also cover people whose health data is collected there; whether it covers you is a legal question.";
const NO_PLAIN: &str = "The letters for your country ask the same questions, and name the law that they stand on.";
const LARGE: &str =
    "This law binds companies above a certain size, and those that trade in personal data. A smaller one may refuse.";
const HEALTH: &str = "Whether a given value is consumer health data is a legal question; the letter asks, and makes no claim about any single value.";
const UNCHECKED: &str = "No text here was checked for the law of your country, so this letter asks and claims nothing. Your law may give you more.";
const MARKETING: &str = "If you give neither a reason nor an incident, the letter objects to direct marketing only; for that, the law asks for no reason.";

/// Every kind of letter, for somebody who lives in a country (ISO 3166-1, lower case) and, in the United States, in a state.
pub fn offers(country: &str, state: Option<&str>) -> Vec<Offer> {
    let law = law(country);
    LetterKind::ALL.into_iter().map(|kind| offer(kind, law, country, state.unwrap_or_default())).collect()
}

/// The law of a country; unknown countries have an unchecked one.
pub fn law(code: &str) -> Law {
    country::of(code).map_or(Law::Unchecked, |country| country.law)
}

fn offer(kind: LetterKind, law: Law, country: &str, state: &str) -> Offer {
    let remark = match kind {
        LetterKind::Objection => Some(MARKETING),
        LetterKind::Ccpa => Some(LARGE),
        LetterKind::Health => Some(HEALTH),
        LetterKind::Plain => Some(UNCHECKED),
        _ => None,
    };
    match why_not(kind, law, country, state) {
        Some(why_not) => Offer { kind, languages: &[], why_not: Some(why_not), remark: None },
        None => Offer { kind, languages: if law == Law::Gdpr { ALL } else { ENGLISH }, why_not: None, remark },
    }
}

fn why_not(kind: LetterKind, law: Law, country: &str, state: &str) -> Option<&'static str> {
    match (kind, law) {
        (LetterKind::Ccpa, _) => {
            let is_there = law == Law::States && state.eq_ignore_ascii_case("ca");
            (!is_there).then_some(ONLY_CALIFORNIA)
        }
        (LetterKind::Health, _) => {
            let is_there = law == Law::States && state.eq_ignore_ascii_case("wa");
            (!is_there).then_some(ONLY_WASHINGTON)
        }
        (LetterKind::Plain, Law::Gdpr | Law::UkGdpr) => Some(NO_PLAIN),
        (LetterKind::Complaint, Law::UkGdpr) => Some(NO_UK_COMPLAINT),
        (LetterKind::Complaint, Law::Gdpr) => authority::of(country).is_empty().then_some(NO_AUTHORITY),
        (LetterKind::Plain, _) | (_, Law::Gdpr | Law::UkGdpr) => None,
        (_, Law::States | Law::Unchecked) => Some(NO_GDPR),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(country: &str, state: Option<&str>) -> String {
        let offers = offers(country, state);
        let had = offers.iter().filter(|offer| offer.why_not.is_none());
        had.map(|offer| format!("{}:{}", offer.kind.as_str(), offer.languages.len())).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_country_has_the_letters_of_its_law() {
        let gdpr = "access:5 erasure:5 objection:5 leak:5 reminder:5 complaint:5";
        for country in country::COUNTRIES {
            let expected = match country.law {
                Law::Gdpr => gdpr,
                Law::UkGdpr => "access:1 erasure:1 objection:1 leak:1 reminder:1",
                Law::States | Law::Unchecked => "plain:1",
            };
            assert_eq!(offered(country.code, None), expected, "{}", country.code);
        }
        assert_eq!(offered("us", Some("ca")), "ccpa:1 plain:1");
        assert_eq!(offered("us", Some("WA")), "health:1 plain:1");
        assert_eq!(offered("us", Some("or")), "plain:1");
        assert_eq!(offered("ch", Some("ca")), "plain:1", "a canton is no state");
        assert_eq!(offered("xx", None), "plain:1");
    }

    #[test]
    fn what_cannot_be_had_says_why() {
        for country in country::COUNTRIES {
            for offer in offers(country.code, None) {
                assert_eq!(offer.languages.is_empty(), offer.why_not.is_some());
            }
        }
    }
}
