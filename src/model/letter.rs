//! The words of letters: kinds, languages, slots, clauses with their articles. Constants fill them in `catalog::letter`;
//! `recover` puts letters together. Says nothing of any law itself.

use super::Ground;

/// What a letter wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterKind {
    /// To see all data, with questions about a leak (GDPR).
    Access,
    /// To have all data erased (GDPR).
    Erasure,
    /// To object to uses of data (GDPR).
    Objection,
    /// To know about a leak, nothing else (GDPR).
    Leak,
    /// The vendor is late (GDPR).
    Reminder,
    /// To the authority, about the vendor (GDPR).
    Complaint,
    /// To know, then to have deleted (California).
    Ccpa,
    /// Health data: to know, to withdraw, to have deleted (Washington).
    Health,
    /// The same questions as a request without any claim.
    Plain,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Access,
        Self::Erasure,
        Self::Objection,
        Self::Leak,
        Self::Reminder,
        Self::Complaint,
        Self::Ccpa,
        Self::Health,
        Self::Plain,
    ];

    /// Stable id.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Erasure => "erasure",
            Self::Objection => "objection",
            Self::Leak => "leak",
            Self::Reminder => "reminder",
            Self::Complaint => "complaint",
            Self::Ccpa => "ccpa",
            Self::Health => "health",
            Self::Plain => "plain",
        }
    }

    /// The kind of an id.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// What it is, for the screen.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Access => "Ask for all my data, and about a leak",
            Self::Erasure => "Have my data erased",
            Self::Objection => "Object to how my data is used",
            Self::Leak => "Ask about a leak only",
            Self::Reminder => "Remind them that they are late",
            Self::Complaint => "Complain to the data protection authority",
            Self::Ccpa => "Ask for all my data and have it deleted (California)",
            Self::Health => "Ask for my health data and have it deleted (Washington)",
            Self::Plain => "Ask for all my data, and about a leak, without naming a law",
        }
    }

    /// Whether it follows an earlier letter.
    pub const fn is_follow_up(self) -> bool {
        matches!(self, Self::Reminder | Self::Complaint)
    }
}

/// A language of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Dutch.
    Dutch,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Dutch];

    /// BCP 47.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Dutch => "nl",
        }
    }

    /// The name that its speakers give it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Dutch => "Nederlands",
        }
    }

    /// The language of a BCP 47 code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.as_str() == text)
    }
}

/// The law about personal data of a country, as far as there are checked texts for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// The General Data Protection Regulation: European Union, Iceland, Liechtenstein, Norway.
    Gdpr,
    /// The same as it stands in the law of the United Kingdom.
    UkGdpr,
    /// No law of the whole country; some states have one.
    States,
    /// There may be one, but no text here was checked for it.
    Unchecked,
}

/// A country that the directory knows.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1 in lower case; `zz` for anywhere else.
    pub code: &'static str,
    /// Names, in the order of [`Language::ALL`]; empty for anywhere else.
    pub names: [&'static str; 5],
    /// Its law.
    pub law: Law,
}

/// What a letter is filled with: typed by the person, taken from dates, or following from the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// Name of the person.
    Name,
    /// E-mail address of the account.
    Account,
    /// Postal address of the person, in lines.
    PostalAddress,
    /// Name of the vendor.
    Vendor,
    /// Address of the vendor, in lines.
    VendorAddress,
    /// Name of the authority.
    Authority,
    /// Address of the authority, in lines.
    AuthorityAddress,
    /// What happened, in one line.
    Incident,
    /// Devices or serial numbers.
    Devices,
    /// Kinds of health data.
    HealthKinds,
    /// Why the person objects.
    Reason,
    /// What is wrong with the answer.
    Shortcoming,
    /// What the earlier letter was.
    First,
    /// When it was sent.
    Sent,
    /// When the answer was due.
    Deadline,
    /// When a reminder was sent.
    Reminded,
    /// Until when the reminder waits.
    Until,
    /// Country where the person lives.
    Country,
    /// Name of the law.
    Law,
    /// Where the law sets the time for an answer.
    TimeArticle,
    /// Where the law speaks of complaints.
    ComplaintArticle,
    /// Who hears complaints.
    Regulator,
}

