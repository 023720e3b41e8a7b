//! Google Takeout as far as it tells of a home, its devices and its people. Fitbit's share of Takeout has its own file.
//! Must not rely on folder or file names: they follow the account's language, are cut at about 50 characters, and hold
//! `-` or `–`. Facts: the public parsers and schemas in `SOURCES`; columns that no source names are left out.

use super::{field, maybe, named, plain, recalled, seen, source, step};
use crate::model::DataClass::{AccountId, Address, Apps, BirthDate, Bssid, Carrier, DeviceId, Email, Energy, EventLog, Firmware, Gender, Geofence, HomeId, ImageUrl, Imei, Ip, Language, Login, Message, Model, Name, Nickname, Phone, Place, Postcode, Presence, Room, Schedule, Search, Serial, Timezone, Track, UserAgent, Username, Voice, Workout};
use crate::model::{
    Format, FormatKind, Holder, Integration, IntegrationMark, Mark, Notation, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "google",
    name: "Google",
    vendor: "google",
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
        PLAY_DEVICES,
        ANDROID_DEVICE,
        SAVED_PLACES,
        AUTOFILL,
        MY_ACTIVITY,
        CONTACTS,
        OTHER,
    ],
    names: &[named("Nest/thermostats/<*>", Serial), named("Device-<#>.html", DeviceId), named("<*>.SubscriberInfo.html", Username), named("<*>.ChangeHistory.html", Username)],
    dates: None,
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
    source("Public forensic scripts that read the Play Store’s Devices.json", "2026-11"),
    source("Invented Spanish archives with which a public reader is tested (names of folders)", "2026-11"),
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
    marks: &[Mark::Keys(&["structure_history"]), Mark::Path("/HomeHistory.json", 10)],
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
        Mark::Path("/GoogleNestPartnerConnections.json", 10),
        Mark::Path("/GoogleNestConnect.json", 10),
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
        Mark::Path("/Automations.json", 5),
        Mark::Path("/SoundSensing.json", 10),
        Mark::Path("/SecurityAlarmClips.json", 10),
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
    marks: &[Mark::Keys(&["Gaia ID", "Device Type"]), Mark::Keys(&["User Given Name", "Device Last Location"])],
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
        field("Device Last Location Timestamp", EventLog),
        field("First Activity Timestamp", Login),
        field("Last Activity Timestamp", Login),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[maybe("Device Type", "Nest", Integration::Nest)],
};

const ACCESS_ACTIVITIES: Format = Format {
    id: "google.accesslog.activities",
    name: "access log",
    // Tables of 7, 13 and 16 columns are known; which ones the short one has is not, so the first two must do.
    marks: &[Mark::Keys(&["Activity Timestamp", "User Agent String"]), Mark::Keys(&["Gaia ID", "Activity Timestamp"])],
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
    integrations: &[
        maybe("Product Name", "Google Home", Integration::GoogleHome),
        maybe("Product Name", "Nest", Integration::Nest),
    ],
};

