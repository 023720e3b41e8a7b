//! What follows from the first question at once: for a symptom what it likely is and what to try; for an incident what was
//! confirmed, what people were told, and, set apart, what was only claimed or is not known.

use super::Desk;
use crate::model::{Incident, Rung, Symptom};
use crate::recover::Book;
use crate::recover::words::{self, fill};
use crate::ui::address::Place;
use crate::ui::part::claim::claims;
use crate::ui::place::go_inside;
use crate::ui::plain::{button, el, fold, live, nothing, say, words_of};
use leptos::prelude::*;

/// The card under the first question.
pub(super) fn happened(desk: Desk) -> AnyView {
    let happened = desk.visit.ask(|session| session.recover.answers.happened);
    let vendor = desk.vendor();
    live(move || {
        let (vendor, _) = (vendor.get(), happened.get());
        let answers = desk.visit.ask_now(|session| session.recover.answers.clone());
        match (answers.symptom(), answers.incident()) {
            (Some(symptom), _) => of_symptom(desk, symptom, vendor),
            (_, Some(incident)) => of_incident(incident, vendor),
            _ => nothing(),
        }
    })
}

fn of_symptom(desk: Desk, symptom: &'static Symptom, vendor: &str) -> AnyView {
    let rungs = symptom.ladder.iter().map(|rung| of_rung(desk, rung, vendor)).collect();
    el(
        "div",
        &[("class", "happened"), ("data-symptom", symptom.id)],
        vec![
            el("p", &[], vec![say("b", &[], "Likely: "), words_of(fill(symptom.likely, vendor))]),
            el("p", &[], vec![say("b", &[], "Look first: "), words_of(fill(symptom.first, vendor))]),
            say("p", &[], "Then try, in this order, and stop when it works:"),
            el("ol", &[("class", "steps")], rungs),
            say("p", &[("class", "quiet")], words::ground(&symptom.ground)),
        ],
    )
}

/// A rung whose step is in the plan leads to it.
fn of_rung(desk: Desk, rung: &'static Rung, vendor: &str) -> AnyView {
    let mut views = vec![words_of(fill(rung.text, vendor))];
    if let Some(line) = rung.step.and_then(|id| Book::ours().line(id)) {
        let id = line.step.id;
        if desk.ask_now(|course| course.plan.step(id).is_some()) {
            views.push(words_of(" "));
            views
                .push(button(&[("class", "plain small")], "To that step", None, move || go_inside(Place::Recover, id)));
        }
    }
    el("li", &[], views)
}

/// What people were told is seen at once; confirmed and claimed stand apart in the fold, each with its source.
fn of_incident(incident: &'static Incident, vendor: &str) -> AnyView {
    let mut views = Vec::new();
    if !incident.told.is_empty() {
        views.push(say("p", &[], "What people were told to do:"));
        views.push(el("ul", &[], incident.told.iter().map(|claim| say("li", &[], fill(claim.text, vendor))).collect()));
    }
    let mut known = Vec::new();
    for (heading, all) in [
        ("Confirmed, and what was done for everybody", incident.vendor_did),
        ("What people were told to do", incident.told),
        ("Only claimed, denied, or not known", incident.open),
    ] {
        known.extend(claims(heading, all, vendor));
    }
    if !known.is_empty() {
        views.push(fold("", "What is known of it, and from whom", known));
    }
    el("div", &[("class", "happened"), ("data-incident", incident.id)], views)
}
