//! The exits that were tried, what happened, and what it means. Judges nothing: the boot script reports real effects.

use crate::ui::exit::{Exit, ExitOutcome};
use crate::ui::plain::{el, heads, say, words_of};
use leptos::prelude::*;

/// One row per exit, with what came of the trial.
pub(in crate::ui) fn exit_table(exits: &[Exit]) -> AnyView {
    el(
        "table",
        &[("class", "exits")],
        vec![
            say("caption", &[], "Ways out of this page, tried just now"),
            heads(&[("", "Exit"), ("", "What happened"), ("", "What it means")]),
            el("tbody", &[], exits.iter().map(row).collect()),
        ],
    )
}

fn row(exit: &Exit) -> AnyView {
    let outcome = exit.outcome.as_str();
    let happened = vec![
        say("b", &[("class", "outcome"), ("data-outcome", outcome)], outcome),
        words_of(" ".to_owned()),
        say("span", &[("class", "quiet")], &*exit.detail),
    ];
    el(
        "tr",
        &[("data-exit", &exit.id), ("data-exit-outcome", outcome)],
        vec![
            say("th", &[("scope", "row")], &*exit.label),
            el("td", &[], happened),
            say("td", &[], meaning(exit.outcome)),
        ],
    )
}

fn meaning(outcome: ExitOutcome) -> &'static str {
    match outcome {
        ExitOutcome::Refused => "The browser does not let this page out this way.",
        ExitOutcome::Guarded => "The page stops itself. That stops accidents, not hostile code.",
        ExitOutcome::Open => "This way is open in your browser. Read your files with the network off.",
    }
}
