//! The rhythm of a week: on which days and at which hours values were recorded, as a field of seven rows and twenty-four
//! columns for each kind of trail. The darker, the more. Says in words when it mostly is.

use super::axis::Axis;
use super::backend::{PX, width};
use super::picture::{Grid, Origin, Picture, WIDTHS};
use super::sheet::{Sheet, Sketch, Stand};
use super::tone::Tone;
use crate::model::words::{count, number};
use crate::model::{ProviderId, Set, Trace, Trail};

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAYS_LONG: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// Fewer values, or values of fewer days, are no rhythm.
const LEAST: u64 = 20;
const LEAST_DAYS: usize = 7;
const ROW: i32 = 14 * PX;
const HEAD: i32 = 4 * PX;
const FOOT: i32 = 20 * PX;

/// Values by day of the week, Monday first, and hour.
type Week = [[u64; 24]; 7];

/// One picture for each kind of trail that has a rhythm, most telling kind first; hours of local time and of universal time
/// are not mixed. `name` names a vendor on the screen.
pub(crate) fn rhythms(traces: &[Trace], name: &dyn Fn(&ProviderId) -> String) -> Vec<Picture> {
    let kinds = Trail::ALL.into_iter().flat_map(|trail| [(trail, true), (trail, false)]);
    let of = |(trail, is_local)| {
        let some = traces.iter().filter(|trace| trace.trail == trail && trace.is_local == is_local);
        rhythm(&some.collect::<Vec<_>>(), trail, is_local, name)
    };
    kinds.filter_map(of).collect()
}

fn rhythm(traces: &[&Trace], trail: Trail, is_local: bool, name: &dyn Fn(&ProviderId) -> String) -> Option<Picture> {
    let mut week: Week = Default::default();
    for trace in traces {
        for (hours, more) in week.iter_mut().zip(&trace.week) {
            for (hour, more) in hours.iter_mut().zip(more) {
                *hour = hour.saturating_add(u64::from(*more));
            }
        }
    }
    let days: Set<i32> = traces.iter().flat_map(|trace| &trace.days).map(|(day, _)| *day).collect();
    if total(&week) < LEAST || days.len() < LEAST_DAYS {
        return None;
    }
    let clock = if is_local { "" } else { ", hours in universal time (UTC)" };
    Some(Picture {
        title: format!("{}: values by day of the week and hour{clock}", trail.label()),
        sentence: sentence(&week, trail, is_local),
        sketches: vec![sketch(&week)],
        table: table(&week),
        origins: Origin::each_of(traces.iter().copied(), |trace| {
            trace.provider.as_ref().map_or_else(String::new, |provider| format!("Files of {}", name(provider)))
        }),
    })
}

fn total(week: &Week) -> u64 {
    week.iter().flatten().fold(0, |sum, n_values| sum.saturating_add(*n_values))
}

/// The shortest hours round the clock in which four of five values lie: first hour, number of hours, values.
fn window(week: &Week) -> (usize, usize, u64) {
    let by_hour: Vec<u64> = (0..24).map(|hour| week.iter().filter_map(|hours| hours.get(hour)).sum()).collect();
    let enough = total(week).saturating_mul(4).div_ceil(5);
    let held = |from: usize, n_hours: usize| by_hour.iter().cycle().skip(from).take(n_hours).sum::<u64>();
    let windows =
        |n_hours| (0..24).map(move |from| (from, n_hours)).max_by_key(|(from, n_hours)| held(*from, *n_hours));
    let shortest = (1..=24).filter_map(windows).find(|(from, n_hours)| held(*from, *n_hours) >= enough);
    let (from, n_hours) = shortest.unwrap_or((0, 24));
    (from, n_hours, held(from, n_hours))
}

fn sentence(week: &Week, trail: Trail, is_local: bool) -> String {
    let total = total(week);
    let (from, n_hours, held) = window(week);
    let when = if n_hours <= 12 {
        let until = (from + n_hours) % 24;
        format!("Mostly between {from} and {until} o’clock: {} of {}", number(held), count(total, "value", "values"))
    } else {
        format!("Spread over the day: {}", count(total, "value", "values"))
    };
    let at_weekends = week.iter().skip(5).flatten().fold(0, |sum: u64, n_values| sum.saturating_add(*n_values));
    let days = match (at_weekends.saturating_mul(5), total) {
        (0, _) => ", none of them at a weekend",
        (at_weekends, total) if at_weekends >= total.saturating_mul(4) => ", mostly at weekends",
        _ => "",
    };
    let clock = if is_local { "" } else { " The files do not say the local time." };
    let begun = match trail {
        Trail::Sleep | Trail::Activity => " A record counts at the hour in which it begins.",
        _ => "",
    };
    format!("{when}{days}. {}{begun}{clock}", darkest(week))
}

