//! The one thing this site ever stores, and only after the person said so: the text of `recover::record`, which holds ids,
//! states and days. A browser that refuses to store is believed.

use leptos::prelude::*;
use leptos::web_sys::Storage;

const KEY: &str = "spillcheck-progress";

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What was kept.
pub(super) fn kept() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Keeps a text in the place of the last one; whether it was kept.
pub(super) fn keep(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Keeps nothing any more.
pub(super) fn wipe() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}
