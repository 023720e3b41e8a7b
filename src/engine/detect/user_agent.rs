//! Descriptions that browsers give of themselves. Shape: RFC 9110, section 10.1.5, in the form that every browser uses.

use super::Span;
use crate::model::{Confidence, DataClass};
use memchr::memmem;

pub(super) fn find(text: &str, out: &mut Vec<Span>) {
    const MAX_LENGTH: usize = 512;
    let bytes = text.as_bytes();
    let mut past = 0;
    for start in memmem::find_iter(bytes, b"Mozilla/") {
        if start < past {
            continue;
        }
        let reach = text.floor_char_boundary(start.saturating_add(MAX_LENGTH).min(text.len()));
        let line = text.get(start..reach).unwrap_or_default();
        let length = line.find(['"', '\n', '\t', '|']).unwrap_or(line.len());
        let description = line.get(..length).unwrap_or_default().trim_end();
        if description.contains('(') && description.len() >= 20 {
            past = start + description.len();
            out.push(Span::new(DataClass::UserAgent, start, past, Confidence::Likely));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, found: &[&str]) {
        let found: Vec<_> = found.iter().map(|agent| (DataClass::UserAgent, *agent)).collect();
        super::super::check::check(find, text, &found);
    }

    #[test]
    fn a_browser_names_itself_and_its_system() {
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        check(agent, &[agent]);
        check(&format!("GET / \"{agent}\" 200"), &[agent]);
        check("Mozilla/5.0", &[]);
        check("Mozilla is a foundation (in California)", &[]);
    }
}
