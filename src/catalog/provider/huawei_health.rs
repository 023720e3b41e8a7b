//! Huawei Health: a zip, encrypted with a password that the person chose, of folders whose names end in "& description".
//! Health data are samples with a `key` that says what they are, tracks one long text in `attribute`. Must not read the
//! position 90, -80: it marks a pause. Must not call a sample of the scale the person's: others may stand on it, and
//! what tells them apart (`subUser`) stands a level above the samples. Energy of a workout is in thousandths.
//! Facts: the readers in `SOURCES`. The profile comes as a workbook that nobody described. `partTimeMap` may have keys
//! without quotes, which is no JSON.

use super::{field, plain, source, step};
use crate::model::DataClass::{
    Age, Calories, Composition, DeviceId, Fitness, Gender, Heart, Height, Mental, Nutrition, Respiratory, Sleep, Steps,
    Timezone, Track, Weight, Workout,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "huawei_health",
    name: "Huawei Health",
    vendor: "huawei",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "huawei_health.tracks",
            "workouts and tracks",
            &[
                Mark::Head("HW_EXT_TRACK_DETAIL@is"),
                Mark::Keys(&["sportType", "totalDistance", "totalCalories", "attribute"]),
                Mark::Path("Motion path detail data", 10),
            ],
            TRACKS,
        ),
        Format {
            whose: &[],
            ..format(
                "huawei_health.samples",
                "health log",
                &[
                    Mark::Keys(&["samplePoints", "deviceCode"]),
                    Mark::Keys(&["samplePoints", "key", "startTime", "value"]),
                    Mark::Path("Health detail data", 10),
                ],
                SAMPLES,
            )
        },
        format(
            "huawei_health.minutes",
            "activity log",
            &[
                Mark::Keys(&["sportDataUserData", "sportBasicInfos"]),
                Mark::Path("Sport per minute merged data", 10),
            ],
            MINUTES,
        ),
        format(
            "huawei_health.other",
            "other file",
            &[
                Mark::Path("HUAWEI_HEALTH_", 10),
                Mark::Path("/User route/route.json", 10),
                Mark::Path("Sample sequence data & description", 10),
                Mark::Path("SportsHealth data & desc", 10),
            ],
            &[],
        ),
    ],
    names: &[],
    dates: None,
    instructions: &[
        step("In the Huawei Health app: Me, your account, Privacy Center, Request Your Data, Health."),
        step("You choose a password for the zip. A mail with a link follows after hours or days."),
        step("The zip is encrypted: unpack it with your password, and load the folder."),
    ],
    sources: &[
        source("CTHRU/Hitrava: README.md (layouts of 2020 to 2025)", "2026-11"),
        source("Profile of a real export: folders, keys of samples, sizes", "2026-11"),
        source("Public importers of samplePoints and sportBasicInfos", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

const TRACKS: &[FieldRule] = &[
    // Positions and heart beats, a line each: `tp=lbs;k=0;lat=…;lon=…` and `tp=h-r;k=…;v=…`.
    field("attribute", Track),
    field("sportType", Workout),
    field("startTime", Workout).written(Notation::EpochMillis),
    field("endTime", Workout).written(Notation::EpochMillis),
    field("totalTime", Workout).written(In("ms")),
    field("totalDistance", Workout).written(In("m")),
    field("totalCalories", Calories),
    field("totalSteps", Steps),
    field("realSteps", Steps),
    field("avgHeartRate", Heart).written(In("bpm")), // recalled, as the next
    field("maxHeartRate", Heart).written(In("bpm")),
    field("timeZone", Timezone),
    field("deviceCode", DeviceId),
    plain("recordDay"),
    plain("recordId"),
    plain("vendor"),
    plain("version"),
];

const SAMPLES: &[FieldRule] = &[
    field("value[DATA_POINT_*]", Heart).written(In("bpm")),
    field("value[PROFESSIONAL_SLEEP_*]", Sleep),
    field("value[BLOOD_OXYGEN_*]", Respiratory),
    field("value[EXERCISE_INTENSITY]", Fitness),
    // JSON in a string, opened; what is inside follows.
    plain("value[DYNAMIC_HEART_RATE*]"),
    plain("value[STRESS_DATA]"),
    plain("value[WEIGHT_*]"),
    plain("value[NUTRITION_RECORD]"),
    field("bpm", Heart).written(In("bpm")),
    field("avgSaturation", Respiratory),
    field("value/score", Mental),
    field("bodyWeight", Weight).written(In("kg")),
    field("bodyFatRate", Composition),
    field("bmi", Composition),
    field("muscleMass", Composition).written(In("kg")),
    // The vendor's spelling.
    field("skeletalMusclelMass", Composition).written(In("kg")),
    field("boneSalt", Composition).written(In("kg")),
    field("moistureRate", Composition),
    field("proteinRate", Composition),
    field("basalMetabolism", Composition),
    field("visceralFatLevel", Composition),
    field("impedance", Composition),
    field("bodyAge", Composition),
    field("bodyScore", Composition),
    field("height", Height).written(In("cm")),
    field("age", Age),
    field("gender", Gender),
    field("stepUserValue", Steps),
    field("calorieUserValue", Calories),
    field("dietaryEnergy", Nutrition),
    field("timeZone", Timezone),
    field("deviceCode", DeviceId),
    plain("key"),
    plain("recordId"),
    plain("startTime"),
    plain("endTime"),
    plain("subUser"),
    plain("version"),
];

const MINUTES: &[FieldRule] = &[
    field("steps", Steps),
    field("distance", Steps).written(In("m")),
    field("calorie", Calories),
    field("floor", Steps),
    field("sportType", Workout),
    field("timeZone", Timezone),
    field("deviceCode", DeviceId),
    plain("altitude"),
    plain("recordDay"),
    plain("startTime"),
    plain("endTime"),
    plain("version"),
];
