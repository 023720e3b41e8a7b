//! The pages and files that the guides of platforms were read in. Names only: nothing here is fetched, and no sentence is
//! copied from them. Read as stored copies in November 2026; `undated` where a copy carries no date.

use crate::model::Reference;

const fn undated(title: &'static str) -> Reference {
    dated(title, "undated")
}

const fn dated(title: &'static str, dated: &'static str) -> Reference {
    Reference { title, dated }
}

// Amazon.
pub(super) static AMAZON_LINKING_FAQ: Reference = undated("Amazon, “Account Linking FAQ” for Alexa developers");
pub(super) static AMAZON_CODE_GRANT: Reference = undated("Amazon, “Configure an Authorization Code Grant”");
pub(super) static AMAZON_HOME_LINKING: Reference =
    undated("Amazon, “Account Linking for Smart Home and Other Domains”");
pub(super) static AMAZON_ACCEPT_GRANT: Reference = undated("Amazon, “Alexa.Authorization Interface”");
pub(super) static AMAZON_EVENT_GATEWAY: Reference = undated("Amazon, “Request Access to the Alexa Event Gateway”");
pub(super) static AMAZON_TOKEN_ERRORS: Reference =
    undated("Amazon, on validating access tokens in smart home skills (Japanese edition)");
pub(super) static AMAZON_ADD_ONS: Reference = undated("Amazon, Alexa+ developer pages on smart home add-ons");
pub(super) static AMAZON_WIFI: Reference = undated("Amazon help, “Saving Your Network Passwords to Amazon FAQs”");
pub(super) static AMAZON_LOGIN: Reference = undated("Amazon help, “Use Login with Amazon”");
pub(super) static AMAZON_REVOCATION: Reference = dated("Amazon Prime Video, “Token revocation”", "2024-08");

// A device maker's page on unlinking from every platform. The stamp reads 06-02-2025; which of the two is the month is
// not said, and mid-2025 is assumed.
pub(super) static TPLINK_UNLINK: Reference =
    dated("TP-Link FAQ 4456, “How to unlink third-party accounts from your TP-Link ID”", "2025-06");

// Alexa, seen by others.
pub(super) static INSIDER_ALEXA_DEVICE: Reference = undated("Business Insider, “How to remove a device from Alexa”");
// Only the year is known.
pub(super) static ZDNET_ALEXA_LINK: Reference = dated("ZDNet, on an Alexa skill whose link expired", "2022");
pub(super) static HOMEBRIDGE_ALEXA_361: Reference = undated("NorthernMan54/homebridge-alexa, issue 361");
pub(super) static HOMEBRIDGE_ALEXA_129: Reference = undated("NorthernMan54/homebridge-alexa, issue 129");
pub(super) static VIRTUAL_HOME_14: Reference = undated("csuermann/node-red-contrib-virtual-smart-home, issue 14");
pub(super) static ALEXA_ASSISTANT_11: Reference = undated("tartanguru/alexa-assistant-instructions, issue 11");
pub(super) static HA_BRIDGE_932: Reference = undated("bwssytems/ha-bridge, issue 932");
pub(super) static TWIT_WYZE: Reference = dated("TWiT community, on Wyze resetting access tokens", "2019-12");

// Google.
pub(super) static GOOGLE_OAUTH: Reference = undated("Google, “Using OAuth 2.0 to Access Google APIs”");
pub(super) static GOOGLE_LINKING: Reference =
    undated("Google, “Account Linking” and “Implement your OAuth server” (cloud-to-cloud)");
pub(super) static GOOGLE_GRAPH: Reference = undated("Google, HomeGraph API reference");
pub(super) static GOOGLE_UNLINKING: Reference = undated("Google, “Unlinking accounts”");
pub(super) static GOOGLE_DISCONNECT: Reference = undated("Google, “action.devices.DISCONNECT”");
pub(super) static GOOGLE_MIGRATION: Reference =
    undated("Google Home developers, “Account linking migration” (two copies, two deadlines in autumn 2026)");
pub(super) static GOOGLE_CONNECTIONS: Reference = undated(
    "Google Account help, “Manage links between your Google Account & apps from other developers” (two mirrored copies)",
);
pub(super) static GOOGLE_HOMES: Reference = dated("Google Nest help, “Organize your homes and devices”", "2024-05");
pub(super) static HA_GOOGLE_ASSISTANT: Reference =
    undated("home-assistant/home-assistant.io: source/_integrations/google_assistant.markdown (032bed1)");
pub(super) static SETUP_NOTES: Reference =
    undated("Two setup notes of projects that link to Google Home (names not known)");
pub(super) static HA_CORE_11337: Reference = undated("home-assistant/core, issue 11337");
pub(super) static MQTT_GOOGLE_64: Reference = undated("i8beef/HomeAutio.Mqtt.GoogleHome, issue 64");
pub(super) static HUBITAT_GOOGLE_9: Reference = undated("mbudnek/google-home-hubitat-community, issue 9");
pub(super) static SMARTNORA_339: Reference = dated("andrei-tatar/node-red-contrib-smartnora, issue 339", "2025-12");
pub(super) static GOOGLE_HEALTH: Reference =
    undated("Google, “About the Google Health API” (two copies, two dates in autumn 2026)");
pub(super) static GOOGLE_HEALTH_MIGRATION: Reference = undated("Google Health API, “Migration overview”");
pub(super) static HEALTH_CONNECT: Reference = undated("Google Android help, “Manage connected apps in Health Connect”");
pub(super) static GOOGLE_FIT: Reference =
    undated("Google Fit help, “How connected app sharing works with your Google Fit data”");

