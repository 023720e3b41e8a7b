//! Kinds of files beyond plain tables and JSON, from the bytes to what people are told.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_raw_string_hashes)]

mod support;
#[path = "support/archive.rs"]
mod archive;
#[path = "../src/engine/format/sqlite/sample.rs"]
mod database;

use archive::Odd;
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
        assert_eq!(matches!(entry.outcome, EntryOutcome::Read | EntryOutcome::Empty), why.is_empty());
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
    check(
        "a.csv",
        "id,blob\n1,\"{mail: pat@example.com, ssid: 'My Home'}\"\n2,\"{mail: kim@example.com, ssid: 'Other'}\"\n",
        &expect![[r#"
        a.csv Csv read []
          /blob Email x2
          /blob Ssid x2
          /blob/mail Email x2
          /blob/ssid Ssid x2
    "#]],
    );
    check(
        "a.json",
        "{mail:'pat@example.com',n:NaN,}{mail:\"kim@example.com\"}",
        &expect![[r#"
        a.json Ndjson read [Repaired(7)]
          /mail Email x2
    "#]],
    );
    check(
        "HvacRuntime.jsonl",
        "\"{\"\"postal_code\"\":\"\"12345\"\",\"\"n\"\":1}\"\n\"{\"\"postal_code\"\":\"\"12346\"\"}\"\n",
        &expect![[r#"
        HvacRuntime.jsonl Ndjson read []
          /postal_code Postcode x2
    "#]],
    );
}

#[test]
fn property_lists() {
    check(
        "known.plist",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict><key>List of known networks</key><array><dict><key>SSID_STR</key><string>Example Home</string><key>BSSID</key><string>02:00:5e:00:53:01</string></dict></array></dict></plist>",
        &expect![[r#"
        known.plist Plist read []
          /List of known networks/*/BSSID Bssid x1
          /List of known networks/*/SSID_STR Ssid x1
    "#]],
    );
}

#[test]
fn contacts_and_calendars() {
    check(
        "a.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pat Example\r\nN:Example;Pat;;;\r\nEMAIL;TYPE=home:pat@example.com\r\nTEL;TYPE=CELL:+1 202 555 0100\r\nADR;TYPE=home:;;1 Main Street;Springfield;IL;62701;USA\r\nBDAY:1980-02-03\r\nNICKNAME:Patty\r\nORG:Example Inc.\r\nEND:VCARD\r\n",
        &expect![[r#"
            a.vcf Vcard read []
              /VCARD/ADR Address x1
              /VCARD/BDAY BirthDate x1
              /VCARD/EMAIL Email x1
              /VCARD/FN Name x1
              /VCARD/N Name x1
              /VCARD/NICKNAME Username x1
              /VCARD/ORG Occupation x1
              /VCARD/TEL Phone x1
        "#]],
    );
    check(
        "a.ics",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250102T100000Z\r\nSUMMARY:Doctor\r\nLOCATION:1 Main Street\\, Springfield\r\nGEO:52.5200;13.4050\r\nATTENDEE;CN=Pat Example:mailto:pat@example.com\r\nORGANIZER;CN=Kim Example:mailto:kim@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        &expect![[r#"
        a.ics Calendar read []
          /VCALENDAR/VEVENT/ATTENDEE Email x1
          /VCALENDAR/VEVENT/CN Name x2
          /VCALENDAR/VEVENT/GEO Coordinates x1
          /VCALENDAR/VEVENT/LOCATION Place x1
          /VCALENDAR/VEVENT/ORGANIZER Email x1
    "#]],
    );
}

#[test]
fn tracks() {
    check(
        "a.gpx",
        "<?xml version=\"1.0\"?><gpx creator=\"Garmin Connect\" version=\"1.1\"><metadata><author><name>Pat Example</name></author></metadata><trk><name>Morning Run</name><trkseg><trkpt lat=\"52.5200123\" lon=\"13.4050123\"><ele>34.2</ele><time>2025-01-02T10:00:00Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt><trkpt lat=\"52.5200124\" lon=\"13.4050124\"><ele>34.2</ele><time>2025-01-02T10:00:01Z</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>121</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt></trkseg></trk></gpx>",
        &expect![[r#"
            a.gpx Xml read []
              /gpx/metadata/author/name Name x1
              /gpx/trk/name Workout x1
              /gpx/trk/trkseg/trkpt/extensions/TrackPointExtension/hr Heart x2
              /gpx/trk/trkseg/trkpt/lat Track x2
              /gpx/trk/trkseg/trkpt/lon Track x2
              /gpx/trk/trkseg/trkpt/time Track x2
        "#]],
    );
    check(
        "a.tcx",
        "<?xml version=\"1.0\"?><TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>2025-01-02T10:00:00Z</Id><Lap StartTime=\"2025-01-02T10:00:00Z\"><AverageHeartRateBpm><Value>130</Value></AverageHeartRateBpm><Track><Trackpoint><Time>2025-01-02T10:00:00Z</Time><Position><LatitudeDegrees>52.5200123</LatitudeDegrees><LongitudeDegrees>13.4050123</LongitudeDegrees></Position><HeartRateBpm><Value>120</Value></HeartRateBpm></Trackpoint></Track></Lap><Creator xsi:type=\"Device_t\"><Name>Forerunner 245</Name><UnitId>3956000000</UnitId><ProductID>3076</ProductID></Creator></Activity></Activities></TrainingCenterDatabase>",
        &expect![[r#"
            a.tcx Xml read []
              /TrainingCenterDatabase/Activities/Activity/Creator/Name Model x1
              /TrainingCenterDatabase/Activities/Activity/Creator/UnitId Serial x1
              /TrainingCenterDatabase/Activities/Activity/Lap/AverageHeartRateBpm/Value Heart x1
              /TrainingCenterDatabase/Activities/Activity/Lap/StartTime Workout x1
              /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/HeartRateBpm/Value Heart x1
              /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/Position/LatitudeDegrees Track x1
              /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/Position/LongitudeDegrees Track x1
              /TrainingCenterDatabase/Activities/Activity/Lap/Track/Trackpoint/Time Track x1
              /TrainingCenterDatabase/Activities/Activity/Sport Workout x1
        "#]],
    );
}

/// A workbook in the order in which Excel writes its parts: the texts behind the sheet.
fn workbook() -> Vec<u8> {
    let texts = "<sst><si><t>E-Mail</t></si><si><t>pat@example.com</t></si><si><t xml:space=\"preserve\">Weight (kg)</t></si></sst>";
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>70.5</v></c></row></sheetData></worksheet>";
    let core = "<cp:coreProperties><dc:creator>Kim Example</dc:creator></cp:coreProperties>";
    archive::zip(&[
        ("[Content_Types].xml", b"<Types/>", Odd::default()),
        ("xl/workbook.xml", b"<workbook/>", Odd::default()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes(), Odd::default()),
        ("xl/sharedStrings.xml", texts.as_bytes(), Odd::default()),
        ("docProps/core.xml", core.as_bytes(), Odd::default()),
    ])
}

#[test]
fn workbooks() {
    check(
        "a.xlsx",
        workbook(),
        &expect![[r#"
            a.xlsx/[Content_Types].xml Xml empty []
            a.xlsx/xl/workbook.xml Xml empty []
            a.xlsx/xl/worksheets/sheet1.xml Sheet read []
            a.xlsx/xl/sharedStrings.xml Xml read []
            a.xlsx/docProps/core.xml Xml read []
              /E-Mail Email x1
              /Weight (kg) Weight x1
              /coreProperties/creator Username x1
        "#]],
    );
    let outer = archive::zip(&[("in/a.xlsx", &workbook(), Odd::default())]);
    check(
        "a.zip",
        outer,
        &expect![[r#"
            a.zip/in/a.xlsx/[Content_Types].xml Xml empty []
            a.zip/in/a.xlsx/xl/workbook.xml Xml empty []
            a.zip/in/a.xlsx/xl/worksheets/sheet1.xml Sheet read []
            a.zip/in/a.xlsx/xl/sharedStrings.xml Xml read []
            a.zip/in/a.xlsx/docProps/core.xml Xml read []
              /E-Mail Email x1
              /Weight (kg) Weight x1
              /coreProperties/creator Username x1
        "#]],
    );
}

#[test]
fn activity_files() {
    let data = [
        &b"\x40\0\0\0\0\x02\x03\x04\x8c\x01\x02\x84\0\x40\xe2\x01\0\x01\0"[..],
        b"\x41\0\0\x03\0\x04\0\x08\x07\x01\x01\0\x04\x02\x84\x02\x01\x02\x01Pat\0\0\0\0\0\x01\xbc\x02\x29",
        b"\x42\0\0\x14\0\x03\0\x04\x85\x01\x04\x85\x03\x01\x02\x02\x55\x55\x55\x25\x11\x11\x11\x09\x78",
        b"\x02\x56\x55\x55\x25\x12\x11\x11\x09\x79",
    ]
    .concat();
    let file = [&[14, 0x20, 0, 0][..], &(data.len() as u32).to_le_bytes(), b".FIT\0\0", &data, &[0, 0]].concat();
    check(
        "a.fit",
        &file,
        &expect![[r#"
            a.fit Fit read []
              /file_id/serial_number Serial x1
              /record/heart_rate Heart x2
              /record/position_lat Track x2
              /record/position_long Track x2
              /user_profile/age Age x1
              /user_profile/friendly_name Name x1
              /user_profile/gender Gender x1
              /user_profile/weight Weight x1
        "#]],
    );
    let packed = archive::zip(&[("activities/1.fit.gz", &archive::gzip(&file), Odd::default())]);
    check(
        "a.zip",
        packed,
        &expect![[r#"
            a.zip/activities/1.fit.gz/1.fit Fit read []
              /file_id/serial_number Serial x1
              /record/heart_rate Heart x2
              /record/position_lat Track x2
              /record/position_long Track x2
              /user_profile/age Age x1
              /user_profile/friendly_name Name x1
              /user_profile/gender Gender x1
              /user_profile/weight Weight x1
        "#]],
    );
    check(
        "cut.fit",
        &file[..file.len() - 4],
        &expect![[r#"
            cut.fit Fit failed CutAt(97) []
              /file_id/serial_number Serial x1
              /record/heart_rate Heart x1
              /record/position_lat Track x1
              /record/position_long Track x1
              /user_profile/age Age x1
              /user_profile/friendly_name Name x1
              /user_profile/gender Gender x1
              /user_profile/weight Weight x1
        "#]],
    );
}

#[test]
fn databases() {
    use database::{Cell, database, page, row};
    let cells = [Cell::Null, Cell::Text("pat@example.com"), Cell::Real(70.5)];
    let rows = page(b"", 13, 0, &[row(1, &cells, 0).0]);
    let sql = "CREATE TABLE weight_record_table (row_id INTEGER PRIMARY KEY, email TEXT, weight REAL)";
    let file = database(&[("weight_record_table", 2, sql)], &[rows]);
    check(
        "a.db",
        &file,
        &expect![[r#"
        a.db Sqlite read []
          /weight_record_table/email Email x1
          /weight_record_table/weight Weight x1
    "#]],
    );
    let packed = archive::zip(&[("health_connect_export.db", &file, Odd::default())]);
    check(
        "a.zip",
        packed,
        &expect![[r#"
        a.zip/health_connect_export.db Sqlite read []
          /weight_record_table/email Email x1
          /weight_record_table/weight Weight x1
    "#]],
    );
    check(
        "cut.db",
        &file[..700],
        &expect![[r#"
        cut.db Sqlite failed CutAt(700) [DamagedParts(1)]
    "#]],
    );
}
