//! Words of some fifty languages, a text per class, each language behind its tag. Constants only.
//!
//! Written down from everyday use of the languages, as apps of scales, watches, blood-pressure meters and forms show them,
//! and looked over beside human translations that are free to read: data classes of Firefox Monitor
//! (`mozilla/blurts-server`, `locales/hu`), openScale (`oliexdev/openScale`, `values-sl`, `values-tr`), Gadgetbridge
//! (`values-uk`), all 2026-11. Single words and terms; no sentences, and nothing of lists that somebody else redacts by.
//!
//! `~` marks a stem (see [`super::Words`]). What is left out on purpose: words that say as much of a machine as of a body
//! (`saturation` of a colour, `tension` of a current, `intake` of air), one-letter and two-letter words, and nominatives
//! that are an everyday word of another language (`und`, `son`, `san`). What is left out for its size: phrases that
//! hold another of their class, and beyond de, fr, es, it, nl, pt, pl, zh all but the words that are met first.

mod account;
mod activity;
mod body;
mod context;
mod person;
mod record;

pub use account::PHRASES as ACCOUNT;
pub use activity::PHRASES as ACTIVITY;
pub use body::PHRASES as BODY;
pub use context::{COMPOUNDING, FILLER, LEADING, NEUTRAL, SAME, TWINS};
pub use person::PHRASES as PERSON;
pub use record::PHRASES as RECORD;
