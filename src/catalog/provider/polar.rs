//! Polar Flow: a flat list of JSON files, all with `exportVersion`, told apart by what else they hold.
//! Must not say of the numbers in a workout what they measure: which of pulse, height and speed a list is, a sibling
//! tells that stands beside the list, not in it. Must not choke on `NaN`, which Polar writes and JSON has not.
//! Facts: an inventory of a twelve-year archive with all names of fields, in `SOURCES`.

use super::{field, named, plain, seen, source, step};
use crate::model::DataClass::{AccountId, Age, Apps, BirthDate, Calories, DeviceId, Fitness, Gender, Heart, Height, Interests, Message, Model, Name, Phone, Place, Sleep, Steps, Timezone, Track, Username, Weight, Workout};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation::In, Provider, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "polar",
    name: "Polar Flow",
    vendor: "polar",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "polar.account",
            "account",
            &[
                Mark::Keys(&["exportVersion", "physicalInformation", "linkedApplications"]),
                Mark::Keys(&["exportVersion", "physicalInformation", "username"]),
                Mark::Keys(&["exportVersion", "motto"]),
                Mark::Keys(&["exportVersion", "favouriteSports"]),
            ],
        ),
        format("polar.body", "body log", &[Mark::Keys(&["exportVersion", "physicalInformations"])]),
        format(
            "polar.training",
            "training session",
            &[Mark::Keys(&["exportVersion", "exercises", "startTime"]), Mark::Path("/training-session-2", 3)],
        ),
        format("polar.heart", "heart rate log", &[Mark::Keys(&["deviceDays", "heartRate"])]),
        format(
            "polar.sleep",
            "sleep log",
            &[Mark::Keys(&["night", "sleepResult"]), Mark::Keys(&["night", "evaluation", "hypnogram"])],
        ),
        format("polar.test", "fitness test", &[Mark::Keys(&["fitnessTestResult", "ownIndex"])]),
        format(
            "polar.activity",
            "daily activity",
            &[Mark::Keys(&["exportVersion", "date", "samples"]), Mark::Keys(&["exportVersion", "metSources"])],
        ),
        format(
            "polar.other",
            "other file",
            &[Mark::Path("polar-user-data-export", 10), Mark::Path("products-devices-", 10), Mark::Path("/favourite-targets-", 10), Mark::Path("/planned-route-", 6)],
        ),
    ],
    names: &[named("account-data-<#>-*.json", AccountId), named("account-profile-<#>-*.json", AccountId), named("products-devices-<#>-*.json", AccountId), named("calendar-items-<#>-*.json", AccountId)],
    dates: None,
    instructions: &[
        step("On account.polar.com, sign in and choose Download your data."),
        step("Load the whole zip (polar-user-data-export_), unopened."),
    ],
    sources: &[
        source("Inventory of a twelve-year archive, with the names of its fields", "2026-11"),
        source("s-r-engineer/polar_reflow; public readers of training sessions", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark]) -> Format {
    Format { id, name, marks, fields: FIELDS, keys: &[], whose: &[WhoseRule::Yours], integrations: LINKED }
}

const LINKED: &[IntegrationMark] = &[
    seen(LINK, "Strava", Integration::Strava),
    seen(LINK, "MyFitnessPal", Integration::MyFitnessPal),
    seen(LINK, "Apple Health", Integration::AppleHealth),
    seen(LINK, "Google Fit", Integration::GoogleFit),
    seen(LINK, "Health Connect", Integration::HealthConnect),
];

const LINK: &str = "linkedApplications/name";

/// No name stands for two things in these files, so one table serves all.
const FIELDS: &[FieldRule] = &[
    // The name to sign in with, an e-mail address, which the value tells.
    field("username", Username),
    field("firstName", Name),
    field("lastName", Name),
    field("nickname", Name),
    field("motto", Message),
    field("phone", Phone),
    field("countryCode", Place),
    field("city", Place),
    field("favouriteSports", Interests),
    field("sex", Gender),
    field("birthday", BirthDate),
    field("height, cm", Height).written(In("cm")),
    field("weight, kg", Weight).written(In("kg")),
    field("weightKg", Weight).written(In("kg")),
    field("physicalInformation/weight", Weight).written(In("kg")),
    field("vo2Max", Fitness),
    field("functionalThresholdPower", Fitness),
    field("ownIndex", Fitness),
    field("fitnessClass", Fitness),
    field("trainingBackground", Fitness),
    field("typicalDay", Fitness),
    field("trainingLoad", Fitness),
    field("restingHeartRate", Heart).written(In("bpm")),
    field("maximumHeartRate", Heart).written(In("bpm")),
    field("averageHeartRate", Heart).written(In("bpm")),
    field("aerobicThreshold", Heart).written(In("bpm")),
    field("anaerobicThreshold", Heart).written(In("bpm")),
    field("heartRate", Heart).written(In("bpm")),
    field("timeZone", Timezone),
    field("timezoneOffsetMinutes", Timezone),
    field(LINK, Apps),
    field("latitude", Track),
    field("longitude", Track),
    field("startTime", Workout),
    field("durationMillis", Workout).written(In("ms")),
    field("distanceMeters", Steps).written(In("m")),
    field("calories", Calories),
    field("samples/values", Workout),
    // Name of the sport, or the name that somebody gave the session.
    field("/name", Workout),
    field("mets/value", Calories),
    field("steps/value", Steps),
    plain("samples/metSources"),
    field("night", Sleep),
    field("sleepSpan", Sleep),
    field("asleepDuration", Sleep),
    field("efficiencyPercent", Sleep),
    field("sleepStart", Sleep),
    field("sleepEnd", Sleep),
    field("sleepGoal", Sleep),
    field("hypnogram/rating", Sleep),
    field("state", Sleep),
    field("age", Age),
    field("deviceId", DeviceId),
    field("modelName", Model),
    field("userId", AccountId),
    plain("exportVersion"),
    plain("identifier/id"),
    plain("sport/id"),
];
