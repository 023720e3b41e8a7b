//! What was read and what was not: sums by outcome, each troubled file with its reason, the others on demand.
//! Names every kind of not-reading; absent and empty are no failures.

use super::each::{Key, each};
use super::path::breakable;
use super::when::when;
use crate::model::words::{bytes, count, list, number, sentence};
use crate::model::{EntryOutcome, EntryReport, Masked, Recognition, Standing, Summary, Why};
use crate::protocol::JobId;
use crate::session::Session;
use crate::ui::follow::Answer;
use crate::ui::plain::{el, fold, heads, live, say, several, told, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Entries listed of each kind; the rest is counted.
const MAX_LISTED: usize = 300;

type Entries = Answer<Vec<(JobId, EntryReport)>>;

/// The whole section below its heading.
pub(in crate::ui) fn coverage(visit: Visit) -> Vec<AnyView> {
    let troubled = visit.ask(|session| listed(session, true));
    let others = visit.ask(|session| listed(session, false));
    let n_unlisted = visit.ask(|session| {
        let n_kept: usize = [true, false].into_iter().map(|troubled| listed(session, troubled).len()).sum();
        session.totals().n_entries().saturating_sub(n_kept as u64)
    });
    let marks = visit.ask(marks);
    let was_cut_short = visit.ask(|session| session.jobs.iter().any(|job| job.summary.is_none()));
    let quiet = |words| el("p", &[("class", "quiet")], vec![words]);
    vec![
        el("div", &[("class", "beside even")], vec![sums(visit), troubles(troubled)]),
        when(
            move || was_cut_short.get(),
            move || {
                quiet(words_of(
                    "The file at hand when the reading stopped is not counted here, although a part of it was read.",
                ))
            },
        ),
        when(move || others.with(|entries| !entries.is_empty()), move || untroubled(troubled, others)),
        when(
            move || marks.with(|marks| !marks.is_empty()),
            move || {
                let lines = move || several(marks.get().into_iter().map(|line| say("li", &[], line)).collect());
                fold("", "By what each vendor was recognised", vec![el("ul", &[], vec![live(lines)])])
            },
        ),
        when(
            move || n_unlisted.get() != 0,
            move || {
                let n_files = move || count(n_unlisted.get(), "file", "files");
                quiet(told(move || format!("{} are counted above and not listed.", n_files())))
            },
        ),
    ]
}

/// By which marks each vendor was recognised, a line each.
fn marks(session: &Session) -> Vec<String> {
    let line = |recognition: &Recognition| {
        let marks: Vec<&str> = recognition.marks.iter().map(Masked::as_str).collect();
        let n_files = count(recognition.n_entries, "file", "files");
        let hearsay = match recognition.standing {
            Standing::Known => "",
            Standing::Experimental => " Its layout is only known by hearsay, so nothing in it is called certain.",
        };
        let others: Vec<String> = recognition.others.iter().map(ToString::to_string).collect();
        let doubt =
            if others.is_empty() { String::new() } else { format!(" It could also be from {}.", list(&others)) };
        format!("{}, {n_files}: {}.{hearsay}{doubt}", recognition.name, marks.join("; "))
    };
    session.jobs.iter().flat_map(|job| &job.recognitions).map(line).collect()
}

/// The sums by outcome.
fn sums(visit: Visit) -> AnyView {
    let totals = visit.ask(Session::totals);
    let columns = [("", "Outcome"), ("numeric", "Files"), ("numeric", "Unpacked")];
    el(
        "table",
        &[("class", "sums")],
        vec![
            say("caption", &[("class", "visually-hidden")], "Files and bytes by outcome"),
            heads(&columns),
            el("tbody", &[], vec![live(move || several(totals.with(sum_rows)))]),
        ],
    )
}

const OF_THEM: &str = "End in the middle ";

fn sum_rows(totals: &Summary) -> Vec<AnyView> {
    let rows = [
        ("Read ", "to the last byte", totals.n_read, Some(totals.ledger.read).filter(|_| totals.n_read > 0)),
        (OF_THEM, "what stands before the cut was read", totals.n_unfinished, None),
        ("Empty ", "there, and hold nothing", totals.n_empty, None),
        ("Absent ", "the vendor writes such files; your export has none", totals.n_absent, None),
        ("Skipped ", "not read on purpose, reason below", totals.n_skipped, Some(totals.ledger.skipped)),
        ("Failed ", "not read to the end, reason below", totals.n_failed, Some(totals.ledger.failed)),
    ];
    // A row of its own only where there are some: few files break off.
    let rows = rows.into_iter().filter(|(word, _, n_files, _)| *word != OF_THEM || *n_files > 0);
    let row = |(word, meaning, n_files, n_bytes): (&'static str, &'static str, u64, Option<u64>)| {
        let head = vec![words_of(word), say("span", &[("class", "quiet")], meaning)];
        el(
            "tr",
            &[],
            vec![
                el("th", &[("scope", "row")], head),
                say("td", &[("class", "numeric")], number(n_files)),
                say("td", &[("class", "numeric")], n_bytes.map_or_else(|| "–".to_owned(), bytes)),
            ],
        )
    };
    rows.map(row).collect()
}

/// Entries that were not read, or that there is something to say about.
fn troubles(entries: Entries) -> AnyView {
    let list = move || {
        let heading = say("h3", &[], "Not read, or read with a remark");
        let list = each(entries, number_of, |(_, entry)| trouble(entry));
        el("div", &[("class", "stack")], vec![heading, el("ul", &[("class", "troubled")], vec![list])])
    };
    when(move || entries.with(|entries| !entries.is_empty()), list)
}

fn trouble(entry: &EntryReport) -> AnyView {
    let name = vec![
        el("b", &[], breakable(entry.name.as_str())),
        words_of(" "),
        say("span", &[("class", "tag")], if entry.is_unfinished() { "ends early" } else { outcome(entry.outcome) }),
    ];
    let mut views = vec![el("p", &[("class", "name")], name)];
    views.extend(entry.outcome.why().map(|why| say("p", &[], why.to_string())));
    if !entry.notes.is_empty() {
        let remarks = entry.notes.iter().map(|note| say("li", &[], sentence(&note.to_string())));
        views.push(el("ul", &[("class", "notes")], remarks.collect()));
    }
    el("li", &[("data-entry-outcome", entry.outcome.as_str())], views)
}

fn number_of((job, entry): &(JobId, EntryReport)) -> Key {
    (u64::from(job.0), u64::from(entry.id.0))
}

/// Entries that there is nothing to say about, behind a fold.
fn untroubled(troubled: Entries, others: Entries) -> AnyView {
    let summary = told(move || {
        let n_files = count(others.with(Vec::len) as u64, "file", "files");
        if troubled.with(Vec::is_empty) { n_files } else { format!("The other {n_files}") }
    });
    let table = el(
        "table",
        &[],
        vec![
            say("caption", &[("class", "visually-hidden")], "Files without a remark"),
            heads(&[("", "File"), ("", "What it is"), ("", "Outcome"), ("numeric", "Size")]),
            el("tbody", &[], vec![each(others, number_of, |(_, entry)| row(entry))]),
        ],
    );
    let scroll = [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "The other files")];
    el("details", &[], vec![el("summary", &[], vec![summary]), el("div", &scroll, vec![table])])
}

