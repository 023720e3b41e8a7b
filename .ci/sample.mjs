// Writes the sample household into public/sample: one story, wholly invented, the same bytes on every run.
// Robin Example lives with Sam and their child Kim, has three Wyze cameras and a scale, links them to Alexa and IFTTT,
// and wears a watch. Names are Example, addresses are of documentation ranges, the route lies in the open ocean.
// Run: node .ci/sample.mjs

import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

const FOLDER = new URL("../public/sample/", import.meta.url);
const DAY = 86_400_000;
// The leak was open from 4 to 26 December 2019; the files are of the weeks around it.
const FIRST_DAY = Date.UTC(2019, 10, 25);
const N_DAYS = 30;
const ZONE_HOURS = -8;
const NETWORK = "Example Family";

let state = 20191226;
/** Mulberry32: random enough for a scale, and the same for everybody. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const between = (low, high) => low + random() * (high - low);
const whole = (low, high) => Math.round(between(low, high));
const at = (day, hour, minute = 0) => FIRST_DAY + day * DAY + (hour - ZONE_HOURS) * 3_600_000 + minute * 60_000;

// ---------------------------------------------------------------------------------------------------------- Wyze

function camera(index, nickname, model, boundTo) {
  const mac = `02505A0C010${index}`;
  const bound = Date.UTC(2019, 1 + index, 3 + index, 18, 20);
  return {
    mac,
    first_activation_ts: bound - 60_000,
    first_binding_ts: bound,
    binding_ts: bound,
    enr: `Samp1eEnrKey000${index}`,
    nickname,
    timezone_name: "America/Los_Angeles",
    timezone_gmt_offset: ZONE_HOURS,
    product_model: model,
    product_model_logo_url: `https://example.com/logo/${model}.png`,
    product_type: "Camera",
    hardware_ver: "0.0.0.0",
    firmware_ver: "4.9.5.36",
    user_role: 1,
    binding_user_nickname: boundTo,
    conn_state: 1,
    conn_state_ts: at(24 + index, 7, 10 * index),
    push_switch: 1,
    parent_device_mac: "",
    parent_device_enr: "",
    device_params: {
      p2p_id: `SAMPLEPPCS00${index}000XYZ`,
      p2p_type: 3,
      ssid: NETWORK,
      ip: `192.0.2.${40 + index}`,
      rssi: -40 - 7 * index,
      power_switch: 1,
      camera_thumbnails: {
        thumbnails_id: `sample-${index}`,
        thumbnails_url: `https://example.com/thumbnail/${mac}.jpg?sig=samp1esignature000${index}`,
        thumbnails_ts: at(24 + index, 6, 45),
        thumbnails_type: 1,
      },
      electricity: "",
      temperature: "",
      humidity: "",
    },
  };
}

function wyzeDevices() {
  const scale = camera(4, "Bathroom scale", "JA.SC", "Robin Example");
  Object.assign(scale, { mac: "JA.SC.02505A0C0104", product_type: "WyzeScale", firmware_ver: "1.3.17", device_params: {} });
  const devices = [
    camera(1, "Front door", "WYZEC1-JZ", "Robin Example"),
    camera(2, "Living room", "WYZECP1_JEF", "Robin Example"),
    // In those days the nickname of an account could be its e-mail address.
    camera(3, "Kim's room", "WYZEC1-JZ", "robin@example.com"),
    scale,
  ];
  const sorted = devices.map((device) => ({ device_id: device.mac, product_model: device.product_model }));
  return { ts: at(29, 9), code: "1", msg: "SUCCESS", data: { device_sort_list: sorted, device_list: devices } };
}

function wyzeAccount() {
  const data = {
    nickname: "Robin Example",
    email: "robin@example.com",
    logo: "https://example.com/avatar/robin.jpg",
    user_code: "SMPL01",
    user_center_id: "5a0c0000000000000000000000000001",
    open_user_id: "5a0c0000000000000000000000000002",
  };
  return { code: "1", ts: at(29, 9), msg: "SUCCESS", data };
}

/** Robin in the morning, Sam now and then; the scale knows Sam as a member of Robin's family. */
function weighings() {
  const people = [
    { member: "", age: 38, gender: 0, height: 169, weight: 66.4, fat: 27.5, every: 3, hour: 6 },
    { member: "fm-5a0c0001", age: 41, gender: 1, height: 183, weight: 84.1, fat: 21.8, every: 5, hour: 21 },
  ];
  const rows = [];
  for (const person of people) {
    for (let day = 1; day < N_DAYS; day += person.every) {
      const weight = round(person.weight + between(-0.6, 0.6), 1);
      const fat = round(person.fat + between(-0.4, 0.4), 1);
      rows.push({ person, day, time: at(day, person.hour, whole(5, 55)), weight, fat });
    }
  }
  return rows.sort((a, b) => a.time - b.time);
}

