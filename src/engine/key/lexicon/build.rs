//! Makes the lexicon out of the catalog's dictionary. It is made whenever the first key of a job is judged, so each phrase is
//! split and folded once. Answers nothing.

use super::table::{Known, Quick, Table};
use super::{Lexicon, Meaning, Numbers, STEM, Set, WordId, has_one};
use crate::catalog::dictionary::{self, Phrases, Words, context, each, tagged, world};
use crate::engine::key::word::{Umlaut, each_piece, folded, joined};
use std::borrow::Cow;

/// About what the dictionary has, so that the tables do not grow while they are filled.
const N_WORDS: usize = 14_000;
const N_PARTS: usize = 7_000;
const N_PHRASES: usize = 14_000;

const STEM_BYTE: u8 = STEM as u8;

/// A phrase of the dictionary and how it is compared.
struct Phrase {
    written: &'static str,
    /// Its pieces as one.
    whole: Cow<'static, str>,
    /// Its pieces with a gap or a mark of a stem between them, if it has several or an ending is left out.
    pieces: Cow<'static, str>,
}

impl Lexicon {
    pub(super) fn build() -> Self {
        let mut words = Known::with_capacity(N_WORDS);
        let mut parts = Table::with_capacity_and_hasher(N_PARTS, Quick::default());
        for line in world::SAME.split(';') {
            add_same(line, 0, &mut words, &mut parts);
        }
        for line in world::TWINS.split(';') {
            add_same(line, 1, &mut words, &mut parts);
        }
        let twins = world::TWINS.split(';').flat_map(twins).collect();
        let [kill, kill_still, kill_setup, kill_link, length, no_code, neutral, filler] = [
            context::KILL,
            context::KILL_STILL,
            context::KILL_SETUP,
            context::KILL_LINK,
            context::LENGTH,
            context::NO_SECRET_CODE,
            context::NEUTRAL,
            world::FILLER,
        ]
        .map(|list| set(list, &mut words));
        let mut lexicon = Self {
            words,
            parts,
            meanings: Vec::new(),
            by_phrase: Table::with_capacity_and_hasher(N_PHRASES, Quick::default()),
            kill,
            kill_still,
            kill_setup,
            kill_link,
            length,
            no_code,
            neutral,
            filler,
            twins,
            leading: each(world::LEADING).map(folded).collect(),
        };
        // All stems first: normal forms depend on them.
        let neutral = set(world::NEUTRAL, &mut lexicon.words);
        lexicon.neutral = merged([&lexicon.neutral, &neutral, &lexicon.filler]);
        let mut all = Vec::with_capacity(N_PHRASES);
        let tables: Vec<(&Phrases, usize)> = dictionary::ALL
            .iter()
            .copied()
            .flatten()
            .map(|phrases| {
                let before = all.len();
                lexicon.learn(phrases, &mut all);
                (phrases, all.len() - before)
            })
            .collect();
        let (mut all, mut sets) = (all.into_iter(), Table::default());
        for (phrases, n_phrases) in tables {
            lexicon.add(phrases, all.by_ref().take(n_phrases), &mut sets);
        }
        lexicon
    }

    /// Learns the words of phrases, and keeps the phrases as they are compared: folding is most of the work.
    fn learn(&mut self, phrases: &'static Phrases, all: &mut Vec<Phrase>) {
        for (language, written) in tagged(phrases.phrases) {
            let phrase = self.learn_words(written);
            if world::COMPOUNDING.contains(&language) {
                self.parts.insert(phrase.whole.clone(), 1);
                if written.ends_with(STEM) {
                    self.parts.insert(stem(written), 1);
                }
            }
            all.push(phrase);
        }
    }

