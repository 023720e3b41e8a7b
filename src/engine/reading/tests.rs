//! What readings make of JSON under layouts of the tests' own: path, class, whose, count, first sample.

use super::*;
use crate::engine::Sink;
use crate::model::{Distinct, EntryReport, Finding, IntegrationMark, Progress, Recognition, WhoseRule};
use DataClass::{ApiKey, Coordinates, DeviceId, Height, Ip, Mac, Name, Nickname, OtpSeed, Room, Ssid, Weight};

struct Nobody;

impl Sink for Nobody {
    fn recognized(&mut self, _: &Recognition) {}
    fn progress(&mut self, _: &dyn Fn() -> Progress) {}
    fn found(&mut self, _: Vec<Finding>) {}
    fn entry(&mut self, _: EntryReport) {}
}

const fn field(path: &'static str, class: DataClass) -> FieldRule {
    FieldRule { path, class: Some(class), notation: Notation::Plain }
}

const NO_LINKS: &[IntegrationMark] = &[];

const fn layout(fields: &'static [FieldRule], keys: &'static [FieldRule], whose: &'static [WhoseRule]) -> Format {
    Format { id: "test", name: "test", marks: &[], fields, keys, whose, integrations: NO_LINKS }
}

fn read(layout: Option<&'static Format>, text: &str) -> Vec<String> {
    let (limits, mut nobody) = (Limits::default(), Nobody);
    let pulse = Pulse::new(&mut nobody, 0);
    let mut reading = Reading::new(layout, &limits, &pulse);
    json::read(&mut Window::whole(text.as_bytes(), &mut std::io::empty()), &limits, &mut reading);
    let lines = reading.columns.iter().flat_map(|column| column.tallies.iter().map(move |tally| (column, tally)));
    let mut lines: Vec<String> = lines
        .map(|(column, tally)| {
            let (path, sample) = (reading.shown(column), tally.samples.first().map_or("", String::as_str));
            format!("{path} {} {} {} {sample}", tally.class.id(), tally.whose.as_str(), tally.count)
        })
        .collect();
    lines.sort();
    lines
}

#[track_caller]
fn check(layout: Option<&'static Format>, text: &str, expected: &[&str]) {
    assert_eq!(read(layout, text), expected, "{text}");
}

static BRIDGE: Format = layout(
    &[field("whitelist/*/name", Nickname), field("users", OtpSeed)],
    &[field("whitelist", ApiKey), field("users", DeviceId)],
    &[WhoseRule::OthersUnder("theirs"), WhoseRule::OtherIf("mine", "false"), WhoseRule::Yours],
);

