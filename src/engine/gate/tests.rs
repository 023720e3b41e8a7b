//! Rows of values per class: what fits, and what stands under such keys and is nothing.

use super::*;
use crate::engine::detect;
use crate::model::DataClass::*;

/// `fit` is written `tested`, `plausible`, `masked` or `nothing`.
#[track_caller]
fn check(class: DataClass, value: &str, expected: &str) {
    let mut spans = Vec::new();
    detect::find(value.trim(), &mut spans);
    assert_eq!(fit_seen(class, value.trim(), &spans), fit(class, value), "whoever looked, {class} {value:?}");
    let word = match fit(class, value) {
        Fit::Tested(_) => "tested",
        Fit::Plausible(_) => "plausible",
        Fit::VendorMasked => "masked",
        Fit::Nothing => "nothing",
    };
    assert_eq!(word, expected, "{class} {value:?}");
}

#[test]
fn nothing_is_nothing_for_every_class() {
    for &class in DataClass::ALL {
        for value in [
            "",
            "  ",
            "null",
            "None",
            "N/A",
            "undefined",
            "--",
            "[]",
            "{}",
            "unknown",
            "unspecified",
            "HKBloodTypeNotSet",
        ] {
            check(class, value, "nothing");
        }
        check(class, &"x\u{1F600}".repeat(40_000), "nothing");
    }
}

#[test]
fn what_the_vendor_masked_is_told_apart() {
    for class in [Email, Ssid, Password, AccessToken, Weight, Nickname, Address, Pin] {
        check(class, "**REDACTED**", "masked");
        check(class, "********", "masked");
        check(class, "[MASKED]", "masked");
        check(class, "#MASKED_NAME#", "masked");
        check(class, "[redacted email]", "masked");
    }
    check(Email, "a***@example.com", "masked");
    check(Phone, "+49******67", "masked");
    check(Mac, "00:00:00:00:00:00", "masked");
    check(Card, "4111********1111", "masked");
    check(Nickname, "protected", "plausible");
}

#[test]
fn switches_are_settings_except_for_states_of_the_home() {
    for class in [Password, Pin, Email, Ssid, Name, Weight, AccessToken, BirthDate, Sleep] {
        check(class, "true", "nothing");
        check(class, "off", "nothing");
    }
    check(Presence, "true", "plausible");
    check(Lock, "off", "plausible");
}

