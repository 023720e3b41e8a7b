//! What to look for: addresses of the open exports and typed ones, each to be taken in or left out. Shows masks only.

use crate::model::words::number;
use crate::model::{DataClass, Whose};
use crate::session::{Session, SubjectChoice};
use crate::ui::plain::{button, el, field, fold, form, holds, live, nothing, on, say, submit, told, with};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Different values of one field that a reader keeps (`engine::Limits::n_distinct`): as many as it tells apart.
const MAX_KEPT: usize = 2_000;
/// Things listed of one group; the rest is taken in or left out with them.
const MAX_LISTED: usize = 60;

/// Addresses and passwords, group by group, and the field for more.
pub(in crate::ui) fn subjects(visit: Visit) -> Vec<AnyView> {
    let is_empty = visit.ask(|session| session.leak.subjects().is_empty());
    let off = Signal::derive(move || !visit.is_sealed().get());
    let is_odd = RwSignal::new(false);
    let type_in = move |words: Vec<String>| {
        let words = words.concat();
        is_odd.set(!words.contains('@'));
        if words.contains('@') {
            visit.type_in(words);
        }
    };
    let add = vec![
        field("leak-addresses", "More addresses, one a line", Some("2"), "email"),
        submit(&[("class", "plain"), ("data-action", "add-addresses")], "Add", Some(off)),
    ];
    vec![
        live(move || {
            if is_empty.get() {
                say("p", &[], "None yet. Those in an export that you open appear here; or type one.")
            } else {
                nothing()
            }
        }),
        group(visit, Group::Yours),
        group(visit, Group::Others),
        group(visit, Group::Passwords),
        form("typing", &["leak-addresses"], add, type_in),
        live(
            move || {
                if is_odd.get() { say("p", &[("role", "alert")], "There was no address in that.") } else { nothing() }
            },
        ),
    ]
}

#[derive(Clone, Copy, PartialEq)]
enum Group {
    Yours,
    Others,
    Passwords,
}

fn group_of(subject: &SubjectChoice) -> Group {
    match (subject.report.class, subject.report.whose) {
        (DataClass::Email, Whose::Other) => Group::Others,
        (DataClass::Email, _) => Group::Yours,
        _ => Group::Passwords,
    }
}

fn of(session: &Session, group: Group) -> Vec<SubjectChoice> {
    let mut all = session.leak.subjects();
    all.retain(|subject| group_of(subject) == group);
    all
}

/// One group: its boxes stay in place while only the choice changes, so that the keyboard keeps its place.
fn group(visit: Visit, group: Group) -> AnyView {
    let keys = visit.ask(move |session| of(session, group).into_iter().map(|one| one.key).collect::<Vec<_>>());
    live(move || {
        if keys.with(Vec::is_empty) {
            return nothing();
        }
        let boxes = choices(visit, group);
        match group {
            Group::Yours => el("div", &[], boxes),
            Group::Others => fold(
                "",
                "Other people’s addresses",
                with_note(boxes, "They were not asked. Look for theirs if they asked you to."),
            ),
            Group::Passwords => fold(
                "",
                "Passwords that stand in your exports",
                with_note(
                    boxes,
                    "For lists of passwords, such as Pwned Passwords. They are looked for and never shown.",
                ),
            ),
        }
    })
}

fn with_note(mut boxes: Vec<AnyView>, note: &str) -> Vec<AnyView> {
    boxes.insert(0, say("p", &[("class", "quiet")], note));
    boxes
}

/// One box each, and a button for all where there are many.
fn choices(visit: Visit, group: Group) -> Vec<AnyView> {
    let all = visit.ask_now(|session| of(session, group));
    let tally = visit.ask(move |session| {
        let all = of(session, group);
        format!(
            "{} of {} taken in.",
            number(all.iter().filter(|one| one.is_in).count() as u64),
            number(all.len() as u64)
        )
    });
    let take_all = move || {
        let all = visit.ask_now(|session| of(session, group));
        let is_in = !all.iter().all(|one| one.is_in);
        for one in all {
            visit.choose(one.key, is_in);
        }
    };
    let mut views =
        vec![el("ul", &[("class", "choices")], all.iter().take(MAX_LISTED).map(|one| choice(visit, one)).collect())];
    if all.len() > 3 {
        let take = button(&[("class", "plain small")], "All or none", None, take_all);
        views.push(el("p", &[("class", "actions quiet")], vec![take, told(move || tally.get())]));
    }
    if all.len() >= MAX_KEPT {
        let most =
            format!("Of one field of an export at most {} are taken; there may be more.", number(MAX_KEPT as u64));
        views.push(say("p", &[("class", "quiet")], most));
    }
    if all.len() > MAX_LISTED {
        views.push(say(
            "p",
            &[("class", "quiet")],
            format!("{} more are not listed.", number((all.len() - MAX_LISTED) as u64)),
        ));
    }
    views
}

fn choice(visit: Visit, one: &SubjectChoice) -> AnyView {
    let key = one.key;
    let is_in = visit.ask(move |session| session.leak.is_in(key));
    let what = match one.report.class {
        _ if one.is_typed => "typed",
        DataClass::Email => "",
        class => class.label(),
    };
    let toggle = move |_| visit.choose(key, !is_in.get_untracked());
    let checkbox = vec![holds("checked", move || is_in.get()), on("change", toggle)];
    el(
        "li",
        &[],
        vec![el(
            "label",
            &[],
            vec![
                with("input", &[("type", "checkbox")], checkbox, Vec::new()),
                say("code", &[], one.report.masked.to_string()),
                say("span", &[("class", "quiet")], what),
            ],
        )],
    )
}
