//! Setting findings aside and having them back: the buttons beside a finding, and the lists of what was set aside. The
//! keyboard stays near what vanishes, and the number of what is set aside is read out where it changes.

use super::each::each;
use super::path::breakable;
use super::when::when;
use crate::model::{DataClass, Finding, FindingId};
use crate::protocol::JobId;
use crate::session::sentence;
use crate::session::{Aside, Change, Reach, Session, last_key};
use crate::ui::follow::Answer;
use crate::ui::place::stay_near;
use crate::ui::plain::{acting, el, follows, say, section, told, with, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// Number of a finding as the attribute `data-finding`.
pub(super) fn name_of(job: JobId, finding: FindingId) -> String {
    format!("{}.{}", job.0, finding.0)
}

/// The buttons that set a finding aside.
pub(super) fn dismissals(visit: Visit, job: JobId, finding: &Finding) -> AnyView {
    let id = finding.id;
    let press = move |action, words, reach| press(visit, action, words, Change::Dismissed(job, id, reach));
    let mut buttons = vec![press("dismiss", "Wrong or not mine".to_owned(), Reach::One)];
    if let Some(key) = last_key(finding) {
        buttons.push(press("dismiss-like", format!("Same for all called “{key}”"), Reach::Like));
    }
    el("p", &[("class", "judge")], buttons)
}

fn press(visit: Visit, action: &'static str, words: String, change: Change) -> AnyView {
    let attributes = [("type", "button"), ("class", "plain small"), ("data-action", action)];
    let act = Box::new(move |event| {
        stay_near(&event);
        visit.apply(change.clone());
    });
    acting("button", &attributes, vec![words_of(words)], "click", None, act)
}

/// How many are set aside, in words that are read out when they change.
pub(in crate::ui) fn n_aside(visit: Visit) -> AnyView {
    let number = visit.ask(|session| session.aside().count());
    let number = follows("data-set-aside", move || Some(number.get().to_string()).filter(|number| number != "0"));
    let words = visit.ask(sentence::set_aside);
    with("span", &[("aria-live", "polite")], vec![number], vec![told(move || words.get())])
}

/// What was set aside of a class of which something still counts.
pub(super) fn aside_of(visit: Visit, class: DataClass) -> AnyView {
    let aside = visit.ask(move |session| session.aside_of(class));
    let open = |list| el("details", &[("open", "")], vec![say("summary", &[], "Set aside by you"), list]);
    listed(visit, aside, open)
}

/// What was set aside of classes of which nothing counts any more.
pub(in crate::ui) fn set_aside(visit: Visit) -> AnyView {
    const WORDS: &str = "Nothing else of these kinds is left, and they are not counted. You can have them back until you start over or close the page.";
    let aside = visit.ask(Session::aside_alone);
    let open = |list| section("", "set-aside", "Set aside by you", vec![say("p", &[("class", "quiet")], WORDS), list]);
    listed(visit, aside, open)
}

/// The list in its frame; nothing if there are none.
fn listed(visit: Visit, aside: Answer<Vec<Aside>>, frame: fn(AnyView) -> AnyView) -> AnyView {
    // Whether others like it are aside shows in its buttons.
    let key = |(job, finding, is_like): &Aside| {
        (u64::from(job.0) << 32 | u64::from(finding.id.0), finding.count << 1 | u64::from(*is_like))
    };
    let list = move || {
        let rows = each(aside, key, move |aside| dismissed_row(visit, aside));
        frame(el("ul", &[("class", "findings")], vec![rows]))
    };
    when(move || aside.with(|aside| !aside.is_empty()), list)
}

fn dismissed_row(visit: Visit, (job, finding, is_like): &Aside) -> AnyView {
    let (job, id) = (*job, finding.id);
    let mut what = vec![say("b", &[], finding.class.label())];
    what.extend(finding.samples.iter().map(|sample| say("code", &[], sample.to_string())));
    let press = move |action, words, reach| press(visit, action, words, Change::Restored(job, id, reach));
    let mut buttons = vec![press("restore", "Count it again".to_owned(), Reach::One)];
    if let Some(key) = last_key(finding).filter(|_| *is_like) {
        buttons.push(press("restore-like", format!("Count all called “{key}” again"), Reach::Like));
    }
    el(
        "li",
        &[("class", "finding"), ("data-finding", &name_of(job, id)), ("data-dismissed", "")],
        vec![
            el("div", &[("class", "samples")], what),
            el("p", &[("class", "why")], breakable(finding.place.path.as_str())),
            el("p", &[("class", "judge")], buttons),
        ],
    )
}
