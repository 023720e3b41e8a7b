//! Ecobee: the table that its portal gives for each thermostat and span of time. The thermostat's number stands in the file's
//! name and in remarks before the head; rooms are names of columns. Must not take temperatures for those of a body.
//! Facts: public programs that read such tables. The interface's answer and the tools' key file are recalled.

use super::{field, named, plain, recalled, source, step};
use crate::model::DataClass::{AccessToken, Address, ApiKey, Coordinates, DeviceId, Email, Energy, Language, Model, Nickname, Phone, Place, Postcode, Presence, RefreshToken, Room, Schedule, Serial, Timezone};
use crate::model::{Format, FormatKind, Holder, Mark, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "ecobee",
    name: "Ecobee",
    vendor: "ecobee",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[REPORT, ACCOUNT, KEYS],
    names: &[named("report-<#>-*.csv", Serial)],
    dates: None,
    instructions: &[
        step(
            "In the web portal, open Home IQ (later called “My Reports”) and download the data: one file a thermostat.",
        ),
        recalled("The portal gives at most a month at once; download each month, and load all files together."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("Public scripts that read report-<number>-<from>-to-<to>.csv, one with the whole head", "2026-11"),
    source("Ecobee’s interface for developers (thermostatList): recalled", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// A row each five minutes. The unit of a temperature is in the name of its column.
const REPORT: Format = Format {
    id: "ecobee.report",
    name: "thermostat report",
    marks: &[
        Mark::Only(&[FormatKind::Csv]),
        Mark::Keys(&["Program Mode", "Thermostat Motion"]),
        Mark::Keys(&["System Setting", "System Mode", "Program Mode"]),
        Mark::Head("Date,Time,System Setting,"),
        Mark::Path("/report-", 3),
    ],
    fields: &[
        field("identifier", DeviceId),
        field("Thermostat identifier", DeviceId),
        field("Thermostat name", Nickname),
        field("Thermostat Motion", Presence),
        // Home, Away, Sleep; holds and holidays.
        field("Program Mode", Presence),
        field("Calendar Event", Presence),
        field("Cool Set Temp (F)", Schedule),
        field("Heat Set Temp (F)", Schedule),
        field("Cool Set Temp (C)", Schedule),
        field("Heat Set Temp (C)", Schedule),
        field("Cool Stage 1 (sec)", Energy),
        field("Cool Stage 2 (sec)", Energy),
        field("Heat Stage 1 (sec)", Energy),
        field("Heat Stage 2 (sec)", Energy),
        field("Aux Heat 1 (sec)", Energy), // recalled
        field("Fan (sec)", Energy),
        plain("Date"),
        plain("Time"),
        plain("System Setting"),
        plain("System Mode"),
        plain("Current Temp (F)"),
        plain("Current Temp (C)"),
        plain("Current Humidity (%RH)"),
        plain("Outdoor Temp (F)"),
        plain("Outdoor Temp (C)"),
        plain("Wind Speed (km/h)"),
        plain("DM Offset"),
        plain("Thermostat Temperature (F)"),
        plain("Thermostat Temperature (C)"),
        plain("Thermostat Humidity (%RH)"),
    ],
    // A column for each sensor, called after its room, and one more for who is there.
    keys: &[field("/* (F)", Room), field("/* (C)", Room)],
    whose: YOURS,
    integrations: &[],
};

/// Recalled, all of it.
const ACCOUNT: Format = Format {
    id: "ecobee.account",
    name: "list of thermostats",
    marks: &[Mark::Keys(&["thermostatList", "identifier"])],
    fields: &[
        field("identifier", DeviceId),
        field("thermostatList/name", Nickname),
        field("remoteSensors/name", Nickname),
        field("remoteSensors/code", DeviceId),
        field("modelNumber", Model),
        field("location/streetAddress", Address),
        field("location/city", Place),
        field("location/provinceState", Place),
        field("location/country", Place),
        field("location/postalCode", Postcode),
        field("location/phoneNumber", Phone),
        field("location/mapCoordinates", Coordinates),
        field("location/timeZone", Timezone),
        field("emailAddresses", Email),
        field("locale", Language),
        field("events/name", Presence),
        field("events/startDate", Presence),
        field("events/endDate", Presence),
        field("value[occupancy]", Presence),
        plain("value[temperature]"),
        plain("value[humidity]"),
        field("climates/name", Schedule),
        field("program/schedule", Schedule),
        plain("actualTemperature"),
        plain("thermostatTime"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Recalled: its keys are those of many services, so only the name tells.
const KEYS: Format = Format {
    id: "ecobee.keys",
    name: "key file of a community tool",
    marks: &[Mark::Path("ecobee.conf", 10), Mark::Path("ecobee_config", 10)],
    fields: &[field("API_KEY", ApiKey), field("ACCESS_TOKEN", AccessToken), field("REFRESH_TOKEN", RefreshToken)],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