function wyzeScale(rows) {
  const data = rows.map(({ person, time, weight, fat }, index) => ({
    data_id: 505_000_000_001 + index,
    age: person.age,
    bmi: round(weight / (person.height / 100) ** 2, 1),
    bmr: round(370 + 21.6 * weight * (1 - fat / 100), 0),
    body_fat: fat,
    body_type: 5,
    body_vfr: person.gender ? 9 : 6,
    body_water: round(73 - 0.73 * fat, 1),
    bone_mineral: round(weight * 0.041, 1),
    device_id: "JA.SC.02505A0C0104",
    family_member_id: person.member,
    gender: person.gender,
    height: person.height,
    impedance1: whole(470, 520),
    mac: "JA.SC.02505A0C0104",
    measure_ts: time,
    measure_type: 1,
    metabolic_age: person.age + 1,
    muscle: round(weight * (1 - fat / 100) * 0.94, 1),
    occupation: 0,
    protein: round(21 - fat * 0.15, 1),
    timezone: "America/Los_Angeles",
    user_id: 50500001,
    weight,
  }));
  return { code: "1", msg: "SUCCESS", data };
}

// ------------------------------------------------------------------------------------------------ Home Assistant

function entry(index, domain, title, uniqueId, data, options = {}) {
  return {
    created_at: "2019-12-01T18:00:00+00:00",
    data,
    disabled_by: null,
    domain,
    entry_id: `01SAMPLE00000000000000000${index}`,
    options,
    source: "user",
    title,
    unique_id: uniqueId,
    version: 1,
  };
}

/** The other side of the links: Wyze's own files name none. */
function configEntries() {
  const wyze = {
    username: "robin@example.com",
    password: "sample horse battery",
    access_token: "lvtx.samp1eNotAToken000000000000001",
    refresh_token: "rvtx.samp1eNotAToken000000000000001",
  };
  const alexa = { url: "amazon.com", email: "robin@example.com", password: "sample staple correct" };
  const ifttt = { webhook_id: "5a0c".padEnd(64, "0"), cloudhook: false };
  const webhook = { webhook_url: "https://maker.ifttt.com/trigger/front_door_motion/with/key/samp1eNotAKey00000001" };
  const entries = [
    entry(1, "wyzeapi", "Wyze", "robin@example.com", wyze),
    entry(2, "alexa_media", "robin@example.com - amazon.com", "robin@example.com", alexa),
    entry(3, "ifttt", "IFTTT Webhook", null, ifttt, webhook),
  ];
  return { version: 1, minor_version: 1, key: "core.config_entries", data: { entries } };
}

// -------------------------------------------------------------------------------------------------- Apple Health

const PHONE = "Robin’s iPhone";
const WATCH = "Robin’s Apple\u00a0Watch";
const WATCH_DEVICE =
  "&lt;&lt;HKDevice: 0x280a0c010&gt;, name:Apple Watch, manufacturer:Apple, model:Watch, hardware:Watch4,2, software:6.1.1&gt;";

const stamp = (time) => new Date(time + ZONE_HOURS * 3_600_000).toISOString().slice(0, 19).replace("T", " ") + " -0800";

function record(type, source, unit, start, end, value, inside = "") {
  const device = source === WATCH ? ` device="${WATCH_DEVICE}"` : "";
  const units = unit ? ` unit="${unit}"` : "";
  const version = source === WATCH ? "6.1.1" : source === PHONE ? "13.3" : "2.6.62";
  const times = `creationDate="${stamp(end)}" startDate="${stamp(start)}" endDate="${stamp(end)}"`;
  const head = ` <Record type="HK${type}" sourceName="${source}" sourceVersion="${version}"${device}${units} ${times} value="${value}"`;
  return inside ? `${head}>\n${inside} </Record>` : `${head}/>`;
}

