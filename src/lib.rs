//! Spillcheck: what of yours would spill if a device vendor were breached, found out on your own machine.
//!
//! # The map
//!
//! One package, four binaries, features off by default: plain `cargo test` is the engine alone.
//!
//! | binary | feature | what it is |
//! |---|---|---|
//! | `src/main.rs` | `app` | the page |
//! | `src/bin/worker.rs` | `worker` | the engine in a web worker, which keeps the raw values of its job |
//! | `src/bin/checker.rs` | `worker` | the leak check in web workers, which borrow what they look for |
//! | `src/bin/spillcheck.rs` | `cli` | the same engine and leak check at the command line |
//!
//! Beside them, `.ci/guide_pages` writes the static pages `guide/*.html` out of the catalog while the site is built. They
//! hold no data and run no script, and so they alone may link out.
//!
//! # The arrow
//!
//! ```text
//! model <- catalog <- engine <- leak <- breach <- recover <- report <- protocol <- session <- worker <- ui
//! ```
//!
//! A room mentions only rooms to its left; `breach`, `recover`, `report`, `session` and `ui`
//! never mention `engine` or `leak`.
//! Data travels one way: file -> container -> entry -> format -> field -> detection -> finding -> event -> session -> view.
//! What leak lists are searched for goes from worker to worker, through ports that the page hands out and never reads.
//!
//! | room | what it is | what it must not do |
//! |---|---|---|
//! | [`model`] | the words: plain data | I/O, browser |
//! | [`catalog`] | what is known of vendors and key names, with sources and dates | compute |
//! | [`engine`] | bytes in, findings out | clock, network, global, browser |
//! | [`leak`] | addresses and a leak list in, matches and the proof of a miss out | clock, network, global, browser |
//! | [`breach`] | an incident and findings in, what would spill and what follows out | clock, network, global, browser |
//! | [`recover`] | a household in, its plan, progress and letters out | clock, network, global, browser |
//! | [`report`] | the masked model in, files to take away out | clock, network, global, browser |
//! | [`protocol`] | what page and worker say to each other | anything else |
//! | [`session`] | the state of the page; changes only in `Session::apply` | bytes, formats |
//! | `worker` | the hatch: `client` in the page, `host` and `checker` in the workers | judge |
//! | `ui` | the rooms that a person sees | bytes, formats, a provider by name |
//!
//! # The invariants
//!
//! 1. Nothing leaves the page: the seal of `public/boot.js`, a check of `dist/`, an end-to-end run with a planted token.
//! 2. Engine, leak check and recovery touch no browser, clock, network, global: they build without features;
//!    `tests/architecture.rs`.
//! 3. A room mentions only rooms to its left: `tests/architecture.rs`.
//! 4. Only [`model::Masked`] is printable. Raw values live in the worker and die with it; they have no `Debug`,
//!    `Display`, `Serialize`. The one exception is what the person asks for: `Request::Reveal`, one value at a time; a
//!    password is never given out (`model::DataClass::is_never_shown`). A curve of body metrics and a plot of places hold
//!    measured values too; they are made only when asked for (`model::Drawing`). That two exports of a visit hold the same
//!    value is told by prints under a salt of the visit (`model::Fingerprint`), which are in no report and not printable.
//! 5. A scan never fails as a whole: every entry ends with an outcome, within `Limits`: `tests/hostile.rs`.
//! 6. No read asks for a whole export or list: test sources refuse requests above 16 MiB.
//! 7. Absent is not failed; empty is not failed; "nothing found" and "not in this list" are never derived from what was not
//!    read.
//! 8. What we know of a provider stands in its one file, with source and date; a test walks the registry.
//! 9. Page state changes only in `Session::apply`, a pure function tested natively.
//! 10. A panic costs one job, never the page: one worker per job.
//! 11. What finds personal data is measured: `tests/detect.rs` holds 33,795 labelled rows, half of them traps, against a floor
//!     for each group. A rule that makes it worse does not pass.
//! 12. Nothing is stored, but the progress of a recovery if the person says so: ids, states and days (`recover::record`),
//!     written by `ui::keep` alone: `tests/architecture.rs`.
//! 13. The page holds no link outside; those stand on the static pages of `guide/`, which hold no data and run no script.
//! 14. What is made to be passed on to strangers, the structure of an export, holds no value and no word that was not known
//!     before: `tests/structure.rs`.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::print_stdout,
        clippy::needless_raw_string_hashes,
        clippy::needless_pass_by_value
    )
)]

pub mod model;
pub mod catalog;
pub mod engine;
pub mod leak;
pub mod breach;
pub mod recover;
pub mod report;
pub mod protocol;
pub mod session;
#[cfg(any(feature = "app", feature = "worker"))]
pub mod worker;
#[cfg(feature = "app")]
pub mod ui;
// What of the page is pure is tested with the engine, without a browser and without Leptos; `tests/architecture.rs` sees that
// no test of `ui` stands elsewhere, where nobody would run it.
#[cfg(all(test, not(feature = "app")))]
// What only the views use.
#[allow(dead_code, unused_imports)]
mod ui {
    mod address;
    mod chart;
    mod exit;
}
