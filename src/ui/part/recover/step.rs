//! One step, whole: why, how, what to see afterwards, what to press, what to try if it fails, where it comes from.
//! One thing to do at a time; the next step opens by itself.

use super::{Desk, directory, wifi};
use crate::catalog::guide::AIDS;
use crate::model::words::list;
use crate::model::{Aid, Claim, EdgeKind, Label, Path, Question, Remedy, Route, Step};
use crate::recover::words::{self, fill};
use crate::recover::{Act, Book, Line, Planned, StepState, Warning, warnings};
use crate::session::{Course, LetterChange};
use crate::ui::address::Place;
use crate::ui::clock;
use crate::ui::follow::{Answer, memo};
use crate::ui::part::claim::claim;
use crate::ui::plain::{button, el, fold, live, nothing, say, several, words_of};
use leptos::prelude::*;

/// Everything under the line of a step.
pub(super) fn body(desk: Desk, line: &'static Line, standing: Answer<Option<Planned>>) -> AnyView {
    let vendor = desk.vendor();
    let instructions = live(move || several(instructions(desk, line, vendor.get())));
    let mut views = vec![notice(desk, line.step, standing), warned(desk, line.step), instructions];
    views.extend(AIDS.iter().filter(|(id, _)| *id == line.step.id).map(|(_, aid)| given(desk, *aid)));
    views.push(acts(desk, line.step, standing));
    views.push(live(move || grounds(line, vendor.get())));
    el("div", &[], views)
}

/// What this site gives with a step.
fn given(desk: Desk, aid: Aid) -> AnyView {
    match aid {
        Aid::NetworkInterview => wifi::interview(desk),
        Aid::OpenLists => directory::of_vendor(desk),
        Aid::Letter(kind) => {
            let write = move || {
                desk.visit.letter(LetterChange::Kind(kind));
                Place::Takeaway.go();
            };
            let button =
                button(&[("class", "plain"), ("data-action", "write-letter")], "Write the letter", None, write);
            el("p", &[("class", "actions")], vec![button])
        }
    }
}

/// What is special about it now: it waits, it was undone, its words changed, it is in no plan.
fn notice(desk: Desk, step: &'static Step, standing: Answer<Option<Planned>>) -> AnyView {
    let vendor = desk.vendor();
    let id = step.id;
    let said = desk.ask(move |course| {
        (course.run.cause(Book::ours(), id).map(|(_, why)| why), course.run.is_outdated(Book::ours(), id))
    });
    let notice = move || -> Option<String> {
        let standing = standing.get();
        let (cause, is_outdated) = said.get();
        match standing {
            None => Some(
                "This step is not in your plan as you answered. It is shown because its address was opened.".to_owned(),
            ),
            Some(standing) if standing.state == StepState::Locked => {
                let titles: Vec<String> = standing.waits_for.iter().map(|title| fill(title, vendor.get())).collect();
                Some(format!("This waits for: {}. Do that first, leave it out, or put it off.", titles.join("; ")))
            }
            Some(standing) if standing.state == StepState::Redo => {
                Some(format!("You had done this. {}", fill(cause.unwrap_or_default(), vendor.get())))
            }
            Some(_) if is_outdated => Some(
                "The instructions changed since you did this. Read them once more; what you did stays noted."
                    .to_owned(),
            ),
            Some(_) => None,
        }
    };
    live(move || notice().map_or_else(nothing, |words| say("p", &[("class", "caveat"), ("data-notice", "")], words)))
}

/// What is better done first, what doing it now undoes, what it may break; asked only of the open step.
fn warned(desk: Desk, step: &'static Step) -> AnyView {
    let id = step.id;
    let warned = memo(move || {
        let is_open = desk.open.with(|open| open == id);
        if is_open {
            desk.course.with(|course| warnings(Book::ours(), &course.facts, &course.run, id))
        } else {
            Vec::new()
        }
    });
    live(move || {
        let vendor = desk.ask_now(Course::vendor_name);
        let sentence = |warning: Warning| {
            let titles: Vec<String> = warning.titles.iter().map(|title| format!("“{}”", fill(title, vendor))).collect();
            let (titles, why) = (list(&titles), fill(warning.why, vendor));
            let words = match warning.kind {
                EdgeKind::Invalidates => format!("If you do this now, you have to do {titles} again. {why}"),
                EdgeKind::Breaks => why,
                _ => format!("Better first: {titles}. {why}"),
            };
            say("p", &[("class", "caveat"), ("data-warning", "")], words)
        };
        several(warned.get().into_iter().map(sentence).collect())
    })
}

