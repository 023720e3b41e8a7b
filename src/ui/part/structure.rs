//! The structure of the files without a value: to be read here first, and then taken along to ask for a format. The file is
//! made in a reader when it is asked for; nothing is made of it here.

use super::each::each;
use super::password::password;
use crate::model::words::{bytes, count};
use crate::protocol::JobId;
use crate::session::{Session, Structure};
use crate::ui::download::download;
use crate::ui::follow::Answer;
use crate::ui::plain::{button, el, live, nothing, on, say, section, several, told, with};
use crate::ui::state::Visit;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlDetailsElement;

/// A job as far as it matters here.
#[derive(Clone, PartialEq, Eq)]
struct Files {
    job: JobId,
    words: String,
    has_password: bool,
}

/// The whole section.
pub(in crate::ui) fn structure(visit: Visit) -> AnyView {
    let n_unknown = visit.ask(|session| session.jobs.iter().map(|job| job.n_unknown).sum::<u64>());
    let unknown = told(move || {
        match n_unknown.get() {
        0 => String::new(),
        1 => "1 file follows no layout that Spillcheck knows. It was searched by the names of its fields and by its values. ".to_owned(),
        number => format!(
            "{} follow no layout that Spillcheck knows. They were searched by the names of their fields and by their values. ",
            count(number, "file", "files")
        ),
    }
    });
    let words = "The structure file helps somebody to teach Spillcheck a format. It holds the names of files and fields as far as they are made of words that Spillcheck knew before, how often they occur, and the shape of the values, such as “number” or “text of 9 to 32 characters”. It holds no value. Read it before you pass it on.";
    let jobs = visit.ask(files);
    section(
        "",
        "structure",
        "Ask for a format",
        vec![
            el("p", &[], vec![unknown, say("span", &[], words)]),
            each(jobs, |files| (u64::from(files.job.0), 0), move |files| of_job(visit, files)),
        ],
    )
}

fn files(session: &Session) -> Vec<Files> {
    let is_one = session.jobs.len() == 1;
    let files = session.jobs.iter().filter(|job| job.n_files > 0).map(|job| {
        let words = format!("{}, {}", count(job.n_files as u64, "file", "files"), bytes(job.total));
        Files { job: job.id, words: if is_one { String::new() } else { words }, has_password: job.has_password }
    });
    files.collect()
}

fn of_job(visit: Visit, files: &Files) -> AnyView {
    let job = files.job;
    let state = visit.ask(move |session| session.structure(job));
    let is_wanted = RwSignal::new(false);
    Effect::new(move |_| match state.get() {
        Some(Structure::Ready(json)) if is_wanted.get() => {
            is_wanted.set(false);
            download("spillcheck-structure.json", "application/json", &json);
        }
        Some(Structure::Failed) => is_wanted.set(false),
        _ => {}
    });
    let mut inside = Vec::new();
    if !files.words.is_empty() {
        inside.push(say("h3", &[], files.words.clone()));
    }
    inside.push(if files.has_password { asked_again(visit, job, state) } else { nothing() });
    let save = move || {
        is_wanted.set(true);
        visit.outline(job, None);
    };
    let save = button(&[("data-download", "structure")], "Save the structure file", None, save);
    inside.push(el("p", &[("class", "actions")], vec![save]));
    let stop = move || {
        is_wanted.set(false);
        visit.stop_outline(job);
    };
    inside.push(preview(visit, job, state, stop));
    el("div", &[("class", "stack")], inside)
}

/// A password was not kept: without it, only what is not protected can be told.
fn asked_again(visit: Visit, job: JobId, state: Answer<Option<Structure>>) -> AnyView {
    live(move || {
        if matches!(state.get(), Some(Structure::Reading(_))) {
            return nothing();
        }
        let words = "Your password was not kept. Type it again to have the protected files in the structure as well.";
        let tell = move |typed| visit.outline(job, Some(typed));
        several(vec![
            say("p", &[], words),
            password("data-outline", job, "Prepare the structure", "outline", None, tell),
        ])
    })
}

/// The file as it will be, made when the fold opens.
fn preview(
    visit: Visit,
    job: JobId,
    state: Answer<Option<Structure>>,
    stop: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let open = on("toggle", move |event| {
        let fold = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
        if fold.is_some_and(|fold| fold.open()) {
            visit.outline(job, None);
        }
    });
    let text = live(move || match state.get() {
        None => nothing(),
        Some(Structure::Reading(_)) => {
            let stop = button(&[("class", "plain")], "Stop", None, stop);
            let words = say("span", &[("role", "status")], "The files are being read once more.");
            el("p", &[("class", "actions")], vec![words, stop])
        }
        Some(Structure::Failed) => say(
            "p",
            &[("class", "caveat"), ("role", "status")],
            "Spillcheck stumbled over these files and has no structure of them.",
        ),
        Some(Structure::Ready(json)) => say(
            "pre",
            &[
                ("class", "structure"),
                ("data-structure", ""),
                ("tabindex", "0"),
                ("role", "region"),
                ("aria-label", "The structure file"),
            ],
            &*json,
        ),
    });
    with("details", &[], vec![open], vec![say("summary", &[], "Read it first"), text])
}
