//! Elements as values of one type; every view is made of them. In `view!` of Leptos every shape of markup is a type of its
//! own and costs a kilobyte or more of page; here an element costs a call (the whole page: 234 kB with one, 190 kB with
//! the other, gzip, 2026-11). Writes no markup as text, which `view!` does for static parts and Trusted Types refuses.

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
    with(tag, attributes, Vec::new(), children)
}

/// An element of which some things change or happen: [`follows`], [`holds`] and [`on`].
pub(super) fn with(
    tag: &'static str,
    attributes: Fixed<'_>,
    more: Vec<AnyAttribute>,
    children: Vec<AnyView>,
) -> AnyView {
    let mut all = fixed(attributes);
    all.extend(more);
    custom(tag).add_any_attr(all).child(children).into_any()
}

/// Attributes that never change, for elements that [`el`] cannot make; a class without a name is left out.
pub(super) fn fixed(attributes: Fixed<'_>) -> Vec<AnyAttribute> {
    let named = attributes.iter().filter(|(name, value)| *name != "class" || !value.is_empty());
    named.map(|(name, value)| custom_attribute(*name, (*value).to_owned()).into_any_attr()).collect()
}

/// What is told anew whenever it is asked for. Not a `dyn Fn`, which would bring a second way to call each of them.
pub(super) trait Tells<T>: Send + Sync {
    fn tell(&self) -> T;
}

impl<T, F: Fn() -> T + Send + Sync> Tells<T> for F {
    fn tell(&self) -> T {
        self()
    }
}

/// An attribute that follows the session; it is not there while there is no value.
pub(super) fn follows(name: &'static str, value: impl Fn() -> Option<String> + Send + Sync + 'static) -> AnyAttribute {
    following(name, Box::new(value))
}

fn following(name: &'static str, value: Box<dyn Tells<Option<String>>>) -> AnyAttribute {
    custom_attribute(name, Signal::derive(move || value.tell())).into_any_attr()
}

/// A property that follows the session, such as the tick of a box.
pub(super) fn holds(name: &'static str, value: impl Fn() -> bool + Send + Sync + 'static) -> AnyAttribute {
    holding(name, Box::new(value))
}

/// The same of a value in its box.
pub(super) fn holding(name: &'static str, value: Box<dyn Tells<bool>>) -> AnyAttribute {
    leptos::tachys::html::property::prop(name, Signal::derive(move || value.tell())).into_any_attr()
}

/// The words in a field, which follow the session; typing changes the session first.
pub(super) fn fills(value: impl Fn() -> String + Send + Sync + 'static) -> AnyAttribute {
    leptos::tachys::html::property::prop("value", Signal::derive(value)).into_any_attr()
}

/// What a press, a change or a drop does.
pub(super) type Act = Box<dyn Does>;

/// Something done at an event; like [`Tells`] no `dyn Fn`.
pub(super) trait Does {
    fn at(&self, event: web_sys::Event);
}

impl<F: Fn(web_sys::Event)> Does for F {
    fn at(&self, event: web_sys::Event) {
        self(event);
    }
}

/// An act at an event.
pub(super) fn on(event: &'static str, act: impl Fn(web_sys::Event) + 'static) -> AnyAttribute {
    listening(event, Box::new(act))
}

/// The same of an act in its box.
pub(super) fn listening(event: &'static str, act: Act) -> AnyAttribute {
    let custom = ev::Custom::<web_sys::Event>::new(event);
    leptos::tachys::html::event::on(custom, move |event| act.at(event)).into_any_attr()
}

/// An element with words in it.
pub(super) fn say(tag: &'static str, attributes: Fixed<'_>, words: impl Into<String>) -> AnyView {
    el(tag, attributes, vec![words_of(words)])
}

/// Words.
pub(super) fn words_of(words: impl Into<String>) -> AnyView {
    words.into().into_any()
}

/// Words that follow the session; their place stays while they change.
pub(super) fn told(words: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    telling(Box::new(words))
}

fn telling(words: Box<dyn Tells<String>>) -> AnyView {
    live(move || words_of(words.tell()))
}

/// What follows the session: made anew whenever the answer changes.
pub(super) fn live(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    erased(Box::new(view))
}

fn erased(view: Box<dyn Tells<AnyView>>) -> AnyView {
    (move || view.tell()).into_any()
}

/// Several things in a row as one.
pub(super) fn several(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// Nothing.
pub(super) fn nothing() -> AnyView {
    ().into_any()
}

/// A part of a place under its heading, which names it to a screen reader.
pub(super) fn section(
    class: &'static str,
    id: &'static str,
    heading: &'static str,
    mut children: Vec<AnyView>,
) -> AnyView {
    children.insert(0, say("h2", &[("id", id)], heading));
    el("section", &[("aria-labelledby", id), ("class", class)], children)
}

/// The head of a table: class and words of each column.
pub(super) fn heads(columns: &[(&'static str, &'static str)]) -> AnyView {
    let head = |(class, words): &(&'static str, &'static str)| say("th", &[("scope", "col"), ("class", class)], *words);
    el("thead", &[], vec![el("tr", &[], columns.iter().map(head).collect())])
}

/// A link within the page.
pub(super) fn link(class: &'static str, place: &'static str, words: &'static str) -> AnyView {
    say("a", &[("class", class), ("href", place)], words)
}

/// An element that acts when it is clicked, submitted or changed (`event`), and that can be disabled.
pub(super) fn acting(
    tag: &'static str,
    attributes: Fixed<'_>,
    children: Vec<AnyView>,
    event: &'static str,
    is_off: Option<Signal<bool>>,
    act: Act,
) -> AnyView {
    let mut more = vec![listening(event, act)];
    more.extend(is_off.map(|is_off| follows("disabled", move || is_off.get().then(String::new))));
    with(tag, attributes, more, children)
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
    acting("button", &all, vec![words_of(words)], "click", is_off, Box::new(move |_| act()))
}

/// The button that sends its form off.
pub(super) fn submit(attributes: Fixed<'_>, words: &str, is_off: Option<Signal<bool>>) -> AnyView {
    let mut all = vec![("type", "submit")];
    all.extend_from_slice(attributes);
    acting("button", &all, vec![words_of(words)], "click", is_off, Box::new(|_| ()))
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
