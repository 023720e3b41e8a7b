//! Sources of the hardening guides, the edges, the incidents and the front door, and the grounds made of them, which the
//! catalogue of incidents shares.
//! Only what was read; nothing is judged here. A date is the one on the source: `undated` where a copy carries none.

use crate::model::{Grade, Ground, Reference};

/// Month in which every source of these files was read.
const SEEN: &str = "2026-11";

/// Our own advice, or an estimate of ours.
pub(in crate::catalog) const OWN: Ground = inferred(&[]);

/// Read in a page of the party itself.
pub(in crate::catalog) const fn first(sources: &'static [&'static Reference]) -> Ground {
    Ground { grade: Grade::FirstParty, seen: SEEN, sources }
}

/// Read in a page of somebody else.
pub(in crate::catalog) const fn third(sources: &'static [&'static Reference]) -> Ground {
    Ground { grade: Grade::ThirdParty, seen: SEEN, sources }
}

/// Follows from what was read.
pub(in crate::catalog) const fn inferred(sources: &'static [&'static Reference]) -> Ground {
    Ground { grade: Grade::Inferred, seen: SEEN, sources }
}

/// Recalled and not checked.
pub(in crate::catalog) const RECALLED: Ground = Ground { grade: Grade::Recalled, seen: SEEN, sources: &[] };

/// Constants of references: `NAME = "Who, where", "2025-06";`.
macro_rules! references {
    ($($name:ident = $title:literal, $dated:literal;)*) => {
        $(
            pub(in crate::catalog) const $name: &$crate::model::Reference =
                &$crate::model::Reference { title: $title, dated: $dated };
        )*
    };
}
pub(in crate::catalog) use references;

