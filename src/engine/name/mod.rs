//! File and folder names as data: they carry e-mail addresses, full names and ids, and they are shown to people.

mod id;
mod position;

use super::detect::{self, Span};
use crate::model::{DataClass, Masked, NameRule};

/// What is personal in a name, in order; `rules` are those of the provider whose file it is.
pub(super) fn personal(name: &str, rules: &[NameRule]) -> Vec<Span> {
    let mut spans = Vec::new();
    if detect::may_hold(name.as_bytes()) {
        detect::find(name, &mut spans);
        find_before_endings(name, &mut spans);
        id::find_announced(name, &mut spans);
    }
    position::find(name, &mut spans);
    id::find_by_rule(name, rules, &mut spans);
    spans.sort_by_key(|span| span.start);
    spans
}

/// The name as it may be shown: personal parts masked, the rest inert.
pub fn shown(name: &str) -> Masked {
    masked(name, &personal(name, &[]))
}

/// The same, with these parts masked, which stand in order.
pub(super) fn masked(name: &str, spans: &[Span]) -> Masked {
    let mut text = String::with_capacity(name.len());
    let mut at = 0;
    for span in spans {
        if let (Some(before), Some(personal)) = (name.get(at..span.start), name.get(span.start..span.end)) {
            text.push_str(before);
            text.push_str(Masked::of(span.class, personal).as_str());
            at = span.end;
        }
    }
    text.push_str(name.get(at..).unwrap_or_default());
    Masked::plain(&text)
}

/// Adds what only shows without the ending of a file or folder: in `pat@example.com.csv.gz`, `csv` is taken for a part of
/// the domain, and there is none of that name.
fn find_before_endings(name: &str, spans: &mut Vec<Span>) {
    let mut start = 0;
    for part in name.split('/') {
        let mut stem = part;
        while let Some((front, _)) = stem.rsplit_once('.').filter(|(_, ending)| ending.len() <= LONGEST_ENDING) {
            stem = front;
            let mut found = Vec::new();
            detect::find(stem, &mut found);
            for span in found {
                let span = Span { start: span.start + start, end: span.end + start, ..span };
                if spans.iter().all(|known| known.end <= span.start || span.end <= known.start) {
                    spans.push(span);
                }
            }
        }
        start += part.len() + 1;
    }
}

/// Letters of the longest ending that is looked behind (`spill`, `ndjson`).
const LONGEST_ENDING: usize = 6;

/// The name with words masked that the file itself calls personal: a diagnostics download carries the device's nickname
/// in its name. `words` are raw; spaces in them may stand as `_` or `-`.
pub(super) fn without<'w>(shown: &Masked, words: impl Iterator<Item = (DataClass, &'w str)>) -> Masked {
    let mut text = shown.to_string();
    for (class, word) in words.filter(|(_, word)| word.len() >= SHORTEST) {
        for form in [word.to_owned(), word.replace(' ', "_"), word.replace(' ', "-")] {
            text = text.replace(&form, Masked::of(class, word).as_str());
        }
    }
    Masked::plain(&text)
}

/// Shorter words stand in too many names by chance.
const SHORTEST: usize = 4;

/// Leftovers that a Mac adds while packing: they look like a second copy of every file.
pub fn is_mac_twin(name: &str) -> bool {
    name.starts_with("__MACOSX/")
        || name.contains("/__MACOSX/")
        || name.rsplit('/').next().is_some_and(|file| file.starts_with("._") || file == ".DS_Store")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_a_file_name_is_masked() {
        assert_eq!(
            shown("DI_CONNECT/pat@example.com_0_summarizedActivities.json").as_str(),
            "DI_CONNECT/p•••@e•••.com_0_summarizedActivities.json"
        );
    }

    #[test]
    fn an_address_before_an_ending_is_masked() {
        assert_eq!(shown("kim@example.com.csv").as_str(), "k•••@e•••.com.csv");
        assert_eq!(shown("a/kim@example.com.csv.gz/list.txt").as_str(), "a/k•••@e•••.com.csv.gz/list.txt");
        assert_eq!(shown("icon@2x.png").as_str(), "icon@2x.png");
        assert_eq!(shown("example.com.json").as_str(), "example.com.json");
    }

    #[test]
    fn a_position_is_masked() {
        assert!(!shown("a/track_52.5200_13.4050.gpx").as_str().contains("52.52"));
    }

    #[test]
    fn a_nickname_that_the_file_tells_is_masked_in_its_name() {
        let words = [(DataClass::Nickname, "Hall lamp"), (DataClass::Name, "Al")];
        let name = Masked::plain("tplink-Hall_lamp-Al.json");
        assert_eq!(without(&name, words.into_iter()).as_str(), "tplink-H•••p-Al.json");
    }

    #[test]
    fn a_mac_twin_is_told_by_its_name() {
        assert!(is_mac_twin("__MACOSX/apple_health_export/._export.xml"));
        assert!(is_mac_twin("a/._b"));
        assert!(!is_mac_twin("a/.b"));
    }
}
