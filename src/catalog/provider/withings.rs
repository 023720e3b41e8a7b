//! Withings (Health Mate): one zip of tables, one a measurement. A scale is shared, the export is one person's.
//! Must not rely on English: headers follow the account's language and its units; the names of files do not.
//! Facts: the readers in `SOURCES` and a list of the files of a real archive. Account, user and device tables are only
//! known by name (`account.csv`, `user.csv`), so their own column names judge them.

use super::{field, plain, source, step};
use crate::model::DataClass::{
    self, BloodPressure, Calories, Composition, Heart, Height, Message, Respiratory, Sleep, Steps, Timezone, Track,
    Weight, Workout,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "withings",
    name: "Withings",
    vendor: "withings",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format("withings.weight", "weight log", WEIGHT_MARKS, WEIGHT),
        format(
            "withings.height",
            "height log",
            &[Mark::Keys(&["Date", "Height (m)", "Comments"])],
            &[field("Height (m)", Height).written(In("m")), field("Comments", Message), plain("Date")],
        ),
        format(
            "withings.pressure",
            "blood pressure log",
            &[Mark::Keys(&["Heart rate", "Systolic", "Diastolic", "Comments"])],
            &[
                field("Systolic", BloodPressure),
                field("Diastolic", BloodPressure),
                field("Heart rate", Heart).written(In("bpm")),
                field("Comments", Message),
                plain("Date"),
            ],
        ),
        format("withings.activities", "activity list", &[Mark::Keys(&["from (manual)", "to (manual)"])], ACTIVITY),
        format("withings.sleep", "sleep log", &[Mark::Keys(&["from", "to", "light (s)", "deep (s)"])], NIGHT),
        format("withings.places", "track", PLACE_MARKS, PLACES),
        format("withings.heart", "heart rate log", HEART_MARKS, BEATS),
        format("withings.states", "sleep and snoring log", STATE_MARKS, STATES),
        format("withings.breath", "breathing and oxygen log", BREATH_MARKS, BREATHS),
        format("withings.calories", "calorie log", CALORIE_MARKS, CALORIES),
        format("withings.steps", "step or distance log", STEP_MARKS, STEPS),
        format("withings.laps", "swimming log", LAP_MARKS, LAPS),
        format(
            "withings.other",
            "other log",
            &[
                Mark::Path("raw_tracker_", 10),
                Mark::Path("raw_location_", 10),
                Mark::Path("raw_bed_", 10),
                Mark::Path("raw_sleep-monitor_", 10),
            ],
            // Height above the sea, speed, precision of the position.
            &[plain("value"), plain("start"), plain("duration")],
        ),
    ],
    names: &[],
    dates: None,
    instructions: &[
        step("In the Withings app: your profile, the settings, Download your data, Start my archive."),
        step("Or on healthmate.withings.com: the settings, Download my data. A mail with a zip follows in minutes."),
    ],
    sources: &[
        source("jan-oratowski/dev-Withings2Gpx: Parsers", "2026-11"),
        source("baptistebisson/withings-to-influxdb: README.md", "2026-11"),
        source("davidpomerenke/withings-sleep-analysis: README.md", "2026-11"),
        source("README.txt of an archive, and the list of its files, as people published them", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

const WEIGHT_MARKS: &[Mark] = &[
    Mark::Keys(&["Weight (kg)", "Fat mass (kg)"]),
    Mark::Keys(&["Weight (lb)", "Fat mass (lb)"]),
    Mark::Keys(&["Weight (lbs)", "Fat mass (lbs)"]),
    Mark::Keys(&["Gewicht (kg)", "Fettmasse (kg)", "Kommentare"]),
    // Recalled.
    Mark::Keys(&["Poids (kg)", "Masse grasse (kg)"]),
];

const WEIGHT: &[FieldRule] = &[
    field("Weight (kg)", Weight).written(In("kg")),
    field("Fat mass (kg)", Composition).written(In("kg")),
    field("Fat Free Mass (kg)", Composition).written(In("kg")),
    field("Bone mass (kg)", Composition).written(In("kg")),
    field("Muscle mass (kg)", Composition).written(In("kg")),
    // Water of the body, not what was drunk.
    field("Hydration (kg)", Composition).written(In("kg")),
    field("BMI", Composition),
    field("Weight (lb)", Weight).written(In("lb")),
    field("Fat mass (lb)", Composition).written(In("lb")),
    field("Bone mass (lb)", Composition).written(In("lb")),
    field("Muscle mass (lb)", Composition).written(In("lb")),
    field("Hydration (lb)", Composition).written(In("lb")),
    field("Comments", Message),
    field("Gewicht (kg)", Weight).written(In("kg")),
    field("Fettmasse (kg)", Composition).written(In("kg")),
    field("Fettfreier Anteil (kg)", Composition).written(In("kg")),
    field("Kommentare", Message),
    field("Poids (kg)", Weight).written(In("kg")),
    field("Masse grasse (kg)", Composition).written(In("kg")),
    field("Commentaires", Message),
    plain("Date"),
];

/// `Data` holds JSON; its names are those that a reader picks out.
const ACTIVITY: &[FieldRule] = &[
    field("Activity type", Workout),
    field("from", Workout),
    field("to", Workout),
    plain("from (manual)"),
    plain("to (manual)"),
    field("Timezone", Timezone),
    field("Data/calories", Calories),
    field("Data/hr_average", Heart).written(In("bpm")),
    field("Data/hr_min", Heart).written(In("bpm")),
    field("Data/hr_max", Heart).written(In("bpm")),
    field("Data/steps", Steps),
    field("Data/distance", Steps).written(In("m")),
    plain("Data/device_startdate"),
    plain("Data/device_enddate"),
    field("GPS", Track),
];

const NIGHT: &[FieldRule] = &[
    field("from", Sleep),
    field("to", Sleep),
    field("light (s)", Sleep),
    field("deep (s)", Sleep),
    field("rem (s)", Sleep),
    field("awake (s)", Sleep),
    field("wake up", Sleep),
    field("Duration to sleep (s)", Sleep),
    field("Duration to wake up (s)", Sleep),
    field("Snoring (s)", Sleep),
    field("Snoring episodes", Sleep),
    field("Night events", Sleep),
    field("Average heart rate", Heart).written(In("bpm")),
    field("Heart rate (min)", Heart).written(In("bpm")),
    field("Heart rate (max)", Heart).written(In("bpm")),
];

const PLACE_MARKS: &[Mark] = &[
    Mark::Path("raw_tracker_latitude", 10),
    Mark::Path("raw_tracker_longitude", 10),
    Mark::Path("raw_location_latitude", 10),
    Mark::Path("raw_location_longitude", 10),
];
const HEART_MARKS: &[Mark] = &[
    Mark::Path("raw_hr_hr", 10),
    Mark::Path("raw_tracker_hr", 10),
    Mark::Path("raw_bed_hr", 10),
    Mark::Path("raw_sleep-monitor_hr", 10),
];
const STATE_MARKS: &[Mark] = &[
    Mark::Path("raw_tracker_sleep-state", 10),
    Mark::Path("raw_bed_sleep-state", 10),
    Mark::Path("raw_bed_snoring", 10),
    Mark::Path("raw_sleep-monitor_sleep-state", 10),
    Mark::Path("raw_sleep-monitor_snoring", 10),
];
const BREATH_MARKS: &[Mark] = &[
    Mark::Path("raw_spo2_auto_spo2", 10),
    Mark::Path("aggregates_manual_spo2", 10),
    Mark::Path("raw_bed_respiratory-rate", 10),
    Mark::Path("raw_sleep-monitor_respiratory-rate", 10),
];
const CALORIE_MARKS: &[Mark] = &[
    Mark::Path("aggregates_calories_", 10),
    Mark::Path("raw_tracker_calories-earned", 10),
    Mark::Path("raw_bed_calories-earned", 10),
];
const STEP_MARKS: &[Mark] = &[
    Mark::Path("aggregates_steps", 10),
    Mark::Path("aggregates_distance", 10),
    Mark::Path("aggregates_elevation", 10),
    Mark::Path("raw_tracker_steps", 10),
    Mark::Path("raw_tracker_distance", 10),
    Mark::Path("raw_tracker_elevation", 10),
];
const LAP_MARKS: &[Mark] = &[Mark::Path("raw_tracker_lap-pool", 10), Mark::Path("raw_swim_lap-pool", 10)];

/// `start,duration,value`, where values are lists in brackets, or `date,value`: only the name of the file tells of what.
const fn series(class: DataClass, notation: Notation) -> [FieldRule; 4] {
    [field("value", class).written(notation), plain("start"), plain("duration"), plain("date")]
}

const PLACES: &[FieldRule] = &series(Track, Notation::Plain);
const BEATS: &[FieldRule] = &series(Heart, In("bpm"));
const STATES: &[FieldRule] = &series(Sleep, Notation::Plain);
const BREATHS: &[FieldRule] = &series(Respiratory, Notation::Plain);
const CALORIES: &[FieldRule] = &series(DataClass::Calories, Notation::Plain);
const STEPS: &[FieldRule] = &series(DataClass::Steps, Notation::Plain);
const LAPS: &[FieldRule] = &series(Workout, Notation::Plain);
