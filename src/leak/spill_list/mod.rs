//! The `.spill` list: the first 64 bits of every digest, sorted and Rice-coded, about 5 bytes an entry; one lookup reads a
//! few kilobytes of it, under a checksum. Prints nothing, opens no file. Why it is so: leak-check.md, section 2.
//!
//! # Version 1, byte by byte
//!
//! All integers are big-endian. The parts follow each other without a gap, and nothing follows the last.
//!
//! | part | bytes | what |
//! |---|---|---|
//! | header | 136 | below |
//! | description | `d` | UTF-8, lines of `key: value` |
//! | body | `s` | 2^b buckets |
//! | directory | 5 × (2^b + 1) | where each bucket begins in the body, and where the last ends |
//! | blocks | 4 × ⌈`s` / 16384⌉ | CRC-32 (as in zip) of every 16 KiB of the body |
//!
//! | header, at | bytes | what |
//! |---|---|---|
//! | 0 | 8 | `89 53 50 49 4c 4c 0d 0a`, `.SPILL` and a line end |
//! | 8 | 2 | version, 1 |
//! | 10 | 1 | digest: 1 MD5, 2 SHA-1, 3 SHA-256, 4 Argon2id |
//! | 11 | 1 | how addresses were spelt: 0 not said, 1 trimmed and in lower case |
//! | 12 | 1 | bits kept of a digest, 64 |
//! | 13 | 1 | `b`, bits that pick a bucket, at most 20 |
//! | 14 | 1 | `k`, Rice parameter, at most 63 |
//! | 15 | 1 | `p`, bits of payload of an entry, at most 32 |
//! | 16 | 8 | entries, test entries included |
//! | 24 | 4 | `c`, test entries, 1 to 4 |
//! | 28 | 4 | `d`, bytes of the description, at most 65536 |
//! | 32 | 8 | `s`, bytes of the body, below 2^40 |
//! | 40 | 4 | Argon2: memory in KiB, at most 262144 |
//! | 44 | 4 | Argon2: passes; memory times passes is at most 1 GiB |
//! | 48 | 4 | Argon2: lanes, at most 16 |
//! | 52 | 16 | Argon2: salt. All four are zero for the other digests |
//! | 68 | 32 | SHA-256 of the body |
//! | 100 | 32 | seal: SHA-256 of header bytes 0 to 99, description, directory and blocks |
//! | 132 | 4 | CRC-32 of header bytes 0 to 131 |
//!
//! An entry is the first 64 bits of a digest. Its first `b` bits are the number of its bucket, the others its value there.
//! Values of a bucket ascend. Each is written as its distance from the least that it could be (0 for the first, one more
//! than the value before for the others), Rice-coded, most significant bit first: the distance divided by 2^k as so many
//! ones and a zero, the remainder in `k` bits, then `p` bits of payload. Ones pad the bucket to a whole byte: ones that
//! no zero ends are its end. A bucket has at most 8 MiB.
//!
//! Bit i of a payload, counted from the lowest, says that the entry belongs to the i-th `group` of the description. Keys of a
//! description: `title`, `incident`, `source`, `made`, `coverage`, `classes` (ids of what leaked of everybody, separated by
//! commas), `invented` (`yes` or `no`), and for each bit of payload one `group: label = ids`. Others are passed over.
//!
//! `member-1@canary.spillcheck.invalid` to `member-c@…` are in every list, `absent-1@…` to `absent-c@…` in none; readers
//! look all of them up before they believe a miss. The number of entries that people are told leaves them out.
//!
//! Writers choose the least `b` that leaves fewer than 384 entries in an average bucket, and the least `k` for which
//! entries × 2^k reaches 0.4812 × 2^64. The same entries make the same bytes.
//!
//! # A list to test against
//!
//! `pat@example.com` alone, SHA-256, no description but `invented: yes`:
//!
//! ```text
//! 8953 5049 4c4c 0d0a 0001 0301 4000 3d00 0000 0000 0000 0005 0000 0004 0000 000e
//! 0000 0000 0000 0028 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000
//! 0000 0000 364e 1567 c931 6195 0f7c 30bb ce57 db09 a33b a001 50ba a6a2 3f87 23af
//! a6be b84b 6161 6280 0bca 1c29 3038 cc12 26a8 b01a 6741 8b4c 23bf 61ae ac37 9c70
//! 69ea 1f27 736c dc01 696e 7665 6e74 6564 3a20 7965 730a 3af6 9d98 ae80 b012 6539
//! 785f 55dd b3ad 902d b17a 81fd 942f 28be 09cc 2ba5 15a4 0f94 3c3a 45da f82f 0000
//! 0000 0000 0000 0028 ae01 5097
//! ```

mod build;
mod check;
mod derive;
mod describe;
mod layout;
mod read;
mod rice;
mod sort;
mod verify;
mod write;

pub use build::{Builder, Built, Recipe};
pub use check::check;
pub use derive::Digester;
pub use describe::{Description, Group};
pub use layout::{Hardening, Rule};
pub use sort::Scratch;
pub use verify::{Depth, Presented, present};

/// Whether a file begins as a `.spill` list does, or as one that a text mode has mangled: a list that is damaged must not
/// pass for a file of another kind.
pub fn is_spill(head: &[u8]) -> bool {
    let beginnings: [&[u8]; 4] = [&layout::MAGIC[..6], b"\x09SPILL", b"\xc2\x89SPILL", b"\xef\xbf\xbdSPILL"];
    beginnings.iter().any(|beginning| head.starts_with(beginning))
}

#[cfg(test)]
mod tests;
