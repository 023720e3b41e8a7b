//! Vendors whose exports are known, one file each: a new vendor is a new file and one line in [`PROVIDERS`].
//! Only constants; how marks and rules are matched against a file is the engine's business.
//! Sources: the `sources` of each provider, and the remarks beside its rows.

use crate::model::{
    About, DataClass, FieldRule, Instruction, Integration, IntegrationMark, Link, NameRule, Notation, Provider, Source,
};

macro_rules! providers {
    ($($name:ident)*) => {
        $(mod $name;)*

        /// Every known provider.
        pub const PROVIDERS: &[&Provider] = &[$(&$name::PROVIDER),*];
    };
}

// Where two layouts fit a file equally well, the provider that stands first is named first.
providers! {
    wyze
    apple_health
    fitbit
    home_assistant
    amazon
    apple_account
    blink
    ecobee
    eufy
    garmin
    google_fit
    health_connect
    huawei_health
    hue
    ifttt
    irobot
    mi_fitness
    netatmo
    oura
    polar
    renpho
    ring
    samsung_health
    smartthings
    strava
    tplink
    tuya
    vesync
    whoop
    withings
    zepp
    // Archives that hold what other providers know better: by its folder alone, and by the endings of names.
    google
    activity_file
}

/// The same providers without their layouts. Taken out by the compiler, so that the page carries no layout.
pub const ABOUTS: [About; PROVIDERS.len()] = abouts();

#[allow(clippy::indexing_slicing)] // Evaluated by the compiler; an index out of bounds would not compile.
const fn abouts() -> [About; PROVIDERS.len()] {
    let mut abouts = [PROVIDERS[0].about(); PROVIDERS.len()];
    let mut idx = 0;
    while idx < abouts.len() {
        abouts[idx] = PROVIDERS[idx].about();
        idx += 1;
    }
    abouts
}

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().copied().find(|provider| provider.id == id)
}

/// A field that holds data of this class.
const fn field(path: &'static str, class: DataClass) -> FieldRule {
    FieldRule { path, class: Some(class), notation: Notation::Plain }
}

/// A name of files or folders that holds something personal.
const fn named(name: &'static str, class: DataClass) -> NameRule {
    NameRule { name, class }
}

/// A field that looks personal and is not.
const fn plain(path: &'static str) -> FieldRule {
    FieldRule { path, class: None, notation: Notation::Plain }
}

/// A value that shows a link.
const fn seen(path: &'static str, value: &'static str, integration: Integration) -> IntegrationMark {
    IntegrationMark { path, value, integration, link: Link::Seen }
}

/// A value that hints at a link.
const fn maybe(path: &'static str, value: &'static str, integration: Integration) -> IntegrationMark {
    IntegrationMark { path, value, integration, link: Link::Maybe }
}

/// A step that a source describes.
const fn step(text: &'static str) -> Instruction {
    Instruction { text, recalled: false }
}

/// A step that we only recall.
const fn recalled(text: &'static str) -> Instruction {
    Instruction { text, recalled: true }
}

