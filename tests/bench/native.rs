//! Times the engine natively: on a zip inflate alone and scan, on other files a bare read and scan. Prints the rows of
//! the table of `browser.mjs`, with the time of a peer that only counts lines.
//!
//! `cargo run --profile worker --example bench_native -- FILE... [ROUNDS]`

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod yardstick;

use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::container::{Allowance, Body, zip};
use spillcheck::engine::{self, Limits, Means, Sink, Source};
use spillcheck::model::{EntryReport, Finding, Progress, Recognition};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use yardstick::{best, count_s, shown};

const BUFFER_BYTES: usize = 256 << 10;

/// Keeps only how many different findings there are.
#[derive(Default)]
struct Counted(std::collections::BTreeSet<spillcheck::model::FindingId>);

impl Sink for Counted {
    fn recognized(&mut self, _: &Recognition) {}
    fn progress(&mut self, _: &dyn Fn() -> Progress) {}
    fn found(&mut self, findings: Vec<Finding>) {
        self.0.extend(findings.iter().map(|finding| finding.id));
    }
    fn entry(&mut self, _: EntryReport) {}
}

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let rounds = arguments.pop_if(|last| last.parse::<u32>().is_ok()).map_or(3, |rounds| rounds.parse().unwrap());
    println!(
        "| where | file | unpacked MB | read s | inflate s | scan s | scan / floor | MB/s | findings | rg -c @ s |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for path in &arguments {
        row(path, rounds);
    }
}

fn row(path: &str, rounds: u32) {
    let is_zip = Path::new(path).extension().is_some_and(|ending| ending == "zip");
    let mut n_bytes = 0;
    let read_s = best(rounds, || n_bytes = read(path));
    let inflate_s = is_zip.then(|| best(rounds, || n_bytes = inflate(path)));
    let mut n_findings = 0;
    let scan_s = best(rounds, || n_findings = scan(path));
    // Packed bytes say nothing to a peer that does not unpack them.
    let peer_s = if is_zip { None } else { count_s(rounds, path) };
    let megabytes = n_bytes as f64 / 1e6;
    println!(
        "| native | {} | {megabytes:.0} | {read_s:.2} | {} | {scan_s:.2} | {:.2} | {:.0} | {n_findings} | {} |",
        path.rsplit('/').next().unwrap_or(path),
        shown(inflate_s),
        scan_s / inflate_s.unwrap_or(read_s).max(0.01),
        megabytes / scan_s,
        shown(peer_s),
    );
}

fn read(path: &str) -> u64 {
    let mut file = File::open(path).unwrap();
    let mut buffer = vec![0; BUFFER_BYTES];
    let mut n_bytes = 0;
    while let Ok(n @ 1..) = file.read(&mut buffer) {
        n_bytes += n as u64;
    }
    n_bytes
}

fn inflate(path: &str) -> u64 {
    let mut file = File::open(path).unwrap();
    let allowance = Allowance::new(&Limits::default(), &NativeDecoders, file.metadata().unwrap().len());
    let mut buffer = vec![0; BUFFER_BYTES];
    let mut n_bytes = 0;
    zip::walk(&mut file, &allowance, &mut |entry| {
        if let Body::Open(body) = entry.body {
            while let Ok(n @ 1..) = body.read(&mut buffer) {
                n_bytes += n as u64;
            }
        }
    });
    n_bytes
}

fn scan(path: &str) -> usize {
    let file = File::open(path).unwrap();
    let size = file.metadata().unwrap().len();
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    let mut counted = Counted::default();
    engine::scan([Source { name: path.to_owned(), size, reader: Box::new(file) }], size, &means, &mut counted);
    counted.0.len()
}
