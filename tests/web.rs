//! What only a browser can tell of the library: its behavior as wasm, with 32-bit `usize`. Run by `make test` in Chromium.
//! Must not repeat what native tests say already, and never touches the network.
#![cfg(target_arch = "wasm32")]

use spillcheck::protocol::{self, JobId, Request};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[track_caller]
fn check(bytes: &[u8], expected: Option<Request>) {
    assert_eq!(protocol::decode::<Request>(bytes), expected);
}

#[wasm_bindgen_test]
fn a_request_survives_the_way_through_bytes() {
    let request = Request::Open { job: JobId(u32::MAX), paths: vec!["räume/küche.json".into(), String::new()] };
    check(&protocol::encode(&request).unwrap_or_default(), Some(request));
}

#[wasm_bindgen_test]
fn a_length_beyond_the_memory_of_wasm_is_no_message() {
    // Open, job 1, and a list that claims 2^32 + 1 paths.
    check(&[0, 1, 0x81, 0x80, 0x80, 0x80, 0x10], None);
    check(&[0, 1, 0xff, 0xff, 0xff, 0xff, 0x0f], None);
}
