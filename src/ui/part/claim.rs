//! A sentence with what it stands on. Tells nobody's word as certain that is not.

use crate::model::{Claim, Spilt};
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

/// Things, each with the words for its source: those of one source together, in the order of their first ones.
pub(in crate::ui) fn by_source<T>(all: impl Iterator<Item = (String, T)>) -> Vec<(String, Vec<T>)> {
    let mut groups: Vec<(String, Vec<T>)> = Vec::new();
    for (source, thing) in all {
        match groups.iter_mut().find(|(known, _)| *known == source) {
            Some((_, things)) => things.push(thing),
            None => groups.push((source, vec![thing])),
        }
    }
    groups
}

/// Items with what they stand on, which is told once for all of one source.
pub(in crate::ui) fn sourced(class: &'static str, groups: Vec<(String, Vec<AnyView>)>) -> Vec<AnyView> {
    let group = |(source, items): (String, Vec<AnyView>)| {
        let list = el("ul", &[("class", class)], items);
        if source.is_empty() { vec![list] } else { vec![list, say("p", &[("class", "quiet source")], source)] }
    };
    groups.into_iter().flat_map(group).collect()
}

/// Kinds of data with whom they concerned, and what they stand on.
pub(in crate::ui) fn spilt<'a>(class: &'static str, all: impl Iterator<Item = &'a Spilt>) -> Vec<AnyView> {
    let item = |one: &Spilt| {
        let whom = one.whom.map(|whom| format!(" (only {whom})")).unwrap_or_default();
        let item = say("li", &[("data-class", one.class.id())], format!("{}{whom}", one.class.label()));
        (words::ground(&one.ground), item)
    };
    sourced(class, by_source(all.map(item)))
}

/// Sentences under a heading; nothing if there are none.
pub(in crate::ui) fn claims(heading: &'static str, all: &[Claim], vendor: &str) -> Vec<AnyView> {
    if all.is_empty() {
        return Vec::new();
    }
    vec![say("h3", &[], heading), el("ul", &[], all.iter().map(|one| claim(one, vendor)).collect())]
}
