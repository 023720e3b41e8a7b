//! The waterline: what an incident did not touch stays above it, what was only claimed hovers on it, what would be out lies
//! below. Three lists to a screen reader, three sections on paper, one glance to everybody else.

use crate::breach::by_id;
use crate::breach::words::{held, untouched};
use crate::model::words::{count, number};
use crate::model::{Breach, DataClass, Spill, SpillRow};
use crate::recover::words;
use crate::session::{Fields, Scene};
use crate::ui::follow::Answer;
use crate::ui::part::claim::{by_source, sourced};
use crate::ui::part::path::breakable;
use crate::ui::plain::{el, fold, live, nothing, say, several, words_of};
use leptos::prelude::*;

/// The three lists, and what the incident held that these files do not.
pub(in crate::ui) fn waterline(scene: Answer<Option<Scene>>) -> AnyView {
    live(move || scene.with(|scene| scene.as_ref().map_or_else(nothing, drawn)))
}

fn drawn(scene: &Scene) -> AnyView {
    let rows = &scene.scenario.rows;
    if rows.is_empty() {
        return missing(scene);
    }
    let part = |spill: Spill, heading: &'static str, none: String| {
        let within: Vec<&SpillRow> = rows.iter().filter(|row| row.spill == spill).collect();
        let list = if within.is_empty() {
            say("p", &[("class", "quiet")], none)
        } else {
            el("ul", &[], within.into_iter().map(row).collect())
        };
        el("div", &[("class", "water"), ("data-water", spill.as_str())], vec![say("h3", &[], heading), list])
    };
    let untouched = by_id(scene.id).map(untouched).unwrap_or_default();
    let mut views = vec![
        say("figcaption", &[], "The waterline: what lies below it would be out"),
        part(Spill::No, untouched, "Nothing of what was found.".to_owned()),
    ];
    if rows.iter().any(|row| row.spill == Spill::Claimed) {
        views.push(part(Spill::Claimed, "Only claimed, not confirmed", String::new()));
    }
    let held = by_id(scene.id).map(held).unwrap_or_default();
    views.push(part(Spill::Yes, "Would be out", format!("Nothing of what was found is among {held}.")));
    several(vec![el("figure", &[("class", "waterline")], views), missing(scene), traced(scene)])
}

/// For each row who says that it was out, and where it stands in the files.
fn traced(scene: &Scene) -> AnyView {
    let breach = by_id(scene.id);
    let part = |(spill, heading): (Spill, &'static str)| {
        let within = scene.scenario.rows.iter().zip(&scene.fields).filter(|(row, _)| row.spill == spill);
        let groups = by_source(within.map(|(row, fields)| (source(breach, row), trace(row, fields))));
        if groups.is_empty() {
            return nothing();
        }
        let mut views = vec![say("h3", &[], heading)];
        views.extend(sourced("", groups));
        several(views)
    };
    if scene.fields.is_empty() {
        return nothing();
    }
    let parts = [
        (Spill::Yes, "Would be out"),
        (Spill::Claimed, "Only claimed, not confirmed"),
        (Spill::No, breach.map_or("", untouched)),
    ];
    let who = if is_kind(scene) { "why it could be out" } else { "who says that it was out" };
    fold("", format!("Where each of these stands in your files, and {who}"), parts.map(part).into())
}

/// What it stands on that a row would be out; nothing of one that would not.
fn source(breach: Option<&Breach>, row: &SpillRow) -> String {
    let list = breach.map_or(&[][..], |breach| match row.spill {
        Spill::Yes => breach.confirmed,
        Spill::Claimed => breach.claimed,
        Spill::No => &[],
    });
    let spilt = list.iter().find(|spilt| spilt.class == row.class && spilt.whom == row.whom);
    spilt.map(|spilt| words::ground(&spilt.ground)).unwrap_or_default()
}

fn trace(row: &SpillRow, fields: &Fields) -> AnyView {
    let mut views = vec![words_of(format!("{}, in your files: ", row.class.label()))];
    for (idx, (path, n_values)) in fields.first.iter().enumerate() {
        let comma = if idx > 0 { ", " } else { "" };
        views.extend([words_of(comma), el("code", &[], breakable(path.as_str()))]);
        views.push(words_of(format!(" ({})", count(*n_values, "value", "values"))));
    }
    let more = match fields.n_more {
        0 => ".".to_owned(),
        n_more => format!(", and {}.", count(n_more as u64, "field more", "fields more")),
    };
    views.push(words_of(more));
    el("li", &[("data-trace", row.class.id())], views)
}

fn row(row: &SpillRow) -> AnyView {
    let mut words = vec![words_of(row.class.label()), words_of(" "), say("b", &[], number(row.count))];
    let others = match row.n_others {
        0 => None,
        n_others if n_others < row.count => Some(format!("{} of them somebody else’s", number(n_others))),
        _ => Some("somebody else’s".to_owned()),
    };
    let whom = row.whom.map(|whom| format!("only {whom}"));
    let more: Vec<String> = [others, whom].into_iter().flatten().collect();
    if !more.is_empty() {
        words.push(say("span", &[("class", "quiet")], format!(" ({})", more.join("; "))));
    }
    el("li", &[("data-spill", row.spill.as_str()), ("data-class", row.class.id())], words)
}

/// Kinds that were in it and are not in these files. Of what only could happen nothing is confirmed, and the list is long.
fn missing(scene: &Scene) -> AnyView {
    let listed = |heading: &str, classes: &[DataClass]| {
        let labels: Vec<&str> = classes.iter().map(|class| class.label()).collect();
        let kinds = count(classes.len() as u64, "kind", "kinds");
        let list = |before: &str| {
            // Some labels have commas of their own.
            let text = format!("{before}{}.", labels.join("; "));
            say("p", &[("class", "quiet"), ("data-not-yours", "")], text)
        };
        match classes {
            [] => nothing(),
            _ if is_kind(scene) => fold("", format!("{heading} ({kinds})"), vec![list("")]),
            _ => list(&format!("{heading} ({kinds}): ")),
        }
    };
    let in_it = if is_kind(scene) { "Possible in such an incident" } else { "Confirmed in it" };
    several(vec![
        listed(&format!("{in_it}, and not found in these files"), &scene.scenario.not_yours),
        listed("Only claimed of it, and not found in these files", &scene.scenario.not_yours_claimed),
    ])
}

fn is_kind(scene: &Scene) -> bool {
    by_id(scene.id).is_some_and(Breach::is_kind)
}
