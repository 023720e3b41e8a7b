//! The scenario at hand: which incident is laid over the files, of which vendors, under which circumstances, and which day of
//! a replay is shown. Keeps choices only; everything else is worked out anew from the findings that count.

use super::{Job, Session};
use crate::breach::words::{Kept, known, outcome, premise, time, unchained, unweighed};
use crate::breach::{Grounds, Scope, Setting, by_id, compare, derived_from, is_out, scenario, scope, span, upshots};
use crate::catalog::breach::{INCIDENTS, KINDS};
use crate::catalog::guide::VENDORS;
use crate::model::{
    Breach, Circumstance, Compared, DataClass, Derived, Finding, Holder, Insight, Masked, Recorded, Scenario, Set,
    Table, Upshot,
};
use crate::protocol::JobId;
use crate::report::tell;
use chrono::{Days, NaiveDate};

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
    /// For each need the first findings behind it, surest first.
    pub grounds: Vec<Vec<(JobId, Finding)>>,
    /// How many findings more there are behind them.
    pub n_more: usize,
    /// Facts that follow from many values, behind any of them.
    pub facts: Vec<Derived>,
    /// When values were recorded, where that is what it rests on.
    pub recorded: Vec<Recorded>,
}

/// The fields in which the values of a row stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    /// Field path and how many values, surest first.
    pub first: Vec<(Masked, u64)>,
    /// How many fields more there are.
    pub n_more: usize,
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
    /// How the files lie to it in time, with their days.
    pub time: Option<String>,
    /// Why nothing follows, where it does not.
    pub unchained: &'static str,
    /// Why nothing is weighed, where it is not.
    pub unweighed: &'static str,
    /// The rows.
    pub scenario: Scenario,
    /// Where each row stands in the files, in the same order.
    pub fields: Vec<Fields>,
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
                let vendor = VENDORS.iter().find(|vendor| vendor.id == about.vendor);
                let name = vendor.map_or_else(|| share.name.to_string(), |vendor| vendor.name.to_owned());
                companies.push((about.vendor, name));
            }
        }
        companies
    }

    /// How many incidents of our list concern each company in whose files something was found; nothing without one.
    pub fn listed_incidents(&self) -> String {
        let n_about = |id: &str| INCIDENTS.iter().filter(|breach| breach.vendors.contains(&id)).count();
        let all: Vec<(String, usize)> = self.companies().into_iter().map(|(id, name)| (name, n_about(id))).collect();
        known(&all)
    }

    /// Whether what only the person keeps lies under a kind of incident. Vendors that were ticked are meant.
    fn kept(&self, breach: &Breach) -> Kept {
        let shares: Vec<_> = self.providers().into_iter().filter(|share| share.n_classes > 0).collect();
        let of = |holder: Holder| shares.iter().filter(move |share| share.holder == holder);
        let names: Vec<String> = of(Holder::You).map(|share| share.name.to_string()).collect();
        if names.is_empty() || !breach.is_kind() || !self.scene.vendors.is_empty() {
            Kept::Nothing
        } else if of(Holder::Vendor).next().is_some() {
            Kept::Some(names)
        } else {
            Kept::All(names)
        }
    }

    /// The incident that is shown: the chosen one, else the first at a company in the files, else the commonest kind.
    pub fn breach(&self) -> Option<&'static Breach> {
        let companies = self.companies();
        let is_own = |breach: &&Breach| companies.iter().any(|(id, _)| breach.vendors.contains(id));
        self.scene.breach.and_then(by_id).or_else(|| INCIDENTS.iter().find(is_own)).or_else(|| KINDS.first())
    }

    fn counted(&self) -> Vec<&Finding> {
        self.findings().map(|(_, finding)| finding).collect()
    }

    fn setting(&self, now: Option<i64>, insight: &Insight, scope: &Scope<'_>) -> Setting {
        Setting { circumstance: self.scene.circumstance, now, span: span(&insight.traces, scope) }
    }

    /// The scenario at hand. `now` in seconds since 1970.
    pub fn scene(&self, now: Option<i64>) -> Option<Scene> {
        let breach = self.breach()?;
        let findings = self.counted();
        let chosen: Vec<&str> = self.scene.vendors.iter().copied().collect();
        let scope = scope(breach, &findings, &chosen);
        let insight = self.insight();
        let setting = self.setting(now, &insight, &scope);
        let laid = scenario(breach, &scope, setting);
        let grounds = Grounds::of(&scope.findings, &insight.traces, now);
        Some(Scene {
            id: breach.id,
            premise: premise(breach, &scope, &self.kept(breach)),
            outcome: outcome(breach, &laid),
            unchained: unchained(&laid),
            unweighed: unweighed(&laid),
            time: time(laid.age).map(|sentence| format!("{sentence}{}", days(setting.span))),
            fields: laid.rows.iter().map(|row| fields(&grounds, row.class)).collect(),
            outlooks: self.by_group(breach, &scope, &insight, &grounds),
            scenario: laid,
        })
    }

    /// What somebody could do with everything in the files, gravest first.
    pub fn outlooks(&self, now: Option<i64>) -> Vec<Outlook> {
        let findings = self.counted();
        let insight = self.insight();
        let derived: Vec<&Derived> = insight.derived.iter().collect();
        self.outlooks_of(&upshots(&findings, &insight.traces, &derived, now), None, &findings, &derived)
    }

    /// Every incident at a company in the files, and every kind, side by side.
    pub fn compared(&self, now: Option<i64>) -> Vec<Compared> {
        let findings = self.counted();
        let chosen: Vec<&str> = self.scene.vendors.iter().copied().collect();
        let companies = self.companies();
        let is_own = |breach: &&Breach| companies.iter().any(|(id, _)| breach.vendors.contains(id));
        let breaches: Vec<&Breach> = INCIDENTS.iter().filter(is_own).chain(KINDS).collect();
        compare(&breaches, &findings, &chosen, Setting { circumstance: self.scene.circumstance, now, span: None })
    }

    /// What somebody could do with what would be out of everybody's, then with what was out of some besides.
    fn by_group(&self, breach: &Breach, scope: &Scope<'_>, insight: &Insight, grounds: &Grounds<'_>) -> Vec<Outlook> {
        let whom: Set<Option<&'static str>> = breach.confirmed.iter().map(|spilt| spilt.whom).chain([None]).collect();
        let mut all: Vec<Outlook> = Vec::new();
        for whom in whom.iter().copied() {
            let is_out = |class: DataClass| is_out(breach, class, whom);
            let derived = derived_from(&insight.derived, scope, &is_out);
            let mut new = grounds.upshots(&is_out, &derived);
            new.retain(|upshot| !all.iter().any(|known| known.id == upshot.id));
            all.extend(self.outlooks_of(&new, whom, &scope.findings, &derived));
        }
        all
    }

    /// Puts findings and facts in the place of indexes.
    fn outlooks_of(
        &self,
        upshots: &[Upshot],
        whom: Option<&'static str>,
        judged: &[&Finding],
        derived: &[&Derived],
    ) -> Vec<Outlook> {
        // The same finding, and not an equal one of another job.
        let is_in = |job: &&Job, finding: &Finding| {
            job.findings.get(&finding.id).is_some_and(|known| std::ptr::eq(known, finding))
        };
        let behind = |idx: &usize| {
            let finding = *judged.get(*idx)?;
            let job = self.jobs.iter().find(|job| is_in(job, finding))?;
            Some((job.id, finding.clone()))
        };
        let outlook = |upshot: &Upshot| Outlook {
            id: upshot.id,
            whom,
            grounds: upshot
                .grounds
                .iter()
                .map(|need| need.iter().take(MAX_GROUNDS).filter_map(behind).collect())
                .collect(),
            n_more: upshot.grounds.iter().map(|need| need.len().saturating_sub(MAX_GROUNDS)).sum(),
            facts: upshot
                .facts
                .iter()
                .flatten()
                .filter_map(|idx| derived.get(*idx))
                .map(|fact| (*fact).clone())
                .collect(),
            recorded: upshot.recorded.clone(),
        };
        upshots.iter().map(outlook).collect()
    }
}

