//! Findings folded per class, with the severity that ENISA's formula gives each class in this company.

use super::severity::ease_of_identification;
use super::{Amount, Circumstance, Confidence, DataClass, Finding, FindingId, Masked, Severity, sorted_by_key};

/// One class of data over all findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassExposure {
    /// The class.
    pub class: DataClass,
    /// Number of values.
    pub count: u64,
    /// The surest of its findings.
    pub confidence: Confidence,
    /// ENISA band, had it been open on the net.
    pub severity: Severity,
    /// Up to three masked samples, from the surest findings.
    pub samples: Vec<Masked>,
    /// Its findings, surest and most numerous first.
    pub findings: Vec<FindingId>,
    /// Number of values that are somebody else's.
    pub n_others: u64,
}

/// What an account gives away, by class; gravest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exposure {
    /// One per class found.
    pub classes: Vec<ClassExposure>,
}

impl Exposure {
    /// Folds findings. Order of the input does not matter. No day is known here, and so no token counts as ended.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let sorted = sorted_by_key(findings, |finding| {
            (finding.class, std::cmp::Reverse((finding.confidence, finding.count)), finding.id)
        });
        let groups: Vec<(Amount, &[&Finding])> = sorted
            .chunk_by(|a, b| a.class == b.class)
            .filter_map(|group| {
                let amounts = group.iter().map(|finding| Amount::of_finding(finding, None));
                Some((amounts.reduce(Amount::and)?, group))
            })
            .collect();
        let all: Vec<Amount> = groups.iter().map(|(amount, _)| *amount).collect();
        let ei = ease_of_identification(&all).map_or(25, |(ei, _)| ei);
        let classes = groups.iter().filter_map(|(amount, group)| fold(*amount, group, severity(*amount, &all, ei)));
        let gravity = |exposure: &ClassExposure| {
            (std::cmp::Reverse((exposure.severity, exposure.class.dpc(), exposure.confidence)), exposure.class)
        };
        Self { classes: sorted_by_key(classes, gravity) }
    }

    /// The gravest class.
    pub fn worst(&self) -> Option<&ClassExposure> {
        self.classes.first()
    }
}

/// The band of one class, had the whole account been open on the net.
fn severity(amount: Amount, all: &[Amount], ei_hundredths: u16) -> Severity {
    Severity::of(amount.dpc(all, all).0 * ei_hundredths / 100 + Circumstance::Open.cb_hundredths())
}

fn fold(amount: Amount, group: &[&Finding], severity: Severity) -> Option<ClassExposure> {
    let first = group.first()?;
    let mut samples: Vec<Masked> = Vec::new();
    for sample in group.iter().flat_map(|finding| &finding.samples) {
        if samples.len() < 3 && !samples.contains(sample) {
            samples.push(sample.clone());
        }
    }
    Some(ClassExposure {
        class: amount.class,
        count: amount.count,
        confidence: first.confidence,
        severity,
        samples,
        findings: group.iter().map(|finding| finding.id).collect(),
        n_others: amount.n_others,
    })
}
