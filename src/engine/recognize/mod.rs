//! Tells whose export a file is: by its content first, by its path second, and with the marks seen as the reason.
//! All marks of all providers are looked for at once, so that a further provider costs next to nothing.

mod company;

use super::format::{csv, json};
use super::needle::Needles;
use crate::model::{Format, FormatKind, Mark, Masked, Provider};
use company::{Circle, Company};
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

/// What is told of a file.
pub(super) enum Told {
    /// Whose it is.
    Known(Recognized),
    /// Nobody's whose files are known.
    Unknown,
    /// The files that come after it may say more.
    Later,
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
    /// Of what was given together, and of the archives that are open, each inside the one before.
    companies: Vec<Company>,
}

/// One layout with its marks by number.
struct Sought {
    provider: &'static Provider,
    format: &'static Format,
    marks: Vec<Numbers>,
}

enum Numbers {
    Keys(Vec<usize>, u32),
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
    /// The weight that is enough in the company of the provider's other files: half of what it takes alone.
    const LEAN: u8 = Format::ENOUGH / 2;
    /// The weight of a mark of the content that is the provider's own.
    const BY_CONTENT: u32 = 10;

    pub(super) fn new(providers: &[&'static Provider]) -> Self {
        let all = providers.iter().flat_map(|provider| provider.formats.iter().map(move |format| (*provider, format)));
        Self::of(all)
    }

    fn of(all: impl Iterator<Item = (&'static Provider, &'static Format)>) -> Self {
        let (mut keys, mut heads, mut paths) = (HashMap::new(), Vec::new(), Vec::new());
        let formats = all
            .map(|(provider, format)| {
                let mut keys_of = |wanted: &[&str], points| {
                    Numbers::Keys(wanted.iter().map(|key| key_number(&mut keys, key)).collect(), points)
                };
                let number = |mark: &Mark| match *mark {
                    Mark::Keys(wanted) => keys_of(wanted, Self::BY_CONTENT),
                    Mark::CommonKeys(wanted, points) => keys_of(wanted, u32::from(points)),
                    Mark::Head(text) => Numbers::Head(number_of(&mut heads, text.as_bytes().to_vec())),
                    Mark::Path(part, points) => {
                        Numbers::Path(number_of(&mut paths, part.to_lowercase().into_bytes()), u32::from(points))
                    }
                    Mark::Only(kinds) => Numbers::Only(kinds),
                };
                Sought { provider, format, marks: format.marks.iter().map(number).collect() }
            })
            .collect();
        Self {
            formats,
            keys,
            heads: Needles::new(heads),
            paths: Needles::new(paths),
            companies: vec![Company::default()],
        }
    }

    /// Goes into an archive: its files keep company with each other, and with nothing outside.
    pub(super) fn enter_archive(&mut self) {
        self.companies.push(Company::default());
    }

    /// Leaves the archive that was entered last.
    pub(super) fn leave_archive(&mut self) {
        self.companies.pop();
    }

    /// The layout that fits best, if one fits well enough. Of a provider the first that does, as the catalog lists the
    /// most telling ones first; of equal providers the first in the registry. `can_wait`: the file can be asked about again
    /// when those around it have been looked at; then what is told does not depend on their order.
    pub(super) fn recognize(&mut self, entry: &EntryHead<'_>, can_wait: bool) -> Told {
        let seen = self.see(entry);
        let mut fits: Vec<(&Sought, Weight)> = Vec::new();
        for sought in &self.formats {
            let is_further = fits.last().is_some_and(|(last, _)| std::ptr::eq(last.provider, sought.provider));
            if !is_further && let Some(weight) = seen.weigh(sought, Format::ENOUGH) {
                fits.push((sought, weight));
            }
        }
        // A sort keeps the order of equals.
        fits.sort_by_key(|(_, weight)| std::cmp::Reverse(weight.sum));
        let Some((best, weight)) = fits.first() else { return self.by_company(&seen, entry.name, can_wait) };
        if weight.by_content
            && let Some(company) = self.companies.last_mut()
        {
            company.add(entry.name, best.provider);
        }
        let other = fits.iter().skip(1).find(|(_, weight)| weight.by_content).map(|(sought, _)| sought.provider);
        Told::Known(Recognized { provider: best.provider, format: best.format, other, marks: seen.words(best) })
    }

    /// The layout that the file leans to, by its path or by common keys, among those of the providers whose files stand
    /// nearest to this one. Two that it leans to are both named.
    fn by_company(&self, seen: &Seen, path: &str, can_wait: bool) -> Told {
        let leans = |sought: &&Sought| seen.weigh(sought, Self::LEAN).is_some();
        let leaning: Vec<&Sought> = self.formats.iter().filter(leans).collect();
        let Some(first) = leaning.first() else { return Told::Unknown };
        let is_first = |sought: &&Sought| std::ptr::eq(sought.provider, first.provider);
        // If there is one candidate only, what comes later cannot say otherwise.
        let is_sure = |circle: &Circle<'_>| leaning.iter().all(is_first) && !circle.is_loose;
        let mut circles = self.companies.last().into_iter().flat_map(|company| company.circles(path));
        let found = circles.find_map(|circle| {
            let mut candidates = leaning.iter().filter(|sought| circle.has(sought.provider));
            let best = *candidates.next()?;
            let other = candidates.map(|sought| sought.provider).find(|other| !std::ptr::eq(*other, best.provider));
            Some((best, other, circle))
        });
        match found {
            Some((.., circle)) if can_wait && !is_sure(&circle) => Told::Later,
            None if can_wait => Told::Later,
            None => Told::Unknown,
            Some((best, other, _)) => {
                let mut marks = seen.words(best);
                marks.push(Masked::plain(&format!("it stands beside files of {}", best.provider.name)));
                Told::Known(Recognized { provider: best.provider, format: best.format, other, marks })
            }
        }
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
                Numbers::Keys(_, points) => {
                    weight.by_content = true;
                    *points
                }
                Numbers::Head(_) => {
                    weight.by_content = true;
                    Recognizer::BY_CONTENT
                }
            };
            weight.sum += points;
        }
        (weight.sum >= u32::from(enough)).then_some(weight)
    }

    fn has(&self, mark: &Numbers) -> bool {
        let is_set = |flags: &[bool], number: usize| flags.get(number).copied().unwrap_or_default();
        match mark {
            Numbers::Keys(numbers, _) => numbers.iter().all(|number| is_set(&self.keys, *number)),
            Numbers::Head(number) => is_set(&self.heads, *number),
            Numbers::Path(number, _) => is_set(&self.paths, *number),
            Numbers::Only(kinds) => kinds.contains(&self.kind),
        }
    }

    /// The marks seen, in words.
    fn words(&self, sought: &Sought) -> Vec<Masked> {
        let seen = sought.format.marks.iter().zip(&sought.marks).filter(|(_, numbers)| self.has(numbers));
        seen.filter_map(|(mark, _)| match mark {
            Mark::Keys(wanted) | Mark::CommonKeys(wanted, _) => {
                Some(Masked::plain(&format!("it has the fields {}", wanted.join(", "))))
            }
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
        let told = recognizer().recognize(&EntryHead { name, head: head.as_bytes(), kind }, false);
        assert_eq!(ids(&told), expected, "{name}: {head}");
    }

    /// Whose it is, and whose it may be as well.
    #[track_caller]
    fn ids(told: &Told) -> Option<(&'static str, Option<&'static str>)> {
        match told {
            Told::Known(found) => Some((found.provider.id, found.other.map(|other| other.id))),
            Told::Unknown => None,
            Told::Later => panic!("nothing comes later"),
        }
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

    /// Known to the test: three providers whose lists have one name.
    fn alike() -> Recognizer {
        let ids = ["wyze", "ring", "hue"].map(|id| by_id(id).unwrap());
        Recognizer::of(ids.into_iter().zip([&OURS, &THEIRS, &NEITHER]))
    }

    fn tell(recognizer: &mut Recognizer, (name, header): (&str, &str), can_wait: bool) -> Told {
        let head = format!("{header},x\n1,2\n");
        recognizer.recognize(&EntryHead { name, head: head.as_bytes(), kind: FormatKind::Csv }, can_wait)
    }

    /// What a table without a telling header is taken for, after others.
    #[track_caller]
    fn check_beside(earlier: &[(&str, &str)], name: &str, expected: Option<(&str, Option<&str>)>) {
        let mut recognizer = alike();
        for file in earlier {
            assert!(matches!(tell(&mut recognizer, *file, true), Told::Known(_)));
        }
        assert_eq!(ids(&tell(&mut recognizer, (name, "y"), false)), expected, "{name} after {earlier:?}");
    }

    #[test]
    fn a_name_that_does_not_say_enough_is_told_by_its_company() {
        check_beside(&[], "a/list.csv", None);
        check_beside(&[("a/b.csv", "delta")], "a/c/list (1).csv", Some(("wyze", None)));
        check_beside(&[("a/b.csv", "delta"), ("a/c.csv", "epsilon")], "a/list.csv", Some(("wyze", Some("ring"))));
        check_beside(&[("a/c.csv", "epsilon"), ("a/b.csv", "delta")], "a/list.csv", Some(("wyze", Some("ring"))));
        check_beside(&[("a/c.csv", "epsilon")], "a/list.csv", Some(("ring", None)));
        check_beside(&[("a/c.csv", "zeta")], "a/list.csv", None);
        // Another name, another folder.
        check_beside(&[("a/b.csv", "delta")], "a/other.csv", None);
        check_beside(&[("b/b.csv", "delta")], "a/list.csv", None);
    }

    #[test]
    fn the_nearest_company_decides() {
        let both = [("a/b/1.csv", "delta"), ("a/c/2.csv", "epsilon")];
        check_beside(&both, "a/b/list.csv", Some(("wyze", None)));
        check_beside(&both, "a/c/d/list.csv", Some(("ring", None)));
        check_beside(&both, "a/d/list.csv", Some(("wyze", Some("ring"))));
    }

    #[test]
    fn loose_files_are_told_by_one_provider_alone() {
        check_beside(&[("b.csv", "delta")], "list.csv", Some(("wyze", None)));
        check_beside(&[("b.csv", "delta"), ("c.csv", "epsilon")], "list.csv", None);
        check_beside(&[("b.csv", "delta"), ("a/c.csv", "epsilon")], "list.csv", Some(("wyze", None)));
        check_beside(&[("a/b.csv", "delta")], "list.csv", None);
        check_beside(&[("b.csv", "delta")], "a/list.csv", None);
    }

    #[test]
    fn company_ends_with_its_archive() {
        let mut recognizer = alike();
        tell(&mut recognizer, ("a/b.csv", "delta"), false);
        recognizer.enter_archive();
        assert_eq!(ids(&tell(&mut recognizer, ("a/i.zip/list.csv", "y"), false)), None);
        tell(&mut recognizer, ("a/i.zip/c.csv", "epsilon"), false);
        assert_eq!(ids(&tell(&mut recognizer, ("a/i.zip/list.csv", "y"), false)), Some(("ring", None)));
        recognizer.leave_archive();
        assert_eq!(ids(&tell(&mut recognizer, ("a/list.csv", "y"), false)), Some(("wyze", None)));
    }

    #[test]
    fn only_what_may_still_change_waits() {
        static ALONE: Format = Format { marks: &[Mark::Keys(&["eta"]), Mark::Path("/own.csv", 6)], ..FORMAT };
        let ids = ["wyze", "ring", "hue"].map(|id| by_id(id).unwrap());
        let mut recognizer = Recognizer::of(ids.into_iter().zip([&OURS, &THEIRS, &ALONE]));
        let mut waits = |file: (&str, &str)| matches!(tell(&mut recognizer, file, true), Told::Later);
        assert!(!waits(("a/other.csv", "y")), "it leans to nothing");
        assert!(waits(("a/list.csv", "y")), "nothing is told yet");
        assert!(!waits(("a/list.csv", "delta")), "its content tells");
        assert!(waits(("a/list.csv", "y")), "another may come");
        assert!(waits(("a/own.csv", "y")));
        assert!(!waits(("a/b.csv", "eta")));
        assert!(!waits(("a/own.csv", "y")), "there is no other");
        assert!(!waits(("c.csv", "eta")));
        assert!(waits(("own.csv", "y")), "a second loose provider would end it");
    }

    #[test]
    fn common_keys_tell_with_a_name_or_in_company() {
        const COMMON: Mark = Mark::CommonKeys(&["when", "what"], 5);
        static FIRST: Format = Format { marks: &[Mark::Keys(&["delta"]), Mark::Path("/log-", 6), COMMON], ..FORMAT };
        static SECOND: Format = Format { marks: &[Mark::Keys(&["epsilon"]), Mark::Path("/log-", 5), COMMON], ..FORMAT };
        let told = |earlier: &[(&str, &str)], file| {
            let pair = ["wyze", "ring"].map(|id| by_id(id).unwrap());
            let mut recognizer = Recognizer::of(pair.into_iter().zip([&FIRST, &SECOND]));
            for file in earlier {
                tell(&mut recognizer, *file, true);
            }
            ids(&tell(&mut recognizer, file, false))
        };
        assert_eq!(told(&[], ("a/b.csv", "when,what")), None);
        assert_eq!(told(&[], ("a/log-1.csv", "when")), None);
        // Both fit; and what is told so is company for others.
        assert_eq!(told(&[], ("a/log-1.csv", "what,when")), Some(("wyze", Some("ring"))));
        assert_eq!(told(&[("a/log-1.csv", "when,what")], ("a/b.csv", "when,what")), Some(("wyze", None)));
        assert_eq!(told(&[("a/c.csv", "epsilon")], ("a/b.csv", "when,what")), Some(("ring", None)));
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
