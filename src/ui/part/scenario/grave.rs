//! How grave it is, by ENISA's method, for each group of people of an incident; who can have it is chosen by three buttons.
//! The word stands first, the arithmetic on demand.

use crate::model::{Circumstance, Group};
use crate::session::{Change, Scene, SceneChange};
use crate::ui::follow::Answer;
use crate::ui::part::badge::severity_mark;
use crate::ui::part::choice::circle;
use crate::ui::part::when;
use crate::ui::plain::{el, fold, live, say, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The buttons and the groups.
pub(in crate::ui) fn grave(visit: Visit, scene: Answer<Option<Scene>>) -> Vec<AnyView> {
    let groups = live(move || {
        let all = scene.with(|scene| scene.as_ref().map(|scene| scene.scenario.groups.clone()).unwrap_or_default());
        if all.is_empty() {
            let none = scene.with(|scene| scene.as_ref().map(|scene| scene.unweighed).unwrap_or_default());
            return say("p", &[], none);
        }
        several(all.iter().map(group).collect())
    });
    let has_groups = scene.ask(|scene| scene.as_ref().is_some_and(|scene| !scene.scenario.groups.is_empty()));
    let is_weighed = move || has_groups.get();
    vec![when(is_weighed, move || circumstances(visit)), groups, when(is_weighed, method)]
}

fn circumstances(visit: Visit) -> AnyView {
    let now = visit.ask(|session| session.scene.circumstance);
    let one = |circumstance: Circumstance| {
        circle(
            &[("name", "circumstance"), ("value", circumstance.as_str())],
            vec![words_of(circumstance.label())],
            move || now.get() == circumstance,
            move || visit.apply(Change::Scene(SceneChange::Circumstance(circumstance))),
        )
    };
    let mut views = vec![say("legend", &[], "Who can have it?")];
    views.extend(Circumstance::ALL.map(one));
    el("fieldset", &[("class", "ticks")], views)
}

fn group(group: &Group) -> AnyView {
    let whom = group.whom.map_or_else(|| "For everybody in it".to_owned(), |whom| format!("For {whom}"));
    let head =
        el("p", &[("class", "group")], vec![words_of(format!("{whom}: ")), severity_mark(group.assessment.band)]);
    let lines = group.assessment.sentences();
    let lines = el("ul", &[], lines.into_iter().map(|line| say("li", &[], line)).collect());
    let band = group.assessment.band.as_str();
    el("div", &[("data-severity", band)], vec![head, fold("", "The arithmetic", vec![lines])])
}

fn method() -> AnyView {
    say(
        "p",
        &[("class", "quiet")],
        "By ENISA, “Recommendations for a methodology of the assessment of severity of personal data breaches” (2013): the kind of data, times how easily it points to a person, plus the circumstances. Below 2 is low, from 2 medium, from 3 high, from 4 very high. The figures per kind are our own judgement on that scale.",
    )
}
