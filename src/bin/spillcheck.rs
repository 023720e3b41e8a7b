//! The engine at the command line: `scan`, `detect`, `score` and `list`. Prints masks only, unless `--reveal` asks for more.
//! Names of options and of the report's fields are a contract with other people's scripts.

#![allow(clippy::print_stdout, clippy::print_stderr)] // this is what a command line is for
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

use serde_json::{Value, json};
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Scanned, Sink, Source};
use spillcheck::model::{EntryReport, Finding, FindingId, Progress, Recognition};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "spillcheck/detect.rs"]
mod detect;
#[path = "spillcheck/insight.rs"]
mod insight;
#[path = "spillcheck/list/mod.rs"]
mod list;
#[path = "spillcheck/score/mod.rs"]
mod score;

const USAGE: &str = "\
spillcheck scan PATH... [--format text|json] [--reveal]
    Reads exports (files or folders) and reports what personal data they hold, masked.
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
}

fn run() -> Result<ExitCode, Wrong> {
    use lexopt::prelude::{Long, Short, Value};
    let mut parser = lexopt::Parser::from_env();
    match parser.next()? {
        Some(Value(command)) if command == "scan" => scan(&scan_arguments(parser)?),
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
        self.entries.push(entry);
    }
}

fn scan(arguments: &ScanArguments) -> Result<ExitCode, Wrong> {
    if arguments.is_revealing {
        eprintln!("Warning: the output holds personal data in clear text.");
    }
    let mut files = Vec::new();
    let mut is_opened = true;
    for path in &arguments.paths {
        is_opened &= gather(path, path, &mut files);
    }
    files.sort();
    let total = files.iter().map(|(_, _, size)| size).sum();
    let sources = files.iter().filter_map(|(path, name, size)| {
        let reader = Box::new(File::open(path).ok()?);
        Some(Source { name: name.clone(), size: *size, reader })
    });
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None };
    let mut report = Report::default();
    let scanned = engine::scan(sources, total, &means, &mut report);
    let mut output = io::stdout().lock();
    if arguments.is_json {
        writeln!(output, "{}", json_report(&report, &scanned, arguments.is_revealing))?;
    } else {
        text_report(&mut output, &report, &scanned)?;
    }
    Ok(if is_opened { ExitCode::SUCCESS } else { ExitCode::from(1) })
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
    let providers: Vec<Value> = summary
        .recognitions
        .iter()
        .map(|one| json!({"id": one.provider.0, "name": one.name, "marks": one.marks, "entries": one.n_entries}))
        .collect();
    let findings: Vec<Value> =
        report.findings.values().map(|finding| json_finding(finding, scanned, is_revealing)).collect();
    let links: Vec<Value> = summary
        .integrations
        .iter()
        .map(|(integration, link)| json!({"id": integration.id(), "evidence": link.as_str()}))
        .collect();
    json!({
        "schema": "spillcheck.report/1",
        "summary": {
            "providers": providers,
            "entries": {
                "read": summary.n_read, "empty": summary.n_empty, "absent": summary.n_absent,
                "skipped": summary.n_skipped, "failed": summary.n_failed,
            },
            "bytes": {
                "source": summary.source_bytes, "read": summary.ledger.read,
                "skipped": summary.ledger.skipped, "failed": summary.ledger.failed,
            },
            "complete": summary.is_complete(),
            "masked_by_vendor": summary.vendor_masked.iter().map(|(class, count)| (class.id().to_owned(), json!(count))).collect::<serde_json::Map<_, _>>(),
            "insight": insight::json(&summary.insight),
        },
        "entries": report.entries.iter().map(json_entry).collect::<Vec<_>>(),
        "findings": findings,
        "integrations": links,
    })
}

fn json_entry(entry: &EntryReport) -> Value {
    let notes: Vec<String> = entry.notes.iter().map(ToString::to_string).collect();
    let reason = match entry.outcome.why() {
        Some(why) => Some(why.to_string()),
        None if notes.is_empty() => None,
        None => Some(notes.join("; ")),
    };
    json!({
        "path": entry.name,
        "provider": entry.provider.as_ref().map(|provider| &provider.0),
        "format": entry.format,
        "outcome": entry.outcome.as_str(),
        "reason": reason,
        "notes": notes,
        "bytes": entry.ledger.total(),
        "ledger": {"read": entry.ledger.read, "skipped": entry.ledger.skipped, "failed": entry.ledger.failed},
    })
}

fn json_finding(finding: &Finding, scanned: &Scanned, is_revealing: bool) -> Value {
    let locations: Vec<Value> =
        finding.place.entries.iter().map(|entry| json!({"entry": entry, "path": finding.place.path})).collect();
    let mut object = json!({
        "class": finding.class.id(),
        "family": finding.class.family().id(),
        "provider": finding.provider.as_ref().map(|provider| &provider.0),
        "count": finding.count,
        "distinct": finding.distinct.number(),
        "confidence": finding.confidence.as_str(),
        "evidence": finding.evidence.sentence(),
        "samples": finding.samples,
        "details": finding.details.iter().map(|detail| detail.as_str()).collect::<Vec<_>>(),
        "locations": locations,
        "people": finding.whose.as_str(),
    });
    if is_revealing && let Some(object) = object.as_object_mut() {
        object.insert("raw".to_owned(), json!(scanned.vault.samples(finding.id)));
    }
    object
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
    for (integration, link) in &scanned.summary.integrations {
        writeln!(output, "  linked: {} ({})", integration.label(), link.as_str())?;
    }
    insight::text(output, &scanned.summary.insight)
}
