//! Strava's bulk export: tables at the root, tracks in `activities/`, pictures in `media/`.
//! Must not rely on headers: those of the activity list follow the account's language, so five languages stand here and
//! the rest is told by the names of tracks in its cells.
//! Facts: a whole export kept as test data by one of the tools in `SOURCES`, header rows verbatim. Where that export had
//! no rows (comments, posts, tickets) only the headers are known.

use super::{activity_file, field, named, plain, seen, source, step};
use crate::model::DataClass::{AccountId, Address, AddressBook, Apps, BirthDate, Calories, Coordinates, DeviceId, Email, Fitness, Gender, Geofence, Heart, ImageUrl, Interests, Ip, Language, Login, Message, Name, Place, Purchase, Steps, Support, Track, Weight, Workout};
use crate::model::{
    FieldRule, Format, FormatKind, Holder, Integration, Mark, Notation::{In, Universal}, Provider, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "strava",
    name: "Strava",
    vendor: "strava",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format("strava.profile", "profile", &[TABLE, Mark::Keys(&["Athlete ID", "Email Address", "First Name"])], ACCOUNT),
        format(
            "strava.preferences",
            "preferences",
            &[
                TABLE,
                Mark::Keys(&["Functional Threshold Power", "Maximum Heartrate"]),
                Mark::Keys(&["Profile Visibility", "Default Activity Visibility"]),
            ],
            ACCOUNT,
        ),
        format("strava.logins", "sign-ins", &[TABLE, Mark::Keys(&["IP Address", "Login Source"])], SMALL),
        format("strava.phones", "phones", &[TABLE, Mark::Keys(&["Mobile Device ID"])], SMALL),
        format(
            "strava.zones",
            "hidden places",
            &[TABLE, Mark::Keys(&["Address", "Radius", "Latitude & Longitude"])],
            &[field("Address", Address), plain("Radius"), field("Latitude & Longitude", Geofence)],
        ),
        APPS,
        CONTACTS,
        ACTIVITIES,
        format("strava.segments", "segments", &[TABLE, Mark::Keys(&["Segment Name", "Starting Latitude"])], SMALL),
        format("strava.orders", "orders", &[TABLE, Mark::Keys(&["Order Number", "Plan", "Total Price"])], SMALL),
        format("strava.clubs", "clubs", &[TABLE, Mark::Keys(&["Join Date", "Club Name"])], SMALL),
        format("strava.tickets", "support tickets", &[TABLE, Mark::Keys(&["Ticket ID", "Ticket Created At"])], SMALL),
        format(
            "strava.posts",
            "comments, posts and captions",
            &[
                TABLE,
                Mark::Keys(&["Comment Date", "Comment"]),
                Mark::Keys(&["Post Date", "Post Summary"]),
                Mark::Keys(&["Media Filename", "Media Caption"]),
                Mark::Keys(&["Route Name", "Route Filename"]),
            ],
            SMALL,
        ),
        OTHER,
        format("strava.gpx", "GPX track", GPX_MARKS, activity_file::GPX),
        format("strava.tcx", "TCX activity", TCX_MARKS, activity_file::TCX),
        format("strava.fit", "FIT activity", FIT_MARKS, activity_file::FIT),
    ],
    names: &[named("export_<#>", AccountId), named("export_<#>.zip", AccountId)],
    dates: None,
    instructions: &[
        step("On strava.com, in the settings, under My Account, choose Download or Delete Your Account, Get Started."),
        step("Request the archive. A mail with a link follows; load the whole zip, unopened."),
        step("Most of the zip is pictures and tracks; what tells most of you are the small tables beside them."),
    ],
    sources: &[
        source("martin-ueding/geo-activity-playground: testdata/Strava Export, strava-csv-mapping.json", "2026-11"),
        source("marcusvolz/strava_py: tests/csv/activities.csv", "2026-11"),
        source("Public readers of Dutch and French activity lists", "2026-11"),
        source("Notes by somebody who measured a real archive", "2026-11"),
    ],
};

/// The same words may head a program's list of what it translates.
const TABLE: Mark = Mark::Only(&[FormatKind::Csv, FormatKind::Text]);

const YOURS: &[WhoseRule] = &[WhoseRule::Yours];

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark], fields: &'static [FieldRule]) -> Format {
    Format { id, name, marks, fields, keys: &[], whose: YOURS, integrations: &[] }
}

