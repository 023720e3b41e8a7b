//! Long paths that may break after each slash, so that they fit a phone. The text stays as it is.

use crate::ui::plain::{el, words_of};
use leptos::prelude::*;

/// The masked path of a field or a file with places to break.
pub(in crate::ui) fn breakable(path: &str) -> Vec<AnyView> {
    path.split_inclusive('/').flat_map(|part| [words_of(part.to_owned()), el("wbr", &[], Vec::new())]).collect()
}
