//! Tests over the whole guide: what every step, edge, symptom and incident has to keep to.

use super::{EDGES, GUIDES, HOSTS, INCIDENTS, LAST_RUNG, MYTHS, SYMPTOMS, VENDORS, WIFI};
use crate::catalog::provider;
use crate::model::{
    Claim, EdgeKind, Ends, Fact, Grade, Ground, Guide, Holder, Incident, Integration, Path, Phase, Step,
};
use std::collections::{BTreeMap, BTreeSet};

/// Never said: nothing is ever safe, and nobody here judges.
const FORBIDDEN: &[&str] = &["safe", "safer", "safely", "unsafe", "hacked", "hacker", "hackers", "stolen", "verified"];

/// What comes last, as an instruction would say it.
const LAST: &[&str] = &[
    "factory",
    "reset it",
    "reset the device",
    "reset each",
    "reset your device",
    "reset or",
    "delete account",
    "delete the account",
    "delete your account",
    "close account",
    "close your account",
    "off two-factor",
    "off two-step",
    "off 2fa",
    "two-factor off",
    "2fa off",
    "disable two",
    "disable 2fa",
];

/// How a warning begins; a sentence that begins so instructs nobody to do it.
const WARNINGS: &[&str] = &["Do not ", "Never ", "There is no need to "];

/// Steps before the last rung that may say so all the same: pairing anew after setup codes leaked needs a reset.
const MAY_RESET: &[&str] = &["applehome.readd"];

fn guides() -> impl Iterator<Item = &'static Guide> {
    GUIDES.iter().flat_map(|guides| guides.iter().copied())
}

fn steps() -> impl Iterator<Item = &'static Step> {
    guides().flat_map(|guide| guide.steps)
}

/// Words of a path, and of the others that were seen in their place.
fn words_of(path: &Path) -> Vec<&'static str> {
    match path {
        Path::Labels(labels) => {
            labels.iter().flat_map(|label| [label.text].into_iter().chain(label.others.iter().copied())).collect()
        }
        Path::LookFor(words) | Path::Do(words) => words.to_vec(),
    }
}

/// What a step says, remedies aside.
fn texts_of(step: &Step) -> Vec<&'static str> {
    let mut texts = vec![step.title, step.why, step.expected, step.check.asks, step.check.hint, step.if_skipped];
    texts.extend(step.say);
    texts.extend(step.caution);
    for route in step.routes {
        texts.push(route.place);
        texts.extend(words_of(&route.path));
    }
    texts.extend(step.links.iter().map(|link| link.words));
    texts
}

fn claims_of(incident: &Incident) -> impl Iterator<Item = &'static Claim> {
    incident.vendor_did.iter().chain(incident.told).chain(incident.open)
}

/// Everything that is shown, with whom it belongs to.
fn texts() -> Vec<(&'static str, &'static str)> {
    let mut texts = Vec::new();
    for guide in guides() {
        let own = [guide.name, guide.goal].into_iter().chain(guide.before.iter().copied());
        let own =
            own.chain(guide.words.iter().copied()).chain(guide.notes.iter().chain(guide.changes).map(|note| note.text));
        texts.extend(own.map(|text| (guide.id, text)));
    }
    for step in steps() {
        texts.extend(texts_of(step).into_iter().map(|text| (step.id, text)));
        texts.extend(step.if_fails.iter().map(|remedy| (step.id, remedy.text)));
    }
    texts.extend(EDGES.iter().map(|edge| ("edge", edge.why)));
    for symptom in SYMPTOMS {
        texts.extend([symptom.words, symptom.likely, symptom.first].map(|text| (symptom.id, text)));
        texts.extend(symptom.ladder.iter().map(|rung| (symptom.id, rung.text)));
    }
    for incident in INCIDENTS {
        texts.push((incident.id, incident.title));
        texts.extend(claims_of(incident).map(|claim| (incident.id, claim.text)));
    }
    for (wrong, claim) in MYTHS {
        texts.extend([("myth", *wrong), ("myth", claim.text)]);
    }
    texts.extend(LAST_RUNG.iter().map(|claim| ("last rung", claim.text)));
    texts.extend(WIFI.iter().map(|advice| ("wifi", advice.text)));
    texts.extend(VENDORS.iter().map(|vendor| (vendor.id, vendor.name)));
    texts
}

