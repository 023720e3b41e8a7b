//! Rows for keys alone: what they claim, and the traps that must claim nothing.

use super::*;
use crate::catalog::dictionary;
use crate::model::DataClass::*;

/// `path` is written with slashes; the last part is the key.
#[track_caller]
fn check(path: &str, class: Option<DataClass>) {
    assert_eq!(claimed(path), class, "{path}");
}

fn claimed(path: &str) -> Option<DataClass> {
    let parts: Vec<&str> = path.split('/').collect();
    let (key, parents) = parts.split_last().unwrap();
    judge(key, parents).map(|claim| claim.class)
}

#[test]
fn keys_are_understood_however_they_are_joined() {
    for key in ["wifi_password", "wifiPassword", "WiFiPassword", "wi-fi password", "WIFI.PASSWORD", "wifipassword"] {
        check(key, Some(WifiPassword));
    }
    for key in ["ipAddress", "IP Address", "ip_addr", "ipaddress", "IPv4", "ipv6_address"] {
        check(key, Some(Ip));
    }
}

#[test]
fn the_longest_phrase_wins() {
    check("email_address", Some(Email));
    check("mac_address", Some(Mac));
    check("password_hash", Some(PasswordHash));
    check("last_login_ip", Some(Ip));
    check("camera_thumbnail_url", Some(ImageUrl));
    check("recovery_email", Some(Email));
}

#[test]
fn parents_give_a_name_its_meaning() {
    check("owner/name", Some(Name));
    check("devices/*/name", Some(Nickname));
    check("rooms/*/name", Some(Room));
    check("home/name", Some(HomeId));
    check("product/name", Some(Model));
    check("name", None);
    check("homes/*/rooms/*/name", Some(Room));
    check("homes/*/modules/*/name", Some(Nickname));
    check("devices/*/product_name", Some(Model));
    check("devices/*/event_name", Some(EventLog));
    check("emails/*/value", Some(Email));
    check("user/id", Some(AccountId));
    check("devices/*/id", Some(DeviceId));
    check("events/*/id", None);
    check("wifi/password", Some(WifiPassword));
    check("alexa/access_token", Some(IntegrationToken));
    check("fcm/token", Some(PushToken));
    check("accessPoints/*/mac", Some(Bssid));
}

#[test]
fn owners_and_what_they_have_combine() {
    for (path, class) in [
        ("tenantUuid", AccountId),
        ("contract_no", AccountId),
        ("installerEmail", Email),
        ("wallboxId", DeviceId),
        ("pv_plant_id", HomeId),
        ("meter_number", Serial),
        ("plantid", HomeId),
        ("inverterserial", Serial),
        ("vehicle/display_name", Nickname),
        ("members/*/displayName", Name),
        ("receiver/contact/number", Phone),
        ("sim/number", Imei),
        ("totp/secret", OtpSeed),
        ("encryption/key", DeviceKey),
        ("nearbyNetworks/*/mac", Bssid),
        ("security/answer2", SecurityQa),
        ("default_gateway", Ip),
        ("snmp/community", Password),
    ] {
        check(path, Some(class));
    }
}

#[test]
fn a_phrase_may_stand_in_two_keys() {
    check("home/address/line1", Some(Address));
    check("thread/dataset", Some(DeviceKey));
    check("session/id", Some(SessionId));
    check("tokens/refresh", Some(RefreshToken));
    check("session/enabled", None);
}

#[test]
fn ids_and_names_belong_to_the_nearest_thing() {
    check("camera/streams/*/name", None);
    check("camera/info/name", Some(Nickname));
    check("lights/1/name", Some(Nickname));
    check("devices/*/capabilities/*/name", None);
    check("effects/*/id", None);
    check("translations/login/password", None);
}

#[test]
fn in_front_most_words_say_what_for() {
    check("notification_email", Some(Email));
    check("email_notification", None);
    check("link_token", Some(AccessToken));
    check("token_link", None);
    check("has_email", None);
}

