//! How a person gets an export, vendor by vendor, from the catalog. Links nowhere.

use crate::catalog::provider::ABOUTS;
use crate::model::{About, Instruction};
use leptos::prelude::*;

/// One fold per vendor.
#[component]
pub(in crate::ui) fn Guide() -> impl IntoView {
    ABOUTS.into_iter().map(|provider| html! { <Vendor provider/> }).collect_view()
}

#[component]
fn Vendor(provider: About) -> impl IntoView {
    html! {
        <details>
            <summary>{provider.name}</summary>
            <ol class="steps">{provider.instructions.iter().map(step).collect_view()}</ol>
        </details>
    }
}

fn step(instruction: &Instruction) -> impl IntoView + use<> {
    let (text, recalled) = (instruction.text, instruction.recalled);
    html! { <li>{recalled.then(|| html! { <b>"Look for: "</b> })}{text}</li> }
}
