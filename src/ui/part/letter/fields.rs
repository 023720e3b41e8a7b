//! What goes into the letter: only what it cannot do without is asked for at once, the rest can stay away. A value of a file
//! comes in when the person presses it, one at a time; else only its mask is seen.

use super::which::is_chosen;
use crate::catalog::directory::authority;
use crate::model::words::capital;
use crate::model::{FindingId, LetterKind, Slot};
use crate::protocol::{JobId, Typed};
use crate::recover::letter::slots;
use crate::session::{LetterChange, Session};
use crate::ui::part::choice::{choose, day, tick, value};
use crate::ui::plain::{button, el, fills, fold, live, nothing, on, say, several, with, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The fields of the letter at hand.
pub(in crate::ui) fn fields(visit: Visit) -> AnyView {
    let shape = visit.ask(|session| (session.letter.kind, session.letter.language, session.letter.country));
    let is_there = visit.ask(|session| is_chosen(&session.letter));
    live(move || {
        let (kind, language, _) = shape.get();
        let Some(kind) = kind.filter(|_| is_there.get()) else { return nothing() };
        let (required, optional) = slots(kind, language);
        let mut views = Vec::new();
        if kind.is_follow_up() {
            views.push(earlier(visit, kind));
        }
        if kind == LetterKind::Complaint {
            views.push(authorities(visit));
        }
        views.extend(required.into_iter().filter(|slot| !is_chosen_elsewhere(*slot)).map(|slot| of_slot(visit, slot)));
        let optional: Vec<AnyView> =
            optional.into_iter().filter(|slot| !is_chosen_elsewhere(*slot)).map(|slot| of_slot(visit, slot)).collect();
        if !optional.is_empty() {
            let mut inside = vec![say(
                "p",
                &[("class", "quiet")],
                "Left empty, the letter does without. Give them no more than they need to find your account.",
            )];
            inside.extend(optional);
            views.push(fold("optional", "More, if you like", inside));
        }
        several(views)
    })
}

/// Slots that a list fills.
fn is_chosen_elsewhere(slot: Slot) -> bool {
    matches!(slot, Slot::Authority | Slot::AuthorityAddress)
}

fn of_slot(visit: Visit, slot: Slot) -> AnyView {
    let id = format!("letter-{}", slot.as_str().replace('_', "-"));
    let words = capital(slot.words());
    let change = on("input", move |event| visit.letter(LetterChange::Value(slot, Typed(value(&event)))));
    let text = visit.ask(move |session| session.letter.value(slot).to_owned());
    let text = fills(move || text.get());
    let mut attributes =
        vec![("id", id.as_str()), ("autocomplete", "off"), ("spellcheck", "false"), ("maxlength", "4000")];
    let input = if slot.has_lines() {
        attributes.push(("rows", "3"));
        with("textarea", &attributes, vec![change, text], Vec::new())
    } else {
        attributes.push(("type", if slot == Slot::Account { "email" } else { "text" }));
        with("input", &attributes, vec![change, text], Vec::new())
    };
    let label = say("label", &[("for", &id)], words);
    el(
        "div",
        &[("class", "field"), ("data-slot", slot.as_str())],
        vec![label, input, from_catalog(visit, slot), from_files(visit, slot)],
    )
}

/// A button that puts in what the catalog knows.
fn from_catalog(visit: Visit, slot: Slot) -> AnyView {
    let known = visit.ask(move |session| session.letter_known(slot));
    live(move || {
        let Some(words) = known.get() else { return nothing() };
        let put = move || visit.letter(LetterChange::Value(slot, Typed(words.to_owned())));
        let label = format!("Put in “{}”", words.replace('\n', ", "));
        let button = button(&[("class", "plain small"), ("data-action", "letter-put")], &label, None, put);
        el("p", &[("class", "actions")], vec![button])
    })
}

/// Buttons that put a value of a file in.
fn from_files(visit: Visit, slot: Slot) -> AnyView {
    let there = visit.ask(move |session| masks(session, slot));
    let is_gone = visit.ask(move |session| session.letter.gone == Some(slot));
    live(move || {
        let there = there.get();
        if there.is_empty() {
            return nothing();
        }
        let one = |(job, finding, mask): (JobId, FindingId, String)| {
            let take = move || visit.take_into_letter(slot, job, finding);
            let inside = format!("Put in {mask}");
            button(&[("class", "plain small"), ("data-action", "letter-take")], &inside, None, take)
        };
        let mut views = vec![say("span", &[("class", "quiet")], "From your files:")];
        views.extend(there.into_iter().map(one));
        if is_gone.get() {
            views.push(say(
                "span",
                &[("role", "alert")],
                "This value is no longer at hand. Type it, or open the file again.",
            ));
        }
        el("p", &[("class", "actions")], views)
    })
}

fn masks(session: &Session, slot: Slot) -> Vec<(JobId, FindingId, String)> {
    let shown = |(job, finding): (JobId, crate::model::Finding)| {
        finding.samples.first().map(|mask| (job, finding.id, mask.to_string()))
    };
    session.takeable(slot).into_iter().filter_map(shown).collect()
}

/// The letter that a reminder or complaint follows.
fn earlier(visit: Visit, kind: LetterKind) -> AnyView {
    let options: Vec<(&str, &str)> = [LetterKind::Access, LetterKind::Erasure, LetterKind::Objection, LetterKind::Leak]
        .map(|kind| (kind.as_str(), kind.words()))
        .into();
    let first = visit.ask(|session| session.letter.first.as_str());
    let is_extended = visit.ask(|session| session.letter.is_extended);
    let sent = visit.ask(|session| session.letter.sent);
    let reminded = visit.ask(|session| session.letter.reminded);
    let mut views = vec![
        choose(
            "letter-first",
            "Which letter did you send before?",
            &options,
            move || first.get().to_owned(),
            move |word| {
                if let Some(kind) = LetterKind::parse(&word) {
                    visit.letter(LetterChange::First(kind));
                }
            },
        ),
        day(
            "letter-sent",
            "When did you send it?",
            move || sent.get(),
            move |day| visit.letter(LetterChange::Sent(day)),
        ),
        tick(
            &[("id", "letter-extended")],
            vec![words_of("They wrote within a month that they need longer")],
            move || is_extended.get(),
            move |is_extended| visit.letter(LetterChange::Extended(is_extended)),
        ),
    ];
    if kind == LetterKind::Complaint {
        views.push(day(
            "letter-reminded",
            "When did you remind them, if you did?",
            move || reminded.get(),
            move |day| {
                visit.letter(LetterChange::Reminded(day));
            },
        ));
    }
    several(views)
}

/// The authorities of the country.
fn authorities(visit: Visit) -> AnyView {
    let country = visit.ask_now(|session| session.letter.country.unwrap_or_default());
    let all = authority::of(country);
    let places: Vec<String> = (0..all.len()).map(|place| place.to_string()).collect();
    let mut options = vec![("", "Choose …")];
    options.extend(places.iter().zip(&all).map(|(place, authority)| (place.as_str(), authority.name)));
    let chosen = visit.ask(move |session| {
        let name = session.letter.value(Slot::Authority);
        let place = authority::of(country).iter().position(|authority| authority.name == name);
        place.map(|place| place.to_string()).unwrap_or_default()
    });
    let list = choose(
        "letter-authority",
        "To which authority?",
        &options,
        move || chosen.get(),
        move |place| {
            if let Ok(place) = place.parse() {
                visit.letter(LetterChange::Authority(place));
            }
        },
    );
    let link = say(
        "a",
        &[("href", &format!("guide/authorities.html#country-{country}")), ("target", "_blank"), ("rel", "noopener")],
        "Their forms and addresses",
    );
    let about = vec![
        link,
        say(
            "span",
            &[("class", "quiet")],
            format!(" open in a new tab, on a page that holds nothing of yours. {}", authority::SOURCE),
        ),
    ];
    several(vec![list, el("p", &[], about)])
}
