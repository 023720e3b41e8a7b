//! Which incident is laid over the files, and over whose. Incidents at the person's own vendors come first.

use crate::breach::by_id;
use crate::catalog::breach::{INCIDENTS, KINDS};
use crate::model::Breach;
use crate::session::{Change, SceneChange, Session};
use crate::ui::follow::Answer;
use crate::ui::part::choice::{tick, value};
use crate::ui::plain::{el, holds, live, nothing, on, say, several, told, with, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The list of incidents and kinds, and the vendors whose files are in.
pub(in crate::ui) fn choice(visit: Visit) -> Vec<AnyView> {
    vec![list(visit), listed(visit), vendors(visit)]
}

/// How many incidents of the list concern each maker of what the person has.
fn listed(visit: Visit) -> AnyView {
    let sentences = visit.ask(Session::listed_incidents);
    el("p", &[("class", "quiet")], vec![told(move || sentences.get())])
}

fn list(visit: Visit) -> AnyView {
    let chosen = visit.ask(|session| session.breach().map_or("", |breach| breach.id));
    let companies = visit.ask(Session::companies);
    let act = on("change", move |event| {
        if let Some(breach) = by_id(&value(&event)) {
            visit.apply(Change::Scene(SceneChange::Breach(breach.id)));
        }
    });
    let options = live(move || {
        let own = companies.get();
        let is_own = |breach: &&Breach| own.iter().any(|(id, _)| breach.vendors.contains(id));
        let (yours, others): (Vec<&Breach>, Vec<&Breach>) = INCIDENTS.iter().partition(is_own);
        let groups = [
            ("About the makers of what you have", yours),
            ("Kinds of incident, at any of them", KINDS.iter().collect()),
            ("About others", others),
        ];
        let group = |(label, breaches): (&str, Vec<&'static Breach>)| {
            if breaches.is_empty() {
                return nothing();
            }
            el("optgroup", &[("label", label)], breaches.into_iter().map(|breach| option(breach, chosen)).collect())
        };
        several(groups.map(group).into())
    });
    let select = with("select", &[("id", "scenario")], vec![act], vec![options]);
    el("label", &[("class", "field")], vec![say("span", &[], "Which incident?"), select])
}

fn option(breach: &'static Breach, chosen: Answer<&'static str>) -> AnyView {
    let is_chosen = holds("selected", move || chosen.get() == breach.id);
    with("option", &[("value", breach.id)], vec![is_chosen], vec![words_of(breach.title)])
}

/// Several vendors may be breached at once.
fn vendors(visit: Visit) -> AnyView {
    let companies = visit.ask(Session::companies);
    live(move || {
        let companies = companies.get();
        if companies.len() < 2 {
            return nothing();
        }
        let box_of = |(id, name): (&'static str, String)| {
            let is_in = visit.ask(move |session| session.scene.vendors.contains(&id));
            tick(
                &[("data-vendor", id)],
                vec![words_of(name)],
                move || is_in.get(),
                move |is_in| visit.apply(Change::Scene(SceneChange::Vendor(id, is_in))),
            )
        };
        let words =
            "Whose files? Tick several to see one incident at all of them. None ticked: those that it was about.";
        let mut views = vec![say("legend", &[], words)];
        views.extend(companies.into_iter().map(box_of));
        el("fieldset", &[("class", "ticks columns")], views)
    })
}
