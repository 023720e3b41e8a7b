//! A zip by its local headers alone: inside another archive, or when its directory is lost.
//! Never stops at damage: it searches for the next header. Never ends silently before the directory was seen.
//! Source: APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.9.

use super::Lock;
use super::cipher::Decrypt;
use super::end::is_behind_directory;
use super::header::{self, CENTRAL, Header, LOCAL};
use super::member::{Check, Extent, Member};
use crate::engine::container::little::u16_at;
use crate::engine::container::name::Names;
use crate::engine::container::unpack::{self, Content, Inflater, Method, Unpack};
use crate::engine::container::{Allowance, Body, Entry, Further, Turn, Visit, refuse};
use crate::engine::window::Window;
use crate::model::{Note, Why};
use std::io::Read;

/// Bytes that may stand between two entries and mean nothing: a data descriptor that was not read.
const GAP_BYTES: u64 = 24;

/// Visits every entry of a zip that can only be read once. Reads to the end of `reader`, for its own checksum's sake.
pub fn walk_stream(reader: &mut dyn Read, allowance: &Allowance<'_>, visit: &mut Visit<'_>) {
    walk(reader, allowance, visit, false);
}

/// The same; `is_salvage` says that the directory is lost already.
pub(super) fn walk(reader: &mut dyn Read, allowance: &Allowance<'_>, visit: &mut Visit<'_>, is_salvage: bool) {
    let mut stream = Stream {
        window: Window::new(&[], reader),
        allowance,
        is_salvage,
        names: Names::default(),
        further: Further::default(),
        inflater: Inflater::new(),
        n_found: 0,
        has_directory: false,
        is_search_expected: true,
        last: None,
    };
    if !is_salvage && stream.is_empty_archive() {
        return;
    }
    let mut is_going = true;
    while is_going && stream.find_header() {
        is_going = stream.pass_entry(visit);
    }
    stream.further.report(visit);
    let loss = if is_going { stream.loss() } else { Some(Why::TooLarge) };
    if let Some(why) = loss {
        refuse(visit, 0, why);
    }
}

struct Stream<'r, 'a> {
    window: Window<'r>,
    allowance: &'a Allowance<'a>,
    /// Whether entries are found by searching, or damage was seen.
    is_salvage: bool,
    names: Names,
    further: Further,
    inflater: Inflater,
    n_found: u64,
    has_directory: bool,
    /// Whether the next header need not stand right here.
    is_search_expected: bool,
    /// How the last entry ended, as far as its visitor saw.
    last: Option<Result<(), Why>>,
}

/// What the local header says, without borrowing the window.
struct Head<'p> {
    name: String,
    lock: Option<Lock<'p>>,
    is_folder: bool,
    method: Result<Method, Why>,
    packed: u64,
    unpacked: u64,
    crc: u32,
    has_descriptor: bool,
}

impl<'p> Head<'p> {
    fn new(header: &Header<'_>, allowance: &Allowance<'p>) -> Self {
        let has_descriptor = header.has_descriptor();
        let is_empty = header.packed == 0 && header.unpacked == 0 && !has_descriptor;
        let lock = header.lock(allowance);
        // Where neither a size nor the packing tells the end, there is no telling where a proof stands.
        let is_endless = has_descriptor && header.packed == 0 && header.method() == Ok(Method::Stored);
        let lock = lock.and_then(|lock| if is_endless && lock.is_some() { Err(Why::Encrypted) } else { Ok(lock) });
        Self {
            name: header.name(allowance.decoders),
            lock: lock.unwrap_or_default(),
            is_folder: header.is_folder(),
            // Some writers state deflate for nothing at all.
            method: lock.and(header.method()).map(|method| if is_empty { Method::Stored } else { method }),
            packed: header.packed,
            unpacked: header.unpacked,
            crc: header.crc,
            has_descriptor,
        }
    }

    /// Packed bytes, if they are known before the content.
    fn stated(&self) -> Option<u64> {
        (!self.has_descriptor || self.packed > 0).then_some(self.packed)
    }

    fn extent(&self, method: Method) -> Extent {
        match (method, self.stated()) {
            (Method::Stored, None) => Extent::Search,
            (Method::Stored, Some(packed)) => Extent::Stated(packed),
            (Method::Deflated, _) if self.has_descriptor => Extent::Packing,
            (Method::Deflated, _) => Extent::Stated(self.packed),
        }
    }

    fn check(&self) -> Check {
        if self.has_descriptor { Check::Descriptor } else { Check::Stated(self.crc) }
    }

    /// The entry without its content.
    fn entry(&mut self, names: &mut Names, is_salvage: bool) -> Entry<'static> {
        let (name, mut notes) = names.enter(std::mem::take(&mut self.name));
        if is_salvage {
            notes.push(Note::Salvaged);
        }
        let declared = self.stated().is_some().then_some(self.unpacked);
        Entry { name, packed: self.packed, declared, notes, body: Body::Refused(Why::TooLarge), turn: Turn::Only }
    }
}

impl Stream<'_, '_> {
    /// Whether all there is to come is an end record that lists nothing.
    fn is_empty_archive(&mut self) -> bool {
        let n_record = 22;
        self.window.at_least(n_record);
        let n_comment = u16_at(self.window.data(), 20).map(usize::from);
        let Some(n_bytes) = n_comment.map(|n_comment| n_record + n_comment) else { return false };
        let is_longer = self.window.at_least(n_bytes + 1);
        let data = self.window.data();
        !is_longer && data.len() == n_bytes && is_behind_directory(data) && u16_at(data, 10) == Some(0)
    }

