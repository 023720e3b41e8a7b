//! A browser's file, read synchronously in pieces: from any place for leak lists, as a stream a mebibyte at a time for
//! exports. Never asks for a whole file: browsers fail single reads near two gigabytes, and memory stays flat this way.

use crate::leak::ReadAt;
use js_sys::Uint8Array;
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};
use web_sys::{Blob, FileReaderSync};

/// A `Blob` or `File` that can be read from any place. Works in workers only.
pub struct BlobAt {
    blob: Blob,
    reader: Option<FileReaderSync>,
    size: u64,
}

impl BlobAt {
    /// Sizes above 2^53 do not exist.
    pub fn new(blob: Blob) -> Self {
        let size = blob.size() as u64;
        Self { blob, reader: FileReaderSync::new().ok(), size }
    }

    /// The bytes from `start` to `end`, still on the browser's side. A file that shrank since it was chosen fails.
    fn fetch(&self, start: u64, end: u64) -> Result<Uint8Array> {
        let unreadable = || Error::from(ErrorKind::Other);
        // As floating-point numbers: the 32-bit form of `slice` breaks beyond two gigabytes.
        let slice = self.blob.slice_with_f64_and_f64(start as f64, end as f64).map_err(|_| unreadable())?;
        let reader = self.reader.as_ref().ok_or_else(unreadable)?;
        let buffer = reader.read_as_array_buffer(&slice).map_err(|_| unreadable())?;
        let bytes = Uint8Array::new(&buffer);
        if u64::from(bytes.length()) == end - start { Ok(bytes) } else { Err(unreadable()) }
    }
}

impl ReadAt for BlobAt {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<usize> {
        let start = offset.min(self.size);
        let n_bytes = (self.size - start).min(space.len() as u64);
        let Some(target) = space.get_mut(..n_bytes as usize).filter(|target| !target.is_empty()) else { return Ok(0) };
        self.fetch(start, start + n_bytes)?.copy_to(target);
        Ok(target.len())
    }
}

/// The same as `Read + Seek`.
pub struct BlobReader {
    blob: BlobAt,
    position: u64,
    buffer: Vec<u8>,
    buffer_start: u64,
}

impl BlobReader {
    /// Bytes asked for at a time.
    pub const STEP: u64 = 1 << 20;

    /// A reader at the start of `blob`.
    pub fn new(blob: Blob) -> Self {
        Self { blob: BlobAt::new(blob), position: 0, buffer: Vec::new(), buffer_start: 0 }
    }

    /// Size in bytes.
    pub fn size(&self) -> u64 {
        self.blob.size
    }

    /// The bytes at hand from the current position on.
    fn at_hand(&self) -> &[u8] {
        self.position
            .checked_sub(self.buffer_start)
            .and_then(|skip| usize::try_from(skip).ok())
            .and_then(|skip| self.buffer.get(skip..))
            .unwrap_or_default()
    }

    fn refill(&mut self) -> Result<()> {
        let end = self.blob.size.min(self.position.saturating_add(Self::STEP));
        let bytes = self.blob.fetch(self.position, end)?;
        self.buffer.resize(bytes.length() as usize, 0);
        bytes.copy_to(&mut self.buffer);
        self.buffer_start = self.position;
        Ok(())
    }
}

impl Read for BlobReader {
    fn read(&mut self, space: &mut [u8]) -> Result<usize> {
        if self.position >= self.blob.size || space.is_empty() {
            return Ok(0);
        }
        if self.at_hand().is_empty() {
            self.refill()?;
        }
        let n_bytes = self.at_hand().read(space)?;
        self.position += n_bytes as u64;
        Ok(n_bytes)
    }
}

impl Seek for BlobReader {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let (base, offset) = match to {
            SeekFrom::Start(position) => (position, 0),
            SeekFrom::End(offset) => (self.blob.size, offset),
            SeekFrom::Current(offset) => (self.position, offset),
        };
        self.position = base.checked_add_signed(offset).ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
        Ok(self.position)
    }
}
