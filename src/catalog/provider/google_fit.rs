//! Google Fit out of Takeout: a table a day, and a JSON file for every kind of measurement and every app that sent it.
//! Must not say "only steps": the table of days holds the box in which each day was spent, home and travel without a
//! track. Must not rely on folder names, which follow the account's language.
//! Facts: the sources below. Of the JSON files one kind (weight) was read; the other kinds have the same frame and are
//! told by their data type, names that Google's documentation of the Fit interface lists.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    self, Apps, BloodPressure, Calories, Composition, Fitness, Glucose, Heart, Height, Nutrition, Reproductive,
    Respiratory, Sleep, Steps, Temperature, Track, Weight, Workout,
};
use crate::model::{
    FieldRule, Format, FormatKind, Holder, Integration, IntegrationMark, Mark, Notation, Notation::In, Provider, Standing,
    WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "google_fit",
    name: "Google Fit",
    vendor: "google",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        DAYS,
        points("google_fit.weight", "weight log", &[Mark::Head(":com.google.weight")], KILOGRAMS),
        points("google_fit.height", "height log", &[Mark::Head(":com.google.height")], METRES),
        points("google_fit.heart", "heart rate log", &[Mark::Head(":com.google.heart_rate")], BEATS),
        points("google_fit.places", "location log", &[Mark::Head(":com.google.location.")], PLACES),
        points("google_fit.steps", "step or distance log", STEP_MARKS, STEPS),
        points("google_fit.calories", "calorie log", &[Mark::Head(":com.google.calories.")], CALORIES),
        points("google_fit.sleep", "sleep log", &[Mark::Head(":com.google.sleep.segment")], SLEEP),
        points("google_fit.fat", "body fat log", &[Mark::Head(":com.google.body.fat.")], FAT),
        points("google_fit.pressure", "blood pressure log", &[Mark::Head(":com.google.blood_pressure")], PRESSURE),
        points("google_fit.glucose", "blood glucose log", &[Mark::Head(":com.google.blood_glucose")], GLUCOSE),
        points("google_fit.oxygen", "oxygen log", &[Mark::Head(":com.google.oxygen_saturation")], OXYGEN),
        points("google_fit.temperature", "temperature log", &[Mark::Head(":com.google.body.temperature")], TEMPERATURE),
        points("google_fit.cycle", "cycle log", CYCLE_MARKS, CYCLE),
        points("google_fit.food", "food and drink log", FOOD_MARKS, FOOD),
        points("google_fit.other", "other log", &[Mark::Keys(&["Data Source", "Data Points"]), Mark::Path("/derived_com.google.", 10), Mark::Path("/raw_com.google.", 10)], OTHER),
        SESSIONS,
        TRACKS,
    ],
    names: &[],
    dates: None,
    instructions: &[
        step("Open takeout.google.com, choose only “Fit”, zip, and load every part of it together, unopened."),
        recalled("Google Fit is being closed; where Takeout no longer lists it, its data may be in Health Connect."),
    ],
    sources: &[
        source("abrignoni/RLEAPP: scripts/artifacts/takeoutGoogleFit.py", "2026-11"),
        source("Public readers of “Daily activity metrics” and “All Data”", "2026-11"),
        source("Google: Fit, data types (recalled)", "2026-11"),
    ],
};

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// One row a day, or one a quarter of an hour in the file of a day. Columns of activities appear once they are used.
const DAYS: Format = Format {
    id: "google_fit.days",
    name: "daily activity",
    marks: &[
        Mark::Keys(&["Move Minutes count", "Calories (kcal)"]),
        Mark::CommonKeys(&["Startzeit", "Endzeit", "Kalorien (kcal)"], 5),
        Mark::Keys(&["Low latitude (deg)", "High latitude (deg)"]),
        Mark::Keys(&["Heart Points", "Heart Minutes", "Step count"]),
        Mark::Path("Fit/Daily activity metrics/", 10),
        Mark::Path("Fit/Tägliche Aktivitätswerte/", 10),
    ],
    fields: &[
        field("Low latitude (deg)", Track),
        field("Low longitude (deg)", Track),
        field("High latitude (deg)", Track),
        field("High longitude (deg)", Track),
        field("Average heart rate (bpm)", Heart).written(In("bpm")),
        field("Max heart rate (bpm)", Heart).written(In("bpm")),
        field("Min heart rate (bpm)", Heart).written(In("bpm")),
        field("Average weight (kg)", Weight).written(In("kg")),
        field("Max weight (kg)", Weight).written(In("kg")),
        field("Min weight (kg)", Weight).written(In("kg")),
        field("Step count", Steps),
        field("Distance (m)", Steps).written(In("m")),
        field("Calories (kcal)", Calories),
        field("Move Minutes count", Workout),
        // Minutes and points for a quick pulse, not beats.
        field("Heart Points", Fitness),
        field("Heart Minutes", Fitness),
        field("Walking duration (ms)", Workout).written(In("ms")),
        field("Running duration (ms)", Workout).written(In("ms")), // recalled, like the next two
        field("Biking duration (ms)", Workout).written(In("ms")),
        field("Sleeping duration (ms)", Sleep).written(In("ms")),
        field("Cycling duration (ms)", Workout).written(In("ms")),
        plain("Inactive duration (ms)"),
        plain("Date"),
        plain("Start time"),
        plain("End time"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const fn points(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: YOURS, integrations: ORIGIN }
}

/// Measured values of one class.
const fn measured(class: DataClass, notation: Notation) -> [FieldRule; 2] {
    [field("value/fpVal", class).written(notation), field(SOURCE_ID, Apps)]
}

/// Counts, stages and kinds of one class.
const fn counted(class: DataClass) -> [FieldRule; 2] {
    [field("value/intVal", class), field(SOURCE_ID, Apps)]
}

const STEP_MARKS: &[Mark] = &[Mark::Head(":com.google.step_count."), Mark::Head(":com.google.distance.")];
const CYCLE_MARKS: &[Mark] = &[
    Mark::Head(":com.google.menstruation"),
    Mark::Head(":com.google.ovulation_test"),
    Mark::Head(":com.google.cervical_"),
    Mark::Head(":com.google.vaginal_spotting"),
];
const FOOD_MARKS: &[Mark] = &[Mark::Head(":com.google.nutrition"), Mark::Head(":com.google.hydration")];

const KILOGRAMS: &[FieldRule] = &measured(Weight, In("kg"));
const METRES: &[FieldRule] = &measured(Height, In("m"));
const BEATS: &[FieldRule] = &measured(Heart, In("bpm"));
/// Latitude, longitude, precision and height above the sea, in this order under one key.
const PLACES: &[FieldRule] = &measured(Track, Notation::Plain);
const CALORIES: &[FieldRule] = &measured(Calories, Notation::Plain);
const FAT: &[FieldRule] = &measured(Composition, Notation::Plain);
/// The whole number beside it says how somebody sat.
const PRESSURE: &[FieldRule] = &measured(BloodPressure, Notation::Plain);
const GLUCOSE: &[FieldRule] = &measured(Glucose, Notation::Plain);
const OXYGEN: &[FieldRule] = &measured(Respiratory, Notation::Plain);
const TEMPERATURE: &[FieldRule] = &measured(Temperature, Notation::Plain);
const SLEEP: &[FieldRule] = &counted(Sleep);
const CYCLE: &[FieldRule] = &counted(Reproductive);
const STEPS: &[FieldRule] =
    &[field("value/intVal", Steps), field("value/fpVal", Steps).written(In("m")), field(SOURCE_ID, Apps)];
const FOOD: &[FieldRule] = &[field("value/intVal", Nutrition), field("value/fpVal", Nutrition), field(SOURCE_ID, Apps)];
/// Speeds, segments, minutes: the frame is known, the meaning is not.
const OTHER: &[FieldRule] = &[field(SOURCE_ID, Apps)];

/// Sources are written `raw:<type>:<package of the app>:` and may go on with the phone; package names are recalled.
const ORIGIN: &[IntegrationMark] = &[
    maybe(SOURCE_ID, "com.withings", Integration::Withings),
    maybe(SOURCE_ID, "com.fitbit", Integration::Fitbit),
    maybe(SOURCE_ID, "com.strava", Integration::Strava),
    maybe(SOURCE_ID, "com.garmin", Integration::Garmin),
    maybe(SOURCE_ID, "com.myfitnesspal", Integration::MyFitnessPal),
    maybe("Data Source", "com.withings", Integration::Withings),
    maybe("Data Source", "com.fitbit", Integration::Fitbit),
    maybe("Data Source", "com.strava", Integration::Strava),
    maybe("Data Source", "com.garmin", Integration::Garmin),
    maybe("Data Source", "com.myfitnesspal", Integration::MyFitnessPal),
];

const SOURCE_ID: &str = "originDataSourceId";

/// Recalled: no copy was seen.
const SESSIONS: Format = Format {
    id: "google_fit.sessions",
    name: "activity session",
    marks: &[Mark::Keys(&["fitnessActivity", "startTime", "endTime"]), Mark::Path("Fit/All Sessions/", 10), Mark::Path("Fit/Alle Sitzungen/", 10)],
    fields: &[
        field("fitnessActivity", Workout),
        field("duration", Workout),
        field("startTime", Workout),
        field("endTime", Workout),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// One TCX file an activity; the folder is all that tells it from other vendors' files.
const TRACKS: Format = Format {
    id: "google_fit.tracks",
    name: "track",
    marks: &[
        Mark::Only(&[FormatKind::Xml]),
        Mark::Path("Takeout/Fit/", 10),
        // The name of the folder in German; those below it follow the language too.
        Mark::Path("Takeout/Google Fit/", 10),
    ],
    fields: &[
        field("Position/LatitudeDegrees", Track),
        field("Position/LongitudeDegrees", Track),
        field("Trackpoint/Time", Track),
        field("HeartRateBpm/Value", Heart).written(In("bpm")),
        field("AverageHeartRateBpm/Value", Heart).written(In("bpm")),
        field("MaximumHeartRateBpm/Value", Heart).written(In("bpm")),
        field("Lap/Calories", Calories),
        field("Lap/DistanceMeters", Steps).written(In("m")),
        field("Activity/Sport", Workout),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
