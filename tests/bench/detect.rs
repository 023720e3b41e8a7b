//! Times `spillcheck detect` on the files of rows of `mixed_export`. Prints a row of a table for each.
//!
//! `bench_detect PROGRAM FILE... [ROUNDS]`
//!
//! Best of the rounds, with the answers thrown away; counting the lines that hold an `@` is the yardstick.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod yardstick;

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use yardstick::{best, count_s, shown};

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let rounds = arguments.pop_if(|last| last.parse::<u32>().is_ok()).map_or(3, |rounds| rounds.parse().unwrap());
    let (program, files) = arguments.split_first().unwrap();
    println!("| detect | MB | rows | s | rows/s | MB/s | rg -c @ s |");
    println!("|---|---|---|---|---|---|---|");
    for path in files {
        let megabytes = std::fs::metadata(path).unwrap().len() as f64 / 1e6;
        let n_rows = BufReader::new(File::open(path).unwrap()).split(b'\n').count();
        let detect_s = best(rounds, || {
            let rows = File::open(path).unwrap();
            let status = Command::new(program).arg("detect").stdin(rows).stdout(Stdio::null()).status();
            assert!(status.unwrap().success());
        });
        println!(
            "| {} | {megabytes:.0} | {n_rows} | {detect_s:.2} | {:.0} | {:.0} | {} |",
            path.rsplit('/').next().unwrap_or(path),
            n_rows as f64 / detect_s,
            megabytes / detect_s,
            shown(count_s(rounds, path)),
        );
    }
}
