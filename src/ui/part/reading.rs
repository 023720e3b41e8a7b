//! What is to be seen while files are being read: real bytes, the entry at hand, counts so far, and the way to stop.

use super::class_count::class_counts;
use super::when::when;
use crate::model::words::{bytes, count};
use crate::model::{DataClass, sorted_by_key};
use crate::session::sentence;
use crate::session::{JobState, Session};
use crate::ui::follow::memo;
use crate::ui::plain::{button, el, follows, told, with};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The strip of progress; empty while nothing is being read. A quiet line for screen readers says begin and end.
pub(in crate::ui) fn reading(visit: Visit) -> Vec<AnyView> {
    let is_running = visit.ask(|session| session.running().is_some());
    let news = visit.ask(news);
    vec![
        el("p", &[("class", "visually-hidden"), ("role", "status")], vec![told(move || news.get())]),
        when(move || is_running.get(), move || strip(visit)),
    ]
}

fn news(session: &Session) -> String {
    match session.scan_state() {
        None => String::new(),
        Some(JobState::Running) => "Reading has begun.".to_owned(),
        Some(_) => format!("Reading has ended. {}", sentence::lead(session).swap_remove(0)),
    }
}

fn strip(visit: Visit) -> AnyView {
    let progress = visit.ask(|session| session.running().and_then(|job| job.progress.clone()));
    let size = visit.ask(|session| session.running().map_or((0, 0), |job| (job.n_files as u64, job.total)));
    let read = move || progress.with(|progress| progress.as_ref().map(|progress| progress.read));
    let line = told(move || {
        let (n_files, total) = size.get();
        format!("Reading {}: {} of {}", count(n_files, "file", "files"), bytes(read().unwrap_or(0)), bytes(total))
    });
    let stop = button(&[("class", "plain"), ("data-action", "cancel")], "Stop reading", None, move || visit.cancel());
    let far = vec![
        follows("max", move || Some(size.get().1.max(1).to_string())),
        follows("value", move || read().map(|read| read.to_string())),
    ];
    let entry = told(move || progress.with(|p| p.as_ref().map(|p| p.entry.to_string()).unwrap_or_default()));
    // Values counted so far, most first.
    let so_far = memo(move || {
        let classes: Vec<(DataClass, u64)> =
            progress.with(|progress| progress.as_ref().map(|p| p.so_far.clone()).unwrap_or_default());
        sorted_by_key(classes, |(class, n_values)| (std::cmp::Reverse(*n_values), *class))
    });
    el(
        "section",
        &[("class", "reading"), ("aria-label", "Progress")],
        vec![
            el("div", &[("class", "reading-line")], vec![el("label", &[("for", "scan-progress")], vec![line]), stop]),
            with("progress", &[("id", "scan-progress")], far, Vec::new()),
            el("p", &[("class", "quiet entry")], vec![entry]),
            el("ul", &[("class", "so-far"), ("aria-label", "Found so far")], class_counts(so_far)),
        ],
    )
}
