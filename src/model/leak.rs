//! The leak check in words: what was looked for, where, how it was found, and why a miss may prove nothing.
//! Holds masks only. "Not listed" is never derived from what was not examined (leak-check.md, section 5.4).

use super::{DataClass, FormatKind, Masked, Why};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How one address or password stands after a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LeakState {
    /// It is in at least one list.
    Found,
    /// Every list was examined as far as it speaks of it, and it is in none.
    NotListed,
    /// At least one list could not be examined, and the others do not hold it.
    Unchecked,
}

impl LeakState {
    /// The word of the contract: `data-email-result`, and `state` of the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            LeakState::Found => "found",
            LeakState::NotListed => "not-listed",
            LeakState::Unchecked => "unchecked",
        }
    }
}

/// Digests that lists are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum DigestKind {
    Md5,
    Ntlm,
    Sha1,
    Sha256,
    /// Argon2id over the address with the list's own salt: a hardened `.spill` list.
    Argon2id,
}

impl DigestKind {
    /// Name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            DigestKind::Md5 => "MD5",
            DigestKind::Ntlm => "NTLM",
            DigestKind::Sha1 => "SHA-1",
            DigestKind::Sha256 => "SHA-256",
            DigestKind::Argon2id => "Argon2id",
        }
    }

    /// Length in bytes.
    pub fn n_bytes(self) -> usize {
        match self {
            DigestKind::Md5 | DigestKind::Ntlm => 16,
            DigestKind::Sha1 => 20,
            DigestKind::Sha256 | DigestKind::Argon2id => 32,
        }
    }
}

/// How an address was written before it was hashed. Lists disagree, so each is tried (leak-check.md, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Spelling {
    /// Trimmed, lower case: what most lists do.
    Lower,
    /// Exactly as it was found or typed.
    AsGiven,
    /// Gmail: dots and tag taken out.
    GmailBare,
    /// Gmail: dots taken out, tag kept.
    GmailDots,
    /// Tag taken out, whatever the domain.
    NoTag,
    /// gmail.com as googlemail.com, and the reverse.
    OtherGmail,
    /// Dots and plus signs taken out, whatever the domain.
    NoDots,
    /// Domain in its ASCII form (`xn--`).
    AsciiDomain,
    /// Domain in its Unicode form.
    UnicodeDomain,
    /// Accents composed (Unicode NFC).
    Composed,
    /// Upper case.
    Upper,
    /// First letter upper case.
    Capitalised,
    /// Lower case with a line feed behind it (`echo … | sha256sum`).
    LineFeed,
    /// Lower case with carriage return and line feed behind it.
    CarriageReturn,
    /// Lower case in UTF-16.
    Utf16,
    /// A password, as it is.
    Password,
}

impl Spelling {
    /// The phrase after "spelt".
    pub fn phrase(self) -> &'static str {
        match self {
            Spelling::Lower => "in lower case",
            Spelling::AsGiven => "exactly as given",
            Spelling::GmailBare => "without dots and tag, as Gmail delivers it",
            Spelling::GmailDots => "without dots, as Gmail delivers it",
            Spelling::NoTag => "without its tag",
            Spelling::OtherGmail => "with Gmail’s other domain",
            Spelling::NoDots => "without dots and plus signs",
            Spelling::AsciiDomain => "with its domain in ASCII",
            Spelling::UnicodeDomain => "with its domain in Unicode",
            Spelling::Composed => "with composed accents",
            Spelling::Upper => "in upper case",
            Spelling::Capitalised => "with a capital first letter",
            Spelling::LineFeed => "with a line end hashed along",
            Spelling::CarriageReturn => "with a Windows line end hashed along",
            Spelling::Utf16 => "in UTF-16",
            Spelling::Password => "as it is",
        }
    }

    /// Id in the command line's report.
    pub fn id(self) -> &'static str {
        match self {
            Spelling::Lower => "lower",
            Spelling::AsGiven => "as-given",
            Spelling::GmailBare => "gmail-bare",
            Spelling::GmailDots => "gmail-dots",
            Spelling::NoTag => "no-tag",
            Spelling::OtherGmail => "other-gmail",
            Spelling::NoDots => "no-dots",
            Spelling::AsciiDomain => "ascii-domain",
            Spelling::UnicodeDomain => "unicode-domain",
            Spelling::Composed => "composed",
            Spelling::Upper => "upper",
            Spelling::Capitalised => "capitalised",
            Spelling::LineFeed => "line-feed",
            Spelling::CarriageReturn => "carriage-return",
            Spelling::Utf16 => "utf-16",
            Spelling::Password => "password",
        }
    }

    /// Whether a match is only an address that reaches the same mailbox, where the provider ignores dots and tags.
    pub fn is_other_address(self) -> bool {
        matches!(
            self,
            Spelling::GmailBare | Spelling::GmailDots | Spelling::NoTag | Spelling::OtherGmail | Spelling::NoDots
        )
    }
}

