//! What a person should know before doing a step now: what is better done first, what it undoes, what it may break.
//! Only what is true of this household at this moment is said.

use super::{Book, Facts, Run, StepState};
use crate::model::EdgeKind;

/// What doing a step now means for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Better first, undoes, or may break.
    pub kind: EdgeKind,
    /// Titles of the other steps.
    pub titles: Vec<&'static str>,
    /// Why.
    pub why: &'static str,
}

/// The warnings of a step that is to be done.
pub fn warnings(book: &Book, facts: &Facts, run: &Run, id: &str) -> Vec<Warning> {
    let Some(place) = book.place(id) else { return Vec::new() };
    let is_open = |place: usize| matches!(run.state_at(book, facts, place), StepState::Ready | StepState::Doing);
    let better_first =
        book.arriving(place).filter(|tie| tie.edge.kind == EdgeKind::RecommendsBefore && is_open(tie.from));
    let others = book.leaving(place).filter(|tie| match tie.edge.kind {
        EdgeKind::Invalidates => run.is_done(book, tie.to),
        EdgeKind::Breaks => run.state_at(book, facts, tie.to) != StepState::Hidden,
        _ => false,
    });
    let told = better_first.map(|tie| (tie.edge, tie.from)).chain(others.map(|tie| (tie.edge, tie.to)));
    let mut warnings: Vec<Warning> = Vec::new();
    for (edge, other) in told {
        let Some(title) = book.lines().get(other).map(|line| line.step.title) else { continue };
        match warnings.iter_mut().find(|known| known.kind == edge.kind && known.why == edge.why) {
            Some(known) => known.titles.push(title),
            None => warnings.push(Warning { kind: edge.kind, titles: vec![title], why: edge.why }),
        }
    }
    warnings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fact, Integration};
    use crate::recover::Act;
    use chrono::NaiveDate;

    #[track_caller]
    fn check(done: &[&str], id: &str, expected: &[EdgeKind]) {
        let facts: Facts = [Fact::Linked(Integration::Alexa), Fact::SignsInWithGoogle].into_iter().collect();
        let mut run = Run::default();
        for step in done {
            run.act(Book::ours(), step, Act::Works, NaiveDate::default());
        }
        let kinds: Vec<EdgeKind> =
            warnings(Book::ours(), &facts, &run, id).into_iter().map(|warning| warning.kind).collect();
        assert_eq!(kinds, expected, "{id} after {done:?}");
    }

    #[test]
    fn only_what_is_true_now_is_warned_of() {
        check(&[], "alexa.enable", &[EdgeKind::RecommendsBefore]);
        check(&["vendor.2fa"], "alexa.enable", &[]);
        check(&[], "vendor.2fa", &[]);
        check(&["alexa.enable"], "vendor.2fa", &[EdgeKind::Invalidates]);
        check(&[], "vendor.grants", &[EdgeKind::Breaks]);
    }
}
