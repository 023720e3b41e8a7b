//! How each entry of an export ended, and the ledger of its bytes.
//! Absent is not failed, empty is not failed, and "nothing found" is only said about what was read.

use super::{DataClass, Distinct, Insight, Linked, Masked, Note, Parts, ProviderId, Recognition};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Number of an entry within its job, by its place in the sources: one that waits for others ends behind them, and keeps its
/// number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntryId(pub u32);

/// What a file is, judged by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum FormatKind {
    Json,
    Ndjson,
    Csv,
    Xml,
    Html,
    Text,
    Zip,
    Gzip,
    Tar,
    Sqlite,
    SevenZip,
    Rar,
    Pdf,
    Image,
    Audio,
    Video,
    Fit,
    Office,
    Plist,
    Xz,
    Bzip2,
    Zstd,
    Executable,
    Binary,
    Empty,
    Vcard,
    Calendar,
    Sheet,
}

impl FormatKind {
    /// Noun phrase with its article.
    pub fn phrase(self) -> &'static str {
        match self {
            FormatKind::Json => "a JSON file",
            FormatKind::Ndjson => "a file of JSON lines",
            FormatKind::Csv => "a table (CSV)",
            FormatKind::Xml => "an XML file",
            FormatKind::Html => "a web page",
            FormatKind::Text => "a text file",
            FormatKind::Zip => "a zip archive",
            FormatKind::Gzip => "a gzip file",
            FormatKind::Tar => "a tar archive",
            FormatKind::Sqlite => "an SQLite database",
            FormatKind::SevenZip => "a 7z archive",
            FormatKind::Rar => "a RAR archive",
            FormatKind::Pdf => "a PDF document",
            FormatKind::Image => "a picture",
            FormatKind::Audio => "a sound file",
            FormatKind::Video => "a video",
            FormatKind::Fit => "a FIT activity file",
            FormatKind::Office => "an office document",
            FormatKind::Plist => "a property list",
            FormatKind::Xz => "an xz file",
            FormatKind::Bzip2 => "a bzip2 file",
            FormatKind::Zstd => "a zstd file",
            FormatKind::Executable => "a program",
            FormatKind::Binary => "a file of a kind that Spillcheck does not know",
            FormatKind::Empty => "an empty file",
            FormatKind::Vcard => "a file of contacts",
            FormatKind::Calendar => "a calendar",
            FormatKind::Sheet => "a sheet of a workbook",
        }
    }
}

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EntryOutcome {
    /// Read to the end, every byte.
    Read,
    /// There, and it holds nothing (zero bytes, `{}`, a header without rows).
    Empty,
    /// The provider writes such a file; this export has none.
    Absent,
    /// Not read, on purpose.
    Skipped(Why),
    /// Not read to the end; what was found before counts.
    Failed(Why),
}

impl EntryOutcome {
    /// The word of the report schema and of `data-entry-outcome`.
    pub fn as_str(self) -> &'static str {
        match self {
            EntryOutcome::Read => "read",
            EntryOutcome::Empty => "empty",
            EntryOutcome::Absent => "absent",
            EntryOutcome::Skipped(_) => "skipped",
            EntryOutcome::Failed(_) => "failed",
        }
    }

    /// Why it was skipped or failed.
    pub fn why(self) -> Option<Why> {
        match self {
            EntryOutcome::Skipped(why) | EntryOutcome::Failed(why) => Some(why),
            _ => None,
        }
    }
}

/// Why an entry was skipped or failed. Positions count bytes of the unpacked entry from 0; never any content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Why {
    /// The content is encrypted.
    Encrypted,
    /// Of a kind that is not read.
    Unread(FormatKind),
    /// The leftover that a Mac adds beside each file (`__MACOSX`, `._name`).
    MacTwin,
    /// An archive in an archive in an archive, deeper than the limit.
    ArchiveTooDeep,
    /// More entries than the limit; `0` of them were not looked at.
    TooManyEntries(u64),
    /// Unpacks to more than the limit: the mark of a zip bomb.
    TooLarge,
    /// Entries of the archive share the same bytes: the mark of a zip bomb.
    Overlap,
    /// Packed by a method that is not known; its number in the zip specification.
    Method(u16),
    /// The file ends before its content does.
    CutAt(u64),
    /// The packed data is damaged.
    DamagedAt(u64),
    /// The checksum does not agree: some of what was read may be wrong.
    Checksum,
    /// The archive's table of contents cannot be made out.
    NoDirectory,
    /// The browser or the system could not read the file.
    Unreadable,
    /// One part of a split archive.
    SplitArchive,
    /// A link to another file.
    SymbolicLink,
    /// The content is encrypted, and not with the password that was given.
    WrongPassword,
    /// A JSON Schema.
    Schema,
    /// Of a kind that is read from many places at once, and too large for that inside an archive.
    TooLargePacked(FormatKind),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Encrypted => f.write_str("It is protected by a password."),
            Why::Unread(kind) => write!(f, "It is {}. Spillcheck does not read these yet.", kind.phrase()),
            Why::MacTwin => f.write_str("A Mac added it while packing; it holds no data of yours."),
            Why::ArchiveTooDeep => f.write_str(
                "It is an archive inside an archive inside an archive. Unpack it first, then drop what is inside.",
            ),
            Why::TooManyEntries(count) => write!(
                f,
                "The archive holds more files than Spillcheck looks at; {count} were left out. Unpack it and drop a part of it."
            ),
            Why::TooLarge => f.write_str("It unpacks to far more than an export does. Spillcheck stopped there."),
            Why::Overlap => f.write_str(
                "Its files share the same bytes, which no honest archive does. Spillcheck did not open them.",
            ),
            Why::Method(method) => {
                write!(f, "It is packed by a method that Spillcheck does not know (number {method}). Unpack it first.")
            }
            Why::CutAt(at) => write!(
                f,
                "The file ends early, after {at} bytes. What stood before was read. Download it again if you can."
            ),
            Why::DamagedAt(at) => write!(
                f,
                "The file is damaged after {at} bytes. What stood before was read. Download it again if you can."
            ),
            Why::Checksum => {
                f.write_str("It was read to the end, but its checksum does not agree. Some of it may be wrong.")
            }
            Why::NoDirectory => {
                f.write_str("This archive has no readable table of contents. It may be cut off; download it again.")
            }
            Why::Unreadable => {
                f.write_str("The file could not be read. It may have been moved or changed since you chose it.")
            }
            Why::SplitArchive => f.write_str("It is one part of a split archive. Join the parts first."),
            Why::SymbolicLink => f.write_str("It is only a link to another file."),
            Why::WrongPassword => f.write_str("The password does not open it. Check the password and try again."),
            Why::Schema => {
                f.write_str("It describes how a kind of file is laid out (a JSON Schema), and is no data itself.")
            }
            Why::TooLargePacked(kind) => write!(
                f,
                "It is {} too large to be read inside of an archive. Unpack the archive, then drop the folder here.",
                kind.phrase()
            ),
        }
    }
}

