//! What the records of one entry tell while it is read: each is asked for its time, its kind, its place. Looks at no value
//! twice and keeps none, but the points of a drawing that was asked for.

use super::absence::Absence;
use super::chronicle::Chronicle;
use super::curve::Curve;
use super::facts::{Facts, is_away};
use super::grid::Grid;
use super::household::Household;
use super::moment::{Clock, Dates, Moment, hours, offset};
use super::night::Nights;
use super::place::{Point, Positions};
use super::role::{BODIES, Hint, Seen};
use crate::engine::field::Field;
use crate::engine::path::NodeId;
use crate::model::{DataClass, DateOrder, Drawable, FormatKind, Notation, Paths, Trail};
use std::collections::BTreeMap;

/// Where in its entry a record stands.
#[derive(Clone, Copy)]
pub(in crate::engine) struct Here {
    pub(in crate::engine) node: NodeId,
    /// Levels above it.
    pub(in crate::engine) level: usize,
}

/// The facts that rest on columns, by index in [`Observed::grounds`].
#[derive(Clone, Copy)]
pub(super) enum Ground {
    Position,
    Absence,
    Sleep,
    Person,
}

/// A record that waits for its time, which stands in the level around it or in an element of its own.
struct Pending {
    here: Here,
    facts: Facts,
}

/// A time, and the columns that it was read from; of one column the second is none.
#[derive(Clone, Copy)]
struct Timed {
    moment: Moment,
    columns: [u16; 2],
}

/// No column.
const NONE: u16 = u16::MAX;

/// What an entry tells.
#[derive(Default)]
pub(in crate::engine) struct Observed {
    draw: Option<Drawable>,
    dates: Dates,
    pub(super) chronicles: [Option<Box<Chronicle>>; Trail::ALL.len()],
    /// Columns that the times of each kind were read from.
    pub(super) times: [Vec<u16>; Trail::ALL.len()],
    /// Timed values of body metrics by column.
    pub(super) timed: Vec<u32>,
    pending: Option<Pending>,
    /// The level of the record that waits; 0: none does. Has been left: its own elements are over.
    waits_at: usize,
    is_left: bool,
    /// The reader tells a record before the levels below it, so that no level waits for the record around it.
    is_outer_first: bool,
    /// Of elements that hold one value each: the last time and the last latitude.
    element_time: Option<Timed>,
    element_latitude: Option<(u16, Vec<u8>)>,
    pub(super) positions: Positions,
    pub(super) nights: Nights,
    pub(super) absence: Absence,
    pub(super) household: Household,
    pub(super) curves: BTreeMap<u16, Curve>,
    pub(super) grounds: [Vec<u16>; 4],
}

impl Observed {
    /// Columns that a fact is told to rest on.
    const GROUNDS: usize = 8;
    /// Columns of times: one more than is told, which says that there are more.
    const TIMES: usize = Paths::TOLD + 1;

    /// Begins an entry of a kind, of a vendor that writes dates in an order; looks for the points of a drawing too.
    pub(in crate::engine) fn begin(&mut self, kind: FormatKind, order: Option<DateOrder>, what: Option<Drawable>) {
        self.dates = Dates::of(order);
        self.is_outer_first = matches!(kind, FormatKind::Xml | FormatKind::Html);
        self.draw = what;
        if what == Some(Drawable::Places) {
            self.positions.grid = Some(Grid::default());
        }
    }

    /// What a column is for its records.
    pub(in crate::engine) fn hint(&self, keys: &[&str], class: Option<DataClass>, notation: Notation) -> Hint {
        let mut hint = Hint::of(keys, class, notation);
        // Of a curve of one class all others are nothing.
        if let Some(Drawable::Curve(wanted)) = self.draw
            && class.is_some_and(|class| class != wanted && Trail::of(class) == Some(Trail::Body))
        {
            hint.trail = None;
        }
        hint
    }

    /// A level has closed, and this one is the one around it.
    #[inline]
    pub(in crate::engine) fn closed(&mut self, level: usize) {
        if level < self.waits_at {
            self.leave(level);
        }
    }

    /// What waits is left, and with the level around it the record that it may belong to.
    #[cold]
    fn leave(&mut self, level: usize) {
        self.is_left = true;
        if level + 1 < self.waits_at {
            self.flush();
        }
    }

