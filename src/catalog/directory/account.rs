//! Accounts at vendors of devices: what guards the way in, and where to change it. Constants only, and only what the four
//! open lists in [`SOURCES`] say; a vendor that is missing here is missing there. Must not be told as certain: volunteers
//! keep the lists, and vendors change. The page that holds data may use [`ACCOUNTS`]; [`ACCOUNT_LINKS`] hold addresses and are
//! for the static guide pages alone.
//! Facts: the lists at the commits named in [`SOURCES`], read in 2026-11; notes are our own words.

/// A second step at sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// A code by text message.
    Text,
    /// A code by phone call.
    Call,
    /// A code by e-mail.
    Email,
    /// A code from an authenticator app of one's choice.
    App,
    /// A prompt or code in an app of the vendor.
    VendorApp,
    /// A security key.
    Key,
}

impl Method {
    /// Its name within a list.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Text => "text message",
            Self::Call => "phone call",
            Self::Email => "e-mail",
            Self::App => "authenticator app",
            Self::VendorApp => "app of the vendor",
            Self::Key => "security key",
        }
    }
}

/// How hard it is to have an account deleted, as the list judges it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difficulty {
    /// By oneself, in few steps.
    Easy,
    /// By oneself, with more steps.
    Medium,
    /// Only by writing to the vendor.
    Hard,
}

impl Difficulty {
    /// As a word with what it means.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Easy => "easy: you can do it yourself",
            Self::Medium => "medium: you can do it yourself, with some more steps",
            Self::Hard => "hard: you have to write to them",
        }
    }
}

/// What is known of the account at one vendor.
#[derive(Debug)]
pub struct Account {
    /// Id of the vendor, in lower case with hyphens; the same as in the guide where the guide knows it.
    pub vendor: &'static str,
    /// Name on the screen.
    pub name: &'static str,
    /// Second steps, in the order of [`Method`]; empty where the list says that there is none, `None` where it has no entry.
    pub two_factor: Option<&'static [Method]>,
    /// Whether the list says that a passkey can be used; false also where it has no entry.
    pub passkeys: bool,
    /// What else to know, in our own words; may be empty.
    pub note: &'static str,
    /// How hard deletion is; `None` where the list has no entry.
    pub deletion: Option<Difficulty>,
}

/// Addresses of one vendor, whole, each from the list that names it.
#[derive(Debug)]
pub struct AccountLinks {
    /// Domain of the vendor; hosts that are neither it nor below it stand in [`ELSEWHERE`].
    pub domain: &'static str,
    /// The vendor’s own page about second steps.
    pub documentation: Option<&'static str>,
    /// Where deletion begins.
    pub deletion: Option<&'static str>,
    /// Where the password is changed.
    pub change_password: Option<&'static str>,
    /// The vendor’s own page about passkeys.
    pub passkeys: Option<&'static str>,
}

/// Where a table comes from.
#[derive(Debug)]
pub struct OpenList {
    /// Name of the project.
    pub name: &'static str,
    /// Address of the repository.
    pub address: &'static str,
    /// What was taken from it.
    pub about: &'static str,
    /// Commit.
    pub commit: &'static str,
    /// Date of the commit.
    pub dated: &'static str,
    /// Licence.
    pub licence: Licence,
    /// Who is to be named, as the licence file has it.
    pub holders: &'static str,
}

/// Terms of an open list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    /// The MIT licence, whose text is [`MIT`].
    Mit,
    /// Creative Commons Attribution 4.0, whose text is at [`CC_BY`].
    CcBy,
}

impl Licence {
    /// Its name.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Mit => "MIT",
            Self::CcBy => "CC BY 4.0",
        }
    }
}

