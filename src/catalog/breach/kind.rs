//! The eight kinds of incident as presets: what such an incident shows of what a file holds, and where it happened. A kind
//! claims nothing; what a class of it stands on are the incidents that it is made of.

use super::reference::{
    AFROTECH_IROBOT, AP_RING, BELLINGCAT_POLAR, BETANEWS_GARMIN, CNBC_FITBIT, DEMANDTEQ_TILE, DIGG_STRAVA,
    ENTREPRENEUR_IROBOT, HIBP_ADT, HIBP_CLOUDPETS, HIBP_MYFITNESSPAL, HIBP_SAMSUNG, HIBP_UNDER_ARMOUR,
    HIPAA_TIMES_MARS, PC_GAMER_ECOVACS, PCMAG_RING, PROTEUS_GETHEALTH, REVIEW_GEEK_EUFY, SECURITY_BOULEVARD_WYZE,
    SECURITY_MAGAZINE_XIAOMI, TECHDIRT_EUFY, TECHNODE_ORVIBO, TIMES_ROKU, VERGE_EUFY, ZDNET_WYZE,
};
use super::{claim, spilt};
use crate::catalog::guide::reference::{MALWAREBYTES, PRESS_2022, inferred};
use crate::model::{Breach, BreachKind, Claim, Ground, Spilt};

const DATABASE: Ground = inferred(&[ZDNET_WYZE, TECHNODE_ORVIBO, HIPAA_TIMES_MARS, HIBP_CLOUDPETS, HIBP_MYFITNESSPAL]);
const PASSWORD: Ground = inferred(&[PCMAG_RING, CNBC_FITBIT, TIMES_ROKU, PC_GAMER_ECOVACS]);
const MIX_UP: Ground = inferred(&[MALWAREBYTES, SECURITY_BOULEVARD_WYZE, REVIEW_GEEK_EUFY, SECURITY_MAGAZINE_XIAOMI]);
const MIDDLEMAN: Ground = inferred(&[PROTEUS_GETHEALTH, DEMANDTEQ_TILE, HIBP_SAMSUNG]);
const INSIDER: Ground = inferred(&[AP_RING, ENTREPRENEUR_IROBOT, AFROTECH_IROBOT]);
const PUBLIC: Ground = inferred(&[DIGG_STRAVA, BELLINGCAT_POLAR]);
const EXTORTION: Ground = inferred(&[BETANEWS_GARMIN, HIBP_UNDER_ARMOUR, HIBP_ADT]);
const FLAW: Ground = inferred(&[PRESS_2022, VERGE_EUFY, TECHDIRT_EUFY]);

/// The eight kinds, commonest first.
pub const KINDS: &[Breach] = &[
    kind(
        "kind:open-database",
        "A database lies open, or is copied",
        BreachKind::OpenDatabase,
        &[claim(
            "It happened at Wyze and Orvibo in 2019, Mars Hydro in 2025, CloudPets in 2017 and MyFitnessPal in 2018.",
            DATABASE,
        )],
        EVERY_CLASS,
        &[claim(
            "Whatever your file holds, the vendor holds too, and often more: count on all of it until the vendor says which part it was.",
            DATABASE,
        )],
        "kind:open-database",
    ),
    kind(
        "kind:reused-password",
        "Somebody signs in with a password that you used elsewhere",
        BreachKind::ReusedPassword,
        &[claim(
            "It happened at Ring in 2019, Fitbit in 2016 and Roku in 2024, and at Ecovacs in 2024 by its own account.",
            PASSWORD,
        )],
        WHAT_THE_APP_SHOWS,
        &[claim(
            "Whoever signs in sees what you see in the app, cameras as they run included. Tokens and keys the app does not show.",
            PASSWORD,
        )],
        "kind:reused-password",
    ),
    kind(
        "kind:mix-up",
        "Your account is shown to somebody else",
        BreachKind::MixUp,
        &[claim(
            "It happened at Wyze in 2023 and 2024, at Eufy in 2021, and between Xiaomi and Google in January 2020.",
            MIX_UP,
        )],
        spilt! { None, MIX_UP => Video, ImageUrl, Face, Voice, Nickname, Room, EventLog; },
        &[claim("One stranger sees it, or a few, and seldom by intent. It cannot be taken back.", MIX_UP)],
        "kind:mix-up",
    ),
    kind(
        "kind:middleman",
        "A service leaks that the vendor passed your data on to",
        BreachKind::Middleman,
        &[claim(
            "It happened at GetHealth in 2021 to people with Apple and Fitbit devices, at the support desk of Tile in 2024, and at a carrier for Samsung Germany in 2025.",
            MIDDLEMAN,
        )],
        spilt! {
            None, inferred(&[PROTEUS_GETHEALTH]) => Name, BirthDate, Gender, Weight, Height, Timezone;
            None, inferred(&[DEMANDTEQ_TILE, HIBP_SAMSUNG]) => Email, Phone, Address, DeviceId, Purchase, Support;
        },
        &[claim(
            "Only what that service was given can leak there. What it was given, only the vendor can say.",
            MIDDLEMAN,
        )],
        "kind:middleman",
    ),
    kind(
        "kind:insider",
        "People who work for the vendor look",
        BreachKind::Insider,
        &[claim(
            "It happened with pictures that iRobot’s robots took for its development. The US Federal Trade Commission says so of Ring, which disagrees.",
            INSIDER,
        )],
        spilt! { None, INSIDER => Video, ImageUrl, Face, Voice, Transcript, Message; },
        &[claim("What was never recorded, or was deleted in time, nobody can look at.", INSIDER)],
        "kind:insider",
    ),
    kind(
        "kind:public-by-default",
        "It was shown to everybody all along",
        BreachKind::PublicByDefault,
        &[claim("It happened with the maps of Strava and Polar in 2018.", PUBLIC)],
        spilt! {
            None, PUBLIC => Name, Username, Coordinates, Track, Place, Geofence, Timezone, Workout;
        },
        &[claim("Nobody has to break in. Hiding it now does not recall what was copied before.", PUBLIC)],
        "kind:public-by-default",
    ),
    kind(
        "kind:extortion",
        "The vendor is held to ransom, or its services stop",
        BreachKind::Extortion,
        &[claim(
            "It happened at Garmin in 2020, where no leak was shown, and at Under Armour in 2025, ADT and Brinks Home in 2026.",
            EXTORTION,
        )],
        spilt! {
            None, EXTORTION => Name, BirthDate, Email, Phone, Address, Postcode, Place, CardPartial, Purchase;
        },
        &[claim("Whether data was copied before the services stopped is often said late, or not at all.", EXTORTION)],
        "kind:extortion",
    ),
    kind(
        "kind:device-flaw",
        "The device itself lets strangers in",
        BreachKind::DeviceFlaw,
        &[claim("It happened with cameras of Wyze, told in 2022, and of Eufy in 2022.", FLAW)],
        spilt! {
            None, FLAW => Video, ImageUrl, Face, Serial, DeviceId, Mac, Ip, Hostname, Model, Firmware;
        },
        &[claim(
            "With Eufy a serial number was part of the key. Treat serial numbers as secrets.",
            inferred(&[TECHDIRT_EUFY]),
        )],
        "kind:firmware",
    ),
];

