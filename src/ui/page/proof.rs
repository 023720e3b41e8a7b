//! Proof: what the browser refuses, tried live; what it cannot refuse; how to check; where the facts come from.
//! Asks for no trust, and names the holes that remain (reliability.md, section 2).

use crate::catalog::provider::ABOUTS;
use crate::model::Source;
use crate::model::words::{number, seconds};
use crate::ui::boot::{self, Requests, Trial, TrialState};
use crate::ui::exit::ExitOutcome;
use crate::ui::part::exit_table;
use crate::ui::plain::{button, el, fold, live, nothing, say, section, told, words_of};
use leptos::prelude::*;

/// The place that shows the grounds for the promise.
pub(in crate::ui) fn proof(trial: Trial) -> Vec<AnyView> {
    trial.begin_once();
    vec![
        say("h1", &[("tabindex", "-1")], "Do not trust this page. Check it."),
        say(
            "p",
            &[("class", "lede")],
            "As soon as its own files were loaded, this page told the browser to refuse every further connection. A page can tighten that rule and never loosen it again.",
        ),
        exits(trial),
        el("div", &[("class", "beside even")], vec![yourself(), requests(trial)]),
        el("div", &[("class", "beside even")], vec![holes(), promises()]),
        facts(),
    ]
}

/// The exits, tried.
fn exits(trial: Trial) -> AnyView {
    let state = trial.state();
    let is_trying = Signal::derive(move || state.with(|state| *state == TrialState::Trying));
    let again = vec![
        button(&[("data-action", "try-exits")], "Try the exits again", Some(is_trying), move || trial.begin()),
        el("span", &[("role", "status"), ("class", "quiet")], vec![told(move || state.with(verdict))]),
    ];
    let tried = live(move || match state.get() {
        TrialState::Tried(exits) if !exits.is_empty() => exit_table(&exits),
        TrialState::Tried(_) | TrialState::Unable => say(
            "p",
            &[("class", "caveat")],
            "The exits could not be tried in this browser. Use the ways to check below.",
        ),
        TrialState::Untried | TrialState::Trying => nothing(),
    });
    section(
        "",
        "exits",
        "What happens when the page tries to get out",
        vec![
            say("p", &[], "Each line below was really tried, with nothing of yours in it."),
            el("p", &[("class", "actions")], again),
            tried,
        ],
    )
}

fn verdict(state: &TrialState) -> String {
    match state {
        TrialState::Untried | TrialState::Unable => String::new(),
        TrialState::Trying => "Trying; this takes a few seconds.".to_owned(),
        TrialState::Tried(exits) => {
            let n_with = |outcome| exits.iter().filter(|exit| exit.outcome == outcome).count();
            format!(
                "{} tried: {} refused by the browser, {} guarded by the page, {} open.",
                exits.len(),
                n_with(ExitOutcome::Refused),
                n_with(ExitOutcome::Guarded),
                n_with(ExitOutcome::Open),
            )
        }
    }
}

/// Requests so far, against the moment of the first file; counted anew after each trial.
fn requests(trial: Trial) -> AnyView {
    let state = trial.state();
    let line = told(move || {
        state.track();
        boot::requests().map_or_else(|| "This browser does not tell.".to_owned(), counted)
    });
    let mut views = vec![el("p", &[("data-requests", "")], vec![line])];
    if let Some(build) = boot::build() {
        let build = say("code", &[("class", "path"), ("data-build", "")], build);
        views.push(el("p", &[], vec![words_of("This build: "), build]));
    }
    section("", "requests", "Requests of this page", views)
}

fn counted(requests: Requests) -> String {
    let n_requests = number(requests.count);
    let last = seconds(requests.last_ms);
    match requests.first_file_ms {
        None => format!(
            "{n_requests} so far, the last one {last} after the page began to load. No file has been opened yet."
        ),
        Some(first) if first > requests.last_ms => format!(
            "{n_requests} in all, the last one {last} after the page began to load. Your first file was opened after {}, and since then there was none.",
            seconds(first)
        ),
        Some(first) => format!(
            "{n_requests} so far. Your first file was opened after {}, and the last request began after {last}. Trying the exits counts here too.",
            seconds(first)
        ),
    }
}

/// Checks that need no word of ours.
fn yourself() -> AnyView {
    let steps = [
        "Switch the network off now: flight mode, or pull the cable. Then open your files. Everything here works without it.",
        "Open the developer tools of your browser (F12), go to the network tab, and open a file. The list stays as it is.",
        "Type a fetch of any address into the console of the developer tools. The browser refuses it and names the rule.",
        "Close the tab before you switch the network on again. Of your files nothing is stored, so nothing can be sent later. Only if you ask for it does the browser keep which steps of a recovery you did.",
    ];
    let steps = el("ol", &[("class", "steps")], steps.map(|step| say("li", &[], step)).into());
    section("", "yourself", "How to check it yourself", vec![steps])
}

/// What remains open.
fn holes() -> AnyView {
    let holes = [
        ("Leaving the page", " for another address, which could carry data in it."),
        ("Opening a window", " with another address."),
        ("WebRTC", ", the calls between browsers; some browsers ignore the rule against them."),
        ("Looking up a name", " ahead of a visit (DNS prefetch, preconnect). There is no guard for this one."),
        (
            "An empty frame",
            " of the page’s own making, which brings fresh copies of what is guarded above. There is no guard for this one either.",
        ),
    ];
    let holes = holes.map(|(name, rest)| el("li", &[], vec![say("b", &[], name), words_of(rest)]));
    section(
        "",
        "holes",
        "What the browser cannot refuse",
        vec![
            say(
                "p",
                &[],
                "No rule of the browsers forbids these to a page everywhere. Here the page’s own code stands in the way, which stops accidents and not hostile code:",
            ),
            el("ul", &[], holes.into()),
        ],
    )
}

/// What depends on others.
fn promises() -> AnyView {
    let others = [
        "Whoever runs the server can hand out other code tomorrow. The build above tells you whether it is the same as today.",
        "Extensions of your browser can read every page that you let them read, this one too. A private window without extensions helps.",
        "Somebody with access to your device sees what you see.",
        "Opening one of the pages with addresses in a new tab asks this site for that page. Its server can see that, and nothing else.",
    ];
    let others = el("ul", &[], others.map(|other| say("li", &[], other)).into());
    section("", "promises", "What no page can promise", vec![others])
}

/// Sources and dates.
fn facts() -> AnyView {
    let source = |source: &Source| {
        let seen = say("span", &[("class", "quiet")], format!("(seen {})", source.seen));
        el("li", &[], vec![words_of(format!("{} ", source.title)), seen])
    };
    let mut views = vec![say(
        "p",
        &[],
        "Kinds of data: the classes of Have I Been Pwned as listed by Mozilla Monitor (2026-08), GDPR Article 9, California Civil Code 1798.140. Severity: ENISA, “Recommendations for a methodology of the assessment of severity of personal data breaches” (2013).",
    )];
    let vendors = ABOUTS.iter();
    views.extend(
        vendors.map(|vendor| fold("", vendor.name, vec![el("ul", &[], vendor.sources.iter().map(source).collect())])),
    );
    let link = say(
        "a",
        &[("href", "guide/sources.html"), ("target", "_blank"), ("rel", "noopener")],
        "Sources of the recovery guide",
    );
    views.push(el(
        "p",
        &[],
        vec![
            link,
            say(
                "span",
                &[("class", "quiet")],
                " opens in a new tab: each step, route and letter with what it stands on.",
            ),
        ],
    ));
    section("guide", "facts", "Where the facts come from", views)
}
