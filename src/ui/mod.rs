//! The rooms that a person walks through: the page, drawn from the session with Leptos.
//! Mentions no bytes, no formats and no provider by name, and sets no state of its own but where you are.
//! Every view goes through [`html!`]: Leptos writes static parts as strings of markup, which Trusted Types refuses,
//! unless the view has a global class (`Leptos` 0.8, `view! { class="…", … }`; tried in Chromium 156).

// The component macro writes `pub` items of its own into rooms that are not.
#![allow(unreachable_pub)]

use crate::session::JobState;
use leptos::prelude::*;

/// The only way to write a view here; see the front of this file.
macro_rules! html {
    ($($markup:tt)*) => { ::leptos::prelude::view! { class="sc", $($markup)* } };
}

mod boot;
mod dropped;
mod follow;
mod page;
mod part;
mod place;
mod plain;
mod sentence;
mod state;

use follow::word;
use page::{Leak, Open, Proof, Report};
use part::{Masthead, Reading};
use place::Place;
use state::Visit;

/// Takes the static shell away and mounts the living page in its place.
pub fn mount() {
    std::panic::set_hook(Box::new(|panic| {
        // The location only: a message can hold data.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        leptos::logging::error!("Spillcheck stopped at {place}");
    }));
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
    mount_to_body(App);
}

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let visit = Visit::new(boot::seal());
    provide_context(visit);
    let trial = boot::Trial::new();
    let place = place::follow();
    let scan = visit.ask(|session| session.scan_state().map(JobState::as_str));
    html! {
        <button type="button" class="skip" on:click=move |_| place::focus_heading()>"Skip to the content"</button>
        <Masthead place seal=visit.ask(|session| session.seal)/>
        <main data-scan=word(move || scan.get())>
            <Reading/>
            {move || match place.get() {
                Place::Open => html! { <Open/> }.into_any(),
                Place::Report => html! { <Report/> }.into_any(),
                Place::Leak => html! { <Leak/> }.into_any(),
                Place::Proof => html! { <Proof trial/> }.into_any(),
            }}
        </main>
        <footer>
            <p>
                "Spillcheck has no account, no cookie and no counter. What it knows of vendors carries its source and date; see "
                <a href="#proof">"Proof"</a> "."
            </p>
        </footer>
    }
}
