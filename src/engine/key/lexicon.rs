//! The dictionary of the catalog, made ready for lookups: phrases by their folded form, and lists of context words as
//! sets of numbers. Built once; judges nothing.

use super::word::{Umlaut, joined};
use crate::catalog::dictionary::{self, Phrases, Words, context, each};
use crate::model::DataClass;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Number of a context word; the dictionary has far fewer than this type can count.
type WordId = u16;

/// A list of context words, sorted.
pub(super) type Set = Box<[WordId]>;

/// A word of a key, folded, with the numbers by which sets know it: its own and that of its singular.
pub(super) struct Word {
    pub(super) text: String,
    ids: [Option<WordId>; 2],
}

impl Word {
    pub(super) fn new(text: String) -> Self {
        let known = &lexicon().words;
        let ids = [known.get(&text).copied(), singular(&text).and_then(|one| known.get(one.as_ref()).copied())];
        Self { text, ids }
    }

    /// Whether the word or its singular is in the set.
    pub(super) fn is_in(&self, set: &Set) -> bool {
        self.ids.iter().flatten().any(|id| set.binary_search(id).is_ok())
    }

    pub(super) fn is_number(&self) -> bool {
        is_number(&self.text)
    }
}

pub(super) fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a phrase means, under which circumstances.
pub(super) struct Meaning {
    pub(super) class: DataClass,
    pub(super) strong: bool,
    pub(super) under: Set,
    pub(super) unless: Set,
}

/// Everything the dictionary says.
pub(super) struct Lexicon {
    words: HashMap<String, WordId>,
    meanings: Vec<Meaning>,
    by_phrase: HashMap<String, Vec<u16>>,
    pub(super) kill: Set,
    pub(super) kill_still: Set,
    pub(super) kill_link: Set,
    pub(super) neutral: Set,
}

impl Lexicon {
    fn build() -> Self {
        let mut words = HashMap::new();
        let [kill, kill_still, kill_link, neutral] =
            [context::KILL, context::KILL_STILL, context::KILL_LINK, context::NEUTRAL]
                .map(|list| set(list, &mut words));
        let mut lexicon =
            Self { words, meanings: Vec::new(), by_phrase: HashMap::new(), kill, kill_still, kill_link, neutral };
        for phrases in dictionary::ALL.iter().copied().flatten() {
            lexicon.add(phrases);
        }
        lexicon
    }

    fn add(&mut self, phrases: &'static Phrases) {
        let number = self.meanings.len() as u16;
        for phrase in each(phrases.phrases) {
            let mut forms = vec![joined(phrase, Umlaut::Bare).collect::<String>()];
            forms.push(joined(phrase, Umlaut::Spelled).collect());
            forms.dedup();
            for form in forms {
                self.by_phrase.entry(form).or_default().push(number);
            }
        }
        self.meanings.push(Meaning {
            class: phrases.class,
            strong: phrases.strong,
            under: set(phrases.under, &mut self.words),
            unless: set(phrases.unless, &mut self.words),
        });
    }

    /// Meanings of the words joined, as they stand or each in the singular.
    pub(super) fn meanings(&self, window: &[Word]) -> impl Iterator<Item = &Meaning> {
        let whole: String = window.iter().map(|word| word.text.as_str()).collect();
        let found = self.by_phrase.get(&whole).or_else(|| {
            let each: String =
                window.iter().map(|word| singular(&word.text).unwrap_or(Cow::Borrowed(&word.text))).collect();
            self.by_phrase.get(&each).or_else(|| self.by_phrase.get(singular(&whole)?.as_ref()))
        });
        found.into_iter().flatten().filter_map(|number| self.meanings.get(usize::from(*number)))
    }
}

/// The list as a set, its words numbered.
fn set(list: Words, words: &mut HashMap<String, WordId>) -> Set {
    let mut ids: Vec<WordId> = each(list)
        .map(|word| {
            let next = words.len() as WordId;
            *words.entry(joined(word, Umlaut::Bare).collect()).or_insert(next)
        })
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into()
}

/// `emails` as `email`, `capabilities` as `capability`; short words and `ss` stay.
fn singular(word: &str) -> Option<Cow<'_, str>> {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 3) {
        return Some(Cow::Owned(format!("{stem}y")));
    }
    word.strip_suffix('s').filter(|one| one.len() > 2 && !one.ends_with('s')).map(Cow::Borrowed)
}

pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::build)
}
