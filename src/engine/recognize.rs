//! Tells whose export a file is: by its content first, by its path second, and with the marks seen as the reason.
//! All marks of all providers are looked for at once, so that a further provider costs next to nothing.

use super::format::{csv, json};
use super::needle::Needles;
use crate::model::{Format, FormatKind, Mark, Masked, Provider};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// A file whose layout is known.
pub(super) struct Recognized {
    pub(super) provider: &'static Provider,
    pub(super) format: &'static Format,
    /// Another provider whose marks the content bears as well, the heaviest.
    pub(super) other: Option<&'static Provider>,
    /// The marks seen, in words.
    pub(super) marks: Vec<Masked>,
}

/// What can be told of a file before it is read.
pub(super) struct EntryHead<'h> {
    /// Path, for the path marks.
    pub(super) name: &'h str,
    /// First bytes, as text.
    pub(super) head: &'h [u8],
    /// What it is by content.
    pub(super) kind: FormatKind,
}

/// The marks of every provider, each once.
pub(super) struct Recognizer {
    formats: Vec<Sought>,
    /// Numbers of keys by their lower-case spelling.
    keys: HashMap<String, usize>,
    heads: Needles,
    paths: Needles,
    company: Company,
}

/// Whose files stand in the folder, or the archive, at the top of the path: a file whose path alone does not say enough
/// may be told by them.
#[derive(Default)]
struct Company {
    top: String,
    providers: Vec<&'static Provider>,
}

/// One layout with its marks by number.
struct Sought {
    provider: &'static Provider,
    format: &'static Format,
    marks: Vec<Numbers>,
}

