//! The parts in which a vendor hands out one export, as far as the names of the files tell them. Reads no file.

use super::Masked;
use serde::{Deserialize, Serialize};

/// Parts of one export that are at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// What their names have in common; empty if nothing.
    pub name: Masked,
    /// Their numbers from 1, ascending, each once.
    pub numbers: Vec<u32>,
    /// How many there are, if the names say so.
    pub of: Option<u32>,
}

impl Parts {
    /// Numbers of the parts that must exist and are not at hand.
    pub fn missing(&self) -> Vec<u32> {
        let last = self.of.or(self.numbers.last().copied()).unwrap_or_default();
        (1..=last).filter(|number| self.numbers.binary_search(number).is_err()).collect()
    }

    /// Takes parts of the same export into this.
    pub fn join(&mut self, other: &Self) {
        self.numbers.extend_from_slice(&other.numbers);
        self.numbers.sort_unstable();
        self.numbers.dedup();
        self.of = self.of.max(other.of);
    }
}
