//! Rules are for the shape of a vendor's files, not for one sample of them: layouts of several years in one archive, files
//! that hold nothing, headers in other languages, files that two vendors write alike, JSON that is none.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;

use spillcheck::model::{Evidence, Masked, Whose};
use support::{Kept, scan};

fn scanned(files: &[(&str, &str)]) -> Kept {
    let files: Vec<_> = files.iter().map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec())).collect();
    scan(&files).0
}

/// Every file is read as the provider's, and the layout, not a guess, finds the class under each path.
#[track_caller]
fn check(files: &[(&str, &str)], provider: &str, expected: &[(&str, &str)]) {
    let kept = scanned(files);
    for entry in &kept.entries {
        let told = (entry.outcome.as_str(), entry.provider.as_ref().map(|provider| provider.0.as_str()));
        assert_eq!(told, ("read", Some(provider)), "{:?}", entry.name);
    }
    for (class, path) in expected {
        let is_there = kept.findings.values().any(|finding| {
            finding.class.id() == *class
                && finding.place.path.as_str().replace("/*", "").ends_with(path)
                && matches!(finding.evidence, Evidence::Layout(_))
        });
        assert!(
            is_there,
            "no {class} at {path}: {:?}",
            kept.findings.values().map(|finding| &finding.place).collect::<Vec<_>>()
        );
    }
}

/// Whose each file is taken for, as a file alone in a folder of its own.
#[track_caller]
fn check_alone(name: &str, content: &str, expected: Option<&str>) {
    let kept = scanned(&[(&format!("somewhere/{name}"), content)]);
    let told: Vec<_> = kept.entries.iter().map(|entry| entry.provider.as_ref().map(|id| id.0.as_str())).collect();
    assert_eq!(told, [expected], "{name}: {content}");
}

