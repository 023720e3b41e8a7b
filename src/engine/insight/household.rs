//! Who lives together: the different people that a household's records name. Keeps fingerprints, never names.

use super::role::{folded, is_listed};
use crate::catalog::dictionary::moment;
use crate::engine::distinct::fingerprint;
use std::collections::BTreeMap;

/// People of a household, each with whether a child.
#[derive(Default)]
pub(super) struct Household {
    people: BTreeMap<u64, bool>,
    /// Records that name somebody.
    n: u64,
}

/// People and children among them.
pub(super) struct LivesHere {
    pub(super) n_people: u32,
    pub(super) n_children: u32,
    pub(super) n: u64,
}

impl Household {
    /// More people are no household, but a list of something else.
    const MOST: usize = 20;
    const FEWEST: usize = 2;
    /// Years at which somebody is grown up.
    const GROWN_UP: u32 = 18;

    /// Takes somebody by the first name, which is all that some records have.
    pub(super) fn add(&mut self, name: &str, kin: Option<&str>, age: Option<&str>) {
        let first = folded(name.split_whitespace().next().unwrap_or_default());
        if first.chars().count() < 2 || first.chars().all(char::is_numeric) {
            return;
        }
        self.n += 1;
        let is_child = kin.is_some_and(|kin| is_listed(&folded(kin), moment::CHILD))
            || age.and_then(|age| age.trim().parse::<u32>().ok()).is_some_and(|age| age < Self::GROWN_UP);
        // One more than the most tells that there are too many.
        if self.people.len() <= Self::MOST {
            *self.people.entry(fingerprint(first.as_bytes())).or_default() |= is_child;
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.n += other.n;
        for (person, is_child) in &other.people {
            if self.people.len() <= Self::MOST {
                *self.people.entry(*person).or_default() |= is_child;
            }
        }
    }

    pub(super) fn lives_here(&self) -> Option<LivesHere> {
        (Self::FEWEST..=Self::MOST).contains(&self.people.len()).then(|| LivesHere {
            n_people: self.people.len() as u32,
            n_children: self.people.values().filter(|is_child| **is_child).count() as u32,
            n: self.n,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(people: &[(&str, Option<&str>, Option<&str>)], expected: Option<(u32, u32)>) {
        let mut household = Household::default();
        for (name, kin, age) in people {
            household.add(name, *kin, *age);
        }
        assert_eq!(household.lives_here().map(|lives| (lives.n_people, lives.n_children)), expected);
    }

    #[test]
    fn different_people_are_counted_once() {
        check(&[("Pat", None, None), ("Kim", None, None), ("pat Example", None, None)], Some((2, 0)));
        check(&[("Pat", None, None), ("Pat", None, None)], None);
        check(&[("7", None, None), ("8", None, None)], None);
    }

    #[test]
    fn children_are_what_the_files_call_so() {
        let people = [("Pat", Some("ADULT"), None), ("Sam", Some("CHILD"), None), ("Noa", None, Some("9"))];
        check(&people, Some((3, 2)));
        check(&[("Pat", Some("owner"), Some("18")), ("Kim", Some("Kind"), None)], Some((2, 1)));
    }

    #[test]
    fn a_crowd_is_no_household() {
        let names: Vec<String> = (0..21).map(|idx| format!("person{idx}")).collect();
        let people: Vec<_> = names.iter().map(|name| (name.as_str(), None, None)).collect();
        check(&people, None);
        check(&people[..20], Some((20, 0)));
    }
}
