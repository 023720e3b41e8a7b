//! One entry while it is read: keeps the path, sorts values into columns, and settles who they belong to.
//! Implements what readers write into; knows the provider's layout, but no format.

mod fan;
mod level;
#[cfg(test)]
mod tests;
mod value_key;
mod witness;

use super::bytes;
use super::column::{Column, Desk, Meaning};
use super::detect::{self, Span};
use super::field::{Field, FieldSink, Kind, RawValue};
use super::format::json;
use super::insight::{Observed, Seen};
use super::limits::Limits;
use super::path::{MAX_NAMES, Names, NodeId, Tree};
use super::proof::Proof;
use super::pulse::Pulse;
use super::rule::{self, Target};
use super::sibling::{self, Pair};
use super::tally::How;
use super::window::Window;
use super::{key, whose};
use crate::model::{DataClass, FieldRule, Format, Masked, Notation, Note, Spot, Whose};
use fan::Fan;
use level::Level;
use witness::AS_BEFORE;

/// Columns of the records that stand at one node.
#[derive(Default)]
struct Records {
    columns: Names<usize>,
    /// The naming and the valued fields of the first record, and the number of fields it had.
    pair: Option<Pair>,
    n_fields: usize,
    /// The reader's number for the keys of the first record.
    shape: Option<u32>,
    /// Columns of the valued fields by what the naming field says.
    fans: Vec<Fan>,
    /// The rule by which keys here are values.
    keys: Option<&'static FieldRule>,
    /// The column that gathers such keys.
    key_column: Option<usize>,
    /// The column that gathers running text.
    text: Option<usize>,
    /// What the fields of records of a shape are for each other.
    seen: Vec<(u32, Seen)>,
}

/// One entry while it is read.
pub(super) struct Reading<'s> {
    layout: Option<&'static Format>,
    limits: &'s Limits,
    pulse: &'s Pulse<'s>,
    tree: Tree,
    records: Vec<Records>,
    stack: Vec<Level>,
    at: Level,
    /// A rule of the layout looks into records.
    asks_records: bool,
    /// Whose data is that nothing says to be another person's.
    otherwise: Whose,
    pub(super) columns: Vec<Column>,
    pub(super) desk: Desk<'s>,
    pub(super) notes: Vec<Note>,
    /// What its records tell together.
    pub(super) observed: Observed,
    is_nested: bool,
    has_many_fields: bool,
    n_since_pulse: u32,
}

impl<'s> Reading<'s> {
    /// Fields between two looks at the clock of the sink.
    const PULSE: u32 = 65_536;
    /// Fingerprints kept per entry, 8 bytes each and as much again for the table.
    const BUDGET: usize = 200_000;
    /// Bytes from which on a text counts as a value.
    const LONG: usize = 64;

    pub(super) fn new(layout: Option<&'static Format>, limits: &'s Limits, pulse: &'s Pulse<'s>) -> Self {
        Self {
            layout,
            limits,
            pulse,
            tree: Tree::new(),
            records: vec![Records::default()],
            stack: Vec::new(),
            at: Level::default(),
            asks_records: whose::asks_records(layout),
            otherwise: whose::otherwise(layout),
            columns: Vec::new(),
            desk: Desk::new(limits, Self::BUDGET),
            notes: Vec::new(),
            observed: Observed::default(),
            is_nested: false,
            has_many_fields: false,
            n_since_pulse: 0,
        }
    }

    /// Path of a column as it is shown.
    pub(super) fn shown(&self, column: &Column) -> String {
        let path = self.tree.shown(column.node);
        match &column.bracket {
            Some(bracket) => format!("{path}[{}]", Masked::plain(bracket)),
            None if path.is_empty() => "/".to_owned(),
            None => path,
        }
    }

    /// Raw words by which people call themselves and their devices, as far as samples were kept.
    pub(super) fn names(&self) -> impl Iterator<Item = (DataClass, &str)> {
        let tallies = self.columns.iter().flat_map(|column| &column.tallies);
        tallies
            .filter(|tally| matches!(tally.class, DataClass::Name | DataClass::Nickname | DataClass::Username))
            .flat_map(|tally| tally.samples.iter().map(|sample| (tally.class, sample.as_str())))
    }

    /// Everything that is worth saying, in the end.
    pub(super) fn take_notes(&mut self) -> Vec<Note> {
        if self.desk.n_bad_bytes > 0 {
            self.notes.push(Note::BadText(self.desk.n_bad_bytes));
        }
        if self.has_many_fields {
            self.notes.push(Note::ManyFields);
        }
        std::mem::take(&mut self.notes)
    }

    /// Values by class so far.
    fn so_far(&self) -> Vec<(DataClass, u64)> {
        self.columns.iter().flat_map(|column| &column.tallies).map(|tally| (tally.class, tally.count)).collect()
    }

    fn count_fields(&mut self, n_fields: usize) {
        self.n_since_pulse += n_fields as u32;
        if self.n_since_pulse >= Self::PULSE {
            self.n_since_pulse = 0;
            self.pulse.beat(&|| self.so_far());
        }
    }

