//! Answers of Have I Been Pwned in JSON: which accounts of a range or of a domain are in which breaches. Only names of
//! breaches and accounts are taken from them; hashes are found by the scan, like everywhere.
//! Shapes: HIBP's documentation of API v3 (`breacheddomain`, email ranges), and its older file of domain searches.

use super::digest::Needles;
use super::found::Found;
use super::hex_run::{LENGTHS, form, length_idx};
use crate::engine::Limits;
use crate::engine::field::{Field, FieldSink, Kind};
use crate::engine::format::json;
use crate::engine::window::Window;
use crate::model::{MatchForm, Note};

/// The largest file that is taken for an answer.
pub(super) const MAX_BYTES: u64 = 16 << 20;
/// Entries of one answer.
const MAX_ENTRIES: usize = 1 << 20;

/// Whether a list begins like an answer: it is worth reading as JSON then.
pub(super) fn may_be(head: &[u8], size: u64) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
    size <= MAX_BYTES
        && match head.first() {
            Some(b'[') => has(b"hashSuffix"),
            Some(b'{') => has(b"BreachSearchResults") || has(b"hashSuffix") || has_list_first(head),
            _ => false,
        }
}

/// Whether the first value of an object is an array.
fn has_list_first(head: &[u8]) -> bool {
    let first = memchr::memchr3(b'[', b'{', b'}', head.get(1..).unwrap_or_default());
    first.and_then(|at| head.get(at + 1)) == Some(&b'[')
}

/// What an answer says.
#[derive(Default)]
pub(super) struct Answer {
    suffixes: Vec<(String, Vec<String>)>,
    /// Accounts with their domain, if it is named.
    pub(super) aliases: Vec<Alias>,
}

/// An account in an answer about a domain.
pub(super) struct Alias {
    name: String,
    pub(super) domain: Option<String>,
    breaches: Vec<String>,
}

impl Answer {
    /// Reads a file that [`may_be`] one.
    pub(super) fn read(text: &[u8]) -> Self {
        let mut reader = Reader { frames: vec![Frame::default()], answer: Answer::default(), is_plain: true };
        json::read(&mut Window::new(text, &mut std::io::empty()), &Limits::default(), &mut reader);
        let Reader { frames, mut answer, is_plain } = reader;
        let is_plain = is_plain && frames.iter().all(Frame::is_bare);
        // Accounts without a domain are told only by the whole file being nothing else.
        answer.aliases.retain(|alias| alias.domain.is_some() || is_plain);
        answer
    }

    /// Puts the names of breaches beside the hashes that were found.
    pub(super) fn name(&self, needles: &Needles, found: &mut Found) {
        for (suffix, breaches) in &self.suffixes {
            let Some(idx) = length_idx(suffix.len()).filter(|idx| LENGTHS.get(*idx).is_some()) else { continue };
            let Some(table) = needles.tables.get(idx) else { continue };
            for needle in table.by_digits(&needles.all, suffix.as_bytes()) {
                found.name((needle.subject, form(idx, needle.kind), needle.spelling), breaches);
            }
        }
    }

    /// Looks up the accounts; `domain` is that of those that name none.
    pub(super) fn look_up(&self, needles: &Needles, domain: Option<&str>, found: &mut Found) {
        for alias in &self.aliases {
            let Some(domain) = alias.domain.as_deref().or(domain) else { continue };
            let address = format!("{}@{domain}", alias.name);
            for (subject, spelling) in needles.texts.look_up(needles, address.as_bytes()) {
                let place = (subject, MatchForm::Plain, spelling);
                found.add(place, None, None);
                found.name(place, &alias.breaches);
            }
        }
    }
}

/// An object or array that is open.
#[derive(Default)]
struct Frame {
    key: String,
    suffix: Option<String>,
    alias: Option<String>,
    domain: Option<String>,
    /// `Name` of a breach.
    name: Option<String>,
    /// Texts of an array.
    texts: Vec<String>,
    /// Breaches named inside.
    breaches: Vec<String>,
    has_more: bool,
}

impl Frame {
    fn take(&mut self, field: &Field<'_>) {
        let text = field.value.text().into_owned();
        match field.key {
            b"hashSuffix" => self.suffix = Some(text),
            b"Alias" => self.alias = Some(text),
            b"DomainName" => self.domain = Some(text.to_lowercase()),
            b"Name" => self.name = Some(text),
            b"*" if field.kind == Kind::Text => self.texts.push(text),
            _ => self.has_more = true,
        }
    }

