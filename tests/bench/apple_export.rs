//! Writes an invented Apple Health export of any size, zipped, for the benchmarks.
//!
//! `cargo run --profile bench --example apple_export -- OUT.zip [BYTES]`
//!
//! The record mix, line lengths and child counts follow two real exports whose totals were published (2019: 3.3 M
//! records, 394 bytes each; 2026: 7.4 M records, 420 bytes each). Every value is made up.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

mod dice;

use dice::Dice;
use flate2::{Compression, Crc, write::DeflateEncoder};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};

const WATCH: &str = "Robin’s Apple\u{a0}Watch";
const PHONE: &str = "Robin’s iPhone";
const WATCH_OLD: &str = "name:Apple Watch, manufacturer:Apple, model:Watch, hardware:Watch4,4, software:5.3";
const WATCH_NEW: &str = "name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,7, software:10.2";
const PHONE_OLD: &str = "name:iPhone, manufacturer:Apple, model:iPhone, hardware:iPhone9,1, software:12.4";
const PHONE_NEW: &str = "name:iPhone, manufacturer:Apple Inc., model:iPhone, hardware:iPhone14,5, software:17.2.1";

/// One block of records: type, share in ten thousandths, unit, maker, seconds, range of values, decimals, children.
type Block = (&'static str, u64, &'static str, Maker, u64, (f64, f64), usize, Children);

#[derive(Clone, Copy, PartialEq)]
enum Maker {
    Watch,
    Phone,
    Mixed,
    Scale,
}

#[derive(Clone, Copy, PartialEq)]
enum Children {
    None,
    Motion,
    Effort,
    Sync,
    Zone,
    Beats,
    User,
}

const MIX: &[Block] = &[
    ("HKQuantityTypeIdentifierHeartRate", 1490, "count/min", Maker::Watch, 0, (48.0, 160.0), 0, Children::Motion),
    ("HKQuantityTypeIdentifierStepCount", 750, "count", Maker::Mixed, 300, (1.0, 400.0), 0, Children::None),
    ("HKQuantityTypeIdentifierDistanceWalkingRunning", 850, "km", Maker::Mixed, 300, (0.001, 0.9), 3, Children::None),
    ("HKQuantityTypeIdentifierBasalEnergyBurned", 1490, "kcal", Maker::Watch, 60, (0.1, 20.0), 3, Children::None),
    ("HKQuantityTypeIdentifierActiveEnergyBurned", 3250, "kcal", Maker::Watch, 60, (0.01, 8.0), 3, Children::None),
    ("HKQuantityTypeIdentifierPhysicalEffort", 900, "kcal/hr·kg", Maker::Watch, 60, (1.0, 9.0), 1, Children::Effort),
    ("HKQuantityTypeIdentifierAppleStandTime", 200, "min", Maker::Watch, 300, (1.0, 5.0), 0, Children::None),
    ("HKQuantityTypeIdentifierAppleExerciseTime", 200, "min", Maker::Watch, 60, (1.0, 1.0), 0, Children::None),
    ("HKQuantityTypeIdentifierRunningPower", 200, "W", Maker::Watch, 1, (150.0, 320.0), 0, Children::Effort),
    (
        "HKQuantityTypeIdentifierEnvironmentalAudioExposure",
        120,
        "dBASPL",
        Maker::Watch,
        1800,
        (35.0, 90.0),
        2,
        Children::Sync,
    ),
    ("HKQuantityTypeIdentifierRespiratoryRate", 90, "count/min", Maker::Watch, 0, (10.0, 20.0), 1, Children::Sync),
    ("HKQuantityTypeIdentifierOxygenSaturation", 80, "%", Maker::Watch, 0, (0.92, 1.0), 2, Children::Sync),
    ("HKQuantityTypeIdentifierWalkingSpeed", 80, "km/hr", Maker::Phone, 30, (2.0, 6.0), 3, Children::None),
    ("HKQuantityTypeIdentifierWalkingStepLength", 80, "cm", Maker::Phone, 30, (50.0, 85.0), 1, Children::None),
    ("HKCategoryTypeIdentifierSleepAnalysis", 60, "", Maker::Watch, 1800, (0.0, 0.0), 0, Children::Zone),
    ("HKQuantityTypeIdentifierFlightsClimbed", 50, "count", Maker::Phone, 60, (1.0, 4.0), 0, Children::None),
    ("HKCategoryTypeIdentifierAppleStandHour", 40, "", Maker::Watch, 3600, (0.0, 0.0), 0, Children::None),
    ("HKQuantityTypeIdentifierHeartRateVariabilitySDNN", 27, "ms", Maker::Watch, 60, (15.0, 120.0), 3, Children::Beats),
    ("HKQuantityTypeIdentifierBodyMass", 3, "kg", Maker::Scale, 0, (60.0, 80.0), 1, Children::User),
    ("HKCategoryTypeIdentifierMenstrualFlow", 1, "", Maker::Scale, 86_400, (0.0, 0.0), 0, Children::User),
];

/// Writes one deflated entry and counts it.
struct Entry<W: Write> {
    encoder: DeflateEncoder<W>,
    crc: Crc,
    n_bytes: u64,
}

