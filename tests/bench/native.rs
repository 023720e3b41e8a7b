//! Times the engine natively on one zip: inflate alone, and scan. Prints one row of the table of `browser.mjs`.
//!
//! `cargo run --profile worker --example bench_native -- FILE.zip [ROUNDS]`

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::container::{Allowance, Body, zip};
use spillcheck::engine::{self, Limits, Means, Sink, Source};
use spillcheck::model::{EntryReport, Finding, Progress, Recognition};
use std::fs::File;
use std::time::Instant;

struct Silent;

impl Sink for Silent {
    fn recognized(&mut self, _: &Recognition) {}
    fn progress(&mut self, _: &dyn Fn() -> Progress) {}
    fn found(&mut self, _: Vec<Finding>) {}
    fn entry(&mut self, _: EntryReport) {}
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().unwrap();
    let rounds: u32 = arguments.next().map_or(3, |rounds| rounds.parse().unwrap());
    let (mut inflate_s, mut scan_s, mut n_bytes) = (f64::INFINITY, f64::INFINITY, 0);
    for _ in 0..rounds {
        let start = Instant::now();
        n_bytes = inflate(&path);
        inflate_s = inflate_s.min(start.elapsed().as_secs_f64());
        let start = Instant::now();
        scan(&path);
        scan_s = scan_s.min(start.elapsed().as_secs_f64());
    }
    let megabytes = n_bytes as f64 / 1e6;
    let name = path.rsplit('/').next().unwrap_or(&path);
    println!(
        "| native | {name} | {megabytes:.0} | - | {inflate_s:.2} | {scan_s:.2} | {:.2} | {:.0} | - |",
        scan_s / inflate_s,
        megabytes / scan_s
    );
}

fn inflate(path: &str) -> u64 {
    let mut file = File::open(path).unwrap();
    let allowance = Allowance::new(&Limits::default(), &NativeDecoders, file.metadata().unwrap().len());
    let mut buffer = vec![0; 256 << 10];
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

fn scan(path: &str) {
    let file = File::open(path).unwrap();
    let size = file.metadata().unwrap().len();
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders };
    engine::scan([Source { name: path.to_owned(), size, reader: Box::new(file) }], size, &means, &mut Silent);
}
