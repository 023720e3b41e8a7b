//! When the values of a person's files were recorded: a lane for each kind of trail, counted by day, week, month or year.
//! Each lane has a scale of its own, for a scale writes a value a day and a watch thousands.

use super::axis::Axis;
use super::backend::{PX, width};
use super::calendar::{Bucket, Tick, day, ticks};
use super::picture::{Grid, Origin, Picture, WIDTHS};
use super::sheet::{Plot, Sheet, Sketch, Stand};
use super::tone::Tone;
use crate::model::words::{count, list, number};
use crate::model::{ProviderId, Table, Trace, Trail, sorted_by_key};

const LABEL: i32 = 20 * PX;
const LANE: i32 = 34 * PX;
const GAP: i32 = 12 * PX;
const FOOT: i32 = 20 * PX;
/// Bars in a lane, so that each has two pixels on a phone: fifteen years are told by the month.
const MAX_BARS: i64 = 183;
/// 1 January 1900 and 31 December 2100: what lies beyond is a slip of the pen and would squeeze all else.
const PLAUSIBLE: std::ops::RangeInclusive<i32> = -25_567..=47_846;

/// One lane: first day of each count, and the count.
struct Lane {
    trail: Trail,
    n_values: u64,
    counts: Vec<(i32, u64)>,
}

