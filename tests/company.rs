//! A file whose name says too little is told by those beside it, in whatever order they come where an order can be chosen;
//! and every file keeps its place in the report, whenever it was read.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "support/archive.rs"]
mod archive;
mod support;

use archive::Odd;
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Sink, Source};
use spillcheck::model::{EntryId, EntryReport, Finding, Progress, Recognition};
use std::cell::Cell;
use std::io::{Cursor, Read, Result, Seek, SeekFrom};
use std::rc::Rc;
use support::{Kept, scan};

/// Tables that their headers tell.
const STRAVA: &str = "Athlete ID,Email Address,First Name\n7,pat@example.com,Pat\n";
const OURA: &str = "id;day;score;contributors\n1;2024-01-01;80;{\"hrv_balance\": 80, \"recovery_index\": 90}\n";
/// One that says nothing.
const PLAIN: &str = "When,What\n2024-01-01,Kudos\n";

type File<'f> = (&'f str, &'f str);

/// Path, provider and outcome of every file, in the order of the report.
fn told(kept: &Kept) -> Vec<(String, String)> {
    let provider = |entry: &EntryReport| entry.provider.as_ref().map_or("-", |provider| &provider.0).to_owned();
    kept.entries.iter().map(|entry| (entry.name.as_str().to_owned(), provider(entry))).collect()
}

#[track_caller]
fn check_sources(sources: &[(&str, Vec<u8>)], expected: &[File<'_>]) {
    let files: Vec<_> = sources.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())).collect();
    let kept = scan(&files).0;
    let expected: Vec<_> = expected.iter().map(|(name, whose)| ((*name).to_owned(), (*whose).to_owned())).collect();
    assert_eq!(told(&kept), expected);
    let ids: Vec<_> = kept.entries.iter().map(|entry| entry.id).collect();
    assert_eq!(ids, (0..kept.entries.len() as u32).map(EntryId).collect::<Vec<_>>());
    assert!(kept.entries.iter().all(|entry| entry.outcome.as_str() == "read"));
}

fn loose<'f>(files: &[File<'f>]) -> Vec<(&'f str, Vec<u8>)> {
    files.iter().map(|(name, content)| (*name, content.as_bytes().to_vec())).collect()
}

