//! How long the plan of a household takes: ten linked services, every step in a state of its own. Prints a table.
//! Natively; the page does the same after every press.
#![allow(clippy::print_stdout, clippy::cast_precision_loss, missing_docs)]

use chrono::NaiveDate;
use spillcheck::model::{DataClass, Integration, Link};
use spillcheck::recover::{Act, Answers, Book, Household, Plan, Run};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let began = Instant::now();
    let book = Book::ours();
    let first = began.elapsed();
    let household = Household {
        linked: Integration::ALL.iter().take(10).map(|service| (*service, Link::Seen)).collect(),
        classes: DataClass::ALL.iter().copied().collect(),
        n_devices: Some(24),
        ..Household::default()
    };
    let answers = Answers { happened: Answers::happening("wyze-2019-12"), ..Answers::default() };
    let mut run = Run::default();
    let acts = [Act::Works, Act::Done, Act::Skip, Act::Park, Act::Begin];
    for (line, act) in book.lines().iter().zip(acts.into_iter().cycle()) {
        run.act(book, line.step.id, act, NaiveDate::default());
    }
    let mut times: Vec<f64> = (0..2_000).map(|_| planned(book, &household, &answers, &run)).collect();
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times.get(times.len() * share / 1_000).copied().unwrap_or_default();
    println!("| plan of a household of 10 services, {} steps known | microseconds |", book.lines().len());
    println!("|---|---|");
    println!("| the book of the guide, once | {:.0} |", first.as_secs_f64() * 1e6);
    println!("| facts and plan, median | {:.0} |", at(500));
    println!("| facts and plan, slowest of a thousand | {:.0} |", at(999));
}

fn planned(book: &Book, household: &Household, answers: &Answers, run: &Run) -> f64 {
    let began = Instant::now();
    let facts = answers.facts(household);
    black_box(Plan::of(book, &facts, answers.devices(household), run));
    began.elapsed().as_secs_f64() * 1e6
}