    /// Takes a record.
    #[inline]
    pub(in crate::engine) fn record(&mut self, fields: &[Field<'_>], seen: &Seen, here: Here) {
        if seen.is_rich || self.draw.is_some() || self.pending.is_some() || is_element(fields) {
            return self.rich(fields, seen, here);
        }
        match self.moment(fields, seen) {
            Some(timed) => {
                self.count(seen.trail, timed);
                for slot in seen.bodies() {
                    self.time(slot.column);
                }
            }
            None if seen.trail != Trail::Other && !self.is_outer_first => self.rich(fields, seen, here),
            None => {}
        }
    }

    #[inline]
    fn moment(&mut self, fields: &[Field<'_>], seen: &Seen) -> Option<Timed> {
        let written = seen.time.of(fields)?;
        let mut timed = match self.dates.read(seen.time.column, written) {
            Some(moment) if moment.clock != Clock::None || !seen.beside.is_there() => {
                Timed { moment, columns: [seen.time.column, NONE] }
            }
            read => self.by_two(read, (seen.time.column, written), (seen.beside.column, seen.beside.of(fields)?))?,
        };
        if seen.is_universal {
            timed.moment = timed.moment.as_universal();
        }
        Some(timed)
    }

    /// A date and a time of day that stand beside each other, or the second of two times where the first is none.
    #[cold]
    fn by_two(&mut self, first: Option<Moment>, written: (u16, &[u8]), beside: (u16, &[u8])) -> Option<Timed> {
        let (date, column, time) = match first {
            Some(date) => (date, written.0, beside),
            None => (self.dates.read(beside.0, beside.1)?, beside.0, written),
        };
        let hours = hours(time.1).filter(|_| date.clock == Clock::None);
        Some(match hours {
            Some(hours) => Timed { moment: date.at(hours), columns: [column, time.0] },
            None => Timed { moment: date, columns: [column, NONE] },
        })
    }

    #[inline]
    fn count(&mut self, trail: Trail, Timed { moment, columns }: Timed) {
        if let Some(chronicle) = self.chronicles.get_mut(trail as usize) {
            chronicle.get_or_insert_default().add(moment);
        }
        // As a rule they are those of the record before.
        if let Some(times) = self.times.get_mut(trail as usize)
            && times.last() != columns.iter().rfind(|column| **column != NONE)
        {
            note(times, columns);
        }
        if trail == Trail::Motion {
            self.absence.stir(moment);
            self.ground(Ground::Absence, columns[0]);
        }
    }

    fn time(&mut self, column: u16) {
        let idx = usize::from(column);
        if idx >= self.timed.len() {
            self.timed.resize(idx + 1, 0);
        }
        if let Some(n) = self.timed.get_mut(idx) {
            *n = n.saturating_add(1);
        }
    }

    fn ground(&mut self, ground: Ground, column: u16) {
        if let Some(columns) = self.grounds.get_mut(ground as usize)
            && column != NONE
            && columns.len() < Self::GROUNDS
            && !columns.contains(&column)
        {
            columns.push(column);
        }
    }

    /// A record with more than a time, or that others may belong to.
    fn rich(&mut self, fields: &[Field<'_>], seen: &Seen, here: Here) {
        self.people(fields, seen);
        let timed = self.moment(fields, seen);
        let timed = timed.map(|timed| Timed { moment: by_offset(timed.moment, fields, seen), ..timed });
        if is_element(fields) {
            return self.element(fields, seen, here, timed);
        }
        let mut facts = self.facts(fields, seen);
        // What waits below this very record belongs to it.
        if let Some(pending) = self.pending.take_if(|pending| here.level + 1 == pending.here.level) {
            self.waits_at = 0;
            facts = facts.with(&pending.facts);
        }
        match timed {
            Some(timed) => self.told(&facts, timed, here),
            None if facts.is_telling() && (!self.is_outer_first || facts.point.is_some()) => {
                self.flush();
                (self.waits_at, self.is_left) = (here.level, false);
                self.pending = Some(Pending { here, facts });
            }
            None => {}
        }
        if let (Some(from), Some(until)) = (timed, seen.end.of(fields))
            && facts.trail == Trail::Sleep
            && let Some(until) = self.dates.read(seen.end.column, until)
        {
            let until = if seen.is_end_universal { until.as_universal() } else { until };
            self.nights.add(from.moment, by_offset(until, fields, seen));
            self.ground(Ground::Sleep, from.columns[0]);
            self.ground(Ground::Sleep, seen.end.column);
        }
    }

    /// An element of XML that holds one value: its time is that of what stands beside it.
    fn element(&mut self, fields: &[Field<'_>], seen: &Seen, here: Here, timed: Option<Timed>) {
        if let Some(timed) = timed {
            self.element_time = Some(timed);
            let is_left = self.is_left;
            let is_around = |pending: &mut Pending| here.level == pending.here.level + 1 && !is_left;
            if let Some(pending) = self.pending.take_if(is_around) {
                self.waits_at = 0;
                self.told(&pending.facts, timed, pending.here);
            }
            return;
        }
        let mut facts = self.facts(fields, seen);
        if let Some(latitude) = seen.latitude.of(fields).filter(|latitude| latitude.len() < 32) {
            self.element_latitude = Some((seen.latitude.column, latitude.to_vec()));
            return;
        }
        if let Some(longitude) = seen.longitude.of(fields)
            && let Some((column, latitude)) = self.element_latitude.take()
            && let Some(point) = Point::read(&latitude, longitude, seen.n_left_out)
        {
            facts.point = Some(point);
            self.ground(Ground::Position, column);
            self.ground(Ground::Position, seen.longitude.column);
        }
        match self.element_time {
            Some(timed) if facts.is_telling() => self.told(&facts, timed, here),
            _ => self.place(facts.point, None, here),
        }
    }

    /// A record whose time is known.
    fn told(&mut self, facts: &Facts, timed: Timed, here: Here) {
        let moment = timed.moment;
        self.count(facts.trail, timed);
        for column in facts.bodies.iter().take(facts.n_bodies) {
            self.time(*column);
        }
        if let Some((column, value)) = facts.value {
            self.curves.entry(column).or_default().add(moment.minute, value);
        }
        if let Some(is_away) = facts.is_away {
            self.absence.turn(moment, is_away);
        }
        self.place(facts.point, Some(moment), here);
    }

    fn place(&mut self, point: Option<Point>, moment: Option<Moment>, here: Here) {
        if let Some(point) = point {
            self.positions.add(point, moment, here.node as usize);
        }
    }

    /// A record that never got a time still has a place.
    fn flush(&mut self) {
        self.waits_at = 0;
        if let Some(pending) = self.pending.take() {
            self.place(pending.facts.point, None, pending.here);
        }
    }

    /// The entry has ended.
    pub(super) fn settle(&mut self) {
        self.flush();
        self.positions.end_track();
        self.chronicles.iter_mut().flatten().for_each(|chronicle| chronicle.settle());
    }

    fn facts(&mut self, fields: &[Field<'_>], seen: &Seen) -> Facts {
        let mut bodies = [0; BODIES];
        let columns = seen.bodies().iter().map(|slot| slot.column);
        bodies.iter_mut().zip(columns).for_each(|(free, column)| *free = column);
        let point = match (seen.latitude.of(fields), seen.longitude.of(fields)) {
            (Some(latitude), Some(longitude)) => Point::read(latitude, longitude, seen.n_left_out),
            _ => seen.point.of(fields).and_then(Point::of_pair),
        };
        if point.is_some() {
            for slot in [seen.latitude, seen.longitude, seen.point] {
                self.ground(Ground::Position, slot.column);
            }
        }
        let is_away = seen.presence.text(fields).and_then(|text| is_away(&text, seen.is_home_key));
        if is_away.is_some() {
            self.ground(Ground::Absence, seen.presence.column);
        }
        let value = self.curve_value(fields, seen);
        Facts { trail: seen.trail, bodies, n_bodies: seen.bodies().len(), point, is_away, value }
    }

    /// The number that a curve takes from the record, and its unit.
    fn curve_value(&mut self, fields: &[Field<'_>], seen: &Seen) -> Option<(u16, f32)> {
        if !matches!(self.draw, Some(Drawable::Curve(_))) {
            return None;
        }
        let found = seen.bodies().iter().find_map(|slot| {
            let number = std::str::from_utf8(slot.of(fields)?).ok()?.trim().parse::<f32>().ok()?;
            number.is_finite().then_some((slot.column, number))
        })?;
        let unit = seen.unit.text(fields).filter(|unit| (1..=12).contains(&unit.len()));
        if let Some(unit) = unit {
            let curve = self.curves.entry(found.0).or_default();
            curve.unit.get_or_insert_with(|| unit.into_owned());
        }
        Some(found)
    }

    fn people(&mut self, fields: &[Field<'_>], seen: &Seen) {
        if !seen.person.is_there() {
            return;
        }
        self.ground(Ground::Person, seen.person.column);
        let list = fields.iter().filter(|field| field.key == b"*");
        let mut names: Vec<_> = list.map(|field| field.value.text()).collect();
        if names.is_empty() {
            names.extend(seen.person.text(fields));
        }
        let (kin, age) = (seen.kin.text(fields), seen.age.text(fields));
        for name in names {
            self.household.add(&name, kin.as_deref(), age.as_deref());
        }
    }
}

/// Takes note of columns of times.
#[cold]
fn note(times: &mut Vec<u16>, columns: [u16; 2]) {
    for column in columns.into_iter().filter(|column| *column != NONE) {
        if times.len() < Observed::TIMES && !times.contains(&column) {
            times.push(column);
        }
    }
}

/// Whether a record is the text of an element.
#[inline]
fn is_element(fields: &[Field<'_>]) -> bool {
    matches!(fields, [field] if field.key.is_empty())
}

/// The moment by the clock of the place, where a sibling says how far that is from universal time. What a sibling says in
/// a way that we cannot read still says that the time itself is universal.
fn by_offset(moment: Moment, fields: &[Field<'_>], seen: &Seen) -> Moment {
    let Some(written) = seen.offset.of(fields).filter(|_| moment.clock != Clock::None) else { return moment };
    let says_itself = seen.time.of(fields).is_some_and(|time| time.len() > 23);
    match offset(written) {
        _ if says_itself => moment,
        Some(minutes) => moment.shifted(minutes),
        None => moment.as_universal(),
    }
}
