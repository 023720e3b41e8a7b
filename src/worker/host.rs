//! The worker's side: takes requests, runs the engine, posts events. Holds the raw samples of its job and nothing else.
//! Posts in batches at most every 50 ms, progress at most every 100 ms; never prints what a message or a value holds.

use super::blob_reader::BlobReader;
use super::decoders::BrowserDecoders;
use super::desk::{self, Post, all_of};
use crate::engine::container::Password;
use crate::engine::{self, Limits, Means, Sink, Source, Vault, Wanted};
use crate::model::{EntryReport, Finding, FindingId, Progress, Recognition, Salt};
use crate::protocol::{Event, JobId, Request, Revealed, SubjectId, SubjectReport, Typed};
use js_sys::Array;
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;
use web_sys::{Blob, MessagePort};

thread_local! {
    /// Raw samples by job, for [`Request::Reveal`] and [`Request::Lend`].
    static VAULTS: RefCell<BTreeMap<JobId, Vault>> = const { RefCell::new(BTreeMap::new()) };
}

/// Listens for requests and says so. To be called once, in a dedicated worker.
pub fn start() {
    desk::listen(answer);
}

/// Answers one message. `post` receives the events in order.
pub fn handle(message: &JsValue, post: &Post) {
    desk::open(message, post, answer);
}

fn answer(request: Request, handles: &Array, post: &Post) {
    match request {
        Request::Open { job, paths, password, salt } => {
            let given = Given { salt, ..Given::new(paths, password, handles) };
            open(job, &given, post.as_ref());
        }
        Request::Outline { job, paths, password } => {
            let json = outline(&Given::new(paths, password, handles));
            post(Event::Outlined { job, json });
        }
        Request::Draw { job, paths, password, what } => {
            let given = Given::new(paths, password, handles);
            post(Event::Drawn { job, what, drawing: engine::draw(given.sources(), &given.means(), what) });
        }
        Request::Reveal { job, finding } => post(Event::Revealed { job, finding, value: reveal(job, finding) }),
        Request::Forget { job } => VAULTS.with_borrow_mut(|vaults| {
            vaults.remove(&job);
        }),
        Request::Keep { job, text } => {
            let kept = VAULTS.with_borrow_mut(|vaults| {
                let vault = vaults.entry(job).or_default();
                vault.keep_typed(&text.0);
                shown(vault)
            });
            post(Event::Subjects { job, subjects: kept });
        }
        Request::Lend { job, subjects } => lend(job, &subjects, handles),
        Request::CheckLeaks { .. } => desk::refuse(post),
    }
}

/// What may be shown of what is kept for the leak check.
fn shown(vault: &Vault) -> Vec<SubjectReport> {
    let report = |(idx, wanted): (usize, &Wanted)| SubjectReport {
        id: SubjectId(idx as u32),
        class: wanted.class,
        masked: wanted.masked(),
        whose: wanted.whose,
    };
    vault.wanted().iter().enumerate().map(report).collect()
}

fn lend(job: JobId, subjects: &[SubjectId], handles: &Array) {
    VAULTS.with_borrow(|vaults| {
        let kept = vaults.get(&job).map(Vault::wanted).unwrap_or_default();
        for port in all_of::<MessagePort>(handles) {
            desk::lend(subjects.iter().map(|subject| kept.get(subject.0 as usize)), &port);
        }
    });
}

fn reveal(job: JobId, finding: FindingId) -> Option<Revealed> {
    VAULTS.with_borrow(|vaults| vaults.get(&job)?.reveal(finding).map(|value| Revealed(value.to_owned())))
}

/// Files with their paths, the password for what is protected in them, and what fingerprints are salted with.
struct Given {
    files: Vec<(String, Blob)>,
    password: Option<Password>,
    limits: Limits,
    salt: Option<Salt>,
}

impl Given {
    fn new(paths: Vec<String>, password: Option<Typed>, files: &Array) -> Self {
        let files = paths.into_iter().zip(all_of(files)).collect();
        Self { files, password: password.map(|typed| Password::new(&typed.0)), limits: Limits::default(), salt: None }
    }

    fn total(&self) -> u64 {
        self.files.iter().map(|(_, blob)| blob.size() as u64).sum()
    }

    fn sources(&self) -> impl Iterator<Item = Source<'static>> {
        self.files.iter().map(|(name, blob)| {
            let reader = BlobReader::new(blob.clone());
            Source { name: name.clone(), size: reader.size(), reader: Box::new(reader) }
        })
    }

    fn means(&self) -> Means<'_> {
        Means {
            limits: &self.limits,
            decoders: &BrowserDecoders,
            password: self.password.as_ref(),
            salt: self.salt.as_ref(),
        }
    }
}

fn open(job: JobId, given: &Given, post: &dyn Fn(Event)) {
    let mut outbox = Outbox::new(job, post);
    let scanned = engine::scan(given.sources(), given.total(), &given.means(), &mut outbox);
    outbox.flush();
    post(Event::Subjects { job, subjects: shown(&scanned.vault) });
    VAULTS.with_borrow_mut(|vaults| vaults.insert(job, scanned.vault));
    if !scanned.fingerprints.prints.is_empty() {
        post(Event::Fingerprints { job, fingerprints: scanned.fingerprints });
    }
    post(Event::Done { job, summary: scanned.summary });
}

fn outline(given: &Given) -> String {
    engine::outline(given.sources(), given.total(), &given.means(), &mut engine::Silence).to_json()
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
