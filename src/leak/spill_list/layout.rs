//! The numbers of a `.spill` list: the header as bytes and back, where its parts stand, and whether a file of this size
//! can hold them. Allocates nothing on the word of a header.

use super::rice::Coding;
use crate::model::{DigestKind, LeakWhy, Why};

/// The high bit, the line end of Windows and the zero bytes behind it show every mangling by a text mode, as in PNG.
pub(super) const MAGIC: [u8; 8] = *b"\x89SPILL\r\n";
/// Version of the format.
pub(super) const VERSION: u16 = 1;
/// Bytes of the header.
pub(super) const HEADER: usize = 136;
/// Bytes of the header under its own CRC-32, which stands right behind them.
const CHECKED: usize = 132;
/// Bytes of the header under the seal, which stands right behind them.
pub(super) const SEALED: usize = 100;
/// Bits of every digest that are kept.
pub(super) const WIDTH: u8 = 64;
/// Bytes of the body under one CRC-32.
pub(super) const BLOCK: u64 = 16 << 10;
/// Bytes of one offset of the directory.
pub(super) const OFFSET: usize = 5;
/// Most bits that pick a bucket: the directory stays below 5 MiB, so that a page can hold it.
pub(super) const BUCKET_BITS_MAX: u8 = 20;
/// Most bytes of a description.
pub(super) const DESCRIPTION_MAX: u32 = 64 << 10;
/// Most bytes of a bucket: it is read in one piece, with the blocks at both ends, below `MAX_READ`.
pub(super) const BUCKET_MAX: u64 = 8 << 20;
/// Most test entries.
pub(super) const CANARIES_MAX: u32 = 4;
/// Most bits of payload.
pub(super) const PAYLOAD_BITS_MAX: u8 = 32;
/// Most entries of an average bucket, as long as the directory may grow.
const BUCKET_ENTRIES: u64 = 384;
/// -ln((√5 - 1) / 2) of 2^64. A Rice parameter k is best as soon as 2^k reaches 0.4812 of the mean gap: from there on
/// one more bit in every entry costs more than it saves in unary digits. In integers, so that every machine agrees.
const BEST_RICE: u128 = 0x7b30_b2bb_1458_2652;

/// How the publisher spelt addresses before hashing them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// Not said.
    #[default]
    Unknown,
    /// Trimmed, lower case.
    Lower,
}

/// What Argon2id (version 0x13, 32 bytes) is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardening {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
    /// Salt of this list.
    pub salt: [u8; 16],
}

impl Hardening {
    /// The first choice of OWASP's password storage cheat sheet and of the `argon2` crate: 45 ms natively, 79 ms in a
    /// browser (leak-check.md, section 2.4).
    pub(super) fn with_salt(salt: [u8; 16]) -> Self {
        Self { memory_kib: 19 << 10, passes: 2, lanes: 1, salt }
    }

    /// A list must not make its reader wait for minutes or take all its memory: a page has 1 GiB.
    pub(super) fn is_bearable(&self) -> bool {
        (1..=16).contains(&self.lanes)
            && self.passes >= 1
            && (self.lanes * 8..=256 << 10).contains(&self.memory_kib)
            && u64::from(self.memory_kib) * u64::from(self.passes) <= 1 << 20
    }
}

/// The header, all its numbers within the bounds of the format; they may still contradict the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) digest: DigestKind,
    pub(super) rule: Rule,
    /// The first so many bits of a digest pick its bucket.
    pub(super) bucket_bits: u8,
    pub(super) rice_bits: u8,
    pub(super) payload_bits: u8,
    /// Canaries among them.
    pub(super) n_entries: u64,
    pub(super) n_canaries: u32,
    pub(super) description_bytes: u32,
    pub(super) body_bytes: u64,
    pub(super) hardening: Option<Hardening>,
    pub(super) body_sha256: [u8; 32],
    pub(super) seal: [u8; 32],
}