/// The lists that everything here was taken from.
pub const SOURCES: &[OpenList] = &[
    OpenList {
        name: "2factorauth/twofactorauth",
        address: "https://github.com/2factorauth/twofactorauth",
        about: "second steps, and pages about them",
        commit: "f3ac2ab",
        dated: "2026-08-04",
        licence: Licence::Mit,
        holders: "Copyright © 2021 2factorauth and Contributors; Copyright (c) 2014-2020 Josh Davis",
    },
    OpenList {
        name: "2factorauth/passkeys",
        address: "https://github.com/2factorauth/passkeys",
        about: "passkeys, and pages about them",
        commit: "4b68cbc",
        dated: "2026-08-04",
        licence: Licence::CcBy,
        holders: "2factorauth and contributors (Passkeys Directory)",
    },
    OpenList {
        name: "jdm-contrib/jdm",
        address: "https://github.com/jdm-contrib/jdm",
        about: "where and how hard to delete an account",
        commit: "4762ba5",
        dated: "2026-08-21",
        licence: Licence::Mit,
        holders: "Copyright (c) 2013 Robb Lewis & various contributors",
    },
    OpenList {
        name: "apple/password-manager-resources",
        address: "https://github.com/apple/password-manager-resources",
        about: "where to change a password",
        commit: "96cbab7",
        dated: "2026-08-22",
        licence: Licence::Mit,
        holders: "Copyright 2020 - 2022 Apple Inc.",
    },
];

/// What was changed, as CC BY asks to say.
pub const CHANGES: &str =
    "Cut down to vendors of devices and their services, brought into one table, notes written anew.";

/// Where the text of CC BY 4.0 stands.
pub const CC_BY: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The MIT licence, which asks to travel with what was taken.
pub const MIT: &[&str] = &[
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:",
    "The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.",
    "THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.",
];

/// Hosts of a vendor that do not stand below its domain, with that domain.
pub const ELSEWHERE: &[(&str, &str)] = &[
    ("google.com", "safety.google"),
    ("logitech.com", "support.logi.com"),
    ("nest.com", "support.google.com"),
    ("philips-hue.com", "account.meethue.com"),
    ("tp-link.com", "account-delete.tplinkcloud.com"),
];

