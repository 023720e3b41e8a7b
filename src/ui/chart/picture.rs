//! A picture with everything that says the same in words. Made natively; shown by the view.

use super::backend::PX;
use super::sheet::Sketch;

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
}

/// Figures in rows and columns; the first column names the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// Heads of the columns.
    pub(super) heads: Vec<&'static str>,
    /// Rows, each as long as the heads.
    pub(super) rows: Vec<Vec<String>>,
}
