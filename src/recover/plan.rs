//! The plan of one household: which steps, in which order, how each stands, how long the rest takes.
//! Steps, facts and marks in; a list out. Pure.

use super::{Book, Facts, Line, Run, StepState};
use crate::model::{EdgeKind, Set};

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Id of the step.
    pub id: &'static str,
    /// How it stands.
    pub state: StepState,
    /// Titles of the steps that it waits for.
    pub waits_for: Vec<&'static str>,
    /// Minutes, rounded up; our own estimate.
    pub minutes: u64,
}

/// The plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The steps that apply, in order.
    pub steps: Vec<Planned>,
    /// Id of the step to do now.
    pub next: Option<&'static str>,
}

/// How far a plan is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Steps that apply.
    pub n_all: u64,
    /// Done, and said to work.
    pub n_checked: u64,
    /// Done, and not checked.
    pub n_unchecked: u64,
    /// Left out.
    pub n_skipped: u64,
    /// Put off or stuck.
    pub n_stuck: u64,
    /// Undone by a later step.
    pub n_redo: u64,
    /// To be done, those to be done again and those stuck included.
    pub n_left: u64,
    /// Minutes for those.
    pub minutes_left: u64,
}

impl Plan {
    /// The plan of a household.
    pub fn of(book: &Book, facts: &Facts, n_devices: u64, run: &Run) -> Self {
        let planned = book.lines().iter().enumerate().map(|line| planned(book, facts, run, line, n_devices));
        let steps = planned.filter(|step| step.state != StepState::Hidden).collect();
        Self { steps, next: run.next(book, facts) }
    }

    /// How a step stands, if it is in the plan.
    pub fn step(&self, id: &str) -> Option<&Planned> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// How far it is.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for step in self.steps.iter().filter(|step| step.state != StepState::NotApplicable) {
            tally.n_all += 1;
            match step.state {
                StepState::DoneChecked => tally.n_checked += 1,
                StepState::DoneUnchecked => tally.n_unchecked += 1,
                StepState::Skipped => tally.n_skipped += 1,
                state => {
                    tally.n_stuck += u64::from(state == StepState::Stuck);
                    tally.n_redo += u64::from(state == StepState::Redo);
                    tally.n_left += 1;
                    tally.minutes_left += step.minutes;
                }
            }
        }
        tally
    }
}

fn planned(book: &Book, facts: &Facts, run: &Run, (place, line): (usize, &Line), n_devices: u64) -> Planned {
    let state = run.state_at(book, facts, place);
    let title = |place: usize| book.lines().get(place).map(|line| line.step.title);
    let waits_for = match state {
        StepState::Locked => run.waits_for(book, facts, place).filter_map(title).collect(),
        _ => Vec::new(),
    };
    let effort = line.step.effort;
    let seconds = u64::from(effort.minutes) * 60 + u64::from(effort.seconds_per_device) * n_devices;
    Planned { id: line.step.id, state, waits_for, minutes: seconds.div_ceil(60) }
}

/// Number of steps done that leaving, or staying, would make pointless: the other side of the edges that conflict.
pub fn done_in_vain(book: &Book, run: &Run, is_leaving: bool) -> usize {
    let conflicts = (0..book.lines().len())
        .flat_map(|place| book.leaving(place))
        .filter(|tie| tie.edge.kind == EdgeKind::Conflicts)
        .map(|tie| if is_leaving { tie.to } else { tie.from });
    let vain: Set<usize> = conflicts.filter(|place| run.is_done(book, *place)).collect();
    vain.len()
}