references! {
    WYZE_DEVICES = "Wyze support, “Managing your Trusted Devices”", "undated";
    WYZE_PASSWORD = "Wyze support, “Wyze App Account & Password”, two copies", "undated";
    WYZE_TWO_FACTOR = "Wyze support, “Two-Factor Authentication”", "undated";
    WYZE_OPT_IN = "Wyze support, “How do I opt-in to Two-Factor Authentication”", "undated";
    WYZE_TWO_FACTOR_2022 = "Wyze support, “2FA Updates and FAQs”", "2022-09";
    WYZE_SHARING = "Wyze support, “How do I share a device”", "undated";
    WYZE_KEY = "Wyze support, “Creating an API Key”", "undated";
    WYZE_PROFILE = "api-evangelist/wyze, a record of Wyze’s public pages and interfaces (39153dd)", "2026-08";
    WYZE_CLIENT = "SecKatie/ha-wyzeapi, settings and token code (ddb7220)", "undated";
    WYZE_2020_01 = "Wyze forum, progress posts of 6 January and 13 February 2020", "2020-02";
    WYZE_2020_06 = "Wyze forum, “Wyze Notification Error – 6/4/20”", "2020-06";
    WYZE_2023_06 = "Wyze’s notice of 7 June 2023, mirrored by dvrcms", "2023-06";
    WYZE_2024_02 = "Wyze forum, “Wyze Outage and Investigation of Security Issue”", "2024-02";
    WYZE_2024_UPDATE = "Wyze forum, “Update on Investigation of 2/16/24 Security Issue”", "undated";
    HOMEBRIDGE_KEYS = "jfarmer08/homebridge-wyze-smart-home, issue 32", "undated";
    AMAZON_LINKING = "Amazon, “Account Linking FAQ”", "undated";
    AMAZON_STEPS = "elementa.su, “Amazon: Enable Two-Factor Authentication”", "undated";
    AMAZON_STEPS_2019 = "Wilbur Security, “2FA Instructions for Amazon”", "2019-01";
    GOOGLE_LINKS = "Google Account help, “Manage links between your Google Account & apps from other developers”, two mirrored copies", "undated";
    GOOGLE_DEVICES = "Google Account help, “See devices with account access”, a mirror", "undated";
    GOOGLE_STEPS = "Google’s steps for 2-Step Verification, repeated by two schools", "undated";
    GOOGLE_TOKENS = "Google, “Using OAuth 2.0 to Access Google APIs”", "undated";
    GOOGLE_UNLINK = "Google, “Unlinking accounts”", "undated";
    GOOGLE_LINKING = "Google, “Account Linking” and “Implement your OAuth server”", "undated";
    APPLE_GRANTS = "Apple support 102571, “Sign in with Apple”, Portuguese copy", "undated";
    APPLE_GRANTS_OLD = "Apple support HT210426, older edition, Polish copy", "undated";
    APPLE_SAFETY = "Apple personal safety guide, “Safety Check”", "undated";
    SAMSUNG_STEPS = "Samsung community, a tip on two-step verification", "2020-06";
    SAMSUNG_STEPS_OLD = "SamMobile, “How to secure your Samsung account with Two-Step verification”", "2020-01";
    IFTTT_STEPS = "CNET, “How to enable two-step authentication for your IFTTT account”", "undated";
    IFTTT_HELP = "IFTTT help, “Why do Applets and connections get disabled”", "undated";
    IFTTT_DISCONNECT = "ifttt-japan.club, on taking back a permission", "undated";
    IFTTT_AGAIN = "A Japanese note on authorising an IFTTT service again", "2020-03";
    RING_DEVICES = "Ring support, “Managing Your Authorized Logged-In Devices”", "undated";
    RING_CENTER = "Ring support, “Ring Control Center Information”", "undated";
    RING_TWO_STEP = "Ring support, “Get to Know Two-Step Verification”", "undated";
    RING_MANDATORY = "Ring community, “How do I manage my Two-Step Verification”", "undated";
    RING_OLD = "Ring community, “Ring App Authorized Client Devices”", "undated";
    TWO_FACTOR = "2factorauth/twofactorauth, directory of two-factor sign-in (f3ac2ab, MIT)", "2026-08";
    PASSKEYS = "2factorauth/passkeys, directory of passkeys (4b68cbc, CC BY 4.0)", "2026-08";
    PASSWORD_PAGES = "apple/password-manager-resources, addresses for changing passwords (96cbab7, MIT)", "2026-08";
    DELETION = "jdm-contrib/jdm, directory of ways to end accounts (4762ba5, MIT)", "2026-08";
    NOMAP = "Mikaela/mikaela.github.io, notes on _nomap", "undated";
    NOMAP_2011 = "The Next Web, on Google’s opt-out for Wi-Fi networks", "2011-11";
    POSITIONING = "PCMag UK, on Wi-Fi positioning", "undated";
    CHECKLIST = "Lissy93/personal-security-checklist (6d4ea72, CC BY 4.0)", "2026-02";
    TEMPLATES = "datenanfragen/data, letter templates (0a29c3d, CC0)", "2026-07";
    CALIFORNIA = "11 CCR 7021, a copy", "undated";
    WASHINGTON = "recordinglaw.com, on RCW 19.373", "undated";
    WASHINGTON_LAWYERS = "SixFifty and Quarles, on RCW 19.373", "undated";
    WASHINGTON_AG = "Washington Attorney General, “Data Breach Resources”", "undated";
    BLACKMAIL = "US Federal Trade Commission, on mail that demands Bitcoin, a copy", "2020-05";
    STRAVA_VISIBILITY = "Strava support, “Activity Privacy Considerations”", "undated";
    STRAVA_CONTROLS = "Strava support, “Strava’s Privacy Controls FAQ”", "undated";
    ALEXA_REVIEW = "The Indian Express, on Alexa recordings that people review", "2019";
    FTC = "US Federal Trade Commission, “Data breaches: what to know, what to do”", "undated";
    TPLINK_UNLINK = "TP-Link FAQ 4456, “How to unlink third-party accounts from your TP-Link ID”", "2025-06";
    TPLINK_REMOVE = "TP-Link FAQ 1351, “How to unbind cloud account with devices”", "undated";
    WITHINGS_HOME = "Withings support, “Dissociating your Home”", "undated";
    SYNC_HINTS = "andrei-tatar/node-red-contrib-smartnora, issue 339", "2025-12";
    ALEXA_ROOMS = "NorthernMan54/homebridge-alexa, issue 361", "undated";
    ALEXA_POPUP = "NorthernMan54/homebridge-alexa, issue 129", "undated";
    ALEXA_STORE = "csuermann/node-red-contrib-virtual-smart-home, issue 14", "undated";
    ALEXA_TWICE = "tartanguru/alexa-assistant-instructions, issue 11", "undated";
    ALEXA_DUPLICATES = "bwssytems/ha-bridge, issue 932", "undated";
    ALEXA_TOKENS = "Amazon, “Validate and use access tokens in smart home…”, Japanese edition", "undated";
    GOOGLE_SETTING = "home-assistant/core, issue 11337; mbudnek/google-home-hubitat-community, issue 9", "undated";
    GOOGLE_ASSISTANT = "home-assistant.io, page of the Google Assistant integration (032bed1)", "undated";
    REAUTHENTICATE = "Home Assistant developer docs, rule on the re-authentication flow (186ad06)", "undated";
    HEALTH_API = "Google, “About the Google Health API”, two copies", "undated";
    TWIT = "TWiT community, a thread on Wyze of December 2019", "2019-12";
    PRESS_2019 = "PYMNTS and ZDNet, December 2019", "2019-12";
    TOMS_GUIDE = "Tom’s Guide, on the Wyze breach", "2019-12";
    ANDROID_POLICE = "Android Police, 27 December 2019, a mirror", "2019-12";
    DENIALS = "Review Geek and Android Central, on the Wyze breach", "undated";
    PRESS_2020 = "CNET, 4 January 2020, and Digital Trends", "2020-01";
    SECOND = "internetprotocol.co, on a second Wyze database", "undated";
    TRADE = "threathunting.se, quoting ISMG", "undated";
    PRESS_2022 = "TechSpot and XDA, 2022, on Bitdefender’s findings", "2022";
    BITDEFENDER = "A summary of Bitdefender’s advice, 2022", "2022";
    MALWAREBYTES = "Malwarebytes, September 2023", "2023-09";
    VERGE = "The Verge, relayed by world-today-news", "undated";
}
