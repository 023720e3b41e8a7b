//! Finds the directory of a zip from its end record, the one whose directory is really there.
//! Believes no count and no comment length: both lie in crafted archives. Source: APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16.

use super::header::{self, CENTRAL, Header, LOCAL};
use crate::engine::container::ReadSeek;
use crate::engine::container::little::{u16_at, u32_at, u64_at};
use crate::engine::container::unpack;
use crate::model::Why;
use std::cmp::Reverse;
use std::io::{Read, SeekFrom};

/// How far from its end a file is searched: the longest comment (64 KB) and much that was appended.
const TAIL_BYTES: u64 = 1 << 20;
/// End records that are tried; an honest archive has one, a crafted comment can hold thousands.
const N_TRIED: usize = 256;
const RECORD: &[u8] = b"PK\x05\x06";
const RECORD_BYTES: u64 = 22;
const ZIP64_RECORD: &[u8] = b"PK\x06\x06";
const ZIP64_RECORD_BYTES: u64 = 56;
const ZIP64_LOCATOR: &[u8] = b"PK\x06\x07";
const ZIP64_LOCATOR_BYTES: u64 = 20;
/// Signature of the directory itself; almost nobody writes one.
const SIGNATURE: &[u8] = b"PK\x05\x05";

/// Where the directory stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Directory {
    /// Its first record.
    pub(super) start: u64,
    /// Behind its last record, as stated.
    pub(super) end: u64,
    /// Number of its records, as stated.
    pub(super) n_entries: u64,
    /// What to add to the offsets of entries: bytes that were put in front of the archive.
    pub(super) shift: i64,
    /// Bytes of the source.
    pub(super) n_source: u64,
    /// Whether local headers stand behind the end record: a second archive.
    pub(super) is_followed: bool,
}

/// What the end of a file tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// A directory with at least one record.
    Directory(Directory),
    /// An archive that holds nothing and hides nothing.
    Empty,
    /// The last part of a split archive.
    Split,
    /// No end record that holds.
    Missing,
}

/// Searches the end of the source.
pub(super) fn find(source: &mut dyn ReadSeek) -> Result<End, Why> {
    let n_source = source.seek(SeekFrom::End(0)).map_err(|error| unpack::why(&error))?;
    let tail_start = n_source.saturating_sub(TAIL_BYTES);
    let tail = read_at(source, tail_start, TAIL_BYTES)?;
    let mut best = (Rank::default(), End::Missing);
    for at in memchr::memmem::rfind_iter(&tail, RECORD).take(N_TRIED) {
        let Some(record) = tail.get(at..) else { continue };
        let at = tail_start + at as u64;
        let Some(claim) = Claim::read(source, record, at)? else { continue };
        let is_followed = memchr::memmem::find(record, &LOCAL).is_some();
        let (rank, end) = claim.check(source, n_source, at)?;
        if rank > best.0 {
            let end = match end {
                End::Directory(directory) => End::Directory(Directory { is_followed, ..directory }),
                end => end,
            };
            best = (rank, end);
        }
    }
    Ok(best.1)
}

/// Which of several end records is the one: the most telling comes first. An archive that is stored inside another
/// has an end record too; so can a comment.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Something of what is claimed is there.
    is_something: bool,
    /// The directory ends where the end record begins.
    is_adjacent: bool,
    /// It leads to a local header.
    has_entry: bool,
    /// The fewer bytes before the archive, the better.
    prefix: Reverse<u64>,
    n_bytes: u64,
}

/// Whether these bytes may follow the last record of a directory.
pub(super) fn is_behind_directory(bytes: &[u8]) -> bool {
    [RECORD, ZIP64_RECORD, SIGNATURE].iter().any(|signature| bytes.starts_with(signature))
}

/// What an end record claims about the directory.
struct Claim {
    is_split: bool,
    n_entries: u64,
    n_bytes: u64,
    offset: u64,
    /// Where the directory should end: at the end record, or at the zip64 one before it.
    end: u64,
    n_comment: u64,
}

impl Claim {
    /// Reads the end record at `at`, and the zip64 one that belongs to it. `None`: too short.
    fn read(source: &mut dyn ReadSeek, record: &[u8], at: u64) -> Result<Option<Self>, Why> {
        let claim = || {
            let disks = (u16_at(record, 4)?, u16_at(record, 6)?);
            Some(Self {
                is_split: !matches!(disks, (0 | u16::MAX, 0 | u16::MAX)),
                n_entries: u16_at(record, 10)?.into(),
                n_bytes: u32_at(record, 12)?.into(),
                offset: u32_at(record, 16)?.into(),
                end: at,
                n_comment: u16_at(record, 20)?.into(),
            })
        };
        let Some(mut claim) = claim() else { return Ok(None) };
        if let Some((wide_at, wide)) = zip64_record(source, at)? {
            claim.widen(&wide, wide_at);
        }
        Ok(Some(claim))
    }

