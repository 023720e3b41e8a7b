//! Zip archives: by their directory where the source can be read from any place, by local headers otherwise.
//! Never trusts a size, count or name; never leaves out an entry silently, not even the second of one name.
//! Source: APPNOTE.TXT 6.3.10; what real and crafted archives do: reliability.md, section 5.
//!
//! Not done: archives over 4 GiB of writers that drop the upper half of offsets instead of using zip64.

mod cipher;
mod end;
mod header;
mod member;
mod page;
#[cfg(test)]
mod sample;
mod span;
mod stream;
#[cfg(test)]
#[allow(clippy::needless_raw_string_hashes)] // expect-test writes them.
mod tests;

pub use stream::walk_stream;

use super::name::{self, Names};
use super::unpack::{Content, Inflater, Method, Unpack};
use super::{Allowance, Body, Entry, Further, Password, ReadSeek, Turn, Visit, refuse, refuse_in_turn};
use crate::model::{Note, Why};
use cipher::{Cipher, Decrypt};
use end::{Directory, End};
use header::{CENTRAL_BYTES, Header, LOCAL_BYTES};
use page::{Page, Section};
use span::{Span, Spans};
use std::cell::Cell;
use std::io::SeekFrom;

/// Whether a file that begins like this is a zip: its first entry, an empty archive, or a part of a split one.
pub fn is_zip(head: &[u8]) -> bool {
    [header::LOCAL, *b"PK\x05\x06", header::DESCRIPTOR].iter().any(|signature| head.starts_with(signature))
}

/// Whether the source holds a zip, whatever it begins with (a self-extracting archive, a polyglot). Moves the source.
pub fn has_directory(source: &mut dyn ReadSeek) -> bool {
    matches!(end::find(source), Ok(End::Directory(_)))
}

/// Visits every entry of a zip in the order of its directory; in the order of the file if the directory is lost.
pub fn walk(source: &mut dyn ReadSeek, allowance: &Allowance<'_>, visit: &mut Visit<'_>) {
    let survey = match end::find(source) {
        Ok(End::Directory(directory)) => survey(source, directory, allowance),
        Ok(End::Empty) => return,
        Ok(End::Split) => return refuse(visit, 0, Why::SplitArchive),
        Ok(End::Missing) => Ok(None),
        Err(why) => Err(why),
    };
    match survey {
        Ok(Some((directory, spans))) => {
            let (page, inflater) = (Page::new(), Inflater::new());
            Walk { source, directory, spans, allowance, page, inflater }.run(visit);
        }
        Ok(None) => salvage(source, allowance, visit),
        Err(why) => refuse(visit, 0, why),
    }
}

/// Visits what can be found without a directory.
fn salvage(source: &mut dyn ReadSeek, allowance: &Allowance<'_>, visit: &mut Visit<'_>) {
    if source.seek(SeekFrom::Start(0)).is_err() {
        return refuse(visit, 0, Why::Unreadable);
    }
    stream::walk(source, allowance, visit, true);
}

/// Goes once through the directory: which bytes do its entries claim? `None`: it does not hold together, or is not the
/// directory of all that is there.
fn survey(
    source: &mut dyn ReadSeek,
    directory: Directory,
    allowance: &Allowance<'_>,
) -> Result<Option<(Directory, Spans)>, Why> {
    let mut records = Records { page: Page::new(), at: directory.start };
    let mut spans = Vec::new();
    let (mut n_records, mut lowest) = (0_u64, u64::MAX);
    while let Some(record) = records.next(source)? {
        n_records += 1;
        lowest = lowest.min(directory.place(&record));
        if !record.is_folder() && (spans.len() as u64) < allowance.n_entries() {
            spans.push(directory.span(&record));
        }
    }
    let ends_well = records.at == directory.end || end::is_behind_directory(records.page.view(source, records.at, 4)?);
    // More records than stated: some writers count in 16 bits. Fewer: a damaged record has swallowed the next.
    let is_whole = ends_well && n_records >= directory.n_entries;
    // A directory that leaves out the front of the archive is that of an archive stored inside it, or behind it.
    let leaves_out_front = lowest > 0 && records.page.view(source, 0, 4)?.starts_with(&header::LOCAL);
    let is_whole = is_whole && !leaves_out_front && !directory.is_followed;
    let directory = Directory { end: records.at, ..directory };
    Ok(is_whole.then(|| (directory, Spans::new(spans))))
}

