//! Classes of data with a number each, as list items. Knows no order of its own.

use crate::model::DataClass;
use crate::ui::words::number;
use leptos::prelude::*;

/// One item per class.
#[component]
pub(in crate::ui) fn ClassCounts(
    /// The classes in their order, with the number of values.
    counts: Memo<Vec<(DataClass, u64)>>,
) -> impl IntoView {
    html! {
        <For each=move || counts.get() key=|count| *count let((class, n_values))>
            <li>{class.label()} " " <b>{number(n_values)}</b></li>
        </For>
    }
}
