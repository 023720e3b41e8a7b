//! Tar archives: old, ustar, GNU and pax. Reads forward only and unpacks nothing (a tar is not packed).
//! Never follows a link; never ends silently before the end mark. Sources: POSIX.1-2024, pax; GNU tar manual, "Basic Tar Format".

use super::name::{self, Names};
use super::unpack::{self, Packed, broken, failure_at};
use super::{Allowance, Body, Entry, Further, Turn, Visit, refuse};
use crate::engine::window::Window;
use crate::model::{Note, Why};
use std::io::{self, Read};

const BLOCK: usize = 512;
/// Long names and pax records are kept up to here; the rest of them is passed over.
const META_BYTES: usize = 64 << 10;

/// Whether a file that begins like this is a tar: its first block is a header with the right checksum.
pub fn is_tar(head: &[u8]) -> bool {
    Header::parse(head).is_some()
}

/// Visits every entry of a tar. Reads to the end of `reader`, for its own checksum's sake.
pub fn walk_stream(reader: &mut dyn Read, allowance: &Allowance<'_>, visit: &mut Visit<'_>) {
    let mut tar = Tar {
        window: Window::new(&[], reader),
        allowance,
        names: Names::default(),
        further: Further::default(),
        pending: Pending::default(),
        is_salvage: false,
        was_told: false,
    };
    let loss = tar.run(visit);
    tar.further.report(visit);
    if let Some(why) = loss {
        refuse(visit, 0, why);
    }
}

struct Tar<'r, 'a> {
    window: Window<'r>,
    allowance: &'a Allowance<'a>,
    names: Names,
    further: Further,
    pending: Pending,
    /// Whether a header was damaged before this place.
    is_salvage: bool,
    /// Whether the visitor of the last entry saw it fail.
    was_told: bool,
}

/// What extended headers say about the entry that follows them.
#[derive(Default)]
struct Pending {
    name: Option<Vec<u8>>,
    size: Option<u64>,
}

impl Tar<'_, '_> {
    /// Goes through the blocks; what is wrong with the archive as a whole, if anything.
    fn run(&mut self, visit: &mut Visit<'_>) -> Option<Why> {
        let mut has_end = false;
        while self.window.at_least(BLOCK) {
            let block = self.window.data().get(..BLOCK).unwrap_or_default();
            if is_zero(block) {
                has_end = true;
                self.window.consume(BLOCK);
            } else if let Some(header) = Header::parse(block) {
                has_end = false;
                self.window.consume(BLOCK);
                self.pass_entry(&header, visit);
            } else if has_end {
                // Leftovers of the medium behind the end mark.
                break;
            } else {
                self.is_salvage = true;
                self.was_told = true;
                refuse(visit, 0, Why::DamagedAt(self.window.position()));
                self.resync();
            }
        }
        if has_end {
            return unpack::drain(&mut self.window);
        }
        (!self.was_told).then(|| self.window.failure().unwrap_or(Why::CutAt(self.window.position())))
    }

    /// Goes on to the next block that is a header.
    fn resync(&mut self) {
        while self.window.at_least(BLOCK) && Header::parse(self.window.data()).is_none() {
            self.window.consume(BLOCK);
        }
    }

    fn pass_entry(&mut self, header: &Header, visit: &mut Visit<'_>) {
        match header.kind {
            b'L' => self.pending.name = Some(until_nul(self.meta(header.size, visit))),
            b'x' => self.pax(header.size, visit),
            b'K' | b'g' | b'V' | b'D' => self.skip(padded(header.size)),
            // Devices and pipes have no content.
            b'3' | b'4' | b'6' => self.pending = Pending::default(),
            _ => self.pass_file(header, visit),
        }
    }

    fn pass_file(&mut self, header: &Header, visit: &mut Visit<'_>) {
        let pending = std::mem::take(&mut self.pending);
        let size = pending.size.unwrap_or(header.size);
        let raw_name = pending.name.as_deref().unwrap_or(&header.name);
        let is_link = matches!(header.kind, b'1' | b'2');
        let is_folder = header.kind == b'5' || matches!(header.kind, 0 | b'0') && raw_name.ends_with(b"/") && size == 0;
        // Some writers state a size for links and folders, and write nothing.
        let is_bare = (is_link || is_folder) && self.stands_on_block();
        let size = if is_bare { 0 } else { size };
        self.was_told = false;
        if header.kind == b'S' {
            self.pass_sparse_map(header.is_map_continued);
        }
        let start = self.window.position();
        if !(is_folder && size == 0) {
            self.visit_file(name::decode(raw_name, false, self.allowance.decoders), size, is_link && size == 0, visit);
        }
        self.skip(padded(size).saturating_sub(self.window.position() - start));
    }

