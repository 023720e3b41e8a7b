//! Home Assistant: its storage folder and its diagnostics downloads. The best list of linked services there is, and the
//! most dangerous file to own: passwords stand in it in the clear. Must not take `**REDACTED**` as proof that the rest
//! is clean: `unique_id` keeps the e-mail address that `username` hides.
//! Facts: the sources below and public storage fixtures; rows that nobody's file has confirmed are marked as recalled.

use super::{field, maybe, plain, recalled, seen, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, ApiKey, Apps, Coordinates, DeviceId, DeviceKey, Email, EventLog, Firmware, Geofence,
    HomeId, Hostname, ImageUrl, IntegrationToken, Ip, Language, Login, Mac, Model, Name, Nickname, OtpSeed, Password,
    PasswordHash, Pin, Place, PrivateKey, PushToken, RefreshToken, Room, Serial, SessionId, Ssid, Timezone, Url,
    UrlSecret, Username, WifiPassword,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "home_assistant",
    name: "Home Assistant",
    vendor: "home_assistant",
    holder: Holder::You,
    standing: Standing::Known,
    formats: &[
        DIAGNOSTICS,
        CONFIG_ENTRIES,
        AUTH,
        PASSWORDS,
        DEVICE_REGISTRY,
        ENTITY_REGISTRY,
        AREA_REGISTRY,
        CORE_CONFIG,
        PERSON,
        MOBILE,
        CLOUD,
        SECOND_FACTORS,
        CREDENTIALS,
        ZONES,
        TUYA,
        STORAGE,
    ],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "For one integration: Settings, Devices & services, choose the integration, its menu with the three dots, \
             Download diagnostics. Load the JSON file.",
        ),
        step(
            "For all of them: copy the folder .storage out of the configuration folder (by the Samba or SSH add-on). \
             It holds passwords in the clear: delete the copy when you are done.",
        ),
        recalled("A backup is a tar archive that holds the same folder; it may be encrypted, then it cannot be read."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("home-assistant/core: homeassistant/components/diagnostics/__init__.py (0e07ab7)", "2026-11"),
    source("home-assistant/core: tests of alexa_devices (119d692) and tplink (e8b5d48)", "2026-11"),
    source("SecKatie/ha-wyzeapi: custom_components/wyzeapi/token_manager.py (ddb7220)", "2026-11"),
    source("Public storage fixtures of several integrations", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

const CONFIG_ENTRIES: Format = Format {
    id: "home_assistant.entries",
    name: "list of integrations",
    marks: &[Mark::Head("\"core.config_entries\"")],
    fields: ENTRY_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: ENTRY_INTEGRATIONS,
};

/// What integrations keep to sign in, and what tells whose account it is.
const ENTRY_FIELDS: &[FieldRule] = &[
    field("login_data/session", SessionId),
    field("login_data/adp_token", IntegrationToken),
    field("login_data/device_private_key", PrivateKey), // recalled
    field("username", Username),
    field("email", Email),
    field("password", Password),
    field("access_token", AccessToken),
    field("refresh_token", RefreshToken),
    field("auth_token", AccessToken),
    field("token", AccessToken),
    field("api_key", ApiKey),
    field("key_id", ApiKey),
    field("terminal_id", SessionId),
    // Recalled, down to the network: keys of vendors and devices by the words of their integrations, then phones.
    field("client_secret", ApiKey),
    field("session_token", SessionId),
    field("data/key", DeviceKey),
    field("local_key", DeviceKey),
    field("noise_psk", DeviceKey),
    field("bindkey", DeviceKey),
    field("blid", DeviceId),
    field("iOSDeviceLTSK", PrivateKey),
    field("AccessoryIP", Ip),
    field("AccessoryPairingID", DeviceId),
    field("push_token", PushToken),
    field("remote_ui_url", Url),
    field("device_name", Nickname),
    field("device_id", DeviceId),
    field("secret", DeviceKey),
    field("user_id", AccountId),
    field("psk", WifiPassword),
    field("ssid", Ssid),
    field("access_code", Pin),
    field("pin", Pin),
    field("webhook_id", UrlSecret),
    field("cloudhook_url", UrlSecret),
    field("host", Hostname),
    field("ip_address", Ip),
    field("mac", Mac),
    field("country", Place),
    field("latitude", Coordinates),
    field("longitude", Coordinates),
    // An e-mail address, a MAC or a serial number, which the value tells.
    field("unique_id", DeviceId),
    plain("entry_id"),
    plain("domain"),
    plain("created_at"),
    plain("modified_at"),
    plain("refresh_time"),
    plain("cloudhook"),
    plain("source"),
    plain("disabled_by"),
    plain("pref_disable_new_entities"),
    plain("pref_disable_polling"),
];

/// Met in files: `wyzeapi`, `alexa_devices`, `homekit_controller`, `tuya`, `ring`, `netatmo`. The other names are recalled, as is the
/// host of IFTTT's webhooks; a name that does not exist is met by nobody.
const ENTRY_INTEGRATIONS: &[IntegrationMark] = &[
    seen("/key", "core.config_entries", Integration::HomeAssistant),
    seen("domain", "wyze", Integration::Wyze),
    seen("domain", "alexa", Integration::Alexa),
    seen("domain", "google_assistant", Integration::GoogleHome),
    seen("domain", "ifttt", Integration::Ifttt),
    seen("domain", "smartthings", Integration::SmartThings),
    // The bridge shows devices to Apple Home; the controller only takes devices over.
    maybe("domain", "homekit", Integration::AppleHome),
    seen("domain", "nest", Integration::Nest),
    seen("domain", "ring", Integration::Ring),
    seen("domain", "tuya", Integration::Tuya),
    seen("domain", "netatmo", Integration::Netatmo),
    seen("domain", "hue", Integration::Hue),
    seen("domain", "strava", Integration::Strava),
    seen("domain", "garmin_connect", Integration::Garmin),
    seen("domain", "google_fit", Integration::GoogleFit),
    seen("domain", "withings", Integration::Withings),
    seen("domain", "fitbit", Integration::Fitbit),
    seen("**", "maker.ifttt.com", Integration::Ifttt),
];

/// Who may sign in, and the tokens of everything that is signed in.
const AUTH: Format = Format {
    id: "home_assistant.auth",
    name: "users and sign-ins",
    marks: &[Mark::Keys(&["refresh_tokens", "jwt_key"])],
    fields: &[
        field("users/name", Name),
        field("users/id", AccountId),
        plain("groups/name"),
        plain("groups/id"),
        field("credentials/data/username", Username),
        field("credentials/user_id", AccountId),
        field("refresh_tokens/user_id", AccountId),
        field("refresh_tokens/token", RefreshToken),
        field("refresh_tokens/jwt_key", PrivateKey),
        field("refresh_tokens/last_used_ip", Ip),
        field("refresh_tokens/last_used_at", Login),
        field("refresh_tokens/client_name", Nickname),
        plain("refresh_tokens/client_id"),
        plain("refresh_tokens/token_type"),
        plain("refresh_tokens/created_at"),
        plain("access_token_expiration"),
    ],
    // Users of a household share this file, and the file does not say which of them is reading.
    keys: &[],
    whose: &[],
    integrations: &[
        seen("/key", "auth", Integration::HomeAssistant),
        // Both host names are recalled.
        maybe("client_id", "oauth-redirect.googleusercontent.com", Integration::GoogleHome),
        maybe("client_id", ".amazon.", Integration::Alexa),
    ],
};

const PASSWORDS: Format = Format {
    id: "home_assistant.passwords",
    name: "password hashes",
    marks: &[Mark::Head("\"auth_provider.homeassistant\"")],
    fields: &[field("users/username", Username), field("users/password", PasswordHash)], // recalled
    keys: &[],
    whose: &[],
    integrations: &[],
};

const DEVICE_REGISTRY: Format = Format {
    id: "home_assistant.devices",
    name: "device registry",
    marks: &[Mark::Head("\"core.device_registry\"")],
    fields: &[
        field("connections", Mac),
        field("identifiers", DeviceId),
        field("name_by_user", Nickname),
        field("name", Nickname),
        field("serial_number", Serial),
        field("model", Model),
        field("model_id", Model),
        field("manufacturer", Model),
        field("sw_version", Firmware),
        field("hw_version", Firmware),
        field("area_id", Room),
        field("labels", Room),
        field("configuration_url", Url),
        plain("id"),
        plain("via_device_id"),
        plain("entry_type"),
        plain("config_entries"),
        plain("created_at"),
        plain("modified_at"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const ENTITY_REGISTRY: Format = Format {
    id: "home_assistant.entities",
    name: "entity registry",
    marks: &[Mark::Head("\"core.entity_registry\"")],
    fields: &[
        field("entity_id", Nickname),
        field("original_name", Nickname),
        field("name", Nickname),
        field("aliases", Nickname),
        field("area_id", Room),
        field("unique_id", DeviceId),
        plain("device_id"),
        plain("id"),
        plain("config_entry_id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const AREA_REGISTRY: Format = Format {
    id: "home_assistant.areas",
    name: "list of rooms",
    marks: &[Mark::Head("\"core.area_registry\"")],
    fields: &[
        field("areas/name", Room),
        field("areas/aliases", Room),
        field("areas/floor_id", Room),
        field("areas/id", Room),
        field("areas/picture", ImageUrl),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Recalled: where the home is.
const CORE_CONFIG: Format = Format {
    id: "home_assistant.config",
    name: "home settings",
    marks: &[Mark::Head("\"core.config\"")],
    fields: &[
        field("latitude", Coordinates),
        field("longitude", Coordinates),
        plain("elevation"),
        field("location_name", HomeId),
        field("time_zone", Timezone),
        field("country", Place),
        field("language", Language),
        field("external_url", Url),
        field("internal_url", Url),
        plain("currency"),
        plain("radius"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Recalled, like the two after it.
const PERSON: Format = Format {
    id: "home_assistant.person",
    name: "list of people",
    marks: &[Mark::Keys(&["device_trackers", "user_id"])],
    fields: &[
        field("items/name", Name),
        field("items/user_id", AccountId),
        field("device_trackers", Nickname),
        field("picture", ImageUrl),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};

const MOBILE: Format = Format {
    id: "home_assistant.mobile",
    name: "phones with the app",
    marks: &[Mark::Head("\"key\": \"mobile_app\""), Mark::Head("\"key\":\"mobile_app\"")],
    fields: &[
        field("webhook_id", UrlSecret),
        field("push_token", PushToken),
        field("device_name", Nickname),
        field("device_id", DeviceId),
        field("secret", PrivateKey),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};

const CLOUD: Format = Format {
    id: "home_assistant.cloud",
    name: "cloud account",
    marks: &[Mark::Keys(&["cloudhooks", "alexa_enabled"]), Mark::Keys(&["cloudhooks", "google_enabled"])],
    fields: &[
        field("cloudhook_url", UrlSecret),
        field("cloudhook_id", UrlSecret),
        field("webhook_id", UrlSecret),
        field("google_secure_devices_pin", Pin),
        field("remote_domain", Hostname),
        field("instance_id", DeviceId),
        field("username", Email),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[
        maybe("alexa_enabled", "true", Integration::Alexa),
        maybe("google_enabled", "true", Integration::GoogleHome),
    ],
};

/// Recalled: what makes the codes of a second step, under the id of a user.
const SECOND_FACTORS: Format = Format {
    id: "home_assistant.totp",
    name: "seeds of second factors",
    marks: &[Mark::Head("\"auth_module.totp\"")],
    fields: &[field("ota_secret", OtpSeed), field("users", OtpSeed)],
    keys: &[field("users", AccountId)],
    whose: &[],
    integrations: &[],
};

/// Recalled: keys with which this home signs in at vendors.
const CREDENTIALS: Format = Format {
    id: "home_assistant.credentials",
    name: "keys for vendors",
    marks: &[Mark::Head("\"application_credentials\"")],
    fields: &[field("client_id", ApiKey), field("client_secret", ApiKey), plain("auth_domain"), plain("id")],
    keys: &[],
    whose: YOURS,
    integrations: ENTRY_INTEGRATIONS,
};

/// Recalled: places by name, with a circle around each.
const ZONES: Format = Format {
    id: "home_assistant.zones",
    name: "list of places",
    marks: &[Mark::Head("\"key\": \"zone\""), Mark::Head("\"key\":\"zone\"")],
    fields: &[
        field("items/name", Place),
        field("latitude", Geofence),
        field("longitude", Geofence),
        plain("radius"),
        plain("items/id"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// The name of the file carries the name of the device.
const DIAGNOSTICS: Format = Format {
    id: "home_assistant.diagnostics",
    name: "diagnostics download",
    marks: &[
        Mark::Keys(&["home_assistant", "integration_manifest"]),
        Mark::Keys(&["home-assistant", "integration-manifest"]),
        // The inner part alone, as integrations write it and people paste it.
        Mark::Keys(&["device_info", "pref_disable_polling", "discovery_keys"]),
        Mark::Keys(&["device_last_response", "get_sysinfo"]),
        Mark::Path("config_entry-", 3),
    ],
    fields: DIAGNOSTICS_FIELDS,
    // What else runs at this home.
    keys: &[field("custom_components", Apps), field("custom-components", Apps)],
    whose: YOURS,
    integrations: ENTRY_INTEGRATIONS,
};

/// Those of an entry, what the early and the later head say, and what devices commonly put in.
const DIAGNOSTICS_FIELDS: &[FieldRule] = &[
    field("home_assistant/timezone", Timezone),
    field("home-assistant/timezone", Timezone),
    plain("home_assistant/version"),
    plain("home-assistant/version"),
    plain("integration_manifest/name"),
    plain("integration-manifest/name"),
    field("login_data/session", SessionId),
    field("login_data/adp_token", IntegrationToken),
    field("username", Username),
    field("password", Password),
    field("access_token", AccessToken),
    field("refresh_token", RefreshToken),
    field("unique_id", DeviceId),
    field("auth_token", AccessToken),
    field("token", AccessToken),
    field("api_key", ApiKey),
    field("email", Email),
    field("webhook_id", UrlSecret),
    field("cloudhook_url", UrlSecret),
    field("local_key", DeviceKey),
    field("terminal_id", SessionId),
    field("latitude", Coordinates),
    field("longitude", Coordinates),
    field("ip_address", Ip),
    field("host", Hostname),
    field("country", Place),
    field("serial number", Serial),
    field("account name", Nickname),
    field("device cluster members", Serial),
    field("software version", Firmware),
    field("alias", Nickname),
    field("mic_mac", Mac),
    field("deviceId", DeviceId),
    field("ssid", Ssid),
    plain("oemId"),
    plain("hwId"),
    plain("rssi"),
    plain("domain"),
    plain("entry_id"),
    plain("created_at"),
    plain("modified_at"),
    plain("installation_type"),
    plain("os_name"),
];

/// The inner part of Tuya's diagnostics alone, of one device. The name of the device is not hidden.
const TUYA: Format = Format {
    id: "home_assistant.tuya",
    name: "diagnostics of a Tuya device",
    marks: &[Mark::Keys(&["mqtt_connected", "support_local", "terminal_id"])],
    fields: &[
        field("terminal_id", SessionId),
        field("name", Nickname),
        field("product_name", Model),
        field("time_zone", Timezone),
        field("active_time", EventLog),
        plain("endpoint"),
        plain("product_id"),
        plain("category"),
        plain("create_time"),
        plain("update_time"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[
        seen("terminal_id", "", Integration::Tuya),
        seen("mqtt_connected", "", Integration::HomeAssistant),
    ],
};

/// Any other file of the storage folder: recognised, judged by its own key names.
const STORAGE: Format = Format {
    id: "home_assistant.storage",
    name: "storage file",
    marks: &[Mark::Keys(&["version", "minor_version", "key", "data"])],
    fields: &[],
    keys: &[],
    whose: &[],
    integrations: &[],
};
