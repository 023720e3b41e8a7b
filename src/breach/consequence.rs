//! Which consequences a person's data bears out, each with the findings and facts behind it. The rules themselves stand in
//! the catalog; a finding that is only possible carries none.

use crate::catalog::breach::{BODILY, CONSEQUENCES, HUBS, PICTURES};
use crate::model::{
    Aspect, Confidence, Consequence, DataClass, Derived, DerivedKind, Finding, Least, Need, Paths, ProviderId,
    Recorded, Set, Trace, Trail, Upshot, Whose, sorted_by_key,
};
use std::cmp::Reverse;

/// What somebody could do with these findings and with facts that follow from many values, heaviest first.
///
/// `traces` tell when the values were recorded; `now` in seconds since 1970: tokens that have ended by then open nothing;
/// without it none has.
pub fn upshots(findings: &[&Finding], traces: &[Trace], derived: &[&Derived], now: Option<i64>) -> Vec<Upshot> {
    Grounds::of(findings, traces, now).upshots(&|_| true, derived)
}

/// What can be told of findings: those of each class, surest and most numerous first. Made once, and asked for everybody in an
/// incident and for each group of people.
#[derive(Debug)]
pub struct Grounds<'a> {
    findings: &'a [&'a Finding],
    traces: &'a [Trace],
    by_class: Vec<Vec<Rank>>,
    /// Providers in whose files a camera shows itself.
    of_cameras: Set<&'a ProviderId>,
    /// Records in which a body is measured, each with a file that holds it.
    bodily: Set<(&'a str, &'a str)>,
}

/// Whether it is a token that has ended, how sure a finding is and how much it holds, then where it stands in the slice that is
/// judged.
type Rank = (bool, Reverse<(Confidence, u64)>, usize);

