//! Every provider's fixture: what is planted must be found, with the class, the provider and the place it stands in.
//! Expectations stand at the head of each `tests/exports/*.txtar`:
//! `expect <provider|-> <class> <path-suffix>` and `expect-outcome <outcome> <entry>`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

mod support;

use spillcheck::catalog::provider::by_id;
use spillcheck::model::{Confidence, Evidence, Finding, Masked, ProviderId, Standing, Whose, WhoseRule};
use std::io::Cursor;
use support::{Fixture, Kept, OneByte, fixtures, scan, scan_with};

/// What of the fixture's expectations does not hold, in words.
fn unmet(fixture: &Fixture, kept: &Kept) -> Vec<String> {
    fixture
        .expectations
        .iter()
        .filter(|line| !holds(line, fixture, kept))
        .map(|line| format!("{}: {line}", fixture.name))
        .collect()
}

fn holds(line: &str, fixture: &Fixture, kept: &Kept) -> bool {
    let mut words = line.splitn(4, ' ');
    match words.next() {
        Some("expect") => {
            let (provider, class, path) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
            kept.findings.values().any(|finding| {
                finding.class.id() == class
                    && finding.provider.as_ref().map_or("-", |provider| &provider.0) == provider
                    && finding.place.path.as_str().replace("/*", "").ends_with(path.trim())
            })
        }
        Some("expect-outcome") => {
            let rest = line.split_once(' ').unwrap().1;
            let (outcome, entry) = rest.split_once(' ').unwrap();
            // By position, because the name of an entry is masked where it holds a name.
            let at = fixture.files.iter().position(|(name, _)| name == entry.trim());
            at.is_some_and(|at| kept.entries[at].outcome.as_str() == outcome)
        }
        _ => false,
    }
}

#[test]
fn every_planted_field_is_found() {
    let unmet: Vec<String> = fixtures().iter().flat_map(|fixture| unmet(fixture, &scan(&fixture.files).0)).collect();
    assert!(unmet.is_empty(), "{} expectations do not hold:\n{}", unmet.len(), unmet.join("\n"));
}

