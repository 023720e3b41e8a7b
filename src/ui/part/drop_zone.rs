//! Where files come in: picker, folder picker, drop, the sample household, pasted text. Opens none of them.

use super::icon;
use crate::ui::plain::{Fixed, acting, button, el, fold, follows, form, on, say, submit, with};
use crate::ui::state::Visit;
use crate::ui::{boot, dropped};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{DragEvent, Event};

/// Everything that takes files. Disabled until they may be opened.
pub(in crate::ui) fn drop_zone(visit: Visit) -> Vec<AnyView> {
    let is_ready = visit.is_ready();
    let off = Signal::derive(move || !is_ready.get());
    let mut inputs = vec![file_input(visit, "import-files", "Choose files", "files", &[], off)];
    if has_folder_input() {
        let folder = [("webkitdirectory", "")];
        inputs.push(file_input(visit, "import-folder", "Choose a folder", "folder", &folder, off));
    }
    let inside = vec![
        icon::tray(),
        say("p", &[("class", "drop-call")], "Drop your exports here"),
        say(
            "p",
            &[("class", "quiet")],
            "Zip archives, single files or whole folders, several at once. They are read where they are.",
        ),
        el("div", &[("class", "actions")], inputs),
    ];
    let sample = move || visit.open(dropped::sample(boot::sample()));
    let sample = vec![
        button(&[("class", "plain"), ("data-action", "open-sample")], "Try a sample household", Some(off), sample),
        say("span", &[("class", "quiet")], "An invented family with three cameras, a scale and a watch."),
    ];
    vec![target(visit, inside), el("p", &[("class", "actions")], sample), paste(visit, off)]
}

/// The field that files are dropped on.
fn target(visit: Visit, inside: Vec<AnyView>) -> AnyView {
    let is_ready = visit.is_ready();
    let is_over = RwSignal::new(false);
    let drag = move |event: &Event, over: bool| {
        event.prevent_default();
        is_over.set(over);
    };
    let drop = move |event: Event| {
        drag(&event, false);
        let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        let dropped = transfer.map(|transfer| dropped::dropped(&transfer)).unwrap_or_default();
        if is_ready.get_untracked() && !dropped.is_empty() {
            spawn_local(async move { visit.open(dropped::gather(dropped).await) });
        }
    };
    let yes = |holds: bool| holds.then(|| "yes".to_owned());
    with(
        "section",
        &[("class", "drop-zone"), ("aria-label", "Choose files")],
        vec![
            follows("data-over", move || yes(is_over.get())),
            follows("data-ready", move || yes(is_ready.get())),
            on("dragover", move |event| drag(&event, true)),
            on("dragleave", move |event| drag(&event, false)),
            on("drop", drop),
        ],
        inside,
    )
}

/// A file input under its own label, which looks like a button.
fn file_input(
    visit: Visit,
    id: &'static str,
    label: &'static str,
    kind: &'static str,
    more: Fixed<'_>,
    off: Signal<bool>,
) -> AnyView {
    let mut attributes = vec![("id", id), ("type", "file"), ("multiple", "")];
    attributes.extend_from_slice(more);
    let change = Box::new(move |event: Event| visit.open(dropped::chosen(&event)));
    let input = acting("input", &attributes, Vec::new(), "change", Some(off), change);
    el("span", &[("class", "file-input"), ("data-kind", kind)], vec![input, say("label", &[("for", id)], label)])
}

/// Text from the clipboard becomes a file of its own.
fn paste(visit: Visit, off: Signal<bool>) -> AnyView {
    let read = move |words: Vec<String>| {
        let text = words.concat();
        if let Some(pasted) = dropped::pasted(&text).filter(|_| !text.trim().is_empty()) {
            visit.open(pasted);
        }
    };
    let area = [("id", "paste-text"), ("rows", "5"), ("spellcheck", "false"), ("autocomplete", "off")];
    let inside = vec![
        say("label", &[("for", "paste-text")], "A piece of an export, such as JSON, CSV or XML"),
        el("textarea", &area, Vec::new()),
        submit(&[], "Read this text", Some(off)),
    ];
    fold("paste", "Paste text instead", vec![form("", &["paste-text"], inside, read)])
}

/// Whether the browser can choose folders.
fn has_folder_input() -> bool {
    document()
        .create_element("input")
        .is_ok_and(|input| js_sys::Reflect::has(&input, &JsValue::from_str("webkitdirectory")).unwrap_or(false))
}
