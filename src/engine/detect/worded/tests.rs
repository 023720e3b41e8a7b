//! Rows for every kind of word: what it gives away, and what looks like it and is nothing.

use super::*;
use DataClass::{
    AccountId, Address, Age, ApiKey, BloodPressure, Condition, Glucose, Heart, Height, Name, NationalId, Postcode,
    RefreshToken, Serial, SessionId, Sleep, Steps, Username, VehiclePlate, Weight,
};

#[track_caller]
fn check(text: &str, found: &[(DataClass, &str)]) {
    crate::engine::detect::check::check(|text, out| find(text, 0, out), text, found);
}

/// Every word of the lists.
pub(in crate::engine::detect) fn listed() -> Vec<&'static str> {
    cue::LISTS.iter().flat_map(|(_, words)| words.split(", ")).collect()
}

/// The slow twin of `word_at`: looks at every word of every list.
fn word_at_slowly(text: &[u8], at: usize) -> Option<(usize, Cue)> {
    let is_hump = is_word(before(text, at));
    let mut best: Option<(usize, Cue)> = None;
    for (cue, words) in cue::LISTS {
        let fits_hump = matches!(cue, Cue::Value(_) | Cue::Number(_) | Cue::Network);
        if is_hump && !fits_hump {
            continue;
        }
        for word in words.split(", ") {
            let is_short_title = cue == Cue::Titled && word.len() < "mevrouw".len();
            let needs_capital = is_short_title || matches!(cue, Cue::Street | Cue::Greeted);
            if needs_capital && text[at].is_ascii_lowercase() {
                continue;
            }
            let longer = end_slowly(text, at, word).filter(|end| best.is_none_or(|(known, _)| *end > known));
            best = longer.map(|end| (end, cue)).or(best);
        }
    }
    let looks_back = |cue| matches!(cue, Cue::Street | Cue::Titled | Cue::Illness | Cue::Medicine);
    let is_secret = |cue| matches!(cue, Cue::Value(class) if class.family() == Family::Credential);
    best.filter(|(end, cue)| *end < text.len() || looks_back(*cue) || is_secret(*cue))
}

fn end_slowly(text: &[u8], at: usize, word: &str) -> Option<usize> {
    let mut end = at;
    for (idx, letter) in word.bytes().enumerate() {
        let byte = *text.get(end)?;
        if letter == b' ' && idx >= 3 {
            end += usize::from(b" _-.".contains(&byte));
        } else if byte.eq_ignore_ascii_case(&letter) {
            end += 1;
        } else {
            return None;
        }
    }
    let next = |at: usize| text.get(at).copied().unwrap_or(b' ');
    let goes_on = next(end).is_ascii_alphanumeric()
        || b"_-".contains(&next(end))
        || next(end) == b'.' && next(end + 1).is_ascii_alphanumeric();
    (!goes_on).then_some(end)
}

#[test]
fn the_table_finds_what_the_lists_hold() {
    let mut n_found = 0;
    for text in super::super::written::texts(3_000, &listed()) {
        let text = text.as_bytes();
        // Words of two bytes at the very end of a text are not looked at.
        for at in 0..text.len().saturating_sub(2) {
            let found = word_at(text, at, Front::at(text, at));
            assert!(found == word_at_slowly(text, at), "{:?} at {at}", String::from_utf8_lossy(text));
            n_found += usize::from(found.is_some());
        }
    }
    assert!(n_found > 3_000, "{n_found}");
}

