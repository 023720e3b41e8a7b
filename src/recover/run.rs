//! What a person has done of the plan, and what each step's state is because of it. A step that a later one undoes turns to
//! *redo*; nothing is ever a dead end, for everything can be skipped, called not applicable, or parked.
//! Believes what the person says and calls it no more than that. States: the guide's own model, kept as `data-state`.

use super::{Book, Facts};
use crate::model::{EdgeKind, Table};
use chrono::NaiveDate;

/// How a step stands, as the page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepState {
    /// It does not apply to this household.
    Hidden,
    /// It waits for another step.
    Locked,
    /// It can be done.
    Ready,
    /// The person is at it.
    Doing,
    /// The person said that it is done, and not yet whether it worked.
    DoneUnchecked,
    /// The person said that it worked.
    DoneChecked,
    /// Left out.
    Skipped,
    /// The person said that it does not apply.
    NotApplicable,
    /// It did not work, or it is parked.
    Stuck,
    /// It was done, and a later step undid it.
    Redo,
}

impl StepState {
    /// Attribute value of `data-state`, also the word in a progress file.
    pub fn as_str(self) -> &'static str {
        match self {
            StepState::Hidden => "hidden",
            StepState::Locked => "locked",
            StepState::Ready => "ready",
            StepState::Doing => "doing",
            StepState::DoneUnchecked => "done-unchecked",
            StepState::DoneChecked => "done-checked",
            StepState::Skipped => "skipped",
            StepState::NotApplicable => "not-applicable",
            StepState::Stuck => "stuck",
            StepState::Redo => "redo",
        }
    }
}

/// What the person left at a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing; what was left before was taken back.
    Open,
    /// At it.
    Doing,
    /// Done.
    Done,
    /// Done, and it worked.
    Checked,
    /// Left out.
    Skipped,
    /// Does not apply.
    NotApplicable,
    /// Did not work.
    Stuck,
    /// Did not work, and comes again at the end.
    Parked,
    /// Undone by the step with this id.
    Redo(String),
}

impl Kept {
    fn is_done(&self) -> bool {
        matches!(self, Kept::Done | Kept::Checked)
    }

    /// Whether steps that wait for this one may go on.
    fn lets_pass(&self) -> bool {
        matches!(self, Kept::Done | Kept::Checked | Kept::Skipped | Kept::NotApplicable | Kept::Parked)
    }

    pub(super) fn state(&self) -> StepState {
        match self {
            Kept::Open => StepState::Ready,
            Kept::Doing => StepState::Doing,
            Kept::Done => StepState::DoneUnchecked,
            Kept::Checked => StepState::DoneChecked,
            Kept::Skipped => StepState::Skipped,
            Kept::NotApplicable => StepState::NotApplicable,
            Kept::Stuck | Kept::Parked => StepState::Stuck,
            Kept::Redo(_) => StepState::Redo,
        }
    }
}

/// A step's mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What the person left.
    pub kept: Kept,
    /// Revision of the step that they saw.
    pub rev: u16,
    /// The day; nothing finer is kept.
    pub day: NaiveDate,
    /// Grows with every act: of two marks of one step the later one holds.
    pub turn: u32,
}

/// What the person does at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Begins it.
    Begin,
    /// Says that it is done.
    Done,
    /// Says that it worked.
    Works,
    /// Says that it did not work.
    Fails,
    /// Leaves it out.
    Skip,
    /// Says that it does not apply.
    NotMine,
    /// Puts it off to the end.
    Park,
    /// Takes back what was said.
    Undo,
}

/// Everything the person left, also at steps that this version does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub(super) marks: Table<String, Mark>,
    /// Lines of a record that this version does not understand, kept for the one that does.
    pub(super) strangers: Vec<String>,
    turn: u32,
}

impl Run {
    /// Whether nothing was said yet.
    pub fn is_empty(&self) -> bool {
        self.marks.values().all(|mark| mark.kept == Kept::Open)
    }

    /// The mark of a step.
    pub fn mark(&self, id: &str) -> Option<&Mark> {
        self.marks.get(id)
    }

    /// Takes an act; finishing a step undoes what its edges say.
    pub fn act(&mut self, book: &Book, id: &str, act: Act, day: NaiveDate) {
        let Some(place) = book.place(id) else { return };
        let was_done = self.mark(id).is_some_and(|mark| mark.kept.is_done());
        let kept = match act {
            Act::Begin => Kept::Doing,
            Act::Done => Kept::Done,
            Act::Works => Kept::Checked,
            Act::Fails => Kept::Stuck,
            Act::Skip => Kept::Skipped,
            Act::NotMine => Kept::NotApplicable,
            Act::Park => Kept::Parked,
            Act::Undo => Kept::Open,
        };
        let is_done = kept.is_done();
        self.put(book, place, kept, day);
        if is_done && !was_done {
            self.undo_later(book, place, day);
        }
    }

