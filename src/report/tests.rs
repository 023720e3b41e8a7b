//! Planted values are in no report unless they were both shown and chosen; nothing is taken for markup or a formula.

use super::*;
use crate::model::{
    Confidence, DataClass, Derived, DerivedFact, Detail, Distinct, EntryId, EntryOutcome, Evidence, FindingId,
    FormatKind, Insight, Ledger, Masked, Note, Place, Shared, SharedField, Whose, Why,
};

/// A camera that was named by somebody who wishes readers ill.
const HOSTILE: &str = "=HYPERLINK(\"x\")<img src=x onerror=alert(1)>|[a](b)";

fn finding(class: DataClass, sample: &str) -> Finding {
    Finding {
        id: FindingId(1),
        class,
        provider: Some(ProviderId("wyze".to_owned())),
        count: 3,
        distinct: Distinct::Exactly(2),
        confidence: Confidence::Certain,
        evidence: Evidence::Layout(Masked::plain("the device list of Wyze")),
        samples: vec![Masked::plain(sample)],
        details: vec![Detail::InClear],
        place: Place {
            path: Masked::plain("/data/*/nickname"),
            entries: vec![Masked::plain("devices.json")],
            n_entries: 1,
        },
        whose: Whose::Yours,
    }
}

fn entry(outcome: EntryOutcome) -> EntryReport {
    EntryReport {
        id: EntryId(1),
        name: Masked::plain("cut.zip"),
        provider: None,
        format: None,
        kind: FormatKind::Zip,
        outcome,
        ledger: Ledger::default(),
        notes: Vec::new(),
    }
}

fn report(lines: Vec<Line>) -> Report {
    Report {
        lead: vec!["If Wyze were breached: all 1 of these kinds of data would spill.".to_owned()],
        exposure: Exposure::of(lines.iter().map(|line| &line.finding)),
        lines,
        entries: vec![entry(EntryOutcome::Failed(Why::CutAt(10)))],
        ..Report::default()
    }
}

