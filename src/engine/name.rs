//! File and folder names as data: they carry e-mail addresses, full names and ids, and they are shown to people.

use super::detect;
use crate::model::Masked;

/// The name as it may be shown: personal parts masked, the rest inert.
pub(super) fn shown(name: &str) -> Masked {
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
    fn a_mac_twin_is_told_by_its_name() {
        assert!(is_mac_twin("__MACOSX/apple_health_export/._export.xml"));
        assert!(is_mac_twin("a/._b"));
        assert!(!is_mac_twin("a/.b"));
    }
}
