//! Kinds of data by family and severity, as bars of steps: the graver, the higher the step, so that color is not needed.
//! Counts kinds and not values, of which one file can hold a million of one kind.

use super::axis::Axis;
use super::backend::{PX, width};
use super::picture::{Grid, Picture, WIDTHS};
use super::sheet::{Sheet, Sketch, Stand};
use super::tone::Tone;
use crate::model::words::{count, list, number};
use crate::model::{ClassExposure, Exposure, Family, Severity};

const GRAVEST_FIRST: [Severity; 4] = [Severity::VeryHigh, Severity::High, Severity::Medium, Severity::Low];
const LEGEND: i32 = 26 * PX;
const ROW: i32 = 30 * PX;
const FOOT: i32 = 36 * PX;

/// One bar: a family, its kinds by severity (gravest first), and its values.
struct Bar {
    family: Family,
    n_kinds: [i64; 4],
    n_values: u64,
}

impl Bar {
    fn total(&self) -> i64 {
        self.n_kinds.iter().sum()
    }
}

/// The picture of an exposure; nothing if nothing was found.
pub(crate) fn exposure(exposure: &Exposure) -> Option<Picture> {
    let bars: Vec<Bar> = Family::ALL.into_iter().filter_map(|family| bar(family, &exposure.classes)).collect();
    if bars.is_empty() {
        return None;
    }
    Some(Picture {
        title: "Kinds of data, by family and severity".to_owned(),
        sentence: sentence(&bars),
        sketches: WIDTHS.map(|width| sketch(&bars, width)).into(),
        table: table(&bars),
        origins: Vec::new(),
    })
}

fn bar(family: Family, classes: &[ClassExposure]) -> Option<Bar> {
    let of_family = || classes.iter().filter(|row| row.class.family() == family);
    let n_kinds = GRAVEST_FIRST.map(|severity| of_family().filter(|row| row.severity == severity).map(|_| 1).sum());
    let n_values = of_family().map(|row| row.count).fold(0, u64::saturating_add);
    let bar = Bar { family, n_kinds, n_values };
    (bar.total() > 0).then_some(bar)
}

fn sentence(bars: &[Bar]) -> String {
    let total = bars.iter().map(Bar::total).sum::<i64>().unsigned_abs();
    let by_severity = GRAVEST_FIRST.into_iter().enumerate().filter_map(|(idx, severity)| {
        let n_kinds = bars.iter().filter_map(|bar| bar.n_kinds.get(idx)).sum::<i64>().unsigned_abs();
        (n_kinds > 0).then(|| format!("{} {}", number(n_kinds), severity.label()))
    });
    format!(
        "{} in {}: {}. The graver, the taller the step.",
        count(total, "kind of data", "kinds of data"),
        count(bars.len() as u64, "family", "families"),
        list(&by_severity.collect::<Vec<_>>()),
    )
}

fn sketch(bars: &[Bar], total_width: i32) -> Sketch {
    let left = bars.iter().map(|bar| width(bar.family.label())).max().unwrap_or_default() + 8 * PX;
    // At most one row for each family.
    let n_rows = i32::try_from(bars.len()).unwrap_or_default();
    let bottom = LEGEND + ROW * n_rows;
    let n_rows = i64::from(n_rows);
    Sketch::new(total_width, bottom + FOOT, |sheet| {
        legend(sheet);
        let most = bars.iter().map(Bar::total).max().unwrap_or_default();
        let counts = Axis::counting(most, 6);
        let ticks = counts.ticks().to_vec();
        let frame = [left, LEGEND, total_width - 24 * PX, bottom];
        let plot = sheet.plot(frame, counts, Axis::bare(n_rows, 0));
        plot.grid();
        for tick in ticks {
            let (x, y) = plot.at(tick, n_rows);
            sheet.words(&tick.to_string(), (x, y + 4 * PX), Stand::Below, Tone::Quiet);
        }
        sheet.words("kinds of data", (total_width, bottom + 20 * PX), Stand::TopLeft, Tone::Quiet);
        for (row, bar) in (0_i64..).zip(bars) {
            let (_, foot) = plot.at(0, row + 1);
            let foot = foot - 6 * PX;
            sheet.words(bar.family.label(), (left - 8 * PX, foot - 9 * PX), Stand::Left, Tone::Ink);
            let mut before = 0;
            for (severity, n_kinds) in GRAVEST_FIRST.into_iter().zip(bar.n_kinds) {
                if n_kinds > 0 {
                    let ((from, _), (until, _)) = (plot.at(before, row), plot.at(before + n_kinds, row));
                    sheet.fill([from, foot - height(severity), until - PX, foot], Tone::of(severity));
                }
                before += n_kinds;
            }
            let (end, _) = plot.at(before, row);
            sheet.words(&before.to_string(), (end + 5 * PX, foot - 9 * PX), Stand::Right, Tone::Ink);
        }
    })
}