#[test]
fn people_and_contacts() {
    for (class, value, expected) in [
        (Email, "pat@example.com", "tested"),
        (Email, "Pat <pat@example.com>", "tested"),
        (Email, "daily", "nothing"),
        (Email, "用户@例子.example.org", "plausible"),
        (Email, "\"very.unusual\"@example.com", "plausible"),
        (Email, "ä @example.com", "nothing"),
        (Phone, "+49 30 1234567", "tested"),
        (Phone, "030 1234567", "plausible"),
        (Phone, "0049301234567", "tested"),
        (Phone, "(202) 555-0123", "plausible"),
        (Phone, "1719820800000000", "nothing"),
        (Phone, "2025-06-01", "nothing"),
        (Phone, "Pixel 9", "nothing"),
        (Name, "Pat Example", "plausible"),
        (Name, "李雷", "plausible"),
        (Name, "https://example.com", "nothing"),
        (Name, "12345", "nothing"),
        (Name, "0a1b2c3d4e5f60718293a4b5c6d7e8f9", "nothing"),
        (BirthDate, "1980-05-04", "tested"),
        (BirthDate, "04.05.1980", "tested"),
        (BirthDate, "May 4, 1980", "tested"),
        (BirthDate, "19800504", "tested"),
        (BirthDate, "1980-05", "tested"),
        (BirthDate, "1980", "tested"),
        (BirthDate, "-123456789000", "plausible"),
        (BirthDate, "12", "nothing"),
        (BirthDate, "1800-01-01", "nothing"),
        (Gender, "female", "plausible"),
        (Gender, "2", "plausible"),
        (Gender, "HKBiologicalSexFemale", "plausible"),
        (Gender, "weiblich", "plausible"),
        (Gender, "Frau", "plausible"),
        (Gender, "they/them", "plausible"),
        // `is_male` asks so.
        (Gender, "true", "plausible"),
        (Gender, "rock", "nothing"),
        (Gender, "17", "nothing"),
        (Age, "42", "plausible"),
        (Age, "0", "nothing"),
        (Age, "900", "nothing"),
        (Age, "25-34", "plausible"),
        (Age, "25 to 34", "plausible"),
        (Age, "6_TO_8", "plausible"),
        (Age, "55+", "plausible"),
        (Age, "25 of 34", "nothing"),
        (Age, "2024-08-04", "nothing"),
        (Age, "130-140", "nothing"),
        (Language, "da-DK,da;q=0.9,en;q=0.7", "plausible"),
        (Address, "12a", "plausible"),
        (Address, "1187", "plausible"),
        (Address, "0187", "nothing"),
        (Address, "12ab", "nothing"),
        (Postcode, "0xA2", "nothing"),
        (Postcode, "10117", "plausible"),
        (Postcode, "SW1A 1AA", "plausible"),
        (Postcode, "archive.zip", "nothing"),
        (Address, "Example Street 5, Berlin", "plausible"),
        (Address, "0x3f", "nothing"),
        (Address, "192.0.2.7", "nothing"),
        (Address, "pat@example.com", "nothing"),
        (Language, "de-DE", "plausible"),
        (Language, "auto", "nothing"),
        (Language, "English (US)", "plausible"),
        (Timezone, "Europe/Berlin", "tested"),
        (Timezone, "+0200", "plausible"),
        (Coordinates, "52.520008", "tested"),
        (Coordinates, "525200080", "plausible"),
        (Coordinates, "52.5", "plausible"),
        (Coordinates, "0.0", "nothing"),
        (Coordinates, "0", "nothing"),
        (Coordinates, "213.4", "nothing"),
        (Coordinates, "[13.4, 52.5]", "plausible"),
        (AccountId, "12345678", "plausible"),
        (AccountId, "two words 1", "nothing"),
    ] {
        check(class, value, expected);
    }
}

#[test]
fn networks_and_devices() {
    for (class, value, expected) in [
        (Ip, "192.0.2.7", "tested"),
        (Ip, "8.8.8.8", "tested"),
        (Ip, "0.0.0.0", "nothing"),
        (Ip, "127.0.0.1", "nothing"),
        (Ip, "2001:db8::1", "tested"),
        (Ip, "192.0.2.7:443", "tested"),
        (Ip, "3232235777", "plausible"),
        (Ip, "dhcp", "nothing"),
        (Mac, "0250C2A1B2C3", "tested"),
        (Mac, "02:50:c2:a1:b2:c3", "tested"),
        (Mac, "ff:ff:ff:ff:ff:ff", "nothing"),
        (Mac, "WYZECX_0250C2A1B2C3", "plausible"),
        (Mac, "en0", "nothing"),
        (Bssid, "2543215112899", "plausible"),
        (Ssid, "Example Home", "plausible"),
        (Ssid, "a network name that is far too long to be one", "nothing"),
        (Serial, "ABC123456", "plausible"),
        (Serial, "serial", "nothing"),
        (Imei, "490154203237518", "tested"),
        (Imei, "490154203237519", "plausible"),
        (Imei, "A10000009296F7", "plausible"),
        (Imei, "89049032003283270966249658561497", "plausible"),
        (Imei, "a9f0c3d2e1b4a5", "nothing"),
        (Firmware, "4.36.9.139", "plausible"),
        (Firmware, "latest", "nothing"),
        (DeviceId, "6ba7b810-9dad-41d1-80b4-00c04fd430c8", "plausible"),
        (DeviceId, "12", "nothing"),
        (Nickname, "Nursery cam", "plausible"),
        (Nickname, "17", "nothing"),
        (Url, "https://example.com", "plausible"),
        (Url, "no", "nothing"),
        (Hostname, "nas.example.com", "plausible"),
    ] {
        check(class, value, expected);
    }
}