impl<'a> Grounds<'a> {
    /// Of these findings. `traces` and `now` as for [`upshots`]; traces of other vendors do not count.
    pub fn of(findings: &'a [&'a Finding], traces: &'a [Trace], now: Option<i64>) -> Self {
        let mut by_class: Vec<Vec<Rank>> = DataClass::ALL.iter().map(|_| Vec::new()).collect();
        for (place, finding) in findings.iter().enumerate() {
            let has_ended = Aspect::of(finding, now) == Some(Aspect::Expired);
            if let Some(ranks) = by_class.get_mut(finding.class as usize) {
                ranks.push((has_ended, Reverse((finding.confidence, finding.count)), place));
            }
        }
        let sure = || findings.iter().copied().filter(|finding| finding.confidence > Confidence::Possible);
        let is_seen = |finding: &&Finding| PICTURES.any_of.contains(&finding.class) && is_for(&PICTURES, finding);
        let bodily = sure().filter(|finding| BODILY.contains(&finding.class)).flat_map(|finding| {
            let record = records(finding).next().unwrap_or_default();
            finding.place.entries.iter().map(move |entry| (record, entry.as_str()))
        });
        Self {
            findings,
            traces,
            by_class: by_class.into_iter().map(|ranks| sorted_by_key(ranks, |rank| *rank)).collect(),
            of_cameras: sure().filter(is_seen).filter_map(|finding| finding.provider.as_ref()).collect(),
            bodily: bodily.collect(),
        }
    }

    /// The findings of a class, surest and most numerous first, tokens that have ended last.
    pub fn of_class(&self, class: DataClass) -> impl Iterator<Item = &'a Finding> {
        let ranks = self.by_class.get(class as usize).map(Vec::as_slice).unwrap_or_default();
        ranks.iter().filter_map(|(_, _, place)| self.findings.get(*place).copied())
    }

    /// What follows where only these classes are out (`breach::is_out`), and these facts, heaviest first.
    pub fn upshots(&self, is_out: &dyn Fn(DataClass) -> bool, derived: &[&Derived]) -> Vec<Upshot> {
        let heaviest = sorted_by_key(CONSEQUENCES, |rule| Reverse(rule.weight));
        heaviest.into_iter().filter_map(|rule| self.upshot(rule, is_out, derived)).collect()
    }

    fn upshot(&self, rule: &Consequence, is_out: &dyn Fn(DataClass) -> bool, derived: &[&Derived]) -> Option<Upshot> {
        let mut upshot = Upshot { id: rule.id, grounds: Vec::new(), facts: Vec::new(), recorded: Vec::new() };
        for need in rule.needs {
            let backing = self.backing(need, is_out, derived)?;
            upshot.grounds.push(backing.findings);
            upshot.facts.push(backing.facts);
            upshot.recorded.extend(backing.recorded);
        }
        Some(upshot)
    }

    /// Findings and facts behind a need; nothing where it is not met. What is only possible is told beside what is surer, and
    /// does not count.
    fn backing(&self, need: &Need, is_out: &dyn Fn(DataClass) -> bool, derived: &[&Derived]) -> Option<Backing> {
        let is_fact =
            |place: &usize| derived.get(*place).is_some_and(|fact| need.or_fact.contains(&DerivedKind::of(fact.fact)));
        let facts: Vec<usize> = (0..derived.len()).filter(is_fact).collect();
        let is_fitting = |(has_ended, _, place): &&Rank| {
            let is_met =
                |finding: &&Finding| is_for(need, finding) && (!need.of_camera || self.may_be_of_camera(finding));
            !has_ended && self.findings.get(*place).is_some_and(is_met)
        };
        let classes = need.any_of.iter().filter(|class| is_out(**class));
        let of_class = classes.filter_map(|class| self.by_class.get(*class as usize)).flatten();
        let fitting: Vec<Rank> = of_class.filter(is_fitting).copied().collect();
        let sure = fitting.iter().filter(|(_, Reverse((confidence, _)), _)| *confidence > Confidence::Possible);
        let sure: Vec<&Finding> = sure.filter_map(|(.., place)| self.findings.get(*place).copied()).collect();
        let recorded = self.recorded(need.at_least, &sure);
        if !is_enough(need.at_least, &sure, recorded.as_ref()) {
            return (!facts.is_empty()).then(|| Backing { facts, ..Backing::default() });
        }
        let findings = sorted_by_key(fitting, |rank| *rank).into_iter().map(|(.., place)| place).collect();
        Some(Backing { findings, facts, recorded })
    }

    /// When what these tell was recorded, where that is asked for and known.
    fn recorded(&self, least: Least, sure: &[&Finding]) -> Option<Recorded> {
        let (n_days, is_timed) = match least {
            Least::Days(n) => (n, false),
            Least::TimedDays(n) => (n, true),
            Least::Values(_) | Least::OfField(_) => return None,
        };
        let is_of = |trace: &&Trace| {
            let is_behind = |finding: &&Finding| {
                finding.provider == trace.provider
                    && trail(finding.class) == Some(trace.trail)
                    // Its times are told among others: fewer values than days are not what was recorded on them.
                    && (finding.class != DataClass::Energy || finding.count >= n_days)
            };
            sure.iter().any(is_behind) && (!is_timed || trace.week.as_flattened().iter().any(|n| *n > 0))
        };
        let mut fields = Paths::default();
        let mut days = Set::default();
        for trace in self.traces.iter().filter(is_of) {
            trace.fields.first.iter().for_each(|path| fields.add(path.clone()));
            fields.has_more |= trace.fields.has_more;
            trace.days.iter().for_each(|(day, _)| days.insert(*day));
        }
        (!days.is_empty()).then(|| Recorded { n_days: days.len() as u64, fields })
    }

    /// Whether a value may be of a camera: nothing says that its vendor makes none, or that its device is another.
    fn may_be_of_camera(&self, finding: &Finding) -> bool {
        let makes_none = |id: &ProviderId| !self.of_cameras.contains(&id) && !HUBS.contains(&id.0.as_str());
        let entries = &finding.place.entries;
        let is_bodily = |entry: &str| records(finding).any(|record| self.bodily.contains(&(record, entry)));
        // Where not every file is named, one of those that are not may be a list of cameras.
        let is_other = !entries.is_empty()
            && entries.len() as u64 == finding.place.n_entries
            && entries.iter().all(|entry| is_bodily(entry.as_str()));
        !finding.provider.as_ref().is_some_and(makes_none) && !is_other
    }
}

/// The records that a value stands in, innermost first: what holds its field, and each item of a list around that.
fn records(finding: &Finding) -> impl Iterator<Item = &str> {
    let mut all = std::iter::successors(above(finding.place.path.as_str()), |record| above(record));
    let own = all.next();
    own.into_iter().chain(all.filter(|record| record.ends_with("/*")))
}

/// What a need is met by.
#[derive(Default)]
struct Backing {
    findings: Vec<usize>,
    facts: Vec<usize>,
    recorded: Option<Recorded>,
}