/// Findings named behind one need, and fields behind one row.
const MAX_GROUNDS: usize = 6;

fn fields(grounds: &Grounds<'_>, class: DataClass) -> Fields {
    // Values of the person and of others in one field of a vendor’s files are two findings, and one field.
    let mut places: Table<(&str, &str), usize> = Table::default();
    let mut all: Vec<(&Finding, u64)> = Vec::new();
    for finding in grounds.of_class(class) {
        let vendor = finding.provider.as_ref().map_or("", |id| id.0.as_str());
        let place = (vendor, finding.place.path.as_str());
        if let Some((_, n_values)) = places.get(&place).and_then(|idx| all.get_mut(*idx)) {
            *n_values = n_values.saturating_add(finding.count);
        } else {
            places.insert(place, all.len());
            all.push((finding, finding.count));
        }
    }
    let first = all.iter().take(MAX_GROUNDS).map(|(finding, n_values)| (finding.place.path.clone(), *n_values));
    Fields { first: first.collect(), n_more: all.len().saturating_sub(MAX_GROUNDS) }
}

/// Which days the files record, as a sentence; nothing where they record none.
fn days(span: Option<(i32, i32)>) -> String {
    let day = |days: i32| {
        let from_epoch = Days::new(u64::from(days.unsigned_abs()));
        let epoch = NaiveDate::default();
        if days < 0 { epoch.checked_sub_days(from_epoch) } else { epoch.checked_add_days(from_epoch) }
    };
    let told = span.and_then(|(first, last)| Some((day(first)?, day(last)?)));
    told.map_or_else(String::new, |(first, last)| format!(" They record {} to {}.", tell::day(first), tell::day(last)))
}