fn darkest(week: &Week) -> String {
    let cells = DAYS_LONG
        .iter()
        .zip(week)
        .flat_map(|(day, hours)| hours.iter().enumerate().map(move |(hour, n_values)| (*n_values, *day, hour)));
    // The first of several that are alike.
    let most = cells.reduce(|most, cell| if cell.0 > most.0 { cell } else { most });
    most.map_or_else(String::new, |(n_values, day, hour)| {
        format!("Darkest: {day}, {hour} to {} o’clock, {}.", hour + 1, count(n_values, "value", "values"))
    })
}

fn sketch(week: &Week) -> Sketch {
    let left = 34 * PX;
    let bottom = HEAD + ROW * 7;
    let most = week.iter().flatten().copied().max().unwrap_or_default();
    Sketch::new(WIDTHS[0], bottom + FOOT, |sheet| {
        let plot = sheet.plot([left, HEAD, WIDTHS[0], bottom], Axis::bare(0, 24), Axis::bare(7, 0));
        for (row, (day, hours)) in (0_i64..).zip(DAYS.iter().zip(week)) {
            let (_, top) = plot.at(0, row);
            sheet.words(day, (left - 6 * PX, top + ROW / 2), Stand::Left, Tone::Quiet);
            for (hour, n_values) in (0_i64..).zip(hours) {
                let ((from, top), (until, foot)) = (plot.at(hour, row), plot.at(hour + 1, row + 1));
                sheet.fill([from, top, until - PX, foot - PX], tone(*n_values, most));
            }
        }
        hours(sheet, |hour| plot.at(hour, 7));
    })
}

fn tone(n_values: u64, most: u64) -> Tone {
    // Both by the same measure, which keeps one value from becoming none.
    let part = |n: u64| u32::try_from(n.saturating_mul(1000).div_ceil(most.max(1))).unwrap_or(1000);
    Tone::heat(part(n_values), 1000)
}

fn hours(sheet: &Sheet<'_>, at: impl Fn(i64) -> (i32, i32)) {
    for hour in [0, 6, 12, 18, 24] {
        let (x, y) = at(hour);
        let words = hour.to_string();
        let x = x.min(WIDTHS[0] - width(&words) / 2);
        sheet.words(&words, (x, y + 4 * PX), Stand::Below, Tone::Quiet);
    }
}

