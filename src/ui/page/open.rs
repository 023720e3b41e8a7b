//! Open: what Spillcheck does in one sentence, where files come in, and how to get them.
//! Asks for no account, no name, no address.

use crate::ui::part::{drop_zone, guide, when};
use crate::ui::plain::{el, link, say, section, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place where files are chosen.
pub(in crate::ui) fn open(visit: Visit) -> Vec<AnyView> {
    let is_reading = visit.ask(|session| session.running().is_some());
    let mut files = drop_zone(visit);
    files.push(when(
        move || is_reading.get(),
        || say("p", &[("class", "quiet")], "Files are being read now. You can add more when that has ended."),
    ));
    let promise = vec![
        words_of(
            "Your files are read in this browser tab and forgotten when you close it. Switch the network off now: everything still works. ",
        ),
        link("", "#proof", "More ways to check"),
        words_of("."),
    ];
    let mut steps = guide();
    steps.insert(
        0,
        say(
            "p",
            &[("class", "quiet")],
            "Vendors move their menus. Steps that begin with “Not checked” are from memory, and may be different by now.",
        ),
    );
    let beside = vec![
        section("", "promise", "A promise that you can test", vec![el("p", &[], promise)]),
        section("guide", "guide", "How do I get my export?", steps),
    ];
    vec![
        say("h1", &[("tabindex", "-1")], "See what a breach of your device vendor would spill."),
        say(
            "p",
            &[("class", "lede")],
            "Open the data that a maker of cameras, scales, watches or speakers keeps about you. Spillcheck names each kind of personal data in it, and what somebody could do with it.",
        ),
        el(
            "p",
            &[],
            vec![
                words_of("Something happened already? "),
                link("", "#recover", "Begin with what to do"),
                words_of("; it works without a file too."),
            ],
        ),
        el(
            "div",
            &[("class", "beside")],
            vec![el("div", &[("class", "stack")], files), el("div", &[("class", "stack")], beside)],
        ),
    ]
}
