//! The page's side: one worker per job, so that a cancelled or broken job takes nothing else with it; a leak check may have
//! several, each for a part of it.
//! The only place of the page that touches a `File`.

use super::frame;
use crate::model::{Drawable, FindingId, Salt, Table};
use crate::protocol::{self, Event, JobError, JobId, ListName, PROTOCOL, Request, SubjectId, Typed};
use crate::session::Change;
use js_sys::Array;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{MessageChannel, MessageEvent, MessagePort, Worker};

#[wasm_bindgen]
extern "C" {
    /// Made by the start file after the page is sealed.
    #[wasm_bindgen(js_namespace = spillcheck, js_name = spawnWorker, catch)]
    fn spawn_worker(kind: &str) -> Result<Worker, JsValue>;
}

/// Starts, feeds and stops workers. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    inner: Rc<Inner>,
}

struct Inner {
    on_change: Box<dyn Fn(Change)>,
    live: RefCell<Table<Seat, Live>>,
    /// For what is equal in the exports of this visit; drawn anew when the person starts over.
    salt: RefCell<Option<Salt>>,
}

/// The worker of exports, which also keeps what is typed.
const READER: &str = "reader";
/// The worker of leak lists.
const CHECKER: &str = "checker";

/// A worker's place: its job, and its part of it.
type Seat = (JobId, u32);

/// A file with its name or its path inside a folder.
pub type Named = (String, web_sys::File);

/// A leak check on its way to its workers.
pub struct CheckOrder {
    /// Its job.
    pub job: JobId,
    /// The lists, with what they are called.
    pub lists: Vec<(ListName, web_sys::File)>,
    /// What to look for, in the order of its numbers: runs of subjects that one job keeps.
    pub subjects: Vec<(JobId, SubjectId)>,
    /// An address that the person knows to be in the lists.
    pub known_member: Option<Typed>,
    /// Read everything.
    pub is_thorough: bool,
    /// Workers that share it.
    pub n_parts: u32,
}

