//! The head of every place: the name, the places, and the strip that says how the lock stands.

use super::icon;
use crate::session::Seal;
use crate::ui::address::Place;
use crate::ui::follow::Answer;
use crate::ui::plain::{el, follows, link, live, say, several, with, words_of};
use leptos::prelude::*;

/// Name, navigation, lock strip.
pub(in crate::ui) fn masthead(place: Answer<Place>, seal: Answer<Seal>) -> [AnyView; 2] {
    let brand = el("a", &[("class", "brand"), ("href", "#open")], vec![icon::mark(), words_of("Spillcheck")]);
    let places = Place::ALL.map(|this| el("li", &[], vec![way_to(this, place)])).into();
    let places = el("nav", &[("aria-label", "Places")], vec![el("ul", &[], places)]);
    [el("header", &[("class", "masthead")], vec![brand, places]), lock_strip(seal)]
}

fn way_to(this: Place, place: Answer<Place>) -> AnyView {
    let name = this.as_str();
    let current = follows("aria-current", move || (place.get() == this).then(|| "page".to_owned()));
    with("a", &[("href", &format!("#{name}")), ("data-nav", name)], vec![current], vec![words_of(this.label())])
}

/// Says whether the page is locked, in words and with a drawing.
fn lock_strip(seal: Answer<Seal>) -> AnyView {
    let state = live(move || {
        let seal = seal.get();
        let words = match seal {
            Seal::Sealed => el(
                "span",
                &[],
                vec![
                    say("strong", &[], "Sealed. "),
                    words_of(
                        "From now on the browser refuses whatever this page tries to fetch or send, even to its own server. ",
                    ),
                    link("", "#proof", "See it tried, and what remains"),
                ],
            ),
            Seal::Open => say("span", &[], "Not sealed yet. No file can be chosen before."),
            Seal::Failed => say(
                "span",
                &[],
                "The seal did not hold in this browser. Spillcheck takes no file here; try a current Chromium or Firefox.",
            ),
        };
        several(vec![icon::lock(seal == Seal::Sealed), words])
    });
    let data_seal = follows("data-seal", move || Some(seal.get().as_str().to_owned()));
    with("p", &[("class", "lock"), ("role", "status")], vec![data_seal], vec![state])
}