    fn is_bare(&self) -> bool {
        self.suffix.is_none() && self.alias.is_none() && self.domain.is_none() && self.name.is_none() && !self.has_more
    }
}

struct Reader {
    /// The root and what is open inside of it.
    frames: Vec<Frame>,
    answer: Answer,
    /// Whether the file is an object of arrays of texts and nothing else.
    is_plain: bool,
}

impl FieldSink for Reader {
    fn open(&mut self, key: &[u8]) {
        let key = String::from_utf8_lossy(key).into_owned();
        self.frames.push(Frame { key, ..Frame::default() });
    }

    fn close(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let depth = self.frames.len();
        let is_list = frame.is_bare() && !frame.texts.is_empty() && frame.breaches.is_empty();
        self.is_plain &= depth == 1 && is_list && frame.key != "*";
        let n_entries = self.answer.suffixes.len() + self.answer.aliases.len();
        let Some(parent) = self.frames.last_mut() else { return };
        if frame.suffix.is_none() && frame.alias.is_none() {
            parent.breaches.extend(frame.name);
            if matches!(frame.key.as_str(), "websites" | "Websites" | "Breaches" | "breaches") {
                parent.breaches.extend(frame.texts.iter().cloned().chain(frame.breaches));
            }
        } else if n_entries < MAX_ENTRIES {
            self.answer.suffixes.extend(frame.suffix.map(|suffix| (suffix, frame.breaches.clone())));
            let domain = frame.domain;
            self.answer.aliases.extend(frame.alias.filter(|_| domain.is_some()).map(|name| Alias {
                name,
                domain,
                breaches: frame.breaches,
            }));
            return;
        }
        if depth == 1 && is_list && is_account(&frame.key) && n_entries < MAX_ENTRIES {
            self.answer.aliases.push(Alias { name: frame.key, domain: None, breaches: frame.texts });
        }
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        let Some(frame) = self.frames.last_mut() else { return };
        for field in fields {
            frame.take(field);
        }
    }

    fn text(&mut self, _: &[u8]) {
        self.is_plain = false;
    }

    fn note(&mut self, _: Note) {}
}

/// Whether it can stand before an `@`.
fn is_account(text: &str) -> bool {
    !text.is_empty() && !text.contains(['@', ' ', '*']) && text != "BreachSearchResults" && text != "PasteSearchResults"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert!(may_be(text.as_bytes(), text.len() as u64));
        let answer = Answer::read(text.as_bytes());
        let mut found = String::new();
        for (suffix, breaches) in &answer.suffixes {
            writeln!(found, "{suffix}: {}", breaches.join(", ")).unwrap();
        }
        for alias in &answer.aliases {
            let domain = alias.domain.as_deref().unwrap_or("?");
            writeln!(found, "{}@{domain}: {}", alias.name, alias.breaches.join(", ")).unwrap();
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn a_range_of_addresses_names_breaches() {
        check(
            r#"[{"hashSuffix":"22ffbb","websites":["Adobe","Wyze"]},{"websites":[],"hashSuffix":"11aa"}]"#,
            "22ffbb: Adobe, Wyze\n11aa: \n",
        );
    }

    #[test]
    fn a_domain_search_names_accounts() {
        check("\u{feff}{\"pat\":[\"Adobe\",\"Wyze\"],\"kim\":[\"Wyze\"]}", "pat@?: Adobe, Wyze\nkim@?: Wyze\n");
        check(
            r#"{"BreachSearchResults":[{"Alias":"pat","DomainName":"Example.com","Breaches":[{"Name":"Adobe","Title":"A"},{"Name":"Wyze"}]}],"PasteSearchResults":[{"Alias":"kim","DomainName":"example.com","Pastes":[{"Id":"x"}]}]}"#,
            "pat@example.com: Adobe, Wyze\nkim@example.com: \n",
        );
    }

    #[test]
    fn other_objects_are_no_domain_search() {
        check(r#"{"pat":["Adobe"],"n":3}"#, "");
        check(r#"{"pat":["Adobe"],"kim":{"a":["b"]}}"#, "");
        check(r#"{"pat":["Adobe", 3]}"#, "");
        assert!(!may_be(b"{\"a\":1}", 7) && !may_be(b"[\"x\"]", 5) && !may_be(b"x", 1));
    }
}
