//! The structure file: JSON of the schema `spillcheck.structure/1`, written by hand, for it is the only JSON that the engine
//! writes. Every text in it is a label, a word of ours or a name of the catalog.

use super::shape::Shape;
use super::sketch::{NodeId, TYPES};
use super::{Entry, Outline};
use std::fmt::Write;

/// What the words in angle brackets are, for whoever gets the file.
const ABOUT: &str = "The structure of an export without its values. Words that the program does not know, and digits, stand as marks: <word>, <id>, <text>, #.";

/// The words of outcomes, in the order in which entries count them.
const OUTCOMES: [&str; 5] = ["read", "empty", "absent", "skipped", "failed"];

/// The whole file.
pub(super) fn json(outline: &Outline) -> String {
    let mut entries: Vec<&Entry> = outline.entries.iter().filter(|entry| entry.n_files() > 0).collect();
    entries.sort_by_key(|entry| (&entry.identity.name, entry.identity.kind as u8, entry.identity.layout));
    let mut json = Json::default();
    json.open('{');
    json.key("schema");
    json.text("spillcheck.structure/1");
    json.key("about");
    json.text(ABOUT);
    json.key("entries");
    json.open('[');
    for entry in entries {
        json.item();
        write_entry(outline, entry, &mut json);
    }
    json.close(']');
    json.key("more_files");
    json.number(outline.n_more_files);
    json.key("more_paths");
    json.word(if outline.tree.is_cut { "true" } else { "false" });
    json.close('}');
    json.text + "\n"
}

fn write_entry(outline: &Outline, entry: &Entry, json: &mut Json) {
    json.open('{');
    json.key("name");
    json.text(&entry.identity.name);
    json.key("kind");
    json.text(&format!("{:?}", entry.identity.kind).to_lowercase());
    json.key("provider");
    json.text_or_null(entry.provider.map(|provider| provider.id));
    json.key("layout");
    json.text_or_null(entry.format.map(|format| format.name));
    json.key("files");
    json.number(entry.n_files());
    json.key("outcomes");
    json.counts(OUTCOMES.into_iter().zip(entry.outcomes));
    json.key("paths");
    json.open('[');
    write_paths(outline, entry.root, json);
    json.close(']');
    json.close('}');
}

/// The paths below a root, each level before the levels below it. With a list instead of recursion: levels are as deep as
/// the file has them.
fn write_paths(outline: &Outline, root: NodeId, json: &mut Json) {
    let mut open = vec![(root, String::new())];
    while let Some((id, path)) = open.pop() {
        let Some(node) = outline.tree.get(id) else { continue };
        let n_values: u64 = node.types.iter().sum();
        if n_values + node.n_records > 0 {
            json.item();
            json.open('{');
            json.key("path");
            json.text(if path.is_empty() { "/" } else { &path });
            if node.n_records > 0 {
                json.key("records");
                json.number(node.n_records);
            }
            if n_values > 0 {
                json.key("types");
                json.counts(TYPES.into_iter().zip(node.types));
                json.key("shapes");
                json.counts(Shape::ALL.into_iter().map(Shape::as_str).zip(node.shapes));
            }
            json.close('}');
        }
        for child in node.children.iter().rev() {
            if let Some(below) = outline.tree.get(*child) {
                open.push((*child, format!("{path}/{}", below.label)));
            }
        }
    }
}

/// JSON while it grows. A line for each item of a list, so that people can read it.
#[derive(Default)]
struct Json {
    text: String,
    depth: usize,
}

impl Json {
    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth += usize::from(bracket == '[');
    }

    fn close(&mut self, bracket: char) {
        if bracket == ']' {
            self.depth = self.depth.saturating_sub(1);
            if !self.text.ends_with('[') {
                self.line();
            }
        }
        self.text.push(bracket);
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', self.depth));
    }

    fn comma(&mut self) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
    }

    /// Begins an item of a list.
    fn item(&mut self) {
        self.comma();
        self.line();
    }

    /// Begins a field of an object.
    fn key(&mut self, key: &str) {
        if !self.text.ends_with('{') {
            self.text.push_str(", ");
        }
        self.text(key);
        self.text.push_str(": ");
    }

    fn text(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.text.extend(['\\', letter]),
                control if control.is_control() => _ = write!(self.text, "\\u{:04x}", u32::from(control)),
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    fn text_or_null(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.word("null"),
        }
    }

    fn word(&mut self, word: &str) {
        self.text.push_str(word);
    }

    fn number(&mut self, number: u64) {
        self.text.push_str(&number.to_string());
    }

    /// An object of the counts that are not zero.
    fn counts(&mut self, counts: impl Iterator<Item = (&'static str, u64)>) {
        self.open('{');
        for (word, count) in counts.filter(|(_, count)| *count > 0) {
            self.key(word);
            self.number(count);
        }
        self.close('}');
    }
}
