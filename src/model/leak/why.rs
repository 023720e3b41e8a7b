//! Why a miss in a list proves nothing, each reason in a sentence that tells a person what to do.

use crate::model::{FormatKind, Why};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a miss in a list proves nothing. What was found in it counts all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LeakWhy {
    /// Zero bytes.
    Empty,
    /// No digest, no address.
    NoHashes,
    /// Hashes of a kind that is not tried (SHA-224, SHA-384, SHA-512), alone or among others.
    Untried,
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
            LeakWhy::Untried => f.write_str(
                "It holds hashes of a kind that Spillcheck does not try (SHA-224, SHA-384 or SHA-512). You may stand in it as one of those.",
            ),
            LeakWhy::Refused(kind @ (FormatKind::SevenZip | FormatKind::Rar | FormatKind::Xz | FormatKind::Zstd | FormatKind::Bzip2)) => {
                write!(f, "It is still packed ({}). Unpack it first, then choose what comes out.", kind.phrase())
            }
            LeakWhy::Refused(kind @ (FormatKind::Zip | FormatKind::Gzip | FormatKind::Tar)) => {
                write!(f, "It is packed more than once ({}). Unpack it first, then choose what comes out.", kind.phrase())
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
