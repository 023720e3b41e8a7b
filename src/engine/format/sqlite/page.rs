//! Pages of a database and the trees that tables are made of. Believes no page number: each page is visited once, so no
//! loop goes on for ever; what does not hold together is counted and passed over.
//! Source: sqlite.org/fileformat2.html, sections 1.3, 1.6 and 1.7.

use crate::engine::container::ReadSeek;
use crate::engine::error;
use crate::model::Why;
use std::io::{Read, SeekFrom};

/// What every database begins with.
pub const MAGIC: &[u8] = b"SQLite format 3\0";
const HEADER_BYTES: usize = 100;
const LEAF: u8 = 13;
const INTERIOR: u8 = 5;
/// Levels of a tree; `SQLite` itself allows no more.
const N_LEVELS: usize = 20;
/// Bytes of one row that are held; what comes behind is handed over in pieces.
const ROW_BYTES: usize = 8 << 20;

/// A database that can be read from any place.
pub(super) struct Pager<'d> {
    source: &'d mut dyn ReadSeek,
    pub(super) size: u64,
    page_bytes: usize,
    /// Bytes of a page without what is reserved for extensions.
    usable: usize,
    n_pages: u64,
    /// Pages that the header states.
    n_stated: u64,
    pub(super) encoding: u8,
    seen: Vec<u64>,
    /// Pages visited.
    pub(super) n_seen: u64,
    pub(super) n_damaged: u64,
    pub(super) failure: Option<Why>,
}

/// Takes a row: its number, its bytes, and pieces of what is too long for them.
pub(super) trait Rows {
    fn row(&mut self, number: i64, payload: &[u8]);
    fn beyond(&mut self, piece: &[u8]);
}

impl<'d> Pager<'d> {
    /// `Err`: this is no database, or it cannot be read.
    pub(super) fn open(source: &'d mut dyn ReadSeek) -> Result<Self, Why> {
        let size = source.seek(SeekFrom::End(0)).map_err(|error| error::why(&error))?;
        source.seek(SeekFrom::Start(0)).map_err(|error| error::why(&error))?;
        let mut header = Vec::new();
        Read::take(&mut *source, HEADER_BYTES as u64).read_to_end(&mut header).map_err(|error| error::why(&error))?;
        if header.len() < HEADER_BYTES || !header.starts_with(MAGIC) {
            return Err(Why::DamagedAt(0));
        }
        let page_bytes = match number(&header, 16, 2) {
            1 => 65_536,
            stated => stated as usize,
        };
        let usable = page_bytes.saturating_sub(number(&header, 20, 1) as usize);
        if !page_bytes.is_power_of_two() || page_bytes < 512 || usable < 480 {
            return Err(Why::DamagedAt(16));
        }
        let n_pages = size.div_ceil(page_bytes as u64);
        // The stated number holds only if it was written by a version that keeps it.
        let n_stated = if number(&header, 24, 4) == number(&header, 92, 4) { number(&header, 28, 4) } else { 0 };
        let seen = vec![0; usize::try_from(n_pages / 64 + 1).map_err(|_| Why::TooLarge)?];
        let encoding = number(&header, 56, 4) as u8;
        let (n_seen, n_damaged, failure) = (0, 0, None);
        Ok(Self { source, size, page_bytes, usable, n_pages, n_stated, encoding, seen, n_seen, n_damaged, failure })
    }

    /// Bytes of the pages that were visited.
    pub(super) fn read(&self) -> u64 {
        self.n_seen.saturating_mul(self.page_bytes as u64).min(self.size)
    }

    /// Where the file ends before its pages do.
    pub(super) fn cut(&self) -> Option<Why> {
        (self.n_stated > self.n_pages || !self.size.is_multiple_of(self.page_bytes as u64))
            .then_some(Why::CutAt(self.size))
    }

    /// Reads a page that was not visited before. `false`: there is none.
    fn page(&mut self, number: u64, page: &mut Vec<u8>) -> bool {
        page.clear();
        let word = usize::try_from(number / 64).ok().and_then(|word| self.seen.get_mut(word));
        let bit = 1_u64 << (number % 64);
        let is_fresh = word.is_some_and(|word| {
            let is_fresh = *word & bit == 0;
            *word |= bit;
            is_fresh
        });
        if number == 0 || number > self.n_pages || !is_fresh || self.failure.is_some() {
            self.n_damaged += 1;
            return false;
        }
        let at = (number - 1).saturating_mul(self.page_bytes as u64);
        let read = self.source.seek(SeekFrom::Start(at));
        let read = read.and_then(|_| Read::take(&mut *self.source, self.page_bytes as u64).read_to_end(page));
        self.n_seen += 1;
        match read {
            Ok(n_bytes) if n_bytes == self.page_bytes => true,
            Ok(_) => {
                self.n_damaged += 1;
                false
            }
            Err(error) => {
                self.failure = Some(error::why(&error));
                false
            }
        }
    }

