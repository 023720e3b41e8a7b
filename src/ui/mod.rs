//! The rooms that a person walks through: the page, drawn from the session with Leptos.
//! Mentions no bytes, no formats and no provider by name, and sets no state of its own but where you are.
//! Views are made with `plain` and not with `view!`, which writes static parts as strings of markup.

use crate::session::JobState;
use leptos::prelude::*;

mod address;
mod boot;
mod chart;
mod clock;
mod download;
mod dropped;
mod exit;
mod follow;
mod keep;
mod page;
mod part;
mod place;
mod plain;
mod recovery;
mod state;

use address::Place;
use page::{leak, open, proof, recover, report, scenario, takeaway};
use part::{masthead, reading};
use plain::{button, el, follows, link, live, several, with, words_of};
use state::Visit;

/// Takes the static shell away and mounts the living page in its place.
pub fn mount() {
    std::panic::set_hook(Box::new(|panic| {
        // The location only: a message can hold data.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        leptos::logging::error!("Spillcheck stopped at {place}");
    }));
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
    mount_to_body(whole);
}

/// The whole page.
fn whole() -> Vec<AnyView> {
    let visit = Visit::new(boot::seal());
    visit.take_up();
    let trial = boot::Trial::new();
    let here = place::follow();
    let scan = visit.ask(|session| session.scan_state().map(JobState::as_str));
    let place = here.place;
    let content = live(move || {
        let place = place.get();
        untrack(|| match place {
            Place::Open => several(open(visit)),
            Place::Report => several(report(visit)),
            Place::Scenario => several(scenario(visit)),
            Place::Leak => several(leak(visit)),
            Place::Recover => several(recover(visit, here.inside)),
            Place::Takeaway => several(takeaway(visit)),
            Place::Proof => several(proof(trial)),
        })
    });
    let mut main = reading(visit);
    main.push(content);
    let note = vec![
        words_of(
            "Spillcheck has no account, no cookie and no counter. What it knows of vendors carries its source and date; see ",
        ),
        link("", "#proof", "Proof"),
        words_of("."),
    ];
    let mut views = vec![button(&[("class", "skip")], "Skip to the content", None, place::focus_heading)];
    views.extend(masthead(place, visit.ask(|session| session.seal)));
    views.push(with("main", &[], vec![follows("data-scan", move || scan.get().map(str::to_owned))], main));
    views.push(el("footer", &[], vec![el("p", &[], note)]));
    views
}
