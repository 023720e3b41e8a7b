//! The one state of the page and what may be done to it. Only [`Session::apply`] changes the session; views ask through
//! memos. Holds no raw value of its own and stores nothing.

use super::place::Place;
use crate::model::FindingId;
use crate::protocol::JobId;
use crate::session::{Change, Seal, Session};
use crate::ui::follow::memo;
use crate::worker::client::Client;
use leptos::prelude::*;
use leptos::web_sys::File;

/// Files on their way to the reader, with the paths that the person knows them by.
#[derive(Default)]
pub(super) struct Chosen {
    /// Path inside what was dropped, and the file.
    pub(super) files: Vec<(String, File)>,
    /// Files or folders that the browser could not hand over.
    pub(super) n_unreachable: usize,
    /// Whether it is the sample household.
    pub(super) sample: bool,
}

/// One visit: the session, and the client that fills it. Context of the pages.
#[derive(Clone, Copy)]
pub(super) struct Visit {
    session: RwSignal<Session>,
    client: StoredValue<Client, LocalStorage>,
}

impl Visit {
    /// Begins a visit with the lock as the boot script left it.
    pub(super) fn new(seal: Seal) -> Self {
        let session = RwSignal::new(Session::default());
        session.update(|session| session.apply(Change::Seal(seal)));
        let client = Client::new(move |change| session.update(|session| session.apply(change)));
        Self { session, client: StoredValue::new_local(client) }
    }

    /// The visit that [`super::App`] provides to everything below it.
    pub(super) fn here() -> Self {
        expect_context()
    }

    /// An answer that follows the session.
    pub(super) fn ask<T>(self, question: impl Fn(&Session) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        memo(move || self.session.with(&question))
    }

    /// Whether files may be opened now: the lock holds, and no other set of files is being read.
    pub(super) fn is_ready(self) -> Memo<bool> {
        self.ask(|session| session.seal == Seal::Sealed && session.running().is_none())
    }

    fn apply(self, change: Change) {
        self.session.update(|session| session.apply(change));
    }

    /// Reads files, and goes to the report.
    pub(super) fn open(self, chosen: Chosen) {
        let Chosen { files, n_unreachable, sample } = chosen;
        let is_ready = self.session.with_untracked(|s| s.seal == Seal::Sealed && s.running().is_none());
        if !is_ready || (files.is_empty() && n_unreachable == 0) {
            return;
        }
        let job = self.session.with_untracked(Session::next_job);
        let total = files.iter().map(|(_, file)| file.size() as u64).sum();
        self.apply(Change::Begun { job, n_files: files.len(), total, n_unreachable, sample });
        self.client.with_value(|client| client.open(job, files));
        Place::Report.go();
    }

    /// Stops the reading at once; what was found stays.
    pub(super) fn cancel(self) {
        if let Some(job) = self.session.with_untracked(|session| session.running().map(|job| job.id)) {
            self.client.with_value(|client| client.cancel(job));
            self.apply(Change::Cancelled(job));
        }
    }

    /// Asks for one raw value.
    pub(super) fn reveal(self, job: JobId, finding: FindingId) {
        self.client.with_value(|client| client.reveal(job, finding));
    }

    /// Hides a raw value again.
    pub(super) fn conceal(self, job: JobId, finding: FindingId) {
        self.apply(Change::Concealed(job, finding));
    }

    /// Lets go of everything, here and in the reader.
    pub(super) fn start_over(self) {
        self.client.with_value(Client::forget);
        self.apply(Change::Cleared);
        Place::Open.go();
    }
}
