//! What a person takes away: the report as a page, Markdown, CSV and JSON, from one masked model.
//! Reads no file, asks no engine; what is not in [`Report`] is in none of them. A raw value is only there where the person
//! had it shown and chose it; passwords never are.

mod block;
mod csv;
mod document;
mod html;
pub mod json;
mod markdown;
pub mod tell;

pub use csv::csv;
pub use html::html;
pub use markdown::markdown;

use crate::model::{
    Breach, Consequence, Derived, EntryReport, Exposure, Finding, Linked, ProviderId, Recorded, Scenario, Summary,
};
use chrono::NaiveDate;

/// One finding with what of it the person wants in the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The finding, masked.
    pub finding: Finding,
    /// A value that was both shown and chosen.
    pub chosen: Option<Chosen>,
}

/// A raw value that the person had shown and chose to take along. Not printable but by the writers of this room.
#[derive(Clone, PartialEq, Eq)]
pub struct Chosen(String);

impl Chosen {
    /// The value, made harmless: control and direction characters become visible escapes. `None` for a class that is never
    /// shown.
    pub fn of(finding: &Finding, raw: &str) -> Option<Self> {
        (!finding.class.is_never_shown()).then(|| Self(crate::model::Masked::plain(raw).to_string()))
    }
}

impl std::fmt::Debug for Chosen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chosen(•••)")
    }
}

/// A consequence with the findings behind each of its needs, as indexes into [`Report::lines`].
#[derive(Clone, Debug)]
pub struct Follows {
    /// What somebody could do.
    pub consequence: &'static Consequence,
    /// For each need the findings behind it.
    pub grounds: Vec<Vec<usize>>,
    /// Facts that follow from many values, behind any of them.
    pub facts: Vec<Derived>,
    /// When values were recorded, where that is what it rests on.
    pub recorded: Vec<Recorded>,
}

/// A scenario with what it is called.
#[derive(Clone, Debug)]
pub struct Laid {
    /// The incident or kind.
    pub breach: &'static Breach,
    /// What it means for these findings.
    pub scenario: Scenario,
}

/// Everything that a report may say.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Day it was made.
    pub made: NaiveDate,
    /// The sentences that stand first; the first one is the heading.
    pub lead: Vec<String>,
    /// Everything that was found and not set aside.
    pub lines: Vec<Line>,
    /// The same, by class.
    pub exposure: Exposure,
    /// Number of findings set aside.
    pub n_aside: usize,
    /// What somebody could do, gravest first.
    pub follows: Vec<Follows>,
    /// The scenario at hand, if one was chosen.
    pub laid: Option<Laid>,
    /// Entries; more may only be counted in the sums.
    pub entries: Vec<EntryReport>,
    /// Sums over everything.
    pub totals: Summary,
    /// Whether every byte was read and no file breaks off.
    pub is_complete: bool,
    /// What is missing, if anything is.
    pub shortfall: Option<String>,
}

impl Report {
    /// Linked services, each once with its best proof.
    pub fn links(&self) -> Vec<Linked> {
        let mut best: Vec<Linked> = Vec::new();
        for linked in &self.totals.integrations {
            match best.iter_mut().find(|known| known.service == linked.service) {
                Some(known) if known.link < linked.link => *known = linked.clone(),
                Some(_) => {}
                None => best.push(linked.clone()),
            }
        }
        best
    }

    /// Name of a vendor as its recognition has it.
    pub fn name_of(&self, id: &ProviderId) -> String {
        let known = self.totals.recognitions.iter().find(|known| known.provider == *id);
        known.map_or_else(|| id.to_string(), |known| known.name.to_string())
    }
}

#[cfg(test)]
mod tests;
