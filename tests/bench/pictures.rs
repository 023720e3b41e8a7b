//! How long a drawing of a million points takes: the worker's part, from the bytes of a file to the few points that are left,
//! and the page's, from these to shapes. Beside the worker's time stands that of reading the same file for a drawing that it
//! does not hold: what is left is taking the points and thinning them out. Prints a table. Natively.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

// All of the pictures but their view is pure; what only the view or a test uses is not used here.
#[path = "../../src/ui/chart/mod.rs"]
#[allow(dead_code, unused_imports)]
mod chart;
mod dice;
mod yardstick;

use dice::Dice;
use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Source};
use spillcheck::model::{self, DataClass, Drawable, Drawing};
use std::fmt::Write;
use std::hint::black_box;
use std::io::Cursor;
use yardstick::best;

const N_POINTS: u32 = 1_000_000;
const ROUNDS: u32 = 15;
/// Times that the quick part is done for one measurement.
const SHAPES: u32 = 200;

fn main() {
    println!(
        "| {N_POINTS} points, processor time, best of {ROUNDS} | read and drawn ms | read alone ms | taken and thinned ms | shapes ms | both ms |"
    );
    println!("|---|---|---|---|---|---|");
    row("a curve: weight by the minute", &weights(), Drawable::Curve(DataClass::Weight), &|drawing| {
        chart::curve(drawing, 1).is_some()
    });
    row("places: ways of five years", &walks(), Drawable::Places, &|drawing| chart::places(drawing).is_some());
}

fn row(name: &str, file: &str, what: Drawable, picture: &dyn Fn(&Drawing) -> bool) {
    let drawing = draw(file, what).unwrap();
    let (Drawing::Curve { n, .. } | Drawing::Places { n, .. }) = &drawing;
    assert_eq!(*n, u64::from(N_POINTS));
    // In turns: what slows the machine down for a while slows both.
    let (mut with_ms, mut without_ms) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..ROUNDS {
        with_ms = with_ms.min(best(1, || _ = black_box(draw(file, what))) * 1e3);
        let without = best(1, || assert!(draw(file, Drawable::Curve(DataClass::Glucose)).is_none()));
        without_ms = without_ms.min(without * 1e3);
    }
    let shapes = || (0..SHAPES).for_each(|_| assert!(picture(black_box(&drawing))));
    let shapes_ms = best(ROUNDS, shapes) * 1e3 / f64::from(SHAPES);
    let thinned_ms = (with_ms - without_ms).max(0.0);
    println!(
        "| {name} | {with_ms:.0} | {without_ms:.0} | {thinned_ms:.0} | {shapes_ms:.2} | {:.0} |",
        thinned_ms + shapes_ms
    );
}

/// What the worker does when a drawing is asked for.
fn draw(file: &str, what: Drawable) -> Option<Drawing> {
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    let size = file.len() as u64;
    engine::draw([Source { name: "export.csv".to_owned(), size, reader: Box::new(Cursor::new(file)) }], &means, what)
}

/// A scale that is stood on all the time, and at times by somebody else.
fn weights() -> String {
    let mut dice = Dice(7);
    let mut file = String::from("date,weight_kg\n");
    for minute in 0..N_POINTS {
        let weight = if dice.once_in(1_000) { 24.0 } else { dice.between((68.0, 74.0)) };
        writeln!(file, "{},{weight:.1}", time(minute)).unwrap();
    }
    file
}

/// Steps of some metres, and every now and then a start somewhere else.
fn walks() -> String {
    let mut dice = Dice(9);
    let mut file = String::from("date,latitude,longitude\n");
    let (mut latitude, mut longitude) = (52.5, 13.4);
    for minute in 0..N_POINTS {
        if dice.once_in(500) {
            latitude = dice.between((52.3, 52.7));
            longitude = dice.between((13.1, 13.7));
        }
        latitude += dice.between((-4e-4, 4e-4));
        longitude += dice.between((-6e-4, 6e-4));
        writeln!(file, "{},{latitude:.6},{longitude:.6}", time(minute)).unwrap();
    }
    file
}

/// Minutes after the beginning of 2024, in months of 28 days.
fn time(minute: u32) -> String {
    let days = minute / 1_440;
    let (year, month, day) = (2024 + days / 336, days / 28 % 12 + 1, days % 28 + 1);
    format!("{year}-{month:02}-{day:02} {:02}:{:02}:00", minute / 60 % 24, minute % 60)
}
