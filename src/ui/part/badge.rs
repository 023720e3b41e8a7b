//! Short words beside a class: how grave, how sure, what the law and the trade call it.

use crate::model::{DataClass, Hibp, Severity, SpecialCategory};
use leptos::prelude::*;

/// How grave, as a swatch and its word.
#[component]
pub(super) fn SeverityMark(severity: Severity) -> impl IntoView {
    html! {
        <span class="severity" data-level=severity.as_str()>
            <span class="swatch" aria-hidden="true"></span>
            {severity.label()}
            <span class="visually-hidden">" severity"</span>
        </span>
    }
}

/// What others call this class.
#[component]
pub(super) fn Badges(class: DataClass) -> impl IntoView {
    let hibp = class.hibp().map(|word| match word {
        Hibp::Is(word) => format!("Have I Been Pwned: {word}"),
        Hibp::Near(word) => format!("Have I Been Pwned, nearest: {word}"),
    });
    let special = class.special_category().map(|category| match category {
        SpecialCategory::Health => "special category: health (GDPR Art. 9)",
        SpecialCategory::Biometric => "special category: biometric (GDPR Art. 9)",
    });
    let sensitive = class.is_ccpa_sensitive().then_some("sensitive (California)");
    let words = [special.map(str::to_owned), sensitive.map(str::to_owned), hibp];
    html! { <ul class="badges">{words.into_iter().flatten().map(|word| html! { <li>{word}</li> }).collect_view()}</ul> }
}
