//! Files that the person takes along: made in memory, handed to the browser as a download, let go at once.

use js_sys::Array;
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use std::time::Duration;

/// Hands a text over as a file. A browser that refuses does nothing.
pub(super) fn download(name: &str, kind: &str, text: &str) {
    let _ = try_download(name, kind, text);
}

fn try_download(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    document().body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // Some browsers read the address a moment later.
    set_timeout(move || _ = Url::revoke_object_url(&address), Duration::from_secs(10));
    Some(())
}
