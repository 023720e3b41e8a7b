//! Tests over the whole catalogue of incidents: ids, dates, sources, words, and that confirmed and claimed stay apart.

use super::{HIBP_BLIND, HIBP_WITHOUT, INCIDENTS, KINDS, WYZE_2019};
use crate::catalog::{guide, provider};
use crate::model::{Breach, BreachKind, Claim, DataClass, Grade, Ground, Spilt};
use std::collections::BTreeSet;

const IDS: [&str; 26] = [
    "wyze-2019-12",
    "wyze-2022-03",
    "wyze-2023-09",
    "wyze-2024-02",
    "ring-2019-12",
    "ring-ftc-2023",
    "eufy-2021-05",
    "eufy-2022-11",
    "xiaomi-nest-2020-01",
    "orvibo-2019-07",
    "gethealth-2021-06",
    "marshydro-2025-02",
    "vtech-2015-11",
    "cloudpets-2017",
    "myfitnesspal-2018",
    "underarmour-2025",
    "fitbit-2016-01",
    "garmin-2020-07",
    "polar-2018-07",
    "strava-2018-01",
    "verkada-2021-03",
    "irobot-2022-12",
    "ecovacs-2024-05",
    "roku-2024",
    "tile-2024-06",
    "life360-2024",
];

const KIND_IDS: [&str; 8] = [
    "kind:open-database",
    "kind:reused-password",
    "kind:mix-up",
    "kind:middleman",
    "kind:insider",
    "kind:public-by-default",
    "kind:extortion",
    "kind:device-flaw",
];

/// Companies that we have no provider of.
const WITHOUT_PROVIDER: [&str; 11] = [
    "orvibo",
    "mars-hydro",
    "vtech",
    "cloudpets",
    "myfitnesspal",
    "under-armour",
    "verkada",
    "ecovacs",
    "roku",
    "tile",
    "life360",
];

/// Never said: nothing is ever safe, and nobody is frightened.
const FORBIDDEN: [&str; 6] = ["safe", "hacked", "hacker", "stolen", "!", "{vendor}"];

fn breaches() -> impl Iterator<Item = &'static Breach> {
    INCIDENTS.iter().chain(KINDS)
}

fn claims_of(breach: &Breach) -> impl Iterator<Item = &'static Claim> {
    [breach.discovery, breach.size, breach.reset, breach.told, breach.open].into_iter().flatten()
}

fn breach(id: &str) -> &'static Breach {
    breaches().find(|breach| breach.id == id).unwrap_or_else(|| panic!("no incident {id}"))
}

/// Every ground, with whom it belongs to.
fn grounds() -> Vec<(&'static str, Ground)> {
    let mut grounds = vec![("HIBP", HIBP_BLIND.ground)];
    for breach in breaches() {
        grounds.extend(claims_of(breach).map(|claim| (breach.id, claim.ground)));
        grounds.extend(breach.confirmed.iter().chain(breach.claimed).map(|spilt| (breach.id, spilt.ground)));
    }
    for day in WYZE_2019 {
        grounds.extend(day.events.iter().map(|claim| (day.date, claim.ground)));
        grounds.extend(day.out.iter().chain(day.claimed).map(|spilt| (day.date, spilt.ground)));
    }
    grounds
}

/// Every sentence and line that is shown, with whom it belongs to.
fn texts() -> Vec<(&'static str, &'static str)> {
    let mut texts = vec![("HIBP", HIBP_BLIND.text)];
    for breach in breaches() {
        texts.extend([(breach.id, breach.title), (breach.id, breach.who), (breach.id, breach.through.unwrap_or(""))]);
        texts.extend(claims_of(breach).map(|claim| (breach.id, claim.text)));
        let whom = breach.confirmed.iter().chain(breach.claimed).filter_map(|spilt| spilt.whom);
        texts.extend(whom.map(|whom| (breach.id, whom)));
    }
    for day in WYZE_2019 {
        texts.push((day.date, day.heading));
        texts.extend(day.events.iter().map(|claim| (day.date, claim.text)));
        texts.extend(day.todo.iter().map(|(_, why)| (day.date, *why)));
    }
    texts
}

fn steps() -> BTreeSet<&'static str> {
    guide::GUIDES.iter().flat_map(|guides| guides.iter()).flat_map(|guide| guide.steps).map(|step| step.id).collect()
}

