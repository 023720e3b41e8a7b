//! The worker's side in a real dedicated worker: it reads real `File`s, of any size, a piece at a time.
//! Must not repeat what native tests say of the engine; only what needs a browser stands here.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

use js_sys::{Array, Uint8Array};
use spillcheck::model::{DataClass, EntryOutcome, FindingId};
use spillcheck::protocol::{self, Event, JobId, Request};
use spillcheck::worker::blob_reader::BlobReader;
use spillcheck::worker::{frame, host};
use std::cell::RefCell;
use std::io::{Read, Seek, SeekFrom};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::File;

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const JOB: JobId = JobId(7);

fn file(name: &str, content: &[u8]) -> File {
    File::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(content)), name).unwrap()
}

/// What the worker answers to a request.
fn ask(request: &Request, files: &[File]) -> Vec<Event> {
    let handles: Array = files.iter().collect();
    let events = RefCell::new(Vec::new());
    let message = frame::pack(&protocol::encode(request).unwrap(), &handles);
    host::handle(&message, &|event| events.borrow_mut().push(event));
    events.into_inner()
}

fn open(name: &str, content: &[u8]) -> Vec<Event> {
    ask(&Request::Open { job: JOB, paths: vec![name.to_owned()] }, &[file(name, content)])
}

fn found(events: &[Event], class: DataClass) -> Option<FindingId> {
    events.iter().find_map(|event| match event {
        Event::Found { findings, .. } => {
            findings.iter().find(|finding| finding.class == class).map(|finding| finding.id)
        }
        _ => None,
    })
}

#[wasm_bindgen_test]
fn a_real_file_is_scanned_and_one_value_revealed() {
    let events = open("list.json", br#"{"device_list":[{"ssid":"Example Family WiFi","nickname":"Hall cam"}]}"#);
    assert!(matches!(events.last(), Some(Event::Done { summary, .. }) if summary.is_complete()));
    let finding = found(&events, DataClass::Ssid).unwrap();
    assert!(!format!("{events:?}").contains("Example Family WiFi"), "only masks leave unasked");
    let answer = ask(&Request::Reveal { job: JOB, finding }, &[]);
    assert!(
        matches!(answer.as_slice(), [Event::Revealed { value: Some(value), .. }] if value.0 == "Example Family WiFi")
    );
    ask(&Request::Forget { job: JOB }, &[]);
    let answer = ask(&Request::Reveal { job: JOB, finding }, &[]);
    assert!(matches!(answer.as_slice(), [Event::Revealed { value: None, .. }]), "forgotten is forgotten");
}

#[wasm_bindgen_test]
fn every_entry_has_an_outcome_also_a_broken_one() {
    let events = open("cut.zip", b"PK\x03\x04 and no more");
    let entries: Vec<EntryOutcome> = events
        .iter()
        .flat_map(|event| match event {
            Event::Entries { entries, .. } => entries.iter().map(|entry| entry.outcome).collect(),
            _ => Vec::new(),
        })
        .collect();
    assert!(!entries.is_empty());
    assert!(matches!(events.last(), Some(Event::Done { summary, .. }) if !summary.is_complete()));
}

#[wasm_bindgen_test]
fn a_file_is_read_in_pieces_from_any_place() {
    let size = 3 * BlobReader::STEP as usize + 17;
    let content: Vec<u8> = (0..size).map(|idx| (idx % 251) as u8).collect();
    let mut reader = BlobReader::new(file("big.bin", &content).into());
    let mut whole = Vec::new();
    reader.read_to_end(&mut whole).unwrap();
    assert!(whole == content);
    reader.seek(SeekFrom::End(-5)).unwrap();
    let mut tail = Vec::new();
    reader.read_to_end(&mut tail).unwrap();
    assert_eq!(tail, content[size - 5..]);
    reader.seek(SeekFrom::Start(BlobReader::STEP - 1)).unwrap();
    let mut seam = [0; 2];
    reader.read_exact(&mut seam).unwrap();
    assert_eq!(seam, content[BlobReader::STEP as usize - 1..=BlobReader::STEP as usize]);
}

#[wasm_bindgen_test]
fn old_encodings_are_read_with_what_the_browser_has() {
    // A header and a Japanese name in Shift_JIS.
    let mut content = b"full name,mail,city\n".to_vec();
    for _ in 0..20 {
        content.extend_from_slice(b"\x8e\x52\x93\x63\x91\xbe\x98\x59,yamada@example.com,\x93\x8c\x8b\x9e\n");
    }
    let events = open("names.csv", &content);
    assert!(found(&events, DataClass::Email).is_some());
    let name = found(&events, DataClass::Name).unwrap();
    let answer = ask(&Request::Reveal { job: JOB, finding: name }, &[]);
    assert!(matches!(answer.as_slice(), [Event::Revealed { value: Some(value), .. }] if value.0 == "山田太郎"));
}

#[wasm_bindgen_test]
fn what_is_no_message_is_answered_and_nothing_breaks() {
    let events = RefCell::new(Vec::new());
    host::handle(&frame::pack(b"\xff\xff", &Array::new()), &|event| events.borrow_mut().push(event));
    assert!(matches!(events.borrow().as_slice(), [Event::Failed { .. }]));
    host::handle(&wasm_bindgen::JsValue::NULL, &|event| events.borrow_mut().push(event));
    assert_eq!(events.borrow().len(), 1);
}