    /// Visits every row of the tree whose root is this page, in the order of their numbers.
    pub(super) fn walk(&mut self, root: u64, rows: &mut dyn Rows) {
        let mut levels: Vec<Level> = Vec::new();
        let mut payload = Vec::new();
        self.descend(root, &mut levels);
        while let Some(level) = levels.last_mut() {
            let idx = level.next;
            level.next += 1;
            if idx > level.n_cells || level.is_leaf && idx == level.n_cells {
                levels.pop();
            } else if level.is_leaf {
                let cell = level.cell(idx).map(|at| (at, std::mem::take(&mut level.page)));
                let Some((at, page)) = cell else {
                    self.n_damaged += 1;
                    continue;
                };
                let number = self.row(page.get(at..).unwrap_or_default(), &mut payload, rows);
                match number {
                    Some(number) => rows.row(number, &payload),
                    None => self.n_damaged += 1,
                }
                if let Some(level) = levels.last_mut() {
                    level.page = page;
                }
            } else {
                match level.child(idx) {
                    Some(child) => self.descend(child, &mut levels),
                    None => self.n_damaged += 1,
                }
            }
        }
    }

    fn descend(&mut self, number: u64, levels: &mut Vec<Level>) {
        let mut page = Vec::with_capacity(self.page_bytes);
        if levels.len() >= N_LEVELS {
            self.n_damaged += 1;
        } else if self.page(number, &mut page) {
            match Level::new(page, if number == 1 { HEADER_BYTES } else { 0 }) {
                Some(level) => levels.push(level),
                None => self.n_damaged += 1,
            }
        }
    }

    /// Puts the row of a leaf's cell together. `None`: it does not hold together.
    fn row(&mut self, cell: &[u8], payload: &mut Vec<u8>, rows: &mut dyn Rows) -> Option<i64> {
        let (n_payload, n_first) = varint(cell)?;
        let (number, n_second) = varint(cell.get(n_first..)?)?;
        let body = cell.get(n_first + n_second..)?;
        let n_payload = usize::try_from(n_payload).ok()?;
        let n_local = self.local(n_payload);
        payload.clear();
        payload.extend_from_slice(body.get(..n_local)?);
        if n_local < n_payload {
            let next = u64::from(u32::from_be_bytes(*body.get(n_local..)?.first_chunk()?));
            self.overflow(next, n_payload - n_local, payload, rows);
        }
        Some(number.cast_signed())
    }

    /// Bytes of a row that stand in its leaf.
    fn local(&self, n_payload: usize) -> usize {
        if n_payload <= self.usable - 35 {
            return n_payload;
        }
        let least = (self.usable - 12) * 32 / 255 - 23;
        let fitting = least + (n_payload - least) % (self.usable - 4);
        if fitting <= self.usable - 35 { fitting } else { least }
    }

    fn overflow(&mut self, first: u64, n_bytes: usize, payload: &mut Vec<u8>, rows: &mut dyn Rows) {
        let (mut next, mut n_left) = (first, n_bytes);
        let mut page = Vec::with_capacity(self.page_bytes);
        while n_left > 0 && self.page(next, &mut page) {
            next = number(&page, 0, 4);
            let piece = page.get(4..self.usable).unwrap_or_default();
            let piece = piece.get(..n_left).unwrap_or(piece);
            n_left -= piece.len();
            if payload.len() + piece.len() <= ROW_BYTES {
                payload.extend_from_slice(piece);
            } else {
                rows.beyond(piece);
            }
        }
    }
}

/// A page of a tree on the way down to a row.
struct Level {
    page: Vec<u8>,
    is_leaf: bool,
    n_cells: usize,
    /// Where the list of cells begins.
    cells: usize,
    /// Last child of an inner page.
    right: u64,
    next: usize,
}

impl Level {
    fn new(page: Vec<u8>, start: usize) -> Option<Self> {
        let kind = *page.get(start)?;
        let is_leaf = kind == LEAF;
        let cells = start + if is_leaf { 8 } else { 12 };
        let (n_cells, right) = (number(&page, start + 3, 2) as usize, number(&page, start + 8, 4));
        (is_leaf || kind == INTERIOR).then_some(Self { page, is_leaf, n_cells, cells, right, next: 0 })
    }

    /// Where the cell begins.
    fn cell(&self, idx: usize) -> Option<usize> {
        let at = self.cells + 2 * idx;
        self.page.get(at..at + 2)?;
        Some(number(&self.page, at, 2) as usize).filter(|at| *at < self.page.len())
    }

    fn child(&self, idx: usize) -> Option<u64> {
        if idx == self.n_cells { Some(self.right) } else { Some(number(&self.page, self.cell(idx)?, 4)) }
    }
}

/// A big-endian number of `width` bytes; what is missing counts as zero.
pub(super) fn number(bytes: &[u8], at: usize, width: usize) -> u64 {
    bytes.iter().skip(at).take(width).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A number of variable length, and its length.
pub(super) fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut sum = 0_u64;
    for (idx, byte) in bytes.iter().take(9).enumerate() {
        if idx == 8 {
            return Some((sum << 8 | u64::from(*byte), 9));
        }
        sum = sum << 7 | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some((sum, idx + 1));
        }
    }
    None
}
