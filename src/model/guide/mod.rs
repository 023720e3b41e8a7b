//! The shapes of the recovery guide that the catalog fills in: grounds, facts and conditions here; guides, steps and what
//! holds between them; symptoms, incidents and the network at home. Constants only; how a plan is made of them is the
//! business of `recover`.

mod front;
mod step;

pub use front::{Incident, Rung, Symptom, Vendor, WifiAdvice, WifiCircumstance};
pub use step::{Aid, Edge, EdgeKind, Effort, Ends, Guide, Label, Outside, Path, Question, Remedy, Route, Step};

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
    /// Hardware or inner addresses of devices leaked, or stand in the files.
    DeviceAddresses,
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
    /// Anybody could look, without breaking in.
    Public,
    /// People who work for the vendor could look.
    Watched,
    /// The person decided to rename the Wi-Fi.
    RenamesWifi,
    /// The person decided to change the Wi-Fi passphrase.
    RotatesWifi,
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