fn is_enough(least: Least, sure: &[&Finding], recorded: Option<&Recorded>) -> bool {
    match least {
        Least::Values(n) => sure.iter().fold(0, |sum: u64, finding| sum.saturating_add(finding.count)) >= n,
        Least::OfField(n) => sure.iter().any(|finding| finding.count >= n),
        Least::Days(n) | Least::TimedDays(n) => {
            let is_long = |finding: &&Finding| match trail(finding.class) {
                None => finding.count >= n,
                Some(_) => finding.class == DataClass::Track && finding.place.n_entries >= n,
            };
            sure.iter().any(is_long) || recorded.is_some_and(|recorded| recorded.n_days >= n)
        }
    }
}

/// The kind of record in which a value of this class tells what is done when; nothing where records of it carry no time.
fn trail(class: DataClass) -> Option<Trail> {
    if class == DataClass::Energy { Some(Trail::Other) } else { Trail::of(class) }
}

fn above(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(above, _)| above)
}

/// The consequence with this id.
pub fn consequence(id: &str) -> Option<&'static Consequence> {
    CONSEQUENCES.iter().find(|rule| rule.id == id)
}

/// Whether the name of its field, or of what the field stands in, holds one of these.
fn is_in(names: &[&str], finding: &Finding) -> bool {
    let holds = |key: &str| names.iter().any(|name| key.to_ascii_lowercase().contains(name));
    !names.is_empty() && finding.place.path.as_str().rsplit('/').filter(|key| *key != "*").take(2).any(holds)
}

