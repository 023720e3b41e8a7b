//! The structure file tells how an export is built and nothing of what stands in it: words planted in every position of
//! every kind of file must not be in it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;
#[path = "support/archive.rs"]
mod archive;
#[path = "../src/engine/format/sqlite/sample.rs"]
mod database;

use archive::Odd;
use database::Cell;
use expect_test::expect;
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Silence, Source};
use std::io::Cursor;
use support::Polite;

type File = (String, Vec<u8>);

fn structure(files: &[File]) -> String {
    structure_with(files, &Limits::default())
}

fn structure_with(files: &[File], limits: &Limits) -> String {
    let total = files.iter().map(|(_, content)| content.len() as u64).sum();
    let sources = files.iter().map(|(name, content)| Source {
        name: name.clone(),
        size: content.len() as u64,
        reader: Box::new(Polite(Cursor::new(content.as_slice()))),
    });
    let means = Means { limits, decoders: &NativeDecoders, password: None, salt: None };
    engine::outline(sources, total, &means, &mut Silence).to_json()
}

/// Makes words that stand nowhere else, and remembers them.
#[derive(Default)]
struct Planter {
    planted: Vec<String>,
}

impl Planter {
    /// Letters only, as names are.
    fn word(&mut self) -> String {
        let letters = b"bcdfghjklmnpqrstvwxz";
        let number = self.planted.len() * 7 + 3;
        let letter =
            |idx: usize| char::from(letters[(number * (idx + 3) + idx * idx * 5 + number / 20) % letters.len()]);
        let word: String = (0..8).map(letter).collect();
        assert!(!self.planted.contains(&word));
        self.planted.push(word.clone());
        word
    }

    /// Letters and digits, as ids are.
    fn code(&mut self) -> String {
        let code = format!("q{}z{}x{}", 71 + self.planted.len(), 613 + self.planted.len(), 97);
        self.planted.push(code.clone());
        code
    }

    fn number(&mut self) -> String {
        let number = (7_391_846_205_u64 + 1_234_567 * self.planted.len() as u64).to_string();
        self.planted.push(number.clone());
        number
    }

    fn email(&mut self) -> String {
        format!("{}.{}@example.com", self.word(), self.word())
    }

    /// Each kind in turn.
    fn any(&mut self) -> String {
        match self.planted.len() % 3 {
            0 => self.word(),
            1 => self.code(),
            _ => format!("{} {}", self.word(), self.word()),
        }
    }
}

fn texts(p: &mut Planter) -> Vec<File> {
    let json = format!(
        r#"{{"{}":"{}","users":{{"{}":{{"name":"{}","age":{}}},"{}":{{"name":"{}"}}}},"list":["{}",{}],"blob":"{{\"{}\":\"{}\"}}","{} lamp":true}}"#,
        p.any(),
        p.any(),
        p.email(),
        p.any(),
        p.number(),
        p.any(),
        p.any(),
        p.any(),
        p.number(),
        p.any(),
        p.any(),
        p.any(),
    );
    let lines = format!("{{\"{}\":1,\"time\":\"{}\"}}\n{{\"{}\":2}}\n", p.any(), p.any(), p.any());
    let table = format!("name,{},email\n{},{},{}\n{},1,2\n", p.any(), p.any(), p.number(), p.email(), p.any());
    let data = format!("{},{},{}\n{},{},{}\n", p.any(), p.number(), p.email(), p.any(), p.number(), p.email());
    let xml = format!(
        "<{} {}=\"{}\"><record type=\"{}\" {}=\"{}\">{}</record><{}/></{}>",
        "export",
        p.word(),
        p.any(),
        p.any(),
        p.word(),
        p.number(),
        p.any(),
        p.word(),
        "export",
    );
    let html = format!(
        "<html><head><title>{}</title></head><body><table><tr><th>{}</th></tr><tr><td>{}</td></tr></table><p>{}: {}</p></body></html>",
        p.any(),
        p.any(),
        p.any(),
        p.any(),
        p.email(),
    );
    let log = format!("2026-01-02 10:00 {} said {}={}\n{}\n", p.any(), p.word(), p.any(), p.email());
    let plist = format!("<plist><dict><key>{}</key><string>{}</string></dict></plist>", p.any(), p.any());
    let card = format!("BEGIN:VCARD\nVERSION:3.0\nFN:{}\nX-{}:{}\nEND:VCARD\n", p.any(), p.word(), p.any());
    [
        (json, "json"),
        (lines, "ndjson"),
        (table, "csv"),
        (data, "csv"),
        (xml, "xml"),
        (html, "html"),
        (log, "txt"),
        (plist, "plist"),
        (card, "vcf"),
    ]
    .into_iter()
    .map(|(text, ending)| (format!("{}/{}.{ending}", p.any(), p.any()), text.into_bytes()))
    .collect()
}

