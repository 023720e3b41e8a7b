//! Where in its entry a reading is, and whose data that is: what a record says holds for the levels below it as well.

use super::Reading;
use crate::engine::path::NodeId;
use crate::model::Whose;

/// Whose data a level is, as far as records say.
#[derive(Clone, Copy, Default)]
pub(super) struct Level {
    pub(super) node: NodeId,
    /// A record above is another person's.
    is_others: bool,
    /// The record at hand is. Only what follows in the file knows: a field that comes behind a level says nothing of it.
    pub(super) is_told: bool,
}

impl Reading<'_> {
    /// Whose a value is here, if its path does not say.
    pub(super) fn whose(&self) -> Whose {
        if self.at.is_others || self.at.is_told { Whose::Other } else { self.otherwise }
    }

    /// Goes down to a level, which inherits what is known.
    pub(super) fn enter(&mut self, node: NodeId) {
        self.at.node = node;
        self.at.is_others |= self.at.is_told;
        self.at.is_told = false;
    }
}