#[test]
fn every_link_that_a_rule_names_is_shown_by_the_fixture() {
    let mut missing = Vec::new();
    for fixture in fixtures() {
        let provider = by_id(&fixture.name).unwrap();
        let (_, scanned) = scan(&fixture.files);
        for mark in provider.formats.iter().flat_map(|format| format.integrations) {
            let seen = scanned.summary.integrations.iter().find(|linked| linked.service == mark.integration);
            if seen.is_none_or(|linked| linked.link < mark.link) {
                missing.push(format!("{}: {} by {}", fixture.name, mark.integration.id(), mark.path));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_rule_for_names_is_shown_by_the_fixture_and_masks_them() {
    for fixture in fixtures() {
        let provider = by_id(&fixture.name).unwrap();
        let (kept, scanned) = scan(&fixture.files);
        for class in provider.names.iter().map(|rule| rule.class) {
            let is_it = |f: &&Finding| f.class == class && matches!(f.evidence, Evidence::EntryName(_));
            let found = kept.findings.values().find(is_it).unwrap_or_else(|| panic!("{}: {class}", fixture.name));
            assert_eq!(found.whose, Whose::Yours, "{}: {class}", fixture.name);
            for raw in scanned.vault.samples(found.id) {
                let is_shown = kept
                    .entries
                    .iter()
                    .any(|entry| entry.name.as_str().split(['/', '_', '-', '.']).any(|part| part == raw));
                assert!(!is_shown, "{}: {class} stands in the clear", fixture.name);
            }
        }
    }
}

#[test]
fn other_people_of_whom_a_rule_speaks_are_shown_by_the_fixture() {
    let mut missing = Vec::new();
    for fixture in fixtures() {
        let provider = by_id(&fixture.name).unwrap();
        let (kept, _) = scan(&fixture.files);
        for format in provider.formats.iter().filter(|format| !matches!(format.whose, [WhoseRule::Yours] | [])) {
            let name = Masked::plain(format.name);
            let entries: Vec<&Masked> = kept
                .entries
                .iter()
                .filter(|entry| entry.format.as_ref() == Some(&name))
                .map(|entry| &entry.name)
                .collect();
            let is_other = kept.findings.values().any(|finding| {
                finding.whose == Whose::Other && finding.place.entries.iter().any(|entry| entries.contains(&entry))
            });
            if !is_other {
                missing.push(format!("{}: {}", fixture.name, format.id));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_fixture_expects_something_of_its_provider() {
    for fixture in fixtures() {
        let n_expected = fixture.expectations.iter().filter(|line| line.starts_with("expect ")).count();
        assert!(n_expected >= 5, "{}: {n_expected}", fixture.name);
    }
}

fn facts(kept: &Kept) -> Vec<(String, String, u64, Confidence)> {
    let fact = |finding: &Finding| {
        (finding.class.id().to_owned(), finding.place.path.to_string(), finding.count, finding.confidence)
    };
    kept.findings.values().map(fact).collect()
}

#[test]
fn one_byte_at_a_time_finds_the_same() {
    for fixture in fixtures() {
        let (whole, _) = scan(&fixture.files);
        let (dripped, _) = scan_with(&fixture.files, &spillcheck::engine::Limits::default(), |content| {
            Box::new(OneByte(Cursor::new(content)))
        });
        assert_eq!(facts(&whole), facts(&dripped), "{}", fixture.name);
        assert_eq!(whole.entries, dripped.entries, "{}", fixture.name);
    }
}

#[test]
fn the_ledger_of_every_entry_sums_to_its_size() {
    for fixture in fixtures() {
        let (kept, scanned) = scan(&fixture.files);
        for report in &kept.entries {
            let file = fixture.files.iter().find(|(name, _)| report.name.as_str() == name);
            if let Some((name, content)) = file {
                assert_eq!(report.ledger.total(), content.len() as u64, "{}: {name}", fixture.name);
            }
        }
        let sum: u64 = kept.entries.iter().map(|report| report.ledger.total()).sum();
        assert_eq!(scanned.summary.ledger.total(), sum, "{}", fixture.name);
        assert_eq!(scanned.summary.n_entries(), kept.entries.len() as u64, "{}", fixture.name);
    }
}

#[test]
fn no_raw_value_is_in_what_may_be_printed() {
    for fixture in fixtures() {
        let (kept, scanned) = scan(&fixture.files);
        let printed = format!("{:?} {:?} {:?}", kept.findings, kept.entries, scanned.summary);
        for finding in kept.findings.values() {
            for raw in scanned.vault.samples(finding.id).iter().filter(|raw| raw.contains('@') || raw.len() >= 16) {
                let is_inert = matches!(
                    finding.class.id(),
                    "dev.model" | "dev.firmware" | "loc.timezone" | "id.gender" | "id.language"
                );
                assert!(
                    is_inert || !printed.contains(raw.as_str()),
                    "{}: a raw {} is printed at {}",
                    fixture.name,
                    finding.class,
                    finding.place.path
                );
            }
        }
    }
}

#[test]
fn a_password_is_counted_and_never_given_out() {
    let mut n_found = 0;
    for fixture in fixtures() {
        let (kept, scanned) = scan(&fixture.files);
        let printed = format!("{:?} {:?} {:?}", kept.findings, kept.entries, scanned.summary);
        for finding in kept.findings.values().filter(|finding| finding.class.is_never_shown()) {
            n_found += 1;
            assert!(scanned.vault.samples(finding.id).is_empty() && scanned.vault.reveal(finding.id).is_none());
        }
        for wanted in scanned.vault.wanted().iter().filter(|wanted| wanted.class.is_never_shown()) {
            assert!(!printed.contains(&wanted.text), "{}: a raw password is printed", fixture.name);
        }
    }
    assert!(n_found > 0, "a fixture holds a password");
}

#[test]
fn layouts_known_by_hearsay_are_likely_at_most() {
    let mut n_found = 0;
    for fixture in fixtures() {
        let (kept, scanned) = scan(&fixture.files);
        let hearsay: Vec<&ProviderId> = scanned
            .summary
            .recognitions
            .iter()
            .filter(|recognition| recognition.standing == Standing::Experimental)
            .map(|recognition| &recognition.provider)
            .collect();
        for finding in kept.findings.values().filter(|finding| matches!(finding.evidence, Evidence::Layout(_))) {
            if finding.provider.as_ref().is_some_and(|provider| hearsay.contains(&provider)) {
                n_found += 1;
                assert!(finding.confidence <= Confidence::Likely, "{}: {}", fixture.name, finding.place.path);
            }
        }
    }
    assert!(n_found > 0, "a fixture is known by hearsay");
}

#[test]
fn a_file_of_decoys_holds_nothing_that_is_more_than_possible() {
    let decoys = r##"{"id":"5f1d7a2c9be04e31","request_id":"6ba7b810-9dad-41d1-80b4-00c04fd430c8","count":4021,"seq":1719820800123,
        "version":"4.36.9.139","api":{"version":"1.2.3.4","min":"10.0.0.1-rc2"},"loopback":"127.0.0.1","any":"0.0.0.0","v6":"::1",
        "contact":"you@your-domain.com","server":"localhost:8123","mask":"255.255.255.0","mac":"00:00:00:00:00:00",
        "ratio":0.123456,"zone":[0.1234,0.5678],"temp":[21.5,22.75],"price":"19.99","sha256":
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","etag":"d41d8cd98f00b204e9800998ecf8427e",
        "color":"#ff8800","palette":["00ff00","112233"],"ts":"2025-06-01T08:00:00Z","span":"08:00:12:00:16:00","ean":"4006381333931",
        "enabled":true,"wifi_channel":11,"pin":17,"gpio_pin":4,"token_type":"Bearer","expires_in":3600,"state":"on"}"##;
    let table = "seq,uuid,ratio,colour,build\n1,6ba7b811-9dad-41d1-80b4-00c04fd430c8,0.25,#112233,2.4.1.7\n\
                 2,6ba7b812-9dad-41d1-80b4-00c04fd430c8,0.5,#445566,2.4.1.8\n";
    let files = [("decoys.json".to_owned(), decoys.into()), ("decoys.csv".to_owned(), table.into())];
    let (kept, _) = scan(&files);
    let told: Vec<String> = kept
        .findings
        .values()
        .filter(|finding| finding.confidence > Confidence::Possible)
        .map(|finding| format!("{} at {}", finding.class, finding.place.path))
        .collect();
    assert_eq!(told, [""; 0], "decoys are taken for data");
    assert!(kept.recognitions.is_empty());
}
