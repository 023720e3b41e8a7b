//! Take away: the report in four forms; letters that are filled here, each clause with its article, and the days on which
//! answers are due. Sends nothing; leaves no slot empty.

use crate::ui::part::letter::{due, fields, preview, which};
use crate::ui::part::take_report;
use crate::ui::plain::{el, live, nothing, say, section};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place of what can be taken along.
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
        say("h1", &[("tabindex", "-1")], "Take it with you."),
        say(
            "p",
            &[("class", "lede")],
            "Closing this tab forgets everything. What you want to keep is put together here, and saved by nobody but you.",
        ),
        section("", "take-report", "Your report", take_report(visit)),
        section("", "letter-which", "A letter to the vendor", which(visit)),
        more,
    ]
}
