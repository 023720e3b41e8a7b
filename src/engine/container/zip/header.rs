//! The two headers of a zip entry: in the directory (central) and in front of its bytes (local).
//! Only takes them apart; believes nothing. Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.5.3, 4.6.9.

use super::cipher::Cipher;
use crate::engine::charset::Decoders;
use crate::engine::container::little::{u16_at, u32_at, u64_at};
use crate::engine::container::name;
use crate::engine::container::unpack::Method;
use crate::model::Why;

/// `PK\x03\x04`, before each entry.
pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";
/// `PK\x01\x02`, before each record of the directory.
pub(super) const CENTRAL: [u8; 4] = *b"PK\x01\x02";
/// `PK\x07\x08`, before a data descriptor, and at the very start of a split archive.
pub(super) const DESCRIPTOR: [u8; 4] = *b"PK\x07\x08";
/// Bytes of a local header without name and extra fields.
pub(super) const LOCAL_BYTES: usize = 30;
/// Bytes of a directory record without name, extra fields and comment.
pub(super) const CENTRAL_BYTES: usize = 46;

const ZIP64_EXTRA: u16 = 0x0001;
const UNICODE_PATH_EXTRA: u16 = 0x7075;
const IS_ENCRYPTED: u16 = 1;
const HAS_DESCRIPTOR: u16 = 1 << 3;
const IS_STRONGLY_ENCRYPTED: u16 = 1 << 6;
const IS_UTF8: u16 = 1 << 11;
const IS_MASKED: u16 = 1 << 13;
const METHOD_AES: u16 = 99;
const AES_EXTRA: u16 = 0x9901;
const IN_ZIP64: u32 = u32::MAX;

/// What both headers say about an entry.
pub(super) struct Header<'a> {
    flags: u16,
    method: u16,
    /// When it was changed, in the way of MS-DOS.
    time: u16,
    /// CRC-32 of the content.
    pub(super) crc: u32,
    /// Packed bytes.
    pub(super) packed: u64,
    /// Unpacked bytes.
    pub(super) unpacked: u64,
    /// Where the local header stands, counted from where the archive believes to begin. Central only.
    pub(super) offset: u64,
    /// Bytes of the header itself, name and extra fields included.
    pub(super) n_bytes: usize,
    /// Bytes of the name as they stand.
    pub(super) raw_name: &'a [u8],
    extra: &'a [u8],
    is_link: bool,
}

impl<'a> Header<'a> {
    /// A record of the directory; `None` if `bytes` does not begin with a whole one.
    pub(super) fn central(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(&CENTRAL) {
            return None;
        }
        let (n_name, n_extra) = (usize::from(u16_at(bytes, 28)?), usize::from(u16_at(bytes, 30)?));
        let mut header = Self::common(bytes, 8, CENTRAL_BYTES, n_name, n_extra)?;
        header.n_bytes = central_bytes(bytes)?;
        let offset = u32_at(bytes, 42)?;
        header.offset = offset.into();
        header.widen(offset == IN_ZIP64);
        // Made on Unix (3) or macOS (19): the upper half of the attributes is a file mode, 0xA000 a symbolic link.
        let (host, mode) = (*bytes.get(5)?, u16_at(bytes, 40)?);
        header.is_link = matches!(host, 3 | 19) && mode & 0xF000 == 0xA000;
        Some(header)
    }

    /// A local header; `None` if `bytes` does not begin with a whole one.
    pub(super) fn local(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(&LOCAL) {
            return None;
        }
        let (n_name, n_extra) = (usize::from(u16_at(bytes, 26)?), usize::from(u16_at(bytes, 28)?));
        let mut header = Self::common(bytes, 6, LOCAL_BYTES, n_name, n_extra)?;
        header.widen(false);
        Some(header)
    }

    /// Reads what has the same order in both, from `at` on; the name begins at `n_fixed`.
    fn common(bytes: &'a [u8], at: usize, n_fixed: usize, n_name: usize, n_extra: usize) -> Option<Self> {
        Some(Self {
            flags: u16_at(bytes, at)?,
            method: u16_at(bytes, at + 2)?,
            time: u16_at(bytes, at + 4)?,
            crc: u32_at(bytes, at + 8)?,
            packed: u32_at(bytes, at + 12)?.into(),
            unpacked: u32_at(bytes, at + 16)?.into(),
            offset: 0,
            n_bytes: n_fixed + n_name + n_extra,
            raw_name: bytes.get(n_fixed..n_fixed + n_name)?,
            extra: bytes.get(n_fixed + n_name..n_fixed + n_name + n_extra)?,
            is_link: false,
        })
    }

    /// Takes the 64-bit numbers from their extra field: only those that did not fit, in this order.
    fn widen(&mut self, is_offset_wide: bool) {
        let wide = extra_field(self.extra, ZIP64_EXTRA).unwrap_or_default();
        let mut numbers = (0..3).map_while(|idx| u64_at(wide, idx * 8));
        let is_wide = |number: u64| number == u64::from(IN_ZIP64);
        if is_wide(self.unpacked) {
            self.unpacked = numbers.next().unwrap_or(self.unpacked);
        }
        if is_wide(self.packed) {
            self.packed = numbers.next().unwrap_or(self.packed);
        }
        if is_offset_wide {
            self.offset = numbers.next().unwrap_or(self.offset);
        }
    }

