//! Keys that are data. Levels whose keys are values by the layout: such a key is counted like any value, and no path tells it. All levels below
//! such keys are one, so that ten thousand of them make no more columns than one.

use super::{Reading, Records};
use crate::engine::column::{Column, Meaning};
use crate::engine::detect;
use crate::engine::field::{Escape, Field, Kind, RawValue};
use crate::engine::key;
use crate::engine::path::NodeId;
use crate::engine::rule::{self, Target};
use crate::engine::tally::How;
use crate::engine::whose;
use crate::model::{DataClass, FieldRule, Masked, Whose};
use std::collections::HashSet;

impl Reading<'_> {
    /// The rule by which keys directly below a new level are values. Elements of an array are of the array's level.
    pub(super) fn keys_of(&self, node: NodeId, key: &[u8]) -> Option<&'static FieldRule> {
        let layout = self.layout.filter(|layout| !layout.keys.is_empty())?;
        if key == b"*" {
            return self.records.get(self.at.node as usize)?.keys;
        }
        let keys = self.tree.keys(node);
        layout.keys.iter().find(|rule| rule::matches(rule.path, &Target { keys: &keys, bracket: None }))
    }

    #[inline]
    pub(super) fn has_value_keys(&self) -> bool {
        self.records.get(self.at.node as usize).is_some_and(|records| records.keys.is_some())
    }

    /// Whether a key is a value here. A list where the layout has a map names the fields of its items, in words.
    #[inline]
    pub(super) fn is_value_key(&self, key: &[u8]) -> bool {
        self.has_value_keys() && key != b"*" && !key.is_empty() && !self.is_field_of_item(key)
    }

    fn is_field_of_item(&self, key: &[u8]) -> bool {
        self.tree.is_element(self.at.node) && key::knows(&String::from_utf8_lossy(key))
    }

    /// Takes a key that is a value. Returns the level below, which is one for all such keys: paths do not tell them.
    pub(super) fn key_value(&mut self, key: &[u8]) -> NodeId {
        let child = self.tree.fold(self.at.node);
        self.records.resize_with(self.tree.len(), Records::default);
        let Some(records) = self.records.get(self.at.node as usize) else { return child };
        let (Some(rule), column) = (records.keys, records.key_column) else { return child };
        let idx = column.unwrap_or_else(|| {
            let keys = self.tree.keys(child);
            let mut column = Column::new(child, "", None, rule.class.map_or(Meaning::Inert, Meaning::Layout));
            column.notation = rule.notation;
            column.whose = whose::by_path(self.layout, &Target { keys: &keys, bracket: None });
            self.columns.push(column);
            self.columns.len() - 1
        });
        if let Some(records) = self.records.get_mut(self.at.node as usize) {
            records.key_column = Some(idx);
        }
        let whose = self.whose();
        if let Some(column) = self.columns.get_mut(idx) {
            column.take(RawValue::new(key, Escape::None), whose, &mut self.desk);
        }
        child
    }

    /// Takes a value whose key is a value too: all of them at one level are one column.
    pub(super) fn take_below_key(&mut self, node: NodeId, field: &Field<'_>, whose: Whose) {
        if field.kind == Kind::Null {
            return;
        }
        let known =
            self.records.get(node as usize).and_then(|records| records.columns.find(b"", 0).map(|at| (at, records)));
        let idx = match known.and_then(|(at, records)| records.columns.get(at).copied()) {
            Some(idx) => idx,
            None if self.columns.len() >= self.limits.n_columns => return,
            None => {
                let idx = self.add_column(node, None, &[]);
                if let Some(records) = self.records.get_mut(node as usize) {
                    records.columns.push(b"", idx);
                }
                idx
            }
        };
        self.take(idx, field.value, whose);
    }

    /// Columns of a table can be called after something of the person. Counts such a name once, without the ending that
    /// tells it, and returns what to show.
    pub(super) fn named_column(&mut self, key: &[u8]) -> Option<Masked> {
        let layout = self.layout.filter(|layout| self.at.node == 0 && !layout.keys.is_empty())?;
        let text = String::from_utf8_lossy(key);
        let (rule, name) = layout.keys.iter().find_map(|rule| {
            let name = text.strip_suffix(rule.path.strip_prefix("/*")?)?;
            (!name.is_empty()).then_some((rule, name))
        })?;
        let target = Target { keys: &[&*text], bracket: None };
        let class = rule.class.filter(|_| !layout.fields.iter().any(|rule| rule::matches(rule.path, &target)))?;
        let mut column = Column::new(self.at.node, "", None, Meaning::Layout(class));
        column.take(RawValue::new(name.as_bytes(), Escape::None), self.whose(), &mut self.desk);
        self.columns.push(column);
        Some(Masked::of(class, &text))
    }

    /// Keys are data too: some exports use an e-mail address or a token as a key. Counts it and returns what to show.
    pub(super) fn personal_key(&mut self, key: &[u8]) -> Option<Masked> {
        let hints = detect::hints(key)?;
        let text = String::from_utf8_lossy(key);
        let mut column = Column::new(self.at.node, "", None, Meaning::Open);
        let keys = self.tree.keys(self.at.node);
        let by_path = whose::by_path(self.layout, &Target { keys: &keys, bracket: None });
        column.take_text(&text, hints, How::Value, by_path.unwrap_or(self.whose()), &mut self.desk);
        let class = column.tallies.first()?.class;
        self.columns.push(column);
        Some(Masked::of(class, &text))
    }

    /// Masks keys that are people’s full names, as far as the files tell them: `also` are those of other entries.
    pub(in crate::engine) fn hide_names<'n>(&mut self, also: impl Iterator<Item = (DataClass, &'n str)>) {
        fn full((class, name): (DataClass, &str)) -> Option<String> {
            (class == DataClass::Name && name.contains(' ')).then(|| name.to_lowercase())
        }
        let mut names: HashSet<String> = also.filter_map(full).collect();
        names.extend(self.names().filter_map(full));
        if !names.is_empty() {
            self.tree.hide(|key| names.contains(&key.to_lowercase()).then_some(DataClass::Name));
        }
    }
}
