//! One list after a check: what was examined of it, and what was found. The proof behind every answer.

use super::{DigestKind, LeakState, LeakWhy, MatchForm, Spelling};
use crate::model::{DataClass, Masked};
use serde::{Deserialize, Serialize};

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
    /// Runs of 56, 96 or 128: SHA-224, SHA-384 or SHA-512, which are not tried.
    pub untried: u64,
    /// Long runs of lengths that are no digest.
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
        self.untried += other.untried;
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

    /// Judges what only all parts together can tell: a list that was read and holds nothing proves no miss.
    /// To be called once, after the last [`ListReport::absorb`]; calling it again changes nothing.
    pub fn settle(&mut self) {
        if self.trouble.is_none() && self.way == Way::Whole && self.counts.total() == 0 {
            self.trouble = Some(match (self.examined, self.counts.untried) {
                (0, _) => LeakWhy::Empty,
                (_, 0) => LeakWhy::NoHashes,
                _ => LeakWhy::Untried,
            });
        }
        // One in a hundred may be an id that happens to be so long; more are entries that were not looked at.
        if self.trouble.is_none() && self.counts.untried * 100 > self.counts.total() {
            self.trouble = Some(LeakWhy::Untried);
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
