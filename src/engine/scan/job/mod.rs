//! One job: walks through sources and archives, tells what each entry is and whose, and hands it to its reader. Every entry
//! ends with an outcome and a ledger of its bytes.

mod archive;
mod binary;
mod text;

use super::{Means, Source, parts};
use crate::engine::charset;
use crate::engine::collect::{Collector, Origin};
use crate::engine::container::{self, Allowance, Body, Entry, Turn};
use crate::engine::detect::Span;
use crate::engine::format::sheet::{self, Texts};
use crate::engine::format::{csv, sqlite};
use crate::engine::insight::Gathered;
use crate::engine::outline::Outline;
use crate::engine::pulse::{Metered, Pulse};
use crate::engine::reading::Reading;
use crate::engine::recognize::{EntryHead, Recognized, Recognizer, Told};
use crate::engine::{error, name, sniff};
use crate::model::{
    DataClass, Drawable, EntryId, EntryOutcome, EntryReport, FormatKind, Ledger, Masked, Note, Provider, ProviderId,
    Recognition, Shape, Summary, Why,
};
use std::borrow::Cow;
use std::cell::Cell;
use std::io::{Read, Seek, SeekFrom};

/// Bytes at the start of an entry that tell what it is.
const HEAD: usize = 64 << 10;

/// A job at work.
pub(super) struct Job<'j> {
    means: &'j Means<'j>,
    pulse: &'j Pulse<'j>,
    pub(super) collector: Collector<'j>,
    pub(super) summary: Summary,
    recognizer: Recognizer,
    pub(super) recognitions: Vec<Recognition>,
    n_entries: u32,
    /// Names of people that entries have told, and ids in their names, to be masked in the names of later ones.
    names: Vec<(DataClass, String)>,
    /// Names of the sources that may be parts of something.
    pub(super) part_names: Vec<String>,
    /// Takes the fields instead of the collector, if the structure is all that is asked for.
    pub(super) outline: Option<Outline>,
    /// What the entries tell together.
    pub(super) gathered: Gathered,
    /// What is to be drawn, if this is not a scan.
    pub(super) drawn: Option<Drawable>,
}

/// Where an entry stands among archives.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// Path of the archives around it, with a slash at the end.
    prefix: &'p str,
    /// Archives around it.
    depth: u32,
    allowance: &'p Allowance<'p>,
    /// Shared texts of the workbook that it is a part of.
    texts: Option<&'p Texts>,
}

/// An entry on its way to its report.
struct Draft<'d> {
    /// The number that it got when it was put off.
    id: Option<EntryId>,
    name: &'d str,
    shown: Masked,
    declared: Option<u64>,
    kind: FormatKind,
    notes: Vec<Note>,
    recognized: Option<Recognized>,
}

impl<'d> Draft<'d> {
    fn new(name: &'d str, shown: Masked, declared: Option<u64>, kind: FormatKind) -> Self {
        Self { id: None, name, shown, declared, kind, notes: Vec::new(), recognized: None }
    }
}

impl<'j> Job<'j> {
    pub(super) fn new(providers: &[&'static Provider], means: &'j Means<'j>, pulse: &'j Pulse<'j>) -> Self {
        Self {
            means,
            pulse,
            collector: Collector::new(means.limits),
            summary: Summary::default(),
            recognizer: Recognizer::new(providers),
            recognitions: Vec::new(),
            n_entries: 0,
            names: Vec::new(),
            part_names: Vec::new(),
            gathered: Gathered::default(),
            outline: None,
            drawn: None,
        }
    }

    pub(super) fn sources<'a>(&mut self, sources: impl IntoIterator<Item = Source<'a>>) {
        let mut put_off = Vec::new();
        for mut source in sources {
            if parts::may_be_part(&source.name) {
                self.part_names.push(source.name.clone());
            }
            self.summary.source_bytes = self.summary.source_bytes.saturating_add(source.size);
            let number = Cell::new(None);
            let turn = if put_off.len() < Self::PUT_OFF { Turn::First(&number) } else { Turn::Only };
            self.source(&mut source, turn);
            match number.get() {
                Some(number) => put_off.push((source, number)),
                None => self.pulse.settle(source.size),
            }
        }
        for (mut source, number) in put_off {
            self.source(&mut source, Turn::Second(number));
            self.pulse.settle(source.size);
        }
    }
}

