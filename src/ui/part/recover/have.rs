//! What the person has: vendor, number of devices, linked services, a few things that change the plan. Filled from the files
//! where they show it; everything can be ticked without a file.

use super::Desk;
use super::wifi::LEAKS;
use crate::catalog::guide::VENDORS;
use crate::model::words::{capital, list};
use crate::model::{Fact, Integration, Link};
use crate::recover::Household;
use crate::session::{Answer, Course};
use crate::ui::follow::Answer as Followed;
use crate::ui::part::choice::{tick, value};
use crate::ui::plain::{el, fold, follows, on, say, told, with, words_of};
use leptos::prelude::*;

/// What a vendor account can have besides links.
const MORE: [(Fact, &str); 5] = [
    (Fact::SharedUsers, "Other people use the account or its devices too"),
    (Fact::SignsInWithGoogle, "I sign in to it with Google"),
    (Fact::SignsInWithApple, "I sign in to it with Apple"),
    (Fact::ApiKey, "A program of mine has my password or a key for it"),
    (Fact::Child, "It is about a child too"),
];

/// What else may have leaked, or stands in the files.
const LEAKED: [(Fact, &str); 4] = [
    (Fact::Nicknames, "Names that I gave to devices or rooms"),
    (Fact::SetupCodes, "Setup codes of devices, for HomeKit or Matter"),
    (Fact::BodyMetrics, "Weight or other measures of a body"),
    (Fact::Payment, "Payment data or official numbers"),
];

/// The fold with everything to tick; its summary says what is known so far.
pub(in crate::ui) fn have(desk: Desk) -> AnyView {
    let summary = desk.ask(summary);
    let heading = el("span", &[], vec![told(move || summary.get())]);
    let inside = vec![
        el("div", &[("class", "beside even")], vec![vendor(desk), devices(desk)]),
        group("Linked services", Integration::ALL.iter().map(|service| link(desk, *service)).collect()),
        fold(
            "",
            "More that changes the plan",
            vec![
                group(
                    "What is true of the account",
                    MORE.iter().map(|(fact, words)| fact_tick(desk, *fact, words)).collect(),
                ),
                group(
                    "What leaked, or may have",
                    LEAKED.iter().chain(&LEAKS).map(|(fact, words)| fact_tick(desk, *fact, words)).collect(),
                ),
            ],
        ),
    ];
    let mut fold = vec![el("summary", &[], vec![heading])];
    fold.extend(inside);
    // Without a file nothing is known yet, so that everything has to be ticked.
    let is_unknown = desk.ask_now(|course| course.household == Household::default());
    let attributes: &[_] = if is_unknown { &[("class", "have"), ("open", "")] } else { &[("class", "have")] };
    el("details", attributes, fold)
}

fn summary(course: &Course) -> String {
    let linked: Vec<String> = course
        .facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Linked(service) => Some(service.label().to_owned()),
            _ => None,
        })
        .collect();
    let vendor = course.vendor_name();
    if linked.is_empty() {
        return format!("{}; no linked service is ticked yet", capital(vendor));
    }
    format!("{}, linked with {}", capital(vendor), list(&linked))
}

fn group(legend: &'static str, ticks: Vec<AnyView>) -> AnyView {
    el(
        "fieldset",
        &[("class", "question")],
        vec![say("legend", &[], legend), el("div", &[("class", "ticks columns")], ticks)],
    )
}

fn vendor(desk: Desk) -> AnyView {
    let chosen = desk.ask(|course| course.vendor.map(|vendor| vendor.id));
    let one = move |id: &'static str, name: &'static str| {
        let is = move || chosen.get().unwrap_or_default() == id;
        with("option", &[("value", id)], vec![crate::ui::plain::holds("selected", is)], vec![words_of(name)])
    };
    let mut options = vec![one("", "Another, or several")];
    options.extend(VENDORS.iter().map(|vendor| one(vendor.id, vendor.name)));
    let choose = move |event| {
        let id = value(&event);
        desk.visit.answer(Answer::Vendor(VENDORS.iter().map(|vendor| vendor.id).find(|known| *known == id)));
    };
    el(
        "div",
        &[("class", "field")],
        vec![
            say("label", &[("for", "vendor")], "Whose account is it about?"),
            with("select", &[("id", "vendor")], vec![on("change", choose)], options),
        ],
    )
}

fn devices(desk: Desk) -> AnyView {
    let number = desk.ask(|course| course.n_devices.to_string());
    let attributes =
        [("id", "n-devices"), ("type", "number"), ("min", "1"), ("max", "10000"), ("inputmode", "numeric")];
    let more = vec![
        follows("value", move || Some(number.get())),
        on("change", move |event| {
            desk.visit.answer(Answer::Devices(value(&event).parse().ok().filter(|number| *number > 0)));
        }),
    ];
    el(
        "div",
        &[("class", "field")],
        vec![
            say("label", &[("for", "n-devices")], "How many devices? (for the time it takes)"),
            with("input", &attributes, more, Vec::new()),
        ],
    )
}

fn known(desk: Desk, fact: Fact) -> Followed<bool> {
    desk.ask(move |course| course.facts.is(fact))
}

/// A box for something that holds of the household.
pub(super) fn fact_tick(desk: Desk, fact: Fact, words: &'static str) -> AnyView {
    let is = known(desk, fact);
    tick(&[], vec![words_of(words)], move || is.get(), move |holds| desk.visit.answer(Answer::Tick(fact, holds)))
}

/// One service, with what the files say of it.
fn link(desk: Desk, service: Integration) -> AnyView {
    let fact = Fact::Linked(service);
    let is = known(desk, fact);
    let proof = desk.ask(move |course| course.household.linked.get(&service).copied());
    let remark = told(move || {
        match proof.get() {
            Some(Link::Seen) => " – in your files",
            Some(Link::Maybe) => " – your files hint at it",
            None => "",
        }
        .to_owned()
    });
    let label = vec![words_of(service.label()), el("span", &[("class", "quiet")], vec![remark])];
    let act = move |holds| desk.visit.answer(Answer::Tick(fact, holds));
    tick(&[("data-integration", service.id())], label, move || is.get(), act)
}
