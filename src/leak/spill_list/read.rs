//! Opens a `.spill` list and looks prefixes up in it. Reads whole what is small (header, description, tables) and of the
//! body only the blocks that are needed, each under its checksum. Believes no number before it was held against the
//! size of the file, and judges nobody: what a prefix stands for is its caller's.

use super::describe::Description;
use super::layout::{BLOCK, BUCKET_MAX, HEADER, Header, OFFSET};
use super::rice::Bucket;
use super::write::seal;
use crate::engine::error;
use crate::leak::{MAX_READ, ReadAt};
use crate::model::{LeakWhy, Why};
use std::ops::Range;

/// Most bytes of blocks that are read at once: the larger a piece, the less a browser needs for each of its bytes.
const RUN_MAX: u64 = MAX_READ as u64;
/// So many bytes that nobody needs are read along sooner than a second read is made.
const GAP_MAX: u64 = 256 << 10;
/// Bytes of the first read: header and description, as a rule.
const HEAD: usize = 4 << 10;

/// A list whose reads are counted.
pub(super) struct Counted<'l> {
    content: &'l dyn ReadAt,
    pub(super) n_reads: u64,
    pub(super) n_bytes: u64,
}

impl<'l> Counted<'l> {
    pub(super) fn new(content: &'l dyn ReadAt) -> Self {
        Self { content, n_reads: 0, n_bytes: 0 }
    }

    /// Fills `space`; the file is known to be that long.
    fn fill(&mut self, offset: u64, space: &mut [u8]) -> Result<(), LeakWhy> {
        let mut offset = offset;
        for piece in space.chunks_mut(MAX_READ) {
            let n_bytes = self.content.read_at(offset, piece).map_err(|error| LeakWhy::Broken(error::why(&error)))?;
            self.n_reads += 1;
            self.n_bytes += n_bytes as u64;
            offset += n_bytes as u64;
            if n_bytes < piece.len() {
                return Err(LeakWhy::Broken(Why::CutAt(offset)));
            }
        }
        Ok(())
    }
}

/// A list whose header, description and tables hold.
pub(super) struct Opened {
    pub(super) header: Header,
    pub(super) description: Description,
    directory: Vec<u8>,
    checksums: Vec<u8>,
}

impl Opened {
    pub(super) fn open(list: &mut Counted<'_>) -> Result<Self, LeakWhy> {
        let size = list.content.size();
        let mut head = vec![0; size.min(HEAD as u64) as usize];
        list.fill(0, &mut head)?;
        let header = head.first_chunk().map_or_else(|| Err(cut_header(&head)), Header::parse)?;
        if header.size() > size {
            return Err(LeakWhy::Broken(Why::CutAt(size)));
        }
        let text = description(list, &header, &head)?;
        let mut directory = vec![0; header.directory_bytes()];
        // A body below 2^40 bytes has at most 2^26 blocks, all of which the file is large enough for.
        let mut tables = vec![0; directory.len() + header.checksum_bytes() as usize];
        list.fill(header.directory_at(), &mut tables)?;
        let checksums = tables.split_off(directory.len());
        directory.copy_from_slice(&tables);
        if seal(&header, &text, &directory, &checksums) != header.seal {
            return Err(LeakWhy::Checksum);
        }
        header.fits(size)?;
        let opened = Self { description: Description::parse(&text), header, directory, checksums };
        if opened.is_consistent() { Ok(opened) } else { Err(LeakWhy::Inconsistent) }
    }

    /// The directory ascends from the start of the body to its end, in steps that can be read, and every bit of a payload
    /// has its group.
    fn is_consistent(&self) -> bool {
        let mut before = 0;
        self.offset(0) == 0
            && self.offset(self.header.n_buckets() as u64) == self.header.body_bytes
            && self.description.groups.len() == usize::from(self.header.payload_bits)
            && self.directory.chunks_exact(OFFSET).map(offset).all(|offset| {
                let is_step = (before..=before + BUCKET_MAX).contains(&offset);
                before = offset;
                is_step
            })
    }

    fn offset(&self, bucket: u64) -> u64 {
        let at = bucket as usize * OFFSET;
        self.directory.get(at..at + OFFSET).map(offset).unwrap_or_default()
    }

    /// Where a bucket stands in the body.
    fn bucket(&self, bucket: u64) -> Range<u64> {
        self.offset(bucket)..self.offset(bucket + 1)
    }

