//! Guides, their steps, and the edges between steps.

use super::{Claim, Ground, Phase, When};
use crate::model::LetterKind;

/// A piece of the way through somebody's program.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// The word as it was seen; `{vendor}` stands for the vendor.
    pub text: &'static str,
    /// Other words that were seen in its place, newest first.
    pub others: &'static [&'static str],
}

/// How to get somewhere.
#[derive(Clone, Copy, Debug)]
pub enum Path {
    /// Words that were seen on the screen, one after the other.
    Labels(&'static [Label]),
    /// Words to look for: nobody saw the way.
    LookFor(&'static [&'static str]),
    /// Sentences; what to do needs no words of a program.
    Do(&'static [&'static str]),
}

/// One way to do a step.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// Only for this vendor (id); ways without one are for all vendors that have no way of their own in the step.
    pub only: Option<&'static str>,
    /// Where: `In the Alexa app`; empty where there is no place.
    pub place: &'static str,
    /// How. Never [`Path::Labels`] where the grade is [`Recalled`](super::Grade::Recalled).
    pub path: Path,
    /// Where the words were seen.
    pub ground: Ground,
}

/// How long a step takes a first-timer; our own estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Minutes in any case.
    pub minutes: u16,
    /// Seconds more for each device.
    pub seconds_per_device: u16,
}

/// A question whose answer tells whether the step worked.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The question; yes is good.
    pub asks: &'static str,
    /// What to look at if the person cannot tell.
    pub hint: &'static str,
}

/// A try at mending a step, cheap ones first.
#[derive(Clone, Copy, Debug)]
pub struct Remedy {
    /// What to try.
    pub text: &'static str,
    /// What it stands on.
    pub ground: Ground,
}

/// An address outside, shown on the guide pages and never in the page that holds data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside {
    /// What is there.
    pub words: &'static str,
    /// Host, as it stands in the list of hosts: `myaccount.google.com`.
    pub host: &'static str,
    /// Path with its leading slash, or empty.
    pub path: &'static str,
}

/// One thing to do.
#[derive(Debug)]
pub struct Step {
    /// Stable id such as `alexa.disable`; never made of the title.
    pub id: &'static str,
    /// Grows when what is to be done changes; words may change without it.
    pub rev: u16,
    /// Its part of the recovery.
    pub phase: Phase,
    /// Imperative, short; `{vendor}` stands for the vendor.
    pub title: &'static str,
    /// One sentence.
    pub why: &'static str,
    /// How.
    pub routes: &'static [Route],
    /// What to say to a speaker.
    pub say: Option<&'static str>,
    /// What to mind before doing it.
    pub caution: Option<&'static str>,
    /// How long.
    pub effort: Effort,
    /// What is to be seen afterwards.
    pub expected: &'static str,
    /// Whether it worked.
    pub check: Question,
    /// If it did not.
    pub if_fails: &'static [Remedy],
    /// To whom it applies.
    pub when: When,
    /// What follows from leaving it out.
    pub if_skipped: &'static str,
    /// Addresses.
    pub links: &'static [Outside],
    /// What reason and expectation stand on.
    pub ground: Ground,
}

/// What this site gives with a step, beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aid {
    /// The interview about the network at home.
    NetworkInterview,
    /// What open lists say of the account at the vendor.
    OpenLists,
    /// A letter.
    Letter(LetterKind),
}

/// Everything about one service or account.
#[derive(Debug)]
pub struct Guide {
    /// Stable id such as `alexa.smarthome`.
    pub id: &'static str,
    /// Name on the screen.
    pub name: &'static str,
    /// What is true in the end, one sentence.
    pub goal: &'static str,
    /// What to have at hand.
    pub before: &'static [&'static str],
    /// Words to look for where labels have moved.
    pub words: &'static [&'static str],
    /// What is worth knowing: how the link works, known changes, what nobody can do.
    pub notes: &'static [Claim],
    /// What has changed lately or is about to; shown with every step.
    pub changes: &'static [Claim],
    /// In their order within each phase.
    pub steps: &'static [Step],
}

/// Which steps an edge begins or ends at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// This step.
    Step(&'static str),
    /// Every step of this phase.
    Phase(Phase),
}

/// What holds between two steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdgeKind {
    /// The second waits for the first, where the first applies.
    Requires,
    /// The second is better done after the first; the order of the plan follows it.
    RecommendsBefore,
    /// Doing the first undoes the second if that was done before.
    Invalidates,
    /// Only one of them makes sense.
    Conflicts,
    /// The first may break what the second made, for some.
    Breaks,
}

/// An edge with its reason.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// The first.
    pub from: Ends,
    /// The second.
    pub to: Ends,
    /// What holds.
    pub kind: EdgeKind,
    /// Why, as a sentence; `{vendor}` stands for the vendor.
    pub why: &'static str,
    /// What it stands on.
    pub ground: Ground,
}
