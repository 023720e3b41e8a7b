//! Incidents side by side: how many kinds of a person's data would be out in each. What was only claimed is a bar of its
//! own, drawn as an outline, and never added to what was confirmed.

use super::axis::Axis;
use super::backend::{PX, width};
use super::picture::{Grid, Picture, WIDTHS};
use super::sheet::{Sketch, Stand};
use super::tone::Tone;
use crate::model::Severity;
use crate::model::words::{count, number};

const TITLE: i32 = 20 * PX;
const BAR: i32 = 16 * PX;
const OUTLINE: i32 = 12 * PX;
const GAP: i32 = 18 * PX;

/// One incident, laid over a person's own data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its name on the screen.
    pub(crate) title: String,
    /// Kinds of the person's data that would be out: confirmed.
    pub(crate) n_yes: u64,
    /// Kinds that somebody claims and nobody confirmed. None of them is in `n_yes`.
    pub(crate) n_claimed: u64,
    /// How grave it would be; nothing if nothing confirmed would be out.
    pub(crate) band: Option<Severity>,
}

/// The picture of incidents, in the order given; nothing if there are none.
pub(crate) fn compared(rows: &[Row]) -> Option<Picture> {
    if rows.is_empty() {
        return None;
    }
    Some(Picture {
        title: "Kinds of your data that would spill, by incident".to_owned(),
        sentence: sentence(rows),
        sketches: WIDTHS.map(|width| sketch(rows, width)).into(),
        table: table(rows),
        origins: Vec::new(),
    })
}

fn sentence(rows: &[Row]) -> String {
    let n_most = rows.iter().map(|row| row.n_yes).max().filter(|n_most| *n_most > 0);
    let mut most = rows.iter().filter(|row| Some(row.n_yes) == n_most);
    let mut sentence = match most.next() {
        Some(row) => format!(
            "Of these {} incidents and kinds of incident, “{}” would spill most: {}{}.",
            number(rows.len() as u64),
            row.title,
            count(row.n_yes, "kind of your data", "kinds of your data"),
            match most.count() {
                0 => String::new(),
                n_others => format!("; {} as many", count(n_others as u64, "other", "others")),
            },
        ),
        None => "None of these is known to show a kind of your data.".to_owned(),
    };
    if rows.iter().any(|row| row.n_claimed > 0) {
        sentence.push_str(" An outline stands for what is only claimed; it is not part of the bar above it.");
    }
    sentence
}

fn height(row: &Row) -> i32 {
    TITLE + BAR + if row.n_claimed > 0 { OUTLINE + 3 * PX } else { 0 } + GAP
}

fn sketch(rows: &[Row], total_width: i32) -> Sketch {
    let total_height = rows.iter().map(height).sum();
    let most = rows.iter().map(|row| row.n_yes.max(row.n_claimed)).max().unwrap_or_default();
    let most = i64::try_from(most).unwrap_or(i64::MAX).max(1);
    // Room for the words behind the longest bar.
    let room = rows.iter().map(|row| width(&confirmed(row)).max(width(&claimed(row)))).max().unwrap_or_default();
    Sketch::new(total_width, total_height, |sheet| {
        let mut top = 0;
        for row in rows {
            let plot =
                sheet.plot([0, top, total_width - room - 8 * PX, total_height], Axis::bare(0, most), Axis::bare(0, 1));
            let end = |n_kinds: u64| plot.at(i64::try_from(n_kinds).unwrap_or(most), 0).0;
            sheet.words(&shortened(&row.title, total_width), (0, top + 2 * PX), Stand::TopRight, Tone::Ink);
            let bar = top + TITLE;
            if row.n_yes > 0 {
                sheet.fill([0, bar, end(row.n_yes), bar + BAR], row.band.map_or(Tone::Mark, Tone::of));
            }
            sheet.words(&confirmed(row), (end(row.n_yes) + 6 * PX, bar + BAR / 2), Stand::Right, Tone::Quiet);
            if row.n_claimed > 0 {
                let outline = bar + BAR + 3 * PX;
                sheet.outline([PX, outline, end(row.n_claimed), outline + OUTLINE], Tone::Claimed);
                let at = (end(row.n_claimed) + 6 * PX, outline + OUTLINE / 2);
                sheet.words(&claimed(row), at, Stand::Right, Tone::Quiet);
            }
            top += height(row);
        }
    })
}

