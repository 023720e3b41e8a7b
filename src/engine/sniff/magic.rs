//! Signatures of binary files. Knows no text format.
//! Sources: the formats' own specifications; RFC 6713 (gzip), RFC 8878 (zstd), ISO 14496-12 (ftyp), Garmin's FIT protocol.

use crate::model::FormatKind;

/// Signatures at the very beginning that no text begins with.
const STARTS: [(&[u8], FormatKind); 35] = [
    (b"PK\x03\x04", FormatKind::Zip),
    (b"PK\x05\x06", FormatKind::Zip),
    (b"PK\x07\x08", FormatKind::Zip),
    (b"\x1F\x8B", FormatKind::Gzip),
    (b"SQLite format 3\0", FormatKind::Sqlite),
    (b"7z\xBC\xAF\x27\x1C", FormatKind::SevenZip),
    (b"Rar!\x1A\x07", FormatKind::Rar),
    (b"%PDF-", FormatKind::Pdf),
    (b"\x89PNG\r\n\x1A\n", FormatKind::Image),
    (b"\xFF\xD8\xFF", FormatKind::Image),
    (b"GIF87a", FormatKind::Image),
    (b"GIF89a", FormatKind::Image),
    (b"II*\0", FormatKind::Image),
    (b"MM\0*", FormatKind::Image),
    (b"OggS", FormatKind::Audio),
    (b"fLaC", FormatKind::Audio),
    (b"#!AMR", FormatKind::Audio),
    (b"\xFF\xFB", FormatKind::Audio),
    (b"\xFF\xF3", FormatKind::Audio),
    (b"\xFF\xF2", FormatKind::Audio),
    (b"\xFF\xF1", FormatKind::Audio),
    (b"\x1A\x45\xDF\xA3", FormatKind::Video),
    (b"\0\0\x01\xBA", FormatKind::Video),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FormatKind::Office),
    (b"bplist00", FormatKind::Plist),
    (b"\xFD7zXZ\0", FormatKind::Xz),
    (b"\x28\xB5\x2F\xFD", FormatKind::Zstd),
    (b"\x7FELF", FormatKind::Executable),
    (b"\0asm", FormatKind::Executable),
    (b"\xFE\xED\xFA\xCE", FormatKind::Executable),
    (b"\xFE\xED\xFA\xCF", FormatKind::Executable),
    (b"\xCE\xFA\xED\xFE", FormatKind::Executable),
    (b"\xCF\xFA\xED\xFE", FormatKind::Executable),
    (b"\xCA\xFE\xBA\xBE", FormatKind::Executable),
    (b"!<arch>\n", FormatKind::Executable),
];

/// The kind that the first bytes prove.
pub(super) fn kind(head: &[u8]) -> Option<FormatKind> {
    let start = STARTS.iter().find(|(signature, _)| head.starts_with(signature)).map(|(_, kind)| *kind);
    start.or_else(|| media(head)).or_else(|| by_shape(head))
}

/// Containers whose kind stands behind a length.
fn media(head: &[u8]) -> Option<FormatKind> {
    let brand = head.get(8..12)?;
    match (head.get(..4)?, head.get(4..8)?, brand) {
        (b"RIFF", _, b"WEBP") | (_, b"ftyp", b"heic" | b"heix" | b"heif" | b"hevc" | b"mif1" | b"msf1" | b"avif") => {
            Some(FormatKind::Image)
        }
        (b"RIFF", _, b"WAVE") | (b"FORM", _, b"AIFF" | b"AIFC") | (_, b"ftyp", b"M4A " | b"M4B " | b"M4P ") => {
            Some(FormatKind::Audio)
        }
        (b"RIFF", _, b"AVI ") | (_, b"ftyp", _) | ([0, ..], b"moov" | b"mdat", _) => Some(FormatKind::Video),
        (_, _, b".FIT") => Some(FormatKind::Fit),
        _ => None,
    }
}

/// Signatures of two or three letters, which words can begin with too: more has to fit.
fn by_shape(head: &[u8]) -> Option<FormatKind> {
    let has_zero = head.iter().take(64).any(|byte| *byte == 0);
    match head {
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some(FormatKind::Image),
        [b'I', b'D', b'3', version, ..] if *version < 0x10 => Some(FormatKind::Audio),
        [b'B', b'Z', b'h', b'1'..=b'9', b'1', b'A', b'Y', b'&', ..] => Some(FormatKind::Bzip2),
        [b'M', b'Z', ..] if has_zero => Some(FormatKind::Executable),
        _ if is_tar(head) => Some(FormatKind::Tar),
        _ => None,
    }
}

/// A first header with the mark of ustar and GNU, or with the right checksum.
fn is_tar(head: &[u8]) -> bool {
    if head.get(257..262) == Some(b"ustar") {
        return true;
    }
    let (Some(header), Some(stated)) = (head.get(..512), head.get(148..156)) else { return false };
    let digits = stated.iter().skip_while(|byte| **byte == b' ').take_while(|byte| matches!(byte, b'0'..=b'7'));
    let (n_digits, stated) =
        digits.fold((0, 0_u32), |(count, sum), digit| (count + 1, sum * 8 + u32::from(digit - b'0')));
    let sum: u32 =
        header.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) }).sum();
    n_digits > 0 && stated == sum
}
