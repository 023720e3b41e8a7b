//! What was read and what was not: sums by outcome, each troubled file with its reason, the others on demand.
//! Names every kind of not-reading; absent and empty are no failures.

use super::each::{Each, Key};
use super::path::breakable;
use super::when::When;
use crate::model::words::{bytes, count, number};
use crate::model::{EntryOutcome, EntryReport, Masked, Recognition, Why};
use crate::protocol::JobId;
use crate::session::Session;
use crate::ui::follow::text;
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Entries listed of each kind; the rest is counted.
const MAX_LISTED: usize = 300;

/// The whole section below its heading.
#[component]
pub(in crate::ui) fn Coverage() -> impl IntoView {
    let visit = Visit::here();
    let troubled = visit.ask(|session| listed(session, true));
    let others = visit.ask(|session| listed(session, false));
    let n_unlisted = visit.ask(|session| {
        let n_kept: usize = [true, false].into_iter().map(|troubled| listed(session, troubled).len()).sum();
        session.totals().n_entries().saturating_sub(n_kept as u64)
    });
    let told = visit.ask(told);
    let was_cut_short = visit.ask(|session| session.jobs.iter().any(|job| job.summary.is_none()));
    html! {
        <div class="beside even">
            <Sums/>
            <When is=move || troubled.with(|entries| !entries.is_empty())>
                <div class="stack">
                    <h3>"Not read, or read with a remark"</h3>
                    <ul class="troubled">
                        <Each items=troubled key=number_of view=|(_, entry)| html! { <Troubled entry/> }.into_any()/>
                    </ul>
                </div>
            </When>
        </div>
        <When is=move || was_cut_short.get()>
            <p class="quiet">"The file at hand when the reading stopped is not counted here, although a part of it was read."</p>
        </When>
        <When is=move || others.with(|entries| !entries.is_empty())>
            <details>
                <summary>
                    {text(move || {
                        let n_files = count(others.with(Vec::len) as u64, "file", "files");
                        if troubled.with(Vec::is_empty) { n_files } else { format!("The other {n_files}") }
                    })}
                </summary>
                <div class="scroll" tabindex="0" role="region" aria-label="The other files">
                    <table>
                        <caption class="visually-hidden">"Files without a remark"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"File"</th>
                                <th scope="col">"What it is"</th>
                                <th scope="col">"Outcome"</th>
                                <th scope="col" class="numeric">"Size"</th>
                            </tr>
                        </thead>
                        <tbody>
                            <Each items=others key=number_of view=|(_, entry)| untroubled(&entry)/>
                        </tbody>
                    </table>
                </div>
            </details>
        </When>
        <When is=move || told.with(|told| !told.is_empty())>
            <details>
                <summary>"How the vendors were told"</summary>
                <ul>
                    {move || told.get().into_iter().map(|line| html! { <li>{line}</li> }).collect_view()}
                </ul>
            </details>
        </When>
        <When is=move || n_unlisted.get() != 0>
            <p class="quiet">{text(move || format!("{} are counted above and not listed.", count(n_unlisted.get(), "file", "files")))}</p>
        </When>
    }
}

/// By which marks each vendor was recognised, a line each.
fn told(session: &Session) -> Vec<String> {
    let line = |recognition: &Recognition| {
        let marks: Vec<&str> = recognition.marks.iter().map(Masked::as_str).collect();
        let n_files = count(recognition.n_entries, "file", "files");
        format!("{}, {n_files}: {}.", recognition.name, marks.join("; "))
    };
    session.jobs.iter().flat_map(|job| &job.recognitions).map(line).collect()
}

/// The sums by outcome.
#[component]
fn Sums() -> impl IntoView {
    let totals = Visit::here().ask(Session::totals);
    let rows = move || {
        let totals = totals.get();
        [
            ("Read", "to the last byte", totals.n_read, Some(totals.ledger.read)),
            ("Empty", "there, and hold nothing", totals.n_empty, None),
            ("Absent", "the vendor writes such files; your export has none", totals.n_absent, None),
            ("Skipped", "not read on purpose, reason below", totals.n_skipped, Some(totals.ledger.skipped)),
            ("Failed", "not read to the end, reason below", totals.n_failed, Some(totals.ledger.failed)),
        ]
        .map(|(word, meaning, n_files, n_bytes)| {
            html! {
                <tr>
                    <th scope="row">{word}" "<span class="quiet">{meaning}</span></th>
                    <td class="numeric">{number(n_files)}</td>
                    <td class="numeric">{n_bytes.map_or_else(|| "–".to_owned(), bytes)}</td>
                </tr>
            }
        })
        .collect_view()
    };
    html! {
        <table class="sums">
            <caption class="visually-hidden">"Files and bytes by outcome"</caption>
            <thead>
                <tr>
                    <th scope="col">"Outcome"</th>
                    <th scope="col" class="numeric">"Files"</th>
                    <th scope="col" class="numeric">"Unpacked"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// One entry that was not read, or that there is something to say about.
#[component]
fn Troubled(entry: EntryReport) -> impl IntoView {
    let remarks = entry.notes.iter().map(|note| html! { <li>{sentence(&note.to_string())}</li> }).collect_view();
    html! {
        <li data-entry-outcome=entry.outcome.as_str()>
            <p class="name"><b>{breakable(entry.name.as_str())}</b> " " <span class="tag">{outcome(entry.outcome)}</span></p>
            {entry.outcome.why().map(|why| html! { <p>{why.to_string()}</p> })}
            {(!entry.notes.is_empty()).then(|| html! { <ul class="notes">{remarks}</ul> })}
        </li>
    }
}

fn number_of((job, entry): &(JobId, EntryReport)) -> Key {
    (u64::from(job.0), u64::from(entry.id.0))
}

/// One entry that there is nothing to say about, as a table row.
fn untroubled(entry: &EntryReport) -> AnyView {
    html! {
        <tr data-entry-outcome=entry.outcome.as_str()>
            <th scope="row">{breakable(entry.name.as_str())}</th>
            <td>{what(entry)}</td>
            <td>{outcome(entry.outcome)}</td>
            <td class="numeric">{bytes(entry.ledger.total())}</td>
        </tr>
    }
    .into_any()
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

/// A remark as a sentence: first letter raised, full stop added.
fn sentence(remark: &str) -> String {
    let mut letters = remark.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(remark: &str, expected: &str) {
        assert_eq!(sentence(remark), expected);
    }

    #[test]
    fn a_remark_becomes_a_sentence() {
        check("it ends early", "It ends early.");
        check("", "");
    }
}