    /// Folds each word once.
    fn learn_words(&mut self, written: &'static str) -> Phrase {
        let bytes = written.as_bytes();
        if !bytes.iter().any(|&byte| matches!(byte, b' ' | STEM_BYTE)) {
            let whole = folded(written);
            self.words.number(whole.clone());
            return Phrase { written, whole, pieces: Cow::Borrowed("") };
        }
        if bytes.iter().all(|&byte| matches!(byte, b'a'..=b'z' | b' ' | STEM_BYTE)) {
            let mut whole = String::with_capacity(written.len());
            for word in written.split(' ') {
                self.words.number(stem(word));
                whole.push_str(word);
                if whole.ends_with(STEM) {
                    whole.pop();
                }
            }
            return Phrase { written, whole: Cow::Owned(whole), pieces: Cow::Borrowed(written) };
        }
        let mut pieces = String::with_capacity(written.len() + 4);
        let mut whole = String::with_capacity(written.len());
        for word in written.split(' ') {
            let begin = whole.len();
            each_piece(word, &mut |piece| {
                pieces.push_str(piece);
                pieces.push(' ');
                whole.push_str(piece);
            });
            let mut key = whole.get(begin..).unwrap_or_default().to_owned();
            if word.ends_with(STEM) {
                key.push(STEM);
            }
            self.words.number(Cow::Owned(key));
        }
        Phrase { written, whole: Cow::Owned(whole), pieces: Cow::Owned(pieces) }
    }

    /// Adds the phrases of a table.
    fn add(&mut self, phrases: &'static Phrases, all: impl Iterator<Item = Phrase>, sets: &mut Table<Set>) {
        let number = self.meanings.len() as u16;
        let mut forms = Vec::with_capacity(3);
        for Phrase { written, whole, pieces } in all {
            if pieces.is_empty() && written.is_ascii() {
                self.say(whole, number);
                continue;
            }
            forms.push(whole);
            if !written.is_ascii() && written.contains(may_be_spelled) {
                forms.push(Cow::Owned(joined(written, Umlaut::Spelled)));
            }
            // One word without endings means itself, even where a longer phrase has it as a stem.
            if !pieces.is_empty() {
                forms.push(Cow::Owned(self.normal_form(&pieces)));
            }
            forms.sort_unstable();
            forms.dedup();
            for form in forms.drain(..) {
                self.say(form, number);
            }
        }
        let [under, unless, never] = [phrases.under, phrases.unless, dictionary::never(phrases.class)]
            .map(|list| sets.entry(Cow::Borrowed(list)).or_insert_with(|| set(list, &mut self.words)).clone());
        self.meanings.push(Meaning { class: phrases.class, strong: phrases.strong, under, unless, never });
    }

    fn say(&mut self, form: Cow<'static, str>, number: u16) {
        self.by_phrase.entry(form).and_modify(|numbers| numbers.push(number)).or_insert(Numbers::One(number));
    }

    /// The same as [`normal_phrase`](Self::normal_phrase) for words of which nothing else is asked.
    fn normal_form(&self, pieces: &str) -> String {
        let mut words = pieces.split([' ', STEM]).filter(|word| !word.is_empty()).peekable();
        let mut form = String::with_capacity(pieces.len());
        let Some(first) = words.next() else { return form };
        if words.peek().is_none() {
            return self.normal(first).into_owned();
        }
        self.push_root(&mut form, &self.normal(first));
        while let Some(word) = words.next() {
            let normal = self.normal(word);
            if words.peek().is_none() || !has_one(&self.filler, &self.ids(word, &normal)) {
                self.push_root(&mut form, &normal);
            }
        }
        form
    }

    fn push_root(&self, form: &mut String, normal: &str) {
        form.push_str(self.root(normal).as_deref().unwrap_or(normal));
    }
}

/// Letters with which a phrase reads otherwise when umlauts are spelled, or when its words are joined first: an article is
/// left out at the front only, and jamo and voice marks of kana join what stands before them.
fn may_be_spelled(letter: char) -> bool {
    matches!(letter,
        'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü'
        | '\u{300}'..='\u{36f}' | '\u{600}'..='\u{6ff}' | '\u{1100}'..='\u{11ff}'
        | '\u{3099}' | '\u{309a}' | '\u{fb50}'..='\u{feff}')
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
fn add_same(line: &'static str, says: WordId, words: &mut Known, parts: &mut Table<WordId>) {
    let Some((word, others)) = line.split_once(':') else { return };
    let id = words.number(folded(word));
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
fn set(list: Words, words: &mut Known) -> Set {
    let mut ids: Vec<WordId> = each(list).map(|word| words.number(stem(word))).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into()
}
