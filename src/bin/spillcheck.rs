//! The engine at the command line: `scan`, `structure`, `detect`, `score` and `list`. Prints masks only, unless `--reveal` asks for more.
//! Names of options and of the report's fields are a contract with other people's scripts.

#![allow(clippy::print_stdout, clippy::print_stderr)] // this is what a command line is for
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

use serde_json::Value;
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::container::Password;
use spillcheck::engine::{self, Limits, Means, Scanned, Silence, Sink, Source};
use spillcheck::model::{EntryReport, Finding, FindingId, Progress, ProviderId, Recognition, Summary};
use spillcheck::report::{json, tell};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "spillcheck/detect.rs"]
mod detect;
#[path = "spillcheck/list/mod.rs"]
mod list;
#[path = "spillcheck/score/mod.rs"]
mod score;

const USAGE: &str = "\
spillcheck scan PATH... [--format text|json] [--reveal] [--password-stdin]
    Reads exports (files or folders) and reports what personal data they hold, masked. --password-stdin: the first line of
    standard input is the password of archives that are protected by one.
spillcheck structure PATH... [--password-stdin]
    Writes how exports are built, as JSON without a single value: to ask for a format, or to begin a provider file with.
spillcheck detect
    Reads JSON lines {\"id\", \"key\"?, \"path\"?, \"value\"?|\"values\"?|\"text\"?} and writes what each holds.";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(Wrong::Arguments(message)) => {
            eprintln!("{message}\n\n{USAGE}\n{}\n{}", score::USAGE, list::USAGE);
            ExitCode::from(2)
        }
        // The reader of our output has gone away: nobody is left to tell.
        Err(Wrong::Output) => ExitCode::from(1),
    }
}

enum Wrong {
    Arguments(String),
    Output,
}

impl From<lexopt::Error> for Wrong {
    fn from(error: lexopt::Error) -> Self {
        Wrong::Arguments(error.to_string())
    }
}

impl From<io::Error> for Wrong {
    fn from(_: io::Error) -> Self {
        Wrong::Output
    }
}

/// Arguments of `scan`.
#[derive(Default)]
struct ScanArguments {
    paths: Vec<PathBuf>,
    is_json: bool,
    is_revealing: bool,
    password: Option<Password>,
}

fn run() -> Result<ExitCode, Wrong> {
    use lexopt::prelude::{Long, Short, Value};
    let mut parser = lexopt::Parser::from_env();
    match parser.next()? {
        Some(Value(command)) if command == "scan" => scan(&scan_arguments(parser)?),
        Some(Value(command)) if command == "structure" => structure(&scan_arguments(parser)?),
        Some(Value(command)) if command == "detect" => match parser.next()? {
            None => detect::run(),
            Some(argument) => Err(argument.unexpected().into()),
        },
        Some(Value(command)) if command == "score" => score::run(parser),
        Some(Value(command)) if command == "list" => list::run(parser),
        Some(Long("help") | Short('h')) => {
            println!("{USAGE}\n{}\n{}", score::USAGE, list::USAGE);
            Ok(ExitCode::SUCCESS)
        }
        Some(argument) => Err(argument.unexpected().into()),
        None => Err(Wrong::Arguments("A command is missing.".to_owned())),
    }
}

/// The value of `--format`: `json` or `text`.
fn is_json(parser: &mut lexopt::Parser) -> Result<bool, Wrong> {
    use lexopt::ValueExt;
    match parser.value()?.string()?.as_str() {
        "json" => Ok(true),
        "text" => Ok(false),
        other => Err(Wrong::Arguments(format!("There is no format “{other}”."))),
    }
}

fn scan_arguments(mut parser: lexopt::Parser) -> Result<ScanArguments, Wrong> {
    use lexopt::prelude::{Long, Value};
    let mut arguments = ScanArguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("format") => arguments.is_json = is_json(&mut parser)?,
            Long("reveal") => arguments.is_revealing = true,
            Long("password-stdin") => arguments.password = Some(password()?),
            Value(path) => arguments.paths.push(path.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if arguments.paths.is_empty() {
        return Err(Wrong::Arguments("A path is missing.".to_owned()));
    }
    Ok(arguments)
}

/// What a scan reports, gathered.
#[derive(Default)]
struct Report {
    entries: Vec<EntryReport>,
    findings: BTreeMap<FindingId, Finding>,
}

impl Sink for Report {
    fn recognized(&mut self, _: &Recognition) {}

    fn progress(&mut self, _: &dyn Fn() -> Progress) {}

    fn found(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| (finding.id, finding)));
    }

    fn entry(&mut self, entry: EntryReport) {
        let at = self.entries.partition_point(|kept| kept.id <= entry.id);
        self.entries.insert(at, entry);
    }
}

/// The password on the first line of standard input.
fn password() -> Result<Password, Wrong> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|_| missing())?;
    let typed = line.strip_suffix('\n').unwrap_or(&line);
    let typed = typed.strip_suffix('\r').unwrap_or(typed);
    if typed.is_empty() { Err(missing()) } else { Ok(Password::new(typed)) }
}

fn missing() -> Wrong {
    Wrong::Arguments("A password is missing on standard input.".to_owned())
}

/// Files of the arguments, by name, and whether all could be opened.
struct Given {
    files: Vec<(PathBuf, String, u64)>,
    is_opened: bool,
}

