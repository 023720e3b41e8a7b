//! Messages survive the way to the worker and back; what is no message is refused, never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::cast_lossless)]

use spillcheck::model::{
    Confidence, DataClass, Distinct, Drawable, Drawing, EntryId, EntryOutcome, EntryReport, Evidence, Finding,
    FindingId, Fingerprint, Fingerprints, FormatKind, Holder, Insight, LeakAnswer, LeakReport, LeakState, Ledger,
    ListProof, Masked, Note, Parts, Paths, Place, Progress, ProviderId, Recognition, Salt, Shape, Shared, SharedField,
    Standing, Summary, Trace, Trail, Whose, Why,
};
use spillcheck::protocol::{
    Event, JobError, JobId, LeakProgress, ListName, PROTOCOL, Request, Revealed, SubjectId, SubjectReport, Typed,
    decode, encode,
};

fn finding() -> Finding {
    Finding {
        id: FindingId(3),
        class: DataClass::Ssid,
        provider: Some(ProviderId("wyze".to_owned())),
        count: 3,
        distinct: Distinct::AtLeast(2),
        confidence: Confidence::Likely,
        evidence: Evidence::KeyAndValue(Masked::plain("ssid"), Shape::Text),
        details: vec![],
        samples: vec![Masked::of(DataClass::Ssid, "Example WiFi")],
        place: Place { path: Masked::plain("/a/*/ssid"), entries: vec![Masked::plain("a.json")], n_entries: 1 },
        whose: Whose::Unknown,
    }
}

fn entry() -> EntryReport {
    EntryReport {
        id: EntryId(1),
        name: Masked::plain("a.json"),
        provider: None,
        format: None,
        kind: FormatKind::Json,
        outcome: EntryOutcome::Failed(Why::CutAt(7)),
        ledger: Ledger { read: 7, skipped: 0, failed: 3 },
        notes: vec![Note::BadText(2)],
    }
}

fn subject() -> SubjectReport {
    SubjectReport {
        id: SubjectId(1),
        class: DataClass::Email,
        masked: Masked::of(DataClass::Email, "pat@example.com"),
        whose: Whose::Yours,
    }
}

fn leak_report() -> LeakReport {
    LeakReport {
        heading: "Not in this list.".to_owned(),
        answers: vec![LeakAnswer { state: LeakState::NotListed, said: vec!["a".to_owned()] }],
        lists: vec![ListProof {
            name: Masked::plain("a.txt"),
            trouble: None,
            facts: vec![("Size".to_owned(), "1 byte".to_owned())],
            is_quick: true,
        }],
    }
}

fn parts() -> Parts {
    Parts { name: Masked::plain("takeout"), numbers: vec![1, 2], of: Some(3) }
}

fn shared_field() -> SharedField {
    SharedField {
        provider: ProviderId("wyze".to_owned()),
        entry: Masked::plain("devices.json"),
        path: Masked::plain("/ssid"),
    }
}

fn fingerprints() -> Fingerprints {
    let (class, masked) = (DataClass::Ssid, Masked::plain("E•••"));
    let print = Fingerprint { print: [7; 16], class, masked, fields: vec![0], has_more: true };
    Fingerprints { fields: vec![shared_field()], prints: vec![print] }
}

fn paths() -> Paths {
    Paths { first: vec![Masked::plain("/*/time")], has_more: true }
}

fn summary() -> Summary {
    let trace = Trace {
        provider: Some(ProviderId("wyze".to_owned())),
        trail: Trail::Motion,
        n: 2,
        days: vec![(18_234, 2)],
        step: 7,
        week: [[1; 24]; 7],
        is_local: true,
        fields: paths(),
    };
    let shared = Shared::of(DataClass::Ssid, Masked::plain("E•••"), [shared_field()].iter(), true);
    let insight = Insight { traces: vec![trace], shared: vec![shared], ..Insight::default() };
    Summary { parts: vec![parts()], n_unfinished: 1, insight, ..Summary::default() }
}

