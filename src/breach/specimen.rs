//! Findings and incidents for the tests of this room, all invented.

use crate::model::{
    Breach, BreachKind, Confidence, DataClass, Detail, Distinct, Evidence, Finding, FindingId, Grade, Ground, Masked,
    Place, ProviderId, Spilt, Whose,
};

/// What is of interest of a finding.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) class: DataClass,
    pub(crate) provider: Option<&'static str>,
    pub(crate) count: u64,
    pub(crate) confidence: Confidence,
    pub(crate) whose: Whose,
    pub(crate) detail: Option<Detail>,
}

impl Row {
    /// One value of a class in the files of Wyze.
    pub(crate) fn of(class: DataClass) -> Self {
        Self {
            class,
            provider: Some("wyze"),
            count: 1,
            confidence: Confidence::Certain,
            whose: Whose::Yours,
            detail: None,
        }
    }
}

/// Findings of these rows.
pub(crate) fn rows(rows: &[Row]) -> Vec<Finding> {
    let finding = |(number, row): (usize, &Row)| Finding {
        id: FindingId(u32::try_from(number).unwrap()),
        class: row.class,
        provider: row.provider.map(|id| ProviderId(id.to_owned())),
        count: row.count,
        distinct: Distinct::Exactly(row.count),
        confidence: row.confidence,
        evidence: Evidence::Key(Masked::plain("key")),
        samples: Vec::new(),
        details: row.detail.into_iter().collect(),
        place: Place { path: Masked::plain("/key"), entries: Vec::new(), n_entries: 1 },
        whose: row.whose,
    };
    rows.iter().enumerate().map(finding).collect()
}

/// A ground that nothing stands on.
pub(crate) fn ground() -> Ground {
    Ground { grade: Grade::Inferred, seen: "2026-11", sources: &[] }
}

/// An incident of December 2019 at some vendors.
pub(crate) fn incident(
    vendors: &'static [&'static str],
    confirmed: &'static [Spilt],
    claimed: &'static [Spilt],
) -> Breach {
    Breach {
        id: "specimen-2019-12",
        who: "Wyze",
        title: "Wyze, December 2019: a specimen",
        vendors,
        through: None,
        kind: BreachKind::OpenDatabase,
        since: "2019-12-04",
        until: "2019-12-26",
        discovery: &[],
        size: &[],
        confirmed,
        claimed,
        reset: &[],
        told: &[],
        open: &[],
        recover: "kind:passwords",
    }
}

/// A kind of incident.
pub(crate) fn kind(confirmed: &[Spilt]) -> Breach {
    let confirmed = confirmed.to_vec().leak();
    Breach { id: "kind:specimen", who: "", since: "", until: "", ..incident(&[], confirmed, &[]) }
}
