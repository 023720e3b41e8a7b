//! Garmin Connect's export of everything: JSON under `DI_CONNECT/`, activity files in zips inside the zip.
//! Names of activity files carry the account's e-mail address. Must not show units as people write them: grams, centimetres, milliseconds.
//! Facts: the readers and the gap analysis in `SOURCES`; keys of profile, settings and contacts are those they read.

use super::{activity_file, field, named, plain, recalled, source, step};
use crate::model::DataClass::{AccountId, BirthDate, Calories, Composition, Condition, DeviceId, Email, Fitness, Gender, Heart, Height, Language, Mental, Model, Name, Nutrition, Phone, Place, Reproductive, Respiratory, Serial, Sleep, Steps, Temperature, Timezone, Track, Username, Weight, Workout};
use crate::model::{
    FieldRule, Format, FormatKind, Holder, Mark,
    Notation::{EpochMillis, In},
    Provider, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "garmin",
    name: "Garmin Connect",
    vendor: "garmin",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "garmin.customer",
            "customer record",
            &[Mark::Keys(&["primaryEmailAddress", "loginIdentifiers"]), Mark::Path("customer_data/customer.json", 10)],
            PERSON,
        ),
        CONTACTS,
        format(
            "garmin.profile",
            "profile and settings",
            &[
                Mark::Path("DI-Connect-User/user_profile", 10),
                Mark::Path("DI-Connect-User/user_settings", 10),
                Mark::Path("/user_profile.json", 5),
                Mark::Path("/user_settings.json", 5),
                Mark::CommonKeys(&["userName", "emailAddress", "gender", "birthDate"], 5), // recalled: userName
                Mark::Path("_userProfile.json", 10),
            ],
            PERSON,
        ),
        format("garmin.body", "body log", BODY_MARKS, WELLNESS),
        format("garmin.sleep", "sleep log", &[Mark::Keys(&["calendarDate", "sleepStartTimestampGMT"])], WELLNESS),
        format(
            "garmin.days",
            "daily summary",
            &[
                Mark::Keys(&["calendarDate", "wellnessStartTimeGmt"]),
                Mark::Keys(&["userProfilePK", "calendarDate", "totalSteps"]),
                Mark::Path("/UDSFile_", 10),
            ],
            WELLNESS,
        ),
        format("garmin.health", "health status", &[Mark::Path("_healthStatusData", 10)], STATUS),
        format("garmin.cycle", "menstrual health", CYCLE_MARKS, CYCLE),
        format("garmin.activities", "activity list", &[Mark::Keys(&["summarizedActivitiesExport"])], ACTIVITY),
        format(
            "garmin.fitness",
            "fitness metrics",
            &[
                Mark::Keys(&["personalRecords", "personalRecordId"]),
                Mark::Keys(&["restingHeartRateUsed", "maxHeartRateUsed"]),
                Mark::Keys(&["raceTime5K", "raceTime10K"]),
                Mark::Keys(&["calendarDate", "vo2MaxValue"]),
                Mark::Keys(&["abnormalHrValue", "abnormalHrThresholdValue"]),
            ],
            FITNESS,
        ),
        format("garmin.track", "track", &[Mark::Head("creator=\"Garmin Connect\"")], activity_file::GPX),
        format("garmin.activity", "FIT activity", ACTIVITY_MARKS, activity_file::FIT),
        format("garmin.other", "other log", OTHER_MARKS, WELLNESS),
    ],
    names: &[named("<#>_*.json", AccountId), named("#-#-#_#-#-#_<#>_*.json", AccountId), named("*_#_#_<#>.json", AccountId)],
    dates: None,
    instructions: &[
        step("On garmin.com, in your account, open Data Management, Export Your Data, and request the export."),
        step("A mail with a link follows, the same day or up to 30 days later. The link is valid for 3 days."),
        step("Load the whole zip, unopened: it holds more zips, and these are read too."),
        recalled("Garmin Explore (inReach) has an export of its own."),
    ],
    sources: &[
        source("ryanbr/noop: Garmin importer", "2026-11"),
        source("Gap analysis of a real export, field names only", "2026-11"),
        source("Public readers of DI_CONNECT (activities, sleep, cycles, profile)", "2026-11"),
        source("Notes by somebody who measured a real archive", "2026-11"),
    ],
};

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: YOURS, integrations: &[] }
}

