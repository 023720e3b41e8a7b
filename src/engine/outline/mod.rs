//! The structure of an export without a single value: which files, which fields, how often, of which shape. Made to be
//! shown to strangers, as the seed of a provider file. Never keeps a value; shows no word that Spillcheck did not know
//! before (`label`), so that keys and names which are data stay out too.
//!
//! An outline comes out of the same walk as a scan (`scan`); only what takes the fields differs. Files whose names differ
//! in nothing but numbers and unknown words are one entry of the outline.

mod label;
mod shape;
mod sketch;
mod vocabulary;
mod write;

use super::recognize::Recognized;
use crate::model::{EntryOutcome, Format, FormatKind, Provider};
use sketch::{NodeId, Sketch, Tree};
use std::collections::HashMap;

/// Entries of an outline; further ones are counted.
const MAX_ENTRIES: usize = 500;

/// The structure of an export.
#[derive(Default)]
pub struct Outline {
    entries: Vec<Entry>,
    known: HashMap<Identity, usize>,
    tree: Tree,
    /// Files that found no room.
    n_more_files: u64,
}

/// What makes two files the same entry.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Identity {
    name: String,
    kind: FormatKind,
    layout: Option<&'static str>,
}

/// Files of one kind.
struct Entry {
    identity: Identity,
    provider: Option<&'static Provider>,
    format: Option<&'static Format>,
    root: NodeId,
    /// How many ended so: read, empty, absent, skipped, failed.
    outcomes: [u64; 5],
}

impl Entry {
    fn n_files(&self) -> u64 {
        self.outcomes.iter().sum()
    }
}

impl Outline {
    /// The structure as JSON (`spillcheck.structure/1`): entries by name, their fields in the order of the files.
    pub fn to_json(&self) -> String {
        write::json(self)
    }

    /// Takes the fields of a file.
    pub(super) fn sketch(&mut self, name: &str, kind: FormatKind, recognized: Option<&Recognized>) -> Sketch<'_> {
        let root = self.entry(name, kind, recognized).map(|entry| entry.root);
        Sketch::new(&mut self.tree, root)
    }

    /// Counts a file that has ended.
    pub(super) fn end(&mut self, name: &str, kind: FormatKind, recognized: Option<&Recognized>, outcome: EntryOutcome) {
        let idx = match outcome {
            EntryOutcome::Read => 0,
            EntryOutcome::Empty => 1,
            EntryOutcome::Absent => 2,
            EntryOutcome::Skipped(_) => 3,
            EntryOutcome::Failed(_) => 4,
        };
        match self.entry(name, kind, recognized) {
            Some(entry) => entry.outcomes.iter_mut().skip(idx).take(1).for_each(|count| *count += 1),
            None => self.n_more_files += 1,
        }
    }

    fn entry(&mut self, name: &str, kind: FormatKind, recognized: Option<&Recognized>) -> Option<&mut Entry> {
        let layout = recognized.map(|recognized| recognized.format.id);
        let identity = Identity { name: label::of_path(name), kind, layout };
        let idx = match self.known.get(&identity) {
            Some(idx) => *idx,
            None if self.entries.len() >= MAX_ENTRIES => return None,
            None => {
                let root = self.tree.root();
                self.known.insert(identity.clone(), self.entries.len());
                let provider = recognized.map(|recognized| recognized.provider);
                let format = recognized.map(|recognized| recognized.format);
                self.entries.push(Entry { identity, provider, format, root, outcomes: [0; 5] });
                self.entries.len() - 1
            }
        };
        self.entries.get_mut(idx)
    }
}