#[test]
fn traps_claim_nothing() {
    for path in [
        "macro",
        "doors_locked",
        "layer_height",
        "steps_per_mm",
        "away_temp",
        "sleep_temp",
        "door_open",
        "event_type",
        "key_code",
        "spin_speed",
        "skin",
        "shipping",
        "spin",
        "long_press",
        "latest",
        "plate",
        "belongs",
        "heartbeat",
        "heartbeat_interval",
        "heartBeatInterval",
        "gpio_pin",
        "gpio/pin",
        "font_weight",
        "style/font/weight",
        "token_type",
        "expires_in",
        "weight_unit",
        "ssid_count",
        "hide_ssid",
        "email_verified",
        "is_email_verified",
        "has_pin",
        "pinned",
        "password_changed_at",
        "password_policy",
        "password_set",
        "mac_os",
        "image/height",
        "video_height",
        "room_temperature",
        "thermostat/temperature",
        "memory_address",
        "i2c/address",
        "country_code_type",
        "phone_type",
        "error/message",
        "status_code",
        "qr_code",
        "wifi_signal",
        "wifi_channel",
        "wifi/band",
        "firmware_min_version",
        "max_tokens",
        "next_page_token",
        "prompt_tokens",
        "deep_sleep_mode",
        "sleep_timer",
        "screen_sleep",
        "display_order",
        "sort_order",
        "music/genre",
        "cache/age",
        "max_age",
        "step_name",
        "setup/steps",
        "HKWasUserEntered",
        "HKWeatherTemperature",
        "cycle_time",
        "billing_cycle_type",
        "api/status",
        "boarding_pass",
        "ski_pass",
        "bandpass",
        "pass_count",
        "water_temperature",
        "battery_age",
        "locked_orientation",
        "motion_zones",
        "motion_sensitivity",
        "face_detection",
        "watch_face",
        "typeface",
        "interface",
        "surface",
        "email_hash",
        "pan_tilt",
        "clock_pin",
        "key",
        "code",
    ] {
        check(path, None);
    }
}

#[test]
fn other_languages_are_understood() {
    for (key, class) in [
        ("Vorname", Name),
        ("Nachname", Name),
        ("prénom", Name),
        ("apellido", Name),
        ("cognome", Name),
        ("achternaam", Name),
        ("nazwisko", Name),
        ("Geburtsdatum", BirthDate),
        ("date de naissance", BirthDate),
        ("fecha de nacimiento", BirthDate),
        ("data di nascita", BirthDate),
        ("geboortedatum", BirthDate),
        ("data urodzenia", BirthDate),
        ("Straße", Address),
        ("Strasse", Address),
        ("dirección", Address),
        ("indirizzo", Address),
        ("ulica", Address),
        ("PLZ", Postcode),
        ("code postal", Postcode),
        ("Passwort", Password),
        ("mot de passe", Password),
        ("contraseña", Password),
        ("wachtwoord", Password),
        ("senha", Password),
        ("hasło", Password),
        ("WLAN-Schlüssel", WifiPassword),
        ("WLAN-Schluessel", WifiPassword),
        ("Gewicht", Weight),
        ("poids", Weight),
        ("peso", Weight),
        ("waga", Weight),
        ("Körpergröße", Height),
        ("Koerpergroesse", Height),
        ("taille", Height),
        ("altezza", Height),
        ("Herzfrequenz", Heart),
        ("fréquence cardiaque", Heart),
        ("tętno", Heart),
        ("Blutdruck", BloodPressure),
        ("glycémie", Glucose),
        ("Schritte", Steps),
        ("pasos", Steps),
        ("Schlaf", Sleep),
        ("sommeil", Sleep),
        ("sueño", Sleep),
        ("Knochenmasse", Composition),
        ("masse osseuse", Composition),
        ("Gerätename", Nickname),
        ("Geraetename", Nickname),
        ("Seriennummer", Serial),
        ("numéro de série", Serial),
        ("Telefonnummer", Phone),
        ("téléphone", Phone),
        ("correo", Email),
        ("Kundennummer", AccountId),
        ("płeć", Gender),
        ("Geschlecht", Gender),
        ("体重", Weight),
        ("密码", Password),
    ] {
        check(key, Some(class));
    }
}

