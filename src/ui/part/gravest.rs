//! The gravest consequences in words, each with the data it rests on. Adds no consequence of its own.

use super::badge::severity_mark;
use super::each::each;
use crate::model::words::count;
use crate::model::{ClassExposure, Exposure, Severity};
use crate::ui::follow::{Answer, memo};
use crate::ui::plain::{el, say, words_of};
use leptos::prelude::*;

/// Consequences named.
const MAX_CONSEQUENCES: usize = 5;

/// The gravest consequences, gravest first.
pub(in crate::ui) fn consequences(exposure: Answer<Exposure>) -> AnyView {
    let gravest = memo(move || exposure.with(gravest));
    let key = |row: &ClassExposure| (row.class as u64, row.count << 2 | row.severity as u64);
    el("ol", &[("class", "gravest")], vec![each(gravest, key, consequence)])
}

fn consequence(row: &ClassExposure) -> AnyView {
    let data = format!("{}, {}", row.class.label(), count(row.count, "value", "values"));
    let mut grounds = vec![words_of(if row.samples.is_empty() { data } else { format!("{data}: ") })];
    for sample in &row.samples {
        grounds.extend([say("code", &[], sample.to_string()), words_of(" ".to_owned())]);
    }
    grounds.push(severity_mark(row.severity));
    el("li", &[], vec![say("p", &[("class", "harm")], row.class.harm()), el("p", &[("class", "quiet")], grounds)])
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
