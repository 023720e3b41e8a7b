//! Today, by the clock of the device. The only clock of the page.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The day where the device is; 1 January 1970 if its clock says something impossible.
pub(super) fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    let day = NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date());
    day.unwrap_or_default()
}

/// Today in days since 1970; nothing if the clock says something impossible.
pub(super) fn day() -> Option<i32> {
    let day = i32::try_from((today() - NaiveDate::default()).num_days()).ok();
    day.filter(|day| *day > 0)
}

/// This moment, in seconds since 1970.
pub(super) fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// This moment in universal time, for the stamp of a calendar.
pub(super) fn stamp() -> NaiveDateTime {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_utc_full_year()).unwrap_or_default();
    let day = NaiveDate::from_ymd_opt(year, now.get_utc_month() + 1, now.get_utc_date()).unwrap_or_default();
    let time = NaiveTime::from_hms_opt(now.get_utc_hours(), now.get_utc_minutes(), now.get_utc_seconds());
    day.and_time(time.unwrap_or_default())
}
