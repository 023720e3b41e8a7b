//! Packed bytes of an entry in a stream, where often only the bytes themselves tell where they end.
//! Never looks back: what was handed out is gone. Source: APPNOTE.TXT 6.3.10, 4.3.9 (data descriptors).

use super::header::{CENTRAL, DESCRIPTOR, LOCAL};
use crate::engine::container::little::{u32_at, u64_at};
use crate::engine::container::unpack::{Content, Packed};
use crate::engine::window::Window;
use crate::model::Why;

/// The longest data descriptor: signature, CRC, two 64-bit sizes.
const DESCRIPTOR_BYTES: usize = 24;
/// A descriptor, and the signature behind it.
const LOOKAHEAD_BYTES: usize = DESCRIPTOR_BYTES + 4;

/// How the end of an entry is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// After so many packed bytes.
    Stated(u64),
    /// The packing tells (deflate).
    Packing,
    /// Only by a descriptor that agrees with what stands before it (stored by a writer that could not seek).
    Search,
}

/// Where the checksum stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// In the local header.
    Stated(u32),
    /// Behind the content.
    Descriptor,
}

/// Packed bytes of the entry that the window stands on.
pub(super) struct Member<'w, 'r> {
    window: &'w mut Window<'r>,
    start: u64,
    sure_until: u64,
    extent: Extent,
    check: Check,
}

impl<'w, 'r> Member<'w, 'r> {
    pub(super) fn new(window: &'w mut Window<'r>, extent: Extent, check: Check) -> Self {
        let start = window.position();
        Self { window, start, sure_until: start, extent, check }
    }

    /// Packed bytes consumed so far.
    fn n_packed(&self) -> u64 {
        self.window.position() - self.start
    }

    /// Number of bytes at hand that surely belong to the content; 0 at its end. Looks at each byte once.
    fn n_sure(&mut self) -> usize {
        let position = self.window.position();
        if self.sure_until <= position {
            self.window.at_least(2 * LOOKAHEAD_BYTES);
            let (data, n_packed) = (self.window.data(), self.n_packed());
            let is_end = |at: &usize| is_end(data, *at, n_packed + *at as u64);
            let mut marks = memchr::memmem::find_iter(data, b"PK").map(|at| unsigned(data, at).unwrap_or(at));
            let n_sure = marks.find(is_end).unwrap_or_else(|| match data.len().saturating_sub(LOOKAHEAD_BYTES) {
                // Nothing comes behind these.
                0 => data.len(),
                // Whatever comes may turn the last bytes at hand into a descriptor.
                n_sure => n_sure,
            });
            self.sure_until = position + n_sure as u64;
        }
        (self.sure_until - position) as usize
    }
}

impl Packed for Member<'_, '_> {
    fn chunk(&mut self) -> Result<&[u8], Why> {
        let n_bytes = match self.extent {
            Extent::Stated(packed) => usize::try_from(packed.saturating_sub(self.n_packed())).unwrap_or(usize::MAX),
            Extent::Packing => usize::MAX,
            Extent::Search => self.n_sure(),
        };
        let is_lost = self.extent == Extent::Search && self.window.is_empty();
        if n_bytes == 0 && !is_lost {
            return Ok(&[]);
        }
        let chunk = self.window.chunk()?;
        Ok(chunk.get(..n_bytes).unwrap_or(chunk))
    }

    fn advance(&mut self, n_bytes: usize) {
        self.window.consume(n_bytes);
    }
}

impl Content for Member<'_, '_> {
    fn verify(&mut self, crc: u32, n_unpacked: u64) -> Result<(), Why> {
        let stated = match self.check {
            Check::Stated(stated) => stated,
            Check::Descriptor => {
                let n_packed = self.n_packed();
                self.window.at_least(LOOKAHEAD_BYTES);
                let found = Descriptor::read(self.window.data(), crc, n_packed, n_unpacked);
                let Descriptor { crc, n_bytes } = found.ok_or(self.window.failure().unwrap_or(Why::CutAt(0)))?;
                self.window.consume(n_bytes);
                crc
            }
        };
        if stated == crc { Ok(()) } else { Err(Why::Checksum) }
    }
}

/// Whether the content of `n_packed` stored bytes ends at `at`: a descriptor stands there that states this size.
fn is_end(data: &[u8], at: usize, n_packed: u64) -> bool {
    let descriptor = data.get(at..).unwrap_or_default();
    let sizes_at = if descriptor.starts_with(&DESCRIPTOR) { 8 } else { 4 };
    let narrow = (u32_at(descriptor, sizes_at), u32_at(descriptor, sizes_at + 4));
    let wide = (u64_at(descriptor, sizes_at), u64_at(descriptor, sizes_at + 8));
    let low = n_packed as u32;
    let is_narrow = narrow == (Some(low), Some(low)) && is_header(descriptor, sizes_at + 8);
    is_narrow || wide == (Some(n_packed), Some(n_packed)) && is_header(descriptor, sizes_at + 16)
}

/// Whether the next entry or the directory begins at `at`.
fn is_header(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(&LOCAL) || rest.starts_with(&CENTRAL))
}

/// Where a descriptor without signature would begin, if a header begins at `header_at`.
fn unsigned(data: &[u8], header_at: usize) -> Option<usize> {
    if !is_header(data, header_at) {
        return None;
    }
    // The two equal sizes (the entry is stored) tell the narrow from the wide form.
    let narrow = header_at.checked_sub(12)?;
    if u32_at(data, narrow + 4) == u32_at(data, narrow + 8) {
        return Some(narrow);
    }
    header_at.checked_sub(20)
}

/// What stands behind the content of an entry whose sizes were not known before.
struct Descriptor {
    crc: u32,
    n_bytes: usize,
}

impl Descriptor {
    /// The form of the descriptor that agrees with what was found, or that looks most like one. `None`: the stream
    /// ends before it. Nothing that looks like one: no bytes, and the search for the next header goes on from there.
    fn read(bytes: &[u8], crc: u32, n_packed: u64, n_unpacked: u64) -> Option<Self> {
        let signature = if bytes.starts_with(&DESCRIPTOR) { 4 } else { 0 };
        let stated = u32_at(bytes, signature)?;
        let wide = (u64_at(bytes, signature + 4), u64_at(bytes, signature + 12));
        let n_bytes = if wide == (Some(n_packed), Some(n_unpacked)) || is_header(bytes, signature + 20) {
            signature + 20
        } else if signature > 0 || stated == crc || is_header(bytes, 12) {
            signature + 12
        } else {
            0
        };
        Some(Self { crc: stated, n_bytes })
    }
}
