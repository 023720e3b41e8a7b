//! The checker of the page with doors for the benchmark: read a list and do nothing with it, check it, check a sorted list
//! of ten gigabytes that is made up where it is read. Same crate, same profile, same reader as the page's; only the doors
//! are different.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use spillcheck::engine::{Limits, Means};
use spillcheck::leak::{self, List, Needles, Options, Part, ReadAt, Search, Subject};
use spillcheck::model::{ListReport, Way};
use spillcheck::worker::blob_reader::BlobAt;
use spillcheck::worker::decoders::{BrowserCompose, BrowserDecoders};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Blob;

fn main() {}

/// Reads the list in pieces of this size and returns the number of bytes.
#[wasm_bindgen]
pub fn read_list(blob: Blob, piece: usize) -> f64 {
    let list = BlobAt::new(blob);
    let mut space = vec![0; piece];
    let mut at = 0;
    while at < list.size() {
        at += list.read_at(at, &mut space).unwrap() as u64;
    }
    at as f64
}

/// Checks one part of a list for addresses with many spellings; every other one is `userN@example.com`. Returns matches,
/// reads where they are counted, spellings, and 1 if a miss proves something.
#[wasm_bindgen]
pub fn check_list(blob: Blob, n_addresses: u32, step: u32, idx: u32, n_parts: u32) -> Vec<f64> {
    let needles = needles(n_addresses, step);
    let report = check(&BlobAt::new(blob), &needles, Options { is_thorough: true, part: Part { idx, n_parts } });
    told(&report)
}

/// Checks a sorted list of `gigabytes` that exists nowhere.
#[wasm_bindgen]
pub fn check_sorted(gigabytes: u32, n_addresses: u32) -> Vec<f64> {
    let list = Sorted { n_lines: u64::from(gigabytes) * 1_000_000_000 / Sorted::LINE };
    let report = check(&list, &needles(n_addresses, 1), Options::default());
    told(&report)
}

fn told(report: &ListReport) -> Vec<f64> {
    let n_reads = match report.way {
        Way::Sorted { n_reads, .. } | Way::Indexed { n_reads } => n_reads,
        Way::Whole => 0,
    };
    let is_proof = f64::from(u8::from(report.trouble.is_none()));
    vec![report.matches.len() as f64, n_reads as f64, report.spellings.len() as f64, is_proof]
}

fn needles(n_addresses: u32, step: u32) -> Needles {
    let subject = |idx: u32| match idx % 2 {
        0 => Subject::Address(format!("user{}@example.com", idx * step)),
        _ => Subject::Address(format!("No.Body{idx}+cam@gmail.com")),
    };
    Needles::of(&(0..n_addresses).map(subject).collect::<Vec<_>>(), &BrowserCompose)
}

fn check(content: &dyn ReadAt, needles: &Needles, options: Options) -> ListReport {
    let means = Means { limits: &Limits::default(), decoders: &BrowserDecoders, password: None, salt: None };
    let search = Search { needles, options, means: &means };
    leak::check(&List { name: "list", content, prefix: None }, &search, &mut |_| {})
}

/// Lines `hash:1`, the hash growing evenly with some noise behind.
struct Sorted {
    n_lines: u64,
}

impl Sorted {
    const LINE: u64 = 44;
}

impl ReadAt for Sorted {
    fn size(&self) -> u64 {
        Self::LINE * self.n_lines
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
        let end = (offset + space.len() as u64).min(self.size());
        let (mut at, mut n_bytes) = (offset, 0);
        while at < end {
            let (idx, skip) = (at / Self::LINE, (at % Self::LINE) as usize);
            let first = (u128::from(idx) << 64) / u128::from(self.n_lines);
            let noise = u128::from(idx).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 3;
            let line = format!("{first:016X}{noise:024X}:1\r\n");
            let rest = &line.as_bytes()[skip..line.len().min(skip + (end - at) as usize)];
            space[n_bytes..n_bytes + rest.len()].copy_from_slice(rest);
            n_bytes += rest.len();
            at += rest.len() as u64;
        }
        Ok(n_bytes)
    }
}
