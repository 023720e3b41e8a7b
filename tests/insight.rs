//! What many values tell together, on whole exports of an invented household: each fact planted, and nearly planted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

mod support;

use spillcheck::engine::charset::native::NativeDecoders;
use spillcheck::engine::{self, Limits, Means, Source};
use spillcheck::model::{
    DataClass, DerivedFact, Detail, Drawable, Drawing, Finding, Fingerprints, Insight, Masked, Paths, Salt, Trail,
};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::Cursor;
use support::{Polite, scan};

type Files = Vec<(String, Vec<u8>)>;

fn file(name: &str, content: impl Into<Vec<u8>>) -> (String, Vec<u8>) {
    (name.to_owned(), content.into())
}

fn insight(files: &Files) -> Insight {
    scan(files).1.summary.insight
}

fn draw(files: &Files, what: Drawable) -> Option<Drawing> {
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt: None };
    engine::draw(sources(files), &means, what)
}

fn sources(files: &Files) -> impl Iterator<Item = Source<'_>> {
    files.iter().map(|(name, content)| Source {
        name: name.clone(),
        size: content.len() as u64,
        reader: Box::new(Polite(Cursor::new(content.as_slice()))),
    })
}

fn facts(insight: &Insight) -> Vec<DerivedFact> {
    insight.derived.iter().map(|derived| derived.fact).collect()
}

/// An Apple Health export of these records.
fn apple(records: &str) -> (String, Vec<u8>) {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_US\">\n <ExportDate value=\"2026-06-01 08:00:00 +0200\"/>\n";
    file("apple_health_export/export.xml", format!("{head}{records}</HealthData>\n"))
}

fn apple_sleep(n_nights: u32) -> String {
    let mut records = String::new();
    for night in 1..=n_nights {
        writeln!(
            records,
            " <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Watch\" creationDate=\"2026-05-{:02} 08:00:00 +0200\" startDate=\"2026-05-{night:02} 23:0{}:00 +0200\" endDate=\"2026-05-{:02} 07:0{}:00 +0200\" value=\"HKCategoryValueSleepAnalysisAsleepCore\"/>",
            night + 1, night % 8, night + 1, night % 5
        )
        .unwrap();
    }
    records
}

fn apple_weights(n: u32) -> String {
    let mut records = String::new();
    for day in 1..=n {
        writeln!(
            records,
            " <Record type=\"HKQuantityTypeIdentifierBodyMass\" sourceName=\"Scale\" unit=\"kg\" creationDate=\"2026-05-{day:02} 07:30:00 +0200\" startDate=\"2026-05-{day:02} 07:30:00 +0200\" endDate=\"2026-05-{day:02} 07:30:00 +0200\" value=\"{}\"/>",
            60 + day
        )
        .unwrap();
    }
    records
}

/// A track of so many points that begins at a place, without the time of any point unless `hour` says so.
fn gpx(name: &str, latitude: f64, hour: Option<u32>) -> (String, Vec<u8>) {
    let mut points = String::new();
    for idx in 0..20_u32 {
        let time = hour.map(|hour| format!("<time>2026-05-11T{hour:02}:{idx:02}:00Z</time>")).unwrap_or_default();
        let latitude = latitude + f64::from(idx) * 2e-4;
        write!(points, "<trkpt lat=\"{latitude:.6}\" lon=\"10.000100\"><ele>50</ele>{time}</trkpt>").unwrap();
    }
    let head = "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"Example\"><trk><name>Run</name><trkseg>";
    file(name, format!("{head}{points}</trkseg></trk></gpx>"))
}

fn paths(fields: &Paths) -> Vec<&str> {
    fields.first.iter().map(Masked::as_str).collect()
}

#[test]
fn five_nights_of_sleep_tell_when_somebody_sleeps() {
    let told = insight(&vec![apple(&apple_sleep(5))]);
    assert_eq!(facts(&told), [DerivedFact::Asleep { from: 23 * 60, until: 7 * 60 }]);
    let asleep = &told.derived[0];
    assert_eq!((asleep.n, asleep.of), (5, 5));
    assert_eq!(asleep.providers.iter().map(|id| id.0.as_str()).collect::<Vec<_>>(), ["apple_health"]);
    assert!(asleep.paths.iter().any(|path| path.as_str().ends_with("/startDate")), "{:?}", asleep.paths);
    assert_eq!(facts(&insight(&vec![apple(&apple_sleep(4))])), []);
}

