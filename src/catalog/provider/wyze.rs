//! Wyze: cameras, locks, sensors, scales. No download with a documented layout exists; these are the answers of the
//! account's own interface, as community tools write them down. Must not promise an official export, nor look for
//! linked services here: Wyze's files name none, the other side's do.
//! Facts: the open-source clients in `SOURCES`. The leak of December 2019 had the same vocabulary, as far as is known;
//! no list of its field names was found.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, Address, Age, ApiKey, BirthDate, Composition, Coordinates, DeviceId, DeviceKey, Email,
    EventLog, Firmware, Gender, Heart, Height, ImageUrl, Ip, Mac, Model, Name, Nickname, Password, Place, Presence,
    RefreshToken, Room, Serial, Ssid, Timezone, Username, Weight,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "wyze",
    name: "Wyze",
    vendor: "wyze",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[DEVICES_2018, DEVICES, SCALE, ACCOUNT, PROFILE, EVENTS, TOKENS],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "Wyze offers no download with a documented layout. Ask it for a copy of your data: a privacy request, by its \
             privacy statement or its support.",
        ),
        step(
            "Or, if you use a community tool for Wyze, let it write the device list (get_object_list), the account \
             (get_user_info) and the scale records (get_record_range) as JSON files, and load those.",
        ),
        recalled("What the answer to a privacy request looks like is not known here. Load whatever files it has."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("SecKatie/wyzeapy: src/wyzeapy/types.py, services/base_service.py (913f3a1)", "2026-11"),
    source("shauntarves/wyze-sdk: wyze_sdk/models/devices/base.py, scales.py (1677fd0)", "2026-11"),
    source("mrlt8/docker-wyze-bridge: app/wyzecam/api.py, api_models.py (bf89374)", "2026-11"),
    source("jfarmer08/wyze-api: tests/camera-lookup.test.js (34e2ab3)", "2026-11"),
    source("Two public notes of the 2018 interface (device_info_list)", "2026-11"),
    source("Wyze Privacy Statement; Wyze Consumer Health Data Privacy Policy", "2026-11"),
];

/// 2019 and later; a bare array of devices has the same records.
const DEVICES: Format = Format {
    id: "wyze.devices",
    name: "device list",
    marks: &[Mark::Keys(&["product_model", "mac", "nickname"]), Mark::Keys(&["product_model", "mac", "device_params"])],
    fields: DEVICE_FIELDS,
    keys: &[],
    whose: DEVICE_WHOSE,
    integrations: &[],
};

/// 2017 and 2018: network name and address stand in the record itself.
const DEVICES_2018: Format = Format {
    id: "wyze.devices2018",
    name: "device list of 2018",
    marks: &[Mark::Keys(&["device_info_list", "p2p_id", "ssid"])],
    fields: DEVICE_FIELDS,
    keys: &[],
    whose: DEVICE_WHOSE,
    integrations: &[],
};

const DEVICE_FIELDS: &[FieldRule] = &[
    // Secret and address for the direct connection to a camera: together they open the picture.
    field("enr", DeviceKey),
    field("parent_device_enr", DeviceKey),
    field("p2p_id", DeviceId),
    plain("p2p_type"),
    // A real MAC for cameras; scales, vacuums and locks have a model-prefixed id here, which the value tells.
    field("mac", Mac),
    field("device_mac", Mac),
    field("parent_device_mac", Mac),
    field("wifi_mac", Mac),
    field("device_id", DeviceId),
    field("sn", Serial),
    field("ssid", Ssid),
    field("ip", Ip),
    field("IP", Ip),
    plain("rssi"),
    plain("RSSI"),
    field("nickname", Nickname),
    field("group_name", Room),
    // The nickname of the account; in data of the leak's time it could be the e-mail address, which the value tells.
    field("binding_user_nickname", Name),
    // Of a lock: who was given a key, and by whom.
    field("receiver_name", Name),
    field("sender_name", Name),
    field("camera_thumbnails/thumbnails_url", ImageUrl),
    field("camera_thumbnails/url", ImageUrl),
    plain("camera_thumbnails/thumbnails_id"),
    plain("product_model_logo_url"),
    field("product_model", Model),
    field("product_type", Model),
    field("firmware_ver", Firmware),
    // Always 0.0.0.0 in the copies seen: not an address.
    plain("hardware_ver"),
    field("timezone_name", Timezone),
    field("timezone_gmt_offset", Timezone),
    // Thermostats hold where the home is, for the weather, and who is in.
    field("w_lat", Coordinates),
    field("w_lon", Coordinates),
    field("w_city_id", Place),
    field("lat", Coordinates),
    field("lon", Coordinates),
    field("address", Address),
    field("current_scenario", Presence),
    // When it was set up.
    plain("first_activation_ts"),
    plain("first_binding_ts"),
    field("binding_ts", EventLog).written(Notation::EpochMillis),
    field("conn_state_ts", EventLog).written(Notation::EpochMillis),
    field("open_close_state_ts", EventLog),
    field("open_close_state", EventLog),
    field("motion_state_ts", EventLog),
    field("motion_state", EventLog),
    plain("thumbnails_ts"),
    // Settings of the device, not of the person; the temperature is the camera's.
    plain("temperature"),
    plain("humidity"),
    plain("electricity"),
    plain("voltage"),
    plain("battery_charging_status"),
    plain("is_low_battery"),
    plain("is_link_toy_car"),
    plain("motion_alarm_switch"),
    plain("audio_alarm_switch"),
    plain("smoke_alarm_switch"),
    plain("co_alarm_switch"),
    plain("records_event_switch"),
    plain("push_switch"),
    plain("power_switch"),
    plain("user_role"),
    plain("role"),
    plain("group_id"),
];