/// A worker with the job it works for.
struct Live {
    worker: Worker,
    /// Messages that wait for `Ready`, each with what is to be transferred: a worker loses what is sent before its handler
    /// exists.
    waiting: Option<Vec<(JsValue, Array)>>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Client {
    /// A client that reports to `on_change`. Starts no worker yet.
    pub fn new(on_change: impl Fn(Change) + 'static) -> Self {
        Self {
            inner: Rc::new(Inner {
                on_change: Box::new(on_change),
                live: RefCell::default(),
                salt: RefCell::new(draw_salt()),
            }),
        }
    }

    /// Scans files, each with its name or folder-relative path, as one job. The password is for what is protected by one.
    pub fn open(&self, job: JobId, files: &[Named], password: Option<String>) {
        let salt = self.inner.salt.borrow().clone();
        self.read(job, files, |paths| Request::Open { job, paths, password: password.map(Typed), salt });
    }

    /// Has the structure of files told, as a job of its own.
    pub fn outline(&self, job: JobId, files: &[Named], password: Option<String>) {
        self.read(job, files, |paths| Request::Outline { job, paths, password: password.map(Typed) });
    }

    /// Has a drawing made of files, as a job of its own.
    pub fn draw(&self, job: JobId, files: &[Named], what: Drawable) {
        self.read(job, files, |paths| Request::Draw { job, paths, password: None, what });
    }

    fn read(&self, job: JobId, files: &[Named], request: impl FnOnce(Vec<String>) -> Request) {
        let handles: Array = files.iter().map(|(_, file)| JsValue::from(file)).collect();
        let request = request(files.iter().map(|(path, _)| path.clone()).collect());
        if self.start((job, 0), READER) {
            self.send((job, 0), &request, &handles);
        }
    }

    /// Lets go of everything that is kept for a job.
    pub fn end(&self, job: JobId) {
        self.inner.stop(job);
    }

    /// Hands over what a person typed, to the worker that keeps it.
    pub fn keep(&self, job: JobId, text: String) {
        let is_there = self.inner.live.borrow().get(&(job, 0)).is_some();
        if is_there || self.start((job, 0), READER) {
            self.send((job, 0), &Request::Keep { job, text: Typed(text) }, &Array::new());
        }
    }

    /// Checks lists. What is looked for goes from the workers that keep it to those that check, through channels of their own.
    pub fn check(&self, order: &CheckOrder) {
        let peers: Vec<MessageChannel> = (1..order.n_parts).filter_map(|_| MessageChannel::new().ok()).collect();
        for part in 0..order.n_parts {
            let seat = (order.job, part);
            if !self.start(seat, CHECKER) {
                return;
            }
            let handles: Array = order.lists.iter().map(|(_, file)| JsValue::from(file)).collect();
            let n_lenders = self.borrow_subjects(&order.subjects, &handles);
            match part.checked_sub(1).map(|peer| peers.get(peer as usize)) {
                None => peers.iter().for_each(|channel| _ = handles.push(&channel.port1())),
                Some(own) => own.iter().for_each(|channel| _ = handles.push(&channel.port2())),
            }
            let request = Request::CheckLeaks {
                job: order.job,
                lists: order.lists.iter().map(|(name, _)| name.clone()).collect(),
                n_lenders,
                known_member: order.known_member.clone(),
                is_thorough: order.is_thorough,
                part,
                n_parts: order.n_parts,
            };
            self.send(seat, &request, &handles);
        }
    }

    /// Has each run of subjects sent to a port by the worker that keeps them; adds the other ends to `handles`.
    fn borrow_subjects(&self, subjects: &[(JobId, SubjectId)], handles: &Array) -> u32 {
        let mut n_lenders = 0;
        for lent in subjects.chunk_by(|one, next| one.0 == next.0) {
            if let (Some((job, _)), Ok(channel)) = (lent.first(), MessageChannel::new()) {
                let subjects = lent.iter().map(|(_, subject)| *subject).collect();
                self.send((*job, 0), &Request::Lend { job: *job, subjects }, &Array::of1(&channel.port1()));
                handles.push(&channel.port2());
                n_lenders += 1;
            }
        }
        n_lenders
    }

    /// Asks for one raw value.
    pub fn reveal(&self, job: JobId, finding: FindingId) {
        self.send((job, 0), &Request::Reveal { job, finding }, &Array::new());
    }

    /// Stops a job at once. What it had reported stays.
    pub fn cancel(&self, job: JobId) {
        self.inner.stop(job);
        (self.inner.on_change)(Change::Cancelled(job));
    }

    /// Lets go of everything: every worker ends, and the raw values with it.
    pub fn forget(&self) {
        let jobs: Vec<JobId> = self.inner.live.borrow().iter().map(|((job, _), _)| *job).collect();
        for job in jobs {
            self.inner.stop(job);
        }
        self.inner.salt.replace(draw_salt());
    }

    fn start(&self, seat: Seat, kind: &str) -> bool {
        let job = seat.0;
        let Ok(worker) = spawn_worker(kind) else {
            self.inner.lose(job, JobError::Start);
            return false;
        };
        let inner = Rc::downgrade(&self.inner);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            if let Some(inner) = inner.upgrade() {
                inner.receive(seat, &message.data());
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
        self.inner.live.borrow_mut().insert(seat, live);
        true
    }

    fn send(&self, seat: Seat, request: &Request, handles: &Array) {
        let Some(bytes) = protocol::encode(request) else { return };
        let message = frame::pack(&bytes, handles);
        let ports = handles.iter().filter(JsCast::has_type::<MessagePort>).collect();
        let mut live = self.inner.live.borrow_mut();
        let Some(live) = live.get_mut(&seat) else {
            drop(live);
            self.unheld(request);
            return;
        };
        match &mut live.waiting {
            Some(waiting) => waiting.push((message, ports)),
            None => live.post(&message, &ports),
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
    fn post(&self, message: &JsValue, ports: &Array) {
        // A worker that cannot take a message reports through its error handler.
        let _ = self.worker.post_message_with_transfer(message, ports);
    }
}

impl Inner {
    fn receive(&self, seat: Seat, message: &JsValue) {
        let job = seat.0;
        let event = frame::unpack(message).and_then(|(bytes, _)| protocol::decode::<Event>(&bytes));
        match event {
            None => self.lose(job, JobError::Message),
            Some(Event::Ready { protocol }) if protocol == PROTOCOL => self.ready(seat),
            Some(Event::Ready { .. }) => self.lose(job, JobError::Protocol),
            Some(event) => {
                // What a check was lent is let go of as soon as it has answered, and who told a structure or drew keeps nothing.
                if let Event::Checked { job, .. } | Event::Outlined { job, .. } | Event::Drawn { job, .. } = event {
                    self.stop(job);
                }
                (self.on_change)(Change::Worker(event));
            }
        }
    }

    fn ready(&self, seat: Seat) {
        if let Some(live) = self.live.borrow_mut().get_mut(&seat) {
            for (message, ports) in live.waiting.take().unwrap_or_default() {
                live.post(&message, &ports);
            }
        }
    }

    fn lose(&self, job: JobId, error: JobError) {
        self.stop(job);
        (self.on_change)(Change::Lost(job, error));
    }

    /// Ends every worker of a job.
    fn stop(&self, job: JobId) {
        let seats: Vec<Seat> = self.live.borrow().iter().map(|(seat, _)| *seat).filter(|seat| seat.0 == job).collect();
        for seat in seats {
            let Some(live) = self.live.borrow_mut().remove(&seat) else { continue };
            live.worker.set_onmessage(None);
            live.worker.set_onerror(None);
            live.worker.terminate();
            // The closures may be running right now; they are freed once the stack has unwound.
            drop_later(live);
        }
    }
}

/// A salt by chance. `None`: the browser gives none, and then exports are compared within one job only.
fn draw_salt() -> Option<Salt> {
    let mut salt = [0; 32];
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut salt).ok()?;
    Some(Salt(salt))
}

fn drop_later(live: Live) {
    let callback = Closure::once_into_js(move || drop(live));
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback(callback.unchecked_ref());
    }
}
