//! Samsung Health: a folder that the phone writes, one table a data type, with JSON and pictures beside them.
//! What it shows lies on the phone and, where sync is on, with Samsung. Must not call the person by the phone's name:
//! `fixed_name` is what the phone is called. Must not take `min` and `max` for anything: they stand in many tables.
//! Facts: parsers and a list of all columns of a real export in `SOURCES`; an iPhone writes other type names.

use super::{field, maybe, named, plain, source, step};
use crate::model::DataClass::{BirthDate, BloodPressure, Calories, Composition, Condition, DeviceId, Fitness, Gender, Glucose, Heart, Height, Mental, Message, Model, Nickname, Nutrition, Place, Reproductive, Respiratory, Sleep, Steps, Temperature, Timezone, Track, Username, Weight, Workout};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation::In, Provider, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "samsung_health",
    name: "Samsung Health",
    vendor: "samsung",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "samsung_health.profile",
            "profile",
            &[Mark::Head("com.samsung.health.user_profile,"), Mark::Path("com.samsung.health.user_profile.", 10)],
            PROFILE,
        ),
        format(
            "samsung_health.devices",
            "devices",
            &[Mark::Head("com.samsung.health.device_profile,"), Mark::Path("com.samsung.health.device_profile.", 10)],
            DEVICES,
        ),
        format("samsung_health.stress", "stress and mood log", STRESS_MARKS, STRESS),
        format("samsung_health.cycle", "cycle log", CYCLE_MARKS, CYCLE),
        format("samsung_health.food", "food and drink log", FOOD_MARKS, FOOD),
        format(
            "samsung_health.temperature",
            "temperature log",
            &[Mark::Head("com.samsung.health.skin_temperature,")],
            &[
                field("temperature", Temperature),
                field("max", Temperature),
                field("min", Temperature),
                field("time_offset", Timezone),
                field("deviceuuid", DeviceId),
            ],
        ),
        // Friends and challenges; who is who in them is not known.
        Format {
            whose: &[],
            ..format("samsung_health.social", "friends", &[Mark::Path("com.samsung.shealth.social.", 10)], &[])
        },
        format(
            "samsung_health.log",
            "health log",
            &[
                Mark::Path("com.samsung.health.", 10),
                Mark::Path("com.samsung.shealth.", 10),
                Mark::Head("com.samsung.health."),
                Mark::Head("com.samsung.shealth."),
            ],
            LOG,
        ),
    ],
    names: &[named("samsunghealth_<*>_#", Username), named("samsunghealth_<*>_#.zip", Username)],
    dates: None,
    instructions: &[
        step("In Samsung Health: the menu, the settings, Download personal data."),
        step("It lands on the phone as a folder “samsunghealth_” with your name and the date."),
        step("Copy the folder to this computer, as it is or as a zip, and load all of it."),
    ],
    sources: &[
        source("davidmosiah/samsung-health-mcp", "2026-11"),
        source("List of the tables and columns of a real export", "2026-11"),
        source("Livia-Zaharia/samsung_health_extractor", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: ORIGIN }
}

/// The app that wrote a row; package names are recalled.
const ORIGIN: &[IntegrationMark] = &[
    maybe("pkg_name", "com.withings", Integration::Withings),
    maybe("pkg_name", "com.fitbit", Integration::Fitbit),
    maybe("pkg_name", "com.strava", Integration::Strava),
    maybe("pkg_name", "com.garmin", Integration::Garmin),
    maybe("pkg_name", "com.myfitnesspal", Integration::MyFitnessPal),
    maybe("pkg_name", "com.google.android.apps.healthdata", Integration::HealthConnect),
];

/// Rows of a key and a value, the value in the column of its type.
const PROFILE: &[FieldRule] = &[
    field("text_value[birth_date]", BirthDate),
    field("text_value[gender]", Gender),
    field("text_value[country]", Place),
    field("float_value[height]", Height).written(In("cm")),
    field("float_value[weight]", Weight).written(In("kg")),
    plain("text_value[weight_unit]"),
    plain("text_value[height_unit]"),
    field("deviceuuid", DeviceId),
    plain("key"),
    plain("datauuid"),
];

