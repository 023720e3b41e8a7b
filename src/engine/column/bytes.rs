//! Keys that a program wrote as a list of numbers, one byte a value: `"network_key": [70, 69, 160, …]`. One alone says nothing.

use super::{Column, Desk, Meaning};
use crate::engine::gate;
use crate::engine::tally::How;
use crate::model::{Confidence, Whose};
use std::fmt::Write;

/// Bytes of the shortest key that radios and locks have (AES-128); longer ones are twice that.
const KEY_BYTES: usize = 16;

/// Bytes in a row, if the column may hold such keys.
#[derive(Default)]
pub(super) struct Run(Option<Vec<u8>>);

impl Run {
    #[inline]
    pub(super) fn is_open(&self) -> bool {
        self.0.is_some()
    }
}

impl Column {
    /// Says that the values are elements of lists: those of a list under the name of a key may be its bytes.
    pub(in crate::engine) fn expect_elements(&mut self) {
        let may_be = matches!(self.meaning, Meaning::Key(claim) if !claim.is_drawn && gate::may_be_bytes(claim.class));
        self.run = Run(may_be.then(Vec::new));
    }

    /// Takes a value that may be one byte of a key; `false`: it is none.
    pub(super) fn take_byte(&mut self, written: &[u8], whose: Whose, desk: &mut Desk<'_>) -> bool {
        let byte = std::str::from_utf8(written).ok().and_then(|text| text.parse::<u8>().ok());
        let Some(run) = self.run.0.as_mut() else { return false };
        let Some(byte) = byte else {
            run.clear();
            return false;
        };
        run.push(byte);
        self.n_misfits += 1;
        if run.len() == KEY_BYTES {
            let text = joined(&std::mem::take(run));
            if let Some(claimed) = self.claim()
                && let Some(shape) = gate::fit(claimed.class, &text).shape()
            {
                self.n_misfits = self.n_misfits.saturating_sub(KEY_BYTES as u64);
                self.forget();
                self.tally(claimed.class, How::Key, Some(shape), Confidence::Likely, whose, &text, desk);
            }
        }
        true
    }
}

fn joined(bytes: &[u8]) -> String {
    bytes.iter().enumerate().fold(String::with_capacity(4 * KEY_BYTES), |mut text, (idx, byte)| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{}{byte}", if idx == 0 { "" } else { "," });
        text
    })
}