    fn visit_file(&mut self, name: String, size: u64, is_link: bool, visit: &mut Visit<'_>) {
        if !self.allowance.admit() {
            self.further.add(size);
            return;
        }
        let (name, mut notes) = self.names.enter(name);
        if self.is_salvage {
            notes.push(Note::Salvaged);
        }
        let mut content = Content { window: &mut self.window, n_left: size, n_read: 0, failure: None };
        let body = if is_link {
            Body::Refused(Why::SymbolicLink)
        } else if self.allowance.is_spent() {
            Body::Refused(Why::TooLarge)
        } else {
            Body::Open(&mut content)
        };
        visit(Entry { name, packed: size, declared: Some(size), notes, body, turn: Turn::Only });
        self.was_told = content.failure.is_some();
    }

    /// Whether the next block is a header or the end mark.
    fn stands_on_block(&mut self) -> bool {
        self.window.at_least(BLOCK);
        let data = self.window.data();
        data.get(..BLOCK).is_some_and(is_zero) || Header::parse(data).is_some()
    }

    /// GNU sparse files: blocks with more of the map stand before the content. The content is read without its holes.
    fn pass_sparse_map(&mut self, is_continued: bool) {
        let mut is_continued = is_continued;
        while is_continued && self.window.at_least(BLOCK) {
            is_continued = self.window.data().get(504) == Some(&1);
            self.window.consume(BLOCK);
        }
    }

    /// Content of an extended header, up to [`META_BYTES`].
    fn meta(&mut self, size: u64, visit: &mut Visit<'_>) -> Vec<u8> {
        let n_kept = size.min(META_BYTES as u64) as usize;
        let is_whole = self.window.at_least(n_kept);
        let kept = self.window.data().get(..n_kept).unwrap_or_default().to_vec();
        if !is_whole {
            self.was_told = true;
            refuse(visit, 0, self.window.failure().unwrap_or(Why::CutAt(self.window.position())));
        }
        self.skip(padded(size));
        kept
    }

    /// Takes path and size from pax records: `length key=value\n`, length in decimal and counting itself.
    fn pax(&mut self, size: u64, visit: &mut Visit<'_>) {
        let records = self.meta(size, visit);
        let mut rest = records.as_slice();
        while let Some(space) = memchr::memchr(b' ', rest)
            && let Some(n_bytes) = decimal(rest.get(..space).unwrap_or_default())
            && let Ok(n_bytes) = usize::try_from(n_bytes)
            && let Some(record) = rest.get(space + 1..n_bytes)
        {
            let record = record.strip_suffix(b"\n").unwrap_or(record);
            if let Some(path) = record.strip_prefix(b"path=") {
                self.pending.name = Some(path.to_vec());
            } else if let Some(size) = record.strip_prefix(b"size=") {
                self.pending.size = decimal(size);
            }
            rest = rest.get(n_bytes..).unwrap_or_default();
        }
    }

    fn skip(&mut self, n_bytes: u64) {
        let mut n_left = n_bytes;
        while n_left > 0 && !self.window.is_empty() {
            let n_here = n_left.min(self.window.data().len() as u64);
            self.window.consume(n_here as usize);
            n_left -= n_here;
        }
    }
}

/// Content of one file.
struct Content<'w, 'r> {
    window: &'w mut Window<'r>,
    n_left: u64,
    n_read: u64,
    failure: Option<Why>,
}

impl Read for Content<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.n_left == 0 || out.is_empty() {
            return Ok(0);
        }
        match self.window.chunk() {
            Ok(chunk) => {
                let n_left = usize::try_from(self.n_left).unwrap_or(usize::MAX);
                let n_bytes = chunk.len().min(out.len()).min(n_left);
                if let (Some(target), Some(bytes)) = (out.get_mut(..n_bytes), chunk.get(..n_bytes)) {
                    target.copy_from_slice(bytes);
                }
                self.window.consume(n_bytes);
                self.n_left -= n_bytes as u64;
                self.n_read += n_bytes as u64;
                Ok(n_bytes)
            }
            Err(why) => {
                let why = failure_at(why, self.n_read);
                self.failure = Some(why);
                Err(broken(why))
            }
        }
    }
}

/// A header block whose checksum agrees.
struct Header {
    name: Vec<u8>,
    size: u64,
    kind: u8,
    is_map_continued: bool,
}

