//! The column: a person's classes of data as layers, heaviest harm lowest. Lists to a screen reader, one glance to
//! everybody else. Draws nothing that is not in the lists.

use super::class_count::ClassCounts;
use super::when::When;
use crate::model::{DataClass, Exposure, Severity};
use crate::ui::follow::memo;
use leptos::prelude::*;

const LIGHTEST_FIRST: [Severity; 4] = [Severity::Low, Severity::Medium, Severity::High, Severity::VeryHigh];

/// The layers, lightest on top.
#[component]
pub(in crate::ui) fn Column(
    /// What was found.
    exposure: Memo<Exposure>,
) -> impl IntoView {
    html! {
        <figure class="column">
            <figcaption>"In these files, heaviest harm lowest"</figcaption>
            {LIGHTEST_FIRST.map(|severity| html! { <Layer severity exposure/> }).collect_view()}
        </figure>
    }
}

/// All classes of one severity.
#[component]
fn Layer(severity: Severity, exposure: Memo<Exposure>) -> impl IntoView {
    let classes = memo(move || {
        exposure.with(|all| {
            let layer = all.classes.iter().filter(|row| row.severity == severity);
            layer.map(|row| (row.class, row.count)).collect::<Vec<(DataClass, u64)>>()
        })
    });
    html! {
        <When is=move || classes.with(|classes| !classes.is_empty())>
            <div class="layer" data-level=severity.as_str()>
                <p>{severity.label()}</p>
                <ul><ClassCounts counts=classes/></ul>
            </div>
        </When>
    }
}