#[test]
fn common_keys_tell_under_the_vendors_name_and_no_other() {
    let log = r#"[{"dateTime": "01/01/24 08:00:00", "value": "12"}]"#;
    check_alone("steps-2024-01-01.json", log, Some("fitbit"));
    check_alone("calories-2024-01-01 (1).json", log, Some("fitbit"));
    check_alone("height-2024-01-01.json", log, Some("fitbit"));
    check_alone("readings-2024-01-01.json", log, None);
    check_alone("steps-2024-01-01.json", r#"[{"date": "2024-01-01", "count": 12}]"#, None);
    check_alone("steps_2024-01-01.csv", "timestamp,steps,data source\n2024-01-01T08:00:00Z,12,Watch\n", Some("fitbit"));
    check_alone("steps_2024-01-01.csv", "timestamp,steps\n2024-01-01T08:00:00Z,12\n", None);
    let person = r#"{"userName": "pat@example.com", "emailAddress": "pat@example.com", "gender": "FEMALE", "birthDate": "1985-02-03"}"#;
    check_alone("user_profile.json", person, Some("garmin"));
    check_alone("profile.json", person, None);
    check_alone("user_profile.json", r#"{"user": "pat", "email": "pat@example.com", "gender": "f"}"#, None);
    check_alone("session.csv", "id;day;type;mood\n1;2026-01-02;meditation;great\n", Some("oura"));
    check_alone("session.csv", "id;day;type\n1;2026-01-02;meditation\n", None);
    check_alone("HEARTRATE_1700000000004.csv", "\u{feff}time,heartRate\n2025-03-04 06:12,72\n", Some("zepp"));
    check_alone("account.csv", "Account_Creation_Time,Music_Territory\n2019-03-04 05:06:07,DE\n", Some("amazon"));
    check_alone("account.csv", "Account_Creation_Time,Territory\n2019-03-04 05:06:07,DE\n", None);
    let cell = r#"<html><body><div class="outer-cell mdl-cell mdl-cell--12-col">Gesucht nach Pat</div></body></html>"#;
    check_alone("Aktivitaet.html", cell, Some("google"));
}

#[test]
fn layouts_of_two_years_in_one_archive() {
    check(
        &[
            (
                "Takeout/Access Log Activity/Devices - A list of devices (i.e. Nest, Pixel, iPh.csv",
                "Device Type,Brand Name,Marketing Name,OS,OS Version,Device Model,User Given Name,Device Last Location,Gaia ID\n\
                 Mobile,Google,Pixel 4a,Android,13,sunfish,Pat's phone,\"Country ISO: US\nLast Activity Time: 2023-01-05\",100000000001\n",
            ),
            (
                "2024/Takeout/Access Log Activity/Devices – A list of devices.csv",
                "Gaia ID,Device Type,Brand Name,Device Model,OS,Country,First Activity Timestamp\n\
                 100000000001,MOBILE,Google,Pixel 7,Android,DE,2023-11-01 09:00:00 UTC\n",
            ),
        ],
        "google",
        &[("dev.nickname", "User Given Name"), ("beh.login", "First Activity Timestamp"), ("loc.place", "Country")],
    );
    check(
        &[
            (
                "2018/devices.json",
                r#"{"data":{"device_info_list":[{"mac":"02500B0A0101","ssid":"Example Net","ip":"192.0.2.10","enr":"ex4mpleEnr000001","p2p_id":"EXAMPLEP2P000001"}]}}"#,
            ),
            (
                "2026/devices.json",
                r#"{"data":{"device_list":[{"mac":"02500B0A0101","product_model":"WYZEC1-JZ","nickname":"Nursery","device_params":{"ssid":"Example Net"}}]}}"#,
            ),
        ],
        "wyze",
        &[
            ("net.ssid", "device_info_list/ssid"),
            ("net.ssid", "device_params/ssid"),
            ("dev.nickname", "device_list/nickname"),
        ],
    );
}

#[track_caller]
fn check_empty(name: &str, content: &str, provider: &str) {
    let kept = scanned(&[(name, content)]);
    let told =
        (kept.entries[0].outcome.as_str(), kept.entries[0].provider.as_ref().map(|provider| provider.0.as_str()));
    assert_eq!(told, ("empty", Some(provider)), "{name}");
    assert!(kept.findings.is_empty());
}

#[test]
fn found_and_empty() {
    check_empty("Takeout/Home App/HomeHistory.json", "{}\n", "google");
    check_empty("Takeout/Home App/HomeApp.json", "{\"Home App Data\":[{\"full_structures\":[]}]}", "google");
    check_empty("x/ACTIVITY_STAGE/ACTIVITY_STAGE_1.csv", "\u{feff}", "zepp");
    check_empty("x/HEARTRATE_AUTO/HEARTRATE_AUTO_1.csv", "", "zepp");
    check_empty("DI_CONNECT/DI-Connect-Fitness/trainingPlan.json", "[]", "garmin");
    check_empty("Takeout/Fitbit/Glucose/Glucose 2024.csv", "no data", "fitbit");
}

#[test]
fn headers_in_another_language() {
    check(
        &[(
            "export_100000001/activities.csv",
            "ID de actividad,Fecha de la actividad,Nombre de la actividad,Nombre de archivo\n\
             11000000007,\"6 ago 2024, 06:12:44\",Carrera matutina,activities/1200000007.gpx\n",
        )],
        "strava",
        &[],
    );
    check(
        &[(
            "my_whoop_data_2026/ciclos_fisiológicos.csv",
            "Hora de início do ciclo,Fuso horário do ciclo,Frequência cardíaca em repouso (bpm)\n\
             2026-01-01 23:10:00,UTC+01:00,52\n2026-01-02 23:10:00,UTC+01:00,53\n",
        )],
        "whoop",
        &[("body.heart", "Frequência cardíaca em repouso (bpm)"), ("loc.timezone", "Fuso horário do ciclo")],
    );
    check(
        &[(
            "weight.csv",
            "Datum,Gewicht (kg),Fettmasse (kg),Kommentare\n2025-01-01 08:00:00,61.2,15.3,nach dem Lauf\n",
        )],
        "withings",
        &[("body.weight", "Gewicht (kg)"), ("contact.message", "Kommentare")],
    );
}

#[test]
fn what_two_vendors_write_alike_names_both() {
    let kept = scanned(&[(
        "devices.json",
        r#"{"device_last_response":{"system":{"get_sysinfo":{"deviceId":"EX4MPLE0000000000000000000000000000000001","hwId":"1","oemId":"2","sw_ver":"1.0.1","alias":"Kim's lamp"}}}}"#,
    )]);
    let [recognition] = kept.recognitions.values().collect::<Vec<_>>()[..] else { panic!("{:?}", kept.recognitions) };
    let names: Vec<&str> = recognition.others.iter().chain([&recognition.name]).map(Masked::as_str).collect();
    assert!(names.contains(&"Home Assistant") && names.contains(&"TP-Link Kasa and Tapo"), "{names:?}");
}

#[test]
fn json_that_is_none_is_read() {
    check(
        &[(
            "polar/sleep.json",
            r#"{"exportVersion":"1.6","exercises":[{"heartRate":{"avg":NaN}}],"startTime":"2026-01-01T07:00:00.000","latitude":-48.876667,"longitude":-123.393333,"maximumHeartRate":171}"#,
        )],
        "polar",
        &[("loc.track", "latitude"), ("body.heart", "maximumHeartRate")],
    );
    check(
        &[(
            "Motion path detail data & description/motion path detail data.json",
            r#"[{"sportType":4,"startTime":1735707600000,"totalTime":1800000,"totalDistance":5000,"totalCalories":320000,"timeZone":"+0100","partTimeMap":{1.0:320.5,2.0:641},"attribute":"HW_EXT_TRACK_DETAIL@istp=lbs;k=0;lat=-48.876667;lon=-123.393333;alt=0;t=1.7357076E9"}]"#,
        )],
        "huawei_health",
        &[("act.workout", "sportType"), ("loc.timezone", "timeZone"), ("loc.track", "attribute")],
    );
    check(
        &[(
            "App Data/sleepmodel.csv",
            "id;day;bedtime_start;bedtime_end;lowest_heart_rate;average_hrv;heart_rate\n\
             a1;2026-01-01;2025-12-31T23:10:00+01:00;2026-01-01T07:00:00+01:00;49;61;{interval: 300.0, items: [55, 54, null]}\n",
        )],
        "oura",
        &[("act.sleep", "bedtime_start"), ("body.heart", "lowest_heart_rate")],
    );
    check(
        &[(
            "Takeout/Fitbit/Physical Activity/Exercises.csv",
            "timestamp,beats per minute,data source\n2025-01-01T07:00:00Z,118,\"[{device=Charge 6, app=com.fitbit}]\"\n",
        )],
        "fitbit",
        &[("body.heart", "beats per minute")],
    );
}

#[test]
fn where_only_the_folder_is_known_the_keys_say_whose_data_it_is() {
    let friends = r#"{"friends":[{"email":"kim@example.net"}],"owner":{"email":"pat@example.com"}}"#;
    let kept = scanned(&[("Takeout/Something new/data.json", friends)]);
    let mut told: Vec<_> = kept.findings.values().map(|finding| (finding.place.path.as_str(), finding.whose)).collect();
    told.sort();
    assert_eq!(told, [("/friends/*/email", Whose::Other), ("/owner/email", Whose::Unknown)]);
    assert_eq!(kept.entries[0].provider.as_ref().map(|provider| provider.0.as_str()), Some("google"));
}

#[test]
fn a_table_on_its_own_in_another_dialect_is_told_by_its_content() {
    for (name, content, provider) in [
        ("dailysleep.csv", "day;id;contributors;score\n2026-01-02;s1;{};71\n", "oura"),
        ("heartrate (1).csv", "timestamp;bpm;source\n2026-01-02T06:40:00.000Z;61;awake\n", "oura"),
        (
            "ringconfiguration.csv",
            "id,color,design,firmware_version,hardware_type,size\nk1,silver,heritage,3.4.3,gen3,9\n",
            "oura",
        ),
        (
            "workout.csv",
            "id;activity;calories;distance;day;intensity;label;source\nw1;run;402;5020;2026-01-02;easy;Lake;x\n",
            "oura",
        ),
        ("cykler.csv", "Starttid,Tidszon,Djup (SWS) (min)\n2026-01-01 22:30:00,UTC+01:00,71\n", "whoop"),
        ("CYCLES.CSV", "HORA DE INÍCIO DO CICLO,FUSO HORÁRIO DO CICLO\n2026-01-01 22:30:00,UTC+01:00\n", "whoop"),
        ("attivita.csv", "ID attività;Data;Nome file\n11;4 ago 2025;activities/1.gpx\n", "strava"),
        ("Hunches.csv", "Timestamp,Device Name,Hunch\n2024-05-06T22:30:00Z,Lamp,Turn off\n", "amazon"),
        ("ecobee (2).conf", "{\"API_KEY\":\"example-key\"}", "ecobee"),
        ("User_Retired_Password_1.csv", "value_time,setting_name\n2026-01-01T11:54:36Z,a\n", "fitbit"),
        ("GoogleNestPartnerConnections.json", "{\"partner_connections\":[{\"partner_name\":\"Example\"}]}", "google"),
        ("KnownNetworks.xml", "<plist><dict><key>Example WiFi</key></dict></plist>", "apple_account"),
    ] {
        let (kept, _) = scan(&[(name.to_owned(), content.into())]);
        let told = kept.entries[0].provider.as_ref().map(|id| id.0.as_str());
        assert_eq!(told, Some(provider), "{name}");
    }
}

#[test]
fn a_renamed_top_folder_loses_nobody() {
    for top in ["Mes données", "My Export 2026", "Old phone/backup"] {
        for (earlier, header, name, content, provider) in [
            (
                "logins.csv",
                "IP Address,Login Source,Login Date & Time\n192.0.2.7,web,x\n",
                "messaging.json",
                "[{\"a\":1}]",
                "strava",
            ),
            (
                "Sleep Score/sleep_score.csv",
                "sleep_log_entry_id,timestamp,overall_score\n1,2025-01-01T07:00:00Z,71\n",
                "Fitbit/Biometrics/Glucose 202501.csv",
                "time,value\n1,2\n",
                "fitbit",
            ),
            (
                "Home App/HomeApp.json",
                "{\"Home App Data\":[{\"full_structures\":[]}]}",
                "Home App/Automations.json",
                "{\"a\":[{\"b\":1}]}",
                "google",
            ),
            (
                "dailysleep.csv",
                "day;id;contributors;score\n2026-01-02;s1;{};71\n",
                "session.csv",
                "id;day\n1;2\n",
                "oura",
            ),
        ] {
            let (first, second) = (format!("{top}/{earlier}"), format!("{top}/{name}"));
            let kept = scanned(&[(&first, header), (&second, content)]);
            let told: Vec<_> =
                kept.entries.iter().map(|entry| entry.provider.as_ref().map(|id| id.0.as_str())).collect();
            assert_eq!(told, [Some(provider); 2], "{second}");
        }
        // Beside nobody's files the name alone says nothing.
        let kept = scanned(&[(&format!("{top}/messaging.json"), "[{\"a\":1}]")]);
        assert!(kept.entries[0].provider.is_none(), "{top}");
    }
}

#[test]
fn lines_are_read_like_an_array() {
    for (name, records, provider) in [
        (
            "groups.json",
            [r#"{"device_group_id":"g1","location_id":"l1","devices":[{"mac_address":"02:50:0b:0c:01:08"}]}"#; 2],
            "ring",
        ),
        (
            "bluetooth.json",
            [
                r#"{"deviceSerialNumber":"EXSN1","deviceType":"A1","pairedDeviceList":[{"address":"02:50:0b:0c:03:09"}]}"#,
                r#"{"deviceSerialNumber":"EXSN2","deviceType":"A1","pairedDeviceList":[]}"#,
            ],
            "amazon",
        ),
        ("lists.json", [r#"{"listIds":["a"],"defaultList":false,"customerId":"A00EXAMPLE"}"#; 2], "amazon"),
    ] {
        let told = |content: &str| {
            let kept = scanned(&[(name, content)]);
            let mut found: Vec<_> = kept
                .findings
                .values()
                .map(|finding| (finding.class, finding.place.path.as_str().replace("/*", ""), finding.confidence))
                .collect();
            found.sort();
            (kept.entries[0].provider.as_ref().map(|id| id.0.clone()), found)
        };
        let (lines, array) = (told(&format!("{}\n", records.join("\n"))), told(&format!("[{}]", records.join(","))));
        assert_eq!(lines, array, "{name}");
        assert_eq!(lines.0.as_deref(), Some(provider), "{name}");
    }
}

#[test]
fn items_of_a_list_keep_their_fields_where_the_layout_has_a_map() {
    let robot = r#""password":":1:1500000000:Ex4mplePw","sku":"x1","softVer":"1.2""#;
    let map = format!("{{\"robots\":{{\"02EX4MPLE0000701\":{{{robot}}}}}}}");
    let list = format!("{{\"robots\":[{{\"blid\":\"02EX4MPLE0000701\",{robot}}}]}}");
    for (content, id_path) in [(&map, "/robots/*"), (&list, "/robots/*/blid")] {
        let kept = scanned(&[("robots.json", content)]);
        let told = |class: &str, path: &str| {
            kept.findings.values().any(|known| known.class.id() == class && known.place.path.as_str() == path)
        };
        assert!(told("cred.device_key", "/robots/*/password") && told("dev.id", id_path), "{content}");
    }
}
