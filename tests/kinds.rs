//! Kinds of files beyond plain tables and JSON, from the bytes to what people are told.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_raw_string_hashes)]

mod support;

use expect_test::{Expect, expect};
use spillcheck::model::{EntryOutcome, FormatKind};
use std::fmt::Write as _;

/// What a scan of one file tells: entries with kind and outcome, then findings with class and path.
fn told(name: &str, content: &[u8]) -> String {
    let files = [(name.to_owned(), content.to_vec())];
    let (kept, _) = support::scan(&files);
    let mut text = String::new();
    for entry in &kept.entries {
        let why = entry.outcome.why().map(|why| format!(" {why:?}")).unwrap_or_default();
        writeln!(text, "{} {:?} {}{why} {:?}", entry.name, entry.kind, entry.outcome.as_str(), entry.notes).unwrap();
        assert_eq!(matches!(entry.outcome, EntryOutcome::Read), why.is_empty());
        assert_ne!(entry.kind, FormatKind::Binary);
    }
    let mut found: Vec<String> = kept
        .findings
        .values()
        .map(|finding| format!("  {} {:?} x{}\n", finding.place.path, finding.class, finding.count))
        .collect();
    found.sort();
    text + &found.concat()
}

#[track_caller]
fn check(name: &str, content: impl AsRef<[u8]>, expected: &Expect) {
    expected.assert_eq(&told(name, content.as_ref()));
}

#[test]
fn json_in_cells_needs_no_quotes() {
    check("a.csv", "id,blob\n1,\"{mail: pat@example.com, ssid: 'My Home'}\"\n2,\"{mail: kim@example.com, ssid: 'Other'}\"\n", &expect![[r#"
        a.csv Csv read []
          /blob Email x2
          /blob Ssid x2
          /blob/mail Email x2
          /blob/ssid Ssid x2
    "#]]);
    check("a.json", "{mail:'pat@example.com',n:NaN,}{mail:\"kim@example.com\"}", &expect![[r#"
        a.json Ndjson read [Repaired(7)]
          /mail Email x2
    "#]]);
    check("HvacRuntime.jsonl", "\"{\"\"postal_code\"\":\"\"12345\"\",\"\"n\"\":1}\"\n\"{\"\"postal_code\"\":\"\"12346\"\"}\"\n", &expect![[r#"
        HvacRuntime.jsonl Ndjson read []
          /postal_code Postcode x2
    "#]]);
}

#[test]
fn property_lists() {
    check("known.plist", "<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict><key>List of known networks</key><array><dict><key>SSID_STR</key><string>Example Home</string><key>BSSID</key><string>02:00:5e:00:53:01</string></dict></array></dict></plist>", &expect![[r#"
        known.plist Plist read []
          /List of known networks/*/BSSID Bssid x1
          /List of known networks/*/SSID_STR Ssid x1
    "#]]);
}

#[test]
fn contacts_and_calendars() {
    check("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pat Example\r\nN:Example;Pat;;;\r\nEMAIL;TYPE=home:pat@example.com\r\nTEL;TYPE=CELL:+1 202 555 0100\r\nADR;TYPE=home:;;1 Main Street;Springfield;IL;62701;USA\r\nBDAY:1980-02-03\r\nNICKNAME:Patty\r\nORG:Example Inc.\r\nEND:VCARD\r\n", &expect![[r#"
        a.vcf Vcard read []
          /VCARD/EMAIL Email x1
          /VCARD/NICKNAME Nickname x1
          /VCARD/TEL Phone x1
    "#]]);
    check("a.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250102T100000Z\r\nSUMMARY:Doctor\r\nLOCATION:1 Main Street\\, Springfield\r\nGEO:52.5200;13.4050\r\nATTENDEE;CN=Pat Example:mailto:pat@example.com\r\nORGANIZER;CN=Kim Example:mailto:kim@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", &expect![[r#"
        a.ics Calendar read []
          /VCALENDAR/VEVENT/ATTENDEE Email x1
          /VCALENDAR/VEVENT/GEO Coordinates x1
          /VCALENDAR/VEVENT/LOCATION Place x1
          /VCALENDAR/VEVENT/ORGANIZER Email x1
    "#]]);
}

#[test]
fn tracks() {
    check("a.gpx", "<?xml version=\"1.0\"?><gpx creator=\"Garmin Connect\" version=\"1.1\"><metadata><author><name>Pat Example</name></author></metadata><trk><name>Morning Run</name><trkseg><trkpt lat=\"52.5200123\" lon=\"13.4050123\"><ele>34.2</ele><time>2025-01-02T10:00:00Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt><trkpt lat=\"52.5200124\" lon=\"13.4050124\"><ele>34.2</ele><time>2025-01-02T10:00:01Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>121</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt></trkseg></trk></gpx>", &expect![[r#"
        a.gpx Xml read []
          /gpx/metadata/author/name Name x1
          /gpx/trk/name Workout x1
          /gpx/trk/trkseg/trkpt/lat Track x2
          /gpx/trk/trkseg/trkpt/lon Track x2
          /gpx/trk/trkseg/trkpt/time Track x2
    "#]]);
    check("a.tcx", "<?xml version=\"1.0\"?><TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>2025-01-02T10:00:00Z</Id><Lap StartTime=\"2025-01-02T10:00:00Z\"><AverageHeartRateBpm><Value>130</Value></AverageHeartRateBpm><Track><Trackpoint><Time>2025-01-02T10:00:00Z</Time><Position><LatitudeDegrees>52.5200123</LatitudeDegrees><LongitudeDegrees>13.4050123</LongitudeDegrees></Position><HeartRateBpm><Value>120</Value></HeartRateBpm></Trackpoint></Track></Lap><Creator xsi:type=\"Device_t\"><Name>Forerunner 245</Name><UnitId>3956000000</UnitId><ProductID>3076</ProductID></Creator></Activity></Activities></TrainingCenterDatabase>", &expect![[r#"
        a.tcx Xml read []
          /TrainingCenterDatabase/Activities/Activity/Creator/Name Name x1
          /TrainingCenterDatabase/Activities/Activity/Lap/AverageHeartRateBpm/Value Heart x1
          /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/HeartRateBpm/Value Heart x1
          /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/Position/LatitudeDegrees Coordinates x1
          /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/Position/LongitudeDegrees Coordinates x1
          /TrainingCenterDatabase/Activities/Activity/Sport Workout x1
    "#]]);
}