    fn is_intact(&self, block: u64, bytes: &[u8]) -> bool {
        let at = block as usize * 4;
        self.checksums.get(at..at + 4).is_some_and(|checksum| *checksum == crc32fast::hash(bytes).to_be_bytes())
    }

    /// Where a block stands in the body.
    fn block(&self, block: u64) -> Range<u64> {
        block * BLOCK..((block + 1) * BLOCK).min(self.header.body_bytes)
    }

    /// Looks up prefixes, which must ascend, and tells the payloads of those that are there, by position. What can be
    /// read is looked up even if something else cannot; the first trouble is returned.
    pub(super) fn look_up(
        &self,
        list: &mut Counted<'_>,
        prefixes: &[u64],
        found: &mut dyn FnMut(usize, u32),
        tick: &mut dyn FnMut(u64),
    ) -> Result<(), LeakWhy> {
        let mut trouble = Ok(());
        let mut bytes = Vec::new();
        for run in self.runs(prefixes) {
            bytes.resize((run.bytes.end - run.bytes.start) as usize, 0);
            let answer = list
                .fill(self.header.body_at() + run.bytes.start, &mut bytes)
                .and_then(|()| self.look_into(&run, &bytes, prefixes, found));
            trouble = trouble.and(answer);
            tick(self.header.body_at() + run.bytes.end);
        }
        trouble
    }

    /// Neighbouring buckets together, so that few reads are made.
    fn runs(&self, prefixes: &[u64]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (idx, prefix) in prefixes.iter().enumerate() {
            let bucket = self.bucket(self.header.bucket_of(*prefix));
            if bucket.is_empty() {
                continue;
            }
            let bytes = self.blocks_around(&bucket);
            match runs.last_mut() {
                Some(run)
                    if bytes.end <= run.bytes.end
                        || bytes.start <= run.bytes.end + GAP_MAX && bytes.end - run.bytes.start <= RUN_MAX =>
                {
                    run.bytes.end = run.bytes.end.max(bytes.end);
                    run.prefixes.end = idx + 1;
                }
                _ => runs.push(Run { bytes, prefixes: idx..idx + 1 }),
            }
        }
        runs
    }

    /// The whole blocks that hold these bytes of the body.
    fn blocks_around(&self, bytes: &Range<u64>) -> Range<u64> {
        let last = bytes.end.saturating_sub(1).max(bytes.start) / BLOCK;
        self.block(bytes.start / BLOCK).start..self.block(last).end
    }

    fn look_into(
        &self,
        run: &Run,
        bytes: &[u8],
        prefixes: &[u64],
        found: &mut dyn FnMut(usize, u32),
    ) -> Result<(), LeakWhy> {
        let mut trouble = Ok(());
        let mut checked = Checked { to: run.bytes.start / BLOCK, damaged: None };
        let prefixes = prefixes.get(run.prefixes.clone()).unwrap_or_default();
        let mut first = run.prefixes.start;
        for same in prefixes.chunk_by(|a, b| self.header.bucket_of(*a) == self.header.bucket_of(*b)) {
            let bucket = self.bucket(same.first().map_or(0, |prefix| self.header.bucket_of(*prefix)));
            let within = bucket.start.saturating_sub(run.bytes.start)..bucket.end.saturating_sub(run.bytes.start);
            let answer = match bytes.get(within.start as usize..within.end as usize) {
                _ if bucket.is_empty() => Ok(()),
                Some(_) if !checked.holds(self, run, bytes, &bucket) => Err(LeakWhy::Checksum),
                Some(bytes) => self.find(bytes, same, &mut |idx, payload| found(first + idx, payload)),
                None => Err(LeakWhy::Inconsistent),
            };
            trouble = trouble.and(answer);
            first += same.len();
        }
        trouble
    }

    /// Looks up prefixes of one bucket. Stops behind the last of them.
    fn find(&self, bytes: &[u8], prefixes: &[u64], found: &mut dyn FnMut(usize, u32)) -> Result<(), LeakWhy> {
        let coding = self.header.coding();
        let mut bucket = Bucket::new(bytes, coding);
        let mut entry = bucket.entry()?;
        for (idx, prefix) in prefixes.iter().enumerate() {
            let wanted = prefix & coding.last;
            while entry.is_some_and(|(value, _)| value < wanted) {
                entry = bucket.entry()?;
            }
            match entry {
                Some((value, payload)) if value == wanted => found(idx, payload),
                Some(_) => {}
                None => break,
            }
        }
        Ok(())
    }

