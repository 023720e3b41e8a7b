//! The report to take along, made of a real scan through the state of the page: an address planted in every position of every
//! kind of file stands in none of its forms, and is found all the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/archive.rs"]
mod archive;
mod support;

use archive::Odd;
use chrono::NaiveDate;
use spillcheck::model::DataClass;
use spillcheck::protocol::{Event, JobId};
use spillcheck::report::{csv, html, json, markdown};
use spillcheck::session::{Change, Session};
use support::scan;

/// First halves of addresses, one for each position.
const POSITIONS: [&str; 12] = [
    "zq-value",
    "zq-key",
    "zq-deep",
    "zq-nested",
    "zq-cell",
    "zq-head",
    "zq-attribute",
    "zq-element",
    "zq-prose",
    "zq-file",
    "zq-folder",
    "zq-zipped",
];

fn planted(position: &str) -> String {
    assert!(POSITIONS.contains(&position));
    format!("{position}.meadowlark@example.com")
}

fn files() -> Vec<(String, Vec<u8>)> {
    let p = planted;
    let json = format!(
        r#"{{"contact":"{}","shares":{{"{}":{{"role":"guest"}}}},"a":[{{"b":{{"email":"{}"}}}}],"blob":"{{\"mail\":\"{}\"}}"}}"#,
        p("zq-value"),
        p("zq-key"),
        p("zq-deep"),
        p("zq-nested"),
    );
    let table = format!("email,{}\n{},1\n", p("zq-head"), p("zq-cell"));
    let xml = format!("<export><user mail=\"{}\">{}</user></export>", p("zq-attribute"), p("zq-element"));
    let prose = format!("Dear support, please write to {} soon.\n", p("zq-prose"));
    let zipped = archive::zip(&[(&format!("{}/notes.txt", p("zq-zipped")), b"Nothing here.\n", Odd::default())]);
    vec![
        ("a/list.json".to_owned(), json.into_bytes()),
        ("a/table.csv".to_owned(), table.into_bytes()),
        ("a/tree.xml".to_owned(), xml.into_bytes()),
        ("a/letter.txt".to_owned(), prose.into_bytes()),
        (format!("a/{}.json", p("zq-file")), b"{\"on\":true}".to_vec()),
        (format!("{}/state.json", p("zq-folder")), b"{\"on\":true}".to_vec()),
        ("a/inner.zip".to_owned(), zipped),
    ]
}

/// The state of the page after the files were read.
fn visit() -> Session {
    let files = files();
    let (kept, scanned) = scan(&files);
    let mut session = Session::default();
    let job: JobId = session.next_job();
    session.apply(Change::Begun { job, n_files: files.len(), total: 1, n_unreachable: 0, sample: false });
    session.apply(Change::Worker(Event::Found { job, findings: kept.findings.into_values().collect() }));
    session.apply(Change::Worker(Event::Entries { job, entries: kept.entries }));
    session.apply(Change::Worker(Event::Done { job, summary: scanned.summary }));
    session
}

#[test]
fn an_address_planted_anywhere_is_in_no_form_of_the_report() {
    let session = visit();
    let found: u64 =
        session.findings().filter(|(_, finding)| finding.class == DataClass::Email).map(|(_, one)| one.count).sum();
    assert!(found >= POSITIONS.len() as u64, "{found} of {} were found", POSITIONS.len());
    let report = session.report(NaiveDate::default(), None, vec!["Report".to_owned()]);
    let forms = [html(&report), markdown(&report), csv(&report), json::json(&report)];
    for (form, name) in forms.iter().zip(["html", "markdown", "csv", "json"]) {
        for position in POSITIONS {
            let plain = form.replace('\\', "");
            assert!(!plain.contains(position), "{name} holds what was planted: {position}");
        }
        assert!(!form.contains("meadowlark"), "{name}");
    }
}
