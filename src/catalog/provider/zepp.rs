//! Zepp and Zepp Life, once Mi Fit (Amazfit, Mi Band, Mi scales): a zip of folders, one table each, named by the kind of
//! data and a time. The zip is encrypted with a password that comes by mail. Must not call a row of `BODY` the person's:
//! the family shares that table, and only the height tells them apart. Zeros there stand for "not measured".
//! Facts: the readers in `SOURCES`. `HEALTH_DATA` is only known by name; old tables have `lastSyncTime` in them (recalled).

use super::{field, plain, source, step};
use crate::model::DataClass::{
    AccountId, BirthDate, Calories, Composition, Gender, Heart, Height, ImageUrl, Name, Respiratory, Sleep, Steps,
    Weight, Workout,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "zepp",
    name: "Zepp / Zepp Life (Mi Fit)",
    vendor: "zepp",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "zepp.user",
            "profile",
            &[Mark::Keys(&["userId", "nickName", "avatar", "birthday"])],
            &[
                field("userId", AccountId),
                field("gender", Gender),
                field("height", Height).written(In("cm")),
                field("weight", Weight).written(In("kg")),
                field("nickName", Name),
                field("avatar", ImageUrl),
                field("birthday", BirthDate),
            ],
        ),
        Format {
            whose: &[],
            ..format("zepp.body", "scale table", &[Mark::Keys(&["fatRate", "bodyWaterRate", "visceralFat"])], BODY)
        },
        format(
            "zepp.sleep",
            "sleep log",
            &[
                Mark::Keys(&["deepSleepTime", "shallowSleepTime"]),
                Mark::Path("SLEEP_MINUTE/", 10),
                Mark::Path("SLEEP_MINUTE_1", 10),
            ],
            SLEEP,
        ),
        format(
            "zepp.heart",
            "heart rate log",
            &[
                Mark::Path("HEARTRATE_AUTO/", 10),
                Mark::Path("HEARTRATE_AUTO_1", 10),
                Mark::Path("HEARTRATE/HEARTRATE_", 10),
                Mark::Path("/HEARTRATE_1", 6),
                Mark::CommonKeys(&["time", "heartRate"], 4),
            ],
            &[field("heartRate", Heart).written(In("bpm")), plain("date"), plain("time"), plain("lastSyncTime")],
        ),
        format("zepp.sport", "workout list", &[Mark::Keys(&["sportTime(s)", "calories(kcal)"])], SPORT),
        format(
            "zepp.activity",
            "activity log",
            &[
                Mark::Keys(&["date", "steps", "runDistance"]),
                Mark::Path("ACTIVITY_MINUTE/", 10),
                Mark::Path("ACTIVITY_MINUTE_1", 10),
                Mark::Path("ACTIVITY_STAGE/", 10),
                Mark::Path("ACTIVITY_STAGE_1", 10),
            ],
            ACTIVITY,
        ),
        format("zepp.other", "other table", OTHER_MARKS, &[]),
    ],
    names: &[],
    dates: None,
    instructions: &[
        step("In the Zepp or Zepp Life app: your profile, privacy, export data."),
        step("A mail brings a link to a zip, and its password."),
        step("The zip is encrypted: unpack it with that password, and load the folder."),
    ],
    sources: &[
        source("Public importers of the export (folders, headers, a shift of a day in SLEEP_MINUTE)", "2026-11"),
        source("Tests of public importers, with invented rows", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

/// Of an encrypted archive the names are all that can be read.
const OTHER_MARKS: &[Mark] = &[
    Mark::Path("HEALTH_DATA/HEALTH_DATA_", 10),
    Mark::Path("/HEALTH_DATA_1", 6),
    Mark::Path("USER/USER_1", 10),
    Mark::Path("BODY/BODY_1", 10),
    Mark::Path("SLEEP/SLEEP_1", 10),
    Mark::Path("SPORT/SPORT_1", 10),
    Mark::Path("ACTIVITY/ACTIVITY_1", 10),
];

const BODY: &[FieldRule] = &[
    field("weight", Weight).written(In("kg")),
    field("height", Height).written(In("cm")),
    field("bmi", Composition),
    field("fatRate", Composition),
    field("bodyWaterRate", Composition),
    field("boneMass", Composition).written(In("kg")),
    field("metabolism", Composition),
    field("muscleRate", Composition),
    field("visceralFat", Composition),
    plain("time"),
];

const SLEEP: &[FieldRule] = &[
    field("deepSleepTime", Sleep),
    field("shallowSleepTime", Sleep),
    field("wakeTime", Sleep),
    field("REMTime", Sleep),
    field("start", Sleep),
    field("stop", Sleep),
    field("naps", Sleep),
    field("stage", Sleep),
    field("hr", Heart).written(In("bpm")),
    field("respiratory_rate", Respiratory),
    plain("date"),
    plain("time"),
    plain("lastSyncTime"),
];

const SPORT: &[FieldRule] = &[
    field("type", Workout),
    field("startTime", Workout),
    field("sportTime(s)", Workout),
    field("distance(m)", Workout).written(In("m")),
    field("calories(kcal)", Calories),
];

const ACTIVITY: &[FieldRule] = &[
    field("steps", Steps),
    field("distance", Steps).written(In("m")),
    field("runDistance", Steps).written(In("m")),
    field("calories", Calories),
    field("start", Steps),
    field("stop", Steps),
    plain("date"),
    plain("time"),
    plain("lastSyncTime"),
];
