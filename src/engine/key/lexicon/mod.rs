//! The dictionary of the catalog, made ready for lookups: phrases by their folded form, and lists of context words as
//! sets of numbers. Built once; judges nothing.
//!
//! Languages that inflect write stems: `krok~` is every word that begins so and has a few letters more. All words of a
//! phrase and of a key are compared in their normal form, which is the longest stem that fits, so that a phrase of stems
//! needs no list of endings.

mod apart;
mod build;
mod table;

use crate::model::DataClass;
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};
use table::{Known, Quick, Table, WordId};

/// A list of context words, sorted. Many phrases share one.
pub(super) type Set = Arc<[WordId]>;

/// A word of a key, folded, with the numbers by which sets know it: its own, that of its singular, that of its stem.
pub(super) struct Word {
    pub(super) text: String,
    normal: String,
    root: String,
    ids: [Option<WordId>; 3],
    /// Whether its language puts it in front of what it belongs to: `kód dveří`, `nombre de la cámara`.
    leads: bool,
}

impl Word {
    pub(super) fn new(text: String) -> Self {
        Self::known_to(lexicon(), text)
    }

    fn known_to(lexicon: &Lexicon, text: String) -> Self {
        let normal = lexicon.normal(&text).into_owned();
        let ids = lexicon.ids(&text, &normal);
        let leads =
            lexicon.leading.contains(text.as_str()) || lexicon.leading.contains(normal.as_str()) && normal != text;
        let root = lexicon.root(&normal).unwrap_or_else(|| normal.clone());
        Self { text, normal, root, ids, leads }
    }

    /// Whether any list or phrase has it.
    pub(super) fn is_known(&self) -> bool {
        self.ids.iter().any(Option::is_some)
    }

    /// Whether the word or its singular is in the set.
    pub(super) fn is_in(&self, set: &Set) -> bool {
        has_one(set, &self.ids)
    }

    pub(super) fn is_number(&self) -> bool {
        is_number(&self.text)
    }

    /// Whether its language puts it in front of what it belongs to.
    pub(super) fn leads(&self) -> bool {
        self.leads
    }
}

fn has_one(set: &Set, ids: &[Option<WordId>]) -> bool {
    ids.iter().flatten().any(|id| set.binary_search(id).is_ok())
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
    /// What the class never has beside it.
    pub(super) never: Set,
}

/// Numbers of meanings. Nearly every phrase has one.
enum Numbers {
    One(u16),
    More(Vec<u16>),
}

impl Numbers {
    fn push(&mut self, number: u16) {
        match self {
            Numbers::One(first) => *self = Numbers::More(vec![*first, number]),
            Numbers::More(numbers) => numbers.push(number),
        }
    }

    fn all(&self) -> &[u16] {
        match self {
            Numbers::One(number) => std::slice::from_ref(number),
            Numbers::More(numbers) => numbers,
        }
    }
}

/// Everything the dictionary says.
pub(super) struct Lexicon {
    /// Every word of a context list, of a phrase, and every stem; words that mean the same have the same number.
    words: Known,
    /// Words that may stand in a compound, 1 if they say what is meant and 0 if they only go with such a word.
    parts: Table<WordId>,
    meanings: Vec<Meaning>,
    by_phrase: Table<Numbers>,
    pub(super) kill: Set,
    pub(super) kill_still: Set,
    pub(super) kill_setup: Set,
    pub(super) kill_link: Set,
    /// Words for length.
    pub(super) length: Set,
    /// Words beside codes that open nothing.
    pub(super) no_code: Set,
    pub(super) neutral: Set,
    /// Words within a phrase that can be left out.
    filler: Set,
    /// Words, or stems, that are looked up as another in every phrase: `kod` as `code`, `tok` as `token`.
    twins: Table<Cow<'static, str>>,
    /// Words that stand in front of what they belong to.
    leading: HashSet<Cow<'static, str>, Quick>,
}

impl Lexicon {
    /// The numbers of a word: its own, that of its singular, that of its normal form.
    fn ids(&self, word: &str, normal: &str) -> [Option<WordId>; 3] {
        let id = |word: &str| self.words.get(word);
        [id(word), singular(word).and_then(|one| id(&one)), id(normal)]
    }

