//! Decoders for the command line and the tests: `encoding_rs`. No part of any wasm.

use super::encoding::{Decode, Decoders, Encoding};

/// All decoders of the WHATWG Encoding Standard.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeDecoders;

impl Decoders for NativeDecoders {
    fn decoder(&self, encoding: Encoding) -> Option<Box<dyn Decode>> {
        let known = encoding_rs::Encoding::for_label(encoding.label().as_bytes())?;
        Some(Box::new(NativeDecoder(known.new_decoder_without_bom_handling())))
    }

    fn composed(&self, text: &str) -> String {
        unicode_normalization::UnicodeNormalization::nfc(text).collect()
    }
}

struct NativeDecoder(encoding_rs::Decoder);

impl Decode for NativeDecoder {
    fn decode(&mut self, bytes: &[u8], is_last: bool, text: &mut String) {
        let mut rest = bytes;
        loop {
            text.reserve(rest.len().max(16));
            let (result, n_taken, _) = self.0.decode_to_string(rest, text, is_last);
            rest = rest.get(n_taken..).unwrap_or_default();
            if result == encoding_rs::CoderResult::InputEmpty {
                return;
            }
        }
    }
}