/// Every class there is: what a file from the vendor holds, the vendor stores.
const EVERY_CLASS: &[Spilt] = spilt! {
    None, DATABASE =>
        Name, Username, AccountId, BirthDate, Age, Gender, NationalId, DocumentNo, Nationality, Belief,
        Occupation, MaritalStatus, Language, Email, Phone, Address, Postcode, AddressBook, Message,
        Coordinates, Track, Place, Geofence, Timezone, Ip, Mac, Bssid, Ssid, Hostname, Url, Carrier,
        UserAgent, DeviceId, Serial, Imei, AdId, Nickname, Model, Firmware, Apps, Vin, VehiclePlate,
        Password, PasswordHash, WifiPassword, Pin, SecurityQa, ApiKey, AccessToken, RefreshToken, Jwt,
        SessionId, IntegrationToken, DeviceKey, PrivateKey, UrlSecret, OtpSeed, PushToken, Weight, Height,
        Composition, Heart, BloodPressure, Respiratory, Temperature, Glucose, Reproductive, Condition,
        Mental, Nutrition, Biometric, GeneticLab, Steps, Workout, Calories, Fitness, Sleep, Card,
        CardPartial, CardCvv, Iban, BankAccount, Purchase, Income, Crypto, HomeId, Room, Members, Presence,
        Schedule, Lock, Energy, Floorplan, Video, ImageUrl, Face, Voice, Transcript, Login, EventLog,
        Search, MediaUse, Interests, Support;
};

/// Every class but the tokens, keys and numbers that an account holds and no app shows.
const WHAT_THE_APP_SHOWS: &[Spilt] = spilt! {
    None, PASSWORD =>
        Name, Username, AccountId, BirthDate, Age, Gender, NationalId, DocumentNo, Nationality, Belief,
        Occupation, MaritalStatus, Language, Email, Phone, Address, Postcode, AddressBook, Message,
        Coordinates, Track, Place, Geofence, Timezone, Ip, Mac, Bssid, Ssid, Hostname, Url, Carrier,
        DeviceId, Serial, Imei, Nickname, Model, Firmware, Apps, Vin, VehiclePlate, Password, WifiPassword,
        Pin, Weight, Height, Composition, Heart, BloodPressure, Respiratory, Temperature, Glucose,
        Reproductive, Condition, Mental, Nutrition, Biometric, GeneticLab, Steps, Workout, Calories,
        Fitness, Sleep, CardPartial, Iban, BankAccount, Purchase, Income, Crypto, HomeId, Room, Members,
        Presence, Schedule, Lock, Energy, Floorplan, Video, ImageUrl, Face, Voice, Transcript, Login,
        EventLog, Search, MediaUse, Interests, Support;
};

const fn kind(
    id: &'static str,
    title: &'static str,
    kind: BreachKind,
    examples: &'static [Claim],
    confirmed: &'static [Spilt],
    open: &'static [Claim],
    recover: &'static str,
) -> Breach {
    Breach {
        id,
        who: "",
        title,
        vendors: &[],
        through: None,
        kind,
        since: "",
        until: "",
        discovery: examples,
        size: &[],
        confirmed,
        claimed: &[],
        reset: &[],
        told: &[],
        open,
        recover,
    }
}
