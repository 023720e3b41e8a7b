//! The curve of one body metric, thinned while it grows and once more at its end so that every peak stays: of each span of
//! time the lowest and the highest value.

/// Minutes since 1970 and value.
pub(super) type Measured = (i32, f32);

/// Values of one field over time.
#[derive(Clone, Default)]
pub(super) struct Curve {
    points: Vec<Measured>,
    pub(super) n: u64,
    pub(super) unit: Option<String>,
}

impl Curve {
    /// Points held, and what is left of them when there are more.
    const ROOM: usize = 1 << 18;
    const KEPT: usize = 1 << 15;
    /// Points of the drawing.
    const DRAWN: usize = 500;

    pub(super) fn add(&mut self, minute: i32, value: f32) {
        self.n += 1;
        self.push((minute, value));
    }

    fn push(&mut self, point: Measured) {
        self.points.push(point);
        if self.points.len() >= Self::ROOM {
            self.points = thinned(std::mem::take(&mut self.points), Self::KEPT);
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.n += other.n;
        self.unit = self.unit.take().or(other.unit);
        other.points.into_iter().for_each(|point| self.push(point));
    }

    /// At most 500 points in order.
    pub(super) fn drawn(self) -> Vec<(i64, f32)> {
        // Apple writes a percentage as a fraction of 1, and calls it “%”.
        let is_fraction = self.unit.as_deref() == Some("%") && self.points.iter().all(|point| point.1 <= 1.0);
        let factor = if is_fraction { 100.0 } else { 1.0 };
        let points = thinned(self.points, Self::DRAWN);
        points.into_iter().map(|(minute, value)| (i64::from(minute), value * factor)).collect()
    }
}

/// At most `most` points in order of time: the lowest and the highest of each of so many equal spans.
fn thinned(mut points: Vec<Measured>, most: usize) -> Vec<Measured> {
    points.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let (Some(first), Some(last)) = (points.first().map(|point| point.0), points.last().map(|point| point.0)) else {
        return points;
    };
    if points.len() <= most {
        return points;
    }
    let n_spans = i64::try_from(most / 2).unwrap_or(1).max(1);
    let length = i64::from(last) - i64::from(first) + 1;
    let span_of = |point: &Measured| (i64::from(point.0) - i64::from(first)) * n_spans / length;
    let mut kept = Vec::with_capacity(most);
    for span in points.chunk_by(|one, other| span_of(one) == span_of(other)) {
        let low = span.iter().min_by(|one, other| one.1.total_cmp(&other.1));
        let high = span.iter().max_by(|one, other| one.1.total_cmp(&other.1));
        if let (Some(low), Some(high)) = (low, high) {
            kept.push(*if low.0 <= high.0 { low } else { high });
            if low != high {
                kept.push(*if low.0 <= high.0 { high } else { low });
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_points_stay_as_they_are_in_order() {
        let mut curve = Curve::default();
        curve.add(30, 2.0);
        curve.add(10, 1.0);
        curve.add(20, 3.0);
        assert_eq!(curve.drawn(), [(10, 1.0), (20, 3.0), (30, 2.0)]);
    }

    #[test]
    fn of_a_million_points_the_peaks_stay() {
        let mut curve = Curve::default();
        for idx in 0..1_000_000_i32 {
            let value = match idx {
                123_457 => 500.0,
                765_431 => -500.0,
                _ => (idx % 97) as f32,
            };
            curve.add(idx, value);
        }
        assert_eq!(curve.n, 1_000_000);
        let drawn = curve.drawn();
        assert!(drawn.len() <= 500 && drawn.len() > 400, "{}", drawn.len());
        assert!(drawn.contains(&(123_457, 500.0)) && drawn.contains(&(765_431, -500.0)));
        assert!(drawn.is_sorted_by_key(|point| point.0));
    }

    #[test]
    fn curves_of_several_files_are_one() {
        let (mut one, mut other) = (Curve::default(), Curve { unit: Some("kg".to_owned()), ..Curve::default() });
        one.add(5, 1.0);
        other.add(3, 2.0);
        one.merge(other);
        assert_eq!((one.n, one.unit.as_deref()), (2, Some("kg")));
        assert_eq!(one.drawn(), [(3, 2.0), (5, 1.0)]);
    }
}
