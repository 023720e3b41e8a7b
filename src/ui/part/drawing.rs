//! Drawings that hold measured values: a body metric over time, and places relative to each other. Made only when the person
//! asks, and gone when they say so. No map, no network.

use crate::model::Drawable;
use crate::protocol::JobId;
use crate::session::{Change, Drawn, Session};
use crate::ui::chart;
use crate::ui::part::{each, when};
use crate::ui::plain::{button, el, live, say, section, several};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The section; nothing if there is nothing to draw.
pub(in crate::ui) fn drawings(visit: Visit) -> AnyView {
    let all = visit.ask(Session::drawable);
    let key = |(job, what): &(JobId, Drawable)| {
        let which = match what {
            Drawable::Places => u64::MAX,
            Drawable::Curve(class) => *class as u64,
        };
        (u64::from(job.0), which)
    };
    when(
        move || all.with(|all| !all.is_empty()),
        move || {
            let words = "These hold measured values, and so they are drawn only if you ask. The files are read once more for each; nothing of it is kept.";
            let list = each(all, key, move |(job, what)| one(visit, *job, *what));
            section(
                "",
                "drawings",
                "Drawn from your values",
                vec![say("p", &[], words), el("div", &[("class", "stack")], vec![list])],
            )
        },
    )
}

fn one(visit: Visit, job: JobId, what: Drawable) -> AnyView {
    let name = match what {
        Drawable::Places => "Places, relative to each other".to_owned(),
        Drawable::Curve(class) => format!("{} over time", class.label()),
    };
    let drawn = visit.ask(move |session| session.drawn(job, what));
    let people = visit.ask(Session::n_people);
    let is_locked = visit.ask(move |session| session.jobs.iter().any(|known| known.id == job && known.has_password));
    let ask = move || visit.draw(job, what);
    let erase = move || visit.apply(Change::Erased(job, what));
    let locked = "the files are behind a password, which was not kept. Unpack them, and open what is inside.";
    let view = live(move || match drawn.get() {
        None if is_locked.get() => say("p", &[("class", "quiet")], format!("{name}: {locked}")),
        None => button(&[("class", "plain"), ("data-action", "draw")], &format!("Draw: {name}"), None, ask),
        Some(Drawn::Reading(_)) => say("p", &[("role", "status")], format!("Drawing: {name}.")),
        Some(Drawn::Failed) => {
            say("p", &[("role", "status")], format!("{name}: the reader stopped. Nothing was drawn."))
        }
        Some(Drawn::Ready(drawing)) => {
            let picture = drawing.and_then(|drawing| match what {
                Drawable::Places => chart::places(&drawing),
                Drawable::Curve(_) => chart::curve(&drawing, people.get()),
            });
            let shown =
                picture.map_or_else(|| say("p", &[], format!("{name}: too little to draw.")), |it| chart::figure(&it));
            let erase = button(&[("class", "plain small"), ("data-action", "erase")], "Hide the drawing", None, erase);
            several(vec![shown, erase])
        }
    });
    let id = match what {
        Drawable::Places => "places",
        Drawable::Curve(class) => class.id(),
    };
    el("div", &[("data-drawing", id)], vec![view])
}
