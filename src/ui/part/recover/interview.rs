//! Three questions at most: what happened, keep or leave, is anybody dangerous. Each can be left open.

use super::{Desk, happened};
use crate::catalog::guide::{INCIDENTS, SYMPTOMS};
use crate::model::Incident;
use crate::model::words::count;
use crate::recover::words;
use crate::recover::{Answers, Book, Stay, done_in_vain};
use crate::session::Answer;
use crate::ui::part::choice::{circle, value};
use crate::ui::plain::{button, el, fold, live, nothing, on, say, told, with, words_of};
use leptos::prelude::*;

/// The questions, and what follows from the first at once.
pub(in crate::ui) fn interview(desk: Desk) -> Vec<AnyView> {
    vec![
        what_happened(desk),
        of_your_vendor(desk),
        happened::happened(desk),
        keep_or_leave(desk),
        in_vain(desk),
        danger(desk),
        exit(desk),
    ]
}

fn question(legend: AnyView, circles: Vec<AnyView>) -> AnyView {
    let mut views = vec![el("legend", &[], vec![legend])];
    views.push(el("div", &[("class", "ticks")], circles));
    el("fieldset", &[("class", "question")], views)
}

fn what_happened(desk: Desk) -> AnyView {
    let happened = desk.visit.ask(|session| session.recover.answers.happened);
    let one = move |id: &'static str, words: &'static str| {
        let selected = crate::ui::plain::holds("selected", move || happened.get() == Some(id));
        with("option", &[("value", id)], vec![selected], vec![words_of(words)])
    };
    let group = |label: &'static str, options: Vec<AnyView>| el("optgroup", &[("label", label)], options);
    let of_kind = move |is_kind: bool| {
        let some = INCIDENTS.iter().filter(move |incident| incident.vendor.is_empty() == is_kind);
        some.map(|incident| one(incident.id, incident.title)).collect::<Vec<_>>()
    };
    let options = vec![
        say("option", &[("value", "")], "Nothing yet; I want to be prepared"),
        group("I noticed something", SYMPTOMS.iter().map(|symptom| one(symptom.id, symptom.words)).collect()),
        group("I heard of a breach: what is known of it", of_kind(false)),
        group("I heard of a breach of another kind", of_kind(true)),
    ];
    let choose = move |event| desk.visit.answer(Answer::Happened(Answers::happening(&value(&event))));
    el(
        "div",
        &[("class", "question field")],
        vec![
            say("label", &[("for", "happened")], "What happened?"),
            with("select", &[("id", "happened")], vec![on("change", choose)], options),
        ],
    )
}

/// What is known of the vendors whose files are open, to be chosen with one press; only while nothing is chosen.
fn of_your_vendor(desk: Desk) -> AnyView {
    let asked = desk.visit.ask(|session| session.recover.answers.happened.is_none());
    let vendors = desk.ask(|course| course.household.vendors.clone());
    live(move || {
        let vendors = vendors.get();
        let known: Vec<&Incident> =
            INCIDENTS.iter().filter(|incident| vendors.iter().any(|id| id == incident.vendor)).collect();
        if !asked.get() || known.is_empty() {
            return nothing();
        }
        let choose = |incident: &&'static Incident| {
            let id = incident.id;
            let press = move || desk.visit.answer(Answer::Happened(Some(id)));
            el("li", &[], vec![button(&[("class", "plain small"), ("data-incident", id)], incident.title, None, press)])
        };
        let words = format!(
            "{} known of a vendor whose files you opened",
            count(known.len() as u64, "incident is", "incidents are")
        );
        fold("", words, vec![el("ul", &[("class", "offered")], known.iter().map(choose).collect())])
    })
}

