//! Judges what a key claims about its value, by the dictionary of the catalog and the keys above it.
//! Looks at no value: a claim is only half of a finding. Judged once per field path, so clarity beats speed.

mod barred;
mod drawn;
mod glue;
mod lexicon;
mod statistic;
mod word;

use crate::catalog::dictionary::{Words, context, healthkit};
use crate::model::{DataClass, Family};
use drawn::by_word;
use glue::words;
use lexicon::{Meaning, Set, Word, is_number, lexicon};
use memchr::memmem;
use word::{is_whole, split};

pub use barred::Barred;

/// What a key says about its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The class.
    pub class: DataClass,
    /// Whether the key alone convinces.
    pub strong: bool,
    /// Whether only values that look drawn by chance bear it out: `broadcast_key` may be one that opens something, or one
    /// that things are sorted by.
    pub is_drawn: bool,
}

impl Claim {
    const fn new(class: DataClass, strong: bool) -> Self {
        Self { class, strong, is_drawn: false }
    }
}

/// Words of a phrase: four fall into six pieces at most (`2 step ...`).
const MAX_WINDOW: usize = 6;
/// Parents that count as context, nearest first.
const MAX_PARENTS: usize = 3;
/// Parents that may say that nobody's data stands below them: texts lie deep.
const MAX_BARREN: usize = 6;

/// What `key` claims below `parents` (outermost first; array indexes as `*` are passed over).
pub fn judge(key: &str, parents: &[&str]) -> Option<Claim> {
    let (key, parents) = telling(key, parents)?;
    match health_name(key) {
        Some((bare, is_category)) => by_health_list(bare, is_category),
        None => by_dictionary(key, parents).or_else(|| statistic::judge(key, parents)),
    }
}

/// Whether the key is about something technical: what its values look like by chance says nothing.
pub fn is_technical(key: &str) -> bool {
    words(key).iter().any(|word| is_one_of(&word.text, context::TECHNICAL))
}

/// Whether a long string drawn by chance under this key, which is in no table, may be a secret: nothing says that it tells
/// things apart, proves or holds something.
pub fn may_be_secret(key: &str) -> bool {
    let words = words(key);
    let is_told = |text: String| is_one_of(&text, context::NO_RIDDLE);
    !words.is_empty() && !drawn::texts(&words).any(is_told) && !words.iter().any(drawn::is_other)
}

/// Whether a value is only the name of what its class measures, as in a list of columns in two languages.
pub fn is_name_of(class: DataClass, value: &str) -> bool {
    use DataClass::{
        BloodPressure, Calories, Composition, Glucose, Heart, Height, Respiratory, Steps, Temperature, Weight,
    };
    let is_measured = matches!(
        class,
        BloodPressure | Calories | Composition | Glucose | Heart | Height | Respiratory | Steps | Temperature | Weight
    );
    is_measured
        && !value.bytes().any(|byte| byte.is_ascii_digit())
        && judge(value, &[]).is_some_and(|claim| claim.class == class)
}

/// Whether texts, shapes or offers stand below these keys, and nobody's data: what looks personal there is the vendor's.
pub fn is_barren(parents: &[&str]) -> bool {
    parents.iter().rev().filter(|parent| !is_star(parent)).take(MAX_BARREN).any(|parent| Level::of(parent).is_barren())
}

/// Whether the dictionary has the word, or everything that it is put together of, in any sense.
pub fn knows(word: &str) -> bool {
    let words = split(word);
    // Short pieces are found in any name by chance.
    let is_telling = |word: &str| words.len() == 1 || word.chars().count() > 2 || word.chars().all(is_whole);
    !words.is_empty() && words.iter().all(|word| is_telling(word) && Word::new(word.clone()).is_known())
}

