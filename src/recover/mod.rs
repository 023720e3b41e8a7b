//! Recovering: what is known of a household in, a plan in the right order out; progress, letters and deadlines.
//! Touches no browser, clock, network or global state; today is handed in. Believes what a person says and calls it no more.
//! What the steps are, and why we think so, stands in `catalog::guide`.

pub mod age;
pub mod day;
mod facts;
mod household;
mod book;
mod run;
mod plan;
mod warn;
pub mod record;
pub mod wifi;
pub mod law;
pub mod letter;
pub mod deadline;
pub mod calendar;
mod value;

pub use book::{Book, Line};
pub use facts::Facts;
pub use household::{Answers, Household, Stay};
pub use plan::{Plan, Planned, Tally, done_in_vain};
pub use run::{Act, Kept, Mark, Run, StepState};
pub use warn::{Warning, warnings};