impl Header {
    pub(super) fn parse(bytes: &[u8; HEADER]) -> Result<Self, LeakWhy> {
        let mut fields = Fields(bytes);
        let magic = fields.take::<8>();
        let version = u16::from_be_bytes(fields.take());
        if magic != MAGIC {
            return Err(LeakWhy::Checksum);
        }
        if version != VERSION {
            return Err(LeakWhy::Version(version));
        }
        let (checked, crc) = bytes.split_at(CHECKED);
        if crc32fast::hash(checked).to_be_bytes() != *crc {
            return Err(LeakWhy::Checksum);
        }
        Self::fields(&mut fields)
    }

    fn fields(fields: &mut Fields<'_>) -> Result<Self, LeakWhy> {
        let [digest, rule, width, bucket_bits, rice_bits, payload_bits] = fields.take();
        let digest = digest_of(digest).ok_or(LeakWhy::Inconsistent)?;
        let header = Self {
            digest,
            rule: rule_of(rule).ok_or(LeakWhy::Inconsistent)?,
            bucket_bits,
            rice_bits,
            payload_bits,
            n_entries: u64::from_be_bytes(fields.take()),
            n_canaries: u32::from_be_bytes(fields.take()),
            description_bytes: u32::from_be_bytes(fields.take()),
            body_bytes: u64::from_be_bytes(fields.take()),
            hardening: hardening_of(fields, digest)?,
            body_sha256: fields.take(),
            seal: fields.take(),
        };
        if width == WIDTH && header.is_within_bounds() { Ok(header) } else { Err(LeakWhy::Inconsistent) }
    }

    fn is_within_bounds(&self) -> bool {
        self.bucket_bits <= BUCKET_BITS_MAX
            && self.rice_bits < WIDTH
            && self.payload_bits <= PAYLOAD_BITS_MAX
            && (1..=CANARIES_MAX).contains(&self.n_canaries)
            && self.n_entries >= u64::from(self.n_canaries)
            && self.description_bytes <= DESCRIPTION_MAX
            && self.body_bytes < 1 << (8 * OFFSET)
    }

    /// The header as it is written. The first [`SEALED`] bytes do not depend on the seal.
    pub(super) fn bytes(&self) -> [u8; HEADER] {
        let hardening = self.hardening.unwrap_or(Hardening { memory_kib: 0, passes: 0, lanes: 0, salt: [0; 16] });
        let rule = match self.rule {
            Rule::Unknown => 0,
            Rule::Lower => 1,
        };
        let mut bytes = Vec::with_capacity(HEADER);
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_be_bytes());
        bytes.extend([digest_id(self.digest), rule, WIDTH]);
        bytes.extend([self.bucket_bits, self.rice_bits, self.payload_bits]);
        bytes.extend(self.n_entries.to_be_bytes());
        bytes.extend(self.n_canaries.to_be_bytes());
        bytes.extend(self.description_bytes.to_be_bytes());
        bytes.extend(self.body_bytes.to_be_bytes());
        bytes.extend([hardening.memory_kib, hardening.passes, hardening.lanes].map(u32::to_be_bytes).as_flattened());
        bytes.extend(hardening.salt);
        bytes.extend(self.body_sha256);
        bytes.extend(self.seal);
        bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
        bytes.try_into().unwrap_or([0; HEADER])
    }

    pub(super) fn n_buckets(&self) -> usize {
        1 << self.bucket_bits
    }

    /// The first bits of a prefix.
    pub(super) fn bucket_of(&self, prefix: u64) -> u64 {
        prefix.checked_shr(u32::from(WIDTH - self.bucket_bits)).unwrap_or(0)
    }

    pub(super) fn coding(&self) -> Coding {
        Coding {
            rice_bits: u32::from(self.rice_bits),
            payload_bits: u32::from(self.payload_bits),
            last: u64::MAX >> self.bucket_bits,
        }
    }

    pub(super) fn body_at(&self) -> u64 {
        HEADER as u64 + u64::from(self.description_bytes)
    }

    pub(super) fn directory_at(&self) -> u64 {
        self.body_at() + self.body_bytes
    }

    pub(super) fn directory_bytes(&self) -> usize {
        (self.n_buckets() + 1) * OFFSET
    }

    /// Bytes of the table of blocks.
    pub(super) fn checksum_bytes(&self) -> u64 {
        self.body_bytes.div_ceil(BLOCK) * 4
    }

    /// Bytes of the whole list.
    pub(super) fn size(&self) -> u64 {
        self.directory_at() + self.directory_bytes() as u64 + self.checksum_bytes()
    }

    /// Whether a file of this size is what the header says.
    pub(super) fn fits(&self, size: u64) -> Result<(), LeakWhy> {
        if self.size() > size {
            return Err(LeakWhy::Broken(Why::CutAt(size)));
        }
        // Every entry has its Rice bits, the end of its unary digits and its payload. All unary digits together count
        // at most how often 2^k fits into what all buckets span, 2^64. A bucket is padded by 7 bits at most.
        let entry_bits = u128::from(self.rice_bits) + 1 + u128::from(self.payload_bits);
        let least = u128::from(self.n_entries) * entry_bits;
        let most = least + (1_u128 << (WIDTH - self.rice_bits)) + 7 * self.n_buckets() as u128;
        let is_possible = (least..=most).contains(&(u128::from(self.body_bytes) * 8));
        if self.size() == size && is_possible { Ok(()) } else { Err(LeakWhy::Inconsistent) }
    }
}

