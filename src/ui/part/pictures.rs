//! The pictures of the report: kinds of data by family and severity, and when values were recorded. Draws nothing that the
//! report does not also say in words.

use crate::model::{Exposure, ProviderId, Table, Trace};
use crate::session::Session;
use crate::ui::chart;
use crate::ui::clock;
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
    // Two answers: the traces are looked through at every change of the session, and drawn only when they differ.
    let pictures = visit.ask(traces).ask(over_time);
    live(move || pictures.with(|all| all.timeline.as_ref().map_or_else(nothing, |line| told(line, all))))
}

/// Traces, and what the vendors in them are called.
type Named = (Vec<Trace>, Table<ProviderId, String>);

fn traces(session: &Session) -> Named {
    let traces = session.insight().traces;
    let providers = traces.iter().filter_map(|trace| trace.provider.clone());
    let names = providers.map(|id| (id.clone(), session.provider_name(&id))).collect();
    (traces, names)
}

/// The pictures of some traces, and what they give away.
#[derive(PartialEq)]
struct OverTime {
    habits: String,
    timeline: Option<chart::Picture>,
    rhythms: Vec<chart::Picture>,
}

fn over_time((traces, names): &Named) -> OverTime {
    let name = |id: &ProviderId| names.get(id).cloned().unwrap_or_default();
    let timeline = chart::timeline(traces, &name, clock::day());
    OverTime { habits: chart::habits(traces), timeline, rhythms: chart::rhythms(traces, &name) }
}

fn told(timeline: &chart::Picture, all: &OverTime) -> AnyView {
    let mut views = vec![say("p", &[], all.habits.as_str()), chart::figure(timeline)];
    if !all.rhythms.is_empty() {
        views.push(say("h3", &[], "Through the week"));
        views.push(el("div", &[("class", "charts")], all.rhythms.iter().map(chart::figure).collect()));
    }
    section("", "recorded", "When it was recorded", views)
}
