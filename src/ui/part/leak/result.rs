//! What came of the check: one line per address in one of three states, then each list with the proof of what was examined.
//! Found, missed and not checked differ in word and mark; a miss is never green.

use crate::catalog::leak::FOUND;
use crate::model::words::count;
use crate::model::{DataClass, LeakAnswer, LeakState, ListProof, sorted_by_key};
use crate::session::{Check, JobState, SubjectChoice};
use crate::ui::plain::{button, el, field, fold, form, link, live, nothing, say, several, submit, told, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The result of the last check; nothing before the first. A quiet line tells a screen reader how it ended.
pub(in crate::ui) fn result(visit: Visit) -> AnyView {
    let check = visit.ask(|session| session.leak.check().map(|check| (check.plan.job, check.state)));
    let news = visit.ask(|session| session.leak.check().map(heading).unwrap_or_default());
    several(vec![
        el("p", &[("class", "visually-hidden"), ("role", "status")], vec![told(move || news.get())]),
        live(move || {
            // Read, not only followed: an answer that nobody reads is never worked out.
            check.get().map_or_else(nothing, |_| {
                visit.ask_now(|session| session.leak.check().map_or_else(nothing, |check| section(visit, check)))
            })
        }),
    ])
}

fn heading(check: &Check) -> String {
    match (&check.report, check.state) {
        (Some(report), _) => report.heading.clone(),
        (None, JobState::Running) => "Looking …".to_owned(),
        (None, JobState::Failed(error)) => format!("Could not check. {error}"),
        (None, _) => "Could not check: it was stopped before its end.".to_owned(),
    }
}

fn section(visit: Visit, check: &Check) -> AnyView {
    let mut views = vec![say("h2", &[("id", "leak-result")], heading(check))];
    if check.state != JobState::Running {
        views.push(el("ul", &[("class", "answers")], answers(check)));
    }
    if let Some(report) = &check.report {
        if report.answers.iter().any(|answer| answer.state == LeakState::Found) {
            views.push(el(
                "p",
                &[],
                vec![words_of(format!("{FOUND} ")), link("", "#recover", "Go through it step by step"), words_of(".")],
            ));
        }
        views.extend(report.lists.iter().map(examined));
        if report.lists.iter().any(|list| list.is_quick) {
            views.push(el(
                "p",
                &[("class", "actions")],
                vec![
                    button(
                        &[("class", "plain"), ("data-action", "read-all")],
                        "Read it all instead",
                        None,
                        move || visit.check("", true),
                    ),
                    say("span", &[("class", "quiet")], "slower, and needs no trust in its order"),
                ],
            ));
        }
        views.push(known_member(visit));
    }
    el("section", &[("aria-labelledby", "leak-result"), ("data-check", check.state.as_str())], views)
}

/// What was found first, then what could not be checked, then what is not listed. Passwords that no list speaks of are
/// one line together.
fn answers(check: &Check) -> Vec<AnyView> {
    const UNCHECKED: LeakAnswer = LeakAnswer { state: LeakState::Unchecked, said: Vec::new() };
    let answers =
        check.report.iter().flat_map(|report| report.answers.iter().cloned()).chain(std::iter::repeat(UNCHECKED));
    let mut all: Vec<(&SubjectChoice, LeakAnswer)> = check.plan.subjects.iter().zip(answers).collect();
    let n_all = all.len();
    all.retain(|(subject, answer)| is_address(subject) || answer.state != LeakState::Unchecked);
    let n_passwords = (n_all - all.len()) as u64;
    let sorted = sorted_by_key(all, |(_, answer)| match answer.state {
        LeakState::Found => 0,
        LeakState::Unchecked => 1,
        LeakState::NotListed => 2,
    });
    let mut views: Vec<AnyView> = sorted.into_iter().map(|(subject, answer)| line(subject, answer)).collect();
    if n_passwords > 0 {
        let passwords = count(n_passwords, "password was", "passwords were");
        views.push(say(
            "li",
            &[("class", "quiet")],
            format!("{passwords} not checked: no list here could be read that speaks of passwords."),
        ));
    }
    views
}

fn is_address(subject: &SubjectChoice) -> bool {
    subject.report.class == DataClass::Email
}

fn line(subject: &SubjectChoice, answer: LeakAnswer) -> AnyView {
    let word = match answer.state {
        LeakState::Found => "In the list",
        LeakState::NotListed => "Not in the list",
        LeakState::Unchecked => "Could not check",
    };
    let (attribute, what) = if is_address(subject) {
        ("data-email-result", "")
    } else {
        ("data-password-result", subject.report.class.label())
    };
    let head = vec![
        say("b", &[("class", "answer")], word),
        say("code", &[], subject.report.masked.to_string()),
        say("span", &[("class", "quiet")], what),
    ];
    let mut views = vec![el("p", &[], head)];
    views.extend(answer.said.into_iter().map(|sentence| say("p", &[("class", "quiet")], sentence)));
    el("li", &[(attribute, answer.state.as_str()), ("data-state", answer.state.as_str())], views)
}

/// One list with what was examined of it.
fn examined(list: &ListProof) -> AnyView {
    let facts =
        list.facts.iter().map(|(label, fact)| el("div", &[], vec![say("dt", &[], label), say("dd", &[], fact)]));
    let mut views = vec![say("h3", &[], list.name.to_string())];
    views.extend(list.trouble.iter().map(|trouble| say("p", &[("class", "caveat")], trouble)));
    views.push(el("dl", &[], facts.collect()));
    let state = if list.trouble.is_some() { "unreadable" } else { "read" };
    el("div", &[("class", "examined"), ("data-list", state)], views)
}

/// A list made with a secret salt looks like any other; only an address that is known to be in it can tell.
fn known_member(visit: Visit) -> AnyView {
    let inside = vec![
        field(
            "known-member",
            "An address that you know is in the list. If this one is not found either, the list was made with a secret salt or in an unknown way, and a miss proves nothing.",
            None,
            "email",
        ),
        submit(&[], "Check again with it", None),
    ];
    let check = move |words: Vec<String>| visit.check(&words.concat(), false);
    fold("paste", "Test the list itself", vec![form("", &["known-member"], inside, check)])
}
