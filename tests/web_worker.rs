//! The worker's side in a real dedicated worker: it reads real `File`s, of any size, a piece at a time.
//! Must not repeat what native tests say of the engine; only what needs a browser stands here.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

use js_sys::{Array, Uint8Array};
use spillcheck::leak::ReadAt;
use spillcheck::model::{DataClass, EntryOutcome, FindingId, LeakReport, LeakState};
use spillcheck::protocol::{self, Event, JobId, ListName, Request, SubjectId, Typed};
use spillcheck::worker::blob_reader::{BlobAt, BlobReader};
use spillcheck::worker::{Post, checker, frame, host};
use std::cell::RefCell;
use std::io::{Read, Seek, SeekFrom};
use std::rc::Rc;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{File, MessageChannel};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const JOB: JobId = JobId(7);

fn file(name: &str, content: &[u8]) -> File {
    File::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(content)), name).unwrap()
}

/// What the worker answers to a request.
fn ask(request: &Request, files: &[File]) -> Vec<Event> {
    let handles: Array = files.iter().collect();
    let (post, events) = posts();
    host::handle(&frame::pack(&protocol::encode(request).unwrap(), &handles), &post);
    events.take()
}

/// A place for events, and what puts them there.
fn posts() -> (Post, Rc<RefCell<Vec<Event>>>) {
    let events = Rc::new(RefCell::new(Vec::new()));
    let target = Rc::clone(&events);
    (Rc::new(move |event| target.borrow_mut().push(event)), events)
}

fn open(name: &str, content: &[u8]) -> Vec<Event> {
    ask(&Request::Open { job: JOB, paths: vec![name.to_owned()], password: None, salt: None }, &[file(name, content)])
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
fn the_structure_of_a_file_is_told_without_a_value() {
    let request = Request::Outline { job: JOB, paths: vec!["list.json".to_owned()], password: None };
    let content = br#"{"device_list":[{"ssid":"Example Family WiFi"}]}"#;
    let events = ask(&request, &[file("list.json", content)]);
    let [Event::Outlined { job: JOB, json }] = events.as_slice() else { panic!("{} answers", events.len()) };
    assert!(json.contains("/device_list/*/ssid") && !json.contains("Example"), "{json}");
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
    let (post, events) = posts();
    host::handle(&frame::pack(b"\xff\xff", &Array::new()), &post);
    assert!(matches!(events.borrow().as_slice(), [Event::Failed { .. }]));
    host::handle(&wasm_bindgen::JsValue::NULL, &post);
    assert_eq!(events.borrow().len(), 1);
}

#[wasm_bindgen_test]
fn a_list_is_read_from_any_place() {
    let blob = BlobAt::new(file("list.txt", b"0123456789").into());
    let mut space = [0; 4];
    assert_eq!((blob.size(), blob.read_at(3, &mut space).unwrap(), space), (10, 4, *b"3456"));
    assert_eq!((blob.read_at(8, &mut space).unwrap(), &space[..2]), (2, &b"89"[..]));
    assert_eq!(blob.read_at(11, &mut space).unwrap(), 0);
}

/// A check of `list` for what `text` holds, shared by `n_parts` workers that are all this one.
async fn checked(text: &str, list: &[u8], n_parts: u32) -> LeakReport {
    ask(&Request::Keep { job: JOB, text: Typed(text.to_owned()) }, &[]);
    let (post, events) = posts();
    let peers: Vec<MessageChannel> = (1..n_parts).map(|_| MessageChannel::new().unwrap()).collect();
    for part in 0..n_parts {
        let lender = MessageChannel::new().unwrap();
        let subjects = vec![SubjectId(0), SubjectId(1)];
        let lend = protocol::encode(&Request::Lend { job: JOB, subjects }).unwrap();
        host::handle(&frame::pack(&lend, &Array::of1(&lender.port1())), &posts().0);
        let handles = Array::of2(&file("list.txt", list), &lender.port2());
        match part {
            0 => peers.iter().for_each(|peer| _ = handles.push(&peer.port1())),
            part => _ = handles.push(&peers[part as usize - 1].port2()),
        }
        let request = Request::CheckLeaks {
            job: JobId(8),
            lists: vec![ListName { name: "list.txt".to_owned(), prefix: None }],
            n_lenders: 1,
            known_member: None,
            is_thorough: false,
            part,
            n_parts,
        };
        checker::handle(&frame::pack(&protocol::encode(&request).unwrap(), &handles), &post);
    }
    for _ in 0..200 {
        let ended = events.borrow().iter().find_map(|event| match event {
            Event::Checked { report, .. } => Some(report.clone()),
            _ => None,
        });
        if let Some(report) = ended {
            assert!(!format!("{:?}", events.borrow()).contains("pat@example.com"), "only masks leave");
            return report;
        }
        a_moment().await;
    }
    panic!("the check did not end");
}

async fn a_moment() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let scope: web_sys::DedicatedWorkerGlobalScope = wasm_bindgen::JsCast::unchecked_into(js_sys::global());
        scope.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10).unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

#[wasm_bindgen_test]
async fn addresses_go_from_reader_to_checker_and_come_back_as_answers() {
    // SHA-256 of user@example.com (leak-check.md, section 7).
    let other = "0".repeat(64);
    let list = format!("{other}\nb4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514\r\n{other}\n");
    for n_parts in [1, 3] {
        let report = checked("User@example.com, pat@example.com", list.as_bytes(), n_parts).await;
        let states: Vec<LeakState> = report.answers.iter().map(|answer| answer.state).collect();
        assert_eq!(states, [LeakState::Found, LeakState::NotListed], "{n_parts} parts");
        let holds = report.lists[0].facts.iter().find(|(label, _)| label == "Holds").unwrap();
        assert_eq!(holds.1, "3 SHA-256 hashes", "{n_parts} parts");
        ask(&Request::Forget { job: JOB }, &[]);
    }
}

/// The vectors of wasm against a slow count: native tests compare the other twins.
#[wasm_bindgen_test]
async fn runs_of_every_length_at_every_place_are_counted_as_by_hand() {
    let digest = "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514";
    let (mut text, mut n_sha256, mut n_sha1) = (String::from("x"), 0, 0);
    for n_digits in 1..=130 {
        for separator in ["\n", ",g", "\u{feff}", "@ ", "/:"] {
            text.extend(digest.chars().cycle().take(n_digits));
            text.push_str(separator);
            n_sha256 += u32::from(n_digits == 64);
            n_sha1 += u32::from(n_digits == 40);
        }
    }
    text.push_str(&digest.to_uppercase());
    let report = checked("user@example.com, pat@example.com", text.as_bytes(), 1).await;
    let (_, holds) = report.lists[0].facts.iter().find(|(label, _)| label == "Holds").unwrap();
    assert!(holds.contains(&format!("{n_sha1} SHA-1 hashes")), "{holds}");
    assert!(holds.contains(&format!("{} SHA-256 hashes", n_sha256 + 1)), "{holds}");
    assert!(report.answers[0].said.iter().any(|said| said.contains("6 times")), "{:?}", report.answers[0]);
}
