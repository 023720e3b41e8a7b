//! What the benchmarks share: the best of several rounds, and a peer's time on the same file in the same run.

#![allow(dead_code, unreachable_pub, missing_docs)] // each benchmark uses its part

use std::process::{Command, Stdio};
use std::time::Instant;

/// Seconds of the fastest round.
pub fn best(rounds: u32, mut work: impl FnMut()) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let start = Instant::now();
        work();
        best = best.min(start.elapsed().as_secs_f64());
    }
    best
}

/// Seconds in which ripgrep counts the lines that hold an `@`, with one thread; `None` where it is missing.
pub fn count_s(rounds: u32, path: &str) -> Option<f64> {
    let count = || Command::new("rg").args(["-j1", "-c", "@", path]).stdout(Stdio::null()).status();
    count().ok().map(|_| best(rounds, || assert!(count().is_ok())))
}

/// Seconds of a table.
pub fn shown(seconds: Option<f64>) -> String {
    seconds.map_or_else(|| "-".to_owned(), |seconds| format!("{seconds:.2}"))
}