fn zip(files: &[File<'_>]) -> Vec<u8> {
    let entries: Vec<_> = files.iter().map(|(name, content)| (*name, content.as_bytes(), Odd::default())).collect();
    archive::zip(&entries)
}

fn tar(files: &[File<'_>]) -> Vec<u8> {
    archive::tar(&files.iter().map(|(name, content)| (*name, content.as_bytes())).collect::<Vec<_>>())
}

#[test]
fn first_last_or_between_in_an_archive() {
    let (profile, leaning, other) = (("p.csv", STRAVA), ("reactions.csv", PLAIN), ("notes.csv", PLAIN));
    for files in [[leaning, profile, other], [other, profile, leaning], [profile, leaning, other]] {
        let whose = |name: &str| if name == "notes.csv" { "-" } else { "strava" };
        let paths = files.map(|(name, _)| format!("a.zip/{name}"));
        let expected: Vec<_> = files.iter().zip(&paths).map(|((name, _), path)| (path.as_str(), whose(name))).collect();
        check_sources(&[("a.zip", zip(&files))], &expected);
    }
}

#[test]
fn first_last_or_between_in_a_folder() {
    let (profile, leaning, other) = (("f/p.csv", STRAVA), ("f/g/reactions.csv", PLAIN), ("f/notes.csv", PLAIN));
    for files in [[leaning, profile, other], [other, profile, leaning], [profile, leaning, other]] {
        let expected = files.map(|(name, _)| (name, if name == "f/notes.csv" { "-" } else { "strava" }));
        check_sources(&loose(&files), &expected);
    }
}

#[test]
fn loose_files_are_told_by_one_provider_alone() {
    let leaning = ("reactions.csv", PLAIN);
    check_sources(
        &loose(&[leaning, ("p.csv", STRAVA), ("d.csv", PLAIN)]),
        &[("reactions.csv", "strava"), ("p.csv", "strava"), ("d.csv", "-")],
    );
    check_sources(
        &loose(&[leaning, ("p.csv", STRAVA), ("dailyreadiness.csv", OURA)]),
        &[("reactions.csv", "-"), ("p.csv", "strava"), ("dailyreadiness.csv", "oura")],
    );
}

#[test]
fn company_ends_with_its_archive() {
    let leaning = ("reactions.csv", PLAIN);
    check_sources(
        &[("a.zip", zip(&[leaning])), ("b.zip", zip(&[("p.csv", STRAVA)])), ("reactions.csv", PLAIN.into())],
        &[("a.zip/reactions.csv", "-"), ("b.zip/p.csv", "strava"), ("reactions.csv", "-")],
    );
    // Of one name, in one folder.
    check_sources(
        &[("f/a.zip", zip(&[("p.csv", STRAVA)])), ("f/a.zip", zip(&[leaning])), ("f/reactions.csv", PLAIN.into())],
        &[("f/a.zip/p.csv", "strava"), ("f/a.zip/reactions.csv", "-"), ("f/reactions.csv", "-")],
    );
}

#[test]
fn what_comes_as_a_stream_is_told_by_what_came_before() {
    let (profile, leaning) = (("p.csv", STRAVA), ("reactions.csv", PLAIN));
    let paths = |inner: &str| ["reactions.csv", "p.csv", "reactions.csv"].map(|name| format!("{inner}/{name}"));
    let whose = ["-", "strava", "strava"];
    let files = [leaning, profile, leaning];
    let packed = archive::zip(&[("i.zip", &zip(&[leaning, profile, ("more/reactions.csv", PLAIN)]), Odd::default())]);
    let expected = paths("a.tar");
    let expected: Vec<_> = expected.iter().zip(whose).map(|(path, whose)| (path.as_str(), whose)).collect();
    check_sources(&[("a.tar", tar(&files))], &expected);
    check_sources(
        &[("a.zip", packed)],
        &[
            ("a.zip/i.zip/reactions.csv", "-"),
            ("a.zip/i.zip/p.csv", "strava"),
            ("a.zip/i.zip/more/reactions.csv", "strava"),
        ],
    );
}

#[test]
fn two_that_it_leans_to_are_both_named() {
    let leaning = ("e/App Data/reactions.csv", PLAIN);
    for others in [["e/p.csv", "e/dailyreadiness.csv"], ["e/dailyreadiness.csv", "e/p.csv"]] {
        let content = |name: &str| if name == "e/p.csv" { STRAVA } else { OURA };
        let files = loose(&[(others[0], content(others[0])), leaning, (others[1], content(others[1]))]);
        let files: Vec<_> = files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect();
        let (_, scanned) = scan(&files);
        let recognitions = &scanned.summary.recognitions;
        let named: Vec<_> = recognitions
            .iter()
            .map(|known| {
                (known.provider.0.as_str(), known.n_entries, known.others.iter().map(ToString::to_string).collect())
            })
            .collect::<Vec<(_, _, Vec<String>)>>();
        let both = named.iter().find(|(_, n_entries, _)| *n_entries == 2).unwrap();
        assert_eq!(both.2.len(), 1, "{named:?}");
    }
}

#[test]
fn what_cannot_be_read_is_told_in_the_same_way() {
    let locked = Odd { is_encrypted: true, ..Odd::default() };
    let zip = archive::zip(&[
        ("reactions.csv", PLAIN.as_bytes(), locked),
        ("applications.csv", b"", Odd::default()),
        ("p.csv", STRAVA.as_bytes(), Odd::default()),
        ("reactions.csv", PLAIN.as_bytes(), Odd::default()),
    ]);
    let kept = scan(&[("a.zip".to_owned(), zip)]).0;
    let outcomes: Vec<_> = kept.entries.iter().map(|entry| entry.outcome.as_str()).collect();
    assert_eq!(outcomes, ["skipped", "empty", "read", "read"]);
    assert!(told(&kept).iter().all(|(_, whose)| whose == "strava"), "{:?}", told(&kept));
    assert_eq!(
        kept.entries.iter().map(|entry| entry.notes.len()).collect::<Vec<_>>(),
        [0, 0, 0, 1],
        "its name is told"
    );
}

/// Counts the bytes that are read.
struct Counted(Cursor<Vec<u8>>, Rc<Cell<u64>>);

impl Read for Counted {
    fn read(&mut self, space: &mut [u8]) -> Result<usize> {
        let n_bytes = self.0.read(space)?;
        self.1.set(self.1.get() + n_bytes as u64);
        Ok(n_bytes)
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.0.seek(to)
    }
}

/// Keeps what progress was offered, and in which order entries ended.
#[derive(Default)]
struct Heard {
    progress: Vec<(u64, u64)>,
    ended: Vec<EntryId>,
}

impl Sink for Heard {
    fn recognized(&mut self, _: &Recognition) {}
    fn progress(&mut self, progress: &dyn Fn() -> Progress) {
        let progress = progress();
        self.progress.push((progress.read, progress.total));
    }
    fn found(&mut self, _: Vec<Finding>) {}
    fn entry(&mut self, entry: EntryReport) {
        self.ended.push(entry.id);
    }
}

#[test]
fn a_file_that_waits_is_looked_into_and_read_once() {
    let long = format!("When,What\n{}", "2024-01-01,Kudos\n".repeat(20_000));
    let files = [("f/reactions.csv", long.as_str()), ("f/notes.csv", &long), ("f/p.csv", STRAVA), ("f/x.csv", PLAIN)];
    let total = files.iter().map(|(_, content)| content.len() as u64).sum();
    let counts = files.map(|_| Rc::new(Cell::new(0)));
    let sources = files.iter().zip(&counts).map(|((name, content), count)| Source {
        name: (*name).to_owned(),
        size: content.len() as u64,
        reader: Box::new(Counted(Cursor::new(content.as_bytes().to_vec()), Rc::clone(count))),
    });
    let mut heard = Heard::default();
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    engine::scan(sources, total, &means, &mut heard);
    assert_eq!(heard.ended, [1, 2, 3, 0].map(EntryId), "only what leans waits");
    let beginning = 64 << 10;
    let size = long.len() as u64;
    let more_than_once = counts[0].get() - counts[1].get();
    assert!(counts[0].get() > size && more_than_once <= 2 * beginning, "{more_than_once} bytes were read again");
    let read: Vec<u64> = heard.progress.iter().map(|(read, _)| *read).collect();
    assert!(read.is_sorted(), "progress goes forward: {read:?}");
    let behind_others = total - size;
    assert!(
        read.iter().any(|read| (behind_others + 1..total).contains(read)),
        "what waits is still to be read: {read:?}"
    );
}
