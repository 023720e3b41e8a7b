//! What was found, where, how surely and why. Holds masked samples only.

use super::{DataClass, Detail, Masked, ProviderId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Number of a finding within its job; `Request::Reveal` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FindingId(pub u32);

/// One class of data at one field path of one kind of file, for one group of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Number within the job.
    pub id: FindingId,
    /// What it is.
    pub class: DataClass,
    /// Whose export it stands in; `None` for a file of no known provider.
    pub provider: Option<ProviderId>,
    /// How many values.
    pub count: u64,
    /// How many different values.
    pub distinct: Distinct,
    /// How sure.
    pub confidence: Confidence,
    /// Why.
    pub evidence: Evidence,
    /// Up to three different values, masked.
    pub samples: Vec<Masked>,
    /// What is worth knowing about the values, each thing once.
    pub details: Vec<Detail>,
    /// Where: field path, and the first entries that hold it.
    pub place: Place,
    /// Whose data it is.
    pub whose: Whose,
}

/// Number of different values. Counting stops at a limit, and then says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Distinct {
    /// Exactly so many.
    Exactly(u64),
    /// So many at least.
    AtLeast(u64),
}

impl Distinct {
    /// The number, exact or not.
    pub fn number(self) -> u64 {
        match self {
            Distinct::Exactly(number) | Distinct::AtLeast(number) => number,
        }
    }
}

impl fmt::Display for Distinct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Distinct::Exactly(number) => write!(f, "{number}"),
            Distinct::AtLeast(number) => write!(f, "{number} or more"),
        }
    }
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Field path, array indexes folded to `*`, personal keys masked: `/data/device_list/*/nickname`.
    pub path: Masked,
    /// Names of the first entries (at most eight), masked.
    pub entries: Vec<Masked>,
    /// Number of all entries that hold it.
    pub n_entries: u64,
}

/// How sure a finding is, in three words, because nobody can use 0.73.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// The key alone or the value alone says so.
    Possible,
    /// The key says so, and the value looks like it.
    Likely,
    /// The vendor's layout says so, or the key says so and the value passes its test.
    Certain,
}

impl Confidence {
    /// The word, also the attribute value.
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Possible => "possible",
            Confidence::Likely => "likely",
            Confidence::Certain => "certain",
        }
    }
}

/// Whose data a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Whose {
    /// The owner of the export.
    Yours,
    /// Somebody else: household, contact, visitor.
    Other,
    /// The file does not say.
    Unknown,
}

impl Whose {
    /// The word of the report schema.
    pub fn as_str(self) -> &'static str {
        match self {
            Whose::Yours => "self",
            Whose::Other => "other",
            Whose::Unknown => "unknown",
        }
    }
}

/// What a value looks like, for the reason given to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Shape {
    /// Passed a test of its own: an e-mail address, a checksum, a token with a known beginning.
    Tested(DataClass),
    /// Short text.
    Text,
    /// A number in the range that fits.
    Number,
    /// A date or time.
    Date,
    /// A long random-looking string.
    Secret,
    /// A web address.
    Link,
    /// One of a few words.
    Word,
}

impl Shape {
    /// The phrase after "the value is" and "the text holds".
    pub fn phrase(self) -> &'static str {
        match self {
            Shape::Tested(class) => match class {
                DataClass::Email => "an e-mail address",
                DataClass::Phone => "a phone number",
                DataClass::Ip => "an IP address",
                DataClass::Mac | DataClass::Bssid => "a hardware address",
                DataClass::Jwt => "a signed token",
                DataClass::Coordinates => "a position",
                DataClass::Card => "a card number with the right check digit",
                DataClass::PrivateKey => "a private key",
                DataClass::PasswordHash => "a hashed password",
                DataClass::UrlSecret => "a link with a secret in it",
                DataClass::UserAgent => "the description of a browser or app",
                _ => "something in a form that hardly anything else has",
            },
            Shape::Text => "short text",
            Shape::Number => "a number in the range that fits",
            Shape::Date => "a date",
            Shape::Secret => "a string that looks like a secret",
            Shape::Link => "a web address",
            Shape::Word => "one of a few words",
        }
    }
}

