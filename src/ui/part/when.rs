//! Shows something while a condition holds. Does what `Show` of Leptos does with one type for all its children: each
//! type of its own costs about a kilobyte of page.

use crate::ui::follow::memo;
use leptos::prelude::*;

/// The children while the condition holds, made anew each time it begins to.
#[component]
pub(in crate::ui) fn When(
    /// The condition.
    is: impl Fn() -> bool + Send + Sync + 'static,
    /// What to show.
    children: ChildrenFn,
) -> impl IntoView {
    shown(Signal::derive(is), children)
}

fn shown(is: Signal<bool>, children: ChildrenFn) -> AnyView {
    let is = memo(move || is.get());
    (move || is.get().then(|| children())).into_any()
}
