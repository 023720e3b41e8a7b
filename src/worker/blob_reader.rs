//! A browser's file as `Read + Seek`, a mebibyte at a time. Never asks for the whole file: browsers fail single reads
//! near two gigabytes, and memory stays flat this way.

use js_sys::Uint8Array;
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};
use web_sys::{Blob, FileReaderSync};

/// Reads a `Blob` or `File` synchronously. Works in workers only.
pub struct BlobReader {
    blob: Blob,
    reader: Option<FileReaderSync>,
    size: u64,
    position: u64,
    buffer: Vec<u8>,
    buffer_start: u64,
}

impl BlobReader {
    /// Bytes asked for at a time.
    pub const STEP: u64 = 1 << 20;

    /// A reader at the start of `blob`. Sizes above 2^53 do not exist.
    pub fn new(blob: Blob) -> Self {
        let size = blob.size() as u64;
        Self { blob, reader: FileReaderSync::new().ok(), size, position: 0, buffer: Vec::new(), buffer_start: 0 }
    }

    /// Size in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The bytes at hand from the current position on.
    fn at_hand(&self) -> &[u8] {
        self.position
            .checked_sub(self.buffer_start)
            .and_then(|skip| usize::try_from(skip).ok())
            .and_then(|skip| self.buffer.get(skip..))
            .unwrap_or_default()
    }

    fn fetch(&mut self) -> Result<()> {
        let unreadable = || Error::from(ErrorKind::Other);
        let end = self.size.min(self.position.saturating_add(Self::STEP));
        let slice = self.blob.slice_with_f64_and_f64(self.position as f64, end as f64).map_err(|_| unreadable())?;
        let reader = self.reader.as_ref().ok_or_else(unreadable)?;
        let bytes = reader.read_as_array_buffer(&slice).map_err(|_| unreadable())?;
        let bytes = Uint8Array::new(&bytes);
        if u64::from(bytes.length()) != end - self.position {
            // The file shrank since it was chosen.
            return Err(unreadable());
        }
        self.buffer.resize(bytes.length() as usize, 0);
        bytes.copy_to(&mut self.buffer);
        self.buffer_start = self.position;
        Ok(())
    }
}

impl Read for BlobReader {
    fn read(&mut self, space: &mut [u8]) -> Result<usize> {
        if self.position >= self.size || space.is_empty() {
            return Ok(0);
        }
        if self.at_hand().is_empty() {
            self.fetch()?;
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
            SeekFrom::End(offset) => (self.size, offset),
            SeekFrom::Current(offset) => (self.position, offset),
        };
        self.position = base.checked_add_signed(offset).ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
        Ok(self.position)
    }
}