    /// Goes on to the next local header. `false`: none follows.
    fn find_header(&mut self) -> bool {
        let mut gap = 0;
        while self.window.at_least(LOCAL.len()) {
            let data = self.window.data();
            if data.starts_with(&LOCAL) {
                if self.is_header_here(gap > 0) {
                    return true;
                }
            } else if data.starts_with(&CENTRAL) || is_behind_directory(data) {
                self.has_directory = true;
                // A directory before the first entry is none of ours; behind damage, more entries may follow.
                if self.n_found > 0 && !self.is_salvage && !self.is_search_expected {
                    return false;
                }
            }
            let data = self.window.data();
            let n_skipped = memchr::memchr_iter(b'P', data).find(|at| *at > 0).unwrap_or(data.len());
            self.window.consume(n_skipped);
            gap += n_skipped as u64;
            if gap > GAP_BYTES && !self.is_search_expected {
                self.is_salvage = true;
                self.is_search_expected = true;
            }
        }
        false
    }

    /// Whether a whole local header stands here; one that was searched for must also make sense.
    fn is_header_here(&mut self, is_searched: bool) -> bool {
        self.window.at_least(header::LOCAL_BYTES);
        let Some(n_bytes) = header::local_bytes(self.window.data()) else { return false };
        self.window.at_least(n_bytes);
        Header::local(self.window.data()).is_some_and(|header| !is_searched || header.is_plausible())
    }

    /// Visits the entry here and goes behind it. `false`: nothing more can be unpacked.
    fn pass_entry(&mut self, visit: &mut Visit<'_>) -> bool {
        let Some(header) = Header::local(self.window.data()) else { return true };
        let (mut head, n_bytes) = (Head::new(&header, self.allowance), header.n_bytes);
        self.window.consume(n_bytes);
        self.n_found += 1;
        self.is_search_expected = false;
        self.last = None;
        head.is_folder &= !head.has_descriptor || self.stands_on_nothing();
        let is_visited = !head.is_folder && self.allowance.admit();
        if !head.is_folder && !is_visited {
            self.further.add(head.packed);
        }
        let entry = is_visited.then(|| head.entry(&mut self.names, self.is_salvage));
        match head.method {
            Ok(method) => self.open(&head, method, entry, visit),
            Err(why) => {
                if let Some(entry) = entry {
                    visit(Entry { body: Body::Refused(why), ..entry });
                }
                match head.stated() {
                    Some(packed) => self.skip(packed),
                    None => self.is_search_expected = true,
                }
                true
            }
        }
    }

    /// Whether the descriptor of an empty entry stands here: nothing stored, or nothing deflated, before it.
    fn stands_on_nothing(&mut self) -> bool {
        self.window.at_least(18);
        let data = self.window.data();
        let (data, n_packed) = data.strip_prefix(b"\x03\x00").map_or((data, 0), |rest| (rest, 2));
        let descriptor = data.strip_prefix(&header::DESCRIPTOR).unwrap_or(data);
        descriptor.starts_with(&[0, 0, 0, 0, n_packed, 0, 0, 0, 0, 0, 0, 0])
    }

    /// Unpacks the entry for its visitor, or for its end alone. `false`: nothing more can be unpacked.
    fn open(&mut self, head: &Head<'_>, method: Method, entry: Option<Entry<'_>>, visit: &mut Visit<'_>) -> bool {
        let start = self.window.position();
        let mut member = Member::new(&mut self.window, head.extent(method), head.check());
        let mut open;
        let input: &mut dyn Content = match head.lock {
            Some((cipher, password)) => {
                open = Decrypt::new(&mut member, cipher, password, head.stated());
                &mut open
            }
            None => &mut member,
        };
        let mut content = Unpack::new(input, method, &mut self.inflater, self.allowance);
        match entry {
            Some(entry) if self.allowance.is_spent() => visit(entry),
            Some(entry) => visit(Entry { body: Body::Open(&mut content), ..entry }),
            None => {}
        }
        self.last = content.end();
        let stated = head.stated();
        let end = content.end().or_else(|| stated.is_none().then(|| content.drain()));
        match (end, stated) {
            (Some(Ok(())), Some(_)) if self.window.data().starts_with(b"PK") => {}
            (_, Some(packed)) => self.skip(packed.saturating_sub(self.window.position() - start)),
            (None | Some(Ok(()) | Err(Why::Checksum)), None) => {}
            (Some(Err(Why::TooLarge)), None) => return false,
            (Some(Err(_)), None) => {
                self.is_salvage = true;
                self.is_search_expected = true;
            }
        }
        true
    }

    fn skip(&mut self, n_bytes: u64) {
        let mut n_left = n_bytes;
        while n_left > 0 && !self.window.is_empty() {
            let n_here = n_left.min(self.window.data().len() as u64);
            self.window.consume(n_here as usize);
            n_left -= n_here;
        }
    }

    /// What was lost behind the last entry, if its visitor was not told already.
    fn loss(&mut self) -> Option<Why> {
        if self.has_directory && self.n_found > 0 {
            return unpack::drain(&mut self.window);
        }
        let was_told = matches!(self.last, Some(Err(_)));
        (!was_told).then(|| self.window.failure().unwrap_or(Why::NoDirectory))
    }
}
