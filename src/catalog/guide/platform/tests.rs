use super::*;
use crate::model::{Fact, Phase, Step, When};
use std::collections::BTreeSet;

/// Words that never reach the screen.
const FORBIDDEN: [&str; 7] = ["safe", "hacked", "stolen", "verified", "simply", "easy", "just click"];

/// What nothing outside the last phase may advise.
const LAST_RUNG: [&str; 9] = [
    "factory",
    "reset",
    "delete your account",
    "delete the account",
    "close your account",
    "disable two-factor",
    "two-factor off",
    "turn off two-factor",
    "switch off two-factor",
];

fn steps() -> impl Iterator<Item = &'static Step> {
    GUIDES.iter().flat_map(|guide| guide.steps)
}

fn path_words(path: Path) -> Vec<&'static str> {
    match path {
        Path::Labels(labels) => labels.iter().flat_map(|label| [&[label.text], label.others].concat()).collect(),
        Path::LookFor(words) | Path::Do(words) => words.to_vec(),
    }
}

fn step_words(step: &Step) -> Vec<&'static str> {
    let mut words = vec![step.title, step.why, step.expected, step.check.asks, step.check.hint, step.if_skipped];
    words.extend(step.say);
    words.extend(step.caution);
    words.extend(step.if_fails.iter().map(|remedy| remedy.text));
    words.extend(step.links.iter().map(|link| link.words));
    for route in step.routes {
        words.push(route.place);
        words.extend(path_words(route.path));
    }
    words
}

/// Everything that a person reads, with where it stands.
fn texts() -> Vec<(&'static str, &'static str)> {
    let mut texts = Vec::new();
    for guide in GUIDES {
        texts.extend([(guide.id, guide.name), (guide.id, guide.goal)]);
        texts.extend(guide.before.iter().chain(guide.words).map(|text| (guide.id, *text)));
        texts.extend(guide.notes.iter().chain(guide.changes).map(|note| (guide.id, note.text)));
    }
    texts.extend(steps().flat_map(|step| step_words(step).into_iter().map(|text| (step.id, text))));
    texts
}

fn grounds() -> Vec<(&'static str, Ground)> {
    let mut grounds = Vec::new();
    for guide in GUIDES {
        grounds.extend(guide.notes.iter().chain(guide.changes).map(|note| (guide.id, note.ground)));
    }
    for step in steps() {
        grounds.push((step.id, step.ground));
        grounds.extend(step.routes.iter().map(|route| (step.id, route.ground)));
        grounds.extend(step.if_fails.iter().map(|remedy| (step.id, remedy.ground)));
    }
    grounds
}

fn is_month(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.len() == 7
        && bytes.iter().enumerate().all(|(at, byte)| if at == 4 { *byte == b'-' } else { byte.is_ascii_digit() })
        && ("2015".."2100").contains(&&text[..4])
        && ("01"..="12").contains(&&text[5..])
}

#[test]
fn ids_are_unique_and_two_words() {
    let mut seen = BTreeSet::new();
    for step in steps() {
        let parts: Vec<&str> = step.id.split('.').collect();
        let is_word =
            |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(parts.len() == 2 && parts.iter().all(is_word), "{}", step.id);
        assert!(seen.insert(step.id), "{} twice", step.id);
        assert!(step.rev > 0, "{}", step.id);
    }
    let guides: BTreeSet<&str> = GUIDES.iter().map(|guide| guide.id).collect();
    assert_eq!(guides.len(), GUIDES.len());
}

