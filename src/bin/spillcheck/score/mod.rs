//! `score`: measures what `detect` says of rows whose answers are known. Prints ids, keys and classes, never a value:
//! rows of others may be real. Names of options and of the report's fields are a contract with other people's scripts.

mod report;
mod tally;

use super::detect::{self, Row};
use super::{Wrong, is_json};
use serde::Deserialize;
use spillcheck::model::Masked;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tally::{Found, Label, Tally};

/// What `--help` says of it.
pub(super) const USAGE: &str = "\
spillcheck score FILE... [--format text|json] [--list]
    Measures `detect` on rows that carry \"labels\": [{\"class\", \"or\"?, \"start\"?, \"end\"?}] and a \"group\"; no labels:
    nothing may be reported. --list names what was missed or false by id, key and class.";

#[derive(Default)]
struct Arguments {
    files: Vec<PathBuf>,
    is_json: bool,
    is_listing: bool,
}

pub(super) fn run(parser: lexopt::Parser) -> Result<ExitCode, Wrong> {
    let arguments = arguments(parser)?;
    let mut tally = Tally::default();
    let mut is_whole = true;
    for path in &arguments.files {
        is_whole &= read(path, &mut tally);
    }
    let mut output = io::BufWriter::new(io::stdout().lock());
    if arguments.is_json {
        writeln!(output, "{}", report::json(&tally, arguments.is_listing))?;
    } else {
        report::text(&mut output, &tally, arguments.is_listing)?;
    }
    output.flush()?;
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn arguments(mut parser: lexopt::Parser) -> Result<Arguments, Wrong> {
    use lexopt::prelude::{Long, Value};
    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("format") => arguments.is_json = is_json(&mut parser)?,
            Long("list") => arguments.is_listing = true,
            Value(path) => arguments.files.push(path.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if arguments.files.is_empty() {
        return Err(Wrong::Arguments("A file of labelled rows is missing.".to_owned()));
    }
    Ok(arguments)
}

/// The part of a row that says what is right; the rest is read by `detect`.
#[derive(Deserialize)]
struct Answer<'a> {
    #[serde(borrow)]
    group: Option<Cow<'a, str>>,
    labels: Vec<Label>,
}

/// Scores the rows of a file. `false`: it could not be opened, or a line of it is no labelled row.
fn read(path: &Path, tally: &mut Tally) -> bool {
    let Ok(file) = File::open(path) else {
        eprintln!("Could not open {}.", path.display());
        return false;
    };
    let mut n_bad = 0_u64;
    let outcome = detect::each_line(&mut BufReader::new(file), |line| {
        match serde_json::from_str::<Answer<'_>>(line) {
            Ok(answer) => score(line, &answer, tally),
            Err(_) => n_bad += 1,
        }
        Ok(())
    });
    if outcome.is_err() {
        eprintln!("Could not read {} to its end.", path.display());
    }
    if n_bad > 0 {
        eprintln!("{}: {n_bad} lines are no labelled rows and were left out.", path.display());
    }
    outcome.is_ok() && n_bad == 0
}

fn score(line: &str, answer: &Answer<'_>, tally: &mut Tally) {
    let row = Row::parse(line);
    let found: Vec<Found> = detect::detect_row(&row).iter().map(Found::from).collect();
    let name = || tally::Name {
        id: shown(row.id.map_or("", |id| id.get().trim_matches('"'))),
        key: shown(&row.key().unwrap_or_default()),
    };
    tally.add(answer.group.as_deref().unwrap_or("-"), &name, &answer.labels, &found);
}

/// Without characters that could steer a terminal.
fn shown(text: &str) -> Masked {
    Masked::plain(text)
}
