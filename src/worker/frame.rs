//! A message on the wire: `[bytes, files]`, where `bytes` is the encoded request or event and `files` the handles beside
//! it (structured clone copies no content).

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// Packs a message.
pub fn pack(bytes: &[u8], files: &Array) -> JsValue {
    Array::of2(&Uint8Array::from(bytes), files).into()
}

/// Unpacks a message; `None` if it is not one of ours.
pub fn unpack(message: &JsValue) -> Option<(Vec<u8>, Array)> {
    let parts = message.dyn_ref::<Array>()?;
    let bytes = parts.get(0).dyn_into::<Uint8Array>().ok()?;
    let files = parts.get(1).dyn_into::<Array>().ok()?;
    Some((bytes.to_vec(), files))
}
