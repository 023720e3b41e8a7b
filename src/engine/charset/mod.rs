//! Turns bytes of unknown encoding into UTF-8 while they stream past; what is UTF-8 already goes through uncopied.
//! Never validates UTF-8 that passes through (the sink does), never refuses a file for a few bad bytes.
//! Order of evidence: byte order mark, zero bytes of UTF-16, valid UTF-8, the encoding that XML or HTML declares, UTF-8
//! with few errors, a guess. Decoding: whoever implements [`Decoders`].

mod encoding;
mod evidence;
pub mod guess;
#[cfg(not(target_arch = "wasm32"))]
pub mod native;

pub use encoding::{Decode, Decoders, Encoding, decode_whole};

use super::error::Broken;
use crate::model::{FormatKind, Note, TextEncoding, Why};
use encoding::ascii_len;
use evidence::{Start, declared, judge, start};
use std::borrow::Cow;
use std::io::{self, Read};

/// Bytes at the start that decide about byte order marks, UTF-16 and declarations.
const PROBE: usize = 1 << 10;
/// Bytes, from the first one that is not ASCII on, that decide about everything else.
const SAMPLE: usize = 64 << 10;
/// Bytes fetched at a time once decoding is needed.
const CHUNK: usize = 64 << 10;

/// A stream of text as UTF-8.
pub struct Decoded<'r> {
    source: &'r mut dyn Read,
    decoders: &'r dyn Decoders,
    raw: Vec<u8>,
    at: usize,
    source_ended: bool,
    failure: Option<io::Error>,
    mode: Mode,
    declared: Option<Encoding>,
    verdict: Option<Verdict>,
    spill: Vec<u8>,
    spilled: usize,
    source_bytes: u64,
}

enum Mode {
    /// Nothing read yet.
    Fresh,
    /// Only ASCII so far: nothing to decide yet.
    Ascii,
    /// UTF-8, straight from the source.
    Through,
    Decoding(Box<dyn Decode>),
    Refused,
    Done,
}

#[derive(Clone, Copy)]
struct Verdict {
    encoding: Encoding,
    stated: bool,
}

impl<'r> Decoded<'r> {
    /// A text stream of `head` (bytes already taken from the source) followed by the rest of `source`.
    pub fn new(head: &[u8], source: &'r mut dyn Read, decoders: &'r dyn Decoders) -> Self {
        Self {
            source,
            decoders,
            raw: head.to_vec(),
            at: 0,
            source_ended: false,
            failure: None,
            mode: Mode::Fresh,
            declared: None,
            verdict: None,
            spill: Vec::new(),
            spilled: 0,
            source_bytes: 0,
        }
    }

    /// Bytes of the source whose text has been delivered, byte order mark included.
    pub fn source_bytes(&self) -> u64 {
        self.source_bytes
    }

    /// The encoding that was taken, once it is decided. Plain ASCII counts as UTF-8.
    pub fn encoding(&self) -> TextEncoding {
        self.verdict.map_or(TextEncoding::Utf8, |verdict| verdict.encoding.word())
    }

    /// What is worth saying: an encoding that is not UTF-8 and that nothing in the file stated.
    pub fn note(&self) -> Option<Note> {
        let verdict = self.verdict.filter(|verdict| !verdict.stated)?;
        Some(verdict.encoding.word()).filter(|word| *word != TextEncoding::Utf8).map(Note::Encoding)
    }

    fn pending(&self) -> &[u8] {
        self.raw.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, n_bytes: usize) {
        self.at += n_bytes;
        self.source_bytes += n_bytes as u64;
    }

