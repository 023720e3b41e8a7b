//! Where files come in: picker, folder picker, drop, the sample household, pasted text. Opens none of them.

use super::icon::TrayIcon;
use crate::ui::follow::word;
use crate::ui::state::Chosen;
use crate::ui::{boot, dropped};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{DragEvent, Event, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{HtmlInputElement, HtmlTextAreaElement};

/// Everything that takes files. Disabled until `is_ready`.
#[component]
pub(in crate::ui) fn DropZone(
    /// Whether files may be opened now.
    is_ready: Memo<bool>,
    /// Takes what was chosen.
    #[prop(into)]
    on_chosen: UnsyncCallback<Chosen>,
) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let drag = move |event: DragEvent, over: bool| {
        event.prevent_default();
        is_over.set(over);
    };
    let drop = move |event: DragEvent| {
        drag(event.clone(), false);
        let dropped = event.data_transfer().map(|transfer| dropped::dropped(&transfer)).unwrap_or_default();
        if is_ready.get_untracked() && !dropped.is_empty() {
            spawn_local(async move { on_chosen.run(dropped::gather(dropped).await) });
        }
    };
    html! {
        <section
            class="drop-zone"
            aria-label="Choose files"
            data-over=word(move || is_over.get().then_some("yes"))
            data-ready=word(move || is_ready.get().then_some("yes"))
            on:dragover=move |event| drag(event, true)
            on:dragleave=move |event| drag(event, false)
            on:drop=drop
        >
            <TrayIcon/>
            <p class="drop-call">"Drop your exports here"</p>
            <p class="quiet">"Zip archives, single files or whole folders, several at once. They are read where they are."</p>
            <div class="actions">
                <FileInput id="import-files" label="Choose files" is_ready on_chosen/>
                {has_folder_input().then(|| html! {
                    <FileInput id="import-folder" label="Choose a folder" is_folder=true is_ready on_chosen/>
                })}
            </div>
        </section>
        <p class="actions">
            <button
                type="button"
                class="plain"
                data-action="open-sample"
                disabled=unless(is_ready)
                on:click=move |_| on_chosen.run(dropped::sample(boot::sample()))
            >
                "Try a sample household"
            </button>
            <span class="quiet">"An invented family with three cameras, a scale and a watch."</span>
        </p>
        <Paste is_ready on_chosen/>
    }
}

/// A file input under its own label, which looks like a button.
#[component]
fn FileInput(
    id: &'static str,
    label: &'static str,
    #[prop(optional)] is_folder: bool,
    is_ready: Memo<bool>,
    on_chosen: UnsyncCallback<Chosen>,
) -> impl IntoView {
    let change = move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let chosen = input.files().map(|list| dropped::listed(&list)).unwrap_or_default();
        // Emptied, so that choosing the same file again is a change again.
        input.set_value("");
        on_chosen.run(chosen);
    };
    let folder = custom_attribute("webkitdirectory", is_folder.then_some(""));
    html! {
        <span class="file-input" data-kind=if is_folder { "folder" } else { "files" }>
            <input {..folder} id=id type="file" multiple=true disabled=unless(is_ready) on:change=change/>
            <label for=id>{label}</label>
        </span>
    }
}

/// Text from the clipboard becomes a file of its own.
#[component]
fn Paste(is_ready: Memo<bool>, on_chosen: UnsyncCallback<Chosen>) -> impl IntoView {
    let text = NodeRef::<leptos::html::Textarea>::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(field) = text.get_untracked() else { return };
        let field: &HtmlTextAreaElement = &field;
        if let Some(chosen) = dropped::pasted(&field.value()).filter(|_| !field.value().trim().is_empty()) {
            field.set_value("");
            on_chosen.run(chosen);
        }
    };
    html! {
        <details class="paste">
            <summary>"Paste text instead"</summary>
            <form on:submit=submit autocomplete="off">
                <label for="paste-text">"A piece of an export, such as JSON, CSV or XML"</label>
                <textarea id="paste-text" rows="5" spellcheck="false" autocomplete="off" node_ref=text></textarea>
                <button type="submit" disabled=unless(is_ready)>"Read this text"</button>
            </form>
        </details>
    }
}

fn unless(is_ready: Memo<bool>) -> Signal<bool> {
    Signal::derive(move || !is_ready.get())
}

/// Whether the browser can choose folders.
fn has_folder_input() -> bool {
    document()
        .create_element("input")
        .is_ok_and(|input| js_sys::Reflect::has(&input, &JsValue::from_str("webkitdirectory")).unwrap_or(false))
}
