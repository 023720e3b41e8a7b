//! Exports that came in parts: which of them were read, and which are not here.

use crate::session::Session;
use crate::ui::plain::{live, say, several};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// A sentence for each export that came in parts.
pub(in crate::ui) fn divisions(visit: Visit) -> AnyView {
    let divisions = visit.ask(Session::divisions);
    live(move || {
        let line = |division: crate::session::Division| {
            let (class, gap) = if division.has_gap { ("caveat", "gap") } else { ("quiet", "whole") };
            say("p", &[("class", class), ("data-parts", gap)], division.sentence)
        };
        several(divisions.get().into_iter().map(line).collect())
    })
}
