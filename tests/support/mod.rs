//! What the tests of whole exports share: fixtures as readable text, sources that behave badly, a sink that keeps all.

#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, clippy::indexing_slicing)] // each test binary uses its part

use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Scanned, Sink, Source};
use spillcheck::model::{EntryReport, Finding, FindingId, Progress, Recognition};
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;

/// One fixture: expectations, then files.
pub struct Fixture {
    /// File name without ending.
    pub name: String,
    /// Lines before the first file, without comments.
    pub expectations: Vec<String>,
    /// Path and content; that of a file whose name ends with ` (hex)` is written in hexadecimal digits.
    pub files: Vec<(String, Vec<u8>)>,
}

/// All fixtures of `tests/exports`.
pub fn fixtures() -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let fixtures: Vec<Fixture> = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "txtar"))
        .map(|path| read_fixture(path))
        .collect();
    assert!(!fixtures.is_empty(), "the fixtures are there");
    fixtures
}

fn read_fixture(path: &Path) -> Fixture {
    let text = std::fs::read_to_string(path).unwrap();
    let mut fixture = Fixture {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        expectations: Vec::new(),
        files: Vec::new(),
    };
    let mut is_hex = false;
    for line in text.split_inclusive('\n') {
        let file = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        match (file, fixture.files.last_mut()) {
            (Some(name), _) => {
                let bare = name.strip_suffix(" (hex)");
                is_hex = bare.is_some();
                fixture.files.push((bare.unwrap_or(name).to_owned(), Vec::new()));
            }
            (None, Some((_, content))) if is_hex => content.extend(bytes_of_hex(line)),
            (None, Some((_, content))) => content.extend_from_slice(line.as_bytes()),
            (None, None) => fixture.expectations.push(line.trim().to_owned()),
        }
    }
    fixture.expectations.retain(|line| !line.is_empty() && !line.starts_with('#'));
    fixture
}

/// The bytes of a line of hexadecimal digits; behind `#` stands what they mean.
fn bytes_of_hex(line: &str) -> Vec<u8> {
    let digits: Vec<u8> = line.split('#').next().unwrap().bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// Keeps everything that a scan says.
#[derive(Default)]
pub struct Kept {
    pub recognitions: BTreeMap<String, Recognition>,
    pub findings: BTreeMap<FindingId, Finding>,
    pub entries: Vec<EntryReport>,
    /// Bytes read, as told from time to time.
    pub beats: Vec<u64>,
}

impl Sink for Kept {
    fn recognized(&mut self, recognition: &Recognition) {
        self.recognitions.insert(recognition.provider.0.clone(), recognition.clone());
    }

    fn progress(&mut self, progress: &dyn Fn() -> Progress) {
        let progress = progress();
        assert!(progress.read <= progress.total, "never more than there is");
        self.beats.push(progress.read);
    }

    fn found(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| (finding.id, finding)));
    }

    fn entry(&mut self, entry: EntryReport) {
        // Those that were put off arrive behind those that they stand among.
        let at = self.entries.partition_point(|kept| kept.id <= entry.id);
        self.entries.insert(at, entry);
    }
}

/// Scans files that are all there.
pub fn scan(files: &[(String, Vec<u8>)]) -> (Kept, Scanned) {
    scan_with(files, &Limits::default(), |content| Box::new(Polite(Cursor::new(content))))
}

/// Scans files through a reader of the caller's making.
pub fn scan_with<'a>(
    files: &'a [(String, Vec<u8>)],
    limits: &Limits,
    open: impl Fn(&'a [u8]) -> Box<dyn engine::container::ReadSeek + 'a>,
) -> (Kept, Scanned) {
    let mut kept = Kept::default();
    let total = files.iter().map(|(_, content)| content.len() as u64).sum();
    let sources = files.iter().map(|(name, content)| Source {
        name: name.clone(),
        size: content.len() as u64,
        reader: open(content),
    });
    let scanned = engine::scan(
        sources,
        total,
        &Means { limits, decoders: &NativeDecoders, password: None, salt: None },
        &mut kept,
    );
    (kept, scanned)
}

/// Refuses to be read whole (invariant 6).
pub struct Polite<R>(pub R);

impl<R: Read> Read for Polite<R> {
    fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        assert!(space.len() <= 16 << 20, "nobody asks for a whole export");
        self.0.read(space)
    }
}

impl<R: Seek> Seek for Polite<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

/// Hands out one byte at a time.
pub struct OneByte<R>(pub R);

impl<R: Read> Read for OneByte<R> {
    fn read(&mut self, space: &mut [u8]) -> io::Result<usize> {
        let n_bytes = space.len().min(1);
        self.0.read(&mut space[..n_bytes])
    }
}

impl<R: Seek> Seek for OneByte<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}
