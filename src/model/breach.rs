//! The shapes of incidents that the catalog fills in, and of what an incident means for a person's own data: scenario,
//! consequences, severity with its arithmetic. What was confirmed and what was only claimed never share a list or a count.

use super::{Claim, DataClass, DerivedFact, Detail, Ground, Paths, Severity, Whose};

/// The eight kinds of incident at makers of devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BreachKind {
    /// A database lay open, or was stolen.
    OpenDatabase,
    /// Somebody signed in with a password that was used elsewhere too.
    ReusedPassword,
    /// One account was shown what belongs to another.
    MixUp,
    /// Not the vendor, but a service that it passes data on to.
    Middleman,
    /// People who work for the vendor looked.
    Insider,
    /// Nobody broke in: it was shown to everybody by default.
    PublicByDefault,
    /// Held to ransom, or shut off.
    Extortion,
    /// A flaw in the devices themselves.
    DeviceFlaw,
}

impl BreachKind {
    /// Every kind, commonest first.
    pub const ALL: [BreachKind; 8] = [
        BreachKind::OpenDatabase,
        BreachKind::ReusedPassword,
        BreachKind::MixUp,
        BreachKind::Middleman,
        BreachKind::Insider,
        BreachKind::PublicByDefault,
        BreachKind::Extortion,
        BreachKind::DeviceFlaw,
    ];

    /// Name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            BreachKind::OpenDatabase => "Open or stolen database",
            BreachKind::ReusedPassword => "Reused password",
            BreachKind::MixUp => "Accounts mixed up",
            BreachKind::Middleman => "A service in between",
            BreachKind::Insider => "Staff or contractors",
            BreachKind::PublicByDefault => "Public by default",
            BreachKind::Extortion => "Extortion or outage",
            BreachKind::DeviceFlaw => "A flaw in the device",
        }
    }
}

/// A class of data in an incident.
#[derive(Clone, Copy, Debug)]
pub struct Spilt {
    /// The class, as far as it maps to one of ours.
    pub class: DataClass,
    /// Whom it concerned, if not everybody in the incident: `about 140 testers`.
    pub whom: Option<&'static str>,
    /// What it stands on.
    pub ground: Ground,
}

/// An incident, or a kind of incident as a preset.
#[derive(Debug)]
pub struct Breach {
    /// Stable id: `wyze-2019-12`, `kind:open-database`.
    pub id: &'static str,
    /// Whom it happened to, as on the screen; empty for a kind.
    pub who: &'static str,
    /// One line: `Wyze, December 2019: an open database`.
    pub title: &'static str,
    /// Ids of the companies whose accounts it was about ([`super::Provider::vendor`]); empty for a kind.
    pub vendors: &'static [&'static str],
    /// The service in between that leaked, where the vendors themselves did not.
    pub through: Option<&'static str>,
    /// What kind of incident.
    pub kind: BreachKind,
    /// First day it lasted, `2019-12-04`, or as much as is known, `2019-12`; empty for a kind.
    pub since: &'static str,
    /// Last day; the same as `since` if it was one.
    pub until: &'static str,
    /// How it came to light, and when; of a kind, where it happened.
    pub discovery: &'static [Claim],
    /// How many were concerned, each figure with whose it is.
    pub size: &'static [Claim],
    /// Classes that the party itself confirmed, or that were seen by somebody independent.
    pub confirmed: &'static [Spilt],
    /// Classes that somebody claims and nobody confirmed, or that the vendor denies.
    pub claimed: &'static [Spilt],
    /// What the vendor did for everybody.
    pub reset: &'static [Claim],
    /// What people were told to do.
    pub told: &'static [Claim],
    /// What was only claimed, was denied, or is not known, in words.
    pub open: &'static [Claim],
    /// Id of the incident, kind or symptom of the guide at which a recovery begins.
    pub recover: &'static str,
}

impl Breach {
    /// Whether it is a kind of incident and not one that happened.
    pub fn is_kind(&self) -> bool {
        self.id.starts_with("kind:")
    }
}

/// How a class lies to the waterline of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spill {
    /// It would be out.
    Yes,
    /// Somebody says so, nobody confirmed it.
    Claimed,
    /// This incident did not touch it.
    No,
}