fn row(entry: &EntryReport) -> AnyView {
    el(
        "tr",
        &[("data-entry-outcome", entry.outcome.as_str())],
        vec![
            el("th", &[("scope", "row")], breakable(entry.name.as_str())),
            say("td", &[], what(entry)),
            say("td", &[], outcome(entry.outcome)),
            say("td", &[("class", "numeric")], bytes(entry.ledger.total())),
        ],
    )
}

fn listed(session: &Session, troubled: bool) -> Vec<(JobId, EntryReport)> {
    let entries = session.jobs.iter().flat_map(|job| job.entries.iter().map(|entry| (job.id, entry)));
    let wanted = entries.filter(|(_, entry)| is_troubled(entry) == troubled).take(MAX_LISTED);
    wanted.map(|(job, entry)| (job, entry.clone())).collect()
}

/// What a Mac adds while packing is skipped once per file; naming each of them would bury the real troubles.
fn is_troubled(entry: &EntryReport) -> bool {
    !entry.notes.is_empty() || entry.outcome.why().is_some_and(|why| why != Why::MacTwin)
}

fn outcome(outcome: EntryOutcome) -> &'static str {
    match outcome {
        EntryOutcome::Read => "read",
        EntryOutcome::Empty => "empty",
        EntryOutcome::Absent => "not in this export",
        EntryOutcome::Skipped(Why::MacTwin) => "skipped: added by a Mac, holds no data of yours",
        EntryOutcome::Skipped(_) => "skipped",
        EntryOutcome::Failed(_) => "not read to the end",
    }
}

fn what(entry: &EntryReport) -> String {
    entry.format.as_ref().map_or_else(|| entry.kind.phrase().to_owned(), ToString::to_string)
}
