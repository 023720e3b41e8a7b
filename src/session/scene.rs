//! The scenario at hand: which incident is laid over the files, of which vendors, under which circumstances, and which day of
//! a replay is shown. Keeps choices only; everything else is worked out anew from the findings that count.

use super::{Job, Session};
use crate::breach::words::{outcome, premise, time};
use crate::breach::{Scope, Setting, by_id, compare, derived_from, scenario, scope, span, spilled, upshots};
use crate::catalog::breach::{INCIDENTS, KINDS};
use crate::model::{Breach, Circumstance, Compared, Derived, Finding, Insight, Scenario, Set, Upshot};
use crate::protocol::JobId;

/// What the person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SceneDesk {
    /// Id of the incident or kind; `None`: nobody chose, and the first that fits is shown.
    pub breach: Option<&'static str>,
    /// Who can have it now.
    pub circumstance: Circumstance,
    /// Companies whose files it is laid over; none: those it was about.
    pub vendors: Set<&'static str>,
    /// Index of the day of the replay.
    pub day: Option<usize>,
}

/// Something that happened to the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneChange {
    /// An incident or kind was chosen.
    Breach(&'static str),
    /// Who can have it.
    Circumstance(Circumstance),
    /// Files of a company are in or out.
    Vendor(&'static str, bool),
    /// A day of the replay, or none.
    Day(Option<usize>),
}

impl SceneDesk {
    pub(super) fn apply(&mut self, change: SceneChange) {
        match change {
            SceneChange::Breach(id) => {
                self.breach = Some(id);
                self.day = None;
            }
            SceneChange::Circumstance(circumstance) => self.circumstance = circumstance,
            SceneChange::Vendor(id, is_in) => self.vendors.set(id, is_in),
            SceneChange::Day(day) => self.day = day,
        }
    }
}

/// What somebody could do, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Id of the consequence.
    pub id: &'static str,
    /// Whom it concerns, if not everybody in the incident.
    pub whom: Option<&'static str>,
    /// For each need the findings behind it, surest first.
    pub grounds: Vec<Vec<(JobId, Finding)>>,
    /// Facts that follow from many values, behind any of them.
    pub facts: Vec<Derived>,
}

/// An incident laid over the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Id of the incident.
    pub id: &'static str,
    /// What is laid over what.
    pub premise: String,
    /// What follows, sentence by sentence.
    pub outcome: Vec<String>,
    /// How the files lie to it in time.
    pub time: Option<&'static str>,
    /// The rows.
    pub scenario: Scenario,
    /// What somebody could do with what would be out.
    pub outlooks: Vec<Outlook>,
}

impl Session {
    /// Companies in whose files something was found, by id, and what they are called.
    pub fn companies(&self) -> Vec<(&'static str, String)> {
        let mut companies: Vec<(&'static str, String)> = Vec::new();
        for share in self.providers().iter().filter(|share| share.n_classes > 0) {
            let about = crate::catalog::provider::ABOUTS.iter().find(|about| about.id == share.id.0);
            if let Some(about) = about
                && !companies.iter().any(|(known, _)| *known == about.vendor)
            {
                companies.push((about.vendor, share.name.to_string()));
            }
        }
        companies
    }

    /// The incident that is shown: the chosen one, else the first at a company in the files, else the commonest kind.
    pub fn breach(&self) -> Option<&'static Breach> {
        let companies = self.companies();
        let is_own = |breach: &&Breach| companies.iter().any(|(id, _)| breach.vendors.contains(id));
        self.scene.breach.and_then(by_id).or_else(|| INCIDENTS.iter().find(is_own)).or_else(|| KINDS.first())
    }

    fn counted(&self) -> Vec<(&Job, &Finding)> {
        self.findings().collect()
    }

    fn setting(&self, now: Option<i64>, insight: &Insight, scope: &Scope<'_>) -> Setting {
        Setting { circumstance: self.scene.circumstance, now, span: span(&insight.traces, scope) }
    }

    /// The scenario at hand. `now` in seconds since 1970.
    pub fn scene(&self, now: Option<i64>) -> Option<Scene> {
        let breach = self.breach()?;
        let counted = self.counted();
        let findings: Vec<&Finding> = counted.iter().map(|(_, finding)| *finding).collect();
        let chosen: Vec<&str> = self.scene.vendors.iter().copied().collect();
        let scope = scope(breach, &findings, &chosen);
        let insight = self.insight();
        let laid = scenario(breach, &scope, self.setting(now, &insight, &scope));
        Some(Scene {
            id: breach.id,
            premise: premise(breach, &scope),
            outcome: outcome(&laid),
            time: time(laid.age),
            outlooks: by_group(breach, &scope, &insight, now, &counted),
            scenario: laid,
        })
    }

    /// What somebody could do with everything in the files, gravest first.
    pub fn outlooks(&self, now: Option<i64>) -> Vec<Outlook> {
        let counted = self.counted();
        let findings: Vec<&Finding> = counted.iter().map(|(_, finding)| *finding).collect();
        let insight = self.insight();
        let derived: Vec<&Derived> = insight.derived.iter().collect();
        outlooks(&upshots(&findings, &derived, now), None, &findings, &derived, &counted)
    }

