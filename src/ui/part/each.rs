//! A keyed list. Does what `For` of Leptos does with one type for all lists: each type of its own costs about three
//! kilobytes of page.

use leptos::prelude::*;
use std::sync::Arc;

/// What tells an item from its siblings, and from itself after a change that must show.
pub(in crate::ui) type Key = (u64, u64);

#[derive(Clone)]
struct Row {
    key: Key,
    view: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

/// One view per item; a view stays in place while its key does.
#[component]
pub(in crate::ui) fn Each<T>(
    /// The items in their order.
    items: Memo<Vec<T>>,
    /// The key of an item; no two are the same.
    key: fn(&T) -> Key,
    /// The view of an item.
    view: impl Fn(T) -> AnyView + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let row = move |item: &T| {
        let (key, item, view) = (key(item), item.clone(), view.clone());
        Row { key, view: Arc::new(move || view(item.clone())) }
    };
    rows(Signal::derive(move || items.with(|items| items.iter().map(&row).collect())))
}

fn rows(rows: Signal<Vec<Row>>) -> AnyView {
    html! { <For each=move || rows.get() key=|row| row.key let(row)>{(row.view)()}</For> }.into_any()
}
