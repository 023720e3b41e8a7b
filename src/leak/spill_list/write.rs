//! Writes a `.spill` list from entries in order, front to end; only the header is written last. Sorts nothing, and
//! holds no more of the list than its directory and table of blocks.

use super::layout::{BLOCK, BUCKET_MAX, HEADER, Header, OFFSET, SEALED};
use super::rice::{BitWriter, Coding};
use sha2::{Digest, Sha256};
use std::io::{Error, ErrorKind, Result, Seek, SeekFrom, Write};

/// Bytes of the body that are held back before they are summed and written.
const PIECE: usize = 1 << 20;

/// A list that is being written.
pub(super) struct ListWriter<'w, W> {
    out: &'w mut W,
    header: Header,
    description: &'w str,
    coding: Coding,
    bits: BitWriter,
    /// Bytes of the body that were written already.
    n_written: u64,
    bucket: u64,
    bucket_at: u64,
    /// The least that the next value of the bucket can be.
    least: u64,
    directory: Vec<u8>,
    checksums: Vec<u8>,
    sha256: Sha256,
}

impl<'w, W: Write + Seek> ListWriter<'w, W> {
    /// The number of entries in the header must be that of the entries to come.
    pub(super) fn new(header: Header, description: &'w str, out: &'w mut W) -> Result<Self> {
        out.seek(SeekFrom::Start(0))?;
        out.write_all(&[0; HEADER])?;
        out.write_all(description.as_bytes())?;
        let mut directory = Vec::with_capacity(header.directory_bytes());
        directory.extend([0; OFFSET]);
        Ok(Self {
            out,
            coding: header.coding(),
            header,
            description,
            bits: BitWriter::default(),
            n_written: 0,
            bucket: 0,
            bucket_at: 0,
            least: 0,
            directory,
            checksums: Vec::new(),
            sha256: Sha256::new(),
        })
    }

    /// Prefixes must ascend.
    #[inline]
    pub(super) fn entry(&mut self, prefix: u64, payload: u32) -> Result<()> {
        let bucket = self.header.bucket_of(prefix);
        while self.bucket < bucket {
            self.end_bucket()?;
        }
        let value = prefix & self.coding.last;
        self.bits.entry(&self.coding, value - self.least, payload);
        self.least = value.wrapping_add(1);
        if self.bits.bytes.len() >= PIECE { self.flush() } else { Ok(()) }
    }

    /// Writes the tables and the header. Returns the bytes of the list.
    pub(super) fn finish(mut self) -> Result<u64> {
        while self.bucket < self.header.n_buckets() as u64 {
            self.end_bucket()?;
        }
        self.put(self.bits.bytes.len())?;
        self.header.body_bytes = self.n_written;
        self.header.body_sha256 = self.sha256.finalize().into();
        self.out.write_all(&self.directory)?;
        self.out.write_all(&self.checksums)?;
        self.header.seal = seal(&self.header, self.description, &self.directory, &self.checksums);
        self.out.seek(SeekFrom::Start(0))?;
        self.out.write_all(&self.header.bytes())?;
        self.out.flush()?;
        Ok(self.header.size())
    }

    fn end_bucket(&mut self) -> Result<()> {
        self.bits.pad();
        let end = self.n_written + self.bits.bytes.len() as u64;
        let offset = end.to_be_bytes();
        let (too_large, offset) = offset.split_at(8 - OFFSET);
        if end - self.bucket_at > BUCKET_MAX || too_large.iter().any(|byte| *byte > 0) {
            let message = "the entries are not spread evenly enough, as digests are, or there are too many";
            return Err(Error::new(ErrorKind::InvalidData, message));
        }
        self.directory.extend(offset);
        self.bucket += 1;
        self.bucket_at = end;
        self.least = 0;
        Ok(())
    }

    /// Sums and writes the whole blocks that are at hand.
    fn flush(&mut self) -> Result<()> {
        let n_bytes = self.bits.bytes.len() / BLOCK as usize * BLOCK as usize;
        self.put(n_bytes)
    }

    fn put(&mut self, n_bytes: usize) -> Result<()> {
        let bytes = self.bits.bytes.get(..n_bytes).unwrap_or_default();
        for block in bytes.chunks(BLOCK as usize) {
            self.checksums.extend(crc32fast::hash(block).to_be_bytes());
        }
        self.sha256.update(bytes);
        self.out.write_all(bytes)?;
        self.n_written += n_bytes as u64;
        self.bits.bytes.drain(..n_bytes);
        Ok(())
    }
}

/// Over everything that is read whole: the header without its seal, the description and the tables.
pub(super) fn seal(header: &Header, description: &str, directory: &[u8], checksums: &[u8]) -> [u8; 32] {
    let bytes = header.bytes();
    let sealed = Sha256::new().chain_update(bytes.get(..SEALED).unwrap_or_default());
    sealed.chain_update(description).chain_update(directory).chain_update(checksums).finalize().into()
}
