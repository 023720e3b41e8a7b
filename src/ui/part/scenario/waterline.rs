//! The waterline: what an incident did not touch stays above it, what was only claimed hovers on it, what would be out lies
//! below. Three lists to a screen reader, three sections on paper, one glance to everybody else.

use crate::model::words::{count, number};
use crate::model::{DataClass, Spill, SpillRow};
use crate::session::Scene;
use crate::ui::follow::Answer;
use crate::ui::plain::{el, live, nothing, say, several, words_of};
use leptos::prelude::*;

/// The three lists, and what the incident held that these files do not.
pub(in crate::ui) fn waterline(scene: Answer<Option<Scene>>) -> AnyView {
    live(move || scene.with(|scene| scene.as_ref().map_or_else(nothing, drawn)))
}

fn drawn(scene: &Scene) -> AnyView {
    let rows = &scene.scenario.rows;
    let part = |spill: Spill, heading: &'static str, none: &'static str| {
        let within: Vec<&SpillRow> = rows.iter().filter(|row| row.spill == spill).collect();
        let list = if within.is_empty() {
            say("p", &[("class", "quiet")], none)
        } else {
            el("ul", &[], within.into_iter().map(row).collect())
        };
        el("div", &[("class", "water"), ("data-water", spill.as_str())], vec![say("h3", &[], heading), list])
    };
    let mut views = vec![
        say("figcaption", &[], "The waterline: what lies below it would be out"),
        part(Spill::No, "Not touched by it", "Nothing of what was found."),
    ];
    if rows.iter().any(|row| row.spill == Spill::Claimed) {
        views.push(part(Spill::Claimed, "Only claimed, not confirmed", ""));
    }
    views.push(part(Spill::Yes, "Would be out", "Nothing of what was found is among what was confirmed."));
    several(vec![el("figure", &[("class", "waterline")], views), missing(scene)])
}

fn row(row: &SpillRow) -> AnyView {
    let mut words = vec![words_of(row.class.label()), words_of(" "), say("b", &[], number(row.count))];
    let others = (row.n_others > 0 && row.n_others < row.count)
        .then(|| format!("{} of them somebody else’s", number(row.n_others)));
    let whom = row.whom.map(|whom| format!("only {whom}"));
    let more: Vec<String> = [others, whom].into_iter().flatten().collect();
    if !more.is_empty() {
        words.push(say("span", &[("class", "quiet")], format!(" ({})", more.join("; "))));
    }
    el("li", &[("data-spill", row.spill.as_str()), ("data-class", row.class.id())], words)
}

/// Kinds that were in it and are not in these files.
fn missing(scene: &Scene) -> AnyView {
    let listed = |heading: &str, classes: &[DataClass]| {
        if classes.is_empty() {
            return nothing();
        }
        let labels: Vec<&str> = classes.iter().map(|class| class.label()).collect();
        let kinds = count(classes.len() as u64, "kind", "kinds");
        say("p", &[("class", "quiet"), ("data-not-yours", "")], format!("{heading} ({kinds}): {}.", labels.join(", ")))
    };
    several(vec![
        listed("Confirmed in it, and not found in these files", &scene.scenario.not_yours),
        listed("Only claimed of it, and not found in these files", &scene.scenario.not_yours_claimed),
    ])
}
