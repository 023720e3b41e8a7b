//! What the fields of a record are for each other, found out once for each shape of records; what they tell together is
//! handed to the insight.

use super::Reading;
use crate::engine::field::Field;
use crate::engine::insight::{Here, Hint, Seen};
use crate::engine::sibling::{self, Pair};

/// Shapes of records at one level that are remembered.
const SHAPES: usize = 8;
/// The number of the shape that the first record there had, where the reader gives none.
pub(super) const AS_BEFORE: u32 = u32::MAX;

impl Reading<'_> {
    /// Whether the record has the keys of the first record here, in its order.
    #[inline]
    pub(super) fn is_as_before(&self, fields: &[Field<'_>]) -> bool {
        self.records.get(self.at.node as usize).is_some_and(|records| {
            records.n_fields == fields.len()
                && fields.iter().enumerate().all(|(idx, field)| records.columns.is_at(idx, field.key))
        })
    }

    /// Where the naming and the valued fields stand in this record.
    pub(super) fn pair(&mut self, fields: &[Field<'_>], is_as_before: bool) -> Option<Pair> {
        let records = self.records.get_mut(self.at.node as usize)?;
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

    /// What is known of all records of the shape at hand, if they have one. Valued fields are not in it: what they mean
    /// hangs on their siblings.
    #[inline]
    pub(super) fn seen_before(&self, shape: Option<u32>) -> Option<Seen> {
        let records = self.records.get(self.at.node as usize)?;
        records.seen.iter().find(|(known, _)| Some(*known) == shape).map(|(_, seen)| *seen)
    }

    /// Remembers it for the next record of the shape.
    #[cold]
    pub(super) fn remember(&mut self, shape: u32, seen: Seen) {
        if let Some(records) = self.records.get_mut(self.at.node as usize)
            && records.seen.len() < SHAPES
        {
            records.seen.push((shape, seen));
        }
    }

    #[inline]
    pub(super) fn hint(&self, idx: usize) -> Hint {
        self.columns.get(idx).map(|column| column.hint).unwrap_or_default()
    }

    /// Hands a record on.
    #[inline]
    pub(super) fn witness(&mut self, fields: &[Field<'_>], seen: &Seen) {
        self.observed.record(fields, seen, Here { node: self.at.node, level: self.stack.len() });
    }
}