#[test]
fn secrets() {
    for (class, value, expected) in [
        (Password, "hunter2", "plausible"),
        (Password, "2025-06-01T08:00:00Z", "nothing"),
        (Password, "https://example.com/reset", "nothing"),
        (Password, "$2b$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234", "plausible"),
        (WifiPassword, "correct horse", "plausible"),
        (WifiPassword, "WPA2", "nothing"),
        (WifiPassword, "fontaine-2019-maison", "plausible"),
        (Password, "2019-05-04 at 12:30", "nothing"),
        (Pin, "GPIO4", "nothing"),
        (Pin, "4711", "plausible"),
        (Pin, "123-45-678", "plausible"),
        (Pin, "17", "nothing"),
        (Pin, "MT:Y.K9042C00KA0648G00", "tested"),
        (Pin, "front door", "nothing"),
        (AccessToken, "0a1b2c3d4e5f60718293a4b5", "plausible"),
        (AccessToken, "Atza|IwEBIExample123", "tested"),
        (AccessToken, "Bearer", "nothing"),
        (AccessToken, "1719820800000", "nothing"),
        (AccessToken, "short", "nothing"),
        (AccessToken, "this is a sentence about tokens", "nothing"),
        (RefreshToken, "Atnr|EwICIExample123", "tested"),
        (IntegrationToken, "Atnr|EwICIExample123", "tested"),
        (DeviceKey, "a1b2c3d4e5f60718", "plausible"),
        (DeviceKey, "none set", "nothing"),
        (DeviceKey, "bedroom_lamp", "nothing"),
        (PasswordHash, "5f4dcc3b5aa765d61d8327deb882cf99", "plausible"),
        (PasswordHash, "bcrypt", "nothing"),
        (OtpSeed, "JBSWY3DPEHPK3PXP", "plausible"),
        (PrivateKey, "-----BEGIN PRIVATE KEY-----\nMHcC\n-----END PRIVATE KEY-----", "tested"),
        (UrlSecret, "https://example.com/x7Kq", "plausible"),
        (UrlSecret, "https://example.com/reset-password", "nothing"),
        (UrlSecret, "https://push.example.com/api/sendPush/android/v1", "nothing"),
        (Pin, "6f8805c87ad80ed936bcd5ce4bebe65d", "plausible"),
        (ApiKey, "A56B332DDB", "plausible"),
        (ApiKey, "A5", "nothing"),
        (UrlSecret, "rtsp://a:bcd@192.0.2.7/", "tested"),
        (PushToken, "dGVzdA:APA91bExampleExampleExampleExampleExample0", "tested"),
        (SessionId, "PHPSESSID=0a1b2c3d4e5f; path=/", "plausible"),
        (ApiKey, "pat@example.com", "nothing"),
    ] {
        check(class, value, expected);
    }
}

#[test]
fn bodies() {
    for (class, value, expected) in [
        (Weight, "68.4", "plausible"),
        (Weight, "68,4 kg", "plausible"),
        (Weight, "150 lb", "plausible"),
        (Weight, "0", "nothing"),
        (Weight, "bold", "nothing"),
        (Weight, "1", "nothing"),
        (Weight, "5000", "nothing"),
        (Height, "172", "plausible"),
        (Height, "1.72", "plausible"),
        (Height, "5'11\"", "plausible"),
        (Height, "0", "nothing"),
        (Height, "9000", "nothing"),
        (Heart, "61", "plausible"),
        (Heart, "0", "nothing"),
        (Heart, "1719820800", "nothing"),
        (Heart, "Sinus Rhythm", "plausible"),
        (Heart, "61,62,60", "plausible"),
        (BloodPressure, "120/80", "plausible"),
        (BloodPressure, "120", "plausible"),
        (BloodPressure, "high/low", "nothing"),
        (Temperature, "36.6", "plausible"),
        (Temperature, "21.5", "nothing"),
        (Temperature, "98.6 F", "plausible"),
        (Glucose, "5.4", "plausible"),
        (Respiratory, "0.97", "plausible"),
        (Respiratory, "14", "plausible"),
        (Composition, "24.3", "plausible"),
        (Composition, "0", "nothing"),
        (Steps, "10432", "plausible"),
        (Steps, "0", "nothing"),
        (Sleep, "2025-06-01 23:04:00 +0200", "plausible"),
        (Sleep, "HKCategoryValueSleepAnalysisAsleepREM", "plausible"),
        (Condition, "Penicillin allergy, severe", "plausible"),
        (Mental, "calm", "plausible"),
        (Workout, "HKWorkoutActivityTypeRunning", "plausible"),
    ] {
        check(class, value, expected);
    }
}

