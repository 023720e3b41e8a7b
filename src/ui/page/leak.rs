//! Leak check: addresses of the person, lists that the person holds, one of three answers with its proof.
//! Says "safe" of nothing, shows no green for a miss, and asks no server.

use crate::catalog::leak::{COVERAGE, Fact, GUESSING, NO_FETCH, PASSWORD_LIST};
use crate::ui::part::leak::{lists, result, subjects};
use crate::ui::plain::{el, fold, say, section, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place where lists are checked.
pub(in crate::ui) fn leak(visit: Visit) -> Vec<AnyView> {
    vec![
        say("h1", &[("tabindex", "-1")], "Is your address in a leaked list?"),
        say(
            "p",
            &[("class", "lede")],
            "Choose a list that you hold. Your addresses are compared with it here, in this tab; neither they nor their hashes are sent anywhere.",
        ),
        el(
            "div",
            &[("class", "beside even")],
            vec![
                section("", "leak-subjects", "What to look for", subjects(visit)),
                section("", "leak-lists", "In which list", lists(visit)),
            ],
        ),
        result(visit),
        section("", "leak-meaning", "What a miss does not mean", meaning()),
    ]
}

fn meaning() -> Vec<AnyView> {
    vec![
        say(
            "p",
            &[],
            "It speaks of this list only: not of other leaks, not of what was taken and never passed on, not of a list made with a secret salt.",
        ),
        fact(COVERAGE),
        fact(PASSWORD_LIST),
        fold(
            "prose",
            "Why a list of hashes hides nobody",
            vec![
                fact(GUESSING),
                fact(NO_FETCH),
                say(
                    "p",
                    &[],
                    "If you hold such a list, treat it like a list of addresses: keep it off shared drives, and delete it when you are done.",
                ),
            ],
        ),
    ]
}

fn fact(fact: Fact) -> AnyView {
    el("p", &[], vec![words_of(format!("{} ", fact.text)), say("span", &[("class", "quiet")], fact.source)])
}
