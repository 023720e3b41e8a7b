//! One finding: its masked samples, where it stands, why we say so, what is worth knowing, and one value on demand, unless
//! it is of a class that is never shown.

use super::aside::{dismissals, name_of};
use super::path::breakable;
use crate::model::words::{self, count, number};
use crate::model::{Confidence, Distinct, Finding, FindingId};
use crate::protocol::JobId;
use crate::session::remarks;
use crate::ui::clock;
use crate::ui::plain::{button, el, fold, live, say, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// One finding as a list item.
pub(super) fn finding_row(visit: Visit, job: JobId, finding: &Finding) -> AnyView {
    let place = &finding.place;
    let n_more = place.n_entries.saturating_sub(place.entries.len() as u64);
    let entries = place.entries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut files = breakable(&entries);
    if n_more > 0 {
        files.push(words_of(format!(" and {}", count(n_more, "more file", "more files"))));
    }
    let mut samples: Vec<AnyView> = finding.samples.iter().map(|sample| say("code", &[], sample.to_string())).collect();
    samples.push(if finding.class.is_never_shown() {
        say("span", &[("class", "quiet")], "Never shown.")
    } else {
        value(visit, job, finding.id)
    });
    let fact = |label: &str, fact| el("div", &[], vec![say("dt", &[], label), el("dd", &[], fact)]);
    let facts = vec![
        fact("Field", vec![el("code", &[], breakable(place.path.as_str()))]),
        fact("File", files),
        fact("How often", vec![words_of(how_often(finding.count, finding.distinct))]),
    ];
    let why = [certainty(finding.confidence), ": ", &finding.evidence.sentence(), "."].map(words_of);
    let mut views = vec![el("div", &[("class", "samples")], samples), el("p", &[("class", "why")], why.into())];
    let remarks = remarks(finding, clock::today()).join(" ");
    if !remarks.is_empty() {
        views.push(say("p", &[("class", "remark")], remarks));
    }
    views.push(fold("where", "Where it stands", vec![el("dl", &[], facts)]));
    views.push(dismissals(visit, job, finding));
    el("li", &[("class", "finding"), ("data-finding", &name_of(job, finding.id))], views)
}

fn how_often(n_values: u64, distinct: Distinct) -> String {
    match (n_values, distinct.number()) {
        (1, _) => "once".to_owned(),
        (_, 1) => format!("{} times, always the same", number(n_values)),
        (_, n_distinct) if n_distinct == n_values => format!("{} times, all different", number(n_values)),
        _ => format!("{} times, {} different", number(n_values), words::distinct(distinct)),
    }
}

fn certainty(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Possible => "Possible",
        Confidence::Likely => "Likely",
        Confidence::Certain => "Certain",
    }
}

#[derive(Clone, PartialEq)]
enum Shown {
    Masked,
    Value(String),
    Gone,
}

/// The button that asks for one raw value, then the value with the button that hides it.
fn value(visit: Visit, job: JobId, id: FindingId) -> AnyView {
    let shown = visit.ask(move |session| match session.revealed(job, id) {
        Some(value) => Shown::Value(value.to_owned()),
        None if session.is_gone(job, id) => Shown::Gone,
        None => Shown::Masked,
    });
    let act = move |action, words, act: fn(Visit, JobId, FindingId)| {
        button(&[("class", "plain small"), ("data-action", action)], words, None, move || act(visit, job, id))
    };
    let view = live(move || match shown.get() {
        Shown::Masked => act("reveal", "Show one value", Visit::reveal),
        Shown::Value(value) => {
            several(vec![say("code", &[("class", "raw")], value), act("conceal", "Hide it", Visit::conceal)])
        }
        Shown::Gone => {
            say("span", &[("class", "quiet")], "The value is no longer held. Open the file again to see it.")
        }
    });
    el("span", &[("class", "reveal"), ("aria-live", "polite")], vec![view])
}
