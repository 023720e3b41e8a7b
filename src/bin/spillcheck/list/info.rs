//! `list info`: what a `.spill` list says of itself, its numbers, and whether it holds.

use super::files::FileList;
use super::{Wrong, digest_id, is_json};
use serde_json::{Value, json};
use spillcheck::leak::ReadAt;
use spillcheck::leak::spill_list::{Depth, Description, Presented, Rule, is_spill, present};
use spillcheck::model::{DataClass, LeakWhy, Masked};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

pub(super) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, Wrong> {
    use lexopt::prelude::{Long, Value};
    let (mut path, mut wants_json, mut depth): (Option<PathBuf>, _, _) = (None, false, Depth::Front);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("format") => wants_json = is_json(&mut parser)?,
            Long("verify") => depth = Depth::Whole,
            Value(value) if path.is_none() => path = Some(value.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let path = path.ok_or_else(|| Wrong::Arguments("A list is missing.".to_owned()))?;
    let Ok(list) = FileList::open(&path) else {
        eprintln!("Could not open {}.", path.display());
        return Ok(ExitCode::from(1));
    };
    let mut head = [0; 16];
    if !list.read_at(0, &mut head).is_ok_and(|n_bytes| is_spill(head.get(..n_bytes).unwrap_or_default())) {
        eprintln!("{} is no .spill list.", path.display());
        return Ok(ExitCode::from(1));
    }
    let presented = present(&list, depth, &mut |_| ());
    let trouble = trouble(&presented);
    let mut output = io::stdout().lock();
    if wants_json {
        writeln!(output, "{}", json_info(&presented, trouble))?;
    } else {
        text_info(&mut output, &presented, trouble)?;
    }
    Ok(if trouble.is_none() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Why nothing that is missing from the list is known to be missing.
fn trouble(presented: &Result<Presented, LeakWhy>) -> Option<LeakWhy> {
    match presented {
        Err(why) => Some(*why),
        Ok(presented) => presented.canaries.err().or(presented.whole.and_then(Result::err)),
    }
}

/// A list that cannot be opened says nothing.
fn json_info(presented: &Result<Presented, LeakWhy>, trouble: Option<LeakWhy>) -> Value {
    let trouble = trouble.map(|why| why.to_string());
    let Ok(list) = presented else { return json!({"schema": "spillcheck.list/1", "trouble": trouble}) };
    let description = &list.description;
    let groups: Vec<Value> = description
        .groups
        .iter()
        .map(|group| json!({"label": Masked::plain(&group.label), "classes": ids(&group.classes)}))
        .collect();
    let hardening = list.hardening.map(
        |hardening| json!({"memory_kib": hardening.memory_kib, "passes": hardening.passes, "lanes": hardening.lanes}),
    );
    let mut value = json!({
        "schema": "spillcheck.list/1",
        "trouble": trouble,
        "classes": ids(&description.classes),
        "invented": description.is_invented,
        "groups": groups,
        "digest": digest_id(list.digest),
        "argon2": hardening,
        "spelling": spelling(list.rule),
        "entries": list.n_entries,
        "bytes": list.bytes,
        "bytes_per_entry": bytes_per_entry(list),
        "bucket_bits": list.bucket_bits,
        "rice_bits": list.rice_bits,
        "payload_bits": list.payload_bits,
        "body_sha256": hex(&list.body_sha256),
        "canaries": list.canaries.ok(),
        "verified": list.whole.map(|whole| whole.is_ok()),
    });
    if let Some(object) = value.as_object_mut() {
        object.extend(words(description).map(|(key, text)| (key.to_owned(), json!(Masked::plain(text)))));
    }
    value
}

fn text_info(
    output: &mut dyn Write,
    presented: &Result<Presented, LeakWhy>,
    trouble: Option<LeakWhy>,
) -> io::Result<()> {
    let mut row = |key: &str, text: &str| writeln!(output, "{key:16} {text}");
    if let Ok(list) = presented {
        for (key, text) in words(&list.description).filter(|(_, text)| !text.is_empty()) {
            row(key, Masked::plain(text).as_str())?;
        }
        row("classes", &ids(&list.description.classes).join(", "))?;
        for group in &list.description.groups {
            row("group", &format!("{}: {}", Masked::plain(&group.label), ids(&group.classes).join(", ")))?;
        }
        row("invented", if list.description.is_invented { "yes" } else { "no" })?;
        row("digest", digest_id(list.digest))?;
        if let Some(hardening) = list.hardening {
            let (memory, passes, lanes) = (hardening.memory_kib, hardening.passes, hardening.lanes);
            row("argon2", &format!("{memory} KiB, {passes} passes, {lanes} lanes"))?;
        }
        row("spelling", spelling(list.rule))?;
        row("entries", &list.n_entries.to_string())?;
        row("bytes", &list.bytes.to_string())?;
        row("bytes per entry", &bytes_per_entry(list).map_or("-".to_owned(), |bytes| format!("{bytes:.3}")))?;
        row("layout", &format!("b {}, k {}, p {}", list.bucket_bits, list.rice_bits, list.payload_bits))?;
        row("body SHA-256", &hex(&list.body_sha256))?;
        row("test entries", &list.canaries.map_or("wrong".to_owned(), |number| format!("{number} right")))?;
        row("all entries", list.whole.map_or("not looked at", |whole| if whole.is_ok() { "right" } else { "wrong" }))?;
    }
    trouble.map_or(Ok(()), |why| row("trouble", &why.to_string()))
}

fn words(description: &Description) -> impl Iterator<Item = (&'static str, &str)> {
    [
        ("title", description.title.as_str()),
        ("incident", &description.incident),
        ("source", &description.source),
        ("made", &description.made),
        ("coverage", &description.coverage),
    ]
    .into_iter()
}

fn bytes_per_entry(list: &Presented) -> Option<f64> {
    (list.n_entries > 0).then(|| list.bytes as f64 / list.n_entries as f64)
}

fn ids(classes: &[DataClass]) -> Vec<&'static str> {
    classes.iter().map(|class| class.id()).collect()
}

fn spelling(rule: Rule) -> &'static str {
    match rule {
        Rule::Unknown => "unknown",
        Rule::Lower => "lower",
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
