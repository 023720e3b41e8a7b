//! The addresses and passwords of a job, each different one once, for the leak check.
//! Raw: they stay in the vault, cannot be printed, and die with the job. Only masks of them are told.

use super::detect;
use super::tally::Tally;
use crate::model::{DataClass, Masked, Whose};
use std::collections::HashMap;

/// Something that leak lists may hold.
pub struct Wanted {
    /// [`DataClass::Email`], or a password in clear.
    pub class: DataClass,
    /// Exactly as the export spells it.
    pub text: String,
    /// Whose it is; the nearest to the owner if the export uses it for several.
    pub whose: Whose,
}

impl Wanted {
    /// What may be shown of it.
    pub fn masked(&self) -> Masked {
        Masked::of(self.class, &self.text)
    }
}

/// Whether values of this class are kept for the leak check.
pub(super) fn is_wanted(class: DataClass) -> bool {
    matches!(class, DataClass::Email | DataClass::Password | DataClass::WifiPassword)
}

/// All of a job while it grows.
#[derive(Default)]
pub(super) struct WantedList {
    known: HashMap<(DataClass, String), usize>,
    all: Vec<Wanted>,
}

impl WantedList {
    /// Kept of one job; a list of more is no household's.
    const MAX: usize = 20_000;

    pub(super) fn take(&mut self, tally: &Tally) {
        for text in &tally.wanted {
            if tally.class == DataClass::Email {
                let mut spans = Vec::new();
                detect::find(text, &mut spans);
                for span in spans.iter().filter(|span| span.class == DataClass::Email) {
                    self.add(tally.class, text.get(span.start..span.end).unwrap_or_default(), tally.whose);
                }
            } else {
                self.add(tally.class, text, tally.whose);
            }
        }
    }

    fn add(&mut self, class: DataClass, text: &str, whose: Whose) {
        let identity = (class, text.to_owned());
        if let Some(wanted) = self.known.get(&identity).and_then(|idx| self.all.get_mut(*idx)) {
            if nearness(whose) < nearness(wanted.whose) {
                wanted.whose = whose;
            }
        } else if self.all.len() < Self::MAX {
            self.known.insert(identity, self.all.len());
            self.all.push(Wanted { class, text: text.to_owned(), whose });
        }
    }

    /// The owner's first, other people's last; addresses before passwords; else in the order of the export.
    pub(super) fn into_sorted(mut self) -> Vec<Wanted> {
        self.all.sort_by_key(|wanted| (wanted.class != DataClass::Email, nearness(wanted.whose)));
        self.all
    }
}

fn nearness(whose: Whose) -> u8 {
    match whose {
        Whose::Yours => 0,
        Whose::Unknown => 1,
        Whose::Other => 2,
    }
}

/// Every address of a text that a person typed or pasted, each once, in their spelling. A line that holds an `@` and no well-formed address is taken as it stands: lists hold odd ones.
pub(super) fn typed(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.lines() {
        let mut spans = Vec::new();
        detect::find(line, &mut spans);
        spans.retain(|span| span.class == DataClass::Email);
        let mut inside: Vec<&str> = spans.iter().filter_map(|span| line.get(span.start..span.end)).collect();
        if inside.is_empty() && line.contains('@') {
            inside.push(line.trim());
        }
        for address in inside {
            if !found.iter().any(|known| known == address) {
                found.push(address.to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(typed(text), expected);
    }

    #[test]
    fn addresses_are_taken_from_lines_and_from_text() {
        check("Pat@Example.com\nkim@example.com\r\n", &["Pat@Example.com", "kim@example.com"]);
        check("Pat <pat@example.com>; sam@example.org", &["pat@example.com", "sam@example.org"]);
        check("pat@example.com\npat@example.com", &["pat@example.com"]);
    }

    #[test]
    fn an_odd_address_is_taken_as_it_stands() {
        check(" root@localhost ", &["root@localhost"]);
        check("no address here", &[]);
        check("", &[]);
    }
}
