//! Long paths that may break after each slash, so that they fit a phone. The text stays as it is.

use leptos::prelude::*;

/// The masked path of a field or a file with places to break.
pub(super) fn breakable(path: &str) -> impl IntoView + use<> {
    path.split_inclusive('/').map(|part| html! { {part.to_owned()}<wbr/> }).collect_view()
}
