//! Boxes and circles to tick. They follow the session, and the label is as large as a thumb.

use crate::ui::plain::{el, holds, on, with};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement, HtmlSelectElement};

/// A box.
pub(super) fn tick(
    attributes: &[(&'static str, &str)],
    label: Vec<AnyView>,
    is_ticked: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn(bool) + 'static,
) -> AnyView {
    let mut all = vec![("type", "checkbox")];
    all.extend_from_slice(attributes);
    labelled(&all, label, Box::new(is_ticked), Box::new(move |event| act(is_checked(&event))))
}

/// One of several circles.
pub(super) fn circle(
    attributes: &[(&'static str, &str)],
    label: Vec<AnyView>,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    let mut all = vec![("type", "radio")];
    all.extend_from_slice(attributes);
    labelled(&all, label, Box::new(is_chosen), Box::new(move |_| act()))
}

fn labelled(
    attributes: &[(&'static str, &str)],
    label: Vec<AnyView>,
    is_ticked: Box<dyn Fn() -> bool + Send + Sync>,
    act: Box<dyn Fn(Event)>,
) -> AnyView {
    let input = with("input", attributes, vec![holds("checked", is_ticked), on("change", act)], Vec::new());
    let words = el("span", &[], label);
    el("label", &[("class", "tick")], vec![input, words])
}

fn is_checked(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

/// What is chosen in a list, or written in a field.
pub(super) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(list) = target.dyn_ref::<HtmlSelectElement>() {
        return list.value();
    }
    target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
}
