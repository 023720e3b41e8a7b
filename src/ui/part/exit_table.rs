//! The exits that were tried, what happened, and what it means. Judges nothing: the boot script reports real effects.

use crate::ui::boot::{Exit, ExitOutcome};
use leptos::prelude::*;

/// One row per exit.
#[component]
pub(in crate::ui) fn ExitTable(
    /// What came of the trial.
    exits: Vec<Exit>,
) -> impl IntoView {
    html! {
        <table class="exits">
            <caption>"Ways out of this page, tried just now"</caption>
            <thead>
                <tr>
                    <th scope="col">"Exit"</th>
                    <th scope="col">"What happened"</th>
                    <th scope="col">"What it means"</th>
                </tr>
            </thead>
            <tbody>{exits.into_iter().map(|exit| html! { <Row exit/> }).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(exit: Exit) -> impl IntoView {
    html! {
        <tr data-exit=exit.id data-exit-outcome=exit.outcome.as_str()>
            <th scope="row">{exit.label}</th>
            <td>
                <b class="outcome" data-outcome=exit.outcome.as_str()>{exit.outcome.as_str()}</b>
                " " <span class="quiet">{exit.detail}</span>
            </td>
            <td>{meaning(exit.outcome)}</td>
        </tr>
    }
}

fn meaning(outcome: ExitOutcome) -> &'static str {
    match outcome {
        ExitOutcome::Refused => "The browser does not let this page out this way.",
        ExitOutcome::Guarded => "The page stops itself. That stops accidents, not hostile code.",
        ExitOutcome::Open => "This way is open in your browser. Read your files with the network off.",
    }
}