impl Directory {
    /// Where the local header of a record stands.
    fn place(&self, record: &Header<'_>) -> u64 {
        record.offset.checked_add_signed(self.shift).unwrap_or(u64::MAX)
    }

    /// How far the bytes of an entry can reach.
    fn bound(&self, start: u64) -> u64 {
        if start < self.start { self.start } else { self.n_source }
    }

    /// The bytes that an entry claims at least: its local header may be longer. A claim that cannot be true says
    /// nothing about its neighbors and is cut down to the header.
    fn span(&self, record: &Header<'_>) -> Span {
        let start = self.place(record);
        let header_end = start.saturating_add((LOCAL_BYTES + record.raw_name.len()) as u64);
        let end = header_end.saturating_add(record.packed);
        Span { start, end: if end <= self.bound(start) { end } else { header_end } }
    }
}

/// The records of a directory, one after the other, in the memory of one page.
struct Records {
    page: Page,
    at: u64,
}

impl Records {
    /// The next record; `None` where something else stands.
    fn next(&mut self, source: &mut dyn ReadSeek) -> Result<Option<Header<'_>>, Why> {
        let fixed = self.page.view(source, self.at, CENTRAL_BYTES)?;
        let Some(n_bytes) = header::central_bytes(fixed) else { return Ok(None) };
        let record = Header::central(self.page.view(source, self.at, n_bytes)?);
        let Some(record) = record else { return Ok(None) };
        self.at = self.at.saturating_add(n_bytes as u64);
        Ok(Some(record))
    }
}

/// How an entry is encrypted, and the password for it.
type Lock<'p> = (Cipher, &'p Password);

impl Header<'_> {
    /// What it takes to decrypt the entry, if it is encrypted; fails without a password.
    fn lock<'p>(&self, allowance: &Allowance<'p>) -> Result<Option<Lock<'p>>, Why> {
        match (self.cipher()?, allowance.password) {
            (None, _) => Ok(None),
            (Some(cipher), Some(password)) => Ok(Some((cipher, password))),
            (Some(_), None) => Err(Why::Encrypted),
        }
    }
}

/// An archive whose directory holds together.
struct Walk<'w> {
    source: &'w mut dyn ReadSeek,
    directory: Directory,
    spans: Spans,
    allowance: &'w Allowance<'w>,
    page: Page,
    inflater: Inflater,
}

/// Where the packed bytes of an entry stand, and how they are packed.
struct Place<'p> {
    method: Method,
    lock: Option<Lock<'p>>,
    start: u64,
    end: u64,
    is_lie: bool,
}

/// An entry that is visited again: 40 bytes, for at most as many as are looked at.
struct PutOff {
    /// Where its record stands.
    at: u64,
    notes: Vec<Note>,
    number: u32,
}

