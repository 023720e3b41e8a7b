//! The few drawings: plain SVG elements in the color of the text, hidden from screen readers. Always beside words.

use crate::ui::plain::{Fixed, fixed};
use leptos::prelude::*;
use leptos::svg;

/// The mark: a waterline with a drop above it.
pub(super) fn mark() -> AnyView {
    drawing(
        "icon mark",
        "0 0 32 32",
        vec![
            path(&[
                ("d", "M16 3c3.6 4.7 5.4 7.9 5.4 10.3a5.4 5.4 0 0 1-10.8 0C10.6 10.9 12.4 7.7 16 3z"),
                ("fill", "currentColor"),
            ]),
            line(
                "2",
                "M3 23c2.2 0 2.2-2 4.4-2s2.2 2 4.3 2 2.2-2 4.3-2 2.2 2 4.3 2 2.2-2 4.3-2 2.2 2 4.4 2M7 28.5h18",
                &[],
            ),
        ],
    )
}

/// A padlock, shut or open.
pub(super) fn lock(is_shut: bool) -> AnyView {
    let shackle = if is_shut { "M8 11V7.5a4 4 0 0 1 8 0V11" } else { "M8 11V7.5a4 4 0 0 1 7.7-1.5" };
    let body = [("x", "5"), ("y", "11"), ("width", "14"), ("height", "9"), ("rx", "2"), ("fill", "currentColor")];
    let body = svg::rect().add_any_attr(fixed(&body)).into_any();
    drawing("icon", "0 0 24 24", vec![line("2", shackle, &[]), body])
}

/// A sheet that goes into a tray.
pub(super) fn tray() -> AnyView {
    let sheet = line(
        "2.5",
        "M24 6v22M15.5 19.5 24 28l8.5-8.5M7 31v7a4 4 0 0 0 4 4h26a4 4 0 0 0 4-4v-7",
        &[("stroke-linejoin", "round")],
    );
    drawing("icon tray", "0 0 48 48", vec![sheet])
}

fn drawing(class: &str, view_box: &str, shapes: Vec<AnyView>) -> AnyView {
    let attributes = [("class", class), ("viewBox", view_box), ("aria-hidden", "true"), ("focusable", "false")];
    svg::svg().add_any_attr(fixed(&attributes)).child(shapes).into_any()
}

fn line(width: &str, path_data: &str, more: Fixed<'_>) -> AnyView {
    let mut attributes = vec![
        ("d", path_data),
        ("fill", "none"),
        ("stroke", "currentColor"),
        ("stroke-width", width),
        ("stroke-linecap", "round"),
    ];
    attributes.extend_from_slice(more);
    path(&attributes)
}

fn path(attributes: Fixed<'_>) -> AnyView {
    svg::path().add_any_attr(fixed(attributes)).into_any()
}
