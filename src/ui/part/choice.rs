//! Boxes and circles to tick, lists and days to choose. They follow the session, and a label is as large as a thumb.

use crate::recover::day;
use crate::ui::plain::{Act, Tells, el, fills, holding, holds, listening, on, say, with, words_of};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// A box.
pub(in crate::ui) fn tick(
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
pub(in crate::ui) fn circle(
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
    is_ticked: Box<dyn Tells<bool>>,
    act: Act,
) -> AnyView {
    let input = with("input", attributes, vec![holding("checked", is_ticked), listening("change", act)], Vec::new());
    let words = el("span", &[], label);
    el("label", &[("class", "tick")], vec![input, words])
}

fn is_checked(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

/// What is chosen in a list, or written in a field.
pub(in crate::ui) fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(list) = target.dyn_ref::<HtmlSelectElement>() {
        return list.value();
    }
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
}

/// A list to choose one from, of values and their words.
pub(in crate::ui) fn choose(
    id: &'static str,
    label: &str,
    options: &[(&str, &str)],
    chosen: impl Fn() -> String + Clone + Send + Sync + 'static,
    act: impl Fn(String) + 'static,
) -> AnyView {
    let one = |(value, words): &(&str, &str)| {
        let (own, chosen) = ((*value).to_owned(), chosen.clone());
        let selected = holds("selected", move || chosen() == own);
        with("option", &[("value", value)], vec![selected], vec![words_of(*words)])
    };
    let list = with(
        "select",
        &[("id", id)],
        vec![on("change", move |event| act(value(&event)))],
        options.iter().map(one).collect(),
    );
    el("div", &[("class", "field")], vec![say("label", &[("for", id)], label), list])
}

/// A day to choose.
pub(in crate::ui) fn day(
    id: &'static str,
    label: &str,
    chosen: impl Fn() -> Option<NaiveDate> + Send + Sync + 'static,
    act: impl Fn(Option<NaiveDate>) + 'static,
) -> AnyView {
    let text = fills(move || chosen().map(day::written).unwrap_or_default());
    let change = on("change", move |event| act(day::read(&value(&event))));
    let input = with("input", &[("id", id), ("type", "date")], vec![text, change], Vec::new());
    el("div", &[("class", "field")], vec![say("label", &[("for", id)], label), input])
}