fn confirmed(row: &Row) -> String {
    match row.band {
        Some(band) if row.n_yes > 0 => format!("{}, {}", number(row.n_yes), band.label()),
        _ => number(row.n_yes),
    }
}

fn claimed(row: &Row) -> String {
    format!("{} only claimed", number(row.n_claimed))
}

/// As much of a title as fits on a line, to the last whole word.
fn shortened(title: &str, room: i32) -> String {
    if width(title) <= room {
        return title.to_owned();
    }
    let mut kept = String::new();
    for word in title.split(' ') {
        let longer = if kept.is_empty() { word.to_owned() } else { format!("{kept} {word}") };
        if width(&longer) + width("…") > room {
            break;
        }
        kept = longer;
    }
    kept + "…"
}

fn table(rows: &[Row]) -> Grid {
    let cells = |row: &Row| {
        let band = row.band.map_or("–", Severity::label).to_owned();
        vec![row.title.clone(), number(row.n_yes), number(row.n_claimed), band]
    };
    Grid { heads: vec!["Incident", "Would be out", "Only claimed", "Severity"], rows: rows.iter().map(cells).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(title: &str, n_yes: u64, n_claimed: u64, band: Option<Severity>) -> Row {
        Row { title: title.to_owned(), n_yes, n_claimed, band }
    }

    #[test]
    fn what_is_claimed_is_an_outline_of_its_own_from_the_same_start() {
        let picture = compared(&[row("One", 4, 2, Some(Severity::High)), row("Two", 0, 0, None)]).unwrap();
        for sketch in &picture.sketches {
            sketch.check_bounds();
            let (confirmed, claimed) = (sketch.boxes(Tone::High), sketch.outlines(Tone::Claimed));
            assert_eq!((confirmed.len(), claimed.len()), (1, 1));
            assert!(claimed[0][0] <= PX && claimed[0][1] >= confirmed[0][1] + confirmed[0][3], "beneath, not behind");
            assert!((confirmed[0][2] - 2 * claimed[0][2]).abs() <= 2 * PX, "both by one measure");
            assert!(sketch.words().contains(&"4, high") && sketch.words().contains(&"2 only claimed"));
        }
        let rows: Vec<String> = picture.table.rows.iter().map(|row| row.join(" | ")).collect();
        assert_eq!(rows, ["One | 4 | 2 | high", "Two | 0 | 0 | –"]);
    }

    #[track_caller]
    fn check(rows: &[Row], sentence: &str) {
        assert_eq!(compared(rows).unwrap().sentence, sentence);
    }

    #[test]
    fn the_sentence_never_adds_the_claimed_to_the_confirmed() {
        check(
            &[row("One", 1, 9, Some(Severity::Low)), row("Two", 3, 0, Some(Severity::Low))],
            "Of these 2 incidents and kinds of incident, “Two” would spill most: 3 kinds of your data. An outline stands for what is only claimed; it is not part of the bar above it.",
        );
        check(
            &[row("One", 1, 0, None), row("Two", 3, 0, None), row("Three", 3, 0, None)],
            "Of these 3 incidents and kinds of incident, “Two” would spill most: 3 kinds of your data; 1 other as many.",
        );
        check(&[row("One", 0, 0, None)], "None of these is known to show a kind of your data.");
        assert_eq!(compared(&[]), None);
    }

    #[test]
    fn a_long_title_ends_at_a_word() {
        let title =
            "Example Cameras, December 2019: an open database, found by a researcher and read by nobody knows whom";
        let sketch = &compared(&[row(title, 1, 0, None)]).unwrap().sketches[0];
        let shown = sketch.words()[0];
        assert!(shown.ends_with('…') && title.starts_with(shown.trim_end_matches('…')), "{shown}");
        sketch.check_bounds();
    }
}