enum Numbers {
    Keys(Vec<usize>),
    Head(usize),
    Path(usize, u32),
    Only(&'static [FormatKind]),
}

/// What an entry has, by number.
struct Seen {
    kind: FormatKind,
    /// Nothing of the content could be looked at, so that its kind tells nothing.
    is_unseen: bool,
    keys: Vec<bool>,
    heads: Vec<bool>,
    paths: Vec<bool>,
}

/// How well a layout fits.
#[derive(Clone, Copy, Default)]
struct Weight {
    sum: u32,
    /// A mark of the content is among those seen.
    by_content: bool,
}

impl Recognizer {
    pub(super) fn new(providers: &[&'static Provider]) -> Self {
        let all = providers.iter().flat_map(|provider| provider.formats.iter().map(move |format| (*provider, format)));
        Self::of(all)
    }

    fn of(all: impl Iterator<Item = (&'static Provider, &'static Format)>) -> Self {
        let (mut keys, mut heads, mut paths) = (HashMap::new(), Vec::new(), Vec::new());
        let formats = all
            .map(|(provider, format)| {
                let number = |mark: &Mark| match *mark {
                    Mark::Keys(wanted) => Numbers::Keys(wanted.iter().map(|key| key_number(&mut keys, key)).collect()),
                    Mark::Head(text) => Numbers::Head(number_of(&mut heads, text.as_bytes().to_vec())),
                    Mark::Path(part, points) => {
                        Numbers::Path(number_of(&mut paths, part.to_lowercase().into_bytes()), u32::from(points))
                    }
                    Mark::Only(kinds) => Numbers::Only(kinds),
                };
                Sought { provider, format, marks: format.marks.iter().map(number).collect() }
            })
            .collect();
        Self { formats, keys, heads: Needles::new(heads), paths: Needles::new(paths), company: Company::default() }
    }

    /// The layout that fits best, if one fits well enough. Of a provider the first that does, as the catalog lists the
    /// most telling ones first; of equal providers the first in the registry.
    pub(super) fn recognize(&mut self, entry: &EntryHead<'_>) -> Option<Recognized> {
        let seen = self.see(entry);
        self.company.enter(entry.name);
        let mut fits: Vec<(&Sought, Weight)> = Vec::new();
        for sought in &self.formats {
            let is_further = fits.last().is_some_and(|(last, _)| std::ptr::eq(last.provider, sought.provider));
            if !is_further && let Some(weight) = seen.weigh(sought, Format::ENOUGH) {
                fits.push((sought, weight));
            }
        }
        // A sort keeps the order of equals.
        fits.sort_by_key(|(_, weight)| std::cmp::Reverse(weight.sum));
        let Some((best, weight)) = fits.first() else { return self.by_company(&seen) };
        if weight.by_content {
            self.company.add(best.provider);
        }
        let other = fits.iter().skip(1).find(|(_, weight)| weight.by_content).map(|(sought, _)| sought.provider);
        Some(Recognized { provider: best.provider, format: best.format, other, marks: seen.words(best) })
    }

    /// The layout that the path leans to, among those of the providers whose files stand beside this one. Two that it leans
    /// to are both named.
    fn by_company(&self, seen: &Seen) -> Option<Recognized> {
        let lean = |sought: &&Sought| {
            self.company.has(sought.provider)
                && seen.weigh(sought, Company::LEAN).is_some_and(|weight| !weight.by_content)
        };
        let best = self.formats.iter().find(lean)?;
        let is_other = |sought: &&Sought| !std::ptr::eq(sought.provider, best.provider);
        let other = self.formats.iter().filter(is_other).find(lean).map(|sought| sought.provider);
        let mut marks = seen.words(best);
        marks.push(Masked::plain(&format!("it stands beside files of {}", best.provider.name)));
        Some(Recognized { provider: best.provider, format: best.format, other, marks })
    }

    fn see(&self, entry: &EntryHead<'_>) -> Seen {
        // A file on its own stands at the root.
        let name = format!("/{}", without_copies(&entry.name.to_lowercase()));
        let mut keys = vec![false; self.keys.len()];
        self.each_key(entry, &mut |number| {
            if let Some(is_seen) = keys.get_mut(number) {
                *is_seen = true;
            }
        });
        let (heads, paths) = (self.heads.seen_in(entry.head), self.paths.seen_in(name.as_bytes()));
        let is_unseen = entry.head.is_empty() && matches!(entry.kind, FormatKind::Empty | FormatKind::Binary);
        Seen { kind: entry.kind, is_unseen, keys, heads, paths }
    }

    /// Numbers of the keys that stand in the head.
    fn each_key(&self, entry: &EntryHead<'_>, take: &mut dyn FnMut(usize)) {
        let mut find = |key: &str| {
            if let Some(number) = self.keys.get(key.to_lowercase().as_str()) {
                take(*number);
            }
        };
        match entry.kind {
            FormatKind::Json | FormatKind::Ndjson => json::keys_in(entry.head).iter().for_each(|key| find(key)),
            FormatKind::Csv | FormatKind::Text => csv::header_in(entry.head).iter().for_each(|key| find(key)),
            FormatKind::Xml | FormatKind::Plist => {
                let text = String::from_utf8_lossy(entry.head);
                let is_of_name = |letter: char| letter.is_alphanumeric() || "_-.:@".contains(letter);
                let words = text.split(|letter| !is_of_name(letter)).filter(|word| !word.is_empty());
                words.collect::<HashSet<&str>>().into_iter().for_each(find);
            }
            _ => {}
        }
    }
}

impl Company {
    /// The weight that is enough for a path in the company of the provider's other files: half of what it takes alone.
    const LEAN: u8 = Format::ENOUGH / 2;

    /// Goes on to an entry. Files that stand in no folder have no company.
    fn enter(&mut self, path: &str) {
        let path = path.trim_start_matches('/');
        let top = path.split_once('/').map_or("", |(top, _)| top);
        if top != self.top {
            top.clone_into(&mut self.top);
            self.providers.clear();
        }
    }

    fn add(&mut self, provider: &'static Provider) {
        if !self.top.is_empty() && !self.has(provider) {
            self.providers.push(provider);
        }
    }

