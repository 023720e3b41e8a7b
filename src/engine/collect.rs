//! Folds the columns of every entry into the findings of the job: the same class at the same path of the same kind of
//! file is one finding, however many files hold it. Keeps raw samples apart, for the one question that may ask for them.

use super::column::{Column, Meaning};
use super::distinct::DistinctSet;
use super::insight::{SharedList, Site};
use super::limits::Limits;
use super::reading::Reading;
use super::tally::{How, Tally, note};
use super::wanted::{self, Wanted, WantedList};
use crate::model::{
    Confidence, DataClass, Distinct, Evidence, Finding, FindingId, Format, Integration, Linked, Masked, Place,
    Provider, ProviderId, Shape, Standing, Whose,
};
use std::collections::{BTreeMap, HashMap};

/// What makes two observations the same finding.
#[derive(PartialEq, Eq, Hash)]
struct Identity {
    layout: Option<&'static str>,
    path: String,
    class: DataClass,
    whose: Whose,
    evidence: &'static str,
}

struct Kept {
    finding: Finding,
    distinct: DistinctSet,
    raw: Vec<String>,
}

/// Raw samples by finding. They die with the job; nothing can print them.
#[derive(Default)]
pub struct Vault {
    values: Vec<Vec<String>>,
    wanted: Vec<Wanted>,
}

impl Vault {
    /// Keeps the addresses of a text that a person typed, each once.
    pub fn keep_typed(&mut self, text: &str) {
        for address in wanted::typed(text) {
            if !self.wanted.iter().any(|known| known.text == address) {
                self.wanted.push(Wanted { class: DataClass::Email, text: address, whose: Whose::Yours });
            }
        }
    }

    /// Addresses and passwords, each different one once; the owner's first.
    pub fn wanted(&self) -> &[Wanted] {
        &self.wanted
    }

    /// The first raw sample of a finding.
    pub fn reveal(&self, finding: FindingId) -> Option<&str> {
        self.samples(finding).first().map(String::as_str)
    }

    /// All raw samples of a finding, at most three.
    pub fn samples(&self, finding: FindingId) -> &[String] {
        self.values.get(finding.0 as usize).map_or(&[], Vec::as_slice)
    }
}

/// Findings of a job while it grows.
pub(super) struct Collector<'l> {
    limits: &'l Limits,
    known: HashMap<Identity, usize>,
    kept: Vec<Kept>,
    by_class: BTreeMap<DataClass, DistinctSet>,
    counts: BTreeMap<DataClass, u64>,
    links: BTreeMap<Integration, Linked>,
    wanted: WantedList,
    pub(super) shared: SharedList,
    budget: usize,
    vendor_masked: BTreeMap<DataClass, u64>,
}

/// Where columns come from.
pub(super) struct Origin<'o> {
    pub(super) provider: Option<&'static Provider>,
    pub(super) format: Option<&'static Format>,
    pub(super) entry: &'o Masked,
}

impl<'l> Collector<'l> {
    /// Fingerprints kept for the whole job.
    const BUDGET: usize = 300_000;
    /// Entries named in one finding.
    const ENTRIES: usize = 8;

    pub(super) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            known: HashMap::new(),
            kept: Vec::new(),
            by_class: BTreeMap::new(),
            counts: BTreeMap::new(),
            links: BTreeMap::new(),
            wanted: WantedList::default(),
            shared: SharedList::default(),
            budget: Self::BUDGET,
            vendor_masked: BTreeMap::new(),
        }
    }

    /// Takes the columns of an entry that has ended. Returns the findings that are new or have grown.
    pub(super) fn fold(&mut self, reading: &mut Reading<'_>, origin: &Origin<'_>) -> Vec<Finding> {
        let columns = std::mem::take(&mut reading.columns);
        let mut grown: Vec<usize> = Vec::new();
        for column in &columns {
            if let Some(class) = column.claimed().filter(|_| column.n_masked > 0) {
                *self.vendor_masked.entry(class).or_default() += column.n_masked;
            }
            if !column.proof.shown().is_empty() {
                self.link(column, &reading.shown(column), origin);
            }
            let stands: Vec<&Tally> = column.tallies.iter().filter(|tally| stands(tally, column)).collect();
            if stands.is_empty() {
                continue;
            }
            let path = reading.shown(column);
            grown.extend(stands.into_iter().filter_map(|tally| self.fold_tally(tally, column, &path, origin)));
        }
        grown.sort_unstable();
        grown.dedup();
        grown.into_iter().filter_map(|idx| self.kept.get(idx)).map(|kept| kept.finding.clone()).collect()
    }

    /// Keeps the best proof of each service, and of equal ones the first.
    fn link(&mut self, column: &Column, path: &str, origin: &Origin<'_>) {
        for (service, link) in column.proof.shown() {
            if self.links.get(service).is_none_or(|known| known.link < *link) {
                let provider = origin.provider.map(|provider| ProviderId(provider.id.to_owned()));
                let linked = Linked { service: *service, link: *link, path: Masked::plain(path), provider };
                self.links.insert(*service, linked);
            }
        }
    }

    fn fold_tally(&mut self, tally: &Tally, column: &Column, path: &str, origin: &Origin<'_>) -> Option<usize> {
        let evidence = evidence(tally, column, origin);
        let identity = Identity {
            // A name speaks of the whole export, whichever of its files bears it.
            layout: match tally.how {
                How::Name => origin.provider.map(|provider| provider.id),
                _ => origin.format.map(|format| format.id),
            },
            path: path.to_owned(),
            class: tally.class,
            whose: tally.whose,
            evidence: evidence.kind(),
        };
        let idx = match self.known.get(&identity) {
            Some(idx) => *idx,
            None if self.kept.len() >= self.limits.n_findings => return None,
            None => {
                let idx = self.kept.len();
                self.kept.push(Kept::new(FindingId(idx as u32), tally, evidence, path, origin));
                self.known.insert(identity, idx);
                idx
            }
        };
        *self.counts.entry(tally.class).or_default() += tally.count;
        let by_class = self.by_class.entry(tally.class).or_default();
        by_class.merge(&tally.distinct, self.limits.n_distinct, &mut self.budget);
        self.wanted.take(tally);
        let paths = [path];
        let site = origin.provider.map(|provider| Site { vendor: provider.id, entry: origin.entry, paths: &paths });
        self.shared.take(tally.class, &tally.prints, site.as_ref());
        let kept = self.kept.get_mut(idx)?;
        kept.distinct.merge(&tally.distinct, self.limits.n_distinct, &mut self.budget);
        kept.add(tally, origin);
        Some(idx)
    }

    /// Values by class so far.
    pub(super) fn counts(&self) -> &BTreeMap<DataClass, u64> {
        &self.counts
    }

    pub(super) fn distinct(&self) -> Vec<(DataClass, Distinct)> {
        self.by_class.iter().map(|(class, set)| (*class, set.count())).collect()
    }

    /// Values that the vendor had masked, by class.
    pub(super) fn vendor_masked(&self) -> Vec<(DataClass, u64)> {
        self.vendor_masked.iter().map(|(class, count)| (*class, *count)).collect()
    }

    pub(super) fn links(&self) -> Vec<Linked> {
        self.links.values().cloned().collect()
    }

    pub(super) fn into_vault(self) -> Vault {
        // What is never shown is not kept to be shown; the leak check has it in `wanted`.
        let raw = |kept: Kept| if kept.finding.class.is_never_shown() { Vec::new() } else { kept.raw };
        Vault { values: self.kept.into_iter().map(raw).collect(), wanted: self.wanted.into_sorted() }
    }
}

