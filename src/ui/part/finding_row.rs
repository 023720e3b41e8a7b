//! One finding: its masked samples, where it stands, why we say so, and one value on demand.

use super::path::breakable;
use crate::model::words::{self, count, number};
use crate::model::{Confidence, Distinct, Finding, FindingId};
use crate::protocol::JobId;
use crate::ui::state::Visit;
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// One finding as a list item.
#[component]
pub(super) fn FindingRow(
    /// The job it belongs to.
    job: JobId,
    /// The finding.
    finding: Finding,
) -> impl IntoView {
    let Finding { id, count: n_values, distinct, confidence, evidence, samples, place, .. } = finding;
    let n_more = place.n_entries.saturating_sub(place.entries.len() as u64);
    let more = (n_more > 0).then(|| format!(" and {}", count(n_more, "more file", "more files")));
    let entries = place.entries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    html! {
        <li class="finding">
            <div class="samples">
                {samples.into_iter().map(|sample| html! { <code>{sample.to_string()}</code> }).collect_view()}
                <Value job id/>
            </div>
            <p class="why">{certainty(confidence)} ": " {evidence.sentence()} "."</p>
            <details class="where">
                <summary>"Where it stands"</summary>
                <dl>
                    <div><dt>"Field"</dt><dd><code>{breakable(place.path.as_str())}</code></dd></div>
                    <div><dt>"File"</dt><dd>{breakable(&entries)}{more}</dd></div>
                    <div><dt>"How often"</dt><dd>{how_often(n_values, distinct)}</dd></div>
                </dl>
            </details>
        </li>
    }
}

fn how_often(n_values: u64, distinct: Distinct) -> String {
    match (n_values, distinct.number()) {
        (1, _) => "once".to_owned(),
        (_, 1) => format!("{} times, always the same", number(n_values)),
        (_, n_distinct) if n_distinct == n_values => format!("{} times, all different", number(n_values)),
        _ => format!("{} times, {} different", number(n_values), words::distinct(distinct)),
    }
}

fn certainty(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Possible => "Possible",
        Confidence::Likely => "Likely",
        Confidence::Certain => "Certain",
    }
}

#[derive(Clone, PartialEq)]
enum Shown {
    Masked,
    Value(String),
    Gone,
}

/// The button that asks for one raw value, then the value with the button that hides it.
#[component]
fn Value(job: JobId, id: FindingId) -> impl IntoView {
    let visit = Visit::here();
    let shown = visit.ask(move |session| match session.revealed(job, id) {
        Some(value) => Shown::Value(value.to_owned()),
        None if session.is_gone(job, id) => Shown::Gone,
        None => Shown::Masked,
    });
    html! {
        <span class="reveal" aria-live="polite">
            {move || match shown.get() {
                Shown::Masked => EitherOf3::A(html! {
                    <button type="button" class="plain small" data-action="reveal" on:click=move |_| visit.reveal(job, id)>
                        "Show one value"
                    </button>
                }),
                Shown::Value(value) => EitherOf3::B(html! {
                    <code class="raw">{value}</code>
                    <button type="button" class="plain small" data-action="conceal" on:click=move |_| visit.conceal(job, id)>
                        "Hide it"
                    </button>
                }),
                Shown::Gone => EitherOf3::C(html! {
                    <span class="quiet">"The value is no longer held. Open the file again to see it."</span>
                }),
            }}
        </span>
    }
}
