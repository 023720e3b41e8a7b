//! Recover: symptom first, keep or leave, then the steps of this household in their order, with what a later step undoes.
//! Resets nothing early; claims of nothing that it saw it work.

use crate::ui::follow::Answer;
use crate::ui::part::recover::{Desk, have, interview, myths, progress, steps};
use crate::ui::plain::{say, section};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place that leads through a recovery; `open` is the id of the step that is open.
pub(in crate::ui) fn recover(visit: Visit, open: Answer<String>) -> Vec<AnyView> {
    let desk = Desk::new(visit, open);
    vec![
        say("h1", &[("tabindex", "-1")], "Set it right once, in the right order."),
        say(
            "p",
            &[("class", "lede")],
            "Do not reset, delete or set up anything again yet. After a forced logout your devices are usually fine; it is the links between the services that are cut.",
        ),
        section("", "interview", "Where you stand", interview(desk)),
        section("", "have", "What you have", vec![have(desk)]),
        section("", "plan", "Your plan", steps(desk)),
        section("", "myths", "Good to know", vec![myths(desk)]),
        section("", "progress", "Your progress", progress(desk)),
    ]
}
