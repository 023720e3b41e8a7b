//! Eufy (Anker): cameras, doorbells and locks, and the table that the scale app exports.
//! No layout of a privacy archive is known; the camera part is the answers of the account's interface, as a community
//! client types them. Must not promise that a member is somebody else: the owner is a member of the own home too.
//! Facts: the client in `SOURCES`; of the scale table, only columns without a remark were read.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, Address, ApiKey, Composition, Coordinates, DeviceId, DeviceKey, Email, EventLog, Face,
    Firmware, Heart, HomeId, ImageUrl, Ip, Mac, Model, Name, Nickname, PasswordHash, Phone, Pin, Place, Presence,
    PrivateKey, PushToken, RefreshToken, Schedule, Serial, Ssid, Timezone, Video, Voice, Weight,
};
use crate::model::{FieldRule, Format, Holder, Integration, Mark, Notation, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "eufy",
    name: "Eufy",
    vendor: "eufy",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[SCALE, LOGIN, INVITES, LOCK_USERS, HOUSES, CIPHERS, DEVICES, TOKENS],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "Scales: in the EufyLife app, open Settings, Privacy and Data, Export All Data, and load the table that it \
             makes.",
        ),
        step("Cameras: no download with a documented layout exists. Ask Eufy for a copy of your data."),
        recalled("The request can be made in the app, under privacy, or by mail."),
        step("Or, if you use a community tool for Eufy, let it write its station and device list, and load those."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("bropat/eufy-security-client: src/http/models.ts (337dc99)", "2026-11"),
    source("Public importers of EufyLife’s table (header, byte order mark, several family members)", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// Home bases, cameras and their events: one vocabulary, in `{code, msg, data}` or bare.
const DEVICES: Format = Format {
    id: "eufy.devices",
    name: "list of stations and devices",
    marks: &[
        Mark::Keys(&["station_sn", "p2p_did"]),
        Mark::Keys(&["station_sn", "wifi_ssid"]),
        Mark::Keys(&["station_sn", "device_sn", "device_name"]),
        Mark::Keys(&["station_sn", "dsk_key"]),
    ],
    fields: DEVICE_FIELDS,
    keys: &[],
    // Faces are of whoever came to the door. A member who is not the one that the station belongs to is a guest there, or
    // the account is: either way somebody else is in the record.
    whose: &[
        WhoseRule::OthersUnder("ai_faces"),
        WhoseRule::OtherIfUnequal("member_user_id", "admin_user_id"),
        WhoseRule::Yours,
    ],
    // A code for pairing shows that the station can be in Apple Home, not that it is.
    integrations: &[maybe("setup_code", "", Integration::AppleHome)],
};

const DEVICE_FIELDS: &[FieldRule] = &[
    // Together they open the direct connection to a camera.
    field("dsk_key", DeviceKey),
    field("p2p_license", DeviceKey),
    field("push_license", DeviceKey),
    field("ndt_license", DeviceKey),
    field("wipn_enc_dec_key", DeviceKey),
    field("wipn_ndt_aes128key", DeviceKey),
    field("wakeup_key", DeviceKey),
    field("p2p_conn", DeviceKey),
    field("app_conn", DeviceKey),
    field("p2p_did", DeviceId),
    field("push_did", DeviceId),
    field("ndt_did", DeviceId),
    field("query_server_did", DeviceId),
    field("cpu_id", DeviceId),
    field("setup_code", Pin),
    field("setup_id", Pin),
    field("station_sn", Serial),
    field("device_sn", Serial),
    field("station_name", Nickname),
    field("device_name", Nickname),
    field("station_model", Model),
    field("device_model", Model),
    field("wifi_ssid", Ssid),
    // Often the address of the home on the internet.
    field("ip_addr", Ip),
    field("local_ip", Ip),
    field("wifi_mac", Mac),
    field("bt_mac", Mac),
    field("sub1g_mac", Mac),
    field("time_zone", Timezone),
    field("main_sw_version", Firmware),
    field("sec_sw_version", Firmware),
    field("email", Email),
    field("action_user_email", Email),
    field("action_user_name", Name),
    field("member_nick", Name),
    field("nick_name", Name),
    field("member_avatar", ImageUrl),
    field("avatar", ImageUrl),
    // Whether the member's phone is inside the fence around the home.
    field("fence_state", Presence),
    field("admin_user_id", AccountId),
    field("member_user_id", AccountId),
    field("short_user_id", AccountId),
    field("action_user_id", AccountId),
    field("cipher_user_id", AccountId),
    field("user_id", AccountId),
    field("house_id", HomeId),
    field("schedule", Schedule),
    field("schedulex", Schedule),
    field("cover_path", ImageUrl),
    field("thumb_path", ImageUrl),
    field("thumb_data", ImageUrl),
    field("storage_path", Video),
    field("hevc_storage_path", Video),
    field("cloud_path", Video),
    field("ai_faces/face_url", Face),
    field("ai_faces/owner_id", AccountId),
    field("voice_link", Voice),
    field("bind_time", EventLog).written(Notation::EpochSeconds),
    field("cover_time", EventLog).written(Notation::EpochSeconds),
    field("start_time", EventLog).written(Notation::EpochMillis),
    field("end_time", EventLog).written(Notation::EpochMillis),
    field("has_human", EventLog),
    plain("main_hw_version"),
    plain("sec_hw_version"),
    plain("sku_number"),
    plain("lot_number"),
    plain("svr_domain"),
    plain("device_id"),
    plain("station_id"),
    plain("monitor_id"),
    plain("family_id"),
    plain("create_time"),
    plain("update_time"),
    plain("language"),
    plain("virtual_version"),
    plain("event_num"),
    plain("user_range_id"),
];

const LOGIN: Format = Format {
    id: "eufy.login",
    name: "account and session",
    marks: &[
        Mark::Keys(&["auth_token", "token_expires_at", "geo_key"]),
        Mark::Keys(&["auth_token", "nick_name", "mac_addr"]),
        Mark::Keys(&["invitation_code", "inviter_code", "mac_addr"]),
    ],
    fields: &[
        field("auth_token", AccessToken),
        field("geo_key", ApiKey),
        field("email", Email),
        field("nick_name", Name),
        field("avatar", ImageUrl),
        field("user_id", AccountId),
        field("mac_addr", Mac),
        field("phone", Phone),
        field("country/name", Place),
        field("country/code", Place),
        field("ab_code", Place),
        // Phones that need no second factor.
        field("trust_list/open_udid", DeviceId),
        field("trust_list/phone_model", Model),
        plain("token_expires_at"),
        plain("public_key"),
        plain("phone_code"),
        plain("invitation_code"),
        plain("inviter_code"),
        plain("verify_code_url"),
        plain("domain"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// People who would share their cameras or their home; the address that is asked is likely the own one.
const INVITES: Format = Format {
    id: "eufy.invites",
    name: "list of invitations",
    marks: &[
        Mark::Keys(&["invite_id", "action_user_email"]),
        Mark::Keys(&["house_name", "action_user_email", "action_user_nick"]),
    ],
    fields: &[
        field("action_user_email", Email),
        field("email", Email),
        field("action_user_nick", Name),
        field("member_nick", Name),
        field("action_user_id", AccountId),
        field("user_id", AccountId),
        field("house_name", HomeId),
        field("house_id", HomeId),
        field("station_sn", Serial),
        field("device_sn", Serial),
        plain("invite_id"),
        plain("create_time"),
    ],
    keys: &[],
    whose: &[
        WhoseRule::OthersUnder("action_user_email"),
        WhoseRule::OthersUnder("action_user_nick"),
        WhoseRule::OthersUnder("action_user_id"),
        WhoseRule::OthersUnder("house_name"),
    ],
    integrations: &[],
};

/// Who may open a lock, with the codes. The owner is among them.
const LOCK_USERS: Format = Format {
    id: "eufy.lockusers",
    name: "user list of a lock",
    marks: &[Mark::Keys(&["user_list", "password_list", "short_user_id"])],
    fields: &[
        field("password_list/password", Pin),
        field("user_name", Name),
        field("avatar", ImageUrl),
        field("user_id", AccountId),
        field("short_user_id", AccountId),
        field("device_sn", Serial),
        field("schedule/startTime", Schedule),
        field("schedule/endTime", Schedule),
        field("schedule/startDay", Schedule),
        field("schedule/endDay", Schedule),
        field("schedule/week", Schedule),
        plain("password_list/name"),
        plain("password_id"),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};

/// Homes of the account, and those that others share with it.
const HOUSES: Format = Format {
    id: "eufy.houses",
    name: "list of homes",
    marks: &[Mark::Keys(&["house_id", "house_name", "radius_range"])],
    fields: &[
        field("house_name", HomeId),
        field("house_id", HomeId),
        field("address", Address),
        field("latitude", Coordinates),
        field("longitude", Coordinates),
        field("email", Email),
        field("avatar", ImageUrl),
        field("user_id", AccountId),
        field("admin_user_id", AccountId),
        plain("geofence_id"),
        plain("away_mode"),
        plain("home_mode"),
        plain("state"),
        plain("create_time"),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};

/// Keys that clips are encrypted with.
const CIPHERS: Format = Format {
    id: "eufy.ciphers",
    name: "key list of clips",
    marks: &[Mark::Keys(&["cipher_id", "private_key"])],
    fields: &[field("private_key", PrivateKey), field("user_id", AccountId), plain("cipher_id")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Recalled: what a community client keeps between runs.
const TOKENS: Format = Format {
    id: "eufy.tokens",
    name: "sign-in file of a community tool",
    marks: &[Mark::Keys(&["openudid", "cloud_token"]), Mark::Keys(&["openudid", "push_credentials"])],
    fields: &[
        field("cloud_token", AccessToken),
        field("login_hash", PasswordHash),
        field("refreshToken", RefreshToken),
        field("token", PushToken),
        field("securityToken", PushToken),
        field("androidId", DeviceId),
        field("openudid", DeviceId),
        field("serial_number", DeviceId),
        field("country", Place),
        plain("cloud_token_expiration"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Several people in one table, a baby perhaps; which of them is reading, it does not say.
const SCALE: Format = Format {
    id: "eufy.scale",
    name: "scale table",
    marks: &[
        Mark::Keys(&["Time", "Family Members", "BMI"]),
        Mark::Keys(&["Family Members", "BODY FAT %"]),
        Mark::Keys(&["Family Members", "HEAD SIZE (cm)"]),
    ],
    fields: &[
        field("Family Members", Name),
        field("WEIGHT (kg)", Weight).written(Notation::In("kg")),
        field("BMI", Composition),
        field("BODY FAT %", Composition),
        field("BONE MASS (kg)", Composition).written(Notation::In("kg")),
        field("HEAD SIZE (cm)", Composition).written(Notation::In("cm")),
        // Recalled, from here on.
        field("WEIGHT (lb)", Weight).written(Notation::In("lb")),
        field("BONE MASS (lb)", Composition).written(Notation::In("lb")),
        field("HEART RATE (bpm)", Heart).written(Notation::In("bpm")),
        field("MUSCLE MASS (kg)", Composition).written(Notation::In("kg")),
        field("LEAN BODY MASS (kg)", Composition).written(Notation::In("kg")),
        field("WATER", Composition),
        field("VISCERAL FAT", Composition),
        field("PROTEIN %", Composition),
        field("BMR", Composition),
        field("BODY AGE", Composition),
        field("BODY TYPE", Composition),
        plain("Time"),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};
