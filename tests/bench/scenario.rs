//! How long it takes to lay incidents over findings: ten thousand findings of five vendors, every class among them. Prints a
//! table. Natively; the page does the same when another incident is picked.
#![allow(clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

use spillcheck::breach::{Setting, compare, scenario, scope, spilled, upshots};
use spillcheck::model::{
    Breach, BreachKind, Confidence, DataClass, Distinct, Evidence, Finding, FindingId, Grade, Ground, Masked, Place,
    ProviderId, Spilt, Whose,
};
use std::hint::black_box;
use std::time::Instant;

const N_FINDINGS: u32 = 10_000;
const N_INCIDENTS: usize = 34;

fn main() {
    let owned: Vec<Finding> = (0..N_FINDINGS).map(finding).collect();
    let findings: Vec<&Finding> = owned.iter().collect();
    let incidents: Vec<Breach> = (0..N_INCIDENTS).map(incident).collect();
    let list: Vec<&Breach> = incidents.iter().collect();
    let everywhere = Breach { vendors: &[], ..incident(0) };
    let setting = Setting { now: Some(1_795_651_200), ..Setting::default() };
    println!("| {N_FINDINGS} findings | milliseconds, median | slowest of a hundred |");
    println!("|---|---|---|");
    line("one incident at one vendor", &|| {
        black_box(scenario(&incidents[0], &scope(&incidents[0], &findings, &[]), setting));
    });
    line("one incident, all files", &|| {
        black_box(scenario(&everywhere, &scope(&everywhere, &findings, &[]), setting));
    });
    line(&format!("{N_INCIDENTS} incidents side by side"), &|| {
        black_box(compare(&list, &findings, &[], setting));
    });
    line("consequences of everything", &|| {
        black_box(upshots(&findings, &[], setting.now));
    });
    line("consequences of what one incident spills", &|| {
        let out = spilled(&everywhere, &scope(&everywhere, &findings, &[]), None);
        black_box(upshots(&out, &[], setting.now));
    });
}

fn line(name: &str, work: &dyn Fn()) {
    let timed = |_| {
        let began = Instant::now();
        work();
        began.elapsed().as_secs_f64() * 1e3
    };
    let mut times: Vec<f64> = (0..100).map(timed).collect();
    times.sort_by(f64::total_cmp);
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    println!("| {name} | {:.2} | {:.2} |", at(50), at(99));
}

/// An invented finding: classes and vendors in turn, so that each class stands in the files of each vendor.
fn finding(number: u32) -> Finding {
    let class = DataClass::ALL[number as usize % DataClass::ALL.len()];
    let vendors = ["wyze", "ring", "fitbit", "eufy", "google"];
    let provider = vendors[number as usize / DataClass::ALL.len() % vendors.len()];
    let whose = [Whose::Yours, Whose::Other, Whose::Unknown][number as usize % 3];
    Finding {
        id: FindingId(number),
        class,
        provider: Some(ProviderId(provider.to_owned())),
        count: u64::from(number % 97 + 1),
        distinct: Distinct::Exactly(1),
        confidence: [Confidence::Possible, Confidence::Likely, Confidence::Certain][number as usize % 3],
        evidence: Evidence::Key(Masked::plain("key")),
        samples: Vec::new(),
        details: Vec::new(),
        place: Place { path: Masked::plain("/key"), entries: Vec::new(), n_entries: 1 },
        whose,
    }
}

/// An invented incident: a third of all classes confirmed, some of them for some people only, a third claimed.
fn incident(number: usize) -> Breach {
    const GROUND: Ground = Ground { grade: Grade::Inferred, seen: "2026-11", sources: &[] };
    const VENDORS: [&[&str]; 5] = [&["wyze"], &["ring"], &["fitbit"], &["eufy"], &["google", "wyze"]];
    let of = |rest: usize| -> &'static [Spilt] {
        let classes = DataClass::ALL.iter().enumerate().filter(|(place, _)| (place + number) % 3 == rest);
        let whom = |place: usize| ["some", "testers"].get(place % 9).copied();
        let spilt = classes.map(|(place, class)| Spilt { class: *class, whom: whom(place), ground: GROUND });
        spilt.collect::<Vec<_>>().leak()
    };
    Breach {
        id: "invented",
        who: "Invented",
        title: "Invented",
        vendors: VENDORS[number % VENDORS.len()],
        through: None,
        kind: BreachKind::OpenDatabase,
        since: "2019-12-04",
        until: "2019-12-26",
        discovery: &[],
        size: &[],
        confirmed: of(0),
        claimed: of(1),
        reset: &[],
        told: &[],
        open: &[],
        recover: "kind:passwords",
    }
}