/// The nearest key that says something, and what stands above it.
pub fn telling<'k>(key: &'k str, parents: &'k [&'k str]) -> Option<(&'k str, &'k [&'k str])> {
    let (mut key, mut parents) = (key, parents);
    while is_mute(key) {
        let (last, rest) = parents.split_last()?;
        (key, parents) = (last, rest);
    }
    Some((key, parents))
}

fn by_dictionary(key: &str, parents: &[&str]) -> Option<Claim> {
    if is_barren(parents) {
        return None;
    }
    let parents: Vec<&str> =
        parents.iter().rev().copied().filter(|parent| !is_star(parent)).take(MAX_PARENTS).collect();
    let levels: Vec<Level> = parents.iter().map(|key| Level::of(key)).collect();
    let own = words(key);
    best(&own, 0, &levels)
        .map(|claim| {
            // `secret` alone is one of any kind.
            let is_any = !claim.strong && claim.class == DataClass::ApiKey;
            if is_any { drawn::of_kind(claim, &own, &levels) } else { claim }
        })
        .or_else(|| {
            // `thread/dataset` is said in two keys and means the same as in one; `body/type` of an answer does not.
            let (_, above) = levels.split_first().filter(|(nearest, _)| !nearest.is_bare_wrap())?;
            let parent = words(parents.first()?);
            let boundary = parent.len();
            let both: Vec<Word> = parent.into_iter().chain(words(key)).collect();
            best(&both, boundary, above).map(|claim| Claim { strong: false, ..claim })
        })
        .or_else(|| by_word(&own, &levels))
        // `client_keys/192.0.2.7`: one of several, by whatever they are told apart.
        .or_else(|| drawn::by_list(&words(parents.first()?), &own, levels.get(1..)?))
}

/// The best claim of the phrases within the words; past a boundary, of those that stand across it.
fn best(words: &[Word], boundary: usize, levels: &[Level]) -> Option<Claim> {
    let starts = if boundary == 0 { 0..words.len() } else { 0..boundary };
    let mut best: Option<(Score, Claim)> = None;
    for start in starts {
        for end in start.max(boundary) + 1..=words.len().min(start + MAX_WINDOW) {
            let window = words.get(start..end).unwrap_or_default();
            let place = Place { words, start, end, levels };
            // Two keys say together what the second one is about, or nothing.
            if boundary > 0 && !place.is_head() {
                continue;
            }
            for meaning in lexicon().meanings(window) {
                if let Some(hit) = place.weigh(meaning)
                    && best.as_ref().is_none_or(|(score, _)| hit.0 >= *score)
                {
                    best = Some(hit);
                }
            }
        }
    }
    best.map(|(_, claim)| claim)
}

/// Whether the list has the word. Looks for it in the text of the list, which is far quicker than taking that apart.
fn is_one_of(word: &str, list: Words) -> bool {
    !word.is_empty()
        && memmem::find_iter(list.as_bytes(), word).any(|at| {
            let before = list.get(..at).map(str::trim_end);
            let behind = list.get(at + word.len()..).map(str::trim_start);
            before.is_some_and(|text| text.is_empty() || text.ends_with(','))
                && behind.is_some_and(|text| text.is_empty() || text.starts_with(','))
        })
}

/// How well a phrase fits: points, then nearness of its context, then its strength, then how much of the key it covers.
type Score = (usize, usize, bool, usize);

/// A phrase within a key, and what stands around it.
struct Place<'a> {
    words: &'a [Word],
    start: usize,
    end: usize,
    levels: &'a [Level],
}

