//! A list that can be read from any place: a file of the browser, a file on disk, bytes in memory.
//! Reads in pieces of at most [`MAX_READ`]; browsers fail single reads near two gigabytes.

use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};

/// The largest piece that is ever asked for.
pub const MAX_READ: usize = 16 << 20;

/// A list that can be read from any place. Reading changes nothing.
pub trait ReadAt {
    /// Size in bytes.
    fn size(&self) -> u64;

    /// Fills `space` with the bytes from `offset` on and returns how many: fewer than asked for at the end only.
    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<usize>;
}

impl ReadAt for [u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<usize> {
        let rest = usize::try_from(offset).ok().and_then(|offset| self.get(offset..)).unwrap_or_default();
        let n_bytes = rest.len().min(space.len());
        if let (Some(target), Some(bytes)) = (space.get_mut(..n_bytes), rest.get(..n_bytes)) {
            target.copy_from_slice(bytes);
        }
        Ok(n_bytes)
    }
}

/// A list that is in memory.
pub(super) struct InMemory(pub(super) Vec<u8>);

impl ReadAt for InMemory {
    fn size(&self) -> u64 {
        self.0.as_slice().size()
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<usize> {
        self.0.as_slice().read_at(offset, space)
    }
}

/// The same list as a stream with a position, for archives.
pub struct Cursor<'l> {
    list: &'l dyn ReadAt,
    position: u64,
}

impl<'l> Cursor<'l> {
    /// A stream at the start of the list.
    pub fn new(list: &'l dyn ReadAt) -> Self {
        Self { list, position: 0 }
    }
}

impl Read for Cursor<'_> {
    fn read(&mut self, space: &mut [u8]) -> Result<usize> {
        let limit = space.len().min(MAX_READ);
        let n_bytes = self.list.read_at(self.position, space.get_mut(..limit).unwrap_or_default())?;
        self.position += n_bytes as u64;
        Ok(n_bytes)
    }
}

impl Seek for Cursor<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let (base, offset) = match to {
            SeekFrom::Start(position) => (position, 0),
            SeekFrom::End(offset) => (self.list.size(), offset),
            SeekFrom::Current(offset) => (self.position, offset),
        };
        self.position = base.checked_add_signed(offset).ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
        Ok(self.position)
    }
}
