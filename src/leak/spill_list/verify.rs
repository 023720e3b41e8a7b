//! What a `.spill` list says of itself and whether it holds, without anybody being looked for in it.

use super::check;
use super::describe::Description;
use super::layout::{Hardening, Rule};
use super::read::{Counted, Opened};
use crate::leak::{ReadAt, Tick};
use crate::model::{DigestKind, LeakWhy};

/// A list as it presents itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    /// What it says of itself. Foreign text.
    pub description: Description,
    /// Digest of its entries.
    pub digest: DigestKind,
    /// How addresses were spelt before they were digested.
    pub rule: Rule,
    /// Argon2's parameters, for that digest only.
    pub hardening: Option<Hardening>,
    /// Entries, test entries left out.
    pub n_entries: u64,
    /// Bytes of the file.
    pub bytes: u64,
    /// Bits that pick a bucket.
    pub bucket_bits: u8,
    /// Rice parameter.
    pub rice_bits: u8,
    /// Bits of payload of an entry.
    pub payload_bits: u8,
    /// SHA-256 of the body.
    pub body_sha256: [u8; 32],
    /// Test entries that were answered rightly, or why nothing of the list is to be believed.
    pub canaries: Result<u32, LeakWhy>,
    /// Whether every entry and every checksum holds; `None`: nobody asked.
    pub whole: Option<Result<(), LeakWhy>>,
}

/// How much of a list is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Header, description, tables and test entries.
    Front,
    /// All of it.
    Whole,
}

/// Opens a list and looks at it.
pub fn present(content: &dyn ReadAt, depth: Depth, tick: &mut Tick<'_>) -> Result<Presented, LeakWhy> {
    let mut list = Counted::new(content);
    let opened = Opened::open(&mut list)?;
    let canaries = check::canaries(&opened, &mut list);
    let whole = (depth == Depth::Whole).then(|| opened.verify(&mut list, tick));
    let header = opened.header;
    Ok(Presented {
        description: opened.description,
        digest: header.digest,
        rule: header.rule,
        hardening: header.hardening,
        n_entries: header.n_entries - u64::from(header.n_canaries),
        bytes: content.size(),
        bucket_bits: header.bucket_bits,
        rice_bits: header.rice_bits,
        payload_bits: header.payload_bits,
        body_sha256: header.body_sha256,
        canaries,
        whole,
    })
}
