//! Ring: doorbells, cameras, alarm, intercom. A data request exists; how its files look is not known, so they are judged
//! by their own key names. The layouts here are the answers of the account's interface, as community tools write them.
//! Must not promise that a Wi-Fi name shows up (only the health record has one), nor call a visitor by name: no face and
//! no name of a visitor stands in these files.
//! Facts: the clients and their test answers in `SOURCES`.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, Address, Coordinates, DeviceId, Email, EventLog, Firmware, HomeId, ImageUrl, Lock, Mac,
    Model, Name, Nickname, Phone, Place, Postcode, Presence, PrivateKey, PushToken, RefreshToken, Room, Serial,
    SessionId, Ssid, Timezone, Video,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "ring",
    name: "Ring",
    vendor: "ring",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[SESSION, DEVICES, LOCATIONS, ALARM, MODE, USERS, DINGS, HISTORY, PUSH, TOKENS],
    names: &[],
    dates: None,
    instructions: &[
        step("On ring.com, in your account, open the page for data requests and ask for a copy. Load whatever it has."),
        recalled("The answer can take a month. How its files look is not known here, so look over what is found."),
        step(
            "Or, if you use a community tool for Ring, let it write the devices, the locations and the history as JSON \
             files, and load those.",
        ),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("python-ring-doorbell/python-ring-doorbell: tests/fixtures (486193a), names of its cache files", "2026-11"),
    source("dgreif/ring: packages/ring-client-api/ring-types.ts (1a1ee4b)", "2026-11"),
    source("Ring community: “How do I access and delete my video recordings”", "2026-11"),
    source("Press reports on a data request to Ring of 2020", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// One answer for all devices, the list of one kind, or a single device with its health.
const DEVICES: Format = Format {
    id: "ring.devices",
    name: "device list",
    marks: &[
        Mark::Keys(&["doorbots", "chimes"]),
        Mark::Keys(&["doorbots", "stickup_cams"]),
        Mark::Keys(&["authorized_doorbots", "chimes"]),
        Mark::Keys(&["authorized_doorbots", "stickup_cams"]),
        Mark::Keys(&["stickup_cams", "chimes"]),
        Mark::Keys(&["device_id", "motion_snooze", "subscribed_motions"]),
        Mark::Keys(&["device_id", "ring_id", "do_not_disturb"]),
        Mark::Keys(&["device_health", "wifi_name"]),
        Mark::Keys(&["wifi_name", "wifi_is_ring_network", "latest_signal_strength"]),
        Mark::Keys(&["device_group_id", "location_id"]),
    ],
    fields: DEVICE_FIELDS,
    keys: &[],
    // Devices of somebody else that this account may use; what they say of their owner is that person's.
    whose: &[WhoseRule::OthersUnder("authorized_doorbots"), WhoseRule::OtherIf("owned", "false"), WhoseRule::Yours],
    integrations: DEVICE_INTEGRATIONS,
};

const DEVICE_FIELDS: &[FieldRule] = &[
    // The name that people give; in Ring it is called a description.
    field("description", Nickname),
    field("device_groups/name", Nickname),
    field("devices/name", Nickname),
    field("motion_zones/zone1/name", Room),
    field("motion_zones/zone2/name", Room),
    field("motion_zones/zone3/name", Room),
    field("owner/email", Email),
    field("owner/first_name", Name),
    field("owner/last_name", Name),
    field("owner/id", AccountId),
    field("owner_id", AccountId),
    field("ding_audio_user_id", AccountId),
    field("motion_audio_user_id", AccountId),
    // The position and the address of the home stand in every device.
    field("address", Address),
    field("latitude", Coordinates),
    field("longitude", Coordinates),
    field("location_id", HomeId),
    field("time_zone", Timezone),
    field("wifi_name", Ssid),
    field("mac_address", Mac),
    field("device_id", DeviceId),
    field("doorbot_id", DeviceId),
    field("device_group_id", DeviceId),
    field("external_id", DeviceId),
    field("hardware_id", DeviceId),
    field("ring_net_id", DeviceId),
    field("ring_id", DeviceId),
    field("third_party_dsn", Serial),
    field("amzn_dsn", Serial),
    field("third_party_properties/uuid", DeviceId),
    field("id", DeviceId),
    field("kind", Model),
    field("devices/type", Model),
    field("third_party_model", Model),
    field("third_party_manufacturer", Model),
    field("predecessor/make", Model),
    field("predecessor/model", Model),
    field("firmware_version", Firmware),
    field("firmware", Firmware),
    field("siren_status/started_at", EventLog),
    field("siren_status/ends_at", EventLog),
    plain("created_at"),
    plain("updated_at"),
    plain("deactivated_at"),
    plain("deleted_at"),
    plain("function/name"),
    plain("server_ip"),
    plain("server_domain"),
    // Wires of an intercom, in a text of JSON.
    plain("unlock/tx_pin"),
    plain("ring/tx_pin"),
    plain("hook_off/tx_pin"),
    plain("hook_on/tx_pin"),
    plain("night_mode_status"),
    plain("battery_life"),
    plain("alerts/connection"),
    plain("features_confirmed"),
    plain("motion_snooze_preset_profile"),
    plain("live_view_preset_profile"),
    plain("network_connection_value"),
];

/// Cameras that came over from Amazon.
const DEVICE_INTEGRATIONS: &[IntegrationMark] = &[
    maybe("third_party_manufacturer", "amazon", Integration::Alexa),
    maybe("imported_from_amazon", "true", Integration::Alexa),
];

const LOCATIONS: Format = Format {
    id: "ring.locations",
    name: "list of homes",
    marks: &[Mark::Keys(&["user_locations", "location_id"]), Mark::Keys(&["geo_coordinates", "cross_street"])],
    fields: &[
        field("name", HomeId),
        field("location_id", HomeId),
        field("owner_id", AccountId),
        field("geo_coordinates/latitude", Coordinates),
        field("geo_coordinates/longitude", Coordinates),
        field("address/address1", Address),
        field("address/address2", Address),
        field("address/cross_street", Address),
        field("address/city", Place),
        field("address/state", Place),
        field("address/country", Place),
        field("address/zip_code", Postcode),
        field("address/timezone", Timezone),
        plain("geo_service_verified"),
        plain("created_at"),
        plain("updated_at"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Parts of the alarm. Codes of a keypad are not in these answers.
const ALARM: Format = Format {
    id: "ring.alarm",
    name: "list of alarm devices",
    marks: &[Mark::Keys(&["zid", "deviceType", "tamperStatus"]), Mark::Keys(&["zid", "categoryId", "batteryStatus"])],
    fields: &[
        field("name", Nickname),
        field("serialNumber", Serial),
        field("zid", DeviceId),
        field("parentZid", DeviceId),
        field("deviceType", Model),
        field("manufacturerName", Model),
        field("locked", Lock),
        field("mode", Lock),
        field("alarmInfo/state", Lock),
        field("alarmInfo/timestamp", Lock).written(Notation::EpochMillis),
        field("faulted", EventLog),
        field("motionStatus", EventLog),
        plain("tamperStatus"),
        plain("batteryStatus"),
        plain("acStatus"),
        plain("roomId"),
        plain("groupId"),
        plain("celsius"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const MODE: Format = Format {
    id: "ring.mode",
    name: "home or away state",
    marks: &[Mark::Keys(&["mode", "lastUpdateTimeMS", "securityStatus"])],
    fields: &[
        field("mode", Presence),
        field("lastUpdateTimeMS", Presence).written(Notation::EpochMillis),
        plain("securityStatus/md"),
        plain("returnTopic"),
        field("deviceId", DeviceId),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const SESSION: Format = Format {
    id: "ring.session",
    name: "account and session",
    marks: &[Mark::Keys(&["profile", "authentication_token"])],
    fields: &[
        field("authentication_token", AccessToken),
        field("email", Email),
        field("first_name", Name),
        field("last_name", Name),
        field("phone_number", Phone),
        field("tfa_phone_number", Phone),
        field("id", AccountId),
        field("hardware_id", DeviceId),
        field("country", Place),
        plain("created_at"),
        plain("user_flow"),
        plain("app_brand"),
        plain("status"),
        plain("account_type"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Everybody who may open with an intercom, the owner among them; who of them is reading, the file does not say.
const USERS: Format = Format {
    id: "ring.users",
    name: "list of users",
    marks: &[Mark::Keys(&["object_type", "verified", "first_name", "devices", "role", "permissions"])],
    fields: &[
        field("devices/id", DeviceId),
        field("devices/device_type", Model),
        plain("devices/role"),
        field("email", Email),
        field("first_name", Name),
        field("last_name", Name),
        field("id", AccountId),
        plain("object_type"),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};

/// A ring that goes on: whoever has the session may answer it while it lasts.
const DINGS: Format = Format {
    id: "ring.dings",
    name: "list of active rings",
    marks: &[Mark::Keys(&["sip_session_id", "doorbot_id"]), Mark::Keys(&["sip_server_ip", "sip_token", "sip_from"])],
    fields: &[
        field("sip_token", SessionId),
        field("sip_session_id", SessionId),
        field("sip_to", SessionId),
        field("sip_from", AccountId),
        field("doorbot_description", Nickname),
        field("doorbot_id", DeviceId),
        field("device_kind", Model),
        field("snapshot_url", ImageUrl),
        field("kind", EventLog),
        field("requested_at", EventLog).written(Notation::EpochMillis),
        field("now", EventLog).written(Notation::EpochSeconds),
        // Ring's own server.
        plain("sip_server_ip"),
        plain("sip_ding_id"),
        plain("motion"),
        plain("id_str"),
        plain("id"),
        plain("state"),
        plain("protocol"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const HISTORY: Format = Format {
    id: "ring.history",
    name: "event history",
    marks: &[
        Mark::Keys(&["answered", "recording", "snapshot_url"]),
        Mark::Keys(&["ding_id_str", "doorbot_id"]),
        Mark::Keys(&["video_search", "ding_id"]),
        Mark::Keys(&["ding_id", "lq_url", "had_subscription"]),
    ],
    fields: &[
        field("created_at", EventLog),
        field("kind", EventLog),
        field("state", EventLog),
        field("cv_properties/detection_type", EventLog),
        field("cv_properties/person_detected", EventLog),
        field("doorbot/description", Nickname),
        field("doorbot/id", DeviceId),
        field("doorbot_id", DeviceId),
        field("snapshot_url", ImageUrl),
        field("thumbnail_url", ImageUrl),
        field("hq_url", Video),
        field("lq_url", Video),
        field("untranscoded_url", Video),
        plain("recording/status"),
        plain("recording_status"),
        plain("pagination_key"),
        plain("ding_id_str"),
        plain("ding_id"),
        plain("id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// What a tool needs to be told of rings. Other apps have files of the same shape: only Ring's own names tell it.
const PUSH: Format = Format {
    id: "ring.push",
    name: "push file of a community tool",
    marks: &[Mark::Head("ring-17770"), Mark::Path("ring_gcm_token.cache", 10)],
    fields: &[
        field("keys/private", PrivateKey),
        field("keys/secret", PrivateKey),
        plain("keys/public"),
        field("installation/refresh_token", RefreshToken),
        field("token", PushToken),
        field("securityToken", PushToken),
        field("security_token", PushToken),
        field("androidId", DeviceId),
        field("android_id", DeviceId),
        field("fid", DeviceId),
        plain("appId"),
        plain("app_id"),
        plain("project_id"),
        plain("bundle_id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// The shape is that of every sign-in of this kind; the scope is Ring's.
const TOKENS: Format = Format {
    id: "ring.tokens",
    name: "sign-in file of a community tool",
    marks: &[
        Mark::Head("\"scope\": \"client\""),
        Mark::Head("\"scope\":\"client\""),
        Mark::Path("ring_token.cache", 10),
    ],
    fields: &[
        field("access_token", AccessToken),
        field("refresh_token", RefreshToken),
        plain("token_type"),
        plain("scope"),
        plain("expires_at"),
        plain("expires_in"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