#[test]
fn ids_that_edges_begin_and_end_at_are_all_here() {
    let listed = "alexa.disable alexa.leftovers alexa.enable alexa.discover alexa.rooms alexa.check google.unlink google.link \
         google.rooms google.check smartthings.unlink smartthings.link smartthings.check selfhosted.revoke_tokens \
         selfhosted.update selfhosted.check ring.unlink ring.link ring.check applehome.leave applehome.readd \
         applehome.check fitbit.revoke fitbit.connect fitbit.check healthconnect.revoke healthconnect.allow \
         healthconnect.check googlefit.disconnect googlefit.check applehealth.off applehealth.check strava.revoke \
         strava.connect strava.check withings.unlink withings.connect withings.check garmin.disconnect garmin.connect \
         garmin.check myfitnesspal.disconnect myfitnesspal.connect myfitnesspal.check other.unlink other.connect \
         other.check ifttt.list ifttt.disconnect ifttt.reauthorise ifttt.check amazon.wifi amazon.lwa amazon.sidewalk";
    let here: Vec<&str> = steps().map(|step| step.id).collect();
    assert_eq!(here, listed.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn every_step_has_substance() {
    for step in steps() {
        let texts = [step.title, step.why, step.expected, step.check.asks, step.check.hint, step.if_skipped];
        assert!(texts.iter().all(|text| text.len() > 8), "{}", step.id);
        assert!(step.check.asks.ends_with('?'), "{}", step.id);
        assert!(!step.if_fails.is_empty() && !step.routes.is_empty(), "{}", step.id);
        assert!(step.if_fails.iter().all(|remedy| remedy.text.ends_with('.')), "{}", step.id);
        assert!(step.effort.minutes > 0, "{}", step.id);
        assert!(step.routes.iter().all(|route| !path_words(route.path).is_empty()), "{}", step.id);
        assert!(step.caution.is_none_or(|text| text.ends_with('.')), "{}", step.id);
    }
}

#[test]
fn every_guide_has_substance() {
    for guide in GUIDES {
        assert!(!guide.goal.is_empty() && !guide.before.is_empty() && !guide.words.is_empty(), "{}", guide.id);
        assert!(!guide.notes.is_empty() && !guide.steps.is_empty(), "{}", guide.id);
    }
}

#[test]
fn every_ground_has_a_month_and_sources() {
    for (at, ground) in grounds() {
        assert!(is_month(ground.seen), "{at}: {}", ground.seen);
        let may_be_bare = matches!(ground.grade, Grade::Inferred | Grade::Recalled);
        assert!(may_be_bare || !ground.sources.is_empty(), "{at}");
        for source in ground.sources {
            let is_year = source.dated.len() == 4 && source.dated.bytes().all(|byte| byte.is_ascii_digit());
            assert!(source.dated == "undated" || is_year || is_month(source.dated), "{}", source.title);
        }
    }
}

#[test]
fn what_is_only_recalled_is_never_shown_as_seen() {
    for step in steps() {
        for route in step.routes {
            let is_seen = matches!(route.path, Path::Labels(_));
            assert!(route.ground.grade != Grade::Recalled || !is_seen, "{}", step.id);
            assert!(!is_seen || !route.ground.sources.is_empty(), "{}", step.id);
        }
        assert!(step.ground.grade != Grade::Recalled, "{}", step.id);
    }
    for note in GUIDES.iter().flat_map(|guide| guide.notes).filter(|note| note.ground.grade == Grade::Recalled) {
        assert!(
            ["as far as we", "could not check", "has nothing to do with"]
                .iter()
                .any(|hedge| note.text.to_lowercase().contains(hedge)),
            "{}",
            note.text
        );
    }
}

#[test]
fn links_lead_only_to_listed_hosts() {
    assert!(HOSTS.is_sorted());
    let used: BTreeSet<&str> = steps().flat_map(|step| step.links).map(|link| link.host).collect();
    assert_eq!(used.into_iter().collect::<Vec<_>>(), HOSTS);
    assert!(steps().flat_map(|step| step.links).all(|link| link.path.is_empty() || link.path.starts_with('/')));
}

#[test]
fn no_text_says_a_forbidden_word() {
    for (at, text) in texts() {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
        for word in FORBIDDEN {
            let is_there = if word.contains(' ') { lower.contains(word) } else { words.contains(&word) };
            assert!(!is_there, "{at}: {word}: {text}");
        }
        assert!(!text.contains('!'), "{at}: {text}");
        assert!(!text.contains('\''), "{at}: a straight apostrophe: {text}");
    }
}

#[test]
fn nothing_before_leaving_wipes_closes_or_weakens() {
    for step in steps() {
        assert_ne!(step.phase, Phase::Leave, "{}", step.id);
        for text in step_words(step) {
            let lower = text.to_lowercase();
            for words in LAST_RUNG {
                assert!(!lower.contains(words), "{}: {words}: {text}", step.id);
            }
        }
    }
}

/// Whether it asks for a person who stays (or, with `true`, who leaves), at its top.
fn asks_for_leaving(when: When, leaves: bool) -> bool {
    let asks = |part: &When| match part {
        When::Is(Fact::Leave) => leaves,
        When::Not(Fact::Leave) => !leaves,
        _ => false,
    };
    match when {
        When::All(parts) => parts.iter().any(asks),
        other => asks(&other),
    }
}

#[test]
fn links_are_cut_for_everybody_and_made_anew_for_those_who_stay() {
    for step in steps() {
        let is_anew = matches!(step.phase, Phase::Relink | Phase::Verify);
        assert_eq!(asks_for_leaving(step.when, false), is_anew, "{}", step.id);
        assert_eq!(asks_for_leaving(step.when, true), step.id == "ifttt.disconnect", "{}", step.id);
    }
}

#[test]
fn vendors_are_named_by_the_slot_only() {
    for (at, text) in texts() {
        let slots = text.matches("{vendor}").count();
        assert_eq!(text.matches('{').count(), slots, "{at}: {text}");
        assert_eq!(text.matches('}').count(), slots, "{at}: {text}");
    }
}

#[test]
fn steps_stand_in_the_order_of_their_phases() {
    for guide in GUIDES.iter().filter(|guide| guide.id != "amazon") {
        assert!(guide.steps.iter().map(|step| step.phase).is_sorted(), "{}", guide.id);
    }
}
