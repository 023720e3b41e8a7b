//! Remarks on an entry that was read: what was odd about it, and what was done about that. Judges nothing.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Something worth saying about an entry that was read all the same. Positions as in [`super::Why`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Note {
    /// So many bytes were not valid text.
    BadText(u64),
    /// The text encoding was not stated; this one was taken.
    Encoding(TextEncoding),
    /// The reader lost the structure here; the rest was searched as plain text.
    PlainFrom(u64),
    /// The content ends in the middle of something.
    Unfinished(u64),
    /// So many places did not follow the format; they were read around.
    Repaired(u64),
    /// So many rows had too few or too many cells.
    RaggedRows(u64),
    /// Nested deeper than the limit; the deeper parts were searched as plain text.
    TooDeep,
    /// So many values were longer than the limit and were searched as plain text.
    LongValues(u64),
    /// More different fields than are kept apart; the rest is counted together.
    ManyFields,
    /// The archive was cut or its table of contents lost; the entry was found by its own header.
    Salvaged,
    /// Another entry has the same name; both were read.
    SameName,
    /// The sizes that the archive states do not agree with what it holds.
    SizeLie,
    /// The name could escape from a folder or holds characters that no name should.
    OddName,
    /// So many of its records hold nothing personal that is known, and were counted only.
    CountedOnly(u64),
    /// So many tables of the database are laid out in a way that is not read.
    SkippedTables(u64),
    /// So many bytes of the database are indexes and free space.
    SparePages(u64),
    /// So many parts of it were damaged and left out.
    DamagedParts(u64),
}

/// Text encodings as far as people may want to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum TextEncoding {
    Utf8,
    Utf16,
    Western,
    CentralEuropean,
    Cyrillic,
    Japanese,
    Chinese,
    Korean,
    Other,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::BadText(bytes) => write!(f, "{bytes} bytes were not valid text"),
            Note::Encoding(encoding) => write!(f, "its text encoding was guessed: {encoding:?}"),
            Note::PlainFrom(at) => {
                write!(f, "from byte {at} on its structure is broken; that part was searched as plain text")
            }
            Note::Unfinished(at) => write!(f, "it ends in the middle of something, at byte {at}"),
            Note::Repaired(count) => write!(f, "{count} places did not follow the format and were read around"),
            Note::RaggedRows(count) => write!(f, "{count} rows had too few or too many cells"),
            Note::TooDeep => f.write_str("the deepest parts were searched as plain text"),
            Note::LongValues(count) => write!(f, "{count} very long values were searched as plain text"),
            Note::ManyFields => f.write_str("it has more fields than are kept apart; some are counted together"),
            Note::Salvaged => f.write_str("the archive is cut; this part could be saved"),
            Note::SameName => f.write_str("another entry has the same name; both were read"),
            Note::SizeLie => f.write_str("the archive states another size than it holds"),
            Note::OddName => f.write_str("its name is unusual and is shown with escapes"),
            Note::CountedOnly(count) => {
                write!(f, "{count} of its records hold no field that is known and were only counted")
            }
            Note::SkippedTables(count) => write!(f, "{count} of its tables are laid out in a way that is not read"),
            Note::SparePages(bytes) => {
                write!(f, "{bytes} bytes of it are indexes and free space, which were not searched")
            }
            Note::DamagedParts(count) => write!(f, "{count} of its parts were damaged and left out"),
        }
    }
}
