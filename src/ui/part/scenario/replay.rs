//! The leak of 2019, lived through day by day over the household at hand: what was out, what was only claimed, what happened,
//! and what one could do. Ends in Recover.

use crate::catalog::breach::WYZE_2019;
use crate::model::{ReplayDay, Set, Spilt};
use crate::report::tell;
use crate::session::{Answer as Recovery, Change, SceneChange, Session};
use crate::ui::address::Place;
use crate::ui::part::claim::{claims, spilt};
use crate::ui::place::go_inside;
use crate::ui::plain::{button, el, live, say, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Id of the incident that is replayed.
pub(in crate::ui) const REPLAYED: &str = "wyze-2019-12";

/// The way in, or the day at hand with the ways on.
pub(in crate::ui) fn replay(visit: Visit) -> AnyView {
    let day = visit.ask(|session| session.scene.day);
    live(move || match day.get().and_then(|idx| Some((idx, WYZE_2019.get(idx)?))) {
        None => way_in(visit),
        Some((idx, day)) => several(lived(visit, idx, day)),
    })
}

fn to(visit: Visit, day: Option<usize>) {
    visit.apply(Change::Scene(SceneChange::Day(day)));
}

fn way_in(visit: Visit) -> AnyView {
    let has_files = visit.ask_now(|session| !session.jobs.is_empty());
    let words = if has_files {
        "What would those days have been with what you have loaded? Day by day: what was out, what was only claimed, what one could do."
    } else {
        "Open the sample household first, and live through those days with it: what was out, what was only claimed, what one could do."
    };
    let begin = move || to(visit, Some(0));
    let button = button(&[("data-action", "replay")], "Begin: 4 December 2019", None, begin);
    several(vec![say("p", &[], words), el("p", &[("class", "actions")], vec![button])])
}

fn lived(visit: Visit, idx: usize, day: &'static ReplayDay) -> Vec<AnyView> {
    let date = tell::date(day.date);
    let mut views = vec![
        say("p", &[("class", "quiet"), ("role", "status")], format!("Day {} of {}: {date}", idx + 1, WYZE_2019.len())),
        say("h3", &[("data-replay-day", day.date), ("tabindex", "-1")], day.heading),
    ];
    views.extend(claims("What happened", day.events, "Wyze"));
    views.push(yours(visit, "Out by that day, and in your files", day.out));
    views.push(yours(visit, "Only claimed by that day, and in your files", day.claimed));
    views.push(todo(visit, day));
    views.push(ways_on(visit, idx));
    views
}

/// Classes of a day as far as the files hold them; what they do not hold is not told as theirs.
fn yours(visit: Visit, heading: &'static str, all: &'static [Spilt]) -> AnyView {
    let own =
        visit.ask_now(|session: &Session| session.findings().map(|(_, finding)| finding.class).collect::<Set<_>>());
    let mut views = spilt("day", all.iter().filter(|one| own.contains(&one.class)));
    if views.is_empty() {
        views.push(say("p", &[("class", "quiet")], "Nothing of it."));
    }
    views.insert(0, say("h4", &[], heading));
    several(views)
}

fn todo(visit: Visit, day: &'static ReplayDay) -> AnyView {
    let item = |(step, why): &(&'static str, &'static str)| {
        let step = *step;
        let act = move || {
            visit.answer(Recovery::Happened(Some(REPLAYED)));
            go_inside(Place::Recover, step);
        };
        let views = vec![words_of(format!("{why} ")), button(&[("class", "plain small")], "To that step", None, act)];
        el("li", &[], views)
    };
    let items = day.todo.iter().map(item).collect();
    several(vec![say("h4", &[], "What one could do that day"), el("ul", &[], items)])
}

fn ways_on(visit: Visit, idx: usize) -> AnyView {
    let mut ways = Vec::new();
    if idx > 0 {
        let back = move || to(visit, Some(idx - 1));
        ways.push(button(&[("class", "plain"), ("data-action", "replay-back")], "The day before", None, back));
    }
    if idx + 1 < WYZE_2019.len() {
        ways.push(button(&[("data-action", "replay-on")], "The next day", None, move || to(visit, Some(idx + 1))));
    } else {
        let recover = move || {
            visit.answer(Recovery::Happened(Some(REPLAYED)));
            Place::Recover.go();
        };
        ways.push(button(&[("data-action", "replay-recover")], "Now set it right", None, recover));
    }
    ways.push(button(&[("class", "plain"), ("data-action", "replay-end")], "Leave the replay", None, move || {
        to(visit, None);
    }));
    el("p", &[("class", "actions")], ways)
}
