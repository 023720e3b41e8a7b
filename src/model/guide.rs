//! The shapes of the recovery guide that the catalog fills in: guides, steps, what holds between them, and their grounds.
//! Constants only; how a plan is made of them is the business of `recover`. Facts and grades: the `Ground` of each.

use super::Integration;

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Read in a page or repository of the party itself.
    FirstParty,
    /// Read in a page of somebody else: press, another vendor, a forum.
    ThirdParty,
    /// Follows from facts that were read; nobody says it outright.
    Inferred,
    /// Recalled and not checked. Never told as certain; labels are shown as words to look for.
    Recalled,
}

/// A page or file that a fact was read in.
#[derive(Debug, PartialEq, Eq)]
pub struct Reference {
    /// Who says it, and where: `Amazon, “Account Linking FAQ”`.
    pub title: &'static str,
    /// The date on it: `2025-06`, or `undated`.
    pub dated: &'static str,
}

/// What a fact stands on.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// How well it is known.
    pub grade: Grade,
    /// Month in which it was read: `2026-11`. The age of a label counts from the date of its reference, else from here.
    pub seen: &'static str,
    /// Where; empty only for what is our own advice or estimate.
    pub sources: &'static [&'static Reference],
}

/// A sentence with its ground.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// The sentence; `{vendor}` stands for the vendor.
    pub text: &'static str,
    /// What it stands on.
    pub ground: Ground,
}

/// The parts of a recovery, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Nothing is lost that need not be.
    Stabilise,
    /// The mailbox, where every reset link lands.
    Mailbox,
    /// The account at the vendor.
    Vendor,
    /// The accounts of the platforms.
    Hubs,
    /// Old links are cut.
    Cut,
    /// Names and Wi-Fi, before devices are found anew.
    Scrub,
    /// New links are made.
    Relink,
    /// Rooms, routines, and a check in both directions.
    Verify,
    /// Letters.
    Rights,
    /// Leaving the vendor.
    Leave,
    /// What to watch for afterwards.
    Watch,
}

/// Something known of this household, from its files or from what the person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The person leaves the vendor; without it they stay.
    Leave,
    /// Somebody who is dangerous to the person can see the account, the devices or the home.
    Danger,
    /// The vendor is this one (id of [`Vendor`]).
    Vendor(&'static str),
    /// The service is linked.
    Linked(Integration),
    /// Signs in to the vendor with Google.
    SignsInWithGoogle,
    /// Signs in to the vendor with Apple.
    SignsInWithApple,
    /// Others were invited to the account or its devices.
    SharedUsers,
    /// A personal key for programs exists, or a program of the person's own has the password.
    ApiKey,
    /// Network names leaked, or stand in the files.
    Ssid,
    /// Hardware addresses of the router or access point leaked, or stand in the files.
    Bssid,
    /// A Wi-Fi passphrase leaked, or stands in the files.
    Passphrase,
    /// Body metrics stand in the files.
    BodyMetrics,
    /// Something of a child stands in the files.
    Child,
    /// Names that people gave to devices or rooms stand in the files, or leaked.
    Nicknames,
    /// Setup codes leaked, or stand in the files.
    SetupCodes,
    /// Payment data or official numbers leaked.
    Payment,
    /// It is a flaw in the devices' own programs.
    Firmware,
    /// Pictures or notices of one customer reached another.
    MixUp,
    /// The person decided to rename the Wi-Fi.
    RenamesWifi,
    /// The person decided to change the Wi-Fi passphrase.
    RotatesWifi,
    /// The vendor itself cut all links and sessions.
    VendorReset,
}

/// When something applies.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// To everybody.
    Always,
    /// If this is known.
    Is(Fact),
    /// If this is not known.
    Not(Fact),
    /// If all of these hold.
    All(&'static [When]),
    /// If one of these holds.
    Any(&'static [When]),
}

/// What a guide is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A linked service.
    Integration(Integration),
    /// The account at the vendor.
    Vendor,
    /// Another account, or the home, or the person's rights.
    Other,
}

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
    /// How. Never [`Path::Labels`] where the grade is [`Grade::Recalled`].
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

/// Everything about one service or account.
#[derive(Debug)]
pub struct Guide {
    /// Stable id such as `alexa.smarthome`.
    pub id: &'static str,
    /// Name on the screen.
    pub name: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// What is true in the end, one sentence.
    pub goal: &'static str,
    /// What to have at hand.
    pub before: &'static [&'static str],
    /// Words to look for where labels have moved.
    pub words: &'static [&'static str],
    /// What is worth knowing: how the link works, known changes, what nobody can do.
    pub notes: &'static [Claim],
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

/// What of a home network leaked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WifiLeak {
    /// The passphrase.
    Passphrase,
    /// The network name (SSID).
    Name,
    /// The hardware address of the router or access point (BSSID).
    Hardware,
    /// Hardware or inner addresses of devices.
    Devices,
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
    pub leak: WifiLeak,
    /// One of these has to hold; empty: if none of them does, or whatever holds where the leak has no other row.
    pub circumstances: &'static [WifiCircumstance],
    /// What to do.
    pub text: &'static str,
    /// What deciding for it adds to the plan.
    pub leads_to: Option<Fact>,
    /// What it stands on.
    pub ground: Ground,
}