    fn has(&self, provider: &Provider) -> bool {
        self.providers.iter().any(|known| known.id == provider.id)
    }
}

impl Seen {
    /// The weight of the marks seen, if it is enough.
    fn weigh(&self, sought: &Sought, enough: u8) -> Option<Weight> {
        let mut weight = Weight::default();
        for mark in &sought.marks {
            let points = match mark {
                Numbers::Only(kinds) if !kinds.contains(&self.kind) && !self.is_unseen => return None,
                mark if !self.has(mark) => 0,
                Numbers::Path(_, points) => *points,
                Numbers::Only(_) => 0,
                Numbers::Keys(_) | Numbers::Head(_) => {
                    weight.by_content = true;
                    10
                }
            };
            weight.sum += points;
        }
        (weight.sum >= u32::from(enough)).then_some(weight)
    }

    fn has(&self, mark: &Numbers) -> bool {
        let is_set = |flags: &[bool], number: usize| flags.get(number).copied().unwrap_or_default();
        match mark {
            Numbers::Keys(numbers) => numbers.iter().all(|number| is_set(&self.keys, *number)),
            Numbers::Head(number) => is_set(&self.heads, *number),
            Numbers::Path(number, _) => is_set(&self.paths, *number),
            Numbers::Only(kinds) => kinds.contains(&self.kind),
        }
    }