impl Spill {
    /// Attribute value of `data-spill`.
    pub fn as_str(self) -> &'static str {
        match self {
            Spill::Yes => "yes",
            Spill::Claimed => "claimed",
            Spill::No => "no",
        }
    }
}

/// One class of a person's own data in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpillRow {
    /// The class.
    pub class: DataClass,
    /// How it lies to the waterline.
    pub spill: Spill,
    /// Whom it concerned, if not everybody in the incident.
    pub whom: Option<&'static str>,
    /// Number of values in the person's files.
    pub count: u64,
    /// Number of values that are somebody else's.
    pub n_others: u64,
}

/// Circumstances of a breach: who can have it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Circumstance {
    /// Found and closed by somebody who reported it.
    Reported,
    /// Open on the net, read by nobody knows whom.
    #[default]
    Open,
    /// Taken on purpose, passed on or sold.
    Sold,
}

impl Circumstance {
    /// Every circumstance, mildest first.
    pub const ALL: [Circumstance; 3] = [Circumstance::Reported, Circumstance::Open, Circumstance::Sold];

    /// CB of ENISA's formula, in hundredths: 0.25 known recipients, 0.5 unknown number, and 0.5 more for intent.
    pub fn cb_hundredths(self) -> u16 {
        match self {
            Circumstance::Reported => 25,
            Circumstance::Open => 50,
            Circumstance::Sold => 100,
        }
    }

    /// Attribute value.
    pub fn as_str(self) -> &'static str {
        match self {
            Circumstance::Reported => "reported",
            Circumstance::Open => "open",
            Circumstance::Sold => "sold",
        }
    }

    /// Words on the button.
    pub fn label(self) -> &'static str {
        match self {
            Circumstance::Reported => "Found and closed by a researcher",
            Circumstance::Open => "Open on the net, readers unknown",
            Circumstance::Sold => "Taken and sold",
        }
    }
}

/// ENISA 2013, SE = DPC x EI + CB, with what each factor rests on. Figures in hundredths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Data processing context, 100 to 400.
    pub dpc: u16,
    /// The class that sets it.
    pub dpc_class: DataClass,
    /// Why it is not the base of that class, if it is not.
    pub adjusted: Option<&'static str>,
    /// Ease of identification, 25 to 100.
    pub ei: u16,
    /// The class that sets it.
    pub ei_class: DataClass,
    /// Circumstances.
    pub cb: u16,
    /// The sum.
    pub se: u16,
    /// Its band.
    pub band: Severity,
}

/// One incident among others, for a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Its id.
    pub id: &'static str,
    /// Own classes that would be out.
    pub n_yes: usize,
    /// Own classes of which it is only claimed.
    pub n_claimed: usize,
    /// The gravest of its groups, in hundredths of ENISA's scale; nothing if nothing of the person's would be out.
    pub se: Option<u16>,
    /// Its band.
    pub band: Option<Severity>,
    /// Whether none of the files are from its vendors.
    pub is_elsewhere: bool,
}

/// One group of people of an incident: everybody in it, or those of whom more was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Whom, if not everybody.
    pub whom: Option<&'static str>,
    /// How grave it is for them.
    pub assessment: Assessment,
}

/// An incident laid over a person's own data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Own classes, gravest first; every class of the exposure that is in scope, once.
    pub rows: Vec<SpillRow>,
    /// Classes that were confirmed in the incident and that the person's files do not hold.
    pub not_yours: Vec<DataClass>,
    /// The same of claimed classes.
    pub not_yours_claimed: Vec<DataClass>,
    /// How grave, by group of people, everybody first; nothing if nothing of the person's would be out.
    pub groups: Vec<Group>,
    /// How the files lie to the incident in time.
    pub age: Age,
}

/// How what the files record lies to the time of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// The files begin before the incident ended: the account was there.
    Before,
    /// They begin after it had ended: this account may not have existed.
    After,
    /// They end before it began: what was recorded later is not in them, and the account may have been closed.
    Ended,
    /// The files, or the incident, have no dates, the files are not from the vendor, or their dates cannot be right.
    Unknown,
}

/// A kind of fact that follows from many values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DerivedKind {
    /// Where home is.
    Home,
    /// When it is usually empty.
    NobodyHome,
    /// When somebody usually sleeps.
    Asleep,
    /// Who lives there.
    LivesHere,
}

