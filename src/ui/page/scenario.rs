//! Scenario: an incident, or a kind of one, laid over the person's own files. What would spill, what is only claimed, what
//! somebody could do with it, how grave that is, and what is known of the incident.
//! Mixes no claim with what was confirmed; says of no file that it did spill.

use crate::breach::by_id;
use crate::model::Compared;
use crate::ui::chart::{self, Row};
use crate::ui::clock;
use crate::ui::follow::Answer;
use crate::ui::part::scenario::{REPLAYED, blind, choice, grave, known, outlooks, replay, waterline};
use crate::ui::part::when;
use crate::ui::plain::{el, link, live, nothing, say, section, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place that lays incidents over files.
pub(in crate::ui) fn scenario(visit: Visit) -> Vec<AnyView> {
    let is_ready = visit.ask(|session| session.running().is_none() && !session.jobs.is_empty());
    let scene = visit.ask(|session| session.running().is_none().then(|| session.scene(Some(clock::now()))).flatten());
    let id = visit.ask(|session| session.breach().map_or("", |breach| breach.id));
    let outlook = scene.ask(|scene| scene.as_ref().map(|scene| scene.outlooks.clone()).unwrap_or_default());
    let none = scene.ask(|scene| scene.as_ref().map(|scene| scene.unchained).unwrap_or_default());
    let has_chains = outlook.ask(|outlooks| !outlooks.is_empty());
    let compared = visit.ask(|session| match session.running() {
        Some(_) => Vec::new(),
        None => session.compared(Some(clock::now())),
    });
    let first = || {
        let words = words_of(" first, or the sample household. You can read what is known of an incident without.");
        el("p", &[("class", "lede")], vec![link("", "#open", "Open files"), words])
    };
    let laid = move || {
        let ours = || {
            say(
                "p",
                &[("class", "quiet")],
                "Which combinations are enough is our own judgement (November 2026). Where it has happened, the source is named.",
            )
        };
        let ours = when(move || has_chains.get(), ours);
        several(vec![
            section("", "outlooks", "What somebody could do with it", vec![outlooks(outlook, none), ours]),
            section("", "grave", "How grave it would be", grave(visit, scene)),
            section("", "compared", "Beside other incidents", vec![beside(compared)]),
        ])
    };
    let spill = move || section("", "waterline", "What would spill", vec![said(scene), waterline(scene)]);
    // Where nothing was found nothing can follow, and no figure may look like an answer.
    let has_rows = scene.ask(|scene| scene.as_ref().is_some_and(|scene| !scene.scenario.rows.is_empty()));
    vec![
        say("h1", &[("tabindex", "-1")], "If it happened to you."),
        say(
            "p",
            &[("class", "lede")],
            "Choose something that happened to a maker of devices, or a kind of it, and see what of yours it would have shown.",
        ),
        when(move || !is_ready.get(), first),
        section("", "incident", "The incident", choice(visit)),
        when(move || is_ready.get(), spill),
        when(move || is_ready.get() && has_rows.get(), laid),
        replayed(visit, id),
        section("", "known", "What is known", vec![known(visit, id), blind()]),
    ]
}

/// What the lists say, in sentences.
fn said(scene: Answer<Option<crate::session::Scene>>) -> AnyView {
    live(move || {
        scene.with(|scene| {
            let Some(scene) = scene else { return nothing() };
            let title = by_id(scene.id).map_or("", |breach| breach.title);
            let mut views = vec![say("p", &[("class", "quiet")], title), say("p", &[], scene.premise.clone())];
            views.extend(scene.outcome.iter().map(|sentence| say("p", &[], sentence.clone())));
            views.extend(scene.time.clone().map(|sentence| say("p", &[], sentence)));
            several(views)
        })
    })
}

/// The replay stands with the incident that it is of.
fn replayed(visit: Visit, id: Answer<&'static str>) -> AnyView {
    let is_it = move || id.get() == REPLAYED;
    when(is_it, move || section("", "replay", "26 December 2019, day by day", vec![replay(visit)]))
}

/// Incidents side by side.
fn beside(all: Answer<Vec<Compared>>) -> AnyView {
    let row = |one: &Compared| {
        let breach = by_id(one.id)?;
        Some(Row {
            title: breach.title.to_owned(),
            n_yes: one.n_yes as u64,
            n_claimed: one.n_claimed as u64,
            band: one.band,
        })
    };
    live(move || {
        let rows: Vec<Row> = all.with(|all| all.iter().filter_map(row).collect());
        chart::compared(&rows).map_or_else(nothing, |picture| chart::figure(&picture))
    })
}
