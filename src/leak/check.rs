//! One list: what it is decides how it is searched. Packed lists are read in place, member by member; nothing is unpacked
//! to memory but a `.spill` list, which has to be read from any place.

use super::read_at::InMemory;
use super::{Cursor, List, ListReport, MAX_READ, Search, Tick, spill_list, text};
use crate::engine::charset::Decoded;
use crate::engine::container::{Allowance, Body, Entry, gzip, tar, zip};
use crate::engine::{error, is_mac_twin, shown_name, sniff};
use crate::model::{FormatKind, LeakWhy, Masked, Why};
use std::io::{self, Read, Seek, SeekFrom};

/// Bytes at the start that tell what a list is.
const HEAD: usize = 64 << 10;
/// Archives inside an archive that are opened, one within the other.
const LEVELS: u32 = 2;
/// The largest `.spill` list that is taken out of an archive: it has to be in memory for that.
const MAX_SPILL: u64 = 256 << 20;

/// Checks one list, or the part of it that [`super::Options::part`] names. The parts are put together by
/// [`ListReport::absorb`] and judged by [`ListReport::settle`].
pub fn check(list: &List<'_>, search: &Search<'_>, tick: &mut Tick<'_>) -> ListReport {
    let report = by_kind(list, search, tick);
    ListReport { name: shown_name(list.name), bytes: list.content.size(), ..report }
}

fn by_kind(list: &List<'_>, search: &Search<'_>, tick: &mut Tick<'_>) -> ListReport {
    let head = match head_of(&mut Cursor::new(list.content)) {
        Ok(head) => head,
        Err(why) => return troubled(LeakWhy::Broken(why)),
    };
    let kind = sniff::sniff(&head, list.name, search.means.decoders, &|_| false);
    let is_zip = zip::is_zip(&head);
    let is_packed = is_zip || matches!(kind, FormatKind::Zip | FormatKind::Gzip | FormatKind::Tar);
    let (is_spill, is_wide) = (spill_list::is_spill(&head), text::is_wide(&head));
    if !is_packed && !is_spill && !is_wide {
        return text::check(list, search.needles, &search.options, tick);
    }
    // What cannot be divided is the first worker's.
    if search.options.part.idx > 0 {
        return ListReport::of(Masked::default(), 0);
    }
    if is_spill {
        return spill_list::check(list, search.needles, tick);
    }
    let mut source = Ticking { cursor: Cursor::new(list.content), size: list.content.size(), n_read: 0, tick };
    if is_wide {
        return decoded(&mut source, list, search);
    }
    let allowance = Allowance::new(search.means.limits, search.means.decoders, list.content.size());
    let mut archive = Archive { list, search, allowance: &allowance, report: ListReport::of(Masked::default(), 0) };
    match kind {
        FormatKind::Gzip => archive.unpack(&mut source, stem(list.name)),
        FormatKind::Tar => tar::walk_stream(&mut source, &allowance, &mut |entry| archive.member(entry, LEVELS)),
        _ => zip::walk(&mut source, &allowance, &mut |entry| archive.member(entry, LEVELS)),
    }
    archive.report
}

fn troubled(why: LeakWhy) -> ListReport {
    ListReport { trouble: Some(why), ..ListReport::of(Masked::default(), 0) }
}

/// A list in UTF-16, through a decoder.
fn decoded(content: &mut dyn Read, list: &List<'_>, search: &Search<'_>) -> ListReport {
    let mut text = Decoded::new(&[], content, search.means.decoders);
    text::check_stream(&mut text, list.name, list.prefix, search.needles)
}

/// `list.txt` of `list.txt.gz`.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn head_of(source: &mut dyn Read) -> Result<Vec<u8>, Why> {
    let mut head = Vec::new();
    source.take(HEAD as u64).read_to_end(&mut head).map_err(|error| error::why(&error))?;
    Ok(head)
}

/// An archive whose members are checked one after the other. Their reports become one.
struct Archive<'a> {
    list: &'a List<'a>,
    search: &'a Search<'a>,
    allowance: &'a Allowance<'a>,
    report: ListReport,
}

impl Archive<'_> {
    fn member(&mut self, entry: Entry<'_>, levels: u32) {
        match entry.body {
            _ if is_mac_twin(&entry.name) => {}
            Body::Refused(why) => self.add(troubled(LeakWhy::Broken(why))),
            Body::Open(body) => self.content(body, &entry.name, levels),
        }
    }

    /// The content of a gzip, which may be a tar.
    fn unpack(&mut self, packed: &mut dyn Read, name: &str) {
        let mut content = gzip::reader(packed, self.allowance);
        self.content(&mut content, name, LEVELS);
    }

    /// One member, which may be an archive itself as long as there are levels left.
    fn content(&mut self, body: &mut dyn Read, name: &str, levels: u32) {
        let head = match head_of(body) {
            Ok(head) => head,
            Err(why) => return self.add(troubled(LeakWhy::Broken(why))),
        };
        let kind = sniff::sniff(&head, name, self.search.means.decoders, &|_| false);
        let mut whole = head.as_slice().chain(body);
        let list = List { name, ..*self.list };
        match kind {
            FormatKind::Empty => {}
            _ if spill_list::is_spill(&head) => self.spill(&mut whole, &list),
            _ if text::is_wide(&head) => self.add(decoded(&mut whole, &list, self.search)),
            FormatKind::Gzip if levels > 0 => {
                let mut content = gzip::reader(&mut whole, self.allowance);
                self.content(&mut content, stem(name), levels - 1);
            }
            FormatKind::Tar if levels > 0 => {
                tar::walk_stream(&mut whole, self.allowance, &mut |entry| self.member(entry, levels - 1));
            }
            FormatKind::Zip | FormatKind::Gzip | FormatKind::Tar => self.add(troubled(LeakWhy::Refused(kind))),
            _ => self.add(text::check_stream(&mut whole, name, list.prefix, self.search.needles)),
        }
    }

    fn spill(&mut self, content: &mut dyn Read, list: &List<'_>) {
        let mut bytes = Vec::new();
        let report = match content.take(MAX_SPILL + 1).read_to_end(&mut bytes) {
            Err(error) => troubled(LeakWhy::Broken(error::why(&error))),
            Ok(n_bytes) if n_bytes as u64 > MAX_SPILL => troubled(LeakWhy::Refused(FormatKind::Zip)),
            Ok(_) => {
                let list = List { content: &InMemory(bytes), ..*list };
                spill_list::check(&list, self.search.needles, &mut |_| {})
            }
        };
        self.add(report);
    }

    /// Members without any hash or address (a letter to the reader) are no lists, as long as one is: what it says of
    /// itself stands for the archive.
    fn add(&mut self, mut member: ListReport) {
        if self.report.counts.total() == 0 {
            std::mem::swap(&mut self.report, &mut member);
        }
        self.report.absorb(member);
    }
}

/// A list as a stream that tells how much of it was read.
struct Ticking<'t, 'l> {
    cursor: Cursor<'l>,
    size: u64,
    n_read: u64,
    tick: &'t mut Tick<'t>,
}

impl Read for Ticking<'_, '_> {
    fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        let limit = space.len().min(MAX_READ);
        let n_bytes = self.cursor.read(space.get_mut(..limit).unwrap_or_default())?;
        // An archive is read from its end first, so places say nothing; what is read twice is little.
        self.n_read = self.size.min(self.n_read + n_bytes as u64);
        (self.tick)(self.n_read);
        Ok(n_bytes)
    }
}

impl Seek for Ticking<'_, '_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.cursor.seek(to)
    }
}
