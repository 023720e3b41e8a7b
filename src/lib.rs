//! Spillcheck: what of yours would spill if a device vendor were breached.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)
)]

pub mod catalog;
pub mod engine;
pub mod model;
pub mod protocol;
pub mod session;
#[cfg(feature = "app")]
pub mod ui;
