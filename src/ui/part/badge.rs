//! Short words beside a class: how grave, how sure, what the law and the trade call it.

use crate::model::{DataClass, Hibp, Severity, SpecialCategory};
use crate::ui::plain::{el, say, words_of};
use leptos::prelude::*;

/// How grave, as a swatch and its word.
pub(super) fn severity_mark(severity: Severity) -> AnyView {
    el(
        "span",
        &[("class", "severity"), ("data-level", severity.as_str())],
        vec![
            el("span", &[("class", "swatch"), ("aria-hidden", "true")], Vec::new()),
            words_of(severity.label().to_owned()),
            say("span", &[("class", "visually-hidden")], " severity"),
        ],
    )
}

/// What others call this class.
pub(super) fn badges(class: DataClass) -> AnyView {
    let hibp = class.hibp().map(|word| match word {
        Hibp::Is(word) => format!("Have I Been Pwned: {word}"),
        Hibp::Near(word) => format!("Have I Been Pwned, nearest: {word}"),
    });
    let special = class.special_category().map(|category| match category {
        SpecialCategory::Health => "special category: health (GDPR Art. 9)",
        SpecialCategory::Biometric => "special category: biometric (GDPR Art. 9)",
        SpecialCategory::Genetic => "special category: genetic (GDPR Art. 9)",
        SpecialCategory::Origin => "special category: origin or belief (GDPR Art. 9)",
    });
    let sensitive = class.is_ccpa_sensitive().then_some("sensitive (California)");
    let words = [special.map(str::to_owned), sensitive.map(str::to_owned), hibp];
    el("ul", &[("class", "badges")], words.into_iter().flatten().map(|word| say("li", &[], word)).collect())
}
