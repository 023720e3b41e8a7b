//! One class of data in the report, with its surest finding in full and the others folded away.

use super::aside::aside_of;
use super::badge::{badges, severity_mark};
use super::each::each;
use super::finding_row::finding_row;
use super::when::when;
use crate::model::words::{self, count, number};
use crate::model::{ClassExposure, DataClass, Distinct, Exposure, Finding};
use crate::protocol::JobId;
use crate::ui::follow::{Answer, memo};
use crate::ui::plain::{el, follows, live, nothing, say, told, with};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Findings of one class that are listed; the rest is counted.
const MAX_FINDINGS: usize = 25;

/// One class of data.
pub(in crate::ui) fn class_card(visit: Visit, class: DataClass, exposure: Answer<Exposure>) -> AnyView {
    let row = memo(move || exposure.with(|all| all.classes.iter().find(|exposure| exposure.class == class).cloned()));
    let fact = move |name, fact: fn(&ClassExposure) -> String| {
        follows(name, move || Some(row.with(|row| row.as_ref().map(fact).unwrap_or_default())))
    };
    let severity = live(move || row.with(|row| row.as_ref().map_or_else(nothing, |row| severity_mark(row.severity))));
    let about = vec![
        el("header", &[], vec![say("h4", &[], class.label()), severity]),
        say("p", &[], class.harm()),
        numbers(visit, class, row),
        badges(class),
    ];
    with(
        "article",
        &[("class", "class-card"), ("data-class", class.id())],
        vec![
            fact("data-count", |row| row.count.to_string()),
            fact("data-confidence", |row| row.confidence.as_str().to_owned()),
            fact("data-severity", |row| row.severity.as_str().to_owned()),
        ],
        vec![el("div", &[("class", "about")], about), el("div", &[("class", "evidence")], findings(visit, class))],
    )
}

/// Counts and certainty in one line.
fn numbers(visit: Visit, class: DataClass, row: Answer<Option<ClassExposure>>) -> AnyView {
    let distinct = visit.ask(move |session| session.distinct_of(class));
    let line = move || {
        let row = row.get()?;
        let mut parts = vec![count(row.count, "value", "values")];
        parts.extend(
            distinct
                .get()
                .filter(|distinct| row.count > 1 && *distinct != Distinct::AtLeast(1))
                .map(|distinct| format!("{} different", words::distinct(distinct))),
        );
        parts.push(row.confidence.as_str().to_owned());
        if row.n_others > 0 {
            let verb = if row.n_others == 1 { "is" } else { "are" };
            parts.push(format!("{} of these {verb} somebody else’s", number(row.n_others)));
        }
        Some(parts.join(" · "))
    };
    el("p", &[("class", "numbers")], vec![told(move || line().unwrap_or_default())])
}

/// The findings: the surest in full, the others behind a fold.
fn findings(visit: Visit, class: DataClass) -> Vec<AnyView> {
    let findings = visit.ask(move |session| session.findings_of(class, MAX_FINDINGS));
    let n_others = memo(move || findings.with(|(found, n_more)| found.len().saturating_sub(1) + n_more));
    let n_unlisted = memo(move || findings.with(|(_, n_more)| *n_more));
    let surest = memo(move || findings.with(|(found, _)| found.iter().take(1).cloned().collect()));
    let others = memo(move || findings.with(|(found, _)| found.iter().skip(1).cloned().collect()));
    let unlisted = move || {
        let n_places = told(move || format!("{} are not listed.", count(n_unlisted.get() as u64, "place", "places")));
        el("p", &[("class", "quiet")], vec![n_places])
    };
    let more = move || {
        let n_places = told(move || format!("In {}", count(n_others.get() as u64, "more place", "more places")));
        let summary = el("summary", &[], vec![n_places]);
        let unlisted = when(move || n_unlisted.get() != 0, unlisted);
        el("details", &[], vec![summary, finding_list(visit, others), unlisted])
    };
    vec![finding_list(visit, surest), when(move || n_others.get() != 0, more), aside_of(visit, class)]
}

/// Findings, one below the other.
fn finding_list(visit: Visit, findings: Answer<Vec<(JobId, Finding)>>) -> AnyView {
    let key = |(job, finding): &(JobId, Finding)| (u64::from(job.0) << 32 | u64::from(finding.id.0), finding.count);
    let row = move |(job, finding): &(JobId, Finding)| finding_row(visit, *job, finding);
    el("ul", &[("class", "findings")], vec![each(findings, key, row)])
}