impl Header {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let block: &[u8; BLOCK] = bytes.first_chunk()?;
        let field = |from: usize, to: usize| block.get(from..to).unwrap_or_default();
        let stated = octal(field(148, 156))?;
        // The checksum counts its own field as spaces. Old writers added signed bytes.
        let bytes = || field(0, 148).iter().chain(&[b' '; 8]).chain(field(156, BLOCK));
        let is_unsigned = bytes().map(|byte| u64::from(*byte)).sum::<u64>() == stated;
        let is_signed = || bytes().map(|byte| i64::from(byte.cast_signed())).sum::<i64>() == stated.cast_signed();
        if !(is_unsigned || is_signed()) {
            return None;
        }
        let mut name = until_nul(field(0, 100).to_vec());
        // GNU's magic is `ustar  `, and it uses the place of the prefix for other things.
        if field(257, 263) == b"ustar\0" && field(345, 346) != b"\0" {
            let mut prefix = until_nul(field(345, 500).to_vec());
            prefix.push(b'/');
            prefix.append(&mut name);
            name = prefix;
        }
        let kind = *block.get(156)?;
        Some(Self { name, size: number(field(124, 136))?, kind, is_map_continued: block.get(482) == Some(&1) })
    }
}

/// An octal number, or a big-endian one behind the byte 0x80 (GNU, for sizes over 8 GiB).
fn number(field: &[u8]) -> Option<u64> {
    match field.split_first() {
        Some((0x80, digits)) => digits
            .iter()
            .try_fold(0_u64, |number, digit| number.checked_mul(256).map(|number| number | u64::from(*digit))),
        // Negative.
        Some((0x81.., _)) => None,
        _ => octal(field),
    }
}

fn octal(field: &[u8]) -> Option<u64> {
    let digits = field.split(|byte| *byte == 0).next().unwrap_or_default().trim_ascii();
    digits.iter().try_fold(0_u64, |number, digit| match digit {
        b'0'..=b'7' => number.checked_mul(8).map(|number| number + u64::from(digit - b'0')),
        _ => None,
    })
}

