//! Entries that are no text but hold fields: property lists, activity files, databases. What has to be read from many
//! places is kept in memory up to a limit.

use super::{Draft, Job, Place, Tail};
use crate::engine::charset::Decoded;
use crate::engine::container::{self, Body, ReadSeek, Turn};
use crate::engine::error;
use crate::engine::format::sheet::{self, Texts};
use crate::engine::format::{Account, fit, plist, sqlite};
use crate::engine::name;
use crate::engine::window::Window;
use crate::model::{EntryOutcome, FormatKind, Ledger, Why};
use std::io::{self, Cursor, Read, SeekFrom};

/// What is held of an entry.
struct Held {
    bytes: Vec<u8>,
    is_whole: bool,
}

impl Job<'_> {
    /// Holds an entry in memory, up to the limit. A failure stays in the tail, behind what is kept.
    fn hold(&self, head: &[u8], tail: &mut Tail<'_>) -> Held {
        let mut kept = Held { bytes: head.to_vec(), is_whole: false };
        let room = self.means.limits.spool.saturating_sub(head.len() as u64);
        match tail.by_ref().take(room.saturating_add(1)).read_to_end(&mut kept.bytes) {
            Ok(_) => kept.is_whole = kept.bytes.len() as u64 <= self.means.limits.spool,
            Err(error) => tail.failure = Some(error::why(&error)),
        }
        kept
    }

    /// Visits a zip inside of something else that may be a workbook: its parts explain each other, so it is kept in
    /// memory if it is not too large for that.
    pub(super) fn workbook(&mut self, head: &[u8], tail: &mut Tail<'_>, place: Place<'_>) {
        let kept = self.hold(head, tail);
        if kept.is_whole {
            let mut archive = Cursor::new(kept.bytes);
            let texts = self.texts(&mut archive, place);
            let place = Place { texts: texts.as_ref(), ..place };
            container::zip::walk(&mut archive, place.allowance, &mut |entry| self.entry(entry, place));
        } else {
            let mut whole = kept.bytes.chain(tail);
            container::zip::walk_stream(&mut whole, place.allowance, &mut |entry| self.entry(entry, place));
        }
    }

    /// The shared texts of a workbook; `None`: it is none.
    pub(super) fn texts(&self, archive: &mut dyn ReadSeek, place: Place<'_>) -> Option<Texts> {
        let size = archive.seek(SeekFrom::End(0)).ok()?;
        let allowance = place.allowance.anew(self.means.limits, size);
        let (mut texts, mut has_sheets) = (Texts::default(), false);
        container::zip::walk(archive, &allowance, &mut |entry| {
            has_sheets |= sheet::is_sheet(&entry.name);
            let (is_texts, is_about_dates) = (sheet::is_texts(&entry.name), sheet::is_about_dates(&entry.name));
            if let (true, Body::Open(body)) = (is_texts || is_about_dates, entry.body) {
                let mut decoded = Decoded::new(b"", body, self.means.decoders);
                let mut window = Window::new(b"", &mut decoded);
                if is_texts {
                    texts.read(&mut window, self.means.limits);
                } else {
                    texts.read_dates(&mut window, self.means.limits);
                }
            }
        });
        has_sheets.then_some(texts)
    }

    /// Reads the shared texts of a workbook, which its sheets have told already, for their end alone.
    pub(super) fn told(&mut self, draft: Draft<'_>, head: &[u8], tail: &mut Tail<'_>) {
        let end = io::copy(tail, &mut io::sink());
        let behind = end.as_ref().copied().unwrap_or_default();
        let outcome = end.map_or_else(|error| EntryOutcome::Failed(error::why(&error)), |_| EntryOutcome::Read);
        let ledger = Ledger { read: (head.len() as u64).saturating_add(behind), ..Ledger::default() };
        self.report(draft, None, outcome, ledger);
    }

    /// Reads an activity file as it comes.
    pub(super) fn activity(&mut self, draft: Draft<'_>, head: &[u8], tail: &mut Tail<'_>) {
        self.fields(draft, |_, reading, _| {
            let mut whole = head.chain(tail);
            let mut window = Window::new(b"", &mut whole);
            let end = fit::read(&mut window, reading);
            (Account { read: window.position(), skipped: 0, failure: end.err() }, None)
        });
    }

    /// Reads an entry that has to be kept whole.
    pub(super) fn binary(&mut self, draft: Draft<'_>, head: &[u8], tail: &mut Tail<'_>, packed: u64) {
        let kept = self.hold(head, tail);
        let failure = tail.failure;
        if !kept.is_whole && failure.is_none() {
            let kind = draft.kind;
            return self.skip(draft, packed, Why::TooLargePacked(kind));
        }
        let n_held = kept.bytes.len() as u64;
        self.fields(draft, |kind, reading, limits| {
            let end = if kind == FormatKind::Sqlite {
                sqlite::read(&mut Cursor::new(kept.bytes), limits, reading)
            } else {
                let end = plist::read_binary(&kept.bytes, limits, reading);
                Account { read: n_held, skipped: 0, failure: end.err() }
            };
            (Account { failure: failure.or(end.failure), ..end }, None)
        });
    }

    /// Reads a database that can be read from any place.
    pub(super) fn database(&mut self, name: &str, head: &[u8], source: &mut dyn ReadSeek, size: u64, turn: Turn<'_>) {
        let shown = name::shown(name);
        self.pulse.enter(&shown);
        let mut draft = Draft::new(name, shown, Some(size), FormatKind::Sqlite);
        if self.tell(&mut draft, head, turn) {
            self.fields(draft, |_, reading, limits| (sqlite::read(source, limits, reading), None));
        }
    }
}
