//! Writes an invented export of mixed content as JSON, CSV, XML and text, and rows for `spillcheck detect`.
//!
//! `cargo run --profile bench --example mixed_export -- FOLDER [BYTES]`
//!
//! Each of the four files has a fifth of BYTES. Most records are readings of devices; one in twelve names a person, one
//! in eight an address on the network, as in the account and log files of the fixtures. Every value is made up.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

mod dice;

use dice::Dice;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

const FIRST: [&str; 8] = ["Robin", "Kim", "Alex", "Chris", "Toni", "Sascha", "Noor", "Jo"];
const LAST: [&str; 8] = ["Example", "Muster", "Sample", "Invented", "Exemplar", "Beispiel", "Ejemplo", "Pavyzdys"];
const ROOMS: [&str; 7] = ["Kitchen", "Hall", "Nursery", "Garage", "Attic", "Porch", "Büro"];
const THINGS: [&str; 6] = ["lamp", "plug", "camera", "scale", "lock", "thermostat"];
const METRICS: [(&str, &str, (f64, f64)); 8] = [
    ("temperature", "°C", (14.0, 26.0)),
    ("humidity", "%", (30.0, 70.0)),
    ("brightness", "lx", (0.0, 900.0)),
    ("power", "W", (0.0, 1800.0)),
    ("signal", "dBm", (-90.0, -40.0)),
    ("heart_rate", "bpm", (48.0, 160.0)),
    ("weight", "kg", (58.0, 84.0)),
    ("steps", "count", (0.0, 400.0)),
];
const SENTENCES: [&str; 8] = [
    "The device answered in time and nothing had to be done.",
    "Valve opened to the second mark; the floor took twenty minutes to warm.",
    "Filter counter set back after the change, next one is due in spring.",
    "Connection lost for a while, then found again on another channel.",
    "Der Akku wurde über Nacht geladen und hält etwa neun Tage.",
    "Le volet est resté fermé pendant l'orage, puis il s'est ouvert.",
    "Error 104 was shown twice and went away after a restart.",
    "Readings are kept for ninety days and then thinned out.",
];

/// One record; what a file does with it depends on its format.
struct Record {
    time: String,
    device: String,
    nickname: String,
    metric: &'static str,
    unit: &'static str,
    value: String,
    ip: Option<String>,
    person: Option<Person>,
    note: &'static str,
}

struct Person {
    name: String,
    email: String,
    phone: String,
}

fn record(dice: &mut Dice, number: u64) -> Record {
    let (metric, unit, range) = METRICS[dice.next() as usize % METRICS.len()];
    let minutes = number % 525_600;
    Record {
        time: format!(
            "2026-{:02}-{:02}T{:02}:{:02}:{:02}Z",
            1 + minutes / 43_800,
            1 + minutes / 1_440 % 28,
            minutes / 60 % 24,
            minutes % 60,
            dice.next() % 60
        ),
        device: format!("{}-{:06x}", dice.pick(&THINGS), dice.next() % 40),
        nickname: format!("{} {}", dice.pick(&ROOMS), dice.pick(&THINGS)),
        metric,
        unit,
        value: format!("{:.1}", dice.between(range)),
        ip: dice.once_in(8).then(|| format!("198.51.100.{}", dice.next() % 255)),
        person: dice.once_in(12).then(|| person(dice)),
        note: dice.pick(&SENTENCES),
    }
}

