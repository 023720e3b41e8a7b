//! The letter at hand: what it wants, in which language, and what the person typed or took from a file for it. Typed values
//! are not printable and end with the visit.

use super::Session;
use crate::catalog::directory::{authority, contact};
use crate::model::words::list;
use crate::model::{DataClass, Family, Finding, FindingId, Language, LetterKind, Set, Slot, Table, Whose};
use crate::protocol::{JobId, Typed};
use crate::recover::deadline::{Deadlines, due};
use crate::recover::law::{Offer, offers};
use crate::recover::letter::{Earlier, Letter, LetterInput, Refusal, compose};
use chrono::NaiveDate;

/// Something that happened to the letter.
#[derive(Clone, Debug)]
pub enum LetterChange {
    /// Where the person lives: ISO 3166-1 in lower case, or `zz`.
    Country(Option<&'static str>),
    /// State of the United States, two letters.
    State(Option<&'static str>),
    /// What it wants.
    Kind(LetterKind),
    /// Its language.
    Language(Language),
    /// What stands in a slot.
    Value(Slot, Typed),
    /// The slot takes the value of a finding, as soon as the worker tells it.
    Take(Slot, JobId, FindingId),
    /// The authority that a complaint goes to, by its place among those of the country.
    Authority(usize),
    /// What the earlier letter was.
    First(LetterKind),
    /// When the letter, or the earlier one, was sent.
    Sent(Option<NaiveDate>),
    /// Whether they told the person in time that they need longer.
    Extended(bool),
    /// When a reminder was sent.
    Reminded(Option<NaiveDate>),
}

/// The letter at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterDesk {
    /// Where the person lives.
    pub country: Option<&'static str>,
    /// State of the United States.
    pub state: Option<&'static str>,
    /// What it wants.
    pub kind: Option<LetterKind>,
    /// Its language.
    pub language: Language,
    /// What stands in the slots.
    pub values: Table<Slot, Typed>,
    /// A slot that waits for the worker.
    pub taking: Option<(Slot, JobId, FindingId)>,
    /// A slot whose value the worker no longer holds.
    pub gone: Option<Slot>,
    /// What the earlier letter was.
    pub first: LetterKind,
    /// When the letter, or the earlier one, was sent.
    pub sent: Option<NaiveDate>,
    /// Whether they asked for more time.
    pub is_extended: bool,
    /// When a reminder was sent.
    pub reminded: Option<NaiveDate>,
}

impl Default for LetterDesk {
    fn default() -> Self {
        Self {
            country: None,
            state: None,
            kind: None,
            language: Language::English,
            values: Table::default(),
            taking: None,
            gone: None,
            first: LetterKind::Access,
            sent: None,
            is_extended: false,
            reminded: None,
        }
    }
}

impl LetterDesk {
    pub(super) fn apply(&mut self, change: LetterChange) {
        match change {
            LetterChange::Country(country) => {
                self.country = country;
                self.state = None;
                self.values.remove(&Slot::Authority);
                self.values.remove(&Slot::AuthorityAddress);
            }
            LetterChange::State(state) => {
                self.state = state;
                // A state may have a letter that names its law.
                self.kind = self.kind.filter(|kind| *kind != LetterKind::Plain);
            }
            LetterChange::Kind(kind) => self.kind = Some(kind),
            LetterChange::Language(language) => self.language = language,
            LetterChange::Value(slot, value) => self.values.insert(slot, value),
            LetterChange::Take(slot, job, finding) => {
                self.taking = Some((slot, job, finding));
                self.gone = None;
            }
            LetterChange::Authority(place) => {
                let all = self.country.map(authority::of).unwrap_or_default();
                if let Some(authority) = all.get(place) {
                    self.values.insert(Slot::Authority, Typed(authority.name.to_owned()));
                    self.values.insert(Slot::AuthorityAddress, Typed(authority.address.to_owned()));
                }
            }
            LetterChange::First(kind) => self.first = kind,
            LetterChange::Sent(day) => self.sent = day,
            LetterChange::Extended(is_extended) => self.is_extended = is_extended,
            LetterChange::Reminded(day) => self.reminded = day,
        }
        self.settle();
    }