/// Hours that hold nothing are left out: most of a day has none.
fn table(week: &Week) -> Grid {
    let is_filled = |hour: &usize| week.iter().any(|hours| hours.get(*hour).is_some_and(|n_values| *n_values > 0));
    let row = |hour: usize| {
        let mut cells = vec![format!("{hour} to {}", hour + 1)];
        cells.extend(week.iter().filter_map(|hours| hours.get(hour)).map(|n_values| number(*n_values)));
        cells
    };
    let mut heads = vec!["Hour"];
    heads.extend(DAYS);
    Grid { heads, rows: (0..24).filter(is_filled).map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Masked, Paths};

    fn trace(trail: Trail, is_local: bool, n_values: impl Fn(usize, usize) -> u32) -> Trace {
        let mut week = [[0; 24]; 7];
        for (day, hours) in week.iter_mut().enumerate() {
            for (hour, n) in hours.iter_mut().enumerate() {
                *n = n_values(day, hour);
            }
        }
        let days = (0..7).map(|day| (day, 1)).collect();
        Trace { provider: None, trail, n: 0, days, step: 1, week, is_local, fields: Paths::default() }
    }

    fn told(traces: &[Trace]) -> Vec<Picture> {
        rhythms(traces, &|id| id.to_string().to_uppercase())
    }

    #[track_caller]
    fn check(n_values: impl Fn(usize, usize) -> u32, is_local: bool, expected: &str) {
        let pictures = told(&[trace(Trail::Motion, is_local, n_values)]);
        assert_eq!(pictures.iter().map(|picture| &*picture.sentence).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn hours_are_told_across_midnight() {
        check(
            |_, hour| u32::from(!(7..22).contains(&hour)),
            true,
            "Mostly between 23 and 7 o’clock: 56 of 63 values. Darkest: Monday, 0 to 1 o’clock, 1 value.",
        );
        check(
            |day, hour| if day < 5 && hour == 8 { 9 } else { 0 },
            false,
            "Mostly between 8 and 9 o’clock: 45 of 45 values, none of them at a weekend. Darkest: Monday, 8 to 9 o’clock, 9 values. The files do not say the local time.",
        );
        check(
            |day, hour| if day > 4 && hour == 8 { 10 } else { 0 },
            true,
            "Mostly between 8 and 9 o’clock: 20 of 20 values, mostly at weekends. Darkest: Saturday, 8 to 9 o’clock, 10 values.",
        );
        check(|_, _| 1, true, "Spread over the day: 168 values. Darkest: Monday, 0 to 1 o’clock, 1 value.");
    }

    #[test]
    fn the_hours_of_what_lasts_are_those_in_which_it_begins() {
        let pictures = told(&[trace(Trail::Sleep, true, |_, hour| if hour == 22 { 3 } else { 0 })]);
        assert_eq!(
            pictures[0].sentence,
            "Mostly between 22 and 23 o’clock: 21 of 21 values. Darkest: Monday, 22 to 23 o’clock, 3 values. A record counts at the hour in which it begins."
        );
        assert_eq!(pictures[0].table.rows, [["22 to 23", "3", "3", "3", "3", "3", "3", "3"]]);
    }

    #[test]
    fn values_of_few_days_are_no_rhythm() {
        let mut few = trace(Trail::Position, false, |day, _| if day == 6 { 10 } else { 0 });
        few.days.truncate(6);
        assert_eq!(told(&[few.clone()]), []);
        let other = Trace { days: vec![(40, 1)], ..few.clone() };
        assert_eq!(told(&[few, other]).len(), 1);
    }

    #[test]
    fn each_picture_names_the_fields_of_its_times() {
        let mut with = trace(Trail::Motion, true, |_, _| 1);
        with.fields.add(Masked::plain("/events/*/ts"));
        with.provider = Some(ProviderId("example".to_owned()));
        let pictures = told(&[with, trace(Trail::Motion, true, |_, _| 1)]);
        let told: Vec<_> = pictures[0].origins.iter().map(|one| (&*one.of, one.fields.first.len())).collect();
        assert_eq!(told, [("Files of EXAMPLE", 1)]);
    }

    #[test]
    fn few_values_are_no_rhythm_and_clocks_are_not_mixed() {
        assert_eq!(told(&[trace(Trail::Sleep, true, |day, hour| if hour == 3 { day as u32 } else { 0 })]).len(), 1);
        assert_eq!(told(&[trace(Trail::Sleep, true, |day, hour| u32::from(hour == 3 && day > 0))]), []);
        let pictures = told(&[
            trace(Trail::Sleep, true, |_, _| 1),
            trace(Trail::Motion, true, |_, _| 1),
            trace(Trail::Sleep, false, |_, _| 1),
            trace(Trail::Sleep, true, |_, _| u32::MAX),
        ]);
        let titles: Vec<&str> = pictures.iter().map(|picture| &*picture.title).collect();
        assert_eq!(
            titles,
            [
                "Motion and events: values by day of the week and hour",
                "Sleep: values by day of the week and hour",
                "Sleep: values by day of the week and hour, hours in universal time (UTC)",
            ]
        );
        assert_eq!(
            pictures[1].table.rows[0],
            [
                "0 to 1",
                "4,294,967,296",
                "4,294,967,296",
                "4,294,967,296",
                "4,294,967,296",
                "4,294,967,296",
                "4,294,967,296",
                "4,294,967,296"
            ]
        );
    }

    #[test]
    fn every_hour_has_a_cell_and_the_busiest_is_the_darkest() {
        let pictures = told(&[trace(Trail::Sleep, true, |day, hour| if (day, hour) == (2, 5) { 4000 } else { 1 })]);
        let sketch = &pictures[0].sketches[0];
        sketch.check_bounds();
        assert_eq!((sketch.boxes(Tone::Heat4).len(), sketch.boxes(Tone::Heat1).len()), (1, 167));
    }
}