#[test]
fn records_are_counted_by_kind_day_and_hour() {
    let told = insight(&vec![apple(&(apple_sleep(5) + &apple_weights(9)))]);
    let trace = |trail| told.traces.iter().find(|trace| trace.trail == trail).unwrap();
    let (sleep, body) = (trace(Trail::Sleep), trace(Trail::Body));
    assert_eq!((sleep.n, sleep.days.len(), sleep.is_local), (5, 5, true));
    assert_eq!((body.n, body.days.len(), body.step), (9, 9, 1));
    assert_eq!(body.week.iter().map(|hours| hours[7]).sum::<u32>(), 9, "at seven by the clock of the place");
    assert_eq!(sleep.provider.as_ref().map(|id| id.0.as_str()), Some("apple_health"));
    assert_eq!(paths(&sleep.fields), ["/HealthData/Record/startDate"]);
}

/// Paths told of the only trace of a kind.
#[track_caller]
fn check_times(files: &Files, trail: Trail, expected: &[&str]) {
    let told = insight(files);
    let trace = told.traces.iter().find(|trace| trace.trail == trail);
    assert_eq!(trace.map(|trace| paths(&trace.fields)).unwrap_or_default(), expected, "{:?}", told.traces);
}

#[test]
fn a_trace_names_the_fields_that_its_times_stand_in() {
    let list = |records: &str| vec![file("list.json", format!("[{records}]"))];
    let beside = r#"{"date":"2026-05-11","time":"08:10:00","steps":700}"#;
    check_times(&list(beside), Trail::Activity, &["/*/date", "/*/time"]);
    // A time that is none says nothing.
    let alone = r#"{"date":"2026-05-11","time":"soon","steps":700}"#;
    check_times(&list(alone), Trail::Activity, &["/*/date"]);
    let below = r#"[{"dateTime":"05/11/26 08:00:00","value":{"bpm":61,"confidence":2}}]"#;
    check_times(&vec![file("heart_rate-2026-05-11.json", below)], Trail::Body, &["/*/dateTime"]);
    check_times(&vec![gpx("a.gpx", 50.0, Some(8))], Trail::Position, &["/gpx/trk/trkseg/trkpt/time"]);
}