/// In what form it stood in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MatchForm {
    /// The address itself.
    Plain,
    /// A whole digest in hexadecimal.
    Hex(DigestKind),
    /// A whole digest in Base64.
    Base64(DigestKind),
    /// The end of a digest, as range answers write it.
    Suffix(DigestKind),
    /// The first 64 bits of a digest, in a `.spill` list.
    Prefix(DigestKind),
}

impl MatchForm {
    /// The digest, if it was one.
    pub fn digest(self) -> Option<DigestKind> {
        match self {
            MatchForm::Plain => None,
            MatchForm::Hex(kind) | MatchForm::Base64(kind) | MatchForm::Suffix(kind) | MatchForm::Prefix(kind) => {
                Some(kind)
            }
        }
    }
}

/// One subject found in one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeakMatch {
    /// Which subject of the check.
    pub subject: u32,
    /// In what form.
    pub form: MatchForm,
    /// In which spelling.
    pub spelling: Spelling,
    /// How often it stands in the list; 0 is never used.
    pub times: u64,
    /// Byte of its first place, in the unpacked list; `None` for indexed lists.
    pub at: Option<u64>,
    /// How often the list says that it was seen (`hash:count`).
    pub seen: Option<u64>,
    /// What leaked of this entry beside what leaked of everybody, if the list says so.
    pub classes: Vec<DataClass>,
    /// Names of breaches that the list puts beside it.
    pub breaches: Vec<Masked>,
}

/// Why a miss in a list proves nothing. What was found in it counts all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LeakWhy {
    /// Zero bytes.
    Empty,
    /// No digest, no address.
    NoHashes,
    /// A packed or binary file that is not opened.
    Refused(FormatKind),
    /// A web page, most likely an error in place of the file.
    WebPage,
    /// The file could not be read, unpacked, or ends early.
    Broken(Why),
    /// The last line stops in the middle of a hash or record; this is where.
    Cut(u64),
    /// A range answer whose beginning (the characters that all its hashes begin with) is not known.
    NoPrefix,
    /// An answer about a domain that it does not name.
    NoDomain,
    /// A range answer about other hashes.
    OtherRange,
    /// An answer about another domain.
    OtherDomain,
    /// A list of other things: hashes that passwords are not made into, for a password.
    OtherKind,
    /// A `.spill` list of another version.
    Version(u16),
    /// A `.spill` list whose checksum does not agree.
    Checksum,
    /// A `.spill` list whose numbers contradict each other.
    Inconsistent,
    /// A `.spill` list that does not know its own test entries.
    Canaries,
    /// The address that is known to be in the list was not found in it.
    KnownMember,
    /// A hash that stands in order was not where order would have it.
    NotInOrder,
    /// The check was stopped.
    Stopped,
}

impl fmt::Display for LeakWhy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LeakWhy::Empty => f.write_str("The file is empty."),
            LeakWhy::NoHashes => f.write_str("It holds no hashes or addresses that Spillcheck recognises."),
            LeakWhy::Refused(kind @ (FormatKind::SevenZip | FormatKind::Rar | FormatKind::Xz | FormatKind::Zstd | FormatKind::Bzip2)) => {
                write!(f, "It is still packed ({}). Unpack it first, then choose what comes out.", kind.phrase())
            }
            LeakWhy::Refused(kind) => write!(f, "It is {}, not a list.", kind.phrase()),
            LeakWhy::WebPage => {
                f.write_str("It is a web page, most likely an error message saved in place of the list.")
            }
            LeakWhy::Broken(why) => write!(f, "{why}"),
            LeakWhy::Cut(at) => write!(
                f,
                "It stops in the middle of an entry, at byte {at}: the rest of the list is missing. Download it again."
            ),
            LeakWhy::NoPrefix => f.write_str(
                "It is a range answer: its lines leave out the first characters, which stand in the question. Name the file after them (for example 21BD1.txt), or type them beside the pasted text.",
            ),
            LeakWhy::NoDomain => f.write_str(
                "It lists names without their domain. Name the file after the domain (for example example.com.json), or type it beside the pasted text.",
            ),
            LeakWhy::OtherRange => {
                f.write_str("It holds only hashes that begin with other characters, and says nothing about this one.")
            }
            LeakWhy::OtherDomain => f.write_str("It holds only addresses at another domain, and says nothing about this one."),
            LeakWhy::OtherKind => {
                f.write_str("It holds no hashes of the kinds that passwords are made into, and says nothing about passwords.")
            }
            LeakWhy::Version(version) => {
                write!(f, "It is a .spill list of version {version}; this Spillcheck reads version 1.")
            }
            LeakWhy::Checksum => f.write_str("Its checksum does not agree: the list is damaged. Download it again."),
            LeakWhy::Inconsistent => f.write_str("Its numbers contradict each other: the list is damaged or was tampered with."),
            LeakWhy::Canaries => f.write_str("It does not know its own test entries: the list is damaged."),
            LeakWhy::KnownMember => f.write_str(
                "The address that you know to be in it was not found. The list may be salted, or made in a way that Spillcheck does not know.",
            ),
            LeakWhy::NotInOrder => {
                f.write_str("It is not in order everywhere, so the quick search would be wrong. Read it all instead.")
            }
            LeakWhy::Stopped => f.write_str("The check was stopped before its end."),
        }
    }
}