#[test]
fn lines_of_settings_are_read() {
    check("password: hunter2", &[(Password, "hunter2")]);
    check("password = swordfish", &[(Password, "swordfish")]);
    check("2FA secret: JBSWY3DPEHPK3PXP", &[(OtpSeed, "JBSWY3DPEHPK3PXP")]);
    check("psk=\"hay-bale-200\"", &[(WifiPassword, "hay-bale-200")]);
    check("export MQTT_PASSWORD='quiet-owl' # keep", &[(Password, "quiet-owl")]);
    check("wifiPassword: \"two words\"", &[(WifiPassword, "two words")]);
    check("run --password x4y5z --verbose", &[(Password, "x4y5z")]);
    check("login ok user=admin pass=changeit-9 dur=12ms", &[(Password, "changeit-9")]);
    check("API_KEY=c7P7FXh9cpb7EXAMPLE148kp", &[(ApiKey, "c7P7FXh9cpb7EXAMPLE148kp")]);
    check("refresh_token=278fb234a07058b26fad, retry", &[(RefreshToken, "278fb234a07058b26fad")]);
    check("Set-Cookie: sid=0a1b2c3d4e5f6071; Path=/", &[(SessionId, "0a1b2c3d4e5f6071")]);
    check("lat=48.208174 lon=16.373819", &[(Coordinates, "48.208174"), (Coordinates, "16.373819")]);
    check("ssid='Moulin Rouge 2' ch=6", &[(Ssid, "Moulin Rouge 2")]);
}

#[test]
fn sentences_of_people_are_read() {
    check("the wifi password is correct-horse, the", &[(WifiPassword, "correct-horse")]);
    check("door code: 4711 (ring twice)", &[(Pin, "4711")]);
    check("Das WLAN-Passwort lautet Apfel9!", &[(WifiPassword, "Apfel9!")]);
    check("La clave del wifi es tortilla_2024 y", &[(WifiPassword, "tortilla_2024")]);
    check("hasło do panelu: Mleko+Chleb3", &[(Password, "Mleko+Chleb3")]);
    check("Passcode for the lockbox is 0419; the", &[(Pin, "0419")]);
    check("código de la alarma 5091, código de error E12", &[(Pin, "5091")]);
    check("pairing code 472-11-908 shown", &[(Pin, "472-11-908")]);
    check("backup codes: 8412-5567, 0093-7718. Each", &[(OtpSeed, "8412-5567"), (OtpSeed, "0093-7718")]);
    check("SSN 219-09-8421", &[(NationalId, "219-09-8421")]);
    check("call mom 202-555-0133 and order", &[(Phone, "202-555-0133")]);
    check("Mijn naam is Sanne, bel 06-12345678 na 17:00.", &[(Name, "Sanne"), (Phone, "06-12345678")]);
    check("Bitte unter 030 23125 044 anrufen", &[(Phone, "030 23125 044")]);
    check("my phone is (202) 555-0133.", &[(Phone, "(202) 555-0133")]);
    check("call 2025-06-01 or 01.06.2025, phone 12345678, mobile 4.1.0.2", &[]);
    check("Geboren am 04.09.1955, Gerät", &[(BirthDate, "04.09.1955")]);
}

#[test]
fn words_about_secrets_are_none() {
    for text in [
        "password: required",
        "password = ${WIFI_PASS}",
        "password: ********",
        "the password is wrong",
        "the password is case-sensitive.",
        "your password was changed on 2025-06-01",
        "password_policy: strong-2",
        "forgot password? https://example.com/reset",
        "error code: 4711",
        "code 4711",
        "pin: 17",
        "gpio pin 17 high",
        "token expired",
        "token: ok",
        "api_key=YOUR_API_KEY_HERE_1",
        "compass: north-7",
        "a secret is a secret",
        "the session ended at 12:30",
        "late=48.208174",
        "wifi_password",
        "passes: 12",
    ] {
        check(text, &[]);
    }
}

