//! Builds `.spill` lists from files of SHA-256 hashes and looks 1,000 addresses up in them. Prints a row of a table for each.
//!
//! `cargo run --profile worker --example bench_spill -- FOLDER [MILLIONS]...`

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

use sha2::{Digest, Sha256};
use spillcheck::leak::spill_list::{Builder, Description, Recipe, Rule, check};
use spillcheck::leak::{List, NativeCompose, Needles, ReadAt, Subject};
use spillcheck::model::{DigestKind, LeakState, Way};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::time::Instant;

struct FileList(File);

impl ReadAt for FileList {
    fn size(&self) -> u64 {
        self.0.metadata().unwrap().len()
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
        let mut file = &self.0;
        file.seek(SeekFrom::Start(offset))?;
        let mut n_bytes = 0;
        while n_bytes < space.len() {
            match file.read(&mut space[n_bytes..])? {
                0 => break,
                n => n_bytes += n,
            }
        }
        Ok(n_bytes)
    }
}

fn digest(number: usize) -> [u8; 32] {
    Sha256::digest(format!("user{number}@example.com")).into()
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap();
    let mut millions: Vec<f64> = arguments.map(|number| number.parse().unwrap()).collect();
    if millions.is_empty() {
        millions = vec![2.4, 20.0];
    }
    println!("| entries | bytes per entry | plain sort s | build s | ratio | 1,000 addresses s | spellings | reads |");
    println!("|---|---|---|---|---|---|---|---|");
    for n_millions in millions {
        row(&folder, (n_millions * 1e6) as usize);
    }
}

fn row(folder: &str, n_entries: usize) {
    let digests: Vec<[u8; 32]> = (0..n_entries).map(digest).collect();
    let mut sorted = digests.clone();
    let start = Instant::now();
    sorted.sort_unstable();
    let sort_s = start.elapsed().as_secs_f64();
    drop(sorted);

    let path = format!("{folder}/bench-{n_entries}.spill");
    let mut out = File::create(&path).unwrap();
    let start = Instant::now();
    let mut scratch = Vec::new();
    let mut builder = Builder::new(0, 512 << 20, &mut scratch);
    for digest in &digests {
        builder.push(digest, 0).unwrap();
    }
    let description = Description { is_invented: true, ..Description::default() };
    let recipe = Recipe { description, digest: DigestKind::Sha256, rule: Rule::Lower, hardening: None };
    let built = builder.finish(&recipe, &mut out).unwrap();
    let build_s = start.elapsed().as_secs_f64();
    drop(digests);

    // Every other address is in the list; Gmail's have the most spellings.
    let subjects: Vec<Subject> = (0..1_000)
        .map(|number| match number % 2 {
            0 => Subject::Address(format!("user{}@example.com", number * (n_entries / 1_000))),
            _ => Subject::Address(format!("No.Body{number}+cam@gmail.com")),
        })
        .collect();
    let needles = Needles::of(&subjects, &NativeCompose);
    let list = FileList(File::open(&path).unwrap());
    let start = Instant::now();
    let report = check(&List { name: "", content: &list, prefix: None }, &needles, &mut |_| ());
    let check_s = start.elapsed().as_secs_f64();
    assert_eq!(report.trouble, None);
    for subject in 0..1_000 {
        let expected = if subject % 2 == 0 { LeakState::Found } else { LeakState::NotListed };
        assert!(report.state(subject) == expected);
    }
    let Way::Indexed { n_reads } = report.way else { return };
    let per_entry = built.bytes as f64 / built.n_entries as f64;
    let ratio = build_s / sort_s;
    println!(
        "| {n_entries} | {per_entry:.4} | {sort_s:.2} | {build_s:.2} | {ratio:.2} | {check_s:.3} | {} | {n_reads} |",
        report.spellings.len()
    );
}
