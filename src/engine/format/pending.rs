//! Fields that wait until their record is complete, in one buffer that records on top of each other share.
//! Must not grow with the entry: readers deliver a record as soon as [`Pending::is_full`] says so.

use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};

/// Key of array elements (see [`Field::key`]).
pub(super) const ELEMENT: &[u8] = b"*";

/// Bytes of one record that wait at most.
const MAX_BYTES: usize = 64 << 10;
/// Bytes of all records that wait before the innermost no longer grows.
const MAX_ALL_BYTES: usize = 4 << 20;
/// Fields of all records that wait before the innermost no longer grows.
const MAX_ALL_FIELDS: usize = 64 << 10;

/// The place where a record begins.
#[derive(Clone, Copy, Default)]
pub(super) struct Mark {
    slot: usize,
    byte: usize,
}

/// A value that is about to wait.
#[derive(Clone, Copy)]
pub(super) struct Scalar<'a> {
    /// As written.
    pub(super) bytes: &'a [u8],
    /// How it is written.
    pub(super) escape: Escape,
    /// What the format says it is.
    pub(super) kind: Kind,
}

struct Slot {
    key: usize,
    value: usize,
    end: usize,
    escape: Escape,
    kind: Kind,
}

/// Records that are still open, the innermost last. Every byte of an entry is copied here at most once.
#[derive(Default)]
pub(super) struct Pending {
    bytes: Vec<u8>,
    slots: Vec<Slot>,
    held: Option<usize>,
    /// Always empty; keeps the allocation from record to record.
    spare: Vec<Field<'static>>,
}

impl Pending {
    /// Where a record that begins now begins.
    pub(super) fn mark(&self) -> Mark {
        Mark { slot: self.slots.len(), byte: self.bytes.len() }
    }

    /// Keeps a key until its value comes.
    pub(super) fn hold(&mut self, key: &[u8]) {
        self.drop_key();
        self.held = Some(self.bytes.len());
        self.bytes.extend_from_slice(key);
    }

    /// The key that waits for its value.
    pub(super) fn held(&self) -> Option<&[u8]> {
        self.bytes.get(self.held?..)
    }

    /// Forgets the key that waits.
    pub(super) fn drop_key(&mut self) {
        if let Some(start) = self.held.take() {
            self.bytes.truncate(start);
        }
    }

    /// Makes the key that waits a value without a key of its own.
    pub(super) fn key_as_element(&mut self) {
        if let Some(start) = self.held.take() {
            let value = self.bytes.len();
            self.bytes.extend_from_slice(ELEMENT);
            let end = self.bytes.len();
            // The star is put behind and turned to the front: one place, and rare.
            if let Some(both) = self.bytes.get_mut(start..) {
                both.rotate_right(end - value);
            }
            let value = start + ELEMENT.len();
            self.slots.push(Slot { key: start, value, end, escape: Escape::None, kind: Kind::Text });
        }
    }

    /// Adds a value under the key that waits, or else under `key`.
    pub(super) fn push(&mut self, key: &[u8], scalar: Scalar<'_>) {
        let start = self.held.take().unwrap_or_else(|| {
            let start = self.bytes.len();
            self.bytes.extend_from_slice(key);
            start
        });
        let middle = self.bytes.len();
        self.bytes.extend_from_slice(scalar.bytes);
        let Scalar { escape, kind, .. } = scalar;
        self.slots.push(Slot { key: start, value: middle, end: self.bytes.len(), escape, kind });
    }

    /// Whether a value waits under this key, in whichever record.
    pub(super) fn has(&self, key: &[u8]) -> bool {
        self.slots.iter().any(|slot| self.bytes.get(slot.key..slot.value) == Some(key))
    }

    /// Whether the record that began at `mark` should be delivered before it grows further.
    pub(super) fn is_full(&self, mark: Mark, n_fields: usize) -> bool {
        self.slots.len() - mark.slot >= n_fields
            || self.bytes.len() - mark.byte >= MAX_BYTES
            || self.slots.len() >= MAX_ALL_FIELDS
            || self.bytes.len() >= MAX_ALL_BYTES
    }

    /// Shows the sink what has come so far of the record that began at `mark`, and keeps it.
    pub(super) fn show(&self, mark: Mark, sink: &mut dyn FieldSink) {
        let slots = self.slots.get(mark.slot..).unwrap_or_default();
        let fields: Vec<Field<'_>> = slots.iter().map(|slot| self.field(slot)).collect();
        sink.outer(&fields);
    }

    fn field(&self, slot: &Slot) -> Field<'_> {
        Field {
            key: self.bytes.get(slot.key..slot.value).unwrap_or_default(),
            value: RawValue::new(self.bytes.get(slot.value..slot.end).unwrap_or_default(), slot.escape),
            kind: slot.kind,
        }
    }

    /// Hands the record that began at `mark` to the sink, unless it is empty, and forgets it.
    pub(super) fn deliver(&mut self, mark: Mark, sink: &mut dyn FieldSink) {
        self.drop_key();
        let Some(slots) = self.slots.get(mark.slot..).filter(|slots| !slots.is_empty()) else { return };
        let mut fields: Vec<Field<'_>> = std::mem::take(&mut self.spare);
        fields.extend(slots.iter().map(|slot| self.field(slot)));
        sink.record(&fields);
        self.spare = emptied(fields);
        self.slots.truncate(mark.slot);
        self.bytes.truncate(mark.byte);
    }
}

/// The same allocation for fields of another record. (An in-place `collect`: nothing is allocated or copied.)
pub(super) fn emptied<'b>(mut fields: Vec<Field<'_>>) -> Vec<Field<'b>> {
    fields.clear();
    fields.into_iter().map_while(|_| None).collect()
}
