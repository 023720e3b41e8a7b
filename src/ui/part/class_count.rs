//! Classes of data with a number each, as list items. Knows no order of its own.

use super::each::each;
use crate::model::DataClass;
use crate::model::words::number;
use crate::ui::follow::Answer;
use crate::ui::plain::{el, say, words_of};
use leptos::prelude::*;

/// One item per class, with the number of its values.
pub(in crate::ui) fn class_counts(counts: Answer<Vec<(DataClass, u64)>>) -> Vec<AnyView> {
    let item = |(class, n_values): &(DataClass, u64)| {
        el("li", &[], vec![words_of(class.label()), words_of(" "), say("b", &[], number(*n_values))])
    };
    vec![each(counts, |(class, n_values)| (*class as u64, *n_values), item)]
}