/// Everything that facts stand on, with whom it belongs to.
fn grounds() -> Vec<(&'static str, Ground)> {
    let mut grounds = Vec::new();
    for guide in guides() {
        grounds.extend(guide.notes.iter().chain(guide.changes).map(|note| (guide.id, note.ground)));
    }
    for step in steps() {
        grounds.push((step.id, step.ground));
        grounds.extend(step.routes.iter().map(|route| (step.id, route.ground)));
        grounds.extend(step.if_fails.iter().map(|remedy| (step.id, remedy.ground)));
    }
    grounds.extend(EDGES.iter().map(|edge| ("edge", edge.ground)));
    grounds.extend(SYMPTOMS.iter().map(|symptom| (symptom.id, symptom.ground)));
    for incident in INCIDENTS {
        grounds.extend(claims_of(incident).map(|claim| (incident.id, claim.ground)));
    }
    grounds.extend(MYTHS.iter().map(|(_, claim)| ("myth", claim.ground)));
    grounds.extend(LAST_RUNG.iter().map(|claim| ("last rung", claim.ground)));
    grounds.extend(WIFI.iter().map(|advice| ("wifi", advice.ground)));
    grounds
}

fn is_number(text: &str, n_digits: usize) -> bool {
    text.len() == n_digits && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a month such as `2026-11`.
fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else { return false };
    is_number(year, 4) && is_number(month, 2) && ("01"..="12").contains(&month)
}

/// What comes last and is told as an instruction, if any.
fn last_rung_in(text: &str) -> Option<&'static str> {
    text.split_inclusive(['.', ':', ';'])
        .map(str::trim_start)
        .filter(|sentence| !WARNINGS.iter().any(|warning| sentence.starts_with(warning)))
        .map(str::to_lowercase)
        .find_map(|sentence| LAST.iter().copied().find(|last| sentence.contains(last)))
}

fn all_unique(ids: impl Iterator<Item = &'static str>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        assert!(seen.insert(id), "{id} is there twice");
    }
}

#[test]
fn a_vendor_has_one_id_everywhere() {
    use crate::catalog::directory::account::ACCOUNTS;
    for vendor in VENDORS {
        let of_name = ACCOUNTS.iter().find(|account| account.name.eq_ignore_ascii_case(vendor.name));
        let of_id = ACCOUNTS.iter().find(|account| account.vendor == vendor.id);
        assert!(of_name.is_none() || of_id.is_some(), "{} has another id in the directory", vendor.name);
    }
}

#[test]
fn what_is_given_with_a_step_has_its_step() {
    let ids: BTreeSet<&str> = steps().map(|step| step.id).collect();
    let known: BTreeSet<&str> = super::AIDS.iter().map(|(id, _)| *id).collect();
    assert!(known.is_subset(&ids) && known.len() == super::AIDS.len());
}

#[test]
fn no_two_steps_have_the_same_title() {
    let mut titles = BTreeSet::new();
    for step in steps() {
        assert!(titles.insert(step.title), "{}: {}", step.id, step.title);
    }
}

#[test]
fn ids_are_unique_and_of_one_form() {
    all_unique(guides().map(|guide| guide.id));
    all_unique(steps().map(|step| step.id));
    all_unique(VENDORS.iter().map(|vendor| vendor.id));
    all_unique(SYMPTOMS.iter().map(|symptom| symptom.id));
    all_unique(INCIDENTS.iter().map(|incident| incident.id));
    for step in steps() {
        let parts: Vec<&str> = step.id.split('.').collect();
        let is_word = |part: &&str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        assert!(parts.len() == 2 && parts.iter().all(is_word), "{}", step.id);
    }
}

