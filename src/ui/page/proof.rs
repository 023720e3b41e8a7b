//! Proof: what the browser refuses, tried live; what it cannot refuse; how to check; where the facts come from.
//! Asks for no trust, and names the holes that remain (reliability.md, section 2).

use crate::catalog::provider::ABOUTS;
use crate::model::words::{number, seconds};
use crate::ui::boot::{self, Trial, TrialState};
use crate::ui::follow::text;
use crate::ui::part::ExitTable;
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// The place that shows the grounds for the promise.
#[component]
pub(in crate::ui) fn Proof(
    /// The trial of the exits.
    trial: Trial,
) -> impl IntoView {
    trial.begin_once();
    html! {
        <h1 tabindex="-1">"Do not trust this page. Check it."</h1>
        <p class="lede">
            "As soon as its own files were loaded, this page told the browser to refuse every further connection. A page can tighten that rule and never loosen it again."
        </p>
        <Exits trial/>
        <div class="beside even">
            <Yourself/>
            <Requests trial/>
        </div>
        <div class="beside even">
            <Holes/>
            <Promises/>
        </div>
        <Facts/>
    }
}

/// The exits, tried.
#[component]
fn Exits(trial: Trial) -> impl IntoView {
    let state = trial.state();
    let is_trying = Signal::derive(move || state.with(|state| *state == TrialState::Trying));
    html! {
        <section aria-labelledby="exits">
            <h2 id="exits">"What happens when the page tries to get out"</h2>
            <p>"Each line below was really tried, with nothing of yours in it."</p>
            <p class="actions">
                <button type="button" data-action="try-exits" disabled=is_trying on:click=move |_| trial.begin()>
                    "Try the exits again"
                </button>
                <span role="status" class="quiet">{text(move || state.with(verdict))}</span>
            </p>
            {move || match state.get() {
                TrialState::Tried(exits) if !exits.is_empty() => EitherOf3::A(html! { <ExitTable exits/> }),
                TrialState::Tried(_) | TrialState::Unable => EitherOf3::B(html! {
                    <p class="caveat">"The exits could not be tried in this browser. Use the ways to check below."</p>
                }),
                TrialState::Untried | TrialState::Trying => EitherOf3::C(()),
            }}
        </section>
    }
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
                n_with(boot::ExitOutcome::Refused),
                n_with(boot::ExitOutcome::Guarded),
                n_with(boot::ExitOutcome::Open),
            )
        }
    }
}

/// Requests so far, against the moment of the first file; counted anew after each trial.
#[component]
fn Requests(trial: Trial) -> impl IntoView {
    let state = trial.state();
    let line = text(move || {
        state.track();
        let Some(requests) = boot::requests() else { return "This browser does not tell.".to_owned() };
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
    });
    html! {
        <section aria-labelledby="requests">
            <h2 id="requests">"Requests of this page"</h2>
            <p data-requests="">{line}</p>
            {boot::build().map(|build| html! {
                <p>"This build: " <code class="path" data-build="">{build}</code></p>
            })}
        </section>
    }
}

/// Checks that need no word of ours.
#[component]
fn Yourself() -> impl IntoView {
    html! {
        <section aria-labelledby="yourself">
            <h2 id="yourself">"How to check it yourself"</h2>
            <ol class="steps">
                <li>"Switch the network off now: flight mode, or pull the cable. Then open your files. Everything here works without it."</li>
                <li>"Open the developer tools of your browser (F12), go to the network tab, and open a file. The list stays as it is."</li>
                <li>"Type a fetch of any address into the console of the developer tools. The browser refuses it and names the rule."</li>
                <li>"Close the tab before you switch the network on again. Nothing was stored, so nothing can be sent later."</li>
            </ol>
        </section>
    }
}

/// What remains open.
#[component]
fn Holes() -> impl IntoView {
    html! {
        <section aria-labelledby="holes">
            <h2 id="holes">"What the browser cannot refuse"</h2>
            <p>"No rule of the browsers forbids these to a page everywhere. Here the page’s own code stands in the way, which stops accidents and not hostile code:"</p>
            <ul>
                <li><b>"Leaving the page"</b> " for another address, which could carry data in it."</li>
                <li><b>"Opening a window"</b> " with another address."</li>
                <li><b>"WebRTC"</b> ", the calls between browsers; some browsers ignore the rule against them."</li>
                <li><b>"Looking up a name"</b> " ahead of a visit (DNS prefetch, preconnect). There is no guard for this one."</li>
                <li><b>"An empty frame"</b> " of the page’s own making, which brings fresh copies of what is guarded above. There is no guard for this one either."</li>
            </ul>
        </section>
    }
}

/// What depends on others.
#[component]
fn Promises() -> impl IntoView {
    html! {
        <section aria-labelledby="promises">
            <h2 id="promises">"What no page can promise"</h2>
            <ul>
                <li>"Whoever runs the server can hand out other code tomorrow. The build above tells you whether it is the same as today."</li>
                <li>"Extensions of your browser can read every page that you let them read, this one too. A private window without extensions helps."</li>
                <li>"Somebody with access to your device sees what you see."</li>
            </ul>
        </section>
    }
}

/// Sources and dates.
#[component]
fn Facts() -> impl IntoView {
    let vendors = ABOUTS.iter().map(|provider| {
        html! {
            <details>
                <summary>{provider.name}</summary>
                <ul>
                    {provider.sources.iter().map(|source| html! {
                        <li>{source.title} " " <span class="quiet">"(seen " {source.seen} ")"</span></li>
                    }).collect_view()}
                </ul>
            </details>
        }
    });
    html! {
        <section aria-labelledby="facts" class="guide">
            <h2 id="facts">"Where the facts come from"</h2>
            <p>
                "Kinds of data: the classes of Have I Been Pwned as listed by Mozilla Monitor (2026-08), GDPR Article 9, California Civil Code 1798.140. Severity: ENISA, “Recommendations for a methodology of the assessment of severity of personal data breaches” (2013)."
            </p>
            {vendors.collect_view()}
        </section>
    }
}