    fn widen(&mut self, wide: &[u8], at: u64) -> Option<()> {
        self.is_split |= u32_at(wide, 16)? != 0 || u32_at(wide, 20)? != 0;
        self.n_entries = u64_at(wide, 32)?;
        self.n_bytes = u64_at(wide, 40)?;
        self.offset = u64_at(wide, 48)?;
        self.end = at;
        Some(())
    }

    /// What is really there, and how well it agrees with the claim.
    fn check(&self, source: &mut dyn ReadSeek, n_source: u64, at: u64) -> Result<(Rank, End), Why> {
        let something = Rank { is_something: true, ..Rank::default() };
        let is_last = at + RECORD_BYTES + self.n_comment == n_source;
        if self.end == 0 && self.n_entries == 0 && is_last {
            return Ok((something, End::Empty));
        }
        let adjacent = self.end.checked_sub(self.n_bytes);
        for (start, is_adjacent) in [(adjacent, true), (Some(self.offset), false)] {
            let Some(start) = start else { continue };
            if read_at(source, start, CENTRAL.len() as u64)? != CENTRAL {
                continue;
            }
            let end = start.saturating_add(self.n_bytes).min(self.end);
            let likely = difference(start, self.offset).unwrap_or_default();
            let shift = find_shift(source, start, [likely, 0], if self.is_split { 1 } else { 4 })?;
            let has_entry = shift.is_some();
            if !has_entry && self.is_split {
                return Ok((something, End::Split));
            }
            if has_entry || is_adjacent {
                let shift = shift.unwrap_or(likely);
                let prefix = Reverse(shift.unsigned_abs());
                let rank = Rank { is_something: true, is_adjacent, has_entry, prefix, n_bytes: self.n_bytes };
                let n_entries = self.n_entries;
                let directory = Directory { start, end, n_entries, shift, n_source, is_followed: false };
                return Ok((rank, End::Directory(directory)));
            }
        }
        // The directory of a split archive can stand in another part.
        Ok(if self.is_split && is_last { (something, End::Split) } else { (Rank::default(), End::Missing) })
    }
}

/// Which of the shifts leads from one of the first `n_tried` records of the directory to a local header. One record
/// may be damaged; but if parts are missing, it is the first that stands in another part.
fn find_shift(source: &mut dyn ReadSeek, start: u64, shifts: [i64; 2], n_tried: usize) -> Result<Option<i64>, Why> {
    let mut at = start;
    for _ in 0..n_tried {
        let fixed = read_at(source, at, header::CENTRAL_BYTES as u64)?;
        let Some(n_bytes) = header::central_bytes(&fixed) else { break };
        let record = read_at(source, at, n_bytes as u64)?;
        let Some(header) = Header::central(&record) else { break };
        for shift in shifts {
            let place = header.offset.checked_add_signed(shift).unwrap_or(u64::MAX);
            if read_at(source, place, LOCAL.len() as u64)? == LOCAL {
                return Ok(Some(shift));
            }
        }
        at = at.saturating_add(n_bytes as u64);
    }
    Ok(None)
}

/// The zip64 end record before the end record at `at`, with its place.
fn zip64_record(source: &mut dyn ReadSeek, at: u64) -> Result<Option<(u64, Vec<u8>)>, Why> {
    let Some(locator_at) = at.checked_sub(ZIP64_LOCATOR_BYTES) else { return Ok(None) };
    let locator = read_at(source, locator_at, ZIP64_LOCATOR_BYTES)?;
    if !locator.starts_with(ZIP64_LOCATOR) {
        return Ok(None);
    }
    // The stated place is wrong if something was put in front; then it mostly stands right before its locator.
    for wide_at in [locator_at.checked_sub(ZIP64_RECORD_BYTES), u64_at(&locator, 8)].into_iter().flatten() {
        let wide = read_at(source, wide_at, ZIP64_RECORD_BYTES)?;
        if wide.starts_with(ZIP64_RECORD) && wide_at < at {
            return Ok(Some((wide_at, wide)));
        }
    }
    Ok(None)
}

fn difference(a: u64, b: u64) -> Option<i64> {
    i64::try_from(a).ok()?.checked_sub(i64::try_from(b).ok()?)
}

/// Up to `n_bytes` (at most [`TAIL_BYTES`]) from `at` on; fewer at the end of the source.
fn read_at(source: &mut dyn ReadSeek, at: u64, n_bytes: u64) -> Result<Vec<u8>, Why> {
    let mut bytes = Vec::new();
    // Some sources refuse to seek to absurd places: nothing stands there either.
    if source.seek(SeekFrom::Start(at)).is_ok() {
        source.take(n_bytes.min(TAIL_BYTES)).read_to_end(&mut bytes).map_err(|error| unpack::why(&error))?;
    }
    Ok(bytes)
}
