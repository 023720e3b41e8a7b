//! The head of every place: the name, the places, and the strip that says how the lock stands.

use super::icon::{LockIcon, MarkIcon};
use crate::session::Seal;
use crate::ui::follow::word;
use crate::ui::place::Place;
use leptos::either::Either;
use leptos::prelude::*;

/// Name, navigation, lock strip.
#[component]
pub(in crate::ui) fn Masthead(
    /// Where you are.
    place: ReadSignal<Place>,
    /// How the lock stands.
    seal: Memo<Seal>,
) -> impl IntoView {
    let current = move |this: Place| word(move || (place.get() == this).then_some("page"));
    html! {
        <header class="masthead">
            <a class="brand" href="#open"><MarkIcon/>"Spillcheck"</a>
            <nav aria-label="Places">
                <ul>
                    {Place::ALL
                        .map(|this| html! {
                            <li>
                                <a
                                    href=format!("#{}", this.as_str())
                                    data-nav=this.as_str()
                                    aria-current=current(this)
                                >
                                    {this.label()}
                                </a>
                            </li>
                        })
                        .collect_view()}
                </ul>
            </nav>
        </header>
        <LockStrip seal/>
    }
}

/// Says whether the page is locked, in words and with a drawing.
#[component]
fn LockStrip(seal: Memo<Seal>) -> impl IntoView {
    html! {
        <p class="lock" role="status" data-seal=word(move || Some(seal.get().as_str()))>
            {move || match seal.get() {
                Seal::Sealed => Either::Left(html! {
                    <LockIcon is_shut=true/>
                    <span>
                        <strong>"Sealed. "</strong>
                        "From now on the browser refuses whatever this page tries to fetch or send, even to its own server. "
                        <a href="#proof">"See it tried, and what remains"</a>
                    </span>
                }),
                open => Either::Right(html! {
                    <LockIcon is_shut=false/>
                    <span>{if open == Seal::Open {
                        "Not sealed yet. No file can be chosen before."
                    } else {
                        "The seal did not hold in this browser. Spillcheck takes no file here; try a current Chromium or Firefox."
                    }}</span>
                }),
            }}
        </p>
    }
}
