//! What is often said and is wrong, and what comes only when everything else failed.

use super::Desk;
use crate::catalog::guide::{LAST_RUNG, MYTHS};
use crate::recover::words::{self, fill};
use crate::ui::part::claim::claim;
use crate::ui::plain::{el, fold, live, say, several, words_of};
use leptos::prelude::*;

/// Two folds.
pub(in crate::ui) fn myths(desk: Desk) -> AnyView {
    let vendor = desk.vendor();
    live(move || {
        let vendor = vendor.get();
        let myths = MYTHS.iter().flat_map(|(wrong, known)| {
            let known = vec![
                words_of(format!("{} ", fill(known.text, vendor))),
                say("span", &[("class", "quiet")], words::ground(&known.ground)),
            ];
            [say("dt", &[], fill(wrong, vendor)), el("dd", &[], known)]
        });
        let last = el("ol", &[("class", "steps")], LAST_RUNG.iter().map(|last| claim(last, vendor)).collect());
        several(vec![
            fold("", "What is often said, and is wrong", vec![el("dl", &[("class", "legend myths")], myths.collect())]),
            fold("", "What comes last, if it comes at all", vec![last]),
        ])
    })
}