    /// Reads the whole body: every checksum, every entry.
    pub(super) fn verify(&self, list: &mut Counted<'_>, tick: &mut dyn FnMut(u64)) -> Result<(), LeakWhy> {
        use sha2::Digest;
        let mut sha256 = sha2::Sha256::new();
        let mut n_entries = 0;
        // The blocks of this bucket and of those behind it are read as far as they fit; the block at which one read ends
        // and the next begins is summed once.
        let (mut bytes, mut held) = (Vec::new(), 0..0);
        for bucket in 0..self.header.n_buckets() as u64 {
            let wanted = self.bucket(bucket);
            if wanted.end > held.end {
                let start = wanted.start / BLOCK * BLOCK;
                let end = self.blocks_around(&(start..(start + RUN_MAX).max(wanted.end))).end;
                bytes.resize((end - start) as usize, 0);
                list.fill(self.header.body_at() + start, &mut bytes)?;
                let run = Run { bytes: start..end, prefixes: 0..0 };
                if !(Checked { to: start / BLOCK, damaged: None }).holds(self, &run, &bytes, &run.bytes) {
                    return Err(LeakWhy::Checksum);
                }
                sha256.update(bytes.get((held.end - start) as usize..).unwrap_or_default());
                held = start..end;
                tick(self.header.body_at() + end);
            }
            let within = (wanted.start - held.start) as usize..(wanted.end - held.start) as usize;
            let mut entries = Bucket::new(bytes.get(within).ok_or(LeakWhy::Inconsistent)?, self.header.coding());
            while entries.entry()?.is_some() {
                n_entries += 1;
            }
        }
        if <[u8; 32]>::from(sha256.finalize()) != self.header.body_sha256 {
            return Err(LeakWhy::Checksum);
        }
        if n_entries == self.header.n_entries { Ok(()) } else { Err(LeakWhy::Inconsistent) }
    }
}

/// Blocks of the body that are read at once, and the prefixes that are looked up in them.
struct Run {
    bytes: Range<u64>,
    prefixes: Range<usize>,
}

/// Blocks of a run whose checksums were looked at.
struct Checked {
    to: u64,
    damaged: Option<u64>,
}

impl Checked {
    /// Whether all blocks under these bytes of the body are intact. Asked in ascending order, so that none is summed twice.
    fn holds(&mut self, opened: &Opened, run: &Run, bytes: &[u8], wanted: &Range<u64>) -> bool {
        let first = wanted.start / BLOCK;
        let end = wanted.end.div_ceil(BLOCK);
        for block in self.to.max(first)..end {
            let at = opened.block(block);
            let within = (at.start - run.bytes.start) as usize..(at.end - run.bytes.start) as usize;
            if !bytes.get(within).is_some_and(|bytes| opened.is_intact(block, bytes)) {
                self.damaged = Some(block);
            }
            self.to = block + 1;
        }
        self.damaged.is_none_or(|damaged| damaged < first)
    }
}

fn offset(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |offset, byte| offset << 8 | u64::from(*byte))
}

/// A file that ends within its header: of another version, mangled, or cut.
fn cut_header(head: &[u8]) -> LeakWhy {
    let mut padded = [0; HEADER];
    for (target, byte) in padded.iter_mut().zip(head) {
        *target = *byte;
    }
    match Header::parse(&padded) {
        Err(LeakWhy::Version(version)) if head.len() >= 10 => LeakWhy::Version(version),
        _ => LeakWhy::Broken(Why::CutAt(head.len() as u64)),
    }
}

/// The description, most of which stands in the first read.
fn description(list: &mut Counted<'_>, header: &Header, head: &[u8]) -> Result<String, LeakWhy> {
    let n_bytes = header.description_bytes as usize;
    let mut text: Vec<u8> = head.iter().skip(HEADER).take(n_bytes).copied().collect();
    let n_known = text.len();
    if n_known < n_bytes {
        text.resize(n_bytes, 0);
        let rest = text.get_mut(n_known..).unwrap_or_default();
        list.fill((HEADER + n_known) as u64, rest)?;
    }
    // Text that is not UTF-8 was never written: a byte of it has changed.
    String::from_utf8(text).map_err(|_| LeakWhy::Checksum)
}