#[test]
fn names_of_people_are_read() {
    check("Hi, this is Ana Example from unit 4", &[(Name, "Ana Example")]);
    check("my name is Kofi Mensah-Boateng and I", &[(Name, "Kofi Mensah-Boateng")]);
    check("Guten Tag, mein Name ist Jürgen von der Aue, die", &[(Name, "Jürgen von der Aue")]);
    check("Nazywam się Ewa Przykład, kod", &[(Name, "Ewa Przykład")]);
    check("it drops.\n\nKind regards,\nTobias Wren", &[(Name, "Tobias Wren")]);
    check("Cordialement,\nÉloïse Exemple", &[(Name, "Éloïse Exemple")]);
    check("Hi Priya,\nthanks", &[(Name, "Priya")]);
    check("Dear Mr. Oduya, your plug", &[(Name, "Oduya")]);
    check("ask for J. Okafor at the desk", &[(Name, "J. Okafor")]);
    check("my son Noah broke it", &[(Name, "Noah")]);
    check("the plumber Gareth Pugh came", &[(Name, "Gareth Pugh")]);
}

#[test]
fn what_stands_where_a_name_could_is_none() {
    for text in [
        "Kind regards, the Support Team",
        "Best regards\nCustomer Care",
        "Thanks, The Hub Team",
        "Danke, Gerät geht wieder",
        "Dear Sir or Madam, the sensor",
        "Hi Team, the relay clicks",
        "Hello World from the driver",
        "This is Home Assistant speaking",
        "This is Version 3 of the manual",
        "I am Groot mode is an effect",
        "I'm Very disappointed",
        "my name is not shown",
        "the filename is Readme",
        "after 10 ms Delay is over",
        "regards to the firmware",
    ] {
        check(text, &[]);
    }
}

#[test]
fn addresses_of_houses_are_read() {
    check("I live at 18 Curlew Close and", &[(Address, "18 Curlew Close")]);
    check("to 204 Sandpiper Avenue, Apt 3 please", &[(Address, "204 Sandpiper Avenue, Apt 3")]);
    check("to 27 Old Mill Road, Exampleton EX8 3XX; the", &[(Address, "27 Old Mill Road, Exampleton EX8 3XX")]);
    check("at 14 Harbor View Dr, Apt 9.", &[(Address, "14 Harbor View Dr, Apt 9")]);
    check("wohne in der Birkenallee 12, 04109 Beispielstadt.", &[(Address, "Birkenallee 12, 04109 Beispielstadt")]);
    check("Ich wohne Am Moorweg 9a, die", &[(Address, "Am Moorweg 9a")]);
    check("au 27 rue des Aigrettes, troisième", &[(Address, "27 rue des Aigrettes")]);
    check("en la Calle del Molino 8, segundo", &[(Address, "Calle del Molino 8")]);
    check("przy ul. Czaplej 12/4, drugie", &[(Address, "ul. Czaplej 12/4")]);
}

#[test]
fn words_for_streets_alone_are_no_address() {
    for text in [
        "the street lamp at pole 44",
        "Press 2 Way switch, then 3 Road icon",
        "copy 3 Google Drive folders",
        "via Bluetooth 5 or via USB 3",
        "over Via Matter 1.3",
        "rue 12",
        "IP-Adresse 192.0.2.7",
        "In 5 Way mode",
    ] {
        check(text, &[]);
    }
}

#[test]
fn measures_of_a_body_are_read() {
    check("I am 43 years old", &[(Age, "43")]);
    check("My mother is 81 and wears", &[(Age, "81")]);
    check("J'ai 52 ans et je", &[(Age, "52")]);
    check("I weigh 84 kg but", &[(Weight, "84 kg")]);
    check("my weight went down to 171.5 lb", &[(Weight, "171.5 lb")]);
    check("ich wiege 92,5 kg und bin 1,84 m groß", &[(Weight, "92,5 kg"), (Height, "1,84 m")]);
    check("I am 5'4\" and", &[(Height, "5'4\"")]);
    check("My blood pressure was 152/94 this", &[(BloodPressure, "152/94")]);
    check("Mein Blutdruck lag bei 145 zu 92.", &[(BloodPressure, "145 zu 92")]);
    check("resting heart rate 58 bpm", &[(Heart, "58 bpm")]);
    check("Blood sugar was 11.2 mmol/L after", &[(Glucose, "11.2 mmol/L")]);
    check("I slept 5 h 20 min and", &[(Sleep, "5 h 20 min")]);
    check("walked 8,412 steps today", &[(Steps, "8,412 steps")]);
}