/// Role 2 is a device that somebody else shares with this account (from samples).
const DEVICE_WHOSE: &[WhoseRule] =
    &[
    WhoseRule::OthersUnder("receiver_name"),
    WhoseRule::OtherIf("user_role", "2"),
    WhoseRule::OtherIf("role", "2"),
    WhoseRule::Yours,
];

const ACCOUNT: Format = Format {
    id: "wyze.account",
    name: "account record",
    marks: &[Mark::Keys(&["open_user_id", "user_center_id"])],
    fields: &[
        field("nickname", Name),
        field("email", Email),
        field("user_name", Username),
        field("logo", ImageUrl),
        field("user_code", AccountId),
        field("user_center_id", AccountId),
        field("open_user_id", AccountId),
        field("user_id", AccountId),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};

/// Names of the call that changes the profile of a scale user.
const PROFILE: Format = Format {
    id: "wyze.profile",
    name: "body profile",
    marks: &[Mark::Keys(&["birthDate", "height_unit", "body_type"])],
    fields: &[
        field("nickname", Name),
        field("logo_url", ImageUrl),
        field("birthDate", BirthDate),
        field("gender", Gender),
        field("height", Height),
        field("goal_weight", Weight),
        field("weight", Weight),
        field("body_type", Composition),
        plain("height_unit"),
        plain("weight_unit"),
        plain("occupation"),
    ],
    keys: &[],
    whose: &[WhoseRule::OtherIfFilled("family_member_id"), WhoseRule::Yours],
    integrations: &[],
};

/// `bone_mineral` and `protein` are shares of the body, neither bone density nor diet. That a height is in centimetres is
/// only recalled.
const SCALE: Format = Format {
    id: "wyze.scale",
    name: "scale records",
    marks: &[
        Mark::Keys(&["measure_ts", "body_fat", "bone_mineral"]),
        Mark::Keys(&["measure_ts", "body_fat", "body_vfr"]),
    ],
    fields: &[
        field("weight", Weight).written(Notation::In("kg")),
        field("height", Height),
        field("age", Age),
        field("gender", Gender),
        field("bmi", Composition),
        field("bmr", Composition),
        field("body_fat", Composition),
        field("body_vfr", Composition),
        field("body_water", Composition),
        field("bone_mineral", Composition),
        field("muscle", Composition),
        field("protein", Composition),
        field("metabolic_age", Composition),
        field("body_type", Composition),
        field("impedance1", Composition),
        field("impedance2", Composition),
        field("impedance3", Composition),
        field("impedance4", Composition),
        field("heart_rate", Heart).written(Notation::In("bpm")),
        field("mac", Mac),
        field("device_id", DeviceId),
        field("user_id", AccountId),
        field("family_member_id", AccountId),
        field("timezone", Timezone),
        // A code for how active somebody is, not a job.
        plain("occupation"),
        plain("data_id"),
        plain("measure_type"),
    ],
    keys: &[],
    whose: &[WhoseRule::OtherIfFilled("family_member_id"), WhoseRule::Yours],
    integrations: &[],
};

const EVENTS: Format = Format {
    id: "wyze.events",
    name: "event list",
    marks: &[
        Mark::Keys(&["event_list", "device_mac", "event_ts"]),
        Mark::Keys(&["device_mac", "event_ts", "file_list"]),
    ],
    fields: &[
        field("file_list/url", ImageUrl),
        field("en_password", DeviceKey),
        field("device_mac", Mac),
        field("device_id", DeviceId),
        field("event_ts", EventLog),
        plain("event_id"),
        plain("file_id"),
        field("nickname", Nickname),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};

const TOKENS: Format = Format {
    id: "wyze.tokens",
    name: "sign-in file of a community tool",
    marks: &[Mark::Keys(&["access_token", "refresh_token", "phone_id"])],
    fields: &[
        field("access_token", AccessToken),
        field("refresh_token", RefreshToken),
        field("phone_id", DeviceId),
        field("user_id", AccountId),
        field("email", Email),
        field("user_name", Username),
        field("password", Password),
        field("api_key", ApiKey),
        field("key_id", ApiKey),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};