/// Whether a finding of a class that a need names is of the kind that it asks for.
fn is_for(need: &Need, finding: &Finding) -> bool {
    need.whose.is_none_or(|whose| finding.whose == whose || finding.whose == Whose::Unknown)
        && need.detail.is_none_or(|detail| finding.details.contains(&detail))
        && !is_in(need.but_in, finding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breach::specimen::{Row, rows};
    use crate::catalog::breach::INCIDENTS;
    use crate::model::{DerivedFact, Detail, Masked, Place};
    use std::collections::BTreeSet;

    /// So much of a class in the files of Wyze: a row, and on how many days it was recorded.
    #[derive(Clone, Copy)]
    struct Amount {
        row: Row,
        n_days: u64,
    }

    /// What just meets a need with this class.
    fn just(need: &Need, class: DataClass) -> Amount {
        less(need, class, 0)
    }

    /// The same, short of it by so many values or days.
    fn less(need: &Need, class: DataClass, by: u64) -> Amount {
        let whose = need.whose.unwrap_or(Whose::Unknown);
        let (count, n_days) = match need.at_least {
            Least::Values(n) | Least::OfField(n) => (n - by, 0),
            Least::Days(n) | Least::TimedDays(n) if trail(class).is_none() => (n - by, 0),
            // Many values of each day do not make more days.
            Least::Days(n) | Least::TimedDays(n) => (999, n - by),
        };
        let row = Row { count, detail: need.detail, whose, confidence: Confidence::Likely, ..Row::of(class) };
        Amount { row, n_days }
    }

    /// Rows that just meet every need of a rule but one.
    fn rest(rule: &Consequence, without: usize) -> Vec<Amount> {
        let others = rule.needs.iter().enumerate().filter(|(place, _)| *place != without);
        others.map(|(_, need)| just(need, need.any_of[0])).collect()
    }

    /// When the values of a class were recorded: on days in a row, each at eight in the morning of a Monday, as it were.
    fn trace(class: DataClass, n_days: u64) -> Option<Trace> {
        let mut week = [[0; 24]; 7];
        week[0][8] = u32::try_from(n_days).unwrap();
        Some(Trace {
            provider: Some(ProviderId("wyze".to_owned())),
            trail: trail(class)?,
            n: n_days,
            days: (20_000..).map(|day| (day, 1)).take(usize::try_from(n_days).unwrap()).collect(),
            step: 1,
            week,
            is_local: true,
            fields: Paths::default(),
        })
    }

    fn follows(rule: &Consequence, own: &[Amount], derived: &[DerivedFact]) -> bool {
        let traces: Vec<Trace> = own.iter().filter_map(|one| trace(one.row.class, one.n_days)).collect();
        follows_from(rule, &rows(&own.iter().map(|one| one.row).collect::<Vec<_>>()), &traces, derived)
    }

    fn follows_from(rule: &Consequence, findings: &[Finding], traces: &[Trace], derived: &[DerivedFact]) -> bool {
        let findings: Vec<&Finding> = findings.iter().collect();
        let facts: Vec<Derived> = derived.iter().map(|fact| fact_of(*fact)).collect();
        let upshots = upshots(&findings, traces, &facts.iter().collect::<Vec<_>>(), None);
        upshots.iter().any(|upshot| upshot.id == rule.id)
    }

    fn fact_of(fact: DerivedFact) -> Derived {
        Derived { fact, n: 9, of: 9, paths: Vec::new(), providers: Vec::new() }
    }

    const FACTS: [DerivedFact; 4] = [
        DerivedFact::Home { within_m: 100, at_night: true },
        DerivedFact::NobodyHome { days: 0b1_1111, from_hour: 9, until_hour: 16 },
        DerivedFact::Asleep { from: 1_380, until: 420 },
        DerivedFact::LivesHere { n_people: 3, n_children: 1 },
    ];

    /// Every need of every rule, with its place and the rows that meet the others.
    fn each_need(check: impl Fn(&Consequence, &Need, Vec<Amount>)) {
        for rule in CONSEQUENCES {
            for (place, need) in rule.needs.iter().enumerate() {
                check(rule, need, rest(rule, place));
            }
        }
    }

    fn with(rest: &[Amount], one: Amount) -> Vec<Amount> {
        rest.iter().copied().chain([one]).collect()
    }

    fn with_row(rest: &[Amount], one: Amount, row: Row) -> Vec<Amount> {
        with(rest, Amount { row, ..one })
    }

    #[test]
    fn every_class_of_every_need_just_carries_it() {
        each_need(|rule, need, rest| {
            for &class in need.any_of {
                assert!(follows(rule, &with(&rest, just(need, class)), &[]), "{}: {class}", rule.id);
            }
        });
    }

    #[test]
    fn one_value_too_few_or_a_need_unmet_carries_nothing() {
        each_need(|rule, need, rest| {
            assert!(!follows(rule, &rest, &[]), "{} without a need", rule.id);
            for &class in need.any_of {
                assert!(!follows(rule, &with(&rest, less(need, class, 1)), &[]), "{}: {class}", rule.id);
            }
        });
    }

    fn n_of(need: &Need) -> u64 {
        match need.at_least {
            Least::Values(n) | Least::OfField(n) | Least::Days(n) | Least::TimedDays(n) => n,
        }
    }

    #[test]
    fn only_values_are_added_up_over_fields() {
        each_need(|rule, need, rest| {
            let n = n_of(need);
            let half = less(need, need.any_of[0], n / 2);
            let is_enough = n == 1 || matches!(need.at_least, Least::Values(_));
            assert_eq!(follows(rule, &with(&with(&rest, half), half), &[]), is_enough, "{}", rule.id);
        });
    }

    #[test]
    fn only_days_of_its_own_vendor_and_kind_count_and_bare_dates_tell_no_habit() {
        each_need(|rule, need, rest| {
            let class = need.any_of[0];
            let Some(known) =
                Some(just(need, class)).filter(|one| one.n_days > 0).and_then(|one| trace(class, one.n_days))
            else {
                return;
            };
            let findings = rows(&with(&rest, just(need, class)).iter().map(|one| one.row).collect::<Vec<_>>());
            let of_rest: Vec<Trace> = rest.iter().filter_map(|one| trace(one.row.class, one.n_days)).collect();
            let follows_with = |trace: Trace| {
                let traces: Vec<Trace> = of_rest.iter().cloned().chain([trace]).collect();
                follows_from(rule, &findings, &traces, &[])
            };
            assert!(follows_with(known.clone()), "{}", rule.id);
            let elsewhere = Trace { provider: None, ..known.clone() };
            let other = Trace { trail: Trail::SignIn, ..known.clone() };
            assert!(![elsewhere, other].into_iter().any(&follows_with), "{}", rule.id);
            let is_timed = matches!(need.at_least, Least::TimedDays(_));
            assert_eq!(follows_with(Trace { week: Default::default(), ..known }), !is_timed, "{}", rule.id);
        });
    }

    #[test]
    fn one_night_in_many_fields_is_one_night() {
        let rule = consequence("knows-sleep").unwrap();
        let night = Amount { row: Row::of(DataClass::Sleep), n_days: 1 };
        assert!(!follows(rule, &[night; 9], &[]));
        assert!(follows(rule, &[night, Amount { n_days: 5, ..night }], &[]));
    }

    #[test]
    fn one_reading_of_a_meter_among_other_records_shows_no_absence() {
        let rule = consequence("sees-long-absence").unwrap();
        let of = |count| Amount { row: Row { count, ..Row::of(DataClass::Energy) }, n_days: 90 };
        assert!(!follows(rule, &[of(1)], &[]));
        assert!(!follows(rule, &[Amount { n_days: 3, ..of(90) }], &[]));
        assert!(follows(rule, &[of(90)], &[]));
    }

    #[test]
    fn days_are_told_with_the_fields_of_their_times() {
        let findings = rows(&[Row::of(DataClass::Sleep)]);
        let all: Vec<&Finding> = findings.iter().collect();
        let mut nights = trace(DataClass::Sleep, 6).unwrap();
        nights.fields.add(Masked::plain("/nights/*/start"));
        let told = |traces: &[Trace], derived: &[&Derived]| {
            let upshots = upshots(&all, traces, derived, None);
            upshots.into_iter().find(|upshot| upshot.id == "knows-sleep").unwrap().recorded
        };
        let recorded = Recorded { n_days: 6, fields: nights.fields.clone() };
        assert_eq!(told(&[nights.clone(), nights], &[]), [recorded]);
        // Where a fact stands in for it, nothing is told of too few days.
        assert_eq!(told(&[trace(DataClass::Sleep, 2).unwrap()], &[&fact_of(FACTS[2])]), []);
    }

    #[test]
    fn one_workout_in_many_fields_is_one_and_tracks_are_told_by_files() {
        let who = Amount { row: Row::of(DataClass::Name), n_days: 0 };
        let workout = Amount { row: Row { count: 7, ..Row::of(DataClass::Workout) }, n_days: 300 };
        assert!(!follows(consequence("knows-training").unwrap(), &[workout, workout, who], &[]));
        let mut findings = rows(&[DataClass::Track, DataClass::Name].map(Row::of));
        for (n_files, expected) in [(4, false), (5, true)] {
            findings[0].place.n_entries = n_files;
            assert_eq!(follows_from(consequence("follows-you").unwrap(), &findings, &[], &[]), expected, "{n_files}");
        }
    }

    #[test]
    fn what_is_only_possible_carries_nothing() {
        each_need(|rule, need, rest| {
            let fitting = just(need, need.any_of[0]);
            let possible = Row { confidence: Confidence::Possible, count: 9_999, ..fitting.row };
            assert!(!follows(rule, &with_row(&rest, fitting, possible), &[]), "{}", rule.id);
        });
    }

    #[test]
    fn values_without_the_detail_or_of_somebody_else_carry_nothing() {
        each_need(|rule, need, rest| {
            let fitting = just(need, need.any_of[0]);
            if need.detail.is_some() {
                let bare = Row { detail: None, ..fitting.row };
                assert!(!follows(rule, &with_row(&rest, fitting, bare), &[]), "{}", rule.id);
            }
            if need.whose == Some(Whose::Yours) {
                let other = Row { whose: Whose::Other, ..fitting.row };
                assert!(!follows(rule, &with_row(&rest, fitting, other), &[]), "{}", rule.id);
                let unknown = Row { whose: Whose::Unknown, ..fitting.row };
                assert!(follows(rule, &with_row(&rest, fitting, unknown), &[]), "{}", rule.id);
            }
        });
    }

    #[test]
    fn the_picture_of_an_account_is_nothing_that_a_camera_saw() {
        let mut findings = rows(&[DataClass::ImageUrl, DataClass::Email].map(Row::of));
        let of = |findings: &[Finding]| {
            let all: Vec<&Finding> = findings.iter().collect();
            let ids = upshots(&all, &[], &[], None).into_iter().map(|upshot| upshot.id);
            ids.filter(|id| ["sees-recordings", "presses-you"].contains(id)).count()
        };
        for (path, expected) in [
            ("/events/*/thumbnail", true),
            ("/data/logo", false),
            ("/user/avatarUrl", false),
            ("/profile/url/*", false),
        ] {
            findings[0].place.path = Masked::plain(path);
            assert_eq!(of(&findings), if expected { 2 } else { 0 }, "{path}");
        }
    }

    /// Which of these fields, of one file each, are named as those that lead to a camera.
    #[track_caller]
    fn check_reach(own: &[(DataClass, &str, &str, &str)], expected: &[&str]) {
        let mut findings = rows(&own.iter().map(|(class, ..)| Row::of(*class)).collect::<Vec<_>>());
        for (finding, (_, provider, entry, path)) in findings.iter_mut().zip(own) {
            finding.provider = (!provider.is_empty()).then(|| ProviderId((*provider).to_owned()));
            finding.place = Place { path: Masked::plain(path), entries: vec![Masked::plain(entry)], n_entries: 1 };
        }
        let all: Vec<&Finding> = findings.iter().collect();
        let upshots = upshots(&all, &[], &[], None);
        let grounds = upshots.iter().find(|upshot| upshot.id == "reaches-by-serial").map(|upshot| &upshot.grounds[0]);
        let named: Vec<&str> =
            grounds.into_iter().flatten().map(|place| findings[*place].place.path.as_str()).collect();
        assert_eq!(named, expected);
    }

    #[test]
    fn only_what_may_be_a_camera_is_reached_as_one() {
        let seen = (DataClass::ImageUrl, "wyze", "devices.json", "/list/*/thumbnail");
        let listed = (DataClass::DeviceId, "wyze", "devices.json", "/list/*/params/id");
        let scale = (DataClass::DeviceId, "wyze", "scale.json", "/data/*/id");
        let weight = (DataClass::Weight, "wyze", "scale.json", "/data/*/weight");
        check_reach(&[seen, listed], &["/list/*/params/id"]);
        // The records of a scale, also where the number lies deeper; nothing is known of a scale that measures nothing.
        check_reach(&[seen, listed, scale, weight], &["/list/*/params/id"]);
        check_reach(&[seen, weight, (DataClass::Serial, "wyze", "scale.json", "/data/*/device/sn")], &[]);
        check_reach(&[seen, scale], &["/data/*/id"]);
        check_reach(&[seen, weight, (DataClass::DeviceId, "wyze", "devices.json", "/data/*/id")], &["/data/*/id"]);
        // A vendor that shows no camera; files of nobody known, and a hub’s, may be about one.
        check_reach(&[seen, (DataClass::Serial, "fitbit", "a.json", "/sn")], &[]);
        check_reach(&[seen, (DataClass::Serial, "", "a.json", "/sn")], &["/sn"]);
        check_reach(&[seen, (DataClass::Serial, "home_assistant", "a.json", "/sn")], &["/sn"]);
        let portrait = (DataClass::ImageUrl, "fitbit", "a.json", "/avatar");
        check_reach(&[seen, portrait, (DataClass::Serial, "fitbit", "a.json", "/sn")], &[]);
    }

    #[test]
    fn a_file_that_is_not_named_may_hold_a_camera() {
        let mut findings = rows(&[DataClass::ImageUrl, DataClass::DeviceId, DataClass::Weight].map(Row::of));
        for finding in &mut findings[1..] {
            finding.place.entries = vec![Masked::plain("scale.json")];
        }
        let reaches = |findings: &[Finding]| {
            let all: Vec<&Finding> = findings.iter().collect();
            upshots(&all, &[], &[], None).iter().any(|upshot| upshot.id == "reaches-by-serial")
        };
        assert!(!reaches(&findings));
        findings[1].place.n_entries = 2;
        assert!(reaches(&findings));
    }

    #[test]
    fn every_hub_is_a_provider() {
        use crate::catalog::provider::ABOUTS;
        assert!(HUBS.iter().all(|hub| ABOUTS.iter().any(|about| about.id == *hub)));
    }

    #[test]
    fn a_fact_is_as_good_as_values_where_the_rule_says_so() {
        each_need(|rule, need, rest| {
            for fact in FACTS {
                let is_enough = need.or_fact.contains(&DerivedKind::of(fact));
                assert_eq!(follows(rule, &rest, &[fact]), is_enough, "{}: {fact:?}", rule.id);
            }
        });
    }

    #[test]
    fn the_heaviest_comes_first_and_every_need_has_its_grounds() {
        let own: Vec<Row> = DataClass::ALL.iter().map(|class| Row { count: 400, ..Row::of(*class) }).collect();
        let findings = rows(&own);
        let facts = FACTS.map(fact_of);
        let traces: Vec<Trace> = DataClass::ALL.iter().filter_map(|class| trace(*class, 40)).collect();
        let all = upshots(&findings.iter().collect::<Vec<_>>(), &traces, &facts.iter().collect::<Vec<_>>(), None);
        let weights: Vec<u8> = all.iter().map(|upshot| consequence(upshot.id).unwrap().weight).collect();
        assert!(weights.is_sorted_by(|one, next| one >= next), "{weights:?}");
        for upshot in &all {
            let rule = consequence(upshot.id).unwrap();
            assert_eq!((upshot.grounds.len(), upshot.facts.len()), (rule.needs.len(), rule.needs.len()));
            for (need, places) in rule.needs.iter().zip(&upshot.grounds) {
                assert!(places.iter().all(|place| need.any_of.contains(&findings[*place].class)), "{}", rule.id);
            }
        }
    }

    #[test]
    fn grounds_come_surest_and_most_numerous_first() {
        let likely = Row { confidence: Confidence::Likely, ..Row::of(DataClass::Transcript) };
        let possible = Row { confidence: Confidence::Possible, count: 70, ..likely };
        let findings = rows(&[possible, likely, Row { count: 7, ..likely }, Row::of(DataClass::Voice)]);
        let all = upshots(&findings.iter().collect::<Vec<_>>(), &[], &[], None);
        let spoken = all.iter().find(|upshot| upshot.id == "hears-home").unwrap();
        assert_eq!(spoken.grounds, [vec![3, 2, 1, 0]]);
    }

    #[test]
    fn the_fields_of_a_class_come_surest_first_and_those_that_ended_last() {
        let ended = Row { detail: Some(Detail::ValidUntil(1_000)), ..Row::of(DataClass::Jwt) };
        let likely = Row { confidence: Confidence::Likely, count: 9, ..Row::of(DataClass::Jwt) };
        let findings = rows(&[ended, likely, Row::of(DataClass::Jwt), Row::of(DataClass::Email)]);
        let all: Vec<&Finding> = findings.iter().collect();
        let grounds = Grounds::of(&all, &[], Some(1_001));
        let ids = |class| grounds.of_class(class).map(|finding| finding.id.0).collect::<Vec<_>>();
        assert_eq!((ids(DataClass::Jwt), ids(DataClass::Weight)), (vec![2, 1, 0], vec![]));
    }

    #[test]
    fn a_token_that_has_ended_opens_nothing() {
        let token = Row { detail: Some(Detail::ValidUntil(1_000)), ..Row::of(DataClass::IntegrationToken) };
        let findings = rows(&[token]);
        let n_at = |now| upshots(&findings.iter().collect::<Vec<_>>(), &[], &[], now).len();
        assert!(n_at(None) > 0 && n_at(Some(1_000)) > 0);
        assert_eq!(n_at(Some(1_001)), 0);
    }

    #[test]
    fn every_precedent_is_an_incident_of_the_catalogue() {
        for rule in CONSEQUENCES {
            let is_known = |id: &str| INCIDENTS.iter().any(|incident| incident.id == id);
            assert!(rule.precedent.is_none_or(is_known), "{}: {:?}", rule.id, rule.precedent);
        }
    }

    #[test]
    fn nothing_follows_from_nothing() {
        assert_eq!(upshots(&[], &[], &[], None), []);
    }

    #[test]
    fn rules_are_told_apart_and_read_well() {
        let ids: BTreeSet<&str> = CONSEQUENCES.iter().map(|rule| rule.id).collect();
        assert!(ids.len() == CONSEQUENCES.len() && ids.len() >= 24);
        for rule in CONSEQUENCES {
            assert!((1..=9).contains(&rule.weight) && rule.can.starts_with("can "), "{}", rule.id);
            let classes: Vec<DataClass> = rule.needs.iter().flat_map(|need| need.any_of).copied().collect();
            let different: BTreeSet<DataClass> = classes.iter().copied().collect();
            assert_eq!(different.len(), classes.len(), "{}: one value would meet two needs", rule.id);
            assert!(rule.needs.iter().all(|need| n_of(need) > 0 && !need.any_of.is_empty()), "{}", rule.id);
            for sentence in [rule.why, rule.breaks] {
                assert!(sentence.ends_with('.') && sentence.len() < 200, "{}: {sentence}", rule.id);
            }
            let all = [rule.can, rule.why, rule.breaks].join(" ").to_lowercase();
            for word in ["safe", "stolen", "hack", "!", "attacker", "victim"] {
                assert!(!all.contains(word), "{}: {word}", rule.id);
            }
        }
    }
}
