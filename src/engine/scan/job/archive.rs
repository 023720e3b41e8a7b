//! Archives on the way of a job: their entries go the way of all entries. Judges nothing.

use super::{Draft, Job, Place, Tail};
use crate::engine::container::{self, Body, Entry, Turn};
use crate::engine::format::sheet;
use crate::engine::name;
use crate::engine::pulse::Metered;
use crate::model::{EntryOutcome, FormatKind, Ledger};
use std::io::Read;

impl Job<'_> {
    /// Visits a zip that can be read from any place.
    pub(super) fn zip(&mut self, reader: &mut Metered<'_, '_>, archive: &str, place: Place<'_>) {
        let prefix = format!("{archive}/");
        let inner = Place { prefix: &prefix, depth: 1, ..place };
        let before = self.n_entries;
        self.recognizer.enter_archive();
        container::zip::walk(reader, place.allowance, &mut |entry| self.entry(entry, inner));
        self.recognizer.leave_archive();
        self.report_empty_archive(before, archive, FormatKind::Zip);
    }

    /// Visits an archive inside of something else.
    pub(super) fn archive(&mut self, draft: &Draft<'_>, head: &[u8], tail: &mut Tail<'_>, place: Place<'_>) {
        let prefix = format!("{}/", draft.name);
        let inner = Place { prefix: &prefix, depth: place.depth + 1, texts: None, ..place };
        let before = self.n_entries;
        if draft.kind == FormatKind::Zip && sheet::may_be_workbook(head) {
            self.workbook(head, tail, inner);
            return self.report_empty_archive(before, draft.name, draft.kind);
        }
        let mut whole = head.chain(&mut *tail);
        self.recognizer.enter_archive();
        let visit = &mut |entry: Entry<'_>| self.entry(entry, inner);
        if draft.kind == FormatKind::Zip {
            container::zip::walk_stream(&mut whole, place.allowance, visit);
        } else {
            container::tar::walk_stream(&mut whole, place.allowance, visit);
        }
        self.recognizer.leave_archive();
        self.report_empty_archive(before, draft.name, draft.kind);
    }

    /// Unpacks what is one file, or a tar.
    pub(super) fn gzip(&mut self, draft: &Draft<'_>, head: &[u8], tail: &mut Tail<'_>, place: Place<'_>) {
        let file = draft.name.rsplit('/').next().unwrap_or_default();
        let stem = ["gz", "tgz", "GZ", "TGZ"].iter().find_map(|ending| file.strip_suffix(ending)?.strip_suffix('.'));
        let inner_name =
            if stem.is_some() && file.to_lowercase().ends_with(".tgz") { "tar" } else { stem.unwrap_or("unpacked") };
        let prefix = format!("{}/", draft.name);
        let inner = Place { prefix: &prefix, depth: place.depth + 1, texts: None, ..place };
        let mut whole = head.chain(&mut *tail);
        let mut unpacked = container::gzip::reader(&mut whole, place.allowance);
        let (name, notes, body) = (inner_name.to_owned(), draft.notes.clone(), Body::Open(&mut unpacked));
        self.entry(Entry { name, packed: 0, declared: None, notes, body, turn: Turn::Only }, inner);
    }

    /// An archive without entries is an entry of its own, or it would vanish.
    fn report_empty_archive(&mut self, n_entries_before: u32, archive: &str, kind: FormatKind) {
        if self.n_entries == n_entries_before {
            let draft = Draft::new(archive, name::shown(archive), Some(0), kind);
            self.report(draft, None, EntryOutcome::Empty, Ledger::default());
        }
    }
}
