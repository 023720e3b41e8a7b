//! What many values tell together that none tells alone: when things were recorded, where home is, who sleeps when, who
//! lives there, what stands in the files of several vendors. Gathered beside the findings of one pass; says nothing rather
//! than something doubtful, keeps counts and masks, and no value but the points of a drawing that was asked for.

mod absence;
mod chronicle;
mod curve;
mod facts;
mod grid;
mod home;
mod household;
mod moment;
mod month;
mod night;
mod observed;
mod place;
mod role;
mod room;
mod shared;

pub(super) use observed::{Here, Observed};
pub(super) use role::{Hint, Seen};
pub(super) use room::details as name_details;
pub(super) use shared::{Print, SharedList, Site};

use super::reading::Reading;
use crate::model::{
    DataClass, Derived, DerivedFact, Drawable, Drawing, Family, Insight, Masked, Paths, Provider, ProviderId, Shared,
    Trail,
};
use absence::Absence;
use chronicle::Chronicle;
use curve::Curve;
use grid::Grid;
use household::Household;
use night::Nights;
use observed::Ground;
use place::Positions;
use std::collections::BTreeMap;

/// What the entries of a job tell, while it grows.
#[derive(Default)]
pub(super) struct Gathered {
    chronicles: BTreeMap<(Option<&'static str>, Trail), Chronicle>,
    positions: Positions,
    nights: Nights,
    absence: Absence,
    household: Household,
    grounds: [Grounds; 4],
    /// Timed values of body metrics by class and path.
    timed: BTreeMap<(DataClass, String), u64>,
    curves: BTreeMap<String, Curve>,
    grid: Option<Grid>,
}

/// What a fact rests on.
#[derive(Default)]
struct Grounds {
    paths: Paths,
    providers: Vec<ProviderId>,
}

impl Gathered {
    /// Paths of body metrics, and of curves, that are kept apart.
    const METRICS: usize = 2_000;
    const CURVES: usize = 64;
    /// Fewer points make no drawing.
    const FEWEST: u64 = 3;

    /// Takes what an entry told. Its columns must still be there.
    pub(super) fn take(
        &mut self,
        reading: &mut Reading<'_>,
        provider: Option<&'static Provider>,
        entry: &Masked,
        shared: &mut SharedList,
    ) {
        let mut seen = std::mem::take(&mut reading.observed);
        seen.settle();
        let id = provider.map(|provider| provider.id);
        for ((trail, chronicle), columns) in Trail::ALL.into_iter().zip(&seen.chronicles).zip(&seen.times) {
            if let Some(chronicle) = chronicle {
                let own = self.chronicles.entry((id, trail)).or_default();
                own.merge(chronicle);
                for column in columns.iter().filter_map(|column| reading.columns.get(usize::from(*column))) {
                    own.fields.add(Masked::plain(&reading.shown(column)));
                }
            }
        }
        self.nights.merge(&seen.nights);
        self.absence.merge(&seen.absence);
        self.household.merge(&seen.household);
        let own = seen.grounds.get(Ground::Position as usize).into_iter().flatten();
        let own = own.filter_map(|column| reading.columns.get(usize::from(*column)));
        let paths: Vec<String> = own.map(|column| reading.shown(column)).collect();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        let site = id.map(|vendor| Site { vendor, entry, paths: &paths });
        self.take_positions(&mut seen.positions, site.as_ref(), shared);
        for (grounds, columns) in self.grounds.iter_mut().zip(&seen.grounds) {
            for column in columns {
                grounds.take(reading, *column, id);
            }
        }
        self.take_metrics(reading, &seen.timed);
        for (column, curve) in std::mem::take(&mut seen.curves) {
            let Some(column) = reading.columns.get(usize::from(column)) else { continue };
            let path = reading.shown(column);
            if self.curves.len() < Self::CURVES || self.curves.contains_key(&path) {
                self.curves.entry(path).or_default().merge(curve);
            }
        }
    }

    fn take_positions(&mut self, positions: &mut Positions, site: Option<&Site<'_>>, shared: &mut SharedList) {
        let own = &mut self.positions;
        own.n += positions.n;
        let room = Positions::MOST.saturating_sub(own.tracks.len());
        own.tracks.extend(positions.tracks.iter().take(room));
        let room = Positions::MOST.saturating_sub(own.nights.len());
        own.nights.extend(positions.nights.iter().take(room));
        let prints: Vec<Print> = positions.cells.iter().map(|cell| Print::of_cell(*cell)).collect();
        shared.take(DataClass::Coordinates, &prints, site);
        if let Some(grid) = &positions.grid {
            self.grid.get_or_insert_default().merge(grid);
        }
    }

