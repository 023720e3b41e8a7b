//! Netatmo: weather stations, thermostats, cameras that know faces. Its dashboard gives tables of one module; the rest are
//! answers of its interface, which sister brands share. Must not say which of the persons is the owner:
//! no file does. The hardware address of a device is its id.
//! Facts: the fixtures in `SOURCES`; the head of the table is recalled.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, Address, Coordinates, DeviceId, Email, EventLog, Face, Firmware, HomeId, ImageUrl,
    Language, Mac, Name, Nickname, Place, Presence, RefreshToken, Room, Schedule, Timezone, UrlSecret, Video,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "netatmo",
    name: "Netatmo",
    vendor: "netatmo",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[PUBLIC, TOKENS, HOMES, MEASURES],
    names: &[],
    dates: None,
    instructions: &[
        step("In the web dashboard, choose a module and download its data as CSV, a span of time at once."),
        step(
            "Or, if you use a community tool for Netatmo, let it write its answers (homesdata, getstationsdata, \
             gethomedata) as JSON files, and load those.",
        ),
        recalled("The account’s settings may offer a copy of all data; what it looks like is not known here."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("jabesq-org/pyatmo: fixtures (d3dedac, 012b5b1, 707ea82)", "2026-11"),
    source("openfirmware/netatmo-dl: README.md", "2026-11"),
];

/// The public weather map: strangers' stations. Recalled.
const PUBLIC: Format = Format {
    id: "netatmo.public",
    name: "public weather map",
    marks: &[Mark::Keys(&["body", "measures", "module_types"])],
    fields: FIELDS,
    keys: &[field("measures", Mac), field("module_types", Mac)],
    whose: &[WhoseRule::OthersUnder("**")],
    integrations: &[],
};

/// Only Netatmo gives both `expires_in` and `expire_in`.
const TOKENS: Format = Format {
    id: "netatmo.tokens",
    name: "sign-in answer",
    marks: &[Mark::Keys(&["access_token", "refresh_token", "expire_in"])],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// Homes, stations, states and events, each in the same frame.
const HOMES: Format = Format {
    id: "netatmo.homes",
    name: "home and its devices",
    marks: &[
        Mark::Keys(&["body", "time_exec", "time_server"]),
        Mark::Keys(&["body", "homes", "time_server"]),
        Mark::Keys(&["body", "home", "time_server"]),
        Mark::Keys(&["station_name", "dashboard_data"]),
        Mark::Keys(&["persons", "pseudo", "last_seen"]),
        Mark::Keys(&["camera_id", "vignette", "video_id"]),
    ],
    fields: FIELDS,
    // A valve's own correction, by the module that it is measured against.
    keys: &[field("module_offset", Mac)],
    whose: &[WhoseRule::OthersUnder("persons"), WhoseRule::Yours],
    integrations: &[],
};

const FIELDS: &[FieldRule] = &[
    field("access_token", AccessToken),
    field("refresh_token", RefreshToken),
    field("restricted_access_token", AccessToken),
    field("restricted_refresh_token", RefreshToken),
    field("webhook_id", UrlSecret),
    field("cloudhook_url", UrlSecret),
    field("user/email", Email),
    field("user/mail", Email),
    field("user/id", AccountId),
    field("customer_id", AccountId),
    field("language", Language),
    field("locale", Language),
    field("administrative/lang", Language),
    field("reg_locale", Language),
    // Faces that the camera knows by name; the household and its visitors.
    field("pseudo", Name),
    field("persons/id", AccountId),
    field("person_id", AccountId),
    field("persons/url", Face),
    field("face/url", Face),
    plain("face/id"),
    field("persons/last_seen", Presence).written(Notation::EpochSeconds),
    field("out_of_sight", Presence),
    field("is_arrival", Presence),
    field("therm_mode", Presence),
    field("therm_setpoint_mode", Presence),
    // A key and the address that it completes.
    field("face/key", UrlSecret),
    field("snapshot/key", UrlSecret),
    field("vignette/key", UrlSecret),
    field("snapshot/url", ImageUrl),
    field("vignette/url", ImageUrl),
    field("filename", ImageUrl),
    // Opens the camera's picture from anywhere.
    field("vpn_url", UrlSecret),
    field("video_id", Video),
    // A sentence in the person's language, with names.
    field("message", EventLog),
    field("sub_message", EventLog),
    field("events/time", EventLog).written(Notation::EpochSeconds),
    field("event_list/time", EventLog).written(Notation::EpochSeconds),
    field("coordinates", Coordinates),
    field("place/location", Coordinates),
    field("street", Address),
    field("city", Place),
    field("country", Place),
    plain("altitude"),
    field("timezone", Timezone),
    field("homes/id", HomeId),
    field("home/id", HomeId),
    field("home_id", HomeId),
    field("homes/name", HomeId),
    field("home_name", HomeId),
    field("rooms/name", Room),
    plain("rooms/id"),
    plain("room_id"),
    plain("capabilities/name"),
    field("zones/name", Schedule),
    field("schedules/name", Schedule),
    field("m_offset", Schedule),
    field("station_name", Nickname),
    field("module_name", Nickname),
    field("modules/name", Nickname),
    field("cameras/name", Nickname),
    field("smokedetectors/name", Nickname),
    field("_id", Mac),
    field("modules/id", Mac),
    field("cameras/id", Mac),
    field("smokedetectors/id", Mac),
    field("camera_id", Mac),
    field("device_id", Mac),
    field("bridge", Mac),
    field("modules_bridged", Mac),
    field("module_ids", Mac),
    field("rooms/modules", Mac),
    field("therm_relay", Mac),
    field("hk_device_id", Mac),
    field("cipher_id", DeviceId),
    field("firmware", Firmware),
    field("firmware_revision", Firmware),
    // Of the room and the weather, not of a body.
    plain("Temperature"),
    plain("Humidity"),
    plain("min_temp"),
    plain("max_temp"),
    plain("Pressure"),
    plain("date_setup"),
    plain("last_setup"),
    plain("setup_date"),
    plain("last_seen"),
    plain("time_server"),
];

/// Recalled, all of it: where the station is, then a row each five minutes.
const MEASURES: Format = Format {
    id: "netatmo.measures",
    name: "table of a module",
    marks: &[Mark::Head("\"Timezone : "), Mark::Head(";Timezone : "), Mark::Head("\tTimezone : "), Mark::Keys(&["Long", "Lat", "ModuleName"])],
    fields: &[
        field("Name", Nickname),
        field("ModuleName", Nickname),
        field("Long", Coordinates),
        field("Lat", Coordinates),
        plain("Timestamp"),
        plain("Temperature"),
        plain("Humidity"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