const quantity = (name, ...rest) => record(`QuantityTypeIdentifier${name}`, ...rest);

function bodyRecords(rows) {
  const scale =
    '  <MetadataEntry key="HKDeviceSerialNumber" value="JA.SC.02505A0C0104"/>\n' +
    '  <MetadataEntry key="HKExternalUUID" value="5a0c0000-0000-4000-8000-000000000104"/>\n';
  const own = rows.filter((row) => row.person.member === "");
  return [
    quantity("Height", PHONE, "cm", at(0, 8), at(0, 8), 169),
    ...own.map((row, index) => quantity("BodyMass", "Wyze", "kg", row.time, row.time, row.weight, index === 0 ? scale : "")),
    ...own.map((row) => quantity("BodyFatPercentage", "Wyze", "%", row.time, row.time, round(row.fat / 100, 3))),
  ];
}

function heartRecords() {
  const rows = [];
  for (let day = 0; day < N_DAYS; day++) {
    for (const [hour, low, high] of [[3, 50, 56], [8, 64, 80], [13, 66, 88], [19, 62, 78]]) {
      const time = at(day, hour, whole(0, 59));
      rows.push(quantity("HeartRate", WATCH, "count/min", time, time, whole(low, high)));
    }
  }
  for (let day = 0; day < N_DAYS; day++) {
    rows.push(quantity("RestingHeartRate", WATCH, "count/min", at(day, 0, 5), at(day, 23, 50), whole(54, 60)));
  }
  return rows;
}

function movementRecords() {
  const rows = [];
  for (let day = 0; day < N_DAYS; day++) {
    for (const hour of [8, 17]) {
      rows.push(quantity("StepCount", PHONE, "count", at(day, hour), at(day, hour, 40), whole(900, 4800)));
    }
    rows.push(quantity("ActiveEnergyBurned", WATCH, "Cal", at(day, 6), at(day, 22), whole(260, 610)));
  }
  return rows;
}

function sleepRecords() {
  const zone = '  <MetadataEntry key="HKTimeZone" value="America/Los_Angeles"/>\n';
  const rows = [];
  for (let day = 0; day + 1 < N_DAYS; day++) {
    const [start, end] = [at(day, 22, whole(20, 70)), at(day + 1, 6, whole(0, 40))];
    const value = "HKCategoryValueSleepAnalysisAsleep";
    rows.push(record("CategoryTypeIdentifierSleepAnalysis", PHONE, "", start, end, value, day === 0 ? zone : ""));
  }
  return rows;
}

const WALK_DAY = 27;

function workout() {
  const [start, end] = [at(WALK_DAY, 8, 10), at(WALK_DAY, 8, 40)];
  const times = `creationDate="${stamp(end)}" startDate="${stamp(start)}" endDate="${stamp(end)}"`;
  return [
    ` <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="30" durationUnit="min" totalDistance="2.4" totalDistanceUnit="km" totalEnergyBurned="131" totalEnergyBurnedUnit="Cal" sourceName="${WATCH}" sourceVersion="6.1.1" ${times}>`,
    '  <MetadataEntry key="HKIndoorWorkout" value="0"/>',
    `  <WorkoutRoute sourceName="${WATCH}" sourceVersion="6.1.1" ${times}>`,
    '   <FileReference path="/workout-routes/route_2019-12-22_8.40am.gpx"/>',
    "  </WorkoutRoute>",
    " </Workout>",
  ];
}

function healthExport(rows) {
  const characteristic = "HKCharacteristicTypeIdentifier";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!DOCTYPE HealthData [",
    "<!-- HealthKit Export Version: 11 -->",
    "<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord)*)>",
    "<!ATTLIST HealthData",
    "  locale CDATA #REQUIRED",
    ">",
    "]>",
    '<HealthData locale="en_US">',
    ` <ExportDate value="${stamp(at(N_DAYS + 8, 10))}"/>`,
    ` <Me ${characteristic}DateOfBirth="1981-05-17" ${characteristic}BiologicalSex="HKBiologicalSexFemale" ${characteristic}BloodType="HKBloodTypeOPositive" ${characteristic}FitzpatrickSkinType="HKFitzpatrickSkinTypeNotSet"/>`,
    ...bodyRecords(rows),
    ...movementRecords(),
    ...heartRecords(),
    ...sleepRecords(),
    ...workout(),
    "</HealthData>",
    "",
  ].join("\n");
}