#[test]
fn measures_of_things_are_none() {
    for text in [
        "the lamp is 178 cm tall and weighs 3.2 kg",
        "maximum weight 150 kg",
        "le poids maximal est de 120 kg",
        "I am 12 metres away",
        "I have 3 sensors",
        "Die Taste ist 12 Jahre lang getestet",
        "j'ai 3 ans de garantie",
        "pulse width 1500",
        "the pulse of 71 led lamps",
        "pressure 120/80 psi",
    ] {
        check(text, &[]);
    }
}

#[test]
fn an_illness_is_told_if_it_is_somebodys() {
    check("I was diagnosed with sleep apnea last", &[(Condition, "sleep apnea")]);
    check("I have type 2 diabetes.", &[(Condition, "type 2 diabetes")]);
    check("Bei mir wurde Vorhofflimmern diagnostiziert", &[(Condition, "Vorhofflimmern")]);
    check("He takes metformin twice", &[(Condition, "metformin")]);
    for text in [
        "Do not use it if you have epilepsy.",
        "the diabetes module of the app",
        "people who suffer from epilepsy",
        "an insulin pump holder",
    ] {
        check(text, &[]);
    }
}

#[test]
fn numbers_that_a_word_names_are_read() {
    check("Account number 7730-118842, invoice", &[(AccountId, "7730-118842")]);
    check("serial number A7K2-0099-41X on", &[(Serial, "A7K2-0099-41X")]);
    check("The plate is KX19 EXM, let", &[(VehiclePlate, "KX19 EXM")]);
    check("postcode M1 4BT, then", &[(Postcode, "M1 4BT")]);
    check("username=wren passwd=N3st-box", &[(Username, "wren"), (Password, "N3st-box")]);
    for text in
        ["serial port 9600", "the plate is 27 cm", "username: required", "serial number is missing", "a user name may"]
    {
        check(text, &[]);
    }
}

#[test]
fn networks_that_are_called_something_are_read() {
    check("the network called Sandpiper5.", &[(Ssid, "Sandpiper5")]);
    check("Unser WLAN heißt Casa da Garça, Kanal", &[(Ssid, "Casa da Garça")]);
    check("connect \"x\": network \"Tern Island\" is gone", &[(Ssid, "Tern Island")]);
    for text in [
        "Wi-Fi network: not connected",
        "SSID: hidden, band",
        "the network called home assistant",
        "WLAN: on, LAN: off",
    ] {
        check(text, &[]);
    }
}

#[test]
fn passwords_of_commands_are_read() {
    check("sshpass -p marsh77tit ssh", &[(Password, "marsh77tit")]);
    check("mysql -uroot -p'S3dge!grass' home", &[(Password, "S3dge!grass")]);
    check("mosquitto_pub -u hub -P gull-Wing4 -t a", &[(Password, "gull-Wing4")]);
    check("curl -u admin:dun3-Grass x", &[(Username, "admin"), (Password, "dun3-Grass")]);
    for text in
        ["mysql -P 3306 -h db", "mysql -u root -p home", "tar -P x", "scp -P 2222 a b", "curl -u $LOGIN x", "curl -v x"]
    {
        check(text, &[]);
    }
}

#[test]
fn degrees_and_minutes_are_a_position() {
    check("at 52°31'12\"N 13°24'18\"E.", &[(Coordinates, "52°31'12\"N 13°24'18\"E")]);
    check("N 47° 22.610' E 008° 32.501'", &[(Coordinates, "N 47° 22.610' E 008° 32.501'")]);
    check("40°26′46″N 79°58′56″W", &[(Coordinates, "40°26′46″N 79°58′56″W")]);
    for text in ["turn it by 45°30' more", "between 5° 10 and 20° C", "at 21° Nest shows"] {
        check(text, &[]);
    }
}
