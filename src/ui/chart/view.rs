//! A picture as elements: title and sentence first, then the drawing, then the same figures as a table behind a fold.
//! Writes no markup as text and no color.

use super::backend::{PX, Shape};
use super::picture::{Grid, Origin, Picture};
use super::sheet::Sketch;
use crate::ui::part::breakable;
use crate::ui::plain::{el, fixed, fold, heads, say, words_of};
use leptos::prelude::*;
use leptos::svg;
use std::fmt::Write;

/// The picture in its frame.
pub(crate) fn figure(picture: &Picture) -> AnyView {
    let caption =
        vec![say("strong", &[], picture.title.as_str()), say("span", &[("class", "quiet")], picture.sentence.as_str())];
    let mut views = vec![el("figcaption", &[], caption)];
    let is_one = picture.sketches.len() == 1;
    let sizes = if is_one { ["sketch", ""] } else { ["sketch narrow", "sketch wide"] };
    views.extend(picture.sketches.iter().zip(sizes).map(|(sketch, class)| drawing(sketch, class, &picture.title)));
    views.push(table(&picture.title, &picture.table));
    if !picture.origins.is_empty() {
        views.push(fold("", "The fields it comes from", vec![origins(&picture.origins)]));
    }
    el("figure", &[("class", "chart")], views)
}

/// A length in pixels.
fn pixels(out: &mut String, tenths: i32) {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / PX.unsigned_abs(), tenths.unsigned_abs() % PX.unsigned_abs());
    // Writing to a text cannot fail.
    let _ = if tenth == 0 { write!(out, "{sign}{whole}") } else { write!(out, "{sign}{whole}.{tenth}") };
}

/// A step of a path: a letter and its lengths.
fn go(out: &mut String, letter: char, lengths: &[i32]) {
    out.push(letter);
    for (idx, length) in lengths.iter().enumerate() {
        if idx > 0 {
            out.push(' ');
        }
        pixels(out, *length);
    }
}

fn length(tenths: i32) -> String {
    let mut out = String::new();
    pixels(&mut out, tenths);
    out
}

/// The drawing; its title names it, and the caption says what it shows.
fn drawing(sketch: &Sketch, class: &'static str, title: &str) -> AnyView {
    let view_box = format!("0 0 {} {}", length(sketch.width), length(sketch.height));
    let attributes = [("class", class), ("viewBox", view_box.as_str()), ("role", "img"), ("aria-label", title)];
    svg::svg().add_any_attr(fixed(&attributes)).child(sketch.shapes.iter().map(element).collect::<Vec<_>>()).into_any()
}

fn element(shape: &Shape) -> AnyView {
    let mut path = String::new();
    let (tone, is_filled) = match shape {
        Shape::Words { tone, at: (x, y), anchor, words } => {
            let (x, y) = (length(*x), length(*y));
            let attributes = [("x", &*x), ("y", &*y), ("text-anchor", anchor.as_str()), ("data-tone", tone.as_str())];
            return svg::text().add_any_attr(fixed(&attributes)).child(words.clone()).into_any();
        }
        Shape::Boxes { tone, is_filled, boxes } => {
            for [left, top, width, height] in boxes {
                go(&mut path, 'M', &[*left, *top]);
                go(&mut path, 'h', &[*width]);
                go(&mut path, 'v', &[*height]);
                go(&mut path, 'h', &[-width]);
                path.push('z');
            }
            (tone, *is_filled)
        }
        Shape::Dots { tone, is_filled, dots } => {
            for [x, y, radius] in dots {
                go(&mut path, 'M', &[x - radius, *y]);
                go(&mut path, 'a', &[*radius, *radius, 0, PX, 0, radius * 2, 0]);
                go(&mut path, 'a', &[*radius, *radius, 0, PX, 0, radius * -2, 0]);
            }
            (tone, *is_filled)
        }
        Shape::Lines { tone, lines } => {
            for points in lines {
                for (idx, (x, y)) in points.iter().enumerate() {
                    go(&mut path, if idx == 0 { 'M' } else { 'L' }, &[*x, *y]);
                }
            }
            (tone, false)
        }
    };
    let attributes =
        [("d", path.as_str()), ("data-tone", tone.as_str()), ("data-filled", if is_filled { "yes" } else { "no" })];
    svg::path().add_any_attr(fixed(&attributes)).into_any()
}

/// The fields that the figures were read from.
fn origins(all: &[Origin]) -> AnyView {
    let item = |origin: &Origin| {
        let mut views = vec![words_of(if origin.of.is_empty() { String::new() } else { format!("{}: ", origin.of) })];
        for (idx, path) in origin.fields.first.iter().enumerate() {
            views.push(words_of(if idx > 0 { ", " } else { "" }));
            views.push(el("code", &[], breakable(path.as_str())));
        }
        views.push(words_of(if origin.fields.has_more { ", and others." } else { "." }));
        el("li", &[], views)
    };
    el("ul", &[("data-origins", "")], all.iter().map(item).collect())
}

/// The figures behind a fold.
fn table(title: &str, grid: &Grid) -> AnyView {
    let class = |idx: usize| if idx == 0 { "" } else { "numeric" };
    let columns: Vec<_> = grid.heads.iter().enumerate().map(|(idx, head)| (class(idx), *head)).collect();
    let cell = |(idx, words): (usize, &String)| match idx {
        0 => say("th", &[("scope", "row")], words.as_str()),
        _ => say("td", &[("class", "numeric")], words.as_str()),
    };
    let rows = grid.rows.iter().map(|row| el("tr", &[], row.iter().enumerate().map(cell).collect()));
    let caption = say("caption", &[("class", "visually-hidden")], title);
    let table = el("table", &[], vec![caption, heads(&columns), el("tbody", &[], rows.collect())]);
    let scroll = [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", title)];
    fold("", "The same as a table", vec![el("div", &scroll, vec![table])])
}
