//! The shapes that the catalog fills in: what is known of one vendor's exports, as data with its sources.

use super::{DataClass, DateOrder, FormatKind, Masked, Notation};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Stable id of a provider, such as `wyze`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ProviderId(pub String);

impl fmt::Display for ProviderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A vendor whose exports are known.
#[derive(Debug)]
pub struct Provider {
    /// Stable id, lower case.
    pub id: &'static str,
    /// Name on the screen.
    pub name: &'static str,
    /// Id by which guides and incidents know the company.
    pub vendor: &'static str,
    /// Who keeps the data that these files show.
    pub holder: Holder,
    /// How well its files are known.
    pub standing: Standing,
    /// Its files, most telling first: where several reach [`Format::ENOUGH`], the first is taken. Between providers the
    /// heavier sum decides, and the order of the registry where sums are equal.
    pub formats: &'static [Format],
    /// Names of files and folders that hold an id.
    pub names: &'static [NameRule],
    /// In which order its dates stand, where that is known and the dates themselves do not tell.
    pub dates: Option<DateOrder>,
    /// How a person gets the export.
    pub instructions: &'static [Instruction],
    /// What is stored by this vendor and could spill although no export shows it; each with its source.
    pub sources: &'static [Source],
}

/// How well the files of a provider are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// Somebody has read such files, or the program that writes them.
    Known,
    /// The layout is only known by hearsay.
    Experimental,
}

/// Who keeps the data that a provider's files show: only what a vendor keeps can spill when the vendor is breached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Holder {
    /// The vendor, on its own servers.
    Vendor,
    /// The person, on a phone or a server at home.
    You,
}

/// What the page tells about a provider: all of it but the layouts, which only the engine needs.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Id of the provider.
    pub id: &'static str,
    /// Id by which guides and incidents know the company.
    pub vendor: &'static str,
    /// Whether its layouts are only known by hearsay.
    pub standing: Standing,
    /// Name on the screen.
    pub name: &'static str,
    /// How a person gets the export.
    pub instructions: &'static [Instruction],
    /// Where the facts come from.
    pub sources: &'static [Source],
}

impl Provider {
    /// What the page tells about this provider.
    pub const fn about(&self) -> About {
        About {
            id: self.id,
            vendor: self.vendor,
            standing: self.standing,
            name: self.name,
            instructions: self.instructions,
            sources: self.sources,
        }
    }
}

/// One kind of file that a provider hands out.
#[derive(Debug)]
pub struct Format {
    /// Stable id such as `wyze.devices`.
    pub id: &'static str,
    /// Name on the screen, in the singular: "device list".
    pub name: &'static str,
    /// What tells it; a file is taken for this format when the weights of the marks seen reach [`Format::ENOUGH`].
    pub marks: &'static [Mark],
    /// What stands where; the first rule that matches decides.
    pub fields: &'static [FieldRule],
    /// Levels whose keys are values themselves: every key directly below the path is one of the class (the
    /// application keys in the whitelist of a Hue bridge). A path `/*` with an ending behind it means the columns of a
    /// table that end so and that no rule names: what stands before the ending is the value (Ecobee's `Kids' Room (F)`).
    pub keys: &'static [FieldRule],
    /// Whose data a record is; the first rule that applies decides, `Unknown` without one.
    pub whose: &'static [WhoseRule],
    /// Fields that prove a linked service.
    pub integrations: &'static [IntegrationMark],
}

impl Format {
    /// Sum of weights at which a file is recognised.
    pub const ENOUGH: u8 = 10;
}