fn databases(p: &mut Planter) -> File {
    let (table, column) = (p.word(), p.word());
    let (text, blob) = (p.any(), p.code());
    let cells = [Cell::Null, Cell::Text(&text), Cell::Blob(blob.as_bytes()), Cell::Number(7_391_846_205)];
    let rows = database::page(b"", 13, 0, &[database::row(1, &cells, 0).0]);
    let sql = format!("CREATE TABLE {table} (row_id INTEGER PRIMARY KEY, {column} TEXT, data BLOB, value INTEGER)");
    (format!("{}.db", p.email()), database::database(&[(&table, 2, &sql)], &[rows]))
}

#[test]
fn nothing_that_was_planted_is_in_the_structure() {
    let mut p = Planter::default();
    let mut files = texts(&mut p);
    files.push(databases(&mut p));
    let inner: Vec<File> = texts(&mut p);
    let entries: Vec<(&str, &[u8], Odd)> =
        inner.iter().map(|(name, content)| (name.as_str(), content.as_slice(), Odd::default())).collect();
    files.push((format!("{}-001.zip", p.any()), archive::zip(&entries)));
    files.push((format!("{}.json.gz", p.any()), archive::gzip(format!("{{\"a\":\"{}\"}}", p.any()).as_bytes())));
    let tar: Vec<(&str, &[u8])> = inner.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    files.push((format!("{}.tar", p.any()), archive::tar(&tar)));
    files.push((format!("{}.png", p.any()), b"\x89PNG\r\n\x1a\n no picture".to_vec()));
    files.push((p.any(), Vec::new()));
    let json = structure(&files).to_lowercase();
    assert!(p.planted.len() > 150 && json.len() > 4_000, "{} words, {} bytes", p.planted.len(), json.len());
    let told: Vec<&String> = p.planted.iter().filter(|word| json.contains(word.as_str())).collect();
    assert!(told.is_empty(), "{told:?} in {json}");
    assert!(!json.contains("example"), "{json}");
}

#[test]
fn no_value_of_any_fixture_is_in_its_structure() {
    let (mut n_values, mut told) = (0, Vec::new());
    for fixture in support::fixtures() {
        let (kept, scanned) = support::scan(&fixture.files);
        let json = structure(&fixture.files);
        let samples = kept.findings.keys().flat_map(|id| scanned.vault.samples(*id));
        let wanted = scanned.vault.wanted().iter().map(|wanted| &wanted.text);
        // One word alone may be one that a layout has too, such as "camera" or "Immunization".
        let is_telling = |value: &&String| value.len() >= 10 && !value.chars().all(char::is_alphabetic);
        for value in samples.chain(wanted).filter(is_telling) {
            n_values += 1;
            if json.contains(value.as_str()) {
                told.push(format!("{}: {value}", fixture.name));
            }
        }
    }
    assert_eq!(told, [""; 0]);
    assert!(n_values > 500, "{n_values}");
}

