//! The leak check in words: what was looked for, where, how it was found, and why a miss may prove nothing.
//! Holds masks only. "Not listed" is never derived from what was not examined (leak-check.md, section 5.4).

mod digest;
mod report;
mod why;

pub use digest::{DigestKind, MatchForm, Spelling};
pub use report::{LeakMatch, ListAbout, ListCounts, ListReport, Order, Way, overall};
pub use why::LeakWhy;

use super::Masked;
use serde::{Deserialize, Serialize};

/// How one address or password stands after a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LeakState {
    /// It is in at least one list.
    Found,
    /// Every list was examined as far as it speaks of it, and it is in none.
    NotListed,
    /// At least one list could not be examined, and the others do not hold it.
    Unchecked,
}

impl LeakState {
    /// The word of the contract: `data-email-result`, and `state` of the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            LeakState::Found => "found",
            LeakState::NotListed => "not-listed",
            LeakState::Unchecked => "unchecked",
        }
    }
}

/// What a check has to say, in words for the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeakReport {
    /// The sentence that matters first.
    pub heading: String,
    /// One per subject, in their order.
    pub answers: Vec<LeakAnswer>,
    /// One per list, in their order.
    pub lists: Vec<ListProof>,
}

/// What is to be said of one subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeakAnswer {
    /// How it stands.
    pub state: LeakState,
    /// Sentences: each match, and each list that leaves the question open.
    pub said: Vec<String>,
}

/// What was examined of one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListProof {
    /// Name of the file.
    pub name: Masked,
    /// Why a miss in it proves nothing, if so.
    pub trouble: Option<String>,
    /// Facts, each with its label.
    pub facts: Vec<(String, String)>,
    /// Whether it was searched by its order, so that reading all of it would prove more.
    pub is_quick: bool,
}
