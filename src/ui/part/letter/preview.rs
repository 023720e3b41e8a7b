//! How the letter reads, or what is still missing; the ways to take it along. Shows no letter with a gap in it.

use super::which::is_chosen;
use crate::model::LetterKind;
use crate::session::Session;
use crate::ui::clock;
use crate::ui::download::download;
use crate::ui::plain::{button, el, live, nothing, say, several};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The letter with its buttons.
pub(in crate::ui) fn preview(visit: Visit) -> AnyView {
    let text = visit.ask(written);
    let is_there = visit.ask(|session| is_chosen(&session.letter));
    live(move || {
        if !is_there.get() {
            return nothing();
        }
        match text.get() {
            Some(Ok(body)) => several(vec![whole(visit, &body), to_whom(visit), advice()]),
            Some(Err(why)) => say("p", &[("class", "caveat"), ("role", "status"), ("data-letter-missing", "")], why),
            None => nothing(),
        }
    })
}

fn written(session: &Session) -> Option<Result<String, String>> {
    let letter = session.letter.letter(clock::today())?;
    Some(letter.map(|letter| letter.body).map_err(|refusal| refusal.sentence()))
}

fn whole(visit: Visit, body: &str) -> AnyView {
    let (kind, language) = visit.ask_now(|session| (session.letter.kind, session.letter.language));
    let text = body.to_owned();
    let name = format!("spillcheck-letter-{}.txt", kind.map_or("", LetterKind::as_str));
    let save = move || download(&name, "text/plain;charset=utf-8", &text.replace('\n', "\r\n"));
    let print = || _ = window().print();
    several(vec![
        say(
            "pre",
            &[
                ("class", "letter"),
                ("data-letter-text", ""),
                ("lang", language.as_str()),
                ("tabindex", "0"),
                ("role", "region"),
                ("aria-label", "The letter"),
            ],
            body,
        ),
        el(
            "p",
            &[("class", "actions")],
            vec![
                button(&[("data-download", "letter")], "Save it as a text file", None, save),
                button(&[("class", "plain"), ("data-action", "print-letter")], "Print it", None, print),
            ],
        ),
    ])
}

/// Where it goes, as far as that is known.
fn to_whom(visit: Visit) -> AnyView {
    let (kind, contact, vendor) = visit.ask_now(|session| {
        let course = session.course();
        let id = course.vendor.map_or("", |vendor| vendor.id);
        (session.letter.kind, session.letter.contact(id), course.vendor_name())
    });
    let words = match (kind, contact) {
        (Some(LetterKind::Complaint), _) => "Send it to the authority; many also have a form for it.".to_owned(),
        (_, Some(contact)) => format!(
            "Where to send it: {}, {}. From an open directory (datenanfragen/data, July 2026); look whether it is still so in their privacy statement.",
            contact.name, contact.email
        ),
        (_, None) => format!(
            "We know no checked address for {vendor}. Look in its privacy statement, under “contact” or “your rights”, at an address that you typed yourself."
        ),
    };
    say("p", &[], words)
}

fn advice() -> AnyView {
    say(
        "p",
        &[("class", "quiet")],
        "This is general information and no legal advice. Write from the mail address of the account, so that they need no other proof of who you are; an identity card is rarely needed.",
    )
}
