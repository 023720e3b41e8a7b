//! A keyed list. Does what `For` of Leptos does with one type for all lists: each type of its own costs about three
//! kilobytes of page.

use crate::ui::follow::Answer;
use crate::ui::plain::Tells;
use leptos::prelude::*;
use std::sync::Arc;

/// What tells an item from its siblings, and from itself after a change that must show.
pub(in crate::ui) type Key = (u64, u64);

#[derive(Clone)]
struct Row {
    key: Key,
    view: Arc<dyn Tells<AnyView>>,
}

/// One view per item, in their order; a view stays in place while its key does. No two keys are the same.
pub(in crate::ui) fn each<T>(
    items: Answer<Vec<T>>,
    key: fn(&T) -> Key,
    view: impl Fn(&T) -> AnyView + Clone + Send + Sync + 'static,
) -> AnyView
where
    T: Clone + Send + Sync + 'static,
{
    let row = move |item: &T| {
        let (key, item, view) = (key(item), item.clone(), view.clone());
        Row { key, view: Arc::new(move || view(&item)) }
    };
    rows(Box::new(move || items.with(|items| items.iter().map(&row).collect())))
}

fn rows(rows: Box<dyn Tells<Vec<Row>>>) -> AnyView {
    For(ForProps::builder()
        .each(move || rows.tell())
        .key(|row: &Row| row.key)
        .children(|row: Row| row.view.tell())
        .build())
    .into_any()
}