fn instructions(desk: Desk, line: &'static Line, vendor: &str) -> Vec<AnyView> {
    let step = line.step;
    let mut views = vec![say("p", &[], fill(step.why, vendor))];
    views.extend(line.guide.changes.iter().map(|change| changed(change, vendor)));
    if line.guide.steps.first().is_some_and(|first| first.id == step.id) {
        views.extend(beginning(line, vendor));
    }
    views.extend(step.caution.map(|caution| say("p", &[("class", "caveat")], fill(caution, vendor))));
    let id = desk.ask_now(|course| course.vendor.map(|vendor| vendor.id));
    let has_own = step.routes.iter().any(|route| route.only.is_some() && route.only == id);
    let routes = step.routes.iter().filter(|route| if has_own { route.only == id } else { route.only.is_none() });
    views.extend(routes.map(|route| of_route(route, line.guide.words, vendor)));
    views.extend(
        step.say.map(|words| el("p", &[("class", "say")], vec![words_of("Say: "), say("q", &[], fill(words, vendor))])),
    );
    if !step.expected.is_empty() {
        views.push(el("p", &[], vec![say("b", &[], "Then: "), words_of(fill(step.expected, vendor))]));
    }
    views
}

/// At the first step of a guide: what is true in the end, and what to have at hand.
fn beginning(line: &Line, vendor: &str) -> Vec<AnyView> {
    let mut views = vec![el("p", &[], vec![say("b", &[], "In the end: "), words_of(fill(line.guide.goal, vendor))])];
    if !line.guide.before.is_empty() {
        let things = line.guide.before.iter().map(|thing| say("li", &[], fill(thing, vendor))).collect();
        views.push(say("p", &[], "Have at hand:"));
        views.push(el("ul", &[], things));
    }
    views
}

/// A change that older instructions do not know.
fn changed(change: &Claim, vendor: &str) -> AnyView {
    let views = vec![
        say("b", &[], "Changed: "),
        words_of(format!("{} ", fill(change.text, vendor))),
        say("span", &[("class", "quiet")], words::ground(&change.ground)),
    ];
    el("p", &[("class", "caveat"), ("data-changed", "")], views)
}

fn of_route(route: &Route, words: &[&str], vendor: &str) -> AnyView {
    let mut views = Vec::new();
    if !route.place.is_empty() {
        views.push(say("p", &[("class", "route-place")], fill(route.place, vendor)));
    }
    views.push(match route.path {
        Path::Labels(labels) => {
            el("ol", &[("class", "path-labels")], labels.iter().map(|label| of_label(label, vendor)).collect())
        }
        Path::LookFor(words) => {
            let words = words.iter().map(|word| fill(word, vendor)).collect::<Vec<_>>().join(", ");
            let views = vec![words_of("Nobody could show us the way there. Look for: "), say("b", &[], words)];
            el("p", &[("data-look-for", "")], views)
        }
        Path::Do([one]) => say("p", &[], fill(one, vendor)),
        Path::Do(sentences) => el(
            "ol",
            &[("class", "steps")],
            sentences.iter().map(|sentence| say("li", &[], fill(sentence, vendor))).collect(),
        ),
    });
    let seen = words::seen(&route.path, &route.ground, words, clock::today());
    if !seen.is_empty() {
        views.push(say("p", &[("class", "quiet")], seen));
    }
    el("div", &[("class", "route")], views)
}

fn of_label(label: &Label, vendor: &str) -> AnyView {
    let mut views = vec![say("b", &[], fill(label.text, vendor))];
    if !label.others.is_empty() {
        let others: Vec<String> = label.others.iter().map(|other| fill(other, vendor)).collect();
        views.push(say("span", &[("class", "quiet")], format!(" or {}", others.join(", or "))));
    }
    el("li", &[], views)
}

/// What can be pressed, by how the step stands.
fn acts(desk: Desk, step: &'static Step, standing: Answer<Option<Planned>>) -> AnyView {
    let state = memo(move || standing.with(|standing| standing.as_ref().map(|standing| standing.state)));
    live(move || {
        let views = match state.get() {
            None | Some(StepState::Hidden) => Vec::new(),
            Some(StepState::Locked) => vec![already(desk, step), left_out(desk, step)],
            Some(StepState::DoneUnchecked) => vec![check(desk, step, &step.check), back(desk, step)],
            Some(StepState::DoneChecked) => vec![said("You told us it worked."), back(desk, step)],
            Some(StepState::Skipped) => vec![skipped(desk, step), back(desk, step)],
            Some(StepState::NotApplicable) => vec![said("You told us that this is not yours."), back(desk, step)],
            Some(StepState::Stuck) => vec![remedies(desk, step), stuck(desk, step), back(desk, step)],
            Some(StepState::Ready | StepState::Doing | StepState::Redo) => {
                vec![done(desk, step), left_out(desk, step)]
            }
        };
        el("div", &[("class", "acts")], views)
    })
}

fn said(words: &'static str) -> AnyView {
    say("p", &[("role", "status")], words)
}