    fn put(&mut self, book: &Book, place: usize, kept: Kept, day: NaiveDate) {
        let Some(line) = book.lines().get(place) else { return };
        self.turn = self.turn.saturating_add(1);
        self.marks.insert(line.step.id.to_owned(), Mark { kept, rev: line.step.rev, day, turn: self.turn });
    }

    /// Turns what this step undoes to *redo*, and what was built on that too.
    fn undo_later(&mut self, book: &Book, cause: usize, day: NaiveDate) {
        let Some(line) = book.lines().get(cause) else { return };
        let mut undone: Vec<usize> =
            book.leaving(cause).filter(|tie| tie.edge.kind == EdgeKind::Invalidates).map(|tie| tie.to).collect();
        while let Some(place) = undone.pop() {
            if place == cause || !self.is_done(book, place) {
                continue;
            }
            self.put(book, place, Kept::Redo(line.step.id.to_owned()), day);
            undone.extend(book.leaving(place).filter(|tie| tie.edge.kind == EdgeKind::Requires).map(|tie| tie.to));
        }
    }

    fn at(&self, book: &Book, place: usize) -> Option<&Mark> {
        book.lines().get(place).and_then(|line| self.mark(line.step.id))
    }

    /// How a step stands in a household.
    pub fn state(&self, book: &Book, facts: &Facts, id: &str) -> StepState {
        book.place(id).map_or(StepState::Hidden, |place| self.state_at(book, facts, place))
    }

    pub(super) fn state_at(&self, book: &Book, facts: &Facts, place: usize) -> StepState {
        let Some(line) = book.lines().get(place) else { return StepState::Hidden };
        match self.mark(line.step.id) {
            _ if !facts.holds(&line.step.when) => StepState::Hidden,
            Some(mark) if mark.kept != Kept::Open => mark.kept.state(),
            _ if self.waits_for(book, facts, place).next().is_some() => StepState::Locked,
            _ => StepState::Ready,
        }
    }

    /// Places of the steps that this one waits for: required, applying here, and not dealt with.
    pub(super) fn waits_for(&self, book: &Book, facts: &Facts, place: usize) -> impl Iterator<Item = usize> {
        let required = book.arriving(place).filter(|tie| tie.edge.kind == EdgeKind::Requires).map(|tie| tie.from);
        required.filter(move |earlier| {
            let applies = book.lines().get(*earlier).is_some_and(|line| facts.holds(&line.step.when));
            applies && !self.at(book, *earlier).is_some_and(|mark| mark.kept.lets_pass())
        })
    }

    /// The step to do now: the first that can be done; those put off or stuck come again when nothing else is left; then the
    /// first that was done and not checked.
    pub fn next(&self, book: &Book, facts: &Facts) -> Option<&'static str> {
        let states: Vec<(StepState, &'static str)> = book
            .lines()
            .iter()
            .enumerate()
            .map(|(place, line)| (self.state_at(book, facts, place), line.step.id))
            .collect();
        let first = |wanted: &[StepState]| states.iter().find(|(state, _)| wanted.contains(state)).map(|(_, id)| *id);
        first(&[StepState::Ready, StepState::Doing, StepState::Redo])
            .or_else(|| first(&[StepState::Stuck]))
            .or_else(|| first(&[StepState::DoneUnchecked]))
    }

    /// Whether the instructions changed since the person did the step.
    pub fn is_outdated(&self, book: &Book, id: &str) -> bool {
        let rev = book.line(id).map(|line| line.step.rev);
        self.mark(id).is_some_and(|mark| mark.kept.is_done() && rev.is_some_and(|rev| mark.rev < rev))
    }

    /// Why a step has to be done again: the step that undid it, and the reason of the edge between them.
    pub fn cause(&self, book: &Book, id: &str) -> Option<(&'static str, &'static str)> {
        let Kept::Redo(cause) = &self.mark(id)?.kept else { return None };
        let (cause, place) = (book.place(cause)?, book.place(id)?);
        let undoing = || book.leaving(cause).filter(|tie| tie.edge.kind == EdgeKind::Invalidates);
        // What was built on an undone step has no edge of its own: the reason is that of the undoing step.
        let tie = undoing().find(|tie| tie.to == place).or_else(|| undoing().next())?;
        Some((book.lines().get(cause)?.step.id, tie.edge.why))
    }

    pub(super) fn is_done(&self, book: &Book, place: usize) -> bool {
        self.at(book, place).is_some_and(|mark| mark.kept.is_done())
    }

    /// Of two records of one household the later mark of each step holds.
    pub fn merge(&mut self, other: &Run) {
        for (id, mark) in other.marks.iter() {
            self.keep(id, mark.clone());
        }
        for line in &other.strangers {
            if !self.strangers.contains(line) {
                self.strangers.push(line.clone());
            }
        }
        self.turn = self.turn.max(other.turn);
    }

    /// Takes a mark of a record, unless there is a later one.
    pub(super) fn keep(&mut self, id: &str, mark: Mark) {
        self.turn = self.turn.max(mark.turn);
        if self.marks.get(id).is_none_or(|own| own.turn < mark.turn) {
            self.marks.insert(id.to_owned(), mark);
        }
    }
}