    /// The name as text.
    pub(super) fn name(&self, decoders: &dyn Decoders) -> String {
        let unicode = extra_field(self.extra, UNICODE_PATH_EXTRA).and_then(|field| {
            // Version 1, then the CRC-32 of the name that it replaces: a renaming tool may not know this field.
            let is_fresh = field.first() == Some(&1) && u32_at(field, 1)? == crc32fast::hash(self.raw_name);
            field.get(5..).filter(|name| is_fresh && !name.is_empty() && std::str::from_utf8(name).is_ok())
        });
        match unicode {
            Some(unicode) => name::decode(unicode, true, decoders),
            None => name::decode(self.raw_name, self.flags & IS_UTF8 != 0, decoders),
        }
    }

    /// Whether it is a folder: nothing in it (deflated, that takes two bytes), and named like one.
    pub(super) fn is_folder(&self) -> bool {
        self.packed <= 2 && self.unpacked == 0 && matches!(self.raw_name.last(), Some(b'/' | b'\\'))
    }

    /// Whether sizes and checksum stand behind the content.
    pub(super) fn has_descriptor(&self) -> bool {
        self.flags & HAS_DESCRIPTOR != 0
    }

    /// Whether the content is encrypted.
    pub(super) fn is_encrypted(&self) -> bool {
        self.flags & (IS_ENCRYPTED | IS_STRONGLY_ENCRYPTED | IS_MASKED) != 0 || self.method == METHOD_AES
    }

    /// How it is encrypted, if it is; fails for encryptions that are not known.
    pub(super) fn cipher(&self) -> Result<Option<Cipher>, Why> {
        if !self.is_encrypted() {
            return Ok(None);
        }
        if self.flags & (IS_STRONGLY_ENCRYPTED | IS_MASKED) != 0 {
            return Err(Why::Encrypted);
        }
        if self.method != METHOD_AES {
            let (by_crc, by_time) = ((self.crc >> 24) as u8, (self.time >> 8) as u8);
            // A writer that did not know the checksum yet took the time.
            let checks = if self.has_descriptor() { [by_time, by_crc] } else { [by_crc; 2] };
            return Ok(Some(Cipher::Old { checks }));
        }
        let field = extra_field(self.extra, AES_EXTRA).ok_or(Why::Encrypted)?;
        let key_bytes = match field.get(4) {
            Some(strength @ 1..=3) => 8 + 8 * usize::from(*strength),
            _ => return Err(Why::Encrypted),
        };
        Ok(Some(Cipher::Aes { key_bytes, has_crc: u16_at(field, 0) == Some(1) }))
    }

    /// How to unpack it, or why not. Says nothing about encryption.
    pub(super) fn method(&self) -> Result<Method, Why> {
        let packing = if self.method == METHOD_AES {
            extra_field(self.extra, AES_EXTRA).and_then(|field| u16_at(field, 5)).ok_or(Why::Encrypted)?
        } else {
            self.method
        };
        match packing {
            _ if self.is_link => Err(Why::SymbolicLink),
            0 => Ok(Method::Stored),
            8 => Ok(Method::Deflated),
            method => Err(Why::Method(method)),
        }
    }

    /// Whether the stated sizes contradict each other, or those of `other`.
    pub(super) fn disagrees(&self, other: &Header<'_>) -> bool {
        let is_stored = self.method() == Ok(Method::Stored) && !self.is_encrypted();
        let differs = self.unpacked != other.unpacked || self.packed != other.packed;
        is_stored && self.packed != self.unpacked || !other.has_descriptor() && differs
    }

    /// Whether this may be a real local header, for one that was found by searching.
    pub(super) fn is_plausible(&self) -> bool {
        !self.raw_name.is_empty()
            && matches!(self.method, 0..=20 | 93..=99)
            && self.raw_name.len() <= name::MAX_BYTES
            && !self.raw_name.contains(&0)
    }
}

/// Bytes of the directory record that begins here, as far as its fixed part tells.
pub(super) fn central_bytes(bytes: &[u8]) -> Option<usize> {
    let n_variable = [28, 30, 32].iter().map(|at| u16_at(bytes, *at).map(usize::from)).sum::<Option<usize>>()?;
    Some(CENTRAL_BYTES + n_variable)
}

/// Bytes of the local header that begins here, as far as its fixed part tells.
pub(super) fn local_bytes(bytes: &[u8]) -> Option<usize> {
    let n_variable = usize::from(u16_at(bytes, 26)?) + usize::from(u16_at(bytes, 28)?);
    bytes.starts_with(&LOCAL).then_some(LOCAL_BYTES + n_variable)
}

/// Content of the first extra field of this kind.
fn extra_field(mut extra: &[u8], kind: u16) -> Option<&[u8]> {
    loop {
        let n_bytes = usize::from(u16_at(extra, 2)?);
        let content = extra.get(4..4 + n_bytes)?;
        if u16_at(extra, 0)? == kind {
            return Some(content);
        }
        extra = extra.get(4 + n_bytes..)?;
    }
}
