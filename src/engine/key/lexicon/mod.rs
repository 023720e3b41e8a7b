//! The dictionary of the catalog, made ready for lookups: phrases by their folded form, and lists of context words as
//! sets of numbers. Built once; judges nothing.
//!
//! Languages that inflect write stems: `krok~` is every word that begins so and has a few letters more. All words of a
//! phrase and of a key are compared in their normal form, which is the longest stem that fits, so that a phrase of stems
//! needs no list of endings.

mod apart;
mod table;

use super::word::{Umlaut, folded, joined, pieces};
use crate::catalog::dictionary::{self, Phrases, Words, context, each, tagged, world};
use crate::model::DataClass;
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};
use table::{Quick, Table};

/// Number of a context word; the dictionary has far fewer than this type can count.
type WordId = u16;

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
        let id = |word: &str| lexicon.words.get(word).copied();
        let ids = [id(&text), singular(&text).and_then(|one| id(&one)), id(&normal)];
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
        self.ids.iter().flatten().any(|id| set.binary_search(id).is_ok())
    }

    pub(super) fn is_number(&self) -> bool {
        is_number(&self.text)
    }

    /// Whether its language puts it in front of what it belongs to.
    pub(super) fn leads(&self) -> bool {
        self.leads
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
    /// What the class never has beside it.
    pub(super) never: Set,
}

/// Everything the dictionary says.
pub(super) struct Lexicon {
    /// Every word of a context list, of a phrase, and every stem; words that mean the same have the same number.
    words: Table<WordId>,
    /// Words that may stand in a compound, 1 if they say what is meant and 0 if they only go with such a word.
    parts: Table<WordId>,
    meanings: Vec<Meaning>,
    by_phrase: Table<Vec<u16>>,
    pub(super) kill: Set,
    pub(super) kill_still: Set,
    pub(super) kill_link: Set,
    pub(super) neutral: Set,
    /// Words within a phrase that can be left out.
    filler: Set,
    /// Words, or stems, that are looked up as another in every phrase: `kod` as `code`, `tok` as `token`.
    twins: Table<Cow<'static, str>>,
    /// Words that stand in front of what they belong to.
    leading: HashSet<Cow<'static, str>, Quick>,
}

impl Lexicon {
    fn build() -> Self {
        let mut words = Table::with_capacity_and_hasher(N_WORDS, Quick::default());
        let mut parts = Table::with_capacity_and_hasher(N_PARTS, Quick::default());
        for line in world::SAME.split(';') {
            add_same(line, 0, &mut words, &mut parts);
        }
        for line in world::TWINS.split(';') {
            add_same(line, 1, &mut words, &mut parts);
        }
        let twins = world::TWINS.split(';').flat_map(twins).collect();
        let [kill, kill_still, kill_link, neutral, filler] =
            [context::KILL, context::KILL_STILL, context::KILL_LINK, context::NEUTRAL, world::FILLER]
                .map(|list| set(list, &mut words));
        let mut lexicon = Self {
            words,
            parts,
            meanings: Vec::new(),
            by_phrase: Table::with_capacity_and_hasher(N_PHRASES, Quick::default()),
            kill,
            kill_still,
            kill_link,
            neutral,
            filler,
            twins,
            leading: each(world::LEADING).map(folded).collect(),
        };
        // All stems first: normal forms depend on them.
        let neutral = set(world::NEUTRAL, &mut lexicon.words);
        lexicon.neutral = merged([&lexicon.neutral, &neutral, &lexicon.filler]);
        let mut all = Vec::with_capacity(N_PHRASES);
        for phrases in dictionary::ALL.iter().copied().flatten() {
            lexicon.learn(phrases, &mut all);
        }
        let (mut all, mut sets) = (all.into_iter(), Table::default());
        for phrases in dictionary::ALL.iter().copied().flatten() {
            lexicon.add(phrases, &mut all, &mut sets);
        }
        lexicon
    }

    /// Learns the words of phrases, and keeps the phrases as they are compared: folding is most of the work.
    fn learn(&mut self, phrases: &'static Phrases, all: &mut Vec<Cow<'static, str>>) {
        for (language, phrase) in tagged(phrases.phrases) {
            let whole = folded(phrase);
            let is_word = !phrase.contains(' ');
            for word in phrase.split(' ') {
                let word = if is_word && !word.ends_with(STEM) { whole.clone() } else { stem(word) };
                let id = self.words.len() as WordId;
                self.words.entry(word).or_insert(id);
            }
            if world::COMPOUNDING.contains(&language) {
                self.parts.insert(whole.clone(), 1);
                if phrase.ends_with(STEM) {
                    self.parts.insert(stem(phrase), 1);
                }
            }
            all.push(whole);
        }
    }

    /// Adds phrases, which `all` has next, as they are compared.
    fn add(
        &mut self,
        phrases: &'static Phrases,
        all: &mut impl Iterator<Item = Cow<'static, str>>,
        sets: &mut Table<Set>,
    ) {
        let number = self.meanings.len() as u16;
        let mut forms = Vec::with_capacity(3);
        for (phrase, whole) in each(phrases.phrases).zip(all) {
            forms.push(whole);
            if !phrase.is_ascii() && phrase.contains(may_be_spelled) {
                forms.push(Cow::Owned(joined(phrase, Umlaut::Spelled)));
            }
            // One word without endings means itself, even where a longer phrase has it as a stem.
            if phrase.contains([STEM, ' ']) {
                forms.push(Cow::Owned(self.normal_form(&pieces(phrase))));
            }
            forms.sort_unstable();
            forms.dedup();
            for form in forms.drain(..) {
                self.by_phrase.entry(form).or_default().push(number);
            }
        }
        let [under, unless, never] = [phrases.under, phrases.unless, dictionary::never(phrases.class)]
            .map(|list| sets.entry(Cow::Borrowed(list)).or_insert_with(|| set(list, &mut self.words)).clone());
        self.meanings.push(Meaning { class: phrases.class, strong: phrases.strong, under, unless, never });
    }

