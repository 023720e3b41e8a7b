//! What one level of encoding hides in a value: text in Base64, JSON inside a cell, the readable form of what the layout
//! claims. Decodes nothing itself, and never looks behind a second level.

use super::{Column, Desk};
use crate::engine::decode::{self, Layer};
use crate::engine::gate::{self, Fit};
use crate::engine::insight::Print;
use crate::engine::tally::{How, cut};
use crate::model::{DataClass, Notation, Shape, Whose};

/// What an encoding was found to hide.
pub(super) enum Behind {
    Nothing,
    /// A value, which was taken.
    Value,
    /// JSON text.
    Fields(String),
}

impl Column {
    /// Looks behind one level of encoding.
    pub(super) fn decode(&mut self, text: &str, whose: Whose, desk: &mut Desk<'_>) -> Behind {
        if text.len() < 8 || self.n_decodings > Self::DECODINGS {
            return Behind::Nothing;
        }
        let Some((layer, decoded)) = decode::once(text) else {
            self.n_decodings += 1;
            return Behind::Nothing;
        };
        self.n_decodings = 0;
        if matches!(layer, Layer::Json | Layer::JwtPart) || decoded.starts_with('{') {
            return Behind::Fields(decoded);
        }
        let how = How::Decoded(layer);
        let mut claimed = None;
        if let Some(claim) = self.claim()
            && let Fit::Tested(shape) | Fit::Plausible(shape) = gate::fit(claim.class, &decoded)
            && !self.last.hits.is_empty()
        {
            // The same value, now readable: the mask should show what its owner knows. A notation has seen to it.
            if self.notation == Notation::Plain {
                self.retell(claim.class, how, shape, &decoded);
            }
            claimed = Some(claim);
        }
        self.judge_by_value(&decoded, claimed, how, whose, desk);
        Behind::Value
    }

    /// Puts the decoded text in the place of the encoded sample.
    fn retell(&mut self, class: DataClass, how: How, shape: Shape, decoded: &str) {
        let hit = self.last.hits.first().and_then(|hit| self.tallies.get_mut(hit.tally));
        if let Some(tally) = hit.filter(|tally| tally.class == class) {
            if tally.how == How::Key {
                tally.how = how;
                tally.shape = Some(shape);
            }
            if let Some(sample) = tally.samples.last_mut() {
                *sample = cut(decoded);
            }
            if let Some(print) = tally.prints.last_mut()
                && let Some(readable) = Print::of(class, decoded)
            {
                *print = readable;
            }
            if let Some(wanted) = tally.wanted.last_mut() {
                decoded.clone_into(wanted);
            }
        }
    }
}