/// A button that does something at the step, and goes on to the next one where the step is dealt with.
fn act(desk: Desk, step: &'static Step, act: Act, class: &'static str, name: &'static str, words: &str) -> AnyView {
    button(&[("class", class), ("data-action", name)], words, None, move || {
        desk.visit.act(step.id, act);
        if matches!(act, Act::Works | Act::Skip | Act::NotMine | Act::Park) {
            desk.go_on();
        }
    })
}

fn done(desk: Desk, step: &'static Step) -> AnyView {
    el("p", &[("class", "actions")], vec![act(desk, step, Act::Done, "", "step-finish", "I have done this")])
}

/// Somebody may have done it before they came here, in whatever order.
fn already(desk: Desk, step: &'static Step) -> AnyView {
    el(
        "p",
        &[("class", "actions")],
        vec![act(desk, step, Act::Done, "plain", "step-already", "I had done this already")],
    )
}

fn left_out(desk: Desk, step: &'static Step) -> AnyView {
    let vendor = desk.ask_now(Course::vendor_name);
    let inside = vec![
        say("p", &[], format!("If you leave it out: {}", fill(step.if_skipped, vendor))),
        el(
            "p",
            &[("class", "actions")],
            vec![
                act(desk, step, Act::Skip, "plain", "step-skip", "Leave it out"),
                act(desk, step, Act::NotMine, "plain", "step-not-mine", "I do not have this"),
                act(desk, step, Act::Park, "plain", "step-park", "Put it off to the end"),
                act(desk, step, Act::Fails, "plain", "step-fails", "It does not work"),
            ],
        ),
    ];
    fold("", "Not now, or it does not work", inside)
}

fn check(desk: Desk, step: &'static Step, question: &'static Question) -> AnyView {
    let vendor = desk.ask_now(Course::vendor_name);
    el(
        "div",
        &[("class", "check")],
        vec![
            say("p", &[("class", "asks"), ("role", "status")], fill(question.asks, vendor)),
            el(
                "p",
                &[("class", "actions")],
                vec![
                    act(desk, step, Act::Works, "", "step-works", "Yes"),
                    act(desk, step, Act::Fails, "plain", "step-fails", "No"),
                    next(desk),
                ],
            ),
            say("p", &[("class", "quiet")], format!("If you cannot tell: {}", fill(question.hint, vendor))),
        ],
    )
}

/// The way on that leaves the check for later.
fn next(desk: Desk) -> AnyView {
    button(&[("class", "plain"), ("data-action", "step-later")], "I will check later", None, move || desk.go_on())
}

fn skipped(desk: Desk, step: &'static Step) -> AnyView {
    let vendor = desk.ask_now(Course::vendor_name);
    say("p", &[("role", "status")], format!("You left this out. {}", fill(step.if_skipped, vendor)))
}

fn remedies(desk: Desk, step: &'static Step) -> AnyView {
    let vendor = desk.ask_now(Course::vendor_name);
    let remedy = |remedy: &Remedy| {
        let views = vec![
            words_of(format!("{} ", fill(remedy.text, vendor))),
            say("span", &[("class", "quiet")], words::ground(&remedy.ground)),
        ];
        el("li", &[], views)
    };
    several(vec![
        say("p", &[("role", "status")], "Try these, the cheap ones first:"),
        el("ol", &[("class", "steps")], step.if_fails.iter().map(remedy).collect()),
    ])
}

fn stuck(desk: Desk, step: &'static Step) -> AnyView {
    el(
        "p",
        &[("class", "actions")],
        vec![
            act(desk, step, Act::Works, "", "step-works", "It works now"),
            act(desk, step, Act::Park, "plain", "step-park", "Put it off and go on"),
            act(desk, step, Act::Skip, "plain", "step-skip", "Leave it out"),
        ],
    )
}

fn back(desk: Desk, step: &'static Step) -> AnyView {
    el("p", &[("class", "actions")], vec![act(desk, step, Act::Undo, "plain small", "step-undo", "Take that back")])
}

/// Where it comes from, and where the addresses are.
fn grounds(line: &'static Line, vendor: &str) -> AnyView {
    let guide = line.guide;
    let mut views = vec![say("p", &[("class", "quiet")], words::ground(&line.step.ground))];
    if !guide.notes.is_empty() {
        views.push(el("ul", &[], guide.notes.iter().map(|note| claim(note, vendor)).collect()));
    }
    let mut all = vec![fold("", format!("Sources and background: {}", fill(guide.name, vendor)), views)];
    if !line.step.links.is_empty() {
        all.insert(0, outside(guide.id));
    }
    several(all)
}

/// Links stand on a page of their own, which holds nothing of the person.
fn outside(guide: &str) -> AnyView {
    let address = format!("guide/links.html#{}", guide.replace('.', "-"));
    let link = say("a", &[("href", &address), ("target", "_blank"), ("rel", "noopener")], "Addresses for this step");
    el(
        "p",
        &[],
        vec![link, say("span", &[("class", "quiet")], " open in a new tab, on a page that holds nothing of yours.")],
    )
}
