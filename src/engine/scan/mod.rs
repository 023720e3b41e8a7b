//! The pipeline: sources to entries, entries to findings. A scan never fails as a whole; every entry ends with an
//! outcome and a ledger of its bytes.

mod job;
mod parts;

use super::charset::Decoders;
use super::collect::Vault;
use super::container::{Password, ReadSeek};
use super::limits::Limits;
use super::outline::Outline;
use super::pulse::Pulse;
use super::{Silence, Sink};
use crate::catalog::provider::PROVIDERS;
use crate::model::{Drawable, Drawing, Fingerprints, Provider, Salt, Summary};
use job::Job;

/// Something that a person gave: a file, under its name or its path inside a folder.
pub struct Source<'a> {
    /// Name or path. Personal: never print it unmasked.
    pub name: String,
    /// Size in bytes.
    pub size: u64,
    /// Its content.
    pub reader: Box<dyn ReadSeek + 'a>,
}

/// What a scan works with.
pub struct Means<'m> {
    /// Bounds.
    pub limits: &'m Limits,
    /// Decoders of old text encodings.
    pub decoders: &'m dyn Decoders,
    /// For entries of archives that are protected by one.
    pub password: Option<&'m Password>,
    /// For fingerprints by which other scans of the visit can tell equal values; without it there are none.
    pub salt: Option<&'m Salt>,
}

/// What is left after a scan.
pub struct Scanned {
    /// The sums.
    pub summary: Summary,
    /// Raw samples, for `Request::Reveal`.
    pub vault: Vault,
    /// Values that may stand in another export of the visit, all of [`Insight::shared`](crate::model::Insight) among them.
    pub fingerprints: Fingerprints,
}

/// Scans sources one after another as one export. `total` is the sum of their sizes, for the progress. Files that only those
/// beside them can tell wait until the others are read, as far as the sources allow it.
pub fn scan<'a>(
    sources: impl IntoIterator<Item = Source<'a>>,
    total: u64,
    means: &Means<'_>,
    sink: &mut dyn Sink,
) -> Scanned {
    scan_among(PROVIDERS, sources, total, means, sink)
}

/// The same for an export of one of a few providers, which alone are told.
pub fn scan_among<'a>(
    providers: &[&'static Provider],
    sources: impl IntoIterator<Item = Source<'a>>,
    total: u64,
    means: &Means<'_>,
    sink: &mut dyn Sink,
) -> Scanned {
    let pulse = Pulse::new(sink, total);
    let mut job = Job::new(providers, means, &pulse);
    job.sources(sources);
    let mut summary = job.summary;
    summary.parts = parts::parts(job.part_names.iter().map(String::as_str));
    summary.recognitions = job.recognitions;
    summary.distinct = job.collector.distinct();
    summary.integrations = job.collector.links();
    summary.vendor_masked = job.collector.vendor_masked();
    let shared = std::mem::take(&mut job.collector.shared);
    summary.insight = job.gathered.into_insight(shared.shared());
    let fingerprints = means.salt.map(|salt| shared.fingerprints(salt)).unwrap_or_default();
    Scanned { summary, vault: job.collector.into_vault(), fingerprints }
}

/// Walks through sources as [`scan`] does, and tells their structure without a value. The sink hears how far it is, and of no
/// finding.
pub fn outline<'a>(
    sources: impl IntoIterator<Item = Source<'a>>,
    total: u64,
    means: &Means<'_>,
    sink: &mut dyn Sink,
) -> Outline {
    let pulse = Pulse::new(sink, total);
    let mut job = Job::new(PROVIDERS, means, &pulse);
    job.outline = Some(Outline::default());
    job.sources(sources);
    job.outline.unwrap_or_default()
}

/// Reads sources once more, for a drawing that the person asked for. Holds measured values, and is kept nowhere. `None`:
/// there are fewer than three points.
pub fn draw<'a>(sources: impl IntoIterator<Item = Source<'a>>, means: &Means<'_>, what: Drawable) -> Option<Drawing> {
    let mut nobody = Silence;
    let pulse = Pulse::new(&mut nobody, u64::MAX);
    let mut job = Job::new(PROVIDERS, means, &pulse);
    job.drawn = Some(what);
    job.sources(sources);
    job.gathered.into_drawing(what)
}