impl<'w> Walk<'w> {
    fn run(mut self, visit: &mut Visit<'_>) {
        let mut records = Records { page: Page::new(), at: self.directory.start };
        let mut names = Names::default();
        let mut further = Further::default();
        let mut put_off = Vec::new();
        let mut failure = None;
        while failure.is_none() && records.at < self.directory.end {
            let at = records.at;
            match records.next(self.source) {
                Ok(Some(record)) if record.is_folder() => {}
                Ok(Some(record)) if !self.allowance.admit() => further.add(record.packed),
                Ok(Some(record)) => {
                    let (name, notes) = names.enter(record.name(self.allowance.decoders));
                    let number = Cell::new(None);
                    self.visit(&record, (name, notes.clone()), Turn::First(&number), visit);
                    put_off.extend(number.get().map(|number| PutOff { at, notes, number }));
                }
                // It was there a moment ago: the file changes while it is read.
                Ok(None) => failure = Some(Why::Unreadable),
                Err(why) => failure = Some(why),
            }
        }
        for PutOff { at, notes, number } in put_off {
            records.at = at;
            let turn = Turn::Second(number);
            match records.next(self.source) {
                Ok(Some(record)) => {
                    let name = name::cut(record.name(self.allowance.decoders));
                    self.visit(&record, (name, notes), turn, visit);
                }
                Ok(None) => refuse_in_turn(visit, 0, Why::Unreadable, turn),
                Err(why) => refuse_in_turn(visit, 0, why, turn),
            }
        }
        if let Some(why) = failure {
            return refuse(visit, 0, why);
        }
        further.report(visit);
    }

    fn visit(
        &mut self,
        record: &Header<'_>,
        (name, mut notes): (String, Vec<Note>),
        turn: Turn<'_>,
        visit: &mut Visit<'_>,
    ) {
        let place = self.place(record);
        if place.as_ref().is_ok_and(|place| place.is_lie) {
            notes.push(Note::SizeLie);
        }
        let (packed, declared) = (record.packed, Some(record.unpacked));
        let Place { method, lock, start, end, .. } = match place {
            Ok(place) => place,
            Err(why) => return visit(Entry { name, packed, declared, notes, body: Body::Refused(why), turn }),
        };
        let mut section = Section { source: self.source, page: &mut self.page, at: start, end, crc: record.crc };
        let mut open;
        let input: &mut dyn Content = match lock {
            Some((cipher, password)) => {
                open = Decrypt::new(&mut section, cipher, password, Some(end - start));
                &mut open
            }
            None => &mut section,
        };
        let mut content = Unpack::new(input, method, &mut self.inflater, self.allowance);
        visit(Entry { name, packed, declared, notes, body: Body::Open(&mut content), turn });
    }

    /// Where the content of an entry is to be had, or why it is not.
    fn place(&mut self, record: &Header<'_>) -> Result<Place<'w>, Why> {
        let start = self.directory.place(record);
        if self.spans.is_shared(start) {
            return Err(Why::Overlap);
        }
        let (lock, method) = (record.lock(self.allowance)?, record.method()?);
        if self.allowance.is_spent() {
            return Err(Why::TooLarge);
        }
        if start >= self.directory.n_source {
            return Err(Why::CutAt(0));
        }
        let head = self.page.view(self.source, start, LOCAL_BYTES)?;
        let n_local = header::local_bytes(head).ok_or(Why::DamagedAt(0))?;
        let local = Header::local(self.page.view(self.source, start, n_local)?).ok_or(Why::DamagedAt(0))?;
        if local.is_encrypted() != lock.is_some() {
            return Err(Why::Encrypted);
        }
        let bound = self.directory.bound(start);
        let bound = self.spans.next_start(start).map_or(bound, |next| next.min(bound));
        let start_of_content = start.saturating_add(n_local as u64);
        let stated_end = start_of_content.saturating_add(record.packed);
        let is_claim_possible = self.directory.span(record).end - start > (LOCAL_BYTES + record.raw_name.len()) as u64;
        // A long extra field in the local header can push the content into the next entry.
        if start_of_content > bound || stated_end > bound && is_claim_possible {
            return Err(Why::Overlap);
        }
        let is_lie = stated_end > bound || record.disagrees(&local);
        if record.packed == 0 && record.unpacked == 0 {
            // Some writers state deflate for nothing at all.
            return Ok(Place {
                method: Method::Stored,
                lock: None,
                start: start_of_content,
                end: start_of_content,
                is_lie,
            });
        }
        // Deflate knows its own end: a size that is too small costs nothing then. A proof stands at the stated end.
        let end = if method == Method::Deflated && lock.is_none() { bound } else { stated_end.min(bound) };
        Ok(Place { method, lock, start: start_of_content, end, is_lie })
    }
}
