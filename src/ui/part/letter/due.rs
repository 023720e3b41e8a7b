//! When an answer is due, and the same as a calendar file.

use super::which::is_chosen;
use crate::model::{LetterKind, Slot};
use crate::recover::calendar::{calendar, events};
use crate::recover::deadline::Deadlines;
use crate::report::tell;
use crate::session::{LetterChange, Session};
use crate::ui::clock;
use crate::ui::download::download;
use crate::ui::part::choice::day;
use crate::ui::plain::{button, el, live, nothing, say, several};
use crate::ui::state::Visit;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The day of sending, what follows from it, and the calendar.
pub(in crate::ui) fn due(visit: Visit) -> AnyView {
    let known = visit.ask(known);
    let sent = visit.ask(|session| session.letter.sent);
    live(move || {
        let Some((kind, day_sent, due)) = known.get() else { return nothing() };
        let mut views = Vec::new();
        if !kind.is_follow_up() {
            views.push(day(
                "letter-sent",
                "When do you send it?",
                move || sent.get().or_else(|| Some(clock::today())),
                move |day| {
                    visit.letter(LetterChange::Sent(day));
                },
            ));
        }
        views.push(el(
            "ul",
            &[("data-deadlines", "")],
            sentences(kind, day_sent, &due).into_iter().map(|words| say("li", &[], words)).collect(),
        ));
        let save = move || download("spillcheck-deadlines.ics", "text/calendar;charset=utf-8", &file(visit));
        views.push(el(
            "p",
            &[("class", "actions")],
            vec![
                button(
                    &[("class", "plain"), ("data-download", "calendar")],
                    "Save these days for your calendar",
                    None,
                    save,
                ),
                say("span", &[("class", "quiet")], "a file that calendars on phones and computers open"),
            ],
        ));
        several(views)
    })
}

fn known(session: &Session) -> Option<(LetterKind, NaiveDate, Deadlines)> {
    Some(&session.letter).filter(|letter| is_chosen(letter))?.deadlines(clock::today())
}

fn file(visit: Visit) -> String {
    let made = visit.ask_now(|session| {
        let (kind, _, due) = known(session)?;
        let slot = if kind == LetterKind::Complaint { Slot::Authority } else { Slot::Vendor };
        let name = session.letter.value(slot).trim();
        let to = if name.is_empty() { "Your letter" } else { name };
        Some(calendar(&events(kind, to, &due), clock::stamp()))
    });
    made.unwrap_or_default()
}

fn sentences(kind: LetterKind, sent: NaiveDate, due: &Deadlines) -> Vec<String> {
    let mut all = vec![format!("Counted from {}, the day of sending.", tell::day(sent))];
    all.extend(due.confirm.map(|day| format!("By {} they have to confirm that they have it.", tell::day(day))));
    all.push(match (kind, due.is_legal) {
        (LetterKind::Complaint, _) => {
            format!("By {} the authority has to tell you how your complaint stands.", tell::day(due.answer))
        }
        (_, true) => format!("By {} they have to answer.", tell::day(due.answer)),
        (_, false) => format!("You asked for an answer by {}; no law sets this day.", tell::day(due.answer)),
    });
    all.extend(
        due.extended.map(|day| format!("By {} if they told you in time that they need longer.", tell::day(day))),
    );
    all.extend(due.remind_from.map(|day| format!("From {} a reminder makes sense.", tell::day(day))));
    all.push("Public holidays can move a day.".to_owned());
    all
}
