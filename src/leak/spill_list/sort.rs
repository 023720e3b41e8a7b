//! Sorts more entries than fit into memory: sorted runs on a scratch, merged as often as they are asked for. Equal
//! entries become one. Knows no file: the scratch is the caller's.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::io::{Error, ErrorKind, Result};
use std::ops::Range;

/// Room for what does not fit into memory. Written from front to end, then read in runs.
pub trait Scratch {
    /// Puts bytes behind those that are there.
    fn append(&mut self, bytes: &[u8]) -> Result<()>;

    /// Fills `space` with the bytes from `offset` on, all of which are there.
    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<()>;
}

/// In memory: for lists that are known to be small.
impl Scratch for Vec<u8> {
    fn append(&mut self, bytes: &[u8]) -> Result<()> {
        self.extend_from_slice(bytes);
        Ok(())
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<()> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.get(offset..)).unwrap_or_default();
        let bytes = rest.get(..space.len()).ok_or(ErrorKind::UnexpectedEof)?;
        space.copy_from_slice(bytes);
        Ok(())
    }
}

/// What is sorted: a prefix, with or without a payload. Without, an entry takes half the memory.
pub(super) trait Entry: Copy + Ord {
    /// Bytes on the scratch.
    const BYTES: usize;

    fn of(prefix: u64, payload: u32) -> Self;
    fn prefix(self) -> u64;
    fn payload(self) -> u32;
    fn write(self, bytes: &mut Vec<u8>);
    fn read(bytes: &[u8]) -> Option<Self>;

    /// Takes in another entry of the same prefix.
    fn absorb(&mut self, other: Self) {
        *self = Self::of(self.prefix(), self.payload() | other.payload());
    }
}

impl Entry for u64 {
    const BYTES: usize = 8;

    fn of(prefix: u64, _: u32) -> Self {
        prefix
    }

    fn prefix(self) -> u64 {
        self
    }

    fn payload(self) -> u32 {
        0
    }

    fn write(self, bytes: &mut Vec<u8>) {
        bytes.extend(self.to_le_bytes());
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        bytes.first_chunk().map(|bytes| Self::from_le_bytes(*bytes))
    }
}

impl Entry for (u64, u32) {
    const BYTES: usize = 12;

    fn of(prefix: u64, payload: u32) -> Self {
        (prefix, payload)
    }

    fn prefix(self) -> u64 {
        self.0
    }

    fn payload(self) -> u32 {
        self.1
    }

    fn write(self, bytes: &mut Vec<u8>) {
        bytes.extend(self.0.to_le_bytes());
        bytes.extend(self.1.to_le_bytes());
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (prefix, rest) = bytes.split_first_chunk()?;
        rest.first_chunk().map(|payload| (u64::from_le_bytes(*prefix), u32::from_le_bytes(*payload)))
    }
}

/// Entries on their way to being sorted.
pub(super) struct Sorter<E> {
    entries: Vec<E>,
    capacity: usize,
    runs: Vec<Range<u64>>,
}

/// Entries in order, each once.
pub(super) enum Sorted<E> {
    Memory(Vec<E>),
    /// Runs on the scratch, and the bytes of memory that reading them may take.
    Scratch(Vec<Range<u64>>, usize),
}

/// Bytes that are put on the scratch at a time, and most that are read from a run at a time.
const PIECE: usize = 1 << 20;

impl<E: Entry> Sorter<E> {
    /// Takes at most `memory_bytes` of memory, but always room for two entries.
    pub(super) fn new(memory_bytes: usize) -> Self {
        Self { entries: Vec::new(), capacity: (memory_bytes / size_of::<E>()).max(2), runs: Vec::new() }
    }