/** A walk near Point Nemo, the place in the ocean that is farthest from any land. */
function route() {
  const points = [];
  for (let index = 0; index < 90; index++) {
    const turn = (index / 90) * 2 * Math.PI;
    const lat = (-48.8767 + 0.003 * Math.sin(turn)).toFixed(6);
    const lon = (-123.3933 + 0.004 * (1 - Math.cos(turn))).toFixed(6);
    const time = new Date(at(WALK_DAY, 8, 10) + index * 20_000).toISOString().replace(".000", "");
    points.push(
      `      <trkpt lon="${lon}" lat="${lat}"><ele>3.000000</ele><time>${time}</time><extensions><speed>1.300000</speed><course>${((turn * 180) / Math.PI).toFixed(6)}</course><hAcc>4.100000</hAcc><vAcc>3.200000</vAcc></extensions></trkpt>`,
    );
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Apple Health Export" xmlns="http://www.topografix.com/GPX/1/1">',
    "  <metadata>",
    `    <time>${new Date(at(N_DAYS + 8, 10)).toISOString().replace(".000", "")}</time>`,
    "  </metadata>",
    "  <trk>",
    "    <name>Route 2019-12-22 8:40am</name>",
    "    <trkseg>",
    ...points,
    "    </trkseg>",
    "  </trk>",
    "</gpx>",
    "",
  ].join("\n");
}

/** Four seconds instead of thirty: a beat a second, as a peak on a slow wave. */
function electrocardiogram() {
  const samples = Array.from({ length: 2048 }, (_, index) => {
    const phase = (index % 470) / 470;
    const peak = phase < 0.02 ? 820 : phase < 0.04 ? -160 : 0;
    return (peak + 45 * Math.sin(phase * 2 * Math.PI) + between(-4, 4)).toFixed(3);
  });
  const head = [
    "Name,Robin Example",
    'Date of Birth,"May 17, 1981"',
    `Recorded Date,${stamp(at(25, 20, 15))}`,
    "Classification,Sinus Rhythm",
    "Symptoms,",
    "Software Version,1.05",
    'Device,"Watch4,2"',
    "Sample Rate,512 hertz",
    "",
    "",
    "Lead,Lead I",
    "Unit,µV",
    "",
  ];
  return [...head, ...samples, ""].join("\n");
}

// ----------------------------------------------------------------------------------------------------------- Zip

/** A zip archive of `[name, text]` pairs, deflated, every entry dated 2 January 2020 at noon. */
function zip(files) {
  const [time, date] = [12 << 11, (40 << 9) | (1 << 5) | 2];
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of files) {
    const nameBytes = Buffer.from(name);
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes, { level: 9 });
    const shared = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, deflate.
    [20, 0x0800, 8, time, date].forEach((word, index) => shared.writeUInt16LE(word, index * 2));
    [crc32(bytes), packed.length, bytes.length].forEach((word, index) => shared.writeUInt32LE(word, 10 + index * 4));
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, nameBytes, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, place, nameBytes);
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

// --------------------------------------------------------------------------------------------------------- Write

function round(number, digits) {
  return Number(number.toFixed(digits));
}

const rows = weighings();
const json = (value) => JSON.stringify(value, null, 1) + "\n";
const health = zip([
  ["apple_health_export/export.xml", healthExport(rows)],
  ["apple_health_export/workout-routes/route_2019-12-22_8.40am.gpx", route()],
  ["apple_health_export/electrocardiograms/ecg_2019-12-20.csv", electrocardiogram()],
]);
const files = {
  "wyze-devices.json": json(wyzeDevices()),
  "wyze-account.json": json(wyzeAccount()),
  "wyze-scale.json": json(wyzeScale(rows)),
  "core.config_entries": json(configEntries()),
  "apple_health_export.zip": health,
};
mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, FOLDER), content);
const sizeBytes = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
if (sizeBytes > 60_000) throw new Error(`the sample takes ${sizeBytes} bytes, more than 60,000`);
