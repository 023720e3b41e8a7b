//! Searches a sorted list by its order: a few small reads for each hash, at guessed places between lines that are known.
//! Believes the order only as long as everything that it sees agrees with it. Method and figures: leak-check.md, section 3.1.

use super::ReadAt;
use super::digest::{Needle, Needles};
use super::found::Found;
use super::hex_run::{self, Hex, LENGTHS, MARGIN, Piece, each};
use super::survey::{Anchor, Survey, exactly, key};
use crate::engine::error;
use crate::model::{LeakWhy, MatchForm};

/// Bytes of one read. Smaller ones cost as much time in a browser, larger ones are rarely needed.
const BLOCK: u64 = 16 << 10;
/// Guesses by value before the middle is taken: lists of made-up hashes need not be evenly spread.
const N_GUESSES: u32 = 8;
/// More reads than this are needed for no list that is in order.
const N_MOST: u32 = 80;

/// What was done.
pub(super) struct Searched {
    pub(super) n_reads: u64,
    pub(super) n_bytes: u64,
    /// The most reads that one hash took.
    pub(super) n_worst: u32,
    /// Why the misses prove nothing.
    pub(super) trouble: Option<LeakWhy>,
}

/// Lines of the list that are known. Places and keys ascend together.
struct Known(Vec<Anchor>);

/// What one read has shown.
struct Block {
    /// Hashes of the length searched for, by place.
    lines: Vec<Anchor>,
    is_start: bool,
    is_end: bool,
}

/// A block, or where to look instead.
enum Seen {
    /// The block holds every place where the hash may stand.
    Here,
    Before,
    Behind,
    NotInOrder,
}

/// Searches the list for all needles of its kind of hash.
pub(super) fn search(list: &dyn ReadAt, survey: &Survey, needles: &Needles, found: &mut Found) -> Searched {
    let mut searched = Searched { n_reads: 0, n_bytes: 0, n_worst: 0, trouble: None };
    let idx = survey.dominant();
    let (Some(table), Some(length)) = (needles.tables.get(idx), LENGTHS.get(idx)) else { return searched };
    let mut search = Search { list, n_digits: length.n_digits, known: Known::new(survey.anchors()), last: None };
    for needle in table.in_order().filter_map(|idx| needles.all.get(idx)) {
        if let Err(why) = search.one(needle, found, &mut searched) {
            searched.trouble = Some(why);
            // The file cannot be read: it will not be for the next hash either.
            if matches!(why, LeakWhy::Broken(_)) {
                break;
            }
        }
    }
    searched
}

struct Search<'l> {
    list: &'l dyn ReadAt,
    n_digits: usize,
    known: Known,
    /// The block read last, with its bytes: sorted needles often fall into it again.
    last: Option<(Block, u64, Vec<u8>)>,
}

impl Search<'_> {
    fn one(&mut self, needle: &Needle, found: &mut Found, searched: &mut Searched) -> Result<(), LeakWhy> {
        let wanted = digest_key(needle);
        if let Some((block, base, bytes)) = &self.last
            && matches!(block.see(wanted), Seen::Here)
        {
            self.tell(needle, *base, bytes, found);
            return Ok(());
        }
        for n_reads in 1..=N_MOST {
            let at = self.known.guess(wanted, self.list.size(), n_reads);
            let n_bytes = BLOCK.min(self.list.size() - at) as usize;
            let bytes = exactly(self.list, at, n_bytes).map_err(|error| LeakWhy::Broken(error::why(&error)))?;
            searched.n_reads += 1;
            searched.n_bytes += n_bytes as u64;
            searched.n_worst = searched.n_worst.max(n_reads);
            let block = Block::of(&bytes, at, self.list.size(), self.n_digits);
            let seen = if self.known.agrees(&block) { block.see(wanted) } else { Seen::NotInOrder };
            match seen {
                Seen::Here => {
                    self.tell(needle, at, &bytes, found);
                    self.known.learn(&block);
                    self.last = Some((block, at, bytes));
                    return Ok(());
                }
                Seen::NotInOrder => return Err(LeakWhy::NotInOrder),
                Seen::Before | Seen::Behind => self.known.learn(&block),
            }
        }
        Err(LeakWhy::NotInOrder)
    }

    /// Counts the needle wherever it stands in the block.
    fn tell(&self, needle: &Needle, base: u64, bytes: &[u8], found: &mut Found) {
        each::<Hex>(&own(bytes, base, self.list.size()), hex_run::SHORTEST, |run| {
            let rest = bytes.get(run.end..).unwrap_or_default();
            let digits = bytes.get(run.clone()).unwrap_or_default();
            let is_padding = hex_run::seen(rest) == Some(0);
            if digits.len() == self.n_digits && !is_padding && is_digest(digits, needle.digest()) {
                let at = base + run.start as u64;
                found.needle(needle, MatchForm::Hex(needle.kind), at, hex_run::seen(rest));
            }
        });
    }
}

