//! Positions of one entry: ends of tracks, places of nights, and which places there are. Keeps cells of about a hundred
//! metres, never more of them than a limit.

use super::grid::Grid;
use super::moment::{Clock, Moment};
use std::collections::{BTreeSet, HashSet};

/// Degrees north and east.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) latitude: f64,
    pub(super) longitude: f64,
}

/// A square of a thousandth of a degree of latitude, about 111 metres.
pub(super) type Cell = (i32, i32);

/// Metres of a degree of latitude.
pub(super) const DEGREE_M: f64 = 111_195.0;

impl Point {
    /// A place on earth. The crossing of equator and zero meridian is what programs write that know none.
    pub(super) fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let is_place = latitude.abs() <= 89.0 && longitude.abs() <= 180.0;
        let is_zero = latitude.abs() < 1e-4 && longitude.abs() < 1e-4;
        (is_place && !is_zero).then_some(Self { latitude, longitude })
    }

    /// From two written numbers with so many decimals left out.
    pub(super) fn read(latitude: &[u8], longitude: &[u8], n_left_out: u8) -> Option<Self> {
        let one = 10_f64.powi(i32::from(n_left_out));
        Self::new(number(latitude)? / one, number(longitude)? / one)
    }

    /// From `52.5,13.4`, `geo:52.5,13.4`, `52.5°, 13.4°`.
    pub(super) fn of_pair(written: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(written).ok()?;
        let text = text.strip_prefix("geo:").unwrap_or(text);
        let (latitude, longitude) = text.split_once([',', ';', ' '])?;
        let bare = |number: &str| number.trim_matches([' ', '°', ',']).parse::<f64>().ok();
        Self::new(bare(latitude)?, bare(longitude)?)
    }

    /// The cell of a grid of so many to a degree of latitude, its sides alike.
    #[allow(clippy::cast_possible_truncation)] // degrees times some thousands
    pub(super) fn cell(self, per_degree: f64) -> Cell {
        let row = (self.latitude * per_degree).round() as i32;
        let shrink = shrink(f64::from(row) / per_degree);
        (row, (self.longitude * shrink * per_degree).round() as i32)
    }

    /// The middle of a cell.
    pub(super) fn middle(cell: Cell, per_degree: f64) -> Self {
        let latitude = f64::from(cell.0) / per_degree;
        Self { latitude, longitude: f64::from(cell.1) / per_degree / shrink(latitude) }
    }

    /// Metres east and north of another point nearby.
    pub(super) fn metres_from(self, other: Self) -> (f64, f64) {
        let turn = (self.longitude - other.longitude + 540.0).rem_euclid(360.0) - 180.0;
        let east = turn * shrink(other.latitude) * DEGREE_M;
        (east, (self.latitude - other.latitude) * DEGREE_M)
    }

    pub(super) fn distance_m(self, other: Self) -> f64 {
        let (east, north) = self.metres_from(other);
        east.hypot(north)
    }
}

/// How much shorter a degree of longitude is at a latitude. The same for a whole degree, so that columns of cells align.
fn shrink(latitude: f64) -> f64 {
    latitude.round().to_radians().cos().max(0.01)
}

fn number(written: &[u8]) -> Option<f64> {
    std::str::from_utf8(written).ok()?.trim().parse::<f64>().ok().filter(|number| number.is_finite())
}

/// A track while it is read.
struct Track {
    level: usize,
    first: Point,
    last: Point,
    minute: Option<i32>,
    n: u32,
}

/// Positions of an entry.
#[derive(Default)]
pub(super) struct Positions {
    pub(super) n: u64,
    track: Option<Track>,
    /// First and last point of each track.
    pub(super) tracks: Vec<(Point, Point)>,
    /// Night and cell.
    pub(super) nights: BTreeSet<(i32, Cell)>,
    /// Cells of three decimals, by which places of different vendors are compared.
    pub(super) cells: HashSet<Cell>,
    last_cell: Option<Cell>,
    /// Only for a drawing.
    pub(super) grid: Option<Grid>,
}

impl Positions {
    /// Cells to a degree.
    pub(super) const PER_DEGREE: f64 = 1_000.0;
    /// Tracks and nights that are kept.
    pub(super) const MOST: usize = 20_000;
    /// Cells that are kept to be compared.
    const MOST_CELLS: usize = 5_000;
    /// Fewer points are a list of places, not a track.
    const TRACK: u32 = 10;
    /// A jump in metres, or a pause in minutes, that parts two tracks.
    const JUMP_M: f64 = 1_500.0;
    const PAUSE: i32 = 30;
    /// The last minute of the night, which begins at midnight.
    const NIGHT: i32 = 5 * 60;

