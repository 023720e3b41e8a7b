//! How a person gets an export, vendor by vendor, from the catalog. Links nowhere.

use crate::catalog::provider::PROVIDERS;
use crate::model::{Instruction, Provider};
use leptos::prelude::*;

/// One fold per vendor.
#[component]
pub(in crate::ui) fn Guide() -> impl IntoView {
    PROVIDERS.iter().map(|provider| html! { <Vendor provider/> }).collect_view()
}

#[component]
fn Vendor(provider: &'static Provider) -> impl IntoView {
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