fn decimal(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn padded(size: u64) -> u64 {
    size.checked_next_multiple_of(BLOCK as u64).unwrap_or(u64::MAX)
}

fn until_nul(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(memchr::memchr(0, &bytes).unwrap_or(bytes.len()));
    bytes
}

fn is_zero(block: &[u8]) -> bool {
    block.iter().all(|byte| *byte == 0)
}

#[cfg(test)]
#[allow(clippy::needless_raw_string_hashes)] // expect-test writes them.
mod tests {
    use super::*;
    use crate::engine::container::sample::{Drip, glance, limits, listing, listing_within, noise};
    use crate::engine::limits::Limits;
    use expect_test::{Expect, expect};

    /// A header with its checksum, and the content in whole blocks.
    fn file(kind: u8, name: &[u8], content: &[u8]) -> Vec<u8> {
        with(kind, name, content, |_| ())
    }

    fn with(kind: u8, name: &[u8], content: &[u8], change: impl FnOnce(&mut [u8])) -> Vec<u8> {
        let mut block = vec![0; BLOCK];
        block[..name.len()].copy_from_slice(name);
        block[100..108].copy_from_slice(b"0000644\0");
        block[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
        block[156] = kind;
        block[257..265].copy_from_slice(b"ustar\x0000");
        change(&mut block);
        block[148..156].fill(b' ');
        let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
        block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        block.extend_from_slice(content);
        block.resize(block.len().next_multiple_of(BLOCK), 0);
        block
    }

    fn tar(parts: &[Vec<u8>]) -> Vec<u8> {
        [parts.concat(), vec![0; 2 * BLOCK]].concat()
    }

    fn seen(bytes: &[u8]) -> String {
        listing(|allowance, visit| walk_stream(&mut &bytes[..], allowance, visit))
    }

    #[track_caller]
    fn check(bytes: &[u8], expected: &Expect) {
        let text = seen(bytes);
        assert_eq!(listing(|allowance, visit| walk_stream(&mut Drip(bytes), allowance, visit)), text);
        expected.assert_eq(&text);
    }

    #[test]
    fn files_are_read_and_folders_passed_over() {
        let prefixed = with(b'0', b"deep.csv", b"1,2", |block| block[345..349].copy_from_slice(b"a/bc"));
        check(
            &tar(&[file(b'5', b"dir/", b""), file(b'0', b"dir/a", b"one"), file(0, b"old", b"two"), prefixed]),
            &expect![[r#"
                dir/a: "one"
                old: "two"
                a/bc/deep.csv: "1,2"
            "#]],
        );
    }

    #[test]
    fn long_names_come_in_their_own_entries() {
        let long = "long/".repeat(30);
        let pax = b"24 path=pax/gr\xC3\xB6\xC3\x9Fe.csv\n9 size=5\n";
        let sized = with(b'0', b"short", b"12345", |block| block[124..136].fill(b'0'));
        check(
            &tar(&[
                file(b'L', b"././@LongLink", format!("{long}\0").as_bytes()),
                file(b'0', b"cut", b"gnu"),
                file(b'g', b"global", b"20 path=everything\n"),
                file(b'x', b"x", pax),
                sized,
                file(b'0', b"plain", b"last"),
            ]),
            &expect![[r#"
                long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/: "gnu"
                pax/größe.csv: "12345"
                plain: "last"
            "#]],
        );
    }

    #[test]
    fn sizes_can_be_binary() {
        let wide = with(b'0', b"wide", b"12345", |block| {
            block[124..136].copy_from_slice(&[0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
        });
        check(
            &tar(&[wide]),
            &expect![[r#"
            wide: "12345"
        "#]],
        );
        let huge = with(b'0', b"huge", b"12345", |block| block[124..136].fill(0x80));
        check(
            &tar(&[huge]),
            &expect![[r#"
            (further entries): refused DamagedAt(0)
        "#]],
        );
    }

    #[test]
    fn links_are_refused_and_devices_passed_over() {
        let sized = with(b'1', b"hard", b"", |block| block[124..136].copy_from_slice(b"00000000777\0"));
        check(
            &tar(&[file(b'2', b"soft", b""), sized, file(b'3', b"tty", b""), file(b'0', b"a", b"1")]),
            &expect![[r#"
                soft: refused SymbolicLink
                hard: refused SymbolicLink
                a: "1"
            "#]],
        );
    }

    #[test]
    fn a_damaged_header_is_told_and_passed() {
        let mut bytes = tar(&[file(b'0', b"a", b"1"), file(b'0', b"b", b"2"), file(b'0', b"c", b"3")]);
        bytes[1024] ^= 1;
        check(
            &bytes,
            &expect![[r#"
                a: "1"
                (further entries): refused DamagedAt(1024)
                c [Salvaged]: "3"
            "#]],
        );
    }

    #[test]
    fn a_missing_end_mark_is_told() {
        check(
            &file(b'0', b"a", b"1"),
            &expect![[r#"
                a: "1"
                (further entries): refused CutAt(1024)
            "#]],
        );
        check(
            &file(b'0', b"a", &noise(700))[..900],
            &expect![[r#"
                a: 388 bytes then CutAt(388)
            "#]],
        );
    }

    #[test]
    fn a_second_archive_behind_the_first_is_read_and_leftovers_are_not() {
        check(
            &[tar(&[file(b'0', b"a", b"1")]), tar(&[file(b'0', b"b", b"2")]), noise(3000)].concat(),
            &expect![[r#"
                a: "1"
                b: "2"
            "#]],
        );
    }

    #[test]
    fn a_visitor_need_not_read_and_entries_are_counted() {
        let bytes = tar(&[file(b'0', b"a", &noise(5000)), file(b'0', b"b", b"2"), file(b'0', b"c", b"3")]);
        expect![[r#"
            a open
            b open
            c open
        "#]]
        .assert_eq(&glance(|allowance, visit| walk_stream(&mut &bytes[..], allowance, visit)));
        let limits = Limits { n_entries: 1, ..limits() };
        expect![[r#"
            a: 5000 bytes
            (further entries): refused TooManyEntries(2)
        "#]]
        .assert_eq(&listing_within(&limits, |allowance, visit| walk_stream(&mut &bytes[..], allowance, visit)));
    }

    #[test]
    fn only_a_header_with_its_checksum_is_a_tar() {
        let mut block = file(b'0', b"a", b"");
        assert!(is_tar(&block) && !is_tar(&block[..511]) && !is_tar(&[0; 512]));
        block[0] ^= 1;
        assert!(!is_tar(&block));
    }

    #[test]
    fn a_cut_or_flip_at_any_byte_is_never_silent() {
        let whole = tar(&[file(b'L', b"@", b"long name\0"), file(b'0', b"a", b"1"), file(b'x', b"x", b"9 size=1\n")]);
        let whole = [whole[..whole.len() - 2 * BLOCK].to_vec(), tar(&[file(b'0', b"b", b"2")])].concat();
        let text = seen(&whole);
        for at in 0..whole.len() {
            let cut = seen(&whole[..at]);
            let is_end_cut = at >= whole.len() - BLOCK;
            assert!(cut.contains("CutAt(") || is_end_cut && cut == text, "cut at {at}: {cut}");
            let mut flipped = whole.clone();
            flipped[at] ^= 0xFF;
            assert!(!seen(&flipped).is_empty(), "flip at {at}");
        }
    }
}