fn person(dice: &mut Dice) -> Person {
    let (first, last) = (dice.pick(&FIRST), dice.pick(&LAST));
    let number = dice.next() % 5_000;
    Person {
        name: format!("{first} {last}"),
        email: format!("{}.{}{number}@example.com", first.to_lowercase(), last.to_lowercase()),
        phone: format!("+1 202 555 01{:02}", number % 100),
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap();
    let folder = Path::new(&folder);
    let n_bytes: u64 = arguments.next().map_or(1_000_000_000, |bytes| bytes.parse().unwrap());
    let part = n_bytes / 5;
    write(&folder.join("mixed.json"), part, "[\n", ",\n", "\n]\n", json);
    write(
        &folder.join("mixed.csv"),
        part,
        "time,device_id,nickname,metric,value,unit,ip_address,name,email,phone,note\n",
        "\n",
        "\n",
        csv,
    );
    write(
        &folder.join("mixed.xml"),
        part,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<events>\n",
        "\n",
        "\n</events>\n",
        xml,
    );
    write(&folder.join("mixed.txt"), part, "", "\n", "\n", text);
    // A row has about 130 bytes, so a million rows stand for a gigabyte.
    write_rows(&folder.join("rows.jsonl"), n_bytes / 1_000);
    write_long_rows(&folder.join("long.jsonl"), n_bytes / 10);
}

fn write(path: &Path, target: u64, head: &str, between: &str, tail: &str, line: fn(&mut String, &Record)) {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    let mut dice = Dice(11);
    let mut text = head.to_owned();
    let (mut n_bytes, mut number) = (0, 0);
    while n_bytes < target {
        if number > 0 {
            text.push_str(between);
        }
        line(&mut text, &record(&mut dice, number));
        file.write_all(text.as_bytes()).unwrap();
        n_bytes += text.len() as u64;
        number += 1;
        text.clear();
    }
    file.write_all(tail.as_bytes()).unwrap();
    file.flush().unwrap();
}

fn json(line: &mut String, record: &Record) {
    let Record { time, device, nickname, metric, unit, value, note, .. } = record;
    write!(line, "{{\"time\":\"{time}\",\"device\":{{\"device_id\":\"{device}\",\"nickname\":\"{nickname}\"}},\"{metric}\":{{\"value\":{value},\"unit\":\"{unit}\"}}").unwrap();
    if let Some(ip) = &record.ip {
        write!(line, ",\"network\":{{\"ip\":\"{ip}\",\"rssi\":-61,\"channel\":6}}").unwrap();
    }
    if let Some(Person { name, email, phone }) = &record.person {
        write!(line, ",\"user\":{{\"name\":\"{name}\",\"email\":\"{email}\",\"phone\":\"{phone}\"}}").unwrap();
    }
    write!(line, ",\"note\":\"{note}\"}}").unwrap();
}

fn csv(line: &mut String, record: &Record) {
    let Record { time, device, nickname, metric, unit, value, note, .. } = record;
    let ip = record.ip.as_deref().unwrap_or_default();
    let person = record.person.as_ref();
    let person = person.map_or_else(|| ",,".to_owned(), |one| format!("\"{}\",{},{}", one.name, one.email, one.phone));
    write!(line, "{time},{device},{nickname},{metric},{value},{unit},{ip},{person},\"{note}\"").unwrap();
}

fn xml(line: &mut String, record: &Record) {
    let Record { time, device, nickname, metric, unit, value, note, .. } = record;
    write!(line, " <event time=\"{time}\" deviceId=\"{device}\" nickname=\"{nickname}\">\n  <{metric} unit=\"{unit}\">{value}</{metric}>").unwrap();
    if let Some(ip) = &record.ip {
        write!(line, "\n  <network ip=\"{ip}\"/>").unwrap();
    }
    if let Some(Person { name, email, phone }) = &record.person {
        write!(line, "\n  <user email=\"{email}\" phone=\"{phone}\"><name>{name}</name></user>").unwrap();
    }
    write!(line, "\n  <note>{note}</note>\n </event>").unwrap();
}

fn text(line: &mut String, record: &Record) {
    let Record { time, device, metric, unit, value, note, .. } = record;
    write!(line, "{time} {device}: {metric} is {value} {unit}. {note}").unwrap();
    if let Some(ip) = &record.ip {
        write!(line, " Asked from {ip}.").unwrap();
    }
    if let Some(Person { name, email, phone }) = &record.person {
        write!(line, " {name} was told at {email} and by telephone ({phone}).").unwrap();
    }
}

/// Rows of all kinds: mostly a key with a value, some with several values, some running text.
fn write_rows(path: &Path, n_rows: u64) {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    let mut dice = Dice(13);
    let mut line = String::new();
    for number in 0..n_rows {
        let record = record(&mut dice, number);
        write!(line, "{{\"id\":\"row-{number}\",").unwrap();
        match number % 20 {
            0..4 => {
                line.push_str("\"text\":\"");
                text(&mut line, &record);
                line.push_str("\"}\n");
            }
            4..6 => {
                let values: Vec<String> = (0..20).map(|_| format!("{:.1}", dice.between((40.0, 160.0)))).collect();
                let (metric, values) = (record.metric, values.join(","));
                writeln!(line, "\"key\":\"{metric}\",\"path\":\"data/*/readings\",\"values\":[{values}]}}").unwrap();
            }
            _ => {
                let (key, value) = field(&record, number);
                writeln!(line, "\"key\":\"{key}\",\"path\":\"data/devices/*\",\"value\":\"{value}\"}}").unwrap();
            }
        }
        file.write_all(line.as_bytes()).unwrap();
        line.clear();
    }
    file.flush().unwrap();
}

fn field(record: &Record, number: u64) -> (&'static str, &str) {
    match (&record.person, &record.ip, number % 5) {
        (Some(person), _, 0) => ("email", &person.email),
        (Some(person), _, 1) => ("phoneNumber", &person.phone),
        (Some(person), ..) => ("ownerName", &person.name),
        (_, Some(ip), _) => ("last_ip", ip),
        (.., 0) => ("deviceId", &record.device),
        (.., 1) => ("nickname", &record.nickname),
        (.., 2) => ("created_at", &record.time),
        (.., 3) => ("description", record.note),
        _ => (record.metric, &record.value),
    }
}

/// Rows of running text, from ten kilobytes to a megabyte each.
fn write_long_rows(path: &Path, target: u64) {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    let mut dice = Dice(17);
    let (mut n_bytes, mut number) = (0, 0);
    let mut line = String::new();
    for size in [10_000, 100_000, 1_000_000].into_iter().cycle() {
        write!(line, "{{\"id\":{number},\"text\":\"").unwrap();
        while line.len() < size {
            text(&mut line, &record(&mut dice, number));
            line.push_str("\\n");
            number += 1;
        }
        line.push_str("\"}\n");
        file.write_all(line.as_bytes()).unwrap();
        n_bytes += line.len() as u64;
        line.clear();
        if n_bytes >= target {
            break;
        }
    }
    file.flush().unwrap();
}