/// Something that tells a format. Content marks weigh 10, a name alone usually 3, so that content decides.
#[derive(Clone, Copy, Debug)]
pub enum Mark {
    /// All of these keys stand in the first 64 KiB (JSON keys, XML tag or attribute names, CSV header cells);
    /// compared without case. Weight 10.
    Keys(&'static [&'static str]),
    /// The same for keys that others may use as well: the weight is the number, less than 10, so that they tell nothing
    /// without a name that fits, or without company (see [`Mark::Path`]).
    CommonKeys(&'static [&'static str], u8),
    /// This text stands in the first 64 KiB (compared byte by byte). Weight 10.
    Head(&'static str),
    /// The path contains this text (compared without case). The weight is the number; 5 and more are enough beside files of
    /// the same provider that their content told, so names that anybody may use have 4 or less.
    Path(&'static str, u8),
    /// A condition rather than a mark: a file of any other kind is not of this format, whatever else it has. Weight 0.
    Only(&'static [FormatKind]),
}

/// What a field holds. `path` is a suffix of the field path, parts joined by `/`; array indexes (`*`) do not count.
/// A value whose meaning hangs on a sibling is written `value[HKQuantityTypeIdentifierBodyMass]`; a trailing `*` inside
/// the brackets stands for any ending. A leading `/` anchors the path at the root. `**` alone matches everything.
/// A slash inside a key is written `~1`, as in JSON Pointer: `Average speed (m~1s)`.
#[derive(Clone, Copy, Debug)]
pub struct FieldRule {
    /// Suffix of the field path.
    pub path: &'static str,
    /// The class, or `None` where a field looks personal and is not.
    pub class: Option<DataClass>,
    /// How the value is written.
    pub notation: Notation,
}

impl FieldRule {
    /// The same rule for a value that is written so.
    #[must_use]
    pub const fn written(mut self, notation: Notation) -> Self {
        self.notation = notation;
        self
    }
}

/// Where a file or folder name holds something personal. The name is written as it stands, case aside: `#` for a run of
/// digits, `*` for anything, `/` between the parts of a path, `<` and `>` around what is personal:
/// `samsunghealth_<*>_#`, `thermostats/<*>`. It says the whole of each part.
#[derive(Clone, Copy, Debug)]
pub struct NameRule {
    /// The name.
    pub name: &'static str,
    /// What stands between the brackets.
    pub class: DataClass,
}

/// Whose data the fields of a record are.
#[derive(Clone, Copy, Debug)]
pub enum WhoseRule {
    /// Fields under this path suffix, and keys that are values there (same form as [`FieldRule::path`], but anywhere in the path) are another person's.
    OthersUnder(&'static str),
    /// The record has this key, and so have the levels below it that come after the key: empty, null or missing value (or `0`) means the owner, anything else another person.
    OtherIfFilled(&'static str),
    /// The record has this key with exactly this value: another person's, and so are the levels below it that come after
    /// the key.
    OtherIf(&'static str, &'static str),
    /// The record has both keys, with different values: another person is in it, and in the levels below it that come after
    /// the keys.
    OtherIfUnequal(&'static str, &'static str),
    /// Everything else in this format is the owner's.
    Yours,
}

/// A service that a device account can be linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Integration {
    Alexa,
    GoogleHome,
    Ifttt,
    SmartThings,
    AppleHome,
    HomeAssistant,
    Strava,
    Withings,
    Fitbit,
    Garmin,
    HealthConnect,
    Wyze,
    Ring,
    Nest,
    Tuya,
    Netatmo,
    Hue,
    Homebridge,
    GoogleFit,
    AppleHealth,
    MyFitnessPal,
}

impl Integration {
    /// Every service.
    pub const ALL: [Integration; 21] = [
        Integration::Alexa,
        Integration::GoogleHome,
        Integration::Ifttt,
        Integration::SmartThings,
        Integration::AppleHome,
        Integration::HomeAssistant,
        Integration::Homebridge,
        Integration::Ring,
        Integration::Nest,
        Integration::Hue,
        Integration::Tuya,
        Integration::Netatmo,
        Integration::Wyze,
        Integration::Fitbit,
        Integration::GoogleFit,
        Integration::HealthConnect,
        Integration::AppleHealth,
        Integration::Strava,
        Integration::Withings,
        Integration::Garmin,
        Integration::MyFitnessPal,
    ];

    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Integration::Alexa => "alexa",
            Integration::GoogleHome => "google-home",
            Integration::Ifttt => "ifttt",
            Integration::SmartThings => "smartthings",
            Integration::AppleHome => "apple-home",
            Integration::HomeAssistant => "home-assistant",
            Integration::Strava => "strava",
            Integration::Withings => "withings",
            Integration::Fitbit => "fitbit",
            Integration::Garmin => "garmin",
            Integration::HealthConnect => "health-connect",
            Integration::Wyze => "wyze",
            Integration::Ring => "ring",
            Integration::Nest => "nest",
            Integration::Tuya => "tuya",
            Integration::Netatmo => "netatmo",
            Integration::Hue => "hue",
            Integration::Homebridge => "homebridge",
            Integration::GoogleFit => "google-fit",
            Integration::AppleHealth => "apple-health",
            Integration::MyFitnessPal => "myfitnesspal",
        }
    }

    /// Id of the vendor that runs it; its own id where nobody else does.
    pub fn run_by(self) -> &'static str {
        match self {
            Integration::Alexa => "amazon",
            Integration::GoogleHome | Integration::GoogleFit => "google",
            Integration::AppleHome | Integration::AppleHealth => "apple",
            Integration::SmartThings => "samsung",
            service => service.id(),
        }
    }

    /// Name on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Integration::Alexa => "Amazon Alexa",
            Integration::GoogleHome => "Google Home",
            Integration::Ifttt => "IFTTT",
            Integration::SmartThings => "Samsung SmartThings",
            Integration::AppleHome => "Apple Home",
            Integration::HomeAssistant => "Home Assistant",
            Integration::Strava => "Strava",
            Integration::Withings => "Withings",
            Integration::Fitbit => "Fitbit",
            Integration::Garmin => "Garmin Connect",
            Integration::HealthConnect => "Health Connect",
            Integration::Wyze => "Wyze",
            Integration::Ring => "Ring",
            Integration::Nest => "Google Nest",
            Integration::Tuya => "Tuya / Smart Life",
            Integration::Netatmo => "Netatmo",
            Integration::Hue => "Philips Hue",
            Integration::Homebridge => "Homebridge or a camera bridge",
            Integration::GoogleFit => "Google Fit",
            Integration::AppleHealth => "Apple Health",
            Integration::MyFitnessPal => "MyFitnessPal",
        }
    }
}