    /// The same as [`normal_phrase`](Self::normal_phrase) for words of which nothing else is asked.
    fn normal_form(&self, words: &[String]) -> String {
        if let [word] = words {
            return self.normal(word).into_owned();
        }
        let last = words.len().saturating_sub(1);
        let is_filler = |word: &String| Word::known_to(self, word.clone()).is_in(&self.filler);
        let mut form = String::new();
        for (_, word) in words.iter().enumerate().filter(|(idx, word)| *idx == 0 || *idx == last || !is_filler(word)) {
            let normal = self.normal(word);
            form.push_str(self.root(&normal).as_deref().unwrap_or(&normal));
        }
        form
    }

    /// Meanings of the words joined, as they stand, each in the singular, or in their normal form.
    pub(super) fn meanings(&self, window: &[Word]) -> impl Iterator<Item = &Meaning> {
        let whole: String = window.iter().map(|word| word.text.as_str()).collect();
        let found = self.by_phrase.get(whole.as_str()).or_else(|| {
            let each: String =
                window.iter().map(|word| singular(&word.text).unwrap_or(Cow::Borrowed(&word.text))).collect();
            self.by_phrase
                .get(each.as_str())
                .or_else(|| self.by_phrase.get(singular(&whole)?.as_ref()))
                .or_else(|| self.by_phrase.get(self.normal_phrase(window).as_str()))
        });
        found.into_iter().flatten().filter_map(|number| self.meanings.get(usize::from(*number)))
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
            let root = format!("{}{STEM}", bare.get(..at)?);
            (n_left_out < at && self.words.contains_key(root.as_str())).then_some(root)
        })
    }

    /// The longest stem that the word begins with and is not much longer than; the word itself if there is none.
    fn normal<'a>(&'a self, word: &'a str) -> Cow<'a, str> {
        let stem = self.stem_of(word);
        if let Some(twin) = self.twins.get(stem.as_deref().unwrap_or(word)).or_else(|| self.twins.get(word)) {
            return Cow::Borrowed(twin);
        }
        if let Some(stem) = stem {
            return Cow::Owned(stem);
        }
        // Hebrew writes `the`, `in`, `to`, `and` at the word.
        let bare = word.strip_prefix(['ה', 'ב', 'ל', 'ו', 'מ', 'ש']).filter(|bare| self.words.contains_key(*bare));
        Cow::Borrowed(bare.unwrap_or(word))
    }

    fn stem_of(&self, word: &str) -> Option<String> {
        let mut stem = String::with_capacity(word.len() + STEM.len_utf8());
        stem.push_str(word);
        let mut n_letters = word.chars().count();
        for n_left_out in 0..=MAX_ENDING {
            let fits = if word.starts_with(is_indic) {
                n_left_out <= n_letters
            } else {
                n_left_out < n_letters && (n_left_out <= SHORT_ENDING || n_letters >= LONG_STEM)
            };
            stem.push(STEM);
            if fits && self.words.contains_key(stem.as_str()) {
                return Some(stem);
            }
            stem.pop();
            stem.pop()?;
            n_letters -= 1;
        }
        None
    }
}

/// About what the dictionary has, so that the tables do not grow while they are filled.
const N_WORDS: usize = 14_000;
const N_PARTS: usize = 7_000;
const N_PHRASES: usize = 14_000;

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

/// Letters with which a phrase reads otherwise when umlauts are spelled, or when its words are joined first.
fn may_be_spelled(letter: char) -> bool {
    matches!(letter, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' | '\u{300}'..='\u{36f}' | '\u{590}'..)
}

/// The folded word, its mark kept if it is a stem.
fn stem(word: &str) -> Cow<'_, str> {
    let Some(bare) = word.strip_suffix(STEM) else { return folded(word) };
    match folded(bare) {
        Cow::Borrowed(_) => Cow::Borrowed(word),
        Cow::Owned(bare) => Cow::Owned(format!("{bare}{STEM}")),
    }
}

/// A word of the context lists and those of other languages that say the same: `unit: einheit, unité`.
fn add_same(line: &'static str, says: WordId, words: &mut Table<WordId>, parts: &mut Table<WordId>) {
    let Some((word, others)) = line.split_once(':') else { return };
    let next = words.len() as WordId;
    let id = *words.entry(folded(word)).or_insert(next);
    for other in each(others) {
        let folded = stem(other);
        if folded.chars().count() > 2 {
            parts.entry(folded.clone()).or_insert(says);
        }
        words.insert(folded, id);
    }
}

/// The words of a line as they are looked up: `code: kód, kod~`.
fn twins(line: &'static str) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
    let (word, others) = line.split_once(':').unwrap_or_default();
    each(others).map(|other| (stem(other), folded(word))).collect()
}

fn merged(sets: [&Set; 3]) -> Set {
    let mut ids: Vec<WordId> = sets.into_iter().flat_map(|set| set.iter().copied()).collect();
    ids.sort_unstable();
    ids.into()
}

/// The list as a set, its words numbered.
fn set(list: Words, words: &mut Table<WordId>) -> Set {
    let mut ids: Vec<WordId> = each(list)
        .map(|word| {
            let next = words.len() as WordId;
            *words.entry(stem(word)).or_insert(next)
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

#[cfg(test)]
mod tests;
