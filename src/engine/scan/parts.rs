//! Which files are parts of one export: told by their names alone, as vendors number them. Opens nothing.
//! Seen in: Google Takeout (`takeout-20240101T000000Z-1-001.zip`), Apple and Samsung (`... Part 1 of 3.zip`).

use crate::engine::name;
use crate::model::Parts;

/// Numbers above this count something else.
const MOST: u32 = 999;
/// Endings of archives, longest first.
const ENDINGS: [&str; 6] = [".tar.gz", ".zip", ".tgz", ".tar", ".gz", ".7z"];
/// The word before the number of a part, and the one before their sum.
const PART: [&str; 8] = ["part", "teil", "partie", "parte", "deel", "del", "czesc", "часть"];
const OF: [&str; 9] = ["of", "von", "sur", "de", "di", "van", "av", "z", "из"];
/// What stands between words.
const GAPS: [char; 7] = [' ', '_', '-', '.', '(', ')', '#'];

/// What the name of a file says of it as a part.
#[derive(Debug, PartialEq, Eq)]
struct PartName<'n> {
    /// What the names of all parts have in common.
    stem: &'n str,
    number: u32,
    of: Option<u32>,
    /// Whether the name by itself says that it is a part.
    is_sure: bool,
}

/// Exports of which parts are among these files, in the order of their first part.
pub(super) fn parts<'n>(paths: impl Iterator<Item = &'n str>) -> Vec<Parts> {
    let mut groups: Vec<(&str, bool, Parts)> = Vec::new();
    for part in paths.filter_map(part_of) {
        let own = Parts { name: name::shown(part.stem), numbers: vec![part.number], of: part.of };
        match groups.iter_mut().find(|(stem, ..)| stem.eq_ignore_ascii_case(part.stem)) {
            Some((_, is_sure, parts)) => {
                *is_sure |= part.is_sure;
                parts.join(&own);
            }
            None => groups.push((part.stem, part.is_sure, own)),
        }
    }
    // One file with a number behind its name is no part of anything.
    let is_told = |(_, is_sure, parts): &(&str, bool, Parts)| *is_sure || parts.numbers.len() > 1;
    groups.into_iter().filter(is_told).map(|(.., parts)| parts).collect()
}

/// Whether this is the name of a part, as far as it can be told without the others.
pub(super) fn may_be_part(path: &str) -> bool {
    part_of(path).is_some()
}

fn part_of(path: &str) -> Option<PartName<'_>> {
    let stem = stem(path.rsplit('/').next()?)?;
    let (front, last) = number_at_end(stem)?;
    if let Some((named, number)) = word_at_end(front, &OF).and_then(number_at_end) {
        // `2 of 3` says it all; in other languages the word for a part makes sure.
        let bare = word_at_end(named, &PART).or_else(|| word_at_end(front, &["of"]).map(|_| named));
        if let Some(stem) = bare.filter(|_| number <= last) {
            return Some(PartName { stem: trimmed(stem), number, of: Some(last), is_sure: true });
        }
    }
    if let Some(stem) = word_at_end(front, &PART) {
        return Some(PartName { stem: trimmed(stem), number: last, of: None, is_sure: true });
    }
    let is_numbered = stem.len() - front.len() == 3 && front.ends_with(['-', '_']);
    let is_takeout = starts_with(front, "takeout-");
    let is_part = is_numbered && !trimmed(front).is_empty();
    is_part.then(|| PartName { stem: trimmed(front), number: last, of: None, is_sure: is_takeout })
}

/// The name of an archive without its ending, and without what a browser adds to a second copy: `a-001 (1).zip`.
fn stem(file: &str) -> Option<&str> {
    let ending = ENDINGS.iter().find(|ending| ends_with(file, ending))?;
    let stem = file.get(..file.len() - ending.len())?;
    let copy = stem.strip_suffix(')').and_then(|front| front.rsplit_once('('));
    let is_copy = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some(match copy {
        Some((front, digits)) if is_copy(digits) && number_at_end(front).is_some() => front.trim_end(),
        _ => stem,
    })
}

