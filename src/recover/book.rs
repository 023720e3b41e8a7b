//! The steps of all guides in the one order in which they are done, with what holds between them. Knows no household.

use crate::catalog::guide::{EDGES, GUIDES};
use crate::model::{Edge, EdgeKind, Ends, Guide, Step, Table, sorted_by_key};
use std::sync::LazyLock;

/// A step with the guide it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its guide.
    pub guide: &'static Guide,
    /// The step.
    pub step: &'static Step,
}

/// An edge between two steps, by their places in the book.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tie {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) edge: &'static Edge,
}

/// All steps in order, and their ties.
#[derive(Debug)]
pub struct Book {
    lines: Vec<Line>,
    places: Table<&'static str, usize>,
    ties: Vec<Tie>,
    /// Places in `ties` by the step at which they begin, and at which they end.
    leaving: Vec<Vec<usize>>,
    arriving: Vec<Vec<usize>>,
}

impl Book {
    /// The book of our catalog.
    pub fn ours() -> &'static Book {
        static OURS: LazyLock<Book> = LazyLock::new(|| Book::of(GUIDES, EDGES));
        &OURS
    }

    /// A book of these guides: by phase, then as the guides stand, then as an edge asks for it. Edges to steps that do not
    /// exist are left out.
    pub fn of(guides: &[&[&'static Guide]], edges: &'static [Edge]) -> Self {
        let lines: Vec<Line> = guides
            .iter()
            .copied()
            .flatten()
            .flat_map(|guide| guide.steps.iter().map(|step| Line { guide, step }))
            .collect();
        let mut book = Self::with_lines(sorted_by_key(lines, |line| line.step.phase), edges);
        let order = book.order();
        let lines = order.iter().filter_map(|place| book.lines.get(*place).copied()).collect();
        book = Self::with_lines(lines, edges);
        book
    }

    fn with_lines(lines: Vec<Line>, edges: &'static [Edge]) -> Self {
        let places = lines.iter().enumerate().map(|(place, line)| (line.step.id, place)).collect();
        let mut book = Self {
            leaving: vec![Vec::new(); lines.len()],
            arriving: vec![Vec::new(); lines.len()],
            lines,
            places,
            ties: Vec::new(),
        };
        for edge in edges {
            for from in book.at(edge.from) {
                for to in book.at(edge.to).into_iter().filter(|to| *to != from) {
                    let tie = book.ties.len();
                    book.ties.push(Tie { from, to, edge });
                    book.leaving.get_mut(from).into_iter().for_each(|ties| ties.push(tie));
                    book.arriving.get_mut(to).into_iter().for_each(|ties| ties.push(tie));
                }
            }
        }
        book
    }

    fn at(&self, ends: Ends) -> Vec<usize> {
        match ends {
            Ends::Step(id) => self.place(id).into_iter().collect(),
            Ends::Phase(phase) => {
                let of_phase = |(place, line): (usize, &Line)| (line.step.phase == phase).then_some(place);
                self.lines.iter().enumerate().filter_map(of_phase).collect()
            }
        }
    }

    /// Places in the order in which the steps are done: the first of those that wait for nothing comes next. A circle, which
    /// the catalog must not hold, is cut at its first step.
    fn order(&self) -> Vec<usize> {
        let mut left: Vec<usize> = (0..self.lines.len()).collect();
        let mut order = Vec::with_capacity(left.len());
        while !left.is_empty() {
            let waits = |place: usize| self.before(place).any(|earlier| left.contains(&earlier));
            let next = left.iter().position(|place| !waits(*place)).unwrap_or_default();
            order.push(left.remove(next));
        }
        order
    }

    /// Steps that come before this one where both apply.
    fn before(&self, place: usize) -> impl Iterator<Item = usize> {
        let asks = |kind| matches!(kind, EdgeKind::Requires | EdgeKind::RecommendsBefore);
        self.arriving(place).filter(move |tie| asks(tie.edge.kind)).map(|tie| tie.from)
    }

    /// All steps in order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The step with this id.
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.get(self.place(id)?)
    }

    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    pub(super) fn leaving(&self, place: usize) -> impl Iterator<Item = &Tie> {
        self.leaving.get(place).into_iter().flatten().filter_map(|tie| self.ties.get(*tie))
    }

    pub(super) fn arriving(&self, place: usize) -> impl Iterator<Item = &Tie> {
        self.arriving.get(place).into_iter().flatten().filter_map(|tie| self.ties.get(*tie))
    }
}