/// How well a link is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Link {
    /// Hinted at.
    Maybe,
    /// The export shows it.
    Seen,
}

impl Link {
    /// The word of the report schema.
    pub fn as_str(self) -> &'static str {
        match self {
            Link::Maybe => "maybe",
            Link::Seen => "seen",
        }
    }
}

/// A service that an export shows to be linked, with the field that says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linked {
    /// The service.
    pub service: Integration,
    /// How well it is proved.
    pub link: Link,
    /// Path of the field that proves it, masked.
    pub path: Masked,
    /// In whose files it stands.
    pub provider: Option<ProviderId>,
}

/// A field whose value proves a link.
#[derive(Clone, Copy, Debug)]
pub struct IntegrationMark {
    /// Suffix of the field path, as in [`FieldRule::path`].
    pub path: &'static str,
    /// The value contains this text (compared without case); empty: any value that is there.
    pub value: &'static str,
    /// The service.
    pub integration: Integration,
    /// How well this proves it.
    pub link: Link,
}

/// How a person gets an export: one step.
#[derive(Clone, Copy, Debug)]
pub struct Instruction {
    /// What to do, in the imperative.
    pub text: &'static str,
    /// Whether we read it in a source or only recall it; recalled steps are shown as something to look for.
    pub recalled: bool,
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Title, or repository and path.
    pub title: &'static str,
    /// When it was seen: `2026-08`.
    pub seen: &'static str,
}

/// A provider that was recognised, and by what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognition {
    /// Which provider.
    pub provider: ProviderId,
    /// Its name.
    pub name: Masked,
    /// Who keeps the data.
    pub holder: Holder,
    /// How well its files are known.
    pub standing: Standing,
    /// Names of other providers whose files look the same, if any of these files could as well be theirs.
    pub others: Vec<Masked>,
    /// The marks seen, in words.
    pub marks: Vec<Masked>,
    /// Number of entries that were told so.
    pub n_entries: u64,
}