/// The number at the end, and what stands before its digits.
fn number_at_end(text: &str) -> Option<(&str, u32)> {
    let text = text.trim_end_matches(GAPS);
    let front = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number: u32 = text.get(front.len()..)?.parse().ok()?;
    (1..=MOST).contains(&number).then_some((front, number))
}

/// What stands before one of the words at the end.
fn word_at_end<'n>(text: &'n str, words: &[&str]) -> Option<&'n str> {
    let text = text.trim_end_matches(GAPS);
    words.iter().find_map(|word| {
        let front = text.get(..text.len().checked_sub(word.len())?).filter(|_| ends_with(text, word))?;
        (!front.ends_with(char::is_alphabetic)).then_some(front)
    })
}

fn ends_with(text: &str, end: &str) -> bool {
    let tail = text.len().checked_sub(end.len()).and_then(|at| text.get(at..));
    tail.is_some_and(|tail| tail.to_lowercase() == end)
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

fn trimmed(stem: &str) -> &str {
    stem.trim_matches(GAPS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, numbers, how many there are, numbers that are missing.
    type Told<'t> = (&'t str, &'t [u32], Option<u32>, &'t [u32]);

    #[track_caller]
    fn check(names: &[&str], expected: &[Told<'_>]) {
        let told = parts(names.iter().copied());
        let told: Vec<_> = told.iter().map(|one| (one.name.as_str(), &*one.numbers, one.of, one.missing())).collect();
        let expected: Vec<_> =
            expected.iter().map(|(stem, has, of, lacks)| (*stem, *has, *of, lacks.to_vec())).collect();
        assert_eq!(told, expected, "{names:?}");
    }

    #[test]
    fn numbers_at_the_end_are_parts() {
        let takeout = "takeout-20240101T000000Z-1";
        check(
            &["takeout-20240101T000000Z-1-002.zip", "takeout-20240101T000000Z-1-001.zip"],
            &[(takeout, &[1, 2], None, &[])],
        );
        check(&["a/takeout-20240101T000000Z-1-003.tgz"], &[(takeout, &[3], None, &[1, 2])]);
        check(&["export-001.zip", "export-003.zip"], &[("export", &[1, 3], None, &[2])]);
    }

    #[test]
    fn a_part_says_of_how_many_it_is() {
        check(
            &["Personal data Part 1 of 3.zip", "Personal data Part 3 of 3.zip"],
            &[("Personal data", &[1, 3], Some(3), &[2])],
        );
        check(&["Daten_Teil_2_von_2.zip"], &[("Daten", &[2], Some(2), &[1])]);
        check(&["export (2 of 2).tar.gz", "export (1 of 2).tar.gz"], &[("export", &[1, 2], Some(2), &[])]);
        check(&["data-part2.zip"], &[("data", &[2], None, &[1])]);
        check(&["part1.zip"], &[("", &[1], None, &[])]);
    }

    #[test]
    fn a_second_copy_is_the_same_part() {
        check(
            &["takeout-20240101T000000Z-001.zip", "takeout-20240101T000000Z-001 (1).zip"],
            &[("takeout-20240101T000000Z", &[1], None, &[])],
        );
    }

    #[test]
    fn two_exports_stay_apart() {
        check(&["a part 1 of 2.zip", "b part 1 of 2.zip"], &[("a", &[1], Some(2), &[2]), ("b", &[1], Some(2), &[2])]);
    }

    #[test]
    fn other_numbers_are_no_parts() {
        for name in [
            "export-001.zip",
            "export-2024.zip",
            "export (1).zip",
            "depart2.zip",
            "cam-3.json",
            "img-001.jpg",
            "-001.zip",
            "3 of 2.zip",
            "export.zip",
            "export-000.zip",
            "001.zip",
        ] {
            check(&[name], &[]);
        }
    }

    #[test]
    fn an_address_in_the_name_is_masked() {
        check(&["pat@example.com part 2 of 2.zip"], &[("p•••@e•••.com", &[2], Some(2), &[1])]);
    }
}
