//! The few drawings: plain SVG elements in the color of the text, hidden from screen readers. Always beside words.

use leptos::prelude::*;

/// The mark: a waterline with a drop above it.
#[component]
pub(super) fn MarkIcon() -> impl IntoView {
    html! {
        <svg class="icon mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M16 3c3.6 4.7 5.4 7.9 5.4 10.3a5.4 5.4 0 0 1-10.8 0C10.6 10.9 12.4 7.7 16 3z" fill="currentColor"></path>
            <path
                d="M3 23c2.2 0 2.2-2 4.4-2s2.2 2 4.3 2 2.2-2 4.3-2 2.2 2 4.3 2 2.2-2 4.3-2 2.2 2 4.4 2M7 28.5h18"
                fill="none"
                stroke="currentColor"
                stroke-width="2"
                stroke-linecap="round"
            ></path>
        </svg>
    }
}

/// A padlock, shut or open.
#[component]
pub(super) fn LockIcon(
    /// Whether it is drawn shut.
    is_shut: bool,
) -> impl IntoView {
    let shackle = if is_shut { "M8 11V7.5a4 4 0 0 1 8 0V11" } else { "M8 11V7.5a4 4 0 0 1 7.7-1.5" };
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=shackle fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path>
            <rect x="5" y="11" width="14" height="9" rx="2" fill="currentColor"></rect>
        </svg>
    }
}

/// A sheet that goes into a tray.
#[component]
pub(super) fn TrayIcon() -> impl IntoView {
    html! {
        <svg class="icon tray" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path
                d="M24 6v22M15.5 19.5 24 28l8.5-8.5M7 31v7a4 4 0 0 0 4 4h26a4 4 0 0 0 4-4v-7"
                fill="none"
                stroke="currentColor"
                stroke-width="2.5"
                stroke-linecap="round"
                stroke-linejoin="round"
            ></path>
        </svg>
    }
}
