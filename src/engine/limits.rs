//! The bounds of a scan (reliability.md 5.4). Whatever is hit is said, never silently applied.

/// Bounds that keep time and memory in hand on hostile input.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Entries looked at in one source, those of archives inside archives included.
    pub n_entries: u64,
    /// Archives inside archives.
    pub archive_depth: u32,
    /// Unpacked bytes of one source: at most this factor of its packed size ...
    pub ratio: u64,
    /// ... but always this many ...
    pub unpacked_floor: u64,
    /// ... and never more than this.
    pub unpacked_ceiling: u64,
    /// Structural depth that keeps its own paths; deeper parts are searched as text.
    pub depth: usize,
    /// Bytes of one value that are classified; longer values are searched as text.
    pub value_bytes: usize,
    /// Different fields of one entry that are kept apart.
    pub n_columns: usize,
    /// Findings of one job.
    pub n_findings: usize,
    /// Different values of one field that are counted exactly.
    pub n_distinct: usize,
    /// Cells of one table row.
    pub n_cells: usize,
    /// Bytes held in memory of a file inside an archive that can only be read from many places at once.
    pub spool: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            n_entries: 100_000,
            archive_depth: 2,
            ratio: 100,
            unpacked_floor: 256 << 20,
            unpacked_ceiling: 64 << 30,
            depth: 256,
            value_bytes: 1 << 20,
            n_columns: 20_000,
            n_findings: 200_000,
            n_distinct: 2_000,
            n_cells: 10_000,
            spool: 64 << 20,
        }
    }
}

impl Limits {
    /// Unpacked bytes allowed for a source of `packed` bytes.
    pub fn unpacked(&self, packed: u64) -> u64 {
        packed.saturating_mul(self.ratio).max(self.unpacked_floor).min(self.unpacked_ceiling)
    }
}