/// The picture of some traces; nothing if none of them has a day. `name` names a vendor on the screen; `today` in days since
/// 1970.
pub(crate) fn timeline(traces: &[Trace], name: &dyn Fn(&ProviderId) -> String, today: Option<i32>) -> Option<Picture> {
    let days =
        || traces.iter().flat_map(|trace| &trace.days).map(|(day, _)| *day).filter(|day| PLAUSIBLE.contains(day));
    let (first, last) = (days().min()?, days().max()?);
    let joined = traces.iter().map(|trace| trace.step).max().unwrap_or(1);
    let bucket = Bucket::between(first, last, joined, MAX_BARS);
    let lanes: Vec<Lane> = Trail::ALL.into_iter().filter_map(|trail| lane(trail, traces, bucket)).collect();
    let span = (bucket.start(first), bucket.next(last));
    Some(Picture {
        title: format!("Values recorded per {}, by kind", bucket.word()),
        sentence: sentence(&lanes, first, last) + &ahead(traces, today),
        sketches: WIDTHS.map(|width| sketch(&lanes, span, bucket, width)).into(),
        table: table(traces, name),
        origins: Origin::each_of(sorted_by_key(traces, |trace| trace.trail).into_iter(), |trace| {
            match &trace.provider {
                Some(provider) => format!("{}, files of {}", trace.trail.label(), name(provider)),
                None => trace.trail.label().to_owned(),
            }
        }),
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
    if let Some(most) = lanes.iter().find(|lane| lane.n_values > total / 2).filter(|_| lanes.len() > 1) {
        let label = most.trail.label();
        sentence = format!("{sentence} Most are of one kind, “{label}”: {}.", number(most.n_values));
    }
    sentence
}

/// What the times of some traces give away, in a sentence or two; no more than what they are of.
pub(crate) fn habits(traces: &[Trace]) -> String {
    let has = |trails: &[Trail]| traces.iter().any(|trace| trails.contains(&trace.trail));
    let kinds: [(&[Trail], &str); 3] = [
        (&[Trail::Sleep], "when you sleep"),
        (&[Trail::Activity, Trail::Position], "when you are out"),
        (&[Trail::Presence, Trail::Motion], "when somebody is at home"),
    ];
    let told: Vec<String> =
        kinds.into_iter().filter(|(trails, _)| has(trails)).map(|(_, words)| words.to_owned()).collect();
    if told.is_empty() {
        return "Whoever has these files sees these times too.".to_owned();
    }
    format!("Times can tell habits: {}. Whoever has these files sees the same.", list(&told))
}

/// What is to be said of days that are still to come.
fn ahead(traces: &[Trace], today: Option<i32>) -> String {
    // The day of the place may be the next one already.
    let is_ahead = |day: i32| PLAUSIBLE.contains(&day) && today.is_some_and(|today| day > today.saturating_add(1));
    let days = traces.iter().flat_map(|trace| &trace.days);
    match days.filter(|(day, _)| is_ahead(*day)).map(|(_, n_values)| u64::from(*n_values)).sum() {
        0 => String::new(),
        1 => " 1 of them lies in the future: a plan, or a clock that was wrong.".to_owned(),
        n_ahead => format!(" {} of them lie in the future: plans, or a clock that was wrong.", number(n_ahead)),
    }
}

fn sketch(lanes: &[Lane], (from, until): (i32, i32), bucket: Bucket, total_width: i32) -> Sketch {
    let bottom = (LABEL + LANE + GAP) * lanes.iter().map(|_| 1).sum::<i32>();
    let marks = ticks(from, until, if total_width < WIDTHS[1] { 4 } else { 9 });
    Sketch::new(total_width, bottom + FOOT, |sheet| {
        let days = Axis::marked(i64::from(from), i64::from(until), marks.iter().map(|(day, _)| *day).collect());
        let foot = sheet.plot([0, bottom - GAP, total_width, bottom], days.clone(), Axis::bare(0, 1));
        foot.grid();
        dates(sheet, |day| foot.at(day, 0), &marks, total_width);
        for (row, lane) in (0..).zip(lanes) {
            let top = (LABEL + LANE + GAP) * row;
            let most = lane.counts.iter().map(|(_, n_values)| *n_values).max().unwrap_or_default();
            sheet.words(lane.trail.label(), (0, top + 2 * PX), Stand::TopRight, Tone::Ink);
            let most_words = format!("up to {} a {}", number(most), bucket.word());
            sheet.words(&most_words, (total_width, top + 2 * PX), Stand::TopLeft, Tone::Quiet);
            let scale = Axis::bare(0, i64::try_from(most).unwrap_or(i64::MAX).max(1));
            let plot = sheet.plot([0, top + LABEL, total_width, top + LABEL + LANE], days.clone(), scale);
            plot.grid();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Masked, Paths};

    fn trace(trail: Trail, days: &[(i32, u32)], step: u16) -> Trace {
        let n = days.iter().map(|(_, n)| u64::from(*n)).sum();
        let provider = Some(ProviderId("example".to_owned()));
        Trace {
            provider,
            trail,
            n,
            days: days.to_vec(),
            step,
            week: Default::default(),
            is_local: true,
            fields: Paths::default(),
        }
    }

    fn picture(traces: &[Trace]) -> Option<Picture> {
        timeline(traces, &|id| id.to_string().to_uppercase(), Some(18_250))
    }

    #[track_caller]
    fn check(traces: &[Trace], title: &str, sentence: &str) {
        let picture = picture(traces).unwrap();
        assert_eq!((&*picture.title, &*picture.sentence), (title, sentence));
    }

    #[test]
    fn the_sentence_is_made_of_the_same_figures() {
        check(
            &[trace(Trail::Sleep, &[(18_234, 1), (18_240, 2)], 1)],
            "Values recorded per day, by kind",
            "From 4 Dec 2019 to 10 Dec 2019: 3 values with a time.",
        );
        // Half of them is not most of them.
        check(
            &[trace(Trail::Sleep, &[(18_234, 2)], 1), trace(Trail::Motion, &[(18_240, 2)], 1)],
            "Values recorded per day, by kind",
            "From 4 Dec 2019 to 10 Dec 2019: 4 values with a time.",
        );
        check(
            &[trace(Trail::Sleep, &[(18_234, 1)], 7), trace(Trail::Motion, &[(18_234, 5000)], 1)],
            "Values recorded per week, by kind",
            "On 4 Dec 2019: 5,001 values with a time. Most are of one kind, “Motion and events”: 5,000.",
        );
    }

    #[test]
    fn what_lies_outside_of_every_calendar_squeezes_nothing() {
        check(
            &[trace(Trail::Other, &[(i32::MIN, 1), (18_234, 1), (i32::MAX, 7)], 1)],
            "Values recorded per day, by kind",
            "On 4 Dec 2019: 9 values with a time.",
        );
        assert_eq!(picture(&[trace(Trail::Other, &[(i32::MAX, 7)], 1)]), None);
        assert_eq!(picture(&[]), None);
    }

    #[test]
    fn days_that_are_still_to_come_are_told() {
        let title = "Values recorded per day, by kind";
        let told = "From 20 Dec 2019 to 23 Dec 2019: 4 values with a time.";
        check(
            &[trace(Trail::Sleep, &[(18_250, 1), (18_251, 1)], 1)],
            title,
            "From 20 Dec 2019 to 21 Dec 2019: 2 values with a time.",
        );
        let one = trace(Trail::Sleep, &[(18_250, 3), (18_253, 1)], 1);
        check(&[one], title, &format!("{told} 1 of them lies in the future: a plan, or a clock that was wrong."));
        let some = trace(Trail::Sleep, &[(18_250, 2), (18_253, 2)], 1);
        check(&[some], title, &format!("{told} 2 of them lie in the future: plans, or a clock that was wrong."));
    }

    #[test]
    fn habits_are_told_of_what_can_show_them() {
        let of = |trails: &[Trail]| habits(&trails.iter().map(|trail| trace(*trail, &[], 1)).collect::<Vec<_>>());
        assert_eq!(of(&[Trail::Other, Trail::Body]), "Whoever has these files sees these times too.");
        assert_eq!(
            of(&[Trail::Position, Trail::Sleep]),
            "Times can tell habits: when you sleep and when you are out. Whoever has these files sees the same."
        );
    }

    #[test]
    fn each_row_names_the_fields_of_its_times() {
        let mut with = trace(Trail::Sleep, &[(18_234, 1)], 1);
        with.fields.add(Masked::plain("/nights/*/start"));
        let nameless = Trace { provider: None, trail: Trail::Motion, ..with.clone() };
        let picture = picture(&[with, trace(Trail::Body, &[(18_234, 1)], 1), nameless]).unwrap();
        let told = |origin: &Origin| format!("{}: {}", origin.of, origin.fields.first[0].as_str());
        let told: Vec<String> = picture.origins.iter().map(told).collect();
        assert_eq!(told, ["Motion and events: /nights/*/start", "Sleep, files of EXAMPLE: /nights/*/start"]);
    }

    #[test]
    fn each_kind_has_one_lane_and_each_vendor_a_row() {
        let week = |trail| trace(trail, &[(18_231, 1), (18_238, 3)], 7);
        let picture = picture(&[week(Trail::Body), week(Trail::Sleep), week(Trail::Body)]).unwrap();
        let rows: Vec<String> = picture.table.rows.iter().map(|row| row.join(" | ")).collect();
        assert_eq!(
            rows,
            [
                "Sleep | EXAMPLE | 4 | 1 Dec 2019 | 8 Dec 2019",
                "Body metrics | EXAMPLE | 4 | 1 Dec 2019 | 8 Dec 2019",
                "Body metrics | EXAMPLE | 4 | 1 Dec 2019 | 8 Dec 2019",
            ]
        );
        for sketch in &picture.sketches {
            let words = sketch.words();
            for expected in ["Sleep", "Body metrics", "up to 3 a week", "up to 6 a week"] {
                assert_eq!(words.iter().filter(|words| **words == expected).count(), 1, "{expected}");
            }
        }
    }

    #[test]
    fn the_greatest_count_reaches_the_top_of_its_lane_and_the_least_is_still_seen() {
        let picture = picture(&[trace(Trail::Body, &[(18_231, 1), (18_238, 1000)], 1)]).unwrap();
        let mut heights: Vec<i32> = picture.sketches[0].boxes(Tone::Mark).iter().map(|bar| bar[3]).collect();
        heights.sort_unstable();
        assert_eq!(heights, [2 * PX, LANE]);
    }
}
