//! `list build`: hashes or addresses in, a `.spill` list out. Prints numbers, never an entry.

use super::files::{FileScratch, Output, beside};
use super::lines::{self, Line, LineCounts};
use super::{Wrong, digest_id};
use spillcheck::leak::spill_list::{Builder, Built, Description, Digester, Group, Hardening, Recipe, Rule};
use spillcheck::model::{DataClass, DigestKind};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Arguments of `list build`.
#[derive(Default)]
struct Arguments {
    inputs: Vec<PathBuf>,
    output: PathBuf,
    description: Description,
    /// Members of each group.
    group_files: Vec<PathBuf>,
    digest: Option<DigestKind>,
    memory_mb: Option<usize>,
    temp: Option<PathBuf>,
}

/// Memory for entries, unless somebody says otherwise: a thousand million of them take the whole process below 1 GB.
const MEMORY_MB: usize = 512;
/// One bit of payload each.
const GROUPS_MAX: usize = 32;

fn arguments(mut parser: lexopt::Parser) -> Result<Arguments, Wrong> {
    use lexopt::ValueExt;
    use lexopt::prelude::{Long, Short, Value};
    let mut arguments = Arguments::default();
    let mut is_hardened = false;
    while let Some(argument) = parser.next()? {
        let description = &mut arguments.description;
        match argument {
            Short('o') | Long("output") => arguments.output = parser.value()?.into(),
            Long("title") => description.title = parser.value()?.string()?,
            Long("incident") => description.incident = parser.value()?.string()?,
            Long("made") => description.made = parser.value()?.string()?,
            Long("source") => description.source = parser.value()?.string()?,
            Long("coverage") => description.coverage = parser.value()?.string()?,
            Long("classes") => description.classes = classes(&parser.value()?.string()?)?,
            Long("invented") => description.is_invented = true,
            Long("group") => {
                let (group, file) = group(&parser.value()?.string()?)?;
                description.groups.push(group);
                arguments.group_files.push(file);
            }
            Long("digest") => arguments.digest = Some(digest(&parser.value()?.string()?)?),
            Long("hardened") => is_hardened = true,
            Long("memory") => arguments.memory_mb = Some(parser.value()?.parse()?),
            Long("temp") => arguments.temp = Some(parser.value()?.into()),
            Value(path) => arguments.inputs.push(path.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    if is_hardened && arguments.digest.replace(DigestKind::Argon2id).is_some() {
        return Err(Wrong::Arguments("A hardened list has a digest of its own.".to_owned()));
    }
    if arguments.inputs.is_empty() && arguments.group_files.is_empty() {
        return Err(Wrong::Arguments("A file of addresses or hashes is missing.".to_owned()));
    }
    if arguments.group_files.len() > GROUPS_MAX {
        return Err(Wrong::Arguments(format!("A list tells at most {GROUPS_MAX} groups apart.")));
    }
    if arguments.output.as_os_str().is_empty() {
        return Err(Wrong::Arguments("The name of the list is missing (-o OUT.spill).".to_owned()));
    }
    Ok(arguments)
}

fn digest(id: &str) -> Result<DigestKind, Wrong> {
    match id {
        "sha256" => Ok(DigestKind::Sha256),
        "sha1" => Ok(DigestKind::Sha1),
        "md5" => Ok(DigestKind::Md5),
        other => Err(Wrong::Arguments(format!("There is no digest “{other}”: sha256, sha1 or md5."))),
    }
}

fn classes(ids: &str) -> Result<Vec<DataClass>, Wrong> {
    let class =
        |id: &str| DataClass::parse(id).ok_or_else(|| Wrong::Arguments(format!("There is no class of data “{id}”.")));
    ids.split(',').map(str::trim).filter(|id| !id.is_empty()).map(class).collect()
}

/// `LABEL=id,id:FILE`.
fn group(text: &str) -> Result<(Group, PathBuf), Wrong> {
    let parts = text.split_once('=').and_then(|(label, rest)| Some((label, rest.split_once(':')?)));
    let Some((label, (ids, file))) = parts else {
        return Err(Wrong::Arguments(format!("“{text}” is no group: LABEL=id,id:FILE.")));
    };
    Ok((Group { label: label.trim().to_owned(), classes: classes(ids)? }, file.into()))
}

/// Why a list was not built.
enum Failure {
    Unopened(PathBuf),
    Told(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Told(format!("The list was not built: {error}."))
    }
}

pub(super) fn run(parser: lexopt::Parser) -> Result<ExitCode, Wrong> {
    let arguments = arguments(parser)?;
    match build(&arguments) {
        Ok((built, counts, digest)) => {
            let mut output = io::stdout().lock();
            let n_read = counts.hashes + counts.addresses;
            writeln!(output, "{}", arguments.output.display())?;
            writeln!(output, "  entries          {}, from {n_read} lines", built.n_entries)?;
            writeln!(output, "  lines passed by  {}", counts.others)?;
            writeln!(output, "  bytes            {}", built.bytes)?;
            writeln!(output, "  bytes per entry  {:.3}", built.bytes as f64 / built.n_entries as f64)?;
            writeln!(output, "  digest           {}", digest_id(digest))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(Failure::Unopened(path)) => {
            eprintln!("Could not open {}.", path.display());
            Ok(ExitCode::from(1))
        }
        Err(Failure::Told(message)) => {
            eprintln!("{message}");
            Ok(ExitCode::from(1))
        }
    }
}

fn build(arguments: &Arguments) -> Result<(Built, LineCounts, DigestKind), Failure> {
    let mut inputs: Vec<(Box<dyn Read>, u32)> = Vec::new();
    for path in &arguments.inputs {
        inputs.push((open(path)?, 0));
    }
    for (bit, path) in arguments.group_files.iter().enumerate() {
        inputs.push((open(path)?, 1_u32.checked_shl(bit as u32).unwrap_or(0)));
    }
    let unwritten = |_| Failure::Told(format!("Could not write {}.", arguments.output.display()));
    let mut output = Output::create(&arguments.output).map_err(unwritten)?;
    let mut scratch = FileScratch::new(scratch_path(arguments));
    let memory_bytes = arguments.memory_mb.unwrap_or(MEMORY_MB) << 20;
    let builder = Builder::new(arguments.description.groups.len(), memory_bytes, &mut scratch);
    let mut intake = Intake { builder, wanted: arguments.digest, made: None, digester: None, arguments };
    let mut counts = LineCounts::default();
    for (input, payload) in inputs {
        let read = lines::read_entries(input, &mut |line| intake.take(line, payload))?;
        counts.hashes += read.hashes;
        counts.addresses += read.addresses;
        counts.others += read.others;
    }
    let Some(made) = intake.made else {
        return Err(Failure::Told("There is no address and no hash to make a list of.".to_owned()));
    };
    let recipe = Recipe {
        description: arguments.description.clone(),
        digest: made.digest,
        rule: if made.is_hashed_here { Rule::Lower } else { Rule::Unknown },
        hardening: hardening(made.digest, &arguments.description),
    };
    let built = intake.builder.finish(&recipe, &mut output.file)?;
    output.keep().map_err(unwritten)?;
    Ok((built, counts, made.digest))
}

fn open(path: &Path) -> Result<Box<dyn Read>, Failure> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    File::open(path).map(|file| Box::new(file) as Box<dyn Read>).map_err(|_| Failure::Unopened(path.to_owned()))
}

/// Beside the list, or in the folder that was asked for under a name that two builds do not share.
fn scratch_path(arguments: &Arguments) -> PathBuf {
    let name = beside(&arguments.output, &format!(".{}.tmp", std::process::id()));
    match (&arguments.temp, name.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => name,
    }
}

fn hardening(digest: DigestKind, description: &Description) -> Option<Hardening> {
    (digest == DigestKind::Argon2id).then(|| Hardening::of(description))
}

/// What the entries turned out to be.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Made {
    digest: DigestKind,
    is_hashed_here: bool,
}

/// Takes lines, all of one kind.
struct Intake<'b> {
    builder: Builder<'b>,
    wanted: Option<DigestKind>,
    made: Option<Made>,
    digester: Option<Digester>,
    arguments: &'b Arguments,
}

impl Intake<'_> {
    fn take(&mut self, line: Line<'_>, payload: u32) -> Result<(), Failure> {
        let prefix = match line {
            Line::Hash(digest, prefix) => {
                self.settle(Made { digest, is_hashed_here: false })?;
                prefix
            }
            Line::Address(address) => {
                let digest = self.wanted.unwrap_or(DigestKind::Sha256);
                self.settle(Made { digest, is_hashed_here: true })?;
                let prefix =
                    self.digester.as_ref().and_then(|digester| digester.prefix(address.to_lowercase().as_bytes()));
                prefix.ok_or_else(|| Failure::Told("There is not enough memory for Argon2id.".to_owned()))?
            }
        };
        Ok(self.builder.push(&prefix.to_be_bytes(), payload)?)
    }

    #[inline]
    fn settle(&mut self, made: Made) -> Result<(), Failure> {
        if self.made == Some(made) { Ok(()) } else { self.begin(made) }
    }

    /// The first line decides; no other may differ.
    #[cold]
    fn begin(&mut self, made: Made) -> Result<(), Failure> {
        let kind = |made: Made| if made.is_hashed_here { "addresses" } else { made.digest.label() };
        if let Some(before) = self.made {
            let (before, now) = (kind(before), kind(made));
            return Err(Failure::Told(format!("A list is made of one kind of entry; these are {before} and {now}.")));
        }
        if let Some(wanted) = self.wanted.filter(|wanted| *wanted != made.digest) {
            let (wanted, now) = (wanted.label(), made.digest.label());
            return Err(Failure::Told(format!(
                "The entries are {now} already; a list of {wanted} is made of the addresses themselves."
            )));
        }
        if made.is_hashed_here {
            let hardening = hardening(made.digest, &self.arguments.description);
            self.digester = Digester::new(made.digest, hardening.as_ref());
        }
        self.made = Some(made);
        Ok(())
    }
}
