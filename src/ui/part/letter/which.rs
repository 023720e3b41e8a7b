//! Which letter: where the person lives, what they want, in which language. What there is not is said with its reason.

use crate::catalog::directory::country::{COUNTRIES, ELSEWHERE};
use crate::model::{Language, LetterKind};
use crate::recover::law::{Offer, offers};
use crate::session::{LetterChange, LetterDesk, Session};
use crate::ui::part::choice::{choose, circle};
use crate::ui::plain::{el, fold, live, nothing, say, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// States with a law of their own that letters were made for.
const STATES: [(&str, &str); 2] = [("ca", "California"), ("wa", "Washington")];

/// Three questions; each after the one that it hangs on.
pub(in crate::ui) fn which(visit: Visit) -> Vec<AnyView> {
    vec![country(visit), state(visit), kind(visit), language(visit)]
}

fn country(visit: Visit) -> AnyView {
    let mut options = vec![("", "Choose …")];
    options.extend(COUNTRIES.iter().map(|country| {
        let name = country.names.first().copied().filter(|name| !name.is_empty());
        (country.code, name.unwrap_or(ELSEWHERE))
    }));
    let chosen = visit.ask(|session| session.letter.country.unwrap_or_default());
    choose(
        "letter-country",
        "Where do you live?",
        &options,
        move || chosen.get().to_owned(),
        move |code| {
            visit.letter(LetterChange::Country(
                COUNTRIES.iter().map(|country| country.code).find(|known| *known == code),
            ));
        },
    )
}

fn state(visit: Visit) -> AnyView {
    let is_american = visit.ask(|session| session.letter.country == Some("us"));
    let chosen = visit.ask(|session| session.letter.state.unwrap_or_default());
    live(move || {
        if !is_american.get() {
            return nothing();
        }
        let mut options = vec![("", "Another state")];
        options.extend(STATES);
        choose(
            "letter-state",
            "In which state?",
            &options,
            move || chosen.get().to_owned(),
            move |code| {
                visit.letter(LetterChange::State(STATES.iter().map(|(known, _)| *known).find(|known| *known == code)));
            },
        )
    })
}

fn offered(session: &Session) -> Vec<Offer> {
    let letter = &session.letter;
    letter.country.map(|country| offers(country, letter.state)).unwrap_or_default()
}

fn kind(visit: Visit) -> AnyView {
    let offers = visit.ask(offered);
    let chosen = visit.ask(|session| session.letter.kind);
    let remark = visit.ask(|session| {
        let offers = offered(session);
        offers.into_iter().find(|offer| Some(offer.kind) == session.letter.kind).and_then(|offer| offer.remark)
    });
    let one = move |kind: LetterKind| {
        let attributes = [("name", "letter-kind"), ("value", kind.as_str()), ("data-letter", kind.as_str())];
        circle(
            &attributes,
            vec![words_of(kind.words())],
            move || chosen.get() == Some(kind),
            move || {
                visit.letter(LetterChange::Kind(kind));
            },
        )
    };
    live(move || {
        let offers = offers.get();
        if offers.is_empty() {
            return nothing();
        }
        let (there, not_there): (Vec<Offer>, Vec<Offer>) =
            offers.into_iter().partition(|offer| offer.why_not.is_none());
        let circles = el("div", &[("class", "ticks")], there.into_iter().map(|offer| one(offer.kind)).collect());
        let question = vec![say("legend", &[], "What do you want to ask for?"), circles];
        let mut views = vec![
            el("fieldset", &[("class", "question")], question),
            live(move || remark.get().map_or_else(nothing, |remark| say("p", &[("class", "quiet")], remark))),
        ];
        if !not_there.is_empty() {
            views.push(fold(
                "",
                "Letters that there are not for you, and why",
                vec![el("dl", &[("class", "legend")], reasons(&not_there))],
            ));
        }
        several(views)
    })
}

fn reasons(offers: &[Offer]) -> Vec<AnyView> {
    offers
        .iter()
        .flat_map(|offer| [say("dt", &[], offer.kind.words()), say("dd", &[], offer.why_not.unwrap_or_default())])
        .collect()
}

fn language(visit: Visit) -> AnyView {
    let languages = visit.ask(|session| {
        let offers = offered(session);
        offers
            .iter()
            .find(|offer| Some(offer.kind) == session.letter.kind)
            .map_or(&[] as &[Language], |offer| offer.languages)
    });
    let chosen = visit.ask(|session| session.letter.language.as_str());
    live(move || {
        let languages = languages.get();
        if languages.len() < 2 {
            return nothing();
        }
        let options: Vec<_> = languages.iter().map(|language| (language.as_str(), language.name())).collect();
        choose(
            "letter-language",
            "In which language?",
            &options,
            move || chosen.get().to_owned(),
            move |code| {
                if let Some(language) = Language::parse(&code) {
                    visit.letter(LetterChange::Language(language));
                }
            },
        )
    })
}

/// Whether country and kind are chosen, so that there is something to fill.
pub(super) fn is_chosen(letter: &LetterDesk) -> bool {
    letter.country.is_some() && letter.kind.is_some()
}
