//! Archives made by hand, honest and not.

#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use flate2::{Compression, Crc, write::DeflateEncoder};
use std::io::Write;

/// What may be wrong with an entry.
#[derive(Clone, Copy, Default)]
pub struct Odd {
    pub is_encrypted: bool,
    pub is_stored: bool,
    pub has_wrong_checksum: bool,
    pub method: Option<u16>,
}

/// A zip of these entries, one after another.
pub fn zip(entries: &[(&str, &[u8], Odd)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content, odd) in entries {
        let at = bytes.len() as u32;
        let (fixed, packed) = pack(name, content, *odd);
        bytes.extend_from_slice(b"PK\x03\x04");
        bytes.extend_from_slice(&fixed);
        bytes.extend_from_slice(&[0, 0]);
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(&packed);
        directory.extend_from_slice(b"PK\x01\x02\x14\0");
        directory.extend_from_slice(&fixed);
        directory.extend_from_slice(&[0; 12]);
        directory.extend_from_slice(&at.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let at = bytes.len() as u32;
    bytes.extend_from_slice(&directory);
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    let count = (entries.len() as u16).to_le_bytes();
    bytes.extend_from_slice(&[count, count].concat());
    bytes.extend_from_slice(&(directory.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&at.to_le_bytes());
    bytes.extend_from_slice(&[0, 0]);
    bytes
}

/// The fields that both headers share (version to name length), and the packed content.
fn pack(name: &str, content: &[u8], odd: Odd) -> (Vec<u8>, Vec<u8>) {
    let mut crc = Crc::new();
    crc.update(content);
    let sum = if odd.has_wrong_checksum { !crc.sum() } else { crc.sum() };
    let packed = if odd.is_stored { content.to_vec() } else { deflate(content) };
    let method = odd.method.unwrap_or(if odd.is_stored { 0 } else { 8 });
    let flags = 0x800 | u16::from(odd.is_encrypted);
    let mut fixed = Vec::new();
    for word in [20, flags, method, 0, 0] {
        fixed.extend_from_slice(&u16::to_le_bytes(word));
    }
    for double in [sum, packed.len() as u32, content.len() as u32] {
        fixed.extend_from_slice(&double.to_le_bytes());
    }
    fixed.extend_from_slice(&(name.len() as u16).to_le_bytes());
    (fixed, packed)
}

pub fn deflate(content: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

pub fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// A tar with plain files.
pub fn tar(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, content) in entries {
        let mut header = [0_u8; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[100..108].copy_from_slice(b"0000644\0");
        header[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
        header[156] = b'0';
        header[257..263].copy_from_slice(b"ustar\0");
        header[148..156].copy_from_slice(b"        ");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        bytes.extend_from_slice(&header);
        bytes.extend_from_slice(content);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.extend_from_slice(&[0; 1024]);
    bytes
}
