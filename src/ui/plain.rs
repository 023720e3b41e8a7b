//! Elements as values of one type. In `html!` every shape of markup is a type of its own and costs a kilobyte or more of
//! page; a place made of these costs a call for each element (the leak check: 40 kB with one, 14 kB with the other, gzip).
//! For what is mostly words. Writes no markup as text.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::web_sys;

/// Attributes that never change.
pub(super) type Fixed<'a> = &'a [(&'static str, &'a str)];

/// An element.
pub(super) fn el(tag: &'static str, attributes: Fixed<'_>, children: Vec<AnyView>) -> AnyView {
    let attributes: Vec<AnyAttribute> =
        attributes.iter().map(|(name, value)| custom_attribute(*name, (*value).to_owned()).into_any_attr()).collect();
    custom(tag).add_any_attr(attributes).child(children).into_any()
}

/// An element with words in it.
pub(super) fn say(tag: &'static str, attributes: Fixed<'_>, words: impl Into<String>) -> AnyView {
    el(tag, attributes, vec![words_of(words.into())])
}

/// Words.
pub(super) fn words_of(words: String) -> AnyView {
    words.into_any()
}

/// What follows the session: made anew whenever the answer changes.
pub(super) fn live(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    erased(Box::new(view))
}

fn erased(view: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    view.into_any()
}

/// Nothing.
pub(super) fn nothing() -> AnyView {
    ().into_any()
}

/// What a press or a change does.
pub(super) type Act = Box<dyn Fn(web_sys::Event)>;

/// An element that acts when it is clicked, submitted or changed (`event`), and that can be disabled.
pub(super) fn acting(
    tag: &'static str,
    attributes: Fixed<'_>,
    children: Vec<AnyView>,
    event: &'static str,
    is_off: Option<Signal<bool>>,
    act: Act,
) -> AnyView {
    let off = move || is_off.is_some_and(|is_off| is_off.get()).then_some("");
    let mut all: Vec<AnyAttribute> =
        attributes.iter().map(|(name, value)| custom_attribute(*name, (*value).to_owned()).into_any_attr()).collect();
    all.push(custom_attribute("disabled", Signal::derive(off)).into_any_attr());
    custom(tag)
        .add_any_attr(all)
        .add_any_attr(leptos::tachys::html::event::on(ev::Custom::<web_sys::Event>::new(event), act))
        .child(children)
        .into_any()
}

/// A button.
pub(super) fn button(
    attributes: Fixed<'_>,
    words: &str,
    is_off: Option<Signal<bool>>,
    act: impl Fn() + 'static,
) -> AnyView {
    let mut all = vec![("type", "button")];
    all.extend_from_slice(attributes);
    acting("button", &all, vec![words_of(words.to_owned())], "click", is_off, Box::new(move |_| act()))
}

/// A form that hands over its texts by their ids, in order, and empties itself.
pub(super) fn form(
    class: &'static str,
    ids: &'static [&'static str],
    children: Vec<AnyView>,
    act: impl Fn(Vec<String>) + 'static,
) -> AnyView {
    let submit = move |event: web_sys::Event| {
        event.prevent_default();
        act(ids.iter().map(|id| taken(id)).collect());
    };
    acting("form", &[("class", class), ("autocomplete", "off")], children, "submit", None, Box::new(submit))
}

/// A labelled field for words, of one line or of several.
pub(super) fn field(id: &'static str, label: &str, rows: Option<&'static str>, hint: &'static str) -> AnyView {
    let mut attributes = vec![
        ("id", id),
        ("spellcheck", "false"),
        ("autocomplete", "off"),
        ("autocapitalize", "off"),
        ("inputmode", hint),
    ];
    attributes.push(rows.map_or(("type", "text"), |rows| ("rows", rows)));
    let tag = if rows.is_some() { "textarea" } else { "input" };
    el("div", &[("class", "field")], vec![say("label", &[("for", id)], label), el(tag, &attributes, Vec::new())])
}

/// The words in a field, which is empty from now on.
fn taken(id: &str) -> String {
    use leptos::wasm_bindgen::JsCast;
    let Some(field) = document().get_element_by_id(id) else { return String::new() };
    if let Some(area) = field.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        let words = area.value();
        area.set_value("");
        return words;
    }
    field.dyn_ref::<web_sys::HtmlInputElement>().map_or_else(String::new, |input| {
        let words = input.value();
        input.set_value("");
        words
    })
}

/// A fold.
pub(super) fn fold(class: &'static str, summary: impl Into<String>, mut children: Vec<AnyView>) -> AnyView {
    children.insert(0, say("summary", &[], summary));
    el("details", &[("class", class)], children)
}