/// A file a workout, in the format in which it once came to Strava.
const fn activity(kind: &'static [FormatKind], ending: &'static str) -> [Mark; 4] {
    [Mark::Only(kind), Mark::Path("export_", 4), Mark::Path("/activities/", 4), Mark::Path(ending, 3)]
}

const TCX_MARKS: &[Mark] = &activity(&[FormatKind::Xml], ".tcx");
const FIT_MARKS: &[Mark] = &activity(&[FormatKind::Fit], ".fit");
const GPX_MARKS: &[Mark] = &[
    Mark::Only(&[FormatKind::Xml]),
    Mark::Head("creator=\"StravaGPX"),
    Mark::Path("export_", 4),
    Mark::Path("/activities/", 4),
    Mark::Path(".gpx", 3),
];

const ACCOUNT: &[FieldRule] = &[
    field("Athlete ID", AccountId),
    field("Email Address", Email),
    field("First Name", Name),
    field("Last Name", Name),
    field("Sex", Gender),
    field("Description", Message),
    // Bare kilograms in the profile, with its unit in the preferences.
    field("Weight", Weight),
    field("City", Place),
    field("State", Place),
    field("Country", Place),
    plain("Health Consent Status"),
    field("Date of Birth", BirthDate),
    field("Functional Threshold Power", Fitness),
    field("Maximum Heartrate", Heart),
    field("Email Language", Language),
    plain("Athlete Type"),
    plain("Pace Zone Time"),
    plain("Pace Zone Distance"),
];

/// The columns of the short tables; no name stands for two things.
const SMALL: &[FieldRule] = &[
    field("IP Address", Ip),
    field("Login Date & Time", Login).written(Universal),
    plain("Login Source"),
    field("Mobile Device ID", DeviceId),
    field("Starting Latitude", Coordinates),
    field("Starting Longitude", Coordinates),
    field("Ending Latitude", Coordinates),
    field("Ending Longitude", Coordinates),
    field("Segment Name", Place),
    plain("Activity ID"),
    field("Order Number", Purchase),
    field("Plan", Purchase),
    field("Total Price", Purchase),
    field("Club Name", Interests),
    field("Message Content", Support),
    plain("Ticket ID"),
    field("Comment", Message),
    field("Post Summary", Message),
    field("Post", Message),
    field("Media Filename", ImageUrl),
    field("Media Caption", Message),
    field("Route Name", Place),
    field("Route Filename", Track),
];

/// The list of what else knows of the workouts.
const APPS: Format = Format {
    id: "strava.apps",
    name: "connected apps",
    marks: &[TABLE, Mark::Keys(&["Enabled Application Name"])],
    fields: &[field("Enabled Application Name", Apps)],
    keys: &[],
    whose: YOURS,
    integrations: &[
        seen(APP, "Garmin", Integration::Garmin),
        seen(APP, "Fitbit", Integration::Fitbit),
        seen(APP, "Withings", Integration::Withings),
        seen(APP, "MyFitnessPal", Integration::MyFitnessPal),
        seen(APP, "Google Fit", Integration::GoogleFit),
        seen(APP, "Apple Health", Integration::AppleHealth),
        seen(APP, "Health Connect", Integration::HealthConnect),
        seen(APP, "IFTTT", Integration::Ifttt),
    ],
};

const APP: &str = "Enabled Application Name";

/// The phone's address book, as far as it was searched for friends; and who follows whom.
const CONTACTS: Format = Format {
    id: "strava.people",
    name: "other people",
    marks: &[
        TABLE,
        Mark::Keys(&["Contact Type", "Contact Source", "Contact Name"]),
        Mark::Keys(&["Follower Athlete ID"]),
        Mark::Keys(&["Following Athlete ID"]),
        Mark::Keys(&["Blocked Athlete ID"]),
    ],
    fields: &[
        field("Contact", AddressBook),
        field("Contact Name", Name),
        field("Athlete ID", AccountId),
        field("Follower Athlete ID", AccountId),
        field("Following Athlete ID", AccountId),
        field("Blocked Athlete ID", AccountId),
        plain("Contact Type"),
        plain("Contact Source"),
        plain("Follow Status"),
    ],
    keys: &[],
    whose: &[WhoseRule::OthersUnder("**")],
    integrations: &[],
};

