//! Times the search of text lists natively, beside ripgrep, in seconds of processor time (Linux): one row of a table for
//! each kind of list and number of needles.
//!
//! `cargo run --profile worker --example bench_hex -- [FOLDER]`
//!
//! Makes its lists once, in FOLDER (`target/bench_hex`): 1 GB of invented hashes each.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

mod yardstick;

use spillcheck::leak::{List, NativeCompose, Needles, Options, ReadAt, Subject, check_text};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Result, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use yardstick::best;

const N_BYTES: u64 = 1_000_000_000;
const ROUNDS: u32 = 3;

struct Disk(File, u64);

impl ReadAt for Disk {
    fn size(&self) -> u64 {
        self.1
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> Result<usize> {
        let mut n_filled = 0;
        while n_filled < space.len() {
            match self.0.read_at(&mut space[n_filled..], offset + n_filled as u64)? {
                0 => break,
                n_bytes => n_filled += n_bytes,
            }
        }
        Ok(n_filled)
    }
}

/// Layouts: what stands before a hash of so many digits, and behind it.
const LAYOUTS: [(&str, usize, &str, &str); 4] = [
    ("sha256", 64, "", "\n"),
    ("sha1-count", 40, "", ":12\r\n"),
    ("sha256-csv", 64, "\"17\",\"", "\",\"2019-12-04\"\n"),
    ("mail-md5", 32, "user.name@example.com:", "\n"),
];

fn main() {
    let folder = std::env::args().nth(1).map_or_else(|| PathBuf::from("target/bench_hex"), PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    println!("| list | needles | read alone | ours | MB/s | rg -F -f | ratio | found |");
    println!("|---|---|---|---|---|---|---|---|");
    for (name, n_digits, before, behind) in LAYOUTS {
        let path = folder.join(format!("{name}.txt"));
        if !path.exists() {
            make(&path, n_digits, before, behind);
        }
        for n_subjects in [30, 3_000] {
            row(&path, name, n_subjects);
        }
    }
}

fn row(path: &Path, name: &str, n_subjects: u32) {
    let file = File::open(path).unwrap();
    let size = file.metadata().unwrap().len();
    let disk = Disk(file, size);
    let subjects: Vec<Subject> = (0..n_subjects).map(|idx| Subject::Address(format!("pat{idx}@example.com"))).collect();
    let needles = Needles::of(&subjects, &NativeCompose);
    let read_s = best(ROUNDS, || {
        let mut space = vec![0; 4 << 20];
        let mut at = 0;
        while at < size {
            at += disk.read_at(at, &mut space).unwrap() as u64;
        }
    });
    let mut n_found = 0;
    let ours_s = best(ROUNDS, || {
        let list = List { name, content: &disk, prefix: None };
        let options = Options { is_thorough: true, ..Options::default() };
        n_found = check_text(&list, &needles, &options, &mut |_| {}).matches.len();
    });
    assert!(n_found > 0, "the planted address was missed");
    let digests: Vec<String> = (0..n_subjects * 10).map(|idx| digits(u64::from(idx) + (1 << 50), 64)).collect();
    let patterns = path.with_extension("patterns");
    std::fs::write(&patterns, digests.join("\n")).unwrap();
    let is_there = Command::new("rg").arg("--version").output().is_ok();
    let rg_s = if is_there && n_subjects <= 30 {
        best(ROUNDS, || {
            Command::new("rg").args(["-j1", "-c", "-F", "-f"]).arg(&patterns).arg(path).output().unwrap();
        })
    } else {
        f64::NAN
    };
    let megabytes = size as f64 / 1e6;
    println!(
        "| {name} | {} | {read_s:.2} | {ours_s:.2} | {:.0} | {rg_s:.2} | {:.1} | {n_found} |",
        n_subjects * 10,
        megabytes / ours_s,
        rg_s / ours_s
    );
}

fn digits(number: u64, n_digits: usize) -> String {
    let mut state = number;
    let mut text = String::with_capacity(n_digits);
    while text.len() < n_digits {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ state >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        write!(text, "{:016x}", mixed ^ mixed >> 27).unwrap();
    }
    text.truncate(n_digits);
    text
}

/// SHA-256, SHA-1 or MD5 of `pat0@example.com`, by length.
fn planted(n_digits: usize) -> &'static str {
    match n_digits {
        64 => "13833f092ac7beeb4696e800f00d683619d3a22873c2e81bab381eee985d1c37",
        40 => "0748db7ee0de275f93fbe0908f5fde704ca5aa0f",
        _ => "b81d261163c6d07aa6e5109348432a9f",
    }
}

fn make(path: &Path, n_digits: usize, before: &str, behind: &str) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    let n_line = (n_digits + before.len() + behind.len()) as u64;
    for idx in 0..N_BYTES / n_line {
        write!(file, "{before}{}{behind}", digits(idx * 7, n_digits)).unwrap();
    }
    // The one address that is looked for and is there.
    write!(file, "{before}{}{behind}", planted(n_digits)).unwrap();
    file.flush().unwrap();
}
