//! What both workers have in common: they listen, answer in postcard, and say nothing of what they hold when they stop.

use super::frame;
use crate::engine::Wanted;
use crate::protocol::{self, Event, JobError, JobId, PROTOCOL, Request};
use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, MessagePort};

/// Posts events to the page.
pub type Post = Rc<dyn Fn(Event)>;

/// Listens for requests and says so. To be called once, in a dedicated worker.
pub(super) fn listen(answer: fn(Request, &Array, &Post)) {
    quiet_panics();
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let target = scope.clone();
    let post: Post = Rc::new(move |event| post_event(&target, &event));
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        open(&message.data(), &post, answer);
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post_event(&scope, &Event::Ready { protocol: PROTOCOL });
}

/// Unpacks one message and has it answered.
pub(super) fn open(message: &JsValue, post: &Post, answer: fn(Request, &Array, &Post)) {
    let Some((bytes, handles)) = frame::unpack(message) else { return };
    match protocol::decode::<Request>(&bytes) {
        Some(request) => answer(request, &handles, post),
        None => refuse(post),
    }
}

/// Answers what is no request of this worker.
pub(super) fn refuse(post: &Post) {
    post(Event::Failed { job: JobId(0), error: JobError::Message });
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

/// The handles of one kind, in order.
pub(super) fn all_of<T: JsCast>(handles: &Array) -> Vec<T> {
    handles.iter().filter_map(|handle| handle.dyn_into().ok()).collect()
}

/// Sends subjects through a port, from worker to worker: class ids and texts in turn.
pub(super) fn lend<'w>(subjects: impl Iterator<Item = Option<&'w Wanted>>, port: &MessagePort) {
    let message = Array::new();
    for subject in subjects {
        // One that is not kept any more still takes its number, or all behind it would be mistaken for others.
        let (class, text) = subject.map_or(("", ""), |wanted| (wanted.class.id(), wanted.text.as_str()));
        message.push(&JsValue::from_str(class));
        message.push(&JsValue::from_str(text));
    }
    // A checker that has gone away needs nothing.
    let _ = port.post_message(&message);
}

/// Turns the message of [`lend`] back: pairs of class id and text.
pub(super) fn lent(message: &JsValue) -> Vec<[String; 2]> {
    let parts: Vec<String> = message.dyn_ref::<Array>().map(texts).unwrap_or_default();
    parts.chunks_exact(2).filter_map(|pair| pair.to_vec().try_into().ok()).collect()
}

fn texts(parts: &Array) -> Vec<String> {
    parts.iter().filter_map(|part| part.as_string()).collect()
}
