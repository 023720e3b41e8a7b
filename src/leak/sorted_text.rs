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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DigestKind, Order, Spelling};
    use std::cell::Cell;

    /// A sorted list whose bytes are made when they are read. Lines differ in length, but every three lines are as long
    /// as the next three, so that a line is found by its place.
    struct Virtual {
        n_lines: u64,
        n_reads: Cell<u64>,
        /// From this line on, another order begins.
        breaks_at: u64,
    }

    const COUNTS: [&str; 3] = ["7", "12", "104"];
    const THREE: u64 = 3 * (40 + 3) + 6;

    fn digits(byte: u8) -> [char; 2] {
        [byte >> 4, byte & 15].map(|value| char::from_digit(value.into(), 16).unwrap())
    }

    fn noise(number: u64) -> u64 {
        let mixed = (number ^ number >> 31).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ mixed >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed ^ mixed >> 32
    }

    impl Virtual {
        fn new(n_lines: u64) -> Self {
            Self { n_lines: n_lines / 3 * 3, n_reads: Cell::new(0), breaks_at: u64::MAX }
        }

        /// Hashes at random differ from an even spread by about the square root of their number: so does this walk.
        fn hash(&self, idx: u64) -> [u8; 20] {
            let idx = if idx >= self.breaks_at { idx - self.breaks_at } else { idx };
            let step = u64::MAX / (self.n_lines + 2);
            let place = idx as f64 / self.n_lines as f64 * std::f64::consts::TAU;
            let swing = |n_waves: f64| (place * n_waves).sin() * (self.n_lines as f64 / n_waves).sqrt() / 3.0;
            let bend = [1.0, 9.0, 80.0, 700.0, 6_000.0, 50_000.0].map(swing).iter().sum::<f64>();
            let start = (idx + 1) * step;
            let head = start.saturating_add_signed((bend * step as f64) as i64) + noise(idx) % (step / 2);
            let mut hash = [7; 20];
            hash[..8].copy_from_slice(&head.to_be_bytes());
            hash[8..16].copy_from_slice(&noise(idx ^ 1 << 60).to_be_bytes());
            hash
        }

        fn line(&self, idx: u64) -> String {
            let digits: String = self.hash(idx).iter().flat_map(|byte| digits(*byte)).collect();
            format!("{digits}:{}\r\n", COUNTS[(idx % 3) as usize])
        }

        fn survey(&self) -> Survey {
            let survey = Survey::of_list(self, "list.txt").unwrap();
            assert!(survey.is_searchable() && survey.order == Order::Ascending);
            survey
        }
    }

    impl ReadAt for Virtual {
        fn size(&self) -> u64 {
            self.n_lines / 3 * THREE
        }

        fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
            self.n_reads.set(self.n_reads.get() + 1);
            let n_bytes = (self.size() - offset).min(space.len() as u64) as usize;
            let first = offset / THREE * 3;
            let mut bytes = Vec::new();
            let skip = (offset % THREE) as usize;
            for idx in first..self.n_lines {
                if bytes.len() >= skip + n_bytes {
                    break;
                }
                bytes.extend_from_slice(self.line(idx).as_bytes());
            }
            space[..n_bytes].copy_from_slice(&bytes[skip..skip + n_bytes]);
            Ok(n_bytes)
        }
    }

    fn needles(hashes: impl Iterator<Item = [u8; 20]>) -> Needles {
        let all = hashes.enumerate().map(|(idx, hash)| {
            let mut bytes = [0; 32];
            bytes[..20].copy_from_slice(&hash);
            (idx as u32, Spelling::Password, DigestKind::Sha1, bytes)
        });
        Needles::of_digests(all)
    }

    /// Searches each hash alone and all together; the most reads for one, and the mean of those searched alone.
    #[track_caller]
    fn check(list: &Virtual, n_keys: u64, is_there: bool) -> (u32, f64) {
        let survey = list.survey();
        let idx = |key: u64| ((u128::from(noise(key + 99)) * u128::from(list.n_lines)) >> 64) as u64;
        let hash = |key: u64| {
            let mut hash = list.hash(match key {
                0 => 0,
                1 => list.n_lines - 1,
                key => idx(key),
            });
            if !is_there {
                hash[19] ^= 1;
            }
            hash
        };
        let (mut n_worst, mut n_alone) = (0, 0);
        for key in 0..n_keys {
            let mut found = Found::default();
            let searched = search(list, &survey, &needles(std::iter::once(hash(key))), &mut found);
            assert_eq!(searched.trouble, None);
            let matches = found.into_matches();
            assert_eq!(matches.len() == 1, is_there, "key {key}");
            for found in matches {
                let mut line = vec![0; 40];
                list.read_at(found.at.unwrap(), &mut line).unwrap();
                assert!(is_digest(&line, &hash(key)) && found.seen.is_some_and(|seen| [7, 12, 104].contains(&seen)));
            }
            n_worst = n_worst.max(searched.n_worst);
            n_alone += searched.n_reads;
        }
        let mut found = Found::default();
        let together = search(list, &survey, &needles((0..n_keys).map(hash)), &mut found);
        assert!(together.trouble.is_none() && together.n_reads <= n_alone);
        assert_eq!(found.into_matches().len() as u64, if is_there { n_keys } else { 0 });
        println!(
            "{} bytes, there: {is_there}: alone {:.2} reads, at most {n_worst}; together {:.2}",
            list.size(),
            n_alone as f64 / n_keys as f64,
            together.n_reads as f64 / n_keys as f64
        );
        (n_worst, n_alone as f64 / n_keys as f64)
    }

    #[test]
    fn ten_and_forty_four_gigabytes_take_about_two_reads_a_hash() {
        for n_lines in [222_000_000, 980_000_000] {
            let list = Virtual::new(n_lines);
            assert!(list.size() > 9_900_000_000);
            for is_there in [true, false] {
                let (n_worst, mean) = check(&list, N_KEYS, is_there);
                assert!(n_worst <= 4 && mean <= 2.2, "{n_worst} {mean}");
            }
        }
    }

    /// The measurement proper is made with `--release`.
    const N_KEYS: u64 = if cfg!(debug_assertions) { 10 } else { 1_000 };

    #[test]
    fn keys_outside_of_the_list_are_absent() {
        let list = Virtual::new(6_000_000);
        let survey = list.survey();
        let (mut below, mut above) = (list.hash(0), list.hash(list.n_lines - 1));
        below[18] -= 1;
        above[18] += 1;
        let ends = [[0; 20], [0xFF; 20], below, above];
        let mut found = Found::default();
        let searched = search(&list, &survey, &needles(ends.into_iter()), &mut found);
        assert!(searched.trouble.is_none() && found.into_matches().is_empty() && searched.n_reads <= 4);
    }

    #[test]
    fn a_list_that_only_begins_in_order_is_noticed() {
        let mut list = Virtual::new(6_000_000);
        let survey = list.survey();
        list.breaks_at = 3_000_000;
        let after = Survey::of_list(&list, "list.txt").unwrap();
        assert!(after.order == Order::Unsorted && !after.is_searchable());
        // Even if no sample had shown it, a read does.
        let mut found = Found::default();
        let hash = Virtual::new(6_000_000).hash(4_000_000);
        let searched = search(&list, &survey, &needles(std::iter::once(hash)), &mut found);
        assert_eq!(searched.trouble, Some(LeakWhy::NotInOrder));
    }

    #[test]
    fn very_uneven_hashes_are_found_by_halves() {
        struct Skewed(Vec<u8>);
        impl ReadAt for Skewed {
            fn size(&self) -> u64 {
                self.0.len() as u64
            }

            fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
                self.0.read_at(offset, space)
            }
        }
        // Every hash doubles the one before a little: almost all lie near zero.
        let hash = |idx: u32| {
            let mut hash = [0; 20];
            let value = (f64::from(idx) / 50_000.0).powi(40) * 1e18;
            hash[..8].copy_from_slice(&(value as u64).to_be_bytes());
            hash[8..12].copy_from_slice(&idx.to_be_bytes());
            hash
        };
        let mut text = Vec::new();
        for idx in 0..50_000 {
            let digits: String = hash(idx).iter().flat_map(|byte| digits(*byte)).collect();
            text.extend_from_slice(format!("{digits}\n").as_bytes());
        }
        let list = Skewed(text);
        let survey = Survey::of_list(&list, "").unwrap();
        let keys = [47_000, 49_999, 37_000, 49_900];
        let mut found = Found::default();
        let searched = search(&list, &survey, &needles(keys.into_iter().map(hash)), &mut found);
        assert!(searched.trouble.is_none() && searched.n_worst < 30, "{}", searched.n_worst);
        assert_eq!(found.into_matches().len(), keys.len());
    }
}