const PERSON: &[FieldRule] = &[
    field("customerId", AccountId),
    field("username", Username),
    field("displayName", Name),
    field("fullName", Name),
    field("firstName", Name),
    field("lastName", Name),
    field("primaryEmailAddress", Email),
    field("emailAddress", Email),
    // Names to sign in with: an e-mail address or a phone number, which the value tells.
    field("loginIdentifiers/id", Username),
    plain("loginIdentifiers/type"),
    field("dateOfBirth", BirthDate),
    field("birthDate", BirthDate),
    field("gender", Gender),
    field("locale", Language),
    field("preferredLocale", Language),
    field("height", Height).written(In("cm")),
    field("weight", Weight),
];

/// The people whom somebody lets follow a run, or be called in an emergency.
const CONTACTS: Format = Format {
    id: "garmin.contacts",
    name: "contacts",
    marks: &[Mark::Path("user_contact.json", 10)],
    fields: &[
        field("firstName", Name),
        field("lastName", Name),
        field("emails", Email),
        field("phoneNumbers", Phone), // recalled
    ],
    keys: &[],
    whose: &[WhoseRule::OthersUnder("**")],
    integrations: &[],
};

const BODY_MARKS: &[Mark] = &[
    Mark::Keys(&["metaData", "calendarDate", "weight"]),
    Mark::Path("user_biometrics.json", 10),
    Mark::Path("_userBioMetric", 10),
    Mark::Path("_bioMetrics_latest", 10),
];

/// Body, nights and days; a weight is a number or an object that holds one.
const WELLNESS: &[FieldRule] = &[
    field("weight", Weight).written(In("g")),
    field("height", Height).written(In("cm")),
    field("bodyFat", Composition),
    field("boneMass", Composition).written(In("g")),
    field("muscleMass", Composition).written(In("g")),
    field("bodyWater", Composition),
    field("vo2Max", Fitness),
    field("vo2MaxRunning", Fitness),
    field("vo2MaxCycling", Fitness),
    field("functionalThresholdPower", Fitness),
    field("sleepStartTimestampGMT", Sleep),
    field("sleepEndTimestampGMT", Sleep),
    field("deepSleepSeconds", Sleep),
    field("lightSleepSeconds", Sleep),
    field("remSleepSeconds", Sleep),
    field("awakeSleepSeconds", Sleep),
    field("overallScore", Sleep),
    field("deepScore", Sleep),
    field("remScore", Sleep),
    field("recoveryScore", Sleep),
    field("averageRespiration", Respiratory),
    field("totalSteps", Steps),
    field("restingHeartRate", Heart).written(In("bpm")),
    field("minHeartRate", Heart).written(In("bpm")),
    field("maxHeartRate", Heart).written(In("bpm")),
    field("activeKilocalories", Calories),
    field("totalKilocalories", Calories),
    field("bmrKilocalories", Calories),
    field("averageStressLevel", Mental),
    field("avgStressLevel", Mental),
    field("dailyMaxBodyBattery", Fitness),
    field("valueInML", Nutrition),
    field("userProfilePK", AccountId),
    field("userProfileId", AccountId),
    field("deviceId", DeviceId),
    field("serialNumber", Serial), // recalled
    plain("calendarDate"),
    plain("timestampGMT"),
    plain("wellnessStartTimeGmt"),
    plain("wellnessStartTimeLocal"),
];

const STATUS: &[FieldRule] = &[
    field("value[HRV]", Heart).written(In("ms")),
    field("value[HR]", Heart).written(In("bpm")),
    field("value[SPO2]", Respiratory),
    field("value[RESPIRATION]", Respiratory),
    field("value[SKIN_TEMP*]", Temperature), // recalled
    plain("calendarDate"),
];

