//! How grades, dates and the word for the vendor are said on the guide pages. Must not judge: it only names.

use crate::html::{Html, element, foreign, text};
use spillcheck::model::{Grade, Ground, Reference};
use std::collections::{BTreeMap, BTreeSet};

/// Words after which the vendor needs no article of its own: `your {vendor} devices`.
const BEFORE: [&str; 9] = ["a", "an", "each", "every", "new", "old", "one", "the", "your"];

/// A text of the guide for any vendor: these pages know nobody’s.
pub(crate) fn of_any_vendor(words: &str) -> String {
    let mut said = String::new();
    for (idx, part) in words.split("{vendor}").enumerate() {
        if idx > 0 {
            let last = said.split_whitespace().next_back().unwrap_or_default().to_lowercase();
            said.push_str(if BEFORE.contains(&last.as_str()) { "vendor" } else { "the vendor" });
        }
        said.push_str(part);
    }
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How well a fact is known, as a half sentence.
pub(crate) const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::FirstParty => "the party’s own page or repository",
        Grade::ThirdParty => "somebody else’s page",
        Grade::Inferred => "our conclusion from it",
        Grade::Recalled => "recalled, not checked",
    }
}

/// `2025-06` as `June 2025`; what is no such month stays as it is.
pub(crate) fn month(dated: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let name = |(year, number): (&str, &str)| {
        let idx = number.parse::<usize>().ok().filter(|_| number.len() == 2)?.checked_sub(1)?;
        MONTHS.get(idx).map(|month| format!("{month} {year}"))
    };
    dated.split_once('-').and_then(name).unwrap_or_else(|| dated.to_owned())
}

/// What is known of one reference over several statements.
#[derive(Default)]
struct Use {
    grades: BTreeSet<Grade>,
    seen: BTreeSet<&'static str>,
}

/// The references of these grounds, each once and in the order of their titles, with dates and grades; what rests on
/// none is counted at the end.
pub(crate) fn references(grounds: &[Ground]) -> Vec<Html> {
    let mut known: BTreeMap<(&str, &str), Use> = BTreeMap::new();
    for ground in grounds {
        for Reference { title, dated } in ground.sources {
            let used = known.entry((title, dated)).or_default();
            used.grades.insert(ground.grade);
            used.seen.insert(ground.seen);
        }
    }
    let mut items: Vec<Html> = known.into_iter().map(|((title, dated), used)| reference(title, dated, &used)).collect();
    let count =
        |wanted: Grade| grounds.iter().filter(|ground| ground.sources.is_empty() && ground.grade == wanted).count();
    let own = grounds.iter().filter(|ground| ground.sources.is_empty()).count() - count(Grade::Recalled);
    items.extend(unsourced(own, "our own advice or estimate"));
    items.extend(unsourced(count(Grade::Recalled), "recalled and not checked"));
    items
}

fn reference(title: &str, dated: &str, used: &Use) -> Html {
    let date = if dated == "undated" { "no date on it".to_owned() } else { format!("dated {}", month(dated)) };
    let seen: Vec<String> = used.seen.iter().map(|seen| month(seen)).collect();
    let grades: Vec<&str> = used.grades.iter().map(|one| grade(*one)).collect();
    let about = format!("({date}; read in {}; {})", seen.join(" and "), grades.join(", and "));
    Html::of([foreign(title), text(" "), element("span", &[("class", "quiet")], [text(&about)])])
}

fn unsourced(count: usize, what: &str) -> Option<Html> {
    let statements = if count == 1 { "One statement here is" } else { "statements here are" };
    let words = if count == 1 { format!("{statements} {what}.") } else { format!("{count} {statements} {what}.") };
    (count > 0).then(|| element("span", &[("class", "quiet")], [text(&words)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAQ: Reference = Reference { title: "Example, “Questions”", dated: "2025-06" };
    const READ: Ground = Ground { grade: Grade::FirstParty, seen: "2026-11", sources: &[&FAQ] };
    const CONCLUDED: Ground = Ground { grade: Grade::Inferred, seen: "2026-11", sources: &[&FAQ] };
    const OWN: Ground = Ground { grade: Grade::Inferred, seen: "2026-11", sources: &[] };

    #[test]
    fn months_are_named() {
        assert_eq!(month("2025-06"), "June 2025");
        for other in ["2025", "undated", "2025-13", "2025-6", "2024-05-29"] {
            assert_eq!(month(other), other);
        }
    }

    #[test]
    fn the_vendor_is_any() {
        assert_eq!(of_any_vendor("{vendor} and {vendor}"), "The vendor and the vendor");
        assert_eq!(of_any_vendor("Let Alexa find your {vendor} devices"), "Let Alexa find your vendor devices");
        assert_eq!(
            of_any_vendor("Take the {vendor} skill from {vendor}’s app"),
            "Take the vendor skill from the vendor’s app"
        );
        assert_eq!(of_any_vendor(""), "");
    }

    #[test]
    fn a_reference_stands_once_with_all_its_grades() {
        let items = references(&[READ, CONCLUDED, OWN, READ, OWN]);
        let items: Vec<String> = items.into_iter().map(Html::into_string).collect();
        assert_eq!(
            items,
            [
                "<bdi>Example, “Questions”</bdi> <span class=\"quiet\">(dated June 2025; read in November 2026; the party’s \
                 own page or repository, and our conclusion from it)</span>",
                "<span class=\"quiet\">2 statements here are our own advice or estimate.</span>",
            ]
        );
    }
}