    /// Index of the column of `key` in records of the current node.
    #[inline]
    fn column_of(
        &mut self,
        fields: &[Field<'_>],
        field_idx: usize,
        hint: usize,
        is_at_hint: bool,
    ) -> Option<(usize, usize)> {
        let records = self.records.get(self.at.node as usize)?;
        if is_at_hint {
            return Some((hint, *records.columns.get(hint)?));
        }
        let key = fields.get(field_idx)?.key;
        if let Some(at) = records.columns.find(key, hint) {
            return Some((at, *records.columns.get(at)?));
        }
        self.new_column(key, fields)
    }

    #[cold]
    fn new_column(&mut self, key: &[u8], siblings: &[Field<'_>]) -> Option<(usize, usize)> {
        let records = self.records.get(self.at.node as usize)?;
        let is_full =
            records.columns.len() >= MAX_NAMES.max(self.limits.n_cells) || self.columns.len() >= self.limits.n_columns;
        self.has_many_fields |= is_full;
        let folded: &[u8] = if is_full { b"*" } else { key };
        if is_full && let Some(at) = records.columns.find(b"*", 0) {
            return Some((at, *records.columns.get(at)?));
        }
        let node = if folded.is_empty() { self.at.node } else { self.child(folded) };
        let idx = self.add_column(node, None, siblings);
        let records = self.records.get_mut(self.at.node as usize)?;
        let at = records.columns.push(folded, idx);
        Some((at, idx))
    }

    fn add_column(&mut self, node: NodeId, bracket: Option<&str>, siblings: &[Field<'_>]) -> usize {
        let keys = self.tree.keys(node);
        let target = Target { keys: &keys, bracket };
        let key = bracket.or(keys.last().copied()).unwrap_or_default();
        let parents = match (bracket, keys.split_last()) {
            (Some(_), _) => keys.as_slice(),
            (None, Some((_, parents))) => parents,
            (None, None) => &[],
        };
        let rule = self.layout.and_then(|layout| layout.fields.iter().find(|rule| rule::matches(rule.path, &target)));
        let judged = key::telling(key, parents).map_or(key, |(telling, _)| telling);
        let mut column = Column::new(node, judged, bracket, meaning(rule, key, parents, siblings));
        // The reason given to people tells no more of a key than the path does.
        column.key = self.tree.told(node, judged).into();
        column.notation = rule.map_or(Notation::Plain, |rule| rule.notation);
        column.whose = whose::by_path(self.layout, &target);
        column.hint = self.observed.hint(&keys, column.claimed(), column.notation);
        if self.tree.is_element(node) {
            column.expect_elements();
        }
        if let Some(layout) = self.layout {
            let marks = layout.integrations.iter().filter(|mark| rule::matches(mark.path, &target));
            column.proof = Proof::by(marks);
        }
        self.columns.push(column);
        self.columns.len() - 1
    }

    fn child(&mut self, key: &[u8]) -> NodeId {
        if self.is_value_key(key) {
            return self.key_value(key);
        }
        if let Some(child) = self.tree.child(self.at.node, key) {
            return child;
        }
        let shown = self.named_column(key).or_else(|| self.personal_key(key));
        let child = if self.tree.len() >= self.limits.n_columns {
            self.has_many_fields = true;
            self.tree.child(self.at.node, b"*").unwrap_or(self.at.node)
        } else {
            self.tree.add(self.at.node, key, shown)
        };
        let keys = self.keys_of(child, key);
        self.records.resize_with(self.tree.len(), Records::default);
        if let Some(records) = self.records.get_mut(child as usize) {
            records.keys = keys;
        }
        child
    }

    /// Reads JSON that stood inside a value, as fields below that value's key. One level only.
    fn read_nested(&mut self, node: NodeId, text: &str) {
        if self.is_nested {
            self.take_text(text.as_bytes());
            return;
        }
        self.is_nested = true;
        let outer = self.at;
        let depth = self.stack.len();
        self.enter(node);
        let mut nothing = std::io::empty();
        let mut window = Window::whole(text.as_bytes(), &mut nothing);
        json::read(&mut window, self.limits, self);
        self.stack.truncate(depth);
        self.at = outer;
        self.is_nested = false;
    }

    fn take_text(&mut self, text: &[u8]) {
        let hints = detect::hints(text);
        // Of a long text something was read, even if nothing is in it.
        let is_read = text.len() >= Self::LONG;
        if hints.is_none() && !is_read {
            return;
        }
        let whose = self.whose();
        let Some(idx) = self.text_column() else { return };
        let Some(column) = self.columns.get_mut(idx) else { return };
        column.n_values += u64::from(is_read);
        if let Some(hints) = hints {
            column.take_text(&bytes::text(text), hints, How::Text, whose, &mut self.desk);
        }
    }

    /// Takes what is personal in the name of the entry. In an export of somebody's that is the owner's, unless the entry is
    /// another person's.
    pub(super) fn take_name(&mut self, name: &str, personal: &[Span], is_of_export: bool) {
        let whose = match self.whose() {
            Whose::Unknown if is_of_export => Whose::Yours,
            whose => whose,
        };
        if !personal.is_empty()
            && let Some(idx) = self.text_column()
            && let Some(column) = self.columns.get_mut(idx)
        {
            column.take_name(name, personal, whose, &mut self.desk);
        }
    }

    /// Index of the column that gathers running text here.
    fn text_column(&mut self) -> Option<usize> {
        let records = self.records.get_mut(self.at.node as usize)?;
        Some(*records.text.get_or_insert_with(|| {
            self.columns.push(Column::new(self.at.node, "", None, Meaning::Open));
            self.columns.len() - 1
        }))
    }
}

impl FieldSink for Reading<'_> {
    #[inline]
    fn open(&mut self, key: &[u8]) {
        self.stack.push(self.at);
        let child = self.child(key);
        self.enter(child);
    }

    #[inline]
    fn close(&mut self) {
        if let Some(parent) = self.stack.pop() {
            self.at = parent;
            self.observed.closed(self.stack.len());
        }
    }

    #[inline]
    fn asks_outer(&self) -> bool {
        self.asks_records
    }

    fn outer(&mut self, fields: &[Field<'_>]) {
        self.at.is_told = whose::is_others(self.layout, fields);
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        let is_as_before = self.is_as_before(fields);
        self.sort(fields, is_as_before, is_as_before.then_some(AS_BEFORE));
    }

    fn record_of_shape(&mut self, shape: u32, fields: &[Field<'_>]) {
        let is_known = self.records.get(self.at.node as usize).is_some_and(|records| records.shape == Some(shape));
        let is_as_before = is_known || self.is_as_before(fields);
        self.sort(fields, is_as_before, Some(shape));
        if is_as_before && let Some(records) = self.records.get_mut(self.at.node as usize) {
            records.shape = Some(shape);
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.count_fields(1 + text.len() / 64);
        self.take_text(text);
    }

    fn text_at(&mut self, spot: Spot, text: &[u8]) {
        self.desk.begins = spot;
        self.text(text);
        self.desk.begins = Spot::default();
    }

    fn note(&mut self, note: Note) {
        if !self.is_nested && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}

impl Reading<'_> {
    /// Puts each field into its column.
    fn sort(&mut self, fields: &[Field<'_>], is_as_before: bool, shape: Option<u32>) {
        self.count_fields(fields.len());
        let pair = self.pair(fields, is_as_before);
        if self.asks_records {
            self.at.is_told = whose::is_others(self.layout, fields);
        }
        let whose = self.whose();
        let has_value_keys = self.has_value_keys();
        let known = self.seen_before(shape);
        let mut fixed = Seen::default();
        let mut n_sorted = 0;
        let is_known = known.is_some();
        let mut seen = known.unwrap_or_default();
        let mut hint = 0;
        for (field_idx, field) in fields.iter().enumerate() {
            if has_value_keys && self.is_value_key(field.key) {
                let node = self.key_value(field.key);
                self.take_below_key(node, field, whose);
                continue;
            }
            if field.kind == Kind::Null {
                continue;
            }
            let expected = if is_as_before { field_idx } else { hint };
            let Some((at, mut idx)) = self.column_of(fields, field_idx, expected, is_as_before) else { continue };
            hint = at + 1;
            let mut is_told = is_known;
            if let Some(pair) = pair
                && pair.has_valued(field_idx)
                && let Some(naming) = fields.get(pair.naming)
            {
                idx = self.fan_out(idx, naming.value, fields);
                is_told = false;
            } else if !is_known {
                fixed.see(field_idx, idx, self.hint(idx));
            }
            n_sorted += 1;
            if !is_told {
                seen.see(field_idx, idx, self.hint(idx));
            }
            self.take(idx, field.value, whose);
        }
        // A record with a gap does not tell of all of its shape.
        if !is_known
            && n_sorted == fields.len()
            && let Some(shape) = shape
        {
            self.remember(shape, fixed);
        }
        self.witness(fields, &seen);
    }

    /// Takes a value into its column.
    #[inline]
    fn take(&mut self, idx: usize, value: RawValue<'_>, whose: Whose) {
        let nested = self.columns.get_mut(idx).and_then(|column| column.take(value, whose, &mut self.desk));
        if let Some(text) = nested {
            let node = self.columns.get(idx).map_or(self.at.node, |column| column.node);
            self.read_nested(node, &text);
        }
    }
}

/// What the layout says of a column, else its key.
fn meaning(rule: Option<&FieldRule>, key: &str, parents: &[&str], siblings: &[Field<'_>]) -> Meaning {
    match rule {
        Some(rule) => rule.class.map_or(Meaning::Inert, Meaning::Layout),
        None => match sibling::judge(key, parents, siblings) {
            Some(claim) => Meaning::Key(claim),
            None if key::is_technical(key) || key::is_barren(parents) => Meaning::Technical,
            None => Meaning::Open,
        },
    }
}
