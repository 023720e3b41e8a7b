//! Tells what a text list is from samples: which hashes it holds, whether they ascend, whether it is text at all.
//! Searches for nothing and nobody. Why 64 samples of 64 KiB: leak-check.md, section 3.2.

use super::base64_run::{self, Looks};
use super::hex_run::{self, Hex, LENGTHS, MARGIN, N_WHOLE, Piece, RunCounts, each};
use super::table::eight_digits;
use super::{ReadAt, cut, plain};
use crate::engine::charset::{Decode, Decoders, Encoding};
use crate::engine::format::csv;
use crate::engine::sniff;
use crate::model::{FormatKind, LeakWhy, ListCounts, Order};
use std::io::Result;

/// Places that are looked at in a long list, the first and the last bytes among them.
pub(super) const N_SAMPLES: u32 = 64;
/// Bytes of one of them.
pub(super) const SAMPLE: usize = 64 << 10;
/// Runs that may be Base64 and may be words: so many of them are taken for Base64.
const N_PERHAPS: u64 = 16;

/// A line of a list that is known: where its hash stands, and its first digits.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    pub(super) at: u64,
    pub(super) key: u64,
}

/// What a list is.
pub(super) struct Survey {
    pub(super) n_samples: u32,
    /// Bytes of all samples.
    pub(super) n_bytes: u64,
    /// What stands in the samples.
    pub(super) counts: ListCounts,
    /// Runs in the samples by [`LENGTHS`].
    pub(super) by_length: [u64; 6],
    pub(super) order: Order,
    /// Whether Base64 is to be looked for.
    pub(super) has_base64: bool,
    pub(super) kind: FormatKind,
    /// The first bytes.
    pub(super) head: Vec<u8>,
    /// Why a miss in it proves nothing, as far as samples tell.
    pub(super) trouble: Option<LeakWhy>,
    lengths: [Course; N_WHOLE],
}

/// How the hashes of one length follow each other.
#[derive(Clone, Default)]
struct Course {
    n_hashes: u64,
    last: u64,
    is_broken: bool,
    /// First and last hash of each sample.
    anchors: Vec<Anchor>,
}

impl Survey {
    /// Looks at a list of any size.
    pub(super) fn of_list(list: &dyn ReadAt, name: &str) -> Result<Self> {
        let size = list.size();
        let mut survey = Self::new();
        if size <= SAMPLE as u64 * u64::from(N_SAMPLES) {
            let bytes = exactly(list, 0, size as usize)?;
            survey.sample(&bytes, 0, true);
            survey.judge(&bytes, &bytes, name, Some(size));
            return Ok(survey);
        }
        let head = exactly(list, 0, SAMPLE)?;
        survey.sample(&head, 0, false);
        let mut tail = Vec::new();
        let farthest = size - SAMPLE as u64;
        for idx in 1..N_SAMPLES {
            let at = (u128::from(farthest) * u128::from(idx) / u128::from(N_SAMPLES - 1)) as u64;
            tail = exactly(list, at, SAMPLE)?;
            survey.sample(&tail, at, idx + 1 == N_SAMPLES);
        }
        survey.judge(&head, &tail, name, Some(size));
        Ok(survey)
    }

    /// Looks at the first bytes of a stream; how it ends is judged by [`cut::why`] when it has ended.
    pub(super) fn of_head(head: &[u8], name: &str) -> Self {
        let mut survey = Self::new();
        survey.sample(head, 0, false);
        survey.judge(head, &[], name, None);
        // More of it may follow another order.
        if survey.order == Order::Ascending {
            survey.order = Order::Unknown;
        }
        survey
    }

    fn new() -> Self {
        Self {
            n_samples: 0,
            n_bytes: 0,
            counts: ListCounts::default(),
            by_length: [0; 6],
            order: Order::Unknown,
            has_base64: false,
            kind: FormatKind::Empty,
            head: Vec::new(),
            trouble: None,
            lengths: Default::default(),
        }
    }

    /// Takes one sample; what may be cut at its ends is left out.
    fn sample(&mut self, bytes: &[u8], base: u64, is_end: bool) {
        let end = if is_end { bytes.len() } else { bytes.len().saturating_sub(MARGIN) };
        let piece = Piece { bytes, own: usize::from(base > 0).min(end)..end, base };
        let mut runs = RunCounts::default();
        let mut is_first = [true; N_WHOLE];
        each::<Hex>(&piece, hex_run::SHORTEST, |run| {
            let rest = bytes.get(run.end..).unwrap_or_default();
            let Some(idx) = runs.take(run.len(), rest) else { return };
            let anchor = Anchor { at: base + run.start as u64, key: key(bytes.get(run).unwrap_or_default()) };
            if let (Some(course), Some(is_first)) = (self.lengths.get_mut(idx), is_first.get_mut(idx)) {
                course.take(anchor, *is_first);
                *is_first = false;
            }
        });
        runs.settle(&mut self.counts);
        for (sum, count) in self.by_length.iter_mut().zip(runs.by_length) {
            *sum += count;
        }
        self.counts.addresses += plain::count(&piece);
        let looks: Looks = base64_run::look(&piece);
        self.counts.base64 += looks.sure;
        self.has_base64 |= looks.sure > 0 || looks.perhaps >= N_PERHAPS;
        self.n_samples += 1;
        self.n_bytes += bytes.len() as u64;
    }

