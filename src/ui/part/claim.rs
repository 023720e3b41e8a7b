//! A sentence with what it stands on. Tells nobody's word as certain that is not.

use crate::model::Claim;
use crate::recover::words::{self, fill};
use crate::ui::plain::{el, say, words_of};
use leptos::prelude::*;

/// A sentence and what it stands on, as a list item; `vendor` stands where the sentence leaves a place for it.
pub(in crate::ui) fn claim(claim: &Claim, vendor: &str) -> AnyView {
    let views = vec![
        words_of(format!("{} ", fill(claim.text, vendor))),
        say("span", &[("class", "quiet")], words::ground(&claim.ground)),
    ];
    el("li", &[], views)
}

/// Sentences under a heading; nothing if there are none.
pub(in crate::ui) fn claims(heading: &'static str, all: &[Claim], vendor: &str) -> Vec<AnyView> {
    if all.is_empty() {
        return Vec::new();
    }
    vec![say("h3", &[], heading), el("ul", &[], all.iter().map(|one| claim(one, vendor)).collect())]
}