impl<W: Write> Entry<W> {
    fn put(&mut self, text: &str) {
        self.crc.update(text.as_bytes());
        self.n_bytes += text.len() as u64;
        self.encoder.write_all(text.as_bytes()).unwrap();
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().unwrap();
    let target: u64 = arguments.next().map_or(1_000_000_000, |bytes| bytes.parse().unwrap());
    let mut file = BufWriter::with_capacity(1 << 20, File::create(&path).unwrap());
    let name = b"apple_health_export/export.xml";
    write_local_header(&mut file, name, 0, 0, 0);
    let mut entry = Entry { encoder: DeflateEncoder::new(file, Compression::new(6)), crc: Crc::new(), n_bytes: 0 };
    let n_records = write_export(&mut entry, target);
    let (crc, n_bytes) = (entry.crc.sum(), entry.n_bytes);
    let mut file = entry.encoder.finish().unwrap();
    let end = file.stream_position().unwrap();
    let packed = end - 30 - name.len() as u64;
    write_directory(&mut file, name, crc, packed, n_bytes, end);
    file.seek(SeekFrom::Start(0)).unwrap();
    write_local_header(&mut file, name, crc, packed, n_bytes);
    file.flush().unwrap();
    println!("{path}: {n_bytes} bytes of XML in {packed} packed, {n_records} records");
}

fn write_local_header(file: &mut impl Write, name: &[u8], crc: u32, packed: u64, n_bytes: u64) {
    file.write_all(b"PK\x03\x04\x14\0\0\x08\x08\0\0\0\0\0").unwrap();
    file.write_all(&crc.to_le_bytes()).unwrap();
    file.write_all(&(packed as u32).to_le_bytes()).unwrap();
    file.write_all(&(n_bytes as u32).to_le_bytes()).unwrap();
    file.write_all(&(name.len() as u16).to_le_bytes()).unwrap();
    file.write_all(&[0, 0]).unwrap();
    file.write_all(name).unwrap();
}

fn write_directory(file: &mut impl Write, name: &[u8], crc: u32, packed: u64, n_bytes: u64, at: u64) {
    file.write_all(b"PK\x01\x02\x14\0\x14\0\0\x08\x08\0\0\0\0\0").unwrap();
    file.write_all(&crc.to_le_bytes()).unwrap();
    file.write_all(&(packed as u32).to_le_bytes()).unwrap();
    file.write_all(&(n_bytes as u32).to_le_bytes()).unwrap();
    file.write_all(&(name.len() as u16).to_le_bytes()).unwrap();
    file.write_all(&[0; 16]).unwrap();
    file.write_all(name).unwrap();
    file.write_all(b"PK\x05\x06\0\0\0\0\x01\0\x01\0").unwrap();
    file.write_all(&(46 + name.len() as u32).to_le_bytes()).unwrap();
    file.write_all(&(at as u32).to_le_bytes()).unwrap();
    file.write_all(&[0, 0]).unwrap();
}

fn write_export<W: Write>(entry: &mut Entry<W>, target: u64) -> u64 {
    entry.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 14 -->\n<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord|Audiogram|VisionPrescription)*)>\n<!ATTLIST HealthData\n  locale CDATA #REQUIRED\n>\n]>\n");
    entry.put("<HealthData locale=\"en_FR\">\n <ExportDate value=\"2026-01-13 10:36:12 +0100\"/>\n <Me HKCharacteristicTypeIdentifierDateOfBirth=\"1988-04-17\" HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexFemale\" HKCharacteristicTypeIdentifierBloodType=\"HKBloodTypeAPositive\" HKCharacteristicTypeIdentifierFitzpatrickSkinType=\"HKFitzpatrickSkinTypeNotSet\" HKCharacteristicTypeIdentifierCardioFitnessMedicationsUse=\"None\"/>\n");
    let n_all = target / 420;
    let mut dice = Dice(7);
    let mut line = String::new();
    let mut n_records = 0;
    for block in MIX {
        let n_block = (n_all * block.1 / 10_000).max(1);
        for idx in 0..n_block {
            line.clear();
            record(&mut line, block, idx, n_block, &mut dice);
            entry.put(&line);
        }
        n_records += n_block;
    }
    for idx in 0..n_all / 2529 {
        line.clear();
        workout(&mut line, idx);
        entry.put(&line);
    }
    entry.put("</HealthData>\n");
    n_records
}

