//! Opens what holds files: zip, gzip, tar. Pushes each entry to a visitor, whatever state the archive is in.
//! Never unpacks to memory or disk; never judges what an entry holds (that is `sniff` and `format`).
//!
//! | door | for |
//! |---|---|
//! | [`zip::walk`] | a zip that can be read from any place |
//! | [`zip::walk_stream`] | a zip inside something else |
//! | [`tar::walk_stream`] | a tar, mostly inside a gzip |
//! | [`gzip::reader`] | a gzip: one stream, no names |
//!
//! All of them draw on one [`Allowance`] per source, made by whoever opens the source and handed down to archives
//! inside archives, so that nesting multiplies nothing. Nothing is returned: what is wrong with an archive as a whole
//! arrives as a visit too, under a name in round brackets ([`FURTHER`]), so that it cannot be overlooked.

use super::charset::Decoders;
use super::limits::Limits;
use crate::model::{Note, Why};
use std::cell::Cell;
use std::io::{Read, Seek};

pub mod gzip;
mod little;
mod name;
mod password;
#[cfg(test)]
mod sample;
pub mod tar;
mod unpack;
pub mod zip;

pub use password::Password;

/// A source that can be read from any place.
pub trait ReadSeek: Read + Seek {}
impl<R: Read + Seek> ReadSeek for R {}

/// One file of an archive, or a source that is no archive.
pub struct Entry<'a> {
    /// Path inside the archive, decoded to text, at most 4 KiB. Personal: never print it unmasked.
    pub name: String,
    /// Bytes it takes in the archive, as far as known.
    pub packed: u64,
    /// Unpacked size that the archive states, if it does.
    pub declared: Option<u64>,
    /// What is worth saying already.
    pub notes: Vec<Note>,
    /// Its content.
    pub body: Body<'a>,
    /// Whether it is visited once more.
    pub turn: Turn<'a>,
}

/// Which visit of an entry this is. Where entries can be read in any order, a visitor may see the others first.
#[derive(Clone, Copy)]
pub enum Turn<'a> {
    /// There is no other.
    Only,
    /// A number left here puts the entry off: it is visited again behind all others.
    First(&'a Cell<Option<u32>>),
    /// The second, with the number that was left at the first.
    Second(u32),
}

/// Content of an entry.
pub enum Body<'a> {
    /// Unpacked bytes. A failure arrives as an `io::Error` that holds [`super::error::Broken`], after the last good byte.
    Open(&'a mut dyn Read),
    /// Not opened, and why.
    Refused(Why),
}

/// Receives entries in the order of the archive, and then those that were put off ([`Turn`]). Need not read a body to its
/// end.
pub type Visit<'v> = dyn FnMut(Entry<'_>) + 'v;

/// Name of the visit that stands for entries which are not visited one by one: too many, or lost.
pub const FURTHER: &str = "(further entries)";

/// What one source may still unpack to, together with all archives inside it, and what its names may be decoded
/// and its entries decrypted with.
///
/// Counted in `Cell`s because an archive and the archive inside it draw on it in turn.
pub struct Allowance<'d> {
    decoders: &'d dyn Decoders,
    password: Option<&'d Password>,
    bytes: Cell<u64>,
    entries: Cell<u64>,
    is_spent: Cell<bool>,
}

impl<'d> Allowance<'d> {
    /// The allowance of a source of `packed` bytes.
    pub fn new(limits: &Limits, decoders: &'d dyn Decoders, packed: u64) -> Self {
        Self {
            decoders,
            password: None,
            bytes: Cell::new(limits.unpacked(packed)),
            entries: Cell::new(limits.n_entries),
            is_spent: Cell::new(false),
        }
    }

    /// The same with a password for the entries that are protected by one.
    #[must_use]
    pub fn with_password(self, password: Option<&'d Password>) -> Self {
        Self { password, ..self }
    }

    /// An allowance of its own for an archive of `packed` bytes that is looked through before it is read.
    #[must_use]
    pub fn anew(&self, limits: &Limits, packed: u64) -> Self {
        Self::new(limits, self.decoders, packed).with_password(self.password)
    }

    /// Whether more bytes were unpacked than allowed: every read fails from here on.
    pub fn is_spent(&self) -> bool {
        self.is_spent.get()
    }

    /// Counts unpacked bytes. The read that crosses the line is still delivered, the next one fails.
    fn charge(&self, n_bytes: usize) {
        match self.bytes.get().checked_sub(n_bytes as u64) {
            Some(left) => self.bytes.set(left),
            None => self.is_spent.set(true),
        }
    }

    /// Entries that may still be looked at.
    fn n_entries(&self) -> u64 {
        self.entries.get()
    }

    /// Counts one entry. `false`: there were too many already.
    fn admit(&self) -> bool {
        let left = self.entries.get().checked_sub(1);
        self.entries.set(left.unwrap_or_default());
        left.is_some()
    }
}

/// Visits something that is not one entry, or was not found as one.
fn refuse(visit: &mut Visit<'_>, packed: u64, why: Why) {
    refuse_in_turn(visit, packed, why, Turn::Only);
}

fn refuse_in_turn(visit: &mut Visit<'_>, packed: u64, why: Why, turn: Turn<'_>) {
    let (name, body) = (FURTHER.to_owned(), Body::Refused(why));
    visit(Entry { name, packed, declared: None, notes: Vec::new(), body, turn });
}

/// Entries that were passed over because there were too many.
#[derive(Default)]
struct Further {
    n_entries: u64,
    packed: u64,
}

impl Further {
    fn add(&mut self, packed: u64) {
        self.n_entries = self.n_entries.saturating_add(1);
        self.packed = self.packed.saturating_add(packed);
    }

    fn report(&self, visit: &mut Visit<'_>) {
        if self.n_entries > 0 {
            refuse(visit, self.packed, Why::TooManyEntries(self.n_entries));
        }
    }
}
