//! Entries with fields: recognised, read, folded into findings. What of a text cannot be read as fields is searched as text.

use super::{Draft, Job, Tail};
use crate::engine::charset::Decoded;
use crate::engine::collect::Origin;
use crate::engine::field::FieldSink;
use crate::engine::format::sheet::{self, Texts};
use crate::engine::format::{self, Account};
use crate::engine::limits::Limits;
use crate::engine::name;
use crate::engine::reading::Reading;
use crate::engine::recognize::Recognized;
use crate::engine::window::Window;
use crate::model::{DataClass, EntryOutcome, FormatKind, Ledger, Masked, Note, ProviderId, Recognition, Why};

impl Job<'_> {
    /// Reads text as fields, and what cannot be read as fields as plain text.
    pub(super) fn text(&mut self, draft: Draft<'_>, head: &[u8], tail: &mut Tail<'_>, texts: Option<&Texts>) {
        let decoders = self.means.decoders;
        self.fields(draft, |kind, fields, limits| {
            let mut decoded = Decoded::new(head, tail, decoders);
            let failure = read_text(kind, texts, &mut decoded, limits, fields);
            (Account { read: decoded.source_bytes(), skipped: 0, failure }, decoded.note())
        });
    }

    /// Reads fields in the way of `read`, which returns how it ended and the encoding if it was guessed.
    pub(super) fn fields(
        &mut self,
        mut draft: Draft<'_>,
        read: impl FnOnce(FormatKind, &mut dyn FieldSink, &Limits) -> (Account, Option<Note>),
    ) {
        let recognized = draft.recognized.take();
        if let Some(recognized) = &recognized {
            self.recognize(recognized);
        }
        if let Some(outline) = &mut self.outline {
            let mut sketch = outline.sketch(draft.name, draft.kind, recognized.as_ref());
            let (Account { failure, .. }, _) = read(draft.kind, &mut sketch, self.means.limits);
            let outcome = outcome(failure, sketch.has_values());
            return self.report(draft, recognized.as_ref(), outcome, Ledger::default());
        }
        let personal = self.personal(&mut draft, recognized.as_ref());
        let layout = recognized.as_ref().map(|recognized| recognized.format);
        let mut reading = Reading::new(layout, self.means.limits, self.pulse);
        let order = recognized.as_ref().and_then(|recognized| recognized.provider.dates);
        reading.observed.begin(draft.kind, order, self.drawn);
        reading.take_name(draft.name, &personal, recognized.is_some());
        let n_named = reading.columns.len();
        let (account, encoding) = read(draft.kind, &mut reading, self.means.limits);
        let has_values = reading.columns.iter().skip(n_named).any(|column| column.n_values > 0);
        self.finish(draft, recognized.as_ref(), reading, &Ended { account, has_values, encoding });
    }

    fn finish(
        &mut self,
        mut draft: Draft<'_>,
        recognized: Option<&Recognized>,
        mut reading: Reading<'_>,
        ended: &Ended,
    ) {
        let provider = recognized.map(|recognized| recognized.provider);
        let format = recognized.map(|recognized| recognized.format);
        draft.shown = name::without(&draft.shown, reading.names());
        self.remember_names(&reading);
        reading.hide_names(self.known_names());
        self.gathered.take(&mut reading, provider, &draft.shown, &mut self.collector.shared);
        let origin = Origin { provider, format, entry: &draft.shown };
        let findings = self.collector.fold(&mut reading, &origin);
        if !findings.is_empty() {
            self.pulse.settle_counts(self.collector.counts());
            self.pulse.found(findings);
        }
        draft.notes.extend(ended.encoding);
        draft.notes.extend(reading.take_notes());
        let Account { read, skipped, failure } = ended.account;
        let failed = draft.declared.map_or(0, |declared| declared.saturating_sub(read));
        let failed = if failure.is_some() { failed } else { 0 };
        // What breaks off before its first value may have held some.
        let is_cut = draft.notes.iter().any(|note| matches!(note, Note::Unfinished(_)));
        let outcome = outcome(failure, ended.has_values || is_cut);
        self.report(draft, recognized, outcome, Ledger { read, skipped, failed });
    }

    /// Some archives carry their owner's full name as the top folder; the profile inside tells which words that is.
    fn remember_names(&mut self, reading: &Reading<'_>) {
        for (class, name) in reading.names() {
            if class == DataClass::Name {
                self.remember_name(class, name);
            }
        }
    }

    pub(super) fn recognize(&mut self, recognized: &Recognized) {
        let known = self.recognitions.iter().position(|known| known.provider.0 == recognized.provider.id);
        let idx = known.unwrap_or_else(|| {
            self.recognitions.push(Recognition {
                provider: ProviderId(recognized.provider.id.to_owned()),
                name: Masked::plain(recognized.provider.name),
                holder: recognized.provider.holder,
                standing: recognized.provider.standing,
                others: Vec::new(),
                marks: Vec::new(),
                n_entries: 0,
            });
            self.recognitions.len() - 1
        });
        let Some(recognition) = self.recognitions.get_mut(idx) else { return };
        recognition.n_entries += 1;
        let n_before = recognition.marks.len() + recognition.others.len();
        for mark in &recognized.marks {
            if recognition.marks.len() < 6 && !recognition.marks.contains(mark) {
                recognition.marks.push(mark.clone());
            }
        }
        let other = recognized.other.map(|other| Masked::plain(other.name));
        if let Some(other) = other.filter(|other| recognition.others.len() < 3 && !recognition.others.contains(other)) {
            recognition.others.push(other);
        }
        if recognition.n_entries == 1 || recognition.marks.len() + recognition.others.len() > n_before {
            self.pulse.recognized(recognition);
        }
    }
}

/// How an entry ended that was read as far as it goes.
fn outcome(failure: Option<Why>, has_values: bool) -> EntryOutcome {
    match failure {
        Some(why) => EntryOutcome::Failed(why),
        None if !has_values => EntryOutcome::Empty,
        None => EntryOutcome::Read,
    }
}

/// How the reading of an entry ended.
struct Ended {
    account: Account,
    has_values: bool,
    encoding: Option<Note>,
}

fn read_text(
    kind: FormatKind,
    texts: Option<&Texts>,
    decoded: &mut Decoded<'_>,
    limits: &Limits,
    fields: &mut dyn FieldSink,
) -> Option<Why> {
    let mut window = Window::new(b"", decoded);
    match texts {
        Some(texts) if kind == FormatKind::Sheet => sheet::read(&mut window, texts, limits, fields),
        _ => format::read(kind, &mut window, limits, fields),
    }
    window.failure()
}
