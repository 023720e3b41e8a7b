//! The one state of the page and what may be done to it. Only [`Session::apply`] changes the session; views ask through
//! memos. Holds no raw value of its own and stores nothing.

use super::address::Place;
use crate::model::{Drawable, FindingId, Table};
use crate::protocol::{JobId, ListName, Typed};
use crate::session::{Change, CheckPlan, JobState, Seal, Session, Structure, SubjectKey};
use crate::ui::dropped;
use crate::ui::follow::{Answer, about};
use crate::worker::client::{CheckOrder, Client, Named};
use leptos::prelude::*;
use leptos::web_sys::File;

/// Files on their way to the reader, with the paths that the person knows them by.
#[derive(Default)]
pub(super) struct Chosen {
    /// Path inside what was dropped, and the file.
    pub(super) files: Vec<Named>,
    /// Files or folders that the browser could not hand over.
    pub(super) n_unreachable: usize,
    /// Whether it is the sample household.
    pub(super) sample: bool,
}

/// One visit: the session, and the client that fills it. Every place gets it.
#[derive(Clone, Copy)]
pub(super) struct Visit {
    session: RwSignal<Session>,
    client: StoredValue<Client, LocalStorage>,
    /// The leak lists at hand, to be checked again when more is to be looked for.
    lists: RwSignal<Vec<Listed>, LocalStorage>,
    /// The files of each job, to be read again for a password or for their structure.
    files: StoredValue<Table<JobId, Vec<Named>>, LocalStorage>,
}

/// A leak list with what it is called.
pub(super) type Listed = (ListName, File);

impl Visit {
    /// Begins a visit with the lock as the boot script left it.
    pub(super) fn new(seal: Seal) -> Self {
        let session = RwSignal::new(Session::default());
        session.update(|session| session.apply(Change::Seal(seal)));
        let client = Client::new(move |change| session.update(|session| session.apply(change)));
        Self {
            session,
            client: StoredValue::new_local(client),
            lists: RwSignal::new_local(dropped::kept()),
            files: StoredValue::new_local(Table::default()),
        }
    }

    /// An answer that follows the session.
    pub(super) fn ask<T>(self, question: impl Fn(&Session) -> T + Send + Sync + 'static) -> Answer<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        about(self.session, question)
    }

    /// An answer of this moment.
    pub(super) fn ask_now<T>(self, question: impl FnOnce(&Session) -> T) -> T {
        question(&self.session.read_untracked())
    }

    /// Whether files may be opened now: the lock holds, and no other set of files is being read.
    pub(super) fn is_ready(self) -> Answer<bool> {
        self.ask(|session| session.seal == Seal::Sealed && session.running().is_none())
    }

    /// Whether the lock holds.
    pub(super) fn is_sealed(self) -> Answer<bool> {
        self.ask(|session| session.seal == Seal::Sealed)
    }

    pub(super) fn apply(self, change: Change) {
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
        self.client.with_value(|client| client.open(job, &files, None));
        self.files.update_value(|kept| kept.insert(job, files));
        Place::Report.go();
    }

    /// Reads the files of a job again, with the password that they are protected by. What the job had found is let go of.
    pub(super) fn unlock(self, old: JobId, password: String) {
        if !self.session.with_untracked(|s| s.seal == Seal::Sealed && s.running().is_none()) {
            return;
        }
        let Some(files) = self.files.try_update_value(|kept| kept.remove(&old)).flatten() else { return };
        let by = self.session.with_untracked(Session::next_job);
        self.apply(Change::Unlocking { old, by });
        self.client.with_value(|client| {
            client.end(old);
            client.open(by, &files, Some(password));
        });
        self.files.update_value(|kept| kept.insert(by, files));
    }

    /// Has the structure of a job's files told, unless that is under way, or done as well as it can be without a password.
    pub(super) fn outline(self, job: JobId, password: Option<String>) {
        let known = self.session.with_untracked(|session| session.structure(job));
        let files = self.files.with_value(|kept| kept.get(&job).cloned());
        let is_due = match known {
            None | Some(Structure::Failed) => true,
            Some(Structure::Reading(_)) => false,
            Some(Structure::Ready(_)) => password.is_some(),
        };
        let Some(files) = files.filter(|_| is_due) else { return };
        let by = self.session.with_untracked(Session::next_job);
        self.apply(Change::Outlining { job, by });
        self.client.with_value(|client| client.outline(by, &files, password));
    }

