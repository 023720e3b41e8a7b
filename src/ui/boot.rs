//! What the boot script hands over: the lock, the sample household, the exits, the count of requests.
//! Trusts none of it to be there: a missing or odd answer is `None`, and a missing lock is a failed lock.

use super::exit::{Exit, ExitOutcome};
use crate::session::Seal;
use js_sys::{Array, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

#[wasm_bindgen]
extern "C" {
    /// The frozen global object of the boot script.
    type Boot;
    #[wasm_bindgen(thread_local_v2, js_name = spillcheck)]
    static BOOT: Option<Boot>;
    #[wasm_bindgen(method, catch)]
    fn sample(this: &Boot) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch, js_name = demoList)]
    fn demo_list(this: &Boot) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn requests(this: &Boot) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = tryExits)]
    fn try_exits(this: &Boot) -> Result<js_sys::Promise, JsValue>;
}

/// How the lock stands.
pub(super) fn seal() -> Seal {
    let stated = BOOT.with(|boot| text_of(boot.as_ref()?, "seal"));
    if stated.as_deref() == Some(Seal::Sealed.as_str()) { Seal::Sealed } else { Seal::Failed }
}

/// Hash of the build.
pub(super) fn build() -> Option<String> {
    BOOT.with(|boot| text_of(boot.as_ref()?, "build"))
}

/// The files of the sample household.
pub(super) fn sample() -> Vec<File> {
    files(BOOT.with(|boot| boot.as_ref()?.sample().ok()))
}

/// The invented leak list.
pub(super) fn demo_list() -> Vec<File> {
    files(BOOT.with(|boot| boot.as_ref()?.demo_list().ok()))
}

fn files(answer: Option<Array>) -> Vec<File> {
    answer.map(|files| files.iter().filter_map(|file| file.dyn_into().ok()).collect()).unwrap_or_default()
}

/// Requests of the page so far; times in milliseconds since the page began to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Requests {
    /// How many.
    pub(super) count: u64,
    /// When the last one began.
    pub(super) last_ms: u64,
    /// When the first file was chosen.
    pub(super) first_file_ms: Option<u64>,
}

/// Counts the requests.
pub(super) fn requests() -> Option<Requests> {
    let answer = BOOT.with(|boot| boot.as_ref()?.requests().ok())?;
    Some(Requests {
        count: whole(&answer, "count")?,
        last_ms: whole(&answer, "last_ms")?,
        first_file_ms: whole(&answer, "first_file_ms"),
    })
}

/// How the trial of the exits stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TrialState {
    /// Not tried in this visit.
    Untried,
    /// Being tried.
    Trying,
    /// Tried.
    Tried(Vec<Exit>),
    /// The boot script gave no answer.
    Unable,
}

/// The trial of the exits; it outlives the place that shows it, so that it runs by itself only once a visit.
#[derive(Clone, Copy)]
pub(super) struct Trial(RwSignal<TrialState>);

impl Trial {
    /// Not tried yet.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(TrialState::Untried))
    }

    /// How it stands.
    pub(super) fn state(self) -> ReadSignal<TrialState> {
        self.0.read_only()
    }

    /// Tries the exits if nobody has yet.
    pub(super) fn begin_once(self) {
        if self.0.with_untracked(|state| *state == TrialState::Untried) {
            self.begin();
        }
    }

    /// Tries the exits, unless they are being tried just now.
    pub(super) fn begin(self) {
        if self.0.with_untracked(|state| *state == TrialState::Trying) {
            return;
        }
        self.0.set(TrialState::Trying);
        spawn_local(async move {
            let tried = try_exits().await;
            self.0.set(tried.map_or(TrialState::Unable, TrialState::Tried));
        });
    }
}

async fn try_exits() -> Option<Vec<Exit>> {
    let promise = BOOT.with(|boot| boot.as_ref()?.try_exits().ok())?;
    let answer = JsFuture::from(promise).await.ok()?;
    Some(answer.dyn_ref::<Array>()?.iter().filter_map(|row| exit(&row)).collect())
}

fn exit(row: &JsValue) -> Option<Exit> {
    Some(Exit {
        id: text_of(row, "id")?,
        label: text_of(row, "label")?,
        outcome: ExitOutcome::parse(&text_of(row, "outcome")?)?,
        detail: text_of(row, "detail").unwrap_or_default(),
    })
}

fn field(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok()
}

/// A number without its fraction; a negative or odd one is 0.
fn whole(object: &JsValue, name: &str) -> Option<u64> {
    Some(field(object, name)?.as_f64()? as u64)
}

fn text_of(object: &JsValue, name: &str) -> Option<String> {
    field(object, name)?.as_string()
}
