//! Fitbit in its three layouts: Takeout "Fitbit", Takeout "Google Health" (2026), and Fitbit's own account archive.
//! Must not convert units: the same weight stands in pounds, grams and kilograms in three files of one export.
//! Facts: the sources below. Folders of which only the names are known carry no rules.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    AccountId, Age, BirthDate, Calories, Composition, DeviceId, Email, EventLog, Gender, Heart, Height, Language,
    Message, Model, Name, Nickname, Place, Reproductive, Sleep, Steps, Timezone, Track, Username, Weight, Workout,
};
use crate::model::{DateOrder, 
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation::In, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "fitbit",
    name: "Fitbit",
    vendor: "fitbit",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        PROFILE,
        WEIGHT,
        HEART,
        RESTING_HEART,
        HEART_VARIABILITY,
        SLEEP,
        SLEEP_SCORE,
        GOOGLE_SLEEP,
        EXERCISE,
        STEPS,
        CALORIES,
        HEIGHT,
        TRACKERS,
        CYCLE,
        MEASUREMENTS,
        OTHER_PEOPLE,
        SECURITY,
        OTHER,
    ],
    names: &[],
    dates: Some(DateOrder::MonthFirst),
    instructions: &[
        step("Open takeout.google.com, choose only “Fitbit” (since May 2026 it is called “Google Health”)."),
        step("Choose zip, create the export, and load every part of it together, unopened."),
        step("With an older account: on fitbit.com, in the settings, under data export, request the account archive."),
        recalled("The account archive of fitbit.com may no longer be offered."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("abrignoni/RLEAPP: scripts/artifacts/google_health.py", "2026-11"),
    source("RikEnde/fitbit-dashboard: test data (account archive)", "2026-11"),
    source("danlsn/fitport: file tree of a real export, units", "2026-11"),
    source("nicolasestrem/Fitbit2Garmin: units of weight", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// Names of other vendors stand where a value came from: so the export lists the person's other accounts.
const ORIGIN: &[IntegrationMark] = &[
    maybe("data source", "Garmin Connect", Integration::Garmin),
    maybe("data source", "Health Connect", Integration::HealthConnect),
    maybe("data source", "Withings", Integration::Withings),
    maybe("data source", "Strava", Integration::Strava),
];

const PROFILE: Format = Format {
    id: "fitbit.profile",
    name: "profile",
    marks: &[Mark::Keys(&["full_name", "email_address", "stride_length_walking"])],
    fields: PROFILE_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const PROFILE_FIELDS: &[FieldRule] = &[
    field("id", AccountId),
    field("full_name", Name),
    field("first_name", Name),
    field("last_name", Name),
    plain("display_name_setting"),
    field("display_name", Name),
    field("username", Username),
    field("email_address", Email),
    field("date_of_birth", BirthDate),
    field("child", Age),
    field("country", Place),
    field("state", Place),
    field("city", Place),
    field("timezone", Timezone),
    field("locale", Language),
    field("about_me", Message),
    field("gender", Gender),
    field("height", Height).written(In("cm")),
    field("weight", Weight).written(In("kg")),
    plain("member_since"),
    plain("start_of_week"),
    plain("sleep_tracking"),
    plain("time_display_format"),
    plain("stride_length_walking"),
    plain("stride_length_running"),
    plain("weight_unit"),
    plain("distance_unit"),
    plain("height_unit"),
    plain("water_unit"),
    plain("glucose_unit"),
    plain("swim_unit"),
];

/// Pounds, even where the profile is metric.
const WEIGHT: Format = Format {
    id: "fitbit.weight",
    name: "weight log",
    marks: &[Mark::Keys(&["logId", "weight", "bmi", "date"])],
    fields: &[
        field("weight", Weight).written(In("lb")),
        field("bmi", Composition),
        field("fat", Composition),
        plain("logId"),
        plain("date"),
        plain("time"),
        plain("source"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[maybe("source", "Withings", Integration::Withings), maybe("source", "Garmin", Integration::Garmin)],
};

const HEART: Format = Format {
    id: "fitbit.heart",
    name: "heart rate log",
    marks: &[Mark::Keys(&["dateTime", "bpm", "confidence"])],
    fields: &[field("value/bpm", Heart).written(In("bpm")), plain("value/confidence"), plain("dateTime")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Padded with days that hold no date and 0.0.
const RESTING_HEART: Format = Format {
    id: "fitbit.restingheart",
    name: "resting heart rate",
    marks: &[Mark::Path("/resting_heart_rate-", 10)],
    fields: &[field("value/value", Heart).written(In("bpm")), plain("value/date"), plain("value/error"), plain("dateTime")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const HEART_VARIABILITY: Format = Format {
    id: "fitbit.heartvariability",
    name: "heart rate variability",
    marks: &[Mark::Keys(&["timestamp", "rmssd", "nremhr"])],
    fields: &[field("rmssd", Heart).written(In("ms")), field("nremhr", Heart), field("entropy", Heart), plain("timestamp")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const SLEEP: Format = Format {
    id: "fitbit.sleep",
    name: "sleep log",
    marks: &[Mark::Keys(&["logId", "dateOfSleep", "levels"])],
    fields: &[
        field("dateOfSleep", Sleep),
        field("startTime", Sleep),
        field("endTime", Sleep),
        field("duration", Sleep),
        field("minutesAsleep", Sleep),
        field("minutesAwake", Sleep),
        field("minutesToFallAsleep", Sleep),
        field("minutesAfterWakeup", Sleep),
        field("timeInBed", Sleep),
        field("efficiency", Sleep),
        field("minutes", Sleep),
        field("level", Sleep),
        field("seconds", Sleep),
        plain("logId"),
        plain("infoCode"),
        plain("logType"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const SLEEP_SCORE: Format = Format {
    id: "fitbit.sleepscore",
    name: "sleep score",
    marks: &[Mark::Keys(&["sleep_log_entry_id", "overall_score"])],
    fields: &[
        field("overall_score", Sleep),
        field("composition_score", Sleep),
        field("revitalization_score", Sleep),
        field("duration_score", Sleep),
        field("deep_sleep_in_minutes", Sleep),
        field("restlessness", Sleep),
        field("resting_heart_rate", Heart).written(In("bpm")),
        plain("sleep_log_entry_id"),
        field("timestamp", Sleep),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Sleep in the layout of 2026.
const GOOGLE_SLEEP: Format = Format {
    id: "fitbit.usersleeps",
    name: "sleep table",
    marks: &[Mark::Keys(&["sleep_id", "sleep_type", "minutes_asleep"])],
    fields: &[
        field("sleep_start", Sleep),
        field("sleep_end", Sleep),
        field("minutes_in_sleep_period", Sleep),
        field("minutes_asleep", Sleep),
        field("minutes_awake", Sleep),
        field("minutes_to_fall_asleep", Sleep),
        field("minutes_after_wake_up", Sleep),
        field("minutes_longest_awakening", Sleep),
        field("minutes_to_persistent_sleep", Sleep),
        field("start_utc_offset", Timezone),
        field("end_utc_offset", Timezone),
        plain("sleep_id"),
        plain("sleep_type"),
        plain("data_source"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const EXERCISE: Format = Format {
    id: "fitbit.exercise",
    name: "exercise log",
    marks: &[Mark::Keys(&["activityName", "activityTypeId", "logId"])],
    fields: &[
        field("activityName", Workout),
        field("duration", Workout),
        field("startTime", Workout),
        field("averageHeartRate", Heart).written(In("bpm")),
        field("calories", Calories),
        field("steps", Steps),
        plain("activityTypeId"),
        plain("hasGps"),
        plain("logId"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Numbers written as text. Nothing in the file says what they count: only its name does.
/// What the records of the simplest logs look like, each in a file of its own.
const LOG: Mark = Mark::CommonKeys(&["dateTime", "value"], 4);

const STEPS: Format = Format {
    id: "fitbit.steps",
    name: "step, distance or altitude log",
    marks: &[
        Mark::Path("Global Export Data/steps-", 10),
        Mark::Path("Global Export Data/distance-", 10),
        Mark::Path("Global Export Data/altitude-", 10),
        Mark::Path("Physical Activity/steps-", 10),
        Mark::Path("Physical Activity/distance-", 10),
        Mark::Path("Physical Activity/altitude-", 10),
        Mark::Path("/steps-20", 6),
        Mark::Path("/distance-20", 6),
        Mark::Path("/altitude-20", 6),
        LOG,
    ],
    fields: &[field("value", Steps), plain("dateTime")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const CALORIES: Format = Format {
    id: "fitbit.calories",
    name: "calorie log",
    marks: &[Mark::Path("Global Export Data/calories-", 10), Mark::Path("Physical Activity/calories-", 10), Mark::Path("/calories-20", 6), LOG],
    fields: &[field("value", Calories), plain("dateTime")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const HEIGHT: Format = Format {
    id: "fitbit.height",
    name: "height log",
    marks: &[Mark::Path("Global Export Data/height-", 10), Mark::Path("Personal & Account/height-", 10), Mark::Path("/height-20", 6), LOG],
    fields: &[field("value", Height), plain("dateTime")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const TRACKERS: Format = Format {
    id: "fitbit.trackers",
    name: "paired devices",
    marks: &[Mark::Keys(&["tracker_id", "last_sync_date_time", "device_type"])],
    fields: &[
        field("tracker_id", DeviceId),
        field("tracker_name", Nickname),
        field("device_type", Model),
        field("last_sync_date_time", EventLog),
        plain("date_added"),
        plain("batt_level"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const CYCLE: Format = Format {
    id: "fitbit.cycle",
    name: "menstrual health",
    marks: &[Mark::Keys(&["cycle_start_date", "period_start_date"]), Mark::Path("/menstrual_health_", 10)],
    fields: &[
        field("cycle_start_date", Reproductive),
        field("cycle_end_date", Reproductive),
        field("ovulation_start_date", Reproductive),
        field("ovulation_end_date", Reproductive),
        field("period_start_date", Reproductive),
        field("period_end_date", Reproductive),
        plain("id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// `Physical Activity_GoogleData`: one table a measurement, the column named with its unit.
const MEASUREMENTS: Format = Format {
    id: "fitbit.measurements",
    name: "daily measurements",
    marks: &[
        Mark::Path("Physical Activity_GoogleData/", 10),
        Mark::Path("/calories_20", 6),
        Mark::Path("/steps_20", 6),
        Mark::Path("/distance_20", 6),
        Mark::CommonKeys(&["timestamp", "data source"], 4),
        Mark::Keys(&["timestamp", "weight grams", "data source"]),
        Mark::Keys(&["timestamp", "beats per minute", "data source"]),
        Mark::Keys(&["timestamp", "latitude", "longitude", "data source"]),
    ],
    fields: &[
        field("weight grams", Weight).written(In("g")),
        field("beats per minute", Heart).written(In("bpm")),
        field("latitude", Track),
        field("longitude", Track),
        plain("altitude"),
        field("steps", Steps),
        field("calories", Calories),
        plain("timestamp"),
        plain("data source"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: ORIGIN,
};

/// Friends, messages, blocked people. Columns are not known.
const OTHER_PEOPLE: Format = Format {
    id: "fitbit.people",
    name: "list of other people",
    marks: &[
        Mark::Path("/Fitbit Friends/", 10),
        Mark::Path("/Fitbit Friends.csv", 10),
        Mark::Path("/Blocked Users/", 10),
        Mark::Path("Fitbit/Social/", 10),
        Mark::Path("Google Health/Social/", 10),
    ],
    fields: &[],
    keys: &[],
    whose: &[WhoseRule::OthersUnder("**")],
    integrations: &[],
};

/// Old passwords, old e-mail addresses, sign-ins: only the names of these files are known.
const SECURITY: Format = Format {
    id: "fitbit.security",
    name: "account security history",
    marks: &[
        Mark::Path("/User Security Data/", 10),
        Mark::Path("/Account Changes/Account_", 10),
        Mark::Path("/User_Email_Audit_Entry", 10),
        Mark::Path("/User_Retired_Password", 10),
    ],
    fields: &[],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// The other folders: recognised, judged by their own key names.
const OTHER: Format = Format {
    id: "fitbit.other",
    name: "other health log",
    marks: &[
        Mark::Path("/Global Export Data/", 10),
        Mark::Path("Health Fitness Data_GoogleData/", 10),
        Mark::Path("User Profile_GoogleData/", 10),
        Mark::Path("/UserAppSettingData.csv", 10),
        Mark::Path("Takeout/Fitbit/", 10),
        Mark::Path("Takeout/Google Health/", 10),
        // A folder that others may call so too: only beside files that are told by their content.
        Mark::Path("/Fitbit/", 6),
        Mark::Path("/Google Health/", 6),
        Mark::Path("/Glucose 20", 6),
    ],
    fields: &[plain("value_time"), plain("setting_name"), plain("setting_value")],
    keys: &[],
    whose: YOURS,
    integrations: ORIGIN,
};