    /// The marks seen, in words.
    fn words(&self, sought: &Sought) -> Vec<Masked> {
        let seen = sought.format.marks.iter().zip(&sought.marks).filter(|(_, numbers)| self.has(numbers));
        seen.filter_map(|(mark, _)| match mark {
            Mark::Keys(wanted) => Some(Masked::plain(&format!("it has the fields {}", wanted.join(", ")))),
            Mark::Head(text) => Some(Masked::plain(&format!("it begins with “{text}”"))),
            Mark::Path(part, _) => Some(Masked::plain(&format!("its path has “{part}”"))),
            Mark::Only(_) => None,
        })
        .collect()
    }
}

/// The path without what browsers and desktops put behind the name of a second copy: ` (1)`, `(2)`.
fn without_copies(path: &str) -> Cow<'_, str> {
    let is_number = |text: &str| matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut rest = path;
    let mut bare = String::new();
    while let Some((front, behind)) = rest.split_once('(') {
        match behind.split_once(')').filter(|(number, _)| is_number(number)) {
            Some((_, behind)) if behind.is_empty() || behind.starts_with(['.', '/']) => {
                bare.push_str(front.trim_end());
                rest = behind;
            }
            _ => {
                bare.push_str(front);
                bare.push('(');
                rest = behind;
            }
        }
    }
    if bare.is_empty() { Cow::Borrowed(path) } else { Cow::Owned(bare + rest) }
}

fn key_number(known: &mut HashMap<String, usize>, key: &str) -> usize {
    let next = known.len();
    *known.entry(key.to_lowercase()).or_insert(next)
}

fn number_of<T: PartialEq>(known: &mut Vec<T>, item: T) -> usize {
    known.iter().position(|other| *other == item).unwrap_or_else(|| {
        known.push(item);
        known.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::provider::by_id;

    const FORMAT: Format =
        Format { id: "", name: "file", marks: &[], fields: &[], keys: &[], whose: &[], integrations: &[] };
    static PLAIN: Format = Format { marks: &[Mark::Keys(&["Alpha", "beta"])], ..FORMAT };
    static TABLE: Format =
        Format { marks: &[Mark::Only(&[FormatKind::Csv]), Mark::Keys(&["alpha"]), Mark::Path("/mine/", 3)], ..FORMAT };
    static BY_NAME: Format = Format { marks: &[Mark::Path("/mine/", 10), Mark::Head("gamma")], ..FORMAT };

    /// Known to the test: three providers with one format each, of which the first two look alike.
    fn recognizer() -> Recognizer {
        let ids = ["wyze", "ring", "hue"].map(|id| by_id(id).unwrap());
        Recognizer::of(ids.into_iter().zip([&PLAIN, &TABLE, &BY_NAME]))
    }

    #[track_caller]
    fn check(name: &str, kind: FormatKind, head: &str, expected: Option<(&str, Option<&str>)>) {
        let found = recognizer().recognize(&EntryHead { name, head: head.as_bytes(), kind });
        let found = found.as_ref().map(|found| (found.provider.id, found.other.map(|other| other.id)));
        assert_eq!(found, expected, "{name}: {head}");
    }

    #[test]
    fn the_heaviest_is_taken_and_the_next_named() {
        check("a", FormatKind::Csv, "alpha,beta\n1,2\n", Some(("wyze", Some("ring"))));
        check("a/Mine/b", FormatKind::Csv, "ALPHA,BETA\n1,2\n", Some(("ring", Some("wyze"))));
        check("a", FormatKind::Json, "{\"x\":{\"ALPHA\":1},\"Beta\":[]}", Some(("wyze", None)));
        check("a", FormatKind::Xml, "<beta alpha='1'/>", Some(("wyze", None)));
        check("a", FormatKind::Json, "{\"alpha\":1}", None);
    }

    #[test]
    fn a_copy_and_a_file_on_its_own_are_told_like_the_first() {
        for path in ["mine/a.csv", "mine (2)/a.csv", "mine (1)/a (1).csv", "b/mine(3)/a.csv"] {
            check(path, FormatKind::Binary, "", Some(("hue", None)));
        }
        check("mine (2026)/a.csv", FormatKind::Binary, "", None);
        check("mine (a)/b", FormatKind::Binary, "", None);
        assert_eq!(without_copies("a (1) b (x) (22).c (3).json"), "a (1) b (x).c.json");
    }

    static OURS: Format = Format { marks: &[Mark::Keys(&["delta"]), Mark::Path("/list.csv", 6)], ..FORMAT };
    static THEIRS: Format = Format { marks: &[Mark::Keys(&["epsilon"]), Mark::Path("/list.csv", 5)], ..FORMAT };
    static NEITHER: Format = Format { marks: &[Mark::Keys(&["zeta"]), Mark::Path("/list.csv", 4)], ..FORMAT };

    /// What a table without a telling header is taken for, after others.
    #[track_caller]
    fn check_beside(earlier: &[(&str, &str)], name: &str, expected: Option<(&str, Option<&str>)>) {
        let ids = ["wyze", "ring", "hue"].map(|id| by_id(id).unwrap());
        let mut recognizer = Recognizer::of(ids.into_iter().zip([&OURS, &THEIRS, &NEITHER]));
        for (name, header) in earlier {
            let head = format!("{header},x\n1,2\n");
            recognizer.recognize(&EntryHead { name, head: head.as_bytes(), kind: FormatKind::Csv }).unwrap();
        }
        let found = recognizer.recognize(&EntryHead { name, head: b"y,x\n1,2\n", kind: FormatKind::Csv });
        let found = found.as_ref().map(|found| (found.provider.id, found.other.map(|other| other.id)));
        assert_eq!(found, expected, "{name} after {earlier:?}");
    }

    #[test]
    fn a_name_that_does_not_say_enough_is_told_by_its_company() {
        check_beside(&[], "a/list.csv", None);
        check_beside(&[("a/b.csv", "delta")], "a/c/list (1).csv", Some(("wyze", None)));
        check_beside(&[("a/b.csv", "delta"), ("a/c.csv", "epsilon")], "a/list.csv", Some(("wyze", Some("ring"))));
        check_beside(&[("a/c.csv", "epsilon")], "a/list.csv", Some(("ring", None)));
        check_beside(&[("a/c.csv", "zeta")], "a/list.csv", None);
        // Another name, another folder, no folder.
        check_beside(&[("a/b.csv", "delta")], "a/other.csv", None);
        check_beside(&[("b/b.csv", "delta")], "a/list.csv", None);
        check_beside(&[("b.csv", "delta")], "list.csv", None);
    }

    #[test]
    fn a_table_is_no_other_kind_of_file() {
        check("a", FormatKind::Csv, "alpha,c\n1,2\n", Some(("ring", None)));
        check("a", FormatKind::Json, "{\"alpha\":\"c\"}", None);
    }

    #[test]
    fn a_path_alone_names_no_second_candidate() {
        check("/mine/a", FormatKind::Csv, "alpha,c\n1,2\n", Some(("ring", None)));
        check("/mine/a", FormatKind::Csv, "alpha,gamma\n1,2\n", Some(("hue", Some("ring"))));
        check("/mine/a", FormatKind::Binary, "", Some(("hue", None)));
    }
}
