//! A field for a password and its button. The field is emptied at once, and the password goes to whoever asked: nothing
//! here keeps or shows it.

use crate::protocol::JobId;
use crate::ui::plain::{acting, el, say, submit};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlInputElement};

/// The form; `mark` is the attribute by which its field is found and tells it from others for the same job. `act` is not
/// called without a password.
pub(super) fn password(
    mark: &'static str,
    job: JobId,
    words: &str,
    action: &'static str,
    off: Option<Signal<bool>>,
    act: impl Fn(String) + 'static,
) -> AnyView {
    let id = format!("{mark}-{}", job.0);
    let attributes = [
        ("id", id.as_str()),
        ("type", "password"),
        ("autocomplete", "off"),
        ("autocapitalize", "off"),
        ("spellcheck", "false"),
        (mark, ""),
    ];
    let field = vec![say("label", &[("for", &id)], "Password"), el("input", &attributes, Vec::new())];
    let inside = vec![el("div", &[("class", "field")], field), submit(&[("data-action", action)], words, off)];
    let send = move |event: Event| {
        event.prevent_default();
        if let Some(password) = taken(&event) {
            act(password);
        }
    };
    acting("form", &[("class", "unlock"), ("autocomplete", "off")], inside, "submit", None, Box::new(send))
}

/// What stands in the field of the form, which is empty from now on.
fn taken(event: &Event) -> Option<String> {
    let form: Element = event.target()?.dyn_into().ok()?;
    let field: HtmlInputElement = form.query_selector("input").ok()??.dyn_into().ok()?;
    let password = field.value();
    field.set_value("");
    Some(password).filter(|password| !password.is_empty())
}