/// Year, month and day of `2019-12-04`, `2019-12` or `2019`, as many as there are.
fn date(text: &str) -> Option<Vec<u16>> {
    let parts: Vec<&str> = text.split('-').collect();
    let is_plain = parts.iter().zip([4, 2, 2]).all(|(part, n)| part.len() == n) && parts.len() <= 3;
    let numbers: Option<Vec<u16>> = parts.iter().map(|part| part.parse().ok()).collect();
    numbers.filter(|numbers| {
        let ranges = [1990..=2026, 1..=12, 1..=31];
        is_plain && numbers.iter().zip(&ranges).all(|(number, range)| range.contains(number))
    })
}

/// Whether the first is not later than the second, as far as both say.
fn is_in_order(since: &[u16], until: &[u16]) -> bool {
    let n = since.len().min(until.len());
    since[..n] <= until[..n]
}

fn classes(spilt: &[Spilt], whom: Option<&str>) -> BTreeSet<&'static str> {
    spilt.iter().filter(|spilt| spilt.whom == whom).map(|spilt| spilt.class.id()).collect()
}

#[test]
fn every_incident_and_kind_is_there_once() {
    let ids: Vec<&str> = INCIDENTS.iter().map(|breach| breach.id).collect();
    assert_eq!(ids, IDS);
    let ids: Vec<&str> = KINDS.iter().map(|breach| breach.id).collect();
    assert_eq!(ids, KIND_IDS);
    let kinds: Vec<BreachKind> = KINDS.iter().map(|breach| breach.kind).collect();
    assert_eq!(kinds, BreachKind::ALL);
    assert!(INCIDENTS.iter().all(|breach| !breach.is_kind()) && KINDS.iter().all(Breach::is_kind));
    for kind in BreachKind::ALL {
        assert!(INCIDENTS.iter().any(|breach| breach.kind == kind), "no incident of {kind:?}");
    }
}

#[test]
fn an_incident_says_who_when_how_and_how_many() {
    for breach in INCIDENTS {
        let id = breach.id;
        let start = breach.title.split(',').next().unwrap();
        assert_eq!(start, breach.who, "{id}: the title begins with whom it happened to");
        assert!(!breach.vendors.is_empty() && !breach.discovery.is_empty() && !breach.size.is_empty(), "{id}");
        assert!(!breach.open.is_empty(), "{id} leaves nothing open");
        // Nothing of Garmin's was ever shown to be out.
        assert_eq!(breach.confirmed.is_empty(), id == "garmin-2020-07", "{id}");
    }
}

#[test]
fn vendors_are_known_or_listed() {
    let known: BTreeSet<&str> = provider::PROVIDERS.iter().map(|provider| provider.vendor).collect();
    let mut unlisted = BTreeSet::from(WITHOUT_PROVIDER);
    for breach in INCIDENTS {
        for vendor in breach.vendors {
            let is_listed = WITHOUT_PROVIDER.contains(vendor);
            assert!(known.contains(vendor) != is_listed, "{}: {vendor}", breach.id);
            unlisted.remove(vendor);
        }
    }
    assert!(unlisted.is_empty(), "{unlisted:?} have no incident");
}

#[test]
fn dates_parse_and_are_in_order() {
    for breach in INCIDENTS {
        let since = date(breach.since).unwrap_or_else(|| panic!("{}: {}", breach.id, breach.since));
        let until = date(breach.until).unwrap_or_else(|| panic!("{}: {}", breach.id, breach.until));
        assert!(is_in_order(&since, &until), "{}", breach.id);
    }
    for kind in KINDS {
        assert!(kind.since.is_empty() && kind.until.is_empty(), "{}", kind.id);
    }
    let days: Vec<Vec<u16>> = WYZE_2019.iter().map(|day| date(day.date).unwrap()).collect();
    assert!(days.iter().all(|day| day.len() == 3) && days.is_sorted(), "{days:?}");
}

#[track_caller]
fn check_date(text: &str, expected: Option<&[u16]>) {
    assert_eq!(date(text).as_deref(), expected, "{text}");
}

#[test]
fn dates_are_as_exact_as_they_say() {
    check_date("2019-12-04", Some(&[2019, 12, 4]));
    check_date("2019-12", Some(&[2019, 12]));
    check_date("2020", Some(&[2020]));
    check_date("2019-13", None);
    check_date("2019-1", None);
    check_date("2019-12-04-1", None);
    check_date("", None);
    assert!(is_in_order(&[2019, 12, 4], &[2019, 12]) && !is_in_order(&[2019, 12, 4], &[2019, 11]));
}

