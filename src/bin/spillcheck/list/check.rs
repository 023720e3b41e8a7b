//! `list check`: are these addresses in these lists? One answer a line of the file of addresses, and the proof of each list.

use super::files::FileList;
use super::{Wrong, digest_id, is_json};
use serde_json::{Value, json};
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{Limits, Means, shown_name};
use spillcheck::leak::{self, List, NativeCompose, Needles, Options, ReadAt, Search, Subject};
use spillcheck::model::{DataClass, LeakState, LeakWhy, ListReport, Masked, Why, overall};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Default)]
struct Arguments {
    emails: Option<PathBuf>,
    lists: Vec<PathBuf>,
    known_member: Option<String>,
    prefix: Option<String>,
    is_thorough: bool,
    is_json: bool,
}

pub(super) fn run(parser: lexopt::Parser) -> Result<ExitCode, Wrong> {
    let arguments = arguments(parser)?;
    let path = arguments.emails.as_deref().ok_or_else(|| Wrong::Arguments("--emails is missing.".to_owned()))?;
    let Ok(text) = fs::read(path) else {
        eprintln!("Could not open {}.", path.display());
        return Ok(ExitCode::from(1));
    };
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').unwrap_or(&text).lines().collect();
    let mut subjects: Vec<Subject> = lines.iter().map(|line| Subject::Address((*line).to_owned())).collect();
    let known_member = arguments.known_member.as_ref().map(|address| {
        subjects.push(Subject::Address(address.clone()));
        lines.len() as u32
    });
    let needles = Needles::of(&subjects, &NativeCompose);
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    let options = Options { is_thorough: arguments.is_thorough, ..Options::default() };
    let search = Search { needles: &needles, options, means: &means };
    let mut reports: Vec<ListReport> =
        arguments.lists.iter().map(|path| check(path, arguments.prefix.as_deref(), &search)).collect();
    for report in &mut reports {
        report.settle();
        if let Some(known_member) = known_member {
            report.test(known_member);
        }
    }
    let mut output = io::stdout().lock();
    if arguments.is_json {
        writeln!(output, "{}", json_report(&lines, &reports))?;
    } else {
        text_report(&mut output, &lines, &reports)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn arguments(mut parser: lexopt::Parser) -> Result<Arguments, Wrong> {
    use lexopt::ValueExt;
    use lexopt::prelude::{Long, Value};
    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("emails") => arguments.emails = Some(parser.value()?.into()),
            Long("known-member") => arguments.known_member = Some(parser.value()?.string()?),
            Long("prefix") => arguments.prefix = Some(parser.value()?.string()?),
            Long("thorough") => arguments.is_thorough = true,
            Long("format") => arguments.is_json = is_json(&mut parser)?,
            Value(list) => arguments.lists.push(list.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if arguments.lists.is_empty() {
        return Err(Wrong::Arguments("A list is missing.".to_owned()));
    }
    Ok(arguments)
}

/// A list that cannot be opened leaves every miss unproved, like any other that cannot be read.
fn check(path: &Path, prefix: Option<&str>, search: &Search<'_>) -> ListReport {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match FileList::open(path) {
        Ok(content) => {
            leak::check(&List { name: &name, content: &content as &dyn ReadAt, prefix }, search, &mut |_| {})
        }
        Err(_) => {
            ListReport { trouble: Some(LeakWhy::Broken(Why::Unreadable)), ..ListReport::of(shown_name(&name), 0) }
        }
    }
}

/// A line without anything in it is no address that could be missing.
fn state(line: &str, reports: &[ListReport], subject: usize) -> LeakState {
    if line.trim().is_empty() { LeakState::Unchecked } else { overall(reports, subject as u32) }
}

fn json_report(lines: &[&str], reports: &[ListReport]) -> Value {
    let result = |(idx, line): (usize, &&str)| {
        let hit = reports.iter().flat_map(|report| &report.matches).find(|hit| hit.subject == idx as u32);
        json!({
            "email": Masked::of(DataClass::Email, line),
            "line": idx + 1,
            "state": state(line, reports, idx).as_str(),
            "digest": hit.and_then(|hit| hit.form.digest()).map(digest_id),
            "spelling": hit.map(|hit| hit.spelling.id()),
            "classes": hit.map(|hit| hit.classes.iter().map(|class| class.id()).collect::<Vec<_>>()),
        })
    };
    json!({
        "results": lines.iter().enumerate().map(result).collect::<Vec<_>>(),
        "lists": reports.iter().map(json_list).collect::<Vec<_>>(),
    })
}

fn json_list(report: &ListReport) -> Value {
    json!({
        "name": report.name,
        "state": if report.trouble.is_some() { "unreadable" } else { "read" },
        "reason": report.trouble.or(report.uncovered_why.filter(|_| !report.uncovered.is_empty())).map(|why| why.to_string()),
        "bytes": report.bytes,
        "examined": report.examined,
        "hashes": report.counts.hashes(),
        "addresses": report.counts.addresses,
        "kind": kind(report),
        "order": report.order.as_str(),
        "canaries": report.canaries,
        "spellings": report.spellings.iter().map(|spelling| spelling.id()).collect::<Vec<_>>(),
    })
}

/// What a list is made of, joined by plus signs.
fn kind(report: &ListReport) -> String {
    let counts = &report.counts;
    let spill = report.about.as_ref().and_then(|about| about.digest).map_or("", digest_id);
    let kinds = [
        (counts.entries, spill),
        (counts.hex32, "md5-or-ntlm"),
        (counts.hex40, "sha1"),
        (counts.hex64, "sha256"),
        (counts.base64, "base64"),
        (counts.suffixes, "suffix"),
        (counts.addresses, "address"),
    ];
    let present: Vec<&str> = kinds.into_iter().filter(|(n, _)| *n > 0).map(|(_, kind)| kind).collect();
    present.join("+")
}

fn text_report(output: &mut dyn Write, lines: &[&str], reports: &[ListReport]) -> Result<(), Wrong> {
    let report = leak::report(reports, &vec![true; lines.len()]);
    writeln!(output, "{}\n", report.heading)?;
    for (idx, (line, answer)) in lines.iter().zip(&report.answers).enumerate() {
        writeln!(output, "{:10} {}", state(line, reports, idx).as_str(), Masked::of(DataClass::Email, line))?;
        for sentence in &answer.said {
            writeln!(output, "           {sentence}")?;
        }
    }
    for list in &report.lists {
        writeln!(output, "\n{}", list.name)?;
        if let Some(sentence) = &list.trouble {
            writeln!(output, "  {sentence}")?;
        }
        for (label, fact) in &list.facts {
            writeln!(output, "  {label}: {fact}")?;
        }
    }
    Ok(())
}