const CYCLE_MARKS: &[Mark] = &[
    Mark::Keys(&["predictedCycleLength", "fertileWindowStart"]),
    Mark::Path("_MenstrualCycles", 10),
    Mark::Path("_DailyMenstrualLogs", 10),
];

const CYCLE: &[FieldRule] = &[
    field("startDate", Reproductive),
    field("calendarDate", Reproductive),
    field("predictedCycleLength", Reproductive),
    field("predictedPeriodLength", Reproductive),
    field("actualCycleLength", Reproductive),
    field("actualPeriodLength", Reproductive),
    field("cycleType", Reproductive),
    field("fertileWindowStart", Reproductive),
    field("fertileWindowLength", Reproductive),
    field("flow", Reproductive),
    field("ovulationDay", Reproductive),
    field("symptoms", Condition),
    field("moods", Mental),
];

/// Folders are written in two ways.
const OTHER_MARKS: &[Mark] =
    &[
        Mark::Path("DI_CONNECT/", 10),
        Mark::Path("DI-Connect-", 10),
        Mark::Path("DI_Connect_", 10),
        // Outside of these folders: only beside files that are told by their content.
        Mark::Path("_trainingPlan.json", 6),
        Mark::Path("/wellnessActivities.json", 6),
        Mark::Path("/devices.json", 3),
        Mark::CommonKeys(&["deviceId", "serialNumber", "productName"], 4),
    ];

/// From the archive, where the account's e-mail address begins the name, or copied from a watch.
const ACTIVITY_MARKS: &[Mark] = &[
    Mark::Only(&[FormatKind::Fit]),
    Mark::Path("DI_CONNECT/", 10),
    Mark::Path("DI-Connect-", 10),
    Mark::Path("DI_Connect_", 10),
    Mark::Path("UploadedFiles_", 10),
    Mark::Path("GARMIN/", 10),
];

const ACTIVITY: &[FieldRule] = &[
    // Made of the place and the sport, unless somebody changed it.
    field("name", Workout),
    field("locationName", Place),
    field("startLatitude", Track),
    field("startLongitude", Track),
    field("endLatitude", Track),
    field("endLongitude", Track),
    field("activityType", Workout),
    field("startTimeGmt", Workout).written(EpochMillis),
    field("startTimeLocal", Workout).written(EpochMillis),
    field("beginTimestamp", Workout).written(EpochMillis),
    field("distance", Steps).written(In("cm")),
    field("duration", Workout).written(In("ms")),
    field("avgHr", Heart).written(In("bpm")),
    field("maxHr", Heart).written(In("bpm")),
    // Kilojoules, under a name that says otherwise.
    field("calories", Calories),
    field("steps", Steps),
    field("vO2MaxValue", Fitness),
    field("activityTrainingLoad", Fitness),
    field("deviceId", DeviceId),
    field("manufacturer", Model),
    field("userProfileId", AccountId),
    field("timeZoneId", Timezone),
    plain("activityId"),
    plain("sportType"),
];

const FITNESS: &[FieldRule] = &[
    field("personalRecords/value", Fitness),
    field("personalRecordType", Fitness),
    field("prStartTimeGMT", Workout),
    field("restingHeartRateUsed", Heart).written(In("bpm")),
    field("maxHeartRateUsed", Heart).written(In("bpm")),
    field("raceTime5K", Fitness),
    field("raceTime10K", Fitness),
    field("raceTimeHalf", Fitness),
    field("raceTimeMarathon", Fitness),
    field("vo2MaxValue", Fitness),
    field("abnormalHrValue", Heart).written(In("bpm")),
    plain("abnormalHrThresholdValue"),
    field("abnormalHrEventGMT", Heart),
    field("deviceId", DeviceId),
    plain("calendarDate"),
    plain("activityId"),
];
