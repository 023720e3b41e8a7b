//! What the benchmarks share: the best of several rounds, and a peer's time on the same file in the same run.

#![allow(dead_code, unreachable_pub, missing_docs)] // each benchmark uses its part

use std::process::{Command, Stdio};

/// Seconds of processor time of the fastest round.
pub fn best(rounds: u32, mut work: impl FnMut()) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let start = cpu_s();
        work();
        best = best.min(cpu_s() - start);
    }
    best
}

/// Processor time of this process and of those that it waited for: waiting for a core that others use does not count.
fn cpu_s() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields = stat.rsplit(')').next().unwrap().split_whitespace();
    // utime, stime, cutime, cstime in hundredths (proc_pid_stat(5), fields 14 to 17).
    fields.skip(11).take(4).map(|ticks| ticks.parse::<f64>().unwrap() / 100.0).sum()
}

/// Seconds that ripgrep takes to count the lines that hold an `@`, with one thread; `None` where it is missing.
pub fn count_s(rounds: u32, path: &str) -> Option<f64> {
    let count = || Command::new("rg").args(["-j1", "-c", "@", path]).stdout(Stdio::null()).status();
    count().ok().map(|_| best(rounds, || assert!(count().is_ok())))
}

/// Seconds of a table.
pub fn shown(seconds: Option<f64>) -> String {
    seconds.map_or_else(|| "-".to_owned(), |seconds| format!("{seconds:.2}"))
}
