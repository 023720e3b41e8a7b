//! What may be done to the recovery of a visit, and its keeping in the browser if the person said so.

use super::clock;
use super::keep;
use super::state::Visit;
use crate::model::{FindingId, Slot};
use crate::protocol::{JobId, Typed};
use crate::recover::record;
use crate::recover::{Act, Book};
use crate::session::{Answer, Change, Keeping, LetterChange, RecoverChange, Session};
use leptos::prelude::*;

impl Visit {
    /// Takes an answer.
    pub(super) fn answer(self, answer: Answer) {
        self.recover(RecoverChange::Answered(answer));
        if answer == Answer::Danger(true) {
            // Whoever may be watched leaves nothing to be found here.
            self.keep_progress(false);
        }
        self.keep_on(true);
    }

    /// Takes what the person did at a step.
    pub(super) fn act(self, id: &'static str, act: Act) {
        self.recover(RecoverChange::Acted(id, act, clock::today()));
        self.keep_on(true);
    }

    fn recover(self, change: RecoverChange) {
        self.apply(Change::Recover(change));
    }

    /// The progress as a file.
    pub(super) fn progress_text(self) -> String {
        self.ask_now(|session| record::write(&session.recover.answers, &session.recover.run))
    }

    /// Opens the text of a progress file in the place of what is there.
    pub(super) fn open_progress(self, text: &str) {
        self.recover(match record::read(text, Book::ours()) {
            Ok(record) => RecoverChange::Opened(Box::new(record)),
            Err(error) => RecoverChange::NotOpened(error.to_string()),
        });
        self.keep_on(false);
    }

    /// Says that something could not be opened.
    pub(super) fn not_opened(self, why: &str) {
        self.recover(RecoverChange::NotOpened(why.to_owned()));
    }

    /// Takes back what was there before a progress file was opened.
    pub(super) fn put_back(self) {
        self.recover(RecoverChange::PutBack);
        self.keep_on(false);
    }

    /// Takes up what the browser kept, at the beginning of a visit.
    pub(super) fn take_up(self) {
        if let Some(Ok(record)) = keep::kept().map(|text| record::read(&text, Book::ours())) {
            self.recover(RecoverChange::TakenUp(Box::new(record)));
        }
    }

    /// Begins or ends keeping the progress in this browser.
    pub(super) fn keep_progress(self, is_on: bool) {
        if is_on {
            let is_kept = keep::keep(&self.progress_text());
            self.recover(RecoverChange::Keeping(if is_kept { Keeping::On } else { Keeping::Refused }));
        } else {
            keep::wipe();
            self.recover(RecoverChange::Keeping(Keeping::Off));
        }
    }

    /// Keeps the latest state, if the person said so. What another tab did meanwhile is taken in first where the two are to be
    /// one; what another tab wiped is not written again.
    fn keep_on(self, is_one: bool) {
        if self.ask_now(|session| session.recover.keeping) != Keeping::On {
            return;
        }
        let kept = keep::kept();
        if let Some(Ok(record)) = kept.as_ref().filter(|_| is_one).map(|text| record::read(text, Book::ours())) {
            self.recover(RecoverChange::TakenUp(Box::new(record)));
        }
        if kept.is_none() || !keep::keep(&self.progress_text()) {
            self.recover(RecoverChange::Keeping(Keeping::Refused));
        }
    }

    /// Forgets the whole recovery, here and in the browser.
    pub(super) fn wipe_progress(self) {
        keep::wipe();
        self.recover(RecoverChange::Wiped);
    }

    /// Forgets everything of this visit and empties the page.
    pub(super) fn leave_no_trace(self) {
        self.wipe_progress();
        self.start_over();
        let _ = window().location().set_hash("");
        document().set_title("");
        if let Some(body) = document().body() {
            body.set_text_content(None);
        }
    }

    /// Takes what happened to the letter.
    pub(super) fn letter(self, change: LetterChange) {
        self.apply(Change::Letter(change));
    }

    /// Asks for a value of a file, to be put into the letter.
    pub(super) fn take_into_letter(self, slot: Slot, job: JobId, finding: FindingId) {
        self.letter(LetterChange::Take(slot, job, finding));
        self.reveal(job, finding);
    }

    /// Fills what is known already: the vendor, the kinds of body data. What the person typed stays.
    pub(super) fn begin_letter(self) {
        for (slot, words) in self.ask_now(Session::letter_beginnings) {
            self.letter(LetterChange::Value(slot, Typed(words)));
        }
    }
}