/// How a list was searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Way {
    /// Every byte was looked at.
    Whole,
    /// By its order, which was seen to hold in this many places; so many reads were made.
    Sorted {
        /// Places where the order was tried.
        n_samples: u32,
        /// Reads of the list for all hashes together.
        n_reads: u64,
    },
    /// By its index, in so many reads.
    Indexed {
        /// Reads of the list for all hashes together.
        n_reads: u64,
    },
}

/// Whether the hashes of a list ascend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Order {
    /// Not looked at, or too few hashes to tell.
    #[default]
    Unknown,
    /// Ascending wherever it was tried.
    Ascending,
    /// Not ascending: shuffled, or ordered by something else.
    Unsorted,
}

impl Order {
    /// The word of the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Order::Unknown => "unknown",
            Order::Ascending => "ascending",
            Order::Unsorted => "unsorted",
        }
    }
}

/// What a list holds, by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListCounts {
    /// Runs of 32 hexadecimal digits: MD5, or NTLM, which look the same.
    pub hex32: u64,
    /// Runs of 40: SHA-1.
    pub hex40: u64,
    /// Runs of 64: SHA-256.
    pub hex64: u64,
    /// Runs of 35, 34 or 27: hashes without their beginning, as in range answers.
    pub suffixes: u64,
    /// Digests in Base64.
    pub base64: u64,
    /// Addresses in clear.
    pub addresses: u64,
    /// Entries of a `.spill` list, test entries left out.
    pub entries: u64,
    /// Lines that stand for nothing (`:0`), by which range answers hide their length.
    pub padding: u64,
    /// Longer hexadecimal runs of lengths that are no digest of ours (SHA-512, for example).
    pub other: u64,
}

impl ListCounts {
    /// Everything that could have been a match.
    pub fn total(&self) -> u64 {
        self.hashes() + self.addresses
    }

    /// The hashes among them.
    pub fn hashes(&self) -> u64 {
        self.hex32 + self.hex40 + self.hex64 + self.suffixes + self.base64 + self.entries
    }
}

impl std::ops::AddAssign for ListCounts {
    fn add_assign(&mut self, other: Self) {
        self.hex32 += other.hex32;
        self.hex40 += other.hex40;
        self.hex64 += other.hex64;
        self.suffixes += other.suffixes;
        self.base64 += other.base64;
        self.addresses += other.addresses;
        self.entries += other.entries;
        self.padding += other.padding;
        self.other += other.other;
    }
}

/// What a `.spill` list says of itself. Its publisher's claims, not ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAbout {
    /// What leaked, in words.
    pub title: Masked,
    /// Day of the incident, ISO 8601, or a part of it.
    pub incident: Masked,
    /// Who made the list, and from what.
    pub source: Masked,
    /// Day on which it was made.
    pub made: Masked,
    /// Whom it covers, and whom not.
    pub coverage: Masked,
    /// What leaked of everybody in it.
    pub classes: Vec<DataClass>,
    /// Whether everything in it is invented.
    pub is_invented: bool,
    /// Digest of its entries.
    pub digest: Option<DigestKind>,
}