const DEVICES: &[FieldRule] = &[
    field("fixed_name", Nickname),
    field("name", Nickname),
    field("model", Model),
    field("manufacturer", Model),
    field("deviceuuid", DeviceId),
    field("legacy_deviceuuid", DeviceId),
    plain("datauuid"),
    plain("capability"),
];

const STRESS_MARKS: &[Mark] = &[
    Mark::Head("com.samsung.shealth.stress,"),
    Mark::Head("com.samsung.shealth.mood,"),
    Mark::Path("com.samsung.shealth.stress", 10),
    Mark::Path("com.samsung.shealth.mood", 10),
];

const STRESS: &[FieldRule] = &[
    field("score", Mental),
    field("max", Mental),
    field("min", Mental),
    field("mood_type", Mental),
    field("emotions", Mental),
    field("factors", Mental),
    field("notes", Message),
    field("place", Place),
    // Numbers for with whom: alone, family, friends.
    field("company", Mental),
    field("time_offset", Timezone),
    field("deviceuuid", DeviceId),
    plain("datauuid"),
];

const CYCLE_MARKS: &[Mark] = &[
    Mark::Head("com.samsung.health.cycle."),
    Mark::Head("com.samsung.shealth.cycle."),
    Mark::Path("com.samsung.health.cycle.", 10),
    Mark::Path("com.samsung.shealth.cycle.", 10),
];

/// Of the columns `date` and `mood` were read by somebody; the others are recalled.
const CYCLE: &[FieldRule] = &[
    field("date", Reproductive),
    field("mood", Mental),
    field("flow", Reproductive),
    field("symptom_type", Condition),
    field("period_length", Reproductive),
    field("cycle_length", Reproductive),
    field("deviceuuid", DeviceId),
    plain("datauuid"),
];

const FOOD_MARKS: &[Mark] = &[
    Mark::Head("com.samsung.health.food_"),
    Mark::Head("com.samsung.health.nutrition,"),
    Mark::Head("com.samsung.health.water_intake,"),
    Mark::Path("com.samsung.health.food_", 10),
    Mark::Path("com.samsung.health.nutrition", 10),
    Mark::Path("com.samsung.health.water_intake", 10),
];

const FOOD: &[FieldRule] = &[
    field("name", Nutrition),
    field("calorie", Nutrition),
    field("carbohydrate", Nutrition),
    field("protein", Nutrition),
    field("total_fat", Nutrition),
    field("sugar", Nutrition),
    field("sodium", Nutrition),
    field("amount", Nutrition),
    plain("unit_amount"),
    field("deviceuuid", DeviceId),
    plain("datauuid"),
];

