//! Where you are: the fragment of the address, and nothing else is ever written there.
//! Knows the places that are built; an unknown fragment leaves you where you are.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// A place of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Choose files.
    Open,
    /// What they hold.
    Report,
    /// Whether addresses are in a leaked list.
    Leak,
    /// What the browser refuses.
    Proof,
}

impl Place {
    /// Every place, in the order of the navigation.
    pub(super) const ALL: [Place; 4] = [Place::Open, Place::Report, Place::Leak, Place::Proof];

    /// The fragment, also the attribute value of `data-nav`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Place::Open => "open",
            Place::Report => "report",
            Place::Leak => "leak",
            Place::Proof => "proof",
        }
    }

    /// Word in the navigation.
    pub(super) fn label(self) -> &'static str {
        match self {
            Place::Open => "Open",
            Place::Report => "Report",
            Place::Leak => "Leak check",
            Place::Proof => "Proof",
        }
    }

    /// The place of a fragment, with or without its `#`.
    fn parse(fragment: &str) -> Option<Self> {
        let fragment = fragment.trim_start_matches('#');
        Self::ALL.into_iter().find(|place| place.as_str() == fragment)
    }

    /// Goes there. A refused change of the address leaves you where you are.
    pub(super) fn go(self) {
        let _ = window().location().set_hash(self.as_str());
    }
}

/// Follows the address. Names the window after the place and moves the focus to its heading at every later change.
pub(super) fn follow() -> ReadSignal<Place> {
    let here = || Place::parse(&window().location().hash().unwrap_or_default());
    let (place, set_place) = signal(here().unwrap_or(Place::Open));
    window_event_listener(leptos::ev::hashchange, move |_| {
        if let Some(next) = here()
            && next != place.get_untracked()
        {
            set_place.set(next);
        }
    });
    Effect::new(move |earlier: Option<Place>| {
        let now = place.get();
        document().set_title(&format!("{} – Spillcheck", now.label()));
        if earlier.is_some_and(|earlier| earlier != now) {
            request_animation_frame(|| {
                window().scroll_to_with_x_and_y(0.0, 0.0);
                focus_heading();
            });
        }
        now
    });
    place
}

/// Moves the keyboard focus to the heading of the place, where a screen reader begins to read.
pub(super) fn focus_heading() {
    if let Ok(Some(heading)) = document().query_selector("main h1")
        && let Some(heading) = heading.dyn_ref::<leptos::web_sys::HtmlElement>()
    {
        let _ = heading.focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fragment: &str, place: Option<Place>) {
        assert_eq!(Place::parse(fragment), place);
    }

    #[test]
    fn every_place_parses_back() {
        for place in Place::ALL {
            check(&format!("#{}", place.as_str()), Some(place));
        }
    }

    #[test]
    fn an_unknown_fragment_is_no_place() {
        check("", None);
        check("#recover", None);
        check("#open/pat@example.com", None);
    }
}