fn record(line: &mut String, block: &Block, idx: u64, n_block: u64, dice: &mut Dice) {
    let (kind, _, unit, maker, span, range, decimals, children) = *block;
    let step = (299_592_000 / n_block).max(1);
    let start = idx * step;
    let is_old = idx * 100 < n_block * 45;
    let maker = if maker == Maker::Mixed {
        [Maker::Watch, Maker::Phone, Maker::Scale][usize::from(idx % 20 > 8) + usize::from(idx % 20 > 17)]
    } else {
        maker
    };
    let (source, version, device) = match (maker, is_old) {
        (Maker::Watch, true) => (WATCH, "5.3", Some(WATCH_OLD)),
        (Maker::Watch, false) => (WATCH, "10.2", Some(WATCH_NEW)),
        (Maker::Phone, true) => (PHONE, "12.4", Some(PHONE_OLD)),
        (Maker::Phone, false) => (PHONE, "17.2.1", Some(PHONE_NEW)),
        _ => ("Health", "17.2.1", None),
    };
    write!(line, " <Record type=\"{kind}\" sourceName=\"{source}\" sourceVersion=\"{version}\"").unwrap();
    if let Some(device) = device {
        let pointer = 0x3_0100_0000 + idx / 50 * 0xa0;
        write!(line, " device=\"&lt;&lt;HKDevice: 0x{pointer:x}&gt;, {device}&gt;\"").unwrap();
    }
    if !unit.is_empty() {
        write!(line, " unit=\"{unit}\"").unwrap();
    }
    line.push_str(" creationDate=\"");
    date(line, start + span + 1 + dice.next() % 600);
    line.push_str("\" startDate=\"");
    date(line, start);
    line.push_str("\" endDate=\"");
    date(line, start + span);
    match unit {
        "" => write!(line, "\" value=\"{}\"", word(kind)).unwrap(),
        _ => write!(line, "\" value=\"{:.*}\"", decimals, dice.between(range)).unwrap(),
    }
    close(line, children, dice);
}

fn word(kind: &str) -> &'static str {
    match kind {
        "HKCategoryTypeIdentifierSleepAnalysis" => "HKCategoryValueSleepAnalysisAsleepCore",
        "HKCategoryTypeIdentifierMenstrualFlow" => "HKCategoryValueMenstrualFlowMedium",
        _ => "HKCategoryValueAppleStandHourStood",
    }
}

fn close(line: &mut String, children: Children, dice: &mut Dice) {
    let entry = |line: &mut String, key: &str, value: &str| {
        writeln!(line, "  <MetadataEntry key=\"{key}\" value=\"{value}\"/>").unwrap();
    };
    if children == Children::None {
        line.push_str("/>\n");
        return;
    }
    line.push_str(">\n");
    match children {
        Children::Motion => entry(line, "HKMetadataKeyHeartRateMotionContext", &(dice.next() % 3).to_string()),
        Children::Effort => entry(line, "HKPhysicalEffortEstimationType", &(1 + dice.next() % 2).to_string()),
        Children::Zone => entry(line, "HKTimeZone", "Europe/Paris"),
        Children::User => entry(line, "HKWasUserEntered", "1"),
        Children::Sync => {
            entry(line, "HKMetadataKeySyncVersion", "2");
            let id = format!("{:08x}{:08x}{:08x}{:08x}", dice.next(), dice.next(), dice.next(), dice.next());
            entry(line, "HKMetadataKeySyncIdentifier", &id);
        }
        Children::Beats => beats(line, dice),
        Children::None => {}
    }
    line.push_str(" </Record>\n");
}

fn beats(line: &mut String, dice: &mut Dice) {
    line.push_str("  <HeartRateVariabilityMetadataList>\n");
    for _ in 0..46 {
        let (bpm, hour, minute, second) =
            (50 + dice.next() % 40, 1 + dice.next() % 11, dice.next() % 60, dice.between((0.0, 59.0)));
        writeln!(line, "   <InstantaneousBeatsPerMinute bpm=\"{bpm}\" time=\"{hour}:{minute:02}:{second:05.2} PM\"/>")
            .unwrap();
    }
    line.push_str("  </HeartRateVariabilityMetadataList>\n");
}

fn workout(line: &mut String, idx: u64) {
    let mut start = String::new();
    date(&mut start, idx * 90_000);
    let mut end = String::new();
    date(&mut end, idx * 90_000 + 1900);
    writeln!(line, " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"31.6{}\" durationUnit=\"min\" sourceName=\"{WATCH}\" sourceVersion=\"10.2\" creationDate=\"{end}\" startDate=\"{start}\" endDate=\"{end}\">\n  <MetadataEntry key=\"HKIndoorWorkout\" value=\"0\"/>\n  <MetadataEntry key=\"HKTimeZone\" value=\"Europe/Paris\"/>\n  <WorkoutStatistics type=\"HKQuantityTypeIdentifierActiveEnergyBurned\" startDate=\"{start}\" endDate=\"{end}\" sum=\"311.2\" unit=\"kcal\"/>\n  <WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" startDate=\"{start}\" endDate=\"{end}\" average=\"151\" minimum=\"98\" maximum=\"176\" unit=\"count/min\"/>\n </Workout>", idx % 10).unwrap();
}

/// `2016-01-01 08:00:00 +0100` and so many seconds, with summer time from April to October.
fn date(line: &mut String, seconds: u64) {
    let seconds = seconds + 8 * 3600;
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Days to calendar date, after Howard Hinnant; 2016-01-01 is day 16801 of the Unix epoch.
    let z = days + 16_801 + 719_468;
    let era = z / 146_097;
    let doe = z % 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    let zone = if (4..=10).contains(&month) { "+0200" } else { "+0100" };
    write!(line, "{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02} {zone}", rest / 3600, rest / 60 % 60, rest % 60)
        .unwrap();
}