#[test]
fn of_many_fields_the_first_are_named_and_that_there_are_more() {
    let lists: Vec<String> =
        (0..12).map(|idx| format!(r#""days{idx}":[{{"date":"2026-05-11","steps":70}}]"#)).collect();
    let told = insight(&vec![file("days.json", format!("{{{}}}", lists.join(",")))]);
    let [trace] = told.traces.as_slice() else { panic!("{:?}", told.traces) };
    assert_eq!((trace.fields.first.len(), trace.fields.has_more), (8, true));
}

#[test]
fn dates_with_the_name_of_a_month_are_times_and_universal_where_the_vendor_says_so() {
    for (header, date) in [
        ("Activity ID,Activity Date,Activity Name", "\"Aug 4, 2025, 6:12:44\u{202f}PM\""),
        ("Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität", "\"04.08.2025, 18:12:44\""),
        ("ID de l’activité,Date de l’activité,Nom de l’activité", "4 août 2025 à 18:12:44"),
        ("Activiteits-ID,Datum van activiteit,Naam activiteit", "\"4 aug. 2025, 18:12:44\""),
    ] {
        let told = insight(&vec![file("export_100000001/activities.csv", format!("{header}\n11,{date},Run\n"))]);
        let trace = told.traces.iter().find(|trace| trace.trail == Trail::Activity);
        // 2025-08-04 is a Monday.
        let seen = trace.map(|trace| (trace.n, trace.is_local, trace.week[0][18]));
        assert_eq!(seen, Some((1, false, 1)), "{header}: {:?}", told.traces);
    }
}

#[test]
fn a_curve_is_drawn_when_three_values_are_there() {
    let files = vec![apple(&(apple_weights(9) + &apple_sleep(2)))];
    assert_eq!(insight(&files).drawable, [Drawable::Curve(DataClass::Weight)]);
    let Some(Drawing::Curve { class, unit, points, n, fields }) = draw(&files, Drawable::Curve(DataClass::Weight))
    else {
        panic!("a curve")
    };
    assert_eq!((class, unit.as_deref(), n, points.len()), (DataClass::Weight, Some("kg"), 9, 9));
    assert_eq!(paths(&fields), ["/HealthData/Record/value[HKQuantityTypeIdentifierBodyMass]"]);
    // 2026-05-01 07:30 is day 20,574 and 450 minutes.
    assert_eq!(points[0], (20_574 * 1_440 + 450, 61.0));
    assert!(points.is_sorted_by_key(|point| point.0));

    let few = vec![apple(&apple_weights(2))];
    assert!(insight(&few).drawable.is_empty() && draw(&few, Drawable::Curve(DataClass::Weight)).is_none());
    assert!(draw(&files, Drawable::Curve(DataClass::Heart)).is_none());
}

#[test]
fn a_value_below_its_record_has_the_time_of_the_record() {
    let beats: Vec<String> = (0..30)
        .map(|idx| {
            format!("{{\"dateTime\":\"05/11/26 08:00:{idx:02}\",\"value\":{{\"bpm\":{},\"confidence\":2}}}}", 60 + idx)
        })
        .collect();
    let files = vec![file("heart_rate-2026-05-11.json", format!("[{}]", beats.join(",\n")))];
    let told = insight(&files);
    let body = told.traces.iter().find(|trace| trace.trail == Trail::Body);
    assert_eq!(body.map(|trace| (trace.n, trace.week[0][8])), Some((30, 30)), "{:?}", told.traces);
    assert!(matches!(draw(&files, Drawable::Curve(DataClass::Heart)), Some(Drawing::Curve { n: 30, .. })));
}

#[test]
fn tracks_that_begin_at_one_place_tell_where_home_is() {
    let tracks = |n_home: u32| -> Files {
        let mut files: Files = (0..n_home).map(|idx| gpx(&format!("activities/{idx}.gpx"), 50.0, None)).collect();
        files.push(gpx("activities/far.gpx", 51.0, None));
        files
    };
    let told = insight(&tracks(5));
    let [home] = told.derived.as_slice() else { panic!("{:?}", told.derived) };
    assert!(matches!(home.fact, DerivedFact::Home { at_night: false, within_m: 50..=250 }), "{:?}", home.fact);
    assert_eq!((home.n, home.of), (5, 6));
    assert!(home.paths.iter().any(|path| path.as_str().ends_with("/lat")), "{:?}", home.paths);
    assert_eq!(facts(&insight(&tracks(4))), []);

    assert!(told.drawable.contains(&Drawable::Places));
    let Some(Drawing::Places { spots, home, n, fields }) = draw(&tracks(5), Drawable::Places) else { panic!("places") };
    assert_eq!(paths(&fields), ["/gpx/trk/trkseg/trkpt/lat", "/gpx/trk/trkseg/trkpt/lon"]);
    assert_eq!(n, 120);
    assert_eq!(spots.iter().map(|spot| u64::from(spot.2)).sum::<u64>(), n);
    assert!(spots.len() <= 2_000 && home.is_some_and(|home| (home as usize) < spots.len()));
}

#[test]
fn the_time_of_a_point_stands_in_an_element_of_its_own() {
    let told = insight(&vec![gpx("run.gpx", 50.0, Some(9))]);
    let trace = told.traces.iter().find(|trace| trace.trail == Trail::Position).unwrap();
    assert_eq!((trace.n, trace.is_local, trace.week[0][9]), (20, false, 20));
}

/// A history of who is at home: out on weekdays from 8:05 to 17:30, checked every evening.
fn history(n_days: u32) -> (String, Vec<u8>) {
    let mut rows = String::from("time,presence\n");
    for day in 1..=n_days {
        // 2026-06-01 is a Monday.
        if (day - 1) % 7 < 5 {
            write!(rows, "2026-06-{day:02} 08:05:00,away\n2026-06-{day:02} 17:30:00,home\n").unwrap();
        }
        writeln!(rows, "2026-06-{day:02} 22:00:00,home").unwrap();
    }
    file("presence.csv", rows)
}

#[test]
fn three_weeks_of_leaving_tell_when_nobody_is_home() {
    let told = insight(&vec![history(21)]);
    assert_eq!(facts(&told), [DerivedFact::NobodyHome { days: 0b1_1111, from_hour: 9, until_hour: 17 }]);
    assert_eq!((told.derived[0].n, told.derived[0].of), (15, 15));
    assert_eq!(facts(&insight(&vec![history(20)])), []);
}

#[test]
fn people_of_a_household_are_counted_and_children_among_them() {
    let people = |n: usize| {
        let all = [
            "{\"name\":\"Pat\",\"role\":\"adult\"}",
            "{\"name\":\"Kim\",\"role\":\"adult\"}",
            "{\"name\":\"Sam\",\"role\":\"child\"}",
        ];
        vec![file("home.json", format!("{{\"household_members\":[{}]}}", all[..n].join(",")))]
    };
    assert_eq!(facts(&insight(&people(3))), [DerivedFact::LivesHere { n_people: 3, n_children: 1 }]);
    assert_eq!(facts(&insight(&people(1))), []);
}

fn household_of_two_vendors() -> Files {
    let fixtures = support::fixtures();
    let of = |name: &str| fixtures.iter().find(|fixture| fixture.name == name).unwrap().files.clone();
    [of("wyze"), of("ring")].concat()
}

#[test]
fn what_stands_in_the_files_of_two_vendors_is_told_masked() {
    let files = household_of_two_vendors();
    let (kept, scanned) = scan(&files);
    let shared = &scanned.summary.insight.shared;
    assert!(!shared.is_empty(), "both fixtures are of the Example household");
    for shared in shared {
        assert!(shared.providers.len() >= 2, "{shared:?}");
        let is_of_both = |id: &str| {
            kept.findings.values().any(|f| f.class == shared.class && f.provider.as_ref().is_some_and(|p| p.0 == id))
        };
        assert!(
            shared.providers.iter().all(|id| is_of_both(&id.0)) || shared.class == DataClass::Coordinates,
            "{shared:?}"
        );
        assert!(shared.masked.as_str().contains('•'), "{shared:?}");
        // Each vendor is named with a field, and each field is one that holds such a value.
        for provider in &shared.providers {
            assert!(shared.fields.iter().any(|field| field.provider == *provider), "{shared:?}");
        }
        for field in &shared.fields {
            let is_there = |f: &Finding| f.place.path == field.path && f.provider.as_ref() == Some(&field.provider);
            assert!(kept.findings.values().any(is_there), "{shared:?}");
            assert!(kept.entries.iter().any(|entry| entry.name == field.entry), "{shared:?}");
        }
    }
    let one_vendor: Files = files.into_iter().take(1).collect();
    assert!(insight(&one_vendor).shared.is_empty());
}

/// What one vendor's fixture gives out within a visit.
fn fingerprints(vendor: &str, salt: Option<&Salt>) -> Fingerprints {
    let files = support::fixtures().into_iter().find(|fixture| fixture.name == vendor).unwrap().files;
    let means = Means { limits: &Limits::default(), decoders: &NativeDecoders, password: None, salt };
    engine::scan(sources(&files), 0, &means, &mut engine::Silence).fingerprints
}

#[test]
fn exports_of_one_visit_can_be_compared_and_those_of_two_cannot() {
    let shared = insight(&household_of_two_vendors()).shared;
    let in_common = |one: &Salt, other: &Salt| {
        let wyze = fingerprints("wyze", Some(one)).prints;
        let ring: BTreeSet<[u8; 16]> = fingerprints("ring", Some(other)).prints.iter().map(|told| told.print).collect();
        wyze.iter().filter(|told| ring.contains(&told.print)).count()
    };
    let (visit, other_visit) = (Salt([1; 32]), Salt([2; 32]));
    assert_eq!(in_common(&visit, &visit), shared.len(), "as many as when both are read as one");
    assert_eq!(in_common(&visit, &other_visit), 0);
    assert_eq!(fingerprints("wyze", None), Fingerprints::default());
    let told = fingerprints("wyze", Some(&visit));
    assert!(told.prints.iter().all(|one| one.masked.as_str().contains('•') && told.fields_of(one).next().is_some()));
    assert_eq!(format!("{:?}", told.prints[0]), "Fingerprint(•••)");
}

#[test]
fn names_of_rooms_tell_whose_they_are() {
    let devices = "{\"devices\":[{\"nickname\":\"Nursery cam\",\"mac\":\"00:50:c2:a1:b2:c3\"},{\"nickname\":\"Master Bedroom\",\"mac\":\"00:50:c2:a1:b2:c4\"}]}";
    let (kept, _) = scan(&[file("devices.json", devices)]);
    let names = kept.findings.values().find(|finding| finding.class == DataClass::Nickname).unwrap();
    assert!(names.details.contains(&Detail::NamesChild) && names.details.contains(&Detail::NamesPrivateRoom));
}

#[test]
fn nothing_follows_from_nothing() {
    assert_eq!(insight(&vec![file("notes.txt", "Pat was here.\n"), file("a.json", "{}")]), Insight::default());
}
