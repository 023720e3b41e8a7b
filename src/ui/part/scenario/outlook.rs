//! What somebody could do, each with the findings behind it, why they are enough, where it happened, and what would break the
//! chain. Tells nothing that a finding does not bear out.

use crate::breach::{by_id, consequence};
use crate::model::words::count;
use crate::model::{Consequence, Finding, Whose};
use crate::recover::words;
use crate::report::tell;
use crate::session::Outlook;
use crate::ui::follow::Answer;
use crate::ui::part::path::breakable;
use crate::ui::plain::{el, fold, live, say, several, words_of};
use leptos::prelude::*;

/// Consequences seen at once.
const MAX_FIRST: usize = 5;

/// All of them, gravest first; `none` is said where there is none.
pub(in crate::ui) fn outlooks(all: Answer<Vec<Outlook>>, none: Answer<&'static str>) -> AnyView {
    live(move || {
        all.with(|all| {
            if all.is_empty() {
                return say("p", &[], none.get());
            }
            let (first, more) = all.split_at(all.len().min(MAX_FIRST));
            let list = |some: &[Outlook]| el("ol", &[("class", "outlooks")], some.iter().filter_map(outlook).collect());
            let mut views = vec![list(first)];
            if !more.is_empty() {
                let words = count(more.len() as u64, "more thing", "more things");
                views.push(fold("", &words, vec![list(more)]));
            }
            several(views)
        })
    })
}

fn outlook(outlook: &Outlook) -> Option<AnyView> {
    let rule = consequence(outlook.id)?;
    let mut behind: Vec<AnyView> = outlook.grounds.iter().flatten().map(|(_, finding)| ground(finding)).collect();
    if outlook.n_more > 0 {
        let words = count(outlook.n_more as u64, "place more.", "places more.");
        behind.push(say("li", &[], words));
    }
    behind.extend(outlook.recorded.iter().map(|recorded| say("li", &[], tell::recorded(recorded))));
    behind.extend(outlook.facts.iter().map(|fact| say("li", &[], tell::derived(fact))));
    let whom = outlook.whom.map(|whom| format!(" Only for {whom}.")).unwrap_or_default();
    let head = vec![
        say("span", &[("class", "harm")], format!("Somebody {}.", rule.can)),
        say("span", &[("class", "quiet")], format!("What it rests on, and what would break it.{whom}")),
    ];
    // The sentence itself leads to its grounds.
    let mut inside = vec![el("summary", &[], vec![el("span", &[], head)])];
    inside.extend(reasons(rule, behind));
    Some(el("li", &[("data-consequence", rule.id)], vec![el("details", &[], inside)]))
}

fn reasons(rule: &'static Consequence, behind: Vec<AnyView>) -> Vec<AnyView> {
    let mut views = vec![say("p", &[], rule.why), say("p", &[], "In your files:"), el("ul", &[], behind)];
    if let Some(earlier) = rule.precedent.and_then(by_id) {
        let source = earlier.discovery.first().map(|told| words::ground(&told.ground)).unwrap_or_default();
        let source = say("span", &[("class", "quiet")], source);
        views.push(el("p", &[], vec![words_of(format!("It has happened: {}. ", earlier.title)), source]));
    }
    views.push(el("p", &[], vec![say("b", &[], "What would break the chain: "), words_of(rule.breaks)]));
    views
}

/// A finding that something rests on: what it is, how many, whose if not the person's, and in which field.
pub(in crate::ui) fn ground(finding: &Finding) -> AnyView {
    let whose = if finding.whose == Whose::Other { " (somebody else’s)" } else { "" };
    let n_values = count(finding.count, "value", "values");
    let mut views = vec![words_of(format!("{}, {n_values}{whose}, at ", finding.class.label()))];
    views.push(el("code", &[], breakable(finding.place.path.as_str())));
    for sample in &finding.samples {
        views.extend([words_of(" ".to_owned()), say("code", &[("class", "sample")], sample.to_string())]);
    }
    el("li", &[], views)
}
