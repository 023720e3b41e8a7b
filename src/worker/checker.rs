//! The worker of the leak check: takes what other workers lend it, checks its part of each list, and puts the parts
//! together. Raw addresses come from the workers that keep them and never by the page; only words and masks leave.

use super::blob_reader::BlobAt;
use super::decoders::{BrowserCompose, BrowserDecoders};
use super::desk::{self, Post, all_of};
use crate::engine::{Limits, Means};
use crate::leak::{self, List, Needles, Options, Part, Search, Subject};
use crate::model::{DataClass, ListReport};
use crate::protocol::{self, Event, JobError, JobId, LeakProgress, ListName, Request, Typed};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, MessageEvent, MessagePort};

/// Listens for requests and says so. To be called once, in a dedicated worker.
pub fn start() {
    desk::listen(answer);
}

/// Answers one message. `post` receives the events in order.
pub fn handle(message: &JsValue, post: &Post) {
    desk::open(message, post, answer);
}

fn answer(request: Request, handles: &Array, post: &Post) {
    let Request::CheckLeaks { job, lists, n_lenders, known_member, is_thorough, part, n_parts } = request else {
        return desk::refuse(post);
    };
    let mut lenders: Vec<MessagePort> = all_of(handles);
    let peers = lenders.split_off(lenders.len().min(n_lenders as usize));
    let check = Rc::new(Check {
        job,
        files: all_of(handles),
        lists,
        known_member,
        options: Options { is_thorough, part: Part { idx: part, n_parts: n_parts.max(1) } },
        post: Rc::clone(post),
        state: RefCell::new(State {
            lent: lenders.iter().map(|_| None).collect(),
            is_address: Vec::new(),
            own: None,
            parts: Vec::new(),
        }),
        peers,
    });
    for (idx, port) in lenders.iter().enumerate() {
        on_message(port, &check, move |check, message| check.receive_subjects(idx, message));
    }
    if part == 0 {
        for port in &check.peers {
            on_message(port, &check, Check::receive_part);
        }
    }
    if lenders.is_empty() {
        check.run();
    }
}

/// Listens to a port for as long as the worker lives.
fn on_message(port: &MessagePort, check: &Rc<Check>, receive: impl Fn(&Check, &JsValue) + 'static) {
    let check = Rc::clone(check);
    let closure =
        Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| receive(&check, &message.data()));
    port.set_onmessage(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
}

/// One check, as far as this worker has it.
struct Check {
    job: JobId,
    files: Vec<Blob>,
    lists: Vec<ListName>,
    known_member: Option<Typed>,
    options: Options,
    post: Post,
    /// Part 0: one port for each other part. The others: one to part 0.
    peers: Vec<MessagePort>,
    state: RefCell<State>,
}

struct State {
    /// By lender; the check begins when all are in.
    lent: Vec<Option<Vec<Subject>>>,
    is_address: Vec<bool>,
    /// What this worker found in its part.
    own: Option<Vec<ListReport>>,
    /// What the others found in theirs.
    parts: Vec<Vec<ListReport>>,
}

impl Check {
    fn receive_subjects(&self, lender: usize, message: &JsValue) {
        let subjects = desk::lent(message).into_iter().map(subject).collect();
        let is_complete = {
            let mut state = self.state.borrow_mut();
            if let Some(place) = state.lent.get_mut(lender) {
                *place = Some(subjects);
            }
            state.lent.iter().all(Option::is_some)
        };
        if is_complete {
            self.run();
        }
    }

    fn receive_part(&self, message: &JsValue) {
        let bytes = message.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
        match protocol::decode(&bytes) {
            Some(lists) => {
                self.state.borrow_mut().parts.push(lists);
                self.finish();
            }
            // A part that cannot be read must not pass for one that found nothing.
            None => (self.post)(Event::Failed { job: self.job, error: JobError::Message }),
        }
    }

    fn run(&self) {
        let mut subjects: Vec<Subject> =
            self.state.borrow_mut().lent.iter_mut().filter_map(Option::take).flatten().collect();
        self.state.borrow_mut().is_address =
            subjects.iter().map(|subject| matches!(subject, Subject::Address(_))).collect();
        subjects.extend(self.known_member.as_ref().map(|typed| Subject::Address(typed.0.clone())));
        let needles = Needles::of(&subjects, &BrowserCompose);
        drop(subjects);
        let means = Means { limits: &Limits::default(), decoders: &BrowserDecoders, password: None, salt: None };
        let search = Search { needles: &needles, options: self.options, means: &means };
        let mut teller = Teller { began_ms: js_sys::Date::now(), told_ms: 0.0, before: 0, check: self };
        let lists: Vec<ListReport> =
            self.files.iter().zip(&self.lists).map(|(file, name)| teller.check(file, name, &search)).collect();
        if self.options.part.idx == 0 {
            self.state.borrow_mut().own = Some(lists);
            self.finish();
        } else if let (Some(bytes), Some(first)) = (protocol::encode(&lists), self.peers.first()) {
            let _ = first.post_message(&Uint8Array::from(bytes.as_slice()));
        }
    }

    /// Puts the parts together once all are in, and answers.
    fn finish(&self) {
        let mut state = self.state.borrow_mut();
        if state.parts.len() < self.peers.len() {
            return;
        }
        let Some(mut lists) = state.own.take() else { return };
        for part in state.parts.drain(..) {
            for (list, more) in lists.iter_mut().zip(part) {
                list.absorb(more);
            }
        }
        for list in &mut lists {
            list.settle();
            if self.known_member.is_some() {
                list.test(state.is_address.len() as u32);
            }
        }
        (self.post)(Event::Checked { job: self.job, report: leak::report(&lists, &state.is_address) });
    }
}

fn subject([class, text]: [String; 2]) -> Subject {
    if class == DataClass::Email.id() { Subject::Address(text) } else { Subject::Password(text) }
}

/// Tells how far a check is, ten times a second.
struct Teller<'c> {
    began_ms: f64,
    told_ms: f64,
    /// Bytes of the lists before the one at hand that this worker has dealt with.
    before: u64,
    check: &'c Check,
}

impl Teller<'_> {
    const PROGRESS_MS: f64 = 100.0;

    fn check(&mut self, file: &Blob, name: &ListName, search: &Search<'_>) -> ListReport {
        let content = BlobAt::new(file.clone());
        let list = List { name: &name.name, content: &content, prefix: name.prefix.as_deref() };
        let before = self.before;
        let mut most = 0;
        let report = leak::check(&list, search, &mut |read| {
            most = most.max(read);
            self.tell(before + read);
        });
        self.before = before + most;
        report
    }

    fn tell(&mut self, read: u64) {
        let now_ms = js_sys::Date::now();
        if now_ms - self.told_ms >= Self::PROGRESS_MS {
            self.told_ms = now_ms;
            let progress = LeakProgress { read, elapsed_ms: (now_ms - self.began_ms) as u64 };
            (self.check.post)(Event::Checking { job: self.check.job, part: self.check.options.part.idx, progress });
        }
    }
}
