//! Linked services: seen, hinted at, and not seen, each with the field that says so. What is not seen may be linked all the same.

use crate::model::words::list;
use crate::model::{Integration, Link, Linked, Table};
use crate::session::Session;
use crate::ui::part::path::breakable;
use crate::ui::part::when;
use crate::ui::plain::{el, live, say, section, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The section; nothing if no link is seen or hinted at.
pub(in crate::ui) fn links(visit: Visit) -> AnyView {
    let best = visit.ask(best);
    when(
        move || best.with(|best| !best.is_empty()),
        move || {
            let views = live(move || several(best.with(|best| told(visit, best))));
            section("", "links", "Linked services", vec![views])
        },
    )
}

/// Each service with its best proof.
fn best(session: &Session) -> Vec<Linked> {
    let mut best: Table<&'static str, Linked> = Table::default();
    for linked in session.totals().integrations {
        let name = linked.service.label();
        if best.get(name).is_none_or(|known| known.link < linked.link) {
            best.insert(name, linked);
        }
    }
    best.into_pairs().into_iter().map(|(_, linked)| linked).collect()
}

fn told(visit: Visit, best: &[Linked]) -> Vec<AnyView> {
    let words = "A link is a standing permission: after a breach it may have to be cut and made anew on both sides.";
    let item = |linked: &Linked| {
        let provider = linked.provider.as_ref().map(|id| visit.ask_now(|session| session.provider_name(id)));
        let proof = match linked.link {
            Link::Seen => "seen",
            Link::Maybe => "maybe",
        };
        let of = match provider {
            Some(name) if name == linked.service.label() => " in its own files".to_owned(),
            Some(name) => format!(" in the files of {name}"),
            None => String::new(),
        };
        let mut views = vec![say("b", &[], linked.service.label()), words_of(format!(": {proof}{of}, at "))];
        views.push(el("code", &[], breakable(linked.path.as_str())));
        el("li", &[("data-link", linked.service.id()), ("data-proof", linked.link.as_str())], views)
    };
    let is_unseen = |service: &Integration| !best.iter().any(|linked| linked.service.label() == service.label());
    let unseen: Vec<String> =
        Integration::ALL.into_iter().filter(is_unseen).map(|service| service.label().to_owned()).collect();
    vec![
        say("p", &[], words),
        el("ul", &[], best.iter().map(item).collect()),
        say(
            "p",
            &[("class", "quiet")],
            format!("Not seen in these files, and possible all the same: {}.", list(&unseen)),
        ),
    ]
}
