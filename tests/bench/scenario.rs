//! How long it takes to lay incidents over findings: ten thousand findings of five vendors, every class among them. Prints a
//! table. Natively; the page does the same when another incident is picked.
#![allow(clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

use spillcheck::breach::{Grounds, Setting, compare, is_out, scenario, scope, upshots};
use spillcheck::catalog::breach::{INCIDENTS, KINDS};
use spillcheck::model::{
    Breach, Confidence, DataClass, Distinct, Evidence, Finding, FindingId, Masked, Paths, Place, ProviderId, Trace,
    Trail, Whose,
};
use spillcheck::protocol::Event;
use spillcheck::session::{Change, SceneChange, Session};
use std::hint::black_box;
use std::time::Instant;

const N_FINDINGS: u32 = 10_000;
const VENDORS: [&str; 5] = ["wyze", "ring", "fitbit", "eufy", "google"];

fn main() {
    let owned: Vec<Finding> = (0..N_FINDINGS).map(finding).collect();
    let findings: Vec<&Finding> = owned.iter().collect();
    let list: Vec<&Breach> = INCIDENTS.iter().chain(KINDS).collect();
    let (at_one, anywhere) = (&INCIDENTS[0], &KINDS[0]);
    let traces: Vec<Trace> = Trail::ALL.iter().flat_map(|trail| VENDORS.map(|vendor| trace(*trail, vendor))).collect();
    let setting = Setting { now: Some(1_795_651_200), ..Setting::default() };
    println!("| {N_FINDINGS} findings | milliseconds, fastest of a hundred | median |");
    println!("|---|---|---|");
    line(&format!("one incident, files of one vendor: {}", at_one.id), &|| {
        black_box(scenario(at_one, &scope(at_one, &findings, &[]), setting));
    });
    line(&format!("one incident, all files: {}", anywhere.id), &|| {
        black_box(scenario(anywhere, &scope(anywhere, &findings, &[]), setting));
    });
    line(&format!("{} incidents and kinds side by side", list.len()), &|| {
        black_box(compare(&list, &findings, &[], setting));
    });
    line("consequences of everything", &|| {
        black_box(upshots(&findings, &traces, &[], setting.now));
    });
    line("the consequences of what one incident spills", &|| {
        let scope = scope(anywhere, &findings, &[]);
        black_box(
            Grounds::of(&scope.findings, &traces, setting.now).upshots(&|class| is_out(anywhere, class, None), &[]),
        );
    });
    let mut session = Session::default();
    let job = session.next_job();
    session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
    session.apply(Change::Worker(Event::Found { job, findings: owned.clone() }));
    for breach in [at_one, anywhere] {
        session.apply(Change::Scene(SceneChange::Breach(breach.id)));
        line(&format!("everything that the page shows of one: {}", breach.id), &|| {
            black_box(session.scene(setting.now));
        });
    }
    line("everything that the page shows side by side", &|| {
        black_box(session.compared(setting.now));
    });
}

/// Ten years of days.
fn trace(trail: Trail, vendor: &str) -> Trace {
    let days: Vec<(i32, u32)> = (16_000..19_650).map(|day| (day, 1)).collect();
    Trace {
        provider: Some(ProviderId(vendor.to_owned())),
        trail,
        n: days.len() as u64,
        days,
        step: 1,
        week: [[1; 24]; 7],
        is_local: true,
        fields: Paths::default(),
    }
}

fn line(name: &str, work: &dyn Fn()) {
    let measure = |_| {
        let began = Instant::now();
        work();
        began.elapsed().as_secs_f64() * 1e3
    };
    let mut times: Vec<f64> = (0..100).map(measure).collect();
    times.sort_by(f64::total_cmp);
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    println!("| {name} | {:.2} | {:.2} |", at(0), at(50));
}

/// An invented finding: classes and vendors in turn, so that each class stands in the files of each vendor.
fn finding(number: u32) -> Finding {
    let class = DataClass::ALL[number as usize % DataClass::ALL.len()];
    let provider = VENDORS[number as usize / DataClass::ALL.len() % VENDORS.len()];
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
