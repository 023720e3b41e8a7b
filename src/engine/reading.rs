//! One entry while it is read: keeps the path, sorts values into columns, and settles who they belong to.
//! Implements what readers write into; knows the provider's layout, but no format.

use super::bytes;
use super::column::{Column, Desk, Meaning};
use super::detect;
use super::field::{Field, FieldSink, Kind, RawValue};
use super::format::json;
use super::limits::Limits;
use super::path::{MAX_NAMES, Names, NodeId, Tree};
use super::pulse::Pulse;
use super::rule::{self, Target};
use super::tally::How;
use super::window::Window;
use super::{sibling, whose};
use crate::model::{DataClass, Format, Masked, Note, Spot};

/// Columns of the records that stand at one node.
#[derive(Default)]
struct Records {
    columns: Names<usize>,
    /// Position of the naming and of the valued field in the first record, and the fields it had.
    pair: Option<(usize, usize)>,
    n_fields: usize,
    /// The reader's number for the keys of the first record.
    shape: Option<u32>,
    /// Columns of the valued field by what the naming field says.
    fan: Names<usize>,
    last_fan: usize,
    /// The column that gathers running text.
    text: Option<usize>,
}

/// One entry while it is read.
pub(super) struct Reading<'s> {
    layout: Option<&'static Format>,
    limits: &'s Limits,
    pulse: &'s Pulse<'s>,
    tree: Tree,
    records: Vec<Records>,
    stack: Vec<NodeId>,
    current: NodeId,
    pub(super) columns: Vec<Column>,
    pub(super) desk: Desk<'s>,
    pub(super) notes: Vec<Note>,
    is_nested: bool,
    has_many_fields: bool,
    n_since_pulse: u32,
}

impl<'s> Reading<'s> {
    /// Fields between two looks at the clock of the sink.
    const PULSE: u32 = 65_536;
    /// Fingerprints kept per entry, 8 bytes each and as much again for the table.
    const BUDGET: usize = 200_000;

    pub(super) fn new(layout: Option<&'static Format>, limits: &'s Limits, pulse: &'s Pulse<'s>) -> Self {
        Self {
            layout,
            limits,
            pulse,
            tree: Tree::new(),
            records: vec![Records::default()],
            stack: Vec::new(),
            current: 0,
            columns: Vec::new(),
            desk: Desk {
                limits,
                budget: Self::BUDGET,
                spans: Vec::new(),
                links: Vec::new(),
                begins: Spot::default(),
                n_bad_bytes: 0,
            },
            notes: Vec::new(),
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
        let records = self.records.get(self.current as usize)?;
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
        let records = self.records.get(self.current as usize)?;
        let is_full =
            records.columns.len() >= MAX_NAMES.max(self.limits.n_cells) || self.columns.len() >= self.limits.n_columns;
        self.has_many_fields |= is_full;
        let folded: &[u8] = if is_full { b"*" } else { key };
        if is_full && let Some(at) = records.columns.find(b"*", 0) {
            return Some((at, *records.columns.get(at)?));
        }
        let node = if folded.is_empty() { self.current } else { self.child(folded) };
        let idx = self.add_column(node, None, siblings);
        let records = self.records.get_mut(self.current as usize)?;
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
        let mut column = Column::new(node, key, bracket, self.meaning(&target, key, parents, siblings));
        column.whose = whose::by_path(self.layout, &target);
        if let Some(layout) = self.layout {
            column.marks = layout.integrations.iter().filter(|mark| rule::matches(mark.path, &target)).collect();
        }
        self.columns.push(column);
        self.columns.len() - 1
    }

    fn meaning(&self, target: &Target<'_>, key: &str, parents: &[&str], siblings: &[Field<'_>]) -> Meaning {
        let rule = self.layout.and_then(|layout| layout.fields.iter().find(|rule| rule::matches(rule.path, target)));
        match rule {
            Some(rule) => rule.class.map_or(Meaning::Inert, Meaning::Layout),
            None => sibling::judge(key, parents, siblings).map_or(Meaning::Open, Meaning::Key),
        }
    }

    fn child(&mut self, key: &[u8]) -> NodeId {
        if let Some(child) = self.tree.child(self.current, key) {
            return child;
        }
        let shown = self.personal_key(key);
        let child = if self.tree.len() >= self.limits.n_columns {
            self.has_many_fields = true;
            self.tree.child(self.current, b"*").unwrap_or(self.current)
        } else {
            self.tree.add(self.current, key, shown)
        };
        self.records.resize_with(self.tree.len(), Records::default);
        child
    }

    /// Keys are data too: some exports use an e-mail address or a token as a key. Counts it and returns what to show.
    fn personal_key(&mut self, key: &[u8]) -> Option<Masked> {
        let hints = detect::hints(key)?;
        let text = String::from_utf8_lossy(key);
        let mut column = Column::new(self.current, "", None, Meaning::Open);
        column.take_text(&text, hints, How::Value, whose::by_record(self.layout, &[]), &mut self.desk);
        let class = column.tallies.first()?.class;
        self.columns.push(column);
        Some(Masked::of(class, &text))
    }

