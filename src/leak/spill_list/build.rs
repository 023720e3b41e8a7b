//! Builds a `.spill` list: entries in any order and any number in, bytes out. The same entries give the same bytes,
//! whatever the memory. Opens no file: scratch and output are the caller's.

use super::derive::{self, Digester};
use super::describe::Description;
use super::layout::{self, DESCRIPTION_MAX, Hardening, Header, PAYLOAD_BITS_MAX, Rule};
use super::sort::{Entry, Scratch, Sorter};
use super::write::ListWriter;
use crate::model::DigestKind;
use std::io::{Error, ErrorKind, Result, Seek, Write};

/// What a list is to be, its entries aside.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// What it says of itself.
    pub description: Description,
    /// Digest of its entries.
    pub digest: DigestKind,
    /// How addresses were spelt before they were digested.
    pub rule: Rule,
    /// Argon2's parameters, for that digest only.
    pub hardening: Option<Hardening>,
}

/// What was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    /// Different entries, test entries left out.
    pub n_entries: u64,
    /// Bytes of the list.
    pub bytes: u64,
}

enum Entries {
    Plain(Sorter<u64>),
    Grouped(Sorter<(u64, u32)>),
}

/// Takes the entries of a list.
pub struct Builder<'s> {
    entries: Entries,
    n_groups: usize,
    scratch: &'s mut dyn Scratch,
}

impl<'s> Builder<'s> {
    /// Takes at most `memory_bytes` for entries, and what is beyond that to the scratch.
    pub fn new(n_groups: usize, memory_bytes: usize, scratch: &'s mut dyn Scratch) -> Self {
        let entries = match n_groups {
            0 => Entries::Plain(Sorter::new(memory_bytes)),
            _ => Entries::Grouped(Sorter::new(memory_bytes)),
        };
        Self { entries, n_groups, scratch }
    }

    /// Takes an entry, of which the first 64 bits are kept. Bit i of the payload: it belongs to group i. An entry that
    /// comes again belongs to all its groups together.
    #[inline]
    pub fn push(&mut self, digest: &[u8], payload: u32) -> Result<()> {
        let prefix = derive::prefix(digest).ok_or(ErrorKind::InvalidInput)?;
        match &mut self.entries {
            Entries::Plain(sorter) => sorter.push(prefix, self.scratch),
            Entries::Grouped(sorter) => sorter.push((prefix, payload), self.scratch),
        }
    }

    /// Writes the list, from the start of `out` on.
    pub fn finish<W: Write + Seek>(mut self, recipe: &Recipe, out: &mut W) -> Result<Built> {
        let text = recipe.description.text();
        let n_groups = recipe.description.groups.len();
        if n_groups != self.n_groups || n_groups > usize::from(PAYLOAD_BITS_MAX) {
            return Err(Error::new(ErrorKind::InvalidInput, "there are more groups than a list can tell apart"));
        }
        if text.len() > DESCRIPTION_MAX as usize {
            return Err(Error::new(ErrorKind::InvalidInput, "the description is longer than 64 KiB"));
        }
        let digester = Digester::new(recipe.digest, recipe.hardening.as_ref())
            .ok_or_else(|| Error::new(ErrorKind::InvalidInput, "no list is made of this digest"))?;
        for number in 1..=derive::n_canaries(recipe.digest) {
            let prefix = digester.prefix(derive::member(number).as_bytes()).ok_or(ErrorKind::OutOfMemory)?;
            self.push(&prefix.to_be_bytes(), 0)?;
        }
        let header = header(recipe, &text);
        match self.entries {
            Entries::Plain(sorter) => write(sorter, self.scratch, header, &text, out),
            Entries::Grouped(sorter) => write(sorter, self.scratch, header, &text, out),
        }
    }
}

/// What is known before the entries are counted.
fn header(recipe: &Recipe, text: &str) -> Header {
    let is_hardened = recipe.digest == DigestKind::Argon2id;
    Header {
        digest: recipe.digest,
        rule: recipe.rule,
        bucket_bits: 0,
        rice_bits: 0,
        payload_bits: recipe.description.groups.len() as u8,
        n_entries: 0,
        n_canaries: derive::n_canaries(recipe.digest),
        description_bytes: text.len() as u32,
        body_bytes: 0,
        hardening: recipe.hardening.filter(|_| is_hardened),
        body_sha256: [0; 32],
        seal: [0; 32],
    }
}

fn write<E: Entry, W: Write + Seek>(
    entries: Sorter<E>,
    scratch: &mut dyn Scratch,
    mut header: Header,
    text: &str,
    out: &mut W,
) -> Result<Built> {
    let sorted = entries.finish(scratch)?;
    let n_entries = sorted.count(scratch)?;
    header.n_entries = n_entries;
    header.bucket_bits = layout::bucket_bits(n_entries);
    header.rice_bits = layout::rice_bits(n_entries);
    let n_canaries = u64::from(header.n_canaries);
    let payload_mask = ((1_u64 << header.payload_bits) - 1) as u32;
    let mut writer = ListWriter::new(header, text, out)?;
    sorted.each(scratch, &mut |entry| writer.entry(entry.prefix(), entry.payload() & payload_mask))?;
    Ok(Built { n_entries: n_entries - n_canaries, bytes: writer.finish()? })
}
