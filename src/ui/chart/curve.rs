//! A body metric over time. Holds measured values, and is made only after the person asked for them
//! (`model::Drawing`). Says whose they may be when several people stand on one scale.

use super::axis::Axis;
use super::backend::{PX, width};
use super::calendar::{Bucket, day, ticks};
use super::picture::{Grid, Origin, Picture, WIDTHS};
use super::sheet::{Sheet, Sketch, Stand};
use super::timeline::dates;
use super::tone::Tone;
use crate::model::words::{count, number};
use crate::model::{DataClass, Drawing};

const HEAD: i32 = 10 * PX;
const PLOT: i32 = 170 * PX;
const FOOT: i32 = 22 * PX;
const MINUTES: i64 = 24 * 60;
/// Rows of the table, at most.
const MAX_ROWS: i64 = 40;

/// A curve: minutes since 1970 and thousandths of the unit.
struct Curve<'a> {
    class: DataClass,
    unit: &'a str,
    points: Vec<(i64, i64)>,
    n_values: u64,
}

/// The picture of a curve; nothing for another drawing, or for one without points. `people` are those whom the files name
/// beside these values: with more than one of them the points are not joined, for a line would lead from one body to another.
pub(crate) fn curve(drawing: &Drawing, people: u64) -> Option<Picture> {
    let Drawing::Curve { class, unit, points, n, fields } = drawing else { return None };
    let mut points: Vec<(i64, i64)> =
        points.iter().filter(|(_, value)| value.is_finite()).map(|(at, value)| (*at, thousandths(*value))).collect();
    points
        .retain(|(at, _)| i32::try_from(at.div_euclid(MINUTES)).is_ok_and(|day| super::calendar::date(day).is_some()));
    let curve =
        Curve { class: *class, unit: spoken(*class, unit.as_deref().unwrap_or_default()), points, n_values: *n };
    let unit =
        if curve.unit.is_empty() { ", in the unit of the file".to_owned() } else { format!(", in {}", curve.unit) };
    Some(Picture {
        title: format!("{}{unit}", curve.class.label()),
        sentence: sentence(&curve, people)?,
        sketches: WIDTHS.map(|width| sketch(&curve, people < 2, width)).into(),
        table: table(&curve),
        origins: Origin::all_of(fields),
    })
}

/// A unit as people say it, where the file’s own is a program’s.
fn spoken(class: DataClass, unit: &str) -> &str {
    match (class, unit) {
        (DataClass::Heart, "count/min") => "beats a minute",
        (DataClass::Respiratory, "count/min") => "breaths a minute",
        _ => unit,
    }
}

fn thousandths(value: f32) -> i64 {
    (f64::from(value).clamp(-1e12, 1e12) * 1000.0).round() as i64
}

/// Day of a minute.
fn day_of(minute: i64) -> i32 {
    i32::try_from(minute.div_euclid(MINUTES)).unwrap_or_default()
}

/// Thousandths as people write them, with at most so many decimals: 61.2, 61, -0.5.
fn decimal(thousandths: i64, n_decimals: usize) -> String {
    let unit = [1000_u64, 100, 10, 1].get(n_decimals).copied().unwrap_or(1);
    let rounded = (thousandths.unsigned_abs() + unit / 2) / unit * unit;
    let sign = if thousandths < 0 && rounded > 0 { "-" } else { "" };
    let fraction = format!("{:03}", rounded % 1000);
    match fraction.trim_end_matches('0') {
        "" => format!("{sign}{}", number(rounded / 1000)),
        fraction => format!("{sign}{}.{fraction}", number(rounded / 1000)),
    }
}

/// Least and greatest value.
fn range(points: &[(i64, i64)]) -> Option<(i64, i64)> {
    let values = || points.iter().map(|(_, value)| *value);
    Some((values().min()?, values().max()?))
}

