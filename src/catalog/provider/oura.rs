//! Oura: a zip of tables in `App Data/`, separated by semicolons with JSON in the cells; before, one JSON file.
//! Must not call the scores in `contributors` by the name of what they judge: `resting_heart_rate` there is a mark out of
//! a hundred. Names of files carry dates since 2026, and some tables now have commas.
//! Facts: the readers in `SOURCES`. The table of the account was read by nobody; the personal record is recalled.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    Age, Calories, Condition, Email, Firmware, Fitness, Gender, Heart, Height, Mental, Message, Model, Purchase,
    Respiratory, Sleep, Steps, Temperature, Weight, Workout,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "oura",
    name: "Oura",
    vendor: "oura",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "oura.sleep",
            "sleep log",
            &[
                Mark::Keys(&["bedtime_start", "bedtime_end", "lowest_heart_rate"]),
                Mark::Keys(&["bedtime_start", "bedtime_end", "average_hrv"]),
                Mark::Keys(&["bedtime_start", "bedtime_end", "hr_lowest"]),
            ],
            LOG,
        ),
        format("oura.person", "personal record", &[Mark::Keys(&["biological_sex", "age", "weight", "height"])], PERSON),
        format(
            "oura.all",
            "health log",
            &[Mark::Keys(&["daily_readiness", "daily_sleep"]), Mark::Keys(&["daily_readiness", "daily_activity"])],
            LOG,
        ),
        format("oura.tags", "tags and notes", &[Mark::Keys(&["tag_type_code"])], LOG),
        format(
            "oura.days",
            "daily scores",
            &[
                Mark::Keys(&["day", "score", "temperature_deviation", "contributors"]),
                Mark::Keys(&["day", "steps", "active_calories", "total_calories"]),
                Mark::Keys(&["day", "stress_high", "recovery_high"]),
                Mark::Keys(&["day", "spo2_percentage"]),
                Mark::Keys(&["day", "breathing_disturbance_index"]),
                Mark::Keys(&["day", "vascular_age"]),
                Mark::Keys(&["day", "score", "contributors"]),
            ],
            LOG,
        ),
        format(
            "oura.other",
            "other table",
            &[
                Mark::Path("App Data/heartrate", 10),
                Mark::Path("App Data/", 7),
                Mark::Path("/ringbatterylevel", 10),
                Mark::Path("/session.csv", 5),
                Mark::CommonKeys(&["day", "type", "mood"], 5),
                Mark::Path("oura", 3),
                // One table on its own.
                Mark::Keys(&["timestamp", "bpm", "source"]),
                Mark::Keys(&["timestamp", "skin_temp"]),
                Mark::Keys(&["day", "vo2_max"]),
                Mark::Keys(&["color", "design", "firmware_version", "hardware_type", "size"]),
                Mark::Keys(&["activity", "calories", "day", "intensity", "label", "source"]),
            ],
            LOG,
        ),
        format(
            "oura.plan",
            "subscription",
            &[Mark::Path("Subscriptions/subscriptions", 10), Mark::Path("/subscriptions.csv", 5)],
            &[field("plan", Purchase)],
        ),
    ],
    names: &[],
    dates: None,
    instructions: &[
        step("In the Membership Hub of your Oura account, open Export data, Request your data."),
        step("A mail says when it is ready; load the whole zip, unopened."),
        recalled("Older exports are one JSON file from cloud.ouraring.com, which closed in October 2026."),
    ],
    sources: &[
        source("ryanbr/noop: Oura importer", "2026-11"),
        source("Public readers and tests of App Data (tables of 2024 and of 2026)", "2026-11"),
        source("hedgertronic/oura-ring: README.md", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

/// Recalled: the answer of the interface that has the same names as the tables.
const PERSON: &[FieldRule] = &[
    field("email", Email),
    field("age", Age),
    field("biological_sex", Gender),
    field("weight", Weight).written(In("kg")),
    field("height", Height).written(In("m")),
];

const LOG: &[FieldRule] = &[
    field("bedtime_start", Sleep),
    field("bedtime_end", Sleep),
    field("total_sleep_duration", Sleep),
    field("deep_sleep_duration", Sleep),
    field("rem_sleep_duration", Sleep),
    field("light_sleep_duration", Sleep),
    field("awake_time", Sleep),
    field("time_in_bed", Sleep),
    field("latency", Sleep),
    field("efficiency", Sleep),
    field("restless_periods", Sleep),
    field("sleep_phase_5_min", Sleep),
    field("sleep_phase_30_sec", Sleep),
    field("movement_30_sec", Sleep),
    field("lowest_heart_rate", Heart).written(In("bpm")),
    field("average_heart_rate", Heart).written(In("bpm")),
    field("average_hrv", Heart).written(In("ms")),
    field("heart_rate/items", Heart).written(In("bpm")),
    field("hrv/items", Heart).written(In("ms")),
    field("bpm", Heart).written(In("bpm")),
    field("vascular_age", Heart),
    field("average_breath", Respiratory),
    field("spo2_percentage", Respiratory),
    field("breathing_disturbance_index", Respiratory),
    field("contributors/resting_heart_rate", Fitness),
    field("contributors/hrv_balance", Fitness),
    field("contributors/body_temperature", Fitness),
    field("contributors/deep_sleep", Sleep),
    field("score", Fitness),
    field("vo2_max", Fitness),
    field("temperature_deviation", Temperature),
    field("temperature_trend_deviation", Temperature),
    field("skin_temp", Temperature),
    field("steps", Steps),
    field("equivalent_walking_distance", Steps).written(In("m")),
    field("active_calories", Calories),
    field("total_calories", Calories),
    field("calories", Calories),
    field("activity", Workout),
    field("distance", Workout).written(In("m")),
    field("label", Workout),
    field("stress_high", Mental),
    field("recovery_high", Mental),
    field("day_summary", Mental),
    field("mood", Mental),
    // Alcohol, medicines, illness, sex: what somebody ticked or typed about a day.
    field("tag_type_code", Condition),
    field("custom_tag_name", Condition),
    field("comment", Message),
    field("firmware_version", Firmware),
    field("hardware_type", Model),
    plain("day"),
    plain("id"),
    plain("timestamp"),
    plain("source"),
];
