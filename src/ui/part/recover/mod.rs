//! The parts of the recovery: the three questions, what is linked, the steps, the network at home, the progress.

mod directory;
mod happened;
mod have;
mod interview;
mod myth;
mod progress;
mod step;
mod steps;
mod wifi;

pub(in crate::ui) use have::have;
pub(in crate::ui) use interview::interview;
pub(in crate::ui) use myth::myths;
pub(in crate::ui) use progress::progress;
pub(in crate::ui) use steps::steps;

use crate::session::Course;
use crate::ui::address::Place;
use crate::ui::follow::Answer;
use crate::ui::place::go_inside;
use crate::ui::state::Visit;
use leptos::prelude::*;

/// What every part of the recovery gets.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Desk {
    visit: Visit,
    course: Answer<Course>,
    /// Id of the step that is open, or nothing.
    open: Answer<String>,
}

impl Desk {
    /// The desk of a visit, with the open step as the address says.
    pub(in crate::ui) fn new(visit: Visit, open: Answer<String>) -> Self {
        Self { visit, course: visit.ask(crate::session::Session::course), open }
    }

    /// An answer that follows the course.
    fn ask<T>(self, question: impl Fn(&Course) -> T + Send + Sync + 'static) -> Answer<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.course.ask(question)
    }

    /// An answer of this moment.
    fn ask_now<T>(self, question: impl FnOnce(&Course) -> T) -> T {
        untrack(|| self.course.with(question))
    }

    /// Name of the vendor it is about, or words that stand for it.
    fn vendor(self) -> Answer<&'static str> {
        self.ask(Course::vendor_name)
    }

    /// Opens the step that is to be done now.
    fn go_on(self) {
        if let Some(next) = self.ask_now(|course| course.plan.next) {
            go_inside(Place::Recover, next);
        }
    }
}