fn keep_or_leave(desk: Desk) -> AnyView {
    let vendor = desk.vendor();
    // What was pressed shows while it waits for a yes, and goes back after a no.
    let stay = desk.visit.ask(|session| session.recover.pending.or(session.recover.answers.stay));
    let is = move |wanted: Stay| move || stay.get() == Some(wanted) || (wanted == Stay::Keep && stay.get().is_none());
    let one = |stay: Stay, id: &'static str, label: &'static str| {
        let attributes = [("name", "stay"), ("id", id), ("value", id)];
        circle(&attributes, vec![words_of(label)], is(stay), move || desk.visit.answer(Answer::Stay(stay)))
    };
    question(
        told(move || format!("Do you keep using {}?", vendor.get())),
        vec![one(Stay::Keep, "stay-keep", "Yes, I keep it"), one(Stay::Leave, "stay-leave", "No, I leave")],
    )
}

/// Changing the branch after steps were done asks first; what was done stays written down.
fn in_vain(desk: Desk) -> AnyView {
    let pending = desk.visit.ask(|session| {
        let recover = &session.recover;
        recover.pending.map(|stay| (stay, done_in_vain(Book::ours(), &recover.run, stay == Stay::Leave)))
    });
    live(move || {
        let Some((stay, n_steps)) = pending.get() else { return nothing() };
        let steps = count(n_steps as u64, "step that you did", "steps that you did");
        let (words, yes) = match stay {
            Stay::Leave => ("Leaving makes", "Leave all the same"),
            Stay::Keep => ("Staying makes", "Stay all the same"),
        };
        let words = format!("{words} {steps} pointless. They stay written down in case you change your mind.");
        el(
            "div",
            &[("class", "caveat"), ("role", "alert")],
            vec![
                say("p", &[], words),
                el(
                    "p",
                    &[("class", "actions")],
                    vec![
                        button(&[("data-action", "stay-anyway")], yes, None, move || {
                            desk.visit.answer(Answer::StayAnyway);
                        }),
                        button(
                            &[("class", "plain"), ("data-action", "stay-as-is")],
                            "No, go on as before",
                            None,
                            move || {
                                desk.visit.answer(Answer::StayAsIs);
                            },
                        ),
                    ],
                ),
            ],
        )
    })
}

fn danger(desk: Desk) -> AnyView {
    let danger = desk.visit.ask(|session| session.recover.answers.danger);
    let one = |answer: bool, id: &'static str, label: &'static str| {
        let attributes = [("name", "danger"), ("id", id), ("value", id)];
        let is = move || danger.get() == Some(answer);
        circle(&attributes, vec![words_of(label)], is, move || desk.visit.answer(Answer::Danger(answer)))
    };
    question(
        words_of("Can somebody who could hurt you see this account, these devices or this screen?"),
        vec![one(false, "danger-no", "No"), one(true, "danger-yes", "Yes, or I am not sure")],
    )
}

/// A way out for whoever may be watched: stop, plan, leave no trace here.
fn exit(desk: Desk) -> AnyView {
    let danger = desk.visit.ask(|session| session.recover.answers.danger == Some(true));
    live(move || {
        if !danger.get() {
            return nothing();
        }
        let sentences = [
            "Stop here for a moment. Cutting somebody off can be noticed at once: they may lose access, get a notice, or see devices go offline. Do nothing that could put you at risk before you have planned for it.",
            "Talk first to people who do this every day: a helpline for domestic violence or stalking, a victim support service, or the emergency number of your country if you are in danger now. Use a phone or computer that the other person cannot look into.",
            "Nothing is kept in this browser while your answer is yes, and this answer is never written down. The history of the browser shows that this page was opened.",
        ];
        let mut views: Vec<AnyView> = sentences.map(|sentence| say("p", &[], sentence)).into();
        let leave =
            button(&[("data-action", "quick-exit")], "Leave this page now", None, move || desk.visit.leave_no_trace());
        views.push(el(
            "p",
            &[("class", "actions")],
            vec![leave, say("span", &[("class", "quiet")], "empties it and forgets everything")],
        ));
        el("div", &[("class", "caveat"), ("role", "alert")], views)
    })
}

/// Minutes in words; of hours nobody knows the minute.
pub(super) fn about(minutes: u64) -> String {
    let rounded = if minutes > 60 { minutes.next_multiple_of(15) } else { minutes };
    format!("about {}", words::minutes(rounded))
}