    fn judge(&mut self, head: &[u8], tail: &[u8], name: &str, size: Option<u64>) {
        self.head = head.get(..SAMPLE).unwrap_or(head).to_vec();
        self.kind = sniff::sniff(&self.head, name, &NoDecoders, &|text| csv::sniff(text).is_some());
        self.order = match self.lengths.get(self.dominant()) {
            Some(course) if course.n_hashes > 1 && course.is_broken => Order::Unsorted,
            Some(course) if course.n_hashes > 1 => Order::Ascending,
            _ => Order::Unknown,
        };
        self.trouble = match self.kind {
            FormatKind::Html => Some(LeakWhy::WebPage),
            FormatKind::Json
            | FormatKind::Ndjson
            | FormatKind::Csv
            | FormatKind::Xml
            | FormatKind::Text
            | FormatKind::Empty => size.and_then(|size| cut::why(self.kind, &self.head, tail, size)),
            kind => Some(LeakWhy::Refused(kind)),
        };
    }

    /// Which of [`LENGTHS`] most whole hashes have.
    pub(super) fn dominant(&self) -> usize {
        let counts = self.lengths.iter().enumerate();
        counts.max_by_key(|(idx, course)| (course.n_hashes, LENGTHS.len() - idx)).map_or(0, |(idx, _)| idx)
    }

    /// Whether the order of the list can be used to search it.
    pub(super) fn is_searchable(&self) -> bool {
        let n_dominant = self.by_length.get(self.dominant()).copied().unwrap_or_default();
        let is_alone = self.counts.total() == n_dominant && self.counts.other == 0 && !self.has_base64;
        self.order == Order::Ascending && self.n_samples >= N_SAMPLES && is_alone && self.trouble.is_none()
    }

    /// Lines of the dominant length that are known, in the order of the list.
    pub(super) fn anchors(&self) -> &[Anchor] {
        self.lengths.get(self.dominant()).map_or(&[], |course| &course.anchors)
    }

    /// Whether its lines are mostly ends of hashes.
    pub(super) fn is_range(&self) -> bool {
        self.counts.suffixes > self.counts.total() - self.counts.suffixes
    }

    /// Whether it is packed in a way that hides every hash.
    pub(super) fn is_packed(&self) -> bool {
        matches!(
            self.kind,
            FormatKind::SevenZip
                | FormatKind::Rar
                | FormatKind::Xz
                | FormatKind::Zstd
                | FormatKind::Bzip2
                | FormatKind::Zip
                | FormatKind::Gzip
                | FormatKind::Image
                | FormatKind::Audio
                | FormatKind::Video
        )
    }
}

impl Course {
    fn take(&mut self, anchor: Anchor, is_first: bool) {
        self.is_broken |= self.n_hashes > 0 && anchor.key < self.last;
        self.last = anchor.key;
        self.n_hashes += 1;
        if is_first {
            self.anchors.extend([anchor, anchor]);
        } else if let Some(last) = self.anchors.last_mut() {
            *last = anchor;
        }
    }
}

/// The first sixteen digits of a run as a number.
pub(super) fn key(digits: &[u8]) -> u64 {
    let (halves, _) = digits.as_chunks::<8>();
    match halves {
        [first, second, ..] => u64::from(eight_digits(*first)) << 32 | u64::from(eight_digits(*second)),
        _ => 0,
    }
}

/// So many bytes from a place of a list.
pub(super) fn exactly(list: &dyn ReadAt, at: u64, n_bytes: usize) -> Result<Vec<u8>> {
    let mut bytes = vec![0; n_bytes];
    let n_read = list.read_at(at, &mut bytes)?;
    if n_read < n_bytes {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(bytes)
}

/// Lists are decoded before they come here.
struct NoDecoders;

impl Decoders for NoDecoders {
    fn decoder(&self, _: Encoding) -> Option<Box<dyn Decode>> {
        None
    }

    fn composed(&self, text: &str) -> String {
        text.to_owned()
    }
}
