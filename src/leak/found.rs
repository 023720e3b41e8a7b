//! Gathers what is found in a list. Looks at no bytes.

use super::digest::Needle;
use crate::model::{LeakMatch, Masked, MatchForm, Spelling};
use std::collections::BTreeMap;

/// A subject, in a form and a spelling.
pub(super) type Place = (u32, MatchForm, Spelling);

/// What was found so far.
#[derive(Default)]
pub(super) struct Found {
    matches: BTreeMap<Place, LeakMatch>,
}

impl Found {
    /// Names of breaches that are kept beside one match.
    const BREACHES: usize = 1_000;

    /// Takes one more place where something stands; `seen` is what the list says of how often it was seen.
    pub(super) fn add(&mut self, place: Place, at: Option<u64>, seen: Option<u64>) {
        let (subject, form, spelling) = place;
        let found = self.matches.entry(place).or_insert_with(|| LeakMatch {
            subject,
            form,
            spelling,
            times: 0,
            at: None,
            seen: None,
            classes: Vec::new(),
            breaches: Vec::new(),
        });
        found.times += 1;
        found.at = match (found.at, at) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        found.seen = found.seen.max(seen);
    }

    /// The same for a needle.
    pub(super) fn needle(&mut self, needle: &Needle, form: MatchForm, at: u64, seen: Option<u64>) {
        self.add((needle.subject, form, needle.spelling), Some(at), seen);
    }

    /// Puts names of breaches beside something that was found.
    pub(super) fn name(&mut self, place: Place, breaches: &[String]) {
        let Some(found) = self.matches.get_mut(&place) else { return };
        for breach in breaches {
            let breach = Masked::plain(breach);
            if found.breaches.len() < Self::BREACHES && !found.breaches.contains(&breach) {
                found.breaches.push(breach);
            }
        }
    }

    /// All of it, by subject.
    pub(super) fn into_matches(self) -> Vec<LeakMatch> {
        self.matches.into_values().collect()
    }
}