#[test]
fn fields_are_told_with_their_counts_types_and_shapes() {
    let json = br#"{"devices":[{"mac":"02:50:c2:a1:b2:c3","online":true,"zqxkwv_level":7},{"mac":"","online":null}],"owner":{"email":"pat@example.com"}}"#;
    let files = [
        ("export/devices_1.json".to_owned(), json.to_vec()),
        ("export/devices_2.json".to_owned(), json.to_vec()),
        ("export/log.csv".to_owned(), b"time,weight\n2026-01-02,70.5\n2026-01-03,71\n".to_vec()),
        ("export/empty.json".to_owned(), b"{}".to_vec()),
    ];
    expect![[r#"
        {"schema": "spillcheck.structure/1", "about": "The structure of an export without its values. Words that the program does not know, and digits, stand as marks: <word>, <id>, <text>, #.", "entries": [
         {"name": "export/devices_#.json", "kind": "json", "provider": null, "layout": null, "files": 2, "outcomes": {"read": 2}, "paths": [
          {"path": "/devices/*", "records": 4},
          {"path": "/devices/*/mac", "types": {"string": 4}, "shapes": {"empty": 2, "hex": 2}},
          {"path": "/devices/*/online", "types": {"boolean": 2, "null": 2}, "shapes": {"empty": 2, "boolean": 2}},
          {"path": "/devices/*/<word>_level", "types": {"number": 2}, "shapes": {"integer": 2}},
          {"path": "/owner", "records": 2},
          {"path": "/owner/email", "types": {"string": 2}, "shapes": {"email": 2}}
         ]},
         {"name": "export/empty.json", "kind": "json", "provider": null, "layout": null, "files": 1, "outcomes": {"empty": 1}, "paths": []},
         {"name": "export/log.csv", "kind": "csv", "provider": null, "layout": null, "files": 1, "outcomes": {"read": 1}, "paths": [
          {"path": "/", "records": 2},
          {"path": "/time", "types": {"string": 2}, "shapes": {"date": 2}},
          {"path": "/weight", "types": {"string": 2}, "shapes": {"integer": 1, "decimal": 1}}
         ]}
        ], "more_files": 0, "more_paths": false}
    "#]].assert_eq(&structure(&files));
}

#[test]
fn an_archive_is_told_by_its_files() {
    let bytes = archive::zip(&[("a.json", b"{\"id\":1}", Odd::default())]);
    let json = structure(&[("export.zip".to_owned(), bytes)]);
    assert_eq!(json.matches("\"name\"").count(), 1, "{json}");
    assert!(json.contains("\"export.zip/<text>.json\""), "{json}");
}

#[test]
fn very_many_fields_are_cut_and_that_is_said() {
    let record = |idx: usize| format!("{{\"{}\":{{\"{}\":1}}}}\n", deep(idx % 60), deep(idx / 60));
    let text: String = (0..60 * 80).map(record).collect();
    let json = structure(&[("many.ndjson".to_owned(), text.into_bytes())]);
    assert!(json.contains("\"more_paths\": true"));
    assert!(json.len() < 2_000_000, "{}", json.len());
}

/// A key of known words, one for each number.
fn deep(number: usize) -> String {
    let words = ["device", "user", "time", "value", "state", "mode", "level", "count", "date", "name"];
    let digits = number.to_string();
    digits.bytes().map(|digit| words[usize::from(digit - b'0')]).collect::<Vec<_>>().join("_")
}

#[test]
fn very_many_files_are_counted() {
    let files: Vec<File> = (0..800).map(|idx| (format!("{}.json", deep(idx)), b"{\"id\":1}".to_vec())).collect();
    let json = structure(&files);
    assert!(json.contains("\"more_files\": 300"), "{}", &json[json.len() - 200..]);
    assert_eq!(structure(&files), json, "the same files make the same structure");
}

#[test]
fn parts_of_one_export_are_recognised_as_one() {
    let fixture = support::fixtures().into_iter().find(|fixture| fixture.name == "fitbit").unwrap();
    let halves: Vec<Vec<u8>> = [0, 1]
        .map(|half| {
            let files = fixture.files.iter().enumerate().filter(|(idx, _)| idx % 2 == half).map(|(_, file)| file);
            let entries: Vec<(&str, &[u8], Odd)> =
                files.map(|(name, content)| (name.as_str(), content.as_slice(), Odd::default())).collect();
            archive::zip(&entries)
        })
        .to_vec();
    let names = ["takeout-20260101T000000Z-1-001.zip", "takeout-20260101T000000Z-1-002.zip"];
    let parts: Vec<File> = names.iter().map(ToString::to_string).zip(halves).collect();
    let facts = |files: &[File]| {
        let (kept, scanned) = support::scan(files);
        let mut findings: Vec<String> = kept
            .findings
            .values()
            .map(|one| format!("{:?} {} {} {}", one.provider, one.class, one.place.path, one.count))
            .collect();
        findings.sort();
        (findings, scanned.summary)
    };
    let (whole, _) = facts(&fixture.files);
    let (split, summary) = facts(&parts);
    assert_eq!(whole, split, "parts hold what the whole holds");
    let told: Vec<_> = summary.parts.iter().map(|one| (one.name.as_str(), one.numbers.clone(), one.of)).collect();
    assert_eq!(told, [("takeout-20260101T000000Z-1", vec![1, 2], None)]);
}
