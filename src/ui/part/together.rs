//! What many values tell together that none of them tells alone, and which value joins the files of several vendors. Each
//! sentence names the fields that it rests on.

use crate::model::{ProviderId, Shared};
use crate::report::tell;
use crate::session::Session;
use crate::ui::part::{breakable, when};
use crate::ui::plain::{el, fold, live, say, section, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The section; nothing if nothing follows.
pub(in crate::ui) fn together(visit: Visit) -> AnyView {
    let sentences = visit.ask(sentences);
    when(
        move || sentences.with(|all| !all.is_empty()),
        move || {
            let list =
                live(move || el("ul", &[("data-together", "")], sentences.get().into_iter().map(item).collect()));
            section("", "together", "What many values tell together", vec![list])
        },
    )
}

/// A sentence, and where the value stands that it is about, if it is about one.
#[derive(Clone, PartialEq)]
struct Sentence {
    words: String,
    shared: Option<(Shared, Vec<String>)>,
}

fn sentences(session: &Session) -> Vec<Sentence> {
    let insight = session.insight();
    let name_of = |id: &ProviderId| session.provider_name(id);
    let derived = insight.derived.iter().map(|derived| Sentence { words: tell::derived(derived), shared: None });
    let shared = insight.shared.iter().map(|shared| {
        let vendors = shared.fields.iter().map(|field| name_of(&field.provider)).collect();
        Sentence { words: tell::shared(shared, &name_of), shared: Some((shared.clone(), vendors)) }
    });
    derived.chain(shared).collect()
}

fn item(Sentence { words, shared }: Sentence) -> AnyView {
    let Some((shared, vendors)) = shared else { return say("li", &[], words) };
    let mut fields: Vec<AnyView> = shared
        .fields
        .iter()
        .zip(vendors)
        .map(|(field, vendor)| {
            let path = el("code", &[], breakable(field.path.as_str()));
            let file = el("code", &[], breakable(field.entry.as_str()));
            el("li", &[], vec![words_of(format!("{vendor}: ")), path, words_of(" in "), file])
        })
        .collect();
    if shared.has_more {
        fields.push(say("li", &[], "And other fields."));
    }
    let fields = el("ul", &[("data-origins", "")], fields);
    let inside = vec![words_of(words), fold("", "The fields it stands in", vec![fields])];
    el("li", &[("data-shared", shared.class.id())], inside)
}
