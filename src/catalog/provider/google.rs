//! Google Takeout as far as it tells of a home, its devices and its people. Fitbit's share of Takeout has its own file.
//! Must not rely on folder or file names: they follow the account's language, are cut at about 50 characters, and hold
//! `-` or `–`. Facts: the public parsers and schemas in `SOURCES`; columns that no source names are left out.

use super::{field, maybe, plain, recalled, seen, source, step};
use crate::model::DataClass::{
    AccountId, Address, BirthDate, Bssid, Coordinates, DeviceId, Email, EventLog, Firmware, Gender, HomeId, ImageUrl,
    Ip, Language, Login, Message, Model, Name, Nickname, Phone, Place, Postcode, Presence, Purchase, Room, Schedule,
    Timezone, Track, UserAgent, Workout,
};
use crate::model::{Format, Holder, Integration, IntegrationMark, Mark, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "google",
    name: "Google Takeout",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        SUBSCRIBER,
        CHANGES,
        PROFILE,
        HOME_APP,
        HOME_HISTORY,
        PARTNERS,
        HOME_OTHER,
        ACCESS_DEVICES,
        ACCESS_ACTIVITIES,
        RECORDS,
        SEMANTIC,
        LOCATION_SETTINGS,
        TIMELINE,
        NEST_RUNTIME,
        NEST_SUMMARY,
        NEST_SENSORS,
        INSTALLS,
        MY_ACTIVITY,
    ],
    instructions: &[
        step("Open takeout.google.com and sign in with the account that your devices belong to."),
        step(
            "Choose the products: Google Account, Profile, Access Log Activity, Home App, Nest, Location History, My \
             Activity. For My Activity and Location History choose JSON, not HTML, where it is offered.",
        ),
        step("Choose zip and parts of 2 GB, create the export, and load every part of it together, unopened."),
        recalled("Since 2024 the Maps timeline is kept on the phone: export it there, in the settings for location."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("abrignoni/RLEAPP: takeoutAccessLogActivity.py, googleProfile.py, googleSubinfo.py (4c17145)", "2026-11"),
    source("humandataincome/hudi-packages-connectors: src/source/google", "2026-11"),
    source("seanbreckenridge/google_takeout_parser: tests/testdata, locales (b53a8b2)", "2026-11"),
    source("CarlosBergillos/LocationHistoryFormat: schemas (3f98df1)", "2026-11"),
    source("rafistrauss/nest-viewer: HvacRuntime_demo.jsonl, dataWorker.js (0e35c75)", "2026-11"),
    source("Public scripts that read HomeApp.json and HomeHistory.json of 2023", "2026-11"),
];

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

/// `<user>.SubscriberInfo.html`: the richest single file about a person.
const SUBSCRIBER: Format = Format {
    id: "google.subscriber",
    name: "account page",
    marks: &[
        Mark::Head("GOOGLE SUBSCRIBER INFORMATION"),
        Mark::Head("Google Account ID:"),
        Mark::Path(".SubscriberInfo.html", 10),
    ],
    fields: &[
        field("Google Account ID", AccountId),
        field("Name", Name),
        field("Given Name", Name),
        field("Family Name", Name),
        field("e-Mail", Email),
        field("Alternate e-Mails", Email),
        field("Contact e-Mail", Email),
        field("Recovery e-Mail", Email),
        field("Recovery SMS", Phone),
        field("User Phone Numbers", Phone),
        field("2-Step Verification Phone Numbers", Phone),
        field("Birthday (Month Day, Year)", BirthDate),
        field("Terms of Service IP", Ip),
        field("Terms of Service Language", Language),
        field("Last Logins", Login),
        plain("Created on"),
        plain("Last Updated Date"),
        plain("Status"),
        plain("Services"),
        field("IP Address", Ip),
        field("Timestamp", Login),
        field("Raw User Agents", UserAgent),
        field("Android ID", DeviceId),
        field("Apple IDFV", DeviceId),
        plain("Activity Type"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[
        maybe("Services", "Google Home", Integration::GoogleHome),
        maybe("Services", "Nest", Integration::Nest),
    ],
};

/// Old and new values stand unnamed side by side; what they are, the values tell.
const CHANGES: Format = Format {
    id: "google.changes",
    name: "account change history",
    marks: &[Mark::Path(".ChangeHistory.html", 10)],
    fields: &[plain("Timestamp"), plain("Change Type")],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const PROFILE: Format = Format {
    id: "google.profile",
    name: "profile",
    marks: &[
        Mark::Keys(&["formattedName", "emails", "displayName"]),
        Mark::Keys(&["givenName", "familyName", "emails"]),
    ],
    fields: &[
        field("name/givenName", Name),
        field("name/familyName", Name),
        field("name/formattedName", Name),
        field("displayName", Name),
        field("emails/value", Email),
        field("birthday", BirthDate),
        field("gender/type", Gender),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Of the inner keys only the four of the way down are verified; an export without devices is an empty frame.
const HOME_APP: Format = Format {
    id: "google.homeapp",
    name: "home and its devices",
    marks: &[Mark::Keys(&["full_structures"]), Mark::Keys(&["Home App Data"]), Mark::Path("Home App/HomeApp.json", 10)],
    fields: &[
        field("devices/device_name", Nickname), // recalled, like the rest
        field("devices/name", Nickname),
        field("devices/device_id", DeviceId),
        field("devices/model", Model),
        field("rooms_and_devices/room_name", Room),
        field("full_structures/structure_name", HomeId),
        field("full_structures/name", HomeId),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[seen("**", "", Integration::GoogleHome)],
};

const HOME_HISTORY: Format = Format {
    id: "google.homehistory",
    name: "home history",
    marks: &[Mark::Keys(&["structure_history"]), Mark::Path("Home App/HomeHistory.json", 10)],
    fields: &[
        field("events/timestamp", EventLog),
        field("event_header/observed_timestamp", EventLog),
        plain("event_header/event_importance"),
        field("event_data/@type", EventLog),
        field("hvac_state/heating", Presence),
        field("hvac_state/cooling", Presence),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[seen("**", "", Integration::GoogleHome)],
};

/// What stands in it, once it is not empty, no source shows: so it only hints.
const PARTNERS: Format = Format {
    id: "google.partners",
    name: "partner connections",
    marks: &[
        Mark::Path("Home App/GoogleNestPartnerConnections.json", 10),
        Mark::Path("Home App/GoogleNestConnect.json", 10),
    ],
    fields: &[],
    keys: &[],
    whose: YOURS,
    integrations: &[maybe("**", "", Integration::Nest)],
};

const HOME_OTHER: Format = Format {
    id: "google.homeother",
    name: "home settings and clips",
    marks: &[
        Mark::Path("Home App/Automations.json", 10),
        Mark::Path("Home App/SoundSensing.json", 10),
        Mark::Path("Home App/SecurityAlarmClips.json", 10),
    ],
    fields: &[],
    keys: &[],
    whose: YOURS,
    integrations: WEBHOOK,
};

/// Two layouts: the old one has place and time as lines of text in one cell, the new one begins with the account.
const ACCESS_DEVICES: Format = Format {
    id: "google.accesslog.devices",
    name: "list of signed-in devices",
    marks: &[Mark::Keys(&["Gaia ID", "Device Type"])],
    fields: &[
        field("Gaia ID", AccountId),
        field("User Given Name", Nickname),
        field("Device Type", Model),
        field("Brand Name", Model),
        field("Marketing Name", Model),
        field("Device Model", Model),
        field("OS", Firmware),
        field("OS Version", Firmware),
        field("Device Last Location", Place),
        field("Country", Place),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[maybe("Device Type", "Nest", Integration::Nest)],
};

const ACCESS_ACTIVITIES: Format = Format {
    id: "google.accesslog.activities",
    name: "access log",
    marks: &[Mark::Keys(&["Activity Timestamp", "User Agent String"])],
    fields: &[
        field("Gaia ID", AccountId),
        field("Activity Timestamp", Login),
        field("IP Address", Ip),
        field("Proxiedhost IP Address", Ip),
        plain("Is Non-routable IP Address"),
        field("Activity Country", Place),
        field("Activity Region", Place),
        field("Activity City", Place),
        field("User Agent String", UserAgent),
        plain("Product Name"),
        plain("Sub-Product Name"),
        plain("Referer Product Name"),
        plain("Referer Sub-Product Name"),
        plain("Activity Type"),
        plain("Gmail Access Channel"),
        plain("Android Webview Package Name"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[maybe("Product Name", "Google Home", Integration::GoogleHome)],
};

/// `Records.json`: degrees times 10⁷; addresses of routers as decimal numbers.
const RECORDS: Format = Format {
    id: "google.records",
    name: "location history",
    marks: &[Mark::Keys(&["locations", "latitudeE7", "longitudeE7"]), Mark::Keys(&["timelineEdits"])],
    fields: &[
        field("latitudeE7", Track),
        field("longitudeE7", Track),
        plain("accuracy"),
        plain("altitude"),
        plain("velocity"),
        plain("heading"),
        field("timestamp", Track),
        field("timestampMs", Track),
        field("accessPoints/mac", Bssid),
        plain("accessPoints/strength"),
        plain("accessPoints/frequencyMhz"),
        plain("accessPoints/isConnected"),
        field("deviceTag", DeviceId),
        plain("deviceDesignation"),
        field("placeId", Place),
        field("activity/type", Workout),
        plain("source"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// `2023_APRIL.json`: visits and ways, with the names and addresses of places.
const SEMANTIC: Format = Format {
    id: "google.semantic",
    name: "places and ways of a month",
    marks: &[Mark::Keys(&["timelineObjects"])],
    fields: &[
        field("latitudeE7", Track),
        field("longitudeE7", Track),
        field("latE7", Track),
        field("lngE7", Track),
        field("centerLatE7", Track),
        field("centerLngE7", Track),
        field("location/address", Address),
        field("location/name", Place),
        field("location/semanticType", Place),
        field("placeId", Place),
        field("linePlaceId", Place),
        field("deviceTag", DeviceId),
        field("duration/startTimestamp", Track),
        field("duration/endTimestamp", Track),
        field("activitySegment/activityType", Workout),
        field("activitySegment/distance", Workout),
        plain("transitPath/name"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

const LOCATION_SETTINGS: Format = Format {
    id: "google.locationsettings",
    name: "location history settings",
    marks: &[Mark::Keys(&["deviceSettings", "deviceTag"])],
    fields: &[
        field("deviceTag", DeviceId),
        field("devicePrettyName", Nickname),
        field("deviceSpec/brand", Model),
        field("deviceSpec/manufacturer", Model),
        field("deviceSpec/model", Model),
        field("deviceSpec/product", Model),
        field("deviceSpec/device", Model),
        field("androidOsLevel", Firmware),
        field("legalCountryCode", Place),
        plain("deviceCreationTime"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Exported on the phone since 2024. Recalled: no copy was seen.
const TIMELINE: Format = Format {
    id: "google.timeline",
    name: "timeline of the phone",
    marks: &[
        Mark::Keys(&["semanticSegments"]),
        Mark::Path("/Timeline.json", 3),
        Mark::Path("location-history.json", 3),
    ],
    fields: &[
        field("timelinePath/point", Track),
        field("timelinePath/time", Track),
        field("placeLocation/latLng", Track),
        field("topCandidate/placeId", Place),
        field("topCandidate/semanticType", Place),
        field("start/latLng", Track),
        field("end/latLng", Track),
        field("position/LatLng", Track),
        field("accessPoint/mac", Bssid),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// `HvacRuntime.jsonl`: a row each quarter of an hour, every line wrapped in quotes like a table cell.
const NEST_RUNTIME: Format = Format {
    id: "google.nestruntime",
    name: "thermostat log",
    marks: &[Mark::Keys(&["interval_start", "structure_id"]), Mark::Path("HvacRuntime", 3)],
    fields: &[
        field("device_id", DeviceId),
        field("structure_id", HomeId),
        field("postal_code", Postcode),
        field("time_zone", Timezone),
        field("auto_away_time", Presence),
        field("manual_away_time", Presence),
        field("interval_start", EventLog),
        plain("interval_end"),
        field("sched_heating_target", Schedule),
        field("sched_cooling_target", Schedule),
        field("firmware_version", Firmware),
        // Of the room and the weather, not of a body.
        plain("indoor_temp"),
        plain("indoor_humidity"),
        plain("outdoor_temp"),
        plain("outdoor_humidity"),
        plain("weather_temp"),
        plain("weather_humidity"),
        plain("away_heating_temp"),
        plain("away_cooling_temp"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[seen("structure_id", "", Integration::Nest)],
};

const NEST_SUMMARY: Format = Format {
    id: "google.nestsummary",
    name: "thermostat summary",
    marks: &[Mark::Head("EVENT_TYPE_HEAT"), Mark::Head("EVENT_TYPE_COOL"), Mark::Path("Nest/thermostats/", 3)],
    fields: &[
        field("events/eventType", EventLog),
        field("events/startTs", EventLog), // recalled
        field("setPoint/targets/heatingTarget", Schedule),
        field("setPoint/targets/coolingTarget", Schedule),
        plain("cycles/duration"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[seen("**", "", Integration::Nest)],
};

/// The thermostat's serial number stands in the path.
const NEST_SENSORS: Format = Format {
    id: "google.nestsensors",
    name: "thermostat sensors",
    marks: &[Mark::Keys(&["avg(temp)"]), Mark::Path("Nest/thermostats/", 3)],
    fields: &[plain("avg(temp)"), plain("avg(humidity)"), field("Date", EventLog), field("Time", EventLog)],
    keys: &[],
    whose: YOURS,
    integrations: &[seen("**", "", Integration::Nest)],
};

/// Titles of installed apps tell which vendors somebody uses.
const INSTALLS: Format = Format {
    id: "google.installs",
    name: "installed apps",
    marks: &[Mark::Keys(&["install", "doc", "firstInstallationTime"])],
    fields: &[
        field("doc/title", Purchase),
        plain("doc/documentType"),
        field("deviceAttribute/model", Model),
        field("deviceAttribute/manufacturer", Model),
        field("deviceAttribute/deviceDisplayName", Model),
        plain("deviceAttribute/carrier"),
        plain("firstInstallationTime"),
        plain("lastUpdateTime"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[
        maybe("doc/title", "Wyze", Integration::Wyze),
        maybe("doc/title", "IFTTT", Integration::Ifttt),
        maybe("doc/title", "Alexa", Integration::Alexa),
        maybe("doc/title", "Google Home", Integration::GoogleHome),
        maybe("doc/title", "SmartThings", Integration::SmartThings),
        maybe("doc/title", "Home Assistant", Integration::HomeAssistant),
        maybe("doc/title", "Strava", Integration::Strava),
        maybe("doc/title", "Withings", Integration::Withings),
        maybe("doc/title", "Fitbit", Integration::Fitbit),
        maybe("doc/title", "Garmin Connect", Integration::Garmin),
        maybe("doc/title", "Smart Life", Integration::Tuya),
        maybe("doc/title", "Philips Hue", Integration::Hue),
    ],
};

const MY_ACTIVITY: Format = Format {
    id: "google.activity",
    name: "activity log",
    marks: &[Mark::Keys(&["header", "title", "time", "products"])],
    fields: &[
        plain("header"),
        field("title", Message),
        field("titleUrl", Message),
        field("time", EventLog),
        plain("products"),
        field("subtitles/name", Message),
        plain("details/name"),
        field("locationInfos/name", Place),
        field("locationInfos/url", Coordinates),
        plain("locationInfos/source"),
        plain("locationInfos/sourceUrl"),
        field("imageFile", ImageUrl),
    ],
    keys: &[],
    whose: YOURS,
    integrations: WEBHOOK,
};

const WEBHOOK: &[IntegrationMark] = &[seen("**", "maker.ifttt.com", Integration::Ifttt)];
