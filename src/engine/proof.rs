//! Which linked services the values of one field show. Each mark is looked for until a value shows it.

use crate::model::{Integration, IntegrationMark, Link};

/// What one field may show, and what it has shown.
#[derive(Default)]
pub(super) struct Proof {
    unseen: Vec<&'static IntegrationMark>,
    shown: Vec<(Integration, Link)>,
}

impl Proof {
    pub(super) fn by(marks: impl Iterator<Item = &'static IntegrationMark>) -> Self {
        Self { unseen: marks.collect(), shown: Vec::new() }
    }

    /// Whether no further value can show anything.
    pub(super) fn is_settled(&self) -> bool {
        self.unseen.is_empty()
    }

    /// Looks at a value.
    pub(super) fn see(&mut self, text: &str) {
        for mark in std::mem::take(&mut self.unseen) {
            if text.to_ascii_lowercase().contains(&mark.value.to_ascii_lowercase()) {
                self.show(mark.integration, mark.link);
            } else {
                self.unseen.push(mark);
            }
        }
    }

    /// Takes a link that something else has shown.
    pub(super) fn show(&mut self, service: Integration, link: Link) {
        match self.shown.iter_mut().find(|(known, _)| *known == service) {
            Some((_, best)) => *best = link.max(*best),
            None => self.shown.push((service, link)),
        }
    }

    /// Services, each once with its best proof.
    pub(super) fn shown(&self) -> &[(Integration, Link)] {
        &self.shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALEXA: IntegrationMark =
        IntegrationMark { path: "*", value: "alexa", integration: Integration::Alexa, link: Link::Maybe };

    #[test]
    fn a_mark_is_looked_for_until_a_value_shows_it() {
        let mut proof = Proof::by([&ALEXA].into_iter());
        proof.see("google");
        assert!(!proof.is_settled() && proof.shown().is_empty());
        proof.see("amzn1.Alexa.skill");
        assert!(proof.is_settled());
        assert_eq!(proof.shown(), [(Integration::Alexa, Link::Maybe)]);
        proof.show(Integration::Alexa, Link::Seen);
        assert_eq!(proof.shown(), [(Integration::Alexa, Link::Seen)]);
    }
}