#[test]
fn money_homes_and_media() {
    for (class, value, expected) in [
        (Card, "4111111111111111", "tested"),
        (Card, "4111111111111112", "nothing"),
        (CardPartial, "1111", "plausible"),
        (CardPartial, "**** 1111", "plausible"),
        (CardPartial, "Visa", "plausible"),
        (CardPartial, "12/27", "plausible"),
        (CardCvv, "123", "plausible"),
        (CardCvv, "yes!", "nothing"),
        (Purchase, "ORD-1234", "plausible"),
        (Room, "Kids' Room", "plausible"),
        (HomeId, "Example Home", "plausible"),
        (Presence, "away", "plausible"),
        (Lock, "unlocked", "plausible"),
        (Lock, "2025-06-01T08:00:00Z", "plausible"),
        (Schedule, "06:30", "plausible"),
        (Schedule, "4", "nothing"),
        (Video, "https://example.com/x.mp4", "plausible"),
        (Video, "h264", "nothing"),
        (ImageUrl, "data:image/png;base64,AAAA", "plausible"),
        (ImageUrl, "photos/1.jpg", "plausible"),
        (ImageUrl, "large", "nothing"),
        (Voice, "recordings/2025.wav", "plausible"),
        (Transcript, "turn off the lamp", "plausible"),
        (Login, "1719820800000", "plausible"),
        (EventLog, "motion", "plausible"),
        (EventLog, "ding", "plausible"),
    ] {
        check(class, value, expected);
    }
}

#[test]
fn papers_plates_and_accounts() {
    for (class, value, expected) in [
        (NationalId, "219-09-8421", "tested"),
        (NationalId, "666-09-8421", "nothing"),
        (NationalId, "2341 2341 2346", "plausible"),
        (NationalId, "2025-06-01", "nothing"),
        (NationalId, "00000000", "masked"),
        (DocumentNo, "C01X00T47", "plausible"),
        (DocumentNo, "front page", "nothing"),
        (Nationality, "German", "plausible"),
        (Belief, "none", "nothing"),
        (Occupation, "nurse", "plausible"),
        (MaritalStatus, "married", "plausible"),
        (AddressBook, "Sam Example", "plausible"),
        (Geofence, "52.52, 13.40", "plausible"),
        (Carrier, "26201", "plausible"),
        (AdId, "0a1b2c3d-0000-4000-8000-000000000001", "plausible"),
        (AdId, "00000000-0000-0000-0000-000000000000", "masked"),
        (Apps, "com.example.app", "plausible"),
        (Vin, "1M8GDM9AXKP042788", "tested"),
        (Vin, "WBA00000000123456", "plausible"),
        (Vin, "ready", "nothing"),
        (VehiclePlate, "AB12 CDE", "plausible"),
        (VehiclePlate, "京A·12345", "plausible"),
        (VehiclePlate, "heating", "nothing"),
        (VehiclePlate, "19.5", "nothing"),
        (SecurityQa, "Bluebell Primary", "plausible"),
        (Iban, "DE89 3704 0044 0532 0130 00", "tested"),
        (Iban, "DE89370400440532013001", "plausible"),
        (Iban, "VOUCHER123", "nothing"),
        (BankAccount, "20-30-40", "plausible"),
        (BankAccount, "checking", "nothing"),
        (BankAccount, "Example Savings Bank", "plausible"),
        (BankAccount, "pat@examplebank", "plausible"),
        (Income, "$52,000", "plausible"),
        (Income, "50000-75000", "plausible"),
        (Crypto, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "tested"),
        (Crypto, "bitcoin", "nothing"),
        (Crypto, "pat.eth", "plausible"),
        (Crypto, "0.41829 BTC", "plausible"),
        (Crypto, "0 BTC", "nothing"),
        (Fitness, "00:49:12", "plausible"),
        (Fitness, "-12", "plausible"),
        (Fitness, "10:a4:be:00:11:22", "nothing"),
        (Biometric, "0.0123", "plausible"),
        (Biometric, "123", "nothing"),
        (CardPartial, "Visa ending in 1111", "plausible"),
        (CardPartial, "Visa since 2019, 3 of 5", "nothing"),
        (Energy, "3.42 kWh", "plausible"),
        (Energy, "0", "nothing"),
        (Search, "how to reset a hub", "plausible"),
        (Phone, "(604)305-9939x358", "plausible"),
        (Phone, "+৮৮০১৪০৬২৭৬৭৮৪", "tested"),
        (Phone, "001-202-555-0133 ext. 12", "tested"),
        (Phone, "01 99 00 31 42", "plausible"),
        (BirthDate, "--04-21", "plausible"),
        (WifiPassword, "${WIFI_PASS}", "nothing"),
        (SessionId, "sid=0a1b2c3d; Path=/; HttpOnly", "plausible"),
    ] {
        check(class, value, expected);
    }
}