    /// Reads until `n_bytes` are pending or the source has ended; a failure is kept until they are delivered.
    fn gather(&mut self, n_bytes: usize) {
        if self.at > 0 {
            self.raw.drain(..self.at.min(self.raw.len()));
            self.at = 0;
        }
        while self.raw.len() < n_bytes && !self.source_ended {
            let filled = self.raw.len();
            self.raw.resize(n_bytes, 0);
            let space = self.raw.get_mut(filled..).unwrap_or_default();
            let n_read = match self.source.read(space) {
                Ok(n_read) => {
                    self.source_ended = n_read == 0;
                    n_read.min(n_bytes - filled)
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => 0,
                Err(error) => {
                    self.failure = Some(error);
                    self.source_ended = true;
                    0
                }
            };
            self.raw.truncate(filled + n_read);
        }
    }

    /// What the first bytes say on their own.
    fn begin(&mut self) {
        self.gather(PROBE);
        let probe = self.pending().get(..PROBE).unwrap_or(self.pending());
        let (start, n_mark) = start(probe);
        self.declared = declared(probe);
        self.mode = match start {
            Start::Utf32 => Mode::Refused,
            Start::Unmarked => Mode::Ascii,
            Start::Stated(Encoding::Utf8) => Mode::Through,
            Start::Stated(encoding) => self.decide(encoding, true),
            Start::Looks(encoding) => self.decide(encoding, false),
        };
        self.take(n_mark);
    }

    fn decide(&mut self, encoding: Encoding, stated: bool) -> Mode {
        self.verdict = Some(Verdict { encoding, stated });
        self.decoders.decoder(encoding).map_or(Mode::Through, Mode::Decoding)
    }

    /// Judges by the sample that begins with the first byte that is not ASCII.
    fn judge(&mut self) {
        self.gather(SAMPLE);
        let sample = self.pending().get(..SAMPLE).unwrap_or(self.pending());
        self.mode = match judge(sample, self.declared, self.decoders) {
            (Encoding::Utf8, _) => Mode::Through,
            (encoding, stated) => self.decide(encoding, stated),
        };
    }

    /// Delivers pending ASCII, or leaves this mode.
    fn ascii(&mut self, out: &mut [u8]) -> usize {
        if self.pending().is_empty() {
            // Straight into the caller's buffer; only the bytes from the first odd one on are kept for the judgement.
            let n_read = self.straight(out);
            let filled = out.get(..n_read).unwrap_or_default();
            let n_ascii = ascii_len(filled);
            self.raw.clear();
            self.raw.extend_from_slice(filled.get(n_ascii..).unwrap_or_default());
            self.at = 0;
            self.source_bytes += n_ascii as u64;
            if n_ascii < n_read {
                self.judge();
            }
            return n_ascii;
        }
        let n_ascii = ascii_len(self.pending());
        if n_ascii == 0 {
            self.judge();
            return 0;
        }
        self.copy(out, n_ascii)
    }

    fn copy(&mut self, out: &mut [u8], n_most: usize) -> usize {
        let n_bytes = self.pending().len().min(out.len()).min(n_most);
        if let (Some(to), Some(from)) = (out.get_mut(..n_bytes), self.raw.get(self.at..self.at + n_bytes)) {
            to.copy_from_slice(from);
        }
        self.take(n_bytes);
        n_bytes
    }

    fn straight(&mut self, out: &mut [u8]) -> usize {
        if self.source_ended {
            return 0;
        }
        loop {
            match self.source.read(out) {
                Ok(n_read) => {
                    self.source_ended = n_read == 0;
                    return n_read.min(out.len());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error);
                    self.source_ended = true;
                    return 0;
                }
            }
        }
    }

    fn through(&mut self, out: &mut [u8]) -> usize {
        if !self.pending().is_empty() {
            return self.copy(out, usize::MAX);
        }
        let n_read = self.straight(out);
        self.source_bytes += n_read as u64;
        n_read
    }

    /// Decodes what is pending; the text waits in the spill buffer for the caller.
    fn decode(&mut self, out: &mut [u8]) -> usize {
        if self.pending().is_empty() {
            self.gather(CHUNK);
        }
        let is_last = self.source_ended;
        let mut text = String::new();
        let pending = self.raw.get(self.at..).unwrap_or_default();
        let n_bytes = pending.len();
        if let Mode::Decoding(decoder) = &mut self.mode {
            decoder.decode(pending, is_last, &mut text);
        }
        self.take(n_bytes);
        if is_last {
            self.mode = Mode::Done;
        }
        self.spill = text.into_bytes();
        self.spilled = 0;
        self.unspill(out)
    }

    /// One step: bytes put into `out`. Zero means either the end or a change of mode.
    fn step(&mut self, out: &mut [u8]) -> usize {
        match self.mode {
            Mode::Fresh => {
                self.begin();
                0
            }
            Mode::Ascii => self.ascii(out),
            Mode::Through => self.through(out),
            Mode::Decoding(_) => self.decode(out),
            Mode::Refused | Mode::Done => 0,
        }
    }