impl Job<'_> {
    /// Names that are remembered.
    const NAMES: usize = 64;
    /// Sources that are put off: they stay open, and many systems allow a program a thousand open files.
    const PUT_OFF: usize = 256;

    fn source(&mut self, source: &mut Source<'_>, turn: Turn<'_>) {
        let allowance =
            Allowance::new(self.means.limits, self.means.decoders, source.size).with_password(self.means.password);
        let mut reader = Metered::new(source.reader.as_mut(), source.size, self.pulse);
        let mut head = Vec::new();
        let is_readable = reader.seek(SeekFrom::Start(0)).is_ok()
            && fill_head(&mut reader, &mut head).is_ok()
            && reader.seek(SeekFrom::Start(0)).is_ok();
        // No archive is put off.
        let is_zip = is_readable
            && !matches!(turn, Turn::Second(_))
            && (container::zip::is_zip(&head)
                || (sniff::sniff(&head, &source.name, self.means.decoders, &is_table) != FormatKind::Office
                    && container::zip::has_directory(&mut reader)));
        let place = Place { prefix: "", depth: 0, allowance: &allowance, texts: None };
        if is_zip {
            let texts = if sheet::may_be_workbook(&head) { self.texts(&mut reader, place) } else { None };
            self.zip(&mut reader, &source.name, Place { texts: texts.as_ref(), ..place });
            return;
        }
        if is_readable && head.starts_with(sqlite::MAGIC) {
            return self.database(&source.name, &head, &mut reader, source.size, turn);
        }
        let is_back = reader.seek(SeekFrom::Start(0)).is_ok();
        let body = if is_readable && is_back { Body::Open(&mut reader) } else { Body::Refused(Why::Unreadable) };
        let (packed, declared) = (source.size, Some(source.size));
        self.entry(Entry { name: source.name.clone(), packed, declared, notes: Vec::new(), body, turn }, place);
    }

    fn entry(&mut self, entry: Entry<'_>, place: Place<'_>) {
        let path = format!("{}{}", place.prefix, entry.name);
        let shown = name::shown(&path);
        let shown = name::without(&shown, self.known_names());
        self.pulse.enter(&shown);
        let mut draft = Draft::new(&path, shown, entry.declared, FormatKind::Binary);
        draft.notes = entry.notes;
        match entry.body {
            Body::Refused(why) => {
                if self.tell(&mut draft, b"", entry.turn) {
                    self.skip(draft, entry.packed, why);
                }
            }
            Body::Open(_) if name::is_mac_twin(&path) => {
                self.tell(&mut draft, b"", Turn::Only);
                self.skip(draft, entry.packed, Why::MacTwin);
            }
            Body::Open(body) => {
                let mut head = Vec::new();
                let failure = fill_head(body, &mut head).err();
                let text = charset::head(&head, self.means.decoders);
                draft.kind = sniff::sniff(&head, &path, self.means.decoders, &is_table);
                if place.texts.is_some() && draft.kind == FormatKind::Xml && sheet::is_sheet(&entry.name) {
                    draft.kind = FormatKind::Sheet;
                }
                let is_told = sheet::is_texts(&entry.name) && place.texts.is_some_and(Texts::are_whole);
                if is_told && draft.kind == FormatKind::Xml {
                    return self.told(draft, &head, &mut Tail { body, failure });
                }
                let is_archive = matches!(draft.kind, FormatKind::Zip | FormatKind::Gzip | FormatKind::Tar);
                if is_archive && place.depth > self.means.limits.archive_depth {
                    self.tell(&mut draft, b"", Turn::Only);
                    self.skip(draft, entry.packed, Why::ArchiveTooDeep);
                    return;
                }
                let telling = telling(draft.kind, &head, &text);
                if is_archive || self.tell(&mut draft, telling, entry.turn) {
                    self.open(draft, &head, &text, Tail { body, failure }, entry.packed, place);
                }
            }
        }
    }

    /// Goes by what the entry is.
    fn open(
        &mut self,
        mut draft: Draft<'_>,
        head: &[u8],
        text: &[u8],
        mut tail: Tail<'_>,
        packed: u64,
        place: Place<'_>,
    ) {
        match draft.kind {
            FormatKind::Zip | FormatKind::Tar => self.archive(&draft, head, &mut tail, place),
            FormatKind::Gzip => self.gzip(&draft, head, &mut tail, place),
            FormatKind::Empty => match tail.failure {
                Some(why) => {
                    let failed = draft.declared.unwrap_or_default();
                    self.unread(draft, EntryOutcome::Failed(why), Ledger { failed, ..Ledger::default() });
                }
                None => self.unread(draft, EntryOutcome::Empty, Ledger::default()),
            },
            FormatKind::Json if sniff::is_schema(text) => {
                let skipped = draft.declared.unwrap_or(packed.max(head.len() as u64));
                let ledger = Ledger { skipped, ..Ledger::default() };
                let recognized = draft.recognized.take();
                self.named(draft, recognized.as_ref(), EntryOutcome::Skipped(Why::Schema), ledger);
            }
            kind if is_text(kind, head) => self.text(draft, head, &mut tail, place.texts),
            FormatKind::Fit => self.activity(draft, head, &mut tail),
            FormatKind::Plist | FormatKind::Sqlite => self.binary(draft, head, &mut tail, packed),
            kind => {
                let unread = head.len() as u64;
                draft.declared = draft.declared.or(Some(unread.max(packed)));
                self.skip(draft, packed, Why::Unread(kind));
            }
        }
    }

    fn skip(&mut self, draft: Draft<'_>, packed: u64, why: Why) {
        let skipped = draft.declared.unwrap_or(packed);
        self.unread(draft, EntryOutcome::Skipped(why), Ledger { skipped, ..Ledger::default() });
    }

    /// Tells whose an entry is, by its name and its first bytes. `false`: it is put off.
    fn tell(&mut self, draft: &mut Draft<'_>, head: &[u8], turn: Turn<'_>) -> bool {
        let mut name = Cow::Borrowed(draft.name);
        // Macs write accents as signs of their own.
        if !name.is_ascii() {
            name = Cow::Owned(self.means.decoders.composed(draft.name));
        }
        let first = if let Turn::First(number) = turn { Some(number) } else { None };
        if let Turn::Second(number) = turn {
            draft.id = Some(EntryId(number));
        }
        match self.recognizer.recognize(&EntryHead { name: &name, head, kind: draft.kind }, first.is_some()) {
            Told::Known(recognized) => draft.recognized = Some(recognized),
            Told::Unknown => {}
            Told::Later => {
                first.inspect(|number| number.set(Some(self.next_id().0)));
                return false;
            }
        }
        true
    }

    fn next_id(&mut self) -> EntryId {
        let id = EntryId(self.n_entries);
        self.n_entries = self.n_entries.saturating_add(1);
        id
    }

    /// Reports what is not read. Whose it is, its path may say.
    fn unread(&mut self, mut draft: Draft<'_>, outcome: EntryOutcome, ledger: Ledger) {
        let recognized = draft.recognized.take();
        if let Some(recognized) = &recognized {
            self.recognize(recognized);
        }
        self.named(draft, recognized.as_ref(), outcome, ledger);
    }

    /// Reports what only its name tells of.
    fn named(&mut self, mut draft: Draft<'_>, recognized: Option<&Recognized>, outcome: EntryOutcome, ledger: Ledger) {
        let personal = self.personal(&mut draft, recognized);
        if self.outline.is_none() && !personal.is_empty() {
            let mut reading = Reading::new(None, self.means.limits, self.pulse);
            reading.take_name(draft.name, &personal, recognized.is_some());
            let provider = recognized.map(|recognized| recognized.provider);
            let origin = Origin { provider, format: None, entry: &draft.shown };
            let findings = self.collector.fold(&mut reading, &origin);
            self.pulse.found(findings);
        }
        self.report(draft, recognized, outcome, ledger);
    }

    /// What is personal in an entry's name, and masks it there.
    fn personal(&mut self, draft: &mut Draft<'_>, recognized: Option<&Recognized>) -> Vec<Span> {
        let rules = recognized.map_or(&[][..], |recognized| recognized.provider.names);
        let personal = name::personal(draft.name, rules);
        for span in personal.iter().filter(|span| !matches!(span.shape, Shape::Tested(_))) {
            self.remember_name(span.class, draft.name.get(span.start..span.end).unwrap_or_default());
        }
        draft.shown = name::without(&name::masked(draft.name, &personal), self.known_names());
        personal
    }

    fn known_names(&self) -> impl Iterator<Item = (DataClass, &str)> {
        self.names.iter().map(|(class, name)| (*class, name.as_str()))
    }

    fn remember_name(&mut self, class: DataClass, name: &str) {
        if self.names.len() < Self::NAMES && !self.names.iter().any(|(_, known)| known == name) {
            self.names.push((class, name.to_owned()));
        }
    }

    fn report(&mut self, draft: Draft<'_>, recognized: Option<&Recognized>, outcome: EntryOutcome, ledger: Ledger) {
        let id = draft.id.unwrap_or_else(|| self.next_id());
        if let Some(outline) = &mut self.outline {
            return outline.end(draft.name, draft.kind, recognized, outcome);
        }
        let report = EntryReport {
            id,
            name: draft.shown,
            provider: recognized.map(|recognized| ProviderId(recognized.provider.id.to_owned())),
            format: recognized.map(|recognized| Masked::plain(recognized.format.name)),
            kind: draft.kind,
            outcome,
            ledger,
            notes: draft.notes,
        };
        self.summary.add(&report);
        self.pulse.entry(report);
    }
}

