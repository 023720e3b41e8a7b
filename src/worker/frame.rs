//! A message on the wire: `[bytes, handles]`, where `bytes` is the encoded request or event and `handles` the files and
//! ports beside it (structured clone copies no content; ports have to be listed for transfer as well).

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// Packs a message.
pub fn pack(bytes: &[u8], handles: &Array) -> JsValue {
    Array::of2(&Uint8Array::from(bytes), handles).into()
}

/// Unpacks a message; `None` if it is not one of ours.
pub fn unpack(message: &JsValue) -> Option<(Vec<u8>, Array)> {
    let parts = message.dyn_ref::<Array>()?;
    let bytes = parts.get(0).dyn_into::<Uint8Array>().ok()?;
    let handles = parts.get(1).dyn_into::<Array>().ok()?;
    Some((bytes.to_vec(), handles))
}
