//! Answers that follow the session. The reactive graph sees one type of answer only: each type of its own that reaches
//! Leptos costs one to three kilobytes of page (measured with a release build, 2026-11).

use super::plain::Tells;
use leptos::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// An answer that is worked out anew when what it rests on changes, and passed on only when it differs.
pub(super) struct Answer<T> {
    kept: Memo<Kept>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Answer<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Answer<T> {}

impl<T: 'static> Answer<T> {
    /// Looks at the answer, and follows it.
    pub(super) fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(of(&self.kept.get()))
    }

    /// The answer, followed.
    pub(super) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The answer to a question about this answer.
    pub(super) fn ask<R>(self, question: impl Fn(&T) -> R + Send + Sync + 'static) -> Answer<R>
    where
        R: PartialEq + Send + Sync + 'static,
    {
        Answer { kept: self.kept_about(Box::new(question)), of: PhantomData }
    }

    fn kept_about(self, question: Box<dyn Question<T>>) -> Memo<Kept> {
        Memo::new(move |_| self.with(|thing| question.answer(thing)))
    }

    /// The answer of this moment.
    pub(super) fn get_untracked(self) -> T
    where
        T: Clone,
    {
        of::<T>(&self.kept.get_untracked()).clone()
    }
}

/// The answer to a question.
pub(super) fn memo<T>(question: impl Fn() -> T + Send + Sync + 'static) -> Answer<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Answer { kept: kept(Box::new(move || Kept(Arc::new(question())))), of: PhantomData }
}

/// The answer to a question about something that changes. The question is put in a box before anything else: what is
/// the same for all questions is there once.
pub(super) fn about<S, T>(things: RwSignal<S>, question: impl Fn(&S) -> T + Send + Sync + 'static) -> Answer<T>
where
    S: Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
{
    Answer { kept: kept_about(things, Box::new(question)), of: PhantomData }
}

fn kept_about<S: Send + Sync + 'static>(things: RwSignal<S>, question: Box<dyn Question<S>>) -> Memo<Kept> {
    Memo::new(move |_| question.answer(&things.read()))
}

/// A question that has forgotten the type of its answer. Not a `dyn Fn`, which would bring a second way to call each of them.
trait Question<S>: Send + Sync {
    fn answer(&self, thing: &S) -> Kept;
}

impl<S, T, Q> Question<S> for Q
where
    Q: Fn(&S) -> T + Send + Sync,
    T: PartialEq + Send + Sync + 'static,
{
    fn answer(&self, thing: &S) -> Kept {
        Kept(Arc::new(self(thing)))
    }
}

fn kept(question: Box<dyn Tells<Kept>>) -> Memo<Kept> {
    Memo::new(move |_| question.tell())
}

/// An answer that has forgotten its type.
#[derive(Clone)]
struct Kept(Arc<dyn Same>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(&*other.0)
    }
}

trait Same: Any + Send + Sync {
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Same for T {
    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

// One for each type, not one for each place that looks at an answer.
#[inline(never)]
fn of<T: 'static>(kept: &Kept) -> &T {
    let kept: &dyn Any = &*kept.0;
    kept.downcast_ref().unwrap_or_else(|| unreachable!("an `Answer<T>` is made of a question for a `T`"))
}
