//! Blink: cameras and doorbells of Amazon's. No layout of an archive is known; these are the answers of the account's
//! interface, as community notes write them down. Since 2021 the account may be Amazon's, and then its data lies there.
//! Must not promise a Wi-Fi name or a place: neither stands in these answers.
//! Facts: the notes in `SOURCES`, which themselves print JSON with a comma missing.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, DeviceId, EventLog, Firmware, HomeId, ImageUrl, Lock, Model, Nickname, Password, Phone,
    Place, RefreshToken, Schedule, Serial, Timezone, Username, Video,
};
use crate::model::{FieldRule, Format, Holder, Mark, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "blink",
    name: "Blink",
    vendor: "blink",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[HOME, MEDIA, PROGRAMS, LOGIN, TOKENS],
    names: &[],
    dates: None,
    instructions: &[
        step("Blink offers no download with a documented layout. Ask for a copy of your data by a privacy request."),
        recalled("With an Amazon account in Blink, Amazon’s own data request may hold it too."),
        step("Or, if you use a community tool for Blink, let it write its home screen as a JSON file, and load that."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("MattTW/BlinkMonitorProtocol: system/homescreen.md, auth/login.md, video, network (5e2e78e)", "2026-11"),
    source("Public clients that read the sign-in of version 5", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// Everything that the app shows on its first screen.
const HOME: Format = Format {
    id: "blink.home",
    name: "home screen",
    marks: &[
        Mark::Keys(&["sync_modules", "networks", "cameras"]),
        Mark::Keys(&["sync_modules", "owls"]),
        Mark::Keys(&["doorbell_buttons", "networks", "owls"]),
    ],
    fields: DEVICE_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const MEDIA: Format = Format {
    id: "blink.media",
    name: "list of clips",
    marks: &[Mark::Keys(&["media", "purge_id"]), Mark::Keys(&["network_name", "device_name", "thumbnail", "watched"])],
    fields: DEVICE_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const DEVICE_FIELDS: &[FieldRule] = &[
    field("account/id", AccountId),
    // A network is a home here, with one switch for all of its cameras.
    field("networks/name", HomeId),
    field("networks/id", HomeId),
    field("network_name", HomeId),
    field("network_id", HomeId),
    field("armed", Lock),
    field("time_zone", Timezone),
    field("device_name", Nickname),
    field("name", Nickname),
    field("serial", Serial),
    field("device_id", DeviceId),
    plain("media/id"),
    field("id", DeviceId),
    plain("media/type"),
    field("type", Model),
    field("fw_version", Firmware),
    // Both open with the session only.
    field("thumbnail", ImageUrl),
    field("media/media", Video),
    field("media/created_at", EventLog),
    field("source", EventLog),
    plain("last_hb"),
    plain("media/device"),
    plain("created_at"),
    plain("updated_at"),
    plain("email_verified"),
    plain("email_verification_required"),
    plain("status"),
    plain("battery"),
    // Of the camera, in degrees Fahrenheit.
    plain("signals/temp"),
    plain("whats_new/url"),
    plain("app_updates/message"),
];

const PROGRAMS: Format = Format {
    id: "blink.programs",
    name: "list of schedules",
    marks: &[Mark::Keys(&["network_id", "schedule", "dow", "action"])],
    fields: &[
        field("schedule/time", Schedule),
        field("schedule/dow", Schedule),
        field("schedule/action", Schedule),
        field("name", Schedule),
        field("network_id", HomeId),
        plain("status"),
        plain("format"),
        plain("id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Versions 4 and 5. The phone number is masked by Blink but for its end.
const LOGIN: Format = Format {
    id: "blink.login",
    name: "sign-in answer",
    marks: &[
        Mark::Keys(&["lockout_time_remaining", "auth", "account"]),
        Mark::Keys(&["lockout_time_remaining", "authtoken"]),
        Mark::Keys(&["client_verification_required", "verification_channel", "tier"]),
    ],
    fields: &[
        field("auth/token", AccessToken),
        field("authtoken/authtoken", AccessToken),
        plain("authtoken/message"),
        field("account_id", AccountId),
        field("account/id", AccountId),
        field("user_id", AccountId),
        field("braze_external_id", AccountId),
        field("client_id", DeviceId),
        field("client/id", DeviceId),
        field("phone/number", Phone),
        field("phone/last_4_digits", Phone),
        field("region/description", Place),
        field("country", Place),
        plain("country_calling_code"),
        plain("verification_channel"),
        plain("phone/channel"),
        plain("tier"),
        plain("region"),
        plain("region/code"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Recalled: the file in which a client keeps its sign-in, with the password in the clear.
const TOKENS: Format = Format {
    id: "blink.tokens",
    name: "sign-in file of a community tool",
    marks: &[Mark::Keys(&["region_id", "account_id", "client_id", "token", "host"])],
    fields: &[
        field("username", Username),
        field("password", Password),
        field("token", AccessToken),
        field("refresh_token", RefreshToken),
        field("account_id", AccountId),
        field("user_id", AccountId),
        field("client_id", DeviceId),
        field("hardware_id", DeviceId),
        field("uid", DeviceId),
        field("device_id", Nickname),
        plain("host"),
        plain("region_id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