#[test]
fn vendor_keys_are_understood() {
    for (path, class) in [
        ("data/device_list/*/nickname", Nickname),
        ("data/device_list/*/enr", DeviceKey),
        ("data/device_list/*/p2p_id", DeviceId),
        ("device_params/ssid", Ssid),
        ("device_params/camera_thumbnails", ImageUrl),
        ("product_model", Model),
        ("firmware_ver", Firmware),
        ("timezone_name", Timezone),
        ("w_lat", Coordinates),
        ("bone_mineral", Composition),
        ("body_vfr", Composition),
        ("metabolic_age", Composition),
        ("impedance1", Composition),
        ("user_id", AccountId),
        ("family_member_id", AccountId),
        ("binding_user_nickname", Username),
        ("station_sn", Serial),
        ("p2p_license", DeviceKey),
        ("wifi_ssid", Ssid),
        ("bt_mac", Mac),
        ("member_nick", Username),
        ("action_user_email", Email),
        ("personFirstName", Name),
        ("accountName", Username),
        ("friendlyName", Nickname),
        ("serialNumber", Serial),
        ("essid", Ssid),
        ("preSharedKey", WifiPassword),
        ("local_key", DeviceKey),
        ("mfi_setup_code", Pin),
        ("setup_payload", Pin),
        ("netinfo/bssid", Bssid),
        ("blid", DeviceId),
        ("latitudeE7", Coordinates),
        ("Terms of Service IP", Ip),
        ("Recovery SMS", Phone),
        ("2-Step Verification Phone Numbers", Phone),
        ("User Agent String", UserAgent),
        ("Device Serial Number", Serial),
        ("last_used_ip", Ip),
        ("jwt_key", Jwt),
        ("webhook_id", UrlSecret),
        ("fence_state", Presence),
        ("cleanSchedule", Schedule),
        ("heart_rate", Heart),
        ("com.google.weight", Weight),
        ("com.google.step_count.delta", Steps),
        ("Weight(kg)", Weight),
        ("weight, kg", Weight),
        ("BMR(kcal)", Composition),
        ("boneMass", Composition),
        ("restingHeartRate", Heart),
        ("vo2Max", Fitness),
        ("minutesAsleep", Sleep),
        ("spo2", Respiratory),
        ("systolic_mmhg", BloodPressure),
        ("mobile_number", Phone),
        ("postalCode", Postcode),
        ("Login Id", Username),
        ("cloudhook_url", UrlSecret),
        ("oauthClientSecret", ApiKey),
        ("authentication_token", AccessToken),
    ] {
        check(path, Some(class));
    }
}

#[test]
fn healthkit_types_are_a_closed_list() {
    for (key, class) in [
        ("HKQuantityTypeIdentifierBodyMass", Weight),
        ("HKCategoryTypeIdentifierSleepAnalysis", Sleep),
        ("HKCharacteristicTypeIdentifierDateOfBirth", BirthDate),
        ("HKQuantityTypeIdentifierNumberOfTimesFallen", Condition),
        ("HKQuantityTypeIdentifierDietaryVitaminC", Nutrition),
        ("HKCategoryTypeIdentifierSomethingNew", Condition),
        ("value[HKQuantityTypeIdentifierHeartRate]", Heart),
        ("HKDeviceSerialNumber", Serial),
        ("HKTimeZone", Timezone),
        ("HKDataTypeSleepDurationGoal", Sleep),
        ("HKCharacteristicTypeIdentifierBiologicalSex", Gender),
    ] {
        check(key, Some(class));
    }
    assert!(healthkit::TYPES.is_sorted_by_key(|(name, _)| name));
}

