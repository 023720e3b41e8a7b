//! Classes of data with a number each, as list items. Knows no order of its own.

use super::each::Each;
use crate::model::DataClass;
use crate::model::words::number;
use leptos::prelude::*;

/// One item per class.
#[component]
pub(in crate::ui) fn ClassCounts(
    /// The classes in their order, with the number of values.
    counts: Memo<Vec<(DataClass, u64)>>,
) -> impl IntoView {
    let item = |(class, n_values): (DataClass, u64)| {
        html! { <li>{class.label()} " " <b>{number(n_values)}</b></li> }.into_any()
    };
    html! { <Each items=counts key=|(class, n_values)| (*class as u64, *n_values) view=item/> }
}
