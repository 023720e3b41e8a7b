//! The worker's side: takes requests, runs the engine, posts events. Holds the raw samples of its job and nothing else.
//! Posts in batches at most every 50 ms, progress at most every 100 ms; never prints what a message or a value holds.

use super::blob_reader::BlobReader;
use super::decoders::BrowserDecoders;
use super::frame;
use crate::engine::{self, Limits, Means, Sink, Source, Vault};
use crate::model::{EntryReport, Finding, FindingId, Progress, Recognition};
use crate::protocol::{self, Event, JobError, JobId, PROTOCOL, Request, Revealed};
use js_sys::Array;
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

thread_local! {
    /// Raw samples by job, for [`Request::Reveal`].
    static VAULTS: RefCell<BTreeMap<JobId, Vault>> = const { RefCell::new(BTreeMap::new()) };
}

/// Listens for requests and says so. To be called once, in a dedicated worker.
pub fn start() {
    quiet_panics();
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let post = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        handle(&message.data(), &|event| post_event(&post, &event));
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post_event(&scope, &Event::Ready { protocol: PROTOCOL });
}

/// Where a panic happened, and nothing else: its message can hold data.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        web_sys::console::error_1(&JsValue::from_str(&format!("The reader stopped at {place}.")));
    }));
}

fn post_event(scope: &DedicatedWorkerGlobalScope, event: &Event) {
    if let Some(bytes) = protocol::encode(event) {
        // A page that has gone away needs no answer.
        let _ = scope.post_message(&frame::pack(&bytes, &Array::new()));
    }
}

/// Answers one request. `post` receives the events in order.
pub fn handle(message: &JsValue, post: &dyn Fn(Event)) {
    let Some((bytes, files)) = frame::unpack(message) else { return };
    match protocol::decode::<Request>(&bytes) {
        Some(Request::Open { job, paths }) => open(job, paths, &files, post),
        Some(Request::Reveal { job, finding }) => {
            post(Event::Revealed { job, finding, value: reveal(job, finding) });
        }
        Some(Request::Forget { job }) => VAULTS.with_borrow_mut(|vaults| {
            vaults.remove(&job);
        }),
        None => post(Event::Failed { job: JobId(0), error: JobError::Message }),
    }
}

fn reveal(job: JobId, finding: FindingId) -> Option<Revealed> {
    VAULTS.with_borrow(|vaults| vaults.get(&job)?.reveal(finding).map(|value| Revealed(value.to_owned())))
}

fn open(job: JobId, paths: Vec<String>, files: &Array, post: &dyn Fn(Event)) {
    let blobs: Vec<Blob> = files.iter().filter_map(|file| file.dyn_into::<Blob>().ok()).collect();
    let total = blobs.iter().map(|blob| blob.size() as u64).sum();
    let sources = blobs.into_iter().zip(paths).map(|(blob, name)| {
        let reader = BlobReader::new(blob);
        Source { name, size: reader.size(), reader: Box::new(reader) }
    });
    let means = Means { limits: &Limits::default(), decoders: &BrowserDecoders };
    let mut outbox = Outbox::new(job, post);
    let scanned = engine::scan(sources, total, &means, &mut outbox);
    outbox.flush();
    VAULTS.with_borrow_mut(|vaults| vaults.insert(job, scanned.vault));
    post(Event::Done { job, summary: scanned.summary });
}

/// Events that wait to be posted together.
struct Outbox<'p> {
    job: JobId,
    post: &'p dyn Fn(Event),
    entries: Vec<EntryReport>,
    findings: BTreeMap<FindingId, Finding>,
    flushed_ms: f64,
    told_ms: f64,
}

impl<'p> Outbox<'p> {
    const BATCH_MS: f64 = 50.0;
    const PROGRESS_MS: f64 = 100.0;
    /// Entries that may wait: a folder of many small files must not pile up in the worker.
    const MAX_WAITING: usize = 500;

    fn new(job: JobId, post: &'p dyn Fn(Event)) -> Self {
        Self { job, post, entries: Vec::new(), findings: BTreeMap::new(), flushed_ms: 0.0, told_ms: 0.0 }
    }

    fn flush_in_time(&mut self) {
        let now_ms = js_sys::Date::now();
        if now_ms - self.flushed_ms >= Self::BATCH_MS || self.entries.len() >= Self::MAX_WAITING {
            self.flushed_ms = now_ms;
            self.flush();
        }
    }

    fn flush(&mut self) {
        let job = self.job;
        if !self.findings.is_empty() {
            let findings = std::mem::take(&mut self.findings).into_values().collect();
            (self.post)(Event::Found { job, findings });
        }
        if !self.entries.is_empty() {
            (self.post)(Event::Entries { job, entries: std::mem::take(&mut self.entries) });
        }
    }
}

impl Sink for Outbox<'_> {
    fn recognized(&mut self, recognition: &Recognition) {
        (self.post)(Event::Recognized { job: self.job, recognition: recognition.clone() });
    }

    fn progress(&mut self, progress: &dyn Fn() -> Progress) {
        let now_ms = js_sys::Date::now();
        if now_ms - self.told_ms >= Self::PROGRESS_MS {
            self.told_ms = now_ms;
            (self.post)(Event::Progress { job: self.job, progress: progress() });
        }
    }

    fn found(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| (finding.id, finding)));
        self.flush_in_time();
    }

    fn entry(&mut self, entry: EntryReport) {
        self.entries.push(entry);
        self.flush_in_time();
    }
}
