//! One pass over a list or a part of it: reads it in chunks, each with a margin, and lets every search look at it.
//! Keeps no more than a chunk in memory; knows no kind of list.

use super::digest::Needles;
use super::found::Found;
use super::hex_run::{self, MARGIN, Piece};
use super::{MAX_READ, ReadAt, Tick, base64_run, plain};
use crate::engine::error;
use crate::model::{ListCounts, Why};
use std::io::{ErrorKind, Read, Result};
use std::ops::Range;

/// Bytes read at a time, margins left out. Chromium reads a gigabyte in 4.6 s by pieces of 1 MiB, in 2.7 s by 4 MiB, in
/// 1.9 s by 16 MiB (2026-11, two cores); more is never asked for.
pub(super) const CHUNK: usize = MAX_READ - 2 * MARGIN;
/// Bytes that all searches look at before they go on: they stay in the nearer caches.
const STEP: usize = 64 << 10;
/// Bytes of the end that are kept of a stream.
const TAIL: usize = 64 << 10;

/// What is searched for, and what was found so far.
pub(super) struct Pass<'n> {
    needles: &'n Needles,
    with_base64: bool,
    pub(super) counts: ListCounts,
    pub(super) found: Found,
}

impl<'n> Pass<'n> {
    pub(super) fn new(needles: &'n Needles, with_base64: bool) -> Self {
        Self { needles, with_base64, counts: ListCounts::default(), found: Found::default() }
    }

    /// Searches a piece.
    pub(super) fn take(&mut self, piece: &Piece<'_>) {
        let mut from = piece.own.start;
        while from < piece.own.end {
            let to = piece.own.end.min(from + STEP);
            let step = Piece { own: from..to, ..*piece };
            hex_run::search(&step, self.needles, &mut self.counts, &mut self.found);
            plain::search(&step, self.needles, &mut self.counts, &mut self.found);
            if self.with_base64 {
                base64_run::search(&step, self.needles, &mut self.counts, &mut self.found);
            }
            from = to;
        }
    }

    /// Searches everything that begins in `span` of a list. Returns the bytes dealt with, and why no more.
    pub(super) fn over_list(
        &mut self,
        list: &dyn ReadAt,
        span: Range<u64>,
        chunk: usize,
        tick: &mut Tick<'_>,
    ) -> (u64, Option<Why>) {
        let mut space = vec![0; chunk.min(usize::try_from(span.end - span.start).unwrap_or(chunk)) + 2 * MARGIN];
        let mut from = span.start;
        while from < span.end {
            let to = span.end.min(from + chunk as u64);
            let base = from.saturating_sub(MARGIN as u64);
            let n_wanted = (to + MARGIN as u64).min(list.size()) - base;
            let Some(space) = space.get_mut(..n_wanted as usize) else { break };
            match list.read_at(base, space) {
                Ok(n_read) if n_read == space.len() => {}
                // The list is shorter than it said: it changes while it is read.
                Ok(_) => return (from - span.start, Some(Why::Unreadable)),
                Err(error) => return (from - span.start, Some(error::why(&error))),
            }
            let own = (from - base) as usize..(to - base) as usize;
            self.take(&Piece { bytes: space, own, base });
            from = to;
            tick(from - span.start);
        }
        (span.end - span.start, None)
    }

    /// Searches all that a stream gives.
    pub(super) fn over_stream(&mut self, reader: &mut dyn Read, chunk: usize) -> Streamed {
        let mut space = vec![0; chunk + 2 * MARGIN];
        let mut streamed = Streamed { n_bytes: 0, tail: Vec::new(), failure: None };
        let (mut n_before, mut n_filled) = (0, 0);
        loop {
            let n_fresh = n_filled;
            let is_last = match fill(reader, space.get_mut(n_filled..).unwrap_or_default()) {
                (n_bytes, None) => {
                    n_filled += n_bytes;
                    n_filled < space.len()
                }
                (n_bytes, failure) => {
                    n_filled += n_bytes;
                    streamed.failure = failure;
                    true
                }
            };
            let bytes = space.get(..n_filled).unwrap_or_default();
            streamed.see(bytes.get(n_fresh..).unwrap_or_default());
            let own_end = if is_last { n_filled } else { n_filled - MARGIN };
            let base = streamed.n_bytes - n_filled as u64;
            self.take(&Piece { bytes, own: n_before..own_end, base });
            if is_last {
                return streamed;
            }
            let kept = own_end.saturating_sub(MARGIN);
            space.copy_within(kept..n_filled, 0);
            n_before = own_end - kept;
            n_filled -= kept;
        }
    }
}

/// What a stream was.
pub(super) struct Streamed {
    /// Bytes that it gave.
    pub(super) n_bytes: u64,
    /// The last of them.
    pub(super) tail: Vec<u8>,
    /// Why it gave no more, if it broke off.
    pub(super) failure: Option<Why>,
}

impl Streamed {
    fn see(&mut self, bytes: &[u8]) {
        self.n_bytes += bytes.len() as u64;
        let kept = bytes.get(bytes.len().saturating_sub(TAIL)..).unwrap_or_default();
        self.tail.extend_from_slice(kept);
        self.tail.drain(..self.tail.len().saturating_sub(TAIL));
    }
}

/// Fills `space` as far as the stream goes.
pub(super) fn fill(reader: &mut dyn Read, space: &mut [u8]) -> (usize, Option<Why>) {
    let mut n_filled = 0;
    while let Some(rest) = space.get_mut(n_filled..).filter(|rest| !rest.is_empty()) {
        match read(reader, rest) {
            Ok(0) => break,
            Ok(n_bytes) => n_filled += n_bytes,
            Err(error) => return (n_filled, Some(error::why(&error))),
        }
    }
    (n_filled, None)
}

fn read(reader: &mut dyn Read, space: &mut [u8]) -> Result<usize> {
    loop {
        match reader.read(space) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
