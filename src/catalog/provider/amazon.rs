//! Amazon as far as it tells of a home: the archive that a data request brings, and the answers of Alexa's own interface
//! as community tools and forensic notes write them down.
//! Must not promise that the archive lists linked skills or holds their tokens: no source shows either. Of most of its
//! tables only the name is known; those are told by their path and judged by their own key names.
//! Facts: the parsers and notes in `SOURCES`.

use super::{field, maybe, plain, seen, source, step};
use crate::model::DataClass::{
    AccessToken, AccountId, Address, Age, Apps, CardPartial, DeviceId, Email, EventLog, Firmware, Ip, Language, Login,
    Mac, Members, Message, Model, Name, Nickname, Phone, Place, Postcode, PrivateKey, Purchase, RefreshToken, Schedule,
    Serial, SessionId, Ssid, Timezone, Transcript, WifiPassword,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "amazon",
    name: "Amazon",
    vendor: "amazon",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        REGISTRATION,
        SESSIONS,
        ENDPOINTS,
        DEVICES,
        WIFI,
        VOICE_HISTORY,
        PERSONS,
        HOUSEHOLD,
        ACCOUNT,
        LISTS,
        ROUTINES,
        TOKENS,
        ALEXA_ARCHIVE,
        TRANSCRIPTS,
        ARCHIVE,
    ],
    names: &[],
    dates: None,
    instructions: &[
        step(
            "On Amazon, open “Request your data”, choose all data or the Alexa and device parts, and send the form.",
        ),
        step("Confirm by the link in the mail that follows; Amazon does nothing before that."),
        step("After some days, download every zip one by one (Alexa.zip, Devices.Registration.zip, ...)."),
        step("Load all of them together, unopened. Their own description files say what the columns mean."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("humandataincome/hudi-packages-connectors: src/source/amazon/enum.amazon.ts (1070dc8)", "2026-11"),
    source("A public timeline app: its Amazon parser (paths and columns)", "2026-11"),
    source("hestiaAI/digipower-data-experiences: issue 10 (names of the zips)", "2026-11"),
    source("jcrasselt/amazon-echo-show-15: docs/api.md (73e1a3d), docs/filesystem/token-db.md", "2026-11"),
    source("Apollon77/alexa-remote: alexa-remote.d.ts", "2026-11"),
    source("Public clients that read customer-history-records", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// Any such file shows that Alexa is in use.
const ALEXA: &[IntegrationMark] = &[seen("**", "", Integration::Alexa)];

/// Only two of its columns are known.
const REGISTRATION: Format = Format {
    id: "amazon.registration",
    name: "list of registered devices",
    marks: &[
        Mark::Keys(&["AccountName", "FirstTimeRegistered"]),
        Mark::Path("Devices.Registration/registration.csv", 10),
    ],
    fields: &[
        // The name of the device, not of the account.
        field("AccountName", Nickname),
        field("FirstTimeRegistered", EventLog),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const SESSIONS: Format = Format {
    id: "amazon.sessions",
    name: "list of sign-in sessions",
    marks: &[Mark::Keys(&["authenticationSessionRecords"])],
    fields: &[field("creationTime", Login)],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// `applianceId` is `SKILL_<base64url JSON>_<id at the vendor>`: which skill is linked, and the vendor's own id.
const ENDPOINTS: Format = Format {
    id: "amazon.endpoints",
    name: "list of smart home devices",
    marks: &[
        Mark::Keys(&["legacyAppliance", "applianceId"]),
        Mark::Keys(&["applianceId", "manufacturerName", "friendlyDescription"]),
        Mark::Keys(&["endpointId", "friendlyName", "displayCategories"]),
    ],
    fields: ALEXA_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: ENDPOINT_INTEGRATIONS,
};

/// Whose devices Alexa knows; by skill or by a local bridge, which the maker's name does not tell.
const ENDPOINT_INTEGRATIONS: &[IntegrationMark] = &[
    seen("applianceId", "", Integration::Alexa),
    seen("endpointId", "", Integration::Alexa),
    // Google Nest's skill (39baa1d9-7315-401b-a5b3-dcc838c6a878), as it reads in base64.
    seen("applianceId", "LjM5YmFhMWQ5LTczMTUtNDAxYi1hNWIzLWRjYzgzOGM2YTg3OC", Integration::Nest),
    maybe("manufacturerName", "Wyze", Integration::Wyze),
    maybe("manufacturerName", "Google Nest", Integration::Nest),
    maybe("manufacturerName", "Tuya", Integration::Tuya),
    maybe("manufacturerName", "Smart Life", Integration::Tuya),
    maybe("manufacturerName", "Netatmo", Integration::Netatmo),
    maybe("manufacturerName", "Signify", Integration::Hue),
    maybe("manufacturerName", "Royal Philips", Integration::Hue), // recalled
    maybe("manufacturerName", "SmartThings", Integration::SmartThings),
    maybe("friendlyDescription", "SmartThings", Integration::SmartThings),
    maybe("friendlyDescription", "Home Assistant", Integration::HomeAssistant),
    maybe("friendlyDescription", "via IFTTT", Integration::Ifttt),
];

/// Echo devices, phones with the app, and what is paired with them by Bluetooth.
const DEVICES: Format = Format {
    id: "amazon.devices",
    name: "list of Echo devices",
    marks: &[
        Mark::Keys(&["accountName", "deviceOwnerCustomerId"]),
        Mark::Keys(&["deviceSerialNumber", "deviceType", "bluetoothStates"]),
        Mark::Keys(&["deviceSerialNumber", "deviceType", "pairedDeviceList"]),
        Mark::Keys(&["deviceSerialNumber", "deviceType", "devicePreferences"]),
        Mark::Keys(&["deviceSerialNumber", "deviceType", "deviceAddress"]),
        Mark::Keys(&["deviceSerialNumber", "deviceType", "wakeWords"]),
    ],
    fields: ALEXA_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: ALEXA,
};

/// Offered until 2023: saved networks with their passwords in the clear.
const WIFI: Format = Format {
    id: "amazon.wifi",
    name: "list of saved Wi-Fi networks",
    marks: &[Mark::Keys(&["preSharedKey", "securityMethod"])],
    fields: ALEXA_FIELDS,
    keys: &[],
    whose: YOURS,
    integrations: ALEXA,
};

/// What was said and answered. Who spoke, Alexa only knows of people with a voice profile.
const VOICE_HISTORY: Format = Format {
    id: "amazon.voicehistory",
    name: "voice history",
    marks: &[
        Mark::Keys(&["customerHistoryRecords"]),
        Mark::Keys(&["alexaHistoryRecords"]),
        Mark::Keys(&["voiceHistoryRecordItems", "recordKey"]),
    ],
    fields: ALEXA_FIELDS,
    keys: &[],
    whose: &[],
    integrations: ALEXA,
};

/// Keys of Alexa's interface mean the same in all of its answers.
const ALEXA_FIELDS: &[FieldRule] = &[
    field("preSharedKey", WifiPassword),
    field("ssid", Ssid),
    field("essid", Ssid),
    field("transcriptText", Transcript),
    field("personFirstName", Members),
    field("accountName", Nickname),
    field("friendlyName", Nickname),
    field("deviceName", Nickname),
    field("connectedVia", Nickname),
    field("serialNumber", Serial),
    field("deviceSerialNumber", Serial),
    field("serialNumber/value/text", Serial),
    field("deviceSerialNumber/value/text", Serial),
    field("clusterMembers", Serial),
    field("parentClusters", Serial),
    field("macAddress", Mac),
    field("pairedDeviceList/address", Mac), // recalled
    field("deviceAddress", Address),        // recalled
    field("postalCode", Postcode),
    field("timeZoneId", Timezone), // recalled
    field("ipAddress", Ip),
    field("language", Language),
    field("deviceOwnerCustomerId", AccountId),
    field("customerId", AccountId),
    // Customer, time, kind and serial number in one.
    field("recordKey", AccountId),
    field("applianceId", DeviceId),
    field("endpointId", DeviceId),
    field("entityId", DeviceId),
    field("deviceAccountId", DeviceId),
    field("registrationId", DeviceId),
    field("skillName", Apps),
    field("manufacturerName", Model),
    field("friendlyDescription", Model),
    field("modelName", Model),
    field("deviceFamily", Model),
    field("deviceType", Model),
    field("deviceTypeFriendlyName", Model),
    field("manufacturer/value/text", Model),
    field("model/value/text", Model),
    field("deviceType/value/text", Model),
    field("softwareVersion", Firmware),
    field("softwareVersion/value/text", Firmware),
    field("applianceNetworkState/createdAt", EventLog).written(Notation::EpochMillis),
    field("applianceNetworkState/lastSeenAt", EventLog).written(Notation::EpochMillis),
    field("timestamp", EventLog).written(Notation::EpochMillis),
    plain("displayCategories/primary/value"),
    plain("displayCategories/all/value"),
    plain("reachability"),
    plain("securityMethod"),
    plain("capabilities"),
    plain("applianceTypes"),
    plain("recordItemKey"),
    plain("recordItemType"),
    plain("utteranceId"),
    plain("utteranceType"),
    plain("agentVisualName"),
    plain("activityStatus"),
    plain("domain"),
    plain("intent"),
    plain("nextRequestToken"),
    plain("encodedRequestToken"),
    plain("wakeWord"),
    plain("online"),
];

/// Everybody with a voice profile, children too, and the owner among them.
const PERSONS: Format = Format {
    id: "amazon.persons",
    name: "list of people in the household",
    marks: &[Mark::Keys(&["personFirstName", "personType"])],
    fields: &[field("personFirstName", Members), field("personType", Age), field("personId", AccountId)],
    keys: &[],
    whose: &[],
    integrations: ALEXA,
};

/// The adults who share the account; which of them is reading, the file does not say.
const HOUSEHOLD: Format = Format {
    id: "amazon.household",
    name: "list of household accounts",
    marks: &[Mark::Keys(&["accounts", "eulaAcceptance", "fullName", "pendingUserPin"])],
    fields: &[
        field("email", Email),
        field("fullName", Name),
        field("firstName", Name),
        field("accounts/id", AccountId),
        plain("pendingUserPin"),
        plain("role"),
        plain("__type"),
    ],
    keys: &[],
    whose: &[],
    integrations: ALEXA,
};

const ACCOUNT: Format = Format {
    id: "amazon.account",
    name: "account record",
    marks: &[
        Mark::Keys(&["effectiveMarketPlaceId", "countryOfResidence"]),
        Mark::Keys(&["mobile_number", "shipping_address", "user_id"]),
    ],
    fields: &[
        field("email", Email),
        field("fullName", Name),
        field("/name", Name),
        field("mobile_number", Phone),
        field("/id", AccountId),
        field("user_id", AccountId),
        field("shipping_address/street_address", Address),
        field("shipping_address/locality", Place),
        field("shipping_address/region", Place),
        field("shipping_address/country", Place),
        field("countryOfResidence", Place),
        field("postal_code", Postcode),
        field("marketPlaceLocale", Language),
        plain("country_code"),
        plain("marketPlaceId"),
        plain("effectiveMarketPlaceId"),
        plain("marketPlaceDomainName"),
        plain("features"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const LISTS: Format = Format {
    id: "amazon.lists",
    name: "shopping or to-do list",
    marks: &[Mark::Keys(&["shoppingListItem", "listId"]), Mark::Keys(&["listIds", "defaultList"])],
    fields: &[
        field("value", Message),
        field("lists/name", Message),
        // Both end with the customer's number.
        field("listId", AccountId),
        field("listIds", AccountId),
        field("itemId", AccountId),
        field("customerId", AccountId),
        plain("createdDateTime"),
        plain("updatedDateTime"),
        plain("id"),
        plain("type"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: ALEXA,
};

const ROUTINES: Format = Format {
    id: "amazon.routines",
    name: "list of routines",
    marks: &[Mark::Keys(&["automationId", "triggers", "sequence"])],
    fields: &[
        field("name", Schedule),
        field("schedule/triggerTime", Schedule), // recalled, like the text to speak
        field("schedule/timeZoneId", Timezone),
        field("textToSpeak", Message),
        field("customerId", AccountId),
        field("deviceSerialNumber", Serial),
        plain("automationId"),
        plain("status"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: ALEXA,
};

/// Whoever has it is signed in as the owner: the refresh token holds until the password changes.
const TOKENS: Format = Format {
    id: "amazon.tokens",
    name: "sign-in file of a community tool",
    marks: &[
        Mark::Keys(&["localCookie", "refreshToken"]),
        Mark::Keys(&["adp_token", "device_private_key"]),
        Mark::Keys(&["source_token_type", "requested_token_type"]),
    ],
    fields: &[
        field("device_private_key", PrivateKey),
        field("adp_token", AccessToken),
        field("access_token", AccessToken),
        field("refreshToken", RefreshToken),
        field("refresh_token", RefreshToken),
        field("source_token", RefreshToken),
        field("localCookie", SessionId),
        field("loginCookie", SessionId), // recalled
        field("csrf", SessionId),
        field("frc", SessionId),
        field("map-md", SessionId),
        field("deviceSerial", Serial),
        field("device_serial_number", Serial), // recalled, like the rest of this kind of file
        field("device_name", Nickname),
        field("customer_info/name", Name),
        field("customer_info/given_name", Name),
        field("customer_info/user_id", AccountId),
        field("deviceId", DeviceId),
        plain("home_region"),
        plain("deviceAppName"),
        plain("amazonPage"),
        plain("tokenDate"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Tables of `Alexa.zip`. The layout changed over the years, so the end of the path tells.
const ALEXA_ARCHIVE: Format = Format {
    id: "amazon.alexa",
    name: "Alexa table",
    marks: &[
        Mark::Path("/Hunches.csv", 10),
        Mark::Path("Camera Smart Alerts.csv", 10),
        Mark::Path("AlexaProactive/", 10),
        Mark::Path("Country of Residence-", 10),
        Mark::Path("AnswerGroups/User Stats.csv", 10),
        Mark::Path("Calendars/Calendars-", 10),
        Mark::Path("Feedback/Feedback-", 10),
        Mark::Path("News/NewsPreferences-", 10),
        Mark::Path("Mobile/000.csv", 10),
        // Names that others may use too: only inside something that is called Alexa.
        Mark::Path("Alexa", 5),
        Mark::Path("Alerts/Notifications.csv", 5),
        Mark::Path("Lists/Lists.csv", 5),
        Mark::Path("Devices/Mobile/", 5),
        Mark::Path("Karaoke/Karaoke.csv", 5),
        Mark::Path("Shopping/Notifications History.csv", 5),
    ],
    fields: &[field("Country", Place), plain("Timestamp")],
    keys: &[],
    whose: YOURS,
    integrations: ALEXA,
};

/// Recalled: recordings, and what was understood of them.
const TRANSCRIPTS: Format = Format {
    id: "amazon.transcripts",
    name: "transcript table",
    marks: &[Mark::Path("Audio and Transcripts/", 10), Mark::Path("/transcripts.csv", 5)],
    fields: &[],
    keys: &[],
    whose: &[],
    integrations: ALEXA,
};

/// The rest of the archive, as far as it tells of devices, apps and the person; columns that a parser reads.
const ARCHIVE: Format = Format {
    id: "amazon.archive",
    name: "archive table",
    marks: &[
        Mark::Keys(&["App Registration Time", "Device"]),
        Mark::Keys(&["App Last Updated Time", "Application", "Device"]),
        Mark::Path("Retail.RegionAuthority", 10),
        Mark::Path("Retail.Authentication", 10),
        Mark::Path("Retail.CustomerProfile", 10),
        Mark::Path("Retail.OrderHistory", 10),
        Mark::Path("Retail.OutboundNotifications", 10),
        Mark::Path("OutboundNotifications.", 10),
        Mark::Path("PaymentOptions.PaymentInstruments", 10),
        Mark::Path("CustomerCommunicationExperience.", 10),
        Mark::Path("Digital.PrimeVideo.", 10),
        Mark::Path("Digital-Ordering.", 10),
        Mark::Path("/Digital Items.csv", 6),
        Mark::Path("/account.csv", 4),
        Mark::CommonKeys(&["OrderDate", "Title"], 4),
        Mark::CommonKeys(&["Music_Territory"], 6),
        Mark::Path("Audible.DevicesActivations", 10),
        Mark::Path("Amazon-Music/", 10),
        Mark::Path("AmazonGames/", 10),
    ],
    fields: &[
        field("City", Place),
        field("last_seen_territory", Place),
        field("Music_Territory", Place),
        field("Device", Model),
        field("DeviceCategory", Model),
        field("Application", Apps),
        field("App Registration Time", EventLog),
        field("App Last Updated Time", EventLog),
        field("LastDigits", CardPartial),
        field("Product Name", Purchase),
        field("Title", Purchase),
        plain("NotificationTopic"),
        plain("RegistrationDate"),
        plain("Order Date"),
        plain("OrderDate"),
        plain("OrderId"),
        plain("Timestamp"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};