#[cfg(test)]
mod tests {
    use super::super::Change;
    use super::*;
    use crate::model::{Paths, ProviderId, Recognition, Spill, Standing, Summary, Trace, Trail, Whose};
    use crate::protocol::Event;

    /// A visit with Wyze files that hold one value of each class.
    fn visit(classes: &[DataClass]) -> Session {
        visit_of("wyze", "Wyze", classes.iter().map(|class| (*class, Whose::Yours)).collect())
    }

    /// A finished visit with files of a vendor that hold one value of each of these.
    fn visit_of(id: &str, name: &str, values: Vec<(DataClass, Whose)>) -> Session {
        let mut session = Session::default();
        let job = session.next_job();
        let provider = ProviderId(id.to_owned());
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let of_vendor = |(id, (class, whose)): (u32, (DataClass, Whose))| Finding {
            provider: Some(provider.clone()),
            whose,
            ..Finding::specimen(id, class)
        };
        let findings = (0..).zip(values).map(of_vendor).collect();
        session.apply(Change::Worker(Event::Found { job, findings }));
        let recognition = Recognition {
            provider,
            name: Masked::plain(name),
            holder: Holder::Vendor,
            standing: Standing::Known,
            others: Vec::new(),
            marks: Vec::new(),
            n_entries: 1,
        };
        session.apply(Change::Worker(Event::Recognized { job, recognition }));
        session
    }

    /// Everything that the scenario says in sentences.
    #[track_caller]
    fn check_said(session: &Session, expected: &[&str]) {
        let scene = session.scene(Some(NOW)).unwrap();
        let said = [scene.premise].into_iter().chain(scene.outcome).chain(scene.time);
        let said: Vec<String> = said.chain([session.listed_incidents()]).filter(|one| !one.is_empty()).collect();
        assert_eq!(said, expected);
    }

    /// 2026-11-26.
    const NOW: i64 = 20_783 * 86_400;

    /// What a job tells whose values lie between two days.
    fn recorded(days: (i32, i32)) -> Summary {
        let trace = Trace {
            provider: Some(ProviderId("wyze".to_owned())),
            trail: Trail::Motion,
            n: 2,
            days: vec![(days.0, 1), (days.1, 1)],
            step: 1,
            week: Default::default(),
            is_local: true,
            fields: Paths::default(),
        };
        Summary { insight: Insight { traces: vec![trace], ..Insight::default() }, ..Summary::default() }
    }

    const LISTED: &str = "Incidents in our list that concern Wyze: 4.";

    #[test]
    fn an_export_with_nothing_in_it_is_laid_over_nothing() {
        let mut session = visit(&[]);
        check_said(&session, &["We found nothing in your files that this could be laid over."]);
        session.apply(Change::Scene(SceneChange::Breach("wyze-2019-12")));
        let scene = session.scene(Some(NOW)).unwrap();
        assert_eq!((scene.scenario.groups.len(), scene.outlooks.len(), scene.fields.len()), (0, 0, 0));
        check_said(&session, &["We found nothing in your files that this could be laid over."]);
        assert!(session.compared(Some(NOW)).iter().all(|one| (one.n_yes, one.n_claimed, one.se) == (0, 0, None)));
    }

    #[test]
    fn one_kind_of_data_is_told_as_one() {
        let mut session = visit(&[DataClass::Email]);
        session.apply(Change::Scene(SceneChange::Breach("kind:insider")));
        let kind = "This is a kind of incident and not one that happened, laid over your files.";
        let none = "The one kind of data found in these files is not among what such an incident shows.";
        let more = "Such an incident can show 6 kinds of data more that these files do not hold; the vendor may keep them all the same.";
        check_said(&session, &[kind, none, more, LISTED]);
        session.apply(Change::Scene(SceneChange::Breach("kind:middleman")));
        let out = "The one kind of data found in these files would be out.";
        let more = "Such an incident can show 11 kinds of data more that these files do not hold; the vendor may keep them all the same.";
        check_said(&session, &[kind, out, more, LISTED]);
        let fields = session.scene(Some(NOW)).unwrap().fields;
        assert_eq!(fields.iter().map(|one| (one.first.len(), one.n_more)).collect::<Vec<_>>(), [(1, 0)]);
    }

