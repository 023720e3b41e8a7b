//! A picture with everything that says the same in words. Made natively; shown by the view.

use super::backend::PX;
use super::sheet::Sketch;
use crate::model::{Paths, Trace};

/// Width of a picture on a phone, and of one on a wide screen or on paper.
pub(super) const WIDTHS: [i32; 2] = [320 * PX, 720 * PX];

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// What it is of, with the unit.
    pub(super) title: String,
    /// What it shows, in a sentence or two, made of the same figures.
    pub(super) sentence: String,
    /// One sketch for every width, or two: for a phone, and for a wide screen or paper.
    pub(super) sketches: Vec<Sketch>,
    /// The figures.
    pub(super) table: Grid,
    /// Where in the files they stand; none where the rows of the report say it.
    pub(super) origins: Vec<Origin>,
}

/// Fields that some figures of a picture were read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// Which figures: a kind, and whose files. Nothing: all of them.
    pub(super) of: String,
    /// Their paths, masked.
    pub(super) fields: Paths,
}

impl Origin {
    /// That of all figures; nothing where no field is known.
    pub(super) fn all_of(fields: &Paths) -> Vec<Origin> {
        let of = String::new();
        if fields.first.is_empty() { Vec::new() } else { vec![Origin { of, fields: fields.clone() }] }
    }

    /// Those of some traces, of which each says by itself whose it is.
    pub(super) fn each_of<'a>(traces: impl Iterator<Item = &'a Trace>, of: impl Fn(&Trace) -> String) -> Vec<Origin> {
        let known = traces.filter(|trace| !trace.fields.first.is_empty());
        known.map(|trace| Origin { of: of(trace), fields: trace.fields.clone() }).collect()
    }
}

/// Figures in rows and columns; the first column names the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// Heads of the columns.
    pub(super) heads: Vec<&'static str>,
    /// Rows, each as long as the heads.
    pub(super) rows: Vec<Vec<String>>,
}