impl Slot {
    /// Every slot.
    pub const ALL: [Self; 22] = [
        Self::Name,
        Self::Account,
        Self::PostalAddress,
        Self::Vendor,
        Self::VendorAddress,
        Self::Authority,
        Self::AuthorityAddress,
        Self::Incident,
        Self::Devices,
        Self::HealthKinds,
        Self::Reason,
        Self::Shortcoming,
        Self::First,
        Self::Sent,
        Self::Deadline,
        Self::Reminded,
        Self::Until,
        Self::Country,
        Self::Law,
        Self::TimeArticle,
        Self::ComplaintArticle,
        Self::Regulator,
    ];

    /// Its name in texts, between braces.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Account => "account",
            Self::PostalAddress => "postal_address",
            Self::Vendor => "vendor",
            Self::VendorAddress => "vendor_address",
            Self::Authority => "authority",
            Self::AuthorityAddress => "authority_address",
            Self::Incident => "incident",
            Self::Devices => "devices",
            Self::HealthKinds => "health_kinds",
            Self::Reason => "reason",
            Self::Shortcoming => "shortcoming",
            Self::First => "first",
            Self::Sent => "sent",
            Self::Deadline => "deadline",
            Self::Reminded => "reminded",
            Self::Until => "until",
            Self::Country => "country",
            Self::Law => "law",
            Self::TimeArticle => "time_article",
            Self::ComplaintArticle => "complaint_article",
            Self::Regulator => "regulator",
        }
    }

    /// The slot of a name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slot| slot.as_str() == text)
    }

    /// What it is, for the screen.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Name => "your name",
            Self::Account => "the e-mail address of your account",
            Self::PostalAddress => "your postal address",
            Self::Vendor => "the name of the vendor",
            Self::VendorAddress => "the address of the vendor",
            Self::Authority => "the authority",
            Self::AuthorityAddress => "the address of the authority",
            Self::Incident => "what happened",
            Self::Devices => "your devices",
            Self::HealthKinds => "the kinds of health data that you know of",
            Self::Reason => "your reason for objecting",
            Self::Shortcoming => "what is missing from the answer",
            Self::First => "which letter you sent before",
            Self::Sent => "the day on which you sent it",
            Self::Deadline => "the day on which the answer was due",
            Self::Reminded => "the day of your reminder",
            Self::Until => "the last day of the reminder",
            Self::Country => "your country",
            Self::Law => "the law",
            Self::TimeArticle => "the article on time",
            Self::ComplaintArticle => "the article on complaints",
            Self::Regulator => "who hears complaints",
        }
    }

    /// Whether the person types it.
    pub const fn is_typed(self) -> bool {
        (self as u8) <= (Self::Shortcoming as u8)
    }

    /// Whether it may have several lines.
    pub const fn has_lines(self) -> bool {
        matches!(self, Self::PostalAddress | Self::VendorAddress | Self::AuthorityAddress)
    }
}

/// How a clause stands in the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Of its own.
    Paragraph,
    /// A line of a list of details.
    Detail,
    /// A numbered demand or question.
    Point,
}

/// One clause.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// The text, with slots in braces.
    pub text: &'static str,
    /// The article that it stands on; empty for courtesy and for what is merely asked. Put before its last full stop.
    pub article: &'static str,
    /// How it stands.
    pub form: Form,
    /// Only if one of these is filled; empty: always.
    pub given: &'static [Slot],
    /// How well the article is known.
    pub ground: &'static Ground,
}

impl Clause {
    /// The same, only if one of `slots` is filled.
    #[must_use]
    pub const fn given(self, slots: &'static [Slot]) -> Self {
        Self { given: slots, ..self }
    }
}

/// A letter of one kind in one language.
#[derive(Debug)]
pub struct LetterText {
    /// Its kind.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    /// Its subject; no slots but those that are always filled.
    pub subject: &'static str,
    /// What it needs besides the slots of its unconditional clauses.
    pub needs: &'static [Slot],
    /// Its clauses.
    pub clauses: &'static [Clause],
}

/// What every letter of a language shares.
#[derive(Debug)]
pub struct Frame {
    /// The language.
    pub language: Language,
    /// Before the subject: `Subject: `.
    pub subject: &'static str,
    /// The first line.
    pub greeting: &'static str,
    /// The last line.
    pub closing: &'static str,
    /// The months, as they stand in a date.
    pub months: [&'static str; 12],
    /// A date with `{day}`, `{month}`, `{year}`.
    pub date: &'static str,
    /// The first day of a month.
    pub first_day: &'static str,
    /// Earlier letters in words, as the object of “I sent you”.
    pub first: &'static [(LetterKind, &'static str)],
}
