//! The plan as a list, phase by phase: one line a step, one step open at a time, reachable by its address.

use super::Desk;
use super::interview::about;
use super::step::body;
use crate::model::Phase;
use crate::model::words::count;
use crate::recover::words::{self, fill};
use crate::recover::{Act, Book, Line, Planned, StepState};
use crate::session::Course;
use crate::ui::address::Place;
use crate::ui::follow::{Answer, memo};
use crate::ui::part::when;
use crate::ui::place::go_inside;
use crate::ui::plain::{el, follows, live, on, say, several, told, with};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// How far the plan is, and its steps.
pub(in crate::ui) fn steps(desk: Desk) -> Vec<AnyView> {
    let open = desk.open;
    let vendor = desk.vendor();
    follow_address(open);
    let mut views = vec![tally(desk)];
    for phase in phases() {
        let of_phase: Vec<&'static Line> =
            Book::ours().lines().iter().filter(|line| line.step.phase == phase).collect();
        let ids: Vec<&'static str> = of_phase.iter().map(|line| line.step.id).collect();
        let is_shown = move || {
            let is_opened = open.with(|open| ids.contains(&open.as_str()));
            is_opened || desk.course.with(|course| course.plan.steps.iter().any(|step| ids.contains(&step.id)))
        };
        let hidden = follows("hidden", move || (!is_shown()).then(String::new));
        let heading = told(move || fill(words::heading(phase), vendor.get()));
        let items = of_phase.iter().map(|line| item(desk, line)).collect();
        let inside = vec![el("h3", &[], vec![heading]), el("ol", &[("class", "plan")], items)];
        views.push(with("div", &[("class", "phase")], vec![hidden], inside));
    }
    views
}

fn phases() -> Vec<Phase> {
    let mut phases: Vec<Phase> = Book::ours().lines().iter().map(|line| line.step.phase).collect();
    phases.dedup();
    phases
}

/// The sentence that says how far it is, and the way to the next step.
fn tally(desk: Desk) -> AnyView {
    let sentence = desk.ask(told_so_far);
    let next = desk.ask(|course| course.plan.next);
    let go = live(move || {
        let Some(line) = next.get().and_then(|id| Book::ours().line(id)) else {
            return say(
                "p",
                &[("class", "lede"), ("data-plan", "over")],
                "Everything in your plan has been dealt with, as you told us.",
            );
        };
        let vendor = desk.ask_now(Course::vendor_name);
        let label = format!("Next: {}", fill(line.step.title, vendor));
        let address = format!("#recover/{}", line.step.id);
        el(
            "p",
            &[("class", "actions")],
            vec![say("a", &[("class", "button"), ("href", &address), ("data-action", "next-step")], label)],
        )
    });
    several(vec![el("p", &[("role", "status"), ("data-tally", "")], vec![told(move || sentence.get())]), go])
}

fn told_so_far(course: &Course) -> String {
    let tally = course.plan.tally();
    let mut parts = vec![format!(
        "{} in your plan; {} left, {} by our estimate.",
        count(tally.n_all, "step", "steps"),
        tally.n_left,
        about(tally.minutes_left)
    )];
    for (number, words) in [
        (tally.n_checked, "done, and you told us it worked"),
        (tally.n_unchecked, "done and not checked"),
        (tally.n_redo, "to be done again"),
        (tally.n_stuck, "put off or not working"),
        (tally.n_skipped, "left out"),
    ] {
        if number > 0 {
            parts.push(format!("{number} {words}."));
        }
    }
    parts.join(" ")
}

/// One step: its line, and its body, which is on paper even while it is closed.
fn item(desk: Desk, line: &'static Line) -> AnyView {
    let id = line.step.id;
    let standing = desk.ask(move |course| course.plan.step(id).cloned());
    let state =
        move || standing.with(|standing| standing.as_ref().map_or(StepState::Hidden, |standing| standing.state));
    let is_open = desk.open.ask(move |open| open == id);
    let is_hidden = move || (state() == StepState::Hidden && !is_open.get()).then(String::new);
    let content = when(
        move || standing.with(Option::is_some) || is_open.get(),
        move || several(vec![head(desk, line, standing, is_open), frame(desk, line, standing, is_open)]),
    );
    with(
        "li",
        &[("id", &format!("step-{id}")), ("data-step", id)],
        vec![follows("data-state", move || Some(state().as_str().to_owned())), follows("hidden", is_hidden)],
        vec![content],
    )
}

fn head(desk: Desk, line: &'static Line, standing: Answer<Option<Planned>>, is_open: Answer<bool>) -> AnyView {
    let id = line.step.id;
    let vendor = desk.vendor();
    let title = told(move || fill(line.step.title, vendor.get()));
    let state = told(move || {
        standing.with(|standing| match standing {
            None => words::state(StepState::Hidden).to_owned(),
            Some(standing) if matches!(standing.state, StepState::Ready) => words::minutes(standing.minutes),
            Some(standing) => words::state(standing.state).to_owned(),
        })
    });
    let toggle = on("click", move |_| go_inside(Place::Recover, if is_open.get_untracked() { "" } else { id }));
    let expanded = follows("aria-expanded", move || Some(is_open.get().to_string()));
    let inside =
        vec![el("span", &[("class", "title")], vec![title]), el("span", &[("class", "standing")], vec![state])];
    let button = with("button", &[("type", "button"), ("class", "step-head")], vec![toggle, expanded], inside);
    el("div", &[("class", "step-line")], vec![tick(desk, line, standing), el("h4", &[], vec![button])])
}

/// The mark before a step says that it is done, and takes that back. A step that waits cannot be ticked.
fn tick(desk: Desk, line: &'static Line, standing: Answer<Option<Planned>>) -> AnyView {
    let id = line.step.id;
    let state =
        memo(move || standing.with(|standing| standing.as_ref().map_or(StepState::Hidden, |standing| standing.state)));
    let is_done = move || matches!(state.get(), StepState::DoneUnchecked | StepState::DoneChecked);
    let press = move |_| {
        let is_done = matches!(state.get_untracked(), StepState::DoneUnchecked | StepState::DoneChecked);
        desk.visit.act(id, if is_done { Act::Undo } else { Act::Done });
        go_inside(Place::Recover, id);
    };
    let vendor = desk.vendor();
    let more = vec![
        on("click", press),
        follows("aria-pressed", move || Some(is_done().to_string())),
        follows("aria-label", move || Some(format!("Done: {}", fill(line.step.title, vendor.get())))),
        follows("disabled", move || matches!(state.get(), StepState::Locked | StepState::Hidden).then(String::new)),
    ];
    with("button", &[("type", "button"), ("class", "step-tick"), ("data-action", "step-done")], more, Vec::new())
}

fn frame(desk: Desk, line: &'static Line, standing: Answer<Option<Planned>>, is_open: Answer<bool>) -> AnyView {
    let hidden = follows("hidden", move || (!is_open.get()).then(String::new));
    with("div", &[("class", "step-body")], vec![hidden], vec![body(desk, line, standing)])
}

/// Brings the step of the address into view, with the keyboard at it.
fn follow_address(open: Answer<String>) {
    Effect::new(move |_| {
        let id = open.get();
        if id.is_empty() {
            return;
        }
        request_animation_frame(move || {
            let Some(item) = document().get_element_by_id(&format!("step-{id}")) else { return };
            item.scroll_into_view();
            if let Ok(Some(button)) = item.query_selector(".step-head")
                && let Some(button) = button.dyn_ref::<HtmlElement>()
            {
                let _ = button.focus();
            }
        });
    });
}