/// Height of a step.
fn height(severity: Severity) -> i32 {
    PX * match severity {
        Severity::Low => 6,
        Severity::Medium => 10,
        Severity::High => 15,
        Severity::VeryHigh => 20,
    }
}

fn legend(sheet: &Sheet<'_>) {
    let mut left = 0;
    for severity in GRAVEST_FIRST {
        sheet.fill([left, 20 * PX - height(severity) * 4 / 5, left + 12 * PX, 20 * PX], Tone::of(severity));
        sheet.words(severity.label(), (left + 16 * PX, 14 * PX), Stand::Right, Tone::Quiet);
        left += width(severity.label()) + 28 * PX;
    }
}

fn table(bars: &[Bar]) -> Grid {
    let row = |bar: &Bar| {
        let mut cells = vec![bar.family.label().to_owned()];
        cells.extend(bar.n_kinds.iter().map(|n_kinds| number(n_kinds.unsigned_abs())));
        cells.push(number(bar.n_values));
        cells
    };
    Grid { heads: vec!["Family", "Very high", "High", "Medium", "Low", "Values"], rows: bars.iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Confidence, DataClass};

    fn found(rows: &[(DataClass, u64, Severity)]) -> Exposure {
        let row = |(class, count, severity): &(DataClass, u64, Severity)| ClassExposure {
            class: *class,
            count: *count,
            confidence: Confidence::Certain,
            severity: *severity,
            samples: Vec::new(),
            findings: Vec::new(),
            n_others: 0,
        };
        Exposure { classes: rows.iter().map(row).collect() }
    }

    fn household() -> Exposure {
        found(&[
            (DataClass::Weight, 3_000, Severity::VeryHigh),
            (DataClass::Email, 2, Severity::Medium),
            (DataClass::Ssid, 1, Severity::Medium),
            (DataClass::Hostname, 4, Severity::Low),
        ])
    }

    #[test]
    fn nothing_found_is_no_picture() {
        assert_eq!(exposure(&Exposure::default()), None);
    }

    #[test]
    fn the_sentence_and_the_table_say_what_the_bars_show() {
        let picture = exposure(&household()).unwrap();
        assert_eq!(
            picture.sentence,
            "4 kinds of data in 3 families: 1 very high, 2 medium and 1 low. The graver, the taller the step."
        );
        let rows: Vec<String> = picture.table.rows.iter().map(|row| row.join(" | ")).collect();
        assert_eq!(
            rows,
            [
                "Your body | 1 | 0 | 0 | 0 | 3,000",
                "How to reach you | 0 | 0 | 1 | 0 | 2",
                "Your network | 0 | 0 | 1 | 1 | 5"
            ]
        );
    }

    #[test]
    fn a_graver_step_is_taller_and_begins_at_the_left() {
        for sketch in &exposure(&household()).unwrap().sketches {
            sketch.check_bounds();
            // The first of each tone is that of the legend.
            let [grave, light] = [Tone::VeryHigh, Tone::Low].map(|tone| sketch.boxes(tone)[1]);
            let medium = sketch.boxes(Tone::Medium)[2];
            assert!(grave[3] > medium[3] && medium[3] > light[3], "{grave:?} {medium:?} {light:?}");
            assert_eq!(medium[0] + medium[2] + PX, light[0], "steps of one family follow each other");
        }
    }
}