/// Tables and messages of which only the names are known; what others wrote is among them.
const OTHER: Format = Format {
    id: "strava.other",
    name: "other table",
    marks: &[
        Mark::Path("export_", 4),
        Mark::Path("/messaging.json", 6),
        Mark::Path("/reactions.csv", 6),
        Mark::Path("/applications.csv", 6),
    ],
    fields: &[],
    keys: &[],
    whose: &[],
    integrations: &[],
};

/// 87 to 103 columns, some twice: once as shown, once in base units. Weather is of the place, not of the body.
const ACTIVITIES: Format = format(
    "strava.activities",
    "activity list",
    &[
        TABLE,
        Mark::Keys(&["Activity ID", "Activity Date"]),
        Mark::Keys(&["Aktivitäts-ID", "Aktivitätsdatum"]),
        Mark::Keys(&["Activiteits-ID", "Datum van activiteit"]),
        Mark::Keys(&["ID de l'activité", "Date de l'activité"]),
        Mark::Keys(&["ID de l’activité", "Date de l’activité"]),
        // Any other language: the cell that names the track.
        Mark::Head(",activities/"),
        Mark::Head(";activities/"),
        Mark::Head("\tactivities/"),
        Mark::Head("\"activities/"),
    ],
    &[
        plain("Activity ID"),
        field("Activity Date", Workout).written(Universal),
        field("Activity Name", Workout),
        field("Activity Type", Workout),
        field("Activity Description", Message),
        field("Activity Private Note", Message),
        field("Elapsed Time", Workout),
        field("Moving Time", Workout),
        field("Distance", Steps),
        field("Distance (2)", Steps).written(In("m")),
        field("Max Heart Rate", Heart).written(In("bpm")),
        field("Max Heart Rate (2)", Heart).written(In("bpm")),
        field("Average Heart Rate", Heart).written(In("bpm")),
        field("Relative Effort", Fitness),
        field("Relative Effort (2)", Fitness),
        field("Perceived Exertion", Fitness),
        field("Training Load", Fitness),
        field("Calories", Calories),
        field("Total Steps", Steps),
        field("Athlete Weight", Weight).written(In("kg")),
        field("Start Time", Workout),
        field("Filename", Track),
        field("Media", ImageUrl),
        plain("Max Temperature"),
        plain("Average Temperature"),
        plain("Weather Temperature"),
        plain("Apparent Temperature"),
        plain("Bike Weight"),
        plain("Total Weight Lifted"),
        plain("Bike"),
        plain("Gear"),
        // German.
        plain("Aktivitäts-ID"),
        field("Aktivitätsdatum", Workout).written(Universal),
        field("Name der Aktivität", Workout),
        field("Aktivitätsart", Workout),
        field("Aktivitätsbeschreibung", Message),
        field("Hinweis zur Privatsphäre für Aktivitäten", Message),
        field("Max. Herzfrequenz", Heart).written(In("bpm")),
        field("Durchschnittliche Herzfrequenz", Heart).written(In("bpm")),
        field("Sportlergewicht", Weight).written(In("kg")),
        field("Kalorien", Calories),
        field("Schritte insgesamt", Steps),
        field("Dateiname", Track),
        plain("Fahrradgewicht"),
        plain("Max. Temperatur"),
        plain("Durchschnittliche Temperatur"),
        plain("Wetter: Temperatur"),
        // Dutch.
        plain("Activiteits-ID"),
        field("Datum van activiteit", Workout).written(Universal),
        field("Naam activiteit", Workout),
        field("Activiteitstype", Workout),
        field("Beschrijving van activiteit", Message),
        field("Gemiddelde hartslag", Heart).written(In("bpm")),
        field("Max. hartslag", Heart).written(In("bpm")),
        field("Calorieën", Calories),
        field("Bestandsnaam", Track),
        // French, with either apostrophe.
        field("Date de l'activité", Workout).written(Universal),
        field("Date de l’activité", Workout).written(Universal),
        field("Nom de l'activité", Workout),
        field("Nom de l’activité", Workout),
        field("Type d'activité", Workout),
        field("Type d’activité", Workout),
        field("Description de l'activité", Message),
        field("Description de l’activité", Message),
        field("Note privée sur les activités", Message),
        field("Fréquence cardiaque max.", Heart).written(In("bpm")),
        field("Poids de l'athlète", Weight).written(In("kg")),
        field("Poids de l’athlète", Weight).written(In("kg")),
        field("Nom du fichier", Track),
        plain("Poids du vélo"),
    ],
);