    /// Every incident at a company in the files, and every kind, side by side.
    pub fn compared(&self, now: Option<i64>) -> Vec<Compared> {
        let counted = self.counted();
        let findings: Vec<&Finding> = counted.iter().map(|(_, finding)| *finding).collect();
        let chosen: Vec<&str> = self.scene.vendors.iter().copied().collect();
        let companies = self.companies();
        let is_own = |breach: &&Breach| companies.iter().any(|(id, _)| breach.vendors.contains(id));
        let breaches: Vec<&Breach> = INCIDENTS.iter().filter(is_own).chain(KINDS).collect();
        compare(&breaches, &findings, &chosen, Setting { circumstance: self.scene.circumstance, now, span: None })
    }
}

/// What somebody could do with what would be out of everybody's, then with what was out of some besides.
fn by_group(
    breach: &Breach,
    scope: &Scope<'_>,
    insight: &Insight,
    now: Option<i64>,
    counted: &[(&Job, &Finding)],
) -> Vec<Outlook> {
    let whom: Set<Option<&'static str>> = breach.confirmed.iter().map(|spilt| spilt.whom).chain([None]).collect();
    let n_everybody = spilled(breach, scope, None).len();
    let mut all: Vec<Outlook> = Vec::new();
    for whom in whom.iter().copied() {
        let out = spilled(breach, scope, whom);
        if whom.is_some() && out.len() == n_everybody {
            continue;
        }
        let derived = derived_from(&insight.derived, &out);
        let more = outlooks(&upshots(&out, &derived, now), whom, &out, &derived, counted);
        all.extend(more.into_iter().filter(|new| !all.iter().any(|known| known.id == new.id)).collect::<Vec<_>>());
    }
    all
}

/// Puts findings and facts in the place of indexes.
fn outlooks(
    upshots: &[Upshot],
    whom: Option<&'static str>,
    judged: &[&Finding],
    derived: &[&Derived],
    counted: &[(&Job, &Finding)],
) -> Vec<Outlook> {
    // The same finding, and not an equal one of another job.
    let behind = |idx: &usize| {
        let finding = *judged.get(*idx)?;
        let (job, _) = counted.iter().find(|(_, known)| std::ptr::eq(*known, finding))?;
        Some((job.id, finding.clone()))
    };
    let outlook = |upshot: &Upshot| Outlook {
        id: upshot.id,
        whom,
        grounds: upshot.grounds.iter().map(|need| need.iter().take(MAX_GROUNDS).filter_map(behind).collect()).collect(),
        facts: upshot.facts.iter().flatten().filter_map(|idx| derived.get(*idx)).map(|fact| (*fact).clone()).collect(),
    };
    upshots.iter().map(outlook).collect()
}

/// Findings named behind one need.
const MAX_GROUNDS: usize = 6;

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::model::{DataClass, Holder, Masked, ProviderId, Recognition, Spill, Standing};
    use crate::protocol::Event;

    /// A finished visit with Wyze files that hold one value of each class.
    fn visit(classes: &[DataClass]) -> Session {
        let mut session = Session::default();
        let job = session.next_job();
        let provider = ProviderId("wyze".to_owned());
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let of_wyze = |(id, class): (u32, &DataClass)| Finding {
            provider: Some(provider.clone()),
            ..Finding::specimen(id, *class)
        };
        let findings = (0..).zip(classes).map(of_wyze).collect();
        session.apply(Change::Worker(Event::Found { job, findings }));
        let recognition = Recognition {
            provider,
            name: Masked::plain("Wyze"),
            holder: Holder::Vendor,
            standing: Standing::Known,
            others: Vec::new(),
            marks: Vec::new(),
            n_entries: 1,
        };
        session.apply(Change::Worker(Event::Recognized { job, recognition }));
        session
    }

    #[test]
    fn the_first_incident_at_an_own_vendor_is_shown_until_one_is_chosen() {
        let mut session = visit(&[DataClass::Email]);
        assert_eq!(session.breach().map(|breach| breach.vendors), Some(&["wyze"][..]));
        session.apply(Change::Scene(SceneChange::Breach("kind:insider")));
        assert_eq!(session.scene(None).map(|scene| scene.id), Some("kind:insider"));
        session.apply(Change::Cleared);
        assert!(session.scene.breach.is_none());
    }

    #[test]
    fn a_chain_that_hangs_on_what_was_out_of_some_names_them() {
        let mut session = visit(&[DataClass::Email, DataClass::Nickname, DataClass::Weight]);
        session.apply(Change::Scene(SceneChange::Breach("wyze-2019-12")));
        let scene = session.scene(None).unwrap();
        assert!(scene.scenario.rows.iter().all(|row| row.spill == Spill::Yes), "{:?}", scene.scenario.rows);
        let whom = |is_body: fn(&Outlook) -> bool| {
            scene
                .outlooks
                .iter()
                .filter(|one| is_body(one))
                .map(|one| one.whom.is_some())
                .collect::<Set<bool>>()
                .into_vec()
        };
        let holds_weight =
            |one: &Outlook| one.grounds.iter().flatten().any(|(_, finding)| finding.class == DataClass::Weight);
        assert_eq!(whom(holds_weight), [true]);
        assert_eq!(whom(|one| one.whom.is_none()), [false]);
    }

    #[test]
    fn a_report_names_vendors_as_people_do() {
        let report = visit(&[DataClass::Email]).report(chrono::NaiveDate::default(), None, Vec::new());
        assert_eq!(report.name_of(&ProviderId("wyze".to_owned())), "Wyze");
    }
}