    fn take_metrics(&mut self, reading: &Reading<'_>, timed: &[u32]) {
        for (column, n) in reading.columns.iter().zip(timed).filter(|(_, n)| **n > 0) {
            let Some(class) = column.claimed().filter(|class| class.family() == Family::Body) else { continue };
            let is_number =
                |sample: &String| sample.split(' ').next().is_some_and(|number| number.parse::<f32>().is_ok());
            let tally = column.tallies.iter().find(|tally| tally.class == class);
            if tally.is_some_and(|tally| tally.samples.iter().any(is_number)) {
                let identity = (class, reading.shown(column));
                if self.timed.len() < Self::METRICS || self.timed.contains_key(&identity) {
                    *self.timed.entry(identity).or_default() += u64::from(*n);
                }
            }
        }
    }

    /// Everything, in the end.
    pub(super) fn into_insight(self, shared: Vec<Shared>) -> Insight {
        let derived = self.derived();
        let mut drawable: Vec<Drawable> = Vec::new();
        for ((class, _), n) in &self.timed {
            let what = Drawable::Curve(*class);
            if *n >= Self::FEWEST && !drawable.contains(&what) {
                drawable.push(what);
            }
        }
        if self.positions.n >= Self::FEWEST {
            drawable.push(Drawable::Places);
        }
        let traces = self
            .chronicles
            .iter()
            .map(|((id, trail), chronicle)| chronicle.trace(id.map(|id| ProviderId(id.to_owned())), *trail));
        Insight { traces: traces.collect(), derived, shared, drawable }
    }

    fn derived(&self) -> Vec<Derived> {
        let home = home::home(&self.positions).map(|home| {
            let fact = DerivedFact::Home { within_m: home.within_m, at_night: home.at_night };
            self.fact(fact, Ground::Position, home.n, home.of)
        });
        let empty = self.absence.nobody_home().map(|empty| {
            let (days, from_hour, until_hour) = (empty.days, empty.from_hour, empty.until_hour);
            let fact = DerivedFact::NobodyHome { days, from_hour, until_hour };
            self.fact(fact, Ground::Absence, empty.n, empty.of)
        });
        let asleep = self.nights.asleep().map(|asleep| {
            let fact = DerivedFact::Asleep { from: asleep.from, until: asleep.until };
            self.fact(fact, Ground::Sleep, asleep.n, asleep.of)
        });
        let lives = self.household.lives_here().map(|lives| {
            let fact = DerivedFact::LivesHere { n_people: lives.n_people, n_children: lives.n_children };
            self.fact(fact, Ground::Person, lives.n, lives.n)
        });
        [home, empty, asleep, lives].into_iter().flatten().collect()
    }

    fn fact(&self, fact: DerivedFact, ground: Ground, n: u64, of: u64) -> Derived {
        let grounds = self.grounds.get(ground as usize);
        let paths = grounds.map(|grounds| grounds.paths.first.clone()).unwrap_or_default();
        let providers = grounds.map(|grounds| grounds.providers.clone()).unwrap_or_default();
        Derived { fact, n, of, paths, providers }
    }

    /// The drawing that was asked for, if there is enough to draw.
    pub(super) fn into_drawing(mut self, what: Drawable) -> Option<Drawing> {
        match what {
            Drawable::Curve(class) => {
                // Different fields of one class are different things; the one that was measured most is drawn.
                let curves = std::mem::take(&mut self.curves).into_iter();
                let (path, curve) = curves.max_by_key(|(_, curve)| curve.n)?;
                let (n, unit) = (curve.n, curve.unit.clone());
                let mut fields = Paths::default();
                fields.add(Masked::plain(&path));
                (n >= Self::FEWEST).then(|| Drawing::Curve { class, unit, points: curve.drawn(), n, fields })
            }
            Drawable::Places => {
                let home = home::home(&self.positions).map(|home| home.middle);
                let grid = self.grid.filter(|grid| grid.n >= Self::FEWEST)?;
                let n = grid.n;
                let (spots, home) = grid.spots(home);
                let grounds = self.grounds.get(Ground::Position as usize);
                let fields = grounds.map(|grounds| grounds.paths.clone()).unwrap_or_default();
                Some(Drawing::Places { spots, home, n, fields })
            }
        }
    }
}

impl Grounds {
    fn take(&mut self, reading: &Reading<'_>, column: u16, id: Option<&'static str>) {
        let Some(column) = reading.columns.get(usize::from(column)) else { return };
        self.paths.add(Masked::plain(&reading.shown(column)));
        if let Some(id) = id.map(|id| ProviderId(id.to_owned()))
            && !self.providers.contains(&id)
        {
            self.providers.push(id);
        }
    }
}
