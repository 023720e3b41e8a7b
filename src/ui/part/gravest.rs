//! The gravest consequences in words, each with the data it rests on. Adds no consequence of its own.

use super::badge::severity_mark;
use super::each::each;
use super::scenario::ground;
use crate::model::words::count;
use crate::model::{ClassExposure, Exposure, Severity};
use crate::ui::follow::{Answer, memo};
use crate::ui::plain::{el, say, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Consequences named.
const MAX_CONSEQUENCES: usize = 5;

/// Fields named behind each.
const MAX_FIELDS: usize = 6;

/// The gravest consequences, gravest first; each opens to the fields that it rests on.
pub(in crate::ui) fn consequences(visit: Visit, exposure: Answer<Exposure>) -> AnyView {
    let gravest = memo(move || exposure.with(gravest));
    let key = |row: &ClassExposure| (row.class as u64, row.count << 2 | row.severity as u64);
    el("ol", &[("class", "gravest outlooks")], vec![each(gravest, key, move |row| consequence(visit, row))])
}

fn consequence(visit: Visit, row: &ClassExposure) -> AnyView {
    let class = row.class;
    let (findings, n_more) = visit.ask_now(|session| session.findings_of(class, MAX_FIELDS));
    let data = format!("{}, {} ", class.label(), count(row.count, "value", "values"));
    let data = el("span", &[("class", "quiet")], vec![words_of(data), severity_mark(row.severity)]);
    let head = el("span", &[], vec![say("span", &[("class", "harm")], class.harm()), data]);
    let mut fields: Vec<AnyView> = findings.iter().map(|(_, finding)| ground(finding)).collect();
    if n_more > 0 {
        fields.push(say("li", &[], count(n_more as u64, "place more.", "places more.")));
    }
    let inside = vec![el("summary", &[], vec![head]), say("p", &[], "In your files:"), el("ul", &[], fields)];
    el("li", &[("data-gravest", class.id())], vec![el("details", &[], inside)])
}

/// The gravest class of each family, because four sentences about the body would hide the camera's key; low ones only
/// when there is nothing else.
fn gravest(exposure: &Exposure) -> Vec<ClassExposure> {
    let mut named: Vec<ClassExposure> = Vec::new();
    for row in &exposure.classes {
        let is_new = !named.iter().any(|earlier| earlier.class.family() == row.class.family());
        if named.len() < MAX_CONSEQUENCES && is_new && (row.severity > Severity::Low || named.is_empty()) {
            named.push(row.clone());
        }
    }
    named
}
