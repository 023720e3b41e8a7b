//! What is known of an incident and from whom: how it came to light, how many, what was confirmed, what was only claimed or
//! denied, what people were told. Each sentence with its source.

use crate::breach::by_id;
use crate::catalog::breach::HIBP_BLIND;
use crate::model::{Breach, Spilt};
use crate::report::tell;
use crate::session::Answer as Recovery;
use crate::ui::address::Place;
use crate::ui::follow::Answer;
use crate::ui::part::claim::{self, claim, claims};
use crate::ui::plain::{button, el, fold, live, nothing, say, several};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Everything that is known of the incident at hand, and the way to setting it right.
pub(in crate::ui) fn known(visit: Visit, id: Answer<&'static str>) -> AnyView {
    live(move || by_id(id.get()).map_or_else(nothing, |breach| several(of(visit, breach))))
}

fn of(visit: Visit, breach: &'static Breach) -> Vec<AnyView> {
    let mut views = vec![say("p", &[], when(breach))];
    views.extend(claims("What people were told to do", breach.told, breach.who));
    let recover = move || {
        visit.answer(Recovery::Happened(Some(breach.recover)));
        Place::Recover.go();
    };
    let words = "Set it right, step by step";
    views.push(el("p", &[("class", "actions")], vec![button(&[("data-action", "recover")], words, None, recover)]));
    // Of a kind nothing is confirmed or claimed: it happened elsewhere, and something is worth knowing of it.
    let (came, open) = if breach.is_kind() {
        ("Where it happened", "Worth knowing")
    } else {
        ("How it came to light", "Only claimed, denied, or not known")
    };
    let mut known = claims(came, breach.discovery, breach.who);
    known.extend(claims("How many", breach.size, breach.who));
    known.extend(spilt(if breach.is_kind() { "What it can show" } else { "Confirmed" }, breach.confirmed));
    known.extend(claims("What was done for everybody", breach.reset, breach.who));
    known.extend(spilt("Only claimed", breach.claimed));
    known.extend(claims(open, breach.open, breach.who));
    if !known.is_empty() {
        views.push(fold("", "What is known of it, and from whom", known));
    }
    views
}

fn when(breach: &Breach) -> String {
    match (breach.is_kind(), breach.since == breach.until) {
        (true, _) => format!("{}. A kind of incident, and no single one.", breach.title),
        (false, true) => format!("{}. When: {}.", breach.title, tell::date(breach.since)),
        (false, false) => {
            format!("{}. When: {} to {}.", breach.title, tell::date(breach.since), tell::date(breach.until))
        }
    }
}

/// Classes under a heading, with whom they concerned and what they stand on; nothing if there are none.
fn spilt(heading: &'static str, all: &[Spilt]) -> Vec<AnyView> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut views = vec![say("h3", &[], heading)];
    views.extend(claim::spilt("", all.iter()));
    views
}

/// What breach checkers know of makers of devices.
pub(in crate::ui) fn blind() -> AnyView {
    el("ul", &[("class", "plain-list")], vec![claim(&HIBP_BLIND, "")])
}