#[test]
fn nothing_stands_without_a_source_and_a_date() {
    for (id, ground) in grounds() {
        assert!(!ground.sources.is_empty(), "{id}: a ground without a source");
        for source in ground.sources {
            let is_dated = source.dated == "undated" || date(source.dated).is_some();
            assert!(!source.title.is_empty() && is_dated, "{id}: {}: {}", source.title, source.dated);
        }
        assert!(ground.grade != Grade::Recalled, "{id}: recalled, and told as certain");
    }
}

#[test]
fn what_was_confirmed_of_an_incident_was_read_and_not_inferred() {
    for breach in INCIDENTS {
        for spilt in breach.confirmed {
            assert!(spilt.ground.grade <= Grade::ThirdParty, "{}: {}", breach.id, spilt.class.id());
        }
    }
    for kind in KINDS {
        assert!(kind.claimed.is_empty() && kind.size.is_empty(), "{}", kind.id);
        assert!(kind.confirmed.iter().all(|spilt| spilt.ground.grade == Grade::Inferred), "{}", kind.id);
    }
}

#[track_caller]
fn check_apart(id: &str, confirmed: &[Spilt], claimed: &[Spilt]) {
    let all: BTreeSet<Option<&str>> = confirmed.iter().chain(claimed).map(|spilt| spilt.whom).collect();
    for whom in all {
        let (confirmed, claimed) = (classes(confirmed, whom), classes(claimed, whom));
        assert!(confirmed.is_disjoint(&claimed), "{id}, {whom:?}: {:?}", confirmed.intersection(&claimed));
    }
    let mut seen = BTreeSet::new();
    for spilt in confirmed.iter().chain(claimed) {
        assert!(seen.insert((spilt.class.id(), spilt.whom)), "{id}: {} twice", spilt.class.id());
    }
}

#[test]
fn confirmed_and_claimed_stay_apart() {
    for breach in breaches() {
        check_apart(breach.id, breach.confirmed, breach.claimed);
    }
    for day in WYZE_2019 {
        check_apart(day.date, day.out, day.claimed);
    }
}

#[test]
fn every_recovery_and_every_step_exists() {
    let begins: BTreeSet<&str> = guide::INCIDENTS
        .iter()
        .map(|incident| incident.id)
        .chain(guide::SYMPTOMS.iter().map(|symptom| symptom.id))
        .collect();
    for breach in breaches() {
        assert!(begins.contains(breach.recover), "{}: {}", breach.id, breach.recover);
        let same = begins.contains(breach.id);
        assert!(!same || breach.recover == breach.id, "{} has a recovery of its own", breach.id);
    }
    let of_kinds: BTreeSet<&str> = KINDS.iter().map(|kind| kind.recover).collect();
    assert!(
        of_kinds.len() == KINDS.len() && !breaches().any(|breach| breach.recover == "kind:unknown"),
        "{of_kinds:?}"
    );
    let steps = steps();
    for day in WYZE_2019 {
        assert!(!day.todo.is_empty(), "{}", day.date);
        for (step, _) in day.todo {
            assert!(steps.contains(step), "{}: {step}", day.date);
        }
    }
}

#[test]
fn titles_agree_with_the_guide() {
    for incident in guide::INCIDENTS.iter().filter(|incident| IDS.contains(&incident.id)) {
        assert_eq!(breach(incident.id).title, incident.title);
    }
}

#[test]
fn the_words_are_plain() {
    for (id, text) in texts() {
        let lower = text.to_lowercase();
        for word in FORBIDDEN {
            assert!(!lower.contains(word), "{id}: “{word}” in: {text}");
        }
        assert_eq!(text.trim(), text, "{id}");
    }
    let sentences = breaches().flat_map(claims_of).chain(WYZE_2019.iter().flat_map(|day| day.events));
    for claim in sentences {
        assert!(
            claim.text.trim_end_matches(')').ends_with('.') && claim.text.len() <= 330,
            "{}: {}",
            claim.text.len(),
            claim.text
        );
    }
}

