//! Take away: letters that are filled here, each clause with its article, and the days on which answers are due.
//! Sends nothing; leaves no slot empty.

use crate::ui::part::letter::{due, fields, preview, which};
use crate::ui::plain::{el, live, nothing, say, section};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place of letters.
pub(in crate::ui) fn takeaway(visit: Visit) -> Vec<AnyView> {
    visit.begin_letter();
    let has_letter = visit.ask(|session| session.letter.country.is_some() && session.letter.kind.is_some());
    let more = live(move || {
        if !has_letter.get() {
            return nothing();
        }
        let filled = vec![
            section("", "letter-fields", "What goes into it", vec![fields(visit)]),
            section("", "letter-due", "When an answer is due", vec![due(visit)]),
        ];
        let whole = section("letter-whole", "letter-text", "Your letter", vec![preview(visit)]);
        el("div", &[("class", "beside even")], vec![el("div", &[("class", "stack")], filled), whole])
    });
    vec![
        say("h1", &[("tabindex", "-1")], "Ask them, in writing."),
        say(
            "p",
            &[("class", "lede")],
            "A vendor has to say what it keeps about you, and whether it leaked. Your letter is put together here, in this tab, and sent by nobody but you.",
        ),
        section("", "letter-which", "Which letter", which(visit)),
        more,
    ]
}
