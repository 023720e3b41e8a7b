//! The leak check from its door: packed lists, lists that cannot be told, lists larger than four gigabytes, and the
//! invented list that ships. What text lists and `.spill` lists do by themselves is tested beside their code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

#[path = "support/archive.rs"]
mod archive;

use archive::{Odd, zip};
use flate2::Compression;
use flate2::write::GzEncoder;
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{Limits, Means};
use spillcheck::leak::{self, List, NativeCompose, Needles, Options, Part, ReadAt, Search, Subject};
use spillcheck::model::{DataClass, FormatKind, LeakState, LeakWhy, ListReport, Order, Way, Why};
use std::fmt::Write as _;
use std::io::{self, Write};

const PAT: &str = "Pat@example.com";

struct Bytes(Vec<u8>);

impl ReadAt for Bytes {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> io::Result<usize> {
        self.0.as_slice().read_at(offset, space)
    }
}

/// SHA-1 by the crate that the check itself uses: the vectors of its unit tests hold it to others.
fn sha1(text: &str) -> String {
    use sha1::Digest;
    let digest = sha1::Sha1::digest(text);
    digest.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

fn others(n_lines: u32) -> String {
    (0..n_lines).map(|idx| sha1(&format!("person{idx}@example.com")) + "\n").collect()
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// The report on a list, put together from `n_parts` parts.
fn in_parts(name: &str, content: &dyn ReadAt, subjects: &[Subject], n_parts: u32, is_thorough: bool) -> ListReport {
    let needles = Needles::of(subjects, &NativeCompose);
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    let part = |idx| {
        let options = Options { is_thorough, part: Part { idx, n_parts } };
        let search = Search { needles: &needles, options, means: &means };
        let mut most = 0;
        leak::check(&List { name, content, prefix: None }, &search, &mut |read| {
            assert!(read >= most && read <= content.size(), "progress goes forward, and no further than the file");
            most = read;
        })
    };
    let mut report = part(0);
    (1..n_parts).for_each(|idx| report.absorb(part(idx)));
    report.settle();
    report
}

/// One answer, the same however many workers share the check.
#[track_caller]
fn check(name: &str, content: &[u8], expected: LeakState) -> ListReport {
    let content = Bytes(content.to_vec());
    let subjects = [Subject::Address(PAT.to_owned())];
    let report = in_parts(name, &content, &subjects, 1, false);
    assert_eq!(report.state(0), expected, "{name}: {:?}", report.trouble);
    let shared = in_parts(name, &content, &subjects, 3, false);
    assert_eq!((shared.state(0), shared.trouble, shared.counts), (expected, report.trouble, report.counts), "{name}");
    report
}

#[test]
fn packed_lists_are_read_in_place() {
    let with = others(3_000) + &sha1("pat@example.com") + "\n";
    let without = others(3_000);
    for (list, expected) in [(&with, LeakState::Found), (&without, LeakState::NotListed)] {
        let report = check("list.txt.gz", &gzip(list.as_bytes()), expected);
        assert_eq!(report.examined, list.len() as u64);
        let odd = Odd::default();
        check(
            "list.zip",
            &zip(&[("a/list.txt", list.as_bytes(), odd), ("read me.txt", b"Thank you.\n", odd)]),
            expected,
        );
        check("list.zip", &zip(&[("list.txt.gz", &gzip(list.as_bytes()), odd)]), expected);
        let twin = zip(&[("__MACOSX/._list.txt", b"\0\x05\x16\x07\0binary", odd), ("list.txt", list.as_bytes(), odd)]);
        check("list.zip", &twin, expected);
        let halves = list.split_at(list.len() / 2 / 41 * 41);
        let two = zip(&[("1.txt", halves.0.as_bytes(), odd), ("2.txt", halves.1.as_bytes(), odd)]);
        assert!(check("list.zip", &two, expected).counts.hex40 >= 3_000);
    }
}

#[test]
fn what_is_packed_and_broken_proves_no_miss() {
    let list = others(3_000);
    let packed = gzip(list.as_bytes());
    for cut in [12, packed.len() / 2, packed.len() - 3] {
        let report = check("list.txt.gz", &packed[..cut], LeakState::Unchecked);
        assert!(matches!(report.trouble, Some(LeakWhy::Broken(Why::CutAt(_)))), "{:?}", report.trouble);
    }
    let encrypted = Odd { is_encrypted: true, ..Odd::default() };
    let locked = zip(&[("1.txt", list.as_bytes(), Odd::default()), ("2.txt", list.as_bytes(), encrypted)]);
    assert_eq!(check("list.zip", &locked, LeakState::Unchecked).trouble, Some(LeakWhy::Broken(Why::Encrypted)));
    let wrong = Odd { has_wrong_checksum: true, ..Odd::default() };
    check("list.zip", &zip(&[("1.txt", list.as_bytes(), wrong)]), LeakState::Unchecked);
    for (magic, kind) in [
        (&b"7z\xbc\xaf\x27\x1c\0\x04"[..], FormatKind::SevenZip),
        (b"Rar!\x1a\x07\x01\0", FormatKind::Rar),
        (b"\xfd7zXZ\0\0\x04", FormatKind::Xz),
        (b"\x28\xb5\x2f\xfd\x04\x58", FormatKind::Zstd),
    ] {
        // Under any name, and inside an archive as well.
        let report = check("list.txt", &[magic, list.as_bytes()].concat(), LeakState::Unchecked);
        assert_eq!(report.trouble, Some(LeakWhy::Refused(kind)));
        let inside = zip(&[("list.txt", magic, Odd::default()), ("more.txt", list.as_bytes(), Odd::default())]);
        check("list.zip", &inside, LeakState::Unchecked);
    }
    let sha512 = format!("{}\n", "0".repeat(128)).repeat(3);
    let untried =
        zip(&[("1.txt", sha512.as_bytes(), Odd::default()), ("2.txt", others(20).as_bytes(), Odd::default())]);
    assert_eq!(check("list.zip", &untried, LeakState::Unchecked).trouble, Some(LeakWhy::Untried));
    let deep = (0..4).fold(list.clone().into_bytes(), |inside, _| gzip(&inside));
    assert_eq!(check("a.gz", &deep, LeakState::Unchecked).trouble, Some(LeakWhy::Refused(FormatKind::Gzip)));
    // What is found in the part that could be read counts.
    let found =
        zip(&[("1.txt", (sha1("pat@example.com") + "\n").as_bytes(), Odd::default()), ("2.txt", b"x", encrypted)]);
    check("list.zip", &found, LeakState::Found);
}

#[test]
fn a_list_in_utf16_is_read() {
    let wide =
        |text: &str| -> Vec<u8> { format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect() };
    check("list.txt", &wide(&(others(100) + &sha1("pat@example.com"))), LeakState::Found);
    check("list.txt", &wide(&others(100)), LeakState::NotListed);
    check("list.zip", &zip(&[("list.txt", &wide(&others(100)), Odd::default())]), LeakState::NotListed);
}

#[test]
fn the_invented_list_that_ships_knows_robin() {
    let bytes = include_bytes!("../public/list/wyze-2019-invented.spill");
    let subjects = [Subject::Address("Robin@Example.com".into()), Subject::Address(PAT.into())];
    let report = in_parts("demo.spill", &Bytes(bytes.to_vec()), &subjects, 2, false);
    assert_eq!((report.state(0), report.state(1)), (LeakState::Found, LeakState::NotListed));
    assert_eq!((report.canaries, report.counts.entries, report.trouble), (Some(4), 2_400, None));
    assert!(report.matches[0].classes.contains(&DataClass::Weight));
    assert!(report.about.as_ref().unwrap().is_invented);
    let zipped = zip(&[("demo.spill", bytes, Odd::default())]);
    let report = in_parts("demo.zip", &Bytes(zipped), &subjects, 1, false);
    assert_eq!((report.state(0), report.state(1)), (LeakState::Found, LeakState::NotListed));
    let letter = zip(&[("read me.txt", b"Thank you.\n", Odd::default()), ("demo.spill", bytes, Odd::default())]);
    let report = in_parts("demo.zip", &Bytes(letter), &subjects, 1, false);
    assert_eq!((report.canaries, report.trouble), (Some(4), None), "the list speaks for the archive");
    assert_eq!((report.state(0), report.state(1)), (LeakState::Found, LeakState::NotListed));
}

#[test]
fn any_flip_of_the_shipped_list_is_no_false_miss() {
    let bytes = include_bytes!("../public/list/wyze-2019-invented.spill");
    for at in (0..bytes.len()).step_by(97) {
        let mut flipped = bytes.to_vec();
        flipped[at] ^= 1 << (at % 8);
        let report = in_parts("a.spill", &Bytes(flipped), &[Subject::Address("robin@example.com".into())], 1, false);
        assert_ne!(report.state(0), LeakState::NotListed, "flip at {at}");
    }
}

/// A sorted list of ten gigabytes that is made up where it is read: lines `hash:1`, the hash growing evenly.
struct Virtual;

impl Virtual {
    const LINE: u64 = 44;
    const LINES: u64 = 10_000_000_000 / Self::LINE;

    fn hash(idx: u64) -> String {
        let first = (u128::from(idx) << 64) / u128::from(Self::LINES);
        format!("{first:016X}{:024X}", u128::from(idx).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 3)
    }
}

impl ReadAt for Virtual {
    fn size(&self) -> u64 {
        Self::LINE * Self::LINES
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> io::Result<usize> {
        let end = (offset + space.len() as u64).min(self.size());
        let (mut at, mut n_bytes) = (offset, 0);
        while at < end {
            let (idx, skip) = (at / Self::LINE, (at % Self::LINE) as usize);
            let line = format!("{}:1\r\n", Self::hash(idx));
            let rest = &line.as_bytes()[skip..(line.len()).min(skip + (end - at) as usize)];
            space[n_bytes..n_bytes + rest.len()].copy_from_slice(rest);
            n_bytes += rest.len();
            at += rest.len() as u64;
        }
        Ok(n_bytes)
    }
}

#[test]
fn a_sorted_list_of_ten_gigabytes_is_searched_by_its_order() {
    let report = in_parts("big.txt", &Virtual, &[Subject::Address(PAT.into())], 2, false);
    assert_eq!((report.state(0), report.order), (LeakState::NotListed, Order::Ascending));
    let Way::Sorted { n_samples: 64, n_reads } = report.way else { panic!("{:?}", report.way) };
    let n_hashes = report.spellings.len() as u64;
    assert!(n_reads <= 4 * n_hashes, "{n_reads} reads for {n_hashes} hashes");
    assert!(report.examined < 16 << 20);
}