/// Accounts, by id.
pub const ACCOUNTS: &[Account] = &[
    Account {
        vendor: "abode",
        name: "Abode",
        two_factor: Some(&[Method::App]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "adt-pulse",
        name: "ADT Pulse",
        two_factor: Some(&[Method::Text, Method::Call, Method::Email]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "ajax",
        name: "Ajax Systems",
        two_factor: Some(&[Method::App]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "alltrails",
        name: "AllTrails",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "amazon",
        name: "Amazon",
        two_factor: Some(&[Method::Text, Method::Call, Method::App]),
        passkeys: true,
        note: "A phone number is needed to switch the second step on; it then holds in every country’s shop. Passkeys are made for each country’s shop by itself.",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "apple",
        name: "Apple",
        two_factor: Some(&[Method::Text, Method::Call, Method::VendorApp, Method::Key]),
        passkeys: true,
        note: "Security keys have to be registered in pairs at least. Passkeys work on Apple’s own devices. A deletion can be undone for a few days.",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "aqara",
        name: "Aqara",
        two_factor: Some(&[Method::Email, Method::VendorApp]),
        passkeys: false,
        note: "A code by e-mail always stays possible as well.",
        deletion: None,
    },
    Account {
        vendor: "arlo",
        name: "Arlo",
        two_factor: Some(&[Method::Text, Method::Email, Method::VendorApp]),
        passkeys: false,
        note: "A code by e-mail always stays possible as well.",
        deletion: Some(Difficulty::Medium),
    },
    Account {
        vendor: "canary",
        name: "Canary",
        two_factor: Some(&[Method::Text]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "cronometer",
        name: "Cronometer",
        two_factor: Some(&[Method::App]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "ecobee",
        name: "ecobee",
        two_factor: Some(&[Method::Text, Method::App]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "eufy",
        name: "eufy Security",
        two_factor: Some(&[Method::Text, Method::Email]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "fitbit",
        name: "Fitbit",
        two_factor: Some(&[Method::Text]),
        passkeys: false,
        note: "Fitbit’s accounts have been moving into Google accounts, and these entries may be older than that. If you sign in with Google, look under Google.",
        deletion: Some(Difficulty::Medium),
    },
    Account {
        vendor: "garmin",
        name: "Garmin",
        two_factor: Some(&[Method::Text, Method::Email]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "google",
        name: "Google",
        two_factor: Some(&[Method::Text, Method::Call, Method::App, Method::VendorApp, Method::Key]),
        passkeys: true,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "hive",
        name: "Hive",
        two_factor: Some(&[Method::Text]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "home-assistant",
        name: "Home Assistant",
        two_factor: Some(&[Method::App]),
        passkeys: false,
        note: "Not an account at a vendor: the second step is set in your own installation.",
        deletion: None,
    },
    Account {
        vendor: "huawei",
        name: "Huawei",
        two_factor: None,
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "hue",
        name: "Philips Hue",
        two_factor: Some(&[Method::Email, Method::App]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "ifttt",
        name: "IFTTT",
        two_factor: Some(&[Method::Text, Method::App]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "ikea",
        name: "IKEA",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "life360",
        name: "Life360",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account { vendor: "lifesum", name: "Lifesum", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account {
        vendor: "logitech",
        name: "Logitech",
        two_factor: Some(&[Method::Email, Method::App]),
        passkeys: false,
        note: "Deletion is asked for with a support ticket.",
        deletion: Some(Difficulty::Hard),
    },
    Account { vendor: "misfit", name: "Misfit", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account {
        vendor: "myfitnesspal",
        name: "MyFitnessPal",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "nest",
        name: "Google Nest",
        two_factor: Some(&[Method::Text, Method::Call, Method::App, Method::VendorApp, Method::Key]),
        passkeys: true,
        note: "Old Nest accounts that were not moved to a Google account have text and e-mail only. A passkey counts as the second step here, not as a way to sign in.",
        deletion: None,
    },
    Account { vendor: "netatmo", name: "Netatmo", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account { vendor: "noke", name: "Noke", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account { vendor: "onstar", name: "OnStar", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account {
        vendor: "polar",
        name: "Polar",
        two_factor: None,
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "ring",
        name: "Ring",
        two_factor: Some(&[Method::Text, Method::App]),
        passkeys: false,
        note: "Deletion can take up to 30 days.",
        deletion: Some(Difficulty::Medium),
    },
    Account {
        vendor: "rivian",
        name: "Rivian",
        two_factor: Some(&[Method::Text, Method::Email, Method::App]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account { vendor: "roborock", name: "Roborock", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account {
        vendor: "roku",
        name: "Roku",
        two_factor: Some(&[Method::Email]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Medium),
    },
    Account {
        vendor: "runkeeper",
        name: "Runkeeper",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "runtastic",
        name: "Runtastic",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "samsung",
        name: "Samsung",
        two_factor: Some(&[Method::Text, Method::App]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "schneider",
        name: "Schneider Electric",
        two_factor: Some(&[Method::App]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "simplisafe",
        name: "SimpliSafe",
        two_factor: Some(&[Method::Email]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account { vendor: "solarweb", name: "Solar.web", two_factor: Some(&[]), passkeys: false, note: "", deletion: None },
    Account {
        vendor: "sonos",
        name: "Sonos",
        two_factor: None,
        passkeys: false,
        note: "Deletion is asked for by e-mail; the page tells where.",
        deletion: Some(Difficulty::Hard),
    },
    Account {
        vendor: "strava",
        name: "Strava",
        two_factor: Some(&[]),
        passkeys: false,
        note: "Routes and segments that you shared may stay after a deletion.",
        deletion: Some(Difficulty::Medium),
    },
    Account {
        vendor: "tesla",
        name: "Tesla",
        two_factor: Some(&[Method::App]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "total-connect",
        name: "Total Connect Comfort",
        two_factor: Some(&[]),
        passkeys: false,
        note: "",
        deletion: None,
    },
    Account {
        vendor: "tp-link",
        name: "TP-Link",
        two_factor: Some(&[Method::Email, Method::App]),
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "ubiquiti",
        name: "Ubiquiti UniFi",
        two_factor: Some(&[Method::Email, Method::App, Method::VendorApp]),
        passkeys: false,
        note: "Deletion is asked for with a support ticket.",
        deletion: Some(Difficulty::Hard),
    },
    Account {
        vendor: "withings",
        name: "Withings",
        two_factor: Some(&[Method::Text, Method::App]),
        passkeys: false,
        note: "No second step in the apps Thermo, WithBaby, Home Security Camera and WiScale. Deletion takes seven days.",
        deletion: Some(Difficulty::Easy),
    },
    Account {
        vendor: "wyze",
        name: "Wyze",
        two_factor: Some(&[Method::Text, Method::Email, Method::App]),
        passkeys: false,
        note: "Text messages work in the US and Canada only.",
        deletion: None,
    },
    Account { vendor: "xiaomi", name: "Xiaomi", two_factor: None, passkeys: false, note: "", deletion: None },
    Account {
        vendor: "zepp",
        name: "Zepp",
        two_factor: None,
        passkeys: false,
        note: "",
        deletion: Some(Difficulty::Easy),
    },
];

/// Their addresses, in the order of [`ACCOUNTS`].
pub const ACCOUNT_LINKS: &[AccountLinks] = &[
    AccountLinks {
        domain: "goabode.com",
        documentation: Some("https://support.goabode.com/docs/two-factor-authentication"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "adt.com",
        documentation: Some("https://www.adt.com/help/pulse/mfa"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "ajax.systems",
        documentation: Some("https://support.ajax.systems/en/how-secure-ajax-account/"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "alltrails.com",
        documentation: None,
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "amazon.com",
        documentation: Some("https://www.amazon.com/gp/help/customer/display.html?nodeId=G3PWZPU52FKN7PW4"),
        deletion: Some("https://www.amazon.com/privacy/data-deletion"),
        change_password: Some("https://www.amazon.com/ax/account/manage"),
        passkeys: Some("https://www.amazon.com/gp/help/customer/display.html?nodeId=TPphmhSWBgcI9Ak87p"),
    },
    AccountLinks {
        domain: "apple.com",
        documentation: Some("https://support.apple.com/en-us/HT204915"),
        deletion: Some("https://support.apple.com/en-us/HT208504"),
        change_password: Some("https://appleid.apple.com/account/manage"),
        passkeys: Some("https://support.apple.com/en-us/HT204915"),
    },
    AccountLinks { domain: "aqara.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks {
        domain: "arlo.com",
        documentation: Some("https://kb.arlo.com/000062288"),
        deletion: Some("https://my.arlo.com/#/settings/privacy/delete-account"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "canary.is",
        documentation: Some("https://help.canary.is/hc/en-us/articles/360043987254"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "cronometer.com",
        documentation: Some("https://support.cronometer.com/hc/en-us/articles/360042096672"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "ecobee.com",
        documentation: Some("https://support.ecobee.com/hc/en-us/articles/360040957212"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "eufylife.com",
        documentation: Some("https://support.eufylife.com/s/article/Two-Step-Verification-for-eufySecurity-App"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "fitbit.com",
        documentation: Some("https://help.fitbit.com/articles/en_US/Help_article/2197"),
        deletion: Some("https://www.fitbit.com/settings/profile"),
        change_password: Some("https://www.fitbit.com/settings/profile"),
        passkeys: None,
    },
    AccountLinks {
        domain: "garmin.com",
        documentation: Some("https://support.garmin.com/en-GB/?faq=uGHS8ZqOIhA0usBzBMdJu7"),
        deletion: Some("https://www.garmin.com/account/datamanagement/"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "google.com",
        documentation: Some("https://safety.google/authentication/"),
        deletion: Some("https://security.google.com/settings/security/deleteaccount"),
        change_password: Some("https://myaccount.google.com/signinoptions/password"),
        passkeys: Some("https://safety.google/authentication/passkey/"),
    },
    AccountLinks {
        domain: "hivehome.com",
        documentation: Some(
            "https://community.hivehome.com/s/article/What-is-Two-Factor-Authentication-and-how-do-I-set-it-up",
        ),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "home-assistant.io",
        documentation: Some("https://www.home-assistant.io/docs/authentication/multi-factor-auth/"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "huawei.com",
        documentation: None,
        deletion: Some("https://consumer.huawei.com/ph/support/content/en-us00681307/"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "philips-hue.com",
        documentation: None,
        deletion: Some("https://account.meethue.com/account"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "ifttt.com",
        documentation: Some("https://help.ifttt.com/hc/en-us/articles/115010193007"),
        deletion: Some("https://ifttt.com/settings/confirm_deletion"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "ikea.com",
        documentation: None,
        deletion: Some("https://www.ikea.com/gb/en/profile/dashboard/#login"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "life360.com",
        documentation: None,
        deletion: Some("https://support.life360.com/hc/en-us/articles/360051153713-Delete-My-Account"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks { domain: "lifesum.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks {
        domain: "logitech.com",
        documentation: None,
        deletion: Some("https://support.logi.com/hc/en-us/requests/new"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks { domain: "misfit.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks {
        domain: "myfitnesspal.com",
        documentation: None,
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "nest.com",
        documentation: Some("https://support.google.com/googlenest/answer/9295081"),
        deletion: None,
        change_password: None,
        passkeys: Some("https://support.google.com/googlenest/answer/9295081"),
    },
    AccountLinks { domain: "netatmo.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks { domain: "noke.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks { domain: "onstar.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks {
        domain: "polar.com",
        documentation: None,
        deletion: Some("https://account.polar.com/"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "ring.com",
        documentation: Some("https://support.ring.com/hc/en-us/articles/360039693891"),
        deletion: Some("https://account.ring.com/account/data-requests"),
        change_password: Some("https://account.ring.com/account/control-center/account-management"),
        passkeys: None,
    },
    AccountLinks {
        domain: "rivian.com",
        documentation: Some("https://rivian.com/support/article/what-is-two-factor-authentication"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks { domain: "roborock.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks {
        domain: "roku.com",
        documentation: Some("https://support.roku.com/article/22482363662103"),
        deletion: Some("https://my.roku.com/account/close"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "runkeeper.com",
        documentation: None,
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "runtastic.com",
        documentation: None,
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "samsung.com",
        documentation: Some("https://v3.account.samsung.com/guide/two-step-verification/introduction"),
        deletion: Some("https://v3.account.samsung.com/dashboard/profile/account/withdraw"),
        change_password: Some("https://account.samsung.com/membership/contents/security/password/change-password"),
        passkeys: None,
    },
    AccountLinks {
        domain: "se.com",
        documentation: Some("https://www.se.com/ww/en/faqs/FAQ000220689/"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "simplisafe.com",
        documentation: Some(
            "https://support.simplisafe.com/articles/account-billing/multifactor-authentication-mfa-for-simplisafe-accounts/64beb488633e864d94307c2c",
        ),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks { domain: "solarweb.com", documentation: None, deletion: None, change_password: None, passkeys: None },
    AccountLinks {
        domain: "sonos.com",
        documentation: None,
        deletion: Some("https://www.sonos.com/en-us/legal/privacy#legal-privacy-contact"),
        change_password: Some("https://www.sonos.com/myaccount/user/profile/"),
        passkeys: None,
    },
    AccountLinks {
        domain: "strava.com",
        documentation: None,
        deletion: Some("https://www.strava.com/athlete/delete_your_account"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "tesla.com",
        documentation: Some("https://www.tesla.com/support/multi-factor-authentication"),
        deletion: Some("https://www.tesla.com/support/how-create-or-delete-tesla-account#deleting-your-tesla-account"),
        change_password: Some("https://accounts.tesla.com/account-settings/security"),
        passkeys: None,
    },
    AccountLinks {
        domain: "mytotalconnectcomfort.com",
        documentation: None,
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "tp-link.com",
        documentation: None,
        deletion: Some("https://account-delete.tplinkcloud.com/"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "ui.com",
        documentation: Some("https://help.ui.com/hc/en-us/articles/115012986607"),
        deletion: Some("https://www.ui.com/global-request/"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "withings.com",
        documentation: Some("https://support.withings.com/hc/articles/21866853734545"),
        deletion: Some("https://account.withings.com/account/account_delete"),
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "wyze.com",
        documentation: Some("https://support.wyze.com/hc/en-us/articles/360024402052"),
        deletion: None,
        change_password: None,
        passkeys: None,
    },
    AccountLinks {
        domain: "xiaomi.com",
        documentation: None,
        deletion: None,
        change_password: Some("https://account.xiaomi.com/fe/service/account/?_service=setPassword"),
        passkeys: None,
    },
    AccountLinks {
        domain: "zepp.com",
        documentation: None,
        deletion: Some("https://www.zepp.com/privacy-support"),
        change_password: None,
        passkeys: None,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(links: &AccountLinks) -> impl Iterator<Item = &'static str> {
        [links.documentation, links.deletion, links.change_password, links.passkeys].into_iter().flatten()
    }

    fn host(address: &str) -> &str {
        address.strip_prefix("https://").expect(address).split(['/', '?', '#']).next().unwrap()
    }

    #[test]
    fn vendors_are_sorted_and_unique_and_fit_a_fragment() {
        assert_eq!(ACCOUNTS.len(), ACCOUNT_LINKS.len(), "same order, same length");
        for pair in ACCOUNTS.windows(2) {
            assert!(pair[0].vendor < pair[1].vendor, "{} before {}", pair[0].vendor, pair[1].vendor);
        }
        for account in ACCOUNTS {
            let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            assert!(account.vendor.bytes().all(is_plain) && account.vendor.len() <= 40, "{}", account.vendor);
            assert!(!account.name.trim().is_empty());
        }
    }

    #[test]
    fn both_tables_speak_of_the_same_vendor() {
        for (account, links) in ACCOUNTS.iter().zip(ACCOUNT_LINKS) {
            let vendor = account.vendor.replace("-pulse", "").replace(['-', ' '], "");
            let domain = links.domain.replace(['-', '.'], "");
            let is_exception = ["hue", "nest", "schneider", "ubiquiti"].contains(&account.vendor);
            assert!(domain.contains(&vendor) || is_exception, "{} at {}", account.vendor, links.domain);
            assert_eq!(account.deletion.is_some(), links.deletion.is_some(), "{}", account.vendor);
            assert!(account.passkeys || links.passkeys.is_none(), "{}", account.vendor);
            assert!(account.two_factor.is_some() || links.documentation.is_none(), "{}", account.vendor);
        }
    }

    #[test]
    fn methods_stand_in_their_order() {
        for account in ACCOUNTS {
            assert!(account.two_factor.unwrap_or_default().is_sorted_by(|a, b| a < b), "{}", account.vendor);
        }
    }

    #[test]
    fn addresses_are_plain_and_lead_to_the_vendor() {
        for links in ACCOUNT_LINKS {
            for address in addresses(links) {
                let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._~?=&#!:-".contains(&byte);
                assert!(address.bytes().all(is_plain), "{address}");
                assert_eq!(address.matches(':').count(), 1, "neither port nor user: {address}");
                let host = host(address);
                assert!(
                    host.bytes().all(|byte| byte.is_ascii_lowercase() || b"0123456789.-".contains(&byte)),
                    "{host}"
                );
                let is_own = host == links.domain || host.ends_with(&format!(".{}", links.domain));
                let is_listed = ELSEWHERE.contains(&(links.domain, host));
                assert!(is_own != is_listed, "{host} of {}", links.domain);
            }
        }
    }

    #[test]
    fn every_host_elsewhere_is_used() {
        for (domain, elsewhere) in ELSEWHERE {
            let is_used = ACCOUNT_LINKS
                .iter()
                .any(|links| links.domain == *domain && addresses(links).any(|address| host(address) == *elsewhere));
            assert!(is_used, "{elsewhere}");
        }
    }

    #[test]
    fn each_list_is_named_with_its_terms() {
        let licences: Vec<Licence> = SOURCES.iter().map(|list| list.licence).collect();
        assert_eq!(licences, [Licence::Mit, Licence::CcBy, Licence::Mit, Licence::Mit]);
        for list in SOURCES {
            assert!(!list.holders.is_empty() && list.address.ends_with(list.name), "{}", list.name);
            assert!(list.commit.len() == 7 && list.dated.starts_with("2026-08-"), "{}", list.name);
        }
        assert!(CC_BY.starts_with("https://creativecommons.org/licenses/by/4.0"));
        assert!(!CHANGES.is_empty() && MIT.len() == 3);
    }

    #[test]
    fn the_tables_stay_small() {
        let size_bytes: usize =
            ACCOUNTS.iter().map(|account| account.name.len() + account.note.len() + 16).sum::<usize>()
                + ACCOUNT_LINKS.iter().flat_map(addresses).map(str::len).sum::<usize>();
        assert!(size_bytes < 40_000, "{size_bytes} bytes even before they are packed");
    }

    #[test]
    fn what_is_known_of_wyze() {
        let wyze = ACCOUNTS.iter().find(|account| account.vendor == "wyze").unwrap();
        assert_eq!(wyze.two_factor, Some([Method::Text, Method::Email, Method::App].as_slice()));
        assert!(!wyze.passkeys && wyze.note.contains("US and Canada") && wyze.deletion.is_none());
    }
}