impl Kept {
    fn new(id: FindingId, tally: &Tally, evidence: Evidence, path: &str, origin: &Origin<'_>) -> Self {
        let finding = Finding {
            id,
            class: tally.class,
            provider: origin.provider.map(|provider| ProviderId(provider.id.to_owned())),
            count: 0,
            distinct: Distinct::Exactly(0),
            confidence: confidence(tally, origin),
            evidence,
            samples: Vec::new(),
            details: Vec::new(),
            place: Place { path: Masked::plain(path), entries: Vec::new(), n_entries: 0 },
            whose: tally.whose,
        };
        Self { finding, distinct: DistinctSet::default(), raw: Vec::new() }
    }

    fn add(&mut self, tally: &Tally, origin: &Origin<'_>) {
        let finding = &mut self.finding;
        finding.count += tally.count;
        finding.confidence = finding.confidence.max(confidence(tally, origin));
        finding.distinct = self.distinct.count();
        for &detail in &tally.details {
            note(&mut finding.details, detail);
        }
        finding.place.n_entries += 1;
        if finding.place.entries.len() < Collector::ENTRIES {
            finding.place.entries.push(origin.entry.clone());
        }
        for sample in &tally.samples {
            if self.raw.len() < 3 && !self.raw.contains(sample) {
                let masked = Masked::of(finding.class, sample);
                if !finding.samples.contains(&masked) {
                    finding.samples.push(masked);
                }
                self.raw.push(sample.clone());
            }
        }
    }
}

/// The vote over a column. What the key claims must fit at least every second value; a weak form without a key must be
/// what nearly all values are. Layouts and strong forms stand by themselves.
fn stands(tally: &Tally, column: &Column) -> bool {
    match tally.how {
        How::Layout | How::Text | How::Name => true,
        How::Key => tally.count >= column.n_misfits,
        How::Value | How::Part | How::Decoded(_) => {
            tally.confidence > Confidence::Possible
                || tally.count.saturating_mul(10) >= column.n_values.saturating_mul(9)
        }
    }
}

fn confidence(tally: &Tally, origin: &Origin<'_>) -> Confidence {
    let is_hearsay = origin.provider.is_some_and(|provider| provider.standing == Standing::Experimental);
    match tally.how {
        // A layout that nobody has seen is no proof.
        How::Layout if is_hearsay => tally.confidence.min(Confidence::Likely),
        // One value of many that passes a test proves little about the rest.
        How::Key if tally.confidence == Confidence::Certain && tally.n_tested * 2 < tally.count => Confidence::Likely,
        _ => tally.confidence,
    }
}

/// Which layout, in words: "the device list of Wyze".
fn layout(origin: &Origin<'_>) -> String {
    let format = origin.format.map_or("known file", |format| format.name);
    match origin.provider {
        Some(provider) => format!("the {format} of {}", provider.name),
        None => format!("the {format}"),
    }
}

fn evidence(tally: &Tally, column: &Column, origin: &Origin<'_>) -> Evidence {
    let shape = tally.shape.unwrap_or(Shape::Text);
    let key = || Masked::plain(&column.key);
    match tally.how {
        How::Layout => Evidence::Layout(Masked::plain(&layout(origin))),
        How::Key
            if matches!(tally.shape, Some(Shape::Text) | None)
                && matches!(column.meaning, Meaning::Key(claim) if !claim.strong) =>
        {
            Evidence::Key(key())
        }
        How::Key => Evidence::KeyAndValue(key(), shape),
        How::Value => Evidence::Value(shape),
        How::Text | How::Part => Evidence::InText(shape, tally.spot),
        How::Name => Evidence::EntryName(shape),
        How::Decoded(layer) => Evidence::Decoded(Masked::plain(layer.name()), shape),
    }
}
