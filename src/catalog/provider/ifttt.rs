//! IFTTT: no export, no parser and no list of its fields was found. What stands here is vocabulary: applets, services,
//! triggers, actions. Must not promise a download. A webhook address with its key is found in any file, by its form.
//! Facts: help pages; every name of a key and of a service is recalled.

use super::{field, maybe, plain, recalled, source, step};
use crate::model::DataClass::{Apps, Email, EventLog, IntegrationToken, Schedule, Timezone, UrlSecret, Username};
use crate::model::{Format, Holder, Integration, Mark, Provider, Source, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "ifttt",
    name: "IFTTT",
    vendor: "ifttt",
    holder: Holder::Vendor,
    standing: Standing::Experimental,
    formats: &[APPLETS],
    names: &[],
    dates: None,
    instructions: &[
        step("IFTTT answers requests for a copy of your data by e-mail; its representative in the EU is on record."),
        recalled(
            "The account’s settings may offer an export. What it looks like is not known here: load whatever it has.",
        ),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("IFTTT help: Account Security at IFTTT", "2026-11"),
    source("datenanfragen/data: companies/ifttt.json", "2026-11"),
    source("Measurement data of IFTTT (names of things)", "2026-11"),
];

const APPLETS: Format = Format {
    id: "ifttt.applets",
    name: "list of applets and services",
    marks: &[
        Mark::Keys(&["applets"]),
        Mark::Keys(&["applet_id", "trigger"]),
        Mark::Keys(&["applet_name", "service"]),
        Mark::Keys(&["Applet", "Trigger service", "Action service"]),
    ],
    fields: &[
        field("applets/name", Schedule),
        field("applet_name", Schedule),
        field("Applet", Schedule),
        field("last_run_at", EventLog),
        field("services/name", Apps),
        field("services/slug", Apps),
        field("service", Apps),
        field("Trigger service", Apps),
        field("Action service", Apps),
        field("access_token", IntegrationToken),
        field("webhook_key", UrlSecret),
        field("login", Username),
        field("email", Email),
        field("timezone", Timezone),
        plain("applet_id"),
        plain("description"),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[
        maybe("**", "amazon_alexa", Integration::Alexa),
        maybe("**", "google_assistant", Integration::GoogleHome),
        maybe("**", "maker_webhooks", Integration::Ifttt),
        maybe("**", "wyze", Integration::Wyze),
        maybe("**", "smartthings", Integration::SmartThings),
        maybe("**", "netatmo", Integration::Netatmo),
        maybe("**", "nest_", Integration::Nest),
        maybe("slug", "ring", Integration::Ring),
        maybe("slug", "hue", Integration::Hue),
        maybe("slug", "fitbit", Integration::Fitbit),
        maybe("slug", "strava", Integration::Strava),
        maybe("slug", "withings", Integration::Withings),
    ],
};
