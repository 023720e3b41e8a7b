//! Mi Fitness (Xiaomi watches and bands): a zip of long tables, measurements as JSON in the cell `Value`. Names of files
//! carry the account's number. Must not call every row of `user_member_profile` the person's: family members stand in it.
//! `abnormal_heart_rate` is no alarm: it repeats every ordinary one. A time zone is counted in quarters of an hour.
//! Facts: the readers in `SOURCES`, and a description of a real export. Tables that nobody saw filled (plans, contests,
//! feedback) are known by their headers, or by name alone. Some people keep copies in UTF-7, whose names read `+AF8-`.

use super::{field, named, plain, source, step};
use crate::model::DataClass::{AccountId, BirthDate, BloodPressure, Calories, Composition, DeviceId, Fitness, Gender, Heart, Height, ImageUrl, Mental, Model, Name, Nickname, Place, Respiratory, Sleep, Steps, Timezone, Track, Weight, Workout};
use crate::model::{FieldRule, Format, Holder, Mark, Notation, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "mi_fitness",
    name: "Mi Fitness (Xiaomi)",
    vendor: "xiaomi",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        Format {
            whose: &[],
            ..format(
                "mi_fitness.members",
                "profiles of the family",
                &[Mark::Keys(&["Uid", "Sex", "Birth", "XiaomiId"]), Mark::Path("_user_member_profile", 10)],
                MEMBERS,
            )
        },
        format(
            "mi_fitness.profile",
            "fitness profile",
            &[Mark::Keys(&["Uid", "Vo2Max", "MaximalMet"]), Mark::Path("_MiFitness_user_fitness_profile", 10)],
            PROFILE,
        ),
        format(
            "mi_fitness.sources",
            "list of devices and apps",
            &[Mark::Keys(&["Uid", "Sid", "Identifier", "Alias"]), Mark::Path("_hlth_center_data_source", 10)],
            SOURCES,
        ),
        format(
            "mi_fitness.tracks",
            "list of tracks",
            &[Mark::Keys(&["Uid", "Did", "GPX"]), Mark::Path("_hlth_center_sport_track_data", 10)],
            &[
                // A link to the track, or the track itself.
                field("GPX", Track),
                field("Latitude", Track),
                field("Longitude", Track),
                field("Key", Workout),
                field("Time", Workout).written(Notation::EpochSeconds),
                field("Did", DeviceId),
                field("Uid", AccountId),
                plain("UpdateTime"),
            ],
        ),
        format(
            "mi_fitness.sports",
            "workout list",
            &[Mark::Keys(&["Uid", "Sid", "Category", "Value"]), Mark::Path("_hlth_center_sport_record", 10)],
            SPORTS,
        ),
        format(
            "mi_fitness.log",
            "health log",
            &[
                Mark::Keys(&["Uid", "Sid", "Key", "Time", "Value"]),
                Mark::Path("_hlth_center_fitness_data", 10),
                Mark::Path("_hlth_center_aggregated_fitness_data", 10),
                Mark::Path("_hlth_center_medical_data", 10),
            ],
            LOG,
        ),
        Format {
            whose: &[WhoseRule::OthersUnder("PkUid"), WhoseRule::OthersUnder("PkUserZoneOffset")],
            ..format(
                "mi_fitness.contests",
                "contests",
                &[
                    Mark::Keys(&["PkUid", "Uid"]),
                    Mark::Keys(&["Inviter", "Invitee", "PkId"]),
                    Mark::Path("_MiFitness_user_pk_", 10),
                ],
                CONTESTS,
            )
        },
        format(
            "mi_fitness.other",
            "other table",
            &[
                Mark::Path("_MiFitness_", 10),
                Mark::Path("_MiWear_hlth_", 10),
                Mark::Path("hlthappUserFeedback", 10),
                Mark::Keys(&["uid", "did", "tag", "last_modify"]),
                Mark::Keys(&["uid", "plan_type", "plan_info"]),
            ],
            // Settings of devices, and names of objects that lie elsewhere.
            &[
                field("uid", AccountId),
                field("did", DeviceId),
                plain("value"),
                plain("key"),
                plain("tag"),
                plain("record_id"),
                plain("last_modify"),
            ],
        ),
    ],
    names: &[named("#_<#>_MiFitness_*", AccountId)],
    dates: None,
    instructions: &[
        step("On account.xiaomi.com: Privacy, Manage your data, Mi Fitness, and ask for a copy."),
        step("It takes about 15 working days. A mail brings a link to a zip."),
        step("If the zip asks for the password that you were sent, unpack it, and load the folder."),
    ],
    sources: &[
        source("Description of all tables of a real export, beside Xiaomi’s Data Copy Guide (2025)", "2026-11"),
        source("Notes by somebody who measured an export (518,000 rows of heart rate)", "2026-11"),
        source("Public importers of hlth_center_fitness_data", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

const MEMBERS: &[FieldRule] = &[
    field("Uid", AccountId),
    field("XiaomiId", AccountId),
    // A number in some exports.
    field("Name", Name),
    field("Sex", Gender),
    field("Birth", BirthDate),
    field("Height", Height).written(In("cm")),
    field("Weight", Weight).written(In("kg")),
    field("Region", Place),
    field("Icon", ImageUrl),
    plain("SpecialMark"),
];

const PROFILE: &[FieldRule] = &[
    field("Uid", AccountId),
    field("Vo2Max", Fitness),
    field("MaximalMet", Fitness),
    field("MaxHrm", Heart).written(In("bpm")),
    field("MinHrm", Heart).written(In("bpm")),
    field("RecordMaxHrm/hrm", Heart).written(In("bpm")),
    field("InitialWeight/weight", Weight).written(In("kg")),
    plain("timestamp"),
    plain("DailyCalGoal"),
    plain("DailyStepGoal"),
    plain("DailyStandGoal"),
    plain("DailySleepGoal"),
    plain("target"),
    plain("ChildAuth"),
    plain("InitialTime"),
];

const SOURCES: &[FieldRule] = &[
    field("Uid", AccountId),
    field("Sid", DeviceId),
    field("Identifier", DeviceId),
    field("Model", Model),
    // The maker's word; what the person calls it stands beside it.
    field("Name", Model),
    field("Alias", Nickname),
    plain("Status"),
    // Billionths of a second.
    plain("CreateTime"),
    plain("UpdateTime"),
];

const SPORTS: &[FieldRule] = &[
    field("Category", Workout),
    field("Key", Workout),
    field("sport_type", Workout),
    field("start_time", Workout).written(Notation::EpochSeconds),
    field("end_time", Workout).written(Notation::EpochSeconds),
    field("duration", Workout),
    field("distance", Workout).written(In("m")),
    // Recalled, these three and `total_cal`.
    field("avg_hrm", Heart).written(In("bpm")),
    field("max_hrm", Heart).written(In("bpm")),
    field("min_hrm", Heart).written(In("bpm")),
    field("steps", Steps),
    field("calories", Calories),
    field("total_cal", Calories),
    field("timezone", Timezone),
    field("Uid", AccountId),
    field("Sid", DeviceId),
    plain("time"),
    plain("UpdateTime"),
];

const LOG: &[FieldRule] = &[
    field("Uid", AccountId),
    field("Sid", DeviceId),
    field("bpm", Heart).written(In("bpm")),
    // Always 0.
    plain("prev_bpm"),
    field("avg_hr", Heart).written(In("bpm")),
    field("max_hr", Heart).written(In("bpm")),
    field("min_hr", Heart).written(In("bpm")),
    field("spo2", Respiratory),
    field("avg_spo2", Respiratory),
    field("max_spo2", Respiratory),
    field("min_spo2", Respiratory),
    field("breath_quality", Respiratory),
    field("stress", Mental),
    field("avg_stress", Mental),
    // Recalled, these four: nobody saw such a row filled.
    field("weight", Weight).written(In("kg")),
    field("bmi", Composition),
    field("systolic_pressure", BloodPressure),
    field("diastolic_pressure", BloodPressure),
    field("bedtime", Sleep).written(Notation::EpochSeconds),
    field("wake_up_time", Sleep).written(Notation::EpochSeconds),
    field("device_bedtime", Sleep).written(Notation::EpochSeconds),
    field("device_wake_up_time", Sleep).written(Notation::EpochSeconds),
    field("items/start_time", Sleep).written(Notation::EpochSeconds),
    field("items/end_time", Sleep).written(Notation::EpochSeconds),
    field("items/state", Sleep),
    field("duration", Sleep),
    field("total_duration", Sleep),
    field("sleep_deep_duration", Sleep),
    field("sleep_light_duration", Sleep),
    field("sleep_rem_duration", Sleep),
    field("sleep_awake_duration", Sleep),
    field("awake_count", Sleep),
    field("sleep_score", Sleep),
    field("sleep_stage", Sleep),
    field("steps", Steps),
    field("distance", Steps).written(In("m")),
    field("calories", Calories),
    field("timezone", Timezone),
    // JSON in a cell, opened; its fields stand above.
    plain("Value"),
    plain("Key"),
    plain("Tag"),
    plain("time"),
    plain("date_time"),
    plain("protoTime"),
    plain("version"),
    plain("sleep_algorithm_version"),
    plain("UpdateTime"),
];

const CONTESTS: &[FieldRule] = &[
    field("PkUid", AccountId),
    field("Uid", AccountId),
    field("Inviter", AccountId),
    field("Invitee", AccountId),
    field("PkScore", Fitness),
    field("PkResult", Fitness),
    field("StatisticsResult", Fitness),
    field("UserZoneOffset", Timezone),
    field("PkUserZoneOffset", Timezone),
    field("ZoneOffset", Timezone),
    field("PkStartTime", Workout).written(Notation::EpochSeconds),
    field("PkEndTime", Workout).written(Notation::EpochSeconds),
    plain("Id"),
    plain("PkId"),
    plain("CTime"),
    plain("UTime"),
];
