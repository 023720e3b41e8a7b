//! Where a recovery begins: vendors, what people notice, what happened, and the network at home.

use super::{Claim, Fact, Ground};

/// A vendor whose account the guide knows something of, beyond its exports.
#[derive(Debug, PartialEq, Eq)]
pub struct Vendor {
    /// Stable id, the same as of the provider where there is one.
    pub id: &'static str,
    /// Name on the screen.
    pub name: &'static str,
}

/// What people notice, and what to try: the front door.
#[derive(Debug)]
pub struct Symptom {
    /// Stable id such as `unresponsive`.
    pub id: &'static str,
    /// As people say it.
    pub words: &'static str,
    /// What it likely is.
    pub likely: &'static str,
    /// What to look at first.
    pub first: &'static str,
    /// What to try, cheap to dear; ids of steps where there is one. The dear things are on the last rung.
    pub ladder: &'static [Rung],
    /// What it tells of the household.
    pub facts: &'static [Fact],
    /// What it stands on.
    pub ground: Ground,
}

/// One rung of a ladder.
#[derive(Clone, Copy, Debug)]
pub struct Rung {
    /// What to try.
    pub text: &'static str,
    /// The step that does it.
    pub step: Option<&'static str>,
}

/// Something that happened at a vendor, as far as recovering from it goes.
#[derive(Debug)]
pub struct Incident {
    /// Stable id such as `wyze-2019-12`.
    pub id: &'static str,
    /// Id of the vendor; empty for a kind that can happen to any.
    pub vendor: &'static str,
    /// One line: `Wyze, December 2019: an open database`.
    pub title: &'static str,
    /// What leaked and was confirmed, as facts of every household concerned, links to be made anew included.
    pub facts: &'static [Fact],
    /// What the vendor did for everybody.
    pub vendor_did: &'static [Claim],
    /// What people were told to do.
    pub told: &'static [Claim],
    /// What was only claimed, or is not known.
    pub open: &'static [Claim],
}

/// What makes the name of a network worth changing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WifiCircumstance {
    /// No other network nearby or in a map would have this name.
    Unusual,
    /// It carries a surname, a flat, a brand.
    Telling,
    /// Where the person lives has to stay unknown.
    Hidden,
    /// It was used at a former address too.
    Reused,
}

/// What to do about a network, for one kind of leak.
#[derive(Clone, Copy, Debug)]
pub struct WifiAdvice {
    /// What leaked.
    pub leak: Fact,
    /// One of these has to hold; empty: if none of them does, or whatever holds where the leak has no other row.
    pub circumstances: &'static [WifiCircumstance],
    /// What to do.
    pub text: &'static str,
    /// What deciding for it adds to the plan.
    pub leads_to: Option<Fact>,
    /// What it stands on.
    pub ground: Ground,
}