#[test]
fn every_text_is_there() {
    for guide in guides() {
        assert!(!guide.before.is_empty() && !guide.words.is_empty() && !guide.steps.is_empty(), "{}", guide.id);
    }
    for step in steps() {
        assert!(!step.routes.is_empty() && !step.if_fails.is_empty() && step.rev > 0, "{}", step.id);
        assert!(step.effort.minutes > 0, "{} takes no time", step.id);
        assert!(step.check.asks.ends_with('?'), "{} asks: {}", step.id, step.check.asks);
        assert!(step.routes.iter().all(|route| !words_of(&route.path).is_empty()), "{} leads nowhere", step.id);
        let is_general = step.routes.iter().any(|route| route.only.is_none());
        assert!(is_general, "{} has no way for other vendors", step.id);
    }
    for symptom in SYMPTOMS {
        assert!(symptom.ladder.len() > 1 && symptom.first.ends_with('?'), "{}", symptom.id);
    }
    let places: BTreeSet<&str> = steps().flat_map(|step| step.routes).map(|route| route.place).collect();
    for (id, text) in texts() {
        assert!(!text.trim().is_empty() || places.contains(text), "{id} has an empty text");
    }
}

#[test]
fn every_ground_is_dated_and_has_a_source() {
    for (id, ground) in grounds() {
        assert!(is_month(ground.seen), "{id} was seen {}", ground.seen);
        let is_own = matches!(ground.grade, Grade::Inferred | Grade::Recalled);
        assert!(is_own || !ground.sources.is_empty(), "{id} has no source");
        for source in ground.sources {
            assert!(!source.title.is_empty(), "{id}");
            let is_dated = is_month(source.dated) || is_number(source.dated, 4);
            assert!(source.dated == "undated" || is_dated, "{}: {}", source.title, source.dated);
            assert!(source.dated == "undated" || source.dated <= ground.seen, "{} is of tomorrow", source.title);
        }
    }
}

#[test]
fn what_was_only_recalled_is_a_search() {
    for step in steps() {
        for route in step.routes.iter().filter(|route| route.ground.grade == Grade::Recalled) {
            assert!(!matches!(route.path, Path::Labels(_)), "{} shows labels that nobody saw", step.id);
        }
    }
}

#[test]
fn nothing_dear_comes_before_the_last_rung() {
    for step in steps() {
        if step.phase != Phase::Leave && !MAY_RESET.contains(&step.id) {
            for text in texts_of(step) {
                assert_eq!(last_rung_in(text), None, "{}: {text}", step.id);
            }
        }
        for remedy in step.if_fails {
            assert_eq!(last_rung_in(remedy.text), None, "{}: {}", step.id, remedy.text);
        }
    }
    for symptom in SYMPTOMS {
        let Some((_, before)) = symptom.ladder.split_last() else { continue };
        for rung in before {
            assert_eq!(last_rung_in(rung.text), None, "{}: {}", symptom.id, rung.text);
        }
    }
}

#[test]
fn an_instruction_is_told_from_a_warning() {
    assert_eq!(last_rung_in("Do not reset the device. Wait."), None);
    assert_eq!(last_rung_in("Never turn off two-factor."), None);
    assert_eq!(last_rung_in("Wait. Reset the device."), Some("reset the device"));
    assert_eq!(last_rung_in("If nothing helps: delete your account."), Some("delete your account"));
}

#[test]
fn words_that_promise_or_judge_are_not_said() {
    for (id, text) in texts() {
        assert!(!text.contains('!'), "{id} cries: {text}");
        let lower = text.to_lowercase();
        for word in lower.split(|letter: char| !letter.is_alphanumeric()) {
            assert!(!FORBIDDEN.contains(&word), "{id} says {word}: {text}");
        }
        let rest = text.replace("{vendor}", "");
        assert!(!rest.contains(['{', '}']), "{id} has an unknown slot: {text}");
    }
}

#[test]
fn links_lead_to_known_hosts_only() {
    for hosts in HOSTS {
        assert!(hosts.is_sorted(), "{hosts:?}");
    }
    let used: BTreeSet<&str> = steps().flat_map(|step| step.links).map(|link| link.host).collect();
    let known: BTreeSet<&str> = HOSTS.iter().flat_map(|hosts| hosts.iter().copied()).collect();
    assert_eq!(used, known);
    for link in steps().flat_map(|step| step.links) {
        assert!(link.path.is_empty() || link.path.starts_with('/'), "{}", link.path);
        assert!(
            link.host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte))
        );
    }
}