/// As many bits as leave 192 to 384 entries in an average bucket.
pub(super) fn bucket_bits(n_entries: u64) -> u8 {
    (0..BUCKET_BITS_MAX).find(|bits| n_entries >> bits < BUCKET_ENTRIES).unwrap_or(BUCKET_BITS_MAX)
}

/// The parameter that makes evenly spread entries shortest.
pub(super) fn rice_bits(n_entries: u64) -> u8 {
    (0..WIDTH - 1).find(|bits| u128::from(n_entries) << bits >= BEST_RICE).unwrap_or(WIDTH - 1)
}

fn digest_of(id: u8) -> Option<DigestKind> {
    match id {
        1 => Some(DigestKind::Md5),
        2 => Some(DigestKind::Sha1),
        3 => Some(DigestKind::Sha256),
        4 => Some(DigestKind::Argon2id),
        _ => None,
    }
}

/// 0: a digest of passwords, of which no list is made.
pub(super) fn digest_id(digest: DigestKind) -> u8 {
    match digest {
        DigestKind::Ntlm => 0,
        DigestKind::Md5 => 1,
        DigestKind::Sha1 => 2,
        DigestKind::Sha256 => 3,
        DigestKind::Argon2id => 4,
    }
}

fn rule_of(id: u8) -> Option<Rule> {
    match id {
        0 => Some(Rule::Unknown),
        1 => Some(Rule::Lower),
        _ => None,
    }
}

/// All zero unless the digest needs them.
fn hardening_of(fields: &mut Fields<'_>, digest: DigestKind) -> Result<Option<Hardening>, LeakWhy> {
    let hardening = Hardening {
        memory_kib: u32::from_be_bytes(fields.take()),
        passes: u32::from_be_bytes(fields.take()),
        lanes: u32::from_be_bytes(fields.take()),
        salt: fields.take(),
    };
    if digest == DigestKind::Argon2id {
        return if hardening.is_bearable() { Ok(Some(hardening)) } else { Err(LeakWhy::Inconsistent) };
    }
    let is_zero = (hardening.memory_kib, hardening.passes, hardening.lanes, hardening.salt) == (0, 0, 0, [0; 16]);
    if is_zero { Ok(None) } else { Err(LeakWhy::Inconsistent) }
}

/// Fields of fixed size, one after the other.
struct Fields<'b>(&'b [u8]);

