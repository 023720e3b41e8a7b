//! Where you are: the fragment of the address, and nothing else is ever written there.
//! Knows the places that are built; an unknown fragment leaves you where you are.

use super::address::{Address, Place};
use super::follow::{Answer, about};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys;

impl Place {
    /// Goes there. A refused change of the address leaves you where you are.
    pub(super) fn go(self) {
        let _ = window().location().set_hash(self.as_str());
    }
}

/// Where you are, followed.
#[derive(Clone, Copy)]
pub(super) struct Here {
    /// The place.
    pub(super) place: Answer<Place>,
    /// Id of the thing in it, or nothing.
    pub(super) inside: Answer<String>,
}

/// Goes to a thing in a place.
pub(super) fn go_inside(place: Place, inside: &str) {
    let name = place.as_str();
    let address = if inside.is_empty() { name.to_owned() } else { format!("{name}/{inside}") };
    let _ = window().location().set_hash(&address);
}

/// Follows the address. Names the window after the place and moves the focus to its heading at every later change.
pub(super) fn follow() -> Here {
    let here = || Address::parse(&window().location().hash().unwrap_or_default());
    let first = here().unwrap_or(Address { place: Place::Open, inside: String::new() });
    let address = RwSignal::new(first);
    window_event_listener(leptos::ev::hashchange, move |_| {
        if let Some(next) = here()
            && next != address.get_untracked()
        {
            address.set(next);
        }
    });
    let place = about(address, |address| address.place);
    let inside = about(address, |address| address.inside.clone());
    Effect::new(move |earlier: Option<Place>| {
        let now = place.get();
        document().set_title(&format!("{} – Spillcheck", now.label()));
        if earlier.is_some_and(|earlier| earlier != now) {
            request_animation_frame(move || {
                window().scroll_to_with_x_and_y(0.0, 0.0);
                if inside.get_untracked().is_empty() {
                    focus_heading();
                }
            });
        }
        now
    });
    Here { place, inside }
}

/// Moves the keyboard focus to the heading of the place, where a screen reader begins to read.
pub(super) fn focus_heading() {
    if let Ok(Some(heading)) = document().query_selector("main h1")
        && let Some(heading) = heading.dyn_ref::<web_sys::HtmlElement>()
    {
        let _ = heading.focus();
    }
}

/// Keeps the keyboard focus near a button that vanishes when it is pressed: at what stands beside it, or beside what is
/// around it, and is still there afterwards. Never at a button that takes more away.
pub(super) fn stay_near(pressed: &web_sys::Event) {
    const SAFE: &str = "h2, h3, h4, summary, [data-action=restore]";
    let button = pressed.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let mut around = button.and_then(|button| button.closest(".finding").ok().flatten());
    let mut near = Vec::new();
    while let Some(block) = around {
        for beside in [block.next_element_sibling(), block.previous_element_sibling(), Some(block.clone())] {
            near.extend(beside.and_then(|beside| beside.query_selector(SAFE).ok().flatten()));
        }
        around = block.parent_element();
    }
    request_animation_frame(move || {
        let nearest = near.into_iter().find(|near| near.is_connected());
        let Some(nearest) = nearest.and_then(|near| near.dyn_into::<web_sys::HtmlElement>().ok()) else {
            return focus_heading();
        };
        // A heading takes the focus only if it is told to.
        if nearest.local_name().starts_with('h') {
            let _ = nearest.set_attribute("tabindex", "-1");
        }
        let _ = nearest.focus();
    });
}
