//! Which lists: files, a pasted answer, the invented list; how far a check of them is and how it is stopped. Opens none.

use crate::model::words::{bytes, seconds};
use crate::session::{Check, JobState};
use crate::ui::follow::Answer;
use crate::ui::plain::{acting, button, el, field, fold, follows, form, live, nothing, say, submit, with};
use crate::ui::state::{Listed, Visit};
use crate::ui::{boot, dropped, plain};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DragEvent, Event};

/// Everything that takes lists, and the progress of the check that follows.
pub(in crate::ui) fn lists(visit: Visit) -> Vec<AnyView> {
    vec![zone(visit), paste(visit), progress(visit), next_check(visit)]
}

/// The way to check the lists at hand, once there is something to look for.
fn next_check(visit: Visit) -> AnyView {
    let (has_lists, is_running) = (visit.has_lists(), is_running(visit));
    let has_subjects = visit.ask(|session| session.leak.subjects().iter().any(|subject| subject.is_in));
    let is_first = visit.ask(|session| session.leak.check().is_none());
    live(move || {
        if !has_lists.get() || is_running.get() {
            return nothing();
        }
        if !has_subjects.get() {
            return say(
                "p",
                &[("class", "caveat")],
                "The list is at hand. Nothing is taken in yet that could be looked for.",
            );
        }
        let label = if is_first.get() { "Check the list at hand" } else { "Check again" };
        let check = move || visit.check("", false);
        let button = button(&[("class", "plain"), ("data-action", "check-again")], label, None, check);
        el("p", &[("class", "actions")], vec![button, say("span", &[("class", "quiet")], "for what is taken in now")])
    })
}

fn off(visit: Visit) -> Signal<bool> {
    Signal::derive(move || !visit.is_sealed().get())
}

fn is_running(visit: Visit) -> Answer<bool> {
    visit.ask(|session| session.leak.check().is_some_and(|check| check.state == JobState::Running))
}

fn zone(visit: Visit) -> AnyView {
    let change = move |event: Event| {
        dropped::keep_chosen(&event);
        visit.take_lists(dropped::as_lists(dropped::chosen(&event)));
    };
    let drop = move |event: Event| {
        event.prevent_default();
        let files =
            event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|transfer| transfer.files());
        if let Some(list) = files {
            dropped::keep(&list);
            visit.take_lists(dropped::as_lists(dropped::listed(&list)));
        }
    };
    let input = acting(
        "input",
        &[("id", "leak-list"), ("type", "file"), ("multiple", "")],
        Vec::new(),
        "change",
        Some(off(visit)),
        Box::new(change),
    );
    let demo = move || visit.take_lists(dropped::as_lists(dropped::sample(boot::demo_list())));
    let inside = vec![
        el(
            "p",
            &[("class", "actions")],
            vec![
                el(
                    "span",
                    &[("class", "file-input"), ("data-kind", "files")],
                    vec![input, say("label", &[("for", "leak-list")], "Choose a list")],
                ),
                button(
                    &[("class", "plain"), ("data-action", "open-demo-list")],
                    "Try an invented list",
                    Some(off(visit)),
                    demo,
                ),
            ],
        ),
        say(
            "p",
            &[("class", "quiet")],
            "Hashes or addresses as text, CSV, JSON or SQL, sorted or not, also in gzip or zip; a .spill list; an answer of Have I Been Pwned. Several at once. They are read where they are.",
        ),
    ];
    let over = acting(
        "div",
        &[("class", "list-zone")],
        inside,
        "dragover",
        None,
        Box::new(|event: Event| event.prevent_default()),
    );
    acting("div", &[], vec![over], "drop", None, Box::new(drop))
}

/// An answer of a range or domain search becomes a list of its own.
fn paste(visit: Visit) -> AnyView {
    let take = move |words: Vec<String>| {
        let [answer, prefix] = words.as_slice() else { return };
        let Some(pasted) = dropped::pasted(answer) else { return };
        let mut lists: Vec<Listed> = dropped::as_lists(pasted);
        for (name, _) in &mut lists {
            name.prefix = Some(prefix.trim().to_owned()).filter(|prefix| !prefix.is_empty());
        }
        visit.take_lists(lists);
    };
    let inside = vec![
        field("leak-answer", "The answer of a range or domain search, or lines of a list", Some("4"), "text"),
        field(
            "leak-prefix",
            "What its lines leave out: the first 5 or 6 characters of each hash, or the domain",
            None,
            "text",
        ),
        submit(&[], "Check this text", Some(off(visit))),
    ];
    fold("paste", "Paste an answer instead", vec![form("", &["leak-answer", "leak-prefix"], inside, take)])
}

/// How far a check at work is, and the way to stop it.
fn progress(visit: Visit) -> AnyView {
    let at_work =
        move |fact: fn(&Check) -> String| visit.ask(move |session| session.leak.check().map(fact).unwrap_or_default());
    let (told, read, total) = (
        at_work(told),
        at_work(|check| check.progress().read.to_string()),
        at_work(|check| check.plan.total.max(1).to_string()),
    );
    let is_running = is_running(visit);
    live(move || {
        if !is_running.get() {
            return nothing();
        }
        let stop = move || visit.cancel_check();
        let stop = button(&[("class", "plain"), ("data-action", "cancel-check")], "Stop the check", None, stop);
        let label = el("label", &[("for", "leak-progress")], vec![plain::told(move || told.get())]);
        let bar = vec![follows("max", move || Some(total.get())), follows("value", move || Some(read.get()))];
        let bar = with("progress", &[("id", "leak-progress")], bar, Vec::new());
        el("div", &[("class", "reading")], vec![el("div", &[("class", "reading-line")], vec![label, stop]), bar])
    })
}

/// Bytes, and time left once there is a second to go by.
fn told(check: &Check) -> String {
    let progress = check.progress();
    let (read, total) = (progress.read.min(check.plan.total), check.plan.total);
    let told = format!("{} of {} examined", bytes(read), bytes(total));
    let left_ms = progress.elapsed_ms.checked_mul(total - read).and_then(|work| work.checked_div(read));
    match left_ms {
        Some(left_ms) if progress.elapsed_ms >= 1_000 => format!("{told}, about {} left", seconds(left_ms)),
        _ => told,
    }
}
