//! Report: the sentence that matters first, then its grounds, then every class, then what was read and what was not.
//! Calls nothing safe; shows no raw value unasked; says what is missing before it says "nothing".

use crate::model::{DataClass, Exposure, Family};
use crate::session::in_clear;
use crate::session::sentence;
use crate::ui::clock;
use crate::ui::follow::{Answer, memo};
use crate::ui::part::scenario::outlooks;
use crate::ui::part::{
    class_card, class_counts, column, consequences, coverage, divisions, drawings, each, exposed, links, n_aside,
    recorded, set_aside, structure, together, unlock, vendor_masked, when,
};
use crate::ui::plain::{button, el, fold, link, live, nothing, say, section, several, told, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place that shows what was found.
pub(in crate::ui) fn report(visit: Visit) -> Vec<AnyView> {
    let lead = visit.ask(sentence::lead);
    let has_files = visit.ask(|session| !session.jobs.is_empty());
    let is_running = visit.ask(|session| session.running().is_some());
    // Folding can take a while; it waits for the end of the reading, and the strip of progress counts meanwhile.
    let exposure = visit.ask(|session| match session.running() {
        Some(_) => Exposure::default(),
        None => session.exposure(),
    });
    let has_aside = visit.ask(|session| session.aside().next().is_some());
    let heading = told(move || lead.with(|sentences| sentences.first().cloned().unwrap_or_default()));
    let more = live(move || {
        let lede = |sentence| say("p", &[("class", "lede")], sentence);
        several(lead.get().into_iter().skip(1).map(lede).collect())
    });
    let first = || {
        let words = words_of(" first, or the sample household.");
        el("p", &[("class", "lede")], vec![link("", "#open", "Open files"), words])
    };
    vec![
        el("h1", &[("tabindex", "-1")], vec![heading]),
        more,
        when(move || !has_files.get(), first),
        when(
            move || has_aside.get() || exposure.with(|exposure| !exposure.classes.is_empty()),
            move || several(counted(visit)),
        ),
        when(move || exposure.with(|exposure| !exposure.classes.is_empty()), move || several(found(visit, exposure))),
        set_aside(visit),
        vendor_masked(visit),
        when(
            move || has_files.get() && !is_running.get(),
            move || several(vec![read(visit), structure(visit), ways_on(visit)]),
        ),
    ]
}

/// What was read and what was not, and what can be done about that.
fn read(visit: Visit) -> AnyView {
    let mut inside = vec![divisions(visit), unlock(visit)];
    inside.extend(coverage(visit));
    section("", "coverage", "What was read", inside)
}

/// What can be done after reading.
fn ways_on(visit: Visit) -> AnyView {
    el(
        "p",
        &[("class", "actions last")],
        vec![
            link("button", "#open", "Add another file"),
            link("", "#scenario", "See what a breach would spill"),
            link("", "#leak", "Check addresses against a leaked list"),
            link("", "#recover", "Set links and accounts right, step by step"),
            button(&[("class", "plain"), ("data-action", "start-over")], "Start over", None, move || {
                visit.start_over();
            }),
            say("span", &[("class", "quiet")], "Starting over lets go of everything that was read."),
        ],
    )
}

/// What stands above everything that was found: how much was read, what was set aside, and what lies open.
fn counted(visit: Visit) -> Vec<AnyView> {
    let caveat = visit.ask(sentence::shortfall);
    let coverage = visit.ask(sentence::coverage);
    let caveat = live(move || match caveat.get() {
        Some(caveat) => {
            let words = format!("{caveat} What follows is what was found in the part that was read.");
            say("p", &[("class", "caveat")], words)
        }
        None => nothing(),
    });
    let counted = vec![
        told(move || coverage.get()),
        words_of(" Counted is what these files hold; a vendor may keep more than it hands out."),
        n_aside(visit),
    ];
    let in_clear = visit.ask(in_clear);
    let in_clear = live(move || match in_clear.get() {
        Some(words) => say("p", &[("class", "caveat"), ("data-in-clear", "")], words),
        None => nothing(),
    });
    vec![caveat, el("p", &[("class", "quiet")], counted), in_clear]
}

/// Everything that only exists when something was found.
fn found(visit: Visit, exposure: Answer<Exposure>) -> Vec<AnyView> {
    let mut kinds = vec![legend(), exposed(exposure)];
    kinds.extend(Family::ALL.map(|family| family_section(visit, family, exposure)));
    let chains = visit.ask(|session| session.outlooks(Some(clock::now())));
    let has_chains = chains.ask(|chains| !chains.is_empty());
    let none = visit.ask(|_| "");
    let could = live(move || if has_chains.get() { outlooks(chains, none) } else { consequences(visit, exposure) });
    let gravest = section("", "gravest", "What somebody could do with it", vec![could]);
    vec![
        el("div", &[("class", "beside")], vec![gravest, column(exposure)]),
        section("", "classes", "Kind by kind", kinds),
        recorded(visit),
        together(visit),
        drawings(visit),
        el("div", &[("class", "beside even")], vec![people(exposure), links(visit)]),
    ]
}

/// What the words in the report mean.
fn legend() -> AnyView {
    let meanings = [
        (
            "low, medium, high, very high",
            "How grave it would be if this stood open on the net, by the method of ENISA, the European Union’s agency for cybersecurity (2013): the kind of data, times how easily it points to you, plus the circumstances. The figures per kind are our own judgement on that scale.",
        ),
        (
            "certain, likely, possible",
            "How sure Spillcheck is that this is what it says. Certain: the vendor’s known layout, a form that hardly anything else has, or a key with a value that passes a test. Likely: a key with a value that fits, or a form that few other things have. Possible: one weak sign alone.",
        ),
        (
            "p•••@e•••.com",
            "A real value from your file, with enough taken out that only you recognise it. The dots do not tell its length.",
        ),
        (
            "special category, sensitive",
            "Data that the law protects more: Article 9 of the European data protection regulation, section 1798.140 of the Californian civil code.",
        ),
    ];
    let meanings = meanings.into_iter().flat_map(|(word, meaning)| [say("dt", &[], word), say("dd", &[], meaning)]);
    fold("", "What the words mean", vec![el("dl", &[("class", "legend")], meanings.collect())])
}

/// The classes of one family, gravest first; nothing if there are none.
fn family_section(visit: Visit, family: Family, exposure: Answer<Exposure>) -> AnyView {
    let classes = memo(move || {
        let of_family = |all: &Exposure| {
            all.classes.iter().map(|row| row.class).filter(|class| class.family() == family).collect::<Vec<_>>()
        };
        exposure.with(of_family)
    });
    let cards = move || {
        let card = move |class: &DataClass| class_card(visit, *class, exposure);
        let cards = each(classes, |class| (*class as u64, 0), card);
        el("section", &[("class", "family")], vec![say("h3", &[], family.label()), cards])
    };
    when(move || classes.with(|classes| !classes.is_empty()), cards)
}

/// Data of people who were never asked.
fn people(exposure: Answer<Exposure>) -> AnyView {
    let others = memo(move || {
        exposure.with(|all| {
            let shared = all.classes.iter().filter(|row| row.n_others > 0);
            shared.map(|row| (row.class, row.n_others)).collect::<Vec<_>>()
        })
    });
    let told = move || {
        let words = "Some of this belongs to others: family, guests, contacts. It would spill with yours, and they may not know that it is there. Values of theirs, by kind:";
        let counts = el("ul", &[("class", "people")], class_counts(others));
        section("", "people", "People besides you", vec![say("p", &[], words), counts])
    };
    when(move || others.with(|others| !others.is_empty()), told)
}
