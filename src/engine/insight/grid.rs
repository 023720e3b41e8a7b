//! Points folded to a grid that grows coarser as they spread, so that a drawing of any number of them stays small.

use super::place::{Cell, Point};
use std::collections::HashMap;

/// Points by cell.
pub(super) struct Grid {
    cells: HashMap<Cell, u32>,
    /// The cell at hand and its points, not yet among the cells: ways stay in one for a while.
    here: (Cell, u32),
    per_degree: f64,
    pub(super) n: u64,
}

impl Default for Grid {
    fn default() -> Self {
        // Eleven metres: what a phone knows of its place.
        Self { cells: HashMap::new(), here: ((0, 0), 0), per_degree: 10_000.0, n: 0 }
    }
}

impl Grid {
    /// Cells while points are taken: some times those of the drawing, and few enough to stay near the processor.
    const ROOM: usize = 16_000;
    /// Spots of the drawing.
    const SPOTS: usize = 2_000;

    pub(super) fn add(&mut self, point: Point) {
        self.n += 1;
        let cell = point.cell(self.per_degree);
        if cell == self.here.0 {
            self.here.1 = self.here.1.saturating_add(1);
            return;
        }
        let per_degree = self.per_degree;
        self.leave();
        let is_finer = per_degree > self.per_degree;
        self.here = (if is_finer { point.cell(self.per_degree) } else { cell }, 1);
    }

    /// Counts the points of the cell at hand.
    fn leave(&mut self) {
        let (cell, n_points) = std::mem::take(&mut self.here);
        if n_points > 0 {
            let count = self.cells.entry(cell).or_default();
            *count = count.saturating_add(n_points);
        }
        while self.cells.len() > Self::ROOM {
            self.coarsen();
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.n += other.n;
        self.leave();
        let at_hand = (other.here.1 > 0).then_some((&other.here.0, &other.here.1));
        for (cell, more) in other.cells.iter().chain(at_hand) {
            let point = Point::middle(*cell, other.per_degree);
            let count = self.cells.entry(point.cell(self.per_degree)).or_default();
            *count = count.saturating_add(*more);
        }
        while self.cells.len() > Self::ROOM {
            self.coarsen();
        }
    }

    fn coarsen(&mut self) {
        let old = self.per_degree;
        self.per_degree /= 2.0;
        let mut coarse: HashMap<Cell, u32> = HashMap::new();
        for (cell, more) in self.cells.drain() {
            let count = coarse.entry(Point::middle(cell, old).cell(self.per_degree)).or_default();
            *count = count.saturating_add(more);
        }
        self.cells = coarse;
    }

    /// Metres east and north of the middle, points there; and the index of the spot nearest to `home`.
    #[allow(clippy::cast_possible_truncation)] // metres for a drawing
    pub(super) fn spots(mut self, home: Option<Point>) -> (Vec<(f32, f32, u32)>, Option<u32>) {
        self.leave();
        while self.cells.len() > Self::SPOTS {
            self.coarsen();
        }
        let mut cells: Vec<(Cell, u32)> = self.cells.into_iter().collect();
        cells.sort_unstable();
        let points: Vec<(Point, u32)> =
            cells.into_iter().map(|(cell, count)| (Point::middle(cell, self.per_degree), count)).collect();
        let Some(middle) = middle(&points) else { return (Vec::new(), None) };
        let spot = |(point, count): &(Point, u32)| {
            let (east, north) = point.metres_from(middle);
            (east as f32, north as f32, *count)
        };
        let nearest = home.and_then(|home| {
            let far = |(_, (point, _)): &(usize, &(Point, u32))| point.distance_m(home);
            points.iter().enumerate().min_by(|one, other| far(one).total_cmp(&far(other)))
        });
        (points.iter().map(spot).collect(), nearest.map(|(idx, _)| idx as u32))
    }
}

/// The middle of all points: half of them lie north of it, half of them east, so that one journey does not move it.
fn middle(points: &[(Point, u32)]) -> Option<Point> {
    let half = points.iter().map(|(_, count)| u64::from(*count)).sum::<u64>() / 2;
    let by = |of: fn(&Point) -> f64| {
        let mut sorted: Vec<(f64, u32)> = points.iter().map(|(point, count)| (of(point), *count)).collect();
        sorted.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut before = 0_u64;
        sorted.into_iter().find_map(|(value, count)| {
            before += u64::from(count);
            (before > half).then_some(value)
        })
    };
    Some(Point { latitude: by(|point| point.latitude)?, longitude: by(|point| point.longitude)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_points_becomes_few_spots_and_none_is_lost() {
        let mut grid = Grid::default();
        for idx in 0..200_000_u32 {
            let (row, column) = (f64::from(idx / 450), f64::from(idx % 450));
            grid.add(Point::new(40.0 + row * 2e-4, 8.0 + column * 3e-4).unwrap());
        }
        let (spots, home) = grid.spots(Point::new(40.04, 8.06));
        assert!(spots.len() <= 2_000 && spots.len() > 200, "{}", spots.len());
        assert_eq!(spots.iter().map(|spot| u64::from(spot.2)).sum::<u64>(), 200_000);
        assert!(home.is_some());
    }

    #[test]
    fn grids_of_several_files_are_one() {
        let of = |numbers: &[u32]| {
            let mut grid = Grid::default();
            for idx in numbers {
                grid.add(Point::new(40.0 + f64::from(*idx) * 1e-3, 8.0).unwrap());
            }
            grid
        };
        let mut all = of(&[0, 0, 1]);
        all.merge(&of(&[1, 2, 2]));
        all.merge(&Grid::default());
        let (spots, _) = all.spots(None);
        assert_eq!(spots.iter().map(|spot| spot.2).collect::<Vec<_>>(), [2, 2, 2]);
    }

    #[test]
    fn distances_are_in_metres_from_the_middle() {
        let mut grid = Grid::default();
        for _ in 0..5 {
            grid.add(Point::new(50.0, 10.0).unwrap());
        }
        grid.add(Point::new(50.01, 10.0).unwrap());
        let (spots, home) = grid.spots(Point::new(50.0, 10.0));
        assert_eq!((spots.len(), home), (2, Some(0)));
        assert!(spots[0].0.abs() < 20.0 && spots[0].1.abs() < 20.0);
        assert!((spots[1].1 - 1_112.0).abs() < 30.0, "{}", spots[1].1);
    }
}