// IFTTT.
pub(super) static IFTTT_API: Reference = undated("IFTTT, “Connect API” and “API reference”");
pub(super) static IFTTT_SECURITY: Reference = undated("IFTTT help, “Account Security at IFTTT”");
pub(super) static IFTTT_APPLETS: Reference = undated("IFTTT help, “How do I manage Applets”");
pub(super) static IFTTT_DISABLED: Reference = undated("IFTTT help, “Why do Applets and connections get disabled”");
pub(super) static IFTTT_HATENA: Reference = dated("A Hatena blog, on authorising an IFTTT service again", "2020-03");
pub(super) static IFTTT_JAPAN: Reference = undated("ifttt-japan.club, on withdrawing a service’s permission");
pub(super) static JDM_IFTTT: Reference = dated("jdm-contrib/jdm: _data/sites.json (4762ba5), entry IFTTT", "2026-08");

// SmartThings.
pub(super) static SMARTTHINGS_SCHEMA: Reference = undated("SmartThingsCommunity/st-schema-nodejs: README.md (85ff97d)");
pub(super) static SMARTTHINGS_APP: Reference = undated("SmartThings developers, “App-to-App Account Linking”");
pub(super) static SMARTTHINGS_SIGN_OUT: Reference = undated("SmartThings support, “How can I log out”");

// Apple.
pub(super) static MATTER_CREDENTIALS: Reference =
    undated("matter-kit crate documentation, Operational Credentials cluster");
pub(super) static HOMEKIT_REMOVAL: Reference = undated("A how-to on removing a HomeKit accessory");
pub(super) static ANDROID_AUTHORITY_HOME: Reference =
    dated("Android Authority, on removing a home from Apple Home", "2024-01");
pub(super) static APPLE_SAFETY_CHECK: Reference = undated("Apple personal safety guide, “Safety Check”");
pub(super) static MACMEGASITE_HEALTH: Reference = undated("macmegasite, on Health data sharing");
pub(super) static TWIT_HEALTH: Reference = undated("TWiT, on checking the apps that read your iPhone’s health data");
pub(super) static HEALTH_SHARING: Reference =
    undated("A how-to, “How to view and change the apps that share data with Apple Health”");
pub(super) static HOWTOGEEK_HEALTH: Reference =
    dated("How-To Geek (mirrors), on apps that can read your iPhone’s health data", "2019-03");

// Home Assistant, Homebridge, bridges.
pub(super) static HA_WYZEAPI: Reference =
    undated("SecKatie/ha-wyzeapi: config_flow.py, token_manager.py, README.md (ddb7220)");
pub(super) static HA_WYZEAPI_487: Reference = undated("SecKatie/ha-wyzeapi, issue 487");
pub(super) static HA_WYZEAPI_738: Reference = undated("SecKatie/ha-wyzeapi, issue 738");
pub(super) static HA_REAUTHENTICATION: Reference =
    undated("home-assistant/developers.home-assistant: rules/reauthentication-flow.md (186ad06)");
pub(super) static HA_RECONFIGURATION: Reference =
    undated("Home Assistant developers, “Integrations should have a reconfigure flow”");
pub(super) static HA_RECONFIGURE_LABEL: Reference = undated("jnctech/hinen-solar-homeassistant, release 1.3.0");
pub(super) static HA_AUTH: Reference = undated("home-assistant/developers.home-assistant: docs/auth_api.md");
pub(super) static HOMEBRIDGE_WYZE: Reference = undated("jfarmer08/homebridge-wyze-smart-home: README.md (2a8b84a)");
pub(super) static HOMEBRIDGE_WYZE_248: Reference = undated("jfarmer08/homebridge-wyze-smart-home, issue 248");
pub(super) static WYZE_BRIDGE: Reference =
    undated("mrlt8/docker-wyze-bridge: README.md, home_assistant/DOCS.md (bf89374)");
pub(super) static WYZE_KEY: Reference = undated("Wyze support, “Creating an API Key”");
pub(super) static WYZE_TRUSTED: Reference = undated("Wyze support, “Managing your Trusted Devices”");
pub(super) static EVANGELIST_WYZE: Reference =
    dated("api-evangelist/wyze: authentication/, security/, lifecycle/, blogs/ (39153dd)", "2026-08");

// Health and sport.
pub(super) static STRAVA_AUTHENTICATION: Reference = undated("Strava developers, “Authentication”");
pub(super) static STRAVA_AUTHORIZATION: Reference = undated("Strava support, “App Authorization Settings”");
pub(super) static STRAVA_REVOKE: Reference = undated("CardioCapture and FitGlue support pages, on leaving Strava");
pub(super) static TWO_FACTOR: Reference = dated("2factorauth/twofactorauth: entries/ (f3ac2ab)", "2026-08");
pub(super) static WITHINGS_TOKENS: Reference = undated("Withings developer guide, “Access and refresh tokens”");
pub(super) static WITHINGS_FAQ: Reference = undated("Withings developer FAQ");
pub(super) static GARMIN_TOKENS: Reference = undated("RADAR-base/RADAR-Rest-Source-Auth, issue 304, quoting Garmin");
pub(super) static GARMIN_PERSONAL: Reference = undated("Garmin, “Connect Personal API”");
pub(super) static GARMIN_UNOFFICIAL: Reference =
    undated("bincio-activity: docs/garmin_connect_disclaimer.md (6c431e8)");

// Ring.
pub(super) static RING_DEVICES: Reference = undated("Ring support, “Managing Your Authorized Logged-In Devices”");
pub(super) static RING_CONTROL_CENTER: Reference = undated("Ring support, “Ring Control Center Information”");
pub(super) static RING_COMMUNITY: Reference = undated("Ring community, “Ring App Authorized Client Devices”");