/// `Records.json`: degrees times 10⁷; addresses of routers as decimal numbers.
const RECORDS: Format = Format {
    id: "google.records",
    name: "location history",
    marks: &[Mark::Keys(&["locations", "latitudeE7", "longitudeE7"]), Mark::Keys(&["timelineEdits"])],
    fields: &[
        field("latitudeE7", Track).written(Notation::E7),
        field("longitudeE7", Track).written(Notation::E7),
        // In a file of corrections.
        field("latE7", Track).written(Notation::E7),
        field("lngE7", Track).written(Notation::E7),
        field("topRankedPlacesPlaceIds", Place),
        plain("accuracy"),
        plain("altitude"),
        plain("velocity"),
        plain("heading"),
        field("timestamp", Track),
        field("timestampMs", Track).written(Notation::EpochMillis),
        field("deviceTimestamp", Track),
        plain("serverTimestamp"),
        field("mac", Bssid).written(Notation::MacNumber),
        field("deviceId", DeviceId),
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
        field("latitudeE7", Track).written(Notation::E7),
        field("longitudeE7", Track).written(Notation::E7),
        field("latE7", Track).written(Notation::E7),
        field("lngE7", Track).written(Notation::E7),
        field("centerLatE7", Track).written(Notation::E7),
        field("centerLngE7", Track).written(Notation::E7),
        field("address", Address),
        field("location/name", Place),
        // Places that it could have been as well, and stops of a bus.
        field("otherCandidateLocations/name", Place),
        field("transitStops/name", Place),
        field("semanticType", Place),
        field("placeId", Place),
        field("linePlaceId", Place),
        field("deviceTag", DeviceId),
        field("duration/startTimestamp", Track),
        field("duration/endTimestamp", Track),
        field("activitySegment/activityType", Workout),
        field("activitySegment/distance", Workout).written(Notation::In("m")),
        field("points/timestamp", Track),
        field("timestampMs", Track).written(Notation::EpochMillis),
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
        // On an iPhone: a bare list.
        Mark::Keys(&["startTime", "endTime", "timelinePath"]),
        Mark::Keys(&["startTime", "visit", "topCandidate"]),
        Mark::Path("/Timeline.json", 3),
        Mark::Path("location-history.json", 3),
    ],
    fields: &[
        field("timelinePath/point", Track),
        field("timelinePath/time", Track),
        field("frequentPlaces/placeLocation", Geofence),
        field("frequentPlaces/label", Place),
        field("placeLocation/latLng", Track),
        field("topCandidate/placeLocation", Track),
        field("topCandidate/placeId", Place),
        field("topCandidate/semanticType", Place),
        field("start/latLng", Track),
        field("end/latLng", Track),
        field("activity/start", Track),
        field("activity/end", Track),
        field("startTime", Track),
        field("endTime", Track),
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
        field("heating_target", Schedule),
        field("cooling_target", Schedule),
        field("heating_time", Energy),
        field("cooling_time", Energy),
        field("fan_time", Energy),
        field("firmware_version", Firmware),
        // Of the room and the weather, not of a body.
        plain("start_time_local"),
        plain("end_time_local"),
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
        field("doc/title", Apps),
        plain("doc/documentType"),
        field("deviceAttribute/model", Model),
        field("deviceAttribute/manufacturer", Model),
        field("deviceAttribute/deviceDisplayName", Model),
        field("deviceAttribute/carrier", Carrier),
        plain("firstInstallationTime"),
        plain("lastUpdateTime"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[
        maybe("doc/title", "Wyze", Integration::Wyze),
        maybe("doc/title", "Ring - Always Home", Integration::Ring),
        maybe("doc/title", "Netatmo", Integration::Netatmo),
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

const PLAY_DEVICES: Format = Format {
    id: "google.playdevices",
    name: "devices of the Play Store",
    marks: &[
        Mark::Keys(&["device", "mostRecentData"]),
        Mark::Keys(&["lastTimeDeviceActive", "deviceRegistrationTime"]),
    ],
    fields: &[
        field("carrierName", Carrier),
        field("manufacturer", Model),
        field("modelName", Model),
        // The maker's word for the model, not the person's.
        field("deviceName", Model),
        plain("productName"),
        plain("retailBrand"),
        field("buildFingerprint", Firmware),
        field("androidSdkVersion", Firmware),
        field("deviceIpCountry", Place),
        field("userLocale", Language),
        field("deviceRegistrationTime", EventLog),
        field("lastTimeDeviceActive", EventLog),
        plain("userAddedOnDeviceTime"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// `Device-<id>.html`, in a folder whose name is translated. Labels are recalled, but for the model's.
const ANDROID_DEVICE: Format = Format {
    id: "google.androiddevice",
    name: "page of an Android device",
    marks: &[
        Mark::Path("Android Device Configuration Service/", 10),
        Mark::Path("Android-Gerätekonfigurationsdienst/", 10),
        // Recalled.
        Mark::Path("Service de configuration des appareils Android/", 10),
        Mark::Path("Servicio de configuración de dispositivos Android/", 10),
        Mark::Path("Configuratieservice voor Android-apparaten/", 10),
        Mark::Head("Android Device Configuration Service Data"),
    ],
    fields: &[
        field("Android ID", DeviceId),
        field("Serial Number(s)", Serial),
        field("Serial Number", Serial),
        field("IMEI(s)", Imei),
        field("IMEI", Imei),
        field("MEID(s)", Imei),
        field("Carrier", Carrier),
        field("Cell Operator", Carrier),
        field("Model", Model),
        field("Brand", Model),
        field("Time Zone", Timezone),
        field("Locale", Language),
        plain("Registration Time"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// Reviews, saved and labelled places: home and work among them. Inner keys are recalled.
const SAVED_PLACES: Format = Format {
    id: "google.savedplaces",
    name: "saved places and reviews",
    marks: &[
        Mark::Keys(&["features", "google_maps_url"]),
        Mark::Path("Maps (your places)/", 10),
        Mark::Path("Maps (Meine Orte)/", 10),
        // Recalled, these three.
        Mark::Path("Maps (vos adresses)/", 10),
        Mark::Path("Maps (Tus sitios)/", 10),
        Mark::Path("Maps (mijn plaatsen)/", 10),
        Mark::Path("Maps (I tuoi luoghi)/", 10),
        Mark::Path("/Labeled places.json", 10), // recalled
        Mark::Path("/Orte mit Beschriftungen.json", 10),
    ],
    fields: &[
        field("geometry/coordinates", Geofence),
        field("address", Address),
        field("location/name", Place),
        field("properties/name", Place),
        field("google_maps_url", Place),
        field("review_text_published", Message),
        plain("five_star_rating_published"),
    ],
    keys: &[],
    whose: YOURS,
    integrations: &[],
};

/// What the browser fills into forms: judged by its own key names.
const AUTOFILL: Format = Format {
    id: "google.autofill",
    name: "addresses and form entries of Chrome",
    marks: &[
        Mark::Keys(&["Autofill Profile"]),
        Mark::Path("Chrome/Autofill.json", 10),
        Mark::Path("/Addresses and more.json", 10),
        Mark::Path("/Adressen und andere Daten.json", 10),
    ],
    fields: &[],
    keys: &[],
    whose: &[],
    integrations: &[],
};

/// HTML unless JSON was asked for; then nothing but the path tells.
const MY_ACTIVITY: Format = Format {
    id: "google.activity",
    name: "activity log",
    marks: &[
        Mark::Keys(&["header", "title", "time", "products"]),
        // The cells of the HTML, whatever the language.
        Mark::Head("\"outer-cell mdl-cell"),
        Mark::Path("/MyActivity.", 10),
        Mark::Path("/My Activity.", 10),
        Mark::Path("/MonActivité.", 10),
        Mark::Path("/MeineAktivitäten.", 10),
        Mark::Path("/MiActividad.", 10),
        Mark::Path("/MijnActiviteit.", 10), // recalled
        Mark::Path("/MinAktivitet.", 10),
        // Folders, where the name of the file was cut or changed.
        Mark::Path("/My Activity/", 10),
        Mark::Path("/Meine Aktivitäten/", 10),
        Mark::Path("/Mon activité/", 10),
        Mark::Path("/Mi actividad/", 10),
        Mark::Path("/Mijn activiteit/", 10), // recalled
    ],
    fields: &[
        plain("header"),
        field("title", Search),
        field("titleUrl", Search),
        field("time", EventLog),
        plain("products"),
        field("subtitles/name", Search),
        field("audioFiles", Voice), // recalled
        plain("details/name"),
        field("locationInfos/name", Place),
        field("locationInfos/url", Track),
        plain("locationInfos/source"),
        plain("locationInfos/sourceUrl"),
        field("imageFile", ImageUrl),
    ],
    keys: &[],
    whose: YOURS,
    integrations: WEBHOOK,
};

/// Cards, whatever the folder is called: `Contacts`, `Google Kontakte`.
const CONTACTS: Format = Format {
    id: "google.contacts",
    name: "contacts",
    marks: &[
        Mark::Only(&[FormatKind::Vcard]),
        Mark::Path("Takeout/", 10),
        Mark::Path("/All Contacts.vcf", 6),
        Mark::Path("/Alle Kontakte.vcf", 6),
    ],
    fields: &[],
    keys: &[],
    whose: &[WhoseRule::OthersUnder("**")],
    integrations: &[],
};

/// Everything else: the top folder has one name in every language, whatever those below it are called. What other people
/// wrote and what they share stands in it too.
const OTHER: Format = Format {
    id: "google.other",
    name: "other part of the archive",
    marks: &[
        Mark::Path("/archive_browser.html", 10),
        Mark::Path("/Archiv_Übersicht.html", 10),
        Mark::Path("/Linked Services.json", 10),
        Mark::Path("/Verknüpfte Dienste.json", 10),
        Mark::Path("Takeout/", 10),
    ],
    fields: &[],
    keys: &[],
    whose: &[],
    integrations: &[],
};

const WEBHOOK: &[IntegrationMark] = &[seen("**", "maker.ifttt.com", Integration::Ifttt)];
