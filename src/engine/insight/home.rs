//! Where home is: one place at which most tracks begin or end, or most nights are spent.

use super::place::{Cell, Point, Positions};
use std::collections::{BTreeMap, BTreeSet};

/// A place that stands out.
pub(super) struct Home {
    pub(super) middle: Point,
    pub(super) within_m: u32,
    pub(super) at_night: bool,
    pub(super) n: u64,
    pub(super) of: u64,
}

/// Fewer tracks or nights prove nothing.
const FEWEST: u64 = 5;

/// The home that positions tell. Nights say more than tracks, which may begin at a park.
pub(super) fn home(positions: &Positions) -> Option<Home> {
    let nights: Vec<(i64, Cell)> = positions.nights.iter().map(|(night, cell)| (i64::from(*night), *cell)).collect();
    let ends: Vec<(i64, Cell)> = (0_i64..)
        .zip(&positions.tracks)
        .flat_map(|(idx, (first, last))| [first, last].map(|end| (idx, end.cell(Positions::PER_DEGREE))))
        .collect();
    cluster(&nights, true).or_else(|| cluster(&ends, false))
}

/// The cell that most observations fall in or beside, if those are a clear majority: three in five.
fn cluster(seen: &[(i64, Cell)], at_night: bool) -> Option<Home> {
    let mut by_cell: BTreeMap<Cell, BTreeSet<i64>> = BTreeMap::new();
    for (observation, cell) in seen {
        by_cell.entry(*cell).or_default().insert(*observation);
    }
    let of = seen.iter().map(|(observation, _)| observation).collect::<BTreeSet<_>>().len() as u64;
    let around = |cell: Cell| {
        let near =
            [-1, 0, 1].into_iter().flat_map(move |row| [-1, 0, 1].map(move |column| (cell.0 + row, cell.1 + column)));
        near.filter_map(|cell| by_cell.get(&cell).map(|seen| (cell, seen)))
    };
    let count = |cell: Cell| around(cell).flat_map(|(_, seen)| seen).collect::<BTreeSet<_>>().len() as u64;
    let (n, _, best) = by_cell.iter().map(|(cell, own)| (count(*cell), own.len(), *cell)).max()?;
    if n < FEWEST || n * 5 < of * 3 {
        return None;
    }
    let (mut weight, mut latitude, mut longitude) = (0.0, 0.0, 0.0);
    for (cell, seen) in around(best) {
        let (point, share) = (Point::middle(cell, Positions::PER_DEGREE), seen.len() as f64);
        weight += share;
        latitude += point.latitude * share;
        longitude += point.longitude * share;
    }
    let middle = Point { latitude: latitude / weight, longitude: longitude / weight };
    let far = around(best).map(|(cell, _)| middle.distance_m(Point::middle(cell, Positions::PER_DEGREE)));
    Some(Home { middle, within_m: rounded(far.fold(0.0, f64::max)), at_night, n, of })
}

/// What is farthest from the middle, with half a cell, to the next fifty metres.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some hundred metres
fn rounded(farthest_m: f64) -> u32 {
    (((farthest_m + 56.0) / 50.0).ceil() * 50.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `n_home` tracks from about one place to different ones, and `n_else` between others.
    fn tracks(n_home: u32, n_else: u32) -> Positions {
        let point = |latitude: f64, longitude: f64| Point::new(latitude, longitude).unwrap();
        let mut positions = Positions::default();
        for idx in 0..n_home {
            let spread = f64::from(idx % 3) * 2e-4;
            positions.tracks.push((point(52.5 + spread, 13.4), point(52.6 + f64::from(idx) * 0.01, 13.4)));
        }
        for idx in 0..n_else {
            let far = 53.0 + f64::from(idx) * 0.01;
            positions.tracks.push((point(far, 13.4), point(far, 14.0)));
        }
        positions
    }

    #[track_caller]
    fn check(positions: &Positions, expected: Option<(u64, u64, bool)>) {
        let home = home(positions);
        assert_eq!(home.as_ref().map(|home| (home.n, home.of, home.at_night)), expected);
        if let Some(home) = home {
            assert!(home.middle.distance_m(Point::new(52.5, 13.4).unwrap()) < 100.0);
            assert!((50..=250).contains(&home.within_m), "{}", home.within_m);
        }
    }

    #[test]
    fn most_of_at_least_five_tracks_begin_at_home() {
        check(&tracks(5, 0), Some((5, 5, false)));
        check(&tracks(4, 0), None);
        check(&tracks(6, 4), Some((6, 10, false)));
        check(&tracks(5, 4), None);
    }

    #[test]
    fn nights_are_counted_not_points() {
        let cell = Point::new(52.5, 13.4).unwrap().cell(Positions::PER_DEGREE);
        let nights = |n: i32| {
            let mut positions = Positions::default();
            positions.nights.extend((0..n).flat_map(|night| [(night, cell), (night, (cell.0 + 1, cell.1))]));
            positions
        };
        check(&nights(5), Some((5, 5, true)));
        check(&nights(4), None);
    }
}