    #[inline]
    pub(super) fn push(&mut self, entry: E, scratch: &mut dyn Scratch) -> Result<()> {
        if self.entries.len() == self.entries.capacity() {
            self.grow(scratch)?;
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Doubles the room, but never beyond the budget.
    #[cold]
    fn grow(&mut self, scratch: &mut dyn Scratch) -> Result<()> {
        let len = self.entries.len();
        if len >= self.capacity {
            return self.spill(scratch);
        }
        self.entries.reserve_exact(len.max(1 << 16).min(self.capacity - len));
        Ok(())
    }

    /// Puts what is in memory on the scratch, as a run.
    fn spill(&mut self, scratch: &mut dyn Scratch) -> Result<()> {
        tidy(&mut self.entries);
        let start = self.runs.last().map_or(0, |run| run.end);
        let mut bytes = Vec::with_capacity(PIECE);
        for entries in self.entries.chunks(PIECE / E::BYTES) {
            bytes.clear();
            for entry in entries {
                entry.write(&mut bytes);
            }
            scratch.append(&bytes)?;
        }
        self.runs.push(start..start + (self.entries.len() * E::BYTES) as u64);
        self.entries.clear();
        Ok(())
    }

    /// Entries that fit into memory never touch the scratch.
    pub(super) fn finish(mut self, scratch: &mut dyn Scratch) -> Result<Sorted<E>> {
        if self.runs.is_empty() {
            tidy(&mut self.entries);
            return Ok(Sorted::Memory(self.entries));
        }
        self.spill(scratch)?;
        Ok(Sorted::Scratch(self.runs, self.capacity * size_of::<E>()))
    }
}

/// Sorts; entries of the same prefix become one.
fn tidy<E: Entry>(entries: &mut Vec<E>) {
    entries.sort_unstable();
    entries.dedup_by(|later, kept| {
        let is_same = later.prefix() == kept.prefix();
        if is_same {
            kept.absorb(*later);
        }
        is_same
    });
}

impl<E: Entry> Sorted<E> {
    pub(super) fn count(&self, scratch: &dyn Scratch) -> Result<u64> {
        let mut n_entries = 0;
        match self {
            Sorted::Memory(entries) => n_entries = entries.len() as u64,
            Sorted::Scratch(..) => self.each(scratch, &mut |_| {
                n_entries += 1;
                Ok(())
            })?,
        }
        Ok(n_entries)
    }

    /// Hands on every entry, in order.
    pub(super) fn each(&self, scratch: &dyn Scratch, take: &mut impl FnMut(E) -> Result<()>) -> Result<()> {
        match self {
            Sorted::Memory(entries) => entries.iter().try_for_each(|entry| take(*entry)),
            Sorted::Scratch(runs, memory_bytes) => merge(runs, *memory_bytes, scratch, take),
        }
    }
}

fn merge<E: Entry>(
    runs: &[Range<u64>],
    memory_bytes: usize,
    scratch: &dyn Scratch,
    take: &mut impl FnMut(E) -> Result<()>,
) -> Result<()> {
    let n_ahead = (memory_bytes / runs.len().max(1)).clamp(4 << 10, PIECE) / E::BYTES;
    let mut runs: Vec<Run> = runs.iter().map(|run| Run::new(run.clone(), n_ahead * E::BYTES)).collect();
    let mut heads = BinaryHeap::with_capacity(runs.len());
    for (idx, run) in runs.iter_mut().enumerate() {
        heads.extend(run.entry::<E>(scratch)?.map(|entry| Reverse((entry, idx))));
    }
    let mut waiting: Option<E> = None;
    while let Some(mut head) = heads.peek_mut() {
        let Reverse((entry, idx)) = *head;
        match runs.get_mut(idx).map_or(Ok(None), |run| run.entry(scratch))? {
            Some(next) => *head = Reverse((next, idx)),
            None => drop(PeekMut::pop(head)),
        }
        match &mut waiting {
            Some(same) if same.prefix() == entry.prefix() => same.absorb(entry),
            _ => waiting.replace(entry).map_or(Ok(()), &mut *take)?,
        }
    }
    waiting.map_or(Ok(()), take)
}

/// A run that is being read, some of it ahead.
struct Run {
    left: Range<u64>,
    ahead: Vec<u8>,
    position: usize,
    n_ahead: usize,
}

impl Run {
    fn new(left: Range<u64>, n_ahead: usize) -> Self {
        Self { left, ahead: Vec::new(), position: 0, n_ahead }
    }

    fn entry<E: Entry>(&mut self, scratch: &dyn Scratch) -> Result<Option<E>> {
        if self.position == self.ahead.len() {
            let n_bytes = (self.left.end - self.left.start).min(self.n_ahead as u64);
            if n_bytes == 0 {
                return Ok(None);
            }
            self.ahead.resize(n_bytes as usize, 0);
            scratch.read_at(self.left.start, &mut self.ahead)?;
            self.left.start += n_bytes;
            self.position = 0;
        }
        let entry = self.ahead.get(self.position..).and_then(E::read);
        self.position += E::BYTES;
        entry.map(Some).ok_or_else(|| Error::from(ErrorKind::UnexpectedEof))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<E: Entry + std::fmt::Debug>(memory_bytes: usize, entries: &[E], expected: &[E], n_scratch: usize) {
        let mut scratch = Vec::new();
        let mut unsorted = Sorter::new(memory_bytes);
        for entry in entries {
            unsorted.push(*entry, &mut scratch).unwrap();
        }
        let sorted = unsorted.finish(&mut scratch).unwrap();
        let mut found = Vec::new();
        sorted
            .each(&scratch, &mut |entry| {
                found.push(entry);
                Ok(())
            })
            .unwrap();
        assert_eq!(found, expected);
        assert_eq!(sorted.count(&scratch).unwrap(), expected.len() as u64);
        assert_eq!(scratch.len(), n_scratch);
    }

    #[test]
    fn entries_come_out_in_order_and_once() {
        check::<u64>(800, &[], &[], 0);
        check::<u64>(800, &[3, 1, 3, 2, u64::MAX, 1], &[1, 2, 3, u64::MAX], 0);
        check(800, &[(3, 1), (1, 8), (3, 2), (2, 0)], &[(1, 8), (2, 0), (3, 3)], 0);
    }

    #[test]
    fn entries_beyond_the_budget_go_through_the_scratch() {
        check::<u64>(16, &[3, 1, 3, 2, 7, 1, 1], &[1, 2, 3, 7], 7 * 8);
        check::<u64>(0, &[2, 2, 2, 2, 2], &[2], 3 * 8);
        check(32, &[(3, 1), (1, 8), (3, 2), (2, 0), (3, 4)], &[(1, 8), (2, 0), (3, 7)], 5 * 12);
    }

    #[test]
    fn entries_that_just_fit_never_touch_the_scratch() {
        check::<u64>(32, &[4, 3, 2, 1], &[1, 2, 3, 4], 0);
    }
}
