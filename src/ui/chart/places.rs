//! Places relative to each other, as far apart as they are, north at the top. No map, no tiles, no network: whoever looks
//! sees what the positions alone give away. Holds measured values, and is made only after the person asked for them.

use super::axis::{Axis, step};
use super::backend::{PX, width};
use super::picture::{Grid, Origin, Picture, WIDTHS};
use super::sheet::{Plot, Sheet, Sketch, Stand};
use super::tone::Tone;
use crate::model::Drawing;
use crate::model::words::{count, number};

const EDGE: i32 = PX / 2;
const FOOT: i32 = 34 * PX;
/// Half of the way round the earth: nothing on it is farther away.
const FARTHEST_M: f32 = 20_040_000.0;

/// A place: metres east and north of the middle, and how many points lie there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spot {
    east_m: i64,
    north_m: i64,
    n_points: u32,
}

impl Spot {
    /// Metres to another one.
    fn away_m(self, other: Spot) -> i64 {
        let (east, north) = ((self.east_m - other.east_m) as f64, (self.north_m - other.north_m) as f64);
        (east * east + north * north).sqrt() as i64
    }
}

/// The places of a drawing.
struct Places {
    spots: Vec<Spot>,
    home: Option<Spot>,
    n_points: u64,
}

/// The picture of some places; nothing for another drawing, or for one without places.
pub(crate) fn places(drawing: &Drawing) -> Option<Picture> {
    let Drawing::Places { spots, home, n, fields } = drawing else { return None };
    let spot = |(east, north, n_points): &(f32, f32, u32)| {
        let is_on_earth = east.abs() <= FARTHEST_M && north.abs() <= FARTHEST_M;
        is_on_earth.then(|| Spot { east_m: east.round() as i64, north_m: north.round() as i64, n_points: *n_points })
    };
    let home = home.and_then(|home| spots.get(home as usize)).and_then(spot);
    let places = Places { spots: spots.iter().filter_map(spot).collect(), home, n_points: *n };
    let (east, north) = places.extent()?;
    Some(Picture {
        title: "Places, relative to each other".to_owned(),
        sentence: sentence(&places, east.1 - east.0, north.1 - north.0),
        sketches: vec![sketch(&places, (east, north), WIDTHS[0])],
        table: table(&places),
        origins: Origin::all_of(fields),
    })
}

/// Least and greatest.
type Reach = (i64, i64);

impl Places {
    /// How far the spots reach to the east and to the north.
    fn extent(&self) -> Option<(Reach, Reach)> {
        let east = || self.spots.iter().map(|spot| spot.east_m);
        let north = || self.spots.iter().map(|spot| spot.north_m);
        Some(((east().min()?, east().max()?), (north().min()?, north().max()?)))
    }
}

/// `80 m`, `1.2 km`, `340 km`.
fn length(metres: i64) -> String {
    let metres = metres.unsigned_abs();
    match metres {
        0..1_000 => format!("{metres} m"),
        1_000..10_000 if metres % 1_000 >= 50 => {
            let tenths = (metres + 50) / 100;
            if tenths.is_multiple_of(10) {
                format!("{} km", tenths / 10)
            } else {
                format!("{}.{} km", tenths / 10, tenths % 10)
            }
        }
        _ => format!("{} km", number((metres + 500) / 1_000)),
    }
}

fn sentence(places: &Places, wide_m: i64, high_m: i64) -> String {
    let mut sentence = format!(
        "{} from {}, over {} from west to east and {} from south to north. The more points, the larger the dot.",
        count(places.spots.len() as u64, "place", "places"),
        count(places.n_points, "point", "points"),
        length(wide_m),
        length(high_m),
    );
    if places.home.is_some() {
        sentence.push_str(" The ring marks the place taken for home.");
    }
    sentence
}

fn sketch(places: &Places, (east, north): (Reach, Reach), side: i32) -> Sketch {
    Sketch::new(side, side + FOOT, |sheet| {
        let reach = (east.1 - east.0).max(north.1 - north.0).max(20);
        // Room for the dots at the edge.
        let half = i64::midpoint(reach, reach / 8 + 1);
        let (middle_e, middle_n) = (i64::midpoint(east.0, east.1), i64::midpoint(north.0, north.1));
        let across = Axis::bare(middle_e - half, middle_e + half);
        let up = Axis::bare(middle_n - half, middle_n + half);
        let frame = [EDGE, EDGE, side - EDGE, side - EDGE];
        let plot = sheet.plot(frame, across, up);
        sheet.outline(frame, Tone::Rule);
        for spot in &places.spots {
            // Twice the points, a little more: 1, 2, 4 … 2^16.
            let radius = 15 + 3 * spot.n_points.max(1).ilog2().min(16).cast_signed();
            sheet.dot(plot.at(spot.east_m, spot.north_m), radius, Tone::Mark);
        }
        home(sheet, &plot, places, side);
        scale(sheet, half * 2, side);
        north_arrow(sheet, side);
    })
}

fn home(sheet: &Sheet<'_>, plot: &Plot<'_>, places: &Places, side: i32) {
    let Some(home) = places.home else { return };
    let (x, y) = plot.at(home.east_m, home.north_m);
    sheet.ring((x, y), 11 * PX, Tone::Home);
    let is_room = x + 16 * PX + width("home") < side;
    let (at, stand) = if is_room { (x + 15 * PX, Stand::Right) } else { (x - 15 * PX, Stand::Left) };
    sheet.words("home", (at, y), stand, Tone::Ink);
}