fn places() -> Drawing {
    Drawing::Places { spots: vec![(12.5, -3.0, 7)], home: Some(0), n: 7, fields: paths() }
}

fn events() -> Vec<Event> {
    let job = JobId(1);
    let recognition = Recognition {
        provider: ProviderId("wyze".to_owned()),
        name: Masked::plain("Wyze"),
        holder: Holder::Vendor,
        standing: Standing::Known,
        others: vec![Masked::plain("Ring")],
        marks: Vec::new(),
        n_entries: 1,
    };
    let progress = Progress { entry: Masked::plain("a"), read: 1, total: 2, so_far: vec![(DataClass::Email, 1)] };
    vec![
        Event::Ready { protocol: PROTOCOL },
        Event::Recognized { job, recognition },
        Event::Progress { job, progress },
        Event::Found { job, findings: vec![finding()] },
        Event::Entries { job, entries: vec![entry()] },
        Event::Fingerprints { job, fingerprints: fingerprints() },
        Event::Done { job, summary: summary() },
        Event::Failed { job, error: JobError::Crashed },
        Event::Revealed { job, finding: FindingId(3), value: Some(Revealed("Example WiFi".to_owned())) },
        Event::Subjects { job, subjects: vec![subject()] },
        Event::Checking { job, part: 1, progress: LeakProgress { read: 1, elapsed_ms: 2 } },
        Event::Checked { job, report: leak_report() },
        Event::Outlined { job, json: "{}".to_owned() },
        Event::Drawn { job, what: Drawable::Places, drawing: Some(places()) },
    ]
}

#[test]
fn every_event_survives_the_way() {
    for event in events() {
        let bytes = encode(&event).unwrap();
        assert_eq!(decode::<Event>(&bytes), Some(event));
    }
}

#[test]
fn every_request_survives_the_way() {
    let job = JobId(1);
    let requests = [
        Request::Open {
            job,
            paths: vec!["a.zip".to_owned()],
            password: Some(Typed("me@example.com".to_owned())),
            salt: Some(Salt([7; 32])),
        },
        Request::Outline { job, paths: vec!["a.zip".to_owned()], password: None },
        Request::Reveal { job, finding: FindingId(3) },
        Request::Forget { job },
        Request::Keep { job, text: Typed("pat@example.com".to_owned()) },
        Request::Lend { job, subjects: vec![SubjectId(0), SubjectId(7)] },
        Request::CheckLeaks {
            job,
            lists: vec![ListName { name: "pat@example.com.txt".to_owned(), prefix: Some("21BD1".to_owned()) }],
            n_lenders: 1,
            known_member: Some(Typed("kim@example.com".to_owned())),
            is_thorough: true,
            part: 1,
            n_parts: 2,
        },
        Request::Draw {
            job,
            paths: vec!["a.zip".to_owned()],
            password: Some(Typed("words of pat@example.com".to_owned())),
            what: Drawable::Curve(DataClass::Weight),
        },
    ];
    let printed = format!("{requests:?}");
    assert!(!printed.contains("@example.com"), "what was typed is not printed");
    for request in requests {
        assert_eq!(decode::<Request>(&encode(&request).unwrap()), Some(request));
    }
}

#[test]
fn a_cut_or_padded_or_flipped_message_never_panics() {
    for event in events() {
        let bytes = encode(&event).unwrap();
        for cut in 0..bytes.len() {
            assert_eq!(decode::<Event>(&bytes[..cut]), None);
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[cut] ^= 1 << bit;
                let _ = decode::<Event>(&flipped);
            }
        }
        assert_eq!(decode::<Event>(&[bytes, vec![0]].concat()), None);
    }
}

#[test]
fn a_revealed_value_is_not_printed() {
    let printed = format!("{:?}", events());
    assert!(!printed.contains("Example WiFi"));
    assert!(!printed.contains("12.5"), "a drawing is not printed either");
}