impl Place<'_> {
    fn weigh(&self, meaning: &Meaning) -> Option<(Score, Claim)> {
        if self.is_killed(meaning.class) {
            return None;
        }
        let distance = if meaning.under.is_empty() { None } else { Some(self.distance(&meaning.under)?) };
        // What stands above the context that gives the meaning cannot take it away again.
        let n_levels = distance.unwrap_or(2);
        if self.is_excluded(&meaning.unless, n_levels) || self.is_excluded(&meaning.never, n_levels) {
            return None;
        }
        let n_words = self.end - self.start;
        let is_head = self.is_head();
        if !is_head && !meaning.strong && n_words == 1 && !self.leads(&meaning.under) {
            return None;
        }
        let points = 2 * n_words + if is_head { 3 } else { 0 } + usize::from(distance.is_some());
        let nearness = MAX_PARENTS + 1 - distance.unwrap_or(MAX_PARENTS);
        let covered = self.words.get(self.start..self.end).unwrap_or_default().iter().map(|word| word.text.len()).sum();
        let claim = Claim::new(meaning.class, meaning.strong && (is_head || n_words > 2));
        Some(((points, nearness, meaning.strong, covered), claim))
    }

    /// Whether nothing behind the phrase is what the key is about.
    fn is_head(&self) -> bool {
        self.behind().iter().all(is_aside)
    }

    /// Whether what stands behind is whose it is: some languages write `code of the door`.
    fn leads(&self, under: &Set) -> bool {
        self.words.get(self.start).is_some_and(Word::leads)
            && self.behind().iter().all(|word| is_aside(word) || word.is_in(under))
    }

    fn before(&self) -> &[Word] {
        self.words.get(..self.start).unwrap_or_default()
    }

    fn behind(&self) -> &[Word] {
        self.words.get(self.end..).unwrap_or_default()
    }

    fn others(&self) -> impl Iterator<Item = &Word> {
        self.before().iter().chain(self.behind())
    }

    /// Whether a word outside the phrase says that this is about the value, not the value.
    fn is_killed(&self, class: DataClass) -> bool {
        let is_about = |word: &Word| {
            (word.is_in(&lexicon().kill) && !(is_sort(&word.text) && has_sorts(class)) && !is_lasting(word, class))
                || (word.is_in(&lexicon().kill_still) && !tells_when(class))
                || (word.is_in(&lexicon().kill_setup) && is_of_home(class))
        };
        let is_secret = class.family() == Family::Credential;
        let leads_elsewhere = |word: &Word| {
            (word.is_in(&lexicon().kill_link) && !is_linked(class))
                || (is_secret && is_one_of(&word.text, context::KILL_SECRET))
        };
        self.behind().iter().any(|word| is_about(word) || leads_elsewhere(word))
            || self.before().iter().any(|word| is_about(word) && !is_one_of(&word.text, context::KILL_BEHIND))
    }

    /// Whether a word nearby says that something else is meant.
    fn is_excluded(&self, unless: &Set, n_levels: usize) -> bool {
        self.others().any(|word| word.is_in(unless))
            || self.levels.iter().take(n_levels).any(|level| !level.is_bare_wrap() && level.holds(unless))
    }

    /// How far away the nearest word of `under` stands: 0 in the key itself, 1 in the parent.
    fn distance(&self, under: &Set) -> Option<usize> {
        if self.others().any(|word| word.is_in(under)) || self.is_pair_in(under) {
            return Some(0);
        }
        // `product_name` below a device is still the product's: its own words come first.
        if self.before().iter().any(|word| !word.is_in(&lexicon().neutral)) {
            return None;
        }
        let nearest = self.levels.iter().position(|level| level.holds(under))?;
        let is_between = self.levels.iter().take(nearest).any(|level| !level.is_wrapping());
        (!is_between || !self.is_general()).then_some(nearest + 1)
    }

    /// Whether the phrase belongs to the nearest thing, whatever it is: `camera/streams/*/name` is no camera's name.
    fn is_general(&self) -> bool {
        self.words
            .get(self.start..self.end)
            .unwrap_or_default()
            .iter()
            .all(|word| is_one_of(&word.text, context::GENERAL))
    }

    fn is_pair_in(&self, under: &Set) -> bool {
        let front: String = self.before().iter().map(|word| word.text.as_str()).collect();
        Word::new(front).is_in(under)
    }
}

/// Whether the word leaves the meaning of what stands in front of it as it is.
fn is_aside(word: &Word) -> bool {
    word.is_in(&lexicon().neutral) || word.is_number()
}

/// A parent key: its words, and all of them joined.
struct Level {
    words: Vec<Word>,
    whole: Word,
}

impl Level {
    fn of(key: &str) -> Self {
        let words = words(key);
        let whole = words.iter().map(|word| word.text.as_str()).collect();
        Self { words, whole: Word::new(whole) }
    }

