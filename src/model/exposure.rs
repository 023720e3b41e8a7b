//! Findings folded per class, with the severity that ENISA's formula gives them.

use super::{Confidence, DataClass, Finding, FindingId, Masked, Whose, sorted_by_key};
use serde::{Deserialize, Serialize};

/// ENISA 2013: SE = DPC x EI + CB, in bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Below 2.
    Low,
    /// 2 up to 3.
    Medium,
    /// 3 up to 4.
    High,
    /// 4 and above.
    VeryHigh,
}

impl Severity {
    /// Circumstances of the breach (CB, in hundredths): open on the net, read by an unknown number of people.
    pub const OPEN_ON_THE_NET: u16 = 50;

    /// The band of a class. `ei_hundredths` is the ease of identification of the whole record, the maximum over the
    /// account's fields, because a weight beside an e-mail address is identified.
    pub fn of(class: DataClass, ei_hundredths: u8, cb_hundredths: u16) -> Self {
        Self::band(u16::from(class.dpc()) * u16::from(ei_hundredths) + cb_hundredths)
    }

    fn band(se_hundredths: u16) -> Self {
        match se_hundredths {
            0..200 => Severity::Low,
            200..300 => Severity::Medium,
            300..400 => Severity::High,
            _ => Severity::VeryHigh,
        }
    }

    /// Attribute value.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::VeryHigh => "very-high",
        }
    }

    /// Word on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::VeryHigh => "very high",
        }
    }
}

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
    /// Folds findings. Order of the input does not matter.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let sorted = sorted_by_key(findings, |finding| {
            (finding.class, std::cmp::Reverse((finding.confidence, finding.count)), finding.id)
        });
        let ei = sorted.iter().map(|finding| finding.class.ei_hundredths()).max().unwrap_or(25);
        let classes = sorted.chunk_by(|a, b| a.class == b.class).filter_map(|group| fold(group, ei));
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

fn fold(group: &[&Finding], ei_hundredths: u8) -> Option<ClassExposure> {
    let first = group.first()?;
    let mut samples: Vec<Masked> = Vec::new();
    for sample in group.iter().flat_map(|finding| &finding.samples) {
        if samples.len() < 3 && !samples.contains(sample) {
            samples.push(sample.clone());
        }
    }
    Some(ClassExposure {
        class: first.class,
        count: group.iter().map(|finding| finding.count).sum(),
        confidence: first.confidence,
        severity: Severity::of(first.class, ei_hundredths, Severity::OPEN_ON_THE_NET),
        samples,
        findings: group.iter().map(|finding| finding.id).collect(),
        n_others: group.iter().filter(|finding| finding.whose == Whose::Other).map(|finding| finding.count).sum(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wyze_groups_come_out_as_worked_by_hand() {
        // detection.md 2.3: e-mail, nicknames and SSID 2.0; body metrics 4.5.
        assert_eq!(Severity::of(DataClass::Ssid, 75, 50), Severity::Medium);
        assert_eq!(Severity::of(DataClass::Weight, 100, 50), Severity::VeryHigh);
    }
}