/// Counts, tested ones, and different ones of every class, of records whose field goes through the values again and again.
#[track_caller]
fn check_again(key: &str, values: &[&str], n_rounds: u64) {
    let record = |value: &&str| format!(r#"{{"{key}":"{value}"}}"#);
    let lines: Vec<String> = values.iter().map(record).collect();
    let (limits, mut nobody) = (Limits::default(), Nobody);
    let pulse = Pulse::new(&mut nobody, 0);
    let told = |n_rounds: usize| -> Vec<_> {
        let mut reading = Reading::new(None, &limits, &pulse);
        let text = (lines.join("\n") + "\n").repeat(n_rounds);
        json::read(&mut Window::whole(text.as_bytes(), &mut std::io::empty()), &limits, &mut reading);
        let tallies = reading.columns.iter().flat_map(|column| &column.tallies);
        let told = tallies.map(|tally| (tally.class, tally.count, tally.n_tested, tally.distinct.count()));
        told.chain([(Name, reading.columns[0].n_misfits, reading.columns[0].n_masked, Distinct::Exactly(0))]).collect()
    };
    let once: Vec<_> = told(1);
    let expected =
        once.iter().map(|(class, n, n_tested, distinct)| (*class, n * n_rounds, n_tested * n_rounds, *distinct));
    assert_eq!(told(n_rounds as usize), expected.collect::<Vec<_>>(), "{key}");
}

#[test]
fn what_comes_again_counts_like_what_is_new() {
    check_again("phone", &["+1 202 555 0123", "555 0100", "555 0100", "none", "p***e", "call pat@example.com"], 90);
    check_again("email", &["pat@example.com", "sam@example.org", "n/a", "k***@example.com"], 90);
    check_again("note", &["call +1 202 555 0123", "call +1 202 555 0124 or pat@example.com", "nothing"], 90);
    check_again("value", &["cGF0QGV4YW1wbGUuY29t", "a", "192.0.2.1"], 90);
}

#[test]
fn keys_can_be_values() {
    check(
        Some(&BRIDGE),
        r#"{"config":{"whitelist":{"k1-secret":{"name":"Lamp"},"k2-secret":{"name":"Hall"}}}}"#,
        &["/config/whitelist/* cred.api_key self 2 k1-secret", "/config/whitelist/*/name dev.nickname self 2 Lamp"],
    );
    check(
        Some(&BRIDGE),
        r#"{"users":{"id-0001":"JBSWY3DPEHPK3PXP","id-0002":null,"id-0003":{"users":"JBSWY3DPEHPK3PXQ"}}}"#,
        &[
            "/users/* cred.otp_seed self 1 JBSWY3DPEHPK3PXP",
            "/users/* dev.id self 3 id-0003",
            "/users/*/users cred.otp_seed self 1 JBSWY3DPEHPK3PXQ",
        ],
    );
}

#[test]
fn what_the_key_rules_out_is_not_told() {
    check(None, r#"{"packet":"4138754545541392","ref":4138754545541392,"netmask":"203.0.113.9"}"#, &[]);
    check(None, r#"{"remark":"4138754545541392"}"#, &["/remark fin.card unknown 1 4138754545541392"]);
}

#[test]
fn elements_of_an_array_are_no_keys_but_may_hold_some() {
    check(
        Some(&BRIDGE),
        r#"{"whitelist":[{"k1-secret":{"name":"Lamp"}},{"k2-secret":"x"}]}"#,
        &["/whitelist/*/* cred.api_key self 2 k1-secret", "/whitelist/*/*/name dev.nickname self 1 Lamp"],
    );
    check(Some(&BRIDGE), r#"{"whitelist":["k1-secret"]}"#, &[]);
}

#[test]
fn ten_thousand_keys_make_one_column() {
    let keys: Vec<String> = (0..10_000).map(|idx| format!(r#""key-{idx}":{{"name":"Lamp"}}"#)).collect();
    check(
        Some(&BRIDGE),
        &format!(r#"{{"whitelist":{{{}}}}}"#, keys.join(",")),
        &["/whitelist/* cred.api_key self 10000 key-0", "/whitelist/*/name dev.nickname self 10000 Lamp"],
    );
}

#[test]
fn whose_a_key_is_goes_by_the_rules() {
    check(
        Some(&BRIDGE),
        r#"{"theirs":{"whitelist":{"k1-secret":1}},"a":{"mine":"false","whitelist":{"k2-secret":{"name":"Hall"}}}}"#,
        &[
            "/a/whitelist/* cred.api_key other 1 k2-secret",
            "/a/whitelist/*/name dev.nickname other 1 Hall",
            "/theirs/whitelist/* cred.api_key other 1 k1-secret",
        ],
    );
    check(Some(&BRIDGE), r#"{"theirs":{"02:50:0b:0a:05:02":{"a":1}}}"#, &["/theirs net.mac other 1 02:50:0b:0a:05:02"]);
}

static SHARED: Format = layout(&[field("name", Name)], &[], &[WhoseRule::OtherIf("owned", "false"), WhoseRule::Yours]);

#[test]
fn a_record_speaks_for_the_levels_that_come_after() {
    check(
        Some(&SHARED),
        r#"[{"owned":false,"owner":{"name":"Sam","more":[{"name":"Kim"}]}},{"owner":{"name":"Pat"}}]"#,
        &[
            "/*/owner/more/*/name id.name other 1 Kim",
            "/*/owner/name id.name other 1 Sam",
            "/*/owner/name id.name self 1 Pat",
        ],
    );
    // What came before the word is as it would be without it.
    check(
        Some(&SHARED),
        r#"{"before":{"name":"Sam"},"owned":false,"name":"Kim","after":{"name":"Ali"}}"#,
        &["/after/name id.name other 1 Ali", "/before/name id.name self 1 Sam", "/name id.name other 1 Kim"],
    );
}

static MEMBER: Format =
    layout(&[field("nick", Name)], &[], &[WhoseRule::OtherIfUnequal("left", "right"), WhoseRule::Yours]);

#[test]
fn two_ids_that_differ_are_two_people() {
    check(Some(&MEMBER), r#"{"nick":"Sam","left":"x1","right":"x2"}"#, &["/nick id.name other 1 Sam"]);
    check(Some(&MEMBER), r#"{"nick":"Sam","left":"x1","right":"x1"}"#, &["/nick id.name self 1 Sam"]);
    check(Some(&MEMBER), r#"{"nick":"Sam","left":"x1","right":null}"#, &["/nick id.name self 1 Sam"]);
    check(Some(&MEMBER), r#"{"nick":"Sam","left":"x1"}"#, &["/nick id.name self 1 Sam"]);
}

static TABLE: Format = layout(&[field("Outdoor (F)", Height)], &[field("/* (F)", Room)], &[WhoseRule::Yours]);

#[test]
fn columns_can_be_called_after_rooms() {
    check(
        Some(&TABLE),
        "{\"Outdoor (F)\":41.2,\"Kim's den (F)\":66.2,\"x\":{\"Hall (F)\":1}}\n{\"Outdoor (F)\":41.1,\"Kim's den (F)\":66.3}",
        &["/ home.room self 1 Kim's den", "/Outdoor (F) body.height self 2 41.2"],
    );
}

#[test]
fn documents_of_one_file_do_not_speak_for_each_other() {
    check(
        Some(&SHARED),
        "{\"owned\":false,\"a\":{\"name\":\"Sam\"}}\n{\"a\":{\"name\":\"Pat\"}}",
        &["/a/name id.name other 1 Sam", "/a/name id.name self 1 Pat"],
    );
}

const fn written(path: &'static str, class: DataClass, notation: Notation) -> FieldRule {
    field(path, class).written(notation)
}

static WRITTEN: Format = layout(
    &[
        written("ssid", Ssid, Notation::Base64),
        written("addr", Ip, Notation::IpNumber),
        written("mac", Mac, Notation::MacNumber),
        written("lat", Coordinates, Notation::E7),
        written("lat4", Coordinates, Notation::E4),
        written("weight", Weight, Notation::In("kg")),
        field("id", DeviceId),
        field("height", Height),
        field("Average speed (m~1s)", Height),
    ],
    &[],
    &[],
);

#[test]
fn samples_are_what_people_read() {
    check(
        Some(&WRITTEN),
        r#"{"ssid":"SG9tZQ==","addr":3221225996,"mac":2543259402947,"lat":487654321,"lat4":487654,"weight":68.4}"#,
        &[
            "/addr net.ip unknown 1 192.0.2.12",
            "/lat loc.coordinates unknown 1 48.7654321",
            "/lat4 loc.coordinates unknown 1 48.7654",
            "/mac net.mac unknown 1 02:50:26:12:c2:c3",
            "/ssid net.ssid unknown 1 Home",
            "/weight body.weight unknown 1 68.4 kg",
        ],
    );
}

#[test]
fn a_key_with_a_slash_is_found() {
    check(Some(&WRITTEN), r#"{"Average speed (m/s)":2.5}"#, &["/Average speed (m/s) body.height unknown 1 2.5"]);
}

#[test]
fn nothing_stands_in_void_masked_and_zero_fields() {
    for value in [
        r##"{"ssid":"I01BU0tFRF9TU0lEIw=="}"##,
        r##"{"ssid":"#MASKED_SSID#","id":"#MASKED_NAME#"}"##,
        r##"{"id":"#error#","weight":"NaN"}"##,
        r#"{"id":"00000000000000000000"}"#,
        r#"{"id":"00000000-0000-0000-0000-000000000000"}"#,
        r#"{"id":0,"lat":0,"addr":0,"mac":0}"#,
        r#"{"lat":0.0,"lat4":"0","addr":"0"}"#,
    ] {
        check(Some(&WRITTEN), value, &[]);
    }
}

#[test]
fn what_a_layout_vouches_for_is_no_blank_to_fill_in() {
    check(Some(&WRITTEN), r#"{"id":"example_lamp"}"#, &["/id dev.id unknown 1 example_lamp"]);
}

#[test]
fn what_looks_personal_by_chance_under_a_technical_key_is_not() {
    check(
        None,
        r#"{"reach":"+12025550175","palette":"+12025550175"}"#,
        &["/reach contact.phone unknown 1 +12025550175"],
    );
}

static PROFILE: Format =
    layout(&[field("float_value[height]", Height), field("text_value[owner]", Name)], &[], &[WhoseRule::Yours]);

#[test]
fn several_valued_fields_stand_beside_one_name() {
    check(
        Some(&PROFILE),
        r#"[{"key":"owner","text_value":"Pat","float_value":null},{"key":"height","text_value":null,"float_value":171.0}]"#,
        &["/*/float_value[height] body.height self 1 171.0", "/*/text_value[owner] id.name self 1 Pat"],
    );
}

#[test]
fn a_unit_beside_tells_what_a_named_value_is() {
    check(None, r#"[{"name":"weight","value":68.4,"unit":"px"}]"#, &[]);
    check(None, r#"[{"name":"weight","value":68.4,"unit":"kg"}]"#, &["/*/value[weight] body.weight unknown 1 68.4"]);
}

#[test]
fn the_bytes_of_a_key_are_one_secret() {
    let key = |bytes: &[u8]| format!(r#"{{"network_key":{bytes:?},"channel":11}}"#);
    let bytes: Vec<u8> = (0..32).map(|idx| idx * 7 + 3).collect();
    let (one, text) = (&bytes[..16], "3,10,17,24,31,38,45,52,59,66,73,80,87,94,101,108");
    check(None, &key(one), &[&format!("/network_key/* cred.device_key unknown 1 {text}")]);
    check(None, &key(&bytes), &[&format!("/network_key/* cred.device_key unknown 2 {text}")]);
    check(None, &key(&bytes[..15]), &[]);
    check(None, r#"{"network_key":[3,10,17,24,31,38,45,52,59,66,73,80,87,94,101,300]}"#, &[]);
    let records: Vec<String> = bytes.iter().map(|byte| format!("{{\"network_key\":{byte}}}\n")).collect();
    check(None, &records.concat(), &[]);
    check(None, &key(one).replace("network_key", "animation_keys"), &[]);
    check(None, r#"{"samples":[3,10,17,24,31,38,45,52,59,66,73,80,87,94,101,108]}"#, &[]);
}
