//! Samsung's smart home: its privacy download, and answers of its public interface as tools save them. The bodies of the
//! download's tables were never seen, only a part of their description: must not promise more of them than these columns.
//! Tokens are plain UUIDs, like device ids: only the key tells. Facts: the fixtures in `SOURCES`.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    AccountId, ApiKey, Coordinates, DeviceId, Energy, EventLog, Firmware, HomeId, Language, Lock, MediaUse, Model,
    Name, Nickname, Phone, Place, Presence, Room, Schedule, Timezone, Url, Username,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "smartthings",
    name: "SmartThings",
    vendor: "samsung",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[DOWNLOAD, DEVICES, STATUS, APPS, SCENES, ROOMS, LOCATIONS],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "In the SmartThings app: Settings, Personal data, Download. Or sign in at privacy.samsung.com, downloads.",
        ),
        step(
            "The answer is some tables (SmartThings_OCF.csv and others) and a PDF that describes them; load the tables.",
        ),
        recalled("Menus of the app have changed since that was written: look for personal data or privacy."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("andrewsayre/pysmartthings: tests/json (b6e6225, ca8c39d, 65c982a)", "2026-11"),
    source("GDPR SmartThings File Description, en-US, version 113 (its beginning)", "2026-11"),
    source("SmartThings support: General Data Protection Regulation (GDPR) FAQ", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

const DOWNLOAD: Format = Format {
    id: "smartthings.download",
    name: "table of the privacy download",
    marks: &[Mark::Keys(&["Login Id", "Country Code", "Language Code"]), Mark::Path("SmartThings_OCF", 10)],
    fields: &[
        // An e-mail address or a phone number, which the value tells.
        field("Login Id", Username),
        field("Nickname", Name),
        field("Phone Number", Phone),
        field("Country Code", Place),
        field("Language Code", Language),
        plain("Create Time"),
        plain("Update Time"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// One table for every answer.
const FIELDS: &[FieldRule] = &[
    field("deviceId", DeviceId),
    field("parentDeviceId", DeviceId), // recalled, like the next
    field("hubId", DeviceId),
    field("label", Nickname),
    // What the maker calls it; the person's name for it is the label.
    field("items/name", Model),
    field("deviceManufacturerCode", Model),
    field("manufacturerName", Model),
    field("deviceTypeName", Model),
    plain("deviceTypeId"),
    plain("presentationId"),
    field("modelNumber", Model),
    field("firmwareVersion", Firmware),
    field("locationId", HomeId),
    plain("roomId"),
    field("ownerId", AccountId),
    field("createdBy", AccountId),
    field("installedAppId", AccountId),
    // The server of the person who wrote the app.
    field("targetUrl", Url),
    plain("publicKey"),
    field("oauthClientId", ApiKey),
    field("oauthClientSecret", ApiKey),
    field("displayName", Nickname),
    plain("clientName"),
    plain("appId"),
    plain("profile/id"),
];

const DEVICES: Format = Format {
    id: "smartthings.devices",
    name: "list of devices",
    marks: &[
        Mark::Keys(&["deviceId", "locationId", "components"]),
        Mark::Keys(&["deviceId", "deviceManufacturerCode", "label"]),
    ],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: MAKERS,
};

/// Makers whose clouds are linked. A hub can hold their devices without a link, so this only hints.
const MAKERS: &[IntegrationMark] = &[
    maybe("manufacturerName", "Signify", Integration::Hue),
    maybe("manufacturerName", "Ring", Integration::Ring),
    maybe("manufacturerName", "Netatmo", Integration::Netatmo),
    maybe("manufacturerName", "Tuya", Integration::Tuya),
    maybe("manufacturerName", "Wyze", Integration::Wyze),
];

/// `components.main.<capability>.<attribute>.value`; the way down is known, the names of the attributes are recalled.
const STATUS: Format = Format {
    id: "smartthings.status",
    name: "state of a device",
    // Descriptions of interfaces have components too, so a capability must be among them.
    marks: &[
        Mark::Keys(&["components", "main", "healthCheck"]),
        Mark::Keys(&["components", "main", "switch", "timestamp"]),
        Mark::Keys(&["components", "main", "battery", "timestamp"]),
        Mark::Keys(&["components", "main", "refresh", "timestamp"]),
        Mark::Keys(&["components", "main", "presenceSensor"]),
        Mark::Keys(&["components", "main", "motionSensor"]),
        Mark::Keys(&["components", "main", "contactSensor"]),
        Mark::Keys(&["components", "main", "temperatureMeasurement"]),
    ],
    fields: &[
        field("presence/value", Presence),
        field("occupancy/value", Presence),
        field("motion/value", Presence),
        field("lock/value", Lock),
        field("contact/value", Lock),
        field("energy/value", Energy),
        field("power/value", Energy),
        field("tvChannel/value", MediaUse),
        field("tvChannelName/value", MediaUse),
        field("switch/timestamp", EventLog),
        field("presence/timestamp", EventLog),
        field("motion/timestamp", EventLog),
        field("lock/timestamp", EventLog),
        field("contact/timestamp", EventLog),
        // The device's own card, by the words of its standard.
        field("di/value", DeviceId),
        field("n/value", Nickname),
        field("mnmo/value", Model),
        field("mnfv/value", Firmware),
        // Of the room.
        plain("temperature/value"),
        plain("humidity/value"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const APPS: Format = Format {
    id: "smartthings.apps",
    name: "list of linked apps",
    marks: &[
        Mark::Keys(&["installedAppId", "locationId"]),
        Mark::Keys(&["webhookSmartApp", "targetUrl"]),
        Mark::Keys(&["oauthClientId", "oauthClientSecret"]),
    ],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[
        maybe("displayName", "Alexa", Integration::Alexa),
        maybe("displayName", "Google", Integration::GoogleHome),
        maybe("displayName", "IFTTT", Integration::Ifttt),
        maybe("displayName", "Home Assistant", Integration::HomeAssistant),
        // Home Assistant's library is called so.
        maybe("displayName", "pysmartthings", Integration::HomeAssistant),
    ],
};

const SCENES: Format = Format {
    id: "smartthings.scenes",
    name: "list of scenes",
    marks: &[Mark::Keys(&["items", "sceneId", "_links"]), Mark::CommonKeys(&["sceneId", "sceneName"], 5)],
    fields: &[
        field("sceneName", Schedule),
        field("lastExecutedDate", EventLog),
        field("createdBy", AccountId),
        field("locationId", HomeId),
        plain("sceneId"),
        plain("createdDate"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const ROOMS: Format = Format {
    id: "smartthings.rooms",
    name: "list of rooms",
    marks: &[Mark::Keys(&["items", "roomId", "_links"]), Mark::CommonKeys(&["roomId", "locationId", "name"], 5)],
    fields: &[field("name", Room), field("locationId", HomeId), plain("roomId"), plain("backgroundImage")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// A home with its place, or a list of homes by name.
const LOCATIONS: Format = Format {
    id: "smartthings.locations",
    name: "list of homes",
    marks: &[
        Mark::Keys(&["locationId", "regionRadius"]),
        Mark::CommonKeys(&["locationId", "timeZoneId"], 5),
        Mark::Keys(&["items", "locationId", "_links"]),
    ],
    fields: &[
        field("latitude", Coordinates),
        field("longitude", Coordinates),
        field("countryCode", Place),
        field("timeZoneId", Timezone),
        field("locale", Language),
        field("locationId", HomeId),
        field("name", HomeId),
        plain("regionRadius"),
        plain("backgroundImage"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