/// Where facts come from.
const fn source(title: &'static str, seen: &'static str) -> Source {
    Source { title, seen }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Format, Mark};
    use std::collections::BTreeSet;

    /// Walks the registry and collects every violation, so that one run shows them all.
    #[track_caller]
    fn check(rule: impl Fn(&Provider) -> Vec<String>) {
        let broken: Vec<String> = PROVIDERS.iter().flat_map(|provider| rule(provider)).collect();
        assert!(broken.is_empty(), "{}", broken.join("\n"));
    }

    fn check_formats(rule: impl Fn(&Format) -> Vec<String>) {
        check(|provider| provider.formats.iter().flat_map(&rule).collect());
    }

    fn weight(mark: &Mark) -> u32 {
        match mark {
            Mark::Keys(_) | Mark::Head(_) => 10,
            Mark::Path(_, weight) | Mark::CommonKeys(_, weight) => u32::from(*weight),
            Mark::Only(_) => 0,
        }
    }

    /// Whether every path that `later` matches is matched by `earlier` as well.
    fn hides(earlier: &str, later: &str) -> bool {
        if earlier == "**" {
            return true;
        }
        let (mut earlier_parts, mut later_parts) = (parts(earlier).rev(), parts(later).rev());
        loop {
            match (earlier_parts.next(), later_parts.next()) {
                (None, _) => return !earlier.starts_with('/') || earlier == later,
                (Some(_), None) => return false,
                (Some(a), Some(b)) => {
                    let hidden = a.strip_suffix("*]").map_or(a == b, |prefix| b.starts_with(prefix));
                    if !hidden {
                        return false;
                    }
                }
            }
        }
    }

    /// Parts of a path; `/` inside brackets does not part.
    fn parts(path: &str) -> impl DoubleEndedIterator<Item = &str> {
        let mut depth = 0;
        path.trim_start_matches('/')
            .split(move |character| {
                depth += i32::from(character == '[') - i32::from(character == ']');
                character == '/' && depth == 0
            })
            .collect::<Vec<_>>()
            .into_iter()
    }

    #[test]
    fn what_a_person_reads_has_the_quotes_of_print() {
        let is_bad = |text: &&str| text.contains(['"', '\'']);
        check(|provider| {
            let steps = provider.instructions.iter().map(|step| step.text);
            let texts = steps.chain(provider.sources.iter().map(|source| source.title));
            texts.filter(is_bad).map(|text| format!("{}: {text}", provider.id)).collect()
        });
    }

    #[test]
    fn every_provider_is_found_by_its_id() {
        for provider in PROVIDERS {
            assert!(std::ptr::eq(by_id(provider.id).unwrap(), *provider), "{}", provider.id);
            assert_eq!(provider.id, provider.id.to_lowercase());
        }
        assert!(by_id("nobody").is_none());
    }

    #[test]
    fn format_ids_are_unique_and_begin_with_their_provider() {
        let mut ids = BTreeSet::new();
        for provider in PROVIDERS {
            for format in provider.formats {
                assert!(ids.insert(format.id), "{} stands twice", format.id);
                assert_eq!(format.id.split('.').next(), Some(provider.id));
                assert!(!format.name.is_empty() && !format.name.ends_with('.'), "{}", format.id);
            }
        }
    }

    #[test]
    fn marks_of_every_format_can_reach_enough() {
        check_formats(|format| {
            let sum: u32 = format.marks.iter().map(weight).sum();
            if sum < u32::from(Format::ENOUGH) { vec![format!("{}: {sum}", format.id)] } else { Vec::new() }
        });
    }

    #[test]
    fn no_mark_is_met_by_every_file() {
        check_formats(|format| {
            let is_void = |mark: &Mark| match mark {
                Mark::Keys(keys) => keys.is_empty() || keys.iter().any(|key| key.is_empty()),
                Mark::CommonKeys(keys, weight) => {
                    !(1..Format::ENOUGH).contains(weight) || keys.is_empty() || keys.iter().any(|key| key.is_empty())
                }
                Mark::Head(text) => text.len() < 3,
                Mark::Path(text, weight) => text.len() < 4 || *weight == 0,
                Mark::Only(kinds) => kinds.is_empty(),
            };
            format.marks.iter().filter(|mark| is_void(mark)).map(|mark| format!("{}: {mark:?}", format.id)).collect()
        });
    }

    #[test]
    fn every_provider_says_how_to_get_its_export_and_where_its_facts_come_from() {
        check(|provider| {
            let dated = |source: &Source| source.seen.len() == 7 && source.seen.starts_with("20");
            let mut broken = Vec::new();
            if provider.instructions.is_empty() || provider.sources.is_empty() || provider.formats.is_empty() {
                broken.push(format!("{}: something is missing", provider.id));
            }
            broken
                .extend(provider.sources.iter().filter(|source| !dated(source)).map(|source| source.title.to_string()));
            broken
        });
    }

    #[test]
    fn no_rule_path_has_an_empty_part() {
        check_formats(|format| {
            let paths = format.fields.iter().chain(format.keys).map(|rule| rule.path);
            let marks = format.integrations.iter().map(|mark| mark.path);
            paths
                .chain(marks)
                .filter(|path| path.is_empty() || parts(path).any(str::is_empty))
                .map(|path| format!("{}: {path:?}", format.id))
                .collect()
        });
    }

    #[test]
    fn no_rule_is_hidden_by_an_earlier_one() {
        check_formats(|format| {
            let mut broken = Vec::new();
            for (idx, later) in format.fields.iter().enumerate() {
                let earlier = format.fields.iter().take(idx).find(|earlier| hides(earlier.path, later.path));
                broken.extend(earlier.map(|earlier| format!("{}: {} hides {}", format.id, earlier.path, later.path)));
            }
            broken
        });
    }

    #[test]
    fn a_shorter_path_and_a_wider_bracket_hide_what_follows() {
        assert!(hides("name", "owner/name") && hides("v[A*]", "x/v[AB]") && hides("**", "a"));
        assert!(!hides("owner/name", "name") && !hides("v[AB]", "v[A*]") && !hides("ip", "local_ip"));
        assert!(!hides("/name", "owner/name"));
    }

    #[test]
    fn nothing_is_told_in_forbidden_words() {
        check(|provider| {
            let texts = provider.instructions.iter().map(|instruction| instruction.text);
            let names = provider.formats.iter().map(|format| format.name);
            let mut broken = Vec::new();
            for text in texts.chain(names).chain([provider.name]) {
                let lower = text.to_lowercase();
                let word = ["safe", "hack", "stolen", "!"].into_iter().find(|word| lower.contains(word));
                broken.extend(word.map(|word| format!("{}: {word:?} in {text:?}", provider.id)));
            }
            broken
        });
    }

    /// The invented export of the provider.
    fn fixture(provider: &Provider) -> String {
        std::fs::read_to_string(format!("{}/tests/exports/{}.txtar", env!("CARGO_MANIFEST_DIR"), provider.id)).unwrap()
    }

    /// Expectations of a fixture, and its files.
    fn split(fixture: &str) -> (&str, &str) {
        fixture.split_once("\n-- ").unwrap()
    }

    #[test]
    fn every_field_that_a_rule_names_is_planted_in_the_fixture() {
        for provider in PROVIDERS {
            let fixture = fixture(provider);
            let (_, files) = split(&fixture);
            let rules = provider.formats.iter().flat_map(|format| format.fields.iter().chain(format.keys));
            for rule in rules.filter(|rule| rule.class.is_some()) {
                let last = parts(rule.path).next_back().unwrap();
                let key = last.split_once('[').map_or(last, |(_, sibling)| sibling.trim_end_matches([']', '*']));
                let key = key.trim_start_matches('*');
                let key = key.replace("~1", "/");
                assert!(key == "column 1" || files.contains(&key), "{}: {} is not planted", provider.id, rule.path);
            }
        }
    }

    #[test]
    fn every_expectation_names_what_exists() {
        for provider in PROVIDERS {
            let fixture = fixture(provider);
            let (head, files) = split(&fixture);
            let entries: BTreeSet<_> = format!("-- {files}")
                .lines()
                .filter_map(|line| line.strip_prefix("-- ")?.strip_suffix(" --"))
                .map(|name| name.trim_end_matches(" (hex)").to_string())
                .collect();
            let mut stated = BTreeSet::new();
            for line in head.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                let words: Vec<_> = line.splitn(4, ' ').collect();
                match words.as_slice() {
                    ["expect", id, class, path] => {
                        assert_eq!((*id, DataClass::parse(class).is_some()), (provider.id, true), "{line}");
                        let key =
                            parts(path).next_back().unwrap().split('[').next_back().unwrap().trim_end_matches(']');
                        assert!(files.contains(key), "{line}");
                    }
                    ["expect-outcome", "read" | "empty", ..] => {
                        stated.insert(line.splitn(3, ' ').last().unwrap().to_string());
                    }
                    _ => panic!("not an expectation: {line}"),
                }
            }
            assert_eq!(stated, entries, "{}", provider.id);
        }
    }
}
