//! How a scan tells how far it is. The engine has no clock: it offers often, and the receiver decides when to look.

use super::Sink;
use super::container::ReadSeek;
use crate::model::{DataClass, EntryReport, Finding, Masked, Progress, Recognition};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::{Read, Result, Seek, SeekFrom};

/// The receiver of a scan, shared by all that has something to tell.
pub(super) struct Pulse<'s> {
    sink: RefCell<&'s mut dyn Sink>,
    /// Bytes read of the sources as given, never more than they have. What is looked at again is not counted twice.
    read: Cell<u64>,
    /// Bytes of the sources that are done.
    done: Cell<u64>,
    total: u64,
    entry: RefCell<Masked>,
    /// Values by class in entries that have ended.
    settled: RefCell<BTreeMap<DataClass, u64>>,
}

impl<'s> Pulse<'s> {
    pub(super) fn new(sink: &'s mut dyn Sink, total: u64) -> Self {
        Self {
            sink: RefCell::new(sink),
            read: Cell::new(0),
            done: Cell::new(0),
            total,
            entry: RefCell::new(Masked::plain("")),
            settled: RefCell::default(),
        }
    }

    pub(super) fn enter(&self, entry: &Masked) {
        entry.clone_into(&mut self.entry.borrow_mut());
        self.beat(&Vec::new);
    }

    /// Offers the state of affairs; `so_far` counts the values of the entry at hand.
    pub(super) fn beat(&self, so_far: &dyn Fn() -> Vec<(DataClass, u64)>) {
        self.sink.borrow_mut().progress(&|| Progress {
            entry: self.entry.borrow().clone(),
            read: self.read.get().min(self.total),
            total: self.total,
            so_far: self.sum(so_far()),
        });
    }

    pub(super) fn recognized(&self, recognition: &Recognition) {
        self.sink.borrow_mut().recognized(recognition);
    }

    pub(super) fn found(&self, findings: Vec<Finding>) {
        self.sink.borrow_mut().found(findings);
    }

    pub(super) fn entry(&self, entry: EntryReport) {
        self.sink.borrow_mut().entry(entry);
    }

    fn sum(&self, at_hand: Vec<(DataClass, u64)>) -> Vec<(DataClass, u64)> {
        let mut counts = self.settled.borrow().clone();
        for (class, count) in at_hand {
            *counts.entry(class).or_default() += count;
        }
        counts.into_iter().collect()
    }

    /// Takes the counts of all entries that have ended.
    pub(super) fn settle_counts(&self, counts: &BTreeMap<DataClass, u64>) {
        counts.clone_into(&mut self.settled.borrow_mut());
    }

    /// Counts a source as read, whatever of it was.
    pub(super) fn settle(&self, size: u64) {
        self.done.set(self.done.get().saturating_add(size));
        self.reach(self.done.get());
    }

    /// Never goes back: a source that is put off has been looked into.
    fn reach(&self, read: u64) {
        self.read.set(self.read.get().max(read));
    }
}

/// A source that counts what is read of it.
pub(super) struct Metered<'r, 's> {
    source: &'r mut dyn ReadSeek,
    pulse: &'r Pulse<'s>,
    /// Bytes of the sources before this one.
    before: u64,
    /// Bytes of this one, and what was read of them.
    size: u64,
    read: u64,
}

impl<'r, 's> Metered<'r, 's> {
    pub(super) fn new(source: &'r mut dyn ReadSeek, size: u64, pulse: &'r Pulse<'s>) -> Self {
        let before = pulse.done.get();
        Self { source, pulse, before, size, read: 0 }
    }
}

impl Read for Metered<'_, '_> {
    fn read(&mut self, space: &mut [u8]) -> Result<usize> {
        let n_bytes = self.source.read(space)?;
        // A zip is read from its end first, so places say nothing; what is read twice is little.
        self.read = self.size.min(self.read.saturating_add(n_bytes as u64));
        self.pulse.reach(self.before.saturating_add(self.read));
        Ok(n_bytes)
    }
}

impl Seek for Metered<'_, '_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.source.seek(to)
    }
}
