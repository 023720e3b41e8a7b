//! Report: the sentence that matters first, then its grounds, then every class, then what was read and what was not.
//! Calls nothing safe; shows no raw value unasked; says what is missing before it says "nothing".

use crate::model::words::{count, list};
use crate::model::{Exposure, Family, Link};
use crate::session::Session;
use crate::ui::follow::{memo, text};
use crate::ui::part::{ClassCard, ClassCounts, Column, Coverage, Each, Gravest, When};
use crate::ui::sentence;
use crate::ui::state::Visit;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The place that shows what was found.
#[component]
pub(in crate::ui) fn Report() -> impl IntoView {
    let visit = Visit::here();
    let lead = visit.ask(sentence::lead);
    let has_files = visit.ask(|session| !session.jobs.is_empty());
    let is_running = visit.ask(|session| session.running().is_some());
    // Folding can take a while; it waits for the end of the reading, and the strip of progress counts meanwhile.
    let exposure = visit.ask(|session| match session.running() {
        Some(_) => Exposure::default(),
        None => session.exposure(),
    });
    let has_findings = memo(move || exposure.with(|exposure| !exposure.classes.is_empty()));
    html! {
        <h1 tabindex="-1">{text(move || lead.with(|sentences| sentences.first().cloned().unwrap_or_default()))}</h1>
        {move || lead.get().into_iter().skip(1).map(|sentence| html! { <p class="lede">{sentence}</p> }).collect_view()}
        <When is=move || !has_files.get()>
            <p class="lede"><a href="#open">"Open files"</a> " first, or the sample household."</p>
        </When>
        <When is=move || has_findings.get()><Found exposure/></When>
        <When is=move || has_files.get() && !is_running.get()>
            <section aria-labelledby="coverage">
                <h2 id="coverage">"What was read"</h2>
                <Coverage/>
            </section>
            <p class="actions last">
                <a class="button" href="#open">"Add another file"</a>
                <button type="button" class="plain" data-action="start-over" on:click=move |_| visit.start_over()>
                    "Start over"
                </button>
                <span class="quiet">"Starting over lets go of everything that was read."</span>
            </p>
        </When>
    }
}

/// Everything that only exists when something was found.
#[component]
fn Found(exposure: Memo<Exposure>) -> impl IntoView {
    let visit = Visit::here();
    let caveat = visit.ask(sentence::shortfall);
    let coverage = visit.ask(sentence::coverage);
    html! {
        {move || caveat.get().map(|caveat| html! {
            <p class="caveat">{caveat} " What follows is what was found in the part that was read."</p>
        })}
        <p class="quiet">
            {text(move || coverage.get())} " Counted is what these files hold; a vendor may keep more than it hands out."
        </p>
        <div class="beside">
            <section aria-labelledby="gravest">
                <h2 id="gravest">"What somebody could do with it"</h2>
                <Gravest exposure/>
            </section>
            <Column exposure/>
        </div>
        <section aria-labelledby="classes">
            <h2 id="classes">"Kind by kind"</h2>
            <Legend/>
            {Family::ALL.map(|family| html! { <FamilySection family exposure/> }).collect_view()}
        </section>
        <div class="beside even">
            <People exposure/>
            <Links/>
        </div>
        <VendorMasked/>
    }
}

/// Values that the vendor had masked itself.
#[component]
fn VendorMasked() -> impl IntoView {
    let n_masked = Visit::here().ask(|session| session.totals().n_vendor_masked);
    html! {
        <When is=move || n_masked.get() != 0>
            <p class="quiet">
                {text(move || count(n_masked.get(), "value had been masked", "values had been masked"))}
                " by the vendor before you got the file. They are not counted above; the vendor itself may hold them in full."
            </p>
        </When>
    }
}

/// What the words in the report mean.
#[component]
fn Legend() -> impl IntoView {
    html! {
        <details>
            <summary>"What the words mean"</summary>
            <dl class="legend">
                <dt>"low, medium, high, very high"</dt>
                <dd>
                    "How grave it would be if this stood open on the net, by the method of ENISA, the European Union’s agency for cybersecurity (2013): the kind of data, times how easily it points to you, plus the circumstances. The figures per kind are our own judgement on that scale."
                </dd>
                <dt>"certain, likely, possible"</dt>
                <dd>
                    "How sure Spillcheck is that this is what it says: the vendor’s known layout or two independent signs; one sign and a fitting value; one sign alone."
                </dd>
                <dt>"p•••@e•••.com"</dt>
                <dd>"A real value from your file, with enough taken out that only you recognise it. The dots do not tell its length."</dd>
                <dt>"special category, sensitive"</dt>
                <dd>"Data that the law protects more: Article 9 of the European data protection regulation, section 1798.140 of the Californian civil code."</dd>
            </dl>
        </details>
    }
}

/// The classes of one family, gravest first; nothing if there are none.
#[component]
fn FamilySection(family: Family, exposure: Memo<Exposure>) -> impl IntoView {
    let classes = memo(move || {
        let of_family = |all: &Exposure| {
            all.classes.iter().map(|row| row.class).filter(|class| class.family() == family).collect::<Vec<_>>()
        };
        exposure.with(of_family)
    });
    html! {
        <When is=move || classes.with(|classes| !classes.is_empty())>
            <section class="family">
                <h3>{family.label()}</h3>
                <Each
                    items=classes
                    key=|class| (*class as u64, 0)
                    view=move |class| html! { <ClassCard class exposure/> }.into_any()
                />
            </section>
        </When>
    }
}

/// Data of people who were never asked.
#[component]
fn People(exposure: Memo<Exposure>) -> impl IntoView {
    let others = memo(move || {
        exposure.with(|all| {
            let shared = all.classes.iter().filter(|row| row.n_others > 0);
            shared.map(|row| (row.class, row.n_others)).collect::<Vec<_>>()
        })
    });
    html! {
        <When is=move || others.with(|others| !others.is_empty())>
            <section aria-labelledby="people">
                <h2 id="people">"People besides you"</h2>
                <p>
                    "Some of this belongs to others: family, guests, contacts. It would spill with yours, and they may not know that it is there. Values of theirs, by kind:"
                </p>
                <ul class="people"><ClassCounts counts=others/></ul>
            </section>
        </When>
    }
}

/// Linked services.
#[component]
fn Links() -> impl IntoView {
    let visit = Visit::here();
    let seen = visit.ask(|session| linked(session, Link::Seen));
    let maybe = visit.ask(|session| linked(session, Link::Maybe));
    html! {
        <When is=move || !seen.with(Vec::is_empty) || !maybe.with(Vec::is_empty)>
            <section aria-labelledby="links">
                <h2 id="links">"Linked services"</h2>
                <p>
                    {text(move || seen.with(|names| told("The files show a link to", names)))}
                    {text(move || maybe.with(|names| told("They hint at a link to", names)))}
                    "A link is a standing permission: after a breach it may have to be cut and made anew on both sides."
                </p>
            </section>
        </When>
    }
}

fn told(beginning: &str, names: &[String]) -> String {
    if names.is_empty() { String::new() } else { format!("{beginning} {}. ", list(names)) }
}

/// Services whose best proof is this one.
fn linked(session: &Session, proof: Link) -> Vec<String> {
    let mut best: BTreeMap<&'static str, Link> = BTreeMap::new();
    for (service, link) in session.totals().integrations {
        let known = best.entry(service.label()).or_insert(link);
        *known = link.max(*known);
    }
    best.into_iter().filter(|(_, link)| *link == proof).map(|(name, _)| name.to_owned()).collect()
}
