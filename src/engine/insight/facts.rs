//! What a record says beside its time. Looks at no field by itself.

use super::place::Point;
use super::role::{BODIES, folded, is_listed};
use crate::catalog::dictionary::moment as words;
use crate::model::Trail;

/// What a record says beside its time.
#[derive(Clone, Copy)]
pub(super) struct Facts {
    pub(super) trail: Trail,
    pub(super) bodies: [u16; BODIES],
    pub(super) n_bodies: usize,
    pub(super) point: Option<Point>,
    pub(super) is_away: Option<bool>,
    /// Column and value for a curve.
    pub(super) value: Option<(u16, f32)>,
}

impl Facts {
    /// Whether there is anything that a time would belong to.
    pub(super) fn is_telling(&self) -> bool {
        self.trail != Trail::Other || self.point.is_some() || self.is_away.is_some() || self.value.is_some()
    }

    /// With what a level below says.
    pub(super) fn with(mut self, below: &Self) -> Self {
        self.trail = self.trail.min(below.trail);
        if self.n_bodies == 0 {
            (self.bodies, self.n_bodies) = (below.bodies, below.n_bodies);
        }
        self.point = self.point.or(below.point);
        self.is_away = self.is_away.or(below.is_away);
        self.value = self.value.or(below.value);
        self
    }
}

/// Whether a value says that nobody is at home; `None`: it says nothing of that.
pub(super) fn is_away(text: &str, is_home_key: bool) -> Option<bool> {
    let word = folded(text);
    match word.as_str() {
        "true" | "1" | "yes" | "on" if is_home_key => Some(false),
        "false" | "0" | "no" | "off" if is_home_key => Some(true),
        word if is_listed(word, words::AWAY) => Some(true),
        word if is_listed(word, words::AT_HOME) => Some(false),
        _ => None,
    }
}