fn sentence(curve: &Curve<'_>, people: u64) -> Option<String> {
    let (lowest, highest) = range(&curve.points)?;
    let (first, last) = (curve.points.first()?, curve.points.last()?);
    let unit = if curve.unit.is_empty() { String::new() } else { format!(" {}", curve.unit) };
    let mut sentence = format!(
        "{} from {} to {}: between {} and {}{unit}.",
        count(curve.n_values, "value", "values"),
        day(day_of(first.0)),
        day(day_of(last.0)),
        decimal(lowest, 1),
        decimal(highest, 1),
    );
    if curve.n_values > curve.points.len() as u64 {
        let drawn = format!(" {} of them are drawn; peaks are kept.", number(curve.points.len() as u64));
        sentence.push_str(&drawn);
    }
    if people > 1 {
        let whose = format!(
            " The files name {} people here, so the points are not joined: they are not all yours.",
            number(people)
        );
        sentence.push_str(&whose);
    }
    Some(sentence)
}

fn sketch(curve: &Curve<'_>, is_joined: bool, total_width: i32) -> Sketch {
    Sketch::new(total_width, HEAD + PLOT + FOOT, |sheet| {
        if let (Some(first), Some(last), Some(values)) =
            (curve.points.first(), curve.points.last(), range(&curve.points))
        {
            draw(sheet, curve, is_joined, (first.0, last.0), values, total_width);
        }
    })
}

fn draw(
    sheet: &Sheet<'_>,
    curve: &Curve<'_>,
    is_joined: bool,
    (first, last): (i64, i64),
    (lowest, highest): (i64, i64),
    total_width: i32,
) {
    let values = Axis::around(lowest, highest, 5);
    let labels: Vec<(i64, String)> = values.ticks().iter().map(|tick| (*tick, decimal(*tick, 3))).collect();
    let left = labels.iter().map(|(_, words)| width(words)).max().unwrap_or_default() + 6 * PX;
    let (from, until) = (day_of(first), day_of(last) + 1);
    let marks = ticks(from, until, if total_width < WIDTHS[1] { 4 } else { 9 });
    let bottom = HEAD + PLOT;
    let lines = marks.iter().map(|(day, _)| day * MINUTES).collect();
    let times = Axis::marked(i64::from(from) * MINUTES, i64::from(until) * MINUTES, lines);
    let floor = values.ticks().first().copied().unwrap_or(lowest);
    let plot = sheet.plot([left, HEAD, total_width - 4 * PX, bottom], times, values);
    plot.grid();
    let marks: Vec<_> = marks.into_iter().map(|(day, words)| (day * MINUTES, words)).collect();
    dates(sheet, |at| plot.at(at, floor), &marks, total_width);
    for (value, words) in &labels {
        let (x, y) = plot.at(i64::from(from) * MINUTES, *value);
        sheet.words(words, (x - 6 * PX, y), Stand::Left, Tone::Quiet);
    }
    if is_joined && curve.points.len() > 1 {
        plot.line(curve.points.clone(), Tone::Mark);
    }
    if !is_joined || curve.points.len() <= 60 {
        for (at, value) in &curve.points {
            sheet.dot(plot.at(*at, *value), 2 * PX, Tone::Mark);
        }
    }
}

