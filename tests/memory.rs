//! Values that are larger than anybody has memory for: read to their end, found in, and never held whole.
//! A file of its own, because the peak of a process can only be told for all of its tests together.
#![cfg(not(feature = "cli"))] // once is enough: it takes a minute, and the engine is the same
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod support;

use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Source};
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Mutex, PoisonError};
use support::{Kept, Polite};

/// More than the windows, buffers and tables of the engine, and less than any of the values.
const MOST_BYTES: u64 = 20 << 20;
/// One at a time: the peak is that of the process.
static ALONE: Mutex<()> = Mutex::new(());

/// A file that is nowhere: a head, a part over and over, a tail.
struct Endless {
    head: Vec<u8>,
    part: Vec<u8>,
    n_bytes: u64,
    tail: Vec<u8>,
    at: u64,
}

impl Endless {
    fn size(&self) -> u64 {
        self.head.len() as u64 + self.n_bytes + self.tail.len() as u64
    }

    /// What stands at `at`, up to the next seam.
    fn here(&self) -> &[u8] {
        let behind_head = self.at.saturating_sub(self.head.len() as u64);
        if self.at < self.head.len() as u64 {
            &self.head[self.at as usize..]
        } else if behind_head < self.n_bytes {
            let rest = (self.n_bytes - behind_head).min(self.part.len() as u64) as usize;
            let from = (behind_head % self.part.len() as u64) as usize;
            &self.part[from..(from + rest).min(self.part.len())]
        } else {
            &self.tail[((behind_head - self.n_bytes) as usize).min(self.tail.len())..]
        }
    }
}

impl Read for Endless {
    fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        let mut n_read = 0;
        while n_read < space.len() {
            let here = self.here();
            let n_bytes = here.len().min(space.len() - n_read);
            if n_bytes == 0 {
                break;
            }
            space[n_read..n_read + n_bytes].copy_from_slice(&here[..n_bytes]);
            n_read += n_bytes;
            self.at += n_bytes as u64;
        }
        Ok(n_read)
    }
}

impl Seek for Endless {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.size().checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// A line of `/proc/self/status` in bytes (`proc_pid_status(5)`); nothing where there is none.
fn status(name: &str) -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}

/// Scans a file of one huge value between `head` and `tail`, and says what the scan kept.
#[track_caller]
fn check(name: &str, head: &str, part: &str, n_bytes: u64, tail: &str) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    // Sets the peak back to what is held now (proc_pid_clear_refs(5)); where it is refused, the bound is only tighter.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let before = status("VmRSS");
    let content = Endless { head: head.into(), part: part.into(), n_bytes, tail: tail.into(), at: 0 };
    let size = content.size();
    let source = Source { name: name.to_owned(), size, reader: Box::new(Polite(content)) };
    let mut kept = Kept::default();
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    let scanned = engine::scan([source], size, &means, &mut kept);
    let grown = status("VmHWM").zip(before).map(|(peak, before)| peak.saturating_sub(before));
    assert_eq!(kept.entries.len(), 1);
    assert_eq!(kept.entries[0].outcome.as_str(), "read", "{:?}", kept.entries);
    assert_eq!(scanned.summary.ledger.read, size, "read to its last byte");
    let classes: Vec<&str> = kept.findings.values().map(|finding| finding.class.id()).collect();
    assert!(classes.contains(&"contact.email"), "{name}: {classes:?}");
    assert!(classes.contains(&"net.ssid"), "{name}, what comes after it: {classes:?}");
    assert!(grown <= Some(MOST_BYTES), "{name}: {grown:?} bytes");
}

const PART: &str = "Nothing of interest stands in this line of a long value, and so it goes on. ";

#[test]
fn a_json_string_of_100_megabytes_is_never_held() {
    let tail = "Write to pat@example.com.\",\"ssid\":\"Example WiFi\"}\n";
    check("long.json", "{\"name\":\"Pat\",\"note\":\"", PART, 100 << 20, tail);
}

#[test]
fn a_cell_of_100_megabytes_is_never_held() {
    // Of a table that was one before: see `a_huge_first_cell_makes_a_table_text` in hostile.rs.
    let head = format!("email,note,ssid\n{}kim@example.com,\"", "pat@example.com,short,Example WiFi\n".repeat(2_000));
    check("long.csv", &head, PART, 100 << 20, "\",Sample WiFi\nkim@example.com,short,Sample WiFi\n");
}

// These take another way into the same windows; less of them is enough, for tests are not optimized.

#[test]
fn an_element_of_30_megabytes_is_never_held() {
    let tail = "</note><wifi ssid=\"Example WiFi\"/></a>\n";
    check("long.xml", "<a email=\"pat@example.com\"><note>", PART, 30 << 20, tail);
}

#[test]
fn a_line_of_30_megabytes_is_never_held() {
    let head = "[account]\nemail = pat@example.com\nnote = ";
    check("long.ini", head, PART, 30 << 20, "\nssid = Example WiFi\n");
}
