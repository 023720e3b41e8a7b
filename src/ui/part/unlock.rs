//! Archives that are protected by a password: a form for each job that met one. Says when a password does not fit, and lets
//! one try again.

use super::each::{Key, each};
use super::password::password;
use super::path::breakable;
use crate::model::words::number;
use crate::session::{Lock, LockState, Session};
use crate::ui::place;
use crate::ui::plain::{el, say, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// What is locked, with a way to open it.
pub(in crate::ui) fn unlock(visit: Visit) -> AnyView {
    let locks = visit.ask(Session::locks);
    each(locks, key, move |lock| shown(visit, lock))
}

fn key(lock: &Lock) -> Key {
    (u64::from(lock.job.0), lock.state as u64)
}

fn shown(visit: Visit, lock: &Lock) -> AnyView {
    let words = match lock.state {
        LockState::Closed => "This archive is protected by a password. Type it to read it here; it is kept nowhere.",
        LockState::Wrong => {
            "The password does not open this archive, or not all of it. Type another one to try again; it is kept nowhere."
        }
        LockState::Beyond => {
            "This is protected in a way that Spillcheck cannot open. Unpack it with its password first, then drop the folder here."
        }
    };
    let mut name = breakable(lock.entry.as_str());
    if lock.n_entries > 1 {
        name.push(words_of(format!(" and {} more", number(lock.n_entries - 1))));
    }
    let mut inside = vec![el("p", &[("class", "name")], name), say("p", &[("role", "status")], words)];
    if lock.state != LockState::Beyond {
        let job = lock.job;
        let is_ready = visit.is_ready();
        let off = Signal::derive(move || !is_ready.get());
        let open = move |typed| {
            visit.unlock(job, typed);
            place::focus_heading();
        };
        inside.push(password("data-unlock", job, "Read it with this password", "unlock", Some(off), open));
    }
    let state = match lock.state {
        LockState::Closed => "closed",
        LockState::Wrong => "wrong",
        LockState::Beyond => "beyond",
    };
    el("div", &[("class", "caveat locked"), ("data-lock", state)], inside)
}