impl Fields<'_> {
    /// Zeros past the end; the header has all its bytes.
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let Some((field, rest)) = self.0.split_first_chunk() else { return [0; N] };
        self.0 = rest;
        *field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn header() -> Header {
        Header {
            digest: DigestKind::Sha256,
            rule: Rule::Lower,
            bucket_bits: 3,
            rice_bits: 52,
            payload_bits: 1,
            n_entries: 2_000,
            n_canaries: 4,
            description_bytes: 7,
            body_bytes: 13_900,
            hardening: None,
            body_sha256: [1; 32],
            seal: [2; 32],
        }
    }

    #[track_caller]
    fn check(change: impl Fn(&mut Header), expected: Result<(), LeakWhy>) {
        let mut header = header();
        change(&mut header);
        let parsed = Header::parse(&header.bytes());
        assert_eq!(parsed.clone().map(|_| ()), expected);
        assert!(parsed.is_err() || parsed == Ok(header));
    }

    #[test]
    fn a_header_comes_back_as_it_was() {
        check(|_| (), Ok(()));
        let hardening = Hardening::with_salt([7; 16]);
        check(|header| (header.digest, header.hardening) = (DigestKind::Argon2id, Some(hardening)), Ok(()));
    }

    #[test]
    fn numbers_out_of_bounds_are_refused() {
        check(|header| header.bucket_bits = 21, Err(LeakWhy::Inconsistent));
        check(|header| header.rice_bits = 64, Err(LeakWhy::Inconsistent));
        check(|header| header.payload_bits = 33, Err(LeakWhy::Inconsistent));
        check(|header| header.n_canaries = 0, Err(LeakWhy::Inconsistent));
        check(|header| header.n_canaries = 5, Err(LeakWhy::Inconsistent));
        check(|header| header.n_entries = 3, Err(LeakWhy::Inconsistent));
        check(|header| header.description_bytes = DESCRIPTION_MAX + 1, Err(LeakWhy::Inconsistent));
        check(|header| header.body_bytes = 1 << 40, Err(LeakWhy::Inconsistent));
        check(|header| header.digest = DigestKind::Ntlm, Err(LeakWhy::Inconsistent));
        check(|header| header.digest = DigestKind::Argon2id, Err(LeakWhy::Inconsistent));
        check(|header| header.hardening = Some(Hardening::with_salt([0; 16])), Err(LeakWhy::Inconsistent));
    }

    #[test]
    fn argon2_that_nobody_would_wait_for_is_refused() {
        let bearable = Hardening::with_salt([0; 16]);
        assert!(bearable.is_bearable());
        for unbearable in [
            Hardening { memory_kib: (256 << 10) + 1, ..bearable },
            Hardening { memory_kib: 7, ..bearable },
            Hardening { passes: 0, ..bearable },
            Hardening { passes: 1_000, ..bearable },
            Hardening { lanes: 0, ..bearable },
            Hardening { lanes: u32::MAX, ..bearable },
        ] {
            assert!(!unbearable.is_bearable(), "{unbearable:?}");
        }
    }

    #[test]
    fn every_flipped_bit_of_a_header_is_noticed() {
        let bytes = header().bytes();
        for bit in 0..HEADER * 8 {
            let mut flipped = bytes;
            flipped[bit / 8] ^= 1 << (bit % 8);
            let expected = match bit / 8 {
                8 | 9 => LeakWhy::Version(u16::from_be_bytes([flipped[8], flipped[9]])),
                _ => LeakWhy::Checksum,
            };
            assert_eq!(Header::parse(&flipped), Err(expected), "bit {bit}");
        }
    }

    #[test]
    fn a_body_holds_no_more_and_no_fewer_entries_than_it_can() {
        let header = header();
        assert_eq!(header.fits(header.size()), Ok(()));
        assert_eq!(header.fits(header.size() - 1), Err(LeakWhy::Broken(Why::CutAt(header.size() - 1))));
        assert_eq!(header.fits(header.size() + 1), Err(LeakWhy::Inconsistent));
        for n_entries in [1, 1_000, 3_000, u64::MAX] {
            let lying = Header { n_entries, ..header.clone() };
            assert_eq!(lying.fits(lying.size()), Err(LeakWhy::Inconsistent), "{n_entries}");
        }
        let lying = Header { rice_bits: 30, ..header };
        assert_eq!(lying.fits(lying.size()), Ok(()), "its unary digits might be that long; the seal speaks first");
    }

    #[test]
    fn buckets_and_rice_bits_follow_the_number_of_entries() {
        assert_eq!([0, 383, 384, 2_400_000, 20_000_000, u64::MAX].map(bucket_bits), [0, 0, 1, 13, 16, 20]);
        assert_eq!([0, 1, 4, 2_400_000, 20_000_000, u64::MAX].map(rice_bits), [63, 63, 61, 42, 39, 0]);
    }
}