/// Where every byte of an unpacked entry went. The three sum up to its size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Looked at by a reader or by the plain scan.
    pub read: u64,
    /// Left out on purpose.
    pub skipped: u64,
    /// Could not be had.
    pub failed: u64,
}

impl Ledger {
    /// All bytes.
    pub fn total(self) -> u64 {
        self.read + self.skipped + self.failed
    }
}

impl std::ops::AddAssign for Ledger {
    fn add_assign(&mut self, other: Self) {
        self.read += other.read;
        self.skipped += other.skipped;
        self.failed += other.failed;
    }
}

/// One entry and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryReport {
    /// Number within the job.
    pub id: EntryId,
    /// Path inside its source, personal parts masked.
    pub name: Masked,
    /// Whose layout it follows.
    pub provider: Option<ProviderId>,
    /// Which of the provider's files it is, in words ("device list").
    pub format: Option<Masked>,
    /// What it is by content.
    pub kind: FormatKind,
    /// How it ended.
    pub outcome: EntryOutcome,
    /// Where its bytes went.
    pub ledger: Ledger,
    /// What else to say.
    pub notes: Vec<Note>,
}

impl EntryReport {
    /// Whether every byte of it was read, and its content goes on where the bytes end.
    pub fn is_unfinished(&self) -> bool {
        let is_cut = |note: &Note| matches!(note, Note::Unfinished(_));
        self.outcome == EntryOutcome::Read && self.notes.iter().any(is_cut)
    }
}

/// How far a scan is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Entry at hand.
    pub entry: Masked,
    /// Bytes read of the files as given.
    pub read: u64,
    /// Bytes of the files as given.
    pub total: u64,
    /// Values counted so far, by class.
    pub so_far: Vec<(DataClass, u64)>,
}

/// The sums of a finished job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Providers, with the marks that told them.
    pub recognitions: Vec<Recognition>,
    /// Entries by outcome: read, empty, absent, skipped, failed.
    pub n_read: u64,
    #[allow(missing_docs)]
    pub n_empty: u64,
    #[allow(missing_docs)]
    pub n_absent: u64,
    #[allow(missing_docs)]
    pub n_skipped: u64,
    #[allow(missing_docs)]
    pub n_failed: u64,
    /// Of the entries that were read those that end in the middle of something.
    pub n_unfinished: u64,
    /// Bytes of the files as they were given (packed).
    pub source_bytes: u64,
    /// Bytes of all entries, unpacked.
    pub ledger: Ledger,
    /// Different values per class over the whole job.
    pub distinct: Vec<(DataClass, Distinct)>,
    /// Services that the export shows to be linked.
    pub integrations: Vec<Linked>,
    /// Values that the vendor had masked already, by class.
    pub vendor_masked: Vec<(DataClass, u64)>,
    /// What many values tell together.
    pub insight: Insight,
    /// Exports that were given in parts.
    pub parts: Vec<Parts>,
}

impl Summary {
    /// Number of all entries.
    pub fn n_entries(&self) -> u64 {
        self.n_read + self.n_empty + self.n_absent + self.n_skipped + self.n_failed
    }

    /// Whether every byte was looked at and no content breaks off: only then may "nothing found" be said.
    pub fn is_complete(&self) -> bool {
        let has_all_bytes = self.n_failed == 0 && self.ledger.skipped == 0 && self.ledger.failed == 0;
        has_all_bytes && self.n_unfinished == 0 && self.n_read + self.n_empty > 0
    }

    /// Counts one entry.
    pub fn add(&mut self, entry: &EntryReport) {
        match entry.outcome {
            EntryOutcome::Read => self.n_read += 1,
            EntryOutcome::Empty => self.n_empty += 1,
            EntryOutcome::Absent => self.n_absent += 1,
            EntryOutcome::Skipped(_) => self.n_skipped += 1,
            EntryOutcome::Failed(_) => self.n_failed += 1,
        }
        self.n_unfinished += u64::from(entry.is_unfinished());
        self.ledger += entry.ledger;
    }
}