#[test]
fn every_class_has_a_value_that_fits() {
    let values = [
        "pat@example.com",
        "+12025550123",
        "Pat Example",
        "1980-05-04",
        "42",
        "female",
        "de-DE",
        "Example Street 5",
        "10117",
        "a note to self",
        "52.520008",
        "Europe/Berlin",
        "192.0.2.7",
        "02:50:c2:a1:b2:c3",
        "nas.example.com",
        "https://example.com/x.mp4",
        "490154203237518",
        "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "120",
        "36.6",
        "4111111111111111",
        "123",
        "1111",
        "away",
        "a.wav",
        "x.gpx",
        "DE89370400440532013000",
        "1M8GDM9AXKP042788",
        "B-XY 1234",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    ];
    for &class in DataClass::ALL {
        assert!(values.iter().any(|value| fit(class, value).shape().is_some()), "{class}");
    }
}

#[test]
fn what_looks_drawn_by_chance() {
    let hex = "9f3a2c1b4d5e6f708192a3b4c5d6e7f8";
    for value in [
        hex,
        &format!("{hex}:{hex}"),
        &format!("{hex}-1"),
        "GLKZDFCEFRLOIKTZYCSHOFT3LXO3WJXH",
        "187WZ-D9MLC-RX4P0-88BIN",
        "k7QzRvT0bN4mWcYpK8sJGfHeUa5Bo9iEtVxCr1Qd",
    ] {
        assert!(is_drawn(DeviceKey, value), "{value}");
    }
    for value in [
        "",
        "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
        "0123-4567-8901-2345",
        "LIVING-ROOM-LIGHT-STRIP",
        "a-very-long-name-of-a-setting-that-is-none-of-these",
        &"x".repeat(500),
        &"ab-".repeat(500),
    ] {
        assert!(!is_drawn(DeviceKey, value), "{value}");
    }
}

#[test]
fn what_is_a_secret_whatever_its_key_says() {
    for value in ["9f3a2c1b4d5e6f708192a3b4c5d6e7f8", "8jq0VfBUQ1EtEoAzKZWQ3F0hSyDWACDCdJe/+pO8"] {
        assert!(is_riddle(value), "{value}");
    }
    for value in ["9f3a2c1b4d5e6f708192a3b4", "T7XQ2BN0VX.com.example.shared", "living room", &"aB3".repeat(900)] {
        assert!(!is_riddle(value), "{value}");
    }
}

#[test]
fn digests_under_the_names_of_what_they_are_made_from() {
    let digest = "9f3a2c1b4d5e6f708192a3b4c5d6e7f89f3a2c1b";
    assert_eq!(told_as(Password, digest), PasswordHash);
    assert_eq!(told_as(Password, &format!("hmac:{digest}")), PasswordHash);
    assert_eq!(told_as(Pin, "6f8805c87ad80ed936bcd5ce4bebe65d"), PasswordHash);
    assert_eq!(told_as(Password, "6f8805c87ad80ed936bcd5ce4bebe65d"), Password);
    assert_eq!(told_as(Pin, "4711"), Pin);
    assert_eq!(told_as(DeviceKey, digest), DeviceKey);
}
