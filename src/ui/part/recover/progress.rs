//! The progress: kept in this browser only if the person says so; as a file to take along and to open again; wiped at once.

use super::Desk;
use crate::recover::record::MAX_BYTES;
use crate::session::Keeping;
use crate::ui::download::download;
use crate::ui::part::choice::tick;
use crate::ui::plain::{acting, button, el, live, nothing, say, several, words_of};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};
use wasm_bindgen_futures::JsFuture;

/// What can be done with the progress.
pub(in crate::ui) fn progress(desk: Desk) -> Vec<AnyView> {
    vec![
        say(
            "p",
            &[],
            "What you did is a list of steps, states and days. It holds nothing of your files, no name and no address; open the file and see.",
        ),
        keeping(desk),
        el("p", &[("class", "actions")], vec![take_along(desk), take_in(desk), wipe(desk)]),
        remarks(desk),
    ]
}

fn keeping(desk: Desk) -> AnyView {
    let keeping = desk.visit.ask(|session| session.recover.keeping);
    let danger = desk.visit.ask(|session| session.recover.answers.danger == Some(true));
    live(move || {
        if danger.get() {
            return say("p", &[("class", "quiet")], "Nothing is kept in this browser, because somebody might look.");
        }
        let is_on = move || keeping.get() == Keeping::On;
        let label = vec![
            words_of("Keep my progress in this browser"),
            say("span", &[("class", "quiet")], " – anybody who uses it can see it"),
        ];
        let keep = tick(&[("id", "keep-progress")], label, is_on, move |is_on| desk.visit.keep_progress(is_on));
        let refused = live(move || match keeping.get() {
            Keeping::Refused => say(
                "p",
                &[("class", "caveat"), ("role", "alert")],
                "This browser does not keep it, or it was wiped in another tab. Your progress lasts until you close this page; take it along as a file.",
            ),
            Keeping::On | Keeping::Off => nothing(),
        });
        several(vec![keep, refused])
    })
}

fn take_along(desk: Desk) -> AnyView {
    button(&[("class", "plain"), ("data-download", "progress")], "Take it along as a file", None, move || {
        download("spillcheck-progress.txt", "text/plain;charset=utf-8", &desk.visit.progress_text());
    })
}

fn take_in(desk: Desk) -> AnyView {
    let attributes = [("id", "progress-file"), ("type", "file"), ("accept", ".txt,text/plain")];
    let input = acting("input", &attributes, Vec::new(), "change", None, Box::new(move |event| open(desk, &event)));
    let label = say("label", &[("for", "progress-file")], "Open such a file");
    el("span", &[("class", "file-input"), ("data-kind", "folder")], vec![input, label])
}

/// Reads the chosen file; an odd one gets a sentence.
fn open(desk: Desk, event: &Event) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    if file.size() > MAX_BYTES as f64 {
        desk.visit.not_opened("This file is too long to be a progress file of Spillcheck.");
        return;
    }
    spawn_local(async move {
        match JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()) {
            Some(text) => desk.visit.open_progress(&text),
            None => desk.visit.not_opened("The browser could not read this file."),
        }
        // The same file can be chosen again.
        input.set_value("");
    });
}

fn wipe(desk: Desk) -> AnyView {
    button(&[("class", "plain"), ("data-action", "wipe-progress")], "Wipe it", None, move || desk.visit.wipe_progress())
}

/// What is to be said of the file opened last, and the way back.
fn remarks(desk: Desk) -> AnyView {
    let opened = desk.visit.ask(|session| (session.recover.remarks.clone(), session.recover.can_put_back()));
    live(move || {
        let (remarks, can_put_back) = opened.get();
        let mut views: Vec<AnyView> = remarks.into_iter().map(|remark| say("p", &[], remark)).collect();
        if can_put_back {
            let words = "The file is open; what was here before can come back.";
            views.insert(0, say("p", &[], words));
            let back = button(
                &[("class", "plain small"), ("data-action", "put-back")],
                "Put back what was here before",
                None,
                move || desk.visit.put_back(),
            );
            views.push(el("p", &[("class", "actions")], vec![back]));
        }
        el("div", &[("class", "prose"), ("role", "status"), ("data-progress-remarks", "")], views)
    })
}
