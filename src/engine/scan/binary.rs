//! Entries that are no text but hold fields: property lists, activity files, databases. What has to be read from many
//! places is held in memory up to a limit.

use super::text::Ended;
use super::{Draft, Job, Tail};
use crate::engine::error;
use crate::engine::format::plist;
use crate::engine::reading::Reading;
use crate::engine::recognize::{EntryHead, Recognized, recognize};
use crate::engine::tally::How;
use crate::model::{FormatKind, Why};
use std::io::{self, Read};

/// What was held of an entry.
pub(super) struct Spooled {
    pub(super) bytes: Vec<u8>,
    /// Bytes that went by behind what is held.
    pub(super) n_beyond: u64,
    pub(super) failure: Option<Why>,
}

impl Job<'_> {
    /// Holds an entry in memory, up to the limit. What is larger is not held any further, only read for its own
    /// checksum's sake.
    pub(super) fn spool(&self, head: &[u8], tail: &mut Tail<'_>) -> Spooled {
        let mut spooled = Spooled { bytes: head.to_vec(), n_beyond: 0, failure: None };
        let room = self.means.limits.spool.saturating_sub(head.len() as u64);
        let held = tail.by_ref().take(room).read_to_end(&mut spooled.bytes);
        match held.and_then(|_| io::copy(tail, &mut io::sink())) {
            Ok(n_beyond) => spooled.n_beyond = n_beyond,
            Err(error) => spooled.failure = Some(error::why(&error)),
        }
        spooled
    }

    /// Reads an entry that has to be held whole.
    pub(super) fn binary(&mut self, draft: Draft<'_>, head: &[u8], tail: &mut Tail<'_>) {
        let spooled = self.spool(head, tail);
        let read = spooled.bytes.len() as u64;
        if spooled.n_beyond > 0 {
            let kind = draft.kind;
            return self.skip(draft, read + spooled.n_beyond, Why::TooLargePacked(kind));
        }
        self.fields(draft, head, |kind, reading, limits| {
            let end = match kind {
                FormatKind::Plist => plist::read_binary(&spooled.bytes, limits, reading),
                kind => Err(Why::Unread(kind)),
            };
            (read, spooled.failure.or(end.err()))
        });
    }

    /// Reads fields in the way of `read`, which returns how many bytes it read and why it broke off.
    pub(super) fn fields(
        &mut self,
        draft: Draft<'_>,
        head: &[u8],
        read: impl FnOnce(FormatKind, &mut Reading<'_>, &crate::engine::limits::Limits) -> (u64, Option<Why>),
    ) {
        let recognized: Option<Recognized> = recognize(&EntryHead { name: draft.name, head, kind: draft.kind });
        if let Some(recognized) = &recognized {
            self.recognize(recognized);
        }
        let layout = recognized.as_ref().map(|recognized| recognized.format);
        let mut reading = Reading::new(layout, self.means.limits, self.pulse);
        reading.take_text(draft.name.as_bytes(), How::Name);
        let n_named = reading.columns.len();
        let (read, failure) = read(draft.kind, &mut reading, self.means.limits);
        let has_values = reading.columns.iter().skip(n_named).any(|column| column.n_values > 0);
        self.finish(draft, recognized.as_ref(), reading, &Ended { failure, has_values, read, encoding: None });
    }
}
