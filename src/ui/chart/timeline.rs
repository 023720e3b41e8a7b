//! When the values of a person's files were recorded: a lane for each kind of trail, counted by day, week, month or year.
//! Each lane has a scale of its own, for a scale writes a value a day and a watch thousands.

use super::axis::Axis;
use super::backend::{PX, width};
use super::calendar::{Bucket, Tick, day, ticks};
use super::picture::{Grid, Picture, WIDTHS};
use super::sheet::{Plot, Sheet, Sketch, Stand};
use super::tone::Tone;
use crate::model::words::{count, number};
use crate::model::{ProviderId, Table, Trace, Trail, sorted_by_key};

const LABEL: i32 = 20 * PX;
const LANE: i32 = 34 * PX;
const GAP: i32 = 12 * PX;
const FOOT: i32 = 20 * PX;
/// Bars in a lane: on a phone each is two pixels wide at least.
const MAX_BARS: i64 = 130;
/// 1 January 1900 and 31 December 2100: what lies beyond is a slip of the pen and would squeeze all else.
const PLAUSIBLE: std::ops::RangeInclusive<i32> = -25_567..=47_846;

/// One lane: first day of each count, and the count.
struct Lane {
    trail: Trail,
    n_values: u64,
    counts: Vec<(i32, u64)>,
}

/// The picture of some traces; nothing if none of them has a day. `name` names a vendor on the screen.
pub(crate) fn timeline(traces: &[Trace], name: &dyn Fn(&ProviderId) -> String) -> Option<Picture> {
    let days =
        || traces.iter().flat_map(|trace| &trace.days).map(|(day, _)| *day).filter(|day| PLAUSIBLE.contains(day));
    let (first, last) = (days().min()?, days().max()?);
    let joined = traces.iter().map(|trace| trace.step).max().unwrap_or(1);
    let bucket = Bucket::between(first, last, joined, MAX_BARS);
    let lanes: Vec<Lane> = Trail::ALL.into_iter().filter_map(|trail| lane(trail, traces, bucket)).collect();
    let span = (bucket.start(first), bucket.next(last));
    Some(Picture {
        title: format!("Values recorded per {}, by kind", bucket.word()),
        sentence: sentence(&lanes, first, last),
        sketches: WIDTHS.map(|width| sketch(&lanes, span, bucket, width)).into(),
        table: table(traces, name),
    })
}

fn lane(trail: Trail, traces: &[Trace], bucket: Bucket) -> Option<Lane> {
    let of_trail = || traces.iter().filter(|trace| trace.trail == trail);
    let mut counts: Table<i32, u64> = Table::default();
    for (day, n_values) in of_trail().flat_map(|trace| &trace.days).filter(|(day, _)| PLAUSIBLE.contains(day)) {
        let start = bucket.start(*day);
        let before = counts.get(&start).copied().unwrap_or_default();
        counts.insert(start, before.saturating_add(u64::from(*n_values)));
    }
    let counts: Vec<(i32, u64)> = counts.iter().map(|(day, n_values)| (*day, *n_values)).collect();
    let n_values = of_trail().map(|trace| trace.n).fold(0, u64::saturating_add);
    (!counts.is_empty()).then_some(Lane { trail, n_values, counts })
}

fn sentence(lanes: &[Lane], first: i32, last: i32) -> String {
    let total = lanes.iter().map(|lane| lane.n_values).fold(0, u64::saturating_add);
    let when =
        if first == last { format!("On {}", day(first)) } else { format!("From {} to {}", day(first), day(last)) };
    let mut sentence = format!("{when}: {} with a time.", count(total, "value", "values"));
    if let Some(most) = lanes.iter().max_by_key(|lane| lane.n_values).filter(|_| lanes.len() > 1) {
        let label = most.trail.label();
        sentence = format!("{sentence} Most are of one kind, “{label}”: {}.", number(most.n_values));
    }
    sentence
}

fn sketch(lanes: &[Lane], (from, until): (i32, i32), bucket: Bucket, total_width: i32) -> Sketch {
    let bottom = (LABEL + LANE + GAP) * lanes.len() as i32;
    let marks = ticks(from, until, if total_width < WIDTHS[1] { 4 } else { 9 });
    Sketch::new(total_width, bottom + FOOT, |sheet| {
        let days = Axis::marked(i64::from(from), i64::from(until), marks.iter().map(|(day, _)| *day).collect());
        let lines = sheet.plot([0, LABEL, total_width, bottom], days.clone(), Axis::bare(0, 1));
        lines.grid();
        dates(sheet, |day| lines.at(day, 0), &marks, total_width);
        for (row, lane) in (0..).zip(lanes) {
            let top = (LABEL + LANE + GAP) * row;
            let most = lane.counts.iter().map(|(_, n_values)| *n_values).max().unwrap_or_default();
            sheet.words(lane.trail.label(), (0, top + 2 * PX), Stand::TopRight, Tone::Ink);
            let most_words = format!("up to {} a {}", number(most), bucket.word());
            sheet.words(&most_words, (total_width, top + 2 * PX), Stand::TopLeft, Tone::Quiet);
            let scale = Axis::bare(0, i64::try_from(most).unwrap_or(i64::MAX).max(1));
            let plot = sheet.plot([0, top + LABEL, total_width, top + LABEL + LANE], days.clone(), scale);
            for (day, n_values) in &lane.counts {
                bar(sheet, &plot, (*day, bucket.next(*day)), *n_values);
            }
            sheet.line(vec![(0, top + LABEL + LANE), (total_width, top + LABEL + LANE)], Tone::Quiet);
        }
    })
}

/// A bar from the foot of its lane. One value beside thousands is still to be seen.
fn bar(sheet: &Sheet<'_>, plot: &Plot<'_>, (from, until): (i32, i32), n_values: u64) {
    let (left, foot) = plot.at(i64::from(from), 0);
    let (right, top) = plot.at(i64::from(until), i64::try_from(n_values).unwrap_or(i64::MAX));
    let gap = if right - left > 5 * PX { PX } else { 0 };
    sheet.fill([left, top.min(foot - 2 * PX), right - gap, foot], Tone::Mark);
}

/// The words under the lines of the axis of days, as far as they have room.
pub(super) fn dates(sheet: &Sheet<'_>, foot: impl Fn(i64) -> (i32, i32), marks: &[Tick], right_edge: i32) {
    let mut free_from = 0;
    for (day, words) in marks {
        let (x, y) = foot(*day);
        let half = width(words) / 2;
        let x = x.clamp(half, (right_edge - half).max(half));
        if x - half >= free_from {
            sheet.words(words, (x, y + 4 * PX), Stand::Below, Tone::Quiet);
            free_from = x + half + 6 * PX;
        }
    }
}

fn table(traces: &[Trace], name: &dyn Fn(&ProviderId) -> String) -> Grid {
    let row = |trace: &Trace| {
        let days = || trace.days.iter().map(|(day, _)| *day);
        vec![
            trace.trail.label().to_owned(),
            trace.provider.as_ref().map_or_else(|| "–".to_owned(), name),
            number(trace.n),
            days().min().map_or_else(String::new, day),
            days().max().map_or_else(String::new, day),
        ]
    };
    let rows = sorted_by_key(traces, |trace| trace.trail).into_iter().map(row).collect();
    Grid { heads: vec!["Kind", "Files of", "Values", "First day", "Last day"], rows }
}
