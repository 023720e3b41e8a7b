//! The report to take along, in four forms, and the choice of values that go into it in clear. Makes the file when it is asked
//! for, not before.

use super::choice::tick;
use super::each::each;
use super::when::when;
use crate::model::{Finding, FindingId, Masked};
use crate::protocol::JobId;
use crate::report::{Report, csv, html, json, markdown};
use crate::session::sentence;
use crate::session::{Change, Session};
use crate::ui::clock;
use crate::ui::download::download;
use crate::ui::plain::{button, el, link, live, say, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Name of the download, end of the file's name, media type, words on the button, how it is written.
type Form = (&'static str, &'static str, &'static str, &'static str, fn(&Report) -> String);

const FORMS: [Form; 4] = [
    ("report-html", "html", "text/html;charset=utf-8", "A page to read or print", html),
    ("report-md", "md", "text/markdown;charset=utf-8", "Markdown, for notes", markdown),
    ("report-csv", "csv", "text/csv;charset=utf-8", "A table (CSV)", csv),
    ("report-json", "json", "application/json", "JSON, for programs", json::json),
];

/// What can be said and done about the report.
pub(in crate::ui) fn take_report(visit: Visit) -> Vec<AnyView> {
    let has_report = visit.ask(|session| !session.jobs.is_empty() && session.running().is_none());
    let none = || {
        let words = words_of(" first; the report says what they hold.");
        el("p", &[], vec![link("", "#open", "Open files"), words])
    };
    vec![live(move || if has_report.get() { several(offered(visit)) } else { none() })]
}

fn offered(visit: Visit) -> Vec<AnyView> {
    let words = "What the report says on this page, with values masked and without what you set aside. Whoever gets the file can see which kinds of data exist about you, and where; give it only to people whom you trust with that.";
    let save = |(name, ending, kind, words, form): Form| {
        let class = if ending == "html" { "" } else { "plain" };
        let save = move || download(&format!("spillcheck-report.{ending}"), kind, &form(&visit.ask_now(report)));
        button(&[("class", class), ("data-download", name)], words, None, save)
    };
    vec![say("p", &[], words), el("p", &[("class", "actions")], FORMS.map(save).into()), in_clear(visit)]
}

fn report(session: &Session) -> Report {
    session.report(clock::today(), Some(clock::now()), sentence::lead(session))
}

/// Values that the person had shown: each may go along, none does by itself.
fn in_clear(visit: Visit) -> AnyView {
    let shown = visit.ask(Session::shown);
    let key = |(job, finding, is_in): &(JobId, Finding, bool)| {
        (u64::from(job.0) << 32 | u64::from(finding.id.0), u64::from(*is_in))
    };
    let row = move |(job, finding, is_in): &(JobId, Finding, bool)| {
        choice(visit, *job, finding.id, (finding.class.label(), &finding.place.path), *is_in)
    };
    when(
        move || shown.with(|shown| !shown.is_empty()),
        move || {
            let words = "You had these values shown. Tick those that the report shall hold in clear.";
            el("div", &[("class", "stack")], vec![say("p", &[], words), each(shown, key, row)])
        },
    )
}

fn choice(visit: Visit, job: JobId, id: FindingId, (label, path): (&str, &Masked), is_in: bool) -> AnyView {
    let label = vec![words_of(format!("{label}, at ")), say("code", &[], path.to_string())];
    let take = move |is_in| visit.apply(Change::TakenAlong(job, id, is_in));
    tick(&[("data-take", "")], label, move || is_in, take)
}
