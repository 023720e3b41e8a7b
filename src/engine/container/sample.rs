//! Test support: shows what a visitor sees, and readers that make life hard. Never part of a build.

use super::{Allowance, Body, Entry, Visit};
use crate::engine::charset::native::NativeDecoders;
use crate::engine::error;
use crate::engine::limits::Limits;
use flate2::{Compress, Compression, FlushCompress};
use std::fmt::Write as _;
use std::io::Read;

/// Limits under which nothing of the tests is refused.
pub(super) fn limits() -> Limits {
    Limits { n_entries: 1_000, unpacked_floor: 1 << 20, ..Limits::default() }
}

/// What a visitor sees who reads everything: a line for each visit.
pub(super) fn listing(run: impl FnOnce(&Allowance<'_>, &mut Visit<'_>)) -> String {
    listing_within(&limits(), run)
}

/// The same under other limits; the source counts as empty.
pub(super) fn listing_within(limits: &Limits, run: impl FnOnce(&Allowance<'_>, &mut Visit<'_>)) -> String {
    let allowance = Allowance::new(limits, &NativeDecoders, 0);
    let mut text = String::new();
    run(&allowance, &mut |entry| text.push_str(&line(entry)));
    text
}

/// What a visitor sees who looks at no content.
pub(super) fn glance(run: impl FnOnce(&Allowance<'_>, &mut Visit<'_>)) -> String {
    let allowance = Allowance::new(&limits(), &NativeDecoders, 0);
    let mut text = String::new();
    run(&allowance, &mut |entry| {
        let body = match entry.body {
            Body::Open(_) => "open".to_owned(),
            Body::Refused(why) => format!("refused {why:?}"),
        };
        writeln!(text, "{} {body}", entry.name).unwrap();
    });
    text
}

/// What is seen of an entry: its name, its notes, its content.
pub(super) fn line(entry: Entry<'_>) -> String {
    let body = match entry.body {
        Body::Refused(why) => format!("refused {why:?}"),
        Body::Open(reader) => shown(reader),
    };
    let notes = if entry.notes.is_empty() { String::new() } else { format!(" {:?}", entry.notes) };
    format!("{}{notes}: {body}\n", entry.name)
}

/// The content of a reader, long runs cut short, and how it ended.
pub(super) fn shown(reader: &mut dyn Read) -> String {
    let (bytes, end) = read_all(reader);
    let text = String::from_utf8_lossy(&bytes);
    let text = if text.len() > 60 { format!("{} bytes", text.len()) } else { format!("{text:?}") };
    end.map_or_else(|why| format!("{text} then {why:?}"), |()| text.clone())
}

/// Reads to the end, in odd steps, and past a failure: it has to stay.
pub(super) fn read_all(reader: &mut dyn Read) -> (Vec<u8>, Result<(), crate::model::Why>) {
    let mut bytes = Vec::new();
    let mut chunk = [0; 7001];
    loop {
        match reader.read(&mut chunk) {
            Ok(0) => return (bytes, Ok(())),
            Ok(n_bytes) => bytes.extend_from_slice(&chunk[..n_bytes]),
            Err(error) => {
                let why = error::why(&error);
                assert_eq!(reader.read(&mut chunk).map_err(|error| error::why(&error)), Err(why));
                return (bytes, Err(why));
            }
        }
    }
}

/// Hands out one byte at a time.
pub(super) struct Drip<'a>(pub(super) &'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n_bytes = out.len().min(1);
        self.0.read(&mut out[..n_bytes])
    }
}

/// Raw deflate.
pub(super) fn deflate(content: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(content.len() + 1024);
    let mut state = Compress::new(Compression::best(), false);
    state.compress_vec(content, &mut packed, FlushCompress::Finish).unwrap();
    packed
}

/// Text that does not pack well, always the same.
pub(super) fn noise(n_bytes: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_u32;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        b'a' + (state >> 8) as u8 % 26
    })
    .take(n_bytes)
    .collect()
}