    /// A kind that there is not for this country falls back to the first that there is; so does a language.
    fn settle(&mut self) {
        let Some(country) = self.country else { return };
        let offers = offers(country, self.state);
        let is_offered = |offer: &&Offer| offer.why_not.is_none();
        let own = offers.iter().filter(is_offered).find(|offer| Some(offer.kind) == self.kind);
        let Some(offer) = own.or_else(|| offers.iter().find(is_offered)) else { return };
        self.kind = Some(offer.kind);
        if !offer.languages.contains(&self.language) {
            self.language = offer.languages.first().copied().unwrap_or(Language::English);
        }
        let places = authority::of(country).len();
        if offer.kind == LetterKind::Complaint && places == 1 && self.values.get(&Slot::Authority).is_none() {
            self.apply(LetterChange::Authority(0));
        }
    }

    /// Takes a value that the worker told, if a slot waits for it.
    pub(super) fn take(&mut self, job: JobId, finding: FindingId, value: Option<&str>) -> bool {
        let Some((slot, ..)) = self.taking.filter(|(_, of, asked)| (*of, *asked) == (job, finding)) else {
            return false;
        };
        self.taking = None;
        match value {
            Some(value) => self.values.insert(slot, Typed(value.to_owned())),
            None => self.gone = Some(slot),
        }
        true
    }

    /// What stands in a slot.
    pub fn value(&self, slot: Slot) -> &str {
        self.values.get(&slot).map_or("", |value| value.0.as_str())
    }

    /// The letter, or why there is none; nothing before country and kind are chosen.
    pub fn letter(&self, today: NaiveDate) -> Option<Result<Letter, Refusal>> {
        let values: Vec<(Slot, &str)> = self.values.iter().map(|(slot, value)| (*slot, value.0.as_str())).collect();
        let earlier = self.sent.map(|sent| Earlier { kind: self.first, sent, is_extended: self.is_extended });
        Some(compose(&LetterInput {
            kind: self.kind?,
            language: self.language,
            country: self.country?,
            state: self.state,
            today,
            earlier,
            reminded: self.reminded,
            values: &values,
        }))
    }

    /// What is due after sending it, on the day given or today.
    pub fn deadlines(&self, today: NaiveDate) -> Option<(LetterKind, NaiveDate, Deadlines)> {
        let kind = self.kind?;
        // For a reminder or complaint the day typed is that of the letter before.
        let sent = self.sent.filter(|_| !kind.is_follow_up()).unwrap_or(today);
        Some((kind, sent, due(kind, sent)))
    }

    /// Where the vendor’s privacy staff can be written to, as far as an open directory says.
    pub fn contact(&self, vendor: &str) -> Option<&'static contact::Contact> {
        contact::of(vendor, self.country?)
    }
}

impl Session {
    /// What is known for slots that are still empty: no value of a file, only names of the guide and kinds of data.
    pub fn letter_beginnings(&self) -> Vec<(Slot, String)> {
        let course = self.course();
        let kinds: Set<&str> = course
            .household
            .classes
            .iter()
            .filter(|class| class.family() == Family::Body)
            .map(|class| class.label())
            .collect();
        let kinds: Vec<String> = kinds.iter().map(|kind| kind.to_ascii_lowercase()).collect();
        let known = [
            (Slot::Vendor, course.vendor.map(|vendor| vendor.name.to_owned())),
            (Slot::HealthKinds, Some(list(&kinds)).filter(|kinds| !kinds.is_empty())),
        ];
        let empty = known.into_iter().filter(|(slot, _)| self.letter.value(*slot).trim().is_empty());
        empty.filter_map(|(slot, words)| words.map(|words| (slot, words))).collect()
    }

