//! The engine of the worker with two doors for the benchmark: inflate an archive and do nothing with it, and scan it.
//! Same crate, same profile, same reader as the page's worker; only the doors are different.

#![allow(missing_docs)]

use spillcheck::engine::container::{Allowance, Body, zip};
use spillcheck::engine::{self, Limits, Means, Sink, Source};
use spillcheck::model::{EntryReport, Finding, Progress, Recognition};
use spillcheck::worker::blob_reader::BlobReader;
use spillcheck::worker::decoders::BrowserDecoders;
use std::io::Read;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Blob;

fn main() {}

/// Unpacks every entry into one buffer and returns the number of bytes.
#[wasm_bindgen]
pub fn inflate(blob: Blob) -> f64 {
    let mut reader = BlobReader::new(blob);
    let allowance = Allowance::new(&Limits::default(), &BrowserDecoders, reader.size());
    let mut buffer = vec![0; 256 << 10];
    let mut n_bytes = 0_u64;
    zip::walk(&mut reader, &allowance, &mut |entry| {
        if let Body::Open(body) = entry.body {
            while let Ok(n @ 1..) = body.read(&mut buffer) {
                n_bytes += n as u64;
            }
        }
    });
    n_bytes as f64
}

/// Reads the file as it is and returns the number of bytes.
#[wasm_bindgen]
pub fn read(blob: Blob) -> f64 {
    let mut reader = BlobReader::new(blob);
    let mut buffer = vec![0; 256 << 10];
    let mut n_bytes = 0_u64;
    while let Ok(n @ 1..) = reader.read(&mut buffer) {
        n_bytes += n as u64;
    }
    n_bytes as f64
}

/// Scans the file and returns the number of findings.
#[wasm_bindgen]
pub fn scan(blob: Blob, name: String) -> f64 {
    let reader = BlobReader::new(blob);
    let size = reader.size();
    let means = Means { limits: &Limits::default(), decoders: &BrowserDecoders, password: None, salt: None };
    let mut counted = Counted::default();
    engine::scan([Source { name, size, reader: Box::new(reader) }], size, &means, &mut counted);
    counted.n_findings as f64
}

#[derive(Default)]
struct Counted {
    n_findings: u64,
    told_ms: f64,
}

impl Sink for Counted {
    fn recognized(&mut self, _: &Recognition) {}

    fn progress(&mut self, progress: &dyn Fn() -> Progress) {
        // As the page's worker does: look at the clock, and tell ten times a second.
        let now_ms = js_sys::Date::now();
        if now_ms - self.told_ms >= 100.0 {
            self.told_ms = now_ms;
            progress();
        }
    }

    fn found(&mut self, findings: Vec<Finding>) {
        self.n_findings += findings.len() as u64;
    }

    fn entry(&mut self, _: EntryReport) {}
}
