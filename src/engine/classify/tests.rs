//! Labelled rows: what fields are, and the traps that must stay quiet. All values are invented.

use super::*;

/// `path` with slashes (last part the key, empty: none), a value, and `class confidence` joined by `, `.
#[track_caller]
fn check(path: &str, value: &str, expected: &str) {
    assert_eq!(judged(path, &[value]), expected, "{path} {value:?}");
}

fn judged(path: &str, values: &[&str]) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    let (key, parents) = parts.split_last().unwrap();
    let found = field(Some(*key).filter(|key| !key.is_empty()), parents, values);
    let words: Vec<String> =
        found.iter().map(|found| format!("{} {}", found.class, found.confidence.as_str())).collect();
    words.join(", ")
}

#[test]
#[allow(clippy::too_many_lines)] // A table.
fn what_must_be_found() {
    for (path, value, expected) in [
        ("email", "pat@example.com", "contact.email certain"),
        ("", "pat@example.com", "contact.email certain"),
        ("radio/broadcast_key", "2b7c219bfa0487b8747daa38aa2f8f00", "cred.device_key possible"),
        ("bt/LE_KEY_PENC", "08b6eda4af568e17a83ce1212c744ac9", "cred.device_key possible"),
        ("contact", "pat@example.com", "contact.email certain"),
        ("user/username", "pat@example.com", "contact.email certain"),
        ("data/user/nickname", "Pat", "id.name possible"),
        ("owner/first_name", "Pat", "id.name likely"),
        ("owner/name", "Pat Example", "id.name possible"),
        ("Vorname", "Pat", "id.name likely"),
        ("apellidos", "Ejemplo", "id.name likely"),
        ("username", "pat_e", "id.username likely"),
        ("user_id", "ab12cd34ef", "id.account_id likely"),
        ("Kundennummer", "4711-0815", "id.account_id likely"),
        ("birthDate", "1980-05-04", "id.birth_date certain"),
        ("Geburtsdatum", "04.05.1980", "id.birth_date certain"),
        ("HKCharacteristicTypeIdentifierDateOfBirth", "1980-05-04", "id.birth_date certain"),
        ("gender", "female", "id.gender likely"),
        ("gender", "2", "id.gender likely"),
        ("Geschlecht", "weiblich", "id.gender likely"),
        ("age", "42", "id.age likely"),
        ("phone_number", "+49 30 1234567", "contact.phone certain"),
        ("Telefon", "030 1234567", "contact.phone likely"),
        ("mobile", "(202) 555-0123", "contact.phone likely"),
        ("", "+49 30 1234567", "contact.phone likely"),
        ("street", "Example Street 5", "contact.address likely"),
        ("Straße", "Beispielweg 5", "contact.address likely"),
        ("address", "5 Example Street, Springfield", "contact.address possible"),
        ("postal_code", "10117", "contact.postcode likely"),
        ("city", "Springfield", "loc.place likely"),
        ("latitude", "52.520008", "loc.coordinates certain"),
        ("w_lat", "52.5200", "loc.coordinates certain"),
        ("latitudeE7", "525200080", "loc.coordinates likely"),
        ("", "52.520008, 13.404954", "loc.coordinates likely"),
        ("timezone_name", "Europe/Berlin", "loc.timezone certain"),
        ("ip", "192.0.2.44", "net.ip certain"),
        ("ip", "8.8.8.8", "net.ip certain"),
        ("last_used_ip", "2001:db8::44", "net.ip certain"),
        ("", "192.0.2.44", "net.ip likely"),
        ("mac", "0250C2A1B2C3", "net.mac certain"),
        ("wifi_mac", "02:50:c2:a1:b2:c3", "net.mac certain"),
        ("", "02:50:c2:a1:b2:c3", "net.mac likely"),
        ("_id", "02:50:c2:a1:b2:c3", "net.mac likely"),
        ("device_id", "02:50:c2:a1:b2:c3", "net.mac likely"),
        ("accessPoints/*/mac", "02:50:c2:a1:b2:c3", "net.bssid certain"),
        ("netinfo/bssid", "02:50:c2:a1:b2:c3", "net.bssid certain"),
        ("device_params/ssid", "Example Family WiFi", "net.ssid likely"),
        ("wifi_name", "Example Home", "net.ssid likely"),
        ("User Agent String", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0", "net.user_agent certain"),
        ("p2p_id", "ABCDEF123456GHIJKLMN", "dev.id likely"),
        ("deviceId", "6ba7b810-9dad-41d1-80b4-00c04fd430c8", "dev.id likely"),
        ("serialNumber", "G0A1B2C3D4E5", "dev.serial likely"),
        ("station_sn", "T8010P1234567890", "dev.serial likely"),
        ("imei", "490154203237518", "dev.imei certain"),
        ("device_list/*/nickname", "Nursery cam", "dev.nickname likely"),
        ("devices/*/name", "Front door", "dev.nickname possible"),
        ("friendlyName", "Kitchen lamp", "dev.nickname likely"),
        ("Gerätename", "Küche 🍳", "dev.nickname likely"),
        ("product_model", "WYZEC1-JZ", "dev.model likely"),
        ("product/name", "Cam v3", "dev.model possible"),
        ("firmware_ver", "4.36.9.139", "dev.firmware likely"),
        ("firmware_ver", "44.36.9.139", "dev.firmware likely"),
        ("password", "hunter2", "cred.password likely"),
        ("Passwort", "geheim!", "cred.password likely"),
        ("mot de passe", "pomme", "cred.password likely"),
        ("password", "pat@example.com", "cred.password likely"),
        ("password", "$2b$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234", "cred.password_hash certain"),
        ("password_hash", "5f4dcc3b5aa765d61d8327deb882cf99", "cred.password_hash likely"),
        ("wifi/password", "correct horse", "cred.wifi_password likely"),
        ("preSharedKey", "correct horse", "cred.wifi_password likely"),
        ("WLAN-Schlüssel", "richtiges Pferd", "cred.wifi_password likely"),
        ("", "WIFI:T:WPA;S:Example;P:correct horse;;", "net.ssid certain, cred.wifi_password certain"),
        ("pin", "4711", "cred.pin likely"),
        ("door_code", "471108", "cred.pin likely"),
        ("mfi_setup_code", "123-45-678", "cred.pin likely"),
        ("setup_payload", "MT:Y.K9042C00KA0648G00", "cred.pin certain"),
        ("api_key", "0a1b2c3d4e5f60718293a4b5", "cred.api_key likely"),
        ("access_token", "0a1b2c3d4e5f60718293a4b5", "cred.access_token likely"),
        ("access_token", "lvtx.0123456789abcdefgh", "cred.access_token certain"),
        ("refresh_token", "rvtx.0123456789abcdefgh", "cred.refresh_token certain"),
        ("alexa_token", "Atza|IwEBIExample12345678", "cred.integration_token certain"),
        ("alexa/refresh_token", "Atnr|EwICIExample12345678", "cred.integration_token certain"),
        ("", "Atnr|EwICIExample12345678", "cred.refresh_token certain"),
        ("x", "ya29.a0ExampleExampleExample", "cred.access_token certain"),
        ("token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXQifQ.c2lnbmF0dXJl", "cred.jwt certain"),
        ("access_token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXQifQ.c2lnbmF0dXJl", "cred.access_token certain"),
        ("", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXQifQ.c2lnbmF0dXJl", "cred.jwt certain"),
        ("session_id", "0a1b2c3d4e5f60718293a4b5", "cred.session likely"),
        ("device_list/*/enr", "A1b2C3d4E5f6G7h8", "cred.device_key likely"),
        ("local_key", "a1b2c3d4e5f60718", "cred.device_key likely"),
        ("webhook", "https://maker.ifttt.com/trigger/door/with/key/abcDEF123_xyz", "cred.url_secret certain"),
        ("", "rtsp://admin:hunter2@192.0.2.7/live", "cred.url_secret certain"),
        ("totp_secret", "JBSWY3DPEHPK3PXP", "cred.otp_seed likely"),
        ("", "otpauth://totp/Example:pat?secret=JBSWY3DPEHPK3PXP", "cred.otp_seed certain"),
        ("key_pem", "-----BEGIN PRIVATE KEY-----\nMHcC\n-----END PRIVATE KEY-----", "cred.private_key certain"),
        ("fcm_token", "dGVzdA:APA91bExampleExampleExampleExampleExample0", "cred.push_token certain"),
        ("weight", "68.4", "body.weight likely"),
        ("Gewicht", "68,4", "body.weight likely"),
        ("goal_weight", "65", "body.weight likely"),
        ("HKQuantityTypeIdentifierBodyMass", "68.4", "body.weight likely"),
        ("height", "172", "body.height possible"),
        ("height_cm", "172", "body.height likely"),
        ("bone_mineral", "2.9", "body.composition likely"),
        ("Knochenmasse", "2,9", "body.composition likely"),
        ("bmi", "23.1", "body.composition likely"),
        ("heart_rate", "61", "body.heart likely"),
        ("fréquence cardiaque", "61", "body.heart likely"),
        ("systolic", "120", "body.blood_pressure likely"),
        ("spo2", "0.97", "body.respiratory likely"),
        ("body_temperature", "36.6", "body.temperature likely"),
        ("glucose", "5.4", "body.glucose likely"),
        ("HKCategoryTypeIdentifierMenstrualFlow", "HKCategoryValueMenstrualFlowMedium", "body.reproductive likely"),
        ("medication", "Examplol 5 mg", "body.condition likely"),
        ("stress_level", "34", "body.mental likely"),
        ("steps", "10432", "act.steps likely"),
        ("HKCategoryTypeIdentifierSleepAnalysis", "HKCategoryValueSleepAnalysisAsleepREM", "act.sleep likely"),
        ("minutesAsleep", "412", "act.sleep likely"),
        ("vo2Max", "44.1", "act.fitness likely"),
        ("calories_burned", "512", "act.calories likely"),
        ("card_number", "4111111111111111", "fin.card certain"),
        ("last4", "1111", "fin.card_partial likely"),
        ("cvv", "123", "fin.card_cvv likely"),
        ("order_id", "ORD-1234", "fin.purchase likely"),
        ("rooms/*/name", "Kids' room", "home.room possible"),
        ("room_name", "Nursery", "home.room likely"),
        ("home/name", "Example Home", "home.home_id possible"),
        ("presence", "away", "home.presence likely"),
        ("lock_state", "unlocked", "home.lock likely"),
        ("thumbnail_url", "https://example.com/1.jpg", "media.image_url likely"),
        ("video_url", "https://example.com/1.mp4", "media.video likely"),
        ("transcript", "turn off the lamp", "media.transcript likely"),
        ("last_login", "2025-06-01T08:00:00Z", "beh.login likely"),
        ("event_ts", "1719820800000", "beh.event_log likely"),
    ] {
        check(path, value, expected);
    }
}

#[test]
#[allow(clippy::too_many_lines)] // A table.
fn what_must_stay_quiet() {
    for (path, value) in [
        ("", ""),
        ("", "42"),
        ("", "-0.5"),
        ("", "true"),
        ("", "Living room"),
        ("", "2025-06-01 08:00:00 +0200"),
        ("", "1719820800000"),
        ("", "1719820800"),
        ("", "20250601"),
        ("", "08:00:00"),
        ("", "4.36.9.139"),
        ("", "1.2.3.4"),
        ("", "6ba7b810-9dad-41d1-80b4-00c04fd430c8"),
        ("", "icon@2x.png"),
        ("", "left-pad@1.2.3"),
        ("", "git@github.example:pat/x.git"),
        ("rows/sort_key", "2b7c219bfa0487b8747daa38aa2f8f00"),
        ("texts/label_key", "screen.settings.wifi.title"),
        ("radio/key_fingerprint", "2b7c219bfa0487b8747daa38aa2f8f00"),
        ("radio/broadcast_key", "7"),
        ("", "https://example.com/image.png"),
        ("", "Chrome/120.0.0.0"),
        ("", "255.255.255.0"),
        ("", "0.0.0.0"),
        ("", "00:00:00:00:00:00"),
        ("", "02:50:c2:ff:fe:a1:b2:c3"),
        ("", "0.1234, 0.5678"),
        ("", "+52.520008"),
        ("", "9780306406157"),
        ("", "a***@example.com"),
        ("", "**REDACTED**"),
        ("", "eyJzdWIiOiJwYXQifQ"),
        ("", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
        ("get_realtime/err_code", "-10008"),
        ("body/type", "ack"),
        ("motion_detection_on", "false"),
        ("motion_light_duration_seconds", "30"),
        ("firmwareVersion/max", "255.255"),
        ("XID", "KvYuUNIdZnYt43nVw4I4sF"),
        ("alerts", "PINV_a067_overvoltageNeutralChassis"),
        ("api/key", "/library/sections/1"),
        ("device/name", "currentMode"),
        ("macro", "Good night"),
        ("skin", "dark"),
        ("shipping", "free"),
        ("spin", "12"),
        ("long_press", "1"),
        ("latest", "5.2"),
        ("plate", "12"),
        ("heartbeat", "61"),
        ("heartbeat_interval", "61"),
        ("gpio_pin", "17"),
        ("gpio/pin", "4711"),
        ("font_weight", "400"),
        ("token_type", "Bearer"),
        ("expires_in", "3600"),
        ("weight_unit", "kg"),
        ("ssid_count", "4"),
        ("hide_ssid", "false"),
        ("name", "Pat"),
        ("email_verified", "true"),
        ("has_pin", "true"),
        ("password_changed_at", "2025-06-01"),
        ("password_set", "true"),
        ("password", "true"),
        ("password", ""),
        ("password", "********"),
        ("password", "null"),
        ("email", "daily"),
        ("email", "a***@example.com"),
        ("ssid", "**REDACTED**"),
        ("ssid", ""),
        ("phone", "Pixel 9"),
        ("phone_model", "true"),
        ("ip", "dhcp"),
        ("ip", "0.0.0.0"),
        ("mac", "00:00:00:00:00:00"),
        ("mac", "en0"),
        ("latitude", "0.0"),
        ("latitude", "**REDACTED**"),
        ("lat", "900"),
        ("weight", "bold"),
        ("weight", "0"),
        ("image/height", "172"),
        ("video_height", "720"),
        ("temperature", "21.5"),
        ("room_temperature", "36"),
        ("body_temperature", "21.5"),
        ("heart_rate", "0"),
        ("birthday", "true"),
        ("birthday_visible", "true"),
        ("gender", "rock"),
        ("music/genre", "other"),
        ("age", "9000"),
        ("max_age", "42"),
        ("cache/age", "42"),
        ("zip", "archive.zip"),
        ("country_code_type", "2"),
        ("pin", "17"),
        ("pin", "true"),
        ("access_token", "Bearer"),
        ("access_token", "null"),
        ("next_page_token", "0a1b2c3d4e5f60718293a4b5"),
        ("max_tokens", "4096"),
        ("wifi_signal", "-61"),
        ("wifi_channel", "11"),
        ("wpa", "WPA2"),
        ("wifi_password", "**REDACTED**"),
        ("memory_address", "0x3f00"),
        ("i2c/address", "0x3f, bus one"),
        ("key", "primary"),
        ("devices/*/key", "bedroom_lamp"),
        ("sleep_timer", "30"),
        ("deep_sleep_mode", "on"),
        ("setup/steps", "3"),
        ("cycle_time", "30"),
        ("card_number", "4111111111111112"),
        ("cvv", "yes"),
        ("last4", "none"),
        ("motion_sensitivity", "5"),
        ("face_detection", "on"),
        ("watch_face", "classic"),
        ("status_code", "200"),
        ("qr_code", "471108"),
        ("error/message", "could not connect"),
        ("events/*/id", "1234567890123456789"),
        ("HKWeatherTemperature", "36.6"),
        ("HKWasUserEntered", "1"),
        ("serial_port", "COM3"),
        ("email_template", "welcome"),
        ("steps", "0"),
        ("locked_orientation", "1"),
        ("pan_tilt", "4111"),
        ("display_name_visible", "true"),
    ] {
        check(path, value, "");
    }
}

#[test]
fn a_column_votes() {
    #[track_caller]
    fn check(path: &str, values: &[&str], expected: &str) {
        assert_eq!(judged(path, values), expected, "{path}");
    }
    check("weight", &["68.4", "68.1", "", "0", "67.9"], "body.weight likely");
    check("weight", &["bold", "normal", "68", "thin"], "");
    check("x", &["4111111111111111", "1234567890123456", "4222222222222223"], "");
    check("x", &["4111111111111111", "4012888888881881"], "fin.card possible");
    check("x", &["see pat@example.com", "nothing", "nothing else"], "contact.email certain");
    check("ssid", &["**REDACTED**", ""], "");
    check("ssid", &[], "net.ssid likely");
    check("devices/*/name", &[], "dev.nickname possible");
}

#[test]
fn places_are_counted_in_code_points() {
    let found = text("Küche 🍳 pat@example.com, 192.0.2.44");
    let places: Vec<_> = found.iter().map(|found| (found.class.id(), found.start, found.end)).collect();
    assert_eq!(places, [("contact.email", Some(8), Some(23)), ("net.ip", Some(25), Some(35))]);
    let by_key = field(Some("ssid"), &[], &["Küche"]);
    assert_eq!(by_key.first().map(|found| found.start), Some(None));
}

#[test]
fn only_bytes_are_one_secret_together() {
    let bytes: Vec<String> = (0..16).map(|idx| (idx * 7 + 3).to_string()).collect();
    let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
    assert_eq!(judged("network_key", &bytes), "cred.device_key likely");
    assert_eq!(judged("animation_keys", &bytes), "");
    assert_eq!(judged("password", &["true", "false"]), "");
    assert_eq!(judged("password", &["2024-01-01 10:00", "2024-01-02 10:00"]), "");
}