/// Steps that an end stands for.
fn ends(end: Ends) -> Vec<&'static str> {
    match end {
        Ends::Step(id) => vec![id],
        Ends::Phase(phase) => steps().filter(|step| step.phase == phase).map(|step| step.id).collect(),
    }
}

#[test]
fn the_order_has_no_circle() {
    let mut after: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let is_order = |kind| matches!(kind, EdgeKind::Requires | EdgeKind::RecommendsBefore | EdgeKind::Invalidates);
    for edge in EDGES.iter().filter(|edge| is_order(edge.kind)) {
        for from in ends(edge.from) {
            after.entry(from).or_default().extend(ends(edge.to));
        }
    }
    // Take away what nothing waits behind until nothing is left; what is left runs in a circle.
    loop {
        let open: BTreeSet<&str> = after.keys().copied().collect();
        let before = after.len();
        after.retain(|_, targets| targets.iter().any(|target| open.contains(target)));
        if after.len() == before {
            break;
        }
    }
    assert!(after.is_empty(), "in a circle: {:?}", after.keys());
}

#[test]
fn no_step_waits_for_a_later_phase() {
    let phase_of = |id: &str| steps().find(|step| step.id == id).map(|step| step.phase);
    for edge in EDGES.iter().filter(|edge| matches!(edge.kind, EdgeKind::Requires | EdgeKind::RecommendsBefore)) {
        for (from, to) in ends(edge.from).iter().flat_map(|from| ends(edge.to).into_iter().map(move |to| (*from, to))) {
            let (Some(first), Some(second)) = (phase_of(from), phase_of(to)) else { continue };
            assert!(first <= second, "{from} comes in a later part than {to}");
        }
    }
}

#[test]
fn every_named_step_is_there() {
    let known: BTreeSet<&str> = steps().map(|step| step.id).collect();
    let of_edges = EDGES.iter().flat_map(|edge| [edge.from, edge.to]).filter_map(|end| match end {
        Ends::Step(id) => Some(id),
        Ends::Phase(_) => None,
    });
    let of_rungs = SYMPTOMS.iter().flat_map(|symptom| symptom.ladder).filter_map(|rung| rung.step);
    let missing: BTreeSet<&str> = of_edges.chain(of_rungs).filter(|id| !known.contains(id)).collect();
    assert!(missing.is_empty(), "named and not there: {missing:?}");
    for phase in [Phase::Cut, Phase::Relink] {
        assert!(!ends(Ends::Phase(phase)).is_empty(), "{phase:?} has no step");
    }
}

#[test]
fn every_vendor_that_is_named_is_known() {
    let known: BTreeSet<&str> = VENDORS.iter().map(|vendor| vendor.id).collect();
    let of_routes = steps().flat_map(|step| step.routes).filter_map(|route| route.only);
    let of_incidents = INCIDENTS.iter().map(|incident| incident.vendor).filter(|id| !id.is_empty());
    let of_providers = provider::PROVIDERS.iter().filter(|one| one.holder == Holder::Vendor).map(|one| one.vendor);
    for id in of_routes.chain(of_incidents).chain(of_providers) {
        assert!(known.contains(id), "{id} is named and not known");
    }
    assert!(VENDORS.is_sorted_by_key(|vendor| vendor.name.to_lowercase()));
}

#[test]
fn an_incident_is_of_its_vendor_or_of_any() {
    for incident in INCIDENTS {
        let is_kind = incident.id.starts_with("kind:");
        assert_eq!(is_kind, incident.vendor.is_empty(), "{}", incident.id);
        assert!(is_kind || incident.id.starts_with(incident.vendor), "{}", incident.id);
        assert!(!incident.open.is_empty(), "{} leaves nothing open", incident.id);
    }
}

#[test]
fn wyze_2019_is_what_was_confirmed() {
    let incident = INCIDENTS.iter().find(|incident| incident.id == "wyze-2019-12").unwrap();
    let facts: BTreeSet<Fact> = incident.facts.iter().copied().collect();
    let confirmed = BTreeSet::from([
        Fact::Linked(Integration::Alexa),
        Fact::Linked(Integration::GoogleHome),
        Fact::Linked(Integration::Ifttt),
        Fact::Ssid,
        Fact::Nicknames,
    ]);
    assert_eq!(facts, confirmed);
}