/// Where in a text something stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Spot {
    /// Line, from 1.
    pub line: u64,
    /// Character within the line (Unicode code points), from 1.
    pub character: u64,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, character {}", self.line, self.character)
    }
}

/// Why we say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// The vendor's known layout names this field; the text says which ("the device list of Wyze").
    Layout(Masked),
    /// The key says so and the value fits.
    KeyAndValue(Masked, Shape),
    /// The key says so; the value could be anything.
    Key(Masked),
    /// The value says so, whatever the key.
    Value(Shape),
    /// It stands in the name of a file or folder.
    EntryName(Shape),
    /// It was found inside running text, first at this spot.
    InText(Shape, Spot),
    /// It came to light after one level of decoding; the text says which (base64, hex, JSON in a string, token part).
    Decoded(Masked, Shape),
}

impl Evidence {
    /// The reason as a sentence without its full stop.
    pub fn sentence(&self) -> String {
        match self {
            Evidence::Layout(layout) => format!("this is where {layout} keeps it"),
            Evidence::KeyAndValue(key, shape) => {
                format!("the key “{key}” says so, and the value is {}", shape.phrase())
            }
            Evidence::Key(key) => format!("the key “{key}” says so"),
            Evidence::Value(shape) => format!("the value is {}", shape.phrase()),
            Evidence::EntryName(Shape::Text) => "the name of the file or folder says so".to_owned(),
            Evidence::EntryName(shape) => format!("the name of the file or folder holds {}", shape.phrase()),
            // A spot that nobody knows is not told.
            Evidence::InText(shape, Spot { line: 0, .. }) => format!("the text holds {}", shape.phrase()),
            Evidence::InText(shape, spot) => format!("the text holds {}, first at {spot}", shape.phrase()),
            Evidence::Decoded(how, shape) => format!("after decoding ({how}) the value is {}", shape.phrase()),
        }
    }

    /// One word for tables and the report schema.
    pub fn kind(&self) -> &'static str {
        match self {
            Evidence::Layout(_) => "layout",
            Evidence::KeyAndValue(..) => "key and value",
            Evidence::Key(_) => "key",
            Evidence::Value(_) => "value",
            Evidence::EntryName(_) => "file name",
            Evidence::InText(..) => "text",
            Evidence::Decoded(..) => "decoded value",
        }
    }
}

#[cfg(test)]
impl Finding {
    /// One certain value of a class, for tests that care for little else.
    pub(crate) fn specimen(id: u32, class: DataClass) -> Self {
        Self {
            id: FindingId(id),
            class,
            provider: None,
            count: 1,
            distinct: Distinct::Exactly(1),
            confidence: Confidence::Certain,
            evidence: Evidence::Value(Shape::Text),
            details: Vec::new(),
            samples: Vec::new(),
            place: Place { path: Masked::plain("/a"), entries: Vec::new(), n_entries: 1 },
            whose: Whose::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(evidence: &Evidence, sentence: &str) {
        assert_eq!(evidence.sentence(), sentence);
    }

    #[test]
    fn reasons_read_well_aloud() {
        let key = || Masked::plain("wifi_name");
        check(
            &Evidence::Layout(Masked::plain("the device list of Wyze")),
            "this is where the device list of Wyze keeps it",
        );
        check(&Evidence::Key(key()), "the key “wifi_name” says so");
        check(&Evidence::KeyAndValue(key(), Shape::Text), "the key “wifi_name” says so, and the value is short text");
        let email = Shape::Tested(DataClass::Email);
        check(&Evidence::Value(email), "the value is an e-mail address");
        check(&Evidence::EntryName(Shape::Text), "the name of the file or folder says so");
        check(&Evidence::EntryName(email), "the name of the file or folder holds an e-mail address");
        let spot = Spot { line: 3, character: 14 };
        check(&Evidence::InText(email, spot), "the text holds an e-mail address, first at line 3, character 14");
        let other = Shape::Tested(DataClass::Iban);
        check(
            &Evidence::InText(other, Spot::default()),
            "the text holds something in a form that hardly anything else has",
        );
        check(
            &Evidence::Decoded(Masked::plain("base64"), other),
            "after decoding (base64) the value is something in a form that hardly anything else has",
        );
    }
}
