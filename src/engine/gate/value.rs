//! A value under judgment, with what the detectors see in it. They look once: whoever has let them look already hands
//! over what they saw. Judges nothing.

use super::super::detect::{self, Span};
use crate::model::DataClass;
use std::borrow::Cow;
use std::ops::Deref;

/// A trimmed value. It is read like the text that it is.
#[derive(Clone, Copy)]
pub(super) struct Value<'v> {
    text: &'v str,
    /// `None`: nobody has looked yet.
    spans: Option<&'v [Span]>,
}

impl<'v> Value<'v> {
    /// A text that nobody has looked at.
    pub(super) fn new(text: &'v str) -> Self {
        Self { text, spans: None }
    }

    /// A text in which the detectors saw these.
    pub(super) fn seen(text: &'v str, spans: &'v [Span]) -> Self {
        Self { text, spans: Some(spans) }
    }

    /// A part of the value; where it is all of it, what was seen holds.
    pub(super) fn part(&self, text: &'v str) -> Self {
        Self { text, spans: self.spans.filter(|_| text.len() == self.text.len()) }
    }

    /// What the detectors see.
    pub(super) fn spans(&self) -> Cow<'v, [Span]> {
        self.spans.map_or_else(
            || {
                let mut spans = Vec::new();
                detect::find(self.text, &mut spans);
                Cow::Owned(spans)
            },
            Cow::Borrowed,
        )
    }

    /// The span that covers the whole value, if there is one.
    pub(super) fn whole(&self) -> Option<Span> {
        self.spans().iter().find(|span| span.start == 0 && span.end == self.text.len()).copied()
    }

    /// Whether the detectors take the whole value for this class.
    pub(super) fn is_whole(&self, class: DataClass) -> bool {
        self.whole().is_some_and(|span| span.class == class)
    }
}

impl Deref for Value<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}