impl Known {
    fn new(anchors: &[Anchor]) -> Self {
        let mut lines = anchors.to_vec();
        lines.dedup_by_key(|line| line.at);
        Self(lines)
    }

    /// Where to read for a hash: as far between its known neighbours as its value is between theirs.
    fn guess(&self, wanted: u64, size: u64, n_reads: u32) -> u64 {
        let idx = self.0.partition_point(|line| line.key < wanted);
        let low = idx.checked_sub(1).and_then(|idx| self.0.get(idx));
        let (low_at, low) = low.map_or((0, 0), |line| (line.at, line.key));
        let (high_at, high) = self.0.get(idx).map_or((size, u64::MAX), |line| (line.at, line.key));
        let span = high_at - low_at;
        if span + 2 * MARGIN as u64 <= BLOCK {
            // Everything between them, with a byte before that ends whatever stands there.
            return low_at.saturating_sub(1).min(size.saturating_sub(BLOCK));
        }
        let part = if n_reads > N_GUESSES {
            span / 2
        } else {
            let (from_low, between) = (wanted.saturating_sub(low), high.saturating_sub(low).max(1));
            (u128::from(span) * u128::from(from_low.min(between)) / u128::from(between)) as u64
        };
        // Not before the lower neighbour, nor behind the upper one: what is there is known.
        let last = (high_at + 2 * MARGIN as u64).saturating_sub(BLOCK);
        let guess = (low_at + part).saturating_sub(BLOCK / 2);
        guess.min(last).max(low_at.saturating_sub(1)).min(size.saturating_sub(BLOCK))
    }

    /// Whether a block fits between the lines that are known.
    fn agrees(&self, block: &Block) -> bool {
        let (Some(first), Some(last)) = (block.lines.first(), block.lines.last()) else { return false };
        let below = self.0.partition_point(|line| line.at <= first.at).checked_sub(1).and_then(|idx| self.0.get(idx));
        let above = self.0.get(self.0.partition_point(|line| line.at < last.at));
        block.lines.is_sorted_by_key(|line| line.key)
            && below.is_none_or(|line| line.key <= first.key)
            && above.is_none_or(|line| line.key >= last.key)
    }

    fn learn(&mut self, block: &Block) {
        for line in block.lines.first().into_iter().chain(block.lines.last()) {
            let idx = self.0.partition_point(|known| known.at < line.at);
            if self.0.get(idx).is_none_or(|known| known.at != line.at) {
                self.0.insert(idx, *line);
            }
        }
    }
}

impl Block {
    fn of(bytes: &[u8], base: u64, size: u64, n_digits: usize) -> Self {
        let mut lines = Vec::new();
        let piece = own(bytes, base, size);
        each::<Hex>(&piece, hex_run::SHORTEST, |run| {
            if run.len() == n_digits {
                let at = base + run.start as u64;
                lines.push(Anchor { at, key: key(bytes.get(run).unwrap_or_default()) });
            }
        });
        Self { lines, is_start: base == 0, is_end: base + bytes.len() as u64 == size }
    }

    fn see(&self, wanted: u64) -> Seen {
        match (self.lines.first(), self.lines.last()) {
            (Some(first), Some(_)) if wanted < first.key && !self.is_start => Seen::Before,
            (Some(_), Some(last)) if wanted > last.key && !self.is_end => Seen::Behind,
            (Some(_), Some(_)) => Seen::Here,
            _ => Seen::NotInOrder,
        }
    }
}

/// The hashes of a block that stand in it whole, with what stands behind them.
fn own(bytes: &[u8], base: u64, size: u64) -> Piece<'_> {
    let is_end = base + bytes.len() as u64 == size;
    let end = if is_end { bytes.len() } else { bytes.len().saturating_sub(MARGIN / 4) };
    Piece { bytes, own: usize::from(base > 0).min(end)..end, base }
}

fn digest_key(needle: &Needle) -> u64 {
    needle.digest().first_chunk().map_or(0, |start| u64::from_be_bytes(*start))
}

fn is_digest(digits: &[u8], digest: &[u8]) -> bool {
    let (pairs, _) = digits.as_chunks::<2>();
    let value = |digit: u8| char::from(digit).to_digit(16).unwrap_or_default();
    pairs.len() == digest.len()
        && pairs.iter().zip(digest).all(|([high, low], byte)| value(*high) << 4 | value(*low) == u32::from(*byte))
}