#[track_caller]
fn check(id: &str, whom: Option<&str>, confirmed: &[DataClass], claimed: &[DataClass]) {
    let ids = |classes: &[DataClass]| classes.iter().map(|class| class.id()).collect::<BTreeSet<_>>();
    assert_eq!(classes(breach(id).confirmed, whom), ids(confirmed), "{id}: confirmed");
    assert_eq!(classes(breach(id).claimed, whom), ids(claimed), "{id}: claimed");
}

#[test]
fn wyze_2019_is_told_in_full() {
    use DataClass::{
        AccessToken, Composition, Email, EventLog, Firmware, Gender, Height, ImageUrl, IntegrationToken, Ip, Login,
        Model, Nickname, Nutrition, Ssid, Timezone, Username, Weight,
    };
    let id = "wyze-2019-12";
    let claimed = [AccessToken, EventLog, Firmware, Ip, Login, Timezone, Username];
    check(id, None, &[Email, Model, Nickname, Ssid], &claimed);
    check(id, Some("some of those who had linked Alexa"), &[IntegrationToken], &[]);
    check(id, Some("about 140 testers"), &[Composition, Gender, Height, Weight], &[]);
    check(id, Some("people a camera was shared with"), &[], &[Email]);
    check(id, Some("profile photos, by one report"), &[], &[ImageUrl]);
    check(id, Some("some testers, by the finder’s account"), &[], &[Nutrition]);
    assert_eq!(breach(id).recover, id);
}

#[test]
fn kinds_show_what_such_an_incident_shows() {
    use DataClass::{
        BirthDate, CardPartial, Coordinates, Email, EventLog, Face, Firmware, ImageUrl, IntegrationToken, Mac, Message,
        Name, Nickname, PasswordHash, Room, Serial, Ssid, Timezone, Transcript, Video, Voice, WifiPassword,
    };
    check("kind:open-database", None, DataClass::ALL, &[]);
    check("kind:mix-up", None, &[EventLog, Face, ImageUrl, Nickname, Room, Video, Voice], &[]);
    check("kind:insider", None, &[Face, ImageUrl, Message, Transcript, Video, Voice], &[]);
    let holds = |id: &str, class: DataClass| breach(id).confirmed.iter().any(|spilt| spilt.class == class);
    for (id, yes, no) in [
        ("kind:reused-password", [Ssid, Video, Name], [IntegrationToken, PasswordHash]),
        ("kind:middleman", [Email, BirthDate, Timezone], [Video, WifiPassword]),
        ("kind:public-by-default", [Coordinates, Name, Timezone], [Email, Video]),
        ("kind:extortion", [Email, CardPartial, Name], [Video, IntegrationToken]),
        ("kind:device-flaw", [Serial, Mac, Firmware], [Email, IntegrationToken]),
    ] {
        assert!(yes.into_iter().all(|class| holds(id, class)), "{id}");
        assert!(no.into_iter().all(|class| !holds(id, class)), "{id}");
    }
}

#[test]
fn the_replay_goes_from_the_first_day_to_the_last_update() {
    let days: Vec<&str> = WYZE_2019.iter().map(|day| day.date).collect();
    assert_eq!(days, ["2019-12-04", "2019-12-26", "2019-12-27", "2019-12-29", "2020-01-06", "2020-02-13"]);
    let incident = breach("wyze-2019-12");
    assert_eq!(days[0], incident.since);
    let n_claimed: Vec<usize> = WYZE_2019.iter().map(|day| day.claimed.len()).collect();
    assert!(n_claimed.is_sorted() && n_claimed[0] == 0, "nothing was claimed before it was found: {n_claimed:?}");
    assert_eq!(n_claimed.last(), Some(&incident.claimed.len()));
    assert!(WYZE_2019.iter().all(|day| day.out.len() == incident.confirmed.len()));
}

#[test]
fn the_list_that_is_blind_names_whom_it_does_not_know() {
    assert!(HIBP_WITHOUT.is_sorted());
    for vendor in ["wyze", "ring", "blink", "eufy", "withings", "gethealth"] {
        assert!(HIBP_WITHOUT.contains(&vendor), "{vendor}");
    }
    // What we quote its count of cannot be without an entry.
    for breach in INCIDENTS.iter().filter(|breach| claims_of(breach).any(|claim| claim.text.contains("Have I Been"))) {
        assert!(breach.vendors.iter().all(|vendor| !HIBP_WITHOUT.contains(vendor)), "{}", breach.id);
    }
}
