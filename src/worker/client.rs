//! The page's side: one worker per job, so that a cancelled or broken job takes nothing else with it.
//! The only place of the page that touches a `File`.

use super::frame;
use crate::model::FindingId;
use crate::protocol::{self, Event, JobError, JobId, PROTOCOL, Request};
use crate::session::Change;
use js_sys::Array;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    /// Made by the start file after the page is sealed.
    #[wasm_bindgen(js_namespace = spillcheck, js_name = spawnWorker, catch)]
    fn spawn_worker() -> Result<Worker, JsValue>;
}

/// Starts, feeds and stops workers. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    inner: Rc<Inner>,
}

struct Inner {
    on_change: Box<dyn Fn(Change)>,
    live: RefCell<BTreeMap<JobId, Live>>,
}

/// A worker with the job it works for.
struct Live {
    worker: Worker,
    /// Messages that wait for `Ready`: a worker loses what is sent before its handler exists.
    waiting: Option<Vec<JsValue>>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Client {
    /// A client that reports to `on_change`. Starts no worker yet.
    pub fn new(on_change: impl Fn(Change) + 'static) -> Self {
        Self { inner: Rc::new(Inner { on_change: Box::new(on_change), live: RefCell::default() }) }
    }

    /// Scans files, each with its name or folder-relative path, as one job.
    pub fn open(&self, job: JobId, files: Vec<(String, web_sys::File)>) {
        let handles: Array = files.iter().map(|(_, file)| JsValue::from(file)).collect();
        let paths = files.into_iter().map(|(path, _)| path).collect();
        if self.start(job) {
            self.send(job, &Request::Open { job, paths }, &handles);
        } else {
            (self.inner.on_change)(Change::Lost(job, JobError::Start));
        }
    }

    /// Asks for one raw value.
    pub fn reveal(&self, job: JobId, finding: FindingId) {
        self.send(job, &Request::Reveal { job, finding }, &Array::new());
    }

    /// Stops a job at once. What it had reported stays.
    pub fn cancel(&self, job: JobId) {
        self.inner.stop(job);
        (self.inner.on_change)(Change::Cancelled(job));
    }

    /// Lets go of everything: every worker ends, and the raw values with it.
    pub fn forget(&self) {
        let jobs: Vec<JobId> = self.inner.live.borrow().keys().copied().collect();
        for job in jobs {
            self.inner.stop(job);
        }
    }

    fn start(&self, job: JobId) -> bool {
        let Ok(worker) = spawn_worker() else { return false };
        let inner = Rc::downgrade(&self.inner);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            if let Some(inner) = inner.upgrade() {
                inner.receive(job, &message.data());
            }
        });
        let inner = Rc::downgrade(&self.inner);
        let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            event.prevent_default();
            if let Some(inner) = inner.upgrade() {
                inner.lose(job, JobError::Crashed);
            }
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let live = Live { worker, waiting: Some(Vec::new()), _on_message: on_message, _on_error: on_error };
        self.inner.live.borrow_mut().insert(job, live);
        true
    }

    fn send(&self, job: JobId, request: &Request, files: &Array) {
        let Some(bytes) = protocol::encode(request) else { return };
        let message = frame::pack(&bytes, files);
        let mut live = self.inner.live.borrow_mut();
        let Some(live) = live.get_mut(&job) else {
            drop(live);
            self.unheld(request);
            return;
        };
        match &mut live.waiting {
            Some(waiting) => waiting.push(message),
            None => live.post(&message),
        }
    }

    /// A value can only be shown while its worker lives.
    fn unheld(&self, request: &Request) {
        if let Request::Reveal { job, finding } = request {
            (self.inner.on_change)(Change::Worker(Event::Revealed { job: *job, finding: *finding, value: None }));
        }
    }
}

impl Live {
    fn post(&self, message: &JsValue) {
        // A worker that cannot take a message reports through its error handler.
        let _ = self.worker.post_message(message);
    }
}

impl Inner {
    fn receive(&self, job: JobId, message: &JsValue) {
        let event = frame::unpack(message).and_then(|(bytes, _)| protocol::decode::<Event>(&bytes));
        match event {
            None => self.lose(job, JobError::Message),
            Some(Event::Ready { protocol }) if protocol == PROTOCOL => self.ready(job),
            Some(Event::Ready { .. }) => self.lose(job, JobError::Protocol),
            Some(event) => (self.on_change)(Change::Worker(event)),
        }
    }

    fn ready(&self, job: JobId) {
        if let Some(live) = self.live.borrow_mut().get_mut(&job) {
            for message in live.waiting.take().unwrap_or_default() {
                live.post(&message);
            }
        }
    }

    fn lose(&self, job: JobId, error: JobError) {
        self.stop(job);
        (self.on_change)(Change::Lost(job, error));
    }

    fn stop(&self, job: JobId) {
        if let Some(live) = self.live.borrow_mut().remove(&job) {
            live.worker.set_onmessage(None);
            live.worker.set_onerror(None);
            live.worker.terminate();
            // The closures may be running right now; they are freed once the stack has unwound.
            drop_later(live);
        }
    }
}

fn drop_later(live: Live) {
    let callback = Closure::once_into_js(move || drop(live));
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback(callback.unchecked_ref());
    }
}
