//! Shows something while a condition holds. Unlike `live`, it leaves the view in place while the answer stays the same.

use crate::ui::follow::{Answer, memo};
use crate::ui::plain::{Tells, live, nothing};
use leptos::prelude::*;

/// The view while the condition holds, made anew each time it begins to.
pub(in crate::ui) fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    shown(memo(condition), Box::new(view))
}

fn shown(holds: Answer<bool>, view: Box<dyn Tells<AnyView>>) -> AnyView {
    live(move || if holds.get() { untrack(|| view.tell()) } else { nothing() })
}