    fn unspill(&mut self, out: &mut [u8]) -> usize {
        let waiting = self.spill.get(self.spilled..).unwrap_or_default();
        let n_bytes = waiting.len().min(out.len());
        if let (Some(to), Some(from)) = (out.get_mut(..n_bytes), waiting.get(..n_bytes)) {
            to.copy_from_slice(from);
        }
        self.spilled += n_bytes;
        n_bytes
    }

    fn is_over(&self) -> bool {
        match self.mode {
            Mode::Refused | Mode::Done => true,
            Mode::Ascii | Mode::Through => self.source_ended && self.pending().is_empty(),
            Mode::Fresh | Mode::Decoding(_) => false,
        }
    }
}

impl Read for Decoded<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            let n_bytes = match self.unspill(out) {
                0 => self.step(out),
                n_bytes => n_bytes,
            };
            if n_bytes > 0 {
                return Ok(n_bytes);
            }
            if self.is_over() {
                break;
            }
        }
        if matches!(self.mode, Mode::Refused) {
            return Err(Broken(Why::Unread(FormatKind::Binary)).into());
        }
        self.failure.take().map_or(Ok(0), Err)
    }
}

/// The first bytes of a text as UTF-8, for recognition; a byte order mark is left out.
pub fn head<'h>(head: &'h [u8], decoders: &dyn Decoders) -> Cow<'h, [u8]> {
    let probe = head.get(..PROBE).unwrap_or(head);
    let (start, n_mark) = start(probe);
    let rest = head.get(n_mark..).unwrap_or_default();
    let encoding = match start {
        Start::Utf32 => return Cow::Borrowed(head),
        Start::Stated(encoding) | Start::Looks(encoding) => encoding,
        Start::Unmarked => {
            let n_ascii = ascii_len(rest);
            judge(rest.get(n_ascii..).unwrap_or_default(), declared(probe), decoders).0
        }
    };
    if encoding == Encoding::Utf8 {
        return Cow::Borrowed(rest);
    }
    Cow::Owned(decode_whole(decoders, encoding, rest).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::native::NativeDecoders;
    use super::*;
    use std::fmt::Write as _;

    /// Yields at most `step` bytes a time and breaks off with an error at the end if asked to.
    struct Drip<'a> {
        bytes: &'a [u8],
        step: usize,
        breaks: bool,
    }

    impl Read for Drip<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let n_bytes = self.bytes.len().min(self.step).min(out.len());
            if n_bytes == 0 && self.breaks && !out.is_empty() {
                return Err(Broken(Why::CutAt(7)).into());
            }
            out[..n_bytes].copy_from_slice(&self.bytes[..n_bytes]);
            self.bytes = &self.bytes[n_bytes..];
            Ok(n_bytes)
        }
    }

    fn run(source: &[u8], n_head: usize, step: usize, buffer: usize) -> (Vec<u8>, TextEncoding, Option<Note>, u64) {
        let mut drip = Drip { bytes: &source[n_head..], step, breaks: false };
        let mut decoded = Decoded::new(&source[..n_head], &mut drip, &NativeDecoders);
        let (mut text, mut space) = (Vec::new(), vec![0; buffer]);
        loop {
            match decoded.read(&mut space).unwrap() {
                0 => break,
                n_bytes => text.extend_from_slice(&space[..n_bytes]),
            }
        }
        (text, decoded.encoding(), decoded.note(), decoded.source_bytes())
    }

    /// The text and the encoding, the same for every size of head, of reads and of the caller's buffer.
    #[track_caller]
    fn check(source: &[u8], text: &str, encoding: TextEncoding) {
        let whole = run(source, source.len(), usize::MAX, 1 << 18);
        let mut message = String::new();
        write!(message, "{}", String::from_utf8_lossy(&whole.0)).unwrap();
        assert_eq!((message.as_str(), whole.1, whole.3), (text, encoding, source.len() as u64));
        for (n_head, step, buffer) in
            [(0, 1, 1), (0, 1, 7), (source.len() / 2, 3, 64), (1.min(source.len()), 1 << 20, 5)]
        {
            assert!(run(source, n_head, step, buffer) == whole, "head {n_head}, step {step}, buffer {buffer}");
        }
        if source.len() < 3000 {
            assert_eq!(String::from_utf8_lossy(&head(source, &NativeDecoders)), text);
        }
        for n_bytes in 0..source.len().min(200) {
            let _ = run(&source[..n_bytes], n_bytes / 2, 5, 9);
        }
    }

    fn utf16(text: &str, mark: bool, little: bool) -> Vec<u8> {
        let mark = if mark { Some(0xFEFF) } else { None };
        mark.into_iter()
            .chain(text.encode_utf16())
            .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect()
    }

    #[test]
    fn ascii_and_utf8_pass_through() {
        check(b"", "", TextEncoding::Utf8);
        check(b"plain", "plain", TextEncoding::Utf8);
        check("Grüße, 客厅".as_bytes(), "Grüße, 客厅", TextEncoding::Utf8);
        check("\u{feff}Grüße".as_bytes(), "Grüße", TextEncoding::Utf8);
    }

    #[test]
    fn a_character_cut_at_the_end_is_still_utf8() {
        check(b"Gr\xc3\xbc\xc3", "Gr\u{fc}\u{fffd}", TextEncoding::Utf8);
    }

    #[test]
    fn one_bad_byte_does_not_turn_a_utf8_file() {
        let text = format!("{}\u{fffd}", "Küche und Bäder, ".repeat(100));
        let mut source = text.clone().into_bytes();
        source.truncate(source.len() - 3);
        source.push(0xFF);
        check(&source, &text, TextEncoding::Utf8);
    }

    #[test]
    fn utf16_is_read_with_and_without_its_mark() {
        for little in [true, false] {
            check(&utf16("name,Jürg 😀\n", true, little), "name,Jürg 😀\n", TextEncoding::Utf16);
            check(&utf16("name,value\n", false, little), "name,value\n", TextEncoding::Utf16);
        }
        check(&utf16("客厅", true, true), "客厅", TextEncoding::Utf16);
    }

    #[test]
    fn a_declared_encoding_is_believed_unless_the_bytes_disprove_it() {
        check(
            b"<?xml version='1.0' encoding='windows-1251'?><a>\xcc\xe8\xf0</a>",
            "<?xml version='1.0' encoding='windows-1251'?><a>Мир</a>",
            TextEncoding::Cyrillic,
        );
        check(
            "<?xml version='1.0' encoding='windows-1252'?><a>Grüße</a>".as_bytes(),
            "<?xml version='1.0' encoding='windows-1252'?><a>Grüße</a>",
            TextEncoding::Utf8,
        );
        check(b"<meta charset=iso-8859-1>Z\xfcrich", "<meta charset=iso-8859-1>Zürich", TextEncoding::Western);
        check(b"<?xml encoding='UTF-16'?><a>Z\xfcrich", "<?xml encoding='UTF-16'?><a>Zürich", TextEncoding::Western);
    }

    #[test]
    fn the_decision_waits_for_the_first_byte_beyond_ascii() {
        let mut source = b"0123456789,plain words\n".repeat(12_000);
        let mut text = String::from_utf8(source.clone()).unwrap();
        source.extend_from_slice(b"M\xfcller, Z\xfcrich\n");
        text.push_str("Müller, Zürich\n");
        check(&source, &text, TextEncoding::Western);
    }

    #[test]
    fn only_a_guess_is_worth_a_note() {
        assert_eq!(run(b"Z\xfcrich", 6, 1, 9).2, Some(Note::Encoding(TextEncoding::Western)));
        assert_eq!(run(&utf16("x,y", true, true), 2, 1, 9).2, None);
        assert_eq!(run("Zürich".as_bytes(), 2, 1, 9).2, None);
    }

    #[test]
    fn utf32_is_refused() {
        let mut rest: &[u8] = b"";
        let mut decoded = Decoded::new(b"\xff\xfe\0\0a\0\0\0", &mut rest, &NativeDecoders);
        let error = decoded.read(&mut [0; 16]).unwrap_err();
        assert_eq!(super::super::error::why(&error), Why::Unread(FormatKind::Binary));
    }

    #[test]
    fn a_failing_source_delivers_first_and_fails_then() {
        for (source, text) in [(&b"Z\xfcrich"[..], "Zürich"), (b"plain", "plain"), ("Zürich".as_bytes(), "Zürich")] {
            let mut drip = Drip { bytes: source, step: 2, breaks: true };
            let mut decoded = Decoded::new(b"", &mut drip, &NativeDecoders);
            let mut got = Vec::new();
            let error = decoded.read_to_end(&mut got).unwrap_err();
            assert_eq!(String::from_utf8_lossy(&got), text);
            assert_eq!(super::super::error::why(&error), Why::CutAt(7));
        }
    }
}
