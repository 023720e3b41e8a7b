//! What is to be seen while files are being read: real bytes, the entry at hand, counts so far, and the way to stop.

use super::class_count::ClassCounts;
use super::when::When;
use crate::model::DataClass;
use crate::model::Progress;
use crate::model::words::{bytes, count};
use crate::session::{JobState, Session};
use crate::ui::follow::{memo, text};
use crate::ui::sentence;
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The strip of progress; empty while nothing is being read. A quiet line for screen readers says begin and end.
#[component]
pub(in crate::ui) fn Reading() -> impl IntoView {
    let visit = Visit::here();
    let is_running = visit.ask(|session| session.running().is_some());
    let news = visit.ask(news);
    html! {
        <p class="visually-hidden" role="status">{text(move || news.get())}</p>
        <When is=move || is_running.get()><Strip visit/></When>
    }
}

fn news(session: &Session) -> String {
    match session.scan_state() {
        None => String::new(),
        Some(JobState::Running) => "Reading has begun.".to_owned(),
        Some(_) => format!("Reading has ended. {}", sentence::lead(session).swap_remove(0)),
    }
}

#[component]
fn Strip(visit: Visit) -> impl IntoView {
    let progress = visit.ask(|session| session.running().and_then(|job| job.progress.clone()));
    let size = visit.ask(|session| session.running().map_or((0, 0), |job| (job.n_files as u64, job.total)));
    let read = move || progress.with(|progress| progress.as_ref().map(|progress| progress.read));
    let total = text(move || size.get().1.max(1).to_string());
    let entry = text(move || progress.with(|p| p.as_ref().map(|p| p.entry.to_string()).unwrap_or_default()));
    html! {
        <section class="reading" aria-label="Progress">
            <div class="reading-line">
                <label for="scan-progress">
                    {text(move || {
                        let (n_files, total) = size.get();
                        format!(
                            "Reading {}: {} of {}",
                            count(n_files, "file", "files"),
                            bytes(read().unwrap_or(0)),
                            bytes(total),
                        )
                    })}
                </label>
                <button type="button" class="plain" data-action="cancel" on:click=move |_| visit.cancel()>
                    "Stop reading"
                </button>
            </div>
            <progress id="scan-progress" max=total value=move || read().map(|read| read.to_string())></progress>
            <p class="quiet entry">{entry}</p>
            <SoFar progress/>
        </section>
    }
}

/// Values counted so far, most first.
#[component]
fn SoFar(progress: Memo<Option<Progress>>) -> impl IntoView {
    let classes = memo(move || {
        let mut classes: Vec<(DataClass, u64)> =
            progress.with(|progress| progress.as_ref().map(|p| p.so_far.clone()).unwrap_or_default());
        classes.sort_unstable_by_key(|(class, n_values)| (std::cmp::Reverse(*n_values), *class));
        classes
    });
    html! { <ul class="so-far" aria-label="Found so far"><ClassCounts counts=classes/></ul> }
}
