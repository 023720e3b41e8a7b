//! Opens what holds files: zip, gzip, tar. Pushes each entry to a visitor, whatever state the archive is in.
//! Never unpacks to memory or disk; never judges what an entry holds (that is `sniff` and `format`).

use crate::model::{Note, Why};
use std::io::{Read, Seek};

/// A source that can be read from any place.
pub trait ReadSeek: Read + Seek {}
impl<R: Read + Seek> ReadSeek for R {}

/// One file of an archive, or a source that is no archive.
pub struct Entry<'a> {
    /// Path inside the archive, decoded to text. Personal: never print it unmasked.
    pub name: String,
    /// Bytes it takes in the archive, as far as known.
    pub packed: u64,
    /// Unpacked size that the archive states, if it does.
    pub declared: Option<u64>,
    /// What is worth saying already.
    pub notes: Vec<Note>,
    /// Its content.
    pub body: Body<'a>,
}

/// Content of an entry.
pub enum Body<'a> {
    /// Unpacked bytes. A failure arrives as an `io::Error` that holds [`super::error::Broken`], after the last good byte.
    Open(&'a mut dyn Read),
    /// Not opened, and why.
    Refused(Why),
}

/// Receives entries in the order of the archive. Need not read a body to its end.
pub type Visit<'v> = dyn FnMut(Entry<'_>) + 'v;