    fn is_wrapping(&self) -> bool {
        // A level with a digit is mostly an id or one of several.
        self.words.iter().any(Word::is_number) || self.is_bare_wrap()
    }

    /// Whether it says nothing of what stands below it, not even what that is not.
    fn is_bare_wrap(&self) -> bool {
        self.words.iter().all(|word| is_one_of(&word.text, context::WRAPPING))
    }

    fn is_barren(&self) -> bool {
        is_one_of(&self.whole.text, context::BARREN)
            || self.words.last().is_some_and(|word| is_one_of(&word.text, context::BARREN))
    }

    fn holds(&self, under: &Set) -> bool {
        self.whole.is_in(under) || self.words.iter().any(|word| word.is_in(under))
    }
}

/// Bare name of a type of Apple's, alone or in the brackets of a path, and whether it is a category.
fn health_name(key: &str) -> Option<(&str, bool)> {
    let name = key.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or(key, |(name, _)| name);
    let bare = healthkit::PREFIXES
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .or_else(|| name.strip_prefix("HK").filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase())))?;
    Some((bare, name.starts_with("HKCategoryTypeIdentifier")))
}

fn by_health_list(bare: &str, is_category: bool) -> Option<Claim> {
    let strong = |class| Claim::new(class, true);
    let listed = healthkit::TYPES.binary_search_by(|(listed, _)| (*listed).cmp(bare));
    if let Some((_, class)) = listed.ok().and_then(|idx| healthkit::TYPES.get(idx)) {
        return class.map(strong);
    }
    let by_family =
        healthkit::FAMILIES.iter().find(|(front, _)| bare.starts_with(front)).map(|(_, class)| strong(*class));
    // Symptoms are the largest group of categories; a new one is more likely one of them than harmless.
    let symptom = is_category.then_some(Claim::new(DataClass::Condition, false));
    by_family.or_else(|| by_dictionary(bare, &[])).or(symptom)
}

/// No key that says nothing is longer.
const LONGEST_MUTE: usize = 16;

/// Keys that say nothing themselves.
fn is_mute(key: &str) -> bool {
    let key = key.trim();
    key.is_empty()
        || is_star(key)
        || is_number(key)
        || (key.len() <= LONGEST_MUTE && is_one_of(&key.to_ascii_lowercase(), context::MUTE))
}

fn is_star(key: &str) -> bool {
    key == "*"
}

fn is_sort(word: &str) -> bool {
    matches!(word, "type" | "types" | "kind" | "method")
}

/// The length of a night or a cycle is how long it took.
fn is_lasting(word: &Word, class: DataClass) -> bool {
    matches!(class, DataClass::Sleep | DataClass::Reproductive) && word.is_in(&lexicon().length)
}

/// Classes of which the sort is already the personal part.
fn has_sorts(class: DataClass) -> bool {
    matches!(class.family(), Family::Activity)
        || matches!(
            class,
            DataClass::Condition | DataClass::Reproductive | DataClass::Mental | DataClass::Lock | DataClass::EventLog
        )
}

/// Classes that are about what happens when, or of which goals and sums are as telling as single values.
fn tells_when(class: DataClass) -> bool {
    matches!(class.family(), Family::Body | Family::Activity | Family::Behaviour)
        || matches!(
            class,
            DataClass::BirthDate | DataClass::Presence | DataClass::Schedule | DataClass::Lock | DataClass::Purchase
        )
}

/// Classes of what happens in a home, which devices have settings for.
fn is_of_home(class: DataClass) -> bool {
    matches!(class.family(), Family::Home | Family::Media | Family::Behaviour) || class == DataClass::Message
}

/// Classes that are web addresses or stand behind one.
fn is_linked(class: DataClass) -> bool {
    matches!(class.family(), Family::Media)
        || matches!(class, DataClass::Url | DataClass::UrlSecret | DataClass::Hostname | DataClass::OtpSeed)
}

#[cfg(test)]
mod tests;
