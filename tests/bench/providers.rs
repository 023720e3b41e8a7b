//! What it costs to know many providers: times a scan that tells all of them beside one that tells a single one, on the
//! content of `mixed_export` cut into many small files, as vendors hand it out. Prints a table.
//!
//! `cargo run --profile worker --example bench_providers -- FILE... [ROUNDS]`

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod yardstick;

use spillcheck::catalog::provider::{PROVIDERS, by_id};
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Sink, Source};
use spillcheck::model::{EntryReport, Finding, Progress, Provider, Recognition};
use std::fs::File;
use std::io::{Cursor, Read};
use yardstick::best;

/// Bytes of all files together, at most.
const N_BYTES: u64 = 200_000_000;
/// Bytes of a file: real exports have between 10 and 380 kilobytes to a file.
const SIZES: [usize; 3] = [10_000, 100_000, 400_000];
/// Files in a row of the table, at most: small ones cost most of their time by their number.
const N_FILES: usize = 2_000;
/// How much longer it may take.
const BUDGET: f64 = 1.1;

struct Ignored;

impl Sink for Ignored {
    fn recognized(&mut self, _: &Recognition) {}
    fn progress(&mut self, _: &dyn Fn() -> Progress) {}
    fn found(&mut self, _: Vec<Finding>) {}
    fn entry(&mut self, _: EntryReport) {}
}

fn main() {
    let mut paths: Vec<String> = std::env::args().skip(1).collect();
    let rounds = paths.pop_if(|last| last.parse::<u32>().is_ok()).map_or(3, |rounds| rounds.parse().unwrap());
    let one = [by_id("wyze").unwrap()];
    println!("| files | kB a file | MB | one provider s | {} providers s | ratio | budget |", PROVIDERS.len());
    println!("|---|---|---|---|---|---|---|");
    for size in SIZES {
        let files = cut(&paths, size);
        let n_bytes: usize = files.iter().map(|(_, content)| content.len()).sum();
        let (mut one_s, mut all_s) = (f64::INFINITY, f64::INFINITY);
        // By turns, so that a busy machine is busy for both.
        for _ in 0..rounds {
            one_s = one_s.min(best(1, || scan(&one, &files)));
            all_s = all_s.min(best(1, || scan(PROVIDERS, &files)));
        }
        println!(
            "| {} | {} | {:.0} | {one_s:.2} | {all_s:.2} | {:.3} | {BUDGET} |",
            files.len(),
            size / 1000,
            n_bytes as f64 / 1e6,
            all_s / one_s
        );
    }
}

/// The beginnings of the files, cut behind the ends of lines.
fn cut(paths: &[String], size: usize) -> Vec<(String, Vec<u8>)> {
    let share = N_BYTES / paths.len().max(1) as u64;
    let mut parts = Vec::new();
    for (path_idx, path) in paths.iter().enumerate() {
        let mut content = Vec::new();
        File::open(path).unwrap().take(share).read_to_end(&mut content).unwrap();
        let ending = path.rsplit('.').next().unwrap();
        let mut rest = content.as_slice();
        while !rest.is_empty() && parts.len() * paths.len() < N_FILES * (path_idx + 1) {
            let line = rest.iter().skip(size).position(|byte| *byte == b'\n');
            let n_bytes = line.map_or(rest.len(), |line| size + line + 1);
            let (part, behind) = rest.split_at(n_bytes);
            parts.push((format!("export/logs/part-{}.{ending}", parts.len()), part.to_vec()));
            rest = behind;
        }
    }
    parts
}

fn scan(providers: &[&'static Provider], files: &[(String, Vec<u8>)]) {
    let total = files.iter().map(|(_, content)| content.len() as u64).sum();
    let sources = files.iter().map(|(name, content)| Source {
        name: name.clone(),
        size: content.len() as u64,
        reader: Box::new(Cursor::new(content.as_slice())),
    });
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    engine::scan_among(providers, sources, total, &means, &mut Ignored);
}