/// All other tables share their names of columns; some carry the name of the table in front.
const LOG: &[FieldRule] = &[
    field("weight", Weight).written(In("kg")),
    field("height", Height).written(In("cm")),
    field("body_fat", Composition),
    field("body_fat_mass", Composition).written(In("kg")),
    field("muscle_mass", Composition).written(In("kg")),
    field("skeletal_muscle", Composition),
    field("skeletal_muscle_mass", Composition).written(In("kg")),
    field("fat_free", Composition),
    field("fat_free_mass", Composition).written(In("kg")),
    field("basal_metabolic_rate", Composition),
    field("total_body_water", Composition),
    field("vfa_level", Composition),
    field("comment", Message),
    plain("tag_id"),
    field("heart_rate", Heart).written(In("bpm")),
    field("heart_rate_max", Heart).written(In("bpm")),
    field("heart_rate_min", Heart).written(In("bpm")),
    field("mean_heart_rate", Heart).written(In("bpm")),
    field("com.samsung.health.heart_rate.heart_rate", Heart).written(In("bpm")),
    field("com.samsung.health.heart_rate.max", Heart).written(In("bpm")),
    field("com.samsung.health.heart_rate.min", Heart).written(In("bpm")),
    field("rmssd", Heart).written(In("ms")),
    field("sdnn", Heart).written(In("ms")),
    // Of an electrocardiogram.
    field("classification", Condition),
    field("symptoms", Condition),
    field("spo2", Respiratory),
    field("com.samsung.health.oxygen_saturation.spo2", Respiratory),
    field("com.samsung.health.oxygen_saturation.min", Respiratory),
    field("com.samsung.health.oxygen_saturation.max", Respiratory),
    // Breaths a minute.
    field("average", Respiratory),
    field("lower_limit", Respiratory),
    field("upper_limit", Respiratory),
    field("com.samsung.health.blood_pressure.systolic", BloodPressure),
    field("com.samsung.health.blood_pressure.diastolic", BloodPressure),
    field("com.samsung.health.blood_pressure.mean", BloodPressure),
    field("com.samsung.health.blood_pressure.pulse", Heart).written(In("bpm")),
    field("com.samsung.health.blood_glucose.glucose", Glucose), // recalled
    field("sleep_score", Sleep),
    field("sleep_duration", Sleep),
    field("sleep_cycle", Sleep),
    field("efficiency", Sleep),
    field("stage", Sleep),
    field("original_bed_time", Sleep),
    field("original_wake_up_time", Sleep),
    field("com.samsung.health.sleep.start_time", Sleep),
    field("com.samsung.health.sleep.end_time", Sleep),
    field("mental_recovery", Mental),
    field("physical_recovery", Fitness),
    field("latitude", Track),
    field("longitude", Track),
    // Of the weather.
    plain("temperature"),
    field("com.samsung.health.exercise.start_time", Workout),
    field("com.samsung.health.exercise.exercise_type", Workout),
    field("com.samsung.health.exercise.duration", Workout).written(In("ms")),
    field("com.samsung.health.exercise.calorie", Calories),
    field("com.samsung.health.exercise.distance", Steps).written(In("m")),
    field("com.samsung.health.exercise.mean_heart_rate", Heart).written(In("bpm")),
    field("com.samsung.health.exercise.max_heart_rate", Heart).written(In("bpm")),
    field("com.samsung.health.exercise.min_heart_rate", Heart).written(In("bpm")),
    field("step_count", Steps),
    field("walk_step_count", Steps),
    field("run_step_count", Steps),
    field("com.samsung.health.step_count.count", Steps),
    field("distance", Steps).written(In("m")),
    field("calorie", Calories),
    field("floor_count", Steps),
    field("time_offset", Timezone),
    field("com.samsung.health.heart_rate.time_offset", Timezone),
    field("com.samsung.health.exercise.time_offset", Timezone),
    field("com.samsung.health.sleep.time_offset", Timezone),
    field("deviceuuid", DeviceId),
    plain("datauuid"),
    plain("pkg_name"),
    plain("day_time"),
    plain("sleep_id"),
    plain("exercise_id"),
    // What the name of the table in front would make of them.
    plain("com.samsung.health.sleep.datauuid"),
    plain("com.samsung.health.sleep.pkg_name"),
    plain("com.samsung.health.sleep.custom"),
    plain("com.samsung.health.sleep.create_time"),
    plain("com.samsung.health.sleep.update_time"),
    plain("com.samsung.health.sleep.create_sh_ver"),
    plain("com.samsung.health.exercise.datauuid"),
    plain("com.samsung.health.exercise.pkg_name"),
    plain("com.samsung.health.exercise.custom"),
    plain("com.samsung.health.exercise.end_time"),
    plain("com.samsung.health.exercise.create_time"),
    plain("com.samsung.health.exercise.update_time"),
    plain("com.samsung.health.exercise.create_sh_ver"),
    plain("com.samsung.health.blood_glucose.start_time"),
    plain("com.samsung.health.blood_glucose.create_time"),
];
