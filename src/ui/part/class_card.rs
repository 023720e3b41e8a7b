//! One class of data in the report, with its surest finding in full and the others folded away.

use super::badge::{Badges, SeverityMark};
use super::each::Each;
use super::finding_row::FindingRow;
use super::when::When;
use crate::model::words::{self, count, number};
use crate::model::{ClassExposure, DataClass, Exposure, Finding};
use crate::protocol::JobId;
use crate::ui::follow::{memo, text};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Findings of one class that are listed; the rest is counted.
const MAX_FINDINGS: usize = 25;

/// One class of data.
#[component]
pub(in crate::ui) fn ClassCard(
    /// The class.
    class: DataClass,
    /// What was found.
    exposure: Memo<Exposure>,
) -> impl IntoView {
    let row = memo(move || exposure.with(|all| all.classes.iter().find(|exposure| exposure.class == class).cloned()));
    let ask = move |fact: fn(&ClassExposure) -> String| {
        text(move || row.with(|row| row.as_ref().map(fact).unwrap_or_default()))
    };
    html! {
        <article
            class="class-card"
            data-class=class.id()
            data-count=ask(|row| row.count.to_string())
            data-confidence=ask(|row| row.confidence.as_str().to_owned())
            data-severity=ask(|row| row.severity.as_str().to_owned())
        >
            <div class="about">
                <header>
                    <h4>{class.label()}</h4>
                    {move || row.with(|row| row.as_ref().map(|row| html! { <SeverityMark severity=row.severity/> }))}
                </header>
                <p>{class.harm()}</p>
                <Numbers class row/>
                <Badges class/>
            </div>
            <div class="evidence">
                <Findings class/>
            </div>
        </article>
    }
}

/// Counts and certainty in one line.
#[component]
fn Numbers(class: DataClass, row: Memo<Option<ClassExposure>>) -> impl IntoView {
    let distinct = Visit::here().ask(move |session| session.distinct_of(class));
    let line = move || {
        let row = row.get()?;
        let mut parts = vec![count(row.count, "value", "values")];
        parts.extend(
            distinct.get().filter(|_| row.count > 1).map(|distinct| format!("{} different", words::distinct(distinct))),
        );
        parts.push(row.confidence.as_str().to_owned());
        if row.n_others > 0 {
            let verb = if row.n_others == 1 { "is" } else { "are" };
            parts.push(format!("{} of these {verb} somebody else’s", number(row.n_others)));
        }
        Some(parts.join(" · "))
    };
    html! { <p class="numbers">{text(move || line().unwrap_or_default())}</p> }
}

/// The findings: the surest in full, the others behind a fold.
#[component]
fn Findings(class: DataClass) -> impl IntoView {
    let visit = Visit::here();
    let findings = visit.ask(move |session| session.findings_of(class, MAX_FINDINGS));
    let n_others = memo(move || findings.with(|(found, n_more)| found.len().saturating_sub(1) + n_more));
    let n_unlisted = memo(move || findings.with(|(_, n_more)| *n_more));
    html! {
        <FindingList findings=memo(move || findings.with(|(found, _)| found.iter().take(1).cloned().collect()))/>
        <When is=move || n_others.get() != 0>
            <details>
                <summary>{text(move || format!("In {}", count(n_others.get() as u64, "more place", "more places")))}</summary>
                <FindingList findings=memo(move || findings.with(|(found, _)| found.iter().skip(1).cloned().collect()))/>
                <When is=move || n_unlisted.get() != 0>
                    <p class="quiet">{text(move || format!("{} are not listed.", count(n_unlisted.get() as u64, "place", "places")))}</p>
                </When>
            </details>
        </When>
    }
}

/// Findings, one below the other.
#[component]
fn FindingList(findings: Memo<Vec<(JobId, Finding)>>) -> impl IntoView {
    html! {
        <ul class="findings">
            <Each
                items=findings
                key=|(job, finding)| (u64::from(job.0) << 32 | u64::from(finding.id.0), finding.count)
                view=|(job, finding)| html! { <FindingRow job finding/> }.into_any()
            />
        </ul>
    }
}