    /// The column of a valued field, by what its naming sibling says.
    fn fan_out(&mut self, base: usize, naming: RawValue<'_>) -> usize {
        let written = naming.as_written();
        let Some(records) = self.records.get_mut(self.current as usize) else { return base };
        if let Some(at) = records.fan.find(written, records.last_fan) {
            records.last_fan = at;
            return records.fan.get(at).copied().unwrap_or(base);
        }
        let is_name = (1..=80).contains(&written.len()) && !detect::may_hold(written);
        if !is_name || records.fan.len() >= MAX_NAMES || self.columns.len() >= self.limits.n_columns {
            return base;
        }
        let Some(node) = self.columns.get(base).map(|column| column.node) else { return base };
        let bracket = naming.text();
        let idx = self.add_column(node, Some(bracket.trim()), &[]);
        if let Some(records) = self.records.get_mut(self.current as usize) {
            records.last_fan = records.fan.push(written, idx);
        }
        idx
    }

    /// Reads JSON that stood inside a value, as fields below that value's key. One level only.
    fn read_nested(&mut self, node: NodeId, text: &str) {
        if self.is_nested {
            self.take_text(text.as_bytes(), How::Text);
            return;
        }
        self.is_nested = true;
        let outer = self.current;
        let depth = self.stack.len();
        self.current = node;
        let mut nothing = std::io::empty();
        let mut window = Window::whole(text.as_bytes(), &mut nothing);
        json::read(&mut window, self.limits, self);
        self.stack.truncate(depth);
        self.current = outer;
        self.is_nested = false;
    }

    pub(super) fn take_text(&mut self, text: &[u8], how: How) {
        let Some(hints) = detect::hints(text) else { return };
        let text = bytes::text(text);
        let whose = whose::by_record(self.layout, &[]);
        let Some(records) = self.records.get_mut(self.current as usize) else { return };
        let idx = *records.text.get_or_insert_with(|| {
            self.columns.push(Column::new(self.current, "", None, Meaning::Open));
            self.columns.len() - 1
        });
        if let Some(column) = self.columns.get_mut(idx) {
            column.take_text(&text, hints, how, whose, &mut self.desk);
        }
    }
}

impl FieldSink for Reading<'_> {
    #[inline]
    fn open(&mut self, key: &[u8]) {
        self.stack.push(self.current);
        self.current = self.child(key);
    }

    #[inline]
    fn close(&mut self) {
        if let Some(parent) = self.stack.pop() {
            self.current = parent;
        }
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        let is_as_before = self.is_as_before(fields);
        self.sort(fields, is_as_before);
    }

    fn record_of_shape(&mut self, shape: u32, fields: &[Field<'_>]) {
        let is_known = self.records.get(self.current as usize).is_some_and(|records| records.shape == Some(shape));
        let is_as_before = is_known || self.is_as_before(fields);
        self.sort(fields, is_as_before);
        if is_as_before && let Some(records) = self.records.get_mut(self.current as usize) {
            records.shape = Some(shape);
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.count_fields(1 + text.len() / 64);
        self.take_text(text, How::Text);
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
    fn sort(&mut self, fields: &[Field<'_>], is_as_before: bool) {
        self.count_fields(fields.len());
        let pair = self.pair(fields, is_as_before);
        let whose = whose::by_record(self.layout, fields);
        let mut hint = 0;
        for (field_idx, field) in fields.iter().enumerate() {
            if field.kind == Kind::Null {
                continue;
            }
            let expected = if is_as_before { field_idx } else { hint };
            let Some((at, mut idx)) = self.column_of(fields, field_idx, expected, is_as_before) else { continue };
            hint = at + 1;
            if let Some((naming, valued)) = pair
                && valued == field_idx
                && let Some(naming) = fields.get(naming)
            {
                idx = self.fan_out(idx, naming.value);
            }
            let nested = self.columns.get_mut(idx).and_then(|column| column.take(field.value, whose, &mut self.desk));
            if let Some(text) = nested {
                let node = self.columns.get(idx).map_or(self.current, |column| column.node);
                self.read_nested(node, &text);
            }
        }
    }

    /// Whether the record has the keys of the first record here, in the same order.
    #[inline]
    fn is_as_before(&self, fields: &[Field<'_>]) -> bool {
        self.records.get(self.current as usize).is_some_and(|records| {
            records.n_fields == fields.len()
                && fields.iter().enumerate().all(|(idx, field)| records.columns.is_at(idx, field.key))
        })
    }

    /// Where the naming and the valued field stand in this record.
    fn pair(&mut self, fields: &[Field<'_>], is_as_before: bool) -> Option<(usize, usize)> {
        let records = self.records.get_mut(self.current as usize)?;
        if is_as_before {
            return records.pair;
        }
        let pair = sibling::pair(fields);
        if records.columns.len() == 0 {
            records.n_fields = fields.len();
            records.pair = pair;
        }
        pair
    }
}