/// What follows the head, with the failure that came while the head was read.
struct Tail<'t> {
    body: &'t mut dyn Read,
    failure: Option<Why>,
}

impl Read for Tail<'_> {
    fn read(&mut self, space: &mut [u8]) -> std::io::Result<usize> {
        match self.failure {
            Some(why) => Err(error::Broken(why).into()),
            None => self.body.read(space),
        }
    }
}

/// What of the beginning of an entry can tell whose it is.
fn telling<'h>(kind: FormatKind, head: &'h [u8], text: &'h [u8]) -> &'h [u8] {
    match kind {
        kind if is_text(kind, head) => text,
        FormatKind::Plist | FormatKind::Fit | FormatKind::Sqlite => head,
        _ => b"",
    }
}

/// Whether it is read as text.
fn is_text(kind: FormatKind, head: &[u8]) -> bool {
    match kind {
        FormatKind::Json
        | FormatKind::Ndjson
        | FormatKind::Csv
        | FormatKind::Xml
        | FormatKind::Html
        | FormatKind::Vcard
        | FormatKind::Calendar
        | FormatKind::Sheet
        | FormatKind::Text => true,
        FormatKind::Plist => !head.starts_with(b"bplist"),
        _ => false,
    }
}

fn is_table(head: &[u8]) -> bool {
    csv::sniff(head).is_some()
}

/// Reads up to [`HEAD`] bytes; what came before a failure is kept.
fn fill_head(body: &mut dyn Read, head: &mut Vec<u8>) -> Result<(), Why> {
    body.take(HEAD as u64).read_to_end(head).map(|_| ()).map_err(|error| error::why(&error))
}