    /// Meanings of the words joined, as they stand, each in the singular, or in their normal form.
    pub(super) fn meanings(&self, window: &[Word]) -> impl Iterator<Item = &Meaning> {
        let whole: String = window.iter().map(|word| word.text.as_str()).collect();
        let found = self.by_phrase.get(whole.as_str()).or_else(|| {
            let each: String =
                window.iter().map(|word| singular(&word.text).unwrap_or(Cow::Borrowed(&word.text))).collect();
            self.by_phrase
                .get(each.as_str())
                .or_else(|| self.by_phrase.get(singular(&whole).filter(|_| may_be_several(window))?.as_ref()))
                .or_else(|| self.by_phrase.get(self.normal_phrase(window).as_str()))
        });
        found.into_iter().flat_map(Numbers::all).filter_map(|number| self.meanings.get(usize::from(*number)))
    }

    /// The normal form of one word, or the roots joined without the fillers between the first and the last.
    fn normal_phrase(&self, words: &[Word]) -> String {
        if let [word] = words {
            return word.normal.clone();
        }
        let last = words.len().saturating_sub(1);
        let inner =
            words.iter().enumerate().filter(|(idx, word)| *idx == 0 || *idx == last || !word.is_in(&self.filler));
        inner.map(|(_, word)| word.root.as_str()).collect()
    }

    /// The shortest stem that a stem has itself: `kalori~` and `kalor~` of two languages are one root.
    fn root(&self, stem: &str) -> Option<String> {
        let bare = stem.strip_suffix(STEM)?;
        (0..=SHORT_ENDING).rev().find_map(|n_left_out| {
            let (at, _) = bare.char_indices().nth_back(n_left_out.checked_sub(1)?)?;
            let root = bare.get(..at).filter(|root| n_left_out < at && self.words.has_stem(root))?;
            Some(format!("{root}{STEM}"))
        })
    }

    /// The longest stem that the word begins with and is not much longer than; the word itself if there is none.
    fn normal<'a>(&'a self, word: &'a str) -> Cow<'a, str> {
        let stem = self.stem_of(word);
        let by_stem = stem.as_deref().and_then(|stem| self.twins.get(stem));
        if let Some(twin) = by_stem.or_else(|| self.twins.get(word)) {
            return Cow::Borrowed(twin);
        }
        if let Some(stem) = stem {
            return Cow::Owned(stem);
        }
        // Hebrew writes `the`, `in`, `to`, `and` at the word.
        let bare = word.strip_prefix(['ה', 'ב', 'ל', 'ו', 'מ', 'ש']).filter(|bare| self.words.get(bare).is_some());
        Cow::Borrowed(bare.unwrap_or(word))
    }

    fn stem_of(&self, word: &str) -> Option<String> {
        let mut stem = word;
        let is_indic = word.starts_with(is_indic);
        let mut n_letters = word.chars().count();
        for n_left_out in 0..=MAX_ENDING {
            let fits = if is_indic {
                n_left_out <= n_letters
            } else {
                n_left_out < n_letters && (n_left_out <= SHORT_ENDING || n_letters >= LONG_STEM)
            };
            if fits && self.words.has_stem(stem) {
                return Some(format!("{stem}{STEM}"));
            }
            let mut letters = stem.chars();
            letters.next_back()?;
            stem = letters.as_str();
            n_letters -= 1;
        }
        None
    }
}

/// Marks a stem in the dictionary.
const STEM: char = '~';
/// Letters that may follow a stem; behind a short one three, and always fewer than the stem has.
const MAX_ENDING: usize = 5;
const SHORT_ENDING: usize = 3;
const LONG_STEM: usize = 6;

/// Scripts of which the vowels count as letters of their own, so that endings look longer.
fn is_indic(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{dff}')
}

/// Whether the last word is long enough to be one of several: `c bus` is no `cbu`.
fn may_be_several(window: &[Word]) -> bool {
    window.len() == 1 || window.last().is_some_and(|last| last.text.len() > 3)
}

/// `emails` as `email`, `capabilities` as `capability`; short words and `ss` stay, and `sens`: how sensitive something is.
fn singular(word: &str) -> Option<Cow<'_, str>> {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 3) {
        return Some(Cow::Owned(format!("{stem}y")));
    }
    word.strip_suffix('s').filter(|one| one.len() > 2 && !one.ends_with('s') && *one != "sen").map(Cow::Borrowed)
}

pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::build)
}

#[cfg(test)]
mod tests;
