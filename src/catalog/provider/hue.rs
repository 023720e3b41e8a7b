//! Philips Hue: what the bridge at home answers, in its first and its second language, saved as a file; Signify sends
//! the same on request. Must not be taken for the cloud account: e-mail address and remote tokens stand in none of it.
//! deCONZ and diyHue speak the first language too, word for word; their files pass for Hue's.
//! Facts: the dumps and programs in `SOURCES`. Names that Echo, Google and IFTTT write into the whitelist are recalled.

use super::{field, maybe, plain, recalled, seen, source, step};
use crate::model::DataClass::{
    ApiKey, Coordinates, DeviceId, DeviceKey, EventLog, Firmware, Ip, Mac, Model, Nickname, Presence, Schedule,
    Timezone, UrlSecret,
};
use crate::model::{Format, Holder, Integration, IntegrationMark, Mark, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "hue",
    name: "Philips Hue",
    // The bridge keeps it; what of it Signify keeps as well, its files do not say.
    vendor: "hue",
    holder: Holder::You,
    standing: Standing::Known,
    formats: &[V1, V2],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "Signify’s data notice for Europe offers two ways to the owner of the account: ask by its online form for \
             a file by e-mail, or read the bridge at home.",
        ),
        step(
            "If you have a key for your bridge: save the answers of /api/<key> and /clip/v2/resource as JSON files. The \
             first one holds every key that opens the bridge: delete the copy when you are done.",
        ),
        recalled("A key is made on the bridge’s own page /debug/clip.html, after a press on its button."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("home-assistant-libs/aiohue: tests/fixtures/v2_resources.json (95bece5)", "2026-11"),
    source("Public dumps of the first interface, and programs that read them", "2026-11"),
    source("diyhue/diyHue: BridgeEmulator/configManager/configHandler.py (ebd0eaf)", "2026-11"),
    source("Signify: Data Notice for Hue - Europe", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// The whole bridge or its settings.
const V1: Format = Format {
    id: "hue.v1",
    name: "bridge dump",
    marks: &[
        Mark::Keys(&["whitelist", "bridgeid"]),
        Mark::Keys(&["whitelist", "portalservices"]),
        Mark::Keys(&["modelid", "uniqueid", "swconfigid"]),
        // The answer that hands out a key.
        Mark::Keys(&["success", "username", "clientkey"]),
    ],
    fields: &[
        field("mac", Mac),
        // The bridge's MAC with `FFFE` in the middle.
        field("bridgeid", DeviceId),
        field("replacesbridgeid", DeviceId),
        field("ipaddress", Ip),
        field("gateway", Ip),
        plain("netmask"),
        plain("proxyaddress"),
        field("timezone", Timezone),
        plain("UTC"),
        plain("config/localtime"),
        plain("/localtime"),
        // When an alarm or a routine goes off.
        field("localtime", Schedule),
        field("last use date", EventLog),
        plain("create date"),
        field("success/username", ApiKey),
        field("clientkey", DeviceKey),
        field("client_key", DeviceKey),
        // `/api/<application key>/groups/0/action`
        field("command/address", UrlSecret),
        // The application key that made a scene or a rule. Recalled.
        field("owner", ApiKey),
        // Radio address and endpoint of a lamp: one id in many homes' dumps.
        field("uniqueid", DeviceId),
        // A lamp, a room, or `app#device` in the whitelist.
        field("name", Nickname),
        field("modelid", Model),
        field("productname", Model),
        plain("manufacturername"),
        plain("productid"),
        plain("swconfigid"),
        field("swversion", Firmware),
        field("state/presence", Presence),
        field("lastupdated", EventLog),
        field("lasttriggered", EventLog),
        field("lat", Coordinates),
        field("long", Coordinates),
        plain("description"),
        plain("swupdate/url"),
        plain("swupdate/text"),
        plain("signedon"),
    ],
    keys: &[field("whitelist", ApiKey)],
    whose: YOURS,
    integrations: LINKS,
};

/// What programs call themselves in the whitelist.
const LINKS: &[IntegrationMark] = &[
    seen("name", "home-assistant#", Integration::HomeAssistant),
    maybe("name", "Echo#", Integration::Alexa),
    maybe("name", "Amazon", Integration::Alexa),
    maybe("name", "Google Home", Integration::GoogleHome),
    maybe("name", "IFTTT", Integration::Ifttt),
    maybe("name", "SmartThings", Integration::SmartThings),
    maybe("name", "homebridge", Integration::Homebridge),
];

/// A list of resources, bare or under `data`; what a record is stands in `type`, beside and not above its names.
const V2: Format = Format {
    id: "hue.v2",
    name: "list of resources",
    marks: &[
        Mark::Keys(&["rid", "rtype"]),
        Mark::Head("\"zigbee_connectivity\""),
        Mark::Head("\"geofence_client\""),
        Mark::Keys(&["bridge_id", "time_zone", "type"]),
    ],
    fields: &[
        field("mac_address", Mac),
        field("bridge_id", DeviceId),
        field("import/origin", DeviceId),
        field("time_zone", Timezone),
        // Devices and rooms; a phone in `geofence_client`, often called after its owner.
        field("metadata/name", Nickname),
        field("name", Nickname),
        // Recalled.
        field("is_at_home", Presence),
        field("motion", Presence),
        field("motion_report/changed", EventLog),
        field("contact_report/changed", EventLog),
        field("contact_report/state", EventLog),
        field("button_report/updated", EventLog),
        field("rotary_report/updated", EventLog),
        field("status/last_recall", EventLog),
        field("active_timeslot/weekday", Schedule),
        // Routines. Recalled.
        field("time/hour", Schedule),
        field("time/minute", Schedule),
        field("model_id", Model),
        field("product_name", Model),
        plain("manufacturer_name"),
        plain("hardware_platform_type"),
        field("software_version", Firmware),
        field("software_version_string", Firmware),
        // Of the room, and of the sun.
        plain("temperature"),
        plain("sunset_time"),
        plain("last_event"),
        plain("id"),
        plain("id_v1"),
        plain("rid"),
        plain("script_id"),
        plain("service_id"),
        plain("description"),
    ],
    keys: &[],
    whose: YOURS,
    // Recalled: a bridge that Apple Home knows has such a resource.
    integrations: &[maybe("type", "homekit", Integration::AppleHome)],
};
