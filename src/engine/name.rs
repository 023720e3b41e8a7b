//! File and folder names as data: they carry e-mail addresses, full names and ids, and they are shown to people.

use super::detect;
use crate::model::{DataClass, Masked};

/// The name as it may be shown: personal parts masked, the rest inert.
pub fn shown(name: &str) -> Masked {
    let mut spans = Vec::new();
    if detect::may_hold(name.as_bytes()) {
        detect::find(name, &mut spans);
    }
    spans.sort_by_key(|span| span.start);
    let mut text = String::with_capacity(name.len());
    let mut at = 0;
    for span in &spans {
        if let (Some(before), Some(personal)) = (name.get(at..span.start), name.get(span.start..span.end)) {
            text.push_str(before);
            text.push_str(Masked::of(span.class, personal).as_str());
            at = span.end;
        }
    }
    text.push_str(name.get(at..).unwrap_or_default());
    Masked::plain(&text)
}

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
pub(super) fn is_mac_twin(name: &str) -> bool {
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