/// One row per day, week, month or year: how many points are drawn, and their least and greatest.
fn table(curve: &Curve<'_>) -> Grid {
    let first = curve.points.first().map_or(0, |(at, _)| day_of(*at));
    let last = curve.points.last().map_or(0, |(at, _)| day_of(*at));
    let bucket = Bucket::between(first, last, 1, MAX_ROWS);
    let rows = curve.points.chunk_by(|a, b| bucket.start(day_of(a.0)) == bucket.start(day_of(b.0)));
    let row = |points: &[(i64, i64)]| {
        let (lowest, highest) = range(points)?;
        let start = bucket.start(day_of(points.first()?.0));
        Some(vec![day(start), number(points.len() as u64), decimal(lowest, 1), decimal(highest, 1)])
    };
    let head = match bucket {
        Bucket::Day => "Day",
        Bucket::Week => "Week from",
        Bucket::Month => "Month from",
        Bucket::Year => "Year from",
    };
    Grid { heads: vec![head, "Points", "Lowest", "Highest"], rows: rows.filter_map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::backend::Shape;
    use super::*;
    use crate::model::Paths;

    const DAY: i64 = 18_234;

    fn drawing(points: &[(i64, f32)], n: u64) -> Drawing {
        let points = points.iter().map(|(day, value)| (day * MINUTES, *value)).collect();
        Drawing::Curve { class: DataClass::Weight, unit: Some("kg".to_owned()), points, n, fields: Paths::default() }
    }

    #[track_caller]
    fn check(drawing: &Drawing, people: u64, expected: &str) {
        assert_eq!(curve(drawing, people).unwrap().sentence, expected);
    }

    #[test]
    fn the_sentence_names_the_time_the_range_and_whose_it_is() {
        let points = [(DAY, 71.25), (DAY + 6, 70.0)];
        check(&drawing(&points, 2), 1, "2 values from 4 Dec 2019 to 10 Dec 2019: between 70 and 71.3 kg.");
        check(
            &drawing(&points, 9_000),
            2,
            "9,000 values from 4 Dec 2019 to 10 Dec 2019: between 70 and 71.3 kg. 2 of them are drawn; peaks are kept. The files name 2 people here, so the points are not joined: they are not all yours.",
        );
    }

    #[test]
    fn a_unit_of_programs_is_told_in_words() {
        for (class, unit, expected) in [
            (DataClass::Heart, "count/min", "Heart data, in beats a minute"),
            (DataClass::Heart, "ms", "Heart data, in ms"),
            (DataClass::Weight, "kg", "Body weight, in kg"),
        ] {
            let Drawing::Curve { points, n, fields, .. } = drawing(&[(DAY, 61.0)], 1) else { continue };
            let drawing = Drawing::Curve { class, unit: Some(unit.to_owned()), points, n, fields };
            assert_eq!(curve(&drawing, 1).unwrap().title, expected);
        }
    }

    #[test]
    fn what_is_no_number_or_no_day_is_left_out() {
        check(
            &drawing(&[(DAY, f32::NAN), (DAY, 70.0), (i64::from(i32::MAX), 71.0)], 1),
            0,
            "1 value from 4 Dec 2019 to 4 Dec 2019: between 70 and 70 kg.",
        );
        assert_eq!(curve(&drawing(&[(DAY, f32::INFINITY)], 1), 0), None);
        assert_eq!(curve(&Drawing::Places { spots: Vec::new(), home: None, n: 0, fields: Paths::default() }, 0), None);
    }

    #[test]
    fn the_points_of_several_people_are_not_joined() {
        let is_joined = |people| {
            let picture = curve(&drawing(&[(DAY, 58.0), (DAY + 1, 82.0)], 2), people).unwrap();
            let is_line = |shape: &Shape| matches!(shape, Shape::Lines { tone: Tone::Mark, .. });
            picture.sketches.iter().all(|sketch| sketch.shapes.iter().any(is_line))
        };
        assert!(is_joined(0) && is_joined(1) && !is_joined(2));
    }

    #[test]
    fn the_words_of_the_axes_lie_on_the_sheet() {
        let many: Vec<(i64, f32)> = (0..500_u16).map(|idx| (DAY + i64::from(idx), 1e9 + f32::from(idx))).collect();
        for points in [&[(DAY, 0.31), (DAY + 1, 0.34)][..], &[(DAY, -5.0)], &many] {
            for sketch in &curve(&drawing(points, 3), 1).unwrap().sketches {
                sketch.check_bounds();
            }
        }
    }

    #[test]
    fn the_table_counts_by_what_fits_on_a_page() {
        let points: Vec<(i64, f32)> = (0..400_u16).map(|idx| (DAY + i64::from(idx), f32::from(idx) / 4.0)).collect();
        let table = curve(&drawing(&points, 400), 1).unwrap().table;
        assert_eq!(table.heads, ["Month from", "Points", "Lowest", "Highest"]);
        assert_eq!(table.rows[0], ["1 Dec 2019", "28", "0", "6.8"]);
        assert_eq!(table.rows.len(), 14);
    }

    #[track_caller]
    fn check_decimal(thousandths: i64, n_decimals: usize, expected: &str) {
        assert_eq!(decimal(thousandths, n_decimals), expected);
    }

    #[test]
    fn decimals_are_rounded_and_not_padded() {
        check_decimal(61_249, 1, "61.2");
        check_decimal(61_950, 1, "62");
        check_decimal(61_250, 3, "61.25");
        check_decimal(-40, 1, "0");
        check_decimal(-60, 1, "-0.1");
        check_decimal(1_234_567_000, 0, "1,234,567");
    }
}
