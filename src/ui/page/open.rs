//! Open: what Spillcheck does in one sentence, where files come in, and how to get them.
//! Asks for no account, no name, no address.

use crate::ui::part::{DropZone, Guide, When};
use crate::ui::state::{Chosen, Visit};
use leptos::prelude::*;

/// The place where files are chosen.
#[component]
pub(in crate::ui) fn Open() -> impl IntoView {
    let visit = Visit::here();
    let is_reading = visit.ask(|session| session.running().is_some());
    html! {
        <h1 tabindex="-1">"See what a breach of your device vendor would spill."</h1>
        <p class="lede">
            "Open the data that a maker of cameras, scales, watches or speakers keeps about you. Spillcheck names each kind of personal data in it, and what somebody could do with it."
        </p>
        <div class="beside">
            <div class="stack">
                <DropZone is_ready=visit.is_ready() on_chosen=move |chosen: Chosen| visit.open(chosen)/>
                <When is=move || is_reading.get()>
                    <p class="quiet">"Files are being read now. You can add more when that has ended."</p>
                </When>
            </div>
            <div class="stack">
                <section aria-labelledby="promise">
                    <h2 id="promise">"A promise that you can test"</h2>
                    <p>
                        "Your files are read in this browser tab and forgotten when you close it. Switch the network off now: everything still works. "
                        <a href="#proof">"More ways to check"</a>
                        "."
                    </p>
                </section>
                <section aria-labelledby="guide" class="guide">
                    <h2 id="guide">"How do I get my export?"</h2>
                    <p class="quiet">
                        "Vendors move their menus. Steps that begin with “Look for” are recalled and were not checked lately."
                    </p>
                    <Guide/>
                </section>
            </div>
        </div>
    }
}
