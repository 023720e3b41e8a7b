//! A window on a source that can be read from any place: one buffer that small entries in a row share.
//! Never holds more than [`Page::BYTES`]; knows nothing of zip.

use crate::engine::container::ReadSeek;
use crate::engine::container::unpack::{self, Content, Packed};
use crate::model::Why;
use std::io::{ErrorKind, SeekFrom};

/// Some consecutive bytes of a source.
pub(super) struct Page {
    buffer: Vec<u8>,
    start: u64,
    n_bytes: usize,
}

impl Page {
    /// Bytes that are read at a time: more than the longest header (197 KB).
    const BYTES: usize = 256 << 10;

    pub(super) fn new() -> Self {
        Self { buffer: vec![0; Self::BYTES], start: 0, n_bytes: 0 }
    }

    /// The bytes from `offset` on: at least `n_wanted` (up to [`Page::BYTES`]), unless the source ends.
    pub(super) fn view(&mut self, source: &mut dyn ReadSeek, offset: u64, n_wanted: usize) -> Result<&[u8], Why> {
        let skipped = offset.checked_sub(self.start).and_then(|skipped| usize::try_from(skipped).ok());
        let skipped = match skipped {
            Some(skipped) if skipped.saturating_add(n_wanted) <= self.n_bytes => skipped,
            _ => {
                self.turn(source, offset)?;
                0
            }
        };
        Ok(self.buffer.get(skipped..self.n_bytes).unwrap_or_default())
    }

    fn turn(&mut self, source: &mut dyn ReadSeek, offset: u64) -> Result<(), Why> {
        self.start = offset;
        self.n_bytes = 0;
        source.seek(SeekFrom::Start(offset)).map_err(|error| unpack::why(&error))?;
        while let Some(space) = self.buffer.get_mut(self.n_bytes..)
            && !space.is_empty()
        {
            match source.read(space) {
                Ok(0) => break,
                Ok(n_bytes) => self.n_bytes += n_bytes,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(unpack::why(&error)),
            }
        }
        Ok(())
    }
}

/// Packed bytes of one entry, from `at` to `end` of the source.
pub(super) struct Section<'s> {
    pub(super) source: &'s mut dyn ReadSeek,
    pub(super) page: &'s mut Page,
    pub(super) at: u64,
    pub(super) end: u64,
    /// What the content must add up to.
    pub(super) crc: u32,
}

impl Packed for Section<'_> {
    fn chunk(&mut self) -> Result<&[u8], Why> {
        let n_left = usize::try_from(self.end.saturating_sub(self.at)).unwrap_or(usize::MAX);
        if n_left == 0 {
            return Ok(&[]);
        }
        let chunk = self.page.view(self.source, self.at, 1)?;
        if chunk.is_empty() {
            return Err(Why::CutAt(0));
        }
        Ok(chunk.get(..n_left).unwrap_or(chunk))
    }

    fn advance(&mut self, n_bytes: usize) {
        self.at = self.at.saturating_add(n_bytes as u64);
    }
}

impl Content for Section<'_> {
    fn verify(&mut self, crc: u32, _: u64) -> Result<(), Why> {
        if crc == self.crc { Ok(()) } else { Err(Why::Checksum) }
    }
}
