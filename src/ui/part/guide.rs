//! How a person gets an export, vendor by vendor, from the catalog. Links nowhere.

use crate::catalog::provider::ABOUTS;
use crate::model::Instruction;
use crate::ui::plain::{el, fold, say, words_of};
use leptos::prelude::*;

/// One fold per vendor.
pub(in crate::ui) fn guide() -> Vec<AnyView> {
    let vendor = |steps: &[Instruction]| vec![el("ol", &[("class", "steps")], steps.iter().map(step).collect())];
    ABOUTS.iter().map(|provider| fold("", provider.name, vendor(provider.instructions))).collect()
}

fn step(instruction: &Instruction) -> AnyView {
    let mut views = vec![words_of(instruction.text.to_owned())];
    if instruction.recalled {
        views.insert(0, say("b", &[], "Not checked: "));
    }
    el("li", &[], views)
}
