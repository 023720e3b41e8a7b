//! Single activities of any maker, in the three file formats that all of them share: GPX, TCX and FIT. What stands where
//! is the format's business, so other providers whose archives hold such files take their rules from here.
//! Must not tell whose device or service a file is from: the programs that write them put in each other's names. Only the
//! ending of the name and the kind of the file tell these formats, so that every other provider comes first.
//! Facts: the schemas and the profile in `SOURCES`, as readers of them name their parts.

use super::{field, plain, recalled, source};
use crate::model::DataClass::{
    Age, BloodPressure, Calories, Composition, Fitness, Firmware, Gender, Geofence, Heart, Height, Mental, Message,
    Model, Name, Nickname, Place, Respiratory, Serial, Sleep, Steps, Track, Username, Weight, Workout,
};
use crate::model::{FieldRule, Format, FormatKind, Holder, Mark, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "activity_file",
    name: "Activity file",
    vendor: "activity_file",
    // Or somebody's; the file does not say.
    holder: Holder::You,
    standing: Standing::Known,
    formats: &[
        format("activity_file.gpx", "GPX track", &[Mark::Only(&[FormatKind::Xml]), Mark::Path(".gpx", 10)], GPX),
        format("activity_file.tcx", "TCX activity", &[Mark::Only(&[FormatKind::Xml]), Mark::Path(".tcx", 10)], TCX),
        format("activity_file.fit", "FIT activity", &[Mark::Only(&[FormatKind::Fit]), Mark::Path(".fit", 10)], FIT),
    ],
    names: &[],
    dates: None,
    instructions: &[
        recalled("Most sports services save a single activity as GPX, TCX or FIT: open it, and look for export."),
        recalled("A watch or bicycle computer at a cable shows a folder GARMIN/Activity or Activities, a file a workout."),
    ],
    sources: &[
        source("GPX 1.1 schema (topografix.com), and its extensions for points of a track", "2026-11"),
        source("Training Center Database schema, version 2, as public readers of TCX take it apart", "2026-11"),
        source("Garmin FIT SDK, profile 21.x", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

/// A point a second; names of elements come without the prefix of their namespace.
pub(super) const GPX: &[FieldRule] = &[
    field("trkpt/lat", Track),
    field("trkpt/lon", Track),
    field("trkpt/time", Track),
    field("rtept/lat", Track),
    field("rtept/lon", Track),
    // A place that somebody marked: home, a car park.
    field("wpt/lat", Geofence),
    field("wpt/lon", Geofence),
    field("wpt/name", Place),
    field("TrackPointExtension/hr", Heart).written(In("bpm")),
    field("trk/name", Workout),
    field("trk/type", Workout),
    field("rte/name", Workout),
    field("author/name", Name),
    // The part before the sign; the other one stands in `domain`.
    field("author/email/id", Username),
    plain("ele"),
    plain("atemp"),
    plain("cad"),
];

/// Laps of points, and behind them the device that wrote them.
pub(super) const TCX: &[FieldRule] = &[
    field("Position/LatitudeDegrees", Track),
    field("Position/LongitudeDegrees", Track),
    field("Trackpoint/Time", Track),
    field("HeartRateBpm/Value", Heart).written(In("bpm")),
    field("AverageHeartRateBpm/Value", Heart).written(In("bpm")),
    field("MaximumHeartRateBpm/Value", Heart).written(In("bpm")),
    field("Activity/Sport", Workout),
    field("Lap/StartTime", Workout),
    field("TotalTimeSeconds", Workout),
    field("Lap/DistanceMeters", Steps).written(In("m")),
    field("Lap/Calories", Calories),
    field("Notes", Message),
    field("Creator/Name", Model),
    field("Creator/UnitId", Serial),
    plain("Creator/ProductID"),
    // The program that wrote the file.
    plain("Author/Name"),
    plain("Trackpoint/DistanceMeters"),
    plain("AltitudeMeters"),
    plain("RunCadence"),
    plain("Cadence"),
    plain("Speed"),
];

/// Messages with their fields, in the units that the reader makes of them: degrees, kilograms, times of day and year.
pub(super) const FIT: &[FieldRule] = &[
    field("serial_number", Serial),
    field("product_name", Model),
    // Codes of the profile.
    plain("manufacturer"),
    plain("product"),
    plain("time_created"),
    field("user_profile/friendly_name", Name),
    field("user_profile/gender", Gender),
    field("user_profile/age", Age),
    field("user_profile/height", Height).written(In("cm")),
    field("weight", Weight).written(In("kg")),
    field("wake_time", Sleep),
    field("sleep_time", Sleep),
    field("heart_rate", Heart).written(In("bpm")),
    field("resting_heart_rate", Heart).written(In("bpm")),
    field("current_day_resting_heart_rate", Heart).written(In("bpm")),
    field("avg_heart_rate", Heart).written(In("bpm")),
    field("max_heart_rate", Heart).written(In("bpm")),
    field("max_running_heart_rate", Heart).written(In("bpm")),
    field("max_biking_heart_rate", Heart).written(In("bpm")),
    field("threshold_heart_rate", Fitness).written(In("bpm")),
    field("rr_interval", Heart),
    field("hrv_weekly_average", Heart).written(In("ms")),
    field("hrv_last_night_average", Heart).written(In("ms")),
    // Places that somebody saved on the device.
    field("location/position_lat", Geofence),
    field("location/position_long", Geofence),
    field("location/name", Place),
    field("position_lat", Track),
    field("position_long", Track),
    field("start_position_lat", Track),
    field("start_position_long", Track),
    field("end_position_lat", Track),
    field("end_position_long", Track),
    field("nec_lat", Track),
    field("nec_long", Track),
    field("swc_lat", Track),
    field("swc_long", Track),
    field("start_time", Workout),
    field("sport_profile_name", Workout),
    field("sport/name", Workout),
    field("wkt_name", Workout),
    field("course/name", Workout),
    field("course_point/name", Place),
    field("total_calories", Calories),
    field("percent_fat", Composition),
    field("percent_hydration", Composition),
    field("bone_mass", Composition).written(In("kg")),
    field("muscle_mass", Composition).written(In("kg")),
    field("basal_met", Composition),
    field("metabolic_age", Composition),
    field("visceral_fat_rating", Composition),
    field("bmi", Composition),
    field("systolic_pressure", BloodPressure),
    field("diastolic_pressure", BloodPressure),
    field("stress_level", Mental),
    plain("stress_level_time"),
    field("spo2", Respiratory),
    field("respiration_rate", Respiratory),
    field("sleep_level", Sleep),
    field("sleep_score", Sleep),
    // `Forerunner`, or what somebody calls a sensor.
    field("descriptor", Nickname),
    field("software_version", Firmware),
    plain("timestamp"),
];