#[test]
fn every_class_can_be_claimed_by_some_key() {
    for &class in DataClass::ALL {
        assert!(dictionary::ALL.iter().copied().flatten().any(|phrases| phrases.class == class), "{class}");
    }
}

#[test]
fn a_phrase_alone_claims_something() {
    for phrases in
        dictionary::ALL.iter().copied().flatten().filter(|phrases| phrases.strong && phrases.under.is_empty())
    {
        for phrase in dictionary::each(phrases.phrases) {
            assert!(judge(phrase, &[]).is_some(), "{phrase}");
        }
    }
}

#[track_caller]
fn check_name(class: DataClass, value: &str, expected: bool) {
    assert_eq!(is_name_of(class, value), expected, "{value}");
}

#[test]
fn the_name_of_a_measure_is_no_measure() {
    check_name(DataClass::Heart, "Max Heart Rate", true);
    check_name(DataClass::Weight, "body_weight", true);
    check_name(DataClass::Heart, "72 bpm", false);
    check_name(DataClass::Heart, "normal", false);
    check_name(DataClass::Workout, "Weight Training", false);
}

#[test]
fn keys_cut_short_need_a_word_nearby() {
    for (path, class) in [
        ("weigh_ins/*/wt_g", Weight),
        ("hrv/night/rr_ms", Heart),
        ("night/hr_min", Heart),
        ("baby/sockO2", Respiratory),
        ("tuya/devices/lk", DeviceKey),
        ("card/tail", CardPartial),
        ("meter/kwh_hourly", Energy),
        ("leases/*/name", Hostname),
    ] {
        check(path, Some(class));
    }
    for path in [
        "upstream/wt",
        "dns/zones/*/rr",
        "pump/usage/hr",
        "aquarium/o2",
        "keyboard/lk",
        "logs/tail",
        "tariff/price/kwh",
        "interface/label",
    ] {
        check(path, None);
    }
}

#[test]
fn words_around_a_secret_tell_of_which_kind_it_is() {
    for (path, class) in [
        ("x/relay_token", AccessToken),
        ("x/apns/relay_lingpai", PushToken),
        ("x/zwei_faktor_2fa/geheimnis", OtpSeed),
        ("sensors/*/hand_over_secret", DeviceKey),
        ("spotify/stored_cred", IntegrationToken),
        ("wlan/geheimnis", WifiPassword),
        // One of several, by whatever they are told apart.
        ("webos/client_keys/192.0.2.7", DeviceKey),
        ("centrale/codeDuChef", Pin),
    ] {
        check(path, Some(class));
    }
    for path in
        ["x/key", "x/client_keys/id", "sort_keys/name", "x/code", "sap/branchenCodeLand", "tarif/pin_code_country"]
    {
        let claim = judge(path.rsplit_once('/').unwrap().1, &[path.split_once('/').unwrap().0]);
        assert!(claim.is_none_or(|claim| !claim.is_drawn), "{path}");
    }
}

#[test]
fn what_is_said_about_a_secret_is_none() {
    for key in [
        "pwd_complexity",
        "Mindestlänge Passwort",
        "password_history_depth",
        "délka hesla",
        "available_locales",
        "plug_gender",
        "last4Weeks",
        "birthYearMin",
    ] {
        check(key, None);
    }
}

#[test]
fn offers_and_factory_settings_are_nobodys() {
    for path in ["factory_defaults/username", "compat_list/routers/*/name", "supported_devices/*/model"] {
        check(path, None);
    }
    assert!(is_barren(&["vendor", "imprint"]) && !is_barren(&["owner", "devices", "*"]));
}

#[test]
fn keys_that_tell_why_a_string_is_long_hide_no_secret() {
    for key in ["precfg", "srtp_master", "ltmk", "voipPush"] {
        assert!(may_be_secret(key), "{key}");
    }
    for key in ["", "pkgMd5", "thumbprint", "git_rev", "x509cert", "trace_id", "public_key", "etag", "session_count"] {
        assert!(!may_be_secret(key), "{key}");
    }
}
