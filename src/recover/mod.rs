//! Recovering: what is known of a household in, a plan in the right order out; progress, letters and deadlines.
//! Touches no browser, clock, network or global state; today is handed in. Believes what a person says and calls it no more.
//! What the steps are, and why we think so, stands in `catalog::guide`.

mod facts;
mod household;
mod book;
mod run;
mod plan;
mod warn;
pub mod wifi;
pub mod record;
pub mod age;
pub mod words;
pub mod law;
pub mod letter;
mod value;
pub mod deadline;
pub mod calendar;
pub mod day;

pub use book::{Book, Line};
pub use facts::Facts;
pub use household::{Answers, Household, Stay};
pub use plan::{Plan, Planned, Tally, done_in_vain};
pub use run::{Act, Kept, Mark, Run, StepState};
pub use warn::{Warning, warnings};
