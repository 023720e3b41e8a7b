//! What many values tell together that none of them tells alone: when things were recorded, where home is, who sleeps when,
//! which value stands in the exports of several vendors. Holds counts, rounded figures and masks; the two drawings that
//! hold measured values are made only when the person asks for them.

use super::{DataClass, Family, Masked, ProviderId, sorted_by_key};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::fmt;

/// Everything of this kind that a job yields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Insight {
    /// When values were recorded, by vendor and kind.
    pub traces: Vec<Trace>,
    /// What follows from many values.
    pub derived: Vec<Derived>,
    /// Values that stand in the files of more than one vendor.
    pub shared: Vec<Shared>,
    /// Which drawings can be asked for.
    pub drawable: Vec<Drawable>,
}

/// What a time in an export belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Trail {
    /// Home, away, armed, door.
    Presence,
    /// Motion, person, event log of a camera.
    Motion,
    /// Sleep.
    Sleep,
    /// Steps and workouts.
    Activity,
    /// Body metrics.
    Body,
    /// Positions.
    Position,
    /// Sign-ins.
    SignIn,
    /// Anything else that carries a time.
    Other,
}

impl Trail {
    /// Every kind, most telling first.
    pub const ALL: [Trail; 8] = [
        Trail::Presence,
        Trail::Motion,
        Trail::Sleep,
        Trail::Activity,
        Trail::Body,
        Trail::Position,
        Trail::SignIn,
        Trail::Other,
    ];

    /// The kind of record that a field of this class makes. `None`: it says nothing of that.
    pub fn of(class: DataClass) -> Option<Trail> {
        match class {
            DataClass::Presence | DataClass::Lock => Some(Trail::Presence),
            DataClass::EventLog | DataClass::Video => Some(Trail::Motion),
            DataClass::Sleep => Some(Trail::Sleep),
            DataClass::Coordinates | DataClass::Track => Some(Trail::Position),
            DataClass::Login => Some(Trail::SignIn),
            _ => match class.family() {
                Family::Activity => Some(Trail::Activity),
                Family::Body => Some(Trail::Body),
                _ => None,
            },
        }
    }

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Trail::Presence => "presence",
            Trail::Motion => "motion",
            Trail::Sleep => "sleep",
            Trail::Activity => "activity",
            Trail::Body => "body",
            Trail::Position => "position",
            Trail::SignIn => "sign-in",
            Trail::Other => "other",
        }
    }

    /// Name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Trail::Presence => "Home and away",
            Trail::Motion => "Motion and events",
            Trail::Sleep => "Sleep",
            Trail::Activity => "Steps and workouts",
            Trail::Body => "Body metrics",
            Trail::Position => "Positions",
            Trail::SignIn => "Sign-ins",
            Trail::Other => "Other records",
        }
    }
}

/// When values of one kind were recorded in the files of one vendor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Whose files.
    pub provider: Option<ProviderId>,
    /// Kind.
    pub trail: Trail,
    /// Values with a time.
    pub n: u64,
    /// Day (since 1970-01-01) and values on it, in order; days may be joined to weeks to keep the list short.
    pub days: Vec<(i32, u32)>,
    /// Days joined in each item of `days`: 1 or 7 or more.
    pub step: u16,
    /// Values by day of the week (Monday first) and hour of the day, by the clock that most of them show. Bare dates have
    /// no hour.
    pub week: [[u32; 24]; 7],
    /// Whether the hours are those of a clock at the place: the files say how far it is from universal time, or speak of
    /// no other clock. Otherwise they are universal time.
    pub is_local: bool,
    /// Where the times stand.
    pub fields: Paths,
}

/// Paths of the fields that something was read from, masked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paths {
    /// The first of them, in the order in which they were met.
    pub first: Vec<Masked>,
    /// Whether there are others.
    pub has_more: bool,
}

impl Paths {
    /// Paths that are told.
    pub const TOLD: usize = 8;

    /// Takes note of a path.
    pub fn add(&mut self, path: Masked) {
        if self.first.contains(&path) {
            return;
        }
        if self.first.len() < Self::TOLD {
            self.first.push(path);
        } else {
            self.has_more = true;
        }
    }
}

/// Something that follows from many values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derived {
    /// What.
    pub fact: DerivedFact,
    /// Observations that bear it out.
    pub n: u64,
    /// Of so many.
    pub of: u64,
    /// Field paths that it rests on (at most eight), masked.
    pub paths: Vec<Masked>,
    /// Vendors in whose files those stand.
    pub providers: Vec<ProviderId>,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DerivedFact {
    /// One place where tracks begin or end, or where nights are spent.
    Home {
        /// Within so many metres.
        within_m: u32,
        /// From points at night; otherwise from the ends of tracks.
        at_night: bool,
    },
    /// Hours in which the home is usually empty.
    NobodyHome {
        /// Days of the week, bit 0 = Monday.
        days: u8,
        /// First hour, 0 to 23.
        from_hour: u8,
        /// Hour at which it ends, 1 to 24.
        until_hour: u8,
    },
    /// Usual time of sleep, to the half hour, in minutes after midnight.
    Asleep {
        /// Falls asleep.
        from: u16,
        /// Wakes.
        until: u16,
    },
    /// People of a household.
    LivesHere {
        /// Different people named.
        n_people: u32,
        /// Of them children, as far as the files say.
        n_children: u32,
    },
}

