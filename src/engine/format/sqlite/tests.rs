//! Databases as they are, and as they should not be.

use super::sample::{Cell, PAGE, database, page, row};
use super::*;
use crate::engine::format::recording::Recording;
use std::io::Cursor;

fn shown(bytes: &[u8]) -> String {
    let mut recording = Recording::default();
    let ended = read(&mut Cursor::new(bytes), &Limits::default(), &mut recording);
    assert_eq!(recording.depth, 0);
    assert!(ended.read + ended.skipped <= bytes.len() as u64);
    assert!(ended.failure.is_some() || ended.read + ended.skipped == bytes.len() as u64);
    recording.lines.extend(ended.failure.map(|why| format!("{why:?}")));
    recording.lines.join(" | ")
}

#[track_caller]
fn check(bytes: &[u8], expected: &str) {
    assert_eq!(shown(bytes), expected);
}

const PEOPLE: (&str, i64, &str) =
    ("people", 2, "CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT, kg REAL, mac BLOB)");

fn person(number: u64, mail: &str) -> Vec<u8> {
    row(number, &[Cell::Null, Cell::Text(mail), Cell::Real(70.5), Cell::Blob(b"\x02\0\x5e\0\x53\x01")], 0).0
}

#[test]
fn a_table_is_a_level_and_a_row_a_record() {
    let rows = page(b"", 13, 0, &[person(7, "pat@example.com"), row(8, &[Cell::Null, Cell::Text("x")], 0).0]);
    check(
        &database(&[PEOPLE], &[rows]),
        "open people | record id=7 mail=\"pat@example.com\" kg=70.5 mac=\"02005e005301\" | record id=8 mail=\"x\" | close",
    );
    check(&database(&[], &[]), "");
}

#[test]
fn trees_have_levels() {
    let leaf = |number: u64| page(b"", 13, 0, &[person(number, &format!("p{number}@example.com"))]);
    let inner = page(b"", 5, 4, &[[&3_u32.to_be_bytes()[..], &[1]].concat()]);
    let bytes = database(&[PEOPLE], &[inner, leaf(1), leaf(2)]);
    let events = shown(&bytes);
    assert!(events.contains("p1@example.com") && events.contains("id=2") && !events.contains("note"), "{events}");
}

#[test]
fn long_rows_go_on_elsewhere() {
    let long = "pat@example.com ".repeat(100);
    let (cell, more) = row(1, &[Cell::Null, Cell::Text(&long), Cell::Number(1)], 3);
    let bytes = database(&[PEOPLE], &[vec![page(b"", 13, 0, &[cell])], more].concat());
    check(&bytes, &format!("open people | record id=1 mail={long:?} kg=1 | close"));
}

#[test]
fn wide_text_is_decoded() {
    let wide: Vec<u8> = "é@example.com".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(decoded(2, &wide).as_deref(), Some("é@example.com"));
    assert_eq!(decoded(1, b"x"), None);
}

#[test]
fn tables_without_row_numbers_are_said() {
    let bytes = database(&[("t", 2, "CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID")], &[page(b"", 13, 0, &[])]);
    check(&bytes, "note SkippedTables(1)");
}

#[test]
fn loops_end() {
    let inner = page(b"", 5, 2, &[[&2_u32.to_be_bytes()[..], &[1]].concat()]);
    check(&database(&[PEOPLE], &[inner]), "open people | close | note DamagedParts(2)");
    let (cell, mut more) = row(1, &[Cell::Null, Cell::Text(&"y".repeat(1_200))], 3);
    more[0][..4].copy_from_slice(&3_u32.to_be_bytes());
    let events = shown(&database(&[PEOPLE], &[vec![page(b"", 13, 0, &[cell])], more].concat()));
    assert!(events.contains("note DamagedParts(1)") && events.contains("record id=1 mail=\"yyy"), "{events}");
    let twice = [PEOPLE, ("again", 2, PEOPLE.2)];
    let events = shown(&database(&twice, &[page(b"", 13, 0, &[person(1, "a@example.com")])]));
    assert_eq!(events.matches("a@example.com").count(), 1);
}

#[test]
fn what_is_cut_is_said() {
    let bytes = database(&[PEOPLE], &[page(b"", 13, 0, &[person(1, "a@example.com")]), vec![0; PAGE]]);
    let events = shown(&bytes[..PAGE * 2]);
    assert!(events.contains("a@example.com") && events.ends_with("CutAt(1024)"), "{events}");
    check(&bytes[..99], "DamagedAt(0)");
}

#[test]
fn every_flip_comes_to_an_end() {
    let long = "z".repeat(1_300);
    let (cell, more) = row(2, &[Cell::Null, Cell::Text(&long)], 3);
    let bytes = database(&[PEOPLE], &[vec![page(b"", 13, 0, &[person(1, "a@example.com"), cell])], more].concat());
    for at in 0..bytes.len() {
        for byte in [0, 1, 0x7f, 0xff] {
            let mut flipped = bytes.clone();
            flipped[at] = byte;
            shown(&flipped);
        }
    }
    for end in 0..bytes.len() {
        shown(&bytes[..end]);
    }
}