impl DerivedKind {
    /// The kind of a fact.
    pub fn of(fact: DerivedFact) -> Self {
        match fact {
            DerivedFact::Home { .. } => DerivedKind::Home,
            DerivedFact::NobodyHome { .. } => DerivedKind::NobodyHome,
            DerivedFact::Asleep { .. } => DerivedKind::Asleep,
            DerivedFact::LivesHere { .. } => DerivedKind::LivesHere,
        }
    }

    /// Classes that such a fact can rest on: where none of them spills, it does not follow.
    pub fn rests_on(self) -> &'static [DataClass] {
        match self {
            DerivedKind::Home => &[DataClass::Track, DataClass::Coordinates, DataClass::Geofence, DataClass::Workout],
            DerivedKind::NobodyHome => {
                &[DataClass::Presence, DataClass::EventLog, DataClass::Lock, DataClass::Energy, DataClass::Schedule]
            }
            DerivedKind::Asleep => &[DataClass::Sleep],
            DerivedKind::LivesHere => &[DataClass::Members, DataClass::Name, DataClass::Age, DataClass::BirthDate],
        }
    }
}

/// How much of something is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Least {
    /// So many values, of all fields and classes together.
    Values(u64),
    /// So many values of one field: twenty columns about one workout are one workout.
    OfField(u64),
    /// Values recorded on so many different days. Of tracks, as many files are as good; of a class whose records carry no
    /// time, as many values of one field.
    Days(u64),
    /// The same, at hours that are known: bare dates tell no habit.
    TimedDays(u64),
}

/// What a consequence needs: so many values of any of some classes, or a fact that follows from many values.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// Any of these.
    pub any_of: &'static [DataClass],
    /// How much of it.
    pub at_least: Least,
    /// Whose; a value of which the file does not say it counts too. `None`: anybody's.
    pub whose: Option<Whose>,
    /// A detail that the values must have.
    pub detail: Option<Detail>,
    /// Facts, any one of which is as good.
    pub or_fact: &'static [DerivedKind],
    /// Values of a field do not count if its name holds one of these.
    pub but_in: &'static [&'static str],
    /// Only values of what may be a camera: not of a device in whose records a body is measured, and not of a vendor in
    /// whose files no camera shows itself.
    pub of_camera: bool,
}

/// Something that somebody could do with a combination of data. Begins with a verb in the third person.
#[derive(Debug)]
pub struct Consequence {
    /// Stable id: `finds-home`.
    pub id: &'static str,
    /// What, after “Somebody”: `can find your home on a map`.
    pub can: &'static str,
    /// All of these must be there.
    pub needs: &'static [Need],
    /// Why this combination is enough, in a sentence.
    pub why: &'static str,
    /// Id of an incident in which it happened.
    pub precedent: Option<&'static str>,
    /// What would break the chain, in a sentence.
    pub breaks: &'static str,
    /// How grave, 1 to 9, for the order.
    pub weight: u8,
}

/// A consequence that a person's data bears out. Findings and facts are told by their index in the slices that were judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upshot {
    /// Id of the consequence.
    pub id: &'static str,
    /// For each need, in order, the findings behind it, surest and most numerous first; empty where only facts are.
    pub grounds: Vec<Vec<usize>>,
    /// For each need, in order, the facts behind it.
    pub facts: Vec<Vec<usize>>,
    /// When the values of each need that asks for days were recorded.
    pub recorded: Vec<Recorded>,
}

/// On how many days values were recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Different days; where days are told by the week, a week counts as one.
    pub n_days: u64,
    /// Where the times stand.
    pub fields: Paths,
}

/// One day of a replay.
#[derive(Debug)]
pub struct ReplayDay {
    /// `2019-12-26`.
    pub date: &'static str,
    /// What happened that day, in one line.
    pub heading: &'static str,
    /// What was out on that day, confirmed then or later; all of it, not only what was new.
    pub out: &'static [Spilt],
    /// What had been said by then to be out, unconfirmed or denied; all of it.
    pub claimed: &'static [Spilt],
    /// What became known or was done, sentence by sentence.
    pub events: &'static [Claim],
    /// What one could do that day: ids of steps of the recovery guide, with why.
    pub todo: &'static [(&'static str, &'static str)],
}
