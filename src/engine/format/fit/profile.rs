//! The messages and fields of FIT that say something about a person or a device. All others are only counted.
//! Names and numbers as in the profile of Garmin's FIT SDK (21.x); `location` is not in it, but in every device's
//! `Locations.fit`.

/// What the number in a field means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// As it is.
    Plain,
    /// Divided by this.
    Per(u16),
    /// Seconds since the end of 1989.
    Time,
    /// Degrees, as parts of a half circle of 2^31.
    Degrees,
    /// A byte: 0 is female, 1 is male.
    Gender,
}

/// A field of a message.
pub(super) struct Known {
    pub(super) number: u8,
    pub(super) name: &'static str,
    pub(super) unit: Unit,
}

/// A kind of message with its fields.
pub(super) struct Message {
    number: u16,
    pub(super) name: &'static str,
    pub(super) fields: &'static [Known],
}

impl Message {
    pub(super) fn of(number: u16) -> Option<&'static Self> {
        MESSAGES.iter().find(|message| message.number == number)
    }

    pub(super) fn field(&self, number: u8) -> Option<&'static Known> {
        // The one field that all messages share.
        const TIMESTAMP: Known = Known { number: 253, name: "timestamp", unit: Unit::Time };
        if number == TIMESTAMP.number {
            Some(&TIMESTAMP)
        } else {
            self.fields.iter().find(|known| known.number == number)
        }
    }
}

const fn f(number: u8, name: &'static str, unit: Unit) -> Known {
    Known { number, name, unit }
}

use Unit::{Degrees, Gender, Per, Plain, Time};

#[rustfmt::skip]
const MESSAGES: &[Message] = &[
    Message { number: 0, name: "file_id", fields: &[
        f(1, "manufacturer", Plain), f(2, "product", Plain), f(3, "serial_number", Plain), f(4, "time_created", Time),
        f(8, "product_name", Plain),
    ] },
    Message { number: 3, name: "user_profile", fields: &[
        f(0, "friendly_name", Plain), f(1, "gender", Gender), f(2, "age", Plain), f(3, "height", Plain),
        f(4, "weight", Per(10)), f(8, "resting_heart_rate", Plain), f(9, "max_running_heart_rate", Plain),
        f(10, "max_biking_heart_rate", Plain), f(11, "max_heart_rate", Plain), f(28, "wake_time", Plain),
        f(29, "sleep_time", Plain),
    ] },
    Message { number: 7, name: "zones_target", fields: &[
        f(1, "max_heart_rate", Plain), f(2, "threshold_heart_rate", Plain),
    ] },
    Message { number: 12, name: "sport", fields: &[f(3, "name", Plain)] },
    Message { number: 18, name: "session", fields: &[
        f(2, "start_time", Time), f(3, "start_position_lat", Degrees), f(4, "start_position_long", Degrees),
        f(11, "total_calories", Plain), f(16, "avg_heart_rate", Plain), f(17, "max_heart_rate", Plain),
        f(29, "nec_lat", Degrees), f(30, "nec_long", Degrees), f(31, "swc_lat", Degrees), f(32, "swc_long", Degrees),
        f(38, "end_position_lat", Degrees), f(39, "end_position_long", Degrees), f(110, "sport_profile_name", Plain),
    ] },
    Message { number: 19, name: "lap", fields: &[
        f(2, "start_time", Time), f(3, "start_position_lat", Degrees), f(4, "start_position_long", Degrees),
        f(5, "end_position_lat", Degrees), f(6, "end_position_long", Degrees), f(15, "avg_heart_rate", Plain),
        f(16, "max_heart_rate", Plain),
    ] },
    Message { number: 20, name: "record", fields: &[
        f(0, "position_lat", Degrees), f(1, "position_long", Degrees), f(3, "heart_rate", Plain),
    ] },
    Message { number: 23, name: "device_info", fields: &[
        f(2, "manufacturer", Plain), f(3, "serial_number", Plain), f(4, "product", Plain),
        f(5, "software_version", Per(100)), f(19, "descriptor", Plain), f(27, "product_name", Plain),
    ] },
    Message { number: 26, name: "workout", fields: &[f(8, "wkt_name", Plain)] },
    Message { number: 29, name: "location", fields: &[
        f(0, "name", Plain), f(1, "position_lat", Degrees), f(2, "position_long", Degrees),
    ] },
    Message { number: 30, name: "weight_scale", fields: &[
        f(0, "weight", Per(100)), f(1, "percent_fat", Per(100)), f(2, "percent_hydration", Per(100)),
        f(4, "bone_mass", Per(100)), f(5, "muscle_mass", Per(100)), f(7, "basal_met", Per(4)),
        f(10, "metabolic_age", Plain), f(11, "visceral_fat_rating", Plain), f(13, "bmi", Per(10)),
    ] },
    Message { number: 31, name: "course", fields: &[f(5, "name", Plain)] },
    Message { number: 32, name: "course_point", fields: &[
        f(2, "position_lat", Degrees), f(3, "position_long", Degrees), f(6, "name", Plain),
    ] },
    Message { number: 51, name: "blood_pressure", fields: &[
        f(0, "systolic_pressure", Plain), f(1, "diastolic_pressure", Plain), f(6, "heart_rate", Plain),
    ] },
    Message { number: 55, name: "monitoring", fields: &[f(27, "heart_rate", Plain)] },
    Message { number: 78, name: "hrv", fields: &[f(0, "rr_interval", Per(1000))] },
    Message { number: 132, name: "hr", fields: &[f(6, "heart_rate", Plain)] },
    Message { number: 211, name: "monitoring_hr_data", fields: &[
        f(0, "resting_heart_rate", Plain), f(1, "current_day_resting_heart_rate", Plain),
    ] },
    Message { number: 227, name: "stress_level", fields: &[f(0, "stress_level", Plain), f(1, "stress_level_time", Time)] },
    Message { number: 269, name: "spo2_data", fields: &[f(0, "spo2", Plain)] },
    Message { number: 275, name: "sleep_level", fields: &[f(0, "sleep_level", Plain)] },
    Message { number: 297, name: "respiration_rate", fields: &[f(0, "respiration_rate", Per(100))] },
    Message { number: 346, name: "sleep_assessment", fields: &[f(6, "sleep_score", Plain)] },
    Message { number: 370, name: "hrv_status_summary", fields: &[
        f(0, "hrv_weekly_average", Per(128)), f(1, "hrv_last_night_average", Per(128)),
    ] },
];
