//! Values that follow the session. Each takes a closure and forgets its type: every type of its own that reaches Leptos
//! costs about a kilobyte of page (measured with a release build, 2026-11).

use leptos::prelude::*;

/// An answer that is worked out anew when what it rests on changes, and passed on only when it differs.
pub(super) fn memo<T>(answer: impl Fn() -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    erased(Box::new(answer))
}

fn erased<T>(answer: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| answer())
}

/// Text.
pub(super) fn text(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(text)
}

/// A word of ours as the value of an attribute; no attribute without it.
pub(super) fn word(word: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Signal<Option<&'static str>> {
    Signal::derive(word)
}
