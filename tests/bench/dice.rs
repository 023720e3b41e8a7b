//! A small reproducible generator for the benchmarks' inventions (Knuth's MMIX constants).

#![allow(dead_code, unreachable_pub, missing_docs, clippy::indexing_slicing)] // each benchmark uses its part

/// The state.
pub struct Dice(pub u64);

impl Dice {
    /// 31 random bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// A number of the range.
    pub fn between(&mut self, (low, high): (f64, f64)) -> f64 {
        low + (high - low) * (self.next() as f64 / f64::from(1_u32 << 31))
    }

    /// One of the words.
    pub fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.next() as usize % words.len()]
    }

    /// Whether a thing happens that happens once in `n`.
    pub fn once_in(&mut self, n: u64) -> bool {
        self.next().is_multiple_of(n)
    }
}
