//! Apple's account archive ("Data & Privacy"), as far as it tells of devices, sign-ons and networks, and the phone's own App
//! Privacy Report. Not Apple Health, which is `apple_health`. Must not promise the Home app: none of its data stands in
//! any archive that was seen. Columns are those that parsers name; real tables have more, and their order is not known.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{
    AccountId, Address, Apps, Carrier, DeviceId, EventLog, Imei, Ip, Language, Login, Model, Name, Nickname, Phone,
    Purchase, Search, Serial, Ssid, Support, Timezone,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "apple_account",
    name: "Apple",
    vendor: "apple",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[DEVICES, SIGN_ONS, ACCOUNT, NETWORKS, COMPUTERS, CARE, REGISTRATIONS, RECENTS, OTHER, PRIVACY_REPORT],
    names: &[],
    dates: None,
    instructions: &[
        step("Open privacy.apple.com, sign in, and choose to get a copy of your data."),
        step(
            "Choose the account and device information, and what iCloud keeps besides files, photos and mail. It takes \
             about a week; then two weeks are left to download.",
        ),
        step("Load all archives together, unopened."),
        recalled(
            "The App Privacy Report is saved on the phone: Settings, Privacy & Security, App Privacy Report, share. It \
             holds what apps did in the last seven days.",
        ),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("Public “timeline” application: its provider for Apple (columns, dates, folders)", "2026-11"),
    source("An older parser (account and device columns), and a generator of invented device tables", "2026-11"),
    source("hestiaAI/hestialabs-experiences: packages/lib/data-samples/apple-tracker.ndjson", "2026-11"),
    source("daviddavo/jgmd: _data/sites.json (route)", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// One table for all: a name means the same in each file.
const FIELDS: &[FieldRule] = &[
    field("Apple ID Number", AccountId),
    field("Apple Account Number", AccountId), // recalled: the wording since 2024
    field("First Name", Name),
    field("Last Name", Name),
    field("Official Address", Address),
    plain("Last Update Date"),
    field("Device Name", Nickname),
    field("Device Serial Number", Serial),
    field("Serial Number", Serial),
    field("Serial_Nr", Serial),
    // From here to the language, only a generator of invented tables names the columns that begin with `Device`.
    field("Device IMEI", Imei),
    field("Device MEID", Imei),
    field("Device ICCID", DeviceId),
    field("Device Phone Number", Phone),
    field("Device Carrier", Carrier), // recalled
    field("Device Model Name", Model),
    field("Device Type", Model),
    field("Product Description", Model),
    field("Device Time Zone", Timezone),
    field("Device Locale Language", Language),
    field("Device Last Heartbeat IP", Ip),
    field("Device Last Heartbeat Timestamp", EventLog),
    plain("Device Added Date"),
    field("Logged In Date", Login),
    field("IP Address", Ip),
    field("Application", Apps),
    field("Associated Date", EventLog),
    field("Registration_Timestamp", EventLog),
    field("Purchase Date", Purchase),
    field("Repair Created Date", Support),
    field("Case Title", Support),
    plain("Warranty Start Date"),
    plain("Request Time"),
    plain("Creation Date"),
];

const DEVICES: Format = Format {
    id: "apple_account.devices",
    name: "list of devices",
    marks: &[
        Mark::Keys(&["Device Serial Number", "Device Last Heartbeat IP"]),
        Mark::Keys(&["Device Serial Number", "Device Last Heartbeat Timestamp"]),
        Mark::Keys(&["Device Name", "Device Added Date"]),
    ],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const SIGN_ONS: Format = Format {
    id: "apple_account.signons",
    name: "list of sign-ons",
    marks: &[Mark::Keys(&["Logged In Date", "IP Address"]), Mark::Keys(&["Logged In Date", "Application"])],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const ACCOUNT: Format = Format {
    id: "apple_account.account",
    name: "account information",
    marks: &[
        Mark::Keys(&["Apple ID Number"]),
        Mark::Keys(&["Apple Account Number"]),
        Mark::Keys(&["Official Address", "First Name"]),
    ],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Every network that was ever joined, by name. The name is the one key of each entry of the list, which the reader tells as `key`.
const NETWORKS: Format = Format {
    id: "apple_account.networks",
    name: "list of known networks",
    marks: &[Mark::Keys(&["plist", "added_at"]), Mark::Path("/KnownNetworks.xml", 10)],
    fields: &[field("key", Ssid), plain("added_at")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const COMPUTERS: Format = Format {
    id: "apple_account.computers",
    name: "list of authorised computers",
    marks: &[Mark::Keys(&["Associated Date", "Device Name"])],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Two tables in one file, lines before and behind them.
const CARE: Format = Format {
    id: "apple_account.care",
    name: "repairs and warranties",
    marks: &[
        Mark::Path("AppleCare Device Details", 10),
        Mark::Path("AppleCare Repairs", 10),
        Mark::Path("AppleCare Partners", 10),
        Mark::Path("AppleCare Cases", 10),
        Mark::Keys(&["Serial Number", "Repair Created Date"]),
    ],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const REGISTRATIONS: Format = Format {
    id: "apple_account.registrations",
    name: "list of registered devices",
    marks: &[Mark::Keys(&["Serial_Nr", "Registration_Timestamp"])],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Addresses that mail was exchanged with.
const RECENTS: Format = Format {
    id: "apple_account.recents",
    name: "recent mail contacts",
    marks: &[Mark::Path("/Mail/Recents.xml", 10), Mark::Path("/Recents.xml", 5)],
    fields: &[],
    keys: &[],
    whose: &[WhoseRule::OthersUnder("**")],
    integrations: &[],
};

/// The request itself, and what iCloud did: recognised, judged by its own key names where these do not say.
const OTHER: Format = Format {
    id: "apple_account.other",
    name: "other account history",
    marks: &[Mark::Path("Privacy Request History", 10), Mark::Path("iCloudUsageData Set", 10)],
    fields: FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Lines of the phone: which app used what, and which servers apps and pages called. Apple does not keep it.
const PRIVACY_REPORT: Format = Format {
    id: "apple_account.privacyreport",
    name: "App Privacy Report",
    marks: &[
        Mark::Keys(&["accessor", "identifierType", "category"]),
        Mark::Keys(&["accessor", "category", "timeStamp"]),
        Mark::Keys(&["bundleID", "domain", "hits"]),
    ],
    fields: &[
        field("accessor/identifier", Apps),
        field("bundleID", Apps),
        field("domain", Search),
        // The page that was open.
        field("context", Search),
        field("timeStamp", EventLog),
        field("firstTimeStamp", EventLog),
        plain("domainOwner"),
        plain("identifier"),
        plain("category"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: APPS,
};

/// Names of apps are recalled; an app that is there need not be linked.
const APPS: &[IntegrationMark] = &[
    maybe("accessor/identifier", "com.amazon.echo", Integration::Alexa),
    maybe("accessor/identifier", "com.google.chromecast", Integration::GoogleHome),
    maybe("accessor/identifier", "com.ifttt", Integration::Ifttt),
    maybe("accessor/identifier", "com.strava", Integration::Strava),
    maybe("accessor/identifier", "com.fitbit", Integration::Fitbit),
    maybe("accessor/identifier", "homeassistant", Integration::HomeAssistant),
    maybe("bundleID", "com.amazon.echo", Integration::Alexa),
    maybe("bundleID", "com.google.chromecast", Integration::GoogleHome),
    maybe("bundleID", "com.ifttt", Integration::Ifttt),
    maybe("bundleID", "com.strava", Integration::Strava),
    maybe("bundleID", "com.fitbit", Integration::Fitbit),
    maybe("bundleID", "homeassistant", Integration::HomeAssistant),
];