fn all(report: &Report) -> [(&'static str, String); 4] {
    [("html", html(report)), ("md", markdown(report)), ("csv", csv(report)), ("json", json::json(report))]
}

#[test]
fn a_hostile_name_is_text_in_every_form() {
    let finding = finding(DataClass::Nickname, HOSTILE);
    let report = report(vec![Line { finding, chosen: None }]);
    let page = html(&report);
    assert!(!page.contains("<img") && page.contains("&lt;img src=x"), "{page}");
    let text = markdown(&report);
    assert!(!text.contains("<img") || text.contains("\\<img"), "{text}");
    assert!(text.contains("\\|\\[a\\](b)"), "{text}");
    assert!(csv(&report).contains("\"'=HYPERLINK(\"\"x\"\")<img"), "{}", csv(&report));
    let value: serde_json::Value = serde_json::from_str(&json::json(&report)).unwrap();
    assert_eq!(value["findings"][0]["samples"][0], HOSTILE);
}

#[test]
fn a_value_is_there_only_if_it_was_shown_and_chosen() {
    const PLANTED: &str = "nursery-4711-planted";
    let masked = finding(DataClass::Nickname, "n•••d");
    let without = report(vec![Line { finding: masked.clone(), chosen: None }]);
    let chosen = Chosen::of(&masked, PLANTED);
    let with = report(vec![Line { finding: masked, chosen }]);
    for ((form, without), (_, with)) in all(&without).into_iter().zip(all(&with)) {
        assert!(!without.contains(PLANTED), "{form}");
        let is_there = with.contains(PLANTED) || with.contains(&PLANTED.replace('_', "\\_"));
        assert!(is_there, "{form}: {with}");
    }
}

#[test]
fn a_password_is_never_taken_along() {
    let finding = finding(DataClass::Password, "•••");
    assert!(Chosen::of(&finding, "hunter2").is_none());
}

#[test]
fn what_could_not_be_read_comes_before_what_was_found() {
    let report = report(vec![Line { finding: finding(DataClass::Nickname, "n•••d"), chosen: None }]);
    let page = html(&report);
    let missing = page.find("Not everything could be read").unwrap();
    assert!(missing < page.find("n•••d").unwrap());
    assert!(page.contains("The file ends early"));
}

#[test]
fn an_empty_report_claims_nothing() {
    let report = Report { lead: vec!["No file is open yet.".to_owned()], ..Report::default() };
    for (form, text) in all(&report) {
        assert!(!text.contains(" safe") && !text.contains("somebody could do"), "{form}");
    }
    assert_eq!(csv(&report).lines().count(), 1);
}

#[test]
fn a_page_stands_alone() {
    let page = html(&report(Vec::new()));
    for outside in ["http://", "https://", "<script", "<link", "src="] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn what_ends_in_the_middle_is_not_said_to_have_been_read_to_its_end() {
    let cut = EntryReport { notes: vec![Note::Unfinished(10)], ..entry(EntryOutcome::Read) };
    let mut totals = Summary::default();
    totals.add(&cut);
    totals.ledger.read = 10;
    let shortfall = tell::broken_off(&totals);
    let report = Report { entries: vec![cut], totals, shortfall, ..report(Vec::new()) };
    let text = markdown(&report);
    assert!(text.contains("\n\nThe file ends in the middle. What follows is what was found"), "{text}");
    let read = "10 bytes in 1 file. It ends in the middle: what stands before the cut was read. Besides: 0 empty, 0 skipped, 0 failed.";
    assert!(text.contains(read), "{text}");
    assert!(text.contains("| cut.zip | ends early | It ends in the middle of something, at byte 10. |"), "{text}");
    let value: serde_json::Value = serde_json::from_str(&json::json(&report)).unwrap();
    assert_eq!((&value["summary"]["unfinished"], &value["entries"][0]["unfinished"]), (&1.into(), &true.into()));
}

#[test]
fn a_chain_of_facts_alone_lists_them_with_what_they_rest_on() {
    let fact = Derived {
        fact: DerivedFact::Asleep { from: 1_410, until: 390 },
        n: 30,
        of: 32,
        paths: vec![Masked::plain("/nights/start")],
        providers: vec![ProviderId("fitbit".to_owned())],
    };
    let consequence = crate::breach::consequence("knows-sleep").unwrap();
    let follows = vec![Follows { consequence, grounds: vec![Vec::new()], facts: vec![fact], recorded: Vec::new() }];
    let report = Report { follows, ..report(Vec::new()) };
    let told = "<li>Somebody is usually asleep from about 23:30 to about 6:30: 30 of 32 nights. It follows from /nights/start.</li>";
    assert!(html(&report).contains(told), "{}", html(&report));
    let value: serde_json::Value = serde_json::from_str(&json::json(&report)).unwrap();
    assert_eq!(value["consequences"][0]["facts"][0]["paths"][0], "/nights/start");
}

#[test]
fn a_value_of_several_vendors_names_its_fields_in_every_form() {
    let field = |(vendor, path): (&str, &str)| SharedField {
        provider: ProviderId(vendor.to_owned()),
        entry: Masked::plain("account.json"),
        path: Masked::plain(path),
    };
    let fields = [("ring", "/mail"), ("wyze", "/user/email")].map(field);
    let shared = Shared::of(DataClass::Email, Masked::plain("p•••"), fields.iter(), false);
    let insight = Insight { shared: vec![shared], ..Insight::default() };
    let report = Report { totals: Summary { insight, ..Summary::default() }, ..report(Vec::new()) };
    let told = "It stands at /mail in account.json (ring) and /user/email in account.json (wyze).";
    assert!(html(&report).contains(told) && markdown(&report).contains(told), "{}", html(&report));
    let value: serde_json::Value = serde_json::from_str(&json::json(&report)).unwrap();
    let shared = &value["summary"]["insight"]["shared"][0];
    assert_eq!(shared["fields"][1]["path"], "/user/email");
    assert_eq!(shared["more_fields"], false);
}
