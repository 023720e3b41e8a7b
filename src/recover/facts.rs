//! What is known of a household, and whether a condition of the catalog holds for it. Judges nothing else.

use crate::model::{Fact, Set, When};

/// What is known of a household.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Set<Fact>);

impl Facts {
    /// Whether this is known.
    pub fn is(&self, fact: Fact) -> bool {
        self.0.contains(&fact)
    }

    /// Whether the condition holds.
    pub fn holds(&self, when: &When) -> bool {
        match when {
            When::Always => true,
            When::Is(fact) => self.is(*fact),
            When::Not(fact) => !self.is(*fact),
            When::All(all) => all.iter().all(|when| self.holds(when)),
            When::Any(any) => any.iter().any(|when| self.holds(when)),
        }
    }

    /// Takes a fact in, or strikes it out.
    pub fn set(&mut self, fact: Fact, is_known: bool) {
        self.0.set(fact, is_known);
    }

    /// Everything known.
    pub fn iter(&self) -> impl Iterator<Item = Fact> {
        self.0.iter().copied()
    }
}

impl FromIterator<Fact> for Facts {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        Self(facts.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(when: &When, holds: bool) {
        let facts: Facts = [Fact::Leave, Fact::Ssid].into_iter().collect();
        assert_eq!(facts.holds(when), holds, "{when:?}");
    }

    #[test]
    fn conditions_are_made_of_facts() {
        check(&When::Always, true);
        check(&When::Is(Fact::Ssid), true);
        check(&When::Not(Fact::Ssid), false);
        check(&When::All(&[When::Is(Fact::Leave), When::Not(Fact::Danger)]), true);
        check(&When::All(&[When::Is(Fact::Leave), When::Is(Fact::Danger)]), false);
        check(&When::Any(&[When::Is(Fact::Danger), When::Is(Fact::Ssid)]), true);
        check(&When::Any(&[]), false);
        check(&When::All(&[]), true);
    }
}
