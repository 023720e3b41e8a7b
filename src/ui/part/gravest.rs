//! The gravest consequences in words, each with the data it rests on. Adds no consequence of its own.

use super::badge::SeverityMark;
use super::each::Each;
use crate::model::words::count;
use crate::model::{ClassExposure, Exposure, Masked, Severity};
use crate::ui::follow::memo;
use leptos::prelude::*;

/// Consequences named.
const MAX_CONSEQUENCES: usize = 5;

/// The gravest consequences, gravest first.
#[component]
pub(in crate::ui) fn Gravest(
    /// What was found.
    exposure: Memo<Exposure>,
) -> impl IntoView {
    let gravest = memo(move || exposure.with(gravest));
    html! {
        <ol class="gravest">
            <Each items=gravest key=|row| (row.class as u64, row.count << 2 | row.severity as u64) view=|row| consequence(&row)/>
        </ol>
    }
}

fn consequence(row: &ClassExposure) -> AnyView {
    let data = format!("{}, {}", row.class.label(), count(row.count, "value", "values"));
    html! {
        <li>
            <p class="harm">{row.class.harm()}</p>
            <p class="quiet">
                {data}
                {(!row.samples.is_empty()).then_some(": ")}
                {row.samples.iter().map(sample).collect_view()}
                <SeverityMark severity=row.severity/>
            </p>
        </li>
    }
    .into_any()
}

fn sample(sample: &Masked) -> impl IntoView + use<> {
    let sample = sample.to_string();
    html! { <code>{sample}</code> " " }
}

/// The gravest class of each family, because four sentences about the body would hide the camera's key; low ones only
/// when there is nothing else.
fn gravest(exposure: &Exposure) -> Vec<ClassExposure> {
    let mut named: Vec<ClassExposure> = Vec::new();
    for row in &exposure.classes {
        let is_new = !named.iter().any(|earlier| earlier.class.family() == row.class.family());
        if named.len() < MAX_CONSEQUENCES && is_new && (row.severity > Severity::Low || named.is_empty()) {
            named.push(row.clone());
        }
    }
    named
}