/// A value that stands in the files of more than one vendor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// Its class.
    pub class: DataClass,
    /// Masked.
    pub masked: Masked,
    /// In whose files; at least two.
    pub providers: Vec<ProviderId>,
    /// In which fields: the first ones of each vendor.
    pub fields: Vec<SharedField>,
    /// Whether it stands in others too.
    pub has_more: bool,
}

/// A field in which a value stands that is in the files of several vendors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedField {
    /// In whose files.
    pub provider: ProviderId,
    /// The first of these files, masked.
    pub entry: Masked,
    /// Path of the field, masked. Empty: one of so many that they are not told apart.
    pub path: Masked,
}

impl Shared {
    /// Values told, and places among them.
    const TOLD: usize = 200;
    const PLACES: usize = 20;
    /// Fields told of each vendor.
    pub const FIELDS: usize = 2;

    /// A value that stands in these fields; `has_more`: and in others.
    pub fn of<'f>(
        class: DataClass,
        masked: Masked,
        fields: impl Iterator<Item = &'f SharedField>,
        has_more: bool,
    ) -> Self {
        let mut shared = Shared { class, masked, providers: Vec::new(), fields: Vec::new(), has_more };
        for field in fields {
            if !shared.providers.contains(&field.provider) {
                shared.providers.push(field.provider.clone());
            }
            let of_vendor = || shared.fields.iter().filter(|known| known.provider == field.provider);
            if of_vendor().any(|known| known.path == field.path) {
                continue;
            }
            if field.path.as_str().is_empty() || of_vendor().count() >= Self::FIELDS {
                shared.has_more = true;
            } else {
                shared.fields.push(field.clone());
            }
        }
        shared.providers.sort();
        shared
    }

    /// Of all, what is told: what stands in the files of at least two vendors, that of most vendors first.
    pub fn told(all: impl Iterator<Item = Shared>) -> Vec<Shared> {
        let several = all.filter(|shared| shared.providers.len() > 1);
        let by = |shared: &Shared| (Reverse(shared.providers.len()), shared.class, shared.masked.clone());
        let mut told = sorted_by_key(several, by);
        let mut n_places = 0;
        told.retain(|shared| {
            n_places += usize::from(shared.class == DataClass::Coordinates);
            shared.class != DataClass::Coordinates || n_places <= Self::PLACES
        });
        told.truncate(Self::TOLD);
        told
    }
}

/// What goes into every [`Fingerprint`] of a visit: drawn at random by the page, kept nowhere. Not printable.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Salt(pub [u8; 32]);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(•••)")
    }
}

/// Tells that two exports of one visit hold the same value, and not which: equal values give equal prints, spelling aside,
/// and those of another visit are others. For the page's memory only, and so not printable.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// The first half of the SHA-256 digest of salt, class and value.
    pub print: [u8; 16],
    /// Class of the value.
    pub class: DataClass,
    /// The value, as far as it may be shown.
    pub masked: Masked,
    /// Where it stands, as indexes into [`Fingerprints::fields`]; one is enough.
    pub fields: Vec<u32>,
    /// Whether it stands in others too.
    pub has_more: bool,
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fingerprint(•••)")
    }
}

/// The fingerprints of one job. Thousands of them name the same few fields, which are told once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprints {
    /// Fields in which the values stand.
    pub fields: Vec<SharedField>,
    /// One for each value.
    pub prints: Vec<Fingerprint>,
}

impl Fingerprints {
    /// The fields of one of them.
    pub fn fields_of<'f>(&'f self, print: &'f Fingerprint) -> impl Iterator<Item = &'f SharedField> + Clone {
        print.fields.iter().filter_map(|idx| self.fields.get(*idx as usize))
    }
}

/// A drawing that can be asked for. It holds measured values, and so it is made only then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Drawable {
    /// A body metric over time.
    Curve(DataClass),
    /// Places, relative to each other.
    Places,
}

/// A drawing. Not printable.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Drawing {
    /// A body metric over time.
    Curve {
        /// Which.
        class: DataClass,
        /// Unit as the file writes it.
        unit: Option<String>,
        /// Minutes since 1970 and value, in order; at most 500, thinned so that peaks stay.
        points: Vec<(i64, f32)>,
        /// Values there are.
        n: u64,
        /// Where they stand.
        fields: Paths,
    },
    /// Places, relative to each other.
    Places {
        /// Metres east and north of the middle, and how many points lie there; at most 2,000.
        spots: Vec<(f32, f32, u32)>,
        /// Index of the spot taken for home.
        home: Option<u32>,
        /// Points there are.
        n: u64,
        /// Where they stand.
        fields: Paths,
    },
}

// Its numbers were read from text that had to be finite, so that each equals itself.
impl Eq for Drawing {}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawing(•••)")
    }
}
