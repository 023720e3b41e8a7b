//! The pictures of the report: kinds of data by family and severity, and when values were recorded. Draws nothing that the
//! report does not also say in words.

use crate::model::Exposure;
use crate::session::Session;
use crate::ui::chart;
use crate::ui::follow::{Answer, memo};
use crate::ui::plain::{el, live, nothing, say, section};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Kinds of data by family and severity.
pub(in crate::ui) fn exposed(exposure: Answer<Exposure>) -> AnyView {
    let picture = memo(move || exposure.with(chart::exposure));
    live(move || picture.with(|picture| picture.as_ref().map_or_else(nothing, chart::figure)))
}

/// When values were recorded, over time and through the week; nothing if no value has a time.
pub(in crate::ui) fn recorded(visit: Visit) -> AnyView {
    let pictures = visit.ask(over_time);
    live(move || {
        pictures.with(|(timeline, rhythms)| timeline.as_ref().map_or_else(nothing, |line| told(line, rhythms)))
    })
}

fn over_time(session: &Session) -> (Option<chart::Picture>, Vec<chart::Picture>) {
    let traces = session.insight().traces;
    (chart::timeline(&traces, &|id| session.provider_name(id)), chart::rhythms(&traces))
}

fn told(timeline: &chart::Picture, rhythms: &[chart::Picture]) -> AnyView {
    let words = "Times tell habits: when you sleep, when you are out, when the house is empty. Whoever has these files sees the same.";
    let mut views = vec![say("p", &[], words), chart::figure(timeline)];
    if !rhythms.is_empty() {
        views.push(say("h3", &[], "Through the week"));
        views.push(el("div", &[("class", "charts")], rhythms.iter().map(chart::figure).collect()));
    }
    section("", "recorded", "When it was recorded", views)
}
