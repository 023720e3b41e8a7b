//! The column: a person's classes of data as layers, heaviest harm lowest. Lists to a screen reader, one glance to
//! everybody else. Draws nothing that is not in the lists.

use super::class_count::class_counts;
use super::when::when;
use crate::model::{DataClass, Exposure, Severity};
use crate::ui::follow::{Answer, memo};
use crate::ui::plain::{el, say};
use leptos::prelude::*;

const LIGHTEST_FIRST: [Severity; 4] = [Severity::Low, Severity::Medium, Severity::High, Severity::VeryHigh];

/// The layers, lightest on top.
pub(in crate::ui) fn column(exposure: Answer<Exposure>) -> AnyView {
    let mut views = vec![say("figcaption", &[], "In these files, heaviest harm lowest")];
    views.extend(LIGHTEST_FIRST.map(|severity| layer(severity, exposure)));
    el("figure", &[("class", "column")], views)
}

/// All classes of one severity.
fn layer(severity: Severity, exposure: Answer<Exposure>) -> AnyView {
    let classes = memo(move || {
        exposure.with(|all| {
            let layer = all.classes.iter().filter(|row| row.severity == severity);
            layer.map(|row| (row.class, row.count)).collect::<Vec<(DataClass, u64)>>()
        })
    });
    when(
        move || classes.with(|classes| !classes.is_empty()),
        move || {
            el(
                "div",
                &[("class", "layer"), ("data-level", severity.as_str())],
                vec![say("p", &[], severity.label()), el("ul", &[], class_counts(classes))],
            )
        },
    )
}
