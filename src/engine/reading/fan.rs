//! Columns of fields whose meaning hangs on a sibling: one for each thing that the sibling names.

use super::Reading;
use crate::engine::detect;
use crate::engine::field::{Field, RawValue};
use crate::engine::path::{MAX_NAMES, Names};

/// Columns of one valued field.
pub(super) struct Fan {
    /// Its column where no naming field speaks.
    base: usize,
    columns: Names<usize>,
    last: usize,
}

/// Whether something personal stands in what names a thing. Words such as `body fat` hint at more than they hold.
fn is_personal(written: &[u8]) -> bool {
    let mut spans = Vec::new();
    if detect::may_hold(written) {
        detect::find(&String::from_utf8_lossy(written), &mut spans);
    }
    !spans.is_empty()
}

impl Reading<'_> {
    /// The column of a valued field, by what its naming sibling says.
    pub(super) fn fan_out(&mut self, base: usize, naming: RawValue<'_>, siblings: &[Field<'_>]) -> usize {
        let written = naming.as_written();
        let Some(records) = self.records.get_mut(self.at.node as usize) else { return base };
        let fan_idx = records.fans.iter().position(|fan| fan.base == base).unwrap_or_else(|| {
            records.fans.push(Fan { base, columns: Names::default(), last: 0 });
            records.fans.len() - 1
        });
        let Some(fan) = records.fans.get_mut(fan_idx) else { return base };
        if let Some(at) = fan.columns.find(written, fan.last) {
            fan.last = at;
            return fan.columns.get(at).copied().unwrap_or(base);
        }
        let is_name = (1..=80).contains(&written.len()) && !is_personal(written);
        if !is_name || fan.columns.len() >= MAX_NAMES || self.columns.len() >= self.limits.n_columns {
            return base;
        }
        let Some(node) = self.columns.get(base).map(|column| column.node) else { return base };
        let bracket = naming.text();
        let idx = self.add_column(node, Some(bracket.trim()), siblings);
        let fan = self.records.get_mut(self.at.node as usize).and_then(|records| records.fans.get_mut(fan_idx));
        if let Some(fan) = fan {
            fan.last = fan.columns.push(written, idx);
        }
        idx
    }
}
