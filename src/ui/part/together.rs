//! What many values tell together that none of them tells alone, and which value joins the files of several vendors. Each
//! sentence names the fields that it rests on.

use crate::model::{DataClass, ProviderId};
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
                let items = sentences.get().into_iter().map(|(shared, one)| match shared {
                    Some(class) => say("li", &[("data-shared", class.id())], one),
                    None => say("li", &[], one),
                });
                el("ul", &[("data-together", "")], items.collect())
            });
            section("", "together", "What many values tell together", vec![list])
        },
    )
}

/// Each with the class of the value that joins vendors, if it is about one.
fn sentences(session: &Session) -> Vec<(Option<DataClass>, String)> {
    let insight = session.insight();
    let name_of = |id: &ProviderId| session.provider_name(id);
    let derived = insight.derived.iter().map(|derived| (None, tell::derived(derived)));
    let shared = insight.shared.iter().map(|shared| (Some(shared.class), tell::shared(shared, &name_of)));
    derived.chain(shared).collect()
}
