//! What only a browser can tell of the library: its behavior as wasm, with 32-bit `usize`. Run by `make test` in Chromium.
//! Must not repeat what native tests say already, and never touches the network.
#![cfg(target_arch = "wasm32")]

use spillcheck::protocol::{self, JobId, Request};
use wasm_bindgen::UnwrapThrowExt;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[track_caller]
fn check(bytes: &[u8], expected: Option<Request>) {
    assert_eq!(protocol::decode::<Request>(bytes), expected);
}

#[wasm_bindgen_test]
fn a_request_survives_the_way_through_bytes() {
    let paths = vec!["räume/küche.json".into(), String::new()];
    let request = Request::Open { job: JobId(u32::MAX), paths, password: None, salt: None };
    check(&protocol::encode(&request).unwrap_or_default(), Some(request));
}

#[wasm_bindgen_test]
fn a_length_beyond_the_memory_of_wasm_is_no_message() {
    // Open, job 1, and a list that claims 2^32 + 1 paths.
    check(&[0, 1, 0x81, 0x80, 0x80, 0x80, 0x10], None);
    check(&[0, 1, 0xff, 0xff, 0xff, 0xff, 0x0f], None);
}

/// Lets the page's tasks run: views follow their signals in the next turn of the browser.
async fn a_moment() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap_throw()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50)
            .unwrap_throw();
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap_throw();
}

fn one(selector: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.query_selector(selector).ok()?
}

fn go_to(fragment: &str) {
    web_sys::window().unwrap_throw().location().set_hash(fragment).unwrap_throw();
}

/// Without a boot script nothing is locked; the page must say so and take no file.
#[wasm_bindgen_test]
async fn an_unlocked_page_takes_no_file_and_every_place_can_be_reached() {
    spillcheck::ui::mount();
    a_moment().await;
    assert!(one("[data-seal=failed]").is_some(), "a missing lock is a failed lock");
    assert!(one("[data-seal=sealed]").is_none());
    for control in ["#import-files", "#import-folder", "[data-action=open-sample]"] {
        assert!(one(&format!("{control}[disabled]")).is_some(), "{control} takes nothing");
    }
    for (place, selector) in [("report", "main h1"), ("proof", "main h1"), ("open", "#import-files")] {
        go_to(place);
        a_moment().await;
        assert!(one(selector).is_some(), "{place} is there");
        assert!(one(&format!("[data-nav={place}]")).is_some());
        assert_eq!(one("h1").map(|heading| heading.text_content().unwrap_or_default().is_empty()), Some(false));
    }
    let words = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body());
    let words = words.and_then(|body| body.text_content()).unwrap_or_default().to_lowercase();
    assert!(!words.contains("you are safe"));
}
