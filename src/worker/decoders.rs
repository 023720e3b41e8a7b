//! Decoders of the browser: `TextDecoder` has the tables of every old encoding, so that the worker need not carry them.

use crate::engine::charset::{Decode, Decoders, Encoding};
use crate::leak::Compose;
use web_sys::{TextDecodeOptions, TextDecoder};

/// Composes accents as the browser does.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserCompose;

impl Compose for BrowserCompose {
    fn nfc(&self, text: &str) -> String {
        js_sys::JsString::from(text).normalize("NFC").into()
    }
}

/// What the browser can decode.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserDecoders;

impl Decoders for BrowserDecoders {
    fn decoder(&self, encoding: Encoding) -> Option<Box<dyn Decode>> {
        let decoder = TextDecoder::new_with_label(encoding.label()).ok()?;
        Some(Box::new(BrowserDecoder(decoder)))
    }

    fn composed(&self, text: &str) -> String {
        BrowserCompose.nfc(text)
    }
}

struct BrowserDecoder(TextDecoder);

impl Decode for BrowserDecoder {
    fn decode(&mut self, bytes: &[u8], is_last: bool, text: &mut String) {
        let options = TextDecodeOptions::new();
        options.set_stream(!is_last);
        // It is not fatal, so it cannot fail; what is malformed arrives as U+FFFD.
        if let Ok(decoded) = self.0.decode_with_u8_array_and_options(bytes, &options) {
            text.push_str(&decoded);
        }
    }
}