    #[test]
    fn what_is_only_other_peoples_has_no_grade_of_yours() {
        let mut session =
            visit_of("wyze", "Wyze", vec![(DataClass::Email, Whose::Other), (DataClass::Ssid, Whose::Other)]);
        session.apply(Change::Scene(SceneChange::Breach("wyze-2019-12")));
        let scene = session.scene(Some(NOW)).unwrap();
        assert_eq!(scene.scenario.groups, []);
        let all = "Both kinds of data found in these files would be out.";
        let others = "All of it is other people’s, and so it has no grade of yours.";
        assert_eq!(scene.outcome.get(..2), Some(&[all.to_owned(), others.to_owned()][..]));
        // What somebody could do to the person takes a value that may be theirs.
        let reaches = |one: &&Outlook| matches!(one.id, "finds-home" | "phishes" | "reaches-you");
        assert_eq!(scene.outlooks.iter().filter(reaches).count(), 0);
    }

    #[test]
    fn a_vendor_without_incidents_is_not_praised_and_a_kind_is_shown() {
        let session = visit_of("hue", "Philips Hue", vec![(DataClass::Room, Whose::Yours)]);
        assert_eq!(session.breach().map(|breach| breach.id), Some("kind:open-database"));
        let kind = "This is a kind of incident and not one that happened, laid over your files.";
        let said = session.scene(Some(NOW)).unwrap();
        assert_eq!((said.premise.as_str(), said.time), (kind, None));
        let none = "Incidents in our list that concern Philips Hue: none. That does not mean that there was none.";
        assert_eq!(session.listed_incidents(), none);
        assert!(session.compared(Some(NOW)).iter().all(|one| one.id.starts_with("kind:")));
    }

    #[test]
    fn a_field_is_named_once_whosever_its_values_are() {
        let both = vec![(DataClass::Weight, Whose::Yours), (DataClass::Weight, Whose::Other)];
        let scene = visit_of("wyze", "Wyze", both).scene(Some(NOW)).unwrap();
        assert_eq!(scene.fields.iter().map(|one| (one.first.len(), one.n_more)).collect::<Vec<_>>(), [(1, 0)]);
        assert_eq!(scene.fields[0].first[0].1, 2);
    }

    #[test]
    fn findings_that_are_not_named_behind_a_chain_are_counted() {
        let mut session = visit(&[DataClass::Ssid; 8]);
        session.apply(Change::Scene(SceneChange::Breach("wyze-2019-12")));
        let outlooks = session.scene(Some(NOW)).unwrap().outlooks;
        let by_wifi = outlooks.iter().find(|one| one.id == "finds-home-by-wifi").unwrap();
        assert_eq!((by_wifi.grounds[0].len(), by_wifi.n_more), (MAX_GROUNDS, 2));
    }

    #[test]
    fn what_only_the_person_keeps_is_told_beside_a_kind() {
        let mut session = visit(&[DataClass::Email]);
        let job = session.next_job();
        let provider = ProviderId("home_assistant".to_owned());
        session.apply(Change::Begun { job, n_files: 1, total: 1, n_unreachable: 0, sample: false });
        let finding = Finding { provider: Some(provider.clone()), ..Finding::specimen(0, DataClass::Ssid) };
        session.apply(Change::Worker(Event::Found { job, findings: vec![finding] }));
        let recognition = Recognition {
            provider,
            name: Masked::plain("Home Assistant"),
            holder: Holder::You,
            standing: Standing::Known,
            others: Vec::new(),
            marks: Vec::new(),
            n_entries: 1,
        };
        session.apply(Change::Worker(Event::Recognized { job, recognition }));
        let is_told = |session: &mut Session, id| {
            session.apply(Change::Scene(SceneChange::Breach(id)));
            session.scene(Some(NOW)).unwrap().premise.contains("Home Assistant")
        };
        assert!(is_told(&mut session, "kind:insider"));
        assert!(!is_told(&mut session, "wyze-2019-12"));
        session.apply(Change::Scene(SceneChange::Vendor("wyze", true)));
        assert!(!is_told(&mut session, "kind:insider"));
    }

    #[track_caller]
    fn check_time(days: (i32, i32), expected: Option<&str>) {
        let mut session = visit(&[DataClass::Email]);
        let job = JobId(session.jobs.first().unwrap().id.0);
        session.apply(Change::Worker(Event::Done { job, summary: recorded(days) }));
        session.apply(Change::Scene(SceneChange::Breach("wyze-2019-12")));
        assert_eq!(session.scene(Some(NOW)).unwrap().time.as_deref(), expected);
    }

    #[test]
    fn days_of_the_future_say_nothing_and_others_are_told() {
        check_time((20_784, 20_790), None);
        let there = "Your files begin before it ended, so the account was most likely there. They record";
        check_time((18_000, 20_000), Some(&format!("{there} 14 April 2019 to 4 October 2024.")));
        check_time((18_000, 20_790), Some(&format!("{there} 14 April 2019 to 3 December 2026.")));
        check_time(
            (-1, 18_000),
            Some(
                "Your files end before it began. What you recorded later is not in them. They record 31 December 1969 to 14 April 2019.",
            ),
        );
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
