//! What many values tell together that none of them tells alone, and which value joins the files of several vendors. Each
//! sentence names the fields that it rests on.

use crate::model::ProviderId;
use crate::report::tell;
use crate::session::Session;
use crate::ui::part::when;
use crate::ui::plain::{el, live, say, section};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The section; nothing if nothing follows.
pub(in crate::ui) fn together(visit: Visit) -> AnyView {
    let sentences = visit.ask(sentences);
    when(
        move || sentences.with(|all| !all.is_empty()),
        move || {
            let list = live(move || {
                el("ul", &[("data-together", "")], sentences.get().into_iter().map(|one| say("li", &[], one)).collect())
            });
            section("", "together", "What many values tell together", vec![list])
        },
    )
}

fn sentences(session: &Session) -> Vec<String> {
    let insight = session.insight();
    let name_of = |id: &ProviderId| session.provider_name(id);
    let derived = insight.derived.iter().map(tell::derived);
    derived.chain(insight.shared.iter().map(|shared| tell::shared(shared, &name_of))).collect()
}