    /// Has something drawn from a job's files.
    pub(super) fn draw(self, job: JobId, what: Drawable) {
        let is_due = self.session.with_untracked(|session| session.drawn(job, what).is_none());
        let files = self.files.with_value(|kept| kept.get(&job).cloned());
        let Some(files) = files.filter(|_| is_due) else { return };
        let by = self.session.with_untracked(Session::next_job);
        self.apply(Change::Drawing { job, what, by });
        self.client.with_value(|client| client.draw(by, &files, what));
    }

    /// Stops the telling of a structure.
    pub(super) fn stop_outline(self, job: JobId) {
        if let Some(Structure::Reading(by)) = self.session.with_untracked(|session| session.structure(job)) {
            self.client.with_value(|client| client.cancel(by));
        }
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

    /// Hands over what the person typed; it is kept by a reader of its own.
    pub(super) fn type_in(self, text: String) {
        let (typed, next) = self.session.with_untracked(|session| (session.leak.typed_job(), session.next_job()));
        let job = typed.unwrap_or(next);
        self.apply(Change::Typing(job));
        self.client.with_value(|client| client.keep(job, text));
    }

    /// Takes something into the leak check, or leaves it out.
    pub(super) fn choose(self, subject: SubjectKey, is_in: bool) {
        self.apply(Change::Chosen(subject, is_in));
    }

    /// Takes lists in the place of those before, and checks them if there is something to look for.
    pub(super) fn take_lists(self, lists: Vec<Listed>) {
        self.cancel_check();
        self.lists.set(lists);
        self.check("", false);
    }

    /// Checks the lists at hand. `known_member`: an address that the person knows to be in them, or nothing.
    pub(super) fn check(self, known_member: &str, is_thorough: bool) {
        let lists = self.lists.get_untracked();
        let mut subjects = self.session.with_untracked(|session| session.leak.subjects());
        subjects.retain(|subject| subject.is_in);
        let is_sealed = self.session.with_untracked(|session| session.seal == Seal::Sealed);
        if !is_sealed || lists.is_empty() || subjects.is_empty() {
            return;
        }
        self.cancel_check();
        let total = lists.iter().map(|(_, file)| file.size() as u64).sum();
        let known_member =
            Some(known_member.trim()).filter(|address| !address.is_empty()).map(|address| Typed(address.to_owned()));
        let plan = CheckPlan { job: self.session.with_untracked(Session::next_job), subjects, total };
        let order = CheckOrder {
            job: plan.job,
            lists,
            subjects: plan.subjects.iter().map(|subject| subject.key).collect(),
            known_member,
            is_thorough,
            n_parts: n_workers(plan.total),
        };
        self.apply(Change::Checking(plan));
        self.client.with_value(|client| client.check(&order));
    }

    /// Whether a list is at hand.
    pub(super) fn has_lists(self) -> Signal<bool, LocalStorage> {
        Signal::derive_local(move || self.lists.with(|lists| !lists.is_empty()))
    }

    /// Stops the check at hand at once.
    pub(super) fn cancel_check(self) {
        let running = |session: &Session| {
            session.leak.check().filter(|check| check.state == JobState::Running).map(|check| check.plan.job)
        };
        if let Some(job) = self.session.with_untracked(running) {
            self.client.with_value(|client| client.cancel(job));
        }
    }

    /// Lets go of everything, here and in the reader.
    pub(super) fn start_over(self) {
        dropped::forget_kept();
        self.lists.set(Vec::new());
        self.files.set_value(Table::default());
        self.client.with_value(Client::forget);
        self.apply(Change::Cleared);
        Place::Open.go();
    }
}

/// Workers for lists of so many bytes: small ones are read before a second worker has started.
fn n_workers(total: u64) -> u32 {
    const SMALL: u64 = 64 << 20;
    const MOST: f64 = 4.0;
    if total < SMALL { 1 } else { window().navigator().hardware_concurrency().clamp(1.0, MOST) as u32 }
}