impl Given {
    fn of(arguments: &ScanArguments) -> Self {
        let mut given = Self { files: Vec::new(), is_opened: true };
        for path in &arguments.paths {
            given.is_opened &= gather(path, path, &mut given.files);
        }
        given.files.sort();
        given
    }

    fn total(&self) -> u64 {
        self.files.iter().map(|(_, _, size)| size).sum()
    }

    fn sources(&self) -> impl Iterator<Item = Source<'static>> {
        self.files.iter().filter_map(|(path, name, size)| {
            let reader = Box::new(File::open(path).ok()?);
            Some(Source { name: name.clone(), size: *size, reader })
        })
    }

    fn code(&self) -> ExitCode {
        if self.is_opened { ExitCode::SUCCESS } else { ExitCode::from(1) }
    }
}

fn scan(arguments: &ScanArguments) -> Result<ExitCode, Wrong> {
    if arguments.is_revealing {
        eprintln!("Warning: the output holds personal data in clear text.");
    }
    let given = Given::of(arguments);
    let means = Means {
        limits: &Limits::default(),
        decoders: &NativeDecoders,
        password: arguments.password.as_ref(),
        salt: None,
    };
    let mut report = Report::default();
    let scanned = engine::scan(given.sources(), given.total(), &means, &mut report);
    let mut output = io::stdout().lock();
    if arguments.is_json {
        writeln!(output, "{}", json_report(&report, &scanned, arguments.is_revealing))?;
    } else {
        text_report(&mut output, &report, &scanned)?;
    }
    Ok(given.code())
}

fn structure(arguments: &ScanArguments) -> Result<ExitCode, Wrong> {
    if arguments.is_revealing || arguments.is_json {
        return Err(Wrong::Arguments("A structure has one format, and no value to reveal.".to_owned()));
    }
    let given = Given::of(arguments);
    let means = Means {
        limits: &Limits::default(),
        decoders: &NativeDecoders,
        password: arguments.password.as_ref(),
        salt: None,
    };
    let outline = engine::outline(given.sources(), given.total(), &means, &mut Silence);
    io::stdout().lock().write_all(outline.to_json().as_bytes())?;
    Ok(given.code())
}

/// Lists the files below `path` with their names inside `root`. `false`: something could not be opened.
fn gather(root: &Path, path: &Path, files: &mut Vec<(PathBuf, String, u64)>) -> bool {
    if path.is_dir() {
        let Ok(folder) = fs::read_dir(path) else { return unopened(path) };
        let mut is_opened = true;
        for entry in folder.flatten() {
            is_opened &= gather(root, &entry.path(), files);
        }
        return is_opened;
    }
    let Ok(size) = File::open(path).and_then(|file| file.metadata()).map(|facts| facts.len()) else {
        return unopened(path);
    };
    let inside = root.parent().and_then(|parent| path.strip_prefix(parent).ok()).unwrap_or(path);
    files.push((path.to_owned(), inside.to_string_lossy().into_owned(), size));
    true
}

fn unopened(path: &Path) -> bool {
    eprintln!("Could not open {}.", path.display());
    false
}

fn json_report(report: &Report, scanned: &Scanned, is_revealing: bool) -> Value {
    let summary = &scanned.summary;
    let findings = report.findings.values().map(|finding| {
        let raw = is_revealing.then(|| scanned.vault.samples(finding.id));
        json::finding(finding, raw)
    });
    json::whole(summary, summary.is_complete(), &report.entries, &findings.collect::<Vec<_>>())
}

fn text_report(output: &mut dyn Write, report: &Report, scanned: &Scanned) -> Result<(), Wrong> {
    for recognition in &scanned.summary.recognitions {
        writeln!(output, "{}: {} files", recognition.name, recognition.n_entries)?;
    }
    writeln!(output, "\nentries")?;
    for entry in &report.entries {
        let reason = entry.outcome.why().map(|why| why.to_string()).unwrap_or_default();
        writeln!(output, "  {:8} {:>12} {}  {reason}", entry.outcome.as_str(), entry.ledger.total(), entry.name)?;
        for note in &entry.notes {
            writeln!(output, "           note: {note}")?;
        }
    }
    writeln!(output, "\nfindings")?;
    for finding in report.findings.values() {
        let samples: Vec<&str> = finding.samples.iter().map(spillcheck::model::Masked::as_str).collect();
        writeln!(
            output,
            "  {:24} {:>9} {:9} {:7} {}  {}  ({})",
            finding.class.id(),
            finding.count,
            finding.confidence.as_str(),
            finding.whose.as_str(),
            finding.place.path,
            samples.join(" "),
            finding.evidence.sentence(),
        )?;
    }
    for linked in &scanned.summary.integrations {
        writeln!(output, "  linked: {} ({}, {})", linked.service.label(), linked.link.as_str(), linked.path)?;
    }
    together(output, &scanned.summary)
}

/// What many values tell together, in sentences.
fn together(output: &mut dyn Write, summary: &Summary) -> Result<(), Wrong> {
    let name_of = |id: &ProviderId| {
        let known = summary.recognitions.iter().find(|known| known.provider == *id);
        known.map_or_else(|| id.to_string(), |known| known.name.to_string())
    };
    for derived in &summary.insight.derived {
        writeln!(output, "  {}", tell::derived(derived))?;
    }
    for shared in &summary.insight.shared {
        writeln!(output, "  {}{}", tell::shared(shared, &name_of), tell::stands(shared, &name_of))?;
    }
    Ok(())
}
