//! Tells whose export a file is: by its content first, by its path second, and with the marks seen as the reason.

use super::format::{csv, json};
use crate::catalog::provider::PROVIDERS;
use crate::model::{Format, FormatKind, Mark, Masked, Provider};
use memchr::memmem;

/// A file whose layout is known.
pub(super) struct Recognized {
    pub(super) provider: &'static Provider,
    pub(super) format: &'static Format,
    /// The marks seen, in words.
    pub(super) marks: Vec<Masked>,
}

/// What can be told of a file before it is read.
pub(super) struct EntryHead<'h> {
    /// Path, for the path marks.
    pub(super) name: &'h str,
    /// First bytes, as text.
    pub(super) head: &'h [u8],
    /// What it is by content.
    pub(super) kind: FormatKind,
}

/// The first known layout that fits well enough; the catalog lists the most telling ones first.
pub(super) fn recognize(entry: &EntryHead<'_>) -> Option<Recognized> {
    let keys = keys(entry);
    PROVIDERS.iter().flat_map(|provider| provider.formats.iter().map(move |format| (*provider, format))).find_map(
        |(provider, format)| {
            let (weight, marks) = weigh(format, entry, &keys);
            (weight >= u32::from(Format::ENOUGH)).then_some(Recognized { provider, format, marks })
        },
    )
}

fn weigh(format: &Format, entry: &EntryHead<'_>, keys: &[String]) -> (u32, Vec<Masked>) {
    let mut weight = 0;
    let mut seen = Vec::new();
    for mark in format.marks {
        match mark {
            Mark::Keys(wanted) => {
                if wanted.iter().all(|key| keys.iter().any(|known| known.eq_ignore_ascii_case(key))) {
                    weight += 10;
                    seen.push(Masked::plain(&format!("it has the fields {}", wanted.join(", "))));
                }
            }
            Mark::Head(text) => {
                if memmem::find(entry.head, text.as_bytes()).is_some() {
                    weight += 10;
                    seen.push(Masked::plain(&format!("it begins with “{text}”")));
                }
            }
            Mark::Path(part, points) => {
                if contains_ignoring_case(entry.name, part) {
                    weight += u32::from(*points);
                    seen.push(Masked::plain(&format!("its path has “{part}”")));
                }
            }
        }
    }
    (weight, seen)
}

fn contains_ignoring_case(name: &str, part: &str) -> bool {
    name.to_lowercase().contains(&part.to_lowercase())
}

/// Names of fields that stand in the head.
fn keys(entry: &EntryHead<'_>) -> Vec<String> {
    match entry.kind {
        FormatKind::Json | FormatKind::Ndjson => json::keys_in(entry.head),
        FormatKind::Csv | FormatKind::Text => csv::header_in(entry.head),
        FormatKind::Xml | FormatKind::Plist => xml_names(entry.head),
        _ => Vec::new(),
    }
}

/// Element and attribute names of the head, each once.
fn xml_names(head: &[u8]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let text = String::from_utf8_lossy(head);
    for word in
        text.split(|character: char| !(character.is_alphanumeric() || matches!(character, '_' | '-' | '.' | ':' | '@')))
    {
        if !word.is_empty() && names.len() < 512 && !names.iter().any(|name| name == word) {
            names.push(word.to_owned());
        }
    }
    names
}