    /// What the catalog can put into a slot: what happened, into an English letter; the address of the vendor’s privacy staff.
    pub fn letter_known(&self, slot: Slot) -> Option<&'static str> {
        match slot {
            Slot::Incident => {
                let incident = self.recover.answers.incident().filter(|incident| !incident.vendor.is_empty());
                incident.filter(|_| self.letter.language == Language::English).map(|incident| incident.title)
            }
            Slot::VendorAddress => {
                let vendor = self.course().vendor?;
                self.letter.contact(vendor.id).map(|contact| contact.address)
            }
            _ => None,
        }
    }

    /// Findings whose value can stand in a slot: the person’s own, surest first, each mask once.
    pub fn takeable(&self, slot: Slot) -> Vec<(JobId, Finding)> {
        let class = match slot {
            Slot::Account => DataClass::Email,
            Slot::Name => DataClass::Name,
            Slot::PostalAddress => DataClass::Address,
            Slot::Devices => DataClass::Serial,
            _ => return Vec::new(),
        };
        let (mut found, _) = self.findings_of(class, 20);
        found.retain(|(_, finding)| finding.whose != Whose::Other);
        let mut masks = Vec::new();
        found.retain(|(_, finding)| {
            let mask = finding.samples.first().map(ToString::to_string);
            let is_new = mask.is_some() && !masks.contains(&mask);
            masks.push(mask);
            is_new
        });
        found.truncate(4);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Event, Revealed};
    use crate::session::Change;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
    }

    fn change(session: &mut Session, change: LetterChange) {
        session.apply(Change::Letter(change));
    }

    #[test]
    fn a_value_for_a_letter_is_shown_nowhere_else() {
        let mut session = Session::default();
        let (job, finding) = (session.next_job(), FindingId(3));
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let told = |value: Option<&str>| {
            Change::Worker(Event::Revealed { job, finding, value: value.map(|value| Revealed(value.to_owned())) })
        };
        change(&mut session, LetterChange::Take(Slot::Account, job, finding));
        session.apply(told(Some("pat@example.com")));
        assert_eq!(session.letter.value(Slot::Account), "pat@example.com");
        assert_eq!(session.revealed(job, finding), None);
        change(&mut session, LetterChange::Take(Slot::Name, job, finding));
        session.apply(told(None));
        assert_eq!(session.letter.gone, Some(Slot::Name));
        // Asked for by the report afterwards, it goes there.
        session.apply(told(Some("pat@example.com")));
        assert_eq!(session.revealed(job, finding), Some("pat@example.com"));
        session.apply(Change::Cleared);
        assert_eq!(session.letter, LetterDesk::default());
    }

    #[test]
    fn kind_and_language_follow_the_country() {
        let mut session = Session::default();
        change(&mut session, LetterChange::Kind(LetterKind::Erasure));
        change(&mut session, LetterChange::Country(Some("de")));
        change(&mut session, LetterChange::Language(Language::German));
        assert_eq!((session.letter.kind, session.letter.language), (Some(LetterKind::Erasure), Language::German));
        change(&mut session, LetterChange::Country(Some("gb")));
        assert_eq!((session.letter.kind, session.letter.language), (Some(LetterKind::Erasure), Language::English));
        change(&mut session, LetterChange::Country(Some("zz")));
        assert_eq!(session.letter.kind, Some(LetterKind::Plain));
        change(&mut session, LetterChange::Country(Some("us")));
        change(&mut session, LetterChange::State(Some("ca")));
        assert_eq!(session.letter.kind, Some(LetterKind::Ccpa));
    }

    #[test]
    fn an_only_authority_is_chosen_and_leaves_with_its_country() {
        let mut session = Session::default();
        change(&mut session, LetterChange::Country(Some("ie")));
        change(&mut session, LetterChange::Kind(LetterKind::Complaint));
        assert!(!session.letter.value(Slot::Authority).is_empty());
        change(&mut session, LetterChange::Country(Some("de")));
        assert_eq!(session.letter.value(Slot::Authority), "", "Germany has several");
    }

    #[test]
    fn there_is_no_letter_with_a_gap() {
        let mut session = Session::default();
        assert!(session.letter.letter(day()).is_none());
        change(&mut session, LetterChange::Country(Some("es")));
        assert!(matches!(session.letter.letter(day()), Some(Err(Refusal::Missing(_)))));
        for (slot, words) in [(Slot::Name, "Pat Example"), (Slot::Account, "pat@example.com"), (Slot::Vendor, "Wyze")] {
            change(&mut session, LetterChange::Value(slot, Typed(words.to_owned())));
        }
        assert!(matches!(session.letter.letter(day()), Some(Ok(_))));
    }
}