    /// Takes a point of a record at a level of the entry.
    pub(super) fn add(&mut self, point: Point, moment: Option<Moment>, level: usize) {
        self.n += 1;
        let cell = point.cell(Self::PER_DEGREE);
        if self.last_cell != Some(cell) {
            self.last_cell = Some(cell);
            if self.cells.len() < Self::MOST_CELLS {
                self.cells.insert(cell);
            }
        }
        if let Some(grid) = &mut self.grid {
            grid.add(point);
        }
        let minute = moment.filter(|moment| moment.clock != Clock::None).map(|moment| moment.minute);
        if let Some(local) = moment.and_then(|moment| by_the_sun(moment, point))
            && local.of_day() < Self::NIGHT
            && self.nights.len() < Self::MOST
        {
            self.nights.insert((local.day(), cell));
        }
        self.follow(point, minute, level);
    }

    fn follow(&mut self, point: Point, minute: Option<i32>, level: usize) {
        let goes_on = self.track.as_ref().is_some_and(|track| {
            let has_paused = minute.zip(track.minute).is_some_and(|(now, then)| (now - then).abs() > Self::PAUSE);
            track.level == level && !has_paused && point.distance_m(track.last) <= Self::JUMP_M
        });
        if !goes_on {
            self.end_track();
        }
        let track = self.track.get_or_insert(Track { level, first: point, last: point, minute, n: 0 });
        track.last = point;
        track.minute = minute.or(track.minute);
        track.n = track.n.saturating_add(1);
    }

    /// Ends a track of records deeper than a level that has closed.
    pub(super) fn end_track(&mut self) {
        if let Some(track) = self.track.take().filter(|track| track.n >= Self::TRACK)
            && self.tracks.len() < Self::MOST
        {
            self.tracks.push((track.first, track.last));
        }
    }
}

/// The clock of the place: as written, or from universal time by the height of the sun, four minutes to a degree. That is
/// within an hour or two of what clocks there show.
#[allow(clippy::cast_possible_truncation)] // at most 720 minutes
fn by_the_sun(moment: Moment, point: Point) -> Option<Moment> {
    match moment.clock {
        Clock::None => None,
        Clock::Local => Some(moment),
        Clock::Universal => Some(moment.shifted((point.longitude * 4.0) as i32)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_read_in_the_ways_of_exports() {
        let is_there = |point: Option<Point>| {
            point.is_some_and(|point| (point.latitude - 52.5).abs() < 1e-6 && (point.longitude + 0.127).abs() < 1e-6)
        };
        assert!(is_there(Point::read(b"52.5", b"-0.127", 0)));
        assert!(is_there(Point::read(b"525000000", b"-1270000", 7)));
        assert!(is_there(Point::of_pair(b"52.5,-0.127")));
        assert!(is_there(Point::of_pair("geo:52.5°, -0.127°".as_bytes())));
        for (latitude, longitude) in [("0", "0"), ("91", "3"), ("52.5", "181"), ("north", "3"), ("NaN", "1")] {
            assert!(Point::read(latitude.as_bytes(), longitude.as_bytes(), 0).is_none(), "{latitude}");
        }
    }

    #[test]
    fn cells_are_about_square_and_return_to_their_middle() {
        let point = Point::new(60.1234, 24.9876).unwrap();
        let middle = Point::middle(point.cell(Positions::PER_DEGREE), Positions::PER_DEGREE);
        assert!(point.distance_m(middle) < 80.0);
    }

    /// Tracks of `n` points each, ten metres apart, at `starts`.
    fn walk(starts: &[(f64, f64)], n: u32) -> Positions {
        let mut positions = Positions::default();
        for (latitude, longitude) in starts {
            for idx in 0..n {
                let point = Point::new(latitude + f64::from(idx) * 1e-4, *longitude).unwrap();
                positions.add(point, None, 3);
            }
        }
        positions.end_track();
        positions
    }

    #[test]
    fn a_jump_parts_tracks_and_few_points_are_none() {
        assert_eq!(walk(&[(52.5, 13.4), (52.6, 13.4)], 10).tracks.len(), 2);
        assert_eq!(walk(&[(52.5, 13.4), (52.6, 13.4)], 9).tracks.len(), 0);
    }

    #[test]
    fn nights_go_by_the_clock_of_the_place() {
        #[track_caller]
        fn check(minute: i32, clock: Clock, longitude: f64, expected: usize) {
            let mut positions = Positions::default();
            let moment = Moment { minute: 20_000 * 1_440 + minute, clock };
            positions.add(Point::new(40.0, longitude).unwrap(), Some(moment), 1);
            assert_eq!(positions.nights.len(), expected, "{minute}");
        }
        check(120, Clock::Local, -74.0, 1);
        check(310, Clock::Local, -74.0, 0);
        check(120, Clock::Universal, -74.0, 0);
        check(420, Clock::Universal, -74.0, 1);
        check(0, Clock::None, -74.0, 0);
    }
}