/// A bar of a round length, at most a third of the picture.
fn scale(sheet: &Sheet<'_>, across_m: i64, side: i32) {
    let round_m = step((across_m / 3).max(1), 1).max(1);
    let round_m = if round_m * 3 > across_m { shorter(round_m) } else { round_m };
    let plot = sheet.plot([0, side, side - 2 * EDGE, side + FOOT], Axis::bare(0, across_m), Axis::bare(1, 0));
    let (end, _) = plot.at(round_m, 0);
    let foot = side + 12 * PX;
    let left = EDGE;
    sheet.line(vec![(left, foot - 4 * PX), (left, foot), (left + end, foot), (left + end, foot - 4 * PX)], Tone::Ink);
    sheet.words(&length(round_m), (left, foot + 3 * PX), Stand::TopRight, Tone::Quiet);
}

/// The next shorter of 1, 2, 5, 10 …
fn shorter(round_m: i64) -> i64 {
    let is_five = round_m.to_string().starts_with('5');
    (if is_five { round_m * 2 / 5 } else { round_m / 2 }).max(1)
}

fn north_arrow(sheet: &Sheet<'_>, side: i32) {
    let x = side - 12 * PX;
    sheet.line(vec![(x, side + 24 * PX), (x, side + 6 * PX), (x - 4 * PX, side + 12 * PX)], Tone::Ink);
    sheet.line(vec![(x, side + 6 * PX), (x + 4 * PX, side + 12 * PX)], Tone::Ink);
    sheet.words("north", (x - 8 * PX, side + 15 * PX), Stand::Left, Tone::Quiet);
}

/// How many places and points lie how far from home, or from the place with most points.
fn table(places: &Places) -> Grid {
    const RINGS_M: [i64; 6] = [200, 1_000, 5_000, 20_000, 100_000, i64::MAX];
    let most = || places.spots.iter().copied().max_by_key(|spot| spot.n_points);
    let (head, from) = match places.home {
        Some(home) => ("From home", Some(home)),
        None => ("From the place with most points", most()),
    };
    let mut nearest = 0;
    let rows = RINGS_M.into_iter().filter_map(|farthest| {
        let ring = nearest..farthest;
        nearest = farthest;
        let from = from?;
        let inside: Vec<&Spot> = places.spots.iter().filter(|spot| ring.contains(&spot.away_m(from))).collect();
        let words = match ring.end {
            i64::MAX => format!("{} or more", length(ring.start)),
            end if ring.start == 0 => format!("less than {}", length(end)),
            end => format!("{} to {}", length(ring.start), length(end)),
        };
        let n_points = inside.iter().map(|spot| u64::from(spot.n_points)).sum();
        (!inside.is_empty()).then(|| vec![words, number(inside.len() as u64), number(n_points)])
    });
    Grid { heads: vec![head, "Places", "Points"], rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Paths;

    fn drawing(spots: &[(f32, f32, u32)], home: Option<u32>) -> Drawing {
        let n = spots.iter().map(|spot| u64::from(spot.2)).sum();
        Drawing::Places { spots: spots.to_vec(), home, n, fields: Paths::default() }
    }

    #[track_caller]
    fn check(spots: &[(f32, f32, u32)], home: Option<u32>, expected: &str) {
        assert_eq!(places(&drawing(spots, home)).unwrap().sentence, expected);
    }

    #[test]
    fn the_sentence_tells_how_far_and_what_the_ring_is() {
        check(
            &[(0.0, 0.0, 40), (4_200.0, -900.0, 2)],
            Some(0),
            "2 places from 42 points, over 4.2 km from west to east and 900 m from south to north. The more points, the larger the dot. The ring marks the place taken for home.",
        );
        check(
            &[(0.0, 0.0, 1), (f32::NAN, 0.0, 1), (9e9, 0.0, 1)],
            Some(7),
            "1 place from 3 points, over 0 m from west to east and 0 m from south to north. The more points, the larger the dot.",
        );
        assert_eq!(places(&drawing(&[], None)), None);
    }

    #[test]
    fn one_metre_is_as_long_to_the_north_as_to_the_east() {
        use super::super::backend::Shape;
        let picture = places(&drawing(&[(0.0, 0.0, 1), (1_000.0, 0.0, 1), (0.0, 1_000.0, 1)], Some(0))).unwrap();
        let sketch = &picture.sketches[0];
        sketch.check_bounds();
        let dots = sketch.shapes.iter().find_map(|shape| match shape {
            Shape::Dots { tone: Tone::Mark, dots, .. } => Some(dots.clone()),
            _ => None,
        });
        let [middle, east, north] = dots.unwrap()[..] else { panic!("three dots") };
        assert!(east[0] > middle[0] && east[1] == middle[1], "east is to the right");
        assert!(north[1] < middle[1] && north[0] == middle[0], "north is at the top");
        assert!(((east[0] - middle[0]) - (middle[1] - north[1])).abs() <= 2, "by one measure");
    }

    #[test]
    fn distances_are_counted_from_home_in_rings() {
        let picture = places(&drawing(&[(0.0, 0.0, 40), (150.0, 0.0, 2), (3_000.0, 0.0, 5)], Some(0))).unwrap();
        let rows: Vec<String> = picture.table.rows.iter().map(|row| row.join(" | ")).collect();
        assert_eq!(rows, ["less than 200 m | 2 | 42", "1 km to 5 km | 1 | 5"]);
    }

    #[track_caller]
    fn check_length(metres: i64, expected: &str) {
        assert_eq!(length(metres), expected);
    }

    #[test]
    fn lengths_have_the_unit_that_reads_well() {
        check_length(0, "0 m");
        check_length(950, "950 m");
        check_length(1_000, "1 km");
        check_length(1_249, "1.2 km");
        check_length(9_990, "10 km");
        check_length(340_400, "340 km");
        check_length(20_040_000, "20,040 km");
    }
}