/// One list, and what was examined of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListReport {
    /// Name of the file, personal parts masked.
    pub name: Masked,
    /// Bytes of the file as given.
    pub bytes: u64,
    /// Bytes that were looked at, unpacked where it was packed.
    pub examined: u64,
    /// Why a miss proves nothing; `None`: it was read as far as it speaks of the subjects.
    pub trouble: Option<LeakWhy>,
    /// How it was searched.
    pub way: Way,
    /// Whether its hashes ascend.
    pub order: Order,
    /// What it holds.
    pub counts: ListCounts,
    /// Test entries of a `.spill` list that it answered rightly; `None`: a list of this kind has none.
    pub canaries: Option<u32>,
    /// What a `.spill` list says of itself.
    pub about: Option<ListAbout>,
    /// Subjects that the list does not speak of (another range, another domain, another kind of thing), and why.
    pub uncovered: Vec<u32>,
    /// What it would take for the list to speak of them.
    pub uncovered_why: Option<LeakWhy>,
    /// Spellings tried, the same for every subject that has them.
    pub spellings: Vec<Spelling>,
    /// What was found in it.
    pub matches: Vec<LeakMatch>,
}

impl ListReport {
    /// A list of which nothing is known yet.
    pub fn of(name: Masked, bytes: u64) -> Self {
        Self {
            name,
            bytes,
            examined: 0,
            trouble: None,
            way: Way::Whole,
            order: Order::Unknown,
            counts: ListCounts::default(),
            canaries: None,
            about: None,
            uncovered: Vec::new(),
            uncovered_why: None,
            spellings: Vec::new(),
            matches: Vec::new(),
        }
    }

    /// How a subject stands in this list.
    pub fn state(&self, subject: u32) -> LeakState {
        if self.matches.iter().any(|found| found.subject == subject) {
            LeakState::Found
        } else if self.trouble.is_some() || self.uncovered.contains(&subject) {
            LeakState::Unchecked
        } else {
            LeakState::NotListed
        }
    }
}

impl ListReport {
    /// Tests the list itself by a subject that the person knows to be in it: if that was not found, no miss is believed.
    pub fn test(&mut self, known_member: u32) {
        if self.trouble.is_none() && self.state(known_member) != LeakState::Found {
            self.trouble = Some(LeakWhy::KnownMember);
        }
    }

    /// Takes in what another worker found in another part of the same list.
    pub fn absorb(&mut self, part: ListReport) {
        self.examined += part.examined;
        self.trouble = self.trouble.or(part.trouble);
        if let (Way::Sorted { n_reads, .. }, Way::Sorted { n_reads: others, .. }) = (&mut self.way, part.way) {
            *n_reads += others;
        }
        self.counts += part.counts;
        for found in part.matches {
            let same = |known: &&mut LeakMatch| {
                (known.subject, known.form, known.spelling) == (found.subject, found.form, found.spelling)
            };
            match self.matches.iter_mut().find(same) {
                Some(known) => known.add(found),
                None => self.matches.push(found),
            }
        }
    }
}

impl ListReport {
    /// Judges what only all parts together can tell: a list that was read and holds nothing proves no miss.
    /// To be called once, after the last [`ListReport::absorb`]; calling it again changes nothing.
    pub fn settle(&mut self) {
        if self.trouble.is_none() && self.way == Way::Whole && self.counts.total() == 0 {
            self.trouble = Some(if self.examined == 0 { LeakWhy::Empty } else { LeakWhy::NoHashes });
        }
    }
}

impl LeakMatch {
    fn add(&mut self, other: LeakMatch) {
        self.times += other.times;
        self.at = match (self.at, other.at) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        self.seen = self.seen.max(other.seen);
        self.breaches.extend(other.breaches);
    }
}

/// What a check has to say, in words for the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeakReport {
    /// The sentence that matters first.
    pub heading: String,
    /// One per subject, in their order.
    pub answers: Vec<LeakAnswer>,
    /// One per list, in their order.
    pub lists: Vec<ListProof>,
}

/// What is to be said of one subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeakAnswer {
    /// How it stands.
    pub state: LeakState,
    /// Sentences: each match, and each list that leaves the question open.
    pub said: Vec<String>,
}

/// What was examined of one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProof {
    /// Name of the file.
    pub name: Masked,
    /// Why a miss in it proves nothing, if so.
    pub trouble: Option<String>,
    /// Facts, each with its label.
    pub facts: Vec<(String, String)>,
    /// Whether it was searched by its order, so that reading all of it would prove more.
    pub is_quick: bool,
}

/// How one subject stands in all lists together. A list that could not be examined leaves every miss unproved.
pub fn overall(lists: &[ListReport], subject: u32) -> LeakState {
    let states = || lists.iter().map(|list| list.state(subject));
    if states().any(|state| state == LeakState::Found) {
        LeakState::Found
    } else if lists.is_empty() || states().any(|state| state == LeakState::Unchecked) {
        LeakState::Unchecked
    } else {
        LeakState::NotListed
    }
}
